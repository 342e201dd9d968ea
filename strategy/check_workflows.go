package strategy

import (
	"cmp"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkWorkflows judges the workflows, whether the plan leaves the time that they take, and
// the approval of the posts of the weeks to come.
func (r *reviewer) checkWorkflows() {
	workflows := make(map[string]charter.Workflow, len(r.s.Workflows))
	for i, w := range r.s.Workflows {
		whole := r.s.approving(w)
		r.findings = append(r.findings, charter.CheckWorkflow(whole).Under(finding.Root.Field("workflows").Index(i))...)
		if _, taken := workflows[w.ID]; !taken {
			workflows[w.ID] = whole
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

// submission is a slot to come and the workflow that its post is approved through.
type submission struct {
	posting
	workflow charter.Workflow
}

// name is what sentences call the workflow.
func (x *submission) name() finding.Arg {
	return finding.Text("workflow", cmp.Or(x.workflow.Name, x.workflow.ID))
}

// due returns the day on which the post is sent for approval at the latest: that of the plan,
// else the one from which the terms of the workflow end by the day it goes out.
func (x *submission) due() calendar.Date {
	if planned := x.slot.Deadlines.Approval; !planned.IsZero() {
		return planned
	}
	return terms(x.slot.Date, x.workflow, calendar.Duration.Negate)
}

// answered returns the day by which a post that is sent when due is answered, at the latest.
func (x *submission) answered() calendar.Date {
	send := x.slot.Deadlines.Approval
	if send.IsZero() {
		send = x.slot.Date
	}
	return terms(send, x.workflow, func(d calendar.Duration) calendar.Duration { return d })
}

// terms returns the day that the terms of a workflow lead to, one after the other, in a
// direction of time. A step without a term leads nowhere.
func terms(from calendar.Date, w charter.Workflow, direct func(calendar.Duration) calendar.Duration) calendar.Date {
	at := from.At(calendar.Midnight())
	for _, s := range w.Steps {
		if !positive(s.Deadline.After) {
			continue
		}
		if next := at.Add(direct(s.Deadline.After)); !next.IsZero() {
			at = next
		}
	}
	return at.Date()
}

// checkTerms reports, once for each workflow, that its terms may end after the posts go out.
func (r *reviewer) checkTerms(due []submission) {
	type excess struct {
		first    submission
		accounts map[string]bool
	}
	found := map[string]*excess{}
	for _, x := range due {
		if !x.answered().After(x.slot.Date) {
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
		left := 0
		if send := e.first.slot.Deadlines.Approval; !send.IsZero() {
			left = e.first.slot.Date.DaysSince(send)
		}
		takes := left + e.first.answered().DaysSince(e.first.slot.Date)
		r.find(CodeApprovalLongerThanLead, finding.Root.Field("workflows").Index(i).Field("steps"), e.first.name(), finding.Integer("days", takes),
			finding.Integer("left", left), finding.Integer("accounts", len(e.accounts)), e.first.slot.Date.Arg("first"))
	}
}
