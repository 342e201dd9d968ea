package adherence_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// worth is twice the cost of a matching, then the pairs it has: less, then more, is better.
type worth struct{ cost, pairs int64 }

func (w worth) better(v worth) bool {
	return w.cost < v.cost || w.cost == v.cost && w.pairs > v.pairs
}

func worthOf(slots, out []int64, reach int64, paired []int) worth {
	w := worth{cost: reach * int64(len(slots)+len(out))}
	for i, k := range paired {
		if k >= 0 {
			w.cost += 2*max(slots[i]-out[k], out[k]-slots[i]) - 2*reach
			w.pairs++
		}
	}
	return w
}

// every calls visit with each matching whose pairs are in order and within reach.
func every(slots, out []int64, reach int64, visit func([]int)) {
	paired := make([]int, len(slots))
	var at func(i, from int)
	at = func(i, from int) {
		if i == len(slots) {
			visit(paired)
			return
		}
		paired[i] = -1
		at(i+1, from)
		for k := from; k < len(out); k++ {
			if max(slots[i]-out[k], out[k]-slots[i]) <= reach {
				paired[i] = k
				at(i+1, k+1)
			}
		}
		paired[i] = -1
	}
	at(0, 0)
}

func TestMatchingIsTheCheapest(t *testing.T) {
	random := rand.New(rand.NewPCG(20, 1))
	times := func() []int64 {
		all := make([]int64, random.IntN(7))
		for i := range all {
			all[i] = int64(random.IntN(30))
		}
		slices.Sort(all)
		return all
	}
	for range 20000 {
		slots, out, reach := times(), times(), int64(random.IntN(12))
		best := worth{cost: 1 << 40}
		every(slots, out, reach, func(paired []int) {
			if w := worthOf(slots, out, reach, paired); w.better(best) {
				best = w
			}
		})
		got, ok := adherence.MatchTimes(slots, out, reach)
		require.True(t, ok)
		require.Equal(t, best, worthOf(slots, out, reach, got), "%v %v within %d: %v", slots, out, reach, got)
		last := -1
		for i, k := range got {
			if k < 0 {
				continue
			}
			require.Greater(t, k, last, "in order")
			require.LessOrEqual(t, max(slots[i]-out[k], out[k]-slots[i]), reach)
			last = k
		}
	}
}

func TestMatchingOfEqualCost(t *testing.T) {
	for _, test := range []struct {
		name       string
		slots, out []int64
		reach      int64
		want       []int
	}{
		{"nothing", nil, nil, 10, []int{}},
		{"no slots", nil, []int64{1}, 10, []int{}},
		{"no publications", []int64{1, 2}, nil, 10, []int{-1, -1}},
		{"at the tolerance is a pair", []int64{0}, []int64{60}, 60, []int{0}},
		{"beyond is none", []int64{0}, []int64{61}, 60, []int{-1}},
		{"the earlier slot is filled", []int64{0, 10}, []int64{5}, 10, []int{0, -1}},
		{"by the earlier publication", []int64{5}, []int64{0, 10}, 10, []int{0}},
		{"a day without a post leaves one slot missed", []int64{0, 24, 48, 72}, []int64{24, 48, 72, 96}, 24, []int{-1, 0, 1, 2}},
		{"without a tolerance only equal times", []int64{0, 1}, []int64{1}, 0, []int{-1, 0}},
	} {
		got, ok := adherence.MatchTimes(test.slots, test.out, test.reach)
		assert.True(t, ok)
		assert.Equal(t, test.want, got, test.name)
	}
}

func TestMatchingIsBounded(t *testing.T) {
	crowd := make([]int64, 5000)
	_, ok := adherence.MatchTimes(crowd, crowd, 1)
	assert.False(t, ok, "25 million pairs")
	_, ok = adherence.MatchTimes(crowd[:3000], crowd, 1)
	assert.True(t, ok, "15 million pairs")
}
