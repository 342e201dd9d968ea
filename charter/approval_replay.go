package charter

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// replay goes through the events of an approval, for some posts.
type replay struct {
	approval *Approval
	asOf     time.Time
	tracks   []*track
	byPost   map[string][]*track
	whole    bool // the posts are all those of the approval
	findings
}

func newReplay(w *Workflow, a *Approval, posts []Post, asOf time.Time) *replay {
	r := &replay{approval: a, asOf: asOf, byPost: make(map[string][]*track, len(posts))}
	for i := range posts {
		p := &posts[i]
		t := &track{workflow: w, post: p, current: p.Hash(), sensitive: a.sensitivity(p), zone: asOf.Location(), phase: StateDraft}
		r.tracks = append(r.tracks, t)
		r.byPost[p.ID] = append(r.byPost[p.ID], t)
	}
	return r
}

// run tells each event to the posts it speaks of, in order. What an event spoke of that is
// dated before the one it follows cannot be told: it does not count.
func (r *replay) run() {
	var last time.Time
	for i := range r.approval.Events {
		e := &r.approval.Events[i]
		if !eventKinds.Has(e.Kind) || e.By == "" || e.At.IsZero() || e.At.After(r.asOf) {
			continue
		}
		if e.At.Before(last) {
			day, clock := clockArgs(last.In(r.asOf.Location()))
			r.find(CodeEventOutOfOrder, finding.Pointer("/events").Index(i).Field("at"), day, clock)
			continue
		}
		last = e.At
		for n, v := range e.Of {
			if v.Hash != "" {
				r.tell(e, v, place{i, n})
			}
		}
	}
}

func (r *replay) tell(e *ApprovalEvent, v PostVersion, at place) {
	tracks := r.byPost[v.Post]
	if len(tracks) == 0 && r.whole {
		r.find(CodeEventUnknownPost, at.pointer().Field("post"), finding.Text("post", v.Post))
	}
	for _, t := range tracks {
		t.advance(e.At)
		t.take(e, v, at)
	}
}

// place is where an event speaks of a post: indices in its events, and in their contents.
type place struct{ event, of int }

func (p place) pointer() finding.Pointer {
	return finding.Pointer("/events").Index(p.event).Field("of").Index(p.of)
}

// clockArgs are the day and the time that the clocks of t's location show.
func clockArgs(t time.Time) (day, clock finding.Arg) {
	shown := calendar.DateTimeOf(t)
	return shown.Date().Arg("day"), shown.Clock().Arg("clock")
}
