package stat

import "math"

// logRootTwoPi is ln √(2π).
const logRootTwoPi = 0.918938533204672741780329736406

// stirlingError returns ln Γ(n+1) minus Stirling's formula for it, for n > 0: what the
// formula leaves out, without the huge terms that cancel. The series has an error below
// 1e-16 from 15 on.
//
// Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
func stirlingError(n float64) float64 {
	if n <= 15 {
		logGamma, _ := math.Lgamma(n + 1)
		return logGamma - (n+0.5)*math.Log(n) + n - logRootTwoPi
	}
	s := 1 / (n * n)
	return (1.0/12 - s*(1.0/360-s*(1.0/1260-s*(1.0/1680-s/1188)))) / n
}

// deviance returns x ln(x/mean) + mean − x, for x and mean > 0: how far a count of x is
// from its mean. Near the mean, where the terms cancel, it sums a series in
// (x−mean)/(x+mean), below 0.1, so that about ten terms are enough.
//
// Source: C. Loader (2000), where it is bd0.
func deviance(x, mean float64) float64 {
	if math.Abs(x-mean) >= 0.1*(x+mean) {
		return x*math.Log(x/mean) + mean - x
	}
	v := (x - mean) / (x + mean)
	sum, term := (x-mean)*v, 2*x*v
	for n := 3.0; n < 100; n += 2 {
		term *= v * v
		next := sum + term/n
		if next == sum {
			break
		}
		sum = next
	}
	return sum
}
