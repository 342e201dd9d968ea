package stat

import "math"

// BetaCDF is the regularised incomplete beta function I_x(a, b): the probability that a
// variable of the beta distribution is at most x. It is evaluated by the continued fraction
// of Abramowitz and Stegun, 26.5.8, on the side where that converges fast.
func BetaCDF(x, a, b float64) float64 {
	switch {
	case math.IsNaN(x), !(a > 0), !(b > 0), math.IsInf(a, 0), math.IsInf(b, 0):
		return math.NaN()
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	}
	if x > (a+1)/(a+b+2) {
		return 1 - betaTail(1-x, x, b, a)
	}
	return betaTail(x, 1-x, a, b)
}

// betaTail is I_x(a, b) for x on the left, where y is 1-x.
func betaTail(x, y, a, b float64) float64 {
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	front := math.Exp(lab - la - lb + a*math.Log(x) + b*math.Log(y))
	return min(1, front*betaFraction(x, a, b)/a)
}

// betaFraction is the continued fraction of the incomplete beta function.
func betaFraction(x, a, b float64) float64 {
	c, d := 1.0, 1-(a+b)*x/(a+1)
	if math.Abs(d) < tiny {
		d = tiny
	}
	d = 1 / d
	h := d
	for m := 1.0; m < 20_000; m++ {
		even := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		odd := -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		delta := 1.0
		for _, term := range [2]float64{even, odd} {
			if d = 1 + term*d; math.Abs(d) < tiny {
				d = tiny
			}
			if c = 1 + term/c; math.Abs(c) < tiny {
				c = tiny
			}
			d = 1 / d
			delta = d * c
			h *= delta
		}
		if math.Abs(delta-1) < precision {
			break
		}
	}
	return h
}
