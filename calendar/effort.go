package calendar

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxMinutes is the largest number of minutes of one stage of a post, and of one week of a
// person: a whole week.
const MaxMinutes = 7 * 24 * 60

// Effort is the work on one slot in minutes, by stage. The zero Effort is not known, and
// takes nobody's time.
type Effort struct {
	Draft    int `json:"draft,omitzero" validate:"gte=0,lte=10080"`
	Review   int `json:"review,omitzero" validate:"gte=0,lte=10080"`
	Approval int `json:"approval,omitzero" validate:"gte=0,lte=10080"`
}

// IsZero reports whether e asks for no work.
func (e Effort) IsZero() bool { return e == Effort{} }

// Stage is a part of the work on a post. The zero Stage is absent.
type Stage int

// The stages, in the order of the work.
const (
	// StageDraft is writing, by the author.
	StageDraft Stage = iota + 1
	// StageReview is reading through, by the reviewer.
	StageReview
	// StageApproval is the approver's.
	StageApproval
)

var stages = document.MustEnum[Stage]("stage", "draft", "review", "approval")

// String returns the name of s in documents, such as "draft".
func (s Stage) String() string { return stages.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s Stage) MarshalText() ([]byte, error) { return stages.Marshal(s) }

// UnmarshalText reads "draft", "review" or "approval".
func (s *Stage) UnmarshalText(text []byte) (err error) {
	*s, err = stages.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s.
func (s Stage) Label() finding.Message { return stages.Label(book(), "calendar.stage", s) }

// stageCount is the number of stages.
const stageCount = int(StageApproval)

// stage returns the lead time, the effort and the person of a stage of c.
func (c *Channel) stage(s Stage) (days, minutes int, person string) {
	switch s {
	case StageDraft:
		return c.Lead.Draft, c.Effort.Draft, c.Author
	case StageReview:
		return c.Lead.Review, c.Effort.Review, c.Reviewer
	default:
		return c.Lead.Approval, c.Effort.Approval, c.Approver
	}
}

// needs reports whether a slot in a state still needs a stage. One that is on hold, or sent
// back, counts as what it was before: on hold all stages are ahead, sent back those after
// writing.
func (s SlotState) needs(stage Stage) bool {
	switch s {
	case SlotPlanned, SlotOnHold:
		return true
	case SlotDrafted, SlotChangesRequested:
		return stage != StageDraft
	case SlotSubmitted:
		return stage == StageApproval
	}
	return false
}
