package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// compare compares what was measured with the target.
func (p *pursuit) compare() {
	r := p.measure(p.limit)
	p.out.Current = r.Measure
	if r.state == Unknown {
		p.unmeasured(r.why)
		return
	}
	if why := p.thin(r); !why.IsZero() {
		p.unmeasured(why)
		return
	}
	c := p.comparison(r.Measure, p.target)
	if p.keeps() {
		p.keepTotal(c)
		return
	}
	p.distance()
	switch {
	case p.x.DirectionFor(p.o.Goal) == Band && p.beyond(r.Measure):
		p.out.Share = Measure{}
		p.conclude(StandingOver, "kpi.progress.over")
	case c > 0:
		p.conclude(StandingAchieved, "kpi.progress.achieved")
	case p.past():
		p.overdue(c)
	case c == 0:
		p.open()
	default:
		p.line()
	}
}

// unmeasured says why there is nothing to compare: too early while there is time, and to be
// measured once there is none.
func (p *pursuit) unmeasured(why finding.Message) {
	p.out.Why = why
	switch why.Code {
	case "kpi.progress.first_window", "kpi.unknown.few_trials", "kpi.unknown.few_events":
		p.out.Standing = StandingTooEarly
		if p.past() {
			p.out.Standing = StandingUnknown
		}
	case "kpi.unknown.no_reading":
		if p.past() && !p.o.Deadline.Before(p.origin) {
			p.out.Standing = StandingToMeasure
		}
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
	var room [8]finding.Arg
	p.out.Why = say(code, append(append(room[:0], p.day().Arg("date"), p.out.Current.Arg("current"), p.amount(p.target).Arg("target")), more...)...)
}

// open concludes that the bounds of the current measure leave the target open, and says
// what they are owed to.
func (p *pursuit) open() {
	if why := p.out.Current.why; !why.IsZero() {
		p.conclude(StandingUnknown, "kpi.progress.open_because", finding.Term("why", why))
		return
	}
	p.conclude(StandingUnknown, "kpi.progress.open")
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

// overdue judges a target that was not seen reached by its deadline. Without a reading of
// that day, one after it that is still short settles it.
func (p *pursuit) overdue(c int) {
	settled := !p.day().Before(p.o.Deadline)
	if settled && c == 0 {
		p.open()
		return
	}
	if !settled {
		after := p.measure(p.asOf).Measure
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
	p.conclude(StandingToMeasure, "kpi.progress.final", p.o.Deadline.Arg("deadline"))
}

// distance measures how far the way is done and what is left of it.
func (p *pursuit) distance() {
	low, high, _ := p.out.Current.Bounds()
	if p.based && p.target != p.from {
		whole := p.target - p.from
		m := p.difference((low-p.from)/whole*100, (high-p.from)/whole*100)
		m.unit, m.places, m.digits = Percent, 0, 0
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
		p.conclude(StandingTooEarly, "kpi.progress.nothing_since", start.Arg("start"))
		return
	}
	expected := p.from + (p.target-p.from)*elapsed/total
	p.out.Expected = p.difference(expected, expected)
	p.out.Expected.unit = p.x.Unit
	p.rhythm(elapsed, total)
	if elapsed < minElapsed && 2*elapsed < total {
		p.conclude(StandingTooEarly, "kpi.progress.too_early", finding.Integer("days", int(elapsed)))
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

// rhythm measures what was done a week and what is to be done a week, towards the target.
func (p *pursuit) rhythm(elapsed, total float64) {
	low, high, _ := p.out.Current.Bounds()
	towards := 7 / elapsed
	if !p.upward() {
		towards = -towards
	}
	p.out.Pace = p.difference((low-p.from)*towards, (high-p.from)*towards).finer()
	rest := (total - elapsed) / 7
	least, most, _ := p.out.Remaining.Bounds()
	p.out.Needed = p.difference(least/rest, most/rest).finer()
}
