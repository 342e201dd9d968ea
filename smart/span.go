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
	next := s.skip(i+n, "the", "de", "du", "d'", "l'", "la", "le", "of", "cette", "ce", "this", "thi", "ce")
	if unit := s.topicAt(next, unitTopic); unit > 0 && !s.at(next+unit).is(numeralTopic) && s.small(next+unit) == 0 {
		return s.endOf(s.at(next).rule.n, next+unit)
	}
	m, ok := s.monthPoint(next, true)
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
		return m.last.String()
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
		p, _ := calendar.NewPeriod(d, d)
		return p
	case weekUnit:
		return calendar.WeekOf(d, time.Monday)
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
	} else if n := s.topicAt(i, nextTopic); n > 0 {
		at, next = i+n, true
		if s.at(i).rule.has(exclusiveFlag) { // last quarter bounds nothing
			return moment{}, false
		}
	} else if !s.french {
		return moment{}, false
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
	ahead := scan{asOf: p.To().AddDays(1)}
	return s.period(to, ahead.around(of), "next-"+name, "period.next"), true
}

// quarter reads T4, Q4, S1, H1 with a year or without, « 1er trimestre 2026 », "second
// half".
func (s *scan) quarter(i int, introduced bool) (moment, bool) {
	letter, n, to := byte(0), 0, i+1
	if w := s.word(i); len(w) == 2 && s.at(i).kind == wordToken && w[1] >= '1' && w[1] <= '4' {
		letter, n = w[0], int(w[1]-'0')
	} else if letter, n, to = s.spelledQuarter(i); n == 0 {
		return moment{}, false
	}
	months := 0
	switch {
	case letter == 't' && s.french, letter == 'q':
		months, letter = 3, 'Q'
	case letter == 's' && n <= 2, letter == 'h' && n <= 2:
		months, letter = 6, 'H'
	default:
		return moment{}, false
	}
	label := string(letter) + strconv.Itoa(n)
	year, ok := s.yearAt(to)
	if ok {
		to++
	} else if !introduced && i > 0 && s.word(i-1) != ":" && s.word(i-1) != "(" {
		return moment{}, false
	}
	m := moment{to: to, raw: label, rule: "quarter"}
	if fy := s.word(to); len(fy) >= 4 && fy[:2] == "fy" && isDigit(fy[2]) { // no fiscal calendar: no date
		m.to, m.raw, m.weak = to+1, strings.ToUpper(fy)+"-"+label, true
		return m, true
	}
	if !ok && s.asOf.IsZero() {
		return m, true
	}
	if ok {
		m.raw = fmt.Sprintf("%d-%s", year, label)
	} else if year = s.asOf.Year(); n*months < int(s.asOf.Month()) {
		year++
	}
	m.first, _ = calendar.NewDate(year, time.Month((n-1)*months+1), 1)
	m.last = m.first.AddMonths(months).AddDays(-1)
	return m, true
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
	unit := s.topicAt(at, unitTopic)
	if unit == 0 {
		return 0, 0, 0
	}
	switch s.at(at).rule.n {
	case quarterUnit:
		return 'q', n, at + unit
	case halfUnit:
		return 'h', n, at + unit
	}
	return 0, 0, 0
}

