package stat

import (
	"math"
	"slices"
)

// BenjaminiHochberg adjusts the probabilities of several tests so that, of those found below
// a level, no more than that part is expected to be false (Benjamini and Hochberg, 1995). The
// result is in the order of p; what is no probability stays NaN and does not count.
func BenjaminiHochberg(p []float64) []float64 {
	out := make([]float64, len(p))
	order := make([]int, 0, len(p))
	for i, x := range p {
		out[i] = math.NaN()
		if x >= 0 && x <= 1 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case p[i] < p[j]:
			return -1
		case p[i] > p[j]:
			return 1
		}
		return 0
	})
	least, m := 1.0, float64(len(order))
	for rank := len(order); rank > 0; rank-- {
		i := order[rank-1]
		least = min(least, p[i]*m/float64(rank))
		out[i] = least
	}
	return out
}
