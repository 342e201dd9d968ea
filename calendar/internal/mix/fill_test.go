package mix_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar/internal/mix"
)

func resting(days int) func(int) int { return func(day int) int { return day + days } }

// allowed reports whether items are used where they fit, rested and not too often.
func allowed(places []mix.Place, items []mix.Item, use []int) bool {
	for k, item := range items {
		days := append([]int(nil), item.Uses...)
		fresh := 0
		for i, at := range use {
			if at != k {
				continue
			}
			fits := false
			for _, j := range places[i].Fits {
				fits = fits || j == k
			}
			for _, day := range days {
				if !fits || item.Rest(min(day, places[i].Day)) > max(day, places[i].Day) {
					return false
				}
			}
			days = append(days, places[i].Day)
			if fresh++; !fits {
				return false
			}
		}
		if item.Max > 0 && fresh > 0 && len(days) > item.Max {
			return false
		}
	}
	return true
}

func filled(use []int) (n int) {
	for _, k := range use {
		if k != mix.Free {
			n++
		}
	}
	return n
}

func randomItems(r *rand.Rand) ([]mix.Place, []mix.Item) {
	items := make([]mix.Item, 1+r.IntN(3))
	rests := []int{0, 2, 3, 5, 9}
	for k := range items {
		rest := r.IntN(len(rests))
		items[k] = mix.Item{Rest: resting(rests[rest]), Max: r.IntN(4), Kind: rest}
		for day := r.IntN(12) - 6; day < 14 && r.IntN(2) == 0; day += rests[rest] + r.IntN(6) {
			items[k].Uses = append(items[k].Uses, day)
		}
	}
	places, day := make([]mix.Place, r.IntN(7)), 0
	for i := range places {
		day += r.IntN(4)
		places[i].Day = day
		for k := range items {
			if r.IntN(3) > 0 {
				places[i].Fits = append(places[i].Fits, k)
			}
		}
	}
	return places, items
}

// No other way uses more items, and none is used before it has rested.
func TestFillUsesTheMost(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(11, 12))
	short := 0
	for range 4000 {
		places, items := randomItems(r)
		got := mix.Fill(places, items)
		require.Len(t, got, len(places))
		require.True(t, allowed(places, items, got), "%v for %+v %+v", got, places, items)
		best, use := 0, free(len(places))
		var try func(i int)
		try = func(i int) {
			if i == len(places) {
				if filled(use) > best && allowed(places, items, use) {
					best = filled(use)
				}
				return
			}
			for k := mix.Free; k < len(items); k++ {
				use[i] = k
				try(i + 1)
			}
		}
		try(0)
		require.Equal(t, best, filled(got), "%v for %+v %+v", got, places, items)
		if best < len(places) {
			short++
		}
	}
	assert.Greater(t, short, 1000)
}

// Items of one kind never need a search, whatever their number.
func TestFillOfOneKind(t *testing.T) {
	t.Parallel()
	var places []mix.Place
	items := make([]mix.Item, 5)
	all := []int{0, 1, 2, 3, 4}
	for k := range items {
		items[k] = mix.Item{Rest: resting(45)}
	}
	for day := range 365 {
		places = append(places, mix.Place{Day: day, Fits: all})
	}
	got := mix.Fill(places, items)
	assert.Equal(t, 45, filled(got)) // five of them nine times: every 45 days from the first to the 361st
	assert.Equal(t, []int{0, 1, 2, 3, 4, mix.Free}, got[:6])
	assert.Equal(t, []int{0, 1, 2, 3, 4}, got[45:50])
}

// The oldest comes first, one never used before all others.
func TestFillTakesTheOldest(t *testing.T) {
	t.Parallel()
	items := []mix.Item{
		{Rest: resting(3), Uses: []int{-4}}, {Rest: resting(3), Uses: []int{-9}}, {Rest: resting(3)},
	}
	places := []mix.Place{{0, []int{0, 1, 2}}, {1, []int{0, 1, 2}}, {2, []int{0, 1, 2}}, {3, []int{0, 1, 2}}, {3, []int{0, 1, 2}}}
	assert.Equal(t, []int{2, 1, 0, 2, mix.Free}, mix.Fill(places, items))
	assert.Empty(t, mix.Fill(nil, items))
}

func BenchmarkFill(b *testing.B) {
	var places []mix.Place
	items := make([]mix.Item, 12)
	for k := range items {
		items[k] = mix.Item{Rest: resting(30 + k), Kind: k, Max: 6}
	}
	for day := 0; day < 365; day += 3 {
		place := mix.Place{Day: day}
		for k := range items {
			if (k+day)%4 > 0 {
				place.Fits = append(place.Fits, k)
			}
		}
		places = append(places, place)
	}
	b.ReportAllocs()
	for range b.N {
		mix.Fill(places, items)
	}
}
