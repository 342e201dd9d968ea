package strategy

import (
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
	turn := map[string]int{}
	out := make([]Entry, 0, len(p.Slots))
	for _, slot := range p.Slots {
		action, found := s.action(slot.Channel)
		if !found {
			continue
		}
		e := Entry{Slot: slot, Action: action}
		e.Account, _ = s.account(action.Account)
		e.Objective, _ = s.objective(action.Objective)
		if n := len(action.Topics); n > 0 {
			e.Topic = action.Topics[turn[action.ID]%n]
			turn[action.ID]++
		}
		e.Due, e.DueBy, e.Stage = stage(slot, action)
		out = append(out, e)
	}
	return out
}

// stage returns the next deadline of a slot by how far it has come, who meets it, and
// with what work.
func stage(slot calendar.Slot, a Action) (calendar.Date, string, Task) {
	d := slot.Deadlines
	switch slot.State {
	case calendar.SlotPlanned, calendar.SlotChangesRequested:
		if !d.Draft.IsZero() {
			return d.Draft, a.Owner, Writing
		}
		if !d.Approval.IsZero() {
			return d.Approval, a.Owner, Approving
		}
		return slot.Date, a.Owner, Publishing
	case calendar.SlotDrafted, calendar.SlotSubmitted:
		if !d.Approval.IsZero() {
			return d.Approval, a.Approver, Approving
		}
		return slot.Date, a.Owner, Publishing
	case calendar.SlotApproved:
		return slot.Date, a.Owner, Publishing
	default:
		return calendar.Date{}, "", 0
	}
}
