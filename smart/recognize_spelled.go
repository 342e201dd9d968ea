package smart

import (
	"strings"
	"unicode"
)

// compound reads a number at token i, in digits, in words or in both, and returns the token
// after: "2.5 million", « deux mille trois cent vingt et un », "two point two million", "two
// dozen", "a few hundred".
func (s *scan) compound(i int, a *amount) (number decimal, next int, ok bool) {
	if number, next, ok = s.once(i, a); ok {
		next = s.repeated(next, number)
	}
	return number, next, ok
}

// once reads a number as [scan.compound] does, said once.
func (s *scan) once(i int, a *amount) (number decimal, next int, ok bool) {
	if t := s.at(i); t.kind == numberToken && !s.claimed[i] && s.closes(i+1) {
		return t.number, i + 1, true
	}
	var n spelling
	before := s.word(i - 1)
	n.apart = before == "between" || before == "entre"
	next = s.firstWord(i, &n)
	for at := i; at != next; {
		at = next
		if next = s.decimals(at, &n); next == at {
			next = s.more(at, &n)
		}
		if next == at {
			next = s.half(at, &n)
		}
	}
	if next == i {
		return decimal{}, i, false
	}
	number = n.total()
	if at := s.skip(next, "bonne", "petite", "grosse"); s.topicAt(at, collectiveTopic) > 0 && number.mantissa > 0 {
		r := s.at(at).rule
		product, fits := number.times(decimal{r.n, 0})
		number, next, n.huge, n.loose = product, at+1, n.huge || !fits, n.loose || r.has(looseFlag)
	}
	if at := s.skip(next, "de", "d'"); n.loose && at > next && (s.topicAt(at, scaleTopic) > 0 || s.topicAt(at, collectiveTopic) > 0) && s.at(at).rule.n >= 1e3 { // une dizaine de millions
		product, fits := number.times(decimal{s.at(at).rule.n, 0})
		number, next, n.huge = product, at+1, n.huge || !fits
	}
	if n.digits && !s.french && s.word(next) == "l" && s.alone(i, next+1) { // 30 l
		product, fits := number.times(decimal{1e5, 0})
		number, next, n.huge = product, next+1, n.huge || !fits
	}
	a.approximate, a.huge = a.approximate || n.loose, a.huge || n.huge
	return number, next, true
}

// closes reports whether nothing at token i may go on the number before it.
func (s *scan) closes(i int) bool {
	t := s.at(i)
	return t.kind != numberToken && !numeric.has(t.topic) && !t.bears(numberTrait)
}

// repeated returns the token after a parenthesis at i that gives a number again, "45
// (forty-five)", or i.
func (s *scan) repeated(i int, number decimal) int {
	if s.word(i) != "(" || !s.isNumeral(i+1) && s.at(i+1).kind != numberToken {
		return i
	}
	var b amount
	if again, after, ok := s.once(i+1, &b); ok && again == number && s.word(after) == ")" {
		return after + 1
	}
	return i
}

// firstWord reads how a number starts and returns the token after, or i when none does.
func (s *scan) firstWord(i int, n *spelling) int {
	t := s.at(i)
	if i >= len(s.tokens) || s.claimed[i] {
		return i
	}
	switch {
	case t.kind == numberToken:
		if part, at := s.fraction(i); at > i {
			n.open, n.has = part, true
			return at
		}
		n.open, n.has, n.digits = t.number, true, true
		return i + 1
	case t.word == "point" && !s.french:
		n.has = true
		return s.decimals(i, n)
	case s.numeral(i) == 1 && t.span == 1:
		if at := s.portion(i+1, n); at > i+1 {
			return at
		}
		n.article = t.word != "one" && !s.french
	case s.french && t.word == "mille":
		n.push(decimal{1000, 0}, 1000)
		return i + 1
	case s.numeral(i) == 100 && (!s.french && s.withS(i) || s.uncounted(i)):
		return i
	case !s.isNumeral(i):
		return s.portion(i, n)
	}
	n.has, n.last = true, s.numeral(i)
	n.open = decimal{n.last, 0}
	at := i + int(max(1, t.span))
	switch {
	case t.is(numeralTopic) && t.rule.has(looseFlag):
		n.loose = true
		if n.last > 9 {
			n.last = 0
		}
	case n.last == 3:
		if of := s.ofScale(at); of > at {
			n.open = decimal{75, 2}
			return of
		}
	}
	return at
}

// ofScale returns the token of the scale that the quarters at i are of, "quarters of a
// million", « quarts de million », or i.
func (s *scan) ofScale(i int) int {
	at := s.skip(i, "-")
	if w := s.word(at); w != "quarter" && w != "quart" {
		return i
	}
	if of := s.skip(at+1, "of", "a", "de", "d'", "un"); s.topicAt(of, scaleTopic) > 0 && len(s.word(of)) > 2 {
		return of
	}
	return i
}

