package stat

import "math"

// PoissonCDF is the probability that a Poisson variable of a mean is at most k.
func PoissonCDF(k, mean float64) float64 {
	switch k = math.Floor(k); {
	case math.IsNaN(k), !(mean >= 0), math.IsInf(mean, 0):
		return math.NaN()
	case k < 0:
		return 0
	case mean == 0:
		return 1
	}
	return 1 - GammaCDF(mean, k+1)
}

// NegativeBinomialCDF is the probability that there are at most k failures before r
// successes, of probability p each; r need not be whole.
func NegativeBinomialCDF(k, r, p float64) float64 {
	switch k = math.Floor(k); {
	case math.IsNaN(k), !(r > 0), !(p > 0), p > 1:
		return math.NaN()
	case k < 0:
		return 0
	case math.IsInf(k, 1), p == 1:
		return 1
	}
	return BetaCDF(p, r, k+1)
}

// binomialCDF is the probability of at most k successes among n trials.
func binomialCDF(k, n, p float64) float64 {
	switch {
	case k < 0:
		return 0
	case k >= n, p <= 0:
		return 1
	case p >= 1:
		return 0
	}
	return BetaCDF(1-p, n-k, k+1)
}

// BetaQuantile is the value that a variable of the beta distribution is at most with
// probability p, by bisection and the method of Newton.
func BetaQuantile(p, a, b float64) float64 {
	switch {
	case math.IsNaN(p), p < 0, p > 1, !(a > 0), !(b > 0), math.IsInf(a, 0), math.IsInf(b, 0):
		return math.NaN()
	case p == 0:
		return 0
	case p == 1:
		return 1
	}
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	low, high, x := 0.0, 1.0, a/(a+b)
	for range 200 {
		e := BetaCDF(x, a, b) - p
		if e == 0 {
			return x
		}
		if e > 0 {
			high = x
		} else {
			low = x
		}
		density := math.Exp(lab - la - lb + (a-1)*math.Log(x) + (b-1)*math.Log1p(-x))
		next := x - e/density
		if !(next > low) || !(next < high) {
			next = (low + high) / 2
		}
		if math.Abs(next-x) <= 2e-16*x {
			return next
		}
		x = next
	}
	return x
}

// PoissonInterval is the exact interval of a rate of which count events were seen over an
// exposure (Garwood, 1936).
func PoissonInterval(count, exposure, confidence float64) Interval {
	if !(count >= 0) || !(exposure > 0) || !isLevel(confidence) {
		return unknown
	}
	tail := (1 - confidence) / 2
	i := Interval{0, GammaQuantile(1-tail, count+1) / exposure}
	if count > 0 {
		i.Low = GammaQuantile(tail, count) / exposure
	}
	return i
}

// PoissonRatio compares two rates, of which count events were seen over an exposure each: the
// ratio of the first to the second, its exact interval, and the probability of a difference
// as great when there is none (both by the binomial distribution of the first among both, as
// poisson.test of R).
func PoissonRatio(count1, exposure1, count2, exposure2, confidence float64) (ratio float64, i Interval, p float64) {
	n := count1 + count2
	if !(count1 >= 0) || !(count2 >= 0) || !(exposure1 > 0) || !(exposure2 > 0) || !(n > 0) || math.IsInf(n, 0) || !isLevel(confidence) {
		return math.NaN(), unknown, math.NaN()
	}
	share := binomialInterval(count1, n, confidence)
	odds := func(x float64) float64 {
		if x >= 1 {
			return math.Inf(1)
		}
		return x / (1 - x) * exposure2 / exposure1
	}
	ratio = math.Inf(1)
	if count2 > 0 {
		ratio = count1 / exposure1 / (count2 / exposure2)
	}
	return ratio, Interval{odds(share.Low), odds(share.High)}, binomialTest(count1, n, exposure1/(exposure1+exposure2))
}

// binomialInterval is the exact interval of Clopper and Pearson (1934).
func binomialInterval(events, trials, confidence float64) Interval {
	tail := (1 - confidence) / 2
	i := Interval{0, 1}
	if events > 0 {
		i.Low = BetaQuantile(tail, events, trials-events+1)
	}
	if events < trials {
		i.High = BetaQuantile(1-tail, events+1, trials-events)
	}
	return i
}

// binomialTest is the probability of as many events or any number as unlikely.
func binomialTest(events, trials, p float64) float64 {
	mean := trials * p
	seen := binomialLog(events, trials, p) + 1e-7 // as R, for what is equal but for rounding
	if events == mean {
		return 1
	}
	if events < mean {
		high := search(math.Ceil(mean), trials, func(k float64) bool { return binomialLog(k, trials, p) <= seen })
		return min(1, binomialCDF(events, trials, p)+1-binomialCDF(high-1, trials, p))
	}
	low := search(0, math.Floor(mean)+1, func(k float64) bool { return binomialLog(k, trials, p) > seen })
	return min(1, binomialCDF(low-1, trials, p)+1-binomialCDF(events-1, trials, p))
}

// search is the first whole number from low to high at which something holds and from which
// on it does, or the one after high.
func search(low, high float64, holds func(float64) bool) float64 {
	high++
	for low < high {
		middle := math.Floor((low + high) / 2)
		if holds(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// binomialLog is the logarithm of the probability of k successes among n trials.
func binomialLog(k, n, p float64) float64 {
	if k < 0 || k > n {
		return math.Inf(-1)
	}
	a, _ := math.Lgamma(n + 1)
	b, _ := math.Lgamma(k + 1)
	c, _ := math.Lgamma(n - k + 1)
	return a - b - c + k*math.Log(p) + (n-k)*math.Log1p(-p)
}

func isLevel(confidence float64) bool { return confidence > 0 && confidence < 1 }
