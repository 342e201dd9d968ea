package calendar

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Aim says which end of a range a plan aims at. The zero Aim is absent and acts as
// [AimTop].
type Aim int

// The aims.
const (
	// AimTop aims at 3 posts for 2-3/week.
	AimTop Aim = iota + 1
	// AimBottom aims at 2 posts for 2-3/week.
	AimBottom
)

var aims = document.MustEnum[Aim]("aim", "top", "bottom")

// String returns the name of a in documents, "top" or "bottom".
func (a Aim) String() string { return aims.Name(a) }

// MarshalText writes the name of a; an absent or unknown a is an error.
func (a Aim) MarshalText() ([]byte, error) { return aims.Marshal(a) }

// UnmarshalText reads "top" or "bottom".
func (a *Aim) UnmarshalText(text []byte) (err error) {
	*a, err = aims.Unmarshal(text)
	return err
}

// Label returns the word a reader sees for a.
func (a Aim) Label() finding.Message { return aims.Label(book(), "calendar.aim", a) }
