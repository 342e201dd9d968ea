package predict

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The total of many counts is spread about their mean and not about the typical count, which
// lies far below it where counts come in bursts.
func TestTotalsAreSpreadAboutTheMean(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for name, draw := range map[string]func() float64{
		"bursts":    func() float64 { return 20 * math.Exp(r.NormFloat64()) },
		"even":      func() float64 { return 200 * math.Exp(0.3*r.NormFloat64()) },
		"most none": func() float64 { return 50 * math.Floor(0.3+r.Float64()) },
	} {
		for _, h := range []int{8, 60} {
			const draws = 400
			var expected, actual, above float64
			for range draws {
				y := make([]float64, 30)
				for i := range y {
					y[i] = math.Round(draw())
				}
				p := NewFlow(y, nil).Sum(float64(h))
				total := 0.0
				for range h {
					total += math.Round(draw())
				}
				expected, actual = expected+p.Expected(), actual+total
				if total > p.Band(0.8).High {
					above++
				}
			}
			assert.InDelta(t, 1, expected/actual, 0.2, "%s, %d ahead", name, h)
			assert.Less(t, above/draws, 0.2, "%s, %d ahead", name, h)
		}
	}
}
