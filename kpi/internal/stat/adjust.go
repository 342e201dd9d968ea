package stat

import (
	"cmp"
	"math"
	"slices"
)

// BenjaminiHochberg adjusts the probabilities of several tests so that, of those found below
// a level, no more than that part is expected to be false. The result is in the order of p;
// what is no probability is NaN and does not count as a test. Time is n log n.
//
// Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995).
func BenjaminiHochberg(p []float64) []float64 {
	adjusted := make([]float64, len(p))
	order := make([]int, 0, len(p))
	for i, x := range p {
		if x >= 0 && x <= 1 {
			order = append(order, i)
		} else {
			adjusted[i] = math.NaN()
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(p[i], p[j]) })
	least := 1.0
	for rank := len(order); rank > 0; rank-- {
		i := order[rank-1]
		least = min(least, p[i]*float64(len(order))/float64(rank))
		adjusted[i] = least
	}
	return adjusted
}
