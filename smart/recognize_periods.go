package smart

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// endPoint reads the end or the middle of a period: « fin juin 2026 », « la fin du
// trimestre », « fin S1 2026 », "the end of this week", « mi-mars ».
func (s *scan) endPoint(i int, _ bool) (moment, bool) {
	n, middle := s.topicAt(i, endTopic), false
	if n == 0 {
		n, middle = s.topicAt(i, middleTopic), true
	}
	if n == 0 {
		return moment{}, false
	}
	next := s.skip(i+n, "the", "de", "du", "d'", "l'", "la", "le", "of", "cette", "ce", "thi")
	if unit := s.topicAt(next, unitTopic); unit > 0 && s.at(next).rule.n == monthUnit { // « la fin du mois de mars »
		if month := s.skip(next+unit, "de", "d'", "of"); month > next+unit && s.topicAt(month, monthTopic) > 0 {
			next = month
		}
	}
	if unit := s.topicAt(next, unitTopic); unit > 0 && s.word(next+unit) != "fiscale" && s.word(next+unit) != "scolaire" && !s.at(next+unit).is(numeralTopic) && s.small(next+unit) == 0 {
		return s.endOf(s.at(next).rule.n, next+unit)
	}
	m, ok := s.monthAt(next, true)
	if !ok {
		m, ok = s.schoolYear(next)
	}
	if !ok {
		m, ok = s.fiscal(next, true)
	}
	if !ok {
		m, ok = s.quarter(next, true)
	}
	if !ok {
		m, ok = s.numbered(next, true)
	}
	if !ok {
		m, ok = s.yearPoint(next, true)
	}
	if !ok {
		return moment{}, false
	}
	m.raw = s.rawEnd(m, middle)
	m.rule = "period.end"
	if middle {
		m.rule = "period.middle"
		m.last = m.first.AddDays(14)
	}
	m.first = calendar.Date{}
	return m, true
}

