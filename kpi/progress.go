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
	// level, its last reading, or what it gained since Baseline when that is to be delivered;
	// of a rate, a mean or people, the last whole window, or the time since the start for a
	// bound to keep. Of a bound that was not kept it is the reading or the window that broke
	// it first.
	Current Measure `json:"current,omitzero"`
	// Expected is where a straight line would be on the last day of Current.
	Expected Measure `json:"expected,omitzero"`
	// Share is the part of the way from Baseline to Target that is done, in percent. It is
	// negative when things got worse, and absent when a target to stay at is exceeded.
	Share Measure `json:"share,omitzero"`
	// Elapsed is the part of the time that has passed on AsOf, in percent.
	Elapsed Measure `json:"elapsed,omitzero"`
	// Remaining is what is left to do.
	Remaining Measure `json:"remaining,omitzero"`
	// Pace is what was done a week so far, and Needed what is to be done a week until the
	// deadline, both towards the target: a fall counts for an objective that wants one.
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
	return p.progress()
}

// progress measures it, once.
func (p *pursuit) progress() Progress {
	p.out = Progress{Objective: p.o.ID, Indicator: ID(p.o.Indicator), AsOf: p.asOf, Standing: StandingUnknown, Target: p.o.Aim()}
	if why := p.prepare(); !why.IsZero() {
		p.out.Why = why
		return p.out
	}
	p.ready = true
	p.elapse()
	if p.keeps() && (p.x.Kind == Stock || !p.o.Per.IsZero()) {
		p.keepAll()
	} else {
		p.compare()
	}
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
	level     float64       // of a level whose gain counts, the one it is counted from
	origin    calendar.Date // the day the line starts
	since     calendar.Date // no reading before it counts
	limit     calendar.Date // no reading after it counts
	running   bool          // a count since the start
	ready     bool          // there is something to measure it by
}

// prepare says what keeps progress from being measured, or nothing.
func (p *pursuit) prepare() finding.Message {
	for _, step := range [...]func() finding.Message{p.identify, p.aim, p.base, p.place} {
		if why := step(); !why.IsZero() {
			return why
		}
	}
	return finding.Message{}
}

// identify finds the indicator, and says why the series is not of it.
func (p *pursuit) identify() finding.Message {
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
	}
	return finding.Message{}
}

// aim finds the target in the unit of the indicator.
func (p *pursuit) aim() finding.Message {
	o := p.o
	switch {
	case o.Type < smart.IncreaseTo || o.Type > smart.Deliver:
		return say("kpi.progress.no_type")
	case p.out.Target.IsZero():
		return say("kpi.progress.no_target")
	case !p.keeps() && against(o, p.x):
		return say("kpi.progress.against", finding.Term("indicator", p.x.Label()), finding.Term("direction", p.x.DirectionFor(o.Goal).Label()))
	case p.gains() && !o.Per.IsZero():
		return say("kpi.progress.gain_per")
	}
	factor, fits := p.x.Unit.factor(p.out.Target.Unit(), p.s.Currency)
	if !fits {
		return say("kpi.progress.unit", p.out.Target.Arg("target"), p.unit())
	}
	p.target = p.out.Target.Float64() * factor
	p.limit = p.asOf
	if p.past() {
		p.limit = o.Deadline
	}
	return finding.Message{}
}

// unit names the unit of the series: its currency, when it is of money.
func (p *pursuit) unit() finding.Arg {
	if p.x.Unit == Currency && p.s.Currency != "" {
		return finding.Text("unit", p.s.Currency)
	}
	return finding.Term("unit", p.x.Unit.Label())
}

