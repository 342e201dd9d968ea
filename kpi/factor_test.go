package kpi_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

func factor(id kpi.ID, before, after float64) kpi.Factor {
	return kpi.Factor{Indicator: id, Before: &before, After: &after}
}

// TestScenario15Simpson: both devices do better, and the whole does worse.
func TestScenario15Simpson(t *testing.T) {
	m := kpi.MixShift("lead_conversion_rate",
		kpi.Segment{Name: "desktop", Before: kpi.Parts{Numerator: 5000, Denominator: 100000}, After: kpi.Parts{Numerator: 3300, Denominator: 60000}},
		kpi.Segment{Name: "mobile", Before: kpi.Parts{Numerator: 400, Denominator: 20000}, After: kpi.Parts{Numerator: 3000, Denominator: 120000}})
	assert.True(t, m.Reversal)
	assert.True(t, m.Shifted)
	before, _ := m.Before.Value()
	after, _ := m.After.Value()
	within, _ := m.Within.Value()
	shift, _ := m.Shift.Value()
	assert.InDelta(t, 4.5, before, 1e-9)
	assert.InDelta(t, 3.5, after, 1e-9)
	assert.InDelta(t, 0.5, within, 1e-9)
	assert.InDelta(t, -1.5, shift, 1e-9)
	bothSay(t, m.Why,
		"From 4.5% to 3.5%, in lead conversion rate, while each part taken alone goes the other way: the mix has changed. With the same mix: +0.5 points.",
		"De 4,5 % à 3,5 %, en taux de conversion en leads, alors que chaque partie prise à part évolue dans l'autre sens : c'est un changement de composition. À composition égale : +0,5 point.")
}

func TestMixShift(t *testing.T) {
	parts := func(n, d float64) kpi.Parts { return kpi.Parts{Numerator: n, Denominator: d} }
	tests := []struct {
		name              string
		give              []kpi.Segment
		shifted, reversal bool
		code              string
	}{
		{"nothing", nil, false, false, "kpi.factor.none"},
		{"one that falls", []kpi.Segment{{Name: "a", Before: parts(50, 1000), After: parts(40, 1000)}}, false, false, "kpi.mix.within"},
		{"both fall", []kpi.Segment{{Name: "a", Before: parts(50, 1000), After: parts(40, 1000)}, {Name: "b", Before: parts(20, 1000), After: parts(15, 1000)}}, false, false, "kpi.mix.within"},
		{"one that comes", []kpi.Segment{{Name: "a", Before: parts(50, 1000), After: parts(50, 1000)}, {Name: "b", After: parts(10, 1000)}}, true, false, "kpi.mix.shifted"},
		{"more events than trials are no fault", []kpi.Segment{{Name: "a", Before: parts(50, 10), After: parts(40, 10)}}, false, false, "kpi.mix.within"},
		{"nothing below", []kpi.Segment{{Name: "a", After: parts(40, 10)}}, false, false, "kpi.unknown.denominator"},
		{"events out of nothing", []kpi.Segment{{Name: "a", Before: parts(5, 0), After: parts(40, 10)}}, false, false, "kpi.mix.segment"},
		{"negative", []kpi.Segment{{Name: "a", Before: parts(-5, 10), After: parts(40, 10)}}, false, false, "kpi.mix.segment"},
		{"not a number", []kpi.Segment{{Name: "a", Before: parts(math.NaN(), 10), After: parts(40, 10)}}, false, false, "kpi.mix.segment"},
		{"too large", []kpi.Segment{{Name: "a", Before: parts(1, math.MaxFloat64), After: parts(40, 10)}, {Name: "b", Before: parts(1, math.MaxFloat64), After: parts(40, 10)}}, false, false, "kpi.unknown.overflow"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := kpi.MixShift("ctr", test.give...)
			assert.Equal(t, test.shifted, m.Shifted)
			assert.Equal(t, test.reversal, m.Reversal)
			assert.Equal(t, test.code, string(m.Why.Code))
		})
	}
	assert.Equal(t, "kpi.mix.no_ratio", string(kpi.MixShift("views", tests[1].give...).Why.Code))
	assert.Equal(t, "kpi.unknown.indicator", string(kpi.MixShift("nonsense", tests[1].give...).Why.Code))
}

func TestMixOf(t *testing.T) {
	first, second := calendar.MustPeriod("2026-01-01/2026-01-31"), calendar.MustPeriod("2026-02-01/2026-02-28")
	of := func(id string, n1, d1, n2, d2 float64) kpi.Series {
		return with(series("ctr", ratio(first.String(), n1, d1), ratio(second.String(), n2, d2)), func(s *kpi.Series) { s.ID = id })
	}
	m := kpi.MixOf(first, second, of("desktop", 5000, 100000, 3300, 60000), of("mobile", 400, 20000, 3000, 120000))
	assert.True(t, m.Reversal, "%v", m.Why)
	m = kpi.MixOf(first, second, of("desktop", 5000, 100000, 3300, 60000), with(of("mobile", 1, 2, 3, 4), func(s *kpi.Series) { s.Media = kpi.Paid }))
	assert.Equal(t, "kpi.unknown.media_differ", string(m.Why.Code))
	m = kpi.MixOf(first, second, of("desktop", 5000, 100000, 3300, 60000), series("ctr"))
	assert.Equal(t, "kpi.mix.segment", string(m.Why.Code))
	assert.Equal(t, "kpi.unknown.no_series", string(kpi.MixOf(first, second).Why.Code))
}

