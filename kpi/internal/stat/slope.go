package stat

import (
	"math"
	"slices"
)

// MaxPairwise is how many points are compared with one another: of more, as many evenly
// spread ones, which are half a million pairs.
const MaxPairwise = 1000

// TheilSen returns the median of the slopes between all pairs of points, with its interval,
// and the intercept that puts a line of that slope through the medians. All are NaN without
// two points at different abscissas. Time and memory are quadratic in the number of points,
// of which at most [MaxPairwise] count.
//
// Source: P. K. Sen, Journal of the American Statistical Association 63 (1968), whose
// interval is rounded as theilslopes of SciPy does.
func TheilSen(x, y []float64, confidence float64) (slope, intercept float64, i Interval) {
	x, y = thin(x, y)
	slopes := pairSlopes(x, y)
	if len(slopes) == 0 || !isLevel(confidence) || !isFinite(x) || !isFinite(y) || !isFinite(slopes) {
		return math.NaN(), math.NaN(), unknown()
	}
	slope = MedianOf(slopes)
	intercept = Median(y) - slope*Median(x)
	deviation := math.Sqrt(max(0, orderVariance(len(x))-ties(sorted(x))-ties(sorted(y))))
	pairs, reach := float64(len(slopes)), -NormalQuantile((1-confidence)/2)*deviation
	low := max(math.RoundToEven((pairs-reach)/2)-1, 0)
	high := min(math.RoundToEven((pairs+reach)/2), pairs-1)
	return slope, intercept, Interval{nth(slopes, int(low)), nth(slopes, int(high))}
}

// pairSlopes returns the slopes between all points at different abscissas.
func pairSlopes(x, y []float64) []float64 {
	slopes := make([]float64, 0, len(x)*max(0, len(x)-1)/2)
	for i := range x {
		for j := i + 1; j < len(x); j++ {
			if x[i] != x[j] {
				slopes = append(slopes, (y[j]-y[i])/(x[j]-x[i]))
			}
		}
	}
	return slopes
}

// thin returns the points, or evenly spread ones of too many.
func thin(x, y []float64) (a, b []float64) {
	n := min(len(x), len(y))
	if n <= MaxPairwise {
		return x[:n], y[:n]
	}
	a, b = make([]float64, MaxPairwise), make([]float64, MaxPairwise)
	for k := range MaxPairwise {
		i := k * (n - 1) / (MaxPairwise - 1)
		a[k], b[k] = x[i], y[i]
	}
	return a, b
}

func sorted(values []float64) []float64 {
	out := slices.Clone(values)
	slices.Sort(out)
	return out
}
