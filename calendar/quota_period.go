package calendar

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// QuotaPeriod is one of the periods that a cadence counts in: a week of "2-3/week", a run
// of two weeks of "1/2weeks". [Cadence.Periods] makes them. The zero QuotaPeriod is absent.
type QuotaPeriod struct {
	cadence   Cadence
	weekStart time.Weekday
	whole     Period // the period by the calendar
	part      Period // what is looked at of it
	key       string
}

// Periods cuts a period into the periods of c, in order. A period of several units is a run
// of them, of which the first run starts with the unit that holds the first day of the
// period that is cut. Weeks start on the given day. There are none when c or the period is
// absent, and at most one a day of the period otherwise.
func (c Cadence) Periods(period Period, weekStart time.Weekday) []QuotaPeriod {
	if period.IsZero() || c.IsZero() {
		return nil
	}
	var all []QuotaPeriod
	for at := period.From(); period.Contains(at); {
		whole := c.Unit().Around(at, weekStart)
		for n := 1; n < c.Every(); n++ {
			next := whole.To().AddDays(1)
			if next.IsZero() {
				break
			}
			whole.to = c.Unit().Around(next, weekStart).To()
		}
		q := QuotaPeriod{cadence: c, weekStart: weekStart, whole: whole, part: whole.Intersect(period)}
		q.key = q.name()
		all = append(all, q)
		at = whole.To().AddDays(1)
	}
	return all
}

// Key returns the name of q in the ids of slots, that of its first unit: "2026-W20",
// "2026-05", "2026-Q2", "2026", or its first day.
func (q QuotaPeriod) Key() string { return q.key }

// Whole returns all the days of q by the calendar.
func (q QuotaPeriod) Whole() Period { return q.whole }

// Part returns the days of q within the period that was cut.
func (q QuotaPeriod) Part() Period { return q.part }

// Share returns how many of the posts that the whole of q asks for are those of a run of its
// days, by cumulative rounding over calendar days: of n posts in L days, those up to day b
// after those up to day a are ⌊n·b/L⌋ − ⌊n·a/L⌋. The shares of the runs that q is split into
// always add up to n.
//
// Only days of the week that are open count: a whole without one asks for nothing, and a
// run asks for no more than its open days hold, as long as the others can take it. "1/week"
// open on Tuesdays is one in each part of a split week that has the Tuesday. The empty set
// of days opens them all. Days of the run outside q, and n below 0, ask for nothing.
func (q QuotaPeriod) Share(n int, run Period, open Weekdays) int {
	run = run.Intersect(q.whole)
	if run.IsZero() || n <= 0 {
		return 0
	}
	if open.IsZero() {
		open = Weekdays{everyDay}
	}
	n = min(n, MaxCadenceCount)
	asked := q.cadence // or more, when n is
	asked.max = max(uint16(n), uint16(asked.Aimed(AimTop)))
	return q.share(run, n, open, asked.perDay(AimTop, open))
}

// share returns how many of the posts of the whole period a run of its days asks for.
func (q QuotaPeriod) share(run Period, posts int, open Weekdays, perDay int) int {
	days := q.whole.Days()
	if count(open, q.whole.From(), days) == 0 {
		return 0
	}
	before := run.From().DaysSince(q.whole.From())
	return q.through(posts, before+run.Days(), open, perDay) - q.through(posts, before, open, perDay)
}

// through returns how many posts the first days of the whole period ask for.
func (q QuotaPeriod) through(posts, days int, open Weekdays, perDay int) int {
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
func (q QuotaPeriod) name() string {
	from := q.whole.From()
	switch q.cadence.Unit() {
	case Week:
		if q.weekStart == time.Monday {
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

// When says in a sentence which period q is, "in week 20", « en S20 », and "in week 20 of
// 2026" unless all is within one year. It says nothing of the zero QuotaPeriod.
func (q QuotaPeriod) When(oneYear bool) finding.Message {
	if q.whole.IsZero() {
		return finding.Message{}
	}
	from := q.whole.From()
	year := finding.Text("year", fmt.Sprintf("%04d", from.Year()))
	switch {
	case q.cadence.Every() != 1 || q.cadence.Unit() == Week && q.weekStart != time.Monday:
		return whenBetween(q.part)
	case q.cadence.Unit() == Week:
		isoYear, week := from.ISOWeek()
		number := finding.Text("week", fmt.Sprintf("%02d", week))
		if oneYear {
			return book().Message("calendar.when.week", number)
		}
		return book().Message("calendar.when.week_of", number, finding.Text("year", fmt.Sprintf("%04d", isoYear)))
	case q.cadence.Unit() == Month:
		return book().Message(finding.Code(fmt.Sprintf("calendar.when.month_%02d", int(from.Month()))), year)
	case q.cadence.Unit() == Quarter:
		return book().Message(finding.Code(fmt.Sprintf("calendar.when.quarter_%d", from.Quarter())), year)
	case q.cadence.Unit() == Year:
		return book().Message("calendar.when.year", year)
	}
	return book().Message("calendar.when.day", q.part.From().Arg("day"))
}

// Among says in a sentence that something is so in a number of periods of the cadence of q,
// which p holds, alone or with others: "in 3 weeks between …", « sur 3 semaines entre … ».
// It says nothing of the zero QuotaPeriod.
func (q QuotaPeriod) Among(count int, p Period) finding.Message {
	if q.whole.IsZero() {
		return finding.Message{}
	}
	code := finding.Code("calendar.when.among_periods")
	if q.cadence.Every() == 1 {
		code = finding.Code("calendar.when.among_" + q.cadence.Unit().String() + "s")
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

// quota is what a cadence asks of one of its periods.
type quota struct {
	QuotaPeriod
	least int
	aim   int
}

// quotas cuts the period of a brief into the periods of a cadence, as [Cadence.Periods]
// does, and says what each asks for: see [QuotaPeriod.Share].
func quotas(period Period, c Cadence, aim Aim, weekStart time.Weekday, open Weekdays, perDay int) []quota {
	top := c.Aimed(aim)
	var all []quota
	for _, p := range c.Periods(period, weekStart) {
		q := quota{QuotaPeriod: p, aim: p.share(p.part, top, open, perDay)}
		q.least = min(p.share(p.part, c.Min(), open, perDay), q.aim)
		all = append(all, q)
	}
	return all
}
