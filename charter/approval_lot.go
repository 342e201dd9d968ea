package charter

import (
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// LotStanding is how far the approval of posts that were sent together has come. Each post
// has a standing of its own: an edit of one leaves the others approved.
type LotStanding struct {
	// Posts are in the order in which they were given.
	Posts []Standing `json:"posts"`
	// Summary counts the posts that are approved, names the others by their state, and says
	// what becomes of the approval of the dates.
	Summary finding.Message `json:"summary"`
	// Findings are those of all posts and of the events; those of a post are in its own
	// standing too.
	Findings finding.List `json:"findings,omitempty"`
}

// In returns the posts of l that are in a state, in their order.
func (l LotStanding) In(state ApprovalState) []Standing {
	var out []Standing
	for _, s := range l.Posts {
		if s.State == state {
			out = append(out, s)
		}
	}
	return out
}

// Lot returns how far the approval of all the posts of a has come at a time, each as
// [Workflow.Standing] judges it. Posts that an event speaks of and that are not given are
// findings.
func (w Workflow) Lot(a Approval, posts []Post, asOf time.Time) LotStanding {
	r := newReplay(&w, &a, posts, asOf)
	r.whole = true
	r.run()
	l := LotStanding{Findings: r.list}
	for _, t := range r.tracks {
		s := t.standing(asOf)
		s.Findings.Sort()
		l.Posts = append(l.Posts, s)
		l.Findings = append(l.Findings, s.Findings...)
	}
	l.Findings.Sort()
	l.Summary = summary(r.tracks, l.Posts)
	return l
}

// summary tells a lot in a sentence.
func summary(tracks []*track, posts []Standing) finding.Message {
	approved, moved, standing := 0, []finding.Arg(nil), 0
	named := map[ApprovalState][]finding.Arg{}
	for i, s := range posts {
		name := tracks[i].quoted()
		if s.State == StateApproved {
			approved++
		} else {
			named[s.State] = append(named[s.State], name)
		}
		switch {
		case s.DateStands:
			standing++
		case !s.ApprovedDate.IsZero() && !tracks[i].post.Date.IsZero():
			moved = append(moved, name)
		}
	}
	var others finding.Message // built from the last state to the first, each before those that follow
	for state := StateBlocked; state >= StateDraft; state-- {
		if n := len(named[state]); n > 0 {
			others = book().Message("charter.lot.group", finding.Term("state", state.Label()),
				finding.Integer("count", n), finding.ListOf("posts", named[state]...), finding.Term("others", others))
		}
	}
	var dates finding.Message
	switch {
	case len(moved) > 0:
		dates = book().Message("charter.lot.dates_moved", finding.Integer("count", len(moved)), finding.ListOf("posts", moved...))
	case standing > 0 && standing == len(posts):
		dates = book().Message("charter.lot.dates_stand")
	}
	return book().Message("charter.lot.summary", finding.Integer("approved", approved), finding.Integer("of", len(posts)),
		finding.Term("others", others), finding.Term("dates", dates))
}

// quoted is the name of the post within a list.
func (t *track) quoted() finding.Arg {
	name := t.name()
	return verbatim("", name.Text())
}
