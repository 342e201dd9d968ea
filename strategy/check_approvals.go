package strategy

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// approvalDays is how far ahead of the day of a review approvals are looked at: four weeks.
const approvalDays = 28

// unapproved is a slot whose post is not approved.
type unapproved struct {
	submission
	ApprovalReview
}

// checkApprovals returns the slots of the weeks to come whose posts are not approved.
func (r *reviewer) checkApprovals(due []submission) []unapproved {
	known, zone := *r.basis.Approvals, r.zone()
	if known.Now.IsZero() {
		known.Now = calendar.Resolve(r.basis.AsOf.AddDays(1).At(calendar.Midnight()), zone, 0).Time(zone).Add(-1)
	}
	posts := make(map[string][]charter.Post, len(known.Posts))
	for _, p := range known.Posts {
		if p.Slot != "" {
			posts[p.Slot] = append(posts[p.Slot], p)
		}
	}
	due = slices.DeleteFunc(slices.Clone(due), func(x submission) bool {
		return x.slot.Date.DaysSince(r.basis.AsOf) > approvalDays || x.slot.Reserve && len(posts[x.slot.ID]) == 0
	})
	var out []unapproved
	for i, standing := range slotStandings(known, due, posts) {
		if x := due[i]; !standing.MayPublish() {
			out = append(out, unapproved{x, r.approval(x, standing, zone)})
			r.approvals = append(r.approvals, out[len(out)-1].ApprovalReview)
		}
	}
	return out
}

// slotStandings returns the standing of each slot, given the posts that fill them: that of the
// first of its posts that is not approved, if any. The zero Standing is that of no post.
func slotStandings(known Approvals, due []submission, posts map[string][]charter.Post) []charter.Standing {
	sent := make(map[*route][]charter.Post)
	for _, x := range due {
		sent[x.workflow] = append(sent[x.workflow], posts[x.slot.ID]...)
	}
	standings := make(map[*route][]charter.Standing, len(sent))
	for w, together := range sent {
		standings[w] = known.standings(w.Workflow, together)
	}
	out := make([]charter.Standing, len(due))
	for i, x := range due {
		n := len(posts[x.slot.ID])
		filling := standings[x.workflow][:n]
		standings[x.workflow] = standings[x.workflow][n:]
		for _, out[i] = range filling {
			if !out[i].MayPublish() {
				break
			}
		}
	}
	return out
}

// zone returns that of the calendar, or UTC when it is not found.
func (r *reviewer) zone() *time.Location {
	if zone, _ := r.basis.Zones.Find(r.s.Calendar.Zone, finding.Root); zone != nil {
		return zone
	}
	return time.UTC
}

// approval says what a slot waits for whose post is not approved: an answer, or to be sent.
func (r *reviewer) approval(x submission, s charter.Standing, zone *time.Location) ApprovalReview {
	action := &r.s.Actions[x.action]
	a := ApprovalReview{
		Slot: x.slot.ID, Action: action.ID, Workflow: x.workflow.ID, Post: s.Post, State: s.State,
		Subject: r.directory.entry(x.posting).Subject(), Date: x.slot.Date,
		Armed: x.slot.State == calendar.SlotApproved || x.slot.State == calendar.SlotArmed,
	}
	switch s.State {
	case charter.StatePending, charter.StateBlocked:
		a.Who, a.By, a.Late = s.Awaited, x.slot.Date, s.Escalated || s.State == charter.StateBlocked
		if until := calendar.DateOf(s.Until.In(zone)); !s.Until.IsZero() && until.Before(a.By) {
			a.By = until
		}
	default:
		if who := r.inCharge(finding.Root.Field("actions").Index(x.action)); who != "" {
			a.Who = []string{who}
		}
		a.By = x.due()
		a.Late = a.By.Before(r.basis.AsOf)
	}
	if a.By.Before(r.basis.AsOf) {
		a.By = r.basis.AsOf // what is late waits for nothing
	}
	return a
}

// fault returns the code of what is wrong with a slot, empty when it may wait.
func (a *ApprovalReview) fault() finding.Code {
	switch {
	case a.Armed:
		return CodeArmedUnapproved
	case a.State == charter.StateStale:
		return CodePostsStale
	case a.Late:
		return CodeApprovalLate
	}
	return ""
}

// tellApprovals reports the slots that may not stay as they are: one finding for each action
// and each thing that is wrong, with the slots related to it.
func (r *reviewer) tellApprovals(slots []unapproved) {
	standing := index(r.s.Calendar.Slots, func(s *calendar.Slot) string { return s.ID })
	for _, code := range []finding.Code{CodeArmedUnapproved, CodePostsStale, CodeApprovalLate} {
		byAction := make(map[int][]unapproved)
		for _, x := range slots {
			if x.fault() == code {
				byAction[x.action] = append(byAction[x.action], x)
			}
		}
		for i := range r.s.Actions {
			if wrong := byAction[i]; len(wrong) > 0 {
				r.findings = append(r.findings, r.unapproved(code, wrong, standing))
			}
		}
	}
}

// unapproved makes one finding of slots of one action. Those that stand in the strategy have
// a place there.
func (r *reviewer) unapproved(code finding.Code, slots []unapproved, standing map[string]int) finding.Finding {
	at := finding.Root.Field("actions").Index(slots[0].action)
	first := slices.MinFunc(slots, func(a, b unapproved) int { return a.Date.Compare(b.Date) })
	f := book().Finding(code, at, finding.Text("account", r.directory.entry(first.posting).AccountName), finding.Integer("count", len(slots)),
		first.Date.Arg("first"), first.workflow.name())
	for _, x := range slots {
		place := at
		if i, stands := standing[x.Slot]; stands {
			place = finding.Root.Field("calendar").Field("slots").Index(i)
		}
		f.Related = append(f.Related, finding.Related{Message: x.message(&r.s), Pointer: place})
	}
	return f
}
