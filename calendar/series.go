package calendar

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
)

// Series is the occurrences of a [Recurrence], in order and each once: those of the rule
// without the excluded, the added, and the edited in their new place. Nothing is listed
// beforehand. A Series is immutable and safe for concurrent use. The zero Series, and a nil
// one, has no occurrence.
//
// With a zone, times that the clocks skip are moved forward by the length of the gap, and
// count; of times shown twice the first is meant: RFC 5545 section 3.3.5, and its erratum
// 4271. Two times that then name the same instant, as 02:30 and 03:30 of an hourly rule on
// the night of the change, are one occurrence.
//
// Every walk ends with the year 9999 at the latest, and a rule that never matches, such as
// 30 February, is found out in a few milliseconds; [NewSeries] tells.
type Series struct {
	plan  recur.Plan
	loc   *time.Location
	words *words
	ruled bool
	date  bool
	// end is the last second of the rule: a unix time with a zone, else a civil time. No
	// occurrence of the rule is shown after the civil time wallEnd.
	end, wallEnd int64
	skips        []int64      // when occurrences of the rule do not take place, sorted
	skipDays     []int64      // midnights of days without occurrence, sorted
	others       []Occurrence // added and edited, by time
}

// All returns every occurrence in order. A series may have no end: break off, or ask for
// [Series.Between].
//
// After the first, which takes a division to find, an occurrence takes some nanoseconds, and
// no allocation.
func (s *Series) All() iter.Seq[Occurrence] { return s.Between(DateTime{}, DateTime{}) }

// Between returns the occurrences from one time on the wall clock, included, to another,
// which is not. An absent from is the start of the series, and an absent to no end. The
// first is found without walking from the start.
func (s *Series) Between(from, to DateTime) iter.Seq[Occurrence] {
	return func(yield func(Occurrence) bool) {
		last := to.n - 2
		if to.IsZero() {
			last = recur.Last
		}
		s.walk(max(from.n-1, 0), last, yield)
	}
}

// After returns the first occurrence later than t, and false when there is none. It is
// found without walking from the start.
func (s *Series) After(t DateTime) (next Occurrence, ok bool) {
	s.walk(t.n, recur.Last, func(o Occurrence) bool {
		next, ok = o, true
		return false
	})
	return next, ok
}

// walk visits the occurrences shown from one civil second to another, both included.
func (s *Series) walk(from, to int64, yield func(Occurrence) bool) {
	if s == nil {
		return
	}
	if len(s.others) == 0 && len(s.skips) == 0 && len(s.skipDays) == 0 {
		s.walkRule(from, to, yield)
		return
	}
	n, _ := slices.BinarySearchFunc(s.others, from, func(o Occurrence, from int64) int { return cmp.Compare(o.at.n-1, from) })
	others := s.others[n:]
	on := true
	s.walkRule(from, to, func(o Occurrence) bool {
		if s.skipped(o.at.n - 1) {
			return true
		}
		for ; on && len(others) > 0 && others[0].at.n <= o.at.n; others = others[1:] {
			if others[0].at != o.at || others[0].Edited() { // else it adds nothing
				on = yield(others[0])
			}
		}
		on = on && yield(o)
		return on
	})
	for ; on && len(others) > 0 && others[0].at.n-1 <= to; others = others[1:] {
		on = yield(others[0])
	}
}

// skipped reports whether an occurrence of the rule shown at a civil second does not take
// place.
func (s *Series) skipped(at int64) bool {
	if _, found := slices.BinarySearch(s.skips, at); found {
		return true
	}
	_, found := slices.BinarySearch(s.skipDays, at-at%secondsPerDay)
	return found
}

// walkRule visits the occurrences of the rule alone that are shown from one civil second to
// another, both included.
func (s *Series) walkRule(from, to int64, yield func(Occurrence) bool) {
	if !s.ruled {
		return
	}
	to = min(to, s.wallEnd)
	if s.loc != nil {
		s.walkZone(from, to, yield)
		return
	}
	s.plan.Walk(from, to, func(at int64) bool {
		return yield(Occurrence{of: When{at + 1, s.date}, at: DateTime{at + 1}, words: s.words})
	})
}

// walkZone is walkRule in a zone. The times that a gap swallows are shown later, among
// those that follow the gap: each is preceded by these.
func (s *Series) walkZone(from, to int64, yield func(Occurrence) bool) {
	c := cursor{loc: s.loc}
	shown := from // the least civil second that has not been shown
	s.plan.Walk(c.reach(from), to, func(at int64) bool {
		if c.holds(at) && at >= shown { // nearly always
			i := c.exact(at)
			return i.unix <= s.end && yield(s.occurrence(at, at, i))
		}
		i := c.instant(at)
		if i.Outcome() != OutcomeGap {
			return at < shown || i.unix <= s.end && yield(s.occurrence(at, at, i))
		}
		after := c.gap(i).to
		moved := shownAt(i, s.loc)
		if moved < shown {
			return true
		}
		on := true
		s.plan.Walk(max(shown, after), min(moved-1, to), func(at int64) bool {
			i := c.instant(at)
			on = i.unix <= s.end && yield(s.occurrence(at, at, i))
			return on
		})
		shown = moved + 1
		return on && (moved > to || i.unix <= s.end && yield(s.occurrence(at, moved, i)))
	})
}

// shownAt returns the civil second that the clocks show at an instant.
func shownAt(i Instant, loc *time.Location) int64 { return DateTimeOf(i.Time(loc)).n - 1 }

func (s *Series) occurrence(of, at int64, i Instant) Occurrence {
	return Occurrence{When{of + 1, s.date}, DateTime{at + 1}, i, s.words}
}

// bound sets the end of the rule: its UNTIL, or the last time that COUNT leaves.
func (s *Series) bound(r *recur.Rule) {
	s.end, s.wallEnd = math.MaxInt64, recur.Last
	switch {
	case r.Until == recur.UntilUTC && s.loc != nil:
		s.limit(r.End-unixEpoch, r.End+maxOffset)
	case r.Until != recur.Open && s.loc != nil:
		s.limit(Resolve(DateTime{r.End + 1}, s.loc, ResolveRFC5545).unix, r.End+maxOffset)
	case r.Until != recur.Open:
		s.limit(r.End, r.End)
	case r.Count > 0:
		left := r.Count
		s.walkRule(0, recur.Last, func(o Occurrence) bool {
			if left--; left > 0 {
				return true
			}
			end, last := o.at.n-1, o.at.n-1
			if s.loc != nil {
				end = o.instant.unix
			}
			s.limit(end, last)
			return false
		})
	}
}

func (s *Series) limit(end, wallEnd int64) { s.end, s.wallEnd = end, min(wallEnd, recur.Last) }

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
