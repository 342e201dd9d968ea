package kpi

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Kind is the nature of an indicator. It alone decides how figures of the indicator add
// up over time and across accounts. The zero Kind means absent.
type Kind int

// The kinds.
const (
	// Flow is counted as it happens: views, clicks, leads.
	Flow Kind = iota + 1
	// Stock is a level that is read on a day: followers.
	Stock
	// Unique is distinct people over a window: reach. Those of two windows never add up.
	Unique
	// Rate is one count over another: a click-through rate.
	Rate
	// Mean is an average of measured things: the duration of a view, a note out of five.
	Mean
	// Duration is a delay with a few very long values: the time to a first reply.
	Duration
	// Score is a balance of answers: a net promoter score.
	Score
	// MoneyRatio is money over events, or over money: a cost per lead, a return on spend.
	MoneyRatio
)

var kinds = document.MustEnum[Kind]("kind",
	"flow", "stock", "unique", "rate", "mean", "duration", "score", "moneyRatio")

// String returns the name of k in documents, such as "flow".
func (k Kind) String() string { return kinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *Kind) UnmarshalText(text []byte) (err error) {
	*k, err = kinds.Unmarshal(text)
	return err
}

// Label returns what a reader sees for k: "running total", « cumul ». It is the zero
// message when k is not a kind.
func (k Kind) Label() finding.Message { return kinds.Label(book(), "kpi.kind", k) }

// Aggregation returns how figures of the kind make the figure of a longer time.
func (k Kind) Aggregation() Aggregation {
	switch k {
	case Flow:
		return Sum
	case Stock:
		return Last
	case Unique:
		return Window
	case Rate, Score, MoneyRatio:
		return RatioOfSums
	case Mean:
		return WeightedMean
	case Duration:
		return Median
	}
	return 0
}

// ratio reports whether a figure of kind k is one total over another.
func (k Kind) ratio() bool { return k == Rate || k == Score || k == MoneyRatio }

// Aggregation is how figures make the figure of a longer time. The zero Aggregation means
// absent.
type Aggregation int

// The aggregations.
const (
	// Sum adds them up.
	Sum Aggregation = iota + 1
	// Last takes the last one known.
	Last
	// RatioOfSums divides the total of the numerators by that of the denominators.
	RatioOfSums
	// WeightedMean weighs each by the number of things it is the mean of.
	WeightedMean
	// Median takes the middle of the single values.
	Median
	// Window takes the figure of that very window, as its source gives it, and nothing else.
	Window
)

var aggregations = document.MustEnum[Aggregation]("aggregation",
	"sum", "last", "ratioOfSums", "weightedMean", "median", "window")

// String returns the name of a in documents, such as "ratioOfSums".
func (a Aggregation) String() string { return aggregations.Name(a) }

// MarshalText writes the name of a; an absent or unknown a is an error.
func (a Aggregation) MarshalText() ([]byte, error) { return aggregations.Marshal(a) }

// UnmarshalText reads the name of an aggregation.
func (a *Aggregation) UnmarshalText(text []byte) (err error) {
	*a, err = aggregations.Unmarshal(text)
	return err
}

// Label returns what a reader sees for a: "sum", « somme ». It is the zero message when a
// is not an aggregation.
func (a Aggregation) Label() finding.Message { return aggregations.Label(book(), "kpi.aggregation", a) }
