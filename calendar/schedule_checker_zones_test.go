package calendar_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// What the checker knows of zones and of closures.

// zoneOr returns the zone of a name, that of the brief when there is none.
func zoneOr(t testing.TB, b calendar.Brief, name string) *time.Location {
	if name == "" {
		name = b.Zone
	}
	if loc, known := locations.Load(name); known {
		return loc.(*time.Location)
	}
	loc, err := time.LoadLocation(name)
	require.NoError(t, err)
	locations.Store(name, loc)
	return loc
}

// locations are those that have been read from files.
var locations sync.Map

func channelZone(t testing.TB, b calendar.Brief, c calendar.Channel) *time.Location {
	return zoneOr(t, b, c.Zone)
}

func slotZone(t testing.TB, b calendar.Brief, s calendar.Slot) *time.Location {
	return zoneOr(t, b, s.Zone)
}

func personZone(t testing.TB, b calendar.Brief, id string) *time.Location {
	for _, p := range b.People {
		if p.ID == id {
			return zoneOr(t, b, p.Zone)
		}
	}
	return zoneOr(t, b, "")
}

func channelOf(b calendar.Brief, s calendar.Slot) calendar.Channel {
	i := slices.IndexFunc(b.Channels, func(c calendar.Channel) bool { return c.ID == s.Channel })
	if i < 0 {
		return calendar.Channel{}
	}
	return b.Channels[i]
}

// instantIn returns when a slot of a zone goes out: the first of two times, and out of a gap
// by its length.
func instantIn(s calendar.Slot, own *time.Location) time.Time {
	y, m, d := s.Date.Civil()
	wall := time.Date(y, m, d, s.Clock.Hour(), s.Clock.Minute(), s.Clock.Second(), 0, time.UTC)
	shown := instants(own, wall)
	if len(shown) == 0 {
		_, before := wall.Add(-26 * time.Hour).In(own).Zone()
		shown = []time.Time{wall.Add(-time.Duration(before) * time.Second)}
	}
	return slices.MinFunc(shown, time.Time.Compare)
}

// dayIn returns the day that a slot of one zone has in another: its own in its own.
func dayIn(s calendar.Slot, own, loc *time.Location) calendar.Date {
	if own.String() == loc.String() {
		return s.Date
	}
	return calendar.DateOf(instantIn(s, own).In(loc))
}

func earlier(a, b calendar.Date) calendar.Date {
	if a.Before(b) {
		return a
	}
	return b
}

// coversDay reports whether a day is one of a closure, in this year or, if it is yearly, in
// another.
func coversDay(c calendar.Closure, date calendar.Date) bool {
	if c.Period.IsZero() && len(c.Dates) == 0 {
		return !c.From.IsZero()
	}
	runs := []calendar.Period{c.Period}
	for _, d := range c.Dates {
		p := calendar.DayOf(d)
		runs = append(runs, p)
	}
	years := 0
	if c.Yearly {
		years = 40
	}
	for n := -years; n <= years; n++ {
		for _, p := range runs {
			if !date.Before(p.From().AddYears(n)) && !date.After(p.To().AddYears(n)) && !p.IsZero() {
				return true
			}
		}
	}
	return false
}

// quietAt reports whether quiet hours close a minute of a day.
func quietAt(b calendar.Brief, channel string, date calendar.Date, minute int) bool {
	for _, c := range b.Closures {
		if c.From.IsZero() || c.Scope == calendar.ScopeWork || c.Policy == calendar.PolicyAllow && c.Reason != "" {
			continue
		}
		if len(c.Channels) > 0 && !slices.Contains(c.Channels, channel) {
			continue
		}
		from, to := c.From.Seconds()/60, c.To.Seconds()/60
		switch {
		case from < to && coversDay(c, date) && minute >= from && minute < to,
			from > to && coversDay(c, date) && minute >= from,
			from > to && coversDay(c, date.AddDays(-1)) && minute < to:
			return true
		}
	}
	return false
}
