package smart

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// numbered reads the third month, the twelfth week: M3, "month 3", S26, « semaine 26 »,
// "year 2".
func (s *scan) numbered(i int, _ bool) (moment, bool) {
	unit, n, to := int64(0), 0, i+1
	if w := s.word(i); len(w) >= 2 && len(w) <= 3 && s.at(i).kind == wordToken {
		n = digits(w[1:])
		switch {
		case n > 0 && w[0] == 'm' && n <= 36:
			unit = monthUnit
		case n > 2 && w[0] == 's' && n <= 53, n > 0 && w[0] == 'w' && n <= 53:
			unit = weekUnit
		}
	}
	if span := s.topicAt(i, unitTopic); unit == 0 && span > 0 {
		if n = s.small(i + span); n > 0 && s.at(i-1).kind != numberToken && !s.at(i+span).grouped && !s.at(i-1).is(everyTopic) {
			unit, to = s.at(i).rule.n, i+span+1
		}
	}
	if n == 0 || unit == 0 {
		return moment{}, false
	}
	m := moment{to: to, raw: unitName(unit) + "-" + strconv.Itoa(n), rule: "numbered"}
	switch {
	case unit == monthUnit:
		m.last = s.asOf.AddMonths(n)
	case unit == yearUnit && n < 20:
		m.last = s.asOf.AddYears(n)
	case unit == weekUnit && n <= 53:
		if !s.asOf.IsZero() {
			m.first, m.last = isoWeek(s.asOf, n)
		}
	default:
		return moment{}, false
	}
	return m, true
}

// weekOf reads the week of a day: « la semaine du 9 mars », "the week of March 9".
func (s *scan) weekOf(i int, _ bool) (moment, bool) {
	at := s.skip(i, "la", "the")
	unit := s.topicAt(at, unitTopic)
	if unit == 0 || s.at(at).rule.n != weekUnit || s.word(at+unit) != "du" && s.word(at+unit) != "of" {
		return moment{}, false
	}
	day, ok := s.dayAt(s.skip(at+unit+1, "the", "lundi", "monday"), true)
	if !ok || day.never {
		return day, ok
	}
	week := s.weekAround(day.last)
	if !day.last.IsZero() && week.To() == day.last { // named by its first day, that a last one is nearest to
		week = s.weekAround(day.last.AddDays(1))
	}
	raw := day.raw + "/P1W"
	if day.raw[0] != '-' {
		raw = week.From().String() + "/" + week.To().String()
	}
	m := s.period(day.to, week, raw, "week")
	m.from, m.weak = i, day.weak
	return m, true
}

// digits returns the number that s writes in at most three digits, or 0.
func digits(s string) int {
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) || i == 3 {
			return 0
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// isoWeek returns the days of the next week of the given number.
func isoWeek(asOf calendar.Date, n int) (first, last calendar.Date) {
	for year := asOf.Year(); year <= asOf.Year()+1; year++ {
		fourth, _ := calendar.NewDate(year, time.January, 4)
		week := calendar.WeekOf(fourth, time.Monday)
		first, last = week.From().AddDays(7*(n-1)), week.To().AddDays(7*(n-1))
		if !last.Before(asOf) {
			break
		}
	}
	return first, last
}

// dated reports whether the words before token i bound a time, so that an event without a
// date is one: « avant le lancement », and not « pour le lancement ».
func (s *scan) dated(i int) bool {
	for at := i - 1; at >= max(0, i-3); at-- {
		if t := s.at(at); t.rule.has(exclusiveFlag) || t.is(deadlineTopic) && t.word == "d'" {
			return true
		}
	}
	return false
}

// weekday reads the next day of a name, or the date that follows the name: « vendredi 27
// novembre », "Friday, November 27", "Friday 27".
func (s *scan) weekday(i int, introduced bool) (moment, bool) {
	n := s.topicAt(i, weekdayTopic)
	if n == 0 {
		return moment{}, false
	}
	date := s.skip(i+n, ",", ".", "le", "the")
	if m, ok := s.dayAt(date, introduced); ok {
		m.from = i
		return m, true
	}
	r := s.at(i).rule
	if m, ok := s.weekdayOfMonth(r, date); ok && (introduced || s.french || s.skip(date+1, ordinalMarks...) > date+1) {
		m.from = i
		return m, true
	}
	shift, end := s.weekdayIn(i, i+n)
	usual := s.french && s.word(i-1) == "le" && shift == nextOfName && s.topicAt(end, nextTopic) == 0 // « le mardi » comes round
	if !introduced && shift == nextOfName || usual {
		return moment{}, false
	}
	m := moment{to: s.skip(end, "prochain", "soir"), raw: "next-" + strings.ToLower(time.Weekday(r.n).String()), last: s.shifted(time.Weekday(r.n), shift), rule: r.id}
	if m.from = i; s.nextAt(i-1) != 0 {
		m.from = i - 1
	}
	return m, true
}

// dayAt reads a day of the calendar, in digits or with the name of its month.
func (s *scan) dayAt(i int, introduced bool) (moment, bool) {
	if m, ok := s.isoDate(i, introduced); ok {
		return m, true
	}
	if m, ok := s.numericDate(i, introduced); ok {
		return m, true
	}
	return s.dayMonth(i, introduced)
}

// weekdayOfMonth reads the number of the day after its name, « vendredi 27 »: the next such
// day.
func (s *scan) weekdayOfMonth(r *rule, i int) (moment, bool) {
	day := s.small(i)
	to := s.skip(i+1, "st", "nd", "rd", "th", "er")
	next := s.at(to)
	if day == 0 || day > 31 || s.at(i).grouped || next.kind == wordToken && (next.rule == nil || !next.is(deadlineTopic)) {
		return moment{}, false
	}
	m := moment{to: to, raw: fmt.Sprintf("---%02d", day), rule: r.id}
	if s.asOf.IsZero() {
		return m, true
	}
	first := s.asOf.AddDays((int(r.n) - int(s.asOf.Weekday()) + 7) % 7)
	for week := range weeksAhead {
		if d := first.AddDays(7 * week); d.Day() == day {
			m.last = d
			break
		}
	}
	return m, true
}

// weeksAhead is how long a weekday and a day of the month are looked for together: three
// years, since the thirty-first is rare.
const weeksAhead = 3 * 53
