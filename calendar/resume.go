package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ResumePolicy says what becomes of the slots that were on hold when their time passed. The
// zero ResumePolicy is absent and acts as [ResumeHold].
type ResumePolicy int

// The policies. None gives a post up: what does not go out stays in the plan.
const (
	// ResumeHold leaves them on hold, for somebody to look at one by one.
	ResumeHold ResumePolicy = iota + 1
	// ResumeSkip gives their times up: they are missed, and can be moved to another.
	ResumeSkip
	// ResumeShift has them take, in their order, the places of the slots of their channel
	// from now on, which move on to the next ones. Those at the end for which no place is
	// left are put on hold.
	ResumeShift
	// ResumeRelease lets them go out late when they are late by no more than the tolerance,
	// at the time they had; the others are missed.
	ResumeRelease
)

var resumePolicies = document.MustEnum[ResumePolicy]("resume policy", "hold", "skip", "shift", "release")

// String returns the name of p in documents, such as "shift".
func (p ResumePolicy) String() string { return resumePolicies.Name(p) }

// MarshalText writes the name of p; an absent or unknown p is an error.
func (p ResumePolicy) MarshalText() ([]byte, error) { return resumePolicies.Marshal(p) }

// UnmarshalText reads "hold", "skip", "shift" or "release".
func (p *ResumePolicy) UnmarshalText(text []byte) (err error) {
	*p, err = resumePolicies.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for p.
func (p ResumePolicy) Label() finding.Message {
	return resumePolicies.Label(book(), "calendar.resume_policy", p)
}

// Resumption says how publication goes on after a suspension.
type Resumption struct {
	// Policy is for the slots whose time has passed.
	Policy ResumePolicy
	// Tolerance is how late a post may go out under [ResumeRelease].
	Tolerance Duration
	// Approved says that posts approved before the suspension still are, as after a mere
	// pause. Otherwise each is submitted again. Nothing is armed by resuming either way.
	Approved bool
}

// Suspend puts on hold what stands in a suspension and has not gone out, pinned and armed
// slots included.
func (e Editor) Suspend(p Plan, s Suspension) (Diff, finding.List) {
	x, ok := e.edit(p)
	if !ok {
		return x.refused()
	}
	for i := range x.plan.Slots {
		if slot := &x.plan.Slots[i]; s.hold(slot) {
			x.reasons[slot.ID] = s.why()
		}
	}
	return x.done()
}

// Resume takes the slots of a suspension off hold: those to come, and those whose time has
// passed as the policy says. Each is as far as it was before, but for what was approved or
// armed, which is submitted again unless the resumption says that approvals hold.
func (e Editor) Resume(p Plan, s Suspension, r Resumption) (Diff, finding.List) {
	x, ok := e.edit(p)
	if !ok || !x.knowsTime() {
		return x.refused()
	}
	why := book().Message("calendar.because.resumed", finding.Text("suspension", s.name()))
	var held []*Slot
	for i := range x.plan.Slots {
		if slot := &x.plan.Slots[i]; slot.State == SlotOnHold && s.covers(slot) {
			held = append(held, slot)
			x.reasons[slot.ID] = why
		}
	}
	if r.Policy == ResumeShift {
		held = x.resumeLater(held, why)
	}
	for _, slot := range held {
		switch {
		case !x.overdue(slot, Duration{}), r.Policy == ResumeRelease && !x.overdue(slot, r.Tolerance):
			x.become(slot, r.state(slot.Held))
		case r.Policy == ResumeSkip, r.Policy == ResumeRelease:
			x.become(slot, SlotMissed)
		}
	}
	return x.done()
}

// state is how far a slot is that was put on hold in a state.
func (r Resumption) state(held SlotState) SlotState {
	switch held {
	case SlotDrafted, SlotSubmitted, SlotChangesRequested:
		return held
	case SlotApproved, SlotArmed:
		if r.Approved {
			return SlotApproved
		}
		return SlotSubmitted
	}
	return SlotPlanned
}

// resumeLater gives overdue slots the places of their channels from now on, and returns the
// held ones that have a place to come.
func (x *edit) resumeLater(held []*Slot, why finding.Message) []*Slot {
	var channels []string
	for _, s := range held {
		if !s.Pinned && x.overdue(s, Duration{}) && !slices.Contains(channels, s.Channel) {
			channels = append(channels, s.Channel)
		}
	}
	for _, channel := range channels {
		var chain []*Slot
		late := x.movable(channel, func(s *Slot) bool { return x.overdue(s, Duration{}) && slices.Contains(held, s) })
		next := x.movable(channel, func(s *Slot) bool { return !x.overdue(s, Duration{}) })
		chain = append(append(chain, late...), next...)
		places := placesOf(next)
		for _, s := range chain[len(places):] {
			x.report(CodeNoRoomLater, x.at(s), finding.Text("slot", s.ID))
			x.reasons[s.ID] = why
			held = slices.DeleteFunc(held, func(h *Slot) bool { return h == s })
			if s.State != SlotOnHold {
				x.become(s, SlotOnHold)
			}
		}
		x.give(chain[:len(places)], places, why)
	}
	return held
}
