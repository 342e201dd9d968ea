package predict

import (
	"encoding/binary"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzPredictive holds every model to what a distribution is, whatever it is given: a quantile
// grows with its probability, a probability is one, and falls with the target.
func FuzzPredictive(f *testing.F) {
	seed := func(values ...float64) (out []byte) {
		for _, v := range values {
			out = binary.LittleEndian.AppendUint64(out, math.Float64bits(v))
		}
		return out
	}
	f.Add(seed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 3.0, 1.0)
	f.Add(seed(0, 0, 0, 0), 1.0, 0.0)
	f.Add(seed(1e308, -1e308, 1e308, math.NaN()), 1e300, 7.0)
	f.Add(seed(math.Inf(1), 1, -5, 2), -1.0, math.NaN())
	f.Fuzz(func(t *testing.T, data []byte, ahead, step float64) {
		var y []float64
		for ; len(data) >= 8 && len(y) < 500; data = data[8:] {
			y = append(y, math.Float64frombits(binary.LittleEndian.Uint64(data)))
		}
		days := make([]float64, len(y))
		ones := make([]float64, len(y))
		for i := range days {
			days[i], ones[i] = float64(7*i), 10
		}
		h := int(max(-5, min(ahead, 500)))
		flow, daily := NewFlow(y, nil), NewDaily(y, nil)
		all := []Predictive{
			NewLevel(days, y, step).At(ahead), NewDelay(days, y).At(ahead), flow.Next(h), flow.Sum(ahead), daily.Next(h), daily.Sum(ahead),
			NewRatio(y, ones, true).Over(ahead).Times(100), Counts(ahead, step, 3), {},
		}
		for i, p := range all {
			all = append(all, p.Within(0, 50).Plus(3))
			for _, p := range []Predictive{p, all[len(all)-1]} {
				if !p.Known() {
					assert.NotPanics(t, func() { p.Band(0.8); p.AtLeast(1); p.AtMost(1) }, i)
					continue
				}
				wide, narrow := p.Band(0.95), p.Band(0.5)
				assert.LessOrEqual(t, wide.Low, narrow.Low, i)
				assert.LessOrEqual(t, narrow.Low, narrow.High, i)
				assert.LessOrEqual(t, narrow.High, wide.High, i)
				last := 1.0
				for _, x := range []float64{math.Inf(-1), -1e9, -1, 0, 0.5, 3, 50, 53, 1e9, math.Inf(1)} {
					at, most := p.AtLeast(x), p.AtMost(x)
					assert.True(t, at >= 0 && at <= last+1e-12, "%d: %v at %v", i, at, x)
					assert.True(t, most >= 0 && most <= 1 && at+most >= 1-1e-9, "%d: %v and %v at %v", i, at, most, x)
					last = at
				}
			}
		}
	})
}
