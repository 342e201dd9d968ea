package smart

func (s *scan) yearly(i int) bool {
	_, ok := s.yearAt(i)
	return ok && s.topicAt(i+1, metricTopic) == 0
}

// numberAt reads a number in digits or words, with what multiplies it, and returns the
// token after.
func (s *scan) numberAt(i int, a *amount) (number decimal, next int, ok bool) {
	if i < 0 || i >= len(s.tokens) || s.claimed[i] {
		return decimal{}, i, false
	}
	t := s.at(i)
	switch {
	case t.kind == numberToken:
		if t.huge {
			number, next, ok = t.number, s.scales(i+1), true
			a.huge = true
			break
		}
		number, next, ok = s.compound(i, a)
	case t.word == "once" && !s.perTime(i):
		return decimal{}, i, false
	case t.word == "once", t.word == "twice":
		a.times = true
		number, next, ok = decimal{1, 0}, i+1, true
		if t.word == "twice" {
			number.mantissa = 2
		}
		return number, next, ok
	case s.single(i):
		return decimal{1, 0}, i + 1, true
	default:
		number, next, ok = s.compound(i, a)
		ok = ok && (a.signed != 0 || a.expected || !s.weakly(i, next)) && !s.ordinal(next) && !(next == i+1 && s.qualifies(i) && s.topicAt(next, unitTopic)+s.topicAt(next, pointsTopic) == 0 && !s.measured(next))
	}
	if !ok {
		return decimal{}, i, false
	}
	a.scale = s.scaleBefore(next)
	if w := s.word(next); (w == "x" || w == "×") && s.at(next).glued && s.at(next+1).kind != numberToken || w == "foi" || w == "time" {
		a.times, next = true, next+1
	}
	return number, next, true
}

// perTime reports whether "once" at token i counts, and does not say when: "once a week", and
// not "once upon a time", "once it is live", "at once".
func (s *scan) perTime(i int) bool {
	at := s.skip(i+1, "or", "to", "-", "twice", "more")
	return s.alone(i, i+1) || s.rateFollows(at) || s.rateBegins(at)
}

// rateBegins reports whether a rate that was found starts at token i, or is the adverb before.
func (s *scan) rateBegins(i int) bool {
	for k := range s.rate {
		if s.rate[k].from == i || s.rate[k].to == i-1 {
			return true
		}
	}
	return false
}

// scales returns the token after the words of scale at i.
func (s *scan) scales(i int) int {
	for s.topicAt(i, scaleTopic) > 0 {
		i++
	}
	return i
}

// weakly reports whether the number that tokens i to next are is no figure: a word that is
// another one too, « sept », « neuf », "may", or that stands for a thing, "one", « un ».
func (s *scan) weakly(i, next int) bool {
	if next != i+int(max(1, s.at(i).span)) {
		return false
	}
	t := s.at(i)
	if !t.is(numeralTopic) && s.numeral(i) != 7 {
		return false
	}
	zero := t.rule.has(weakFlag) && t.rule.n == 0
	switch {
	case t.word == "oh":
		return true
	case s.alone(i, next), s.measured(next):
		return false
	case t.rule.has(weakFlag) && t.rule.has(looseFlag): // a few
		return true
	case t.rule.n == 1 && t.is(numeralTopic) && t.span == 1:
		return s.word(next) != "foi" && !(s.anyText && (t.word == "one" && s.pointsOut(i, next) || t.word != "a" && t.word != "an" && t.word != "single" && s.ranges(next)))
	case zero:
		return !s.anyText && s.topicAt(next, metricTopic) == 0
	case t.rule.has(weakFlag), t.is(monthTopic):
		return s.topicAt(next, metricTopic) == 0 && !(s.anyText && (s.countable(i, next) || s.ranges(next)))
	}
	return false
}

// ranges reports whether the words at i lead from one end of a range to a number.
func (s *scan) ranges(i int) bool {
	switch s.word(i) {
	case "to", "or", "a", "ou", "-":
		return s.isNumeral(i+1) && s.numeral(i+1) > 1 || s.at(i+1).kind == numberToken
	}
	return false
}

// pointsOut reports whether "one" at token i counts what follows, rather than standing for
// something: "one last time", and not "that one is good", "one of them".
func (s *scan) pointsOut(i, next int) bool {
	switch s.word(i - 1) {
	case "that", "thi", "this", "which", "each", "every", "any", "no", "some", "another", "good", "the", "previou", "previous", "last",
		"next", "new", "old", "right", "wrong", "other", "only", "big", "small":
		return false
	}
	return s.countable(i, next)
}

