package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// minElapsed is how many days must have passed before progress is compared with a straight
// line, unless half of the time has: a week, for the days of a week are not alike.
const minElapsed = 7

// Progress is how far an objective is from its target on a day: what was measured,
// compared with a straight line from the starting point to the target. It is no forecast.
// What is not known, or makes no sense for the type of target, is absent or unknown, and
// never zero. The zero Progress says nothing.
type Progress struct {
	Objective string        `json:"objective,omitzero"`
	Indicator ID            `json:"indicator,omitzero"`
	AsOf      calendar.Date `json:"asOf,omitzero"`
	Standing  Standing      `json:"standing,omitzero"`
	// Baseline is the starting point, and Target the value to reach.
	Baseline Measure        `json:"baseline,omitzero"`
	Target   smart.Quantity `json:"target,omitzero"`
	// Current is the measure that was compared: of a count to deliver, since the start; of a
	// level, its last reading; of a rate, a mean or people, the last whole window, or the
	// time since the start for a bound to keep.
	Current Measure `json:"current,omitzero"`
	// Expected is where a straight line would be on the last day of Current.
	Expected Measure `json:"expected,omitzero"`
	// Share is the part of the way from Baseline to Target that is done, in percent. It is
	// negative when things got worse.
	Share Measure `json:"share,omitzero"`
	// Elapsed is the part of the time that has passed on AsOf, in percent.
	Elapsed Measure `json:"elapsed,omitzero"`
	// Remaining is what is left to do.
	Remaining Measure `json:"remaining,omitzero"`
	// Pace is what was done a week so far; Needed what is to be done a week until the
	// deadline.
	Pace   Measure `json:"pace,omitzero"`
	Needed Measure `json:"needed,omitzero"`
	// Why says it in a sentence, with the figures.
	Why finding.Message `json:"why,omitzero"`
}

// ProgressOf measures an objective by a series of its indicator as of a day, with the
// indicators of [Builtin].
func ProgressOf(o smart.Objective, s Series, asOf calendar.Date) Progress {
	return Builtin().ProgressOf(o, s, asOf)
}

// ProgressOf is the function [ProgressOf] with the indicators of c.
func (c Catalogue) ProgressOf(o smart.Objective, s Series, asOf calendar.Date) Progress {
	p := &pursuit{o: o, s: &s, asOf: asOf, catalogue: c}
	p.out = Progress{Objective: o.ID, Indicator: ID(o.Indicator), AsOf: asOf, Standing: StandingUnknown, Target: o.Aim()}
	if why := p.prepare(); !why.IsZero() {
		p.out.Why = why
		return p.out
	}
	p.judge()
	return p.out
}

// pursuit is one measurement of progress under way.
type pursuit struct {
	o         smart.Objective
	s         *Series
	asOf      calendar.Date
	catalogue Catalogue
	x         *Indicator
	out       Progress
	target    float64
	from      float64       // the value the line starts from
	based     bool          // from is known
	origin    calendar.Date // the day the line starts
	since     calendar.Date // no reading before it counts
	limit     calendar.Date // no reading after it counts
	running   bool          // a count since the start
}

// prepare says what keeps progress from being measured, or nothing.
func (p *pursuit) prepare() finding.Message {
	o := p.o
	p.x = p.catalogue.find(p.s.Indicator)
	switch {
	case p.asOf.IsZero():
		return say("kpi.progress.no_day")
	case o.Indicator != "" && ID(o.Indicator) != p.s.Indicator:
		return say("kpi.progress.other_indicator")
	case o.Account != "" && p.s.Account != "" && o.Account != p.s.Account:
		return say("kpi.progress.other_account")
	case p.x == nil:
		return say("kpi.unknown.indicator", finding.Text("id", string(p.s.Indicator)))
	case o.Type < smart.IncreaseTo || o.Type > smart.Deliver:
		return say("kpi.progress.no_type")
	case p.out.Target.IsZero():
		return say("kpi.progress.no_target")
	}
	factor, fits := p.x.Unit.factor(p.out.Target.Unit(), p.s.Currency)
	if !fits {
		return say("kpi.progress.unit", p.out.Target.Arg("target"), finding.Term("unit", p.x.Unit.Label()))
	}
	p.target = p.out.Target.Float64() * factor
	return p.place()
}

