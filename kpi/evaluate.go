package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Evaluation is how an objective does on a day, by the figures of its indicator: how far it
// is, where it is expected to be, and what is unusual. It does not say what to do about it:
// see [Verdict]. The zero Evaluation says nothing.
type Evaluation struct {
	AsOf     calendar.Date `json:"asOf,omitzero"`
	Progress Progress      `json:"progress,omitzero"`
	Forecast Forecast      `json:"forecast,omitzero"`
	// Status is the one in force: one review alone does not change it.
	Status Status `json:"status,omitzero"`
	// Burn is the recent pace as a part of the needed one, over eight weeks and over two. Only
	// when both are below 1 is the pace too slow: one is slow to see a change, the other quick
	// to be wrong.
	Burn Burn `json:"burn,omitzero"`
	// Chart is what is usual of the indicator, and Signals what is not, among its last
	// figures.
	Chart   Chart    `json:"chart,omitzero"`
	Signals []Signal `json:"signals,omitzero"`
	// Assurance is whether what is usual reaches a target by the length of time.
	Assurance Assurance `json:"assurance,omitzero"`
	// Events are those of the days of the last figures, by their ids.
	Events []string `json:"events,omitzero"`
	// Findings are what must be known of the figures before anything is concluded, at
	// pointers such as "/series/samples/7".
	Findings finding.List `json:"findings,omitzero"`
	// State is for the next review: [Case.Past].
	State State `json:"state,omitzero"`
}

// Burn is the recent pace as a part of the needed one: 1 is just enough. It is unknown when
// either is not known, or nothing is needed.
type Burn struct {
	Long  Measure `json:"long,omitzero"`
	Short Measure `json:"short,omitzero"`
}

// Evaluate evaluates the objective of a case as of a day, with the indicators of [Builtin].
// Suspect readings, windows that are not whole, figures that are not final, and days of a
// suspension or an outage take no part in forecast and chart. Time is linear in the samples
// when they are sorted.
func Evaluate(k Case, asOf calendar.Date) Evaluation { return Builtin().Evaluate(k, asOf) }

// Evaluate is the function [Evaluate] with the indicators of c.
func (c Catalogue) Evaluate(k Case, asOf calendar.Date) Evaluation {
	e, _ := c.evaluate(&k, asOf)
	return e
}

// evaluate returns the evaluation and the series that can be relied on.
func (c Catalogue) evaluate(k *Case, asOf calendar.Date) (Evaluation, Series) {
	in := k.setting()
	all := make([]Series, 0, 1+len(k.Earlier))
	all = append(append(all, k.Series), k.Earlier...)
	out := Evaluation{AsOf: asOf}
	a := c.audit(all, in, asOf)
	out.Findings = a.judge().Map(inCase)
	reliable := a.reliable()[0]
	if len(in.Events) > 0 {
		reliable.Samples = slices.DeleteFunc(slices.Clone(reliable.Samples), func(x Sample) bool { return in.silent(reliable.Account, x.days()) })
	}
	settled := c.settled(k, reliable, asOf)
	p := &pursuit{o: k.Objective, s: &k.Series, asOf: asOf, catalogue: c}
	out.Progress = p.progress()
	if p.ready {
		points := p.points(&settled)
		out.Forecast = p.forecast(points)
		out.Burn = p.burn(points.points)
	} else {
		alone := &pursuit{o: k.Objective, s: &k.Series, asOf: asOf, catalogue: c}
		out.Forecast = alone.outlook(&settled)
	}
	out.Chart, out.Signals = c.ChartOf(reliable, in, asOf)
	if p.ready && !k.Objective.Per.IsZero() {
		out.Assurance, _ = out.Chart.Assurance(p.target, p.wanted())
	}
	for i := range k.Events {
		if recent := stretch(asOf.AddDays(-recentDays), asOf); k.Events[i].concerns(k.Series.Account, recent) {
			out.Events = append(out.Events, k.Events[i].ID)
		}
	}
	out.State = k.Past
	seen := p.status(&out, k.Past.Status)
	out.Status, out.State.Next = settle(k.Past.Status, k.Past.Next, seen, k.Past.fresh(asOf))
	if seen == StatusAchieved || seen == StatusMissed || k.Past.Status == StatusUnknown && seen != 0 { // a fact needs no second review
		out.Status, out.State.Next = seen, 0
	}
	out.State.Status = out.Status
	if k.Past.fresh(asOf) {
		out.State.AsOf = asOf
	}
	return out, reliable
}

