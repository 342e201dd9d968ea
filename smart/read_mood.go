package smart

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// wants reports whether the sentence says what is wanted. A question does not, nor does a
// piece of advice. What is told, in the past or as a general truth, does not, unless what
// is wanted was said before it. Else an action, a wish, a figure, a time or something
// counted does.
func (s *scan) wants() bool {
	first := s.opening()
	if first >= len(s.tokens) || s.asks() || s.advises(first) || s.purpose(first) {
		return false
	}
	wished, acted := false, false
	for i := first; i < len(s.tokens); i++ {
		if t := &s.tokens[i]; i > first && !telling.has(t.topic) && !t.bears(auxiliaryTrait) {
			i += max(1, int(t.span)) - 1
			continue
		}
		switch t := s.at(i); {
		case i == first && s.labels(i):
			return false
		case !wished && (s.maxim(i, first) || s.usual(i, first)):
			return false
		case s.wishes(i), t.is(ownerTopic) && t.rule.has(agentFlag):
			wished = true
		case s.factual(i, first):
			wished = wished || s.wishes(i+int(t.span)) || s.wishes(i+int(t.span)+1) || s.due() && s.leadsToVerb(i+int(t.span)) // "is our goal"
			if !wished && (!acted || s.subject(i, first)) {
				return false
			}
		case !wished && !acted && s.truth(i, first):
			return false
		case t.is(verbTopic) || t.is(multiplyTopic) || s.action(i):
			acted = acted || i != first || !s.plural(i)
		}
		if t := s.at(i); t.rule != nil {
			i += int(t.span) - 1
		}
	}
	if !wished && !acted && !s.due() && s.present() {
		return false
	}
	return wished || acted || s.infinitiveAt(first) || s.at(first).is(vagueTopic) || len(s.figure) > 0 || len(s.when) > 0 || s.counts()
}

// leadsToVerb reports whether « de » and an infinitive stand at token i: « c'est d'arriver ».
func (s *scan) leadsToVerb(i int) bool {
	return s.french && (s.word(i) == "de" || s.word(i) == "d'") && s.infinitiveAt(i+1)
}

// present reports whether the only figure is what is now, or was: « 2 500 abonnés à ce
// jour », "200 followers last month".
func (s *scan) present() bool {
	if len(s.figure) > 1 {
		return false
	}
	for i := range s.tokens {
		t := s.at(i)
		switch {
		case t.is(currentTopic) && len(s.figure) == 1 && !t.rule.has(startsFlag):
			return true
		case t.is(nextTopic) && t.rule.has(exclusiveFlag) && (s.at(i-1).is(unitTopic) || s.at(i+1).is(unitTopic)) && !s.claimed[i]:
			return true
		}
	}
	return false
}

// infinitiveAt reports whether a French infinitive stands at token i, with its pronoun or
// not: « se démarquer ».
func (s *scan) infinitiveAt(i int) bool {
	if s.word(i) == "se" || s.word(i) == "s'" {
		i++
	}
	t := s.at(i)
	return s.french && t.kind == wordToken && len(t.word) > 4 && infinitive(t.word) && !t.is(factTopic)
}

// plural reports whether an English word ends as plurals do: "Posts" orders nothing.
func (s *scan) plural(i int) bool {
	form := s.original(i)
	return !s.french && strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ss")
}

// opening returns the token that the sentence starts with, after bullets, boxes, bold
// marks, bars of a table and the number of an item.
func (s *scan) opening() int {
	i := 0
	for i < len(s.tokens) {
		switch t := s.at(i); {
		case t.kind == signToken && !s.claimed[i]:
			i++
		case t.kind == numberToken && i+2 < len(s.tokens) && (s.word(i+1) == "." || s.word(i+1) == ")") && s.at(i+1).glued && !s.at(i+2).glued:
			i += 2
		case (t.word == "x" || t.kind == opaqueToken) && s.word(i+1) == "]":
			i += 2
		default:
			return i
		}
	}
	return i
}

// asks reports whether the sentence ends with a question mark, quotes and marks aside.
func (s *scan) asks() bool {
	for i := len(s.tokens) - 1; i >= 0 && s.at(i).kind == signToken; i-- {
		if s.word(i) == "?" {
			return true
		}
	}
	return false
}

// labels reports whether the sentence opens with a word of questions or studies, or with
// the label of what is no objective: « Résultat : », "Tip:".
func (s *scan) labels(i int) bool {
	t := s.at(i)
	if s.lists(i) {
		return true
	}
	switch s.word(i + 1) {
	case "comment", "pourquoi", "how", "why": // "Learn how to …"
		return t.kind == wordToken && !s.due() && (s.french || s.word(i+1) != "comment")
	}
	if !t.is(factTopic) {
		return false
	}
	if t.rule.has(labelFlag) {
		after := i + int(t.span)
		for s.word(after) == "*" || s.word(after) == "_" {
			after++
		}
		return s.word(after) == ":"
	}
	return t.rule.has(weakFlag)
}

// lists reports whether a number of tips, tools or ways opens the sentence: the title of an
// article.
func (s *scan) lists(i int) bool {
	if s.at(i).kind != numberToken && !s.at(i).is(numeralTopic) {
		return false
	}
	return s.listed(s.word(i+1)) || s.listed(s.word(i+2))
}