// base finds the value that progress starts from.
func (p *pursuit) base() finding.Message {
	b := baselineOf(p.o)
	p.running = accumulates(p.o, p.x)
	if b != nil && !b.Value.IsZero() {
		factor, fits := p.x.Unit.factor(b.Value.Unit(), p.s.Currency)
		if !fits && (p.moves() || p.gains()) {
			return say("kpi.progress.baseline_unit", b.Value.Arg("baseline"), p.unit())
		}
		if fits {
			p.from, p.based = b.Value.Float64()*factor, true
			q, _ := p.catalogue.query(p.s, calendar.DayOf(b.Date))
			q.blank.digits = 0
			p.out.Baseline = q.exact(p.from, decimals(p.from, 0))
			p.out.Baseline.on, p.out.Baseline.provenance = b.Date, b.Provenance
		}
	}
	switch {
	case !p.based && (p.gains() || p.moves() && p.o.NeedsBaseline() && !p.running):
		return say("kpi.progress.no_baseline")
	case p.gains():
		p.level, p.from = p.from, 0
	case p.running:
		p.from, p.based = 0, true
	}
	return finding.Message{}
}

// place finds the day that progress starts from.
func (p *pursuit) place() finding.Message {
	o := p.o
	p.origin, p.since = o.Start, o.Start
	if b := baselineOf(o); b != nil && (p.x.Kind != Flow || o.Start.IsZero()) {
		p.origin = later(o.Start, b.Date)
		p.since = p.origin
		if p.moves() || p.gains() {
			p.since = b.Date // the reading of the starting point is the current one at first
		}
	}
	switch {
	case !p.origin.IsZero() && p.asOf.Before(p.origin):
		p.out.Standing = StandingTooEarly
		return say("kpi.progress.not_started", p.origin.Arg("date"))
	case p.running && p.origin.IsZero():
		return say("kpi.progress.no_start")
	case p.moves() && p.x.Kind == Flow && !p.running && o.Per.IsZero():
		return say("kpi.progress.no_length")
	}
	return finding.Message{}
}

// baselineOf returns the baseline of an objective, or nil when it is not known.
func baselineOf(o smart.Objective) *smart.Baseline {
	if o.Baseline == nil || o.Baseline.Provenance == smart.Unknown || o.Baseline.Provenance == smart.NotApplicable {
		return nil
	}
	return o.Baseline
}

// accumulates reports whether an objective is about the total of a count since its start,
// rather than about the figure of a window.
func accumulates(o smart.Objective, x *Indicator) bool {
	if x.Kind != Flow || !o.Per.IsZero() {
		return false
	}
	switch o.Type {
	case smart.Deliver, smart.AtMost, smart.AtLeast:
		return true
	}
	b := baselineOf(o)
	return b != nil && !b.Value.IsZero() && b.Value.Sign() == 0
}

// against reports whether an objective wants an indicator to go the way it should not, for
// the goal of the objective.
func against(o smart.Objective, x *Indicator) bool {
	switch x.DirectionFor(o.Goal) {
	case Up:
		return o.Type == smart.DecreaseTo || o.Type == smart.AtMost
	case Down:
		return o.Type == smart.IncreaseTo || o.Type == smart.AtLeast || o.Type == smart.Deliver
	}
	return false
}

// past reports whether the deadline, which belongs to the time there is, is over.
func (p *pursuit) past() bool { return !p.o.Deadline.IsZero() && p.asOf.After(p.o.Deadline) }

// moves reports whether the target is a level to move to.
func (p *pursuit) moves() bool { return moves(p.o) }

func moves(o smart.Objective) bool { return o.Type == smart.IncreaseTo || o.Type == smart.DecreaseTo }

// gains reports whether the target is what a level is to gain.
func (p *pursuit) gains() bool { return p.o.Type == smart.Deliver && p.x.Kind == Stock }

// upward reports whether more is better.
func (p *pursuit) upward() bool { return p.o.Type != smart.DecreaseTo && p.o.Type != smart.AtMost }

// keeps reports whether the target is a bound to keep rather than a value to reach.
func (p *pursuit) keeps() bool {
	switch p.o.Type {
	case smart.AtMost:
		return true
	case smart.AtLeast:
		return !accumulates(p.o, p.x)
	case smart.Deliver:
		return p.x.Kind != Stock && (!p.o.Per.IsZero() || p.x.Kind != Flow && p.x.Kind != Unique)
	}
	return false
}
