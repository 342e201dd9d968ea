package kpi_test

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// A bound by the week is held when each week holds it, and a level at every reading. Of a level
// that wanders it happens as often as it is said beforehand. Counts come in bursts, which mere
// noise does not have: over noise bounds are held more often than said, and never less.
func TestForecastHolds(t *testing.T) {
	start := calendar.MustDate("2024-01-01")
	const before, after, cases = 40, 13, 400
	for name, make := range map[string]func(r *rand.Rand) (y []float64, indicator string){
		"noise": func(r *rand.Rand) ([]float64, string) {
			y := make([]float64, before+after)
			for i := range y {
				y[i] = math.Round(200 * math.Exp(0.2*r.NormFloat64()))
			}
			return y, "complaints"
		},
		"moving": func(r *rand.Rand) ([]float64, string) {
			y, level := make([]float64, before+after), math.Log(200)
			for i := range y {
				level += 0.06 * r.NormFloat64()
				y[i] = math.Round(math.Exp(level + 0.15*r.NormFloat64()))
			}
			return y, "complaints"
		},
		"level": func(r *rand.Rand) ([]float64, string) {
			y, level := make([]float64, before+after), 5000.0
			for i := range y {
				level += 20 * r.NormFloat64()
				y[i] = math.Round(level)
			}
			return y, "followers"
		},
	} {
		var said, held float64
		var n int
		for c := range cases {
			r := rand.New(rand.NewPCG(uint64(c), 7))
			y, indicator := make(r)
			s := kpi.Series{ID: "s", Indicator: kpi.ID(indicator), Definition: "d"}
			for i := range before {
				s.Samples = append(s.Samples, kpi.Sample{Date: start.AddDays(7*i + 6), Value: &y[i]})
				if indicator == "complaints" {
					s.Samples[i] = kpi.Sample{Window: calendar.MustPeriod(start.AddDays(7*i).String() + "/" + start.AddDays(7*i+6).String()), Value: &y[i]}
				}
			}
			bound := math.Round(300 + 60*r.Float64())
			o := smart.Objective{Type: smart.AtMost, Indicator: indicator, Deadline: start.AddDays(7*(before+after) - 1), Per: calendar.MustDuration("P7D")}
			if indicator == "followers" {
				o.Per, o.Type, bound = calendar.Duration{}, smart.AtLeast, math.Round(y[before-1]-40-60*r.Float64())
			}
			o.Target = smart.MustQuantity(strconv.FormatFloat(bound, 'f', -1, 64))
			f := kpi.ForecastOf(o, s, start.AddDays(7*before-1))
			if f.Probability == nil {
				t.Fatal(f.Why)
			}
			ok := 1.0
			for _, v := range y[before:] {
				if o.Type == smart.AtMost && v > bound || o.Type == smart.AtLeast && v < bound {
					ok = 0
				}
			}
			said, held, n = said+*f.Probability, held+ok, n+1
		}
		t.Logf("%s: said %.3f, held %.3f", name, said/float64(n), held/float64(n))
		least := 0.25
		if name == "level" {
			least = 0.05
		}
		assert.Less(t, said/float64(n), held/float64(n)+0.05, name)
		assert.Greater(t, said/float64(n), held/float64(n)-least, name)
	}
}
