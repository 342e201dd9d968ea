package stat

import "math"

// Wilson returns the interval of a proportion of which events among independent trials were
// seen, without correction for continuity.
//
// Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
func Wilson(events, trials, confidence float64) Interval {
	if !isShare(events, trials) || !isLevel(confidence) {
		return unknown()
	}
	z := -NormalQuantile((1 - confidence) / 2)
	centre, all := events+z*z/2, trials+z*z
	half := z * math.Sqrt(events/trials*(trials-events)+z*z/4)
	i := Interval{max(0, (centre-half)/all), min(1, (centre+half)/all)}
	if events == 0 {
		i.Low = 0 // and not the rounding of a difference
	}
	if events == trials {
		i.High = 1
	}
	return i
}

// Newcombe returns the difference of two proportions, the first less the second, and its
// interval, made of those of [Wilson].
//
// Source: R. G. Newcombe, Statistics in Medicine 17 (1998), method 10.
func Newcombe(events1, trials1, events2, trials2, confidence float64) (difference float64, i Interval) {
	a, b := Wilson(events1, trials1, confidence), Wilson(events2, trials2, confidence)
	if math.IsNaN(a.Low) || math.IsNaN(b.Low) {
		return math.NaN(), unknown()
	}
	p, q := events1/trials1, events2/trials2
	return p - q, Interval{
		max(-1, p-q-math.Hypot(p-a.Low, b.High-q)),
		min(1, p-q+math.Hypot(a.High-p, q-b.Low)),
	}
}

// TwoProportions returns the χ² statistic of two proportions of independent trials, without
// correction for continuity, and the probability of one as great when they are equal. It
// asks for about five events and five misses on each side.
//
// Source: K. Pearson (1900); prop.test(correct = FALSE) of R.
func TwoProportions(events1, trials1, events2, trials2 float64) (chiSquare, p float64) {
	if !isShare(events1, trials1) || !isShare(events2, trials2) {
		return math.NaN(), math.NaN()
	}
	pooled := (events1 + events2) / (trials1 + trials2)
	if pooled == 0 || pooled == 1 {
		return 0, 1
	}
	z := (events1/trials1 - events2/trials2) / math.Sqrt(pooled*(1-pooled)*(1/trials1+1/trials2))
	return z * z, twoSided(z)
}

// Clustered returns the ratio of two totals over clusters of trials that are not independent,
// such as the days of a campaign, and the variance of the ratio. It is NaN with a zero total
// below or fewer than two clusters.
//
// Source: W. G. Cochran, Sampling Techniques (1977), 2.11: the delta method, with clusters as
// units.
func Clustered(above, below []float64) (ratio, variance float64) {
	n := min(len(above), len(below))
	var a, b float64
	for i := range n {
		a, b = a+above[i], b+below[i]
	}
	ratio = a / b
	if n < 2 || ratio-ratio != 0 {
		return ratio, math.NaN()
	}
	var squares float64
	for i := range n {
		e := (above[i] - ratio*below[i]) / b
		squares += e * e
	}
	return ratio, float64(n) / float64(n-1) * squares
}

// isShare reports whether so many events can be among so many trials.
func isShare(events, trials float64) bool {
	return events >= 0 && trials > 0 && events <= trials && !math.IsInf(trials, 1)
}
