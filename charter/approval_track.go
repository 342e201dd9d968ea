package charter

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// track is what the events so far come to for one post. They speak of the content submitted
// last; only [track.state] looks at the present one.
type track struct {
	workflow  *Workflow
	post      *Post
	current   string // the hash of the present content
	sensitive []Sensitivity
	now       time.Time
	zone      *time.Location // of the times in sentences
	list      finding.List

	phase     ApprovalState // draft, pending, changes requested, approved or rejected
	hash      string        // the hash of the content submitted last
	date      calendar.Date // the day of publication it was submitted for
	at        place
	submitted time.Time
	author    Participant
	rejected  []string // the hashes of the contents that were rejected

	step     int       // index of the present step
	since    time.Time // when it began
	until    time.Time // when its term ends, if it has one
	approved []string  // who approved at it
	settled  []SettledStep

	rounds       int
	approvedDate calendar.Date
	dateAt       place
}

// take lets an event that speaks of the post happen.
func (t *track) take(e *ApprovalEvent, v PostVersion, at place) {
	switch e.Kind {
	case EventSubmitted:
		t.submit(e, v, at)
	case EventApproved:
		if t.isSpokenOf(v, at) {
			t.approve(e, at)
		}
	case EventChangesRequested, EventRejected:
		if t.isSpokenOf(v, at) {
			t.object(e, at)
		}
	case EventWithdrawn:
		if t.isSpokenOf(v, at) {
			t.phase = StateDraft
		}
	}
}

// isSpokenOf reports whether an event speaks of the content that is up for approval, or
// approved.
func (t *track) isSpokenOf(v PostVersion, at place) bool {
	if t.phase != StatePending && t.phase != StateApproved {
		t.find(CodeEventNotSubmitted, at, "", t.name())
		return false
	}
	if v.Hash != t.hash {
		day, clock := t.clock(t.submitted)
		t.find(CodeEventOtherContent, at, "hash", t.name(), day, clock)
		return false
	}
	return true
}

// submit starts from the first step, whatever was approved before.
func (t *track) submit(e *ApprovalEvent, v PostVersion, at place) {
	switch {
	case slices.Contains(t.rejected, v.Hash):
		t.find(CodeEventRejectedContent, at, "hash", t.name())
		return
	case (t.phase == StatePending || t.phase == StateApproved) && v.Hash == t.hash && v.Date == t.date:
		t.find(CodeEventSuperfluous, at, "", t.name())
		return
	}
	t.phase, t.hash, t.date, t.at, t.submitted = StatePending, v.Hash, v.Date, at, e.At
	t.author = t.workflow.participant(e.By)
	t.settled = nil
	t.begin(0, e.At)
}

// begin goes to a step, or to the next one from which the author is not exempt. After the
// last the post is approved; a workflow without steps approves nothing.
func (t *track) begin(step int, at time.Time) {
	t.step, t.since, t.approved = step, at, nil
	for s := t.present(); s != nil && s.exempts(t.author); s = t.present() {
		t.settled = append(t.settled, SettledStep{Step: s.ID, At: at.UTC(), Exempt: true})
		t.step++
	}
	t.until = time.Time{}
	if s := t.present(); s != nil {
		t.until = t.workflow.end(s, at)
	}
	if t.step > 0 && t.present() == nil {
		t.phase = StateApproved
		if !t.date.IsZero() {
			t.approvedDate, t.dateAt = t.date, t.at
		}
	}
}

// settle leaves the present step for the next one.
func (t *track) settle(s SettledStep) {
	s.Step, s.At = t.present().ID, s.At.UTC()
	t.settled = append(t.settled, s)
	t.begin(t.step+1, s.At)
}

// present returns the step that the post has reached, nil after the last.
func (t *track) present() *ApprovalStep {
	if t.step >= len(t.workflow.Steps) {
		return nil
	}
	return &t.workflow.Steps[t.step]
}

