package kpi

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Direction is the way an indicator is wanted to go. The zero Direction means absent.
type Direction int

// The directions.
const (
	// Up is better when there is more.
	Up Direction = iota + 1
	// Down is better when there is less.
	Down
	// Band is best between two bounds: what the plan or the budget says.
	Band
	// DependsOnGoal is better when there is more for some goals and tells nothing for
	// others: mentions of a brand also rise in a scandal. Ask [Indicator.DirectionFor].
	DependsOnGoal
)

var directions = document.MustEnum[Direction]("direction", "up", "down", "band", "dependsOnGoal")

// String returns the name of d in documents, such as "up".
func (d Direction) String() string { return directions.Name(d) }

// MarshalText writes the name of d; an absent or unknown d is an error.
func (d Direction) MarshalText() ([]byte, error) { return directions.Marshal(d) }

// UnmarshalText reads the name of a direction.
func (d *Direction) UnmarshalText(text []byte) (err error) {
	*d, err = directions.Unmarshal(text)
	return err
}

// Label returns what a reader sees for d: "to be raised", « à augmenter ». It is the zero
// message when d is not a direction.
func (d Direction) Label() finding.Message { return directions.Label(book(), "kpi.direction", d) }
