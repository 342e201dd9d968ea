package stat

import "math"

// GammaCDF is the regularised incomplete gamma function P(shape, x): the probability that a
// variable of the gamma distribution with that shape and scale 1 is at most x. It is a
// series below the mean and a continued fraction above (Abramowitz and Stegun, 6.5.29 and
// 6.5.31).
func GammaCDF(x, shape float64) float64 {
	switch {
	case math.IsNaN(x), !(shape > 0), math.IsInf(shape, 0):
		return math.NaN()
	case x <= 0:
		return 0
	case math.IsInf(x, 1):
		return 1
	case x < shape+1:
		return min(1, gammaFront(x, shape)*gammaSeries(x, shape))
	}
	return 1 - gammaFront(x, shape)*gammaFraction(x, shape)
}

// gammaFront is x^a e^-x / Γ(a).
func gammaFront(x, a float64) float64 {
	l, _ := math.Lgamma(a)
	return math.Exp(a*math.Log(x) - x - l)
}

func gammaSeries(x, a float64) float64 {
	term := 1 / a
	sum := term
	for n := 1.0; n < 100_000; n++ {
		term *= x / (a + n)
		sum += term
		if term < sum*precision {
			break
		}
	}
	return sum
}

func gammaFraction(x, a float64) float64 {
	b := x + 1 - a
	c, d := 1/tiny, 1/b
	h := d
	for n := 1.0; n < 100_000; n++ {
		an := -n * (n - a)
		b += 2
		if d = an*d + b; math.Abs(d) < tiny {
			d = tiny
		}
		if c = b + an/c; math.Abs(c) < tiny {
			c = tiny
		}
		d = 1 / d
		delta := d * c
		h *= delta
		if math.Abs(delta-1) < precision {
			break
		}
	}
	return h
}

// GammaQuantile is the value that a variable of the gamma distribution with a shape and
// scale 1 is at most with probability p. It starts from the approximation of Wilson and
// Hilferty (1931) and is polished by the method of Newton within a bracket.
func GammaQuantile(p, shape float64) float64 {
	switch {
	case math.IsNaN(p), p < 0, p > 1, !(shape > 0), math.IsInf(shape, 0):
		return math.NaN()
	case p == 0:
		return 0
	case p == 1:
		return math.Inf(1)
	}
	z := NormalQuantile(p)
	cube := 1 - 1/(9*shape) + z/(3*math.Sqrt(shape))
	x := shape * cube * cube * cube
	if !(cube > 0) || shape < 0.5 {
		l, _ := math.Lgamma(shape + 1)
		x = math.Exp((math.Log(p) + l) / shape)
	}
	low, high := 0.0, math.Inf(1)
	for range 100 {
		e := GammaCDF(x, shape) - p
		if e == 0 {
			return x
		}
		if e > 0 {
			high = x
		} else {
			low = x
		}
		next := x - e*x/gammaFront(x, shape)
		if !(next > low) || !(next < high) {
			next = (low + high) / 2
			if math.IsInf(high, 1) {
				next = 2*x + 1
			}
		}
		if math.Abs(next-x) <= 4e-16*next {
			return next
		}
		x = next
	}
	return x
}

// ChiSquareCDF is the probability that a chi-squared variable with df degrees of freedom is
// at most x.
func ChiSquareCDF(x, df float64) float64 { return GammaCDF(x/2, df/2) }

// ChiSquareQuantile is the value that a chi-squared variable with df degrees of freedom is at
// most with probability p.
func ChiSquareQuantile(p, df float64) float64 { return 2 * GammaQuantile(p, df/2) }
