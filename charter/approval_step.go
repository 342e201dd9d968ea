package charter

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// ApprovalStep is one step of a [Workflow]. The zero ApprovalStep is not sound: nobody
// approves there, so that nothing goes beyond it.
type ApprovalStep struct {
	ID   string `json:"id" id:"step" validate:"required,max=100"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Approvers are the participants who may approve at this step.
	Approvers []string `json:"approvers,omitzero" ref:"person" validate:"required,min=1,max=100,unique,dive,required,max=100"`
	// Quorum says how many of them must. Until it is chosen, all of them.
	Quorum Quorum `json:"quorum,omitzero" validate:"required"`
	// Exempt are the roles whose own posts skip the step: a post that such a participant
	// submits goes to the next one.
	Exempt []string `json:"exempt,omitzero" validate:"max=50,unique,dive,required,max=100"`
	// Deadline says what becomes of a post that is not answered.
	Deadline Deadline `json:"deadline,omitzero"`
}

// name is what sentences call s.
func (s *ApprovalStep) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.ID
}

// exempts reports whether the posts of an author skip s.
func (s *ApprovalStep) exempts(author Participant) bool {
	return author.Role != "" && slices.Contains(s.Exempt, author.Role)
}

// satisfied reports whether those who approved are enough for s.
func (s *ApprovalStep) satisfied(approved []string) bool {
	if s.Quorum == AnyApprover {
		return len(approved) > 0
	}
	return len(s.Approvers) > 0 && len(s.missing(approved)) == 0
}

// missing returns the approvers of s who have not approved.
func (s *ApprovalStep) missing(approved []string) []string {
	var out []string
	for _, id := range s.Approvers {
		if !slices.Contains(approved, id) {
			out = append(out, id)
		}
	}
	return out
}

// Quorum is how many of the approvers of a step must approve. The zero Quorum is absent.
type Quorum int

// The quorums.
const (
	AnyApprover  Quorum = iota + 1 // AnyApprover: the approval of one is enough.
	AllApprovers                   // AllApprovers: each must approve.
)

var quorums = document.MustEnum[Quorum]("quorum", "any", "all")

// String returns the name of q on the wire: "any" or "all".
func (q Quorum) String() string { return quorums.Name(q) }

// MarshalText returns the name of q; the zero Quorum is an error.
func (q Quorum) MarshalText() ([]byte, error) { return quorums.Marshal(q) }

// UnmarshalText reads "any" or "all".
func (q *Quorum) UnmarshalText(text []byte) (err error) {
	*q, err = quorums.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for q, none when it is absent: « une validation
// suffit » for [AnyApprover].
func (q Quorum) Label() finding.Message { return quorums.Label(book(), "charter.quorum", q) }
