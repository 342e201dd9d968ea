package smart

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// State is the state of one criterion. The zero State means absent.
type State int

// The states of a criterion.
const (
	// StateMet is a criterion that is met.
	StateMet State = iota + 1
	// StatePartly is a criterion of which a part is there.
	StatePartly
	// StateMissing is a criterion that is not met.
	StateMissing
	// StateUnknown is a criterion that nothing given tells about.
	StateUnknown
)

var states = document.MustEnum[State]("state", "met", "partly", "missing", "unknown")

// String returns the name of s in documents, such as "met".
func (s State) String() string { return states.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s State) MarshalText() ([]byte, error) { return states.Marshal(s) }

// UnmarshalText reads the name of a state.
func (s *State) UnmarshalText(text []byte) (err error) {
	*s, err = states.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "met", « rempli ». It is the zero message when s
// is not a state.
func (s State) Label() finding.Message { return states.Label(book(), "smart.state", s) }

// worse returns the worse of two states; missing is worst, and unknown is worse than met.
func worse(s, t State) State {
	rank := [...]int{0: 0, StateMet: 1, StatePartly: 3, StateMissing: 4, StateUnknown: 2}
	if rank[t] > rank[s] {
		return t
	}
	return s
}

// Overall is the answer on a whole objective. The zero Overall means absent.
type Overall int

// The answers.
const (
	// OverallSMART is an objective with all five criteria met.
	OverallSMART Overall = iota + 1
	// OverallOnItsFace is an objective that states everything a sentence can state, whose
	// reach or means are not known.
	OverallOnItsFace
	// OverallNotSMART is an objective that lacks something.
	OverallNotSMART
)

var overalls = document.MustEnum[Overall]("answer", "smart", "onItsFace", "notSmart")

// String returns the name of o in documents, such as "onItsFace".
func (o Overall) String() string { return overalls.Name(o) }

// MarshalText writes the name of o; an absent or unknown o is an error.
func (o Overall) MarshalText() ([]byte, error) { return overalls.Marshal(o) }

// UnmarshalText reads the name of an answer.
func (o *Overall) UnmarshalText(text []byte) (err error) {
	*o, err = overalls.Unmarshal(text)
	return err
}

// Label returns what a reader sees for o: "SMART on its face", « SMART sur l'énoncé ». It
// is the zero message when o is not an answer.
func (o Overall) Label() finding.Message { return overalls.Label(book(), "smart.overall", o) }
