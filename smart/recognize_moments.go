package smart

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// moment is a time that words name.
type moment struct {
	from, to  int           // tokens
	last      calendar.Date // the last day, absent when it is not known
	first     calendar.Date // the first day of a period
	raw       string
	exclusive bool
	weak      bool          // an event, or two readings
	second    calendar.Date // the other day that a date in digits may be, when it has two readings
	rule      string
	named     string // the rule of the time itself, when rule is that of the words that introduce it
	length    bool   // a duration
	never     bool   // a day that no calendar has: 31 June
	start     bool   // when it starts
}

// comparisons sets aside the times that figures are compared with: « par rapport à 2025 »,
// "than last quarter". They bound nothing.
func (s *scan) comparisons() {
	if !s.topics.has(comparedTopic) {
		return
	}
	for i := range s.tokens {
		n := s.topicAt(i, comparedTopic)
		if n == 0 {
			continue
		}
		at := s.skip(i+n, "l'", "le", "la", "au", "the")
		end := at
		if _, year := s.yearAt(at); year {
			end = at + 1
		} else {
			at += s.topicAt(at, nextTopic)
			if unit := s.topicAt(at, unitTopic); unit > 0 {
				end = at + unit
				end += s.topicAt(end, nextTopic)
			}
		}
		if end > i+n {
			s.claim(i, end)
		}
	}
}

// times finds the times of the sentence that bound it.
func (s *scan) times() {
	for i := 0; i < len(s.tokens) && len(s.when)+len(s.vague) < MaxFound; {
		if s.claimed[i] || !s.startsTime(i) {
			i++
			continue
		}
		m, ok := s.timeAt(i)
		if !ok || !s.free(m.from, m.to) {
			i++
			continue
		}
		if inner, ok := s.spelledOut(m); ok {
			m = inner
		}
		s.claim(m.from, m.to)
		if i = m.to; m.never {
			s.remark(CodeImpossibleDate, m.from, m.to)
		}
		switch {
		case m.never:
		case m.start:
			s.begin = append(s.begin, m)
		default:
			s.when = append(s.when, m)
		}
	}
}

// spelledOut reads a time in parentheses that says the one before more exactly: « sur 6
// mois (février - juillet 2026) ».
func (s *scan) spelledOut(m moment) (moment, bool) {
	if s.word(m.to) != "(" {
		return moment{}, false
	}
	inner, ok := s.timeAt(m.to + 1)
	if !ok || s.word(inner.to) != ")" || inner.weak || inner.never {
		return moment{}, false
	}
	inner.from, inner.to = m.from, inner.to+1
	return inner, true
}

// timeAt reads a time with the word that introduces it, or a time that needs none.
func (s *scan) timeAt(i int) (moment, bool) {
	if m, ok := s.between(i); ok {
		return m, true
	}
	if m, ok := s.starting(i); ok {
		return m, true
	}
	if n := s.topicAt(i, deadlineTopic) + s.topicAt(i, durationTopic); n > 0 && !s.at(i).rule.has(startsFlag) {
		if m, ok := s.introduced(i, n); ok {
			return m, true
		}
	}
	return s.bare(i)
}

// bare reads a time that needs no introduction: a full date, a quarter, the end of a
// period, this month, the third month.
func (s *scan) bare(i int) (moment, bool) {
	m, ok := s.pointAt(i, false)
	if ok {
		m.from = i
		return m, true
	}
	if m, ok := s.horizon(i); ok {
		return m, true
	}
	if s.word(i-1) == "(" { // Court terme (30 jours)
		if m, ok := s.lengthAt(i); ok && s.word(m.to) == ")" && s.at(i).kind == numberToken && !s.brief(m) {
			return m, true
		}
	}
	return moment{}, false
}

// brief reports whether m is shorter than a day.
func (s *scan) brief(m moment) bool { return len(m.raw) > 1 && m.raw[1] == 'T' }

// pointAt reads a point of the calendar. Introduced says that a word such as "by" comes
// before, so that a bare month or year is one.
func (s *scan) pointAt(i int, introduced bool) (moment, bool) {
	m, ok := moment{}, false
	switch s.at(i).kind {
	case numberToken:
		m, ok = s.numberPoint(i, introduced)
	case wordToken:
		m, ok = s.wordPoint(i, introduced)
	}
	if ok && m.from == 0 {
		m.from = i
	}
	return m, ok
}

