package smart

func (s *scan) yearly(i int) bool {
	_, ok := s.yearAt(i)
	return ok && s.topicAt(i+1, metricTopic) == 0
}

// numberAt reads a number in digits or words, with what multiplies it, and returns the
// token after.
func (s *scan) numberAt(i int, a *amount) (decimal, int, bool) {
	t := s.at(i)
	var number decimal
	next := i + 1
	switch {
	case i >= len(s.tokens) || s.claimed[i]:
		return decimal{}, i, false
	case t.kind == numberToken:
		number = t.number
		a.huge = a.huge || t.huge
	case s.scaled(i) > i:
		number, next = decimal{1, 0}, s.scaled(i)
		if t.word == "half" || s.word(i+1) == "demi" {
			number = decimal{5, 1}
		}
	case s.single(i):
		return decimal{1, 0}, next, true
	case t.word == "once":
		a.times = true
		return decimal{1, 0}, next, true
	case t.word == "twice":
		a.times = true
		return decimal{2, 0}, next, true
	case s.numeral(i) > 1 || s.numeral(i) == 1 && (s.word(i+1) == "foi" || s.word(i+1) == "and" && s.word(i+3) == "half"):
		if (t.rule.has(weakFlag) || t.is(monthTopic)) && s.topicAt(i+int(t.span), metricTopic) == 0 {
			return decimal{}, i, false
		}
		number.mantissa, next = s.spelled(i)
		a.approximate = a.approximate || t.rule.has(looseFlag)
	default:
		return decimal{}, i, false
	}
	if number, next = s.half(number, next, "and"); s.topicAt(next, scaleTopic) > 0 && (s.word(next) != "m" || !s.at(next).glued) {
		unit := decimal{s.at(next).rule.n, 0}
		number, next = s.half(number, next+s.topicAt(next, scaleTopic), "et")
		product, fits := number.times(unit)
		number, a.huge = product, a.huge || !fits
	}
	if w := s.word(next); w == "x" && s.at(next).glued || w == "foi" || w == "time" {
		a.times, next = true, next+1
	}
	return number, next, true
}

// scaled returns the token of the large unit that the words at i count one or a half of, or
// i: "a million", « un demi-million », "half a billion".
func (s *scan) scaled(i int) int {
	at := i + 1
	switch {
	case s.word(i) == "half" && s.numeral(at) == 1:
		at++
	case s.numeral(i) != 1 || s.at(i).span != 1:
		return i
	case s.word(at) == "demi":
		at++
	}
	if s.topicAt(at, scaleTopic) == 0 || len(s.word(at)) < 4 {
		return i
	}
	return at
}

// half adds a half to a number that "and a half", « et demi » follow, and returns the token
// after. The word that joins tells where it is said: "one and a half million", « un million
// et demi ».
func (s *scan) half(number decimal, i int, and string) (decimal, int) {
	at := i + 1
	if s.word(i) != and {
		return number, i
	}
	if s.word(at) == "a" {
		at++
	}
	if w := s.word(at); w != "half" && w != "demi" && w != "demie" {
		return number, i
	}
	if sum, ok := number.plus(decimal{5, 1}); ok {
		number = sum
	}
	return number, at + 1
}

// numeral returns the number that the words at token i are, or 0. « sept » is one, and is
// short for September too.
func (s *scan) numeral(i int) int64 {
	switch t := s.at(i); {
	case t.is(numeralTopic):
		return t.rule.n
	case t.word == "sept" && s.french:
		return 7
	}
	return 0
}

// spelled reads a number in words: « quatre-vingt-dix-sept », "two hundred and fifty". Each
// word adds to what is before when it is smaller, or multiplies it when it is a hundred.
func (s *scan) spelled(i int) (n int64, next int) {
	for step := int64(1000); ; {
		at := i
		if n > 0 {
			at = s.skip(i, "et", "and")
		}
		t, word := s.at(at), s.numeral(at)
		switch {
		case word == 0 || s.claimed[at] || n > 0 && (t.rule.has(looseFlag) || word == 1 && !s.french):
			return n, i
		case n > 0 && n < 10 && word == 100:
			n, step = n*100, 100
		case n > 0 && word >= step:
			return n, i
		default:
			n, step = n+word, below(word)
		}
		i = at + int(t.span)
	}
}

// below returns the bound of what may follow a numeral to add to it.
func below(n int64) int64 {
	switch {
	case n == 60, n == 80: // soixante-douze, quatre-vingt-onze
		return 20
	case n == 100:
		return 100
	case n >= 10 && n%10 == 0: // dix-sept, trente-deux
		return 10
	}
	return 1
}
