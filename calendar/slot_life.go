package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// FaultTransition is a slot that is to be in a state that may not follow its own: the code
// of [document.ValueError.Fault] of the error of [Slot.Become].
const FaultTransition finding.Code = "calendar.fault.transition"

// next returns the states that may follow s.
//
// Nothing but approval leads to armed, so that a plan never turns into posts by itself;
// what was armed once and failed or was held is armed anew. What has gone out stays so.
func (s SlotState) next() []SlotState {
	switch s {
	case SlotPlanned:
		return []SlotState{SlotDrafted, SlotMissed, SlotOnHold, SlotCancelled}
	case SlotDrafted:
		return []SlotState{SlotPlanned, SlotSubmitted, SlotApproved, SlotMissed, SlotOnHold, SlotCancelled}
	case SlotSubmitted:
		return []SlotState{SlotDrafted, SlotChangesRequested, SlotApproved, SlotMissed, SlotOnHold, SlotCancelled}
	case SlotChangesRequested:
		return []SlotState{SlotDrafted, SlotSubmitted, SlotMissed, SlotOnHold, SlotCancelled}
	case SlotApproved:
		return []SlotState{
			SlotDrafted, SlotSubmitted, SlotChangesRequested, SlotArmed, SlotPublished, SlotMissed, SlotOnHold, SlotCancelled,
		}
	case SlotArmed:
		return []SlotState{SlotSubmitted, SlotApproved, SlotPublished, SlotFailed, SlotMissed, SlotOnHold, SlotCancelled}
	case SlotPublished:
		return []SlotState{SlotWithdrawn}
	case SlotFailed:
		return []SlotState{SlotDrafted, SlotSubmitted, SlotApproved, SlotPublished, SlotMissed, SlotCancelled}
	case SlotMissed:
		return []SlotState{SlotPlanned, SlotDrafted, SlotSubmitted, SlotPublished, SlotCancelled}
	case SlotOnHold:
		return []SlotState{
			SlotPlanned, SlotDrafted, SlotSubmitted, SlotChangesRequested, SlotApproved, SlotMissed, SlotCancelled,
		}
	case SlotCancelled:
		return []SlotState{SlotPlanned}
	}
	return nil
}

// MayBecome reports whether t may follow s. A state does not follow itself. Published
// follows approved, failed and missed too: somebody may post by hand.
func (s SlotState) MayBecome(t SlotState) bool { return slices.Contains(s.next(), t) }

// Become returns s in another state, or a [document.ValueError] when that may not follow
// its own: see [SlotState.MayBecome]. A slot that is put on hold remembers how far it had
// come, and forgets it afterwards.
func (s Slot) Become(t SlotState) (Slot, error) {
	if !s.State.MayBecome(t) {
		return Slot{}, document.RefuseValue("calendar", "slot", s.ID, book().Message(FaultTransition,
			finding.Term("from", s.State.Label()), finding.Term("to", t.Label())))
	}
	out := s.Clone()
	out.State, out.Held = t, 0
	if t == SlotOnHold {
		out.Held = s.State
	}
	return out, nil
}
