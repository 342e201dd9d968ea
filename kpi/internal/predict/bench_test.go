package predict

import (
	"math"
	"testing"
)

func past(n int) (t, y []float64) {
	for i := range n {
		t = append(t, float64(7*i))
		y = append(y, 1000+20*float64(i)+50*math.Sin(float64(i*i)))
	}
	return t, y
}

func BenchmarkModels(b *testing.B) {
	t, y := past(104)
	b.Run("level", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			NewLevel(t, y, 0).At(91).Band(0.8)
		}
	})
	b.Run("flow", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			NewFlow(y, nil).Sum(13).AtLeast(10_000)
		}
	})
	_, days := past(1000)
	b.Run("daily", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			NewDaily(days, nil).Sum(90).AtLeast(10_000)
		}
	})
}
