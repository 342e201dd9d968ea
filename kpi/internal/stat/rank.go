package stat

import (
	"cmp"
	"math"
	"slices"
)

// Ranks returns the ranks of values, from 1; equal ones share the mean of theirs. They are
// NaN when a value is. Time is n log n.
func Ranks(values []float64) []float64 {
	ranks := make([]float64, len(values))
	rank(values, ranks)
	return ranks
}

// few is how many values a test keeps its own room for: those of a year of days.
const few = 366

// roomFor returns n values of room, or a new one when it has not as many.
func roomFor[T any](room []T, n int) []T {
	if n <= len(room) {
		return room[:n]
	}
	return make([]T, n)
}

// rank puts the ranks of values in ranks, which is as long, and returns Σ(t³−t) of the sizes t
// of groups of equal ones.
func rank(values, ranks []float64) (equal float64) {
	var room [few]int
	order := roomFor(room[:], len(values))
	for i, v := range values {
		if math.IsNaN(v) {
			for k := range ranks {
				ranks[k] = v
			}
			return v
		}
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(values[i], values[j]) })
	for i, j := 0, 0; i < len(order); i = j {
		for j = i + 1; j < len(order) && values[order[j]] == values[order[i]]; j++ {
		}
		for _, k := range order[i:j] {
			ranks[k] = float64(i+j+1) / 2
		}
		t := float64(j - i)
		equal += t*t*t - t
	}
	return equal
}

// MannWhitney tests whether the values of one group tend to be greater than those of another:
// u is how many pairs have the greater one in a, equal values counting half, and p the
// probability of one as far from the middle when there is no difference. The normal
// approximation, with corrections for ties and continuity, asks for about five values in
// each group. It is NaN with an empty group or a NaN. Time is n log n.
//
// Source: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947).
func MannWhitney(a, b []float64) (u, p float64) {
	both := slices.Concat(a, b)
	ranks := make([]float64, len(both))
	equal := rank(both, ranks)
	n, m := float64(len(a)), float64(len(b))
	if n == 0 || m == 0 || math.IsNaN(equal) {
		return math.NaN(), math.NaN()
	}
	for _, r := range ranks[:len(a)] {
		u += r
	}
	u -= n * (n + 1) / 2
	all := n + m
	variance := n * m / 12 * (all + 1 - equal/(all*(all-1)))
	if !(variance > 0) {
		return u, 1
	}
	return u, twoSided(max(0, math.Abs(u-n*m/2)-0.5) / math.Sqrt(variance))
}

// KruskalWallis tests whether the values of some group tend to differ from the others: h is
// the statistic, corrected for ties, and p the probability of one as great when no group
// differs, by the χ² distribution. Empty groups do not count; it is NaN with fewer than two
// others, a NaN or nothing but equal values. Time is n log n.
//
// Source: W. H. Kruskal and W. A. Wallis, Journal of the American Statistical Association 47
// (1952).
func KruskalWallis(groups ...[]float64) (h, p float64) {
	together := slices.Concat(groups...)
	ranks := make([]float64, len(together))
	equal := rank(together, ranks)
	n, used := float64(len(ranks)), 0
	for _, g := range groups {
		if len(g) == 0 {
			continue
		}
		var sum float64
		for _, r := range ranks[:len(g)] {
			sum += r - (n+1)/2
		}
		h += sum * sum / float64(len(g))
		ranks, used = ranks[len(g):], used+1
	}
	h *= 12 / (n * (n + 1)) / (1 - equal/(n*n*n-n))
	if used < 2 || h-h != 0 {
		return math.NaN(), math.NaN()
	}
	return h, ChiSquareTail(h, float64(used-1))
}