func TestDecompose(t *testing.T) {
	d := kpi.Decompose("leads", factor("post_reach_total", 40000, 40800), factor("ctr", 2.9, 2.0), factor("lead_conversion_rate", 5, 5.1))
	assert.Equal(t, kpi.ID("ctr"), d.Brake)
	assert.Equal(t, kpi.Creative, d.Lever)
	bothSay(t, d.Why,
		"From 58 to 42, in leads: total reach of posts +2%, click-through rate −31% and lead conversion rate +2%. The main brake is the click-through rate; what to do: change the message.",
		"De 58 à 42, en leads (contacts commerciaux) : portée cumulée des publications +2 %, taux de clic −31 % et taux de conversion en leads +2 %. Premier frein : taux de clic ; à faire : changer le message.")

	divided := factor("cpl", 20, 32)
	divided.Divides = true
	d = kpi.Decompose("leads", factor("spend", 1000, 1000), divided)
	assert.Equal(t, kpi.Audience, d.Lever)
	before, _ := d.Before.Value()
	assert.InDelta(t, 50, before, 1e-9)
	bothSay(t, d.Why,
		"From 50 to 31, in leads: ad spend unchanged and cost per lead (CPL) +60%. The main brake is the cost per lead (CPL); what to do: change the audience or the bid.",
		"De 50 à 31, en leads (contacts commerciaux) : dépenses publicitaires sans changement et coût par lead (CPL) +60 %. Premier frein : coût par lead (CPL) ; à faire : revoir la cible ou l'enchère.")

	d = kpi.Decompose("leads", factor("post_reach_total", 40000, 44000), factor("ctr", 2, 2), factor("lead_conversion_rate", 5, 5))
	assert.Zero(t, d.Brake)
	bothSay(t, d.Why,
		"From 40 to 44, in leads: total reach of posts +10%, click-through rate unchanged and lead conversion rate unchanged. Nothing holds it back.",
		"De 40 à 44, en leads (contacts commerciaux) : portée cumulée des publications +10 %, taux de clic sans changement et taux de conversion en leads sans changement. Rien ne le freine.")

	d = kpi.Decompose("leads", factor("post_reach_total", 40000, 44000), factor("ctr", 2, 2), factor("lead_conversion_rate", 5, 0))
	amount, _ := d.Parts[2].Amount.Value()
	assert.InDelta(t, -40, amount, 1e-9, "what falls to zero accounts for all of it")
	assert.Equal(t, kpi.LandingPage, d.Lever)
}

// TestDecomposeMirrors: for what is to be lowered, the brake is what raised it.
func TestDecomposeMirrors(t *testing.T) {
	rate := factor("lead_conversion_rate", 5, 4)
	rate.Divides = true
	d := kpi.Decompose("cpl", factor("cpc", 1, 1.1), rate)
	assert.Equal(t, kpi.ID("lead_conversion_rate"), d.Brake)
	before, _ := d.Before.Value()
	assert.InDelta(t, 20, before, 1e-9)
}

func TestDecomposeBadInput(t *testing.T) {
	for name, factors := range map[string][]kpi.Factor{
		"none": nil, "missing": {{Indicator: "ctr"}}, "negative": {factor("ctr", -1, 2)}, "not a number": {factor("ctr", 1, math.NaN())},
		"infinite": {factor("ctr", 1, math.Inf(1))}, "unknown": {factor("nonsense", 1, 2)}, "nothing": {factor("ctr", 0, 0)},
		"by zero":  {{Indicator: "cpl", Before: new(0.0), After: new(1.0), Divides: true}},
		"too many": make([]kpi.Factor, kpi.MaxFactors+1), "too large": {factor("views", math.MaxFloat64, 1), factor("frequency", 4, 1)},
	} {
		d := kpi.Decompose("leads", factors...)
		assert.Empty(t, d.Parts, name)
		assert.False(t, d.Why.IsZero(), name)
		assert.True(t, d.Before.IsZero(), name)
	}
}

// TestContributionsAddUp is a property of random products.
func TestContributionsAddUp(t *testing.T) {
	draw := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		give := []kpi.Factor{factor("post_reach_total", draw.Float64()*1e5, draw.Float64()*1e5), factor("ctr", draw.Float64()*9, draw.Float64()*9), factor("lead_conversion_rate", draw.Float64()*9, draw.Float64()*9)}
		give[draw.IntN(3)].Divides = draw.IntN(2) == 0
		want := [2]float64{1, 1}
		for i, f := range give {
			scale := 100.0
			if i == 0 {
				scale = 1
			}
			for j, v := range []float64{*f.Before / scale, *f.After / scale} {
				if f.Divides {
					v = 1 / v
				}
				want[j] *= v
			}
		}
		sum := 0.0
		for _, part := range kpi.Decompose("leads", give...).Parts {
			amount, exact := part.Amount.Value()
			assert.True(t, exact)
			sum += amount
		}
		assert.InDelta(t, want[1]-want[0], sum, 1e-9*max(want[0], want[1], 1))
	}
}

func TestFactorsFromSeries(t *testing.T) {
	first, second := calendar.MustPeriod("2026-01-05/2026-01-11"), calendar.MustPeriod("2026-01-12/2026-01-18")
	got := kpi.Factors(first, second, series("views", weekly("2026-01-05", 1000, 800)...), series("ctr", ratio(first.String(), 20, 1000)))
	assert.InDelta(t, 800, *got[0].After, 1e-9)
	assert.InDelta(t, 2, *got[1].Before, 1e-9)
	assert.Nil(t, got[1].After, "a gap is no zero")
}
