package stat

import "math"

// NormalCDF is the probability that a standard normal variable is at most x.
func NormalCDF(x float64) float64 { return 0.5 * math.Erfc(-x/math.Sqrt2) }

// normalPDF is the density of a standard normal variable.
func normalPDF(x float64) float64 { return math.Exp(-x*x/2) / math.Sqrt(2*math.Pi) }

// NormalQuantile is the value that a standard normal variable is at most with probability p,
// infinite at 0 and 1. It is the inverse error function, polished by one step of Halley so
// that the tails are as exact as the middle.
func NormalQuantile(p float64) float64 {
	switch {
	case math.IsNaN(p), p < 0, p > 1:
		return math.NaN()
	case p == 0:
		return math.Inf(-1)
	case p == 1:
		return math.Inf(1)
	case p > 0.5:
		return -NormalQuantile(1 - p)
	}
	x := -math.Sqrt2 * math.Erfinv(1-2*p)
	if math.IsInf(x, 0) { // p is below the resolution of 1-2p
		x = -math.Sqrt(-2 * math.Log(p))
	}
	for range 3 {
		e := NormalCDF(x) - p
		if e == 0 {
			break
		}
		step := e / normalPDF(x)
		x -= step / (1 + x*step/2)
	}
	return x
}
