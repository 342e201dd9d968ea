package smart

// trait is what a word is good for without a rule of its own. A word bears its traits from
// the lexicon, so that what reads texts needs not compare it with lists.
type trait uint16

const (
	timeTrait      trait = 1 << iota // may start a time
	articleTrait                     // may start a time before one that its next word starts
	figureTrait                      // may start a figure
	universalTrait                   // all, every
	usageTrait                       // links what is used with who uses it
	ownTrait                         // our, their
	publicTrait                      // a group of people
	agedTrait                        // says that ages follow
	fiscalTrait                      // of years of accounts
	onwardTrait                      // makes a start of the time before it
	dayMarkTrait                     // makes an ordinal of the number before it
	labelTrait                       // what follows is the number of it
	hourTrait                        // an hour of the day may follow
	anchorTrait                      // counts the length of time before it from today
)

// traitWords are the words of each trait, in English and in French, as the lexer leaves
// them.
var traitWords = []struct {
	trait trait
	words [2][]string
}{
	{timeTrait, [2][]string{
		english: {"current", "fiscal", "financial", "fy", "early", "start", "beginning", "ide", "day", "today", "tomorrow", "tmrw", "tomorow", "tmr", "yesterday", "fifth"},
		french:  {"debut", "exercice", "fy", "il", "week", "weekend", "aujourd'hui", "demain", "lendemain", "hier", "apre", "avant", "cinquieme"},
	}},
	{articleTrait, [2][]string{
		english: {"the", "last", "from", "between"},
		french:  {"la", "le", "l'", "dernier", "derniere", "entre", "de", "d'", "du"},
	}},
	{figureTrait, [2][]string{
		english: {"once", "twice", "half", "quarter", "minu", "negative", "a", "r", "s", "x"},
		french:  {"demi", "moin", "moitie", "x"},
	}},
	{agedTrait, [2][]string{english: {"age", "aged"}, french: {"age", "agee"}}},
	{fiscalTrait, [2][]string{
		english: {"fiscal", "financial", "fy", "exercice"},
		french:  {"fiscal", "fiscale", "financial", "exercice", "fy"},
	}},
	{onwardTrait, [2][]string{english: {"onward"}}},
	{anchorTrait, [2][]string{
		english: {"ago", "hence", "later", "now", "today"},
		french:  {"apre", "plu", "il"},
	}},
	{dayMarkTrait, [2][]string{english: dayMarks, french: dayMarks}},
	{labelTrait, labelWords},
	{hourTrait, [2][]string{english: hourWords, french: hourWords}},
	{universalTrait, universalWords},
	{usageTrait, usageLinks},
	{ownTrait, possessives},
}

// topics is a set of topics.
type topics uint64

func topicsOf(list ...topic) (set topics) {
	for _, t := range list {
		set |= 1 << t
	}
	return set
}

func (set topics) has(t topic) bool { return set>>t&1 != 0 }

// Topics of the words that start a time, and of those that start a figure.
var (
	timely = topicsOf(unitTopic, monthTopic, weekdayTopic, numeralTopic, ordinalTopic, deadlineTopic, durationTopic, endTopic,
		middleTopic, thisTopic, nextTopic, eventTopic, endOfTopic)
	countable = topicsOf(currencyTopic, percentTopic, pointsTopic, networkTopic, unitTopic, monthTopic, numeralTopic, scaleTopic,
		collectiveTopic, fractionTopic, multiplyTopic)
)

// startsTime reports whether a time may start at token i.
func (s *scan) startsTime(i int) bool {
	switch t := s.at(i); {
	case s.word(i-1) == "(":
		return true
	case t.kind == numberToken:
		return s.mayDate(i) || s.small(i) > 0
	case t.kind != wordToken:
		return false
	case t.isTimely():
		return true
	case t.traits&articleTrait != 0:
		return s.leadsToTime(i + 1)
	}
	return false
}

// isTimely reports whether a time may start with the word t, articles apart.
func (t *token) isTimely() bool {
	if t.rule != nil {
		return timely.has(t.rule.topic) || t.rule.has(startsFlag) || t.traits&timeTrait != 0
	}
	return t.traits&timeTrait != 0 || hasDigit(t.word)
}

// leadsToTime reports whether a time may start at token i, or after an article there.
func (s *scan) leadsToTime(i int) bool {
	for at := i; at < min(len(s.tokens), i+maxArticles); at++ {
		t := s.at(at)
		switch {
		case t.kind == numberToken:
			return s.mayDate(at) || s.small(at) > 0
		case t.kind != wordToken:
			return false
		case t.isTimely():
			return true
		case t.rule != nil, t.traits&articleTrait == 0:
			return false
		}
	}
	return false
}

// maxArticles is how many articles and prepositions may come before a time.
const maxArticles = 4

// hasDigit reports whether a word has a digit among its letters: T4, S26.
func hasDigit(word string) bool {
	return len(word) > 1 && (isDigit(word[1]) || isDigit(word[0]) || isDigit(word[len(word)-1]))
}

// startsFigure reports whether a figure may start at token i.
func (s *scan) startsFigure(i int) bool {
	switch t := s.at(i); {
	case s.claimed[i] || t.kind == opaqueToken:
		return false
	case t.kind == wordToken && t.rule != nil:
		return countable.has(t.rule.topic)
	case t.kind == wordToken:
		code, _ := currencyCode(t.word)
		return t.traits&figureTrait != 0 || code != ""
	}
	return true
}

// addTraits gives the words of the lexicon of a language their traits.
func (l *lexicon) addTraits(language int) {
	for _, list := range traitWords {
		for _, word := range list.words[language] {
			l.entry(word).traits |= list.trait
		}
	}
	for word := range knownGroups() {
		l.entry(word).traits |= publicTrait
	}
}

// has reports whether a word of the text bears one of the traits.
func (s *scan) has(traits trait) bool { return s.traits&traits != 0 }

// bears reports whether token i bears a trait.
func (s *scan) bears(i int, traits trait) bool { return s.at(i).bears(traits) }

func (t *token) bears(traits trait) bool { return t.traits&traits != 0 }
