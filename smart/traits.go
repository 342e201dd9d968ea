package smart

import "strings"

// trait is what a word is good for without a rule of its own. A word bears its traits from
// the lexicon, so that what reads texts needs not compare it with lists.
type trait uint32

const (
	timeTrait       trait = 1 << iota // may start a time
	articleTrait                      // may start a time before one that its next word starts
	figureTrait                       // may start a figure
	universalTrait                    // all, every
	usageTrait                        // links what is used with who uses it
	ownTrait                          // our, their
	publicTrait                       // a group of people
	agedTrait                         // says that ages follow
	fiscalTrait                       // of years of accounts
	onwardTrait                       // makes a start of the time before it
	dayMarkTrait                      // makes an ordinal of the number before it
	labelTrait                        // what follows is the number of it
	hourTrait                         // an hour of the day may follow
	anchorTrait                       // counts the length of time before it from today
	stopTrait                         // starts something other than the noun phrase before it
	linkTrait                         // joins nouns, and cannot end a noun phrase
	determinerTrait                   // starts a noun phrase
	groupTrait                        // may lead to a group of people
	marketTrait                       // is a market of its own
	perTrait                          // an article that may say per
	scopeTrait                        // may lead to what bounds an objective
	turnTrait                         // parts the turns that something is done in
	rangeTrait                        // may lead to the end of a range of times
	streetTrait                       // a kind of street
	callTrait                         // a number to call may follow
	lengthTrait                       // a length of time
	numberTrait                       // may go on a number
	auxiliaryTrait                    // may make a fact of the verb that follows
	pointTrait                        // may start a day or a period
	starTrait                         // stars of a rating
	codeTrait                         // the code of a currency
	timeLeadTrait                     // stands between what introduces a time and the time
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
	{stopTrait, [2][]string{
		english: {
			"on", "via", "with", "without", "for", "by", "in", "at", "and", "or", "to", "through", "from", "across", "per", "between", "that",
			"which", "who", "we", "they", "coming", "originating", "over", "within", "using", "while", "after", "then",
		},
		french: {
			"sur", "via", "avec", "san", "pour", "par", "en", "dan", "et", "ou", "afin", "grace", "a", "au", "aux", "qui", "que", "qu'", "chez",
			"depui", "ver", "pui", "tout", "mai", "issu", "issue", "provenant", "venant", "venu", "venue", "emanant", "dont",
		},
	}},
	{linkTrait, [2][]string{english: nounLinks, french: nounLinks}},
	{determinerTrait, [2][]string{english: determiners, french: determiners}},
	{groupTrait, [2][]string{english: groupLinks, french: groupLinks}},
	{marketTrait, [2][]string{english: {"b2b", "b2c"}, french: {"b2b", "b2c"}}},
	{perTrait, [2][]string{english: {"a", "an"}, french: {"l'", "la", "le"}}},
	{scopeTrait, [2][]string{
		english: {"to", "toward", "with", "on", "into", "ver", "avec", "aux", "en"},
		french:  {"ver", "avec", "aux", "en", "toward", "with", "into"},
	}},
	{turnTrait, [2][]string{english: turnLinks, french: turnLinks}},
	{rangeTrait, [2][]string{english: rangeLinks, french: rangeLinks}},
	{streetTrait, streetWords},
	{callTrait, [2][]string{english: callWords, french: callWords}},
	{lengthTrait, [2][]string{english: lengthWords, french: lengthWords}},
	{numberTrait, [2][]string{
		english: {"and", "point", "virgule", "-", "/", "l", "("},
		french:  {"et", "virgule", "-", "/", "(", "bonne", "petite", "grosse"},
	}},
	{timeLeadTrait, [2][]string{english: timeLeads, french: timeLeads}},
	{starTrait, [2][]string{english: {"etoile", "star"}, french: {"etoile", "star"}}},
	{pointTrait, [2][]string{english: pointWords, french: pointWords}},
	{auxiliaryTrait, [2][]string{
		english: {"must", "doit", "doivent"},
		french:  {"a", "ont", "ai", "avon", "avez", "compte", "must", "doit", "doivent"},
	}},
}

// Words of both languages.
var (
	nounLinks  = []string{"de", "d'", "du", "des", "of", "the", "la", "le", "les", "l'", "nos", "no", "our", "notre"}
	rangeLinks = []string{"et", "a", "au", "and", "to", "until", "through", "till", "jusqu'", "-", "le", "la", "the"}
	pointWords = []string{
		"current", "early", "debut", "start", "beginning", "week", "weekend", "il", "ide", "la", "the", "le", "l'", "last", "dernier", "derniere",
		"fifth", "cinquieme", "today", "aujourd'hui", "tomorrow", "tmrw", "tomorow", "tmr", "demain", "lendemain", "yesterday", "hier", "apre",
		"avant", "day",
	}
	timeLeads   = []string{"le", "la", "les", "l'", "the", "de", "d'", "du", "au"}
	turnLinks   = []string{"sur", "in", "out", "of"}
	groupLinks  = []string{"pour", "aux", "for", "among", "amongst", "chez", "parmi", "toward", "ver", "to", "au", "de", "d'", "of"}
	determiners = []string{
		"le", "la", "les", "l'", "un", "une", "des", "ce", "cet", "cette", "ces", "notre", "no", "nos", "mon", "ma", "me", "mes",
		"son", "sa", "ses", "leur", "chaque", "certain", "plusieur", "the", "a", "an", "our", "their", "its", "most", "many", "some",
	}
)

// topics is a set of topics.
type topics uint64

func topicsOf(list ...topic) (set topics) {
	for _, t := range list {
		set |= 1 << t
	}
	return set
}

func (set topics) has(t topic) bool { return set>>t&1 != 0 }

// Topics of the words that start a time, with what introduces it or without, of those that go on a number,
// that start something other than the noun phrase before them, that say what is done, and that start a figure.
var (
	timely = topicsOf(unitTopic, monthTopic, weekdayTopic, numeralTopic, ordinalTopic, deadlineTopic, durationTopic, endTopic,
		middleTopic, thisTopic, nextTopic, eventTopic, endOfTopic)
	stopping = topicsOf(deadlineTopic, durationTopic, everyTopic, wishTopic, factTopic, universalTopic, audienceTopic, currentTopic,
		meansTopic, leastTopic, mostTopic, rangeTopic)
	pointing = topicsOf(endTopic, middleTopic, numeralTopic, ordinalTopic, monthTopic, thisTopic, nextTopic, endOfTopic, eventTopic, weekdayTopic,
		unitTopic)
	numeric   = topicsOf(numeralTopic, scaleTopic, collectiveTopic, ordinalTopic, monthTopic)
	doing     = topicsOf(verbTopic, multiplyTopic, actionTopic)
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
		return timely.has(t.topic) || t.rule.has(startsFlag) || t.traits&timeTrait != 0
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
		return countable.has(t.topic)
	case t.kind == wordToken:
		return t.bears(figureTrait | codeTrait)
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
	for word := range strings.FieldsSeq(groupWords) {
		l.entry(word).traits |= publicTrait
	}
	for code := range strings.FieldsSeq(currencyCodes) {
		l.entry(strings.ToLower(code)).traits |= codeTrait
	}
}

// has reports whether a word of the text bears one of the traits.
func (s *scan) has(traits trait) bool { return s.traits&traits != 0 }

// bears reports whether token i bears a trait.
func (s *scan) bears(i int, traits trait) bool { return s.at(i).bears(traits) }

func (t *token) bears(traits trait) bool { return t.traits&traits != 0 }
