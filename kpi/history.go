package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// History returns the past of an objective's indicator up to a day, as [smart.Evidence]
// wants it, in order:
//
//   - for a count to deliver, the running total since the last gap; for a bound on a count
//     in all, the running total from the start of the objective on;
//   - for a target by the month or the like, the figure of each such length of time;
//   - for the rest, the figure of each window, on its last day.
//
// The figures are in the unit that o is stated in: minutes become hours for a target in
// hours. There are none when that is not a unit of the indicator, such as a percentage of
// followers. What is not exact is left out. At most the last [smart.MaxHistory] points are
// given.
func (s Series) History(o smart.Objective, asOf calendar.Date) []smart.Point {
	return Builtin().History(o, s, asOf)
}

// History is [Series.History] with the indicators of c.
func (c Catalogue) History(o smart.Objective, s Series, asOf calendar.Date) []smart.Point {
	q, refusal := c.query(&s, calendar.DayOf(asOf))
	if !refusal.IsZero() {
		return nil
	}
	factor, fits := 1.0, true
	if unit, stated := statedUnit(o); stated {
		factor, fits = q.x.Unit.factor(unit, s.Currency)
	}
	if !fits || s.Sampled && q.x.adds() {
		return nil
	}
	var out []smart.Point
	switch {
	case q.x.Kind != Stock && !o.Per.IsZero():
		out = c.periodic(o.Per, s, asOf)
	case q.x.Kind == Flow && o.Type == smart.Deliver:
		out = q.runningTotal(calendar.Date{}, asOf)
	case accumulates(o, q.x) && !moves(o):
		out = q.runningTotal(o.Start, asOf)
	default:
		out = q.readings(asOf)
	}
	slices.SortStableFunc(out, func(a, b smart.Point) int { return a.Date.Compare(b.Date) })
	out = slices.Clone(out[max(0, len(out)-smart.MaxHistory):])
	for i := range out {
		out[i].Value /= factor
	}
	return out
}

// statedUnit returns the unit that o is stated in, if it states a figure.
func statedUnit(o smart.Objective) (smart.Unit, bool) {
	switch {
	case !o.Target.IsZero():
		return o.Target.Unit(), true
	case o.Baseline != nil && !o.Baseline.Value.IsZero():
		return o.Baseline.Value.Unit(), true
	}
	return "", false
}

// readings are the figures of windows, on their last days. Those of single posts are none.
func (q *query) readings(asOf calendar.Date) []smart.Point {
	var out []smart.Point
	for _, x := range q.s.samples(q.places()) {
		days := x.days()
		if days.To().IsZero() || days.To().After(asOf) || x.Post != "" {
			continue
		}
		if value, _, fault := q.figure(x); fault.IsZero() {
			out = append(out, smart.Point{Date: days.To(), Value: value})
		}
	}
	return out
}

// runningTotal adds up a flow from a day on, or from the day after its last gap. Windows
// that count the same days twice have no running total.
func (q *query) runningTotal(start, asOf calendar.Date) []smart.Point {
	var out []smart.Point
	var total float64
	var next calendar.Date
	var last *Sample
	for _, x := range q.s.samples(q.places()) {
		days := x.days()
		if days.To().IsZero() || days.From().Before(start) || days.To().After(asOf) || last != nil && last.Post == x.Post && last.days() == days && sameFigures(last, x) {
			continue
		}
		if !x.known() && !next.IsZero() && days.To().Before(next) {
			continue // another reading has these days
		}
		last = x
		value, _, fault := q.figure(x)
		switch {
		case !fault.IsZero():
			out, total, next = nil, 0, calendar.Date{}
			continue
		case x.Post == "" && days.From().Before(next):
			return nil
		case days.From().After(next) && !q.accountsFor(next, days.From().AddDays(-1)):
			out, total = nil, 0
		}
		total += value
		next = later(next, days.To().AddDays(1))
		out = append(out, smart.Point{Date: days.To(), Value: total})
	}
	return out
}

// accountsFor reports whether the series covers all the days between two.
func (q *query) accountsFor(from, to calendar.Date) bool {
	covers := q.s.Covers
	return !from.IsZero() && covers.Contains(from) && covers.Contains(to)
}

// periodic gives the exact figures of consecutive stretches of a length of time, the last
// of which ends with the last reading.
func (c Catalogue) periodic(per calendar.Duration, s Series, asOf calendar.Date) []smart.Point {
	w := c.newWindows(&s, asOf)
	var to calendar.Date
	for i := range w.sorted {
		if w.sorted[i].known() {
			to = later(to, w.sorted[i].days().To())
		}
	}
	var out []smart.Point
	for range smart.MaxHistory {
		if len(w.sorted) == 0 || to.Before(w.sorted[0].days().From()) {
			break
		}
		from := to.AddDays(1).Add(per.Negate())
		if from.IsZero() || from.After(to) {
			break
		}
		if value, exact := w.over(from, to).Value(); exact {
			out = append(out, smart.Point{Date: to, Value: value})
		}
		to = from.AddDays(-1)
	}
	return out
}
