package calendar

import (
	"iter"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxPlanSlots is the largest number of slots of a plan that is read as part of a document.
const MaxPlanSlots = 300000

// Plan is what is placed: the slots of a period. It is a document: [Schedule] makes it, a
// program stores it, and [ReadPlan] reads it back.
type Plan struct {
	Period Period `json:"period,omitzero" validate:"required"`
	// Zone is the IANA name of the time zone of the clocks of the slots that name none.
	Zone string `json:"zone,omitzero" validate:"required,max=100"`
	// Slots are ordered by instant, then by channel and id: see [Slot.Compare].
	Slots []Slot `json:"slots,omitzero" validate:"max=300000"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
}

var planSchema = sync.OnceValue(document.MustSchema[Plan])

// ReadPlan reads a plan from JSON, strictly, and reports in one pass what is wrong with
// its form: unknown and duplicate members, wrong types and values, duplicate ids.
func ReadPlan(data []byte) (Plan, finding.List) { return planSchema().Read(data) }

// UnmarshalJSON reads what [ReadPlan] reads. The error is a [finding.List].
func (p *Plan) UnmarshalJSON(data []byte) error { return planSchema().Unmarshal(data, p) }

// Of yields the slots of one channel, in order.
func (p Plan) Of(channel string) iter.Seq[Slot] {
	return func(yield func(Slot) bool) {
		for _, s := range p.Slots {
			if s.Channel == channel && !yield(s) {
				return
			}
		}
	}
}

// Result is the answer to a [Brief]: the plan, why it cannot be better, and what there is
// to say about both. It shares nothing with the brief.
type Result struct {
	Plan        Plan        `json:"plan"`
	Certificate Certificate `json:"certificate"`
	// Findings point into the brief.
	Findings finding.List `json:"findings,omitempty"`
}