// fraction reads a fraction in digits of a scale at i, « 3/4 d'un million », and returns the
// token of the scale, or i. It is one that ends in decimals.
func (s *scan) fraction(i int) (part decimal, next int) {
	over, under := s.small(i), s.small(i+2)
	if s.word(i+1) != "/" || !s.at(i+1).glued || !s.at(i+2).glued || over == 0 || over >= under {
		return decimal{}, i
	}
	at := s.skip(i+3, "of", "a", "de", "d'", "un")
	if s.topicAt(at, scaleTopic) == 0 || len(s.word(at)) < 3 {
		return decimal{}, i
	}
	switch under {
	case 2, 4, 5, 8, 10:
		return newDecimal(int64(over*1000/under), 3), at
	}
	return decimal{}, i
}

// uncounted reports whether the word before a hundred leaves open how many: "several
// hundred", « quelques centaines ».
func (s *scan) uncounted(i int) bool {
	switch s.word(i - 1) {
	case "several", "many", "few", "quelque", "plusieur", "per":
		return true
	}
	return false
}

// withS reports whether the word at i ends with an s in the source.
func (s *scan) withS(i int) bool {
	c := s.source[s.span(i, i+1).End-1]
	return c == 's' || c == 'S'
}

// portion reads the half or the quarter of a scale or a dozen at i, "half a million",
// « demi-million », "a quarter million", and the half that a text is alone.
func (s *scan) portion(i int, n *spelling) int {
	part := decimal{5, 1}
	switch s.word(i) {
	case "half", "demi", "demie":
	case "quarter", "quart":
		part = decimal{25, 2}
	default:
		return i
	}
	if s.numeral(i+1) == 12 { // half a dozen
		n.open, n.has = decimal{6, 0}, true
		return i + 1 + int(s.at(i+1).span)
	}
	at := s.skip(i+1, "of", "a", "de")
	if s.topicAt(at, scaleTopic) > 0 && len(s.word(at)) > 2 || s.topicAt(at, collectiveTopic) > 0 || part.places == 1 && s.topicAt(at, percentTopic) > 0 {
		n.open, n.has = part, true
		return at
	}
	if s.numeral(i-1) == 1 && part.places == 1 && s.alone(i-1, i+1) {
		n.open, n.has = part, true
		return i + 1
	}
	return i
}

// decimals reads the decimals that are said at i, and returns the token after: "point two
// five", « virgule cinquante-deux », "point 77".
func (s *scan) decimals(i int, n *spelling) int {
	if w := s.word(i); !n.has || n.open.places > 0 || n.loose || n.article || w != "virgule" && (w != "point" || s.french) {
		return i
	}
	at, fraction := i+1, decimal{}
	for ; s.at(at).is(numeralTopic) && s.numeral(at) == 0 && fraction.places < maxPlaces; at++ {
		fraction.places++
	}
	switch t := s.at(at); {
	case t.kind == numberToken && t.number.places == 0 && !t.grouped && !t.huge && at == i+1 && t.end-t.start <= 3:
		fraction = decimal{t.number.mantissa, uint8(t.end - t.start)}
		at++
	case s.numeral(at) >= 10:
		tail := spelling{has: true, open: decimal{s.numeral(at), 0}, last: s.numeral(at)}
		at += int(s.at(at).span)
		for after := s.more(at, &tail); after > at && tail.depth == 0; after = s.more(at, &tail) {
			at = after
		}
		fraction.mantissa = tail.open.mantissa
		for m := fraction.mantissa; m > 0; m /= 10 {
			fraction.places++
		}
	default:
		for ; s.isNumeral(at) && s.numeral(at) < 10 && s.word(at) != "a" && fraction.places < maxPlaces-1; at += int(max(1, s.at(at).span)) {
			fraction.mantissa = fraction.mantissa*10 + s.numeral(at)
			fraction.places++
		}
	}
	if at == i+1 || fraction.places > maxPlaces {
		return i
	}
	sum, fits := n.open.plus(newDecimal(fraction.mantissa, fraction.places))
	n.open, n.huge, n.last = sum, n.huge || !fits, 0
	return at
}

// half adds the half that "and a half", « et demi » say at i, and returns the token after:
// of one, or of the scale before, « deux millions et demi ».
func (s *scan) half(i int, n *spelling) int {
	at := i + 1
	if w := s.word(i); w != "and" && w != "et" || n.loose || n.open.places > 0 {
		return i
	}
	if w := s.word(at); w == "a" || w == "un" || w == "une" {
		at++
	}
	if w := s.word(at); w != "half" && w != "demi" && w != "demie" {
		return i
	}
	one := decimal{1, 0}
	if !n.has && n.depth > 0 {
		one = decimal{n.scale[n.depth-1], 0}
	}
	part, _ := one.times(decimal{5, 1})
	sum, fits := n.open.plus(part)
	n.open, n.has, n.huge, n.last = sum, true, n.huge || !fits, 0
	return at + 1
}

