package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Status is how likely an objective is to be reached at its deadline. The zero Status
// means absent.
type Status int

// The statuses.
const (
	// OnTrack is reached in eight cases out of ten or more.
	OnTrack Status = iota + 1
	// AtRisk is neither.
	AtRisk
	// OffTrack is reached in two cases out of ten or fewer.
	OffTrack
	// StatusAchieved is reached, and cannot be lost again.
	StatusAchieved
	// StatusMissed was not reached in its time.
	StatusMissed
	// StatusUnknown cannot be told, or not yet.
	StatusUnknown
)

var statuses = document.MustEnum[Status]("status", "onTrack", "atRisk", "offTrack", "achieved", "missed", "unknown")

// String returns the name of s in documents, such as "onTrack".
func (s Status) String() string { return statuses.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s Status) MarshalText() ([]byte, error) { return statuses.Marshal(s) }

// UnmarshalText reads the name of a status.
func (s *Status) UnmarshalText(text []byte) (err error) {
	*s, err = statuses.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "on track", « en bonne voie ». It is the zero
// message when s is not a status.
func (s Status) Label() finding.Message { return statuses.Label(book(), "kpi.status", s) }

// The probabilities that a status starts from and, lower or higher, is kept to. A status
// between two changes with every reading; on 1,176 pairs of campaigns and targets cut from
// real series, three statuses with these thresholds halved the weeks in which the wrong one
// was shown.
const (
	onTrackFrom  = 0.80
	onTrackKept  = 0.70
	offTrackFrom = 0.20
	offTrackKept = 0.30
)

// statusOf is the status that a probability gives to what had a status before, absent at
// first.
func statusOf(p float64, before Status) Status {
	switch {
	case p >= onTrackFrom, before == OnTrack && p >= onTrackKept:
		return OnTrack
	case p <= offTrackFrom, before == OffTrack && p <= offTrackKept:
		return OffTrack
	}
	return AtRisk
}

// State is what a review hands on to the next one, so that a status or a verdict does not
// come and go with the readings: it changes when two reviews in a row agree. The caller
// keeps it. The zero State is that of a first review.
type State struct {
	// AsOf is the day of the review.
	AsOf calendar.Date `json:"asOf,omitzero"`
	// Status is the one in force, and Next the one that the last review saw instead, once.
	Status Status `json:"status,omitzero"`
	Next   Status `json:"next,omitzero"`
	// Decision is the one in force, and Proposed the one that the last review saw instead,
	// once.
	Decision Decision `json:"decision,omitzero"`
	Proposed Decision `json:"proposed,omitzero"`
	// Poor is how many reviews in a row found the effect futile or worse.
	Poor int `json:"poor,omitzero" validate:"gte=0"`
}

// ReviewEvery is how many days apart reviews are: one that comes sooner than that after
// another is the same, and confirms nothing.
const ReviewEvery = 7

// fresh reports whether a review on a day is another one than that of s.
func (s State) fresh(asOf calendar.Date) bool {
	return s.AsOf.IsZero() || asOf.DaysSince(s.AsOf) >= ReviewEvery
}

// settle is what is in force when a review sees something: what was before, until two
// reviews in a row see the same. Nothing seen changes nothing.
func settle[T comparable](inForce, next, seen T, fresh bool) (T, T) {
	var none T
	switch {
	case seen == none:
		return inForce, next
	case inForce == none, seen == inForce:
		return seen, none
	case next == seen && fresh:
		return seen, none
	}
	return inForce, seen
}
