package strategy

import (
	"slices"
	"strings"

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
	Zones calendar.Zones
	// Plan is what was scheduled, when something was. It is read, never made: a review does
	// not schedule.
	Plan *calendar.Plan
	// Scheduling is what was found while scheduling, under the strategy's own pointers: see
	// [Derived.Schedule]. It takes part in the review like any other finding. Without a
	// plan, a review checks the brief of the calendar itself.
	Scheduling finding.List
	// Networks are the facts to judge by. It defaults to [network.Builtin].
	Networks *network.Catalogue
	// Indicators are the indicators to judge by. It defaults to [kpi.Builtin].
	Indicators *kpi.Catalogue
	// Approvals are what is known of the posts and of their approval. When it is nil, nothing
	// is: no slot is held against it.
	Approvals *Approvals
	// Policy re-grades or silences findings before anything is concluded from them, each
	// with a justification. [finding.Policy.Check] with [Messages] finds its mistakes.
	Policy finding.Policy
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
	// Obligations are what the law asks on the day, then what it will ask before the strategy
	// ends, each sorted by id within its day. Empty where the strategy does not say how it
	// stands with the law.
	Obligations []ObligationReview `json:"obligations,omitzero"`
	// Approvals are the slots of the weeks to come that are not approved and have to be, in
	// the order of the plan: see [Basis.Approvals].
	Approvals []ApprovalReview `json:"approvals,omitzero"`
	// Findings are those of every package, and those that only the whole shows.
	Findings finding.List `json:"findings"`
	// Decided are the findings that the policy of the basis re-graded or silenced, as they
	// were, with its reasons.
	Decided []finding.Decision `json:"decided,omitzero"`
	// Next is the one thing to do next.
	Next NextMove `json:"next"`
}

// Step returns the review of a step, the zero StepReview when it is no step.
func (d Diagnosis) Step(s Step) StepReview {
	for _, r := range d.Steps {
		if r.Step == s {
			return r
		}
	}
	return StepReview{}
}

// Objective returns the review of the objective with the given id, and whether there is
// one.
func (d Diagnosis) Objective(id string) (ObjectiveReview, bool) {
	return lookup(d.Objectives, id, func(r ObjectiveReview) string { return r.ID })
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
	r.findings = schema().Check(s)
	r.findings = append(r.findings, r.values(r.findings)...)
	return r.review()
}

// reviewer gathers what a review finds.
type reviewer struct {
	s           Strategy
	directory   directory
	basis       Basis
	networks    network.Catalogue
	indicators  kpi.Catalogue
	workloads   []Workload
	objectives  []ObjectiveReview
	obligations []ObligationReview
	approvals   []ApprovalReview
	findings    finding.List
	costs       map[string]smart.Amount // of actions, by budget line
	overdue     []finding.Related       // deadlines that passed with the calendar
}

func newReviewer(s Strategy, b Basis) *reviewer {
	r := &reviewer{s: s, basis: b, workloads: Workloads(s)}
	r.directory = newDirectory(&r.s)
	r.costs = r.spending(func(a *Action) string { return a.Budget })
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
	r.checkLaw()
	r.checkPartnerships()
	r.checkTargets()
	r.checkResources()
	r.judgeObjectives()
	r.checkCharter()
	r.checkWorkflows()
	r.checkCalendar()
	r.checkMeasurement()
	r.checkDates()
	r.addScheduling()
	r.countLostSlots()
	r.findings = append(r.findings, r.trace()...)
	r.findings.Sort()
	d := Diagnosis{AsOf: r.basis.AsOf, Objectives: r.objectives, Workloads: r.workloads, Obligations: r.obligations, Approvals: r.approvals}
	if len(r.basis.Policy) > 0 {
		r.findings, d.Decided = r.basis.Policy.Apply(r.findings)
	}
	d.Findings = r.findings
	for step := Why; step <= MeasurementStep; step++ {
		d.Steps = append(d.Steps, r.step(step))
	}
	d.Next = r.next(d.Steps)
	return d
}

// addScheduling takes over what was found while scheduling and is not found yet.
func (r *reviewer) addScheduling() {
	type key struct {
		code finding.Code
		at   finding.Pointer
	}
	known := make(map[key]bool, len(r.findings))
	for _, f := range r.findings {
		known[key{f.Code, f.Pointer}] = true
	}
	for _, f := range r.basis.Scheduling {
		if !known[key{f.Code, f.Pointer}] {
			r.findings = append(r.findings, f)
		}
	}
}

// countLostSlots says, beside a network that closes during the plan, how many slots fall
// away.
func (r *reviewer) countLostSlots() {
	if r.basis.Plan == nil {
		return
	}
	for i := range r.findings {
		f := &r.findings[i]
		root, rest := f.Pointer.Cut()
		k, _, found := rest.CutIndex()
		if f.Code != network.CodeClosesDuringPlan || root != "accounts" || !found || k >= len(r.s.Accounts) {
			continue
		}
		day, _ := f.Arg("date")
		closing, err := calendar.ParseDate(day.Text())
		if err != nil {
			continue
		}
		slots := 0
		for at := range r.s.postings(*r.basis.Plan, r.directory.actions) {
			account := r.directory.account(r.s.Actions[at.action].Account)
			if account != nil && account.Network == r.s.Accounts[k].Network && !at.slot.Date.Before(closing) {
				slots++
			}
		}
		f.Related = append(slices.Clone(f.Related), finding.Related{
			Message: book().Message("strategy.slots_lost", finding.Integer("slots", slots), closing.Arg("date")),
			Pointer: finding.Root.Field("calendar"),
		})
	}
}

// trace reports what hangs in the air. An account on a network that cannot be relied on
// has had its finding: that nothing uses it follows.
func (r *reviewer) trace() finding.List {
	blocked := map[finding.Pointer]bool{}
	for _, f := range r.findings {
		if f.Severity == finding.Error {
			blocked[f.Pointer] = true
		}
	}
	return slices.DeleteFunc(r.directory.trace(r.basis.Plan).Findings, func(f finding.Finding) bool {
		return f.Code == CodeAccountWithoutAction && blocked[f.Pointer.Field("network")]
	})
}

func (r *reviewer) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	r.findings = append(r.findings, book().Finding(code, at, args...))
}

// step judges one step on its elements and on what was found in it.
func (r *reviewer) step(step Step) StepReview {
	out := StepReview{Step: step, Elements: r.directory.elements(step)}
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
		if f.Severity == finding.Error && stepOf(f) == step {
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
		return r.periodOver()
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
	"charter": CharterStep, "workflows": CharterStep, "calendar": CalendarStep, "campaigns": CalendarStep, "actions": CalendarStep, "partnerships": CalendarStep,
	"measurement": MeasurementStep,
}

// stepOf returns the step a finding holds up: the one it lies in; the charter for what the
// charter lacks, though an action shows it; and the situation for what the law would know of
// the organisation. What concerns the document as a whole concerns the why.
func stepOf(f finding.Finding) Step {
	first, _ := f.Pointer.Cut()
	if strings.HasPrefix(string(f.Code), "charter.") {
		switch first {
		case "actions":
			return CharterStep
		case "organisation":
			return SituationStep
		}
	}
	if step, found := parts[first]; found {
		return step
	}
	return Why
}
