package smart

import "slices"

// Words that tell of an audience without the lexicon's own for it. They are singular, as
// the lexer leaves them.
var (
	// what people do on a network: « utilisés par notre cible », "popular with our customers"
	usageWords = [2][]string{
		english: {"used", "preferred", "favoured", "favored", "visited", "frequented", "popular", "liked", "loved", "followed", "chosen", "read"},
		french: {
			"utilise", "utilisee", "frequente", "frequentee", "prefere", "preferee", "apprecie", "appreciee",
			"consulte", "consultee", "suivi", "suivie", "adopte", "adoptee", "privilegie", "privilegiee",
			"visite", "visitee", "prise", "prisee", "populaire", "plebiscite", "plebiscitee",
		},
	}
	usageLinks = [2][]string{
		english: {"by", "with", "among", "amongst"},
		french:  {"par", "de", "des", "d'", "chez", "parmi"},
	}
	// "our audience uses", « notre cible utilise »
	usageVerbs = [2][]string{
		english: {"use", "prefer", "visit", "frequent", "love", "follow", "favour", "favor"},
		french: {
			"utilise", "utilisent", "frequente", "frequentent", "prefere", "preferent", "consulte",
			"consultent", "suit", "suivent", "privilegie", "privilegient",
		},
	}
	possessives = [2][]string{
		english: {"our", "my", "your", "their"},
		french:  {"notre", "no", "nos", "mon", "ma", "me", "mes", "votre", "vos", "vo", "leur"},
	}
)

// ages finds spans of age and takes their numbers, which are no figures: « les 25-34 ans »,
// "18 to 24 year olds".
func (s *scan) ages() {
	if !s.has(agedTrait) && !s.countsYears() {
		return
	}
	for i := range s.tokens {
		if from, end := s.agedAt(i); end > i && s.free(from, end) {
			s.part(RoleAudience, from, end, "audience.age", sure)
			s.claim(from, end)
			continue
		}
		low, after := s.countAt(i)
		if low < 10 || low > 99 {
			continue
		}
		at := s.skip(after, "-", "–", "a", "to", "et", "and")
		high, end := s.countAt(at)
		if at == after || high <= low || high > 120 || s.topicAt(end, unitTopic) == 0 || s.at(end).rule.n != yearUnit {
			continue
		}
		end++
		old := s.skip(end, "-", "old")
		aged := slices.Contains([]string{"le", "les", "des", "de", "aux", "age", "aged", "agee", "the", "among"}, s.word(i-1))
		if old == end && !aged || !s.free(i, old) {
			continue
		}
		s.part(RoleAudience, i, old, "audience.age", sure)
		s.claim(i, old)
	}
}

// countsYears reports whether the text has a word for years.
func (s *scan) countsYears() bool {
	for i := 0; i < len(s.tokens) && s.topics.has(unitTopic); i++ {
		if t := s.at(i); t.is(unitTopic) && t.rule.n == yearUnit {
			return true
		}
	}
	return false
}

// agedAt returns the ages at the number i that words call so, « âgés de 25 à 34 », "50 years
// old", from the number to the token after; end is i when there are none.
func (s *scan) agedAt(i int) (from, end int) {
	n, after := s.countAt(i)
	if n < 1 || n > 120 {
		return i, i
	}
	high, last := s.countAt(s.skip(after, "-", "–", "a", "to", "et", "and"))
	if high <= n || high > 120 {
		last = after
	}
	if w := s.word(s.skipBack(i-1, "de", "between", "entre")); w == "aged" || w == "age" || w == "agee" {
		return i, last
	}
	unit := s.skip(after, "-")
	if span := s.topicAt(unit, unitTopic); span > 0 && s.at(unit).rule.n == yearUnit {
		if old := s.skip(unit+span, "-"); s.word(old) == "old" {
			return i, old + 1
		}
	}
	return i, i
}

// skipBack returns the first token from i backwards that is none of the words.
func (s *scan) skipBack(i int, words ...string) int {
	for i >= 0 && slices.Contains(words, s.word(i)) {
		i--
	}
	return i
}

// people finds who is meant where a network is said to be theirs.
func (s *scan) people() {
	l := s.language()
	for i := range s.tokens {
		switch {
		case s.bears(i, usageTrait) && slices.Contains(usageWords[l], s.word(i-1)):
			at := s.skip(i+1, "les", "le", "la", "l'", "the")
			whose := s.bears(at, ownTrait)
			last := s.phraseEnd(at, 5)
			if whose { // « notre cible » is no wish
				last = s.phraseEnd(at+2, 3)
			}
			if last > at && (whose || at > i+1 && !s.at(at).is(unitTopic)) {
				s.part(RoleAudience, at, last, "audience.usage", convention)
			}
		case s.bears(i, ownTrait):
			for end := i + 2; end <= i+4 && end < len(s.tokens); end++ {
				if slices.Contains(usageVerbs[l], s.word(end)) && s.at(end-1).kind == wordToken {
					s.part(RoleAudience, i, end, "audience.usage", convention)
					break
				}
			}
		}
	}
}
