package calendar

import (
	"cmp"
	"maps"
	"reflect"
	"time"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxSlotIDLength is the longest id of a slot, in characters: one of a channel, a period
// and a number.
const MaxSlotIDLength = 200

// Slot is one place in a plan: when a post goes out on a channel, how far it has come and
// when the work on it is due.
type Slot struct {
	// ID is given when the slot is first placed, and never to another slot. It is made of
	// the channel, the quota period and a number within it, "blog-2026-01-1", or of the
	// rendezvous and the time at which its rule has it, "conseil-20260714T100000", and does
	// not change when the slot moves.
	ID      string `json:"id" validate:"required,max=200" id:"slot"`
	Channel string `json:"channel" validate:"required,max=100" ref:"channel?"`
	Account string `json:"account,omitzero" ref:"account?" validate:"max=100"`
	// Date and Clock are when the post goes out, on the clocks of Zone.
	Date  Date  `json:"date,omitzero" validate:"required"`
	Clock Clock `json:"clock,omitzero" validate:"required"`
	// Zone is the IANA name of the time zone of Date and Clock. Defaults to that of the plan,
	// or of the brief: a slot bears one when its channel has another, or when only another
	// can tell the second of two times that the clocks show.
	Zone string `json:"zone,omitzero" validate:"max=100"`
	// Instant is the same in UTC. [Schedule] computes it, for the slots it is given too.
	Instant time.Time `json:"instant,omitzero"`
	// Recurrence is the rendezvous that the slot is a date of, and Of the day or time at
	// which its rule has that date, wherever the slot is moved. They are given together.
	Recurrence string    `json:"recurrence,omitzero" validate:"max=100"`
	Of         When      `json:"of,omitzero"`
	State      SlotState `json:"state,omitzero" validate:"required"`
	// Pinned slots are moved by nobody but their owner.
	Pinned bool `json:"pinned,omitzero"`
	// Sequence counts the times that the slot was given another date, clock, zone or channel
	// since it was first placed. It is the SEQUENCE of iCalendar.
	Sequence int `json:"sequence,omitzero" validate:"gte=0"`
	// Pillar, Theme and Item are what the post is to speak of: the ids of a content pillar,
	// of a theme and of an evergreen item. A slot that bears an item stays planned: the post
	// is still to be looked at, and its rights and date to be checked, before it goes out.
	Pillar string `json:"pillar,omitzero" validate:"max=100" ref:"pillar?"`
	Theme  string `json:"theme,omitzero" validate:"max=200" ref:"theme?"`
	Item   string `json:"item,omitzero" validate:"max=100" ref:"evergreen?"`
	// Reserve slots are kept for news.
	Reserve bool `json:"reserve,omitzero"`
	// Held is how far the slot had come when it was put on hold.
	Held SlotState `json:"held,omitzero"`
	// Deadlines are when the work on the post is due. [Schedule] counts them anew for each slot
	// that has not gone out.
	Deadlines Deadlines `json:"deadlines,omitzero"`
	// Lot is the lot that the post is sent for approval with, see [Lot].
	Lot string `json:"lot,omitzero" validate:"max=100" ref:"lot?"`
	// Reason says what kept the slot from the channel's preferred or usual time of day.
	Reason Constraint `json:"reason,omitzero"`
	// Labels are the embedding tool's own; they are kept.
	Labels map[string]string `json:"labels,omitempty" validate:"max=100"`
}

// Fixed reports whether s stays where it is when the rest is planned: it is pinned, or
// armed, published or withdrawn after publication. A failed, missed or cancelled slot is
// not fixed even if it is pinned: nothing goes out there.
func (s Slot) Fixed() bool {
	switch s.State {
	case SlotArmed, SlotPublished, SlotWithdrawn:
		return true
	}
	return s.Pinned && !s.over()
}

// history reports whether the post has gone out.
func (s Slot) history() bool { return s.State == SlotPublished || s.State == SlotWithdrawn }

// movable reports whether s may be moved, and comes back under its id: it is planned, in
// the making or on hold.
func (s Slot) movable() bool {
	switch s.State {
	case SlotPlanned, SlotDrafted, SlotSubmitted, SlotChangesRequested, SlotApproved, SlotOnHold:
		return !s.Pinned
	}
	return false
}

// over reports whether nothing will go out at the time of s: it failed, was missed or is
// cancelled.
func (s Slot) over() bool {
	return s.State == SlotFailed || s.State == SlotMissed || s.State == SlotCancelled
}

// Equal reports whether s and t are the same in every member, at the same instant in
// whatever location it is written.
func (s Slot) Equal(t Slot) bool {
	s.Instant, t.Instant = s.Instant.UTC(), t.Instant.UTC()
	if len(s.Labels) == 0 && len(t.Labels) == 0 {
		s.Labels, t.Labels = nil, nil
	}
	return reflect.DeepEqual(s, t)
}

// Compare orders slots as plans do: by instant, then by date, clock, channel and id.
func (s Slot) Compare(t Slot) int {
	return cmp.Or(s.Instant.Compare(t.Instant), s.Date.Compare(t.Date), s.Clock.Compare(t.Clock),
		cmp.Compare(s.Channel, t.Channel), cmp.Compare(s.ID, t.ID))
}

// Clone returns a copy of s that shares nothing with it.
func (s Slot) Clone() Slot {
	s.Labels = maps.Clone(s.Labels)
	return s
}

// Deadlines are the last days on which the stages of a post may begin, each counted in the
// working days of the person whose stage it is, backwards from publication: see [Lead].
// A stage without lead time has no deadline.
type Deadlines struct {
	// Draft is when writing starts at the latest.
	Draft Date `json:"draft,omitzero"`
	// Review is when the draft is handed over for review at the latest.
	Review Date `json:"review,omitzero"`
	// Approval is when the post is sent for approval at the latest.
	Approval Date `json:"approval,omitzero"`
}

// SlotState is how far a slot has come. Planned is not armed: only an armed slot will go
// out by itself. The zero SlotState is absent.
type SlotState int

// The states of a slot, in the order of its life, then the ways out of it.
const (
	// SlotPlanned has a place and nothing else yet.
	SlotPlanned SlotState = iota + 1
	// SlotDrafted has a text.
	SlotDrafted
	// SlotSubmitted waits for approval.
	SlotSubmitted
	// SlotChangesRequested was sent back to its author.
	SlotChangesRequested
	// SlotApproved may go out, once it is armed.
	SlotApproved
	// SlotArmed goes out by itself.
	SlotArmed
	// SlotPublished has gone out.
	SlotPublished
	// SlotFailed was to go out, and the network refused it.
	SlotFailed
	// SlotMissed was not ready when it was to go out.
	SlotMissed
	// SlotOnHold is suspended, and keeps its place in the quota.
	SlotOnHold
	// SlotCancelled is given up before it went out.
	SlotCancelled
	// SlotWithdrawn has gone out and was taken down: it was there, and counts as published.
	SlotWithdrawn
)

var slotStates = document.MustEnum[SlotState]("slot state",
	"planned", "drafted", "submitted", "changesRequested", "approved", "armed", "published",
	"failed", "missed", "onHold", "cancelled", "withdrawn")

// String returns the name of s in documents, such as "changesRequested".
func (s SlotState) String() string { return slotStates.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s SlotState) MarshalText() ([]byte, error) { return slotStates.Marshal(s) }

// UnmarshalText reads a name as [SlotState.String] writes it.
func (s *SlotState) UnmarshalText(text []byte) (err error) {
	*s, err = slotStates.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s.
func (s SlotState) Label() finding.Message { return slotStates.Label(book(), "calendar.slot_state", s) }
