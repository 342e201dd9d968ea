package stat

import "math"

// maxSteps bounds the search of a quantile: bisection alone needs as many.
const maxSteps = 128

// quantile returns the x > 0 below which p of a distribution lies, and above which q = 1−p
// does. At x the distribution gives the probability below and above it and its density times
// x. Newton's steps go along ln x, on the logarithm of the smaller of p and q: there the
// tails of all distributions here are almost straight lines, and the result has the relative
// error of the probability, however small that is. A step that leaves what is known to hold
// the answer halves that instead.
func quantile(p, q, start float64, at func(x float64) (below, above, density float64)) float64 {
	low, high := math.SmallestNonzeroFloat64, math.MaxFloat64
	x := min(max(start, low), high)
	if math.IsNaN(x) {
		x = 1
	}
	for range maxSteps {
		below, above, density := at(x)
		value, target := below, p
		if q < p {
			value, target, density = above, q, -density
		}
		gap := math.Log(value / target)
		if (gap < 0) == (q >= p) {
			low = x
		} else {
			high = x
		}
		step := gap * value / density
		next := x * math.Exp(-step)
		if !(next > low && next < high) {
			next = math.Sqrt(low) * math.Sqrt(high)
		} else if math.Abs(step) < 1e-9 {
			return next // the next step would be below 1e-16
		}
		if next == x {
			break
		}
		x = next
	}
	return x
}
