package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxEach is the largest number of actions that are compared with one another, and
// MaxEachReadings that of their readings together.
const (
	MaxEach         = 100
	MaxEachReadings = 100_000
)

// CompareEach compares each of several actions with all the others, as [CompareArms] does,
// with the indicators of [Builtin]: which of them costs more for what it brings, or less.
// They are judged together ([Together]). The effects are in the order of the series; those
// of series that are not of the same thing as the first are unknown, and so are all of more
// than [MaxEach].
func CompareEach(over calendar.Period, aim Aim, series ...Series) []Effect {
	return Builtin().CompareEach(over, aim, series...)
}

// CompareEach is the function [CompareEach] with the indicators of c.
func (c Catalogue) CompareEach(over calendar.Period, aim Aim, series ...Series) []Effect {
	if len(series) == 0 {
		return nil
	}
	out := make([]Effect, len(series))
	seen := make([][]observation, len(series))
	readings := 0
	first, refusal := c.comparison(&series[0], over, aim)
	for i := range series {
		fault := refusal
		if fault.IsZero() {
			fault = first.differs(&series[0], &series[i])
		}
		if fault.IsZero() && len(series) > MaxEach {
			fault = say("kpi.effect.too_many", finding.Integer("max", MaxEach))
		}
		if fault.IsZero() {
			_, fault = c.query(&series[i], over)
		}
		if fault.IsZero() {
			seen[i], fault = first.observe(&series[i], over, nil)
		}
		if readings += len(seen[i]); fault.IsZero() && readings > MaxEachReadings {
			fault = say("kpi.unknown.too_many", finding.Integer("max", MaxEachReadings))
			seen[i] = nil
		}
		if !fault.IsZero() {
			out[i] = Effect{Indicator: series[i].Indicator, Verdict: EffectUnknown, Why: fault}
		}
	}
	for i := range out {
		if out[i].Verdict != 0 {
			continue
		}
		p, _ := c.comparison(&series[i], over, aim)
		p.opening = "kpi.effect.others"
		for j := range seen {
			if j != i {
				p.sides[0].seen = append(p.sides[0].seen, seen[j]...)
			}
		}
		p.sides[1].seen = append([]observation(nil), seen[i]...)
		out[i] = p.effect()
	}
	return Together(out...)
}
