package strategy

import (
	"cmp"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkWorkflows judges the workflows, whether the plan leaves the time that they take, and
// the approval of the posts of the weeks to come.
func (r *reviewer) checkWorkflows() {
	workflows := make(map[string]*route, len(r.s.Workflows))
	for i, w := range r.s.Workflows {
		whole := r.s.approving(w)
		r.findings = append(r.findings, charter.CheckWorkflow(whole).Under(finding.Root.Field("workflows").Index(i))...)
		if _, taken := workflows[w.ID]; !taken {
			workflows[w.ID] = &route{whole, map[calendar.Date]calendar.Date{}}
		}
	}
	if r.basis.Plan == nil || r.basis.AsOf.IsZero() || len(workflows) == 0 {
		return
	}
	var due []submission
	for at := range r.s.postings(*r.basis.Plan, r.directory.actions) {
		w, found := workflows[r.directory.workflow(&r.s.Actions[at.action])]
		if found && !at.slot.Date.Before(r.basis.AsOf) && isToGoOut(at.slot.State) {
			due = append(due, submission{at, w})
		}
	}
	r.checkTerms(due)
	if r.basis.Approvals != nil {
		r.tellApprovals(r.checkApprovals(due))
	}
}

// isToGoOut reports whether a post is still to go out from a slot that stands.
func isToGoOut(s calendar.SlotState) bool {
	switch s {
	case calendar.SlotPlanned, calendar.SlotDrafted, calendar.SlotSubmitted, calendar.SlotChangesRequested, calendar.SlotApproved, calendar.SlotArmed:
		return true
	}
	return false
}

// route is a workflow that posts are approved through.
type route struct {
	charter.Workflow
	answers map[calendar.Date]calendar.Date // those asked for so far
}

// name is what sentences call w.
func (w *route) name() finding.Arg { return finding.Text("workflow", cmp.Or(w.Name, w.ID)) }

// answered returns the day by which a post is answered at the latest that is sent on a day.
func (w *route) answered(sent calendar.Date) calendar.Date {
	if day, known := w.answers[sent]; known {
		return day
	}
	midnight := calendar.Resolve(sent.At(calendar.Midnight()), time.UTC, 0).Time(time.UTC)
	day := calendar.DateOf(w.AnsweredBy(midnight))
	w.answers[sent] = day
	return day
}

// submission is a slot to come and the workflow that its post is approved through.
type submission struct {
	posting
	workflow *route
}

// sent returns the day on which the post is sent for approval at the latest, as the plan has
// it: without a stage of approval, that on which it goes out.
func (x *submission) sent() calendar.Date { return cmp.Or(x.slot.Deadlines.Approval, x.slot.Date) }

// due returns the day on which the post is sent for approval at the latest: that of the plan,
// else the last from which it is answered by the day it goes out, else that day itself.
func (x *submission) due() calendar.Date {
	if planned := x.slot.Deadlines.Approval; !planned.IsZero() {
		return planned
	}
	for days := range calendar.MaxLead {
		if day := x.slot.Date.AddDays(-days); !day.IsZero() && !x.workflow.answered(day).After(x.slot.Date) {
			return day
		}
	}
	return x.slot.Date
}

// checkTerms reports, once for each workflow, that its terms may end after the posts go out.
func (r *reviewer) checkTerms(due []submission) {
	type excess struct {
		first    submission
		accounts map[string]bool
	}
	found := map[string]*excess{}
	for _, x := range due {
		if !x.workflow.answered(x.sent()).After(x.slot.Date) {
			continue
		}
		e := found[x.workflow.ID]
		if e == nil {
			e = &excess{first: x, accounts: map[string]bool{}}
			found[x.workflow.ID] = e
		}
		if x.slot.Date.Before(e.first.slot.Date) {
			e.first = x
		}
		e.accounts[r.s.Actions[x.action].Account] = true
	}
	for i, w := range r.s.Workflows {
		e := found[w.ID]
		if e == nil {
			continue
		}
		delete(found, w.ID)
		first := e.first
		left, takes := first.slot.Date.DaysSince(first.sent()), first.workflow.answered(first.sent()).DaysSince(first.sent())
		r.find(CodeApprovalLongerThanLead, finding.Root.Field("workflows").Index(i).Field("steps"), first.workflow.name(), finding.Integer("days", takes),
			finding.Integer("left", left), finding.Integer("accounts", len(e.accounts)), first.slot.Date.Arg("first"))
	}
}
