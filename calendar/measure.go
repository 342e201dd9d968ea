package calendar

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Measure is what the gaps between posts are measured in. The zero Measure is absent.
type Measure int

// The measures.
const (
	// MeasureCivilDays counts the days between posts, whatever the length of a day: for
	// cadences up to one post a day.
	MeasureCivilDays Measure = iota + 1
	// MeasureActiveHours counts the hours of the channel's windows between posts, one
	// window after the other: for cadences of several posts a day.
	MeasureActiveHours
)

var measures = document.MustEnum[Measure]("measure", "civilDays", "activeHours")

// String returns the name of m in documents, such as "civilDays".
func (m Measure) String() string { return measures.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m Measure) MarshalText() ([]byte, error) { return measures.Marshal(m) }

// UnmarshalText reads "civilDays" or "activeHours".
func (m *Measure) UnmarshalText(text []byte) (err error) {
	*m, err = measures.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for m.
func (m Measure) Label() finding.Message { return measures.Label(book(), "calendar.measure", m) }
