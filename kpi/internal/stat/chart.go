package stat

import "math"

// Chart is a chart of individual values and moving ranges (XmR): the limits that a process
// stays within when nothing but chance is at work.
type Chart struct {
	Centre, Lower, Upper float64
	// MeanRange is the mean of the differences of values in a row, and RangeLimit the
	// greatest that chance explains.
	MeanRange, RangeLimit float64
}

// The constants of ranges of two values (Shewhart; Montgomery, appendix VI): the mean range
// of two normal values in standard deviations, and the limit of ranges in mean ranges.
const (
	rangeOfTwo = 1.128
	rangeLimit = 3.267
)

// XmR returns the chart of values in the order of time. Ranges beyond their limit are left
// out once, and the limits computed again, so that one leap does not widen them. It is NaN
// with fewer than two values.
//
// Source: D. J. Wheeler, Understanding Variation (1993).
func XmR(values []float64) Chart {
	if len(values) < 2 {
		return chart(math.NaN(), math.NaN())
	}
	centre := mean(values)
	all := chart(centre, meanRange(values, math.Inf(1)))
	return chart(centre, meanRange(values, all.RangeLimit))
}

// meanRange returns the mean of the differences in a row that are within a limit.
func meanRange(values []float64, limit float64) float64 {
	var sum float64
	n := 0
	for i := 1; i < len(values); i++ {
		if r := math.Abs(values[i] - values[i-1]); r <= limit {
			sum, n = sum+r, n+1
		}
	}
	return sum / float64(n)
}

// chart returns the chart of a centre and a mean range, NaN where one is not finite.
func chart(centre, mean float64) Chart {
	half := 3 * mean / rangeOfTwo
	if !isFinite([]float64{centre, half}) {
		centre, half, mean = math.NaN(), math.NaN(), math.NaN()
	}
	return Chart{centre, centre - half, centre + half, mean, rangeLimit * mean}
}

// Sigma returns the standard deviation that the limits are three of.
func (c Chart) Sigma() float64 { return c.MeanRange / rangeOfTwo }
