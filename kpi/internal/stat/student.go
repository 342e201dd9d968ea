package stat

import "math"

// StudentCDF returns the probability that a value of Student's t distribution with df
// degrees of freedom, from 1e-6 on and not always whole, is at most x. With infinitely many it is
// [NormalCDF].
func StudentCDF(x, df float64) float64 {
	switch {
	case math.IsNaN(x) || !(df >= leastShape):
		return math.NaN()
	case df >= wideShape*wideShape:
		return NormalCDF(x)
	case math.IsInf(x, 0):
		return max(0, math.Copysign(1, x))
	}
	centre, tails, _ := student(math.Abs(x), df)
	switch {
	case x < 0:
		return tails / 2
	case centre < 0.5:
		return 0.5 + centre/2
	}
	return 1 - tails/2
}

// StudentQuantile returns the x at which [StudentCDF] is p, within 1e-12 of it: -Inf at 0
// and +Inf at 1.
func StudentQuantile(p, df float64) float64 {
	switch {
	case !(p >= 0 && p <= 1) || !(df >= leastShape):
		return math.NaN()
	case p == 0 || p == 1 || df >= wideShape*wideShape:
		return NormalQuantile(p)
	case p == 0.5:
		return 0
	case p < 0.5:
		return -studentQuantile(1-2*p, 2*p, df)
	}
	return studentQuantile(2*p-1, 2*(1-p), df)
}

// studentQuantile returns the t between which and −t a value lies with probability centre.
func studentQuantile(centre, tails, df float64) float64 {
	// With two degrees of freedom the distribution has a closed form; with more, the first
	// term of Fisher and Cornish (1960) is near.
	start := centre / math.Sqrt(tails*(1-tails/2))
	if df > 2 {
		z := -NormalQuantile(tails / 2)
		start = min(start, z*(1+(z*z+1)/(4*df)))
	}
	return quantile(centre, tails, start, func(t float64) (below, above, density float64) {
		return student(t, df)
	})
}

// student returns the probability that a t value lies within ±t and outside, for t ≥ 0, and
// the density of its absolute value times t.
//
// Source: Abramowitz and Stegun 26.7.1: an incomplete beta function of t²/(df+t²). Far out
// it is its first term, a power of t, which does not overflow.
func student(t, df float64) (centre, tails, density float64) {
	square := t * t
	if square > 1e20*max(1, df) {
		half, _ := math.Lgamma((df + 1) / 2)
		whole, _ := math.Lgamma(df/2 + 1)
		tails = math.Exp(half - whole - math.Log(math.Pi)/2 + df*(math.Log(df)/2-math.Log(t)))
		return 1 - tails, tails, df * tails
	}
	x, y := square/(df+square), df/(df+square)
	centre, tails = beta(0.5, df/2, x, y)
	if x > 0 {
		density = 2 * betaTerm(0.5, df/2, x, y)
	}
	return centre, tails, density
}
