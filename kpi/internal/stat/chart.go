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

// XmR is the chart of values in the order of time. Ranges beyond their limit are left out
// once, and the limits computed again, so that one leap does not widen them. It is NaN with
// fewer than two values.
func XmR(values []float64) Chart {
	c := plainXmR(values)
	var sum float64
	n := 0
	for i := 1; i < len(values); i++ {
		if r := math.Abs(values[i] - values[i-1]); r <= c.RangeLimit {
			sum, n = sum+r, n+1
		}
	}
	if n == 0 || n == len(values)-1 {
		return c
	}
	return c.with(sum / float64(n))
}

// plainXmR is the chart with all ranges.
func plainXmR(values []float64) Chart {
	n := len(values)
	if n < 2 {
		return Chart{math.NaN(), math.NaN(), math.NaN(), math.NaN(), math.NaN()}
	}
	var c Chart
	var sum float64
	for i, v := range values {
		c.Centre += v / float64(n)
		if i > 0 {
			sum += math.Abs(v - values[i-1])
		}
	}
	return c.with(sum / float64(n-1))
}

// with sets the limits by a mean range.
func (c Chart) with(mean float64) Chart {
	half := 3 * mean / rangeOfTwo
	c.MeanRange, c.RangeLimit = mean, rangeLimit*mean
	c.Lower, c.Upper = c.Centre-half, c.Centre+half
	return c
}

// Sigma is the standard deviation that the limits are three of.
func (c Chart) Sigma() float64 { return c.MeanRange / rangeOfTwo }
