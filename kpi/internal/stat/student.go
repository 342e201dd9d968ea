package stat

import "math"

// StudentCDF is the probability that a variable of Student's t distribution with df degrees
// of freedom, which need not be whole, is at most x. With infinite df it is the normal one.
func StudentCDF(x, df float64) float64 {
	switch {
	case math.IsNaN(x), !(df > 0):
		return math.NaN()
	case math.IsInf(df, 1):
		return NormalCDF(x)
	case x == 0:
		return 0.5
	case math.IsInf(x, 1):
		return 1
	case math.IsInf(x, -1):
		return 0
	}
	tail := 0.5 * BetaCDF(df/(df+x*x), df/2, 0.5)
	if x*x < df { // the complement is the exact side near the middle
		tail = 0.5 - 0.5*BetaCDF(x*x/(df+x*x), 0.5, df/2)
	}
	if x > 0 {
		return 1 - tail
	}
	return tail
}

// studentPDF is the density of Student's t distribution.
func studentPDF(x, df float64) float64 {
	a, _ := math.Lgamma((df + 1) / 2)
	b, _ := math.Lgamma(df / 2)
	return math.Exp(a-b-(df+1)/2*math.Log1p(x*x/df)) / math.Sqrt(df*math.Pi)
}

// StudentQuantile is the value that a variable of Student's t distribution with df degrees
// of freedom is at most with probability p, infinite at 0 and 1. It starts from the closed
// forms of 1 and 2 degrees of freedom or the expansion of Hill (Communications of the ACM
// 13, 1970), and polishes by the method of Halley.
func StudentQuantile(p, df float64) float64 {
	switch {
	case math.IsNaN(p), p < 0, p > 1, !(df > 0):
		return math.NaN()
	case p == 0:
		return math.Inf(-1)
	case p == 1:
		return math.Inf(1)
	case p == 0.5:
		return 0
	case math.IsInf(df, 1):
		return NormalQuantile(p)
	case p > 0.5:
		return -StudentQuantile(1-p, df)
	case df == 1:
		return -1 / math.Tan(math.Pi*p)
	case df == 2:
		return (2*p - 1) / math.Sqrt(2*p*(1-p))
	}
	x := studentStart(p, df)
	for range 50 {
		density := studentPDF(x, df)
		if density == 0 {
			break
		}
		step := (StudentCDF(x, df) - p) / density
		next := x - step/(1+step*x*(df+1)/(df+x*x)/2)
		if math.IsNaN(next) || next >= 0 {
			next = x / 2
		}
		if math.Abs(next-x) <= 4e-16*math.Abs(next) {
			return next
		}
		x = next
	}
	return x
}

// studentStart is a first guess of a quantile in the lower half.
func studentStart(p, df float64) float64 {
	if df < 2 { // the tail is a power of x
		a, _ := math.Lgamma((df + 1) / 2)
		b, _ := math.Lgamma(df / 2)
		c := math.Exp(a-b) / math.Sqrt(math.Pi) * math.Pow(df, df/2-1)
		return -math.Pow(c/p, 1/df)
	}
	z := NormalQuantile(p)
	w := z * z
	x := z * (1 + (w+1)/(4*df) + ((5*w+16)*w+3)/(96*df*df) + (((3*w+19)*w+17)*w-15)/(384*df*df*df))
	if x > z || math.IsInf(x, 0) || math.IsNaN(x) {
		return z
	}
	return x
}
