package strategy

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Step is a part of the method: the why that comes first, then the seven steps. The zero
// Step is no step.
type Step int

// The parts of the method, in order.
const (
	// Why answers the question before all others: why be on social networks at all?
	Why Step = iota + 1
	// SituationStep is step 1: audit the situation.
	SituationStep
	// ObjectivesStep is step 2: set SMART objectives.
	ObjectivesStep
	// TargetsStep is step 3: identify the audiences and choose the networks.
	TargetsStep
	// ResourcesStep is step 4: evaluate people, time and money.
	ResourcesStep
	// CharterStep is step 5: write the charter.
	CharterStep
	// CalendarStep is step 6: keep a posting calendar.
	CalendarStep
	// MeasurementStep is step 7: measure, then confirm, adjust or drop.
	MeasurementStep
)

var steps = document.MustEnum[Step]("step",
	"why", "situation", "objectives", "targets", "resources", "charter", "calendar", "measurement")

// Number returns the number of s in the method: 0 for the why, 1 to 7 for the steps, and
// -1 for what is no step.
func (s Step) Number() int {
	if s < Why || s > MeasurementStep {
		return -1
	}
	return int(s) - 1
}

// String returns the name of s on the wire, such as "objectives".
func (s Step) String() string { return steps.Name(s) }

// MarshalText returns the name of s; the zero Step is an error.
func (s Step) MarshalText() ([]byte, error) { return steps.Marshal(s) }

// UnmarshalText reads the name of a step.
func (s *Step) UnmarshalText(text []byte) (err error) {
	*s, err = steps.Unmarshal(text)
	return err
}

// Label returns the heading of s for a reader.
func (s Step) Label() finding.Message { return steps.Label(book(), "strategy.step", s) }
