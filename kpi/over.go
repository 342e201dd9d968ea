package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Over returns what is known of s over a period, both days included, by the rule of its
// kind. It is the only way to a total.
//
//   - A figure that the source itself gives for that very period comes first.
//   - A flow is the sum of the windows within the period. A window that the period cuts
//     may or may not have happened within it, and a gap may hold anything: either makes
//     bounds, or nothing at all where single figures may be negative.
//   - A stock is its last reading within the period, whose day is [Measure.On].
//   - Distinct people are known for windows as given and for no others; the bounds are the
//     largest window within, and the sum of windows that cover the period.
//   - A rate, a score, a unit cost is the total of the numerators over that of the
//     denominators; a share of a stock is taken at the start of the period; a mean is
//     weighted. A gap or a cut window leaves it unknown. Where only the ratios were kept,
//     it lies between the lowest and the highest of them.
//   - A duration is the median of the single values, or between the lowest and the highest
//     of medians.
//
// A missing figure is never a zero. Readings that contradict or overlap one another, that
// the indicator cannot have, and sums that overflow leave it unknown. A count of which the
// source shows the first digits only has bounds ([Series.Digits]), and that of a sample has
// no upper one ([Series.Sampled]). Indicators are those of [Builtin]; for others see
// [Catalogue.Over]. Time is linear in the number of samples
// when they are sorted by days, with a map of the posts where there are any; no more than
// [MaxSamples] are looked at.
func (s Series) Over(period calendar.Period) Measure { return Builtin().Over(s, period) }

// Over is [Series.Over] with the indicators of c.
func (c Catalogue) Over(s Series, period calendar.Period) Measure {
	return c.answer(&s, period).Measure
}

// answer is Over with what the measure is made of.
func (c Catalogue) answer(s *Series, period calendar.Period) result {
	r := c.counted(s, period)
	if x := c.find(s.Indicator); s.Sampled && x != nil && x.adds() && r.state != Unknown && r.state != 0 {
		r.state, r.high, r.why = Bounds, math.Inf(1), say("kpi.bounds.sample")
	}
	return r
}

// counted is answer for what was counted, be it all or a sample.
func (c Catalogue) counted(s *Series, period calendar.Period) result {
	q, refusal := c.query(s, period)
	if !refusal.IsZero() {
		return result{Measure: q.unknown(refusal)}
	}
	switch q.x.Kind {
	case Stock:
		return result{Measure: q.last()}
	case Unique:
		if fault := q.clash(); !fault.IsZero() {
			return result{Measure: q.unknown(fault)}
		}
	}
	if r, found := q.given(); found {
		return r
	}
	switch {
	case q.x.Kind == Unique:
		return result{Measure: q.people()}
	case q.x.Aggregation == Window:
		return result{Measure: q.unknown(say("kpi.unknown.window"))}
	case q.x.Kind == Flow:
		return result{Measure: q.total()}
	case q.x.Kind == Duration:
		return q.middle()
	}
	return q.ratio()
}

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
		day := x.days().To()
		switch {
		case day.IsZero():
			return q.unknown(say("kpi.unknown.undated"))
		case x.Value == nil || day.After(q.want.To()):
		case at == nil || day.After(at.days().To()):
			at, contradicted = x, false
		case day == at.days().To():
			contradicted = contradicted || !same(x.Value, at.Value)
		}
	}
	switch {
	case at == nil:
		return q.unknown(say("kpi.unknown.no_reading"))
	case contradicted:
		return q.unknown(say("kpi.unknown.contradictory", at.days().To().Arg("date")))
	}
	if fault := q.judge(*at.Value, at); !fault.IsZero() {
		return q.unknown(fault)
	}
	m := q.shown(*at.Value, decimals(*at.Value, 0))
	m.on = at.days().To()
	days := q.want.To().DaysSince(m.on)
	if m.on.Before(q.want.From()) {
		return q.unknown(say("kpi.unknown.stale", m.Arg("value"), m.on.Arg("date")))
	}
	if days > 0 && m.state == Exact {
		m.why = say("kpi.note.read_on", m.on.Arg("date"), finding.Integer("days", days))
	}
	return m
}

// ratio is the total of numerators over that of denominators.
func (q *query) ratio() result {
	w := q.run(false)
	if why := w.hindrance(); !why.IsZero() {
		return result{Measure: q.unknown(why)}
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
	if why := w.hindrance(); !why.IsZero() {
		return result{Measure: q.unknown(why)}
	}
	if w.pooled {
		middle := median(w.pool)
		return result{Measure: q.exact(middle, decimals(middle, 0)), values: w.pool}
	}
	w = q.run(false) // again, for the medians of the windows that were pooled
	if !w.fault.IsZero() {
		return result{Measure: q.unknown(w.fault)}
	}
	return result{Measure: q.between(w.lowest, w.highest, w.places, say("kpi.bounds.medians"))}
}
