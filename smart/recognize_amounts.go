package smart

// amountAt reads the figure that starts at token i.
func (s *scan) amountAt(i int) (amount, bool) {
	if s.at(i).kind != numberToken {
		if a, ok := s.factorAt(i); ok {
			return a, true
		}
	}
	a := amount{from: i, boundFrom: i, unitAt: -1, rule: "figure"}
	if s.anyText && s.at(i).is(percentTopic) {
		return s.percentOf(i, a)
	}
	at := s.signs(i, &a)
	low, unit, next, ok := s.valueAt(at, &a, "")
	if !ok {
		return amount{}, false
	}
	if a.times || s.word(s.skip(next, "-")) == "fold" {
		if end, less := s.asMuch(next); end > next && low.mantissa > 0 {
			if less {
				low = inverse(low)
			}
			a.to, a.factor, a.times, a.low, a.rule = end, true, false, Quantity{low, Count, true}, "factor.times"
			return a, true
		}
	}
	a.low = Quantity{low, unit, true}
	join := s.joins(next, i)
	if w := s.word(next); join == next && a.times && (w == "or" || w == "ou") { // once or twice
		join++
	}
	if join > next && s.highFrom(join, at, &a) {
		next = a.to
	} else {
		next = s.trailing(next, &a)
	}
	a.to = next
	unit = a.low.unit
	switch {
	case a.ranged():
		a.rule = "range"
	case unit.IsCurrency():
		a.rule = "money"
	case s.at(at).kind == wordToken:
		a.rule = "number.words"
	}
	a.time = unit == Hours || unit == Minutes || unit == Days || unit == "week" || unit == "month"
	a.rank = a.rank || s.word(i-1) == "top"
	if s.places(i) {
		a.rank, a.boundFrom = true, i-1
	}
	return a, true
}

// places reports whether the number at i is a place that one is to take: « être numéro 1 »,
// "become the number one".
func (s *scan) places(i int) bool {
	switch s.word(i - 1) {
	case "numero", "number", "no":
	default:
		return false
	}
	t := s.at(s.skipBack(i-2, "le", "la", "the", "our", "notre"))
	return t.is(verbTopic) && t.rule.dir == Reach && !t.rule.has(addsFlag)
}

// percentOf reads a percentage that its word comes before: "percent of ten".
func (s *scan) percentOf(i int, a amount) (amount, bool) {
	at := i + int(s.at(i).span)
	of := s.skip(at, "of", "de", "d'")
	if of == at {
		return amount{}, false
	}
	number, next, ok := s.compound(of, &a)
	if !ok || s.topicAt(next, percentTopic) > 0 || next < len(s.tokens) && s.at(next).kind == wordToken && !s.at(next).stops() {
		return amount{}, false
	}
	a.unitAt, a.to, a.low, a.rule = i, next, Quantity{number, Percent, true}, "percent.of"
	return a, true
}

// valueAt reads a number and its unit, with a currency before it or the one given.
func (s *scan) valueAt(i int, a *amount, currency string) (number decimal, unit Unit, next int, ok bool) {
	at := i
	if next := s.at(i + 1); next.kind == numberToken || next.word == "$" || s.at(i).is(currencyTopic) {
		if code, n := s.currencyAt(i); n > 0 && s.at(i+n).kind == numberToken && !s.claimed[i] {
			currency, a.unitAt, at = code, i, i+n
		}
	}
	if number, next, ok = s.numberAt(at, a); !ok {
		return decimal{}, "", i, false
	}
	if a.times {
		return number, "", next, true
	}
	if scale, code := s.millions(next); scale > 0 && currency == "" {
		product, fits := number.times(decimal{scale, 0})
		a.huge, a.unitAt = a.huge || !fits, next
		return product, Unit(code), next + 1, true
	}
	unit, next = s.unitAfter(next, a, currency)
	if unit == Hours {
		if sum, in, after := s.minutesAfter(number, next); after > next {
			number, unit, next = sum, in, after
		}
	}
	if unit.IsCurrency() {
		number, next = s.moneyAfter(number, next, a)
	}
	return number, unit, next, true
}

