package charter

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Standing is how far the approval of a post has come at a time: what [Workflow.Standing]
// answers. It holds for the content it was computed for, and no longer: compute it again
// before a post is armed, and again before it is published. The zero Standing allows
// nothing.
type Standing struct {
	// Post is the id of the post, and Hash its [Post.Hash].
	Post  string        `json:"post"`
	Hash  string        `json:"hash"`
	State ApprovalState `json:"state,omitzero"`
	// Step is the id of the step that waits, while the post is pending or blocked.
	Step string `json:"step,omitzero"`
	// Awaited are the participants whose answer the step waits for. Once it is escalated,
	// those it is escalated to come first.
	Awaited []string `json:"awaited,omitempty"`
	// Until is the last instant at which they answer in time, in UTC; absent when there is
	// none. It has passed when the post is blocked or escalated.
	Until time.Time `json:"until,omitzero"`
	// Escalated says that others may settle the step now.
	Escalated bool `json:"escalated,omitzero"`
	// Reminders are when those who are awaited are reminded, in UTC and in order; those of the
	// past are among them.
	Reminders []time.Time `json:"reminders,omitempty"`
	// Settled are the steps that the content submitted last has behind it.
	Settled []SettledStep `json:"settled,omitempty"`
	// Rounds is how many times external approvers asked for changes; Included is how many the
	// contract includes, nil when it sets no number.
	Rounds   int  `json:"rounds"`
	Included *int `json:"included,omitempty"`
	// ApprovedDate is the day of publication that was approved last, along with the content.
	// It outlives changes of the content.
	ApprovedDate calendar.Date `json:"approvedDate,omitzero"`
	// DateStands says that the post is to be published on that day still.
	DateStands bool `json:"dateStands,omitzero"`
	// Findings point into the [Approval], such as at "/events/3/of/0/hash".
	Findings finding.List `json:"findings,omitempty"`
}

// SettledStep is a step that was passed, and how.
type SettledStep struct {
	Step string    `json:"step"`
	At   time.Time `json:"at"`
	// By are those who approved: nobody, when the step was passed by silence or exempt.
	By      []string `json:"by,omitempty"`
	Silence bool     `json:"silence,omitzero"`
	Exempt  bool     `json:"exempt,omitzero"`
}

// MayPublish reports whether the post may be armed and published: its present content is
// approved at every step.
func (s Standing) MayPublish() bool { return s.State == StateApproved }

// Standing returns how far the approval of a post has come at a time, from the events of a
// up to then. Later events are as if they had not happened yet; those about other posts are
// passed over.
//
// An approval is bound to the hash of the content it speaks of. When the content of p is not
// the one submitted last, it is stale, whatever came of that one; when an edit is undone, it
// is not stale any more. Events that cannot be are findings, and do not count: those out of
// order, of another content than the one submitted, of somebody who is not asked, or of a post
// that is not up for approval. Those that lack a member are not counted either, and
// [CheckApprovalForm] names them.
//
// Sentences give times on the clocks of asOf's location; nothing else depends on it. The
// time taken is in proportion to the contents that events speak of, times the participants.
func (w Workflow) Standing(a Approval, p Post, asOf time.Time) Standing {
	r := newReplay(&w, &a, []Post{p}, asOf)
	r.run()
	s := r.tracks[0].standing(asOf)
	s.Findings = append(s.Findings, r.list...)
	s.Findings.Sort()
	return s
}

// standing is what the events come to at a time.
func (t *track) standing(asOf time.Time) Standing {
	t.advance(asOf)
	s := Standing{
		Post: t.post.ID, Hash: t.current, State: t.state(), Rounds: t.rounds,
		ApprovedDate: t.approvedDate, DateStands: !t.approvedDate.IsZero() && t.approvedDate == t.post.Date,
		Settled: t.settled,
	}
	if t.workflow.Rounds != nil {
		included := *t.workflow.Rounds
		s.Included = &included
	}
	switch s.State {
	case StateStale:
		day, clock := t.clock(t.submitted)
		t.find(CodeStale, t.at, "hash", t.name(), day, clock)
	case StatePending, StateBlocked:
		t.wait(&s)
	}
	if !t.approvedDate.IsZero() && !t.post.Date.IsZero() && !s.DateStands {
		t.find(CodeDateMoved, t.dateAt, "date", t.name(), t.approvedDate.Arg("approved"), t.post.Date.Arg("date"))
	}
	s.Findings = t.list
	return s
}

// state returns where the content of the post is.
func (t *track) state() ApprovalState {
	switch {
	case (t.phase == StatePending || t.phase == StateApproved) && t.hash != t.current:
		return StateStale
	case t.phase == StatePending && t.isOverdue() && !t.isEscalated():
		return StateBlocked
	}
	return t.phase
}

// wait says who is awaited, until when, and what silence will come to.
func (t *track) wait(s *Standing) {
	step := t.present()
	if step == nil {
		return
	}
	s.Step, s.Until, s.Reminders = step.ID, t.until, t.workflow.reminders(step, t.since)
	s.Awaited = step.missing(t.approved)
	if t.isEscalated() {
		s.Escalated = true
		s.Awaited = append(slices.Clone(step.Deadline.To), slices.DeleteFunc(s.Awaited, func(id string) bool {
			return slices.Contains(step.Deadline.To, id)
		})...)
	}
	args := []finding.Arg{t.name(), t.workflow.names("awaited", s.Awaited)}
	if !s.Until.IsZero() {
		day, clock := t.clock(s.Until)
		args = append(args, day, clock)
	}
	silence := step.Deadline.Policy == SilenceApproves && len(t.sensitive) > 0
	if silence {
		args = append(args, t.reasons())
	}
	switch {
	case silence && s.State == StateBlocked:
		t.find(CodeSilenceRefused, t.at, "", args...)
	case silence:
		t.find(CodeSilenceExcluded, t.at, "", args[0], args[1], t.reasons())
	case s.State == StateBlocked:
		t.find(CodeUnanswered, t.at, "", args...)
	case s.Escalated:
		t.find(CodeEscalated, t.at, "", append(args, t.workflow.names("to", step.Deadline.To))...)
	}
}

// reasons is why silence does not approve the post.
func (t *track) reasons() finding.Arg {
	args := make([]finding.Arg, len(t.sensitive))
	for i, s := range t.sensitive {
		args[i] = finding.Term("", s.Label())
	}
	return finding.ListOf("reasons", args...)
}
