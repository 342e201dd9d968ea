package charter_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
)

// What may happen to a post, one thing an hour.
const (
	doEdit    = 'e' // from one of two contents to the other
	doSubmit  = 's'
	doApprove = 'a' // the approver of the first step
	doSecond  = 'b' // the approver of the second step
	doChanges = 'c'
	doReject  = 'r'
	doRetract = 'w'
	doWait    = 't' // until well after any term
	doArm     = 'A'
	doPublish = 'P'
)

// seen is one thing that happened, and the content the post had then.
type seen struct {
	what    byte
	content int
}

// oracle says whether the content that a post has at the end was approved, from the whole
// of what happened and from nothing that was computed before.
type oracle struct {
	silence []bool // for each step, whether waiting is enough
	past    []seen
}

// up reports whether a content is up for approval, or approved, before moment k, and since
// when: it was submitted, and since then neither taken back nor replaced.
func (o oracle) up(content, k int) (since int, ok bool) {
	for i := k - 1; i >= 0; i-- {
		p := o.past[i]
		switch {
		case p.what == doSubmit && o.refused(p.content, i):
		case p.what == doSubmit && p.content != content:
			return since, ok
		case p.what == doSubmit:
			since, ok = i, true
		case p.content == content && (p.what == doRetract || p.what == doChanges || p.what == doReject):
			return since, ok
		}
	}
	return since, ok
}

// refused reports whether a content was rejected before moment k.
func (o oracle) refused(content, k int) bool {
	for j := range k {
		if o.past[j] == (seen{doReject, content}) {
			if _, ok := o.up(content, j); ok {
				return true
			}
		}
	}
	return false
}

// approved reports whether every step had its answer since the content came up.
func (o oracle) approved(content int) bool {
	since, ok := o.up(content, len(o.past))
	if !ok {
		return false
	}
	step := 0
	for _, p := range o.past[since:] {
		switch {
		case step == len(o.silence):
		case p == seen{doApprove + byte(step), content}:
			step++
		case p.what == doWait:
			for step < len(o.silence) && o.silence[step] {
				step++ // the wait is longer than the terms of all the steps
			}
		}
	}
	return step == len(o.silence)
}

// world is where everything happens that may.
type world struct {
	t        *testing.T
	workflow charter.Workflow
	approval charter.Approval
	oracle   oracle
	contents [2]charter.Post
	versions [2][]charter.PostVersion
	actions  string
	depth    int
	judged   int // standings
	moves    int // slots that were to be armed or published
	moved    int // those that were
}

func (w *world) event(kind charter.EventKind, by string, at time.Time, content int) {
	w.approval.Events = append(w.approval.Events, charter.ApprovalEvent{Kind: kind, By: by, At: at, Of: w.versions[content]})
}

// live tries every action, and all that may follow it.
func (w *world) live(content int, now time.Time, slot calendar.Slot, standing charter.Standing) {
	if len(w.oracle.past) == w.depth || slot.State == calendar.SlotPublished || w.t.Failed() {
		return
	}
	before := len(w.approval.Events)
	for i := range len(w.actions) {
		what := w.actions[i]
		w.oracle.past = append(w.oracle.past, seen{what, content})
		switch last := len(w.oracle.past) == w.depth; {
		case what == doArm:
			w.live(content, now, w.move(slot, calendar.SlotArmed, content, standing), standing)
		case what == doPublish:
			w.live(content, now, w.move(slot, calendar.SlotPublished, content, standing), standing)
		case !last: // nothing goes out by what comes last
			content, now := w.act(what, content, now.Add(time.Hour))
			standing := w.workflow.Standing(w.approval, w.contents[content], now)
			w.live(content, now, w.follow(slot, content, standing), standing)
		}
		w.oracle.past = w.oracle.past[:len(w.oracle.past)-1]
		w.approval.Events = w.approval.Events[:before]
	}
}

// act does one thing, and returns the content and the time there are then.
func (w *world) act(what byte, content int, now time.Time) (int, time.Time) {
	switch what {
	case doEdit:
		return 1 - content, now
	case doSubmit:
		w.event(charter.EventSubmitted, "lea", now, content)
	case doApprove:
		w.event(charter.EventApproved, "ana", now, content)
	case doSecond:
		w.event(charter.EventApproved, "marc", now, content)
	case doChanges:
		w.event(charter.EventChangesRequested, "ana", now, content)
	case doReject:
		w.event(charter.EventRejected, "ana", now, content)
	case doRetract:
		w.event(charter.EventWithdrawn, "lea", now, content)
	case doWait:
		return content, now.AddDate(0, 0, 30)
	}
	return content, now
}

