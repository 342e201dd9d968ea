package charter

import (
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxApprovalEvents is the largest number of events of an [Approval] that is read.
const MaxApprovalEvents = 10000

// Approval is the file of the approval of a post, or of a lot of posts that are sent
// together: what happened, in order. The events are the audit trail, and all that is kept:
// how far a post has come is computed from them by [Workflow.Standing], and never stored. It
// is a document: append to its events, and never change one. The zero Approval has no
// events.
type Approval struct {
	ID string `json:"id" id:"approval" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels   map[string]string `json:"labels,omitzero" validate:"max=100"`
	Name     string            `json:"name,omitzero" validate:"max=200"`
	Workflow string            `json:"workflow,omitzero" ref:"workflow?" validate:"max=100"`
	// Lot is the [calendar.Lot] that the posts are in.
	Lot string `json:"lot,omitzero" ref:"lot?" validate:"max=100"`
	// Sensitive are the posts that silence never approves, beside those that are
	// [Post.Sponsored]. Leave them here once a crisis is over, until they are submitted again:
	// of a post that is taken off, the silence of before is an approval.
	Sensitive []SensitivePost `json:"sensitive,omitzero" validate:"max=1000"`
	// Events are what happened, the oldest first.
	Events []ApprovalEvent `json:"events,omitzero" validate:"max=10000"`
}

var approvalSchema = sync.OnceValue(document.MustSchema[Approval])

// ReadApproval reads an approval strictly from its JSON text and reports in one pass what is
// wrong with its form. Which events count is told by [Workflow.Standing].
func ReadApproval(data []byte) (Approval, finding.List) { return approvalSchema().Read(data) }

// CheckApprovalForm reports what is wrong with the form of a, as [ReadApproval] does for
// JSON: events without a kind, a person, a time or a content.
func CheckApprovalForm(a Approval) finding.List { return approvalSchema().Check(a) }

// UnmarshalJSON reads what [ReadApproval] reads; its error is a [finding.List].
func (a *Approval) UnmarshalJSON(data []byte) error { return approvalSchema().Unmarshal(data, a) }
