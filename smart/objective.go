package smart

import (
	"maps"
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Objective is what is wanted, of what, from where to where, by when and by whom. The zero
// Objective states nothing; [Check] says what it lacks.
type Objective struct {
	ID     string            `json:"id" id:"objective" validate:"required,max=100"`
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Statement is the sentence as people say it. [Reader.Read] reads one.
	Statement string `json:"statement,omitzero" validate:"max=2000"`
	Goal      Goal   `json:"goal,omitzero"`
	// Type says how Target is to be read.
	Type TargetType `json:"type,omitzero"`
	// Indicator is the id of the indicator that tells whether the objective is reached.
	Indicator string `json:"indicator,omitzero" validate:"max=100"`
	// Support are ids of indicators that explain, and prove nothing by themselves.
	Support []string `json:"support,omitzero" validate:"max=20,unique,dive,required,max=100"`
	// Account is where it is to be reached.
	Account string `json:"account,omitzero" ref:"account?" validate:"max=100"`
	// Audience is the segment among which it is to be reached.
	Audience string `json:"audience,omitzero" ref:"segment?" validate:"max=100"`
	// Owner is the person who answers for it.
	Owner string `json:"owner,omitzero" ref:"person?" validate:"max=100"`
	// Baseline is where one stands.
	Baseline *Baseline `json:"baseline,omitzero"`
	// Target is the value to reach, in the unit of the indicator. When the objective only
	// says how much more or less, it is absent and Change says it.
	Target Quantity `json:"target,omitzero"`
	// Change is the target as a difference from the baseline. It is read when Target is
	// absent; see [Objective.Aim].
	Change Change `json:"change,omitzero"`
	// Per is the length of time that Target counts over, when it is a rate: P1M for 200
	// leads a month. A rate is no deadline.
	Per      calendar.Duration `json:"per,omitzero"`
	Start    calendar.Date     `json:"start,omitzero"`
	Deadline calendar.Date     `json:"deadline,omitzero"`
	// Why says what it is wanted for, for whoever judges whether it is worth it.
	Why string `json:"why,omitzero" validate:"max=2000"`
	// Revisions are the moves of the target or the deadline, the oldest first.
	Revisions []Revision `json:"revisions,omitzero" validate:"max=100"`
	// Stated is what its sentence names in words of its own.
	Stated *Stated `json:"stated,omitzero"`
}

// Baseline is where one stood, on a date.
type Baseline struct {
	Value Quantity      `json:"value,omitzero"`
	Date  calendar.Date `json:"date,omitzero"`
	// Provenance says what the figure is worth. With [Unknown] or [NotApplicable] there is
	// no value.
	Provenance Provenance `json:"provenance,omitzero"`
	Source     string     `json:"source,omitzero" validate:"max=500"`
}

// Revision is one move of a target or a deadline. What it does not move is absent on both
// sides.
type Revision struct {
	Date   calendar.Date `json:"date,omitzero" validate:"required"`
	From   Terms         `json:"from,omitzero"`
	To     Terms         `json:"to,omitzero"`
	By     string        `json:"by,omitzero" ref:"person?" validate:"max=100"`
	Reason string        `json:"reason" validate:"required,max=2000"`
}

// Terms are the two things of an objective that get moved.
type Terms struct {
	Target   Quantity      `json:"target,omitzero"`
	Deadline calendar.Date `json:"deadline,omitzero"`
}

var objectiveSchema = sync.OnceValue(document.MustSchema[Objective])

// ReadObjective reads an objective strictly from its JSON text, alone: references to
// accounts, segments and persons are not followed. The findings are those of
// [document.Schema.Read].
func ReadObjective(data []byte) (Objective, finding.List) { return objectiveSchema().Read(data) }

// UnmarshalJSON reads an objective as [ReadObjective] does; its error is a [finding.List].
func (o *Objective) UnmarshalJSON(data []byte) error { return objectiveSchema().Unmarshal(data, o) }

// NeedsBaseline reports whether the target of o means nothing without a baseline. A rise or
// a fall to a level needs one, and so does a change in proportion. A count to deliver, a
// bound to keep, a percentage to reach and a difference do not.
func (o Objective) NeedsBaseline() bool {
	if o.Target.IsZero() {
		return o.Change.Relative()
	}
	return (o.Type == IncreaseTo || o.Type == DecreaseTo) && o.Target.unit != Percent
}

// Aim returns the value to reach: the target, or where the change leads from the baseline.
// It is absent when it is neither stated nor to be computed.
func (o Objective) Aim() Quantity {
	switch {
	case !o.Target.IsZero():
		return o.Target
	case o.Type == Deliver && !o.Change.Relative() && o.Change.quantity.Sign() > 0:
		return o.Change.quantity
	case o.Baseline != nil:
		aim, _ := o.Change.Apply(o.Baseline.Value)
		return aim
	}
	return Quantity{}
}

// from returns the value of the baseline, absent when there is none.
func (o Objective) from() Quantity {
	if o.Baseline == nil {
		return Quantity{}
	}
	return o.Baseline.Value
}

// Original returns o as it was before its revisions: judge it beside o to read a moved
// target both ways. The result shares nothing with o.
func (o Objective) Original() Objective {
	was := o.Clone()
	for _, r := range slices.Backward(o.Revisions) {
		if !r.From.Target.IsZero() {
			was.Target = r.From.Target
		}
		if !r.From.Deadline.IsZero() {
			was.Deadline = r.From.Deadline
		}
	}
	was.Revisions = nil
	return was
}

// Clone returns a copy of o that shares nothing with it that changes.
func (o Objective) Clone() Objective {
	o.Labels = maps.Clone(o.Labels)
	o.Support = slices.Clone(o.Support)
	o.Revisions = slices.Clone(o.Revisions)
	if o.Baseline != nil {
		baseline := *o.Baseline
		o.Baseline = &baseline
	}
	if o.Stated != nil {
		stated := o.Stated.clone()
		o.Stated = &stated
	}
	return o
}
