package kpi_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// noiseOf is a series of independent figures of one kind.
func noiseOf(r *rand.Rand, id kpi.ID, n int) kpi.Series {
	day := calendar.MustDate("2025-01-06")
	var samples []kpi.Sample
	level := 5000.0
	for i := range n {
		z := r.NormFloat64()
		week, _ := calendar.NewPeriod(day.AddDays(7*i), day.AddDays(7*i+6))
		x := kpi.Sample{Window: week}
		switch id {
		case "followers":
			level += math.Round(20 + 12*z)
			x.Value = new(level)
		case "ctr":
			x.Numerator, x.Denominator = new(math.Round(400+40*z)), new(10000.0)
		case "leads":
			x.Value = new(poisson(r, 6))
		default:
			x.Value = new(math.Round(2000 * math.Exp(0.4*z)))
		}
		samples = append(samples, x)
	}
	return series(id, samples...)
}

// poisson is a number of events of which there are mean on average.
func poisson(r *rand.Rand, mean float64) float64 {
	n, p := 0.0, r.Float64()
	for p > math.Exp(-mean) {
		n++
		p *= r.Float64()
	}
	return n
}

// Scenario 20: twenty indicators without anything but noise.
func TestScenario20NoiseIsNothingUnusual(t *testing.T) {
	if testing.Short() {
		t.Skip("many series")
	}
	ids := []kpi.ID{"views", "followers", "ctr", "leads"}
	for _, weeks := range []int{12, 26, 52} {
		r := rand.New(rand.NewPCG(20, uint64(weeks)))
		const portfolios = 200
		signalled := map[kpi.ID]int{}
		total := 0
		for range portfolios {
			for i := range 20 {
				id := ids[i%len(ids)]
				if _, signals := chartOf(noiseOf(r, id, weeks), kpi.Setting{}); len(signals) > 0 {
					signalled[id]++
					total++
				}
			}
		}
		mean := float64(total) / portfolios
		t.Logf("%d weeks: %.2f of 20 indicators signalled, %v", weeks, mean, signalled)
		if weeks <= 26 {
			assert.LessOrEqual(t, mean, 1.0)
		}
		assert.LessOrEqual(t, mean, 1.5)
	}
}

// Figures before the last 366 are not looked at, whatever their number.
func TestChartOfManyDays(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	s := dailyViews(r, 700)
	whole, _ := chartOf(s, kpi.Setting{})
	s.Samples = s.Samples[700-366:]
	last, _ := chartOf(s, kpi.Setting{})
	assert.Equal(t, last, whole)
}

// dailyViews are counts of days with quiet weekends and nothing but noise.
func dailyViews(r *rand.Rand, days int) kpi.Series {
	values := make([]float64, days)
	for i := range values {
		values[i] = math.Round(400 * math.Exp(0.25*r.NormFloat64()))
		if i%7 >= 5 {
			values[i] = math.Round(values[i] * 0.3)
		}
	}
	return series("views", daily("2026-01-05", values...)...)
}

func TestWeekendsAreNoSignalsAndHideNone(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	const n = 400
	quiet, noticed := 0, 0
	for range n {
		s := dailyViews(r, 84)
		if _, signals := chartOf(s, kpi.Setting{}); len(signals) > 0 {
			quiet++
		}
		s.Samples[83].Value = new(450.0) // a Sunday like a good weekday
		if _, signals := chartOf(s, kpi.Setting{}); len(signals) > 0 {
			noticed++
			assert.Contains(t, said(signals[0].Message, language.French), ", effet du jour de la semaine retiré (")
		}
	}
	t.Logf("signals: %d of %d, and %d of those with one", quiet, n, noticed)
	assert.LessOrEqual(t, quiet, n/10)
	assert.Greater(t, noticed, n*8/10)
}

func BenchmarkChartOf(b *testing.B) {
	s := noiseOf(rand.New(rand.NewPCG(3, 4)), "views", 104)
	c := kpi.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		c.ChartOf(s, kpi.Setting{}, far)
	}
}

func BenchmarkQuality(b *testing.B) {
	s := []kpi.Series{noiseOf(rand.New(rand.NewPCG(3, 4)), "followers", 104)}
	c := kpi.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		c.Quality(s, kpi.Setting{}, far)
	}
}
