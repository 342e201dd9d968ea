package stat

import (
	"math"
	"slices"
)

// Median returns the middle of values, or the mean of the two in the middle; NaN of none and
// where one is NaN. Time is linear.
func Median(values []float64) float64 { return MedianOf(slices.Clone(values)) }

// MedianOf is [Median] without an allocation: it changes the order of values.
func MedianOf(values []float64) float64 {
	n := len(values)
	if n == 0 || slices.ContainsFunc(values, math.IsNaN) {
		return math.NaN()
	}
	upper := nth(values, n/2)
	if n%2 == 1 {
		return upper
	}
	return slices.Max(values[:n/2])/2 + upper/2
}

// nth returns the value that would be at place k if values were sorted, and puts the
// smaller ones before it: Hoare's selection with the middle of three as pivot. Where
// pivots turn out badly it sorts instead.
func nth(values []float64, k int) float64 {
	low, high := 0, len(values)-1
	for tries := 0; low < high; tries++ {
		if tries > 64 {
			slices.Sort(values[low : high+1])
			break
		}
		pivot := middleOf(values[low], values[low+(high-low)/2], values[high])
		i, j := low, high
		for i <= j {
			for values[i] < pivot {
				i++
			}
			for values[j] > pivot {
				j--
			}
			if i <= j {
				values[i], values[j] = values[j], values[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case k <= j:
			high = j
		case k >= i:
			low = i
		default:
			return values[k]
		}
	}
	return values[k]
}

func middleOf(a, b, c float64) float64 { return max(min(a, b), min(max(a, b), c)) }

// mean returns the mean of values, of which there is one: exactly their value when all are
// equal.
func mean(values []float64) float64 {
	var sum float64
	for _, v := range values {
		sum += v - values[0]
	}
	return values[0] + sum/float64(len(values))
}
