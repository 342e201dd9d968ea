package smart

import (
	"strconv"

	"github.com/septet-go/socialstrategy/calendar"
)

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
