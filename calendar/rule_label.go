package calendar

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxSpoken is how many days, months or times of day a sentence lists.
const maxSpoken = 7

// Label returns r as people say it: "every Tuesday", « chaque mardi », "on the last Friday of
// the month", « le dernier vendredi du mois », "every other week on Tuesday and Thursday, 10
// times". What the rule takes from its start is not in it: see [Recurrence.Label]. A rule
// that has no such words is quoted: "by the rule FREQ=…". An absent rule says nothing.
func (r Rule) Label() finding.Message { return r.label(When{}) }

// Label returns when r takes place as people say it, with what its rule takes from the
// start: "every Tuesday at 10:00", « chaque mardi à 10 h 00 ». Days left out or added, and
// edits, are not in it. Without a rule it is the start, and it says nothing without that.
func (r Recurrence) Label() finding.Message {
	if r.Rule.IsZero() || r.Start.IsZero() {
		return r.Start.Label()
	}
	return r.Rule.label(r.Start)
}

func (r Rule) label(start When) finding.Message {
	if r.IsZero() {
		return finding.Message{}
	}
	s := speech{r: r.parts, start: start}
	m, ok := s.sentence()
	if !ok {
		return book().Message("calendar.rule.quoted", finding.Text("rule", r.String()))
	}
	return m
}

// speech puts a rule into words.
type speech struct {
	r     recur.Rule
	start When
}

func phrase(name string, args ...finding.Arg) finding.Message {
	return book().Message(finding.Code("calendar.rule."+name), args...)
}

// sentence is the whole of it: which days, in which months, at what times, up to when. It
// returns false when a part of the rule has no words.
func (s *speech) sentence() (finding.Message, bool) {
	s.takeStart()
	s.simplify()
	var m finding.Message
	var ok bool
	switch s.r.Freq {
	case recur.Weekly:
		m, ok = s.weekly()
	case recur.Monthly:
		m, ok = s.monthly()
	case recur.Yearly:
		m, ok = s.yearly()
	default:
		m, ok = s.often()
	}
	if !ok {
		return m, false
	}
	if m, ok = s.times(m); !ok {
		return m, false
	}
	what := finding.Term("what", m)
	switch {
	case s.r.Count > 0:
		m = phrase("count", what, finding.Integer("count", int(s.r.Count)))
	case s.r.Until == recur.UntilDay:
		m = phrase("until", what, finding.Term("end", DateTime{s.r.End + 1}.Date().Label()))
	case s.r.Until == recur.UntilWall:
		m = phrase("until", what, finding.Term("end", DateTime{s.r.End + 1}.Label()))
	case s.r.Until == recur.UntilUTC:
		m = phrase("until_utc", what, finding.Term("end", DateTime{s.r.End + 1}.Label()))
	}
	return m, true
}

// simplify reads each period of a rule as its months, or its weeks, where they are the same.
func (s *speech) simplify() {
	r := &s.r
	if r.Interval != 1 || !r.Positions.IsZero() || !r.YearDays.IsZero() || !r.Weeks.IsZero() {
		return
	}
	named := r.Months != 0 && r.Months&(r.Months-1) == 0 // one month
	if r.Freq == recur.Yearly && !named && (!r.MonthDays.IsZero() || r.HasNth() && r.Months != 0) {
		r.Freq = recur.Monthly
	}
	if r.Freq >= recur.Daily && r.Weekdays != 0 && r.MonthDays.IsZero() && !r.HasNth() {
		r.Freq = recur.Weekly
	}
}

// takeStart adds what the rule takes from its start.
func (s *speech) takeStart() {
	if s.start.IsZero() {
		return
	}
	r, date := &s.r, s.start.Date()
	free := r.Weekdays == 0 && !r.HasNth() && r.MonthDays.IsZero() && r.YearDays.IsZero() && r.Weeks.IsZero()
	switch {
	case !free:
	case r.Freq == recur.Weekly:
		r.Weekdays |= 1 << mondayFirst(date.Weekday())
	case r.Freq == recur.Monthly:
		r.MonthDays.Add(date.Day())
	case r.Freq == recur.Yearly:
		r.MonthDays.Add(date.Day())
		if r.Months == 0 {
			r.Months |= 1 << int(date.Month())
		}
	}
	if !s.start.IsDate() && r.Freq >= recur.Daily {
		clock := s.start.DateTime().Clock()
		if r.Hours == 0 {
			r.Hours |= 1 << clock.Hour()
		}
		if r.Minutes == 0 {
			r.Minutes |= 1 << clock.Minute()
		}
	}
}

func mondayFirst(day time.Weekday) int { return (int(day) + 6) % 7 }

// days returns the plain days of BYDAY.
func (s *speech) days() Weekdays {
	var w Weekdays
	for n := range 7 {
		if s.r.Weekdays>>n&1 != 0 {
			w = w.Union(WeekdaysOf(time.Weekday((n + 1) % 7)))
		}
	}
	return w
}

// bare reports whether no part names days but those that a phrase of the frequency reads.
func (s *speech) bare(monthDays, nth, positions, months bool) bool {
	return (monthDays || s.r.MonthDays.IsZero()) && (nth || !s.r.HasNth()) && (positions || s.r.Positions.IsZero()) &&
		(months || s.r.Months == 0) && s.r.YearDays.IsZero() && s.r.Weeks.IsZero()
}

