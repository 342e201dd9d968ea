package smart

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Ambition is how a target stands beside the past of its own indicator, and beside others.
type Ambition struct {
	// Band is that of the less favourable source. It is absent when the paces of the past
	// contradict the trend.
	Band   Band   `json:"band,omitzero"`
	Method Method `json:"method"`
	// Chance is the share of past windows that reached the growth asked, the chance the
	// trend gives, or the share of a population that does as much, from 0 to 1.
	Chance     float64    `json:"chance"`
	Confidence Confidence `json:"confidence"`
	// Standings are what is asked among the percentiles of the benchmarks that could be used.
	Standings []Standing `json:"standings,omitzero"`
	// Points is how many readings were used.
	Points int `json:"points,omitzero"`
	// Windows and Reached count the windows, when the method is [ByWindows].
	Windows int `json:"windows,omitzero"`
	Reached int `json:"reached,omitzero"`
	// Months is the length of time left, in months.
	Months float64 `json:"months,omitzero"`
	// Asked is the growth asked over that time: a ratio less one where Proportional, else a
	// difference.
	Asked        float64 `json:"asked,omitzero"`
	Proportional bool    `json:"proportional,omitzero"`
	// Paces are the steady paces of the past carried on to the deadline: the whole history
	// first, the latest last.
	Paces []Pace `json:"paces,omitzero"`

	// independent is how many windows of the length fit into the history side by side.
	independent int
}

// Pace is the mean pace between two readings, carried on from the last one.
type Pace struct {
	From     calendar.Date `json:"from"`
	To       calendar.Date `json:"to"`
	PerMonth float64       `json:"perMonth"`
	// Projected is the value it leads to on the deadline.
	Projected float64 `json:"projected"`
	// Reaches says whether that is enough.
	Reaches bool `json:"reaches"`
}

// Band says how ambitious a target is, beside the past of its own indicator. The zero Band
// means not known.
type Band int

// The bands, from the easiest, with the chance of reaching the target that bounds them
// unless [Evidence.Bands] says otherwise.
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

// Method is how the chance of reaching a target was found. The zero Method means absent.
type Method int

// The methods.
const (
	// ByWindows counts the past windows that reached the growth asked.
	ByWindows Method = iota + 1
	// ByTrend carries the trend on: the median of all slopes, with its uncertainty.
	ByTrend
	// ByBenchmark takes the share of a population that does as much or better.
	ByBenchmark
)

var methods = document.MustEnum[Method]("method", "windows", "trend", "benchmark")

// String returns the name of m in documents, such as "windows".
func (m Method) String() string { return methods.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m Method) MarshalText() ([]byte, error) { return methods.Marshal(m) }

// UnmarshalText reads the name of a method.
func (m *Method) UnmarshalText(text []byte) (err error) {
	*m, err = methods.Unmarshal(text)
	return err
}

// Confidence is what the answer on a target is worth. The zero Confidence means absent.
type Confidence int

// The confidences.
const (
	// ConfidenceLow is that of sources that disagree by two bands or more, of a trend that is
	// carried further than its readings reach back, of a history whose last reading is more
	// than [MaxReadingAge] months old, and of old benchmarks alone.
	ConfidenceLow Confidence = iota + 1
	// ConfidenceMedium is that of one source, or of one that deserves little and another near
	// it.
	ConfidenceMedium
	// ConfidenceHigh is that of the past and a benchmark that is not old within one band of
	// each other, or of at least [MinWindows] past windows that do not overlap.
	ConfidenceHigh
)

var confidences = document.MustEnum[Confidence]("confidence", "low", "medium", "high")

// String returns the name of c in documents, such as "low".
func (c Confidence) String() string { return confidences.Name(c) }

// MarshalText writes the name of c; an absent or unknown c is an error.
func (c Confidence) MarshalText() ([]byte, error) { return confidences.Marshal(c) }

// UnmarshalText reads the name of a confidence.
func (c *Confidence) UnmarshalText(text []byte) (err error) {
	*c, err = confidences.Unmarshal(text)
	return err
}

// Label returns what a reader sees for c: "low", « faible ». It is the zero message when c
// is not a confidence.
func (c Confidence) Label() finding.Message { return confidences.Label(book(), "smart.confidence", c) }
