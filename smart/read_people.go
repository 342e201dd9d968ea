package smart

import (
	"slices"
	"strconv"
	"strings"
)

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
	aged := s.has(agedTrait) || s.countsYears()
	for i := range s.tokens {
		if t := &s.tokens[i]; t.kind != numberToken && !(aged && s.numeral(i) > 0) {
			continue
		}
		if end := s.cohortAt(i); end > i && s.free(i, end) {
			s.part(RoleAudience, i, end, "audience.age", convention)
			s.claim(i, end)
			continue
		}
		if !aged {
			continue
		}
		if from, end := s.agedAt(i); end > i && s.free(from, end) {
			s.part(RoleAudience, from, end, "audience.age", sure)
			s.claim(from, end)
			continue
		}
		low, after := s.countAt(i)
		if low < 10 || low > 99 {
			continue
		}
		at := s.skip(after, "-", "a", "to", "et", "and")
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

// cohortAt returns the token after the ages at i that no word for years follows, "25-34s", or
// after words for people, « chez les 25-34 », or i.
func (s *scan) cohortAt(i int) int {
	t := s.at(i)
	if t.kind != numberToken || s.word(i+1) != "-" {
		return i
	}
	low, _ := s.countAt(i)
	high, plain := s.countAt(i + 2)
	if plain == i+2 {
		high, _ = strconv.Atoi(strings.TrimSuffix(s.word(i+2), "s"))
	}
	if low < 10 || high <= low || high > 99 {
		return i
	}
	if plain == i+2 {
		return i + 3
	}
	if next := s.at(plain); next.rule != nil && (next.is(metricTopic) || next.is(unitTopic) || next.is(percentTopic) || next.is(currencyTopic)) {
		return i
	}
	for at := i - 1; at >= max(0, i-3); at-- {
		if w := s.at(at); w.is(audienceTopic) && at+int(w.span) == i {
			return plain
		}
	}
	return i
}

// followingRule is the rule of an audience that is called a following.
const followingRule = "en.metric.following"

// follow makes the word at i those who follow, rather than what comes next, where a network
// or its owner stands before it: "our TikTok following".
func (s *scan) follow(i int) {
	if !s.at(i-1).is(networkTopic) && !s.bears(i-1, ownTrait) {
		return
	}
	if next := s.at(i + 1); next.is(unitTopic) || next.kind == numberToken || next.kind == wordToken && next.rule == nil && !next.stops() {
		return
	}
	words := lexicons().english
	for _, p := range words.entries[words.ids["social"]].phrases { // "social following"
		if p.rule.id == followingRule {
			s.at(i).rule, s.at(i).topic, s.at(i).span = p.rule, p.rule.topic, 1
			s.topics |= 1 << metricTopic
		}
	}
}

// owned takes the numbers of those that something is made for, who are no target: "a
// newsletter to our 3,200 subscribers".
func (s *scan) owned() {
	if !s.has(ownTrait) {
		return
	}
	made := false
	for i := range s.tokens {
		if !s.french && s.word(i) == "following" {
			s.follow(i)
		}
		made = made || s.at(i).is(verbTopic) && s.at(i).rule.has(makesFlag)
		if !made || !s.bears(i, ownTrait) || s.at(i+1).kind != numberToken {
			continue
		}
		switch s.word(i - 1) {
		case "to", "for", "among", "with", "a", "pour", "parmi", "aupres", "de":
		default:
			continue
		}
		who := s.at(i + 2)
		people := who.bears(publicTrait) || who.is(metricTopic) && (who.rule.metric.class == stockClass || who.rule.metric.class == crowdClass)
		if s.word(i-1) == "de" && s.word(i-2) != "aupres" || !people || s.claimed[i+1] {
			continue
		}
		s.part(RoleAudience, i, max(i+3, s.phraseEnd(i+2, 4)), "audience.to", convention)
		s.claim(i, max(i+3, s.phraseEnd(i+2, 4)))
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
	high, last := s.countAt(s.skip(after, "-", "a", "to", "et", "and"))
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
	if !s.has(ownTrait | usageTrait) {
		return
	}
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
