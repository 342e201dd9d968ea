package kpi

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Standing is where an objective stands on a day, as far as can be said without a
// forecast. The zero Standing means absent.
type Standing int

// The standings.
const (
	// StandingAchieved is a target that is reached.
	StandingAchieved Standing = iota + 1
	// StandingAhead is not reached yet, and on or ahead of a straight line from the starting
	// point to the target. It is no forecast.
	StandingAhead
	// StandingBehind is not reached yet, and behind that line.
	StandingBehind
	// StandingNotYet is not reached yet, where no line can be drawn.
	StandingNotYet
	// StandingHeld is a bound that is kept so far.
	StandingHeld
	// StandingNotHeld is a bound that is not kept at present, or was not at some time since
	// the start.
	StandingNotHeld
	// StandingMissed is a target that was not reached on its deadline, a bound that was not
	// kept until then, or a ceiling that is passed for good.
	StandingMissed
	// StandingUnknown cannot be told, for a reason that is given.
	StandingUnknown
	// StandingTooEarly is too early to tell.
	StandingTooEarly
	// StandingToMeasure is past its deadline, and the figures of the end are missing.
	StandingToMeasure
	// StandingOver is beyond a target that is to be reached and not exceeded, such as the
	// posts of a plan.
	StandingOver
)

var standings = document.MustEnum[Standing]("standing",
	"achieved", "ahead", "behind", "notYet", "held", "notHeld", "missed", "unknown", "tooEarly", "toMeasure", "over")

// String returns the name of s in documents, such as "ahead".
func (s Standing) String() string { return standings.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s Standing) MarshalText() ([]byte, error) { return standings.Marshal(s) }

// UnmarshalText reads the name of a standing.
func (s *Standing) UnmarshalText(text []byte) (err error) {
	*s, err = standings.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "achieved", « atteint ». It is the zero message
// when s is not a standing.
func (s Standing) Label() finding.Message { return standings.Label(book(), "kpi.standing", s) }