// numbered reads the third month, the twelfth week: M3, "month 3", S26, « semaine 26 »,
// "year 2".
func (s *scan) numbered(i int, _ bool) (moment, bool) {
	unit, n, to := int64(0), 0, i+1
	if w := s.word(i); len(w) >= 2 && len(w) <= 3 && s.at(i).kind == wordToken {
		n, _ = strconv.Atoi(w[1:])
		switch {
		case n > 0 && w[0] == 'm' && n <= 36:
			unit = monthUnit
		case n > 2 && w[0] == 's' && n <= 53, n > 0 && w[0] == 'w' && n <= 53:
			unit = weekUnit
		}
	}
	if span := s.topicAt(i, unitTopic); unit == 0 && span > 0 {
		if n = s.small(i + span); n > 0 && !s.at(i+span).grouped {
			unit, to = s.at(i).rule.n, i+span+1
		}
	}
	m := moment{to: to, raw: fmt.Sprintf("%s-%d", unitName(unit), n), rule: "numbered"}
	switch {
	case n == 0:
		return moment{}, false
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

// event reads a named day or season.
func (s *scan) event(i int, introduced bool) (moment, bool) {
	n := s.topicAt(i, eventTopic)
	if n == 0 || !introduced && !strings.Contains(s.at(i).rule.id, "summer") {
		return moment{}, false
	}
	r := s.at(i).rule
	if r.name == "" && !s.dated(i) {
		return moment{}, false
	}
	m := moment{to: i + n, raw: "event", weak: r.has(weakFlag), rule: r.id}
	switch name := r.name; {
	case name == "black-friday":
		m.last = s.blackFriday()
	case name != "":
		month, _ := strconv.Atoi(name[:2])
		day, _ := strconv.Atoi(name[3:])
		m.last = s.coming(time.Month(month), day)
	}
	if s.at(m.to).is(wishTopic) || s.word(m.to) == "officiel" {
		m.to++
	}
	return m, true
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

// blackFriday returns the next day after the fourth Thursday of November.
func (s *scan) blackFriday() calendar.Date {
	if s.asOf.IsZero() {
		return calendar.Date{}
	}
	for year := s.asOf.Year(); ; year++ {
		d, _ := calendar.NewDate(year, time.November, 1)
		thursday := d.AddDays((int(time.Thursday-d.Weekday())+7)%7 + 21)
		if !thursday.AddDays(1).Before(s.asOf) || year > s.asOf.Year() {
			return thursday.AddDays(1)
		}
	}
}

// weekday reads the next day of a name.
func (s *scan) weekday(i int, introduced bool) (moment, bool) {
	n := s.topicAt(i, weekdayTopic)
	if n == 0 || !introduced {
		return moment{}, false
	}
	r := s.at(i).rule
	m := moment{to: s.skip(i+n, "prochain", "soir"), raw: "next-" + strings.ToLower(time.Weekday(r.n).String()), rule: r.id}
	if !s.asOf.IsZero() {
		ahead := (int(r.n)-int(s.asOf.Weekday())+6)%7 + 1
		m.last = s.asOf.AddDays(ahead)
	}
	return m, true
}

// between reads « entre janvier et décembre 2026 », "from January to March 2026".
func (s *scan) between(i int) (moment, bool) {
	start := i + 1
	switch s.word(i) {
	case "entre", "de", "from", "between":
	default:
		if s.word(i-1) != "(" {
			return moment{}, false
		}
		start = i
	}
	first, ok := s.monthPoint(start, true)
	if !ok {
		return moment{}, false
	}
	at := s.skip(first.to, "et", "a", "and", "to", "until", "-", "–")
	last, ok := s.monthPoint(at, true)
	if !ok || at == first.to {
		return moment{}, false
	}
	m := moment{from: i, to: last.to, last: last.last, raw: first.raw + "/" + last.raw, rule: "period.between"}
	if len(last.raw) == 7 && len(first.raw) == 4 { // the year is said once
		m.raw = last.raw[:5] + first.raw[2:] + "/" + last.raw
	}
	return m, true
}

// lengthAt reads a length of time: « 6 mois », « une semaine », "the next three months",
// "3-4 months", of which the longest counts.
func (s *scan) lengthAt(i int) (moment, bool) {
	at := s.skip(i, "the", "les", "first", "premier", "moin", "de", "un delai")
	if n := s.topicAt(at, nextTopic); n > 0 {
		at += n
	}
	n, next := s.countAt(at)
	if s.topicAt(at, unitTopic) > 0 && (at > i || s.word(i-1) == "le" || s.word(i-1) == "l'" || s.word(i-1) == "la") && n == 0 { // « sur le mois »
		n, next = 1, at
	}
	if n == 0 {
		return moment{}, false
	}
	if more := s.skip(next, "-", "–", "a", "to"); more > next {
		if top, after := s.countAt(more); top > 0 {
			n, next = top, after
		}
	}
	next = s.skip(next, "prochain", "next", "dernier", "premier", "full")
	unit := s.topicAt(next, unitTopic)
	if unit == 0 {
		return moment{}, false
	}
	d, ok := lengthOf(n, s.at(next).rule.n)
	if !ok {
		return moment{}, false
	}
	m := moment{from: i, to: next + unit, raw: d.String(), last: s.asOf.Add(d), length: true, rule: "duration"}
	if s.at(next).rule.n == weekUnit {
		m.raw = "P" + strconv.Itoa(n) + "W"
	} else if s.at(next).rule.n == dayUnit {
		m.raw = "P" + strconv.Itoa(n) + "D"
	}
	if s.hours(m) {
		return moment{}, false
	}
	m.to = s.skip(m.to, "prochain", "a", "venir")
	if m.to > next+unit && s.word(m.to-1) == "a" {
		m.to = next + unit
	}
	return m, true
}

// countAt returns the whole number that token i is, in digits or words, and the token
// after.
func (s *scan) countAt(i int) (int, int) {
	t := s.at(i)
	switch {
	case t.kind == numberToken && t.number.places == 0 && t.number.mantissa > 0 && t.number.mantissa < 10000:
		return int(t.number.mantissa), i + 1
	case t.is(numeralTopic):
		return int(t.rule.n), i + int(t.span)
	}
	return 0, i
}

// lengthOf returns n units of time.
func lengthOf(n int, unit int64) (calendar.Duration, bool) {
	var years, months, days int
	var seconds int64
	switch unit {
	case minuteUnit:
		seconds = int64(n) * 60
	case hourUnit:
		seconds = int64(n) * 3600
	case dayUnit:
		days = n
	case weekUnit:
		days = 7 * n
	case monthUnit:
		months = n
	case quarterUnit:
		months = 3 * n
	case halfUnit:
		months = 6 * n
	case yearUnit:
		years = n
	}
	d, err := calendar.NewDuration(years, months, days, seconds)
	return d, err == nil
}
