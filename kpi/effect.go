package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// leastUseful is the smallest effect that is of use unless an [Aim] says otherwise, in
// percent of what it is compared with.
const leastUseful = 10

// leastPoints is how many readings a side of a comparison takes.
const leastPoints = 4

// falseShare is the share of effects said to be real that may be chance: of those of one
// comparison, and of all those that [Together] looks at. The procedure is that of Benjamini
// and Hochberg (1995), Journal of the Royal Statistical Society B 57.
const falseShare = 0.10

// Aim is which change of an indicator is wanted. The zero Aim is that of the indicator.
type Aim struct {
	// Direction is [Up] or [Down]. Defaults to that of the indicator; of one that is neither,
	// no change is good or harmful.
	Direction Direction `json:"direction,omitzero"`
	// Least is the smallest change that is of use, in percent of what it is compared with.
	// Defaults to 10.
	Least float64 `json:"least,omitzero" validate:"gte=0"`
}

// Change is when an action began, and where its effect is to be looked for.
type Change struct {
	// Start is the first day of the action.
	Start calendar.Date `json:"start" validate:"required"`
	// Lag is how many days pass before an effect can show. They count for neither side.
	Lag int `json:"lag,omitzero" validate:"gte=0"`
	// AsOf is the last day that is looked at.
	AsOf calendar.Date `json:"asOf" validate:"required"`
	// Baseline is the days that it is compared with. Defaults to those of the last 20
	// readings before Start, and of daily ones to the last eight weeks.
	Baseline calendar.Period `json:"baseline,omitzero"`
	// Without are days that are evidence of nothing: suspensions, breakdowns.
	Without []calendar.Period `json:"without,omitzero" validate:"max=1000"`
}

// Effect is the difference that an action made: what was measured with it, compared with
// what was measured without. The zero Effect says nothing.
type Effect struct {
	Indicator ID            `json:"indicator,omitzero"`
	Method    EffectMethod  `json:"method,omitzero"`
	Verdict   EffectVerdict `json:"verdict,omitzero"`
	// Before is the figure without the action, and After with it: of a rate, a score, a unit
	// cost or a mean over all readings, of a level what it gained in a week, of the rest that
	// of a typical reading.
	Before Measure `json:"before,omitzero"`
	After  Measure `json:"after,omitzero"`
	// Change is the difference, and Range what it lies between eight times out of ten: in
	// percent of Before when it is Relative, else in the unit of the indicator. Both are
	// positive for a rise, be it wanted or not.
	Change   Measure `json:"change,omitzero"`
	Range    Measure `json:"range,omitzero"`
	Relative bool    `json:"relative,omitzero"`
	// Points are how many readings there are without it and with it.
	Points [2]int `json:"points,omitzero"`
	// Why says it in a sentence, with the figures.
	Why finding.Message `json:"why,omitzero"`

	p       float64         // how often chance alone makes as large a difference; only with a Range
	figures finding.Message // the two sides, as Why says them
}

// CompareArms compares two groups of the same days, one of which the action was shown to,
// with the indicators of [Builtin].
//
//   - Ratios are those of totals, and their variance is that between readings: one day is
//     one piece of evidence, however many clicks it holds. Shares of independent answers,
//     and of few events, go by Newcombe's interval (1998, method 10).
//   - Counts, people and durations are compared by proportion, on a logarithmic scale; rare
//     counts exactly (conditional test of two Poisson rates); levels by what they gain.
//   - An effect is good or harmful when its range leaves zero out and chance makes as much
//     in less than one case out of ten. It is futile when nothing of use is to be expected, nineteen
//     times out of twenty.
//
// It is unknown, with the reason, when the series are not of the same thing, or there are
// not enough readings. Time is linear in the number of samples when they are sorted.
func CompareArms(control, test Series, over calendar.Period, aim Aim) Effect {
	return Builtin().CompareArms(control, test, over, aim)
}

// CompareArms is the function [CompareArms] with the indicators of c.
func (c Catalogue) CompareArms(control, test Series, over calendar.Period, aim Aim) Effect {
	p, refusal := c.comparison(&control, over, aim)
	if refusal.IsZero() {
		refusal = p.differs(&control, &test)
	}
	if !refusal.IsZero() {
		return p.unknown(refusal)
	}
	p.blank.provenance = max(control.Provenance, test.Provenance)
	p.opening = "kpi.effect.arms"
	var fault finding.Message
	if p.sides[0].seen, fault = p.observe(&control, over, nil); !fault.IsZero() {
		return p.unknown(fault)
	}
	if p.sides[1].seen, fault = p.observe(&test, over, nil); !fault.IsZero() {
		return p.unknown(fault)
	}
	return p.effect()
}

// EffectOf compares the time since an action began with the time before, as [CompareArms]
// does two groups, with the indicators of [Builtin]. What happened at the same time is in
// it too: it tells that something changed, and not why. A change that was under way before the action
// is not proven. Readings that resemble the one before count for less, and daily ones are
// compared over whole weeks.
func EffectOf(s Series, change Change, aim Aim) Effect {
	return Builtin().EffectOf(s, change, aim)
}

// EffectOf is the function [EffectOf] with the indicators of c.
func (c Catalogue) EffectOf(s Series, change Change, aim Aim) Effect {
	since := stretch(change.Start.AddDays(max(change.Lag, 0)), change.AsOf)
	p, refusal := c.comparison(&s, since, aim)
	switch {
	case p.x == nil:
	case change.Start.IsZero() || change.AsOf.IsZero():
		refusal = say("kpi.effect.no_start")
	case since.IsZero():
		refusal = say("kpi.effect.not_yet", change.Start.AddDays(max(change.Lag, 0)).Arg("date"))
	}
	if !refusal.IsZero() {
		return p.unknown(refusal)
	}
	before := change.Baseline
	if before.IsZero() {
		first, _ := calendar.NewDate(calendar.MinYear, 1, 1)
		before = stretch(first, change.Start.AddDays(-1))
	}
	if !before.IsZero() && !before.To().Before(change.Start) {
		return p.unknown(say("kpi.effect.baseline"))
	}
	p.opening, p.serial = "kpi.effect.periods", true
	var fault finding.Message
	if p.sides[0].seen, fault = p.observe(&s, before, change.Without); !fault.IsZero() {
		return p.unknown(fault)
	}
	if p.sides[1].seen, fault = p.observe(&s, since, change.Without); !fault.IsZero() {
		return p.unknown(fault)
	}
	p.align(change.Baseline.IsZero())
	return p.effect()
}

// unknown is an effect that cannot be told.
func (p *comparison) unknown(why finding.Message) Effect {
	e := Effect{Verdict: EffectUnknown, Points: [2]int{len(p.sides[0].seen), len(p.sides[1].seen)}, Why: why}
	if p.x != nil {
		e.Indicator = p.s.Indicator
	}
	return e
}
