package smart_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// chaos makes objectives and evidence of any kind, sound or not.
type chaos struct{ *rand.Rand }

func (c chaos) one(list ...string) string { return list[c.IntN(len(list))] }

func (c chaos) day() calendar.Date {
	if c.IntN(6) == 0 {
		return calendar.Date{}
	}
	return today.AddDays(c.IntN(1500) - 900)
}

func (c chaos) number() float64 {
	if c.IntN(8) == 0 {
		return []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0, math.Copysign(0, -1), 5e-324, 1e15, -1e15, 1e300}[c.IntN(9)]
	}
	return float64(c.IntN(2000)) / float64(1+c.IntN(4))
}

func (c chaos) quantity() smart.Quantity {
	text := c.one("", "0", "1", "100", "120", "146000", "5%", "26%", "100%", "150%", "-3", "0.000000001", "999999999999999999", "18 EUR", "2 h", "4.5 stars")
	if text == "" {
		return smart.Quantity{}
	}
	return smart.MustQuantity(text)
}

func (c chaos) objective() smart.Objective {
	o := smart.Objective{
		ID: c.one("", "O1", "O2"), Goal: smart.Goal(c.IntN(12) - 1), Type: smart.TargetType(c.IntN(8) - 1), Owner: c.one("", "lea"),
		Indicator: c.one("", "followers", "er_reach", "posts_published", "response_rate", "own"), Account: c.one("", "facebook"),
		Target: c.quantity(), Start: c.day(), Deadline: c.day(), Statement: c.one("", "Gagner 500 abonnés", "so that \xff"), Why: c.one("", "vendre"),
	}
	if c.IntN(2) == 0 {
		o.Baseline = &smart.Baseline{Value: c.quantity(), Date: c.day(), Provenance: smart.Provenance(c.IntN(7) - 1)}
	}
	if change := c.one("", "", "x2", "x0.5", "+20%", "-10%", "+500", "+2pt", "x999999999999999999"); change != "" {
		o.Change = smart.MustChange(change)
	}
	if c.IntN(4) == 0 {
		o.Per = calendar.MustDuration(c.one("P1W", "P1M", "P0D"))
	}
	if c.IntN(3) == 0 {
		o.Stated = &smart.Stated{Metric: c.one("", "abonnés"), Networks: []network.ID{network.LinkedIn}, Unbounded: c.IntN(9) == 0, Loose: c.IntN(9) == 0}
	}
	return o
}

func (c chaos) evidence() smart.Evidence {
	e := smart.Evidence{Running: c.IntN(4) == 0, AudienceSize: c.IntN(3) * 1000, Network: network.ID(c.one("", "linkedin", "minitel"))}
	for range c.IntN(3) * c.IntN(40) {
		e.History = append(e.History, smart.Point{Date: c.day(), Value: c.number()})
	}
	for range c.IntN(3) {
		b := smart.Benchmark{Indicator: c.one("followers", "er_reach", ""), Measure: smart.Measure(c.IntN(4)), Unit: smart.Unit(c.one("", "%", "pt")), Source: c.one("A study", ""), Date: c.day()}
		for range c.IntN(6) {
			b.Percentiles = append(b.Percentiles, smart.Percentile{P: c.number() / 20, Value: c.number()})
		}
		if c.IntN(2) == 0 {
			slices.SortFunc(b.Percentiles, func(x, y smart.Percentile) int { return int(1e3 * (x.P - y.P)) })
			for i := range b.Percentiles {
				b.Percentiles[i].Value = float64(10 * i)
			}
		}
		e.Benchmarks = append(e.Benchmarks, b)
	}
	if c.IntN(4) == 0 {
		e.Bands = smart.Bands{TooEasy: c.number(), Safe: c.number() / 1000, Ambitious: 0.1, VeryAmbitious: 0.01}
	}
	if c.IntN(2) == 0 {
		e.Resources = &smart.Resources{MinutesNeeded: c.minutes(), MinutesEach: c.minutes(), MinutesAvailable: c.minutes(), Units: c.minutes(),
			Claims: []smart.Claim{{By: "O2", Minutes: c.IntN(500)}, {By: "O3", Minutes: math.MaxInt}}[:c.IntN(3)]}
	}
	if c.IntN(3) == 0 {
		e.Relevance = &smart.Relevance{Indicator: smart.Fit(c.IntN(6) - 1), Network: smart.Fit(c.IntN(4)), Audience: smart.Fit(c.IntN(4)), Purpose: smart.Fit(c.IntN(4))}
	}
	return e
}

