package mix_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
)

// Kinds follow themselves no more often than before, and stay within one place of their
// part, or as near as they were.
func TestAlternateStaysEven(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(13, 14))
	before, after := 0, 0
	for range 3000 {
		counts, n := make([]int, 1+r.IntN(5)), 0
		for k := range counts {
			counts[k] = r.IntN(12)
			n += counts[k]
		}
		fixed, next := free(n), make([]bool, n)
		left := append([]int(nil), counts...)
		for at := range fixed {
			next[at] = at > 0
			if k := r.IntN(len(counts)); r.IntN(6) == 0 && left[k] > 0 {
				fixed[at] = k
				left[k]--
			}
		}
		level := mix.Level(fixed, counts)
		got := mix.Alternate(level, fixed, counts)
		require.Equal(t, counts, count(got, len(counts)))
		for at, k := range fixed {
			require.True(t, k == mix.Free || got[at] == k)
		}
		require.LessOrEqual(t, difference(got, counts), max(difference(level, counts), n-1))
		require.LessOrEqual(t, repeats(got, next), repeats(level, next))
		before, after = before+repeats(level, next), after+repeats(got, next)
	}
	assert.Less(t, after, before*9/10)
}

func TestAlternateHalfAndTwoQuarters(t *testing.T) {
	t.Parallel()
	counts := []int{4, 2, 2}
	level := mix.Level(free(8), counts)
	assert.Equal(t, []int{0, 1, 2, 0, 0, 1, 2, 0}, level)
	assert.Equal(t, []int{0, 1, 2, 0, 1, 0, 2, 0}, mix.Alternate(level, free(8), counts))
	assert.Empty(t, mix.Alternate(nil, nil, nil))
}
