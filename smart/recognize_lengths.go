package smart

import (
	"strconv"

	"github.com/septet-go/socialstrategy/calendar"
)

// lengthAt reads a length of time: « 6 mois », « une semaine », "the next three months",
// "3-4 months", of which the longest counts.
func (s *scan) lengthAt(i int) (moment, bool) {
	if !s.topics.has(unitTopic) {
		return moment{}, false
	}
	at := s.skip(i, "the", "les", "first", "premier", "moin", "de")
	if n := s.topicAt(at, nextTopic); n > 0 {
		at += n
	}
	if s.at(at).kind == numberToken && s.at(at+1).isCounted() {
		return moment{}, false
	}
	if m, terms := s.measureAt(at); terms > 1 && !s.brief(m) {
		m.from = i
		return m, true
	}
	n, half, next := s.halves(at)
	if s.topicAt(at, unitTopic) > 0 && (at > i || s.word(i-1) == "le" || s.word(i-1) == "l'" || s.word(i-1) == "la") && n == 0 { // « sur le mois »
		n, next = 1, at
	}
	if n == 0 {
		return moment{}, false
	}
	more := s.skip(next, "-", "a", "to", "ou", "or")
	if before := s.word(i - 1); more == next && (before == "entre" || before == "between") {
		more = s.skip(next, "et", "and")
	}
	if more > next {
		if top, after := s.countAt(more); top > 0 {
			n, half, next = top, false, after
		}
	}
	next = s.skip(next, "de", "d'", "prochain", "prochaine", "next", "upcoming", "coming", "dernier", "premier", "premiere", "plein", "pleine", "full")
	if m, ok := s.days(n, next); ok && !half {
		m.from = i
		return m, true
	}
	unit := s.topicAt(next, unitTopic)
	if unit == 0 {
		return moment{}, false
	}
	to := s.andHalf(next + unit)
	half = half || to > next+unit
	d, ok := lengthOf(n, s.at(next).rule.n)
	if half && ok {
		d, ok = lengthAndHalf(n, s.at(next).rule.n)
	}
	if !ok {
		return moment{}, false
	}
	m := moment{from: i, to: to, raw: d.String(), last: s.asOf.Add(d), length: true, rule: "duration"}
	if s.at(next).rule.n == weekUnit && !half {
		m.raw = "P" + strconv.Itoa(n) + "W"
	}
	if s.brief(m) {
		return moment{}, false
	}
	m.to = s.skip(m.to, "prochain", "prochaine", "a", "venir")
	if m.to > to && s.word(m.to-1) == "a" {
		m.to = to
	}
	return m, true
}

// halves returns the whole number that token i is, whether a half comes on top of it, "three
// and a half", « 3,5 », and the token after.
func (s *scan) halves(i int) (n int, half bool, next int) {
	if t := s.at(i); t.kind == numberToken && t.number.places == 1 && t.number.mantissa%10 == 5 && t.number.mantissa > 10 && t.number.mantissa < 1000 {
		return int(t.number.mantissa / 10), true, i + 1
	}
	n, next = s.countAt(i)
	if n == 0 {
		return 0, false, next
	}
	to := s.andHalf(next)
	return n, to > next, to
}

// andHalf returns the token after "and a half", « et demi », or i.
func (s *scan) andHalf(i int) int {
	switch {
	case s.word(i) == "et" && (s.word(i+1) == "demi" || s.word(i+1) == "demie"):
		return i + 2
	case s.word(i) == "and" && s.word(i+1) == "a" && s.word(i+2) == "half":
		return i + 3
	}
	return i
}

// lengthAndHalf returns n units of time and a half. A half month is 15 days, and a half day
// counts as one.
func lengthAndHalf(n int, unit int64) (calendar.Duration, bool) {
	var months, days int
	var seconds int64
	switch unit {
	case minuteUnit:
		seconds = int64(n)*60 + 30
	case hourUnit:
		seconds = int64(n)*3600 + 1800
	case dayUnit:
		days = n + 1
	case weekUnit:
		days = 7*n + 4
	case monthUnit:
		months, days = n, 15
	case quarterUnit:
		months, days = 3*n+1, 15
	case halfUnit:
		months = 6*n + 3
	case yearUnit:
		months = 12*n + 6
	}
	d, err := calendar.NewDuration(months/12, months%12, days, seconds)
	return d, err == nil
}

// days reads the unit after a number of days, and which days count: all, those of a week
// of work, "ten working days", « jours ouvrés », or all but Sundays, « jours ouvrables ».
func (s *scan) days(n, at int) (moment, bool) {
	week, unit := 7, s.skip(at, "working", "business")
	if unit > at {
		week = 5
	}
	span := s.topicAt(unit, unitTopic)
	if span == 0 || s.at(unit).rule.n != dayUnit {
		return moment{}, false
	}
	m := moment{to: unit + span, raw: "P" + strconv.Itoa(n) + "D", length: true, rule: "duration"}
	switch s.word(m.to) {
	case "ouvre":
		week, m.to = 5, m.to+1
	case "ouvrable":
		week, m.to = 6, m.to+1
	}
	m.last = workingDays(s.asOf, n, week)
	return m, true
}

// workingDays returns the day that comes n days after another, of which only those of a
// week of so many days count: 5 from Monday to Friday, 6 with Saturday, « jours ouvrables ».
func workingDays(d calendar.Date, n, week int) calendar.Date {
	if week == 7 || d.IsZero() {
		return d.AddDays(n)
	}
	d = d.AddDays(n / week * 7)
	for left := n % week; left > 0; {
		d = d.AddDays(1)
		if (int(d.Weekday())+6)%7 < week {
			left--
		}
	}
	return d
}

// countAt returns the whole number that token i is, in digits or words, and the token
// after.
func (s *scan) countAt(i int) (int, int) {
	t := s.at(i)
	switch {
	case t.kind == numberToken && t.number.places == 0 && t.number.mantissa > 0 && t.number.mantissa < 10000:
		return int(t.number.mantissa), i + 1
	case s.seven(i):
		return 7, i + 1
	case t.is(numeralTopic):
		var a amount
		n, next, ok := s.once(i, &a)
		if whole, exact := n.scaled(0); ok && exact && whole > 0 && whole < 10000 {
			return int(whole), next
		}
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
