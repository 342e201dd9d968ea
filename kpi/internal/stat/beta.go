package stat

import "math"

// A beta distribution whose greater parameter is from widest on, and whose smaller is from
// wide on, is taken for the normal one.
const widest, wide = 1e11, 1e5

// BetaCDF returns the probability that a value of the beta distribution of parameters a and
// b, from 1e-6 on, is at most x: the regularised incomplete beta function. Its relative error
// is about 1e-13 up to parameters of 1e6 and 1e-11 at 1e10; when the greater is from 1e11 on,
// and the smaller from 1e5, it is the normal distribution of the deviance.
func BetaCDF(x, a, b float64) float64 {
	below, _ := beta(a, b, x, 1-x)
	return below
}

// BetaQuantile returns the x at which [BetaCDF] is p, within 1e-12 of it.
func BetaQuantile(p, a, b float64) float64 { return betaQuantile(p, 1-p, a, b) }

// betaQuantile is BetaQuantile of p = 1−q, which may be too near 1 to tell from it.
func betaQuantile(p, q, a, b float64) float64 {
	switch {
	case !(p >= 0 && p <= 1) || !isShape(a) || !isShape(b) || math.IsInf(a+b, 1):
		return math.NaN()
	case p == 0 || q == 0:
		return p
	}
	// The side of one half on which the answer is smaller keeps all its digits.
	if below, _ := beta(a, b, 0.5, 0.5); p > below {
		return 1 - betaQuantileLeft(q, p, b, a)
	}
	return betaQuantileLeft(p, q, a, b)
}

// betaQuantileLeft is betaQuantile for an answer of at most one half.
func betaQuantileLeft(p, q, a, b float64) float64 {
	mean := a / (a + b)
	start := mean + normalQuantile(p, q)*math.Sqrt(mean*(1-mean)/(a+b+1))
	if !(start > mean/4) {
		start = mean / 4
	}
	return quantile(p, q, min(start, 0.5), func(x float64) (below, above, density float64) {
		if x >= 1 {
			return 1, 0, 0
		}
		below, above = beta(a, b, x, 1-x)
		return below, above, betaTerm(a, b, x, 1-x) / (1 - x)
	})
}

// beta returns the regularised incomplete beta functions of x and of y = 1−x, which is given
// because the difference would lose the digits of a small one.
func beta(a, b, x, y float64) (below, above float64) {
	switch {
	case math.IsNaN(x) || !isShape(a) || !isShape(b) || math.IsInf(a+b, 1):
		return math.NaN(), math.NaN()
	case x <= 0:
		return 0, 1
	case y <= 0:
		return 1, 0
	case max(a, b) >= widest && min(a, b) >= wide:
		n := a + b
		z := math.Copysign(math.Sqrt(2*(deviance(a, n*x)+deviance(b, n*y))), b*x-a*y)
		return NormalCDF(z), NormalCDF(-z)
	case b*x > a*y:
		above = betaFraction(b, a, y, x)
		return 1 - above, above
	}
	below = betaFraction(a, b, x, y)
	return below, 1 - below
}

// betaTerm returns x^a y^b / B(a, b) for x and y strictly between 0 and 1.
func betaTerm(a, b, x, y float64) float64 {
	n := a + b
	if !(n*x > 0 && n*y > 0) {
		return 0
	}
	log := stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n*x) - deviance(b, n*y)
	return math.Exp(log-logRootTwoPi) * math.Sqrt(a*b/n)
}

// betaFraction returns the regularised incomplete beta function of x where x is at most the
// mean a/(a+b).
//
// Source: A. R. DiDonato and A. H. Morris, Algorithm 708 (1992), BFRAC: the continued
// fraction in a form that does not cancel for large parameters.
func betaFraction(a, b, x, y float64) float64 {
	lambda := a*y - b*x
	c, c0, c1 := 1+lambda, b/a, 1+1/a
	p, s := 1.0, a+1
	an, bn, an1, bn1 := 0.0, 1.0, 1.0, c/c1
	r := c1 / c
	for n := 1.0; n < maxTerms; n++ {
		t := n / a
		w := n * (b - n) * x
		e := a / s
		alpha := p * (p + c0) * e * e * w * x
		e = (1 + t) / (c1 + t + t)
		beta := n + w/s + e*(c+n*(1+y))
		p, s = 1+t, s+2
		an, an1 = an1, alpha*an+beta*an1
		bn, bn1 = bn1, alpha*bn+beta*bn1
		last := r
		r = an1 / bn1
		if math.Abs(r-last) <= 2*epsilon*r || math.IsNaN(r) {
			break
		}
		an, bn, an1, bn1 = an/bn1, bn/bn1, r, 1
	}
	return min(1, betaTerm(a, b, x, y)*r)
}
