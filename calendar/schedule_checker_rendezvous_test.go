package calendar_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// What the checker knows of rendezvous. Their occurrences are those of [calendar.Series],
// which has its own tests; where closures put them is worked out here.

// expected is a date of a rendezvous and where it has to be.
type expected struct {
	recurrence string
	of         calendar.When
	at         time.Time
	on         time.Time // the day of the rule, as the channel's clocks show it
	ruled      time.Time // when the rule has it
	held       bool
}

// expectedDates returns the dates of the rendezvous of a channel in its period and near it.
func expectedDates(t testing.TB, b calendar.Brief, c calendar.Channel, loc *time.Location) (all []expected) {
	t.Helper()
	for _, r := range c.Recurrences {
		own := loc
		if r.Zone != "" {
			own = zoneOr(t, b, r.Zone)
		}
		r.Zone = own.String()
		series, problems := calendar.NewSeries(r, func(string) (*time.Location, error) { return own, nil })
		require.NoError(t, problems.Err())
		var dates []expected
		var walls []time.Time
		from, to := b.Period.From().AddDays(-184), b.Period.To().AddDays(184)
		for o := range series.Between(from.At(calendar.Midnight()), to.At(calendar.EndOfDay())) {
			at, wall := o.Instant().Time(loc), wallOf(o.At())
			dates = append(dates, expected{recurrence: r.ID, of: o.Of(), at: at, ruled: at, on: day(b, 0).AddDate(0, 0, calendar.DateOf(at).DaysSince(b.Period.From())), held: true})
			walls = append(walls, wall)
		}
		taken := map[int64]bool{}
		for i := range dates {
			if closed := closureOver(b, c.ID, dates[i].at); closed != nil {
				dates[i].at, dates[i].held = shifted(b, c, dates, walls, i, closed.Policy, own, taken)
			}
			if dates[i].held {
				taken[dates[i].at.Unix()] = true
			}
		}
		all = append(all, dates...)
	}
	return all
}

// wallOf is a wall time as package time holds it in UTC.
func wallOf(at calendar.DateTime) time.Time {
	y, m, d := at.Date().Civil()
	return time.Date(y, m, d, at.Clock().Hour(), at.Clock().Minute(), at.Clock().Second(), 0, time.UTC)
}

// closureOver returns the first closure of a brief that forbids an instant on a channel.
func closureOver(b calendar.Brief, channel string, at time.Time) *calendar.Closure {
	date, minute := calendar.DateOf(at), at.Hour()*60+at.Minute()
	for i := range b.Closures {
		one := b
		one.Closures = b.Closures[i : i+1]
		if closedOn(one, channel, date) || quietAt(one, channel, date, minute) {
			return &b.Closures[i]
		}
	}
	return nil
}

// windowed reports whether the windows of a channel hold an instant.
func windowed(c calendar.Channel, at time.Time) bool {
	minute := at.Hour()*60 + at.Minute()
	return len(c.Windows) == 0 || slices.ContainsFunc(c.Windows, func(w calendar.Window) bool {
		return (w.Days.IsZero() || w.Days.Contains(at.Weekday())) &&
			(w.From.IsZero() || minute >= w.From.Seconds()/60 && minute < w.To.Seconds()/60)
	})
}

func shifted(b calendar.Brief, c calendar.Channel, dates []expected, walls []time.Time, i int, policy calendar.ClosurePolicy, own *time.Location, taken map[int64]bool) (time.Time, bool) {
	step := map[calendar.ClosurePolicy]int{calendar.PolicyShift: 1, calendar.PolicyShiftBack: -1}[policy]
	if step == 0 {
		return time.Time{}, false
	}
	loc := dates[i].at.Location()
	for n := 1; n <= 92; n++ {
		shown := instants(own, walls[i].AddDate(0, 0, step*n))
		if len(shown) == 0 {
			continue
		}
		at := slices.MinFunc(shown, time.Time.Compare).In(loc)
		for j, d := range dates {
			beyond := j > i && step > 0 && d.on.After(dates[i].on) && !at.Before(natural(walls[j], own)) ||
				j < i && step < 0 && d.on.Before(dates[i].on) && !at.After(natural(walls[j], own))
			if beyond {
				return time.Time{}, false
			}
		}
		if taken[at.Unix()] || closureOver(b, c.ID, at) != nil || windowed(c, dates[i].at) && !windowed(c, at) {
			continue
		}
		return at, true
	}
	return time.Time{}, false
}

