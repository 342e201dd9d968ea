package strategy

import "github.com/septet-go/socialstrategy/strategy/finding"

// periodOver reports whether the period of the calendar has passed.
func (r *reviewer) periodOver() bool {
	p := r.s.Calendar.Period
	return !p.IsZero() && p.To().Before(r.basis.AsOf)
}

// checkCalendar judges what concerns the calendar and the deadlines it has to serve. A
// period that is over is one finding: what else has run out with it is related.
func (r *reviewer) checkCalendar() {
	p := r.s.Calendar.Period
	if r.periodOver() {
		f := book().Finding(CodePeriodOver, "/calendar/period", p.To().Arg("end"))
		f.Related = r.overdue
		if r.auditIsOld() {
			f.Related = append(f.Related, finding.Related{
				Message: book().Message(CodeSituationStale, r.s.Situation.Date.Arg("date")), Pointer: "/situation/date",
			})
		}
		r.findings = append(r.findings, f)
	}
	for i, slot := range r.s.Calendar.Slots {
		k, found := r.directory.actions[slot.Channel]
		if found && slot.Account != "" && r.s.Actions[k].Account != slot.Account {
			r.find(CodeSlotElsewhere, finding.Root.Field("calendar").Field("slots").Index(i).Field("account"),
				slot.Date.Arg("date"), finding.Text("account", slot.Account), finding.Text("expected", r.s.Actions[k].Account))
		}
	}
	posts, rendezvous := false, false
	for i := range r.s.Actions {
		posts = posts || r.s.Actions[i].posts()
		rendezvous = rendezvous || len(r.s.Actions[i].Recurrences) > 0
	}
	if posts && !rendezvous {
		r.find(CodeNoRendezvous, "/actions")
	}
	for i, o := range r.s.Objectives {
		if !p.IsZero() && !o.Deadline.IsZero() && o.Deadline.After(p.To()) && !r.periodOver() {
			r.find(CodeDeadlineAfterCalendar, finding.Root.Field("objectives").Index(i).Field("deadline"),
				finding.Text("objective", o.ID), o.Deadline.Arg("deadline"), p.To().Arg("end"))
		}
	}
}
