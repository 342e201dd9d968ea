package predict

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// On real page views, a ceiling of so many times what was usual is kept in every week as often
// as it is said to be. The views and mentions of two weeks, of which one is to come, keep it
// more often: never less.
func TestEveryOnPublishedSeries(t *testing.T) {
	names, cases := suites(t)
	for _, name := range names {
		weekly := strings.HasPrefix(name, "web:")
		if !weekly && !strings.HasPrefix(name, "ytv:") && !strings.HasPrefix(name, "nab:") {
			continue
		}
		var said, held, last, n float64
		for _, x := range cases[name] {
			sorted := slices.Sorted(slices.Values(x.train))
			for _, times := range []float64{1, 1.3, 1.7, 2.5} {
				ceiling := times * sorted[len(sorted)*8/10]
				at, h := flows(x), len(x.test)
				kept := func(p Predictive) float64 { return p.AtMost(ceiling) }
				p := Every([]Predictive{at(0), at(h - 1)}, h, kept)
				if math.IsNaN(p) {
					continue
				}
				said, last, n = said+p, last+kept(at(h-1)), n+1
				if slices.Max(x.test) <= ceiling {
					held++
				}
			}
		}
		t.Logf("%-11s %4.0f ceilings: kept in every window %.3f, said %.3f; the last window alone says %.3f", name, n, held/n, said/n, last/n)
		assert.Less(t, said/n, held/n+0.03, name)
		if weekly {
			assert.Greater(t, said/n, held/n-0.06, name)
		}
	}
}

// Figures that have nothing in common keep each on its own, and those that have all in common
// together.
func TestEvery(t *testing.T) {
	kept := func(p Predictive) float64 { return p.AtMost(1) }
	x := Predictive{spread: 1, freedom: 1e9}
	alone := x.AtMost(1)
	assert.InDelta(t, alone, Every([]Predictive{x}, 10, kept), 1e-4)
	x.own = 1
	assert.InDelta(t, math.Pow(alone, 10), Every([]Predictive{x}, 10, kept), 1e-6)
	assert.InDelta(t, math.Pow(alone, 10), Every([]Predictive{x, x}, 10, kept), 1e-6)
	x.own = 0.5
	half := Every([]Predictive{x}, 10, kept)
	assert.Greater(t, half, math.Pow(alone, 10))
	assert.Less(t, half, alone)
}
