package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// SignalRule is what tells a signal from noise: the three rules of Wheeler, and no others.
// With all eight of Nelson's, 45 of 100 series of a year of nothing but noise would have
// one. The zero SignalRule means absent.
type SignalRule int

// The rules.
const (
	// RuleBeyond is a figure beyond a limit.
	RuleBeyond SignalRule = iota + 1
	// RuleRun is eight figures in a row or more on one side of the centre.
	RuleRun
	// RuleNear is three figures out of four nearer to a limit than to the centre, on one side.
	RuleNear
)

var signalRules = document.MustEnum[SignalRule]("signal rule", "beyond", "run", "near")

// String returns the name of r in documents, such as "beyond".
func (r SignalRule) String() string { return signalRules.Name(r) }

// MarshalText writes the name of r; an absent or unknown r is an error.
func (r SignalRule) MarshalText() ([]byte, error) { return signalRules.Marshal(r) }

// UnmarshalText reads the name of a rule.
func (r *SignalRule) UnmarshalText(text []byte) (err error) {
	*r, err = signalRules.Unmarshal(text)
	return err
}

// Label returns what a reader sees for r: "beyond the usual", « hors de l'ordinaire ». It
// is the zero message when r is not a rule.
func (r SignalRule) Label() finding.Message {
	return signalRules.Label(book(), "kpi.signal_rule", r)
}

// Signal is something in the latest figures of a series that is not chance. It says that
// there is a cause, and not which. The zero Signal says nothing.
type Signal struct {
	// Message says it in a sentence, with the events of those days that are known.
	finding.Message
	Rule SignalRule `json:"rule,omitzero"`
	// Days are those of the figures that make it.
	Days calendar.Period `json:"days,omitzero"`
	// Value is the last of them: for a level, the change since the reading before.
	Value Measure `json:"value,omitzero"`
	// Limit is the limit that was passed or is near, or the centre for a run.
	Limit Measure `json:"limit,omitzero"`
	// Up says on which side it lies.
	Up bool `json:"up,omitzero"`
	// Better and Worse say whether that is what is wanted of the indicator. Both are false when
	// it depends on the goal, or when there may be neither too much nor too little of it.
	Better bool `json:"better,omitzero"`
	Worse  bool `json:"worse,omitzero"`
	// Events are the ids of the events that bear on most of the figures that make it: a cause
	// from outside.
	Events []string `json:"events,omitzero"`
}

// Assurance is whether what is usual reaches a target. The zero Assurance means absent.
type Assurance int

// The assurances.
const (
	// Capable is a target that figures reach regularly, as things are.
	Capable Assurance = iota + 1
	// Incapable is a target that figures do not reach unless something changes.
	Incapable
	// HitOrMiss is a target that figures reach now and then, by chance.
	HitOrMiss
)

var assurances = document.MustEnum[Assurance]("assurance", "capable", "incapable", "hitOrMiss")

// String returns the name of a in documents, such as "hitOrMiss".
func (a Assurance) String() string { return assurances.Name(a) }

// MarshalText writes the name of a; an absent or unknown a is an error.
func (a Assurance) MarshalText() ([]byte, error) { return assurances.Marshal(a) }

// UnmarshalText reads the name of an assurance.
func (a *Assurance) UnmarshalText(text []byte) (err error) {
	*a, err = assurances.Unmarshal(text)
	return err
}

// Label returns what a reader sees for a: "hit or miss", « tantôt atteint, tantôt manqué ».
// It is the zero message when a is not an assurance.
func (a Assurance) Label() finding.Message { return assurances.Label(book(), "kpi.assurance", a) }