// rawEnd writes the last day of a period as far as the words tell it.
func (s *scan) rawEnd(m moment, middle bool) string {
	switch {
	case strings.HasPrefix(m.raw, "--") && middle:
		return m.raw + "-15"
	case strings.HasPrefix(m.raw, "--"):
		month, _ := strconv.Atoi(m.raw[2:])
		day := time.Date(2001, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
		return fmt.Sprintf("%s-%02d", m.raw, day)
	case m.rule == "year" || m.rule == "month":
		return s.note(m.last.String())
	}
	return m.raw
}

// endOf is the end of the present period of a unit; to is the token after.
func (s *scan) endOf(unit int64, to int) (moment, bool) {
	p, name := s.around(unit), unitName(unit)
	if name == "" {
		return moment{}, false
	}
	return moment{to: to, last: p.To(), raw: "end-of-" + name, rule: "period.end"}, true
}

// endWord reads EOY, "year-end", « fin d'année ».
func (s *scan) endWord(i int, _ bool) (moment, bool) {
	n := s.topicAt(i, endOfTopic)
	if n == 0 {
		return moment{}, false
	}
	return s.endOf(s.at(i).rule.n, i+n)
}

// around returns the present week, month, quarter, half or year, absent without a day.
func (s *scan) around(unit int64) calendar.Period {
	d := s.asOf
	if d.IsZero() {
		return calendar.Period{}
	}
	switch unit {
	case dayUnit:
		p := calendar.DayOf(d)
		return p
	case weekUnit:
		return calendar.WeekOf(d, s.weekStart())
	case monthUnit:
		return calendar.MonthOf(d)
	case quarterUnit:
		return calendar.QuarterOf(d)
	case halfUnit:
		return half(d.Year(), (int(d.Month())+5)/6)
	case yearUnit:
		return calendar.YearOf(d)
	}
	return calendar.Period{}
}

// half returns a half-year.
func half(year, n int) calendar.Period {
	first, _ := calendar.NewDate(year, time.Month(6*n-5), 1)
	p, _ := calendar.NewPeriod(first, first.AddMonths(6).AddDays(-1))
	return p
}

func unitName(unit int64) string {
	switch unit {
	case dayUnit:
		return "day"
	case weekUnit:
		return "week"
	case monthUnit:
		return "month"
	case quarterUnit:
		return "quarter"
	case halfUnit:
		return "half"
	case yearUnit:
		return "year"
	}
	return ""
}

// relativePeriod reads « ce trimestre », "this month", « le mois prochain », "next
// quarter".
func (s *scan) relativePeriod(i int, _ bool) (moment, bool) {
	at, next := i, false
	if n := s.topicAt(i, thisTopic); n > 0 {
		at = i + n
	} else if s.word(i) == "current" {
		at = i + 1
	} else if n := s.topicAt(i, nextTopic); n > 0 {
		at, next = i+n, true
		if s.at(i).rule.has(exclusiveFlag) || s.at(i-1).is(numeralTopic) || s.at(i-1).kind == numberToken { // last quarter bounds nothing
			return moment{}, false
		}
	} else if !s.french {
		return moment{}, false
	}
	if span := s.weekendAt(at); span > 0 {
		return s.weekend(at+span, next, at == i)
	}
	unit := s.topicAt(at, unitTopic)
	if unit == 0 {
		return moment{}, false
	}
	to := at + unit
	if at == i { // « le mois prochain »
		n := s.topicAt(to, nextTopic)
		if n == 0 || s.at(to).rule.has(exclusiveFlag) {
			return moment{}, false
		}
		to, next = to+n, true
	}
	of := s.at(at).rule.n
	name := unitName(of)
	if name == "" {
		return moment{}, false
	}
	p := s.around(of)
	if !next {
		return s.period(to, p, "this-"+name, "period.this"), true
	}
	ahead := scan{asOf: p.To().AddDays(1), weekFirst: s.weekFirst}
	return s.period(to, ahead.around(of), "next-"+name, "period.next"), true
}

// weekendAt returns the number of tokens of the word for Saturday and Sunday at i, or 0.
func (s *scan) weekendAt(i int) int {
	switch {
	case s.word(i) == "weekend":
		return 1
	case s.word(i) == "week" && s.word(i+1) == "end":
		return 2
	}
	return 0
}

// weekend is the Saturday and Sunday of the present week or of the next one. After says that
// the word for which comes after, « le week-end prochain ».
func (s *scan) weekend(to int, next, after bool) (moment, bool) {
	if after {
		n := s.topicAt(to, nextTopic)
		if n == 0 || s.at(to).rule.has(exclusiveFlag) {
			return moment{}, false
		}
		to, next = to+n, true
	}
	name := "this-weekend"
	sunday := calendar.WeekOf(s.asOf, time.Monday).To()
	if next {
		name, sunday = "next-weekend", sunday.AddDays(7)
	}
	p, _ := calendar.NewPeriod(sunday.AddDays(-1), sunday)
	return s.period(to, p, name, "period.weekend"), true
}

// quarter reads T4, Q4, S1, H1 with a year or without, « 1er trimestre 2026 », "second
// half".
func (s *scan) quarter(i int, introduced bool) (moment, bool) {
	letter, n := s.quarterWord(i)
	to := i + 1
	if year, q := yearQuarter(s.word(i)); q > 0 && s.at(i).kind == wordToken {
		m := moment{to: to, raw: fmt.Sprintf("%d-Q%d", year, q), rule: "quarter"}
		m.first, _ = calendar.NewDate(year, time.Month(3*q-2), 1)
		m.last = m.first.AddMonths(3).AddDays(-1)
		return m, true
	}
	if n == 0 {
		letter, n, to = s.spelledQuarter(i)
	}
	months := 3
	switch {
	case n == 0:
		return moment{}, false
	case letter == 'H':
		months = 6
	}
	label := quarterName(letter, n)
	of := s.skip(to, "of", "de", "d'", "en", "in")
	year, ok := s.yearAt(of)
	if n := s.small(of); !ok && of == to && n >= 20 && n < 40 && s.at(of).end-s.at(of).start == 2 && s.at(of+1).kind != wordToken { // Q1 27
		year, ok = 2000+n, true
	}
	if ok {
		to = of + 1
	} else if !introduced && i > 0 && s.word(i-1) != ":" && s.word(i-1) != "(" {
		return moment{}, false
	}
	m := moment{to: to, raw: label, rule: "quarter"}
	if fiscal, after := s.fiscalYearAt(s.skip(to, "of", "de", "d'", "l'", "the")); fiscal > 0 {
		return s.fiscalPart(fiscal, letter, n, after), true
	}
	if !ok && s.asOf.IsZero() {
		return m, true
	}
	if ok {
		first, _ := calendar.NewDate(year, time.January, 1)
		m.raw = s.note(first.String()[:len("2006-")] + label)
	} else if year = s.asOf.Year(); n*months < int(s.asOf.Month()) {
		year++
	}
	m.first, _ = calendar.NewDate(year, time.Month((n-1)*months+1), 1)
	m.last = m.first.AddMonths(months).AddDays(-1)
	return m, true
}

// quarterName writes the nth quarter or half of a year: Q4, H1.
func quarterName(letter byte, n int) string {
	const quarters, halves = "Q1Q2Q3Q4", "H1H2"
	if letter == 'Q' {
		return quarters[2*n-2 : 2*n]
	}
	return halves[2*n-2 : 2*n]
}

// spelledQuarter reads « 1er trimestre », « second semestre », "first quarter".
func (s *scan) spelledQuarter(i int) (letter byte, n, to int) {
	at := i
	switch {
	case s.at(i).is(ordinalTopic):
		n, at = int(s.at(i).rule.n), i+int(s.at(i).span)
	case s.small(i) > 0 && s.small(i) <= 4:
		n, at = s.small(i), s.skip(i+1, "er", "eme", "e", "st", "nd", "rd", "th")
		if at == i+1 {
			return 0, 0, 0
		}
	default:
		return 0, 0, 0
	}
	if s.word(at) == "half" && !s.french && n <= 2 {
		return 'H', n, at + int(max(1, s.at(at).span))
	}
	unit := s.topicAt(at, unitTopic)
	if unit == 0 {
		return 0, 0, 0
	}
	switch of := s.at(at).rule.n; {
	case of == quarterUnit:
		return 'Q', n, at + unit
	case of == halfUnit && n <= 2:
		return 'H', n, at + unit
	}
	return 0, 0, 0
}

// yearQuarter reads a quarter after its year: 2018q4, 18q4.
func yearQuarter(w string) (year, n int) {
	k := len(w) - 2
	if k != 2 && k != 4 || w[k] != 'q' && w[k] != 't' || w[k+1] < '1' || w[k+1] > '4' {
		return 0, 0
	}
	year, err := strconv.Atoi(w[:k])
	if err != nil {
		return 0, 0
	}
	if k == 2 {
		year += 2000
	}
	return year, int(w[k+1] - '0')
}
