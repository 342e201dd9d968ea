package mix_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
)

// difference returns the largest difference of a sequence, times its length.
func difference(kinds, counts []int) int {
	worst, held := 0, make([]int, len(counts))
	for at, k := range kinds {
		held[k]++
		for k := range counts {
			d := held[k]*len(kinds) - (at+1)*counts[k]
			worst = max(worst, d, -d)
		}
	}
	return worst
}

// each calls visit with every way to fill the free places.
func each(fixed, counts []int, visit func([]int)) {
	left, kinds := append([]int(nil), counts...), append([]int(nil), fixed...)
	for _, k := range fixed {
		if k != mix.Free {
			left[k]--
		}
	}
	var fill func(at int)
	fill = func(at int) {
		if at == len(fixed) {
			visit(kinds)
			return
		}
		if fixed[at] != mix.Free {
			fill(at + 1)
			return
		}
		for k := range left {
			if left[k] > 0 {
				left[k]--
				kinds[at] = k
				fill(at + 1)
				left[k]++
			}
		}
	}
	fill(0)
}

func free(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = mix.Free
	}
	return out
}

func count(kinds []int, k int) []int {
	out := make([]int, k)
	for _, kind := range kinds {
		if kind != mix.Free {
			out[kind]++
		}
	}
	return out
}

// Where nothing is fixed every kind is within one place of its part, at every beginning.
func TestLevelStaysWithinOne(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		counts, n := make([]int, 1+r.IntN(7)), 0
		for k := range counts {
			counts[k] = r.IntN(15)
			n += counts[k]
		}
		got := mix.Level(free(n), counts)
		require.Equal(t, counts, count(got, len(counts)))
		if n > 0 {
			require.Less(t, difference(got, counts), n, "%v of %v", got, counts)
		}
	}
}

// With whatever is fixed, no sequence is more even.
func TestLevelIsTheMostEven(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		kinds := 1 + r.IntN(4)
		fixed := free(r.IntN(9))
		counts := make([]int, kinds)
		for at := range fixed {
			k := r.IntN(kinds)
			if counts[k]++; r.IntN(3) == 0 {
				fixed[at] = k
			}
		}
		if r.IntN(2) == 0 { // counts that have nothing to do with what is fixed
			r.Shuffle(len(fixed), func(i, j int) { fixed[i], fixed[j] = fixed[j], fixed[i] })
		}
		got := mix.Level(fixed, counts)
		require.Equal(t, counts, count(got, kinds))
		for at, k := range fixed {
			require.True(t, k == mix.Free || got[at] == k)
		}
		best := len(fixed) * len(fixed)
		each(fixed, counts, func(kinds []int) { best = min(best, difference(kinds, counts)) })
		require.Equal(t, best, difference(got, counts), "%v among %v for %v", got, fixed, counts)
	}
}

func TestLevelOfSixThreeOne(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []int{0, 1, 0, 0, 1, 0, 2, 0, 1, 0}, mix.Level(free(10), []int{6, 3, 1}))
	assert.Empty(t, mix.Level(nil, nil))
	assert.Empty(t, mix.Level(nil, []int{0, 0}))
}

func BenchmarkLevel(b *testing.B) {
	for _, bc := range []struct {
		name   string
		counts []int
	}{{"12 of 3", []int{7, 4, 1}}, {"156 of 5", []int{60, 40, 30, 20, 6}}} {
		n := 0
		for _, c := range bc.counts {
			n += c
		}
		b.Run(bc.name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				mix.Level(free(n), bc.counts)
			}
		})
	}
}