// numberPoint reads a point of the calendar that starts with digits.
func (s *scan) numberPoint(i int, introduced bool) (moment, bool) {
	if !s.mayDate(i) {
		return moment{}, false
	}
	if m, ok := s.dayAt(i, introduced); ok {
		return m, true
	}
	if m, ok := s.fromNow(i, introduced); ok {
		return m, true
	}
	if m, ok := s.fromWeekday(i, introduced); ok {
		return m, true
	}
	if m, ok := s.nth(i, introduced); ok {
		return m, true
	}
	if m, ok := s.quarter(i, introduced); ok {
		return m, true
	}
	if m, ok := s.dayOfMonth(i, introduced); ok {
		return m, true
	}
	if m, ok := s.pairOfYears(i, introduced); ok {
		return m, true
	}
	return s.yearPoint(i, introduced)
}

// mayDate reports whether what stands beside the number at i lets it be of a date: most
// figures are of none.
func (s *scan) mayDate(i int) bool {
	switch next := s.at(i + 1); {
	case next.kind == numberToken, next.kind == signToken && next.word != "%":
		return true
	case next.rule != nil && timely.has(next.topic), next.traits&dayMarkTrait != 0:
		return true
	case s.has(anchorTrait):
		return true
	}
	_, year := s.yearAt(i)
	return year || s.french && s.bears(i-1, articleTrait)
}

// wordPoint reads a point of the calendar that starts with a word, by what the word is:
// most start none.
func (s *scan) wordPoint(i int, introduced bool) (moment, bool) {
	t := s.at(i)
	if m, ok := s.fiscal(i, introduced); ok {
		return m, true
	}
	if !pointing.has(t.topic) && !t.bears(pointTrait) && !hasDigit(t.word) {
		return moment{}, false
	}
	if t.rule != nil {
		switch t.topic {
		case endTopic, middleTopic:
			return s.endPoint(i, introduced)
		case numeralTopic:
			if m, ok := s.dayMonth(i, introduced); ok {
				return m, true
			}
			if m, ok := s.fromNow(i, introduced); ok {
				return m, true
			}
			return s.fromWeekday(i, introduced)
		case ordinalTopic:
			if m, ok := s.dayMonth(i, introduced); ok {
				return m, true
			}
			if m, ok := s.nth(i, introduced); ok {
				return m, true
			}
			return s.quarter(i, introduced)
		case monthTopic:
			if m, ok := s.dayMonth(i, introduced); ok {
				return m, true
			}
			if m, ok := s.nextMonth(i, introduced); ok {
				return m, true
			}
			return s.monthPoint(i, introduced)
		case thisTopic, nextTopic:
			if m, ok := s.nth(i, introduced); ok {
				return m, true
			}
			if m, ok := s.nextMonth(i, introduced); ok {
				return m, true
			}
			if m, ok := s.event(i, introduced); ok {
				return m, true
			}
			return s.relativePeriod(i, introduced)
		case endOfTopic:
			return s.endWord(i, introduced)
		case eventTopic:
			return s.event(i, introduced)
		case weekdayTopic:
			return s.weekday(i, introduced)
		case unitTopic:
			if m, ok := s.schoolYear(i); ok {
				return m, true
			}
			if t.rule.n == yearUnit { // « l'année 2026 »
				if m, ok := s.yearPoint(i+int(t.span), true); ok {
					m.from = i
					return m, true
				}
			}
			if m, ok := s.relativePeriod(i, introduced); ok {
				return m, true
			}
			if m, ok := s.weekOf(i, introduced); ok {
				return m, true
			}
			return s.numbered(i, introduced)
		}
	}
	switch t.word {
	case "current":
		return s.relativePeriod(i, introduced)
	case "early", "debut", "start", "beginning":
		return s.startPoint(i, introduced)
	case "week", "weekend":
		return s.relativePeriod(i, introduced)
	case "il":
		return s.fromNow(i, introduced)
	case "ide":
		return s.dayMonth(i, introduced)
	case "la", "the", "le", "l'", "last", "dernier", "derniere", "fifth", "cinquieme":
		if m, ok := s.weekOf(i, introduced); ok {
			return m, true
		}
		if m, ok := s.nth(i, introduced); ok {
			return m, true
		}
		if m, ok := s.dayWord(i, introduced); ok {
			return m, true
		}
		if m, ok := s.startPoint(i, introduced); ok {
			return m, true
		}
		return s.dayOfMonth(i, introduced)
	case "today", "aujourd'hui", "tomorrow", "tmrw", "tomorow", "tmr", "demain", "lendemain", "yesterday", "hier", "apre", "avant", "day":
		return s.dayWord(i, introduced)
	}
	if _, n := yearQuarter(t.word); n > 0 {
		return s.quarter(i, introduced)
	}
	switch {
	case len(t.word) == 2 && isDigit(t.word[1]), len(t.word) == 3 && isDigit(t.word[1]): // T4, S26
		if m, ok := s.quarter(i, introduced); ok {
			return m, true
		}
		return s.numbered(i, introduced)
	}
	return moment{}, false
}

