package smart

import (
	"slices"
	"strconv"
	"strings"
)

// amount is a figure that words name, with its unit and what surrounds it.
type amount struct {
	from, to    int // tokens, with sign, bound sign and unit
	low, high   Quantity
	bound       string
	boundFrom   int // where the words of the bound start
	signed      int // -1 or 1 when a sign is written
	factor      bool
	approximate bool
	rank        bool
	unitAt      int  // the token of the unit, -1 when there is none
	time        bool // a length of time
	times       bool // so many times: 3x, twice
	huge        bool // more than a quantity holds
	often       *frequency
	rule        string
}

// ranged reports whether a has two values.
func (a *amount) ranged() bool { return !a.high.IsZero() }

// figures finds the figures that no time has taken, and gives each its rate.
func (s *scan) figures() {
	for i := 0; i < len(s.tokens) && len(s.figure) < maxFound; {
		a, ok := s.ratingAt(i)
		if !ok {
			if end := s.noFigure(i); end > i {
				i = end
				continue
			}
			a, ok = s.amountAt(i)
		}
		if !ok || !s.free(a.from, a.to) {
			i++
			continue
		}
		s.claim(a.from, a.to)
		if a.huge {
			s.remark(CodeNumberTooLarge, a.from, a.to)
		}
		s.bounded(&a)
		s.figure = append(s.figure, a)
		i = a.to
	}
	s.giveRates()
}

// noFigure returns the end of digits at i that are no figure, or i: 24/7, phone numbers,
// hours of the day, ordinals, years, ages.
func (s *scan) noFigure(i int) int {
	if s.word(i) == "+" && s.at(i+1).glued {
		if end := s.noFigure(i + 1); end > i+4 { // +33 6 39 98 12 34
			return end
		}
		return i
	}
	if s.at(i).kind != numberToken || s.claimed[i] {
		return i
	}
	if join := s.word(i + 1); (join == "-" || join == "a" || join == "to") && s.topicAt(i+3, unitTopic) > 0 && s.at(i+3).rule.n == yearUnit {
		return i + 4 // 30-55 ans
	}
	run := i
	for s.at(run).kind == numberToken && s.at(run).end-s.at(run).start <= 3 {
		run++
	}
	if run-i >= 4 {
		return run
	}
	if end := s.chain(i); end > i {
		return end
	}
	switch next := s.at(i + 1); {
	case next.word == "/" && next.glued && s.at(i+2).kind == numberToken && s.at(i+2).glued:
		return i + 3
	case next.glued && slices.Contains([]string{"er", "st", "nd", "rd", "th", "eme", ":"}, next.word):
		if s.at(i+2).kind == numberToken && s.at(i+2).glued {
			return i + 3
		}
		return i + 2
	case next.word == "h" && !s.timed && (s.at(i+2).kind == numberToken && s.at(i+2).glued == next.glued || s.word(i-1) == "a" || s.word(i-1) == "at"):
		return i + 3
	case next.word == "etoile" || next.word == "star" || next.word == "am" || next.word == "pm":
		return i + 2
	case s.topicAt(i+1, unitTopic) > 0 && next.rule.n == yearUnit:
		return i + 2
	}
	if _, year := s.yearAt(i); year && s.topicAt(i+1, metricTopic) == 0 && s.topicAt(i+1, percentTopic)+s.topicAt(i+1, currencyTopic) == 0 {
		return i + 1
	}
	return i
}

// chain returns the end of three numbers or more that signs glue together, 30.06.26 or
// 2026-13-45, or of a year and a number, 2026-27; else i. They are dates, versions and
// references.
func (s *scan) chain(i int) int {
	end, numbers := i+1, 1
	for sign := s.word(end); sign == s.word(end) && s.at(end).glued && (sign == "-" || sign == "." || sign == "/"); numbers++ {
		if s.at(end+1).kind != numberToken || !s.at(end+1).glued {
			break
		}
		end += 2
	}
	if _, year := s.yearAt(i); numbers > 2 || numbers == 2 && year && s.word(i+1) == "-" && s.short(i+2) {
		return end
	}
	return i
}

// countsIn reports whether the sentence names something counted, of a class.
func (s *scan) countsIn(class metricClass) bool {
	for i := range s.tokens {
		if t := s.at(i); t.is(metricTopic) && t.rule.metric.class == class {
			return true
		}
	}
	return false
}

