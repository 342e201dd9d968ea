package strategy

import (
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
// reports it.
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
	e.Account, _ = s.account(e.Action.Account)
	e.Objective, _ = s.objective(e.Action.Objective)
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
	switch slot.State {
	case calendar.SlotPlanned, calendar.SlotChangesRequested:
		if !d.Draft.IsZero() {
			return d.Draft, a.Owner, TaskWriting
		}
		if !d.Approval.IsZero() {
			return d.Approval, a.Owner, TaskApproving
		}
		return slot.Date, a.Owner, TaskPublishing
	case calendar.SlotDrafted, calendar.SlotSubmitted:
		if !d.Approval.IsZero() {
			return d.Approval, a.Approver, TaskApproving
		}
		return slot.Date, a.Owner, TaskPublishing
	case calendar.SlotApproved:
		return slot.Date, a.Owner, TaskPublishing
	default:
		return calendar.Date{}, "", 0
	}
}
