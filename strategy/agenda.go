package strategy

import (
	"cmp"
	"iter"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// Entry is a slot of a plan with all that the strategy knows of it: a line of the
// calendar as a team reads it.
type Entry struct {
	Slot    calendar.Slot `json:"slot"`
	Action  Action        `json:"action"`
	Account Account       `json:"account"`
	// Topic is what the post speaks of: the topics of an action are taken in turn.
	Topic     Topic           `json:"topic,omitzero"`
	Objective smart.Objective `json:"objective"`
	// Due is the next deadline of the post, and DueBy who has to meet it.
	Due   calendar.Date `json:"due,omitzero"`
	DueBy string        `json:"dueBy,omitzero"`
	Stage Task          `json:"stage,omitzero"`
}

// subject returns what the post is about, or else what the action is.
func (e Entry) subject() string {
	if e.Topic.Title != "" {
		return e.Topic.Title
	}
	return e.Action.Title
}

// Agenda joins the slots of a plan with the actions, accounts and objectives behind them,
// in the order of the plan. A slot whose channel is no action is left out; [Trace]
// reports it. The entries share nothing mutable with s and p, but with one another.
func Agenda(s Strategy, p calendar.Plan) []Entry {
	out := make([]Entry, 0, len(p.Slots))
	for place := range s.places(p) {
		out = append(out, s.entry(place))
	}
	return out
}

// place is a slot, the action behind it, and how many slots of that action come before.
type place struct {
	slot   *calendar.Slot
	action *Action
	turn   int
}

// places yields the slots of a plan that an action is behind.
func (s Strategy) places(p calendar.Plan) iter.Seq[place] {
	return func(yield func(place) bool) {
		actions := make(map[string]int, len(s.Actions))
		for i := range s.Actions {
			if _, taken := actions[s.Actions[i].ID]; !taken {
				actions[s.Actions[i].ID] = i
			}
		}
		turns := make([]int, len(s.Actions))
		for i := range p.Slots {
			k, found := actions[p.Slots[i].Channel]
			if !found || p.Slots[i].Channel == "" {
				continue
			}
			if !yield(place{&p.Slots[i], &s.Actions[k], turns[k]}) {
				return
			}
			turns[k]++
		}
	}
}

// entry joins all that the strategy knows of a slot.
func (s Strategy) entry(at place) Entry {
	e := Entry{Slot: *at.slot, Action: *at.action}
	e.Account, _ = s.Account(e.Action.Account)
	e.Objective, _ = s.Objective(e.Action.Objective)
	if n := len(e.Action.Topics); n > 0 {
		e.Topic = e.Action.Topics[at.turn%n]
	}
	e.Due, e.DueBy, e.Stage = stage(at.slot, at.action)
	return e
}

// stage returns the next deadline of a slot by how far it has come, who meets it, and
// with what work.
func stage(slot *calendar.Slot, a *Action) (calendar.Date, string, Task) {
	d := slot.Deadlines
	write := step{d.Draft, a.Owner, TaskWriting}
	review := step{d.Review, cmp.Or(a.Reviewer, a.Owner), TaskReviewing}
	approve := step{d.Approval, cmp.Or(a.Approver, a.Owner), TaskApproving}
	publish := step{slot.Date, a.Owner, TaskPublishing}
	switch slot.State {
	case calendar.SlotPlanned, calendar.SlotChangesRequested:
		return first(write, review, approve, publish)
	case calendar.SlotDrafted:
		return first(review, approve, publish)
	case calendar.SlotSubmitted:
		return first(approve, publish)
	case calendar.SlotApproved:
		return first(publish)
	default:
		return calendar.Date{}, "", 0
	}
}

// step is work on a post: by when, by whom, and what.
type step struct {
	due  calendar.Date
	who  string
	task Task
}

// first returns the first step that has a deadline.
func first(steps ...step) (calendar.Date, string, Task) {
	for _, s := range steps {
		if !s.due.IsZero() {
			return s.due, s.who, s.task
		}
	}
	return calendar.Date{}, "", 0
}
