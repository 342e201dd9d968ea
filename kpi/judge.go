package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// judge compares what was measured with the target.
func (p *pursuit) judge() {
	p.out.Current = p.measure(p.limit)
	p.elapse()
	if p.out.Current.state == Unknown {
		p.out.Why = p.out.Current.why
		return
	}
	c := p.comparison(p.out.Current, p.target)
	if p.keeps() {
		p.keep(c)
		return
	}
	p.distance()
	switch {
	case c > 0:
		p.conclude(StandingAchieved, "kpi.progress.achieved")
	case p.past():
		p.overdue(c)
	case c == 0:
		p.conclude(StandingUnknown, "kpi.progress.open")
	default:
		p.line()
	}
}

// day is the last day of the current measure.
func (p *pursuit) day() calendar.Date {
	if m := p.out.Current; !m.on.IsZero() {
		return m.on
	}
	return p.out.Current.period.To()
}

// conclude sets the standing and says why, with the figures that every sentence may use.
func (p *pursuit) conclude(s Standing, code finding.Code, more ...finding.Arg) {
	p.out.Standing = s
	args := append([]finding.Arg{p.day().Arg("date"), p.out.Current.Arg("current"), p.out.Target.Arg("target")}, more...)
	p.out.Why = say(code, args...)
}

// elapse measures the time that has passed.
func (p *pursuit) elapse() {
	if p.origin.IsZero() || !p.o.Deadline.After(p.origin) {
		return
	}
	passed := float64(p.asOf.DaysSince(p.origin)) / float64(p.o.Deadline.DaysSince(p.origin))
	p.out.Elapsed = Measure{state: Exact, low: 100 * min(passed, 1), unit: Percent}
	p.out.Elapsed.high = p.out.Elapsed.low
}

// keep judges a bound to keep.
func (p *pursuit) keep(c int) {
	final := p.past() && !p.day().Before(p.o.Deadline)
	switch {
	case c == 0:
		p.conclude(StandingUnknown, "kpi.progress.open")
	case c > 0 && final:
		p.conclude(StandingAchieved, "kpi.progress.kept")
	case c > 0 && p.past():
		p.conclude(StandingUnknown, "kpi.progress.final", p.o.Deadline.Arg("deadline"))
	case c > 0:
		p.conclude(StandingHeld, "kpi.progress.held")
	case final || p.running && !p.x.Signed:
		p.conclude(StandingMissed, "kpi.progress.broken")
	default:
		p.conclude(StandingNotHeld, "kpi.progress.not_held")
	}
}

// overdue judges a target that was not seen reached by its deadline. Without a reading of
// that day, one after it that is still short settles it.
func (p *pursuit) overdue(c int) {
	settled := !p.day().Before(p.o.Deadline)
	if !settled {
		after := p.measure(p.asOf)
		last := after.on
		if last.IsZero() {
			last = after.period.To()
		}
		settled = last.After(p.o.Deadline)
		c = p.comparison(after, p.target)
	}
	if settled && c < 0 {
		p.conclude(StandingMissed, "kpi.progress.missed", p.o.Deadline.Arg("deadline"))
		return
	}
	p.conclude(StandingUnknown, "kpi.progress.final", p.o.Deadline.Arg("deadline"))
}

// distance measures how far the way is done and what is left of it.
func (p *pursuit) distance() {
	low, high, _ := p.out.Current.Bounds()
	if p.based && p.target != p.from {
		whole := p.target - p.from
		m := p.difference((low-p.from)/whole*100, (high-p.from)/whole*100)
		m.unit, m.places = Percent, 0
		p.out.Share = m
	}
	left := func(x float64) float64 {
		if !p.upward() {
			return max(0, x-p.target)
		}
		return max(0, p.target-x)
	}
	p.out.Remaining = p.difference(left(high), left(low))
}

// line compares the current measure with a straight line from the starting point to the
// target, on the day of the measure.
func (p *pursuit) line() {
	counted := 0 // a count since the start includes the day it starts
	if p.running {
		counted = 1
	}
	elapsed := float64(p.day().DaysSince(p.origin) + counted)
	total := float64(p.o.Deadline.DaysSince(p.origin) + counted)
	switch {
	case !p.based || p.origin.IsZero() || p.o.Deadline.IsZero() || total <= 0 || elapsed >= total:
		p.conclude(StandingNotYet, "kpi.progress.not_yet")
		return
	case elapsed <= 0:
		start := p.since
		if p.day().After(start) {
			start = p.origin
		}
		p.conclude(StandingUnknown, "kpi.progress.nothing_since", start.Arg("start"))
		return
	}
	low, high, _ := p.out.Current.Bounds()
	expected := p.from + (p.target-p.from)*elapsed/total
	p.out.Expected = p.difference(expected, expected)
	p.out.Expected.unit = p.x.Unit
	p.out.Pace = p.difference((low-p.from)/elapsed*7, (high-p.from)/elapsed*7).finer()
	rest := (total - elapsed) / 7
	least, most, _ := p.out.Remaining.Bounds()
	p.out.Needed = p.difference(least/rest, most/rest).finer()
	if elapsed < minElapsed && 2*elapsed < total {
		p.conclude(StandingUnknown, "kpi.progress.too_early", finding.Integer("days", int(elapsed)))
		return
	}
	more := []finding.Arg{p.out.Expected.Arg("expected"), p.out.Remaining.Arg("remaining"), p.out.Needed.Arg("needed"), p.o.Deadline.Arg("deadline")}
	switch p.comparison(p.out.Current, expected) {
	case 1:
		p.conclude(StandingAhead, "kpi.progress.ahead", more...)
	case -1:
		p.conclude(StandingBehind, "kpi.progress.behind", more...)
	default:
		p.conclude(StandingUnknown, "kpi.progress.open_line", p.out.Expected.Arg("expected"))
	}
}

// difference is a measure between two figures, in either order, like the current one.
// Differences of percentages are points. It is absent when it is open on both sides.
func (p *pursuit) difference(a, b float64) Measure {
	low, high := min(a, b), max(a, b)
	if math.IsNaN(low) || math.IsNaN(high) || math.IsInf(low, 0) && math.IsInf(high, 0) {
		return Measure{}
	}
	m := p.out.Current
	m.state, m.low, m.high, m.why, m.on = Bounds, low, high, finding.Message{}, calendar.Date{}
	if low == high {
		m.state = Exact
	}
	if m.unit == Percent {
		m.unit = Points
	}
	return m
}

// finer gives a small figure a decimal, as those by the week have.
func (m Measure) finer() Measure {
	if m.state != 0 && math.Abs(m.low) < 10 {
		m.places = max(m.places, 1)
	}
	return m
}
