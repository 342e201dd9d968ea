package predict

import "math"

// NewDelay fits lengths of time, such as the median time to a first reply, at times in days:
// a level of their logarithms, since they shrink by parts and are never below zero.
func NewDelay(t, y []float64) Delay {
	z := make([]float64, len(y))
	for i, v := range y {
		if !(v > 0) {
			return Delay{}
		}
		z[i] = math.Log(v)
	}
	return Delay{NewDrift(t, z, 0)}
}

// Delay forecasts lengths of time.
type Delay struct{ drift Drift }

// At is the delay so many days after the last one.
func (d Delay) At(days float64) Predictive {
	p := d.drift.At(days)
	p.scale = log
	return p
}
