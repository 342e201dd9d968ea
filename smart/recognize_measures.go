package smart

import (
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
)

// measure is a length of time that is being read, in thousandths of each unit.
type measure struct{ years, months, days, seconds int64 }

// The units of time besides those of unitTopic. Their words have other senses, so that they
// are units after a number only.
const (
	secondUnit int64 = iota + 20
	decadeUnit
	fortnightUnit
)

// maxMeasured is the greatest number of units that a length of time has.
const maxMeasured = 100_000

// lengths finds the lengths of time that take more than a number and a unit to say: "half
// an hour", « un an et demi », "2 years, 3 months", « toute la semaine ».
func (s *scan) lengths() {
	for i := 0; i < len(s.tokens) && len(s.when) < MaxFound; {
		m, terms := s.measureAt(i)
		if terms == 0 || !s.free(m.from, m.to) {
			i++
			continue
		}
		s.claim(m.from, m.to)
		s.when = append(s.when, m)
		i = m.to
	}
}

// measureAt reads such a length, and returns how many units it adds up. What is a number of
// one unit alone is left to others.
func (s *scan) measureAt(i int) (m moment, terms int) {
	if to := s.wholeUnit(i); to > i {
		return s.lasting(i, to, measure{}.plus(1000, s.lastUnit(to))), 1
	}
	if w := s.word(i); !s.french && (w == "a" || w == "an") && s.perArticle(i) > 0 && s.word(i-1) != "for" && s.word(i-1) != "in" {
		return moment{}, 0
	}
	var total measure
	unit, to := int64(0), i
	plain := true
	for at := i; ; {
		n, u, next := s.termAt(at, terms > 0, unit)
		if next == at || terms > 0 && u == unit {
			break
		}
		plain = plain && n%1000 == 0 && !s.sticks(next-1) && s.lengthOnly(at, next) && (s.at(at).kind == numberToken && u != secondUnit || u < secondUnit && u != hourUnit && u != minuteUnit)
		total, unit, to = total.plus(n, u), u, next
		terms++
		at = s.skip(to, ",", "and", "et")
	}
	if terms == 0 || terms == 1 && plain && unit != decadeUnit && unit != fortnightUnit {
		return moment{}, 0
	}
	if m = s.lasting(i, to, total); m.to == 0 {
		return m, 0
	}
	return m, terms
}

// lengthOnly reports whether tokens i to j are a number and a unit with nothing between, j
// excluded.
func (s *scan) lengthOnly(i, j int) bool {
	_, next := s.countAt(i)
	return next > i && next+max(1, s.topicAt(next, unitTopic)) == j
}

// sticks reports whether the unit at i is glued to its number, 3jour.
func (s *scan) sticks(i int) bool { return s.at(i).glued && len(s.word(i)) > 3 }

// wholeUnit returns the token after a unit that is taken whole, "the whole month", « toute
// la semaine », or i.
func (s *scan) wholeUnit(i int) int {
	at := i
	switch w := s.word(i); {
	case s.french && (w == "toute" || w == "tout"):
		at = s.skip(i+1, "la", "le", "l'")
	case !s.french && (w == "whole" || w == "entire" || w == "full" || w == "all"):
		at = s.skip(i+1, "the")
		if w == "all" && s.word(at) != "day" && s.word(at) != "week" && s.word(at) != "month" && s.word(at) != "year" {
			return i
		}
	}
	n := s.topicAt(at, unitTopic)
	if at <= i || n == 0 || s.several(at+n-1) && s.word(at) != "moi" && s.word(at) != "mois" || s.word(i-1) == "one" || s.at(i-1).kind == numberToken {
		return i
	}
	return at + n
}

// lastUnit returns the unit that ends before token to.
func (s *scan) lastUnit(to int) int64 {
	for i := to - 1; i >= 0; i-- {
		if s.topicAt(i, unitTopic) > 0 {
			return s.at(i).rule.n
		}
	}
	return dayUnit
}

// termAt reads a number, in thousandths, and its unit. After an hour a number alone is
// minutes: « 1 h 30 », "an hour and thirty".
func (s *scan) termAt(i int, follows bool, before int64) (n, unit int64, to int) {
	n, at := s.thousandths(i)
	if at == i {
		return 0, 0, i
	}
	next := s.skip(at, "-", "more", "fewer", "additional", "full", "autre", "bonne")
	if s.word(at) == "-" && !s.at(at).glued {
		next = at
	}
	unit, span := s.lengthUnit(next, at == next && s.at(next).glued)
	switch {
	case span == 0 && follows && before == hourUnit && n < 60_000 && (s.word(i-1) == "and" || s.word(i-1) == "et" || s.word(i-1) == "h"):
		return n, minuteUnit, s.skip(at, "m")
	case span == 0 && s.word(at) == `"` && s.at(at).glued && s.alone(i, at+1):
		return n, secondUnit, at + 1
	case span == 0:
		return 0, 0, i
	}
	to = next + span
	if half := s.andHalf(to); half > to {
		return n + 500, unit, half
	}
	if s.word(to) == "and" && s.word(to+1) == "half" {
		return n + 500, unit, to + 2
	}
	return n, unit, to
}

