package stat

import (
	"math"
	"slices"
)

// Line is a straight line through points, with the uncertainty of its slope.
type Line struct {
	Intercept, Slope float64
	// Sigma is the standard deviation of what is left, and SlopeError that of the slope.
	Sigma, SlopeError float64
	Points            int
	mean, spread      float64 // of the abscissas, and the sum of their squares
}

// LeastSquares is the line of least squares. It is NaN with fewer than two points, or when
// all are at one abscissa; its uncertainty with fewer than three.
func LeastSquares(x, y []float64) Line {
	n := min(len(x), len(y))
	var mx, my, xx, xy float64
	for i := range n {
		mx, my = mx+x[i]/float64(n), my+y[i]/float64(n)
	}
	for i := range n {
		xx += (x[i] - mx) * (x[i] - mx)
		xy += (x[i] - mx) * (y[i] - my)
	}
	l := Line{Slope: xy / xx, Points: n, mean: mx, spread: xx, Sigma: math.NaN(), SlopeError: math.NaN()}
	if l.Intercept = my - l.Slope*mx; n < 3 {
		return l
	}
	var squares float64
	for i := range n {
		e := y[i] - l.At(x[i])
		squares += e * e
	}
	l.Sigma = math.Sqrt(squares / float64(n-2))
	l.SlopeError = l.Sigma / math.Sqrt(xx)
	return l
}

// At is the ordinate of the line.
func (l Line) At(x float64) float64 { return l.Intercept + l.Slope*x }

// Band is what a further point at an abscissa lies in with a probability.
func (l Line) Band(x, confidence float64) Interval {
	t := StudentQuantile(1-(1-confidence)/2, float64(l.Points-2))
	half := t * l.Sigma * math.Sqrt(1+1/float64(l.Points)+(x-l.mean)*(x-l.mean)/l.spread)
	return Interval{l.At(x) - half, l.At(x) + half}
}

// MaxPairwise is how many points are compared with one another: of more, as many evenly
// spread ones.
const MaxPairwise = 1000

// TheilSen is the median of the slopes between all pairs of points (Theil, 1950; Sen, 1968),
// with its interval, and the line of that slope through the medians. Time is quadratic in
// the number of points, of which at most [MaxPairwise] count.
func TheilSen(x, y []float64, confidence float64) (slope, intercept float64, i Interval) {
	x, y = thin(x, y)
	n := len(x)
	slopes := make([]float64, 0, n*(n-1)/2)
	for i := range n {
		for j := i + 1; j < n; j++ {
			if x[i] != x[j] {
				slopes = append(slopes, (y[j]-y[i])/(x[j]-x[i]))
			}
		}
	}
	if len(slopes) == 0 || !isLevel(confidence) {
		return math.NaN(), math.NaN(), unknown
	}
	slices.Sort(slopes)
	slope = middle(slopes)
	intercept = Median(y) - slope*Median(x)
	variance := (pairsVariance(n) - ties(x) - ties(y)) / 18
	sigma, z := math.Sqrt(max(0, variance)), NormalQuantile((1-confidence)/2)
	pairs := float64(len(slopes))
	high := min(math.RoundToEven((pairs-z*sigma)/2), pairs-1)
	low := max(math.RoundToEven((pairs+z*sigma)/2)-1, 0)
	return slope, intercept, Interval{slopes[int(low)], slopes[int(high)]}
}

// thin returns the points, or evenly spread ones of too many.
func thin(x, y []float64) (a, b []float64) {
	n := min(len(x), len(y))
	if n <= MaxPairwise {
		return x[:n], y[:n]
	}
	for k := range MaxPairwise {
		i := k * (n - 1) / (MaxPairwise - 1)
		a, b = append(a, x[i]), append(b, y[i])
	}
	return a, b
}

// Median is the middle of values, NaN of none.
func Median(values []float64) float64 {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return middle(sorted)
}

// middle is the median of sorted values.
func middle(sorted []float64) float64 {
	n := len(sorted)
	if n == 0 {
		return math.NaN()
	}
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

func pairsVariance(n int) float64 {
	x := float64(n)
	return x * (x - 1) * (2*x + 5)
}

// ties is what equal values take from the variance of the number of pairs in order.
func ties(values []float64) float64 {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return sortedTies(sorted)
}

func sortedTies(sorted []float64) (out float64) {
	for i := 0; i < len(sorted); {
		j := i + 1
		for j < len(sorted) && sorted[j] == sorted[i] {
			j++
		}
		out += pairsVariance(j - i)
		i = j
	}
	return out
}
