package kpi_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// noise draws readings that nothing happens to.
type noise struct{ *rand.Rand }

// count draws a count of a mean that varies more than chance by a factor.
func (n noise) count(mean, spread float64) float64 {
	if spread > 1 { // gamma of mean and variance mean*(spread-1), by sums of exponentials
		shape := max(1, math.Round(mean/(spread-1)))
		sum := 0.0
		for range int(shape) {
			sum += n.ExpFloat64()
		}
		mean *= sum / shape
	}
	if mean > 50 {
		return max(0, math.Round(mean+math.Sqrt(mean)*n.NormFloat64()))
	}
	k, p := 0, n.Float64()
	for limit := math.Exp(-mean); p > limit; k++ {
		p *= n.Float64()
	}
	return float64(k)
}

// resembling draws values each of which keeps a part of the one before.
func (n noise) resembling(count int, part float64) []float64 {
	out := make([]float64, count)
	last := n.NormFloat64()
	for i := range out {
		last = part*last + math.Sqrt(1-part*part)*n.NormFloat64()
		out[i] = last
	}
	return out
}

// rates are readings of a click-through rate that varies from one to the next.
func (n noise) rates(count int, displays, rate, vary float64) []kpi.Sample {
	out := weekly("2026-01-05", make([]float64, count)...)
	for i := range out {
		d := math.Round(displays * math.Exp(0.4*n.NormFloat64()))
		clicks := min(d, n.count(d*rate*math.Exp(vary*n.NormFloat64()), 1))
		out[i].Value, out[i].Numerator, out[i].Denominator = nil, &clicks, &d
	}
	return out
}

func mapped(values []float64, f func(float64) float64) []float64 {
	out := make([]float64, len(values))
	for i, x := range values {
		out[i] = f(x)
	}
	return out
}

// TestNothingHappened is 1,000 draws of each sort of series that nothing happens to. What
// is called an effect is one of a kind that is expected once in ten, and two in a hundred
// more at most.
func TestNothingHappened(t *testing.T) {
	lognormal := func(median, sd float64) func(float64) float64 {
		return func(z float64) float64 { return math.Round(median * math.Exp(sd*z)) }
	}
	flow := func(part float64, count int) func(noise) kpi.Series {
		return func(n noise) kpi.Series {
			return series("views", weekly("2026-01-05", mapped(n.resembling(count, part), lognormal(900, 0.5))...)...)
		}
	}
	tests := []struct {
		name  string
		start string
		draw  func(noise) kpi.Series
	}{
		{"flow of 26 weeks", "2026-05-04", flow(0, 26)},
		{"flow of 10 weeks", "2026-02-09", flow(0, 10)},
		{"flow whose weeks resemble", "2026-04-06", flow(0.3, 26)},
		{"flow whose weeks resemble much", "2026-04-06", flow(0.5, 30)},
		{"daily flow with a weekly shape", "2026-03-02", func(n noise) kpi.Series {
			values := make([]float64, 110)
			for i := range values {
				values[i] = math.Round(300 * math.Exp(0.3*n.NormFloat64()) * []float64{1, 1.2, 1.1, 1, .9, .5, .4}[i%7])
			}
			return series("views", daily("2026-01-05", values...)...)
		}},
		{"rare counts", "2026-04-06", func(n noise) kpi.Series {
			return series("leads", weekly("2026-01-05", mapped(make([]float64, 24), func(float64) float64 { return n.count(2.5, 1) })...)...)
		}},
		{"rare counts that vary much", "2026-04-06", func(n noise) kpi.Series {
			return series("leads", weekly("2026-01-05", mapped(make([]float64, 24), func(float64) float64 { return n.count(3, 2) })...)...)
		}},
		{"rate that varies by the week", "2026-04-06", func(n noise) kpi.Series {
			return series("ctr", n.rates(24, 20000, 0.02, 0.3)...)
		}},
		{"rate of few weeks", "2026-02-09", func(n noise) kpi.Series {
			return series("ctr", n.rates(10, 20000, 0.02, 0.3)...)
		}},
		{"rate of rare events", "2026-04-06", func(n noise) kpi.Series {
			return series("site_engagement_rate", n.rates(24, 150, 0.02, 0)...)
		}},
		{"level that grows", "2026-04-06", func(n noise) kpi.Series {
			level := 5000.0
			return series("followers", weekly("2026-01-05", mapped(make([]float64, 26), func(float64) float64 {
				level += math.Round(30 + 25*n.NormFloat64())
				return level
			})...)...)
		}},
		{"duration", "2026-04-06", func(n noise) kpi.Series {
			return series("first_response_time", weekly("2026-01-05", mapped(n.resembling(24, 0), func(z float64) float64 { return 45 * math.Exp(0.4*z) })...)...)
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			said, futile, unknown := 0, 0, 0
			for seed := range 1000 {
				s := test.draw(noise{rand.New(rand.NewPCG(uint64(seed), 20261126))})
				last := s.Samples[len(s.Samples)-1]
				end := last.Window.To()
				if end.IsZero() {
					end = last.Date
				}
				switch kpi.EffectOf(s, kpi.Change{Start: calendar.MustDate(test.start), AsOf: end}, kpi.Aim{}).Verdict {
				case kpi.EffectGood, kpi.EffectHarmful:
					said++
				case kpi.EffectFutile:
					futile++
				case kpi.EffectUnknown:
					unknown++
				}
			}
			t.Logf("effects %d, futile %d, unknown %d of 1,000", said, futile, unknown)
			assert.LessOrEqual(t, said, 120)
			assert.Less(t, unknown, 50)
		})
	}
}

// TestRealEffectsAreSeen: of 1,000 draws with a rise of 40 % after twenty weeks, most are
// called an improvement, next to none a change for the worse, and the range holds the truth
// eight times out of ten.
func TestRealEffectsAreSeen(t *testing.T) {
	seen, wrong, covered := 0, 0, 0
	for seed := range 1000 {
		n := noise{rand.New(rand.NewPCG(uint64(seed), 40))}
		values := mapped(n.resembling(32, 0), func(z float64) float64 { return 900 * math.Exp(0.3*z) })
		for i := range values {
			if i >= 20 {
				values[i] *= 1.4
			}
			values[i] = math.Round(values[i])
		}
		e := kpi.EffectOf(series("views", weekly("2026-01-05", values...)...), since(20, 32), kpi.Aim{})
		low, high, _ := e.Range.Bounds()
		if low <= 40 && high >= 40 {
			covered++
		}
		switch e.Verdict {
		case kpi.EffectGood:
			seen++
		case kpi.EffectHarmful, kpi.EffectFutile:
			wrong++
		}
	}
	t.Logf("seen %d, wrong %d, within the range %d of 1,000", seen, wrong, covered)
	assert.GreaterOrEqual(t, seen, 750)
	assert.LessOrEqual(t, wrong, 5)
	assert.InDelta(t, 800, covered, 60)
}
