package calendar

import (
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Every value has a Label, a message of its own that goes into a sentence as a term. Date
// and Clock have an Arg beside it, as sentences know how to write these two: use it for
// them.

// Arg returns d as an argument of a message: "15 January 2026", « 15 janvier 2026 ». An
// absent date prints as "n/a", « n. d. ».
func (d Date) Arg(name string) finding.Arg {
	year, month, day := d.Civil()
	return finding.Date(name, year, month, day)
}

// Arg returns c as an argument of a message, to the minute: "09:30", « 9 h 30 ». An absent
// clock prints as "n/a", « n. d. ».
func (c Clock) Arg(name string) finding.Arg {
	if c.IsZero() {
		return finding.Clock(name, -1, 0)
	}
	return finding.Clock(name, c.Hour(), c.Minute())
}

// Label returns d as a message of its own: "15 January 2026", « 15 janvier 2026 ». An
// absent date says nothing.
func (d Date) Label() finding.Message {
	if d.IsZero() {
		return finding.Message{}
	}
	return book().Message("calendar.date", d.Arg("date"))
}

// Label returns c as a message of its own, to the minute: "09:30", « 9 h 30 ». An absent
// clock says nothing.
func (c Clock) Label() finding.Message {
	if c.IsZero() {
		return finding.Message{}
	}
	return book().Message("calendar.clock", c.Arg("clock"))
}

// Label returns t as a message of its own: "15 January 2026 at 09:30", « 15 janvier 2026 à
// 9 h 30 ». An absent time says nothing.
func (t DateTime) Label() finding.Message {
	if t.IsZero() {
		return finding.Message{}
	}
	return book().Message("calendar.datetime", t.Date().Arg("date"), t.Clock().Arg("clock"))
}

// Label returns p as a message of its own: "1 January 2026 to 31 January 2026", « du 1er
// janvier 2026 au 31 janvier 2026 »; a period of one day is that day, and an absent one
// says nothing.
func (p Period) Label() finding.Message {
	if p.from == p.to {
		return p.from.Label()
	}
	return book().Message("calendar.period", p.from.Arg("from"), p.to.Arg("to"))
}

// Label returns the name of u: "week", « semaine ».
func (u Unit) Label() finding.Message { return units.Label(book(), "calendar.unit", u) }

// Label returns c as people say it: "2 to 3 a week", « 2 à 3 par semaine ». An absent
// cadence says nothing.
func (c Cadence) Label() finding.Message {
	if c.IsZero() {
		return finding.Message{}
	}
	low, high := finding.Integer("min", c.Min()), finding.Integer("max", c.Max())
	var count finding.Message
	switch {
	case c.Open():
		count = book().Message("calendar.cadence.at_least", low)
	case c.min == c.max:
		count = book().Message("calendar.cadence.exactly", low)
	case c.min == 0:
		count = book().Message("calendar.cadence.at_most", high)
	default:
		count = book().Message("calendar.cadence.range", low, high)
	}
	span := book().Message(finding.Code("calendar.cadence.a_" + c.unit.String()))
	if c.every > 1 {
		code := finding.Code("calendar.cadence.every_" + c.unit.String())
		span = book().Message(code, finding.Integer("every", c.Every()))
	}
	return book().Message("calendar.cadence", finding.Term("count", count), finding.Term("span", span))
}

// Label returns the names of the days of w: "Monday to Friday", « du lundi au vendredi »,
// "Tuesday and Thursday", « mardi et jeudi », "every day", « tous les jours ». The empty
// set says nothing.
func (w Weekdays) Label() finding.Message {
	if w.IsZero() {
		return finding.Message{}
	}
	if w.bits == everyDay {
		return book().Message("calendar.weekdays.all")
	}
	var days []finding.Arg
	for day := range w.All() {
		days = append(days, dayArg("day", day))
	}
	if n := len(days); n >= 3 && w.contiguous() {
		first, _ := days[0].Term()
		last, _ := days[n-1].Term()
		return book().Message("calendar.weekdays.range", finding.Term("first", first), finding.Term("last", last))
	}
	return book().Message("calendar.weekdays.list", finding.ListOf("days", days...))
}

// contiguous reports whether the days of w follow each other from Monday to Sunday.
func (w Weekdays) contiguous() bool {
	lowest := w.bits & -w.bits
	return (w.bits+lowest)&w.bits == 0
}

func dayArg(name string, day time.Weekday) finding.Arg {
	return book().Term(name, finding.Code("calendar.day."+dayNames[(day+6)%7]))
}

// Label returns d in words: "1 year and 6 months", « 1 an et 6 mois ». Whole weeks are
// weeks. An absent duration says nothing.
func (d Duration) Label() finding.Message {
	if !d.present {
		return finding.Message{}
	}
	var parts []finding.Arg
	add := func(n int64, code finding.Code) {
		if n != 0 {
			parts = append(parts, finding.Term("part", book().Message(code, finding.Integer("n", int(n)))))
		}
	}
	if d.days%7 == 0 && d == (Duration{days: d.days, present: true}) {
		add(int64(d.days)/7, "calendar.duration.weeks")
	} else {
		add(int64(d.years), "calendar.duration.years")
		add(int64(d.months), "calendar.duration.months")
		add(int64(d.days), "calendar.duration.days")
		add(d.seconds/secondsPerHour, "calendar.duration.hours")
		add(d.seconds%secondsPerHour/secondsPerMinute, "calendar.duration.minutes")
		add(d.seconds%secondsPerMinute, "calendar.duration.seconds")
	}
	switch len(parts) {
	case 0:
		return book().Message("calendar.duration.days", finding.Integer("n", 0))
	case 1:
		only, _ := parts[0].Term()
		return only
	}
	return book().Message("calendar.duration", finding.ListOf("parts", parts...))
}