func (s *scan) listed(word string) bool {
	switch word {
	case "tip", "way", "tool", "reason", "step", "idea", "mistake", "hack", "thing", "trick", "secret", "lesson",
		"conseil", "astuce", "outil", "raison", "etape", "idee", "erreur", "facon", "maniere", "lecon", "technique":
		return true
	}
	return false
}

// advises reports whether the sentence tells others what to do: « Utilisez 3 hashtags »,
// "Try to post daily". With the day by which it is done, or a result with its figure, it is
// what is wanted.
func (s *scan) advises(first int) bool {
	t := s.at(first)
	switch {
	case t.is(factTopic) && t.rule.has(adviceFlag):
	case s.french && t.kind == wordToken && strings.HasSuffix(t.word, "ez") && len(t.word) > 4 && t.word != "assez":
	case !s.french && t.is(verbTopic) && t.rule.has(makesFlag) && len(s.rate) > 0 && s.yours():
	case t.is(verbTopic) && (!s.french || infinitive(t.word)) && len(s.figure) == 0 && s.yours() && s.explains(first):
	default:
		return false
	}
	return !s.appointed() && !s.results(first)
}

// appointed reports whether the sentence has a time other than a day of the week on which things
// are done, "on Sunday".
func (s *scan) appointed() bool {
	for k := range s.when {
		m := &s.when[k]
		if !strings.Contains(m.named, ".weekday.") || s.at(m.from).rule.has(dueFlag|exclusiveFlag) {
			return true
		}
	}
	return false
}

// yours reports whether the sentence is about what is the reader's own.
func (s *scan) yours() bool {
	for i := range s.tokens {
		switch w := s.word(i); {
		case !s.french && (w == "your" || w == "you"), s.french && (w == "votre" || w == "vo" || w == "vos" || w == "vou" || w == "vous"):
			return true
		}
	}
	return false
}

// explains reports whether the words after token i say in which case things are done, or
// give an example of it: "when your audience is online", « par exemple ».
func (s *scan) explains(i int) bool {
	for at := i + 1; at < len(s.tokens); at++ {
		switch w := s.word(at); {
		case !s.french && (w == "when" || w == "whenever" || w == "if" || w == "because" || w == "for" && s.word(at+1) == "example"),
			s.french && (w == "quand" || w == "lorsque" || w == "lorsqu'" || w == "si" || w == "car" || w == "par" && s.word(at+1) == "exemple"):
			return true
		}
	}
	return false
}

// results reports whether a verb that makes nothing stands after token i, with a figure
// after it: « pour gagner 500 abonnés ».
func (s *scan) results(i int) bool {
	for k := range s.figure {
		a := &s.figure[k]
		for at := a.boundFrom - 1; at > i && at >= a.boundFrom-4; at-- {
			if t := s.at(at); t.is(verbTopic) && t.rule.dir != Produce && s.french == infinitive(t.word) {
				return a.often == nil && !a.times && !a.time
			}
		}
	}
	return false
}

// due reports whether the sentence says by which day.
func (s *scan) due() bool {
	for k := range s.when {
		if t := s.at(s.when[k].from); t.rule.has(dueFlag) {
			return true
		}
	}
	return false
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

// wishes reports whether a wish is stated at token i. Goals in general are none, « un
// objectif SMART est… », "a goal", nor are the words for whom one aims at.
func (s *scan) wishes(i int) bool {
	t := s.at(i)
	if !t.is(wishTopic) {
		return false
	}
	if !t.rule.has(nounFlag) {
		return true
	}
	next := s.at(i + int(t.span))
	if s.word(i-1) == "smart" { // "SMART goals: definition"
		return next.kind == numberToken
	}
	switch next.word {
	case "audience", "market", "group", "customer", "user", "persona", "setting", "tracking", "smart":
		return false
	case "de", "d'", "of", "to", ":":
		return true
	}
	switch s.word(i - 1) {
	case "un", "une", "a", "an", "de", "d'", "des", "leur", "les", "bon", "good", "vo", "vos", "these", "their":
		return next.kind == numberToken
	}
	return t.word != "cible" || next.kind == numberToken || next.is(factTopic)
}

// written is what the source has at token i.
func (s *scan) written(i int) string {
	span := s.span(i, i+1)
	return s.source[span.Start:span.End]
}

// original is what the source has at token i, composed.
func (s *scan) original(i int) string { return norm.NFC.String(s.written(i)) }

// figured reports whether a figure stands between two tokens, lengths of time aside.
func (s *scan) figured(from, to int) bool {
	for k := range s.figure {
		if a := &s.figure[k]; a.from >= from && a.from < to && !a.time && a.low.unit != Percent {
			return true
		}
	}
	return false
}

// action reports whether token i is the noun of an action that is done: « hausse de »,
// "growth in".
func (s *scan) action(i int) bool {
	t := s.at(i)
	if !t.is(actionTopic) {
		return false
	}
	switch s.word(i + int(t.span)) {
	case "de", "d'", "du", "des", "of", "in":
		return true
	}
	return false
}

// infinitive reports whether a French verb ends as infinitives do.
func infinitive(form string) bool {
	return strings.HasSuffix(form, "er") || strings.HasSuffix(form, "ir") ||
		strings.HasSuffix(form, "re") && !strings.HasSuffix(form, "ere") // « génère »
}

// participle reports whether the French verb at token i is a past participle, which the
// accent tells: « publié », « générées ».
func (s *scan) participle(i int) bool {
	t := s.at(i)
	if !s.french || !t.is(verbTopic) || t.span != 1 {
		return false
	}
	return accented(s.written(i))
}