func (c chaos) minutes() *int {
	switch c.IntN(5) {
	case 0:
		return nil
	case 1:
		return number([]int{math.MaxInt, math.MinInt, -1, 0}[c.IntN(4)])
	}
	return number(c.IntN(3000))
}

// FuzzCheck judges objectives and evidence of any kind. Every answer is one, in order, says
// why in both languages and can be written down; a better answer on every letter is no worse
// on the whole; and what is said twice counts once.
func FuzzCheck(f *testing.F) {
	for seed := range uint64(500) {
		f.Add(seed)
	}
	rank := map[smart.State]int{smart.StateMissing: 0, smart.StateUnknown: 1, smart.StatePartly: 1, smart.StateMet: 2}
	value := map[smart.Overall]int{smart.OverallNotSMART: 0, smart.OverallOnItsFace: 1, smart.OverallSMART: 2}
	f.Fuzz(func(t *testing.T, seed uint64) {
		c := chaos{rand.New(rand.NewPCG(seed, 1))}
		o, e, asOf := c.objective(), c.evidence(), c.day()
		a := smart.Check(o, e, asOf)
		_, written := json.Marshal(a)
		require.NoError(t, written)
		require.True(t, slices.IsSortedFunc(a.Findings, finding.Finding.Compare))
		require.True(t, slices.IsSortedFunc(a.Evidence, finding.Finding.Compare))
		require.Contains(t, value, a.Overall)
		for letter, k := range a.Criteria() {
			require.Contains(t, rank, k.State, "%s", letter)
			for _, tag := range []language.Tag{language.English, language.French} {
				for _, m := range append(append([]finding.Message{k.Why}, k.Seen...), k.Missing...) {
					says := m.Localize(tag)
					require.NotEmpty(t, says)
					require.False(t, strings.ContainsAny(says, "{}"), says)
					require.NotContains(t, says, "smart.")
				}
			}
		}
		if x := a.Ambition; x != nil {
			require.True(t, x.Chance >= 0 && x.Chance <= 1, x.Chance)
			require.NotEmpty(t, x.Confidence.String())
			require.NotEmpty(t, x.Method.String())
		}

		other := smart.Check(o, c.evidence(), asOf)
		better := true
		states := map[smart.Letter]smart.State{}
		for letter, k := range a.Criteria() {
			states[letter] = k.State
		}
		for letter, k := range other.Criteria() {
			better = better && rank[k.State] >= rank[states[letter]]
		}
		if better {
			require.GreaterOrEqual(t, value[other.Overall], value[a.Overall])
		}

		twice := e
		twice.History = append(slices.Clone(e.History), e.History...)
		b := smart.Check(o, twice, asOf)
		a.Evidence, b.Evidence = nil, nil // they count
		require.True(t, reflect.DeepEqual(a, b), "the same readings again change nothing")
		twice.Benchmarks = append(slices.Clone(e.Benchmarks), e.Benchmarks...)
		b = smart.Check(o, twice, asOf)
		require.Equal(t, a.Overall, b.Overall)
		require.Equal(t, a.Achievable.State, b.Achievable.State)
		require.Equal(t, a.Achievable.Why.Localize(language.English), b.Achievable.Why.Localize(language.English))
		if a.Ambition != nil {
			require.Equal(t, []any{a.Ambition.Band, a.Ambition.Chance, a.Ambition.Confidence}, []any{b.Ambition.Band, b.Ambition.Chance, b.Ambition.Confidence})
		}
	})
}

// FuzzCheckAll compares objectives of any kind.
func FuzzCheckAll(f *testing.F) {
	for seed := range uint64(200) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		c := chaos{rand.New(rand.NewPCG(seed, 2))}
		var objectives []smart.Objective
		for range c.IntN(12) {
			objectives = append(objectives, c.objective())
		}
		found := smart.CheckAll(objectives, smart.Together{Goals: []smart.Goal{smart.Goal(c.IntN(12) - 1)},
			People: []smart.Load{{Person: "Léa", MinutesAvailable: c.IntN(100) - 50, Claims: []smart.Claim{{By: "O1", Minutes: c.IntN(100) - 20}}}}})
		require.True(t, slices.IsSortedFunc(found, finding.Finding.Compare))
		for _, x := range found {
			for _, tag := range []language.Tag{language.English, language.French} {
				require.False(t, strings.ContainsAny(x.Localize(tag), "{}"), x.Localize(tag))
			}
			for _, r := range x.Related {
				require.NotEqual(t, x.Pointer, r.Pointer)
			}
		}
	})
}
