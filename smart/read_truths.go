package smart

import "strings"

// purpose reports whether the sentence opens with what the company is for, without a figure
// or a time: « Notre mission est d'accompagner les PME ».
func (s *scan) purpose(first int) bool {
	if len(s.figure) > 0 || len(s.when) > 0 {
		return false
	}
	at := s.skip(first, "notre", "our", "la", "the", "my", "ma")
	switch s.word(at) {
	case "mission", "vision", "vocation", "purpose":
		is := s.at(at + 1)
		return at > first && (is.is(factTopic) || is.is(ownerTopic) && is.rule.has(agentFlag))
	}
	return false
}

// maxim reports whether token i says what things of a kind must be, without a figure or a
// time: « Un objectif doit être mesurable », "A good bio must contain …".
func (s *scan) maxim(i, first int) bool {
	if len(s.figure) > 0 || len(s.when) > 0 {
		return false
	}
	switch s.word(i) {
	case "doit", "doivent", "must":
	default:
		return false
	}
	switch s.word(first) {
	case "un", "une", "tout", "toute", "chaque", "a", "an", "any", "every", "each":
		return i > first
	}
	return false
}

// usual reports whether token i says that the figure is an average of what we do, "We
// receive 30 messages a week on average": it has a subject, which an order has not.
func (s *scan) usual(i, first int) bool {
	t := s.at(i)
	if !t.is(factTopic) || s.word(i+1) != "moyenne" && s.word(i+1) != "average" || len(s.when) > 0 {
		return false
	}
	switch s.word(first) {
	case "nou", "on", "we", "i", "je", "j'":
		return i > first
	}
	return false
}

// truth reports whether token i is the verb of a general truth, or of what goes on: a third
// person with its subject and no day by which, « Le site génère 200 leads par mois », "Posts
// with images get 2x more clicks".
func (s *scan) truth(i, first int) bool {
	t := s.at(i)
	if i == first || !t.is(verbTopic) && !t.is(formTopic) || s.due() {
		return false
	}
	if !t.is(verbTopic) && !t.is(formTopic) {
		return false
	}
	first = s.clause(i, first)
	if s.french {
		switch {
		case t.is(formTopic) && !t.rule.has(participleFlag):
		case !t.is(verbTopic), t.span > 1:
			return false
		default:
			form := s.original(i)
			if !strings.HasSuffix(form, "e") && !strings.HasSuffix(form, "ent") {
				return false
			}
		}
		return s.determined(first) && s.subjected(i, first) && !s.figured(first, i)
	}
	if !t.is(verbTopic) || s.figured(first, i) {
		return false
	}
	switch t.word {
	case "increase", "grow", "rise", "drop", "decrease", "climb":
		next := s.word(i + 1)
		return s.plural(i) && (next == "by" || next == "to") && s.subjected(i, first)
	case "become":
		return s.subjected(i, first)
	case "get", "generate", "attract", "earn", "receive", "achieve", "convert", "perform", "obtain", "acquire":
		return (s.plural(first) && s.at(first).kind == wordToken || s.plural(i-1) || s.determined(first)) && s.subjected(i, first)
	}
	next := s.at(i + 1)
	object := next.kind == numberToken || next.is(numeralTopic) || next.is(metricTopic) || s.determined(i+1)
	return object && s.plural(i) && s.determined(first) && s.subjected(i, first)
}

// farthest is how many words before a verb its subject is looked for.
const farthest = 16

// clause returns where the clause of token i starts: after the last comma, colon or bar
// before it. Of a long one it returns a token on the way, so that it takes no more than some
// steps.
func (s *scan) clause(i, first int) int {
	for at := i - 1; at > first; at-- {
		if at < i-farthest {
			return at
		}
		if s.at(at).kind == signToken && !s.claimed[at] {
			return at + 1
		}
	}
	return first
}

// determined reports whether token i is an article or the like, or the name of a network:
// a noun phrase starts there.
func (s *scan) determined(i int) bool {
	t := s.at(i)
	return t.is(networkTopic) || t.bears(determinerTrait)
}

// subjected reports whether token i has a noun before it for its subject: nothing parts them,
// and no word between them makes another clause of i.
func (s *scan) subjected(i, first int) bool {
	switch s.word(i - 1) {
	case "to", "and", "et", "ou", "or", "de", "d'", "pour", "a", "by", "qui", "que", "qu'", "who", "which", "that", "not", "will", "would", "en":
		return false
	}
	for at := i - 1; at >= max(first, i-farthest); at-- {
		t := s.at(at)
		switch {
		case t.kind == signToken && !s.claimed[at]:
			return at < i-1 && t.word == ","
		case t.is(verbTopic) && at == first && s.french && infinitive(t.word):
			return false
		case agents(t.word), t.is(wishTopic) && t.word != "to":
			return false
		}
	}
	return i > first
}

// agents reports whether a word names those who pursue objectives: what they do is what they
// mean to do.
func agents(word string) bool {
	switch word {
	case "we", "i", "team", "project", "je", "j'", "nou", "on", "equipe", "projet":
		return true
	}
	return false
}
