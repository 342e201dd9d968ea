package smart

import "slices"

// phoneAt returns the token after the phone number at i, or i: four numbers or more of at
// most four digits parted by spaces, a parenthesis of three and more after it, a country
// and a number, or a number after a word for calling.
func (s *scan) phoneAt(i int) int {
	switch s.word(i) {
	case "(": // (212) 555-0187
		if s.at(i+1).kind == numberToken && s.at(i+1).end-s.at(i+1).start == 3 && s.word(i+2) == ")" && s.at(i+3).kind == numberToken && s.glued(i+3) > i+4 {
			return s.glued(i + 3)
		}
		return i
	case "+": // +44 20 7946 0958
		if s.at(i+1).glued && s.at(i+1).kind == numberToken {
			if end, numbers, digits := s.numberRun(i + 1); digits >= 8 && numbers > 2 {
				return end
			}
		}
		return i
	}
	end, numbers, digits := s.numberRun(i)
	if numbers >= 4 && digits >= 8 && digits <= maxPhone {
		return end
	}
	if numbers == 1 && digits >= 4 && !s.tallies(end) && s.called(i) {
		return end
	}
	return i
}

const maxPhone = 15

// numberRun returns the token after the numbers at i that nothing but signs of phone
// numbers parts, how many they are, and how many digits they have. It ends where there are
// more digits than a phone number has.
func (s *scan) numberRun(i int) (end, numbers, digits int) {
	for end = i; digits <= maxPhone && s.at(end).kind == numberToken && !s.claimed[end]; {
		t := s.at(end)
		numbers, digits = numbers+1, digits+int(t.end-t.start)
		if end++; s.at(end).glued && (s.word(end) == "-" || s.word(end) == ".") && s.at(end+1).kind == numberToken {
			end++
		}
	}
	return end, numbers, digits
}

// Words for calling. They are singular, as the lexer leaves them.
var callWords = []string{"joignable", "reachable", "telephone", "tel", "phone", "appeler", "appelez", "call", "dial", "composer", "composez", "sms"}

// called reports whether a word for calling stands just before the number at i.
func (s *scan) called(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if s.bears(k, callTrait) {
			return true
		}
	}
	return false
}

// Kinds of street. They are singular, as the lexer leaves them.
var streetWords = [2][]string{
	english: {"street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive", "square", "court"},
	french:  {"rue", "avenue", "av", "boulevard", "bd", "place", "impasse", "chemin", "allee", "route", "quai", "square", "faubourg"},
}

// addressed reports whether the number from i to end is that of a house: « 12 bis, rue de la
// Paix », "350 Fifth Avenue".
func (s *scan) addressed(i, end int) bool {
	if end != i+1 || s.at(i).grouped && s.source[s.span(i, end).End-1] < 'A' { // 221B Baker Street is one
		return false
	}
	if s.french {
		at := s.skip(end, "bi", "bis", "ter", "quater", ",")
		if !s.bears(at, streetTrait) || s.several(at) {
			return false
		}
		next := s.word(at + 1)
		return s.initial(at+1) && s.at(at+1).kind == wordToken || next == "de" || next == "d'" || next == "du" || next == "des"
	}
	for at := end; at < min(len(s.tokens), end+4) && s.at(at).kind == wordToken && s.initial(at); at++ {
		if at > end && s.bears(at, streetTrait) {
			return true
		}
	}
	return false
}

// postcode reports whether the number at i is a postcode: five digits after a comma or a
// word for where, before the name of a town.
func (s *scan) postcode(i int) bool {
	t := s.at(i)
	if t.end-t.start != 5 || t.grouped || i == 0 {
		return false
	}
	next := s.at(i + 1)
	where := slices.Contains([]string{",", "a", "in", "at", "(", "postal", "-"}, s.word(i-1))
	return where && next.kind == wordToken && next.rule == nil && s.initial(i+1)
}
