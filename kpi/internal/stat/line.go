package stat

import "math"

// Line is a straight line through points, with the uncertainty of its slope.
type Line struct {
	Intercept, Slope float64
	// Sigma is the standard deviation of what is left, and SlopeError that of the slope.
	Sigma, SlopeError float64
	Points            int
	mean, spread      float64 // of the abscissas, and the sum of their squares
}

// LeastSquares returns the line of least squares. It is NaN with fewer than two points, or
// when all are at one abscissa; its uncertainty with fewer than three.
func LeastSquares(x, y []float64) Line {
	n := min(len(x), len(y))
	x, y = x[:n], y[:n]
	l := Line{math.NaN(), math.NaN(), math.NaN(), math.NaN(), n, math.NaN(), math.NaN()}
	if n < 2 || !isFinite(x) || !isFinite(y) {
		return l
	}
	var xx, xy float64
	meanX, meanY := mean(x), mean(y)
	for i := range n {
		xx += (x[i] - meanX) * (x[i] - meanX)
		xy += (x[i] - meanX) * (y[i] - meanY)
	}
	l.mean, l.spread, l.Slope = meanX, xx, xy/xx
	l.Intercept = meanY - l.Slope*meanX
	if n < 3 {
		return l
	}
	var squares float64
	for i := range n {
		e := y[i] - meanY - l.Slope*(x[i]-meanX)
		squares += e * e
	}
	l.Sigma = math.Sqrt(squares / float64(n-2))
	l.SlopeError = l.Sigma / math.Sqrt(xx)
	return l
}

// At returns the ordinate of the line.
func (l Line) At(x float64) float64 { return l.Intercept + l.Slope*x }

// P returns the probability of a slope as far from zero when there is none.
func (l Line) P() float64 {
	return 2 * StudentCDF(-math.Abs(l.Slope/l.SlopeError), float64(l.Points-2))
}

// Band returns what a further point at an abscissa lies in with a probability, where what is
// left is normal and independent.
func (l Line) Band(x, confidence float64) Interval {
	if !isLevel(confidence) {
		return unknown()
	}
	t := -StudentQuantile((1-confidence)/2, float64(l.Points-2))
	half := t * l.Sigma * math.Sqrt(1+1/float64(l.Points)+(x-l.mean)*(x-l.mean)/l.spread)
	return Interval{l.At(x) - half, l.At(x) + half}
}
