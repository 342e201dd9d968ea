package kpi_test

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// rising is on track for its target, and behind is not.
func rising() kpi.Case { return leadsCase(6, 5, 6, 5, 6, 5, 6, 5) }
func behind() kpi.Case { return leadsCase(2, 2, 2, 2, 2, 2, 2, 2) }

// A status and a decision change when two weekly reviews agree, and two within a week are one.
func TestVerdictChangesAfterTwoReviews(t *testing.T) {
	last := at(8).AddDays(-1)
	first := kpi.Decide(rising(), last)
	require.Equal(t, [2]any{kpi.Confirm, kpi.OnTrack}, [2]any{first.Decision, first.Evaluation.Status})
	k := behind()
	k.Past = first.State
	once := kpi.Decide(k, last.AddDays(7))
	assert.Equal(t, [2]any{kpi.Confirm, kpi.OnTrack}, [2]any{once.Decision, once.Evaluation.Status})
	k.Past = once.State
	soon := kpi.Decide(k, last.AddDays(9))
	assert.Equal(t, [2]any{kpi.Confirm, kpi.OnTrack}, [2]any{soon.Decision, soon.Evaluation.Status})
	k.Past = soon.State
	twice := kpi.Decide(k, last.AddDays(14))
	assert.Equal(t, [2]any{kpi.Adjust, kpi.OffTrack}, [2]any{twice.Decision, twice.Evaluation.Status})
}

// Money without a result, and a target that is reached or missed, wait for no second review.
func TestFactsChangeAtOnce(t *testing.T) {
	last := at(8).AddDays(-1)
	past := kpi.Decide(rising(), last).State
	k := behind()
	k.Past, k.Spend = past, outlay("541.70 EUR", "63.83 EUR", 0)
	assert.Equal(t, kpi.Drop, kpi.Decide(k, last.AddDays(7)).Decision)

	k = leadsCase(9, 9, 9, 9, 9, 9, 9, 9)
	k.Past = past
	assert.Equal(t, kpi.StatusAchieved, kpi.Evaluate(k, last.AddDays(7)).Status)

	k = leadsCase(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
	k.Past = past
	assert.Equal(t, kpi.StatusMissed, kpi.Evaluate(k, at(13)).Status)
}

// What is undecided until a day is decided on that day.
func TestDecidedOnTheDaySaid(t *testing.T) {
	values := []float64{2, 4, 1, 5, 3, 2}
	early := kpi.Decide(leadsCase(values[:4]...), at(4).AddDays(-1))
	require.Equal(t, kpi.Undecided, early.Decision)
	k := leadsCase(values...)
	k.Past = early.State
	assert.NotEqual(t, kpi.Undecided, kpi.Decide(k, early.Until).Decision)
}

// A unit that is ten times smaller changes no decision, and neither does the order of cases.
func TestScaleAndOrderChangeNothing(t *testing.T) {
	for _, k := range []kpi.Case{followersCase(1000, 1400, 20, 1000, 1031, 1055, 1090, 1121, 1150, 1185, 1210), followersCase(1000, 2400, 20, 1000, 1031, 1055, 1090, 1121, 1150, 1185, 1210)} {
		big := k
		big.Objective.Target = smart.MustQuantity(k.Objective.Target.String() + "0")
		big.Objective.Baseline = &smart.Baseline{Value: smart.MustQuantity("10000"), Date: at(0)}
		big.Series.Samples = nil
		for _, x := range k.Series.Samples {
			big.Series.Samples = append(big.Series.Samples, kpi.Sample{Date: x.Date, Value: new(10 * *x.Value)})
		}
		a, b := kpi.Decide(k, at(7)), kpi.Decide(big, at(7))
		assert.Equal(t, [3]any{a.Decision, a.Lever, a.Evaluation.Status}, [3]any{b.Decision, b.Lever, b.Evaluation.Status})
	}
	cases := []kpi.Case{rising(), behind(), followersCase(1000, 1400, 20, 1000, 1031, 1055, 1090, 1121, 1150, 1185, 1210)}
	cases[1].ID, cases[1].Series.Account = "behind", "b"
	there := kpi.DecideAll(cases, at(8).AddDays(-1))
	slices.Reverse(cases)
	back := kpi.DecideAll(cases, at(8).AddDays(-1))
	slices.Reverse(back)
	assert.Equal(t, there, back)
}

// caseOf reads a whole case from bytes.
func caseOf(data []byte) (kpi.Case, calendar.Date) {
	take := func() byte {
		if len(data) == 0 {
			return 0
		}
		b := data[0]
		data = data[1:]
		return b
	}
	ids := []kpi.ID{"views", "followers", "reach", "ctr", "leads", "cpl", "nps", "first_response_time", "no_such", ""}
	strange := []float64{math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64, -1, 0, math.SmallestNonzeroFloat64}
	days := func() calendar.Date {
		if b := take(); b > 0 {
			return at(0).AddDays(7*int(b) - 700)
		}
		return calendar.Date{}
	}
	k := kpi.Case{ID: "c", Start: days(), Lag: int(int8(take())), MinimalEffect: float64(int8(take()))}
	k.Objective = smart.Objective{ID: "o", Type: smart.TargetType(take() % 8), Indicator: "views", Target: smart.MustQuantity("50"), Start: days(), Deadline: days()}
	asOf := days()
	k.Series = series(ids[int(take())%len(ids)])
	if take()%2 == 1 {
		k.Compliance = &kpi.Compliance{Planned: int(int8(take())), Done: int(int8(take()))}
		k.Spend = outlay("10 EUR", "2 EUR", int(int8(take())))
	}
	k.Past = kpi.State{AsOf: days(), Status: kpi.Status(take() % 7), Next: kpi.Status(take() % 7), Decision: kpi.Decision(take() % 5), Proposed: kpi.Decision(take() % 5), Poor: int(take())}
	if len(data) > 8 && take()%8 == 0 {
		k.Series.Samples = append(k.Series.Samples, kpi.Sample{Date: at(1), Value: &strange[int(take())%len(strange)]})
		if len(data) >= 8 {
			k.Series.Samples = append(k.Series.Samples, kpi.Sample{Date: at(2), Value: new(math.Float64frombits(binary.LittleEndian.Uint64(data)))})
		}
	}
	k.Series.Samples = append(k.Series.Samples, fuzzed(data)...)
	k.Guards, k.Factors = []kpi.Series{k.Series}, []kpi.Series{k.Series}
	return k, asOf
}

// FuzzDecide decides on whole cases: nothing panics, both languages have a sentence, and what
// is written is read again.
func FuzzDecide(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("100 views of nothing in particular, seven days a week"))
	f.Fuzz(func(t *testing.T, data []byte) {
		k, asOf := caseOf(data)
		v := kpi.Decide(k, asOf)
		if v.Decision == 0 || v.Why.Localize(language.English) == "" || v.Why.Localize(language.French) == "" {
			t.Fatalf("no decision or no sentence: %+v", v)
		}
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var again kpi.Verdict
		if err := json.Unmarshal(text, &again); err != nil {
			t.Fatal(err)
		}
		if second, err := json.Marshal(again); err != nil || string(second) != string(text) {
			t.Fatalf("%s\nread and written again: %s (%v)", text, second, err)
		}
	})
}
