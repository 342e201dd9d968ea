package smart

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// rounding is how far a starting point may be from the reading of its day, in proportion:
// half a per cent is what rounding to two digits takes from a figure.
const rounding = 0.005

// baselineReading finds a starting point that the history contradicts: on its own day, or so
// far from the readings about it that the indicator never moved as much in as long. One without
// a date is where one stands today.
func (c *checker) baselineReading() {
	b, h := c.o.Baseline, c.history()
	if b == nil || b.Value.IsZero() || len(h) == 0 || c.e.Running || c.o.Type == Deliver {
		return
	}
	on := b.Date
	switch {
	case on.IsZero() && !c.asOf.IsZero():
		on = c.asOf
	case on.IsZero():
		on = h[len(h)-1].date
	}
	value := b.Value.Float64()
	near := h.nearest(on)
	gap := math.Abs(near.value - value)
	code := CodeBaselineApart
	switch {
	case gap <= rounding*math.Abs(value):
		return
	case near.date == b.Date:
		code = CodeBaselineDiffers
	case len(h) < fewMoves || gap <= h.stride()*max(1, math.Abs(monthsOf(on)-near.month)) || gap <= likely*max(math.Abs(value), math.Abs(near.value)):
		return
	}
	c.findings = append(c.findings, book().Finding(code, finding.Root.Field("baseline").Field("value"),
		b.Value.Arg("baseline"), beside("reading", near.value, b.Value), near.date.Arg("date")))
}

// likely is how far a starting point without a reading of its day may be from the nearest one
// whatever the history, in proportion. A convention of this module.
const likely = 0.1

// fewMoves is how many readings a history must have to tell how far the indicator moves. A
// convention of this module.
const fewMoves = 3

// nearest returns the reading nearest to a day, the earlier of two as near.
func (h history) nearest(on calendar.Date) reading {
	i, found := slices.BinarySearchFunc(h, on, func(r reading, d calendar.Date) int { return r.date.Compare(d) })
	switch {
	case found:
		return h[i]
	case i == 0:
		return h[0]
	case i == len(h) || on.DaysSince(h[i-1].date) <= h[i].date.DaysSince(on):
		return h[i-1]
	}
	return h[i]
}

// stride is the most that h moved from one reading to the next, or within a month where they
// are closer.
func (h history) stride() float64 {
	most := 0.0
	for i := range h {
		for k := i - 1; k >= 0 && (k == i-1 || h[i].month-h[k].month <= 1.05); k-- {
			most = max(most, math.Abs(h[i].value-h[k].value))
		}
	}
	return most
}

// beside is a computed number next to a quantity from which it differs, to as many places as
// show it.
func beside(name string, x float64, q Quantity) finding.Arg {
	for like := q; like.number.places < maxPlaces; like.number.places++ {
		scale := float64(pow10(int(like.number.places)))
		if math.Round(x*scale) != math.Round(q.Float64()*scale) {
			return figure(name, x, like)
		}
	}
	return figure(name, x, q)
}