// unitAfter reads the unit at i, and returns it with the token after.
func (s *scan) unitAfter(i int, a *amount, currency string) (Unit, int) {
	if currency != "" {
		return s.recoded(i, currency)
	}
	at := i
	if s.word(at) == "-" && s.at(at).glued && s.at(at+1).glued { // a 50-euro voucher
		at++
	}
	t := s.at(at)
	unit, n := Count, int(t.span)
	switch {
	case at >= len(s.tokens) || s.claimed[at]:
	case t.is(percentTopic):
		unit = Percent
	case t.is(pointsTopic):
		unit = Points
	case t.is(unitTopic):
		unit = timeUnit(t.rule.n)
	}
	if unit == Count {
		of := s.skip(at, "d'", "de")
		code, tokens := s.currencyAt(of)
		if next := s.at(of + tokens); tokens == 0 || next.kind == numberToken && next.glued && !s.at(of).glued { // 3 USD50 cards
			return Count, i
		}
		at, unit, n = of, Unit(code), tokens
	}
	a.unitAt = at
	return unit, at + n
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

// highFrom reads the higher end of a range at i, whose lower end starts at token low, and
// reports whether there is one.
func (s *scan) highFrom(i, low int, a *amount) bool {
	b := amount{unitAt: -1, expected: s.anyText && s.word(i) != "a" && s.word(i) != "an"}
	at := i
	if s.anyText {
		at = s.skip(at, "about", "around", "environ", "~", "≈")
	}
	before, _ := s.currencyAt(low)
	unit := a.low.unit
	if !unit.IsCurrency() || before != string(unit) {
		before = ""
	}
	prefix := 0
	if _, n := s.currencyAt(at); n > 0 {
		prefix = n
	}
	if !s.anyText && s.at(at+prefix).kind != numberToken && s.numeral(at) < 2 || s.yearly(at) && !(unit != Count && prefix > 0) {
		return false
	}
	high, top, next, ok := s.valueAt(at, &b, before)
	if !ok || unit != Count && top != unit || b.times && unit != Count {
		return false
	}
	if end, _ := s.asMuch(next); b.times && end > next { // 2 to 3 times as much
		return false
	}
	number := a.low.number
	if b.scale > 1 && a.scale <= 1 && (unit == Count || prefix > 0) { // 2 to 3 million, $5 to $10 million
		if product, fits := number.times(decimal{b.scale, 0}); fits && product.compare(high) < 0 {
			number = product
		}
	}
	if s.anyText && number.compare(high) >= 0 {
		return false
	}
	if b.unitAt >= 0 {
		a.unitAt = b.unitAt
	}
	a.huge, a.times = a.huge || b.huge, a.times || b.times
	a.low, a.high, a.to = Quantity{number, top, true}, Quantity{high, top, true}, next
	return true
}

// joins returns the token after the word that makes a range of the number before i, or i:
// 3-4, « 5 à 10 ». After « de » and "from" two numbers may be a move rather than a range.
func (s *scan) joins(i, start int) int {
	before := start - 1
	for s.at(before).is(aboutTopic) {
		before--
	}
	switch w := s.word(i); w {
	case "-", "—":
		return i + 1
	case "~", "through":
		if s.anyText {
			return i + 1
		}
	case "jusqu'":
		if s.anyText && s.word(i+1) == "a" && !s.moving(start) {
			return i + 2
		}
	case "et", "and":
		if s.word(before) == "entre" || s.word(before) == "between" {
			return i + 1
		}
	case "a", "to":
		if w := s.word(before); w == "entre" || w == "between" {
			return i
		}
		from := s.word(before) == "de" || s.word(before) == "d'" || s.word(before) == "from"
		if _, n := s.currencyAt(i + 1); !from && n > 0 && s.at(i+1+n).kind == numberToken { // €5,000 to €8,000
			return i + 1
		}
		if from && s.gains(before-1) {
			return i + 1
		}
		if !from && (s.anyText || s.at(i+1).kind == numberToken || s.numeral(i+1) > 1) || from && (s.produces(start) || s.anyText && !s.moving(start)) {
			return i + 1
		}
	}
	return i
}

// moving reports whether a verb of the words before token i goes from one figure to another:
// « passer de 5 à 7 ».
func (s *scan) moving(i int) bool {
	for i--; i >= 0; i-- {
		t := s.at(i)
		if t.kind == signToken && (t.word == "." || t.word == ";" || t.word == ",") {
			return false
		}
		if t.is(verbTopic) && t.rule.dir != Produce && t.rule.dir != Maintain {
			return true
		}
	}
	return false
}

// gains reports whether the verb at token i counts what is new, so that « obtenir de 5 à 10
// leads » is a range. In English "get from 5 to 10" is a move.
func (s *scan) gains(i int) bool {
	t := s.at(i)
	return t.is(verbTopic) && t.rule.has(addsFlag) && t.word != "get" && t.word != "go"
}

// farthestVerb is how many words before what is made its verb is looked for.
const farthestVerb = 64

// produces reports whether the words before token i make something, so that « de 5 à 7
// stories » is a range.
func (s *scan) produces(i int) bool {
	for at := i - 1; at >= max(0, i-farthestVerb); at-- {
		if t := s.at(at); t.is(verbTopic) {
			return t.rule.dir == Produce
		}
	}
	return false
}
