package smart

import (
	"fmt"
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// isoDate reads 2026-06-30, and the month 2026-06.
func (s *scan) isoDate(i int, introduced bool) (moment, bool) {
	year, ok := s.yearAt(i)
	if !ok || s.word(i+1) != "-" || !s.at(i+1).glued || !s.short(i+2) || !s.at(i+2).glued {
		return moment{}, false
	}
	month := s.small(i + 2)
	if s.word(i+3) == "-" && s.at(i+3).glued && s.short(i+4) && s.at(i+4).glued {
		d, err := calendar.NewDate(year, time.Month(month), s.small(i+4))
		if err != nil {
			return moment{to: i + 5, never: true, rule: "date.iso"}, true
		}
		return moment{to: i + 5, last: d, raw: d.String(), rule: "date.iso"}, true
	}
	first, err := calendar.NewDate(year, time.Month(month), 1)
	if err != nil || !introduced || s.at(i+2).end-s.at(i+2).start != 2 {
		return moment{}, false
	}
	return s.period(i+3, calendar.MonthOf(first), first.String()[:7], "month"), true
}

// short reports whether token i is a number of one or two digits.
func (s *scan) short(i int) bool {
	t := s.at(i)
	return t.kind == numberToken && !t.grouped && t.end-t.start <= 2
}

// numericDate reads 03/04/2026 and 30.06.2026, day first. After a word that introduces a
// time it also reads 30/06/26, of this century, and 31/12, the next one.
func (s *scan) numericDate(i int, introduced bool) (moment, bool) {
	sign := s.word(i + 1)
	if year, ok := s.yearAt(i + 2); ok && s.short(i) && s.small(i) >= 1 && s.small(i) <= 12 && introducedMonth(sign) && s.at(i+1).glued && s.at(i+2).glued && s.word(i+3) != sign && s.word(i-1) != sign {
		first, _ := calendar.NewDate(year, time.Month(s.small(i)), 1)
		return s.period(i+3, calendar.MonthOf(first), first.String()[:7], "month"), introduced || s.alone(i, i+3)
	}
	if m, ok := s.loneDate(i); ok {
		return m, true
	}
	if !s.short(i) || !s.short(i+2) || !s.at(i+1).glued || !s.at(i+2).glued || sign != "/" && sign != "." && sign != "-" {
		return moment{}, false
	}
	day, month := s.small(i), s.small(i+2)
	two := !s.french && !s.american && !s.british && day <= 12 && month <= 12 && day != month
	if month > 12 || s.american && day <= 12 {
		day, month = month, day
	}
	m := moment{to: i + 5, weak: two, rule: "date.digits"}
	if s.word(i+3) != sign || !s.at(i+3).glued || s.at(i+4).kind != numberToken || !s.at(i+4).glued {
		if !introduced || sign != "/" || !s.dayAndMonth(i) {
			return moment{}, false
		}
		if m.to = i + 3; two {
			m.second = coming(s.asOf, time.Month(day), month)
		}
		return s.dayOf(m, time.Month(month), day), true
	}
	year, whole := s.yearAt(i + 4)
	if !whole && s.short(i+4) && s.at(i+4).end-s.at(i+4).start == 2 {
		year = 2000 + s.small(i+4)
	}
	d, err := calendar.NewDate(year, time.Month(month), day)
	switch {
	case year == 0, err != nil && !whole && !introduced, !whole && sign != "/" && !introduced:
		return moment{}, false
	case err != nil:
		m.never = true
	default:
		m.last, m.raw = d, d.String()
		if two {
			m.second, _ = calendar.NewDate(year, time.Month(day), month)
		}
	}
	return m, true
}

// dayAndMonth reports whether two numbers parted by a slash, after a word that introduces a
// time, are a day and a month, rather than a share or opening hours: « sur 4/5 », "on 24/7",
// "in 3/4 of cases".
func (s *scan) dayAndMonth(i int) bool {
	if slices.Contains([]string{"sur", "en", "in", "at", "a", "for", "over", "within", "dan", "sou"}, s.word(i-1)) {
		return false
	}
	if a, b := s.small(i), s.small(i+2); a == 24 && b == 7 || a == b && a == 7 || a == 0 || b == 0 {
		return false
	}
	next := s.at(i + 3)
	return !(next.kind == wordToken && (next.word == "of" || next.word == "de" || next.is(metricTopic)) || next.is(percentTopic) || next.is(unitTopic) || next.word == "/")
}

// dayOf gives m the next day of a month, or says that there is none.
func (s *scan) dayOf(m moment, month time.Month, day int) moment {
	if _, err := calendar.NewDate(leapYear, month, day); err != nil {
		m.never = true
		return m
	}
	m.last, m.raw = coming(s.asOf, month, day), fmt.Sprintf("--%02d-%02d", int(month), day)
	return m
}

// leapYear is a year that has every day that any year has.
const leapYear = 2028

// dayNumber reads the number of a day of a month, in digits or in words, with its ending and
// the word that leads to the month, and returns the token after: 3rd of, « premier », « le
// quinze ».
func (s *scan) dayNumber(i int) (day, to int) {
	switch t := s.at(i); {
	case s.small(i) > 0 && !t.grouped:
		return s.small(i), s.skip(i+1, dayMarks...)
	case t.is(ordinalTopic) && t.rule.n <= 31:
		return int(t.rule.n), s.skip(i+int(t.span), "of", "de", "d'")
	case t.word == "ide":
		return 15, s.skip(i+1, "of")
	case t.is(numeralTopic) && t.rule.n > 1:
		n, next := s.countAt(i)
		if next = s.skip(next, "of"); n <= 31 && s.word(next) != "sept" { // dix-sept
			return n, next
		}
	}
	return 0, i + 1
}

// dayMonth reads « 31 décembre 2026 », "December 31st, 2026", "the 3rd of March".
func (s *scan) dayMonth(i int, _ bool) (moment, bool) {
	day, at := s.dayNumber(i)
	month := s.topicAt(at, monthTopic)
	next := at + month
	named := s.word(i-1) == "le" || s.word(i-1) == "the"
	if day == 0 || month == 0 {
		at, month = i, s.topicAt(i, monthTopic)
		next = s.skip(at+month, ".", "the")
		if month == 0 || s.at(next).grouped || s.french {
			return moment{}, false
		}
		if day, next = s.dayNumber(next); day == 0 {
			return moment{}, false
		}
		named = false
	}
	comma := s.skip(next, ",")
	if year, ok := s.yearAt(comma); ok {
		m := moment{to: comma + 1, rule: "date.named"}
		d, err := calendar.NewDate(year, s.at(at).rule.month(), day)
		if m.never = err != nil; !m.never {
			m.last, m.raw = d, d.String()
		}
		return m, true
	}
	if day > 31 && !named {
		return moment{}, false
	}
	if year := s.small(next); year > 0 && s.at(next).end-s.at(next).start == 2 && s.alone(i, next+1) { // 14th April 15
		m := moment{to: next + 1, rule: "date.named"}
		d, err := calendar.NewDate(2000+year, s.at(at).rule.month(), day)
		if m.never = err != nil; !m.never {
			m.last, m.raw = d, d.String()
		}
		return m, true
	}
	return s.dayOf(moment{to: next, rule: "date.named"}, s.at(at).rule.month(), day), true
}

// coming returns the next day with a month and a day of the month.
func coming(asOf calendar.Date, month time.Month, day int) calendar.Date {
	if asOf.IsZero() {
		return calendar.Date{}
	}
	for year := asOf.Year(); year <= asOf.Year()+8; year++ {
		if d, err := calendar.NewDate(year, month, day); err == nil && !d.Before(asOf) {
			return d
		}
	}
	return calendar.Date{}
}

// introducedMonth reports whether a sign may stand between a month and its year.
func introducedMonth(sign string) bool { return sign == "/" || sign == "-" }

// loneDate reads a day and a month, with a year or without, that are all there is to a text:
// 2/15, 2-15, 15 / 2, « 20 2 14 ».
func (s *scan) loneDate(i int) (moment, bool) {
	if !s.short(i) || s.small(i) == 0 {
		return moment{}, false
	}
	from, at := i, i+1
	if s.word(i-1) == "le" {
		from--
	}
	sign := s.word(at)
	if sign == "/" || sign == "-" {
		at++
	} else if !s.french || s.at(at).kind != numberToken {
		return moment{}, false
	}
	if !s.short(at) || s.small(at) == 0 || s.claimed[i] {
		return moment{}, false
	}
	day, month := s.small(i), s.small(at)
	if month > 12 || s.american && day <= 12 {
		day, month = month, day
	}
	if at == i+2 {
		if !s.alone(from, at+1) || !s.dayAndMonth(i) && sign == "/" || month > 12 {
			return moment{}, false
		}
		m := s.dayOf(moment{to: at + 1, weak: true, rule: "date.digits"}, time.Month(month), day)
		return m, !m.never
	}
	year, whole := s.yearAt(at + 1)
	if !whole && s.short(at+1) {
		year = 2000 + s.small(at+1)
	}
	d, err := calendar.NewDate(year, time.Month(month), day)
	return moment{to: at + 2, last: d, raw: d.String(), weak: true, rule: "date.digits"}, err == nil && year > 0 && s.alone(from, at+2)
}
