package smart

import (
	"strings"
	"unicode/utf8"
)

// factual reports whether a fact is told at token i: a verb of fact, a past, or in French an
// auxiliary and a participle.
func (s *scan) factual(i, first int) bool {
	t := s.at(i)
	switch {
	case t.is(factTopic):
		switch {
		case t.rule.has(weakFlag | labelFlag | adviceFlag):
			return false
		case t.rule.has(modalFlag):
			return !s.due() && !s.results(i) && (len(s.figure) == 0 || len(s.when) == 0)
		case t.rule.has(subjectFlag):
			return s.subjected(i, first) && !s.due()
		}
		return true
	case !s.french:
		return t.is(formTopic) && s.past(i, first)
	case i == first && (s.participle(i) || t.is(formTopic) && t.rule.has(participleFlag)): // « Signé 3 contrats »
		return !s.due()
	case i > 0 && t.word == "compte" && (s.at(i-1).is(networkTopic) || !s.determined(i-1)) && s.quantified(i+1):
		return true
	}
	switch t.word {
	case "a", "ont", "ai", "avon", "avez":
		if s.original(i) == "à" {
			return false
		}
		if s.subjected(i, first) && s.quantified(i+1) && !s.due() { // « Pinterest a 500 millions d'utilisateurs »
			return true
		}
		at := i + 1
		if next := s.at(at); next.rule == nil && next.kind == wordToken && !s.pastWord(at) || next.is(vagueTopic) { // « a presque doublé »
			at++
		}
		next := s.at(at)
		if next.rule == nil {
			return s.pastWord(at)
		}
		return next.is(formTopic) || (next.is(verbTopic) || next.is(multiplyTopic)) && !infinitive(next.word)
	}
	return false
}

// quantified reports whether a number stands at token i, with its bound or not: « plus d'un
// milliard », "about 300".
func (s *scan) quantified(i int) bool {
	if t := s.at(i); t.is(leastTopic) || t.is(mostTopic) || t.is(aboutTopic) {
		i += int(t.span)
	}
	return s.at(i).kind == numberToken || s.isNumeral(i)
}

// pastWord reports whether a French word that no table has ends as past participles do.
func (s *scan) pastWord(i int) bool {
	t := s.at(i)
	if t.kind != wordToken || t.rule != nil || len(t.word) < 3 {
		return false
	}
	return strings.HasSuffix(t.word, "u") || accented(s.written(i))
}

// accented reports whether a word, composed or not, ends in « é », with the marks of the
// feminine and of the plural or not.
func accented(form string) bool {
	form = strings.TrimSuffix(strings.TrimSuffix(form, "s"), "e")
	r, _ := utf8.DecodeLastRuneInString(form)
	return r == 'é' || r == 'É' || r == '\u0301'
}

// past reports whether the English past at token i is the verb of the sentence, rather than
// a participle: it opens, or follows who did it, or has an object and no figure before it.
func (s *scan) past(i, first int) bool {
	if !s.at(i).rule.has(participleFlag) {
		return false
	}
	if i == first {
		return !s.due()
	}
	switch s.word(i - 1) {
	case "i", "we", "they", "he", "she", "it", "you", "has", "have", "had", "was", "were":
		return true
	case "to", "and", "or", "the", "a", "an", "our", "of", "in", "for", "with", "by", ",":
		return false
	}
	if s.figured(first, i) || !s.subjected(i, first) {
		return false
	}
	next := s.at(i + 1)
	switch next.word {
	case "a", "an", "the", "our", "my", "its", "their", "me", "us", "them", "by", "over", "from", "to":
		return true
	}
	return s.claimed[min(i+1, len(s.tokens)-1)] || next.kind == numberToken
}

// subject reports whether the verb of fact at i has for its subject the action that opens
// the sentence: « Publier au bon moment peut … », "Posting daily can …". In a clause of
// its own (« qui est », "that are") it does not.
func (s *scan) subject(i, first int) bool {
	t := s.at(first)
	if !t.is(verbTopic) {
		return true
	}
	switch s.word(i - 1) {
	case "qui", "que", "qu'", "ce", "that", "who", "which", "what", "we", "they", "you", "it", "where", ",":
		return false
	}
	if s.french {
		return infinitive(t.word)
	}
	return strings.HasSuffix(t.word, "ing") || i == first+1 && s.at(i).is(factTopic) // "Reach measures …"
}
