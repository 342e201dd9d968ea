package stat

import (
	"math"
	"slices"
)

// MannKendall tests for a trend in values in the order of time (Mann, 1945; Kendall, 1975):
// the number of pairs that rise less those that fall, its variance with equal values taken
// into account, and how many standard deviations it is from none. Time is n log n.
func MannKendall(values []float64) (score, variance, z float64) {
	n := len(values)
	sorted, room := slices.Clone(values), make([]float64, n)
	falls := inversions(sorted, room)
	var equal float64
	for i := 0; i < n; {
		j := i + 1
		for j < n && sorted[j] == sorted[i] {
			j++
		}
		equal += float64(j-i) * float64(j-i-1) / 2
		i = j
	}
	score = float64(n)*float64(n-1)/2 - equal - 2*falls
	if variance = (pairsVariance(n) - sortedTies(sorted)) / 18; !(variance > 0) {
		return score, variance, 0
	}
	switch sd := math.Sqrt(variance); {
	case score > 0:
		z = (score - 1) / sd
	case score < 0:
		z = (score + 1) / sd
	}
	return score, variance, z
}

// inversions sorts values and returns how many pairs were in falling order.
func inversions(values, room []float64) float64 {
	n := len(values)
	if n < 2 {
		return 0
	}
	count := inversions(values[:n/2], room[:n/2]) + inversions(values[n/2:], room[n/2:])
	copy(room, values)
	i, j := 0, n/2
	for k := range n {
		if j == n || i < n/2 && !(room[j] < room[i]) {
			values[k] = room[i]
			i++
			continue
		}
		values[k] = room[j]
		count += float64(n/2 - i)
		j++
	}
	return count
}

// Pettitt tests for one change of level (Pettitt, 1979): the greatest departure of the ranks,
// how many values come before it, and the approximate probability of one as great when the
// level does not change.
func Pettitt(values []float64) (k float64, before int, p float64) {
	n := len(values)
	ranks := Ranks(values)
	var sum float64
	for t := range n - 1 {
		sum += ranks[t]
		if u := math.Abs(2*sum - float64(t+1)*float64(n+1)); u > k {
			k, before = u, t+1
		}
	}
	x := float64(n)
	return k, before, min(1, 2*math.Exp(-6*k*k/(x*x*x+x*x)))
}

// Ranks are the ranks of values, from 1; equal ones share the mean of theirs.
func Ranks(values []float64) []float64 {
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case values[i] < values[j]:
			return -1
		case values[i] > values[j]:
			return 1
		}
		return 0
	})
	out := make([]float64, len(values))
	for i := 0; i < len(order); {
		j := i + 1
		for j < len(order) && values[order[j]] == values[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = float64(i+j+1) / 2
		}
		i = j
	}
	return out
}

// MinSegment is how many values a level has at least.
const MinSegment = 4

// Change finds the one change of level that leaves the least squares, each level being of
// [MinSegment] values or more: how many values come before it, and the means of both. It is
// real when the criterion of Schwarz, with two parameters more, and the test of [Pettitt] at
// 5 % both say so; otherwise ok is false. Time is linear, apart from the ranks.
func Change(values []float64) (before int, means [2]float64, ok bool) {
	n := len(values)
	if n < 3*MinSegment {
		return 0, means, false
	}
	var shift float64
	for _, v := range values {
		shift += v / float64(n)
	}
	var total, squares float64
	for _, v := range values {
		total, squares = total+v-shift, squares+(v-shift)*(v-shift)
	}
	least, left := math.Inf(1), 0.0
	for i := range n - MinSegment {
		left += values[i] - shift
		k := float64(i + 1)
		if i+1 < MinSegment {
			continue
		}
		right := total - left
		if rest := squares - left*left/k - right*right/(float64(n)-k); rest < least {
			least, before = rest, i+1
			means = [2]float64{shift + left/k, shift + right/(float64(n)-k)}
		}
	}
	whole := squares - total*total/float64(n)
	if !(least < whole) || math.IsInf(whole, 0) {
		return 0, means, false
	}
	gain := float64(n) * math.Log(whole/max(least, whole*1e-12))
	_, _, p := Pettitt(values)
	return before, means, gain > 2*math.Log(float64(n)) && p < 0.05
}
