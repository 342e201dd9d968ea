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
	w := &watch{given: k, asOf: asOf}
	w.k = &w.given
	w.evaluate(c)
	return w.out
}

// watch is one evaluation under way.
type watch struct {
	k        *Case
	given    Case // what k is of, unless it is the caller's
	in       Setting
	asOf     calendar.Date
	audit    audit
	pursuit  pursuit
	reliable Series    // of the samples that can be relied on
	read     readings  // of reliable
	settled  Series    // what a forecast goes on from, when it is not all that is reliable
	alone    [1]Series // the room for the series of a case that has no earlier ones
	out      Evaluation
}

// evaluate evaluates the objective of the case.
func (w *watch) evaluate(c Catalogue) {
	w.in = w.k.setting()
	w.out = Evaluation{AsOf: w.asOf, State: w.k.Past}
	w.look(c)
	w.pursuit = pursuit{o: w.k.Objective, s: &w.k.Series, asOf: w.asOf, catalogue: c}
	w.out.Progress = w.pursuit.progress()
	w.foresee(c)
	if w.out.Chart.Indicator, w.out.Chart.Why = w.reliable.Indicator, w.read.refusal; w.read.refusal.IsZero() {
		w.out.Chart, w.out.Signals = w.read.chart(w.in, w.asOf)
	}
	if w.pursuit.ready && !w.k.Objective.Per.IsZero() {
		w.out.Assurance, _ = w.out.Chart.Assurance(w.pursuit.target, w.pursuit.wanted())
	}
	for i := range w.k.Events {
		if recent := stretch(w.asOf.AddDays(-recentDays), w.asOf); w.k.Events[i].concerns(w.k.Series.Account, recent) {
			w.out.Events = append(w.out.Events, w.k.Events[i].ID)
		}
	}
	w.judge()
}

// look says what must be known of the figures, and reads those that can be relied on.
func (w *watch) look(c Catalogue) {
	w.alone[0] = w.k.Series
	all := w.alone[:]
	if len(w.k.Earlier) > 0 {
		all = slices.Concat(all, w.k.Earlier)
	}
	a := &w.audit
	a.c, a.in, a.asOf, a.all = c, w.in, w.asOf, all
	a.look()
	w.out.Findings = append(a.judge().Map(inCase), w.beside(c)...)
	w.out.Findings.Sort()
	w.reliable = w.k.Series
	w.reliable.Samples = a.reliable(0)
	if len(w.in.Events) > 0 {
		w.reliable.Samples = slices.DeleteFunc(slices.Clone(w.reliable.Samples), func(x Sample) bool { return w.in.silent(w.reliable.Account, x.days()) })
	}
	if r := &a.read[0]; r.known && len(w.reliable.Samples) == len(w.k.Series.Samples) {
		w.read = readings{q: r.q, points: r.points}
		w.read.cut(w.asOf)
		return
	}
	w.read = c.readings(&w.reliable, w.asOf)
}

// beside says what must be known of the other series of the case, each by itself: they are of
// other indicators, or of parts of the public.
func (w *watch) beside(c Catalogue) (found finding.List) {
	look := func(s *Series, at finding.Pointer) {
		a := c.audit([]Series{*s}, w.in, w.asOf)
		found = append(found, a.judge().Map(func(p finding.Pointer) finding.Pointer {
			_, rest := p.Cut()
			_, rest, _ = rest.CutIndex()
			return at + rest
		})...)
	}
	for _, list := range [...]struct {
		name   string
		series []Series
	}{{"factors", w.k.Factors}, {"segments", w.k.Segments}, {"guards", w.k.Guards}} {
		for i := range list.series {
			look(&list.series[i], finding.Root.Field(list.name).Index(i))
		}
	}
	if w.k.Control != nil {
		look(&w.k.Control.Series, finding.Root.Field("control").Field("series"))
	}
	return found
}

// foresee forecasts the indicator, by what goes on.
func (w *watch) foresee(c Catalogue) {
	read := w.read
	if w.settled = w.reliable; w.settle() {
		read = c.readings(&w.settled, w.asOf)
	}
	if w.pursuit.ready {
		ahead := w.pursuit.ahead(read)
		w.out.Forecast = ahead.forecast()
		w.out.Burn = w.pursuit.burn(ahead.points)
		w.read.room = ahead.room // the forecast is made
		return
	}
	alone := &pursuit{o: w.k.Objective, s: &w.k.Series, asOf: w.asOf, catalogue: c}
	w.out.Forecast = alone.outlook(read)
}

// settle leaves of a level the samples since the last contest, when there are enough, and
// reports whether it left any out. What a contest won at once does not go on.
func (w *watch) settle() bool {
	var end calendar.Date
	if w.read.q.x == nil || w.read.q.x.Kind != Stock {
		return false
	}
	for i := range w.k.Events {
		if e := &w.k.Events[i]; e.Kind == EventContest && e.concerns(w.settled.Account, e.Period) && e.Period.To().Before(w.asOf) {
			end = later(end, e.Period.To())
		}
	}
	if end.IsZero() {
		return false
	}
	since := slices.DeleteFunc(slices.Clone(w.settled.Samples), func(x Sample) bool { return !x.days().To().After(end) })
	if len(since) < minForecast {
		return false
	}
	w.settled.Samples = since
	return true
}

// judge says which status is in force.
func (w *watch) judge() {
	out, past := &w.out, &w.k.Past
	seen := w.pursuit.status(out, past.Status)
	out.Status, out.State.Next = settle(past.Status, past.Next, seen, past.fresh(w.asOf))
	if seen == StatusAchieved || seen == StatusMissed || past.Status == StatusUnknown && seen != 0 { // a fact needs no second review
		out.Status, out.State.Next = seen, 0
	}
	out.State.Status = out.Status
	if past.fresh(w.asOf) {
		out.State.AsOf = w.asOf
	}
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
