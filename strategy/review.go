package strategy

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Basis is what a review needs beside the strategy itself.
type Basis struct {
	// AsOf is the day the review speaks of.
	AsOf calendar.Date
	// Zones finds time zones by name, as time.LoadLocation does. When it is nil, the zone
	// of the calendar is not checked.
	Zones func(name string) (*time.Location, error)
	// Plan is what was scheduled, when something was. It is read, never made: a review does
	// not schedule.
	Plan *calendar.Plan
	// Networks are the facts to judge by. It defaults to [network.Builtin].
	Networks *network.Catalogue
	// Indicators are the indicators to judge by. It defaults to [kpi.Builtin].
	Indicators *kpi.Catalogue
}

// Diagnosis is what a review found. It shares nothing mutable with the strategy.
type Diagnosis struct {
	AsOf calendar.Date `json:"asOf"`
	// Steps are the why and the seven steps, in order.
	Steps []StepReview `json:"steps"`
	// Objectives are in the order of the strategy.
	Objectives []ObjectiveReview `json:"objectives"`
	// Workloads are in the order of the people.
	Workloads []Workload `json:"workloads"`
	// Findings are those of every package, and those that only the whole shows.
	Findings finding.List `json:"findings"`
	// Next is the one thing to do next.
	Next NextMove `json:"next"`
}

// StepReview is the state of one step.
type StepReview struct {
	Step     Step      `json:"step"`
	State    State     `json:"state"`
	Elements []Element `json:"elements"`
	// Progress says how many elements are there, and names those that are not.
	Progress finding.Message `json:"progress"`
}

// Present returns how many elements of the step are there.
func (r StepReview) Present() int {
	n := 0
	for _, e := range r.Elements {
		if e.Present {
			n++
		}
	}
	return n
}

// Missing returns the elements of the step that are not there.
func (r StepReview) Missing() []Element {
	var out []Element
	for _, e := range r.Elements {
		if !e.Present {
			out = append(out, e)
		}
	}
	return out
}

// ObjectiveReview is how one objective stands.
type ObjectiveReview struct {
	ID         string           `json:"id"`
	Assessment smart.Assessment `json:"assessment"`
	// Progress is measured on the series of the primary indicator.
	Progress kpi.Progress `json:"progress"`
	// Series is the id of that series, when there is one.
	Series string `json:"series,omitzero"`
}

// Review judges a strategy as it stands on a day: the state of the why and of each of the
// seven steps, with what is there and what is missing; every objective against the five
// letters and against its figures; what each package finds in its part, and what only the
// whole shows; and the next thing to do, with who and by when. It never schedules.
//
// Review is total: any strategy, however incomplete, has a diagnosis. What is wrong with
// its form is found as [Check] finds it.
func Review(s Strategy, b Basis) Diagnosis {
	r := newReviewer(s, b)
	r.findings = append(r.findings, Check(s)...)
	return r.review()
}

// reviewer gathers what a review finds.
type reviewer struct {
	s          Strategy
	basis      Basis
	networks   network.Catalogue
	indicators kpi.Catalogue
	workloads  []Workload
	objectives []ObjectiveReview
	findings   finding.List
}

func newReviewer(s Strategy, b Basis) *reviewer {
	r := &reviewer{s: s, basis: b, workloads: Workloads(s)}
	if b.Networks != nil {
		r.networks = *b.Networks
	} else {
		r.networks = network.Builtin()
	}
	if b.Indicators != nil {
		r.indicators = *b.Indicators
	} else {
		r.indicators = kpi.Builtin()
	}
	return r
}

func (r *reviewer) review() Diagnosis {
	r.checkPurpose()
	r.checkSituation()
	r.checkTargets()
	r.checkResources()
	r.judgeObjectives()
	r.checkCharter()
	r.checkCalendar()
	r.checkMeasurement()
	r.findings = append(r.findings, Trace(r.s, r.basis.Plan).Findings...)
	r.findings.Sort()
	d := Diagnosis{AsOf: r.basis.AsOf, Objectives: r.objectives, Workloads: r.workloads, Findings: r.findings}
	for step := Why; step <= MeasurementStep; step++ {
		d.Steps = append(d.Steps, r.step(step))
	}
	d.Next = r.next(d.Steps)
	return d
}

func (r *reviewer) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	r.findings = append(r.findings, book().Finding(code, at, args...))
}

// step judges one step on its elements and on what was found in it.
func (r *reviewer) step(step Step) StepReview {
	out := StepReview{Step: step, Elements: r.s.elements(step)}
	present, total := out.Present(), len(out.Elements)
	var missing []finding.Arg
	for _, e := range out.Missing() {
		missing = append(missing, finding.Term("", e.Label))
	}
	switch {
	case present == 0:
		out.State = StateEmpty
	case present < total || r.blocked(step):
		out.State = StateIncomplete
	case r.outdated(step):
		out.State = StateStale
	default:
		out.State = StateReady
	}
	if present == total {
		out.Progress = book().Message("strategy.progress.complete", finding.Integer("total", total))
	} else {
		out.Progress = book().Message("strategy.progress.missing", finding.Integer("present", present),
			finding.Integer("total", total), finding.ListOf("missing", missing...))
	}
	return out
}

// blocked reports whether an error was found in the part of the strategy that a step
// speaks of.
func (r *reviewer) blocked(step Step) bool {
	for _, f := range r.findings {
		if f.Severity == finding.Error && stepOf(f.Pointer) == step {
			return true
		}
	}
	return false
}

// outdated reports whether the date of a step has passed.
func (r *reviewer) outdated(step Step) bool {
	switch step {
	case SituationStep:
		return r.auditIsOld()
	case CalendarStep:
		return !r.s.Calendar.Period.IsZero() && r.s.Calendar.Period.To().Before(r.basis.AsOf)
	case MeasurementStep:
		due := r.reviewDue()
		return !due.IsZero() && due.Before(r.basis.AsOf)
	default:
		return false
	}
}

// parts say which step each member of a strategy belongs to.
var parts = map[string]Step{
	"purpose": Why, "organisation": Why, "situation": SituationStep, "objectives": ObjectivesStep,
	"audiences": TargetsStep, "choices": TargetsStep, "accounts": TargetsStep, "resources": ResourcesStep,
	"charter": CharterStep, "calendar": CalendarStep, "campaigns": CalendarStep, "actions": CalendarStep,
	"measurement": MeasurementStep,
}

// stepOf returns the step a pointer lies in. What concerns the document as a whole
// concerns the why.
func stepOf(p finding.Pointer) Step {
	first, _ := p.Cut()
	if step, found := parts[first]; found {
		return step
	}
	return Why
}
