package mix

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// MaxWork bounds the search of [Fill]: a place that is looked at again counts with the
// items that fit it.
const MaxWork = 1 << 17

// Item is something that can be used again after a rest.
type Item struct {
	// Rest returns the first day on which an item used on a day may be used again. It never
	// decreases, and is not before that day.
	Rest func(day int) int
	// Max is how often it may be used in all; 0 is any number of times.
	Max int
	// Uses are the days on which it is used already, in order.
	Uses []int
	// Kind is the same for items whose Rest is the same.
	Kind int
}

// Place is where an item can be used: its day, and the items that fit, in order. Days do
// not decrease from place to place.
type Place struct {
	Day  int
	Fits []int
}

// Fill uses items in places, as many as can be, and returns the item of each place, or
// Free. Of the items that could be next the one used longest ago comes first, those never
// used before all others, then the first of equals.
//
// A place is not left free while an item can be used: to use one there costs at most one
// later use of it. Of items that rest alike, fit the same places and may be used as often
// again, one is as good as another: where only such items meet there is one way, and it
// uses the most. Where others meet all ways are tried, as far as [MaxWork] allows; then the
// most found by then stands.
func Fill(places []Place, items []Item) []int {
	f := filler{places: places, items: items, uses: make([][]int, len(items)), last: make([]int, len(items))}
	f.fits = make([][]int, len(places))
	f.after = make([]int, len(places)+1)
	for i := range places {
		for _, k := range places[i].Fits {
			if f.clear(k, places[i].Day) {
				f.fits[i] = append(f.fits[i], k)
			}
		}
	}
	for i := len(places) - 1; i >= 0; i-- {
		f.after[i] = f.after[i+1] + min(len(f.fits[i]), 1)
	}
	f.alike = f.classes()
	f.now, f.best, f.most = make([]int, len(places)), make([]int, len(places)), -1
	f.search()
	return f.best
}

type filler struct {
	places []Place
	items  []Item
	fits   [][]int // by place: the items that those used already leave
	alike  []int   // by item: the same for those that rest alike and fit the same places
	after  []int   // by place: how many places from it on can be filled at most
	uses   [][]int // by item: the days of the places that use it
	last   []int
	now    []int
	used   int // places filled now
	best   []int
	most   int
	work   int
}

// clear reports whether an item can be used on a day beside its uses that stand.
func (f *filler) clear(k, day int) bool {
	item := &f.items[k]
	for _, use := range item.Uses {
		if item.Rest(min(use, day)) > max(use, day) {
			return false
		}
	}
	return true
}

// turn is a place on the way, and what can be used there.
type turn struct {
	ready []int
	next  int
}

// search tries the items place by place, the last choice first when it comes back.
func (f *filler) search() {
	way := make([]turn, 0, len(f.places))
	for {
		if at := len(way); at < len(f.places) && f.used+f.after[at] > f.most {
			way = append(way, turn{ready: f.ready(at)})
			f.take(at, &way[at])
			continue
		}
		if len(way) == len(f.places) && f.used > f.most {
			f.most = f.used
			copy(f.best, f.now)
		}
		for len(way) > 0 {
			at := len(way) - 1
			f.release(at)
			if t := &way[at]; t.next < len(t.ready) && f.work < MaxWork {
				f.take(at, t)
				break
			}
			way = way[:at]
		}
		if len(way) == 0 {
			return
		}
	}
}

// take uses the next of the items that are ready in a place, or none when there is none.
func (f *filler) take(at int, t *turn) {
	f.now[at] = Free
	if f.work += 1 + len(f.fits[at]); len(t.ready) > 0 {
		k := t.ready[t.next]
		f.now[at] = k
		f.uses[k] = append(f.uses[k], f.places[at].Day)
		f.used++
	}
	t.next++
}

func (f *filler) release(at int) {
	if k := f.now[at]; k != Free {
		f.uses[k] = f.uses[k][:len(f.uses[k])-1]
		f.used--
	}
}

// ready returns the items that can be used in a place, the one used longest ago first, and
// of those that are alike the first only.
func (f *filler) ready(at int) []int {
	day := f.places[at].Day
	var ready []int
	for _, k := range f.fits[at] {
		item, uses := &f.items[k], f.uses[k]
		if item.Max > 0 && len(item.Uses)+len(uses) >= item.Max {
			continue
		}
		if n := len(uses); n > 0 && item.Rest(uses[n-1]) > day {
			continue
		}
		f.last[k] = f.lastUse(k, day)
		ready = append(ready, k)
	}
	slices.SortStableFunc(ready, func(a, b int) int { return cmp.Compare(f.last[a], f.last[b]) })
	if len(ready) < 2 {
		return ready
	}
	seen := map[[2]int]bool{}
	return slices.DeleteFunc(ready, func(k int) bool {
		like := [2]int{f.alike[k], f.remaining(k)}
		again := seen[like]
		seen[like] = true
		return again
	})
}

// lastUse returns the last day up to another on which an item is used, or a day before all.
func (f *filler) lastUse(k, day int) int {
	last := math.MinInt
	for _, use := range f.items[k].Uses {
		if use <= day {
			last = use
		}
	}
	if n := len(f.uses[k]); n > 0 {
		last = max(last, f.uses[k][n-1])
	}
	return last
}

// remaining returns how often an item may be used again, or -1 for any number of times.
func (f *filler) remaining(k int) int {
	item := &f.items[k]
	if item.Max == 0 {
		return -1
	}
	return item.Max - len(item.Uses) - len(f.uses[k])
}

// classes numbers the items by their kind and the places that they fit.
func (f *filler) classes() []int {
	keys := make([][]byte, len(f.items))
	for k := range f.items {
		keys[k] = strconv.AppendInt(nil, int64(f.items[k].Kind), 10)
	}
	for i, fits := range f.fits {
		for _, k := range fits {
			keys[k] = strconv.AppendInt(append(keys[k], ' '), int64(i), 10)
		}
	}
	numbers, alike := map[string]int{}, make([]int, len(f.items))
	for k, key := range keys {
		n, known := numbers[string(key)]
		if !known {
			n = len(numbers)
			numbers[string(key)] = n
		}
		alike[k] = n
	}
	return alike
}
