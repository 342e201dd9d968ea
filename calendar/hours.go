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
	h := hours{nominal: nominal(c, windows)}
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

// nominal returns the first preferred time of a channel, else the opening of its first
// window, in seconds.
func nominal(c *Channel, windows []Window) int {
	if len(c.Times) > 0 {
		return c.Times[0].Seconds()
	}
	for _, w := range windows {
		if w.sound() && w.hasHours() {
			return w.From.Seconds()
		}
	}
	return defaultOpening
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
	for at := open.from; at < open.to; at += step(c) {
		clocks = append(clocks, at)
	}
	for _, t := range c.Times {
		if t := t.Seconds(); t >= open.from && t < open.to {
			clocks = append(clocks, t)
		}
	}
	return append(spans, open), clocks
}

// step returns the seconds between the times of a window that may be chosen.
func step(c *Channel) int {
	if c.Step > 0 {
		return c.Step * secondsPerMinute
	}
	return DefaultStep * secondsPerMinute
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
