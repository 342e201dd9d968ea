package calendar

import (
	"math"
	"time"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Resolution says which instant a civil time stands for when a zone's clocks change: a
// time inside a gap (clocks go forward) names none, an ambiguous time (clocks go back)
// names two. The zero Resolution is absent and acts as [ResolveRFC5545].
type Resolution int

// The resolutions. They differ at clock changes only.
const (
	// ResolveRFC5545 takes the first of two instants, and reads a time in a gap with the
	// offset in force before it, which moves it forward by the length of the gap: RFC 5545
	// section 3.3.5, and its erratum 4271. It is what iCalendar programs, java.time and
	// Temporal do.
	ResolveRFC5545 Resolution = iota + 1
	// ResolveSkip gives no instant for a time in a gap, and the first of two instants.
	ResolveSkip
	// ResolveFirst takes the first of two instants; gaps are as for ResolveRFC5545. It
	// answers what ResolveRFC5545 does, for whoever chooses between the two instants and
	// says so.
	ResolveFirst
	// ResolveSecond takes the second of two instants; gaps are as for ResolveRFC5545.
	ResolveSecond
)

var resolutions = document.MustEnum[Resolution]("resolution", "rfc5545", "skip", "first", "second")

// String returns the name of r in documents, such as "rfc5545".
func (r Resolution) String() string { return resolutions.Name(r) }

// MarshalText writes the name of r; an absent or unknown r is an error.
func (r Resolution) MarshalText() ([]byte, error) { return resolutions.Marshal(r) }

// UnmarshalText reads "rfc5545", "skip", "first" or "second".
func (r *Resolution) UnmarshalText(text []byte) (err error) {
	*r, err = resolutions.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for r.
func (r Resolution) Label() finding.Message {
	return resolutions.Label(book(), "calendar.resolution", r)
}

// Outcome says how a civil time was met by its zone. The zero Outcome means that nothing
// was resolved: the time or the zone was absent.
type Outcome int

// The outcomes.
const (
	// OutcomeExact is a time that names one instant.
	OutcomeExact Outcome = iota + 1
	// OutcomeGap is a time that the clocks jumped over.
	OutcomeGap
	// OutcomeAmbiguous is a time that the clocks showed twice.
	OutcomeAmbiguous
)

var outcomes = document.MustEnum[Outcome]("outcome", "exact", "gap", "ambiguous")

// String returns the name of o in documents, such as "gap".
func (o Outcome) String() string { return outcomes.Name(o) }

// MarshalText writes the name of o; an absent or unknown o is an error.
func (o Outcome) MarshalText() ([]byte, error) { return outcomes.Marshal(o) }

// UnmarshalText reads "exact", "gap" or "ambiguous".
func (o *Outcome) UnmarshalText(text []byte) (err error) {
	*o, err = outcomes.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for o.
func (o Outcome) Label() finding.Message { return outcomes.Label(book(), "calendar.outcome", o) }

// Instant is what a civil time became in a zone: an instant, or why there is none. The
// zero Instant comes of an absent time or zone. Instants are comparable with ==.
type Instant struct {
	unix    int64
	offset  int32
	outcome uint8
	ok      bool
}

// OK reports whether there is an instant: not when the time or the zone was absent, nor
// for a time in a gap under [ResolveSkip].
func (i Instant) OK() bool { return i.ok }

// Outcome says how the zone met the civil time.
func (i Instant) Outcome() Outcome { return Outcome(i.outcome) }

// Unix returns the instant in seconds since 1970-01-01T00:00Z, 0 when there is none.
func (i Instant) Unix() int64 { return i.unix }

// Offset returns the seconds east of UTC with which the civil time was read. In a gap it is
// the offset before the gap; the clocks themselves show the offset after it.
func (i Instant) Offset() int { return int(i.offset) }

// Time returns the instant in the given location, and the zero [time.Time] when there is no
// instant or no location.
func (i Instant) Time(loc *time.Location) time.Time {
	if !i.ok || loc == nil {
		return time.Time{}
	}
	return time.Unix(i.unix, 0).In(loc)
}

// Resolve returns the instant of t in a location. It asks the location alone where its
// clocks change and never relies on [time.Date], which "does not guarantee which" instant
// it takes around a change. A nil location, or an absent t, gives the zero Instant.
//
// It asks the location for two look-ups, where time.Date needs one. To resolve many times
// in one location make a [Zone]: it answers the same, faster.
// Offsets are taken to be within 26 hours of UTC, as the time zone database has them.
func Resolve(t DateTime, loc *time.Location, r Resolution) Instant {
	if t.IsZero() || loc == nil {
		return Instant{}
	}
	wall := t.wall()
	return meet(wall, loc).instant(wall, r)
}

// maxOffset is the distance from UTC, in seconds, within which offsets are looked for. RFC
// 9636 section 3.2 asks zone files for -25 to 26 hours, and none passes 16.
const maxOffset = 26 * secondsPerHour

// meeting is how one civil time meets a zone: the offsets that read it.
type meeting struct {
	first, last int32 // equal unless ambiguous; in a gap, the offset before it
	outcome     Outcome
}

// instant applies a resolution to a meeting.
func (m meeting) instant(wall int64, r Resolution) Instant {
	offset := m.first
	if m.outcome != OutcomeExact {
		if r == ResolveSkip && m.outcome == OutcomeGap {
			return Instant{outcome: uint8(OutcomeGap)}
		}
		if r == ResolveSecond {
			offset = m.last
		}
	}
	return Instant{unix: wall - int64(offset), offset: offset, outcome: uint8(m.outcome), ok: true}
}

// meet finds how the civil time wall, in seconds as if it were UTC, meets a location.
//
// The instants that could show it on a clock lie within maxOffset of wall. When one
// segment of constant offset holds them all the answer is at hand. Otherwise each segment
// is asked in order: the instant that its offset gives is right if the segment holds it.
func meet(wall int64, loc *time.Location) meeting {
	low, high := wall-maxOffset, wall+maxOffset
	offset, end := segment(low, loc)
	if end > high {
		return meeting{offset, offset, OutcomeExact}
	}
	var m meeting
	start := int64(math.MinInt64)
	before := offset // offset of the segment before this one
	for {
		last := end > high
		at := wall - int64(offset)
		switch {
		case at >= start && (at < end || last):
			if m.outcome == OutcomeExact || m.outcome == OutcomeAmbiguous {
				m = meeting{m.first, offset, OutcomeAmbiguous}
			} else {
				m = meeting{offset, offset, OutcomeExact}
			}
		case at < start && m.outcome == 0:
			m = meeting{before, before, OutcomeGap}
		}
		if last {
			return m
		}
		start, before = end, offset
		offset, end = segment(end, loc)
	}
}

// segment returns the offset of a location at an instant and an end, later than the
// instant, up to which that offset holds. It may hold longer: past the last explicit
// change of a zone [time.Time.ZoneBounds] cuts at the ends of years, and on 31 December of
// leap years it answers an end that has passed, which the next midnight of UTC replaces.
// The start it answers may come before the last explicit change, and is not used.
func segment(at int64, loc *time.Location) (offset int32, end int64) {
	t := time.Unix(at, 0).In(loc)
	_, east := t.Zone()
	_, bound := t.ZoneBounds()
	if bound.IsZero() {
		return int32(east), math.MaxInt64
	}
	if end = bound.Unix(); end <= at {
		end = at - mod(at, secondsPerDay) + secondsPerDay
	}
	return int32(east), end
}

// mod is the remainder of a division rounded down.
func mod(n, m int64) int64 { return (n%m + m) % m }
