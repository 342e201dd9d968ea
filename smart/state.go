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

// Band says how ambitious a target is, beside the past of its own indicator. The zero Band
// means not known.
type Band int

// The bands, from the easiest, with the chance of reaching the target that bounds them.
const (
	TooEasy       Band = iota + 1 // TooEasy: 90% and more.
	Safe                          // Safe: from 50% to 90%.
	Ambitious                     // Ambitious: from 20% to 50%.
	VeryAmbitious                 // VeryAmbitious: from 5% to 20%.
	OutOfReach                    // OutOfReach: below 5%.
)

var bands = document.MustEnum[Band]("band", "tooEasy", "safe", "ambitious", "veryAmbitious", "outOfReach")

// String returns the name of b in documents, such as "ambitious".
func (b Band) String() string { return bands.Name(b) }

// MarshalText writes the name of b; an absent or unknown b is an error.
func (b Band) MarshalText() ([]byte, error) { return bands.Marshal(b) }

// UnmarshalText reads the name of a band.
func (b *Band) UnmarshalText(text []byte) (err error) {
	*b, err = bands.Unmarshal(text)
	return err
}

// Label returns what a reader sees for b: "out of reach", « hors de portée ». It is the
// zero message when b is not a band.
func (b Band) Label() finding.Message { return bands.Label(book(), "smart.band", b) }

// bandOf returns the band of a chance.
func bandOf(chance float64) Band {
	switch {
	case chance >= 0.9:
		return TooEasy
	case chance >= 0.5:
		return Safe
	case chance >= 0.2:
		return Ambitious
	case chance >= 0.05:
		return VeryAmbitious
	}
	return OutOfReach
}

// Method is how the chance of reaching a target was found. The zero Method means absent.
type Method int

// The methods.
const (
	// ByWindows counts the past windows that reached the growth asked.
	ByWindows Method = iota + 1
	// ByTrend carries the trend on: the median of all slopes, with its uncertainty.
	ByTrend
)

var methods = document.MustEnum[Method]("method", "windows", "trend")

// String returns the name of m in documents, such as "windows".
func (m Method) String() string { return methods.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m Method) MarshalText() ([]byte, error) { return methods.Marshal(m) }

// UnmarshalText reads the name of a method.
func (m *Method) UnmarshalText(text []byte) (err error) {
	*m, err = methods.Unmarshal(text)
	return err
}
