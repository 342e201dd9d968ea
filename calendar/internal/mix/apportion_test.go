package mix_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
)

func one(places int, weights, given []int) []int {
	return mix.Apportion([]int{places}, [][]int{weights}, [][]int{given})[0]
}

func TestApportionByLargestRemainder(t *testing.T) {
	t.Parallel()
	none := []int{0, 0, 0}
	for _, tc := range []struct {
		places               int
		weights, given, want []int
	}{
		{10, []int{60, 30, 10}, none, []int{6, 3, 1}},
		{24, []int{60, 30, 10}, none, []int{15, 7, 2}}, // 14.4, 7.2 and 2.4: the first of equals
		{8, []int{60, 30, 10}, none, []int{5, 2, 1}},   // 4.8, 2.4 and 0.8
		{5, []int{1, 1, 1}, none, []int{2, 2, 1}},
		{0, []int{60, 30, 10}, none, []int{0, 0, 0}},
		{10, []int{60, 30, 10}, []int{0, 0, 4}, []int{4, 2, 4}}, // the others share the six that are left
		{10, []int{60, 30, 10}, []int{0, 0, 10}, []int{0, 0, 10}},
		{10, []int{60, 40, 0}, []int{0, 0, 5}, []int{3, 2, 5}}, // one without a weight keeps what it has
		{10, []int{60, 30, 10}, []int{6, 3, 0}, []int{6, 3, 1}},
	} {
		assert.Equal(t, tc.want, one(tc.places, tc.weights, tc.given), "%v", tc)
	}
}

// Every row is rounded down or up, and so is every column, by the least sum of squares.
func TestApportionOverRows(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 6))
	for range 1500 {
		n, kinds := 1+r.IntN(4), 1+r.IntN(4)
		places, weights, given := make([]int, n), make([][]int, n), make([][]int, n)
		base := make([]int, kinds)
		for k := range base {
			base[k] = 1 + r.IntN(10)
		}
		for i := range n {
			places[i], weights[i], given[i] = r.IntN(8), make([]int, kinds), make([]int, kinds)
			for k := range base {
				if r.IntN(4) > 0 {
					weights[i][k] = base[k]
				}
			}
			weights[i][r.IntN(kinds)] = 3
			for left := places[i]; left > 0 && r.IntN(3) == 0; left-- {
				given[i][r.IntN(kinds)]++
			}
		}
		got := mix.Apportion(places, weights, given)
		due := make([][]float64, n)
		for i := range n {
			due[i] = shares(places[i], weights[i], given[i])
			sum := 0
			for k, x := range got[i] {
				sum += x
				require.GreaterOrEqual(t, x, given[i][k])
				require.Less(t, math.Abs(float64(x)-due[i][k]), 1-1e-9)
			}
			require.Equal(t, places[i], sum)
		}
		require.InDelta(t, leastSquares(places, due, given, 0, make([]float64, kinds)), squares(got, due), 1e-6,
			"%v %v %v: %v", places, weights, given, got)
		for k := range kinds {
			require.Less(t, math.Abs(column(got, due, k)), 1-1e-9)
		}
	}
}

// shares returns what each kind is due: the one level that fills the row, found by
// bisection.
func shares(places int, weights, given []int) []float64 {
	low, high := 0.0, 1e6
	at := func(level float64) (out []float64, sum float64) {
		for k, w := range weights {
			out = append(out, max(float64(given[k]), level*float64(w)))
			sum += out[k]
		}
		return out, sum
	}
	for range 200 {
		if _, sum := at((low + high) / 2); sum > float64(places) {
			high = (low + high) / 2
		} else {
			low = (low + high) / 2
		}
	}
	out, _ := at(low)
	return out
}

func column(got [][]int, due [][]float64, k int) (d float64) {
	for i := range got {
		d += float64(got[i][k]) - due[i][k]
	}
	return d
}

func squares(got [][]int, due [][]float64) (sum float64) {
	for k := range got[0] {
		sum += column(got, due, k) * column(got, due, k)
	}
	return sum
}

// leastSquares tries every rounding.
func leastSquares(places []int, due [][]float64, given [][]int, row int, over []float64) float64 {
	if row == len(places) {
		sum := 0.0
		for _, d := range over {
			sum += d * d
		}
		return sum
	}
	best := math.Inf(1)
	var pick func(k, left int)
	pick = func(k, left int) {
		if k == len(over) {
			if left == 0 {
				best = min(best, leastSquares(places, due, given, row+1, over))
			}
			return
		}
		y := due[row][k]
		for x := int(math.Floor(y + 1e-9)); float64(x) <= math.Ceil(y-1e-9); x++ {
			over[k] += float64(x) - y
			pick(k+1, left-x)
			over[k] -= float64(x) - y
		}
	}
	pick(0, places[row])
	return best
}
