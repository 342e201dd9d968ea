package ical

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

const (
	secondsPerDay = 24 * 3600
	// gregorianCycle is the years after which the calendar, days of the week included,
	// repeats.
	gregorianCycle = 400
	// lastExplicitYear is later than the last change that the time zone database lists one
	// by one, that of Morocco in 2087: then a zone follows a yearly rule, or none.
	lastExplicitYear = 2100
	// lookBack is how far before a period the change is looked for that is in force when it
	// starts: where clocks change at all, they do so within a year.
	lookBack = 400 * secondsPerDay
	// yearOne is the second day of the calendar, in UTC.
	yearOne = -719161 * secondsPerDay
)

// Timezone returns a location as a VTIMEZONE of the given TZID, right for every instant of
// the days of a period. Changes of the clocks that come back each year on the same day of
// the same week of their month are written as a rule, which has no end only if the location
// keeps to it for the 400 years after which the calendar repeats; others one by one. A nil
// location and an absent period give a component without observances.
//
// The start of an observance is local time before the change, with the offset of
// TZOFFSETFROM, as RFC 5545 section 3.6.5 has it. It takes less than a millisecond.
func Timezone(tzid string, loc *time.Location, period calendar.Period) Component {
	c := Component{Name: "VTIMEZONE", Properties: []Property{TextProperty("TZID", tzid)}}
	if loc == nil || period.IsZero() {
		return c
	}
	from, to := midnight(period.From())-secondsPerDay, midnight(period.To())+2*secondsPerDay
	changes := changesOf(loc, from, max(period.To().Year(), lastExplicitYear)+gregorianCycle)
	var lists []run // of changes that follow no rule, those of one kind together
	for _, r := range runsOf(changes) {
		switch first := r.changes[0]; {
		case first.unix >= to:
		case len(r.changes) > 1:
			c.Components = append(c.Components, r.observance())
		default:
			i := slices.IndexFunc(lists, func(l run) bool { return l.changes[0].alike(first) })
			if i < 0 {
				lists = append(lists, run{changes: r.changes})
			} else {
				lists[i].changes = append(lists[i].changes, first)
			}
		}
	}
	for _, l := range lists {
		c.Components = append(c.Components, l.observance())
	}
	slices.SortStableFunc(c.Components, func(x, y Component) int { return cmp.Compare(x.raw("DTSTART"), y.raw("DTSTART")) })
	return c
}

// midnight returns the instant at which a day starts in UTC.
func midnight(d calendar.Date) int64 {
	return calendar.Resolve(d.At(calendar.Midnight()), time.UTC, calendar.ResolveRFC5545).Unix()
}

// alike reports whether two changes differ in nothing but their time.
func (t transition) alike(u transition) bool {
	t.unix = u.unix
	return t == u
}

// wall returns what the clocks show at the change, had they not changed.
func (t transition) wall() time.Time { return time.Unix(t.unix+int64(t.from), 0).UTC() }

// changesOf returns the changes of a location from the one in force at an instant up to the
// end of a year. Of a location that has none before, the first makes no difference.
func changesOf(loc *time.Location, from int64, lastYear int) []transition {
	at := from - lookBack
	t := time.Unix(at, 0).In(loc)
	name, offset := t.Zone()
	all := []transition{{unix: max(min(at, -int64(offset)), yearOne), from: offset, to: offset, daylight: t.IsDST(), name: name}}
	for {
		_, end := t.ZoneBounds()
		if end.IsZero() {
			return all
		}
		if end.Unix() <= at { // on 31 December of leap years, past the last explicit change
			end = time.Unix(at+secondsPerDay, 0).In(loc)
		}
		at, t = end.Unix(), end
		if t.UTC().Year() > lastYear {
			return all
		}
		before := all[len(all)-1]
		name, offset := t.Zone()
		next := transition{at, before.to, offset, t.IsDST(), name}
		if offset == before.to && name == before.name && next.daylight == before.daylight {
			continue
		}
		if at <= from {
			all = all[:0]
		}
		all = append(all, next)
	}
}

// run is changes of one kind, which a rule gives when there are several: the nth weekday of
// a month, or its last, each year at one time.
type run struct {
	changes   []transition
	nth, last bool // which of the two holds for all of them; of a list, none
	endless   bool
}

// runsOf cuts changes into runs as long as they can be.
func runsOf(changes []transition) []run {
	var runs []run
	open := map[transition]int{}
	for _, t := range changes {
		kind := t
		kind.unix = 0
		i, known := open[kind]
		if known && runs[i].extend(t) {
			continue
		}
		open[kind] = len(runs)
		runs = append(runs, run{changes: []transition{t}, nth: nth(t.wall()) < 5, last: isLast(t.wall())})
	}
	for i := range runs {
		runs[i].endless = len(runs[i].changes) >= gregorianCycle
	}
	return runs
}

// extend adds a change that the rule of the others gives for the next year.
func (r *run) extend(t transition) bool {
	before, at := r.changes[len(r.changes)-1].wall(), t.wall()
	same := at.Year() == before.Year()+1 && at.Month() == before.Month() && at.Weekday() == before.Weekday() &&
		at.Hour() == before.Hour() && at.Minute() == before.Minute() && at.Second() == before.Second()
	nth, last := r.nth && nth(at) == nth(before), r.last && isLast(at)
	if !same || !nth && !last {
		return false
	}
	r.changes, r.nth, r.last = append(r.changes, t), nth, last
	return true
}

// nth returns which of its weekday a day is in its month, from 1.
func nth(t time.Time) int { return (t.Day()-1)/7 + 1 }

// isLast reports whether a day is the last of its weekday in its month.
func isLast(t time.Time) bool { return t.AddDate(0, 0, 7).Month() != t.Month() }

// observance returns the run as an observance: a rule when its changes follow one, else a
// list.
func (r run) observance() Component {
	first := r.changes[0]
	c := Component{Name: "STANDARD"}
	if first.daylight {
		c.Name = "DAYLIGHT"
	}
	add := func(name, value string) { c.Properties = append(c.Properties, Property{Name: name, Value: value}) }
	wall := func(t transition) string { return Time{At: calendar.At(calendar.DateTimeOf(t.wall()))}.String() }
	add("DTSTART", wall(first))
	add("TZOFFSETFROM", offsetText(first.from))
	add("TZOFFSETTO", offsetText(first.to))
	if r.nth || r.last {
		week := -1
		if r.nth {
			week = nth(first.wall())
		}
		rule := "FREQ=YEARLY;BYMONTH=" + strconv.Itoa(int(first.wall().Month())) +
			";BYDAY=" + strconv.Itoa(week) + weekdayNames[first.wall().Weekday()]
		if !r.endless {
			rule += ";UNTIL=" + InUTC(time.Unix(r.changes[len(r.changes)-1].unix, 0)).String()
		}
		add("RRULE", rule)
	} else {
		for _, t := range r.changes[1:] {
			add("RDATE", wall(t))
		}
	}
	if first.name != "" {
		c.Properties = append(c.Properties, TextProperty("TZNAME", first.name))
	}
	return c
}

// weekdayNames are the days of rules, from Sunday.
var weekdayNames = [7]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

// offsetText writes a UTC-OFFSET.
func offsetText(seconds int) string {
	sign := byte('+')
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	text := appendDigits(appendDigits([]byte{sign}, seconds/3600), seconds/60%60)
	if seconds%60 != 0 {
		text = appendDigits(text, seconds%60)
	}
	return string(text)
}