// place finds the point and the day that progress starts from.
func (p *pursuit) place() finding.Message {
	o := p.o
	p.origin, p.since = o.Start, o.Start
	if b := o.Baseline; b != nil && b.Provenance != smart.Unknown && b.Provenance != smart.NotApplicable {
		if factor, fits := p.x.Unit.factor(b.Value.Unit(), p.s.Currency); fits && !b.Value.IsZero() {
			p.from, p.based = b.Value.Float64()*factor, true
			q, _ := p.catalogue.query(p.s, stretch(b.Date, b.Date))
			p.out.Baseline = q.exact(p.from, decimals(p.from, 0))
			p.out.Baseline.on, p.out.Baseline.provenance = b.Date, b.Provenance
		}
		if p.x.Kind != Flow || o.Start.IsZero() {
			p.origin = later(o.Start, b.Date)
			p.since = p.origin
			if p.moves() {
				p.since = b.Date // the reading of the starting point is the current one at first
			}
		}
	}
	counts := o.Type == smart.Deliver || o.Type == smart.AtMost || o.Type == smart.AtLeast || p.based && p.from == 0
	p.running = p.x.Kind == Flow && o.Per.IsZero() && counts
	if p.running {
		p.from, p.based = 0, true
	}
	p.limit = p.asOf
	if p.past() {
		p.limit = o.Deadline
	}
	switch {
	case !p.origin.IsZero() && p.asOf.Before(p.origin):
		return say("kpi.progress.not_started", p.origin.Arg("date"))
	case p.running && p.origin.IsZero():
		return say("kpi.progress.no_start")
	case p.moves() && !p.based && o.NeedsBaseline():
		return say("kpi.progress.no_baseline")
	case p.moves() && p.x.Kind == Flow && !p.running && o.Per.IsZero():
		return say("kpi.progress.no_length")
	}
	return finding.Message{}
}

// past reports whether the deadline, which belongs to the time there is, is over.
func (p *pursuit) past() bool { return !p.o.Deadline.IsZero() && p.asOf.After(p.o.Deadline) }

// moves reports whether the target is a level to move to.
func (p *pursuit) moves() bool { return p.o.Type == smart.IncreaseTo || p.o.Type == smart.DecreaseTo }

// upward reports whether more is better.
func (p *pursuit) upward() bool { return p.o.Type != smart.DecreaseTo && p.o.Type != smart.AtMost }

// keeps reports whether the target is a bound to keep rather than a value to reach.
func (p *pursuit) keeps() bool {
	switch p.o.Type {
	case smart.AtMost:
		return true
	case smart.AtLeast:
		return !p.running
	case smart.Deliver:
		return !p.running && p.x.Kind != Unique && p.x.Kind != Stock
	}
	return false
}

// measure returns the measure to compare: what is known up to a day.
func (p *pursuit) measure(limit calendar.Date) Measure {
	window := p.lastWindow(limit)
	switch {
	case window.to.IsZero() || !p.since.IsZero() && window.to.Before(p.since):
		q, _ := p.catalogue.query(p.s, stretch(earlier(p.since, limit), limit))
		return q.unknown(say("kpi.unknown.no_reading"))
	case !p.o.Per.IsZero() && p.x.Kind != Stock:
		from := window.to.AddDays(1).Add(p.o.Per.Negate())
		return p.catalogue.Over(*p.s, stretch(from, window.to))
	case p.x.Kind != Stock && !p.moves() && !p.origin.IsZero(), p.running:
		return p.catalogue.Over(*p.s, stretch(p.origin, window.to))
	}
	return p.catalogue.Over(*p.s, stretch(window.from, window.to))
}

// lastWindow returns the days of the last reading that ends by a day; of several that end
// together the shortest, as a month says more of today than a year.
func (p *pursuit) lastWindow(limit calendar.Date) span {
	var last span
	for i := range p.s.Samples[:min(len(p.s.Samples), MaxSamples)] {
		x := &p.s.Samples[i]
		days := x.days()
		if !x.known() || days.to.IsZero() || days.to.After(limit) {
			continue
		}
		if days.to.After(last.to) || days.to == last.to && days.from.After(last.from) {
			last = days
		}
	}
	return last
}

// comparison is how a measure stands to a value: 1 at or beyond it on the good side, -1
// short of it, 0 when its bounds leave that open.
func (p *pursuit) comparison(m Measure, value float64) int {
	low, high, known := m.Bounds()
	if !p.upward() {
		low, high, value = -high, -low, -value
	}
	switch {
	case !known:
		return 0
	case low >= value:
		return 1
	case high < value:
		return -1
	}
	return 0
}