// settled are the readings that a forecast goes on from: of a level those since the last
// contest, when there are enough. What a contest won at once does not go on.
func (c Catalogue) settled(k *Case, s Series, asOf calendar.Date) Series {
	var end calendar.Date
	if x := c.find(s.Indicator); x == nil || x.Kind != Stock {
		return s
	}
	for i := range k.Events {
		if e := &k.Events[i]; e.Kind == EventContest && e.concerns(s.Account, e.Period) && e.Period.To().Before(asOf) {
			end = later(end, e.Period.To())
		}
	}
	if end.IsZero() {
		return s
	}
	since := slices.DeleteFunc(slices.Clone(s.Samples), func(x Sample) bool { return !x.days().To().After(end) })
	if len(since) >= minForecast {
		s.Samples = since
	}
	return s
}

// recentDays is how many days before a review an event is named: eight weeks.
const recentDays = 56

// inCase places a finding on the list of series of a case in its document.
func inCase(at finding.Pointer) finding.Pointer {
	first, rest := at.Cut()
	i, tail, numbered := rest.CutIndex()
	switch {
	case first != "series" || !numbered:
		return at
	case i == 0:
		return finding.Root.Field("series") + tail
	}
	return finding.Root.Field("earlier").Index(i-1) + tail
}

// wanted is the way the indicator is to go.
func (p *pursuit) wanted() Direction {
	if p.upward() {
		return Up
	}
	return Down
}

// status is what a review sees.
func (p *pursuit) status(e *Evaluation, before Status) Status {
	switch standing := e.Progress.Standing; {
	case standing == StandingMissed:
		return StatusMissed
	case standing == StandingAchieved && (!p.o.Deadline.IsZero() && !p.asOf.Before(p.o.Deadline) || p.running && !p.x.Signed):
		return StatusAchieved
	case standing == StandingNotHeld && (p.x.Kind == Stock || !p.o.Per.IsZero()): // it has to be held all the time
		return OffTrack
	case standing == StandingToMeasure:
		return StatusUnknown
	case e.Forecast.Probability != nil:
		return statusOf(*e.Forecast.Probability, before)
	case before != 0: // nothing new was seen
		return 0
	}
	return StatusUnknown
}

// burn compares the recent pace with the needed one.
func (p *pursuit) burn(points []point) Burn {
	needed, known := p.out.Needed.Value()
	if !known || needed <= 0 {
		return Burn{}
	}
	return Burn{p.pace(points, longWindow, needed), p.pace(points, shortWindow, needed)}
}

// The windows that a pace is measured over, in days.
const (
	longWindow  = 56
	shortWindow = 14
)

// pace is the pace of the last days by a week, as a part of what is needed.
func (p *pursuit) pace(points []point, window int, needed float64) Measure {
	if len(points) < 2 {
		return Measure{}
	}
	last := points[len(points)-1]
	from := last.days.To().AddDays(-window)
	var gained float64
	days := 0
	for i := len(points) - 1; i >= 0 && days < window; i-- {
		switch x := &points[i]; {
		case p.x.Kind != Flow:
			if days = last.days.To().DaysSince(x.days.To()); days > 0 {
				gained = last.value - x.value
			}
		case x.days.From().After(from):
			gained += x.value
			days += x.length()
		}
	}
	if days < window/2 || days == 0 {
		return Measure{}
	}
	if !p.upward() {
		gained = -gained
	}
	v := gained / float64(days) * 7 / needed
	return Measure{state: Exact, low: v, high: v, unit: Times, places: 2}
}
