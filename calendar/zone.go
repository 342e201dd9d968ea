package calendar

import (
	"math"
	"slices"
	"time"
)

// bucketShift sets the buckets of a Zone's index to 1<<20 seconds, 12 days: few enough for
// a small index, short enough to hold one clock change, or two in odd zones.
const bucketShift = 20

// Zone resolves civil times in one location quickly: it holds the clock changes of a period
// in a table made once. A Zone is immutable and safe for concurrent use. The zero Zone, and
// a nil one, has no location and resolves nothing.
type Zone struct {
	loc    *time.Location
	period Period
	base   int64  // civil seconds, counted as DateTime.n is, of the period's first midnight
	length uint64 // civil seconds of the period
	// stretches cut the period where the answer changes; a last one lies beyond it.
	stretches []stretch
	buckets   []bucket
}

// bucket is a run of 1<<bucketShift civil seconds, and what is known of its first.
type bucket struct {
	meeting        // of the first second
	next    int32  // the stretch that follows it
	until   uint64 // where that stretch starts
}

// stretch is a run of civil times that meet the zone in the same way.
type stretch struct {
	from uint64 // seconds from Zone.base
	meeting
}

// NewZone returns the zone of a location, with a table for the days of the period. Times
// outside the period resolve too, as slowly as [Resolve] does. With a nil location the
// zone resolves nothing; with an absent period it has no table.
//
// The table takes about a microsecond to build, and a kilobyte, for each year of a zone
// whose clocks change twice in it.
func NewZone(loc *time.Location, period Period) *Zone {
	z := &Zone{loc: loc, period: period}
	if loc == nil || period.IsZero() {
		return z
	}
	z.base = period.from.At(Midnight()).n
	z.length = uint64(period.Days()) * secondsPerDay
	z.stretches = stretches(loc, z.base, z.length)
	z.buckets = make([]bucket, z.length>>bucketShift+1)
	next := int32(1)
	for i := range z.buckets {
		for z.stretches[next].from <= uint64(i)<<bucketShift {
			next++
		}
		z.buckets[i] = bucket{z.stretches[next-1].meeting, next, z.stretches[next].from}
	}
	return z
}

// stretches cuts length civil seconds from base where they meet the location in another
// way: where an offset starts or ends, as the clocks before and after the change show it.
func stretches(loc *time.Location, base int64, length uint64) []stretch {
	origin := DateTime{base}.wall()
	cuts := []uint64{0}
	add := func(wall int64) {
		if from := wall - origin; from > 0 && uint64(from) < length {
			cuts = append(cuts, uint64(from))
		}
	}
	stop := origin + int64(length) + maxOffset
	before, end := segment(origin-maxOffset, loc)
	for end < stop {
		change := end
		var after int32
		after, end = segment(change, loc)
		if after != before {
			add(change + int64(before))
			add(change + int64(after))
		}
		before = after
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	all := make([]stretch, 0, len(cuts)+1)
	for _, from := range cuts {
		all = append(all, stretch{from, meet(origin+int64(from), loc)})
	}
	return append(all, stretch{from: math.MaxUint64})
}

// Location returns the location of z, nil for the zero Zone.
func (z *Zone) Location() *time.Location {
	if z == nil {
		return nil
	}
	return z.loc
}

// Period returns the days that the table of z covers.
func (z *Zone) Period() Period {
	if z == nil {
		return Period{}
	}
	return z.period
}

// Instant returns the instant of t, as [Resolve] does. Within the period of z it takes a
// few nanoseconds and allocates nothing.
func (z *Zone) Instant(t DateTime, r Resolution) Instant {
	if z == nil {
		return Instant{}
	}
	at := uint64(t.n - z.base) // wraps around before the period, and so lies beyond it
	if at >= z.length {
		return Resolve(t, z.loc, r)
	}
	b := &z.buckets[at>>bucketShift]
	if at < b.until {
		return b.instant(t.wall(), r)
	}
	next := b.next + 1
	for z.stretches[next].from <= at {
		next++
	}
	return z.stretches[next-1].instant(t.wall(), r)
}