// follow compares the standing with the oracle, and takes the slot along.
func (w *world) follow(slot calendar.Slot, content int, standing charter.Standing) calendar.Slot {
	w.judged++
	want := w.oracle.approved(content)
	if standing.MayPublish() != want {
		assert.Fail(w.t, "the oracle disagrees", "%s: %v, want approved: %v", w, standing.State, want)
	}
	for n, next := 0, standing.Next(slot.State); next != slot.State; n, next = n+1, standing.Next(slot.State) {
		var err error
		slot, err = standing.Become(slot, next)
		if err != nil || n == 3 {
			require.Fail(w.t, "a slot does not follow", "%s: %v", w, err)
		}
	}
	if !want && slot.State == calendar.SlotArmed {
		assert.Fail(w.t, "a slot stays armed", "%s", w)
	}
	return slot
}

// move arms or publishes, if it may be.
func (w *world) move(slot calendar.Slot, to calendar.SlotState, content int, standing charter.Standing) calendar.Slot {
	if slot.State == to {
		return slot
	}
	w.moves++
	moved, err := standing.Become(slot, to)
	if want := w.oracle.approved(content); (err == nil) != want {
		assert.Fail(w.t, "a slot is armed or published", "%s: %v to %v, want approved: %v", w, slot.State, to, want)
	}
	if err != nil {
		return slot
	}
	w.moved++
	return moved
}

func (w *world) String() string {
	s := ""
	for _, p := range w.oracle.past {
		s += fmt.Sprintf("%c%d ", p.what, p.content)
	}
	return s
}

// Over every sequence of at most seven things that may happen to a post, nothing is armed or
// published whose present content is not approved, and whatever is may be.
func TestNothingGoesOutUnapproved(t *testing.T) {
	deadlines := map[bool]charter.Deadline{
		false: {Policy: charter.Block, After: calendar.MustDuration("P2D")},
		true:  {Policy: charter.SilenceApproves, After: calendar.MustDuration("P2D")},
	}
	cases := []struct {
		name      string
		policies  []bool // for each step, whether silence approves
		sensitive bool
		actions   string
		depth     int
	}{
		{"silence approves", []bool{true}, false, "esacwtAP", 7},
		{"silence approves all but this", []bool{true}, true, "esacwtAP", 6},
		{"silence approves, rejections", []bool{true}, false, "esacrwtAP", 6},
		{"block", []bool{false}, false, "esacrwAP", 6},
		{"two steps", []bool{false, false}, false, "esabcwAP", 6},
		{"two steps, silence at the second", []bool{false, true}, false, "esabctAP", 6},
		{"two steps of silence", []bool{true, true}, false, "esabtA", 6},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := &world{t: t, actions: c.actions, depth: c.depth, workflow: charter.Workflow{ID: "w"}}
			if testing.Short() {
				w.depth = 5
			}
			for i, silence := range c.policies {
				w.workflow.Steps = append(w.workflow.Steps, charter.ApprovalStep{
					ID: fmt.Sprint(i), Approvers: []string{[]string{"ana", "marc"}[i]}, Quorum: charter.AllApprovers, Deadline: deadlines[silence],
				})
				w.oracle.silence = append(w.oracle.silence, silence && !c.sensitive)
			}
			if c.sensitive {
				w.approval.Sensitive = []charter.SensitivePost{{Post: "p", Why: charter.SensitiveCrisis}}
			}
			for i, text := range []string{"Bonjour", "Bonsoir"} {
				w.contents[i] = charter.Post{ID: "p", Text: text}
				w.versions[i] = []charter.PostVersion{w.contents[i].Version()}
			}
			start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
			w.live(0, start, calendar.Slot{ID: "s", State: calendar.SlotDrafted}, w.workflow.Standing(w.approval, w.contents[0], start))
			assert.Greater(t, w.moves, w.moved, "some are refused")
			assert.Positive(t, w.moved, "some are not")
			t.Log(w.judged, "standings,", w.moves, "slots to arm or to publish,", w.moved, "armed or published")
		})
	}
}
