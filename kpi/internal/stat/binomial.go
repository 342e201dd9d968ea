package stat

import "math"

// NegativeBinomialCDF returns the probability that at most k failures come before success
// number r > 0, which need not be whole, where each trial succeeds with probability p. It is
// also the distribution of a Poisson count over a time h whose rate was learned over a time
// t, with a gamma posterior of shape r: then p is t/(t+h).
func NegativeBinomialCDF(k, r, p float64) float64 {
	k = math.Floor(k)
	switch {
	case math.IsNaN(k) || !isShape(r) || !(p >= 0 && p <= 1):
		return math.NaN()
	case k < 0 || p == 0:
		return 0
	case math.IsInf(k, 1):
		return 1
	}
	return BetaCDF(p, r, k+1)
}

// binomial returns the probabilities of at most k successes among n trials, and of more.
func binomial(k, n, p float64) (atMost, more float64) {
	switch {
	case k < 0:
		return 0, 1
	case k >= n:
		return 1, 0
	}
	more, atMost = beta(k+1, n-k, p, 1-p)
	return atMost, more
}

// binomialLog returns the logarithm of the probability of k successes among n trials, for a p
// strictly between 0 and 1.
//
// Source: C. Loader (2000), as for [stirlingError].
func binomialLog(k, n, p float64) float64 {
	switch {
	case k == 0:
		return n * math.Log1p(-p)
	case k == n:
		return n * math.Log(p)
	case k > n:
		return math.Inf(-1)
	}
	return stirlingError(n) - stirlingError(k) - stirlingError(n-k) -
		deviance(k, n*p) - deviance(n-k, n*(1-p)) - logRootTwoPi + math.Log(n/k/(n-k))/2
}

// binomialInterval returns the exact interval of a proportion.
//
// Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).
func binomialInterval(events, trials, confidence float64) Interval {
	tail := (1 - confidence) / 2
	i := Interval{0, 1}
	if events >= leastShape {
		i.Low = betaQuantile(tail, 1-tail, events, trials-events+1)
	}
	if trials-events >= leastShape {
		i.High = betaQuantile(1-tail, tail, events+1, trials-events)
	}
	return i
}

// binomialTest returns the probability, among trials of probability p, of as many events as
// were seen or of any number that is not more likely. Numbers that are as likely but for
// rounding count, with the tolerance of binom.test of R. Time is logarithmic.
func binomialTest(events, trials, p float64) float64 {
	mean := trials * p
	if !(p > 0 && p < 1) || events == mean {
		return 1
	}
	seen := binomialLog(events, trials, p) + 1e-7
	// Numbers get less likely from the mean on: the first that counts on the other side is
	// found by halves.
	if events < mean {
		far := search(math.Ceil(mean), trials, func(k float64) bool { return binomialLog(k, trials, p) <= seen })
		atMost, _ := binomial(events, trials, p)
		_, more := binomial(far-1, trials, p)
		return min(1, atMost+more)
	}
	near := search(0, math.Floor(mean), func(k float64) bool { return binomialLog(k, trials, p) > seen })
	atMost, _ := binomial(near-1, trials, p)
	_, more := binomial(events-1, trials, p)
	return min(1, atMost+more)
}

// search returns the first whole number from low to high from which on something holds, or
// the one after high.
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
