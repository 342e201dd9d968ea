package stat

import "math"

// PoissonCDF returns the probability that a Poisson count of a mean ≥ 0 is at most k.
func PoissonCDF(k, mean float64) float64 {
	k = math.Floor(k)
	switch {
	case math.IsNaN(k) || !(mean >= 0) || math.IsInf(mean, 1):
		return math.NaN()
	case k < 0:
		return 0
	case math.IsInf(k, 1):
		return 1
	}
	return GammaTail(mean, k+1)
}

// PoissonInterval returns the exact interval of a rate of which a count of events was seen
// over an exposure > 0. The count need not be whole: one that varies more than by chance is
// divided by how much more, and so is the exposure.
//
// Source: F. Garwood, Biometrika 28 (1936).
func PoissonInterval(count, exposure, confidence float64) Interval {
	if !isCount(count) || !(exposure > 0) || math.IsInf(exposure, 1) || !isLevel(confidence) {
		return unknown()
	}
	tail := (1 - confidence) / 2
	i := Interval{0, gammaQuantile(1-tail, tail, count+1) / exposure}
	if count >= leastShape {
		i.Low = GammaQuantile(tail, count) / exposure
	}
	return i
}

// PoissonRatio compares two rates, of which counts of events were seen over an exposure > 0
// each, whole or not as in [PoissonInterval]. It returns the ratio of the first to the second,
// which is infinite when the second saw none, its exact interval, and the probability of
// counts as unlikely when the rates are equal.
//
// Source: given the sum of both counts, the first is binomial (J. Przyborowski and
// H. Wilenski, Biometrika 31, 1940); poisson.test of R computes the same.
func PoissonRatio(count1, exposure1, count2, exposure2, confidence float64) (ratio float64, i Interval, p float64) {
	n, scale := count1+count2, exposure2/exposure1
	if !isCount(count1) || !isCount(count2) || !(n > 0) || !isCount(n) ||
		!(exposure1 > 0) || !(exposure2 > 0) || !(scale > 0) || math.IsInf(scale, 1) || !isLevel(confidence) {
		return math.NaN(), unknown(), math.NaN()
	}
	odds := func(x float64) float64 { return x / (1 - x) * scale }
	share := binomialInterval(count1, n, confidence)
	p = binomialTest(count1, n, 1/(1+scale))
	return count1 / count2 * scale, Interval{odds(share.Low), odds(share.High)}, p
}

// isCount reports whether x is a number of events, which float64 tells from one more.
func isCount(x float64) bool { return x >= 0 && x < 1<<53 }
