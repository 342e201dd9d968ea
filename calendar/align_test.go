package calendar

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every way to keep the order is tried.
func TestAlignEqualsBruteForce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(21, 22))
	list := func(n int) []int64 {
		all := make([]int64, n)
		for i := range all {
			all[i] = r.Int64N(30)
		}
		slices.Sort(all)
		return all
	}
	for range 5000 {
		n := r.IntN(5)
		times, among := list(n), list(n+r.IntN(5))
		judge := func(given []int) [2]int64 {
			var c [2]int64
			for i, at := range given {
				if d := among[at] - times[i]; d != 0 {
					c[0]++
					c[1] += max(d, -d)
				}
			}
			return c
		}
		best := [2]int64{1 << 40}
		var try func(given []int)
		try = func(given []int) {
			if len(given) == n {
				if c := judge(given); slices.Compare(c[:], best[:]) < 0 {
					best = c
				}
				return
			}
			from := 0
			if len(given) > 0 {
				from = given[len(given)-1] + 1
			}
			for at := from; at < len(among); at++ {
				try(append(given, at))
			}
		}
		try(make([]int, 0, n))
		got := align(times, among)
		require.True(t, slices.IsSorted(got) && len(slices.Compact(slices.Clone(got))) == n)
		require.Equal(t, best, judge(got), "%v among %v", times, among)
	}
}
