package stat

import "math"

// maxTerms bounds the terms of a series or a continued fraction; about 10 times the root of
// the largest parameter are needed.
const maxTerms = 1_000_000

// epsilon is the last bit of a number near 1.
const epsilon = 0x1p-53

// wideShape is the shape from which on a gamma distribution is computed by its expansion,
// whose error is below 1e-15 there.
const wideShape = 1e8

// leastShape is the smallest parameter of a distribution: below, all of it is at zero as far
// as float64 tells.
const leastShape = 1e-6

func isShape(x float64) bool { return x >= leastShape && !math.IsInf(x, 1) }

// GammaCDF returns the probability that a value of the gamma distribution of a shape, from
// 1e-6 on, and scale 1 is at most x. A value of rate b has it at b·x.
func GammaCDF(x, shape float64) float64 {
	below, _ := gamma(x, shape)
	return below
}

// GammaTail returns 1 − [GammaCDF], precise where that is near 1.
func GammaTail(x, shape float64) float64 {
	_, above := gamma(x, shape)
	return above
}

// GammaQuantile returns the x at which [GammaCDF] is p, within 1e-12 of it.
func GammaQuantile(p, shape float64) float64 { return gammaQuantile(p, 1-p, shape) }

// gammaQuantile is GammaQuantile of p = 1−q, which may be too near 1 to tell from it.
func gammaQuantile(p, q, shape float64) float64 {
	switch {
	case !(p >= 0 && p <= 1) || !isShape(shape):
		return math.NaN()
	case p == 0:
		return 0
	case q == 0:
		return math.Inf(1)
	}
	// E. B. Wilson and M. M. Hilferty (1931): the cube root is nearly normal. Near zero the
	// distribution is its first term.
	root := 1 + normalQuantile(p, q)/(3*math.Sqrt(shape)) - 1/(9*shape)
	start := shape * root * root * root
	if root < 0.3 || shape < 1 {
		logGamma, _ := math.Lgamma(shape + 1)
		start = math.Exp((math.Log(p) + logGamma) / shape)
	}
	return quantile(p, q, start, func(x float64) (below, above, density float64) {
		below, above = gamma(x, shape)
		return below, above, shape * gammaTerm(x, shape)
	})
}

// ChiSquareCDF returns the probability that a χ² value with df > 0 degrees of freedom is at
// most x.
func ChiSquareCDF(x, df float64) float64 { return GammaCDF(x/2, df/2) }

// ChiSquareTail returns 1 − [ChiSquareCDF], precise where that is near 1.
func ChiSquareTail(x, df float64) float64 { return GammaTail(x/2, df/2) }

// ChiSquareQuantile returns the x at which [ChiSquareCDF] is p.
func ChiSquareQuantile(p, df float64) float64 { return 2 * GammaQuantile(p, df/2) }

// gamma returns the regularised incomplete gamma functions P and Q of the shape at x.
//
// Source: NIST Digital Library of Mathematical Functions, 8.7.1 (series), 8.9.2 (continued
// fraction, by Lentz's method) and 8.12.3 (expansion).
func gamma(x, shape float64) (below, above float64) {
	switch {
	case math.IsNaN(x) || !isShape(shape):
		return math.NaN(), math.NaN()
	case x <= 0:
		return 0, 1
	case math.IsInf(x, 1):
		return 1, 0
	case shape >= wideShape:
		return gammaWide(x, shape)
	case x < shape+1:
		term, sum := 1.0, 1.0
		for n := shape + 1; n < shape+maxTerms && term > sum*epsilon; n++ {
			term *= x / n
			sum += term
		}
		below = min(1, sum*gammaTerm(x, shape))
		return below, 1 - below
	}
	const tiny = 1e-300
	b := x + 1 - shape
	c, d := 1/tiny, 1/b
	fraction := d
	for n := 1.0; n < maxTerms; n++ {
		a := n * (shape - n)
		b += 2
		d, c = a*d+b, b+a/c
		if math.Abs(d) < tiny {
			d = tiny
		}
		if math.Abs(c) < tiny {
			c = tiny
		}
		d = 1 / d
		fraction *= c * d
		if math.Abs(c*d-1) <= 2*epsilon {
			break
		}
	}
	above = min(1, fraction*shape*gammaTerm(x, shape))
	return 1 - above, above
}

// gammaTerm returns x^shape e^−x / Γ(shape+1) for a finite x > 0.
func gammaTerm(x, shape float64) float64 {
	if shape < 1 {
		logGamma, _ := math.Lgamma(shape + 1)
		return math.Exp(shape*math.Log(x) - x - logGamma)
	}
	return math.Exp(-stirlingError(shape)-deviance(shape, x)-logRootTwoPi) / math.Sqrt(shape)
}

// gammaWide is gamma for a shape from wideShape on: the normal distribution and the first
// term of what it leaves out.
func gammaWide(x, shape float64) (below, above float64) {
	d := deviance(shape, x)
	eta := math.Copysign(math.Sqrt(2*d/shape), x-shape)
	first := shape/(x-shape) - 1/eta
	if math.Abs(eta) < 0.05 { // where the difference above cancels
		first = -1.0/3 + eta*(1.0/12+eta*(-2.0/135+eta*(1.0/864+eta*(1.0/2835-eta*139/777600))))
	}
	rest := first * math.Exp(-d-logRootTwoPi) / math.Sqrt(shape)
	z := math.Copysign(math.Sqrt(2*d), x-shape)
	return min(1, max(0, NormalCDF(z)-rest)), min(1, max(0, NormalCDF(-z)+rest))
}
