package kpi

import (
	"iter"
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// windowsOf are windows and the distinct people of each, in the order of [longestFirst].
type windowsOf struct {
	places  []int // in the series
	windows []calendar.Period
	values  []float64
	uneven  bool // they are not all of one length
}

func (w *windowsOf) add(place int, days calendar.Period, value float64) {
	w.uneven = w.uneven || len(w.windows) > 0 && days.Days() != w.windows[0].Days()
	w.places, w.windows, w.values = append(w.places, place), append(w.windows, days), append(w.values, value)
}

// nested yields the places of windows that hold more people than one they lie in, for
// figures that can be between two.
func (w *windowsOf) nested(shown func(float64) (low, high float64)) iter.Seq[int] {
	return func(yield func(int) bool) {
		if !w.uneven {
			return
		}
		ends := make([]calendar.Date, len(w.windows))
		for i, days := range w.windows {
			ends[i] = days.To()
		}
		slices.SortFunc(ends, calendar.Date.Compare)
		ends = slices.Compact(ends)
		least := make([]float64, len(ends)+1) // a Fenwick tree: the fewest people of windows that end on a day or later
		for i := range least {
			least[i] = math.Inf(1)
		}
		for i, days := range w.windows {
			low, high := shown(w.values[i])
			place, _ := slices.BinarySearchFunc(ends, days.To(), calendar.Date.Compare)
			around := math.Inf(1)
			for at := len(ends) - place; at > 0; at -= at & -at {
				around = min(around, least[at])
			}
			if low > around && !yield(w.places[i]) {
				return
			}
			for at := len(ends) - place; at < len(least); at += at & -at {
				least[at] = min(least[at], high)
			}
		}
	}
}

// clash says why the figures of distinct people that meet the period cannot all be true: one
// that cannot be by itself, two of the same days, a window with fewer people than one within
// it, or more than all the windows that make it up.
func (q *query) clash() finding.Message {
	var first, last *Sample
	uneven := false
	for _, x := range q.s.samples(q.places()) {
		days := x.days()
		switch {
		case days.From().IsZero():
			return say("kpi.unknown.undated")
		case x.Value == nil || !days.Overlaps(q.want):
			continue
		}
		if fault := q.judge(*x.Value, x); !fault.IsZero() {
			return fault
		}
		if last != nil && last.Post == x.Post && last.days() == days && !same(last.Value, x.Value) {
			return say("kpi.unknown.contradictory", days.From().Arg("date"))
		}
		if last = x; first == nil {
			first = x
		}
		uneven = uneven || days.Days() != first.days().Days()
	}
	if !uneven { // none lies within another
		return finding.Message{}
	}
	var w windowsOf
	for i, x := range q.s.samples(q.places()) {
		if days := x.days(); x.Value != nil && x.Post == "" && days.Overlaps(q.want) {
			w.add(i, days, *x.Value)
		}
	}
	for i := range w.nested(q.bounds) {
		return say("kpi.unknown.contradictory", q.s.Samples[i].days().From().Arg("date"))
	}
	return q.overstated(&w)
}

// overstated says that the figure of the very period is more than what its parts come to.
func (q *query) overstated(w *windowsOf) finding.Message {
	i, found := slices.BinarySearchFunc(w.windows, q.want, longestFirst)
	if !found || !w.uneven {
		return finding.Message{}
	}
	sum, parts := q.cover(func(days calendar.Period) bool { return within(days, q.want) && days != q.want })
	if low, _ := q.bounds(w.values[i]); parts.missing == 0 && sum < low {
		return say("kpi.unknown.contradictory", q.want.From().Arg("date"))
	}
	return finding.Message{}
}

// people bounds the distinct people of a period: no fewer than those of any window within
// it, no more than those of windows that cover it, added up, nor than those of one window
// that holds it.
func (q *query) people() Measure {
	low, high, seen, outside := 0.0, math.Inf(1), false, false
	for i := range q.s.Samples {
		x := &q.s.Samples[i]
		days := x.days()
		if x.Value == nil || !days.Overlaps(q.want) {
			continue
		}
		seen = true
		least, most := q.bounds(*x.Value)
		if within(days, q.want) {
			low = max(low, least)
			continue
		}
		if outside = true; x.Post == "" && within(q.want, days) {
			high = min(high, most)
		}
	}
	sum, w := q.cover(func(days calendar.Period) bool { return within(days, q.want) })
	if w.missing == 0 {
		high = min(high, sum)
	}
	if outside {
		if sum, w = q.cover(func(days calendar.Period) bool { return days.Overlaps(q.want) }); w.missing == 0 {
			high = min(high, sum)
		}
	}
	switch {
	case !seen:
		return q.unknown(say("kpi.unknown.no_reading"))
	case low == 0 && math.IsInf(high, 1):
		return q.unknown(w.incomplete("kpi.unknown"))
	case math.IsInf(high, 1):
		return q.between(low, high, 0, w.incomplete("kpi.bounds"))
	case low > high:
		return q.unknown(say("kpi.unknown.contradictory", q.want.From().Arg("date")))
	}
	return q.between(low, high, 0, say("kpi.bounds.people"))
}

// cover adds up the windows that are wanted and lie in no other of them, and tells the days
// that they leave out. The figures of posts add up as they are.
func (q *query) cover(wanted func(calendar.Period) bool) (sum float64, w sweep) {
	w = sweep{q: *q, next: q.want.From()}
	var widest calendar.Period
	for _, x := range q.s.samples(q.places()) {
		days := x.days()
		if x.Value == nil || !wanted(days) {
			continue
		}
		if x.Post == "" {
			if !widest.From().IsZero() && within(days, widest) {
				continue
			}
			widest = days
		}
		if !w.done && days.From().After(w.next) {
			w.lack(w.next, days.From().AddDays(-1))
		}
		_, most := q.bounds(*x.Value)
		sum += most
		w.advance(days.To())
	}
	if !w.done {
		w.lack(w.next, q.want.To())
	}
	return sum, w
}
