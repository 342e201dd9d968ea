package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// NextMove is the next thing to do: what, who does it, and by when.
type NextMove struct {
	finding.Message
	Step Step `json:"step"`
	// Pointer is what to work on.
	Pointer finding.Pointer `json:"path"`
	// Who is the id of a person, empty when nobody is in charge yet.
	Who string `json:"who,omitzero"`
	// By is the day it is due, absent when nothing in the strategy dates it.
	By calendar.Date `json:"by,omitzero"`
}

// next chooses the next move: what blocks, in the order of the steps; else the first
// element that is missing; else a review that is due, a calendar never placed, or the
// next post to write.
func (r *reviewer) next(steps []StepReview) NextMove {
	for _, s := range steps {
		for _, f := range r.findings {
			if f.Severity == finding.Error && stepOf(f) == s.Step {
				m := r.move(s.Step, f.Pointer, book().Message("strategy.next.mend",
					finding.Term("step", s.Step.Label()), finding.Term("finding", f.Message)))
				m.By = r.basis.AsOf // what blocks waits for nothing
				return m
			}
		}
	}
	for _, s := range steps {
		if missing := s.Missing(); len(missing) > 0 {
			return r.move(s.Step, missing[0].Pointer, book().Message("strategy.next.complete",
				finding.Term("step", s.Step.Label()), finding.Term("missing", missing[0].Label)))
		}
	}
	if due := r.reviewDue(); !due.IsZero() && !due.After(r.basis.AsOf) {
		m := r.move(MeasurementStep, "/measurement", book().Message("strategy.next.measure"))
		m.By = r.basis.AsOf
		return m
	}
	return r.nextPost()
}

// nextPost returns the next piece of work on a post: of those that are still to go out,
// the one whose deadline comes first, late ones before all others.
func (r *reviewer) nextPost() NextMove {
	if r.basis.Plan == nil {
		return r.move(CalendarStep, "/calendar", book().Message("strategy.next.schedule"))
	}
	first, found := r.firstDue(r.basis.Plan.Slots)
	if !found {
		return r.move(CalendarStep, "/calendar", book().Message("strategy.next.settled"))
	}
	next := r.directory.entry(first)
	m := r.move(CalendarStep, "/actions", next.work(r.basis.AsOf))
	m.Who, m.By = next.DueBy, next.Due
	if m.By.Before(r.basis.AsOf) {
		m.By = r.basis.AsOf
	}
	return m
}

// firstDue returns the slot to come whose deadline is the first.
func (r *reviewer) firstDue(slots []calendar.Slot) (posting, bool) {
	var earliest calendar.Date
	var first posting
	for i := range slots {
		slot := &slots[i]
		if slot.Date.Before(r.basis.AsOf) {
			continue
		}
		due, _ := ahead(slot)
		if due.IsZero() || !earliest.IsZero() && !due.Before(earliest) {
			continue
		}
		if action, found := r.directory.actions[slot.Channel]; found {
			earliest, first = due, posting{slot, action}
		}
	}
	return first, !earliest.IsZero()
}

// work says what the next deadline of a post asks for.
func (e Entry) work(asOf calendar.Date) finding.Message {
	args := []finding.Arg{finding.Text("subject", e.Subject()), finding.Text("account", e.AccountName), e.Slot.Date.Arg("date")}
	switch {
	case e.Stage == TaskPublishing:
		return book().Message("strategy.next.publish", args...)
	case e.Stage == TaskReviewing:
		return book().Message("strategy.next.review", args...)
	case e.Stage == TaskApproving:
		return book().Message("strategy.next.approve", args...)
	case e.Due.Before(asOf):
		return book().Message("strategy.next.late", append(args, e.Due.Arg("due"))...)
	default:
		return book().Message("strategy.next.draft", args...)
	}
}

// move returns a move of a step, for the person who is in charge of its part.
func (r *reviewer) move(step Step, at finding.Pointer, m finding.Message) NextMove {
	return NextMove{Message: m, Step: step, Pointer: at, Who: r.inCharge(at), By: r.dueDate(step)}
}

// inCharge returns who answers for a place of the strategy: the owner of the objective,
// account or action it lies in, the one who measures, else the project lead.
func (r *reviewer) inCharge(at finding.Pointer) string {
	root, rest := at.Cut()
	i, _, indexed := rest.CutIndex()
	owner := ""
	switch {
	case root == "objectives" && indexed && i < len(r.s.Objectives):
		owner = r.s.Objectives[i].Owner
	case root == "accounts" && indexed && i < len(r.s.Accounts):
		owner = r.s.Accounts[i].Owner
	case root == "actions" && indexed && i < len(r.s.Actions):
		owner = r.s.Actions[i].Owner
	case root == "measurement":
		owner = r.s.Measurement.Owner
	}
	if owner != "" {
		return owner
	}
	for _, wanted := range []Role{RoleProjectLead, RoleCDO, RoleSocialMediaManager, RoleCommunityManager} {
		for _, p := range r.s.Resources.People {
			if p.holds(wanted) {
				return p.ID
			}
		}
	}
	return ""
}

// dueDate returns the day by which a step has to be in order: the next review for what is
// measured, the start of the calendar for the rest, and nothing once that has passed.
func (r *reviewer) dueDate(step Step) calendar.Date {
	by := r.s.Calendar.Period.From()
	if step == MeasurementStep || by.Before(r.basis.AsOf) {
		by = r.reviewDue()
	}
	if by.Before(r.basis.AsOf) {
		return calendar.Date{}
	}
	return by
}
