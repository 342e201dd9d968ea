package calendar

// ZoneChange is what becomes of a civil time when it is to be read in another zone: either
// the wall clock is kept and the instant changes, see [Zone.KeepClock], or the instant is kept
// and the wall clock changes, see [Zone.KeepInstant]. Which of the two is meant only a
// person can say. ZoneChanges are comparable with ==.
type ZoneChange struct {
	// Wall is the civil time in the new zone.
	Wall DateTime
	// Before is the instant in the zone that is left, and After that in the new one.
	Before, After Instant
}

// Shift returns the seconds by which the instant is later, negative when it is earlier, and
// 0 when there is none before or after.
func (c ZoneChange) Shift() int64 {
	if !c.Before.OK() || !c.After.OK() {
		return 0
	}
	return c.After.unix - c.Before.unix
}

// KeepClock moves a time from z to another zone where the clocks show the same: a post at
// 20:00 in Amsterdam becomes one at 20:00 in Seoul, 11:00 in UTC.
func (z *Zone) KeepClock(t DateTime, to *Zone, r Resolution) ZoneChange {
	return ZoneChange{Wall: t, Before: z.Instant(t, r), After: to.Instant(t, r)}
}

// KeepInstant moves a time from z to another zone where the moment is the same: a post at
// 20:00 in Amsterdam in winter becomes one at 04:00 of the next day in Seoul. After is the
// same instant with the offset of the new zone. Without an instant, or outside the years 1
// to 9999 there, Wall is absent and After none.
func (z *Zone) KeepInstant(t DateTime, to *Zone, r Resolution) ZoneChange {
	c := ZoneChange{Before: z.Instant(t, r)}
	if shown := DateTimeOf(c.Before.Time(to.Location())); c.Before.OK() && to.Location() != nil && !shown.IsZero() {
		c.Wall = shown
		c.After = to.Instant(shown, ResolveRFC5545)
		if c.After.unix != c.Before.unix { // the second time that the clocks show it
			c.After = to.Instant(shown, ResolveSecond)
		}
	}
	return c
}
