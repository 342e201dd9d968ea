package calendar

import (
	"iter"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
)

// AfterInstant returns the first occurrence whose instant is later than t, and false when
// there is none: what comes after now. A series without a zone has no instants, and so none
// after any. It is found without walking from the start.
func (s *Series) AfterInstant(t time.Time) (next Occurrence, ok bool) {
	for o := range s.BetweenInstants(t, time.Time{}) {
		if o.instant.Time(time.UTC).After(t) {
			return o, true
		}
	}
	return Occurrence{}, false
}

// BetweenInstants returns the occurrences from one instant, included, to another, which is
// not; the zero time is no bound. A series without a zone has no instants, and gives none.
// The first is found without walking from the start.
func (s *Series) BetweenInstants(from, to time.Time) iter.Seq[Occurrence] {
	return func(yield func(Occurrence) bool) {
		if s == nil || s.loc == nil {
			return
		}
		first := int64(0)
		if !from.IsZero() {
			shown := from.In(s.loc)
			if shown.Year() > MaxYear {
				return
			}
			first = max(0, DateTimeOf(shown).n-1)
		}
		// Instants do not go back along the series: a time that is shown twice is the first.
		s.walk(first, recur.Last, func(o Occurrence) bool {
			switch at := o.instant.Time(time.UTC); {
			case at.Before(from):
				return true
			case !to.IsZero() && !at.Before(to):
				return false
			}
			return yield(o)
		})
	}
}
