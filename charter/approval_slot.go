package charter

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// FaultNotApproved is a slot that is to be approved, armed or published while the content of
// its post is not approved: the code of [document.ValueError.Fault] of the error of
// [Standing.Become].
const FaultNotApproved finding.Code = "charter.fault.not_approved"

// Become returns the slot of the post in another state, as [calendar.Slot.Become] does. It
// refuses, with a [document.ValueError], to have it approved, armed or published unless
// [Standing.MayPublish]. A post that somebody published in spite of it is history: record it
// with [calendar.Slot.Become].
func (s Standing) Become(slot calendar.Slot, to calendar.SlotState) (calendar.Slot, error) {
	switch to {
	case calendar.SlotApproved, calendar.SlotArmed, calendar.SlotPublished:
		if !s.MayPublish() {
			return calendar.Slot{}, document.RefuseValue("charter", "slot", slot.ID, book().Message(FaultNotApproved,
				finding.Term("to", to.Label()), finding.Term("state", s.State.Label())))
		}
	}
	return slot.Become(to)
}

// Next returns the state that the approval asks of the slot of the post: the next one on the
// way from the state it is in, or that state where nothing is to change. Call it until it
// answers the state it was given; three times are enough.
//
// A slot that is armed is disarmed as soon as its post is not approved any more, and none is
// armed: that is for somebody to decide. A slot that is on hold, has gone out, failed, was
// missed or is cancelled stays so, and so does every slot of the zero Standing.
func (s Standing) Next(from calendar.SlotState) calendar.SlotState {
	var to calendar.SlotState
	switch s.State {
	case StateDraft:
		to = calendar.SlotDrafted
	case StatePending, StateBlocked, StateStale:
		to = calendar.SlotSubmitted
	case StateChangesRequested, StateRejected:
		to = calendar.SlotChangesRequested
	case StateApproved:
		to = calendar.SlotApproved
	default:
		return from
	}
	switch from {
	case calendar.SlotPlanned, calendar.SlotDrafted, calendar.SlotSubmitted, calendar.SlotChangesRequested, calendar.SlotApproved:
	case calendar.SlotArmed:
		if s.MayPublish() {
			return from
		}
	default:
		return from
	}
	switch {
	case from == to || from.MayBecome(to):
		return to
	case from == calendar.SlotPlanned:
		return calendar.SlotDrafted
	}
	return calendar.SlotSubmitted
}
