package calendar

import "time"

// cursor resolves civil seconds in a zone, fast when they come in order: it remembers how
// far the offset of the last one holds. It answers what [Resolve] does.
type cursor struct {
	loc         *time.Location
	from, until int64 // civil seconds, the second excluded, that are read with offset
	offset      int32
	hole        hole
}

// hole is the civil seconds that the clocks skip at one change.
type hole struct{ from, to int64 }

func (h hole) length() int64 { return h.to - h.from }

func (c *cursor) instant(at int64) Instant {
	if !c.holds(at) && !c.move(at) {
		wall := at - unixEpoch
		return meet(wall, c.loc).instant(wall, ResolveRFC5545)
	}
	return c.exact(at)
}

// holds reports whether a civil second is read with the offset at hand.
func (c *cursor) holds(at int64) bool { return at >= c.from && at < c.until }

// exact reads a civil second with the offset at hand.
func (c *cursor) exact(at int64) Instant {
	return Instant{unix: at - unixEpoch - int64(c.offset), offset: c.offset, outcome: uint8(OutcomeExact), ok: true}
}

// move finds the offset of a civil second, unless it is within reach of a change.
func (c *cursor) move(at int64) bool {
	wall := at - unixEpoch
	offset, end := segment(wall-maxOffset, c.loc)
	if end <= wall+maxOffset {
		return false
	}
	c.from, c.until, c.offset = at, end-maxOffset, offset
	if c.until <= forever {
		c.until += unixEpoch
	}
	return true
}

// gap returns the hole of a time that the clocks skip, from the instant it was moved to.
func (c *cursor) gap(i Instant) hole {
	if at := i.unix + int64(i.offset) + unixEpoch; at < c.hole.from || at >= c.hole.to {
		c.hole = lastHole(i.unix, c.loc)
	}
	return c.hole
}

// reach returns the civil second from which times are to be resolved to find those shown
// from another on: the start of the last hole, when times that it swallows may be shown
// there, or else that second.
func (c *cursor) reach(at int64) int64 {
	h := lastHole(c.instant(at).unix, c.loc)
	if at < h.to+h.length() {
		return min(at, h.from)
	}
	return at
}

// lastHole returns the last hole that the clocks jumped over within maxOffset before an
// instant, or at it.
func lastHole(unix int64, loc *time.Location) hole {
	var h hole
	offset, end := segment(unix-maxOffset, loc)
	for end <= unix {
		change, before := end, offset
		if offset, end = segment(change, loc); offset > before {
			h = hole{change + int64(before) + unixEpoch, change + int64(offset) + unixEpoch}
		}
	}
	return h
}
