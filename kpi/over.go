package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// total is the sum of a flow.
func (q *query) total() Measure {
	w := q.run(false)
	switch {
	case !w.fault.IsZero():
		return q.unknown(w.fault)
	case w.known == 0 && w.cuts == 0 && w.missing > 0:
		return q.unknown(say("kpi.unknown.no_reading"))
	case w.missing == 0 && w.cuts == 0 && w.least == 0 && w.most == 0:
		return q.exact(w.sum, w.places)
	case w.missing == 0 && w.cuts == 0:
		return q.between(w.sum+w.least, w.sum+w.most, w.places, say("kpi.bounds.digits", finding.Integer("digits", q.s.Digits)))
	case q.x.Signed, w.missing > 0 && w.sum == 0: // "at least 0" says nothing
		return q.unknown(w.incomplete("kpi.unknown"))
	case w.missing > 0:
		return q.between(w.sum, math.Inf(1), w.places, w.incomplete("kpi.bounds"))
	}
	return q.between(w.sum, w.sum+w.most+w.cutSum, w.places, w.incomplete("kpi.bounds"))
}

// last is the last reading of a stock within the period.
func (q *query) last() Measure {
	var at *Sample
	contradicted := false
	for i := range q.s.Samples {
		x := &q.s.Samples[i]
		day := x.days().to
		switch {
		case day.IsZero():
			return q.unknown(say("kpi.unknown.undated"))
		case x.Value == nil || day.After(q.want.to):
		case at == nil || day.After(at.days().to):
			at, contradicted = x, false
		case day == at.days().to:
			contradicted = contradicted || !same(x.Value, at.Value)
		}
	}
	switch {
	case at == nil:
		return q.unknown(say("kpi.unknown.no_reading"))
	case contradicted:
		return q.unknown(say("kpi.unknown.contradictory", at.days().to.Arg("date")))
	}
	if fault := q.judge(*at.Value, at); !fault.IsZero() {
		return q.unknown(fault)
	}
	m := q.shown(*at.Value, decimals(*at.Value, 0))
	m.on = at.days().to
	days := q.want.to.DaysSince(m.on)
	if m.on.Before(q.want.from) {
		return q.unknown(say("kpi.unknown.stale", m.Arg("value"), m.on.Arg("date")))
	}
	if days > 0 && m.state == Exact {
		m.why = say("kpi.note.read_on", m.on.Arg("date"), finding.Integer("days", days))
	}
	return m
}

// people bounds the distinct people of a period: no fewer than those of any window within
// it, no more than those of windows that cover it, added up, nor than those of one window
// that holds it.
func (q *query) people() Measure {
	low, high, seen := 0.0, math.Inf(1), false
	for i := range q.s.Samples {
		x := &q.s.Samples[i]
		days := x.days()
		if x.Value == nil || !days.meets(q.want) {
			continue
		}
		seen = true
		least, most := q.span(*x.Value)
		if days.within(q.want) {
			low = max(low, least)
		} else if x.Post == "" && q.want.within(days) {
			high = min(high, most)
		}
	}
	if sum, w := q.cover(func(days span) bool { return days.within(q.want) }); w.missing == 0 {
		high = min(high, sum)
	}
	sum, w := q.cover(func(days span) bool { return days.meets(q.want) })
	if w.missing == 0 {
		high = min(high, sum)
	}
	switch {
	case !seen:
		return q.unknown(say("kpi.unknown.no_reading"))
	case low == 0 && math.IsInf(high, 1):
		return q.unknown(w.incomplete("kpi.unknown"))
	case math.IsInf(high, 1):
		return q.between(low, high, 0, w.incomplete("kpi.bounds"))
	case low > high:
		return q.unknown(say("kpi.unknown.contradictory", q.want.from.Arg("date")))
	}
	return q.between(low, high, 0, say("kpi.bounds.people"))
}

// cover adds up the windows that are wanted and lie in no other of them, and tells the days
// that they leave out. The figures of posts add up as they are.
func (q *query) cover(wanted func(span) bool) (sum float64, w *sweep) {
	w = &sweep{q: q, next: q.want.from}
	var widest span
	for _, x := range q.s.samples() {
		days := x.days()
		if x.Value == nil || !wanted(days) {
			continue
		}
		if x.Post == "" {
			if !widest.from.IsZero() && days.within(widest) {
				continue
			}
			widest = days
		}
		if !w.done && days.from.After(w.next) {
			w.lack(w.next, days.from.AddDays(-1))
		}
		_, most := q.span(*x.Value)
		sum += most
		w.advance(days.to)
	}
	if !w.done {
		w.lack(w.next, q.want.to)
	}
	return sum, w
}

// ratio is the total of numerators over that of denominators.
func (q *query) ratio() result {
	w := q.run(false)
	switch {
	case !w.fault.IsZero():
		return result{Measure: q.unknown(w.fault)}
	case w.known == 0:
		return result{Measure: q.unknown(say("kpi.unknown.no_reading"))}
	case w.missing > 0 || w.cuts > 0:
		return result{Measure: q.unknown(w.incomplete("kpi.unknown"))}
	}
	under := w.under
	if q.opening && w.first.Denominator != nil {
		under = *w.first.Denominator
	}
	switch {
	case w.bare > 0 && q.opening:
		return result{Measure: q.unknown(say("kpi.unknown.parts"))}
	case w.bare > 0 && (math.IsInf(w.lowest, 0) || math.IsInf(w.highest, 0)):
		return result{Measure: q.unknown(say("kpi.unknown.parts"))}
	case w.bare > 0:
		return result{Measure: q.between(w.lowest, w.highest, w.places, say("kpi.bounds.ratios"))}
	case under == 0:
		return result{Measure: q.unknown(say("kpi.unknown.denominator"))}
	}
	places := w.places
	if w.first.Numerator != nil {
		places = ratioPlaces(under, q.scale)
	}
	m := q.exact(w.over/under, places)
	return result{Measure: m, numerator: w.over, denominator: under, parts: m.state == Exact}
}

// middle is the median of a duration.
func (q *query) middle() result {
	w := q.run(true)
	switch {
	case !w.fault.IsZero():
		return result{Measure: q.unknown(w.fault)}
	case w.known == 0:
		return result{Measure: q.unknown(say("kpi.unknown.no_reading"))}
	case w.missing > 0 || w.cuts > 0:
		return result{Measure: q.unknown(w.incomplete("kpi.unknown"))}
	case w.pooled:
		middle := median(w.pool)
		return result{Measure: q.exact(middle, decimals(middle, 0)), values: w.pool}
	}
	w = q.run(false) // again, for the medians of the windows that were pooled
	if !w.fault.IsZero() {
		return result{Measure: q.unknown(w.fault)}
	}
	return result{Measure: q.between(w.lowest, w.highest, w.places, say("kpi.bounds.medians"))}
}