// more reads the next word of a number at i, with what joins it, and returns the token
// after, or i when the number is over.
func (s *scan) more(i int, n *spelling) int {
	if s.topicAt(i, scaleTopic) > 0 && !s.claimed[i] {
		return s.scaled(i, n)
	}
	at, joined := i, s.word(i) == "and" && !s.french || s.word(i) == "et" && s.french
	if joined {
		at++
	} else if s.word(i) == "-" && n.last >= 20 && n.last < 100 && s.numeral(i+1) > 0 && s.numeral(i+1) < 10 {
		at++ // fifty - two
	}
	if at >= len(s.tokens) || s.claimed[at] {
		return i
	}
	t := s.at(at)
	if t.kind == numberToken {
		if n.has && !joined && !n.digits && n.last >= 20 && n.last < 100 && !t.huge && t.number.places == 0 && t.number.mantissa > 0 && t.number.mantissa < 10 { // trente 3
			n.open.mantissa, n.last = n.open.mantissa+t.number.mantissa, t.number.mantissa
			return at + 1
		}
		if joined || !s.regroups(at, n) {
			return i
		}
		n.open, n.has, n.last = t.number, true, 0
		return at + 1
	}
	word := s.numeral(at)
	if word == 0 || t.is(numeralTopic) && (t.rule.has(looseFlag) || t.span > 1 && word < 20) || word == 1 && !s.french && t.word != "one" || word == 1 && n.has && n.last < 20 && n.last != 100 {
		return i
	}
	if joined && !s.carries(at, word, n) || s.qualifies(at) || !n.add(word, s.french, joined) {
		return i
	}
	if n.digits && word == 100 && s.withS(at) && s.french { // 50 cents
		n.open.mantissa /= 100
		return i
	}
	return at + int(max(1, t.span))
}

// qualifies reports whether a hyphen makes one word of the numeral at i and of the noun after
// it, and not of the number before: "fifty five-star reviews", but "twenty-five-minute".
func (s *scan) qualifies(i int) bool {
	text := s.lexer.Bytes()
	hyphen := func(at int32) bool { return int(at) < len(text) && text[at] == '-' }
	return !s.french && hyphen(s.at(i).end) && s.at(i+1).kind == wordToken && !s.isNumeral(i+1) && s.topicAt(i+1, scaleTopic) == 0 && !hyphen(s.at(i-1).end)
}

// regroups reports whether the digits at i are a group below the scale before them: « 2
// millions 500 000 ».
func (s *scan) regroups(i int, n *spelling) bool {
	t := s.at(i)
	return !n.has && n.depth > 0 && !t.huge && t.number.places == 0 && t.number.mantissa < n.scale[n.depth-1] &&
		(t.number.mantissa >= 100 || s.topicAt(i+1, scaleTopic) > 0)
}

// carries reports whether "and", « et » before the numeral at i carry the number on: "one
// hundred and six", « vingt et un », and not "between two hundred and three hundred".
func (s *scan) carries(i int, word int64, n *spelling) bool {
	if n.apart || n.loose || n.article && n.last == 1 {
		return false
	}
	if s.french && n.has && (word == 1 && n.last >= 20 && n.last < 100 || word == 11 && n.last == 60) {
		return true
	}
	if n.has && n.last != 100 || n.digits && n.depth == 0 && n.last != 100 {
		return false
	}
	for at := i + 1; at < i+6; at++ { // what follows is a number of its own when it is as large
		if s.numeral(at) == 100 && n.has || s.topicAt(at, scaleTopic) > 0 && n.depth > 0 && s.at(at).rule.n >= n.scale[n.depth-1] {
			return false
		}
		if !s.isNumeral(at) {
			break
		}
	}
	return true
}

// scaled closes the group with the scale at i, and returns the token after, or i.
func (s *scan) scaled(i int, n *spelling) int {
	t := s.at(i)
	size := t.rule.n
	if len(t.word) == 1 && (!n.digits || n.depth > 0 || t.word == "m" && (t.glued || !s.capital(i) && s.topicAt(i+1, metricTopic)+s.topicAt(i+1, currencyTopic) == 0) || (t.word == "g" || t.word == "t") && !(s.capital(i) && s.at(i-1).grouped)) {
		return i
	}
	for k := range n.depth {
		if n.scale[k] == size || n.scale[k] < size && k > 0 && n.scale[k-1] == size {
			return i
		}
	}
	group := n.open
	switch {
	case n.has:
	case n.depth > 0 && n.scale[n.depth-1] < size: // cent mille milliards, three lakh crore
		group = decimal{}
	case n.depth > 0 && s.french && size == 1000: // un million mille
		group = decimal{1, 0}
	default:
		return i
	}
	for n.depth > 0 && n.scale[n.depth-1] < size {
		n.depth--
		sum, fits := group.plus(n.closed[n.depth])
		group, n.huge = sum, n.huge || !fits
	}
	product, fits := group.times(decimal{size, 0})
	n.huge = n.huge || !fits || n.depth == maxScales
	if !n.huge {
		n.push(product, size)
	}
	return i + 1
}

// capital reports whether the word at i is written in capitals.
func (s *scan) capital(i int) bool {
	span := s.span(i, i+1)
	return strings.IndexFunc(s.source[span.Start:span.End], unicode.IsLower) < 0
}