// minutesAfter adds the minutes that follow hours, « 1 h 30 », "1 hour 20 minutes": in hours
// when they are a whole number of hundredths, else in minutes. It returns the token after.
func (s *scan) minutesAfter(hours decimal, i int) (decimal, Unit, int) {
	i = s.skip(i, "et", "and")
	t, unit := s.at(i), s.topicAt(i+1, unitTopic)
	if unit > 0 && s.at(i+1).rule.n != minuteUnit {
		unit = -1
	}
	minutes := int64(s.small(i))
	whole := hours.places == 0 && t.kind == numberToken && !t.grouped && minutes > 0 && minutes < 60
	if !whole || unit < 0 || unit == 0 && t.end-t.start != 2 {
		return hours, Hours, -1
	}
	next := i + 1 + unit
	if minutes%3 == 0 {
		return newDecimal(hours.mantissa*100+minutes*100/60, 2), Hours, next
	}
	return newDecimal(hours.mantissa*60+minutes, 0), Minutes, next
}

// amountAt reads the figure that starts at token i.
func (s *scan) amountAt(i int) (amount, bool) {
	if a, ok := s.factorAt(i); ok {
		return a, true
	}
	a := amount{from: i, boundFrom: i, unitAt: -1, rule: "figure"}
	at := s.signs(i, &a)
	currency := ""
	if n := s.topicAt(at, currencyTopic); n > 0 && s.at(at+n).kind == numberToken {
		currency, a.unitAt, at = s.at(at).rule.name, at, at+n
	}
	number, next, ok := s.numberAt(at, &a)
	if !ok {
		return amount{}, false
	}
	unit, next := s.unitAfter(next, &a, currency)
	if unit == Hours {
		if sum, in, after := s.minutesAfter(number, next); after > next {
			number, unit, next = sum, in, after
		}
	}
	if join := s.joins(next, i); join > next {
		if high, after, ok := s.numberAt(join, &a); ok && s.at(join).kind == numberToken && !s.yearly(join) {
			topUnit, after := s.unitAfter(after, &a, currency)
			if unit == "" || topUnit == unit {
				a.high, unit, next = Quantity{high, topUnit, true}, topUnit, after
			}
		}
	}
	a.low = Quantity{number, unit, true}
	if s.word(next) == "+" && s.at(next).glued && s.at(next+1).kind != numberToken {
		a.bound, next = ">=", next+1
		if unit == "" { // 50+%
			unit, next = s.unitAfter(next, &a, currency)
			a.low = Quantity{number, unit, true}
		}
	}
	a.to = next
	a.time = unit == Hours || unit == Minutes || unit == Days || unit == "week" || unit == "month"
	a.rank = a.rank || s.word(i-1) == "top"
	return a, true
}

// signs reads what stands before a number: + - ~ > < # and the like.
func (s *scan) signs(i int, a *amount) int {
	for ; i < len(s.tokens) && s.tokens[i].kind == signToken; i++ {
		glued := s.at(i + 1).glued
		switch s.tokens[i].word {
		case "+":
			if i > a.from || !glued || i > 0 && s.at(i).glued && s.at(i-1).kind == numberToken {
				return i
			}
			a.signed = 1
		case "-":
			if i > a.from || !glued || i > 0 && s.at(i).glued {
				return i
			}
			a.signed = -1
		case "~", "≈":
			a.approximate = true
		case ">":
			a.bound = ">"
		case "<":
			a.bound = "<"
		case "≥":
			a.bound = ">="
		case "≤":
			a.bound = "<="
		case "=":
			if a.bound != "" {
				a.bound = a.bound[:1] + "="
			}
		case "#":
			a.rank = true
		default:
			return i
		}
	}
	return i
}

// unitAfter reads the unit at i, and returns it with the token after.
func (s *scan) unitAfter(i int, a *amount, currency string) (Unit, int) {
	t := s.at(i)
	unit := Unit(currency)
	switch {
	case currency != "":
		return unit, i
	case t.is(percentTopic):
		unit = Percent
	case t.is(pointsTopic):
		unit = Points
	case t.is(currencyTopic):
		unit = Unit(t.rule.name)
	case t.is(unitTopic):
		unit = timeUnit(t.rule.n)
	case t.word == "d'" && s.topicAt(i+1, currencyTopic) > 0, t.word == "de" && s.topicAt(i+1, currencyTopic) > 0:
		a.unitAt = i + 1
		return Unit(s.at(i + 1).rule.name), i + 2
	}
	if unit == "" {
		return "", i
	}
	a.unitAt = i
	return unit, i + int(t.span)
}

