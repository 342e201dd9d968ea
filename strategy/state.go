package strategy

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// State says how far a step has come. The zero State is no state.
type State int

// The states of a step.
const (
	// StateEmpty: nothing of the step is there.
	StateEmpty State = iota + 1
	// StateIncomplete: elements are missing, or a finding blocks the step.
	StateIncomplete
	// StateReady: every element is there and nothing blocks.
	StateReady
	// StateStale: it was ready once, and its date has passed.
	StateStale
)

var states = document.MustEnum[State]("step state", "empty", "incomplete", "ready", "stale")

// String returns the name of s on the wire, such as "ready".
func (s State) String() string { return states.Name(s) }

// MarshalText returns the name of s; the zero State is an error.
func (s State) MarshalText() ([]byte, error) { return states.Marshal(s) }

// UnmarshalText reads the name of a state.
func (s *State) UnmarshalText(text []byte) (err error) {
	*s, err = states.Unmarshal(text)
	return err
}

// Label returns the word a reader sees for s, such as « à compléter ».
func (s State) Label() finding.Message { return states.Label(book(), "strategy.state", s) }