// thousandths reads the number of a length of time: « 3,5 », "two and a half", "half an",
// "1 1/2", « une demi- ».
func (s *scan) thousandths(i int) (n int64, to int) {
	t := s.at(i)
	switch {
	case t.word == "half" || t.word == "demi" || t.word == "demie":
		return 500, s.skip(i+1, "a", "an", "-")
	case s.numeral(i) == 1 && t.span == 1 && (s.word(i+1) == "demi" || s.word(i+1) == "half"):
		return 500, s.skip(i+2, "-")
	case t.word == "a" && s.word(i+1) == "fortnight":
		return 1000, i + 1
	case s.small(i) == 1 && s.word(i+1) == "/" && s.small(i+2) == 2:
		return 500, i + 3
	case t.kind == numberToken && !t.huge && t.number.mantissa > 0:
		x := t.number
		for x.places < 3 {
			x.mantissa, x.places = 10*x.mantissa, x.places+1
			if x.mantissa > 1000*maxMeasured*10 {
				return 0, i
			}
		}
		if n, to = x.mantissa, i+1; s.small(to) == 1 && s.word(to+1) == "/" && s.small(to+2) == 2 {
			return n + 500, to + 3
		}
	default:
		count, next := s.countAt(i)
		if count == 0 {
			return 0, i
		}
		n, to = int64(count)*1000, next
	}
	if n > 1000*maxMeasured {
		return 0, i
	}
	if half := s.andHalf(to); half > to {
		return n + 500, half
	}
	return n, to
}

// lengthUnit returns the unit of time at token i and how many tokens it takes.
func (s *scan) lengthUnit(i int, glued bool) (unit int64, span int) {
	if n := s.topicAt(i, unitTopic); n > 0 {
		return s.at(i).rule.n, n
	}
	switch s.word(i) {
	case "year": // one and a half years: a half year is a unit too
		return yearUnit, 1
	case "second", "seconde", "sec":
		return secondUnit, 1
	case "s":
		if glued {
			return secondUnit, 1
		}
	case "decade", "decennie":
		return decadeUnit, 1
	case "fortnight":
		return fortnightUnit, 1
	}
	return 0, 0
}

// plus adds thousandths of a unit.
func (m measure) plus(n, unit int64) measure {
	switch unit {
	case decadeUnit:
		m.years += 10 * n
	case yearUnit:
		m.years += n
	case halfUnit:
		m.months += 6 * n
	case quarterUnit:
		m.months += 3 * n
	case monthUnit:
		m.months += n
	case fortnightUnit:
		m.days += 14 * n
	case weekUnit:
		m.days += 7 * n
	case dayUnit:
		m.days += n
	case hourUnit:
		m.seconds += 3600 * n
	case minuteUnit:
		m.seconds += 60 * n
	case secondUnit:
		m.seconds += n
	}
	return m
}

// lasting is a length of time on its own. The part of a year is in months, that of a month
// in days, of which it has thirty, and that of a day in hours.
func (s *scan) lasting(from, to int, m measure) moment {
	m.months, m.years = m.months+m.years%1000*12, m.years/1000
	m.days, m.months = m.days+m.months%1000*30, m.months/1000
	m.seconds, m.days = m.seconds+m.days%1000*86_400, m.days/1000
	d, err := calendar.NewDuration(int(m.years), int(m.months), int(m.days), m.seconds/1000)
	if err != nil {
		return moment{}
	}
	out := moment{from: from, to: to, raw: d.String(), length: true, rule: "duration"}
	if !s.asOf.IsZero() {
		out.last = s.asOf.Add(d)
	}
	if rest := m.seconds % 1000; rest > 0 {
		fraction := strings.TrimRight(strconv.FormatInt(1000+rest, 10)[1:], "0")
		whole := m.seconds / 1000
		d, _ = calendar.NewDuration(int(m.years), int(m.months), int(m.days), whole-whole%60)
		head := d.String()
		if d.IsZero() {
			head = "P"
		}
		if d.Seconds() == 0 {
			head += "T"
		}
		out.raw = head + strconv.FormatInt(whole%60, 10) + "." + fraction + "S"
	} else if m.years == 0 && m.months == 0 && m.seconds == 0 && m.days%7 == 0 && m.days > 0 {
		out.raw = "P" + strconv.FormatInt(m.days/7, 10) + "W"
	}
	return out
}
