package mix_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
)

func repeats(kinds []int, next []bool) (n int) {
	for i := 1; i < len(kinds); i++ {
		if next[i] && kinds[i] == kinds[i-1] {
			n++
		}
	}
	return n
}

func fewest(fixed []int, next []bool, counts []int) int {
	best := len(fixed)
	each(fixed, counts, func(kinds []int) { best = min(best, repeats(kinds, next)) })
	return best
}

// randomArrangement returns places of which the first ones may be fixed, and when anywhere
// is true any others.
func randomArrangement(r *rand.Rand, anywhere bool) (fixed []int, next []bool, counts []int) {
	kinds := 1 + r.IntN(4)
	fixed, next, counts = free(1+r.IntN(9)), make([]bool, 10), make([]int, kinds)
	often, leading := r.IntN(4), r.IntN(3)
	for at := range fixed {
		next[at] = at > 0 && r.IntN(4) >= often
		k := r.IntN(kinds)
		if r.IntN(2) == 0 {
			k = 0
		}
		counts[k]++
		if at < leading || anywhere && r.IntN(3) == 0 {
			fixed[at] = k
		}
	}
	return fixed, next[:len(fixed)], counts
}

// With nothing fixed between free places, no other order has fewer repeats.
func TestArrangeRepeatsLeast(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 8))
	some := 0
	for range 6000 {
		fixed, next, counts := randomArrangement(r, false)
		got := mix.Arrange(fixed, next, counts)
		require.Equal(t, counts, count(got, len(counts)))
		want := fewest(fixed, next, counts)
		require.Equal(t, want, repeats(got, next), "%v for %v %v %v", got, fixed, next, counts)
		if want > 0 {
			some++
		}
	}
	assert.Greater(t, some, 1000)
}

// In one run repeats are avoided if and only if no kind has more than half, rounded up.
func TestArrangeOneRun(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 40; n++ {
		for m := range n + 1 {
			counts := []int{m, (n - m) / 2, (n - m) - (n-m)/2}
			next := make([]bool, n)
			for i := 1; i < n; i++ {
				next[i] = true
			}
			most := max(counts[0], counts[1], counts[2])
			assert.Equal(t, max(0, 2*most-n-1), repeats(mix.Arrange(free(n), next, counts), next), "%v", counts)
		}
	}
}

// With places fixed anywhere what is fixed stays, no exchange of two places helps, and it is
// the least nearly always.
func TestArrangeAroundWhatIsFixed(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 10))
	missed, trials := 0, 6000
	for range trials {
		fixed, next, counts := randomArrangement(r, true)
		got := mix.Arrange(fixed, next, counts)
		require.Equal(t, counts, count(got, len(counts)))
		for at, k := range fixed {
			require.True(t, k == mix.Free || got[at] == k)
		}
		have := repeats(got, next)
		if have > fewest(fixed, next, counts) {
			missed++
		}
		for i := range got {
			for j := range i {
				if fixed[i] == mix.Free && fixed[j] == mix.Free {
					got[i], got[j] = got[j], got[i]
					require.GreaterOrEqual(t, repeats(got, next), have)
					got[i], got[j] = got[j], got[i]
				}
			}
		}
	}
	t.Logf("%d of %d are not the least", missed, trials)
	assert.Less(t, missed, trials/100)
}

func TestArrangeTakesKindsInTurn(t *testing.T) {
	t.Parallel()
	next := []bool{false, true, true, true, true, true}
	assert.Equal(t, []int{0, 1, 2, 0, 1, 2}, mix.Arrange(free(6), next, []int{2, 2, 2}))
	assert.Equal(t, []int{2, 0, 1, 2, 0, 1}, mix.Arrange([]int{2, mix.Free, mix.Free, mix.Free, mix.Free, mix.Free}, next, []int{2, 2, 2}))
	assert.Empty(t, mix.Arrange(nil, nil, nil))
}

func BenchmarkArrange(b *testing.B) {
	fixed, next, counts := free(156), make([]bool, 156), []int{40, 40, 40, 20, 16}
	for i := range next {
		next[i] = i%3 > 0
	}
	b.ReportAllocs()
	for range b.N {
		mix.Arrange(fixed, next, counts)
	}
}
