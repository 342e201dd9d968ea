package stat

import "math"

// Wilson is the interval of a proportion of which events among independent trials were seen
// (Wilson, 1927), without correction for continuity.
func Wilson(events, trials, confidence float64) Interval {
	if !(events >= 0) || !(trials > 0) || events > trials || math.IsInf(trials, 0) || !isLevel(confidence) {
		return unknown
	}
	z := NormalQuantile(1 - (1-confidence)/2)
	p, z2 := events/trials, z*z
	centre := p + z2/(2*trials)
	half := z * math.Sqrt(p*(1-p)/trials+z2/(4*trials*trials))
	i := Interval{(centre - half) / (1 + z2/trials), (centre + half) / (1 + z2/trials)}
	if events == 0 {
		i.Low = 0
	}
	if events == trials {
		i.High = 1
	}
	return i
}

// Newcombe is the difference of two proportions and its interval, from those of Wilson
// (Newcombe, 1998, method 10).
func Newcombe(events1, trials1, events2, trials2, confidence float64) (difference float64, i Interval) {
	a, b := Wilson(events1, trials1, confidence), Wilson(events2, trials2, confidence)
	p, q := events1/trials1, events2/trials2
	difference = p - q
	return difference, Interval{
		difference - math.Hypot(p-a.Low, b.High-q),
		difference + math.Hypot(a.High-p, q-b.Low),
	}
}

// TwoProportions is the chi-squared statistic of two proportions of independent trials,
// without correction for continuity, and the probability of one as great when they are
// equal.
func TwoProportions(events1, trials1, events2, trials2 float64) (chiSquare, p float64) {
	pooled := (events1 + events2) / (trials1 + trials2)
	if !(pooled >= 0) || pooled > 1 || !(trials1 > 0) || !(trials2 > 0) {
		return math.NaN(), math.NaN()
	}
	if pooled == 0 || pooled == 1 {
		return 0, 1
	}
	z := (events1/trials1 - events2/trials2) / math.Sqrt(pooled*(1-pooled)*(1/trials1+1/trials2))
	return z * z, 2 * NormalCDF(-math.Abs(z))
}

// Clustered is the ratio of two totals over clusters of trials that are not independent, such
// as the days of a campaign, and the variance of the ratio (the delta method, with clusters
// as units). It is NaN with a zero total below or fewer than two clusters.
func Clustered(above, below []float64) (ratio, variance float64) {
	n := min(len(above), len(below))
	var a, b float64
	for i := range n {
		a, b = a+above[i], b+below[i]
	}
	if n < 2 || b == 0 {
		return a / b, math.NaN()
	}
	ratio = a / b
	var squares float64
	for i := range n {
		e := above[i] - ratio*below[i]
		squares += e * e
	}
	return ratio, float64(n) / float64(n-1) * squares / (b * b)
}
