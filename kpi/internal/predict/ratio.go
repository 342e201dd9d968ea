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
}

// NewRatio fits what is above and below the line, by lengths of time. After a change of
// level only what came since counts.
func NewRatio(above, below []float64) Ratio {
	ratio, variance := stat.Clustered(above, below)
	var total float64
	for _, b := range below {
		total += b
	}
	if math.IsNaN(variance) || !(total > 0) {
		return Ratio{}
	}
	return Ratio{ratio: ratio, each: variance * total, below: total, freedom: float64(len(below) - 1)}
}

// Over is the ratio of a time in which so many are to come below the line.
func (r Ratio) Over(below float64) Predictive {
	if !(r.freedom >= 1) || !(below > 0) {
		return Predictive{}
	}
	return Predictive{centre: r.ratio, spread: math.Sqrt(r.each * (1/r.below + 1/below)), freedom: r.freedom}
}
