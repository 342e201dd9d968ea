package stat

import "math"

// NormalCDF returns the probability that a standard normal value is at most x.
func NormalCDF(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }

// NormalQuantile returns the x below which a standard normal value lies with probability p:
// -Inf at 0, +Inf at 1, and NaN outside [0, 1]. Its relative error is below 1e-14, but for a
// p below 1e-300, which float64 does not hold exactly either.
//
// Source: M. J. Wichura, Algorithm AS 241 (1988), in the centre, which is what [math.Erfinv]
// is; in the tails Halley's steps on [NormalCDF] from Abramowitz and Stegun 26.2.23.
func NormalQuantile(p float64) float64 {
	switch {
	case !(p >= 0 && p <= 1):
		return math.NaN()
	case math.Abs(p-0.5) <= 0.4:
		return math.Sqrt2 * math.Erfinv(2*p-1)
	case p > 0.5:
		return -NormalQuantile(1 - p)
	case p == 0:
		return math.Inf(-1)
	}
	t := math.Sqrt(-2 * math.Log(p))
	x := (2.515517+t*(0.802853+t*0.010328))/(1+t*(1.432788+t*(0.189269+t*0.001308))) - t
	for range 3 {
		density := math.Exp(-x*x/2 - logRootTwoPi)
		if density == 0 {
			break
		}
		u := (NormalCDF(x) - p) / density
		x -= u / (1 + x*u/2)
	}
	return x
}

// normalQuantile is NormalQuantile of p = 1−q, from the smaller of both.
func normalQuantile(p, q float64) float64 {
	if q < p {
		return -NormalQuantile(q)
	}
	return NormalQuantile(p)
}

// twoSided returns the probability that a standard normal value is as far from zero as z.
func twoSided(z float64) float64 { return 2 * NormalCDF(-math.Abs(z)) }