// monthPoint reads a month, with its year or without.
func (s *scan) monthPoint(i int, introduced bool) (moment, bool) {
	m, ok := s.monthAt(i, introduced)
	if ok && m.raw == "" {
		m.raw = s.note(m.first.String()[:len("2006-01")])
	}
	return m, ok
}

// monthAt is monthPoint without the text of a month that has its year.
func (s *scan) monthAt(i int, introduced bool) (moment, bool) {
	n := s.topicAt(i, monthTopic)
	if n == 0 || s.seven(i) {
		return moment{}, false
	}
	month := s.at(i).rule.month()
	point := i + n
	if s.word(point) == "." && s.at(point).glued && len(s.word(i)) < 5 { // déc. 2026
		point++
	}
	if year, ok := s.yearAt(point); ok {
		first, _ := calendar.NewDate(year, month, 1)
		return s.period(point+1, calendar.MonthOf(first), "", "month"), true
	}
	if !introduced {
		return moment{}, false
	}
	first := s.comingPeriod(month)
	m := moment{to: i + n, raw: fmt.Sprintf("--%02d", int(month)), rule: "month"}
	if !first.IsZero() {
		m.first, m.last = first, calendar.MonthOf(first).To()
	}
	return m, true
}

// comingPeriod returns the first day of the month to come, or of the present one.
func (s *scan) comingPeriod(month time.Month) calendar.Date {
	if s.asOf.IsZero() {
		return calendar.Date{}
	}
	year := s.asOf.Year()
	if month < s.asOf.Month() {
		year++
	}
	d, _ := calendar.NewDate(year, month, 1)
	return d
}

func (s *scan) period(to int, p calendar.Period, raw, rule string) moment {
	return moment{to: to, first: p.From(), last: p.To(), raw: raw, rule: rule}
}

// yearPoint reads a bare year after a word that introduces it, or before a colon.
func (s *scan) yearPoint(i int, introduced bool) (moment, bool) {
	year, ok := s.yearAt(i)
	colon := s.word(i+1) == ":"
	if !ok || s.chain(i) > i || !introduced && !colon || s.topicAt(i+1, metricTopic) > 0 {
		return moment{}, false
	}
	first, _ := calendar.NewDate(year, time.January, 1)
	m := s.period(i+1, calendar.YearOf(first), fmt.Sprint(year), "year")
	m.weak = colon && !introduced
	return m, true
}

// yearAt returns the year that token i is: four digits from 2000 to 2099, not grouped.
func (s *scan) yearAt(i int) (int, bool) {
	t := s.at(i)
	if t.kind != numberToken || t.grouped || t.number.places > 0 || t.number.mantissa < 2000 || t.number.mantissa > 2099 || t.end-t.start != 4 || s.priced(i) {
		return 0, false
	}
	return int(t.number.mantissa), true
}

// priced reports whether the code of a currency, or its sign, stands before the number at i
// rather than after another: INR 2000, and not « 500 EUR 2026 ».
func (s *scan) priced(i int) bool {
	t := s.at(i - 1)
	switch t.kind {
	case wordToken:
		if code, isWord := currencyCode(t.word); code == "" || isWord || !s.capital(i-1) {
			return false
		}
	case signToken:
		if !t.is(currencyTopic) {
			return false
		}
	default:
		return false
	}
	return s.at(i-2).kind != numberToken && s.topicAt(i-2, scaleTopic) == 0 && s.numeral(i-2) == 0
}

// small returns the whole number of one or two digits that token i is, or 0.
func (s *scan) small(i int) int {
	t := s.at(i)
	if t.kind != numberToken || t.number.places > 0 || t.number.mantissa < 0 || t.number.mantissa > 99 || t.end-t.start > 2 {
		return 0
	}
	return int(t.number.mantissa)
}
