package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Scale is what a chart draws its limits on. The zero Scale means absent.
type Scale int

// The scales.
const (
	// ScalePlain is the figures as they are: rates, means, scores, and counts that may be
	// negative.
	ScalePlain Scale = iota + 1
	// ScaleLog is the logarithm of one more than the figures: counts, people, durations and
	// unit costs, which vary by so many percent. On the plain scale their noise gives signals
	// in 53 of 100 series of 26 points, instead of 13.
	ScaleLog
	// ScaleChange is the change from one reading of a level to the next: levels follow
	// themselves, and a chart of them finds signals in nothing but noise.
	ScaleChange
)

var scales = document.MustEnum[Scale]("scale", "plain", "log", "change")

// String returns the name of s in documents, such as "log".
func (s Scale) String() string { return scales.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s Scale) MarshalText() ([]byte, error) { return scales.Marshal(s) }

// UnmarshalText reads the name of a scale.
func (s *Scale) UnmarshalText(text []byte) (err error) {
	*s, err = scales.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "changes", « variations ». It is the zero message
// when s is not a scale.
func (s Scale) Label() finding.Message { return scales.Label(book(), "kpi.scale", s) }

// scaleOf is the scale of the figures of an indicator.
func scaleOf(x *Indicator, points []point) Scale {
	switch x.Kind {
	case Stock:
		return ScaleChange
	case Flow, Unique, Duration, MoneyRatio:
		for i := range points {
			if points[i].value < 0 {
				return ScalePlain
			}
		}
		return ScaleLog
	}
	return ScalePlain
}

// on puts a figure on the scale.
func (s Scale) on(v float64) float64 {
	if s == ScaleLog {
		return math.Log1p(v)
	}
	return v
}

// off takes a figure back from the scale.
func (s Scale) off(z float64) float64 {
	if s == ScaleLog {
		return math.Expm1(z)
	}
	return z
}

// slope is how much the scale stretches what lies about a figure.
func (s Scale) slope(v float64) float64 {
	if s == ScaleLog {
		return 1 / (1 + v)
	}
	return 1
}