func timeUnit(unit int64) Unit {
	switch unit {
	case minuteUnit:
		return Minutes
	case hourUnit:
		return Hours
	case dayUnit:
		return Days
	case weekUnit:
		return "week"
	case monthUnit:
		return "month"
	}
	return ""
}

// joins returns the token after the word that makes a range of the number before i, or i:
// 3-4, « 5 à 10 ». After « de » and "from" two numbers are a move, not a range.
func (s *scan) joins(i, start int) int {
	switch s.word(i) {
	case "-", "–":
		return i + 1
	case "a", "to", "et", "and":
		before := s.word(start - 1)
		if (s.word(i) == "et" || s.word(i) == "and") != (before == "entre" || before == "between") {
			return i
		}
		if (before != "de" && before != "from" || s.produces(start)) && s.at(i+1).kind == numberToken {
			return i + 1
		}
	}
	return i
}

// produces reports whether the words before token i make something, so that « de 5 à 7
// stories » is a range.
func (s *scan) produces(i int) bool {
	for i--; i >= 0; i-- {
		if t := s.at(i); t.is(verbTopic) {
			return t.rule.dir == Produce
		}
	}
	return false
}

// factorAt reads « doubler », « multiplier par 3 », "by half", x2.
func (s *scan) factorAt(i int) (amount, bool) {
	t := s.at(i)
	a := amount{from: i, boundFrom: i, unitAt: -1, factor: true}
	if t.kind == wordToken && len(t.word) > 1 && t.word[0] == 'x' && isDigit(t.word[1]) {
		n, err := strconv.Atoi(t.word[1:])
		if err != nil || n <= 0 || n > 1e6 {
			return amount{}, false
		}
		a.to, a.low, a.rule = i+1, Quantity{decimal{int64(n), 0}, Count, true}, "factor.x"
		return a, true
	}
	if !t.is(multiplyTopic) {
		return amount{}, false
	}
	a.rule, a.to = t.rule.id, i+int(t.span)
	switch {
	case t.rule.n == -2:
		a.low = Quantity{decimal{5, 1}, Count, true}
		return a, true
	case t.rule.n > 0:
		a.low = Quantity{decimal{t.rule.n, 0}, Count, true}
		return a, true
	}
	var b amount
	number, next, ok := s.numberAt(a.to, &b)
	if !ok || number.mantissa <= 0 {
		return amount{}, false
	}
	a.from, a.to = a.to-1, next // « par 3 », the verb apart
	if t.rule.dir == Decrease {
		number = inverse(number)
	}
	a.low = Quantity{number, Count, true}
	return a, true
}

// inverse returns 1 / d to nine decimals.
func inverse(d decimal) decimal {
	return newDecimal(int64(float64(pow10(maxPlaces))/d.float()+0.5), maxPlaces)
}

// bounded reads the words of a bound or of an approximation beside a.
func (s *scan) bounded(a *amount) {
	i := a.from - 1
	for i >= 0 && s.tokens[i].rule == nil && i > a.from-4 {
		i--
	}
	if i < 0 {
		return
	}
	t := s.at(i)
	if t.rule == nil || i+int(t.span) != a.from || s.claimed[i] {
		return
	}
	switch {
	case t.is(leastTopic), s.word(i) == "over":
		a.bound, a.boundFrom = ">=", i
		if strings.HasPrefix(t.word, "plu") || t.word == "more" || t.word == "over" || strings.HasPrefix(t.word, "superieur") {
			a.bound = ">"
		}
	case t.is(mostTopic), s.word(i) == "sou", s.word(i) == "within":
		a.bound, a.boundFrom = "<", i
		if slices.Contains([]string{"au", "at", "no", "not", "maximum", "up", "within", "pas", "san", "without"}, t.word) {
			a.bound = "<="
		}
	case t.is(aboutTopic):
		a.approximate, a.boundFrom = true, i
	}
}
