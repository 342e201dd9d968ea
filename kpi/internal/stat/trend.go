package stat

import (
	"math"
	"slices"
)

// MannKendall tests for a trend in values in the order of time: the number of pairs that rise
// less those that fall, its variance with equal values taken into account, and how many
// standard deviations it is from none, corrected for continuity; twice [NormalCDF] of −|z| is
// the probability. All are NaN when a value is. Time is n log n.
//
// Source: H. B. Mann, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (1975);
// the pairs are counted as by W. R. Knight (1966).
func MannKendall(values []float64) (score, variance, z float64) {
	if slices.ContainsFunc(values, math.IsNaN) {
		return math.NaN(), math.NaN(), math.NaN()
	}
	n := len(values)
	var first, second [few]float64
	ordered := roomFor(first[:], n)
	copy(ordered, values)
	falls := inversions(ordered, roomFor(second[:], n))
	equal := 0.0
	for size := range runs(ordered) {
		equal += pairs(size)
	}
	score = pairs(n) - equal - 2*falls
	variance = orderVariance(n) - ties(ordered)
	if variance > 0 && score != 0 {
		z = math.Copysign(math.Abs(score)-1, score) / math.Sqrt(variance)
	}
	return score, variance, z
}

// inversions sorts values and returns how many pairs were in falling order, with as much room
// for its own use.
func inversions(values, room []float64) float64 {
	n := len(values)
	if n < 2 {
		return 0
	}
	count := inversions(values[:n/2], room[:n/2]) + inversions(values[n/2:], room[n/2:])
	copy(room, values)
	i, j := 0, n/2
	for k := range n {
		if j == n || i < n/2 && room[i] <= room[j] {
			values[k] = room[i]
			i++
			continue
		}
		values[k] = room[j]
		count += float64(n/2 - i)
		j++
	}
	return count
}

// orderVariance is the variance of the score of n values without a trend, all different.
func orderVariance(n int) float64 {
	x := float64(n)
	return x * (x - 1) * (2*x + 5) / 18
}

// ties is what equal ones of sorted values take from orderVariance.
func ties(sorted []float64) (variance float64) {
	for size := range runs(sorted) {
		variance += orderVariance(size)
	}
	return variance
}

// pairs is how many pairs n values make.
func pairs(n int) float64 { return float64(n) * float64(n-1) / 2 }

// runs yields how many values each run of equal ones has.
func runs(values []float64) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i, j := 0, 0; i < len(values); i = j {
			for j = i + 1; j < len(values) && values[j] == values[i]; j++ {
			}
			if !yield(j - i) {
				return
			}
		}
	}
}
