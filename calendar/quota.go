package calendar

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// quota is what a cadence asks of one of its periods.
type quota struct {
	unit  Unit
	every int
	whole Period // the period by the calendar
	part  Period // what the brief holds of it
	key   string
	least int
	aim   int
}

// quotas cuts the period of a brief into the periods of a cadence. A period of several
// units is a run of them, of which the first run starts with the unit that holds the
// first day of the brief.
//
// A period that the brief holds in part asks for a part of its posts, by cumulative
// rounding over calendar days: of q posts in L days, those up to b after those up to a ask
// for ⌊q·b/L⌋ − ⌊q·a/L⌋. The parts of a split period always add up to q. A whole period
// without a day on which the channel is open asks for nothing: a daily cadence is one of
// the days of its windows. Nor does a part ask for more than its open days hold, as long
// as the rest of the period can take it: "1/week" on Tuesdays is one in each part of a
// split week that has the Tuesday.
func quotas(period Period, c Cadence, aim Aim, weekStart time.Weekday, open Weekdays, perDay int) []quota {
	if period.IsZero() || c.IsZero() {
		return nil
	}
	top := c.Aimed(aim)
	var all []quota
	for at := period.From(); period.Contains(at); {
		whole := c.Unit().Around(at, weekStart)
		for n := 1; n < c.Every(); n++ {
			next := whole.To().AddDays(1)
			if next.IsZero() {
				break
			}
			whole.to = c.Unit().Around(next, weekStart).To()
		}
		q := quota{unit: c.Unit(), every: c.Every(), whole: whole, part: whole.Intersect(period)}
		q.key = q.name(weekStart)
		q.aim = q.share(top, open, perDay)
		q.least = min(q.share(c.Min(), open, perDay), q.aim)
		all = append(all, q)
		at = whole.To().AddDays(1)
	}
	return all
}

// share returns how many of the posts of the whole period its part asks for.
func (q quota) share(posts int, open Weekdays, perDay int) int {
	days := q.whole.Days()
	if count(open, q.whole.From(), days) == 0 {
		return 0
	}
	before := q.part.From().DaysSince(q.whole.From())
	return q.through(posts, before+q.part.Days(), open, perDay) - q.through(posts, before, open, perDay)
}

// through returns how many posts the first days of the whole period ask for.
func (q quota) through(posts, days int, open Weekdays, perDay int) int {
	length := q.whole.Days()
	room := perDay * count(open, q.whole.From(), days)
	left := perDay * count(open, q.whole.From().AddDays(days), length-days)
	if room+left < posts {
		return posts * days / length
	}
	return min(max(posts*days/length, posts-left), room)
}

// count returns how many of a run of days are in a set of days of the week.
func count(open Weekdays, from Date, days int) int {
	n := days / 7 * open.Len()
	for i := days / 7 * 7; i < days; i++ {
		if open.Contains(from.AddDays(i).Weekday()) {
			n++
		}
	}
	return n
}

// name returns the key of q: the name of its first unit.
func (q quota) name(weekStart time.Weekday) string {
	from := q.whole.From()
	switch q.unit {
	case Week:
		if weekStart == time.Monday {
			year, week := from.ISOWeek()
			return fmt.Sprintf("%04d-W%02d", year, week)
		}
	case Month:
		return from.String()[:len("2026-01")]
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", from.Year(), from.Quarter())
	case Year:
		return fmt.Sprintf("%04d", from.Year())
	}
	return from.String()
}

// when says in a sentence which period q is. Within one year weeks go without it.
func (q quota) when(oneYear bool, weekStart time.Weekday) finding.Message {
	from := q.whole.From()
	year := finding.Text("year", fmt.Sprintf("%04d", from.Year()))
	switch {
	case q.every > 1 || q.unit == Week && weekStart != time.Monday:
		return whenBetween(q.part)
	case q.unit == Week:
		isoYear, week := from.ISOWeek()
		number := finding.Text("week", fmt.Sprintf("%02d", week))
		if oneYear {
			return book().Message("calendar.when.week", number)
		}
		return book().Message("calendar.when.week_of", number, finding.Text("year", fmt.Sprintf("%04d", isoYear)))
	case q.unit == Month:
		return book().Message(finding.Code(fmt.Sprintf("calendar.when.month_%02d", int(from.Month()))), year)
	case q.unit == Quarter:
		return book().Message(finding.Code(fmt.Sprintf("calendar.when.quarter_%d", from.Quarter())), year)
	case q.unit == Year:
		return book().Message("calendar.when.year", year)
	}
	return book().Message("calendar.when.day", q.part.From().Arg("day"))
}

// among says in a sentence that something is so in some periods of the cadence of q, which
// p holds with others.
func (q quota) among(count int, p Period) finding.Message {
	code := finding.Code("calendar.when.among_periods")
	if q.every == 1 {
		code = finding.Code("calendar.when.among_" + q.unit.String() + "s")
	}
	return book().Message(code, finding.Integer("count", count), p.From().Arg("from"), p.To().Arg("to"))
}

// whenBetween says in a sentence which days p holds.
func whenBetween(p Period) finding.Message {
	if p.From() == p.To() {
		return book().Message("calendar.when.day", p.From().Arg("day"))
	}
	return book().Message("calendar.when.between", p.From().Arg("from"), p.To().Arg("to"))
}
