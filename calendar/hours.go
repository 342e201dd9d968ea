package calendar

import (
	"cmp"
	"slices"
	"time"
)

// span is a part of a day in seconds from midnight, half open.
type span struct{ from, to int }

// choice is a time of day that may be chosen. A lower rank is preferred.
type choice struct {
	clock int // seconds from midnight
	rank  int32
}

// dayHours is what a channel allows on one day of the week.
type dayHours struct {
	spans   []span   // in order, apart from one another
	choices []choice // by clock
	best    int32    // the lowest rank
	active  int      // seconds of the spans
}

// activeBefore returns the active seconds of the day before a time.
func (d dayHours) activeBefore(clock int) int {
	sum := 0
	for _, s := range d.spans {
		sum += max(0, min(clock, s.to)-s.from)
	}
	return sum
}

// hours is what a channel allows on each day of the week, and the time of day that its
// slots count as having: its nominal clock.
type hours struct {
	days    [7]dayHours
	nominal int
}

// newHours reads the windows and times of a channel. Windows that are not sound are left
// out.
func newHours(c *Channel) hours {
	windows := c.Windows
	if len(windows) == 0 {
		windows = []Window{{}}
	}
	h := hours{nominal: c.nominal()}
	for day := range h.days {
		d := &h.days[day]
		var clocks []int
		for _, w := range windows {
			if w.sound() && w.days().Contains(time.Weekday(day)) {
				d.spans, clocks = openWindow(c, w, d.spans, clocks)
			}
		}
		d.spans = merge(d.spans)
		for _, s := range d.spans {
			d.active += s.to - s.from
		}
		d.choices = rank(c, clocks, h.nominal)
		if len(d.choices) > 0 {
			d.best = slices.MinFunc(d.choices, func(a, b choice) int { return cmp.Compare(a.rank, b.rank) }).rank
		}
	}
	return h
}

// open returns the days of the week on which anything may be published.
func (h hours) open() Weekdays {
	var open Weekdays
	for day, d := range h.days {
		if len(d.choices) > 0 {
			open = open.Union(WeekdaysOf(time.Weekday(day)))
		}
	}
	return open
}

// widest returns the longest time between two times of one day, in seconds.
func (h hours) widest() int {
	most := 0
	for _, d := range h.days {
		if n := len(d.choices); n > 0 {
			most = max(most, d.choices[n-1].clock-d.choices[0].clock)
		}
	}
	return most
}

// times returns the largest number of times of one day.
func (h hours) times() int {
	most := 0
	for _, d := range h.days {
		most = max(most, len(d.choices))
	}
	return most
}

// openWindow adds the span of a window and the times that may be chosen in it.
func openWindow(c *Channel, w Window, spans []span, clocks []int) ([]span, []int) {
	if !w.hasHours() && len(c.Times) > 0 {
		for _, t := range c.Times {
			clocks = append(clocks, t.Seconds())
		}
		return append(spans, span{0, secondsPerDay}), clocks
	}
	open := span{defaultOpening, defaultClosing}
	if w.hasHours() {
		open = span{w.From.Seconds(), w.To.Seconds()}
	}
	for at := open.from; at < open.to; at += c.step() {
		clocks = append(clocks, at)
	}
	for _, t := range c.Times {
		if t := t.Seconds(); t >= open.from && t < open.to {
			clocks = append(clocks, t)
		}
	}
	return append(spans, open), clocks
}

// rank orders the times of a day and ranks them: preferred times in their order, then the
// nominal clock, then all others alike.
func rank(c *Channel, clocks []int, nominal int) []choice {
	slices.Sort(clocks)
	clocks = slices.Compact(clocks)
	choices := make([]choice, 0, len(clocks))
	for _, at := range clocks {
		r := slices.IndexFunc(c.Times, func(t Clock) bool { return t.Seconds() == at })
		if r < 0 {
			if r = len(c.Times); at != nominal {
				r++
			}
		}
		choices = append(choices, choice{at, int32(r)})
	}
	return choices
}

// merge joins the spans that touch or overlap.
func merge(spans []span) []span {
	slices.SortFunc(spans, func(a, b span) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	var out []span
	for _, s := range spans {
		if n := len(out); n > 0 && s.from <= out[n-1].to {
			out[n-1].to = max(out[n-1].to, s.to)
			continue
		}
		out = append(out, s)
	}
	return out
}
