package predict

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// Drift is a random walk that goes one way on the whole, as a number of followers does. The
// drift is shrunk towards none by how well the past tells it: of one that is no larger than
// its error half is left.
type Drift struct {
	last     float64
	slope    float64 // a day, shrunk
	kept     float64 // what is left of the slope: 1 is all
	variance float64 // of a day
	length   float64 // days of the past
	freedom  float64
	step     float64 // what the values are rounded to
}

// NewDrift fits a drift to values at times, in days. Step is what the source rounds to, 0 for
// nothing.
func NewDrift(t, y []float64, step float64) Drift {
	m := min(len(t), len(y)) - 1
	if m < 1 || !(t[m] > t[0]) {
		return Drift{}
	}
	d := Drift{last: y[m], length: t[m] - t[0], freedom: float64(m - 1), step: step}
	slope := (y[m] - y[0]) / d.length
	variance := d.scatter(t, y, slope)
	if d.freedom < 1 {
		return Drift{}
	}
	d.kept = 1
	if own := variance / d.length; own > 0 {
		ratio := slope * slope / own
		d.kept = ratio / (1 + ratio)
	}
	d.slope = d.kept * slope
	d.variance = d.scatter(t, y, d.slope)
	return d
}

// scatter is the variance of a day about a slope.
func (d Drift) scatter(t, y []float64, slope float64) float64 {
	var sum float64
	for i := 1; i < len(y); i++ {
		days := t[i] - t[i-1]
		if !(days > 0) {
			return math.NaN()
		}
		e := y[i] - y[i-1] - slope*days
		sum += e * e / days
	}
	return sum / d.freedom
}

// At is the value so many days after the last one.
func (d Drift) At(days float64) Predictive {
	p := Predictive{
		centre: d.last + d.slope*days, freedom: d.freedom,
		spread: math.Sqrt(d.variance * days * (1 + d.kept*days/d.length)),
	}
	return p.rounded(d.step, days/d.length)
}

// rounded is p of what goes on from figures that are rounded to a step, so far ahead as a part
// of their past. It is no more certain than where they stand, and than the slope that did not
// show; where nothing more is known, the figure is one of the steps.
func (p Predictive) rounded(step, ahead float64) Predictive {
	if least := math.Sqrt(rounding(step)) * (1 + ahead); p.spread < least {
		p.spread, p.step = least, step
	}
	return p
}

// slows reports whether the increments of a level shrink, as those of what saturates: a
// drift would go on for ever.
func slows(t, y []float64) bool {
	if from := len(y) - maxSmoothed; from > 0 {
		t, y = t[from:], y[from:]
	}
	n := len(y)
	if n < minGuarded {
		return false
	}
	var room [maxSmoothed]float64
	increments := room[:n-1]
	for i := range increments {
		increments[i] = (y[i+1] - y[i]) / (t[i+1] - t[i])
	}
	_, _, z := stat.MannKendall(increments)
	if y[n-1] < y[0] {
		z = -z
	}
	return z < -1.645
}

// minGuarded is the least number of values that slowing down is told from.
const minGuarded = 10
