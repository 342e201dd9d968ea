package strategy

import (
	"cmp"
	"iter"
	"maps"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Entry is a slot of a plan with what the strategy knows of it: a line of the calendar as
// a team reads it. Action, Account, Objective, Owner and DueBy are ids.
type Entry struct {
	Slot   calendar.Slot `json:"slot"`
	Action string        `json:"action"`
	// Title is that of the action.
	Title   string `json:"title"`
	Account string `json:"account"`
	// AccountName is what to call the account.
	AccountName string         `json:"accountName"`
	Format      network.Format `json:"format,omitzero"`
	// Topic is what the post speaks of, by the theme that the slot bears: see [Brief].
	Topic     Topic  `json:"topic,omitzero"`
	Objective string `json:"objective,omitzero"`
	Owner     string `json:"owner,omitzero"`
	// Due is the next deadline of the post, and DueBy who has to meet it.
	Due   calendar.Date `json:"due,omitzero"`
	DueBy string        `json:"dueBy,omitzero"`
	Stage Task          `json:"stage,omitzero"`
}

// Subject returns what the post is about, or else what the action is.
func (e Entry) Subject() string { return cmp.Or(e.Topic.Title, e.Title) }

// Pillar returns the content pillar of the post: that of the slot, or else of its topic.
func (e Entry) Pillar() string { return cmp.Or(e.Slot.Pillar, e.Topic.Pillar) }

// Agenda joins the slots of a plan with the actions, accounts and objectives behind them,
// in the order of the plan. A slot whose channel is no action is left out; [Trace]
// reports it. The entries share nothing mutable with s and p.
func Agenda(s Strategy, p calendar.Plan) []Entry {
	d := newDirectory(&s)
	out := make([]Entry, 0, len(p.Slots))
	for at := range s.postings(p, d.actions) {
		out = append(out, d.entry(at))
	}
	return out
}

// posting is a slot and the action behind it.
type posting struct {
	slot   *calendar.Slot
	action int
}

// postings yields the slots of a plan that an action is behind, by the index of actions by
// their ids.
func (s *Strategy) postings(p calendar.Plan, behind map[string]int) iter.Seq[posting] {
	return func(yield func(posting) bool) {
		for i := range p.Slots {
			k, found := behind[p.Slots[i].Channel]
			if !found {
				continue
			}
			if !yield(posting{&p.Slots[i], k}) {
				return
			}
		}
	}
}

// entry joins what the strategy knows of a slot.
func (d *directory) entry(at posting) Entry {
	a := &d.s.Actions[at.action]
	e := Entry{
		Slot: *at.slot, Action: a.ID, Title: a.Title, Account: a.Account, AccountName: a.Account,
		Format: a.Format, Objective: a.Objective, Owner: a.Owner,
	}
	e.Slot.Labels = maps.Clone(at.slot.Labels)
	if account := d.account(a.Account); account != nil {
		e.AccountName = account.DisplayName()
	}
	if i := a.topic(at.slot.Theme); i >= 0 {
		e.Topic = a.Topics[i]
		e.Topic.Labels = maps.Clone(e.Topic.Labels)
	}
	if e.Due, e.Stage = ahead(at.slot); e.Stage != 0 {
		e.DueBy = a.doing(e.Stage)
	}
	return e
}

// ahead returns the next deadline of a slot by how far it has come, and the work it is for.
func ahead(slot *calendar.Slot) (calendar.Date, Task) {
	d := &slot.Deadlines
	work := [...]struct {
		due  calendar.Date
		task Task
	}{{d.Draft, TaskWriting}, {d.Review, TaskReviewing}, {d.Approval, TaskApproving}, {slot.Date, TaskPublishing}}
	done := 0 // of the work, in its order
	switch slot.State {
	case calendar.SlotPlanned, calendar.SlotChangesRequested:
	case calendar.SlotDrafted:
		done = 1
	case calendar.SlotSubmitted:
		done = 2
	case calendar.SlotApproved:
		done = 3
	default:
		done = len(work)
	}
	for i := done; i < len(work); i++ {
		if w := &work[i]; !w.due.IsZero() {
			return w.due, w.task
		}
	}
	return calendar.Date{}, 0
}

// doing returns who does a piece of work on the posts of a.
func (a *Action) doing(work Task) string {
	switch work {
	case TaskReviewing:
		return cmp.Or(a.Reviewer, a.Owner)
	case TaskApproving:
		return cmp.Or(a.Approver, a.Owner)
	default:
		return a.Owner
	}
}
