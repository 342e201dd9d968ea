package smart

import (
	"fmt"
	"strconv"

	"github.com/septet-go/socialstrategy/calendar"
)

// between reads a range of months, quarters or days: « entre janvier et décembre 2026 »,
// "from April 1 to June 30, 2026", « du 1er au 30 juin ». Its last day is the deadline.
func (s *scan) between(i int) (moment, bool) {
	start := i + 1
	switch s.word(i) {
	case "entre", "de", "d'", "du", "from", "between":
	default:
		t := s.at(i)
		dated := s.small(i) > 0 && !t.grouped || t.is(monthTopic) || t.is(weekdayTopic) || t.is(ordinalTopic)
		if s.word(i-1) != "(" && !dated {
			return moment{}, false
		}
		start = i
	}
	if !s.rangesAfter(start) {
		return moment{}, false
	}
	start = s.skip(start, "le", "la", "l'", "the")
	first, ok := s.edge(start)
	if !ok {
		return s.daysOfMonth(i, start)
	}
	at := s.rangeTo(first.to)
	if at == first.to {
		return moment{}, false
	}
	last, ok := s.edge(at)
	if !ok {
		last, ok = s.dayAfter(start, first, at)
	}
	if !ok {
		return moment{}, false
	}
	return s.whole(i, first, last), true
}

// longestEdge is how many words an end of a range has at most, and those around it.
const longestEdge = 16

// rangesAfter reports whether one of the words after token i may lead to the end of a range.
func (s *scan) rangesAfter(i int) bool {
	for at := i + 1; at < min(len(s.tokens), i+longestEdge); at++ {
		if s.tokens[at].bears(rangeTrait) {
			return true
		}
	}
	return false
}

// rangeTo returns the token after the words that lead to the end of a range, or i.
func (s *scan) rangeTo(i int) int {
	return s.pass(i, rangeTrait)
}

// edge reads an end of a range.
func (s *scan) edge(i int) (moment, bool) {
	i = s.afterWeekday(i)
	if t := s.at(i); t.kind == numberToken && !s.mayDate(i) || t.kind == wordToken && !t.isTimely() {
		return moment{}, false
	}
	m, ok := s.dayAt(i, true)
	if !ok {
		m, ok = s.monthPoint(i, true)
	}
	if !ok {
		m, ok = s.quarter(i, true)
	}
	return m, ok && !m.never
}

// daysOfMonth reads a range that names its month once, at its end: « du 1er au 30 juin »,
// "between the 3rd and the 9th of March". An article tells it from a move, « de 5 à 7 ».
func (s *scan) daysOfMonth(i, start int) (moment, bool) {
	start = s.afterWeekday(start)
	day, after := s.dayNumber(start)
	at := s.afterWeekday(s.rangeTo(after))
	marked := s.word(i) == "du" || s.word(start-1) == "le" || s.word(start-1) == "the" || start == i || s.topicAt(start-1, weekdayTopic) > 0
	if day == 0 || day > 31 || s.rangeTo(after) == after || !marked && s.word(i) != "from" && s.word(i) != "between" && s.word(i) != "de" && s.word(i) != "entre" {
		return moment{}, false
	}
	if to, n := s.bareDay(at); n > day && s.french && (s.word(i) == "du" || s.word(start-1) == "le") { // du 13 au 18
		m := moment{from: i, to: to, last: s.comingDay(n), raw: fmt.Sprintf("---%02d/---%02d", day, n), rule: "period.between"}
		if !m.last.IsZero() {
			m.first = m.last.AddDays(day - n)
		}
		return m, true
	}
	last, ok := s.dayMonth(at, true)
	if !ok || last.never || len(last.raw) < 2 {
		return moment{}, false
	}
	first := moment{raw: last.raw[:len(last.raw)-2] + fmt.Sprintf("%02d", day)}
	first.last, _ = calendar.NewDate(last.last.Year(), last.last.Month(), day)
	return s.whole(i, first, last), true
}

// dayAfter reads the end of a range that names its month once, at its start: "from April 1
// to 15, 2026".
func (s *scan) dayAfter(start int, first moment, at int) (moment, bool) {
	day, to := s.small(at), s.skip(at+1, "st", "nd", "rd", "th")
	if s.french || day == 0 || first.rule != "date.named" || !s.at(start).is(monthTopic) {
		return moment{}, false
	}
	comma := s.skip(to, ",")
	if year, ok := s.yearAt(comma); ok {
		d, err := calendar.NewDate(year, s.at(start).rule.month(), day)
		return moment{to: comma + 1, last: d, raw: d.String(), rule: "date.named"}, err == nil
	}
	if s.at(to).kind == wordToken && s.at(to).rule != nil && !s.at(to).is(deadlineTopic) || s.at(to).is(percentTopic) {
		return moment{}, false
	}
	m := s.dayOf(moment{to: to, rule: "date.named"}, s.at(start).rule.month(), day)
	return m, !m.never
}

// whole is the range from one time to another. A year that is said once, at the end, is
// that of both, or of the end alone when the year turns between them.
func (s *scan) whole(i int, first, last moment) moment {
	m := moment{from: i, to: last.to, last: last.last, raw: first.raw + "/" + last.raw, rule: "period.between"}
	if len(first.raw) > 2 && first.raw[:2] == "--" && len(last.raw) > 4 && last.raw[0] != '-' {
		year, _ := strconv.Atoi(last.raw[:4])
		if first.raw[2:] > last.raw[5:] {
			year--
		}
		m.raw = fmt.Sprintf("%d%s/%s", year, first.raw[1:], last.raw)
	}
	if m.first = first.first; m.first.IsZero() {
		m.first = first.last
	}
	if m.last.Before(m.first) {
		m.first = calendar.Date{}
	}
	m.weak, m.second = first.weak || last.weak, last.second
	return m
}

// afterWeekday returns the token after the name of a day that a number follows, or i.
func (s *scan) afterWeekday(i int) int {
	n := s.topicAt(i, weekdayTopic)
	if at := s.skip(i+n, ",", "le", "the"); n > 0 {
		if day, _ := s.dayNumber(at); day > 0 {
			return at
		}
	}
	return i
}

// bareDay reads a day of a month whose month is not said.
func (s *scan) bareDay(i int) (to, n int) {
	n, to = s.dayNumber(i)
	next := s.at(to)
	if n > 31 || next.kind == numberToken || next.kind == wordToken && (next.rule == nil || next.makesFigure()) || next.rule != nil && next.makesFigure() {
		return i, 0
	}
	return to, n
}
