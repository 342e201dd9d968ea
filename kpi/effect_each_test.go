package kpi_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// costs are weeks of an action that pays about so much for each of its leads.
func costs(n noise, id string, weeks int, cost float64) kpi.Series {
	s := series("cpl", weekly("2026-01-05", make([]float64, weeks)...)...)
	s.ID = id
	for i := range s.Samples {
		leads := 1 + n.count(30, 1.5)
		s.Samples[i].Value, s.Samples[i].Numerator = nil, new(math.Round(leads*cost*math.Exp(0.1*n.NormFloat64())))
		s.Samples[i].Denominator = &leads
	}
	return s
}

func TestCompareEach(t *testing.T) {
	n := noise{rand.New(rand.NewPCG(3, 5))}
	over := calendar.MustPeriod("2026-01-05/2026-03-29")
	effects := kpi.CompareEach(over, kpi.Aim{}, costs(n, "a", 12, 10), costs(n, "b", 12, 25), costs(n, "c", 12, 10), costs(n, "d", 12, 10), series("cpc"), costs(n, "e", 2, 10))
	assert.Equal(t, kpi.EffectHarmful, effects[1].Verdict)
	bothSay(t, effects[1].Why,
		"The others: €9.86; this one: €24.57, in cost per lead (CPL). This is a change for the worse: between +136% and +162%, eight times out of ten.",
		"Les autres : 9,86 € ; celle-ci : 24,57 €, en coût par lead (CPL). C'est une dégradation : entre +136 % et +162 %, huit fois sur dix.")
	assert.Equal(t, "kpi.unknown.indicators_differ", string(effects[4].Why.Code))
	assert.Equal(t, "kpi.effect.few_points", string(effects[5].Why.Code))
	assert.Empty(t, kpi.CompareEach(over, kpi.Aim{}))
	for _, e := range kpi.CompareEach(over, kpi.Aim{}, make([]kpi.Series, kpi.MaxEach+1)...) {
		assert.Equal(t, kpi.EffectUnknown, e.Verdict)
	}
}

// TestEachOfNothing: among twenty actions that are alike, one is called better or worse in
// one review out of ten, and two in a hundred more at most.
func TestEachOfNothing(t *testing.T) {
	over := calendar.MustPeriod("2026-01-05/2026-03-29")
	found := 0
	for seed := range 300 {
		n := noise{rand.New(rand.NewPCG(uint64(seed), 9))}
		all := make([]kpi.Series, 20)
		for i := range all {
			all[i] = costs(n, fmt.Sprint(i), 12, 10)
		}
		for _, e := range kpi.CompareEach(over, kpi.Aim{}, all...) {
			if e.Verdict == kpi.EffectGood || e.Verdict == kpi.EffectHarmful {
				found++
				break
			}
		}
	}
	t.Logf("%d of 300", found)
	assert.LessOrEqual(t, found, 36)
}

// TestArmsThatAreAlike is 1,000 draws of two groups to which nothing different happens.
func TestArmsThatAreAlike(t *testing.T) {
	over := calendar.MustPeriod("2026-01-05/2026-12-27")
	tests := []struct {
		name string
		draw func(noise) kpi.Series
	}{
		{"rate that varies by the week", func(n noise) kpi.Series { return series("ctr", n.rates(12, 20000, 0.02, 0.4)...) }},
		{"rate of few weeks", func(n noise) kpi.Series { return series("ctr", n.rates(5, 20000, 0.02, 0.4)...) }},
		{"costs", func(n noise) kpi.Series { return costs(n, "s", 12, 10) }},
		{"counts", func(n noise) kpi.Series {
			return series("leads", weekly("2026-01-05", mapped(make([]float64, 12), func(float64) float64 { return n.count(9, 2) })...)...)
		}},
		{"rare counts", func(n noise) kpi.Series {
			return series("leads", weekly("2026-01-05", mapped(make([]float64, 12), func(float64) float64 { return n.count(1, 1) })...)...)
		}},
		{"answers", func(n noise) kpi.Series {
			s := series("csat", weekly("2026-01-05", make([]float64, 4)...)...)
			for i := range s.Samples {
				yes := 0.0
				for range 40 {
					if n.Float64() < 0.8 {
						yes++
					}
				}
				s.Samples[i].Value, s.Samples[i].Numerator, s.Samples[i].Denominator = nil, &yes, new(40.0)
			}
			return s
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			said, unknown, covered := 0, 0, 0
			for seed := range 1000 {
				n := noise{rand.New(rand.NewPCG(uint64(seed), 77))}
				e := kpi.CompareArms(test.draw(n), test.draw(n), over, kpi.Aim{})
				low, high, known := e.Range.Bounds()
				switch {
				case e.Verdict == kpi.EffectGood || e.Verdict == kpi.EffectHarmful:
					said++
				case !known:
					unknown++
				}
				if low <= 0 && high >= 0 {
					covered++
				}
			}
			t.Logf("effects %d, unknown %d, nothing within the range %d of 1,000", said, unknown, covered)
			assert.LessOrEqual(t, said, 120)
			assert.Less(t, unknown, 50)
			assert.GreaterOrEqual(t, covered, 760)
		})
	}
}
