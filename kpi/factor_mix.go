package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Parts is what a ratio is made of: of a click-through rate, the clicks and the
// impressions.
type Parts struct {
	Numerator   float64 `json:"numerator"`
	Denominator float64 `json:"denominator"`
}

// Segment is one part of the public, or of the posts, at two times: mobile phones, an
// audience, a format. A segment that was not there yet, or is no more, has no parts.
type Segment struct {
	Name   string `json:"name" validate:"required,max=200"`
	Before Parts  `json:"before,omitzero"`
	After  Parts  `json:"after,omitzero"`
}

// Mix says how much of the change of a ratio comes from its segments, and how much from
// their weights. The zero Mix says nothing.
type Mix struct {
	Indicator ID      `json:"indicator,omitzero"`
	Before    Measure `json:"before,omitzero"`
	After     Measure `json:"after,omitzero"`
	// Within is the change with the weights of the segments as they are on average, and Shift
	// the rest, which comes from the weights. Both add up to the change.
	Within Measure `json:"within,omitzero"`
	Shift  Measure `json:"shift,omitzero"`
	// Shifted says that the weights account for most of the change, and Reversal that the
	// whole goes one way and each of its segments the other (Simpson, 1951, Journal of the
	// Royal Statistical Society B 13). The figure is then no judgement of an action.
	Shifted  bool `json:"shifted,omitzero"`
	Reversal bool `json:"reversal,omitzero"`
	// Why says it in a sentence, with the figures.
	Why finding.Message `json:"why,omitzero"`
}

// MixShift splits the change of a ratio between two times into that of its segments and
// that of their weights, with the indicators of [Builtin]. The change of a segment counts
// with its mean weight, and that of a weight with its mean ratio (Marshall and Edgeworth),
// so that there is no rest. Nothing is known of an indicator that is no ratio, of parts that
// are negative or no numbers, and of a time without anything below the line.
func MixShift(indicator ID, segments ...Segment) Mix {
	return Builtin().MixShift(indicator, segments...)
}

// MixShift is the function [MixShift] with the indicators of c.
func (c Catalogue) MixShift(indicator ID, segments ...Segment) Mix {
	m := Mix{Indicator: indicator}
	x := c.find(indicator)
	if x == nil {
		m.Why = say("kpi.unknown.indicator", finding.Text("id", string(indicator)))
		return m
	}
	var before, after Parts
	for _, s := range segments[:min(len(segments), MaxFactors)] {
		if !s.Before.sound() || !s.After.sound() {
			m.Why = say("kpi.mix.segment", finding.Text("segment", s.Name))
			return m
		}
		before.add(s.Before)
		after.add(s.After)
	}
	q := query{x: x, blank: Measure{unit: x.Unit}}
	switch {
	case !q.divides():
		m.Why = say("kpi.mix.no_ratio")
	case len(segments) == 0 || len(segments) > MaxFactors:
		m.Why = say("kpi.factor.none", finding.Integer("max", MaxFactors))
	case !(before.Denominator > 0 && after.Denominator > 0):
		m.Why = say("kpi.unknown.denominator")
	case math.IsInf(before.Numerator+after.Numerator+before.Denominator+after.Denominator, 0):
		m.Why = say("kpi.unknown.overflow")
	default:
		m.split(&q, segments, before, after)
	}
	return m
}

func (p Parts) sound() bool {
	return p.Numerator >= 0 && p.Denominator >= 0 && !math.IsInf(p.Numerator, 0) && !math.IsInf(p.Denominator, 0) &&
		(p.Denominator > 0 || p.Numerator == 0)
}

func (p *Parts) add(o Parts) {
	p.Numerator, p.Denominator = p.Numerator+o.Numerator, p.Denominator+o.Denominator
}

// split does it, with parts that are sound.
func (m *Mix) split(q *query, segments []Segment, before, after Parts) {
	scale := q.x.scale()
	total := scale * (after.Numerator/after.Denominator - before.Numerator/before.Denominator)
	within, against := 0.0, 0
	for _, s := range segments {
		if s.Before.Denominator == 0 || s.After.Denominator == 0 {
			continue // it has weight on one side only: all of it is the mix
		}
		change := scale * (s.After.Numerator/s.After.Denominator - s.Before.Numerator/s.Before.Denominator)
		within += change * (s.Before.Denominator/before.Denominator + s.After.Denominator/after.Denominator) / 2
		if change*total < 0 {
			against++
		}
	}
	m.Before, m.After = q.rough(scale*before.Numerator/before.Denominator), q.rough(scale*after.Numerator/after.Denominator)
	if q.x.Unit == Percent {
		q.blank.unit = Points
	}
	m.Within, m.Shift = q.exact(within, 2), q.exact(total-within, 2)
	m.Reversal = against > 1 && against == len(segments)
	m.Shifted = m.Reversal || total != 0 && math.Abs(total-within) > math.Abs(within)
	same := q.rough(within)
	args := []finding.Arg{m.Before.Arg("before"), m.After.Arg("after"), finding.Term("indicator", q.x.Label()), same.signed("within", same.low)}
	switch {
	case m.Within.state == Unknown || m.Shift.state == Unknown:
		m.Why = say("kpi.unknown.overflow")
	case m.Reversal:
		m.Why = say("kpi.mix.reversal", args...)
	case m.Shifted:
		m.Why = say("kpi.mix.shifted", args...)
	default:
		m.Why = say("kpi.mix.within", args...)
	}
}

// MixOf is [MixShift] with a segment for each series, over two periods. A segment that has
// no exact figure in one of them, with its parts, leaves it unknown.
func MixOf(before, after calendar.Period, series ...Series) Mix {
	return Builtin().MixOf(before, after, series...)
}

// MixOf is the function [MixOf] with the indicators of c.
func (c Catalogue) MixOf(before, after calendar.Period, series ...Series) Mix {
	if len(series) == 0 {
		return Mix{Why: say("kpi.unknown.no_series")}
	}
	q, refusal := c.query(&series[0], before)
	segments := make([]Segment, len(series))
	for i := range series {
		s := &series[i]
		segments[i].Name = s.ID
		if refusal.IsZero() {
			refusal = q.differs(&series[0], s)
		}
		first, second := c.answer(s, before), c.answer(s, after)
		if refusal.IsZero() && !(first.parts && second.parts) {
			refusal = say("kpi.mix.segment", named("segment", s.ID, i))
		}
		segments[i].Before = Parts{first.numerator / q.scale, first.denominator}
		segments[i].After = Parts{second.numerator / q.scale, second.denominator}
	}
	if !refusal.IsZero() {
		return Mix{Indicator: series[0].Indicator, Why: refusal}
	}
	return c.MixShift(series[0].Indicator, segments...)
}
