package smart

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// TargetType says how a target is to be read. The zero TargetType means absent.
type TargetType int

// The types of target.
const (
	// IncreaseTo rises from a baseline to the target.
	IncreaseTo TargetType = iota + 1
	// DecreaseTo falls from a baseline to the target.
	DecreaseTo
	// AtLeast stays at the target or above.
	AtLeast
	// AtMost stays at the target or below.
	AtMost
	// Deliver makes or obtains so many, counted from the start.
	Deliver
)

var targetTypes = document.MustEnum[TargetType]("target type",
	"increaseTo", "decreaseTo", "atLeast", "atMost", "deliver")

// String returns the name of t in documents, such as "increaseTo".
func (t TargetType) String() string { return targetTypes.Name(t) }

// MarshalText writes the name of t; an absent or unknown t is an error.
func (t TargetType) MarshalText() ([]byte, error) { return targetTypes.Marshal(t) }

// UnmarshalText reads the name of a target type.
func (t *TargetType) UnmarshalText(text []byte) (err error) {
	*t, err = targetTypes.Unmarshal(text)
	return err
}

// Label returns what a reader sees for t: "reach", « atteindre ». It is the zero message
// when t is not a target type.
func (t TargetType) Label() finding.Message { return targetTypes.Label(book(), "smart.target_type", t) }

// upward reports whether more is better.
func (t TargetType) upward() bool { return t == IncreaseTo || t == AtLeast || t == Deliver }

// moves reports whether a level is to change, which takes time, rather than to be kept. A
// count to deliver has the day of its deadline itself.
func (t TargetType) moves() bool { return t == IncreaseTo || t == DecreaseTo }
