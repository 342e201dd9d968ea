package smart

// signs reads what stands before a number: + - ~ > < # and the like.
func (s *scan) signs(i int, a *amount) int {
	for ; i < len(s.tokens) && s.tokens[i].kind == signToken; i++ {
		glued := s.at(i + 1).glued
		switch s.tokens[i].word {
		case "+":
			if i > a.from || !glued && !s.plusApart(i) || i > 0 && s.at(i).glued && s.at(i-1).kind == numberToken {
				return i
			}
			a.signed = 1
		case "-":
			spaced := !glued && i == 0 && s.at(1).kind == numberToken && len(s.tokens) == 2
			if i > a.from && a.bound == "" || !glued && !spaced || i > 0 && s.at(i).glued && s.at(i-1).kind != signToken {
				return i
			}
			a.signed = -1
		case "~", "≈":
			a.approximate = true
		case ">", "<":
			if a.bound != "" { // <> is no bound
				a.bound = ""
				return i + 1
			}
			a.bound = s.tokens[i].word
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
	if w := s.word(i); i < len(s.tokens) && (w == "minu" || w == "negative" || w == "moin" || w == "negatif") && s.negates(i) {
		a.signed = -1
		i++
	}
	return i
}

// negates reports whether the word for minus at i is the sign of the number after it: not
// « au moins 3 », "10 minus 3".
func (s *scan) negates(i int) bool {
	before := s.at(i - 1)
	switch before.word {
	case "au", "pas", "ou", "du", "de", "le", "la", "les", "en":
		return false
	}
	return before.kind != numberToken && !s.isNumeral(i-1) && (s.at(i+1).kind == numberToken || s.isNumeral(i+1) && s.at(i).rule == nil)
}

// bounded reads the words of a bound or of an approximation before a.
func (s *scan) bounded(a *amount) {
	for range maxBounds {
		i := s.boundBefore(a.boundFrom)
		if i < 0 || !s.bound(i, a) {
			break
		}
		a.boundFrom = i
	}
	or, equal := s.word(a.to), s.word(a.to+1)
	if len(a.bound) == 1 && (or == "or" || or == "ou") && (equal == "equal" || equal == "egal" || equal == "egale") && !s.countsAt(a.to+2) {
		a.bound += "="
	}
}

// maxBounds is how many words of bounds and approximations stand before one figure: "at
// least about 50".
const maxBounds = 3

// boundBefore returns the token where the rule starts that ends just before token to, or -1.
func (s *scan) boundBefore(to int) int {
	i := to - 1
	for i >= 0 && s.tokens[i].rule == nil && i > to-6 {
		i--
	}
	if i < 0 || s.claimed[i] {
		return -1
	}
	if t := s.at(i); t.rule == nil || i+int(t.span) != to {
		return -1
	}
	return i
}

// bound reads the rule at i as a bound or an approximation of a, and reports whether it is
// one.
func (s *scan) bound(i int, a *amount) bool {
	t := s.at(i)
	strict := t.rule.has(exclusiveFlag)
	switch {
	case t.is(aboutTopic), t.word == "quelque" && s.anyText:
		a.approximate = true
	case a.bound != "":
		return false
	case t.is(leastTopic):
		a.bound = ">="
		if strict {
			a.bound = ">"
		}
	case t.word == "over":
		a.bound = ">"
	case s.anyText && t.word == "a" && s.word(i+1) == "partir":
		a.bound = ">="
	case t.is(mostTopic):
		a.bound = "<="
		if strict {
			a.bound = "<"
		}
	case s.anyText && t.is(verbTopic) && t.rule.has(overFlag):
		a.bound = ">"
		if s.denied(i) {
			a.bound = "<="
		}
	case t.word == "sou":
		a.bound = "<"
	case t.word == "within", s.anyText && (t.word == "jusqu'" || t.word == "up" && t.span == 2):
		a.bound = "<="
	default:
		return false
	}
	return true
}

// trailing reads the bound or the approximation that follows the figure before i, and
// returns the token after what belongs to the figure: the sign of 50+, and not "or more".
func (s *scan) trailing(i int, a *amount) int {
	next := i
	if s.word(i) == "+" && s.at(i).glued && s.at(i+1).kind != numberToken {
		a.bound, next = ">=", i+1
		if a.low.unit == Count { // 50+%
			var unit Unit
			unit, next = s.unitAfter(next, a, "")
			a.low = a.low.in(unit)
		}
		return next
	}
	if a.bound != "" {
		return next
	}
	switch w := s.word(i); w {
	case "or", "and", "ou", "et":
		switch s.word(i + 1) {
		case "more", "greater", "higher", "above", "over", "up", "plu", "davantage", "larger":
			if (w == "or" || w == "ou") || s.word(i+2) != "than" && s.word(i+2) != "de" && s.word(i+1) != "over" && s.word(i+1) != "above" {
				a.bound = ">="
			}
		case "less", "fewer", "lower", "below", "under", "moin", "smaller":
			if w == "or" || w == "ou" {
				a.bound = "<="
			}
		case "so":
			a.approximate = true
		}
		if a.bound != "" && s.at(i+2).kind != 0 && s.countsAt(i+2) {
			a.bound = "" // 200 or greater than 190
		}
	default:
		t := s.at(i)
		switch {
		case !s.anyText || t.rule == nil || s.countsAt(i+int(t.span)):
		case t.is(leastTopic) && !t.rule.has(exclusiveFlag):
			a.bound = ">="
		case t.is(mostTopic) && !t.rule.has(exclusiveFlag):
			a.bound = "<="
		case t.is(aboutTopic):
			a.approximate = true
		}
	}
	return next
}

// countsAt reports whether a number follows at i, perhaps after "than".
func (s *scan) countsAt(i int) bool {
	at := s.skip(i, "than", "que", "de", "d'", "a", "equal", "to")
	_, n := s.currencyAt(at)
	return s.at(at).kind == numberToken || s.at(at+n).kind == numberToken || s.isNumeral(at) && s.word(at) != "a"
}

// enclose makes one range of two figures, above one and below the other: "greater than 100
// and smaller than 300". It reports whether a, found after the last figure, is its end.
func (s *scan) enclose(a *amount) bool {
	if len(s.figure) == 0 || len(a.bound) == 0 || a.bound[0] != '<' || a.ranged() {
		return false
	}
	low := &s.figure[len(s.figure)-1]
	joint := s.word(low.to)
	if len(low.bound) == 0 || low.bound[0] != '>' || low.ranged() || low.factor || a.factor || a.boundFrom != low.to+1 ||
		joint != "and" && joint != "et" && joint != "but" && joint != "mai" ||
		low.low.unit != Count && low.low.unit != a.low.unit || low.low.number.compare(a.low.number) >= 0 {
		return false
	}
	low.low, low.high, low.bound, low.to, low.rule = low.low.in(a.low.unit), a.low, "", a.to, "range"
	return true
}

// plusApart reports whether the sign at i, where a clause starts, is that of a percentage
// apart from it: « + 25 % de trafic ».
func (s *scan) plusApart(i int) bool {
	clause := i == 0 || s.at(i-1).kind == signToken && !s.at(i).glued
	return clause && s.at(i+1).kind == numberToken && s.topicAt(i+2, percentTopic) > 0
}
