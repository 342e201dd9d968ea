package charter

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ApprovalState is how far the approval of a post has come. Only one that is
// [StateApproved] may be armed or published. The zero ApprovalState is absent.
type ApprovalState int

// The states of an approval.
const (
	// StateDraft is not up for approval: never submitted, or withdrawn.
	StateDraft ApprovalState = iota + 1
	// StatePending waits for an answer.
	StatePending
	// StateChangesRequested was sent back to its author, until it is submitted again.
	StateChangesRequested
	// StateApproved is approved at every step, in this very content.
	StateApproved
	// StateRejected is refused, until another content is submitted.
	StateRejected
	// StateStale was submitted or approved in another content: an edit invalidates both.
	StateStale
	// StateBlocked was not answered in time, and waits on.
	StateBlocked
)

var approvalStates = document.MustEnum[ApprovalState]("approval state",
	"draft", "pending", "changesRequested", "approved", "rejected", "stale", "blocked")

// String returns the name of s on the wire, such as "changesRequested".
func (s ApprovalState) String() string { return approvalStates.Name(s) }

// MarshalText returns the name of s; the zero ApprovalState is an error.
func (s ApprovalState) MarshalText() ([]byte, error) { return approvalStates.Marshal(s) }

// UnmarshalText reads the name of a state.
func (s *ApprovalState) UnmarshalText(text []byte) (err error) {
	*s, err = approvalStates.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s, none when it is absent: « à revalider » for
// [StateStale].
func (s ApprovalState) Label() finding.Message {
	return approvalStates.Label(book(), "charter.approval_state", s)
}
