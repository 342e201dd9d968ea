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

// startsTime reports whether a time may start at token i.
func (s *scan) startsTime(i int) bool {
	switch t := s.at(i); {
	case s.word(i-1) == "(":
		return true
	case t.kind == numberToken:
		return !s.at(i+1).isCounted() && (s.mayDate(i) || s.small(i) > 0)
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

// isCounted reports whether a number before t counts it rather than starts a day: posts, per
// cent, and not the end of an ordinal.
func (t *token) isCounted() bool { return counted.has(t.topic) && !t.bears(dayMarkTrait) }

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
