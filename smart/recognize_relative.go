package smart

import (
	"strconv"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// dayWord reads a day that is named by how far it is: today, « après-demain », "the day
// before yesterday". What is so today bounds nothing.
func (s *scan) dayWord(i int, introduced bool) (moment, bool) {
	n, to := 0, i+1
	switch s.word(i) {
	case "today", "aujourd'hui":
	case "tomorrow", "tmrw", "tomorow", "tmr", "demain", "lendemain":
		n = 1
	case "yesterday", "hier":
		n = -1
	case "apre":
		n, to = 2, i+2
		if s.word(i+1) != "demain" {
			return moment{}, false
		}
	case "avant":
		n, to = -2, i+2
		if s.word(i+1) != "hier" {
			return moment{}, false
		}
	case "day", "the":
		at := s.skip(i, "the")
		if s.word(at) != "day" {
			return moment{}, false
		}
		switch w, of := s.word(at+1), s.word(at+2); {
		case w == "after" && of == "tomorrow":
			n = 2
		case w == "before" && of == "yesterday":
			n = -2
		default:
			return moment{}, false
		}
		to = at + 3
	default:
		return moment{}, false
	}
	return s.dayFrom(to, n, "date.relative"), n > 0 || introduced || s.anyText
}

// dayFrom is the day n days from today.
func (s *scan) dayFrom(to, n int, rule string) moment {
	m := moment{to: to, raw: "day" + strconv.Itoa(n), rule: rule}
	if n >= 0 {
		m.raw = "day+" + strconv.Itoa(n)
	}
	if !s.asOf.IsZero() {
		m.last = s.asOf.AddDays(n)
	}
	return m
}

// fromNow reads a length of time counted from today, either way: "two weeks from now",
// "3 days ago", « il y a 2 mois », "one week hence".
func (s *scan) fromNow(i int, _ bool) (moment, bool) {
	at := i
	if !s.has(anchorTrait) {
		return moment{}, false
	}
	ago := s.word(i) == "il" && s.word(i+1) == "y" && s.word(i+2) == "a"
	if ago {
		at += 3
	}
	if !ago && !s.anchored(i) {
		return moment{}, false
	}
	m, ok := s.lengthAt(at)
	if !ok || !ago && m.from != at {
		return moment{}, false
	}
	d, err := calendar.ParseDuration(m.raw)
	if err != nil {
		d, ok = weeks(m.raw)
	}
	to := m.to
	switch w := s.word(to); {
	case ago || !ok:
	case w == "ago":
		ago, to = true, to+1
	case w == "hence" || w == "later", w == "apre" && (s.at(to+1).kind != wordToken || s.topicAt(to+1, deadlineTopic) > 0), w == "plu" && s.word(to+1) == "tard":
		if to++; w == "plu" {
			to++
		}
	case w == "from" && (s.word(to+1) == "now" || s.word(to+1) == "today"):
		to += 2
	default:
		return moment{}, false
	}
	m.from, m.to, m.length, m.rule = i, to, false, "date.relative"
	if ago {
		m.raw, m.last = "-"+m.raw, calendar.Date{}
		if !s.asOf.IsZero() {
			m.last = s.asOf.Add(d.Negate())
		}
	}
	return m, ok
}

// anchored reports whether one of the words after token i may count a length of time from
// today.
func (s *scan) anchored(i int) bool {
	for at := i + 1; at <= i+12; at++ {
		switch s.word(at) {
		case "ago", "hence", "later", "apre", "plu", "now", "today":
			return true
		}
	}
	return false
}

// weeks reads the length of "P2W".
func weeks(raw string) (calendar.Duration, bool) {
	if len(raw) < 3 || raw[len(raw)-1] != 'W' {
		return calendar.Duration{}, false
	}
	n, err := strconv.Atoi(raw[1 : len(raw)-1])
	if err != nil {
		return calendar.Duration{}, false
	}
	d, err := calendar.NewDuration(0, 0, 7*n, 0)
	return d, err == nil
}

// fromWeekday reads so many days of a name from today, "3 Fridays from now".
func (s *scan) fromWeekday(i int, _ bool) (moment, bool) {
	n, at := s.countAt(i)
	span := s.topicAt(at, weekdayTopic)
	if n == 0 || n > 520 || span == 0 || s.word(at+span) != "from" || s.word(at+span+1) != "now" && s.word(at+span+1) != "today" {
		return moment{}, false
	}
	ahead := (int(s.at(at).rule.n)-int(s.asOf.Weekday())+6)%7 + 1
	return s.dayFrom(at+span+2, ahead+7*(n-1), "date.relative"), true
}

// comingUnits reads periods to come or gone by, counted: "the next three months", « les 2
// dernières semaines », "two upcoming quarters".
func (s *scan) comingUnits(i int) (moment, bool) {
	at := s.skip(i, "the", "les", "these")
	order := s.nextAt(at)
	if order != 0 {
		at++
	}
	n, next := s.countAt(at)
	if n == 0 || n > 1200 {
		return moment{}, false
	}
	if order == 0 {
		if order = s.nextAt(next); order != 0 {
			next++
		}
	}
	span := s.topicAt(next, unitTopic)
	if span == 0 {
		return moment{}, false
	}
	unit, to := s.at(next).rule.n, next+span
	if order == 0 && s.french {
		if order = s.nextAt(to); order != 0 {
			to++
		}
	}
	if order == 0 || unitName(unit) == "" {
		return moment{}, false
	}
	d, ok := lengthOf(n, unit)
	if !ok {
		return moment{}, false
	}
	m := moment{from: i, to: to, raw: "next-" + d.String(), rule: "period.coming"}
	if order < 0 {
		m.raw = "last-" + d.String()
	}
	now := s.around(unit)
	switch {
	case s.asOf.IsZero():
	case order > 0:
		m.first = now.To().AddDays(1)
		m.last = m.first.Add(d).AddDays(-1)
	default:
		m.last = now.From().AddDays(-1)
		m.first = now.From().Add(d.Negate())
	}
	return m, true
}

// nextAt returns 1 when the word at i says that what it stands with is to come, -1 when it
// has gone by, else 0.
func (s *scan) nextAt(i int) int {
	switch {
	case s.word(i) == "past" || s.at(i).is(nextTopic) && s.at(i).rule.has(exclusiveFlag):
		return -1
	case s.topicAt(i, nextTopic) == 1:
		return 1
	}
	return 0
}

// weekdayIn puts a day of a name in the week that the words around it say: "next Friday",
// "Friday of next week", « lundi en huit », "Friday after next", « mardi dernier ». The
// first token of the name is at i, and to is the one after it.
func (s *scan) weekdayIn(i, to int) (shift, end int) {
	switch s.nextAt(i - 1) {
	case 1:
		return 1, to
	case -1:
		return -1, to
	}
	w := s.word(to)
	switch {
	case (w == "en" || w == "in") && (s.word(to+1) == "huit" || s.small(to+1) == 8):
		return inEight, to + 2
	case (w == "en" || w == "in") && (s.word(to+1) == "quinze" || s.small(to+1) == 15):
		return inFifteen, to + 2
	case w == "after" && s.word(to+1) == "next":
		return afterNext, to + 2
	case w == "suivant", w == "d'" && s.word(to+1) == "apre":
		if w == "d'" {
			to++
		}
		return 1, to + 1
	case w == "dernier" || w == "passe":
		return -1, to + 1
	}
	at := s.skip(to, "of", "de", "la", "on", ",")
	switch order := s.nextAt(at); {
	case s.topicAt(at, thisTopic) > 0 && s.weekUnitAt(at+s.topicAt(at, thisTopic)):
		return ofThisWeek, at + s.topicAt(at, thisTopic) + 1
	case order != 0 && s.weekUnitAt(at+1):
		return order, at + 2
	case s.weekUnitAt(at) && s.nextAt(at+1) != 0:
		return s.nextAt(at + 1), at + 2
	case s.weekUnitAt(at) && s.word(at+1) == "d'" && s.word(at+2) == "apre":
		return 1, at + 3
	}
	return 0, to
}

func (s *scan) weekUnitAt(i int) bool {
	return s.topicAt(i, unitTopic) > 0 && s.at(i).rule.n == weekUnit
}

// shifted returns the day of a name that weekdayIn speaks of.
func (s *scan) shifted(day time.Weekday, shift int) calendar.Date {
	if s.asOf.IsZero() {
		return calendar.Date{}
	}
	first := s.around(weekUnit).From()
	in := first.AddDays((int(day-first.Weekday()) + 7) % 7)
	ahead := s.asOf.AddDays((int(day)-int(s.asOf.Weekday())+6)%7 + 1)
	from := s.asOf.AddDays((int(day) - int(s.asOf.Weekday()) + 7) % 7) // today may be it
	switch shift {
	case ofNextWeek:
		return in.AddDays(7)
	case inEight:
		return from.AddDays(7)
	case inFifteen:
		return from.AddDays(14)
	case afterNext:
		return ahead.AddDays(7)
	case ofThisWeek:
		return in
	case lastOfName:
		return s.asOf.AddDays(-(int(s.asOf.Weekday())-int(day)+6)%7 - 1)
	}
	return ahead
}

// Which day of a name is meant.
const (
	lastOfName = iota - 1
	nextOfName
	ofNextWeek
	ofThisWeek
	inEight
	inFifteen
	afterNext
)
