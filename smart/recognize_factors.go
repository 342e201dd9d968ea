package smart

import "strings"

// factorAt reads « doubler », « multiplier par 3 », "by half", x2.
func (s *scan) factorAt(i int) (amount, bool) {
	if a, ok := s.partAt(i); ok {
		return a, true
	}
	t := s.at(i)
	if !t.is(multiplyTopic) && !t.is(fractionTopic) && t.word != "x" && t.word != "×" {
		return amount{}, false
	}
	a := amount{from: i, boundFrom: i, unitAt: -1, factor: true}
	if (t.word == "x" || t.word == "×") && !(t.glued && s.at(i-1).kind == numberToken) && s.at(i+1).kind == numberToken && s.at(i+1).glued {
		n := s.at(i + 1)
		if n.huge || n.number.mantissa <= 0 {
			return amount{}, false
		}
		a.to, a.low, a.rule = i+2, Quantity{n.number, Count, true}, "factor.x"
		return a, true
	}
	if t.is(fractionTopic) {
		return s.shareAt(i, a)
	}
	if !t.is(multiplyTopic) {
		return amount{}, false
	}
	a.rule, a.to = t.rule.id, i+int(t.span)
	switch {
	case t.rule.n == -2:
		a.low = Quantity{decimal{5, 1}, Count, true}
		if t.span > 1 && s.grown(i) { // increase by half
			a.low.number = decimal{15, 1}
		}
		return a, true
	case t.rule.n > 0:
		a.low = Quantity{decimal{t.rule.n, 0}, Count, true}
		return a, true
	}
	var b amount
	number, next, ok := s.compound(a.to, &b)
	if !ok || number.mantissa <= 0 {
		return amount{}, false
	}
	if !strings.HasSuffix(t.rule.id, ".factor") {
		a.from = a.to - 1 // « par 3 », the verb apart
	}
	a.to = next
	if t.rule.dir == Decrease {
		number = inverse(number)
	}
	a.low = Quantity{number, Count, true}
	return a, true
}

// grown reports whether the last verb before token i makes something grow.
func (s *scan) grown(i int) bool {
	for i--; i >= 0; i-- {
		if t := s.at(i); t.is(verbTopic) {
			return t.rule.dir == Increase
		}
	}
	return false
}

// The shares that rules of fractionTopic name, in sixtieths.
const (
	halfShare    int64 = 30
	thirdShare   int64 = 20
	quarterShare int64 = 15
	fifthShare   int64 = 12
	tenthShare   int64 = 6
)

// shareAt reads the share that something changes by, "by a third", « d'un quart »: a
// percentage, to nine decimals. « d'un tiers de nos abonnés » is no change.
func (s *scan) shareAt(i int, a amount) (amount, bool) {
	t := s.at(i)
	a.to = i + int(t.span)
	switch next := s.at(a.to); {
	case next.word == "de", next.word == "du", next.word == "of", next.word == "d'" && !next.is(deadlineTopic),
		next.word == "des" && strings.EqualFold(s.original(a.to), "des"): // not « dès »
		return amount{}, false
	}
	a.factor, a.rule = false, "share"
	a.low = Quantity{newDecimal((t.rule.n*100_000_000_000+30)/60, maxPlaces), Percent, true}
	a.from = a.to - 2
	return a, true
}

// partAt reads the part of something counted that an objective is about, « un quart de nos
// abonnés », "half of our customers": a percentage, to nine decimals. A part of a length of
// time or of a million is none, nor is any of a text that is no objective.
func (s *scan) partAt(i int) (amount, bool) {
	if s.anyText {
		return amount{}, false
	}
	n, at := int64(1), i
	if t := s.at(i); t.is(numeralTopic) && t.span == 1 && t.rule.n >= 1 && t.rule.n < 4 {
		n, at = t.rule.n, i+1
	}
	part := partOf(s.word(at))
	if part == 0 || at == i && part != halfShare {
		return amount{}, false
	}
	a := amount{from: i, boundFrom: i, unitAt: -1, to: at + 1}
	of := s.skip(a.to, "of")
	if s.french {
		of = s.skip(a.to, "de", "d'", "du", "des")
	}
	next := s.skip(of, "la", "le", "les", "l'", "nos", "no", "notre", "the", "our", "all")
	definite := next > of || s.word(of-1) == "des" || s.word(of-1) == "du"
	if of == a.to || !definite && !s.at(next).is(metricTopic) {
		return amount{}, false
	}
	if n := s.at(next); n.kind != wordToken || n.is(unitTopic) || n.is(scaleTopic) || n.is(numeralTopic) {
		return amount{}, false
	}
	a.rule = "share.of"
	a.low = Quantity{newDecimal((n*part*100_000_000_000+30)/60, maxPlaces), Percent, true}
	return a, true
}

// partOf returns the share that a word names, in sixtieths, or 0.
func partOf(word string) int64 {
	switch word {
	case "moitie", "half":
		return halfShare
	case "tier", "third":
		return thirdShare
	case "quart", "quarter":
		return quarterShare
	case "cinquieme", "fifth":
		return fifthShare
	case "dixieme", "tenth":
		return tenthShare
	}
	return 0
}

// asMuch returns the token after the words at i that make a factor of so many times, or i,
// and whether they make less of it: "as many", « fois plus », "times fewer", "-fold".
func (s *scan) asMuch(i int) (end int, less bool) {
	switch w := s.word(i); w {
	case "a":
		if as := s.word(i + 1); as == "many" || as == "much" { // "as" loses its s
			return s.skip(i+2, "a", "as"), false
		}
	case "as":
		if many := s.word(i + 1); many == "many" || many == "much" || many == "high" || many == "large" {
			return s.skip(i+2, "as"), false
		}
	case "more", "plu", "higher", "greater", "bigger", "larger":
		return i + 1, false
	case "less", "fewer", "moin", "lower", "smaller":
		return i + 1, true
	}
	if at := s.skip(i, "-"); s.word(at) == "fold" {
		return at + 1, false
	}
	return i, false
}

// inverse returns 1 / d to nine decimals.
func inverse(d decimal) decimal {
	return newDecimal(int64(float64(pow10(maxPlaces))/d.float()+0.5), maxPlaces)
}
