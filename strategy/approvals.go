package strategy

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Approvals are what is known of posts and of their approval: documents of their own, beside
// the strategy. The zero Approvals know that there is no post yet.
type Approvals struct {
	// Posts are the posts as they are now. [charter.Post.Slot] says which slot each fills. A
	// slot that several fill is approved when each of them is, and the first that is not is told.
	Posts []charter.Post
	// Files are what happened to them.
	Files []charter.Approval
	// Now is the moment up to which what happened counts. In a [Review] it defaults to the end
	// of the day of the review, in the zone of the calendar, or in UTC when that is not found.
	Now time.Time
}

// Standing returns how far the approval of a post has come through a workflow, at a.Now, as
// [charter.Workflow.Standing] does. Of the files, the last one that speaks of the post
// counts. One that names another workflow does not. Without a.Now nothing has happened yet.
func (a Approvals) Standing(w charter.Workflow, p charter.Post) charter.Standing {
	return w.Standing(a.file(a.lastFiles(w.ID)[p.ID]), p, a.Now)
}

// standings returns the standing of posts, in their order, without its findings. It goes through
// the events of a file once for all of its posts.
func (a Approvals) standings(w charter.Workflow, posts []charter.Post) []charter.Standing {
	last, together := a.lastFiles(w.ID), map[int][]int{}
	for i, p := range posts {
		together[last[p.ID]] = append(together[last[p.ID]], i)
	}
	out := make([]charter.Standing, len(posts))
	for n, places := range together {
		lot := make([]charter.Post, len(places))
		for k, i := range places {
			lot[k] = posts[i]
		}
		for k, s := range w.Lot(a.file(n), lot, a.Now).Posts {
			out[places[k]] = s
		}
	}
	return out
}

// lastFiles returns the number of the last file of a workflow that speaks of each post, from 1.
func (a Approvals) lastFiles(workflow string) map[string]int {
	last := map[string]int{}
	for i, file := range a.Files {
		if file.Workflow != "" && file.Workflow != workflow {
			continue
		}
		for _, e := range file.Events {
			for _, v := range e.Of {
				last[v.Post] = i + 1
			}
		}
	}
	return last
}

// file returns the file of a number, one without events for 0.
func (a Approvals) file(n int) charter.Approval {
	if n == 0 {
		return charter.Approval{}
	}
	return a.Files[n-1]
}

// ApprovalReview is a slot whose post has to be approved and is not.
type ApprovalReview struct {
	// Slot, Action, Workflow and Post are ids; Post is empty when there is no post yet.
	Slot     string `json:"slot"`
	Action   string `json:"action"`
	Workflow string `json:"workflow"`
	Post     string `json:"post,omitzero"`
	// Subject is what the post is about, and Date when it goes out.
	Subject string        `json:"subject"`
	Date    calendar.Date `json:"date"`
	// Armed says that the slot is approved or armed in the plan all the same.
	Armed bool `json:"armed,omitzero"`
	// State is how far the approval has come, absent when there is no post yet.
	State charter.ApprovalState `json:"state,omitzero"`
	// Who are the people to act next: those whose answer is awaited, else the owner of the
	// action, who has the post to send for approval. Empty when nobody is in charge yet.
	Who []string `json:"who,omitempty"`
	// By is the day by which they have to.
	By calendar.Date `json:"by"`
	// Late says that they should have by now.
	Late bool `json:"late,omitzero"`
}

// message says in a sentence what a slot waits for.
func (a ApprovalReview) message(s *Strategy) finding.Message {
	state := a.State.Label()
	if a.State == 0 {
		state = book().Message("strategy.no_post_yet")
	}
	args := []finding.Arg{finding.Text("subject", a.Subject), a.Date.Arg("date"), finding.Term("state", state), a.By.Arg("by")}
	if len(a.Who) == 0 {
		return book().Message("strategy.approval_awaited", args...)
	}
	who := make([]finding.Arg, len(a.Who))
	for i, id := range a.Who {
		who[i] = finding.Text("", s.nameOf(id))
	}
	return book().Message("strategy.approval_awaited_from", append(args, finding.ListOf("who", who...))...)
}

// nameOf returns what sentences call a person.
func (s *Strategy) nameOf(id string) string {
	if p, found := s.Person(id); found && p.Name != "" {
		return p.Name
	}
	return id
}
