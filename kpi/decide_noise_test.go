package kpi_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// noisyCase is an action on an indicator that nothing moves, for a target that noise keeps:
// whatever adjusts it is wrong. The action starts after twelve weeks.
func noisyCase(i, weeks int, dice *rand.Rand) kpi.Case {
	const before = 12
	ids := [...]kpi.ID{"views", "likes", "leads", "ctr", "followers"}
	id := ids[i%len(ids)]
	mean := [...]float64{400, 2500, 60, 0, 9000}[i%len(ids)] * (1 + float64(i/len(ids)))
	spread := [...]float64{.10, .15, .20, .25}[i/len(ids)]
	from, start := at(0).String(), at(before)
	o := smart.Objective{ID: "o", Type: smart.AtLeast, Indicator: string(id), Start: start, Deadline: at(weeks + 12)}
	k := kpi.Case{ID: fmt.Sprint("c", i), Start: start, Compliance: &kpi.Compliance{Planned: 10, Done: 10}}
	var values []float64
	for range weeks {
		values = append(values, max(0, float64(int(mean*(1+spread*dice.NormFloat64())))))
	}
	switch id {
	case "ctr":
		var samples []kpi.Sample
		for week := range weeks {
			shown := float64(20_000 + dice.IntN(4_000))
			clicked := float64(int(shown * .03 * (1 + spread/2*dice.NormFloat64())))
			samples = append(samples, ratio(at(week).String()+"/"+at(week+1).AddDays(-1).String(), clicked, shown))
		}
		k.Series, o.Target = series(id, samples...), smart.MustQuantity("2.5 %")
	case "followers":
		for week := range values { // a level that comes back to where it was
			values[week] = float64(int(mean * (1 + .01*spread*dice.NormFloat64())))
		}
		k.Series, o.Target = series(id, levelsOf(from, values...)...), smart.MustQuantity(fmt.Sprint(int(.95*mean)))
	default:
		k.Series = series(id, weekly(from, values...)...)
		o.Type, o.Target = smart.Deliver, smart.MustQuantity(fmt.Sprint(int(.8*mean*float64(weeks))))
	}
	k.Series.ID, k.Series.Account, k.Objective = k.ID, k.ID, o
	return k
}

// known leaves out what a series holds after a day.
func knownBy(s kpi.Series, asOf calendar.Date) kpi.Series {
	n := 0
	for n < len(s.Samples) && !s.Samples[n].Date.After(asOf) && !s.Samples[n].Window.To().After(asOf) {
		n++
	}
	s.Samples = s.Samples[:n]
	return s
}

// A year of noise drops nothing, and adjusts nothing in more than one review of twenty.
func TestNoiseIsNeitherDroppedNorAdjusted(t *testing.T) {
	const actions, weeks, before = 20, 64, 12
	for seed := range uint64(3) {
		dice := rand.New(rand.NewPCG(seed, 1))
		var cases []kpi.Case
		for i := range actions {
			cases = append(cases, noisyCase(i, weeks, dice))
		}
		past := make([]kpi.State, actions)
		reviews, adjusted, dropped := 0, 0, 0
		tally := map[string]int{}
		for week := before; week < weeks; week++ {
			asOf := at(week + 1).AddDays(-1)
			now := make([]kpi.Case, actions)
			for i, k := range cases {
				k.Series, k.Past = knownBy(k.Series, asOf), past[i]
				now[i] = k
			}
			for i, v := range kpi.DecideAll(now, asOf) {
				past[i] = v.State
				reviews++
				tally[v.Decision.String()+" "+string(v.Why.Code)+" "+v.Effect.Verdict.String()+" "+v.Evaluation.Status.String()]++
				switch v.Decision {
				case kpi.Drop:
					dropped++
					t.Logf("%s, week %d: %s", v.Case, week, v.Why.Localize(language.English))
				case kpi.Adjust:
					adjusted++
				}
			}
		}
		t.Logf("seed %d: %d of %d reviews adjust, %d drop; %v", seed, adjusted, reviews, dropped, tally)
		assert.Equal(t, actions*(weeks-before), reviews)
		assert.Zero(t, dropped)
		assert.LessOrEqual(t, float64(adjusted), .05*float64(reviews))
	}
}
