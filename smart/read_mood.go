package smart

import "strings"

// wants reports whether the sentence says what is wanted. A question does not. A verb of
// fact or of advice does not, unless what is wanted was said before it. Else an action,
// a wish, a figure, a time or something counted does.
func (s *scan) wants() bool {
	if len(s.tokens) == 0 || s.word(len(s.tokens)-1) == "?" {
		return false
	}
	wished, acted := false, false
	for i := 0; i < len(s.tokens); i++ {
		t := s.at(i)
		if t.is(factTopic) && t.rule.has(weakFlag) && i == 0 {
			return false
		}
		switch {
		case t.is(wishTopic):
			wished = true
		case s.factual(i):
			if !wished && (!acted || s.subject(i)) {
				return false
			}
		case t.is(verbTopic) || t.is(multiplyTopic):
			acted = true
		}
		if t.rule != nil {
			i += int(t.span) - 1
		}
	}
	return wished || acted || len(s.figure) > 0 || len(s.when) > 0 || s.counts()
}

// counts reports whether something counted is named.
func (s *scan) counts() bool {
	for i := range s.tokens {
		if s.tokens[i].is(metricTopic) {
			return true
		}
	}
	return false
}

// factual reports whether a fact is told at token i: a verb of fact, or in French an
// auxiliary and a participle.
func (s *scan) factual(i int) bool {
	t := s.at(i)
	if t.is(factTopic) && !t.rule.has(weakFlag) {
		return true
	}
	if s.french && i > 0 && t.word == "compte" && s.at(i+1).kind == numberToken {
		return true
	}
	if !s.french || !s.at(i+1).is(verbTopic) {
		return false
	}
	switch t.word {
	case "a", "ont", "ai", "avon", "avez":
		span := s.span(i, i+1)
		return s.source[span.Start:span.End] != "à" && !infinitive(s.word(i+1))
	}
	return false
}

// subject reports whether the verb of fact at i has for its subject the action that opens
// the sentence: « Publier au bon moment peut … », "Posting daily can …". In a clause of
// its own (« qui est », "that are") it does not.
func (s *scan) subject(i int) bool {
	first := s.at(0)
	if !first.is(verbTopic) {
		return true
	}
	switch s.word(i - 1) {
	case "qui", "que", "qu'", "ce", "that", "who", "which", "what", "we", "they", "you", "it", "where", ",":
		return false
	}
	form := first.word
	if s.french {
		return infinitive(form)
	}
	return strings.HasSuffix(form, "ing")
}

// infinitive reports whether a French verb ends as infinitives do.
func infinitive(form string) bool {
	return strings.HasSuffix(form, "er") || strings.HasSuffix(form, "re") || strings.HasSuffix(form, "ir")
}
