package smart

import (
	"fmt"
	"strconv"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// nthAt reads which of several is meant, from 1, or from -1 counted from the end: "first",
// « 3eme », « dernière », "second last", "2nd last".
func (s *scan) nthAt(i int) (n, to int) {
	to = i
	switch t := s.at(i); {
	case t.is(ordinalTopic):
		n, to = int(t.rule.n), i+int(t.span)
	case t.word == "fifth" || t.word == "cinquieme":
		n, to = 5, i+1
	case s.small(i) > 0 && s.small(i) <= 53 && !t.grouped:
		n, to = s.small(i), s.skip(i+1, ordinalMarks...)
		if to == i+1 {
			return 0, i
		}
	case s.lastAt(i):
		return -1, i + 1
	}
	if n > 0 && s.lastAt(to) {
		return -n, to + 1
	}
	return n, to
}

func (s *scan) lastAt(i int) bool {
	return s.word(i) == "last" || s.word(i) == "dernier" || s.word(i) == "derniere"
}

// Endings that make a number an ordinal.
var ordinalMarks = []string{"er", "ere", "st", "nd", "rd", "th", "e", "eme"}

// dayMarks are what may stand between the number of a day and its month: the 3rd of March.
var dayMarks = append([]string{"of"}, ordinalMarks...)

// nth reads one of the days, days of a name, weeks or fortnights of a month or a year:
// "the last Monday of March", « la première semaine de mai », "third day of October". A week
// counts where all its days do.
func (s *scan) nth(i int, _ bool) (moment, bool) {
	at := s.skip(i, "le", "la", "the", "l'")
	n, unitAt := s.nthAt(at)
	if n == 0 {
		return moment{}, false
	}
	half := s.word(unitAt) == "quinzaine"
	unit, span := s.topicAt(unitAt, unitTopic), s.topicAt(unitAt, weekdayTopic)
	if unit+span == 0 && !half {
		return moment{}, false
	}
	joint := unitAt + max(unit+span, 1)
	next := s.skip(joint, "of", "in", "de", "du", "d'", "the", "le", "l'")
	p, to, ok := s.holder(next)
	if !ok || next == joint && p.rule != "month" {
		return moment{}, false
	}
	m := moment{from: i, to: to, rule: "period.nth", raw: "nth-" + strconv.Itoa(n)}
	first, last := p.first, p.last
	if first.IsZero() {
		return m, true
	}
	switch {
	case half:
		if m.first, m.last = first, first.AddDays(14); n != 1 {
			m.first, m.last = first.AddDays(15), last
		}
		return m, n <= 2
	case span > 0:
		day := time.Weekday(s.at(unitAt).rule.n)
		if m.last = first.AddDays((int(day-first.Weekday())+7)%7 + 7*(n-1)); n < 0 {
			m.last = last.AddDays(-(int(last.Weekday()-day)+7)%7 + 7*(n+1))
		}
	case s.at(unitAt).rule.n == dayUnit:
		if m.last = first.AddDays(n - 1); n < 0 {
			m.last = last.AddDays(n + 1)
		}
	case s.at(unitAt).rule.n == weekUnit:
		start := s.weekAround(first.AddDays(6)).From()
		if start = start.AddDays(7 * (n - 1)); n < 0 {
			start = s.weekAround(last.AddDays(-6)).To().AddDays(7*(n+1) - 6)
		}
		m.first, m.last = start, start.AddDays(6)
	default:
		return moment{}, false
	}
	return m, !m.last.After(last) && !m.last.Before(first)
}

// weekAround is the week of a day.
func (s *scan) weekAround(d calendar.Date) calendar.Period { return calendar.WeekOf(d, s.weekStart()) }

// holder reads the month, the quarter or the year that something is in.
func (s *scan) holder(i int) (moment, int, bool) {
	i = s.skip(i, "moi", "mois", "month", "of", "de", "d'", "the")
	for _, at := range [...]int{i, i - 1} {
		if m, ok := s.relativePeriod(at, true); ok && at >= 0 {
			return m, m.to, true
		}
	}
	if m, ok := s.nextMonth(i, true); ok {
		return m, m.to, true
	}
	if m, ok := s.monthPoint(i, true); ok {
		return m, m.to, true
	}
	if m, ok := s.quarter(i, true); ok {
		return m, m.to, true
	}
	m, ok := s.yearPoint(i, true)
	return m, m.to, ok
}

// nextMonth reads a month that a word puts in time, "next March", « mars prochain », "this
// June": the next one of its name.
func (s *scan) nextMonth(i int, _ bool) (moment, bool) {
	at := i
	if s.nextAt(i) > 0 {
		at++
	} else if n := s.topicAt(i, thisTopic); n > 0 {
		at += n
	}
	n := s.topicAt(at, monthTopic)
	if n == 0 {
		return moment{}, false
	}
	if at == i && (!s.french || s.nextAt(at+n) <= 0) {
		return moment{}, false
	}
	m, ok := s.monthPoint(at, true)
	m.from = i
	if at == i {
		m.to++
	}
	return m, ok
}

// dayOfMonth reads a day of the month without its name, « le 15 », "the 1st", "20th of next
// month": the next one where the words do not tell the month.
func (s *scan) dayOfMonth(i int, introduced bool) (moment, bool) {
	at := s.skip(i, "the", "le")
	day, to := s.small(at), s.skip(at+1, ordinalMarks...)
	article := at > i || s.word(i-1) == "le" || s.word(i-1) == "the" || s.word(i-1) == "du"
	if day == 0 || day > 31 || s.at(at).grouped || to == at+1 && !(s.french && article) {
		return moment{}, false
	}
	if of := s.skip(to, "of", "de", "du", "the"); of > to {
		for _, k := range [...]int{of, of - 1} {
			if p, ok := s.relativePeriod(k, true); ok && !p.first.IsZero() && p.last.DaysSince(p.first) < 31 && p.last.DaysSince(p.first) > 7 {
				d, err := calendar.NewDate(p.first.Year(), p.first.Month(), day)
				return moment{from: i, to: p.to, last: d, raw: fmt.Sprintf("---%02d", day), never: err != nil, rule: "date.day"}, true
			}
		}
		return moment{}, false
	}
	next := s.at(to)
	about := at
	for about > 0 && (about == at || s.word(about) == "the" || s.word(about) == "le") {
		about--
	}
	if !introduced || !article || s.at(about).is(aboutTopic) || s.word(about) == "around" || next.kind == numberToken || next.kind == wordToken && next.rule == nil || next.rule != nil && next.makesFigure() || next.kind == signToken && next.word != "." && next.word != "," && next.word != ")" {
		return moment{}, false
	}
	return moment{from: i, to: to, last: s.comingDay(day), raw: fmt.Sprintf("---%02d", day), rule: "date.day"}, true
}

// makesFigure reports whether the words at t make what is before them a figure.
func (t *token) makesFigure() bool {
	switch t.topic {
	case deadlineTopic, durationTopic:
		return false
	}
	return true
}

// comingDay returns the next day with a number.
func (s *scan) comingDay(day int) calendar.Date {
	if s.asOf.IsZero() {
		return calendar.Date{}
	}
	first := calendar.MonthOf(s.asOf).From()
	for k := range 3 {
		at := first.AddMonths(k)
		if d, err := calendar.NewDate(at.Year(), at.Month(), day); err == nil && !d.Before(s.asOf) {
			return d
		}
	}
	return calendar.Date{}
}

// startPoint reads how a period starts: « début avril », "early March", "the beginning of
// next week". It is the first ten days of a month, the first three of a week and a quarter
// of a year.
func (s *scan) startPoint(i int, _ bool) (moment, bool) {
	at := s.skip(i, "the", "le", "au", "at")
	switch s.word(at) {
	case "early", "debut", "start", "beginning":
	default:
		return moment{}, false
	}
	next := s.skip(at+1, "of", "the", "de", "du", "d'", "la", "l'", "around")
	if next == at+1 && s.word(at) != "early" && s.word(at) != "debut" {
		return moment{}, false
	}
	p, to, ok := s.holder(next)
	if unit := s.topicAt(next, unitTopic); !ok && unit > 0 {
		q := s.around(s.at(next).rule.n)
		p, to, ok = moment{first: q.From(), last: q.To()}, next+unit, unitName(s.at(next).rule.n) != ""
	}
	if !ok {
		return moment{}, false
	}
	m := moment{from: i, to: to, first: p.first, raw: "start-of-" + p.raw, rule: "period.start"}
	switch days := p.last.DaysSince(p.first) + 1; {
	case p.first.IsZero():
	case days <= 7:
		m.last = p.first.AddDays(2)
	case days <= 31:
		m.last = p.first.AddDays(9)
	default:
		m.last = p.first.AddMonths((days + 15) / 120).AddDays(-1)
		if days < 200 {
			m.last = p.first.AddMonths(1).AddDays(-1)
		}
	}
	return m, true
}
