package predict

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// Ratio forecasts a total over another, such as a click-through rate: the ratio of the
// totals so far, with the variance that lengths of time show among themselves, which on real
// accounts is a hundred times that of independent trials.
type Ratio struct {
	ratio   float64
	each    float64 // variance for one below the line
	below   float64 // the total below the line
	freedom float64
	part    bool // what is above the line is a part of what is below
}

// NewRatio fits what is above and below the line, by lengths of time. When they count trials,
// and what is above is some of what is below, there is no less chance in it than in
// independent trials, and nothing seen yet is not never.
func NewRatio(above, below []float64, trials bool) Ratio {
	ratio, variance := stat.Clustered(above, below)
	var total float64
	trials = trials && len(above) >= len(below)
	for i, b := range below {
		total += b
		trials = trials && 0 <= above[i] && above[i] <= b && above[i] == math.Trunc(above[i])
	}
	if math.IsNaN(variance) || !(total > 0) {
		return Ratio{}
	}
	r := Ratio{ratio: ratio, each: variance * total, below: total, freedom: float64(len(below) - 1)}
	if p := (ratio*total + 0.5) / (total + 1); trials {
		r.each, r.part = max(r.each, p*(1-p)), true
	}
	return r
}

// Over is the ratio of a time in which so many are to come below the line.
func (r Ratio) Over(below float64) Predictive {
	if !(r.freedom >= 1) || !(below > 0) {
		return Predictive{}
	}
	p := Predictive{centre: r.ratio, spread: math.Sqrt(r.each * (1/r.below + 1/below)), freedom: r.freedom, own: part(r.below, r.below+below)}
	if r.part {
		p = p.Within(0, 1)
	}
	return p
}
