package stat

import "math"

// Interval is what lies between two numbers.
type Interval struct{ Low, High float64 }

// unknown is the interval of what has no answer.
func unknown() Interval { return Interval{math.NaN(), math.NaN()} }

func isLevel(confidence float64) bool { return confidence > 0 && confidence < 1 }

// isFinite reports whether no value is NaN or infinite.
func isFinite(values []float64) bool {
	for _, v := range values {
		if v-v != 0 {
			return false
		}
	}
	return true
}
