package smart

import "slices"

// Scales that people rate on.
var ratingScales = []int64{5, 10, 20, 100}

// Words that tell a rating from a share: « une note de 4/5 ». They are singular, as the
// lexer leaves them.
var ratingWords = []string{"note", "rating", "rated", "etoile", "star", "score", "csat", "satisfaction"}

// ratingRule is the rule of ratings.
const ratingRule = "rating"

// ratingAt reads a rating with its scale, « 4,5 étoiles sur 5 », "4.8 out of 5", « 4,5/5 »,
// or with stars alone, "4.5 stars": its number is the figure, and the scale none. A whole
// number is a rating beside a word that says so: "4 out of 5 customers" is none.
func (s *scan) ratingAt(i int) (amount, bool) {
	t := s.at(i)
	if t.kind != numberToken || t.huge || s.claimed[i] {
		return amount{}, false
	}
	end := s.pass(i+1, starTrait)
	stars, exact := end > i+1, t.number.places > 0
	scale := s.scaleAt(end)
	if scale == end && !(stars && exact) {
		return amount{}, false
	}
	a := amount{from: i, to: end, boundFrom: i, unitAt: -1, low: Quantity{t.number, Count, true}, rule: ratingRule}
	if scale > end && t.number.compare(s.at(scale-1).number) <= 0 {
		next := s.at(scale)
		if !exact && !stars && (!s.rated(i) || next.is(metricTopic)) {
			return amount{}, false
		}
		a.to = s.pass(scale, starTrait)
		return a, true
	}
	return a, stars && exact
}

// scaleAt returns the token after the scale of a rating at i, or i.
func (s *scan) scaleAt(i int) int {
	at := i
	switch {
	case s.word(i) == "/", s.word(i) == "sur" && s.french:
		at++
	case s.word(i) == "out" && s.word(i+1) == "of":
		at += 2
	default:
		return i
	}
	n := s.at(at)
	if n.kind != numberToken || n.number.places > 0 || !slices.Contains(ratingScales, n.number.mantissa) || s.claimed[at] {
		return i
	}
	if next := s.at(at + 1); next.is(unitTopic) || next.is(percentTopic) || next.word == "/" {
		return i
	}
	return at + 1
}

// rated reports whether a word of ratings stands near token i.
func (s *scan) rated(i int) bool {
	for at := max(0, i-6); at < min(len(s.tokens), i+7); at++ {
		if slices.Contains(ratingWords, s.word(at)) {
			return true
		}
	}
	return false
}