// advance lets the time pass up to an instant: steps that nobody answered are passed where
// silence approves the post.
func (t *track) advance(to time.Time) {
	t.now = to
	for t.phase == StatePending && t.isOverdue() && t.silenceApproves() {
		t.settle(SettledStep{At: t.until, Silence: true})
	}
}

// isOverdue reports whether the term of the present step has passed.
func (t *track) isOverdue() bool { return !t.until.IsZero() && t.until.Before(t.now) }

// silenceApproves reports whether no answer is one, for this post at the present step. It
// takes somebody who might have answered.
func (t *track) silenceApproves() bool {
	s := t.present()
	return s.Deadline.Policy == SilenceApproves && len(s.Approvers) > 0 && len(t.sensitive) == 0
}

// isEscalated reports whether others than its approvers may settle the present step.
func (t *track) isEscalated() bool {
	s := t.present()
	return s != nil && s.Deadline.Policy == Escalate && len(s.Deadline.To) > 0 && t.isOverdue()
}

// approve counts an approval at the present step.
func (t *track) approve(e *ApprovalEvent, at place) {
	s := t.present()
	instead := t.isEscalated() && slices.Contains(s.Deadline.To, e.By)
	asked := s != nil && (instead || slices.Contains(s.Approvers, e.By))
	if !asked || slices.Contains(t.approved, e.By) {
		t.refuse(e, at)
		return
	}
	t.approved = append(t.approved, e.By)
	if instead || s.satisfied(t.approved) {
		t.settle(SettledStep{At: e.At, By: t.approved})
	}
}

// object sends the post back, or refuses it. Those who were asked may, at the present step
// and after.
func (t *track) object(e *ApprovalEvent, at place) {
	if !t.wasAsked(e.By) {
		t.refuse(e, at)
		return
	}
	if e.Kind == EventRejected {
		t.phase = StateRejected
		t.rejected = append(t.rejected, t.hash)
		return
	}
	t.phase = StateChangesRequested
	if t.workflow.participant(e.By).Side != External {
		return
	}
	t.rounds++
	if included := t.workflow.Rounds; included != nil && t.rounds > *included {
		t.find(CodeRoundsExceeded, at, "", t.name(), finding.Integer("rounds", t.rounds), finding.Integer("included", *included))
	}
}

// wasAsked reports whether somebody approves at the present step or at one before.
func (t *track) wasAsked(id string) bool {
	for i := range t.workflow.Steps {
		if i <= t.step && slices.Contains(t.workflow.Steps[i].Approvers, id) {
			return true
		}
	}
	return t.isEscalated() && slices.Contains(t.present().Deadline.To, id)
}

// refuse reports an answer that does not count: because it was given, or is not asked for
// any more, or never was.
func (t *track) refuse(e *ApprovalEvent, at place) {
	if e.Kind == EventApproved && t.wasAsked(e.By) {
		t.find(CodeEventSuperfluous, at, "", t.name())
		return
	}
	steps := t.workflow.Steps
	step := ""
	if len(steps) > 0 {
		step = steps[min(t.step, len(steps)-1)].name()
	}
	t.find(CodeEventNotApprover, at, "post", t.name(),
		finding.Text("person", t.workflow.participant(e.By).name()), finding.Text("step", step))
}

// find reports something at a place, or at a member there.
func (t *track) find(code finding.Code, at place, member string, args ...finding.Arg) {
	p := at.pointer()
	if member != "" {
		p = p.Field(member)
	}
	t.list = append(t.list, book().Finding(code, p, args...))
}

// name is what sentences call the post.
func (t *track) name() finding.Arg {
	if !isBlank(t.post.Title) {
		return finding.Text("post", t.post.Title)
	}
	return finding.Text("post", t.post.ID)
}

// clock is the day and the time of an instant, as sentences give them.
func (t *track) clock(at time.Time) (day, clock finding.Arg) { return clockArgs(at.In(t.zone)) }
