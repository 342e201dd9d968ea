package charter

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ApprovalEvent is something that somebody did about the approval of posts. The zero
// ApprovalEvent is not sound: one without a kind, a person or a time does not count, nor does
// a content without a hash.
type ApprovalEvent struct {
	Kind EventKind `json:"kind,omitzero" validate:"required"`
	// By is the participant who did it.
	By string    `json:"by" ref:"person?" validate:"required,max=100"`
	At time.Time `json:"at,omitzero" validate:"required"`
	// Of are the contents it speaks of: that of one post, or those of a lot.
	Of []PostVersion `json:"of,omitzero" validate:"required,min=1,max=1000"`
	// Comment is what was said. It is kept, and not read.
	Comment string `json:"comment,omitzero" validate:"max=10000"`
}

// PostVersion is what an event speaks of: a post with the content it had then.
type PostVersion struct {
	Post string `json:"post" ref:"post?" validate:"required,max=100"`
	// Hash is the [Post.Hash] of the content.
	Hash string `json:"hash" validate:"required,max=100"`
	// Date is the day of publication that a submission asks to approve along with the
	// content. Other events do not need it, and theirs is not read.
	Date calendar.Date `json:"date,omitzero"`
}

// Version returns what an event about p as it is now speaks of.
func (p Post) Version() PostVersion { return PostVersion{Post: p.ID, Hash: p.Hash(), Date: p.Date} }

// EventKind is what was done. The zero EventKind is absent.
type EventKind int

// The kinds of events. Reminders are none: [Standing.Reminders] says when they are due.
const (
	// EventSubmitted puts a content up for approval, in place of the one before.
	EventSubmitted EventKind = iota + 1
	// EventApproved is an approver's approval at the present step.
	EventApproved
	// EventChangesRequested sends the post back to its author: that of an external approver
	// uses a round of the contract. An approver of any step that was reached may ask, also
	// after the approval.
	EventChangesRequested
	// EventRejected refuses the content for good, from those who may ask for changes. Only
	// another content may be submitted then.
	EventRejected
	// EventCommented changes nothing.
	EventCommented
	// EventWithdrawn takes the post out of approval, or the approval off the post.
	EventWithdrawn
)

var eventKinds = document.MustEnum[EventKind]("event kind",
	"submitted", "approved", "changesRequested", "rejected", "commented", "withdrawn")

// String returns the name of k on the wire, such as "changesRequested".
func (k EventKind) String() string { return eventKinds.Name(k) }

// MarshalText returns the name of k; the zero EventKind is an error.
func (k EventKind) MarshalText() ([]byte, error) { return eventKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *EventKind) UnmarshalText(text []byte) (err error) {
	*k, err = eventKinds.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k, none when it is absent.
func (k EventKind) Label() finding.Message { return eventKinds.Label(book(), "charter.event", k) }
