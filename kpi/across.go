package kpi

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Across returns what is known of one indicator over a period on several accounts
// together, with the indicators of [Builtin].
//
//   - Flows and stocks add up. The sum of stocks is one of accounts and not of people, who
//     may follow several: [Measure.Why] says so. Distinct contacts add up when one source
//     counted them all, and otherwise are at most the sum.
//   - Distinct people are bounded by the largest and the sum.
//   - Rates, scores and unit costs are the total of the numerators over that of the
//     denominators, or between the lowest and the highest when these were not kept.
//   - Durations are the median of all single values, or between the medians.
//
// It is unknown, with the reason, when the series are of different indicators,
// definitions, currencies or media sources, or twice of one account.
func Across(period calendar.Period, series ...Series) Measure {
	return Builtin().Across(period, series...)
}

// Across is the function [Across] with the indicators of c.
func (c Catalogue) Across(period calendar.Period, series ...Series) Measure {
	if len(series) == 0 {
		return Measure{state: Unknown, period: period, why: say("kpi.unknown.no_series")}
	}
	if len(series) == 1 {
		return c.Over(series[0], period)
	}
	q, refusal := c.query(&series[0], period)
	if refusal.IsZero() {
		refusal = q.unlike(series)
	}
	if !refusal.IsZero() {
		return q.unknown(refusal)
	}
	results := make([]result, len(series))
	for i := range series {
		results[i] = c.answer(&series[i], period)
		q.blank.provenance = max(q.blank.provenance, results[i].provenance)
		if d := results[i].digits; d > 0 && (q.blank.digits == 0 || d < q.blank.digits) {
			q.blank.digits = d
		}
	}
	return q.together(results, series)
}

// unlike says why figures of the series cannot be put together, or nothing.
func (q *query) unlike(series []Series) finding.Message {
	for i := range series[1:] {
		s := &series[i+1]
		if why := q.differs(&series[0], s); !why.IsZero() {
			return why
		}
		twice := func(t Series) bool { return s.Account != "" && s.Account == t.Account || s.ID != "" && s.ID == t.ID }
		if slices.ContainsFunc(series[:i+1], twice) {
			return say("kpi.unknown.account_twice")
		}
	}
	return finding.Message{}
}

// differs says why figures of two series are not of the same thing, or nothing.
func (q *query) differs(s, t *Series) finding.Message {
	switch {
	case s.Indicator != t.Indicator:
		return say("kpi.unknown.indicators_differ")
	case s.Definition != t.Definition:
		return say("kpi.unknown.definitions_differ")
	case q.x.Unit == Currency && s.Currency != t.Currency:
		return say("kpi.unknown.currencies_differ")
	case s.Media != t.Media:
		return say("kpi.unknown.media_differ")
	}
	return finding.Message{}
}

func (q *query) together(results []result, series []Series) Measure {
	if i := slices.IndexFunc(results, func(r result) bool { return r.state == Unknown }); i >= 0 && !q.partial(results) {
		return q.unknown(say("kpi.unknown.series", named("series", series[i].ID, i), finding.Term("why", results[i].why)))
	}
	switch {
	case q.x.Kind == Unique:
		low, high, places := distinct(results)
		return q.between(low, high, places, say("kpi.bounds.accounts"))
	case q.x.Kind == Flow && q.x.Distinct && !oneSource(series):
		low, high, places := distinct(results)
		return q.between(low, high, places, say("kpi.bounds.contacts"))
	case q.x.Kind == Flow || q.x.Kind == Stock:
		return q.sum(results)
	case q.x.Aggregation == Window:
		return q.unknown(say("kpi.unknown.window"))
	case q.x.Kind == Duration:
		return q.pooled(results)
	}
	return q.pooledRatio(results)
}

// partial reports whether some of the results bound the whole although others are unknown.
func (q *query) partial(results []result) bool {
	adds := q.x.Kind == Unique || q.x.Kind == Stock || q.x.Kind == Flow && !q.x.Signed
	return adds && slices.ContainsFunc(results, func(r result) bool { return r.state != Unknown })
}

// distinct returns the largest of the lower bounds and the sum of the upper ones: what
// distinct things that may be found in several places come to.
func distinct(results []result) (low, high float64, places int) {
	for _, r := range results {
		if r.state == Unknown {
			high = math.Inf(1)
			continue
		}
		low, high, places = max(low, r.low), high+r.high, max(places, r.places)
	}
	return low, high, places
}

// sum adds up what each series bounds. What is unknown is zero at least.
func (q *query) sum(results []result) Measure {
	low, high, places := 0.0, 0.0, 0
	var why finding.Message
	var on calendar.Date
	for _, r := range results {
		if r.state == Unknown {
			high, why = math.Inf(1), say("kpi.bounds.series")
			continue
		}
		low, high, places = low+r.low, high+r.high, max(places, r.places)
		if r.state == Bounds && why.IsZero() {
			why = r.why
		}
		if on.IsZero() || r.on.Before(on) {
			on = r.on
		}
	}
	m := q.between(low, high, places, why)
	if q.x.Kind == Stock && m.state != Unknown {
		m.on = on
		if m.state == Exact {
			m.why = say("kpi.note.not_people")
		}
	}
	return m
}

func oneSource(series []Series) bool {
	return series[0].Source != "" && !slices.ContainsFunc(series, func(s Series) bool { return s.Source != series[0].Source })
}

func (q *query) pooledRatio(results []result) Measure {
	over, under, parts := 0.0, 0.0, true
	low, high, places := math.Inf(1), math.Inf(-1), 0
	for _, r := range results {
		parts = parts && r.parts
		over, under = over+r.numerator, under+r.denominator
		low, high, places = min(low, r.low), max(high, r.high), max(places, r.places)
	}
	switch {
	case !parts:
		return q.between(low, high, places, say("kpi.bounds.ratios"))
	case q.x.Kind == Mean:
		return q.exact(over/under, places)
	}
	return q.exact(over/under, ratioPlaces(under, q.scale))
}

func (q *query) pooled(results []result) Measure {
	var pool []float64
	low, high, places, all := math.Inf(1), math.Inf(-1), 0, true
	for _, r := range results {
		all = all && len(r.values) > 0
		pool = append(pool, r.values...)
		low, high, places = min(low, r.low), max(high, r.high), max(places, r.places)
	}
	if all {
		return q.exact(median(pool), places)
	}
	return q.between(low, high, places, say("kpi.bounds.medians"))
}
