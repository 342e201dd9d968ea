package kpi

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// EffectVerdict is what a comparison tells of an action. The zero EffectVerdict means
// absent.
type EffectVerdict int

// The verdicts on an effect.
const (
	// EffectGood is an improvement that chance does not explain.
	EffectGood EffectVerdict = iota + 1
	// EffectUnclear may be chance.
	EffectUnclear
	// EffectFutile is less than would be of use, if anything.
	EffectFutile
	// EffectHarmful is a change for the worse that chance does not explain.
	EffectHarmful
	// EffectUnknown cannot be told, for a reason that is given.
	EffectUnknown
)

var effectVerdicts = document.MustEnum[EffectVerdict]("effect verdict", "good", "unclear", "futile", "harmful", "unknown")

// String returns the name of v in documents, such as "good".
func (v EffectVerdict) String() string { return effectVerdicts.Name(v) }

// MarshalText writes the name of v; an absent or unknown v is an error.
func (v EffectVerdict) MarshalText() ([]byte, error) { return effectVerdicts.Marshal(v) }

// UnmarshalText reads the name of a verdict on an effect.
func (v *EffectVerdict) UnmarshalText(text []byte) (err error) {
	*v, err = effectVerdicts.Unmarshal(text)
	return err
}

// Label returns what a reader sees for v: "not proven", « non prouvé ». It is the zero
// message when v is not a verdict on an effect.
func (v EffectVerdict) Label() finding.Message {
	return effectVerdicts.Label(book(), "kpi.effect_verdict", v)
}

// EffectMethod is how two sides were compared. The zero EffectMethod means absent.
type EffectMethod int

// The methods.
const (
	// MethodClusters compares ratios of totals, whose variance is that between readings and
	// not between single events: the same people see, click and buy on the same days.
	MethodClusters EffectMethod = iota + 1
	// MethodLogarithms compares readings of counts, people and durations by proportion.
	MethodLogarithms
	// MethodGains compares what a level gained.
	MethodGains
	// MethodCounts compares rare counts exactly.
	MethodCounts
	// MethodTrials compares shares of trials that know nothing of one another, such as
	// answers to a survey.
	MethodTrials
)

var effectMethods = document.MustEnum[EffectMethod]("effect method", "clusters", "logarithms", "gains", "counts", "trials")

// String returns the name of m in documents, such as "clusters".
func (m EffectMethod) String() string { return effectMethods.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m EffectMethod) MarshalText() ([]byte, error) { return effectMethods.Marshal(m) }

// UnmarshalText reads the name of a method.
func (m *EffectMethod) UnmarshalText(text []byte) (err error) {
	*m, err = effectMethods.Unmarshal(text)
	return err
}

// Label returns what a reader sees for m. It is the zero message when m is not a method.
func (m EffectMethod) Label() finding.Message {
	return effectMethods.Label(book(), "kpi.effect_method", m)
}