// natural is when a wall time is, the first time that it is shown.
func natural(wall time.Time, loc *time.Location) time.Time {
	shown := instants(loc, wall)
	if len(shown) == 0 {
		return wall.Add(-26 * time.Hour)
	}
	return slices.MinFunc(shown, time.Time.Compare)
}

// borne reports whether a slot that stands is a date of a rendezvous.
func borne(b calendar.Brief, e expected) bool {
	return slices.ContainsFunc(b.Slots, func(s calendar.Slot) bool { return s.Recurrence == e.recurrence && s.Of == e.of })
}

// settled reports whether a slot that stands says where a date of a rendezvous is, or that
// it is over: not one that may be moved and was not, or is where a closure forbids it.
func settled(t testing.TB, b calendar.Brief, e expected) bool {
	t.Helper()
	over := false
	if slices.ContainsFunc(b.Slots, func(s calendar.Slot) bool { return s.Recurrence == e.recurrence && s.Of == e.of && s.Fixed() }) {
		return true
	}
	for _, s := range b.Slots {
		switch {
		case s.Recurrence != e.recurrence || s.Of != e.of:
			continue
		case !s.Fixed() && !movable(s):
			over = true
			continue
		}
		at := natural(wallOf(s.Date.At(s.Clock)), slotZone(t, b, s)).In(e.ruled.Location())
		unmoved := at.Equal(e.ruled) || s.Date.At(s.Clock) == s.Of.DateTime()
		return !unmoved && closureOver(b, s.Channel, at) == nil // the first one
	}
	return over
}

// checkRendezvous fails the test when a date of a rendezvous is not where it has to be.
func checkRendezvous(t testing.TB, b calendar.Brief, c calendar.Channel, slots []calendar.Slot, loc *time.Location) {
	t.Helper()
	want := 0
	for _, e := range expectedDates(t, b, c, loc) {
		if !e.held || borne(b, e) || !b.Period.Contains(calendar.DateOf(e.at)) {
			continue
		}
		want++
		i := slices.IndexFunc(slots, func(s calendar.Slot) bool { return s.Recurrence == e.recurrence && s.Of == e.of })
		require.GreaterOrEqual(t, i, 0, "%s of %s is held at %s", e.recurrence, e.of, e.at)
		require.True(t, slots[i].Instant.Equal(e.at), "%s of %s is held at %s, not %s", e.recurrence, e.of, e.at, slots[i].Instant)
		stamp := strings.NewReplacer("-", "", ":", "").Replace(e.of.String())
		require.True(t, strings.HasPrefix(slots[i].ID, e.recurrence+"-"+stamp), slots[i].ID)
	}
	for _, s := range slots {
		if isRendezvous(b, s) && !borne(b, expected{recurrence: s.Recurrence, of: s.Of}) {
			want--
		}
		require.Equal(t, s.Recurrence == "", s.Of.IsZero())
	}
	require.Zero(t, want, "no date is held that should not be")
}

// isRendezvous reports whether a slot is a date of a rendezvous that nobody has fixed.
func isRendezvous(b calendar.Brief, s calendar.Slot) bool {
	_, stands := standing(b, s.ID)
	return s.Recurrence != "" && !stands
}

// nearest returns the last dates of the rendezvous of a channel before the period, and the
// first after it, as slots.
func nearest(t testing.TB, b calendar.Brief, c calendar.Channel, loc *time.Location) (last, next *calendar.Slot) {
	t.Helper()
	for _, e := range expectedDates(t, b, c, loc) {
		s := calendar.Slot{Date: calendar.DateOf(e.at), Instant: e.at}
		switch {
		case !e.held || settled(t, b, e) || s.Date.Before(b.Period.From().AddDays(-92)) || s.Date.After(b.Period.To().AddDays(92)):
		case s.Date.Before(b.Period.From()) && (last == nil || s.Instant.After(last.Instant)):
			last = &s
		case s.Date.After(b.Period.To()) && (next == nil || s.Instant.Before(next.Instant)):
			next = &s
		}
	}
	return last, next
}
