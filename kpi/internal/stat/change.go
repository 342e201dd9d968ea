package stat

import "math"

// Pettitt tests for one change of level: the greatest departure of the ranks, how many values
// come before it, and the approximate probability of one as great when the level does not
// change. All but the place are NaN when a value is. Time is n log n.
//
// Source: A. N. Pettitt, Applied Statistics 28 (1979).
func Pettitt(values []float64) (k float64, before int, p float64) {
	var room [few]float64
	ranks := roomFor(room[:], len(values))
	equal := rank(values, ranks)
	if math.IsNaN(equal) || len(values) == 0 {
		return math.NaN(), 0, math.NaN()
	}
	n := float64(len(values))
	var sum float64
	for t, r := range ranks {
		sum += r
		if u := math.Abs(2*sum - float64(t+1)*(n+1)); u > k {
			k, before = u, t+1
		}
	}
	return k, before, min(1, 2*math.Exp(-6*k*k/(n*n*n+n*n)))
}

// MinSegment is how many values a level has at least.
const MinSegment = 4

// Change finds the one change of level that leaves the least squares, each level being of
// [MinSegment] values or more: how many values come before it, and the means of both. It is
// real when the criterion of Schwarz, with two parameters more, and the test of [Pettitt] at
// 5 % both say so; otherwise ok is false. It asks for three times MinSegment values. Time is
// linear, apart from the ranks.
func Change(values []float64) (before int, means [2]float64, ok bool) {
	n := len(values)
	if n < 3*MinSegment || !isFinite(values) {
		return 0, means, false
	}
	// Deviations from the mean sum to zero, so the squares that a change takes away are those
	// of the sum before it, over both lengths.
	level := mean(values)
	var squares, sum, gain, left float64
	for i, v := range values {
		squares += (v - level) * (v - level)
		sum += v - level
		k := float64(i + 1)
		if i+1 < MinSegment || n-i-1 < MinSegment {
			continue
		}
		if g := sum * sum / k * float64(n) / (float64(n) - k); g > gain {
			gain, before, left = g, i+1, sum
		}
	}
	if !(gain > 0) || math.IsInf(squares, 1) {
		return 0, means, false
	}
	means = [2]float64{level + left/float64(before), level - left/float64(n-before)}
	rest := max(squares-gain, squares*1e-12)
	_, _, p := Pettitt(values)
	return before, means, float64(n)*math.Log(squares/rest) > 2*math.Log(float64(n)) && p < 0.05
}