// countable reports whether a noun may follow the number that tokens i to next are: a word
// that starts nothing else.
func (s *scan) countable(i, next int) bool {
	t := s.at(next)
	if t.kind != wordToken || s.claimed[next] || t.bears(linkTrait) || s.at(i-1).kind == numberToken {
		return false
	}
	if t.rule != nil {
		switch t.topic {
		case deadlineTopic, durationTopic, everyTopic, leastTopic, mostTopic, currentTopic, meansTopic, audienceTopic, monthTopic, thisTopic:
			return false
		}
	}
	switch t.word {
	case "se", "s'", "ne", "n'", "is", "wa", "was", "can", "could", "should", "must", "may", "will", "would", "ha", "has", "doe", "does", "need", "or", "and", "to",
		"that", "who", "with", "by", "on", "from", "est", "ou", "et", "qui", "que", "pour", "sur", "avec", "par", "chez", "dan", "en", "a":
		return false
	}
	return true
}

// scaleBefore returns what the number that ends before token i is multiplied by: the word
// for a scale, or letters glued to its digits; 1 when nothing does.
func (s *scan) scaleBefore(i int) int64 {
	t := s.at(i - 1)
	if t.is(scaleTopic) {
		return t.rule.n
	}
	if t.kind != numberToken {
		return 1
	}
	span := s.span(i-1, i)
	letters := span.End
	for letters > span.Start && s.source[letters-1] > '9' {
		letters--
	}
	switch s.source[letters:span.End] {
	case "k", "K":
		return 1e3
	case "M", "m", "Mio", "mio", "mln", "mil":
		return 1e6
	case "Md", "md", "Mds", "mds", "Mrd", "bn", "Bn", "B", "b":
		return 1e9
	}
	return 1
}

// measured reports whether a unit follows that only a number has: a currency, a
// percentage.
func (s *scan) measured(i int) bool {
	_, n := s.currencyAt(i)
	return n > 0 && s.at(i+n).kind != numberToken || s.topicAt(i, percentTopic) > 0 && s.word(i) != "pourcentage"
}

// alone reports whether tokens i to j are the whole text but for its punctuation, and for what
// is no word: addresses, mentions, hashtags.
func (s *scan) alone(i, j int) bool {
	for k := i - 1; k >= 0; k-- {
		if !s.at(k).mute() || i-k > maxAlone {
			return false
		}
	}
	for k := j; k < len(s.tokens); k++ {
		if !s.at(k).mute() || k-j > maxAlone {
			return false
		}
	}
	return true
}

// mute reports whether t is neither a word nor a number.
func (t *token) mute() bool { return t.kind == signToken || t.kind == opaqueToken }

// maxAlone is how many of them may stand on each side of what is the whole text.
const maxAlone = 8

// Words that make an ordinal or a fraction of the number before them, as the lexer leaves
// them: "twenty-fifth", « vingt et unième », "two thirds".
var ordinalWords = [2][]string{
	english: {
		"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
		"thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth", "thousandth", "quarter",
	},
	french: {
		"unieme", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme", "dixieme",
		"onzieme", "douzieme", "treizieme", "quatorzieme", "quinzieme", "seizieme", "vingtieme", "trentieme", "quarantieme",
		"cinquantieme", "soixantieme", "septantieme", "octantieme", "nonantieme", "centieme", "millieme", "tier", "tiers", "quart",
	},
}

// ordinal reports whether the word at i makes an ordinal or a fraction of the number before.
func (s *scan) ordinal(i int) bool {
	w := s.word(i)
	if s.french && w == "et" && s.word(i+1) == "unieme" {
		return true
	}
	if w == "second" && s.withS(i) { // twenty seconds
		return false
	}
	for _, o := range ordinalWords[s.language()] {
		if w == o {
			return w != "quarter" || s.topicAt(i+1, scaleTopic) == 0
		}
	}
	return false
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

// isNumeral reports whether a word of a number stands at token i, zero included.
func (s *scan) isNumeral(i int) bool { return s.at(i).is(numeralTopic) || s.numeral(i) > 0 }

// seven reports whether « sept » at token i is the number rather than September: alone, in a
// number, « dix-sept », at an end of a range, or before what it counts, « sept posts ».
func (s *scan) seven(i int) bool {
	if s.word(i) != "sept" || !s.french {
		return false
	}
	if s.topicAt(i+1, unitTopic) > 0 || s.alone(i, i+1) || s.numeral(i-1) >= 10 || s.numeral(i-2) > 0 && s.at(i-2).span == 2 || s.topicAt(i-1, scaleTopic) > 0 ||
		s.numeral(i+1) >= 100 || s.topicAt(i+1, scaleTopic) > 0 || s.ranges(i+1) {
		return true
	}
	if w := s.word(i - 1); (w == "et" || w == "a" || w == "ou") && s.isNumeral(i-2) { // entre cinq et sept
		return true
	}
	return s.at(i-1).kind != numberToken && s.at(i+1).kind == wordToken && s.countable(i, i+1)
}