// every says how often a unit comes round: "every week", "every other week", "every 3 weeks".
func (s *speech) every() finding.Message {
	unit := [...]string{
		recur.Secondly: "second", recur.Minutely: "minute", recur.Hourly: "hour", recur.Daily: "day",
		recur.Weekly: "week", recur.Monthly: "month", recur.Yearly: "year",
	}[s.r.Freq]
	switch s.r.Interval {
	case 1:
		return phrase("every_" + unit)
	case 2:
		return phrase("other_" + unit)
	}
	return phrase("each_"+unit, finding.Integer("n", int(s.r.Interval)))
}

// often is a rule of days and of parts of days.
func (s *speech) often() (finding.Message, bool) {
	if s.r.Freq < recur.Daily && (s.r.Hours != 0 || s.r.Minutes != 0) || !s.bare(false, false, false, true) {
		return finding.Message{}, false
	}
	m := s.every()
	if s.r.Weekdays != 0 {
		m = phrase("on_days", finding.Term("what", m), finding.Term("days", s.days().Label()))
	}
	return s.inMonths(m)
}

// weekly is a rule of weeks.
func (s *speech) weekly() (finding.Message, bool) {
	if !s.bare(false, false, false, true) {
		return finding.Message{}, false
	}
	days := s.days()
	var m finding.Message
	switch {
	case days.IsZero():
		m = s.every()
	case s.r.Interval == 1 && days.bits == everyDay:
		m = phrase("every_day")
	case s.r.Interval == 1 && days.Len() == 1:
		m = phrase("each_weekday", finding.Term("day", days.Label()))
	case s.r.Interval == 1 && days.Len() > 2 && days.contiguous():
		m = phrase("each_range", finding.Term("days", days.Label()))
	case s.r.Interval == 1:
		m = phrase("each_weekdays", s.dayList(days))
	case days.Len() > 2 && days.contiguous():
		m = phrase("week_range", finding.Term("what", s.every()), finding.Term("days", days.Label()))
	default:
		m = phrase("week_on", finding.Term("what", s.every()), s.dayList(days))
	}
	if s.r.Interval > 1 && days.Len() > 1 && s.r.WeekStart != 0 {
		start := finding.Term("day", WeekdaysOf(time.Weekday((int(s.r.WeekStart)+1)%7)).Label())
		m = phrase("week_start", finding.Term("what", m), start)
	}
	return s.inMonths(m)
}

// dayList lists days of the week, each with its article where a language has one.
func (s *speech) dayList(days Weekdays) finding.Arg {
	var items []finding.Arg
	for day := range days.All() {
		items = append(items, finding.Term("day", phrase("the_day", dayArg("day", day))))
	}
	return finding.ListOf("days", items...)
}

// inMonths adds the months of BYMONTH.
func (s *speech) inMonths(m finding.Message) (finding.Message, bool) {
	if s.r.Months == 0 {
		return m, true
	}
	var items []finding.Arg
	for n := 1; n <= 12; n++ {
		if s.r.Months>>n&1 != 0 {
			items = append(items, finding.Term("month", phrase(fmt.Sprintf("month_%02d", n))))
		}
	}
	return phrase("in_months", finding.Term("what", m), finding.ListOf("months", items...)), len(items) <= maxSpoken
}

// monthly is a rule of months.
func (s *speech) monthly() (finding.Message, bool) {
	place, named, ok := s.place("month")
	if !ok || !s.bare(true, true, true, true) {
		return finding.Message{}, false
	}
	switch {
	case !named:
		place = s.every()
	case s.r.Interval > 1:
		place = phrase("at_place", finding.Term("what", s.every()), finding.Term("place", place))
	}
	return s.inMonths(place)
}

// yearly is a rule of years.
func (s *speech) yearly() (finding.Message, bool) {
	if !s.bare(true, true, true, true) {
		return finding.Message{}, false
	}
	of := "year"
	month := 0
	for n := 1; n <= 12; n++ {
		if s.r.Months>>n&1 != 0 {
			if month != 0 {
				return finding.Message{}, false
			}
			month, of = n, fmt.Sprintf("month_%02d", n)
		}
	}
	if month == 0 && (!s.r.MonthDays.IsZero() || s.r.Weekdays != 0 && s.r.Positions.IsZero()) {
		return finding.Message{}, false // each month, or each week, of the year
	}
	place, named, ok := s.place(of)
	switch {
	case !ok || month != 0 && !named:
		return finding.Message{}, false
	case !named:
		return s.every(), true
	}
	return phrase("at_place", finding.Term("what", s.every()), finding.Term("place", place)), true
}

// times adds the times of day. Minutes that only the start would tell are said to be missing.
func (s *speech) times(m finding.Message) (finding.Message, bool) {
	r := &s.r
	if r.Freq < recur.Daily || r.Hours == 0 && r.Minutes == 0 && r.Seconds == 0 {
		return m, r.Hours == 0 && r.Minutes == 0 && r.Seconds == 0
	}
	if r.Hours == 0 || r.Seconds > 1 {
		return m, false
	}
	var items []finding.Arg
	for hour := range 24 {
		if r.Hours>>hour&1 == 0 {
			continue
		}
		if r.Minutes == 0 {
			items = append(items, finding.Integer("hour", hour))
			continue
		}
		for minute := range 60 {
			if r.Minutes>>minute&1 != 0 {
				items = append(items, finding.Clock("clock", hour, minute))
			}
		}
	}
	name := "at_times"
	if r.Minutes == 0 {
		name = "in_hours"
	}
	return phrase(name, finding.Term("what", m), finding.ListOf("times", items...)), len(items) <= maxSpoken
}
