package predict

import "math"

// Damped is the level and the trend of Holt, with a trend that fades (Gardner and McKenzie,
// 1985): the equations of errors are those of ETS(A,Ad,N) in Hyndman and others, Forecasting
// with Exponential Smoothing, 2008.
type Damped struct {
	Alpha, Beta, Phi float64
	Level, Trend     float64
	squares          float64 // the sum of squared errors
	errors           int
	spacing          float64 // days of one step
	step             float64 // what the values are rounded to
}

// smooth runs the equations over values, and reports whether the squared errors stay below a
// limit.
func (d *Damped) smooth(y []float64, limit float64) bool {
	level, trend, squares := d.Level, d.Trend, 0.0
	a, b, phi := d.Alpha, d.Beta, d.Phi
	for i, v := range y {
		trend *= phi
		e := v - level - trend
		squares += e * e
		level += trend + a*e
		trend += b * e
		if i&15 == 15 && squares > limit {
			return false
		}
	}
	d.Level, d.Trend, d.squares, d.errors = level, trend, squares, len(y)
	return squares < limit
}

// The grid that the parameters are chosen from, one after the other until none improves: it
// reaches the accuracy of an optimiser, and cannot run away as one does on short series.
var (
	phis   = [...]float64{0.90, 0.80, 0.98}
	alphas = [...]float64{0.9, 1, 0.7, 0.5, 0.3, 0.8, 0.6, 0.4, 0.2, 0.1}
	betas  = [...]float64{0.1, 0.05, 0.2, 0.01, 0.4} // of alpha
)

// maxSmoothed is how many values the trend is fitted to, the last ones: what is older has no
// weight left.
const maxSmoothed = 160

// NewDamped fits the level and the trend to values at times, in days, by least squares of the
// errors one step ahead. It starts with no trend or, when that is better and trending says so,
// with that of the first values.
func NewDamped(t, y []float64, step float64, trending bool) Damped {
	if len(y) > maxSmoothed {
		t, y = t[len(t)-maxSmoothed:], y[len(y)-maxSmoothed:]
	}
	m := min(len(t), len(y)) - 1
	if m < 4 || !(t[m] > t[0]) {
		return Damped{}
	}
	early, starts := (y[min(4, m)]-y[0])/float64(min(4, m)), 1
	if trending {
		starts = 2
	}
	best := Damped{squares: math.Inf(1)}
	at := [4]int{}
	for improved := true; improved; {
		improved = false
		for axis, size := range [...]int{len(alphas), len(betas), len(phis), starts} {
			for k := range size {
				try := at
				try[axis] = k
				d := Damped{Alpha: alphas[try[0]], Phi: phis[try[2]], Level: y[0], Trend: early * float64(try[3])}
				if d.Beta = d.Alpha * betas[try[1]]; d.smooth(y[1:m+1], best.squares) {
					best, at, improved = d, try, true
				}
			}
		}
	}
	best.spacing, best.step = (t[m]-t[0])/float64(m), step
	return best
}

// Steps is the value a number of steps ahead.
func (d Damped) Steps(h float64) Predictive {
	freedom := float64(d.errors - 3)
	if !(freedom >= 1) {
		return Predictive{}
	}
	variance := d.squares / freedom
	sum, weight, power := 1.0, 0.0, 1.0
	whole := min(math.Floor(h), maxSteps)
	for j := 1.0; j < whole; j++ {
		power *= d.Phi
		weight += power
		c := d.Alpha + d.Beta*weight
		sum += c * c
	}
	if h > whole { // a part of a step, or what lies beyond the last one counted
		c := d.Alpha + d.Beta*(weight+power*d.Phi)
		sum += c * c * (h - whole)
	}
	reach := d.Phi * (1 - math.Pow(d.Phi, h)) / (1 - d.Phi)
	p := Predictive{centre: d.Level + d.Trend*reach, spread: math.Sqrt(variance * sum), freedom: freedom}
	return p.rounded(d.step, h/float64(d.errors))
}

// maxSteps is how many steps are added up one by one.
const maxSteps = 1000
