package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// requireKept checks a cycle by walking it long enough for every rhythm to come round.
func requireKept(t *testing.T, rhythms, cycle []int) {
	t.Helper()
	last := make([]int, len(rhythms)) // the day of the last post, 0 before the first
	for day := 1; day <= 2*len(cycle)+2*slices.Max(rhythms); day++ {
		last[cycle[(day-1)%len(cycle)]] = day
		for i, n := range rhythms {
			require.Less(t, day-last[i], n, "rhythm %d of %v on day %d of %v", i, rhythms, day, cycle)
		}
	}
}

// lasts returns for how many days some order keeps the rhythms, up to a limit, by trying
// them all.
func lasts(rhythms, left []int, limit int) int {
	if limit == 0 || slices.ContainsFunc(left, func(n int) bool { return n < 1 }) {
		return 0
	}
	most := 0
	for i := range rhythms {
		after := slices.Clone(left)
		for j := range after {
			after[j]--
		}
		after[i] = rhythms[i]
		if !slices.ContainsFunc(after, func(n int) bool { return n < 1 }) {
			most = max(most, 1+lasts(rhythms, after, limit-1))
		}
	}
	return most
}

func TestScenario21_CapacityAsPinwheel(t *testing.T) {
	for _, rhythms := range [][]int{{2, 4, 8, 8}, {3, 3, 3}, {3, 4, 5, 8}, {1}, {2, 2}, {7}} {
		r, err := calendar.Rotate(rhythms...)
		require.NoError(t, err)
		require.NotEmpty(t, r.Cycle, "%v", rhythms)
		assert.Zero(t, r.Days)
		requireKept(t, rhythms, r.Cycle)
	}
	for _, rhythms := range [][]int{{2, 3, 12}, {1, 2}, {2, 3, 4}, {3, 3, 3, 3}} {
		r, err := calendar.Rotate(rhythms...)
		require.NoError(t, err)
		assert.Empty(t, r.Cycle, "%v", rhythms)
		assert.Equal(t, lasts(rhythms, rhythms, 40)+1, r.Days, "%v: the proof is the day by which every order has failed", rhythms)
	}
}

func TestRotationsAreKeptOrProvedWrong(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kept := 0
	for range 400 {
		rhythms := make([]int, 1+r.IntN(3))
		share := 0.0
		for i := range rhythms {
			rhythms[i] = 1 + r.IntN(7)
			share += 1 / float64(rhythms[i])
		}
		answer, err := calendar.Rotate(rhythms...)
		require.NoError(t, err)
		if len(answer.Cycle) > 0 {
			kept++
			requireKept(t, rhythms, answer.Cycle)
			assert.LessOrEqual(t, share, 1+1e-9, "%v", rhythms)
			continue
		}
		assert.Greater(t, share, 5.0/6, "%v: up to 5/6 there is an order", rhythms)
		assert.Equal(t, lasts(rhythms, rhythms, answer.Days+2)+1, answer.Days, "%v", rhythms)
	}
	assert.Greater(t, kept, 100)
	assert.Less(t, kept, 400)
}

func TestRotationRefusesWhatItCannotDecide(t *testing.T) {
	for _, rhythms := range [][]int{{}, {0}, {2, -1}, make([]int, calendar.MaxRhythms+1)} {
		_, err := calendar.Rotate(rhythms...)
		assert.Error(t, err, "%v", rhythms)
	}
	_, err := calendar.Rotate(100, 100, 100, 100)
	assert.ErrorIs(t, err, calendar.ErrRotationSize)
	_, err = calendar.Rotate(1<<40, 1<<40)
	assert.ErrorIs(t, err, calendar.ErrRotationSize)
	answer, err := calendar.Rotate(2, 3, 5, 1000, 1000, 1000)
	require.NoError(t, err, "counting tells: more posts than days")
	assert.Positive(t, answer.Days)
}

func ExampleRotate() {
	// One author, one text a day: the blog at least every 3 days, the newsletter every 4, the
	// podcast every 5 and the report every 8.
	rotation, _ := calendar.Rotate(3, 4, 5, 8)
	fmt.Println(rotation.Cycle)
	// Every 2, every 3 and every 12 days is too much, though the shares add up to 11/12.
	rotation, _ = calendar.Rotate(2, 3, 12)
	fmt.Println("no order lasts to day", rotation.Days)
	// Output:
	// [0 3 1 0 2 0 1 2]
	// no order lasts to day 14
}
