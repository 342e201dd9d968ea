package smart

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// topic is what the words of a rule are.
type topic uint8

const (
	verbTopic       topic = iota + 1 // what is done, with its direction
	metricTopic                      // what is counted
	networkTopic                     // where
	unitTopic                        // a unit of time
	monthTopic                       // the name of a month
	weekdayTopic                     // the name of a day
	numeralTopic                     // a number in words
	scaleTopic                       // thousand, million
	collectiveTopic                  // dozen, dizaine: so many of them
	fractionTopic                    // by a third: a share of what changes
	currencyTopic                    // a sign or name of a currency
	percentTopic                     // %, per cent
	pointsTopic                      // percentage points
	vagueTopic                       // states nothing
	universalTopic                   // everything, everyone
	currentTopic                     // what follows or precedes is where one stands
	meansTopic                       // what follows is what it takes
	leastTopic                       // at least
	mostTopic                        // at most
	aboutTopic                       // about
	deadlineTopic                    // by, within: a time follows
	durationTopic                    // over, during: a length of time follows
	endTopic                         // the end of
	middleTopic                      // the middle of
	thisTopic                        // this, current
	nextTopic                        // next, coming
	eventTopic                       // a named day or season
	endOfTopic                       // EOY, year-end: a whole time in one word
	everyTopic                       // per, each
	rateTopic                        // monthly, weekly
	factTopic                        // what is so, or was: no objective
	wishTopic                        // what is wanted: an objective
	multiplyTopic                    // double, triple, by half
	audienceTopic                    // among: people follow
	ordinalTopic                     // first, second
	placeTopic                       // a place other than a network: the site
	rangeTopic                       // between: the ends of a range follow
	comparedTopic                    // than, versus: a time to compare with follows
	formTopic                        // a form of a verb in which no objective is stated: grew, « obtient »
	actionTopic                      // the noun of an action: growth, « hausse »
	ownerTopic                       // who answers for it follows, or stands before
)

// rule is one line of the lexicon: words that mean one thing. Rules are never modified.
type rule struct {
	topic  topic
	flags  flag
	n      int64 // month, day, number, unit of time
	dir    Direction
	metric *metric
	id     string // "metric.followers"
	name   string // id of a network, code of a currency, rule of an event
	words  string // phrases, folded, parted by |
}

// flag is a trait of a rule.
type flag uint32

const (
	addsFlag       flag = 1 << iota // the number is new ones, not a level: gain 500
	looseFlag                       // states no action by itself: improve
	exclusiveFlag                   // the day itself does not count: before
	rateOnlyFlag                    // a percentage alone
	makesFlag                       // makes a thing: launch, create
	answersFlag                     // answers people: respond
	weakFlag                        // ambiguous alone
	singularFlag                    // one thing: "un compte"
	keepsFlag                       // keeps people: retain, whatever they are counted as
	hiresFlag                       // takes people on
	enlistsFlag                     // takes people on, or wins them: recruit
	startsFlag                      // what follows is when it starts, and no deadline
	leadsFlag                       // a rate that may come before what is done
	overFlag                        // goes beyond: denied, the number is a ceiling
	lossFlag                        // denies a loss: more than the number is what must not be
	dueFlag                         // what follows is the last day: by, before
	participleFlag                  // a form that may be a participle: « obtenu », generated
	subjectFlag                     // tells a fact when it has a subject: "brands see"
	labelFlag                       // tells a fact when a colon follows: "Result:"
	adviceFlag                      // opens a piece of advice: "Try", « Pensez à »
	modalFlag                       // should: what is wanted when the last day is said, else advice
	headFlag                        // a noun that the words after it complete: « taux de », "number of"
	tailFlag                        // a noun that the words before it complete: rate, score
	countsFlag                      // how many of what completes it: « nombre de », "volume of"
	nounFlag                        // a noun: goal, « objectif »
	agentFlag                       // who does it stands before: "is responsible for"
	knownFlag                       // makes known: promote
	articleFlag                     // a name only after « la »: that of a saint
)

// metric is what is known of a thing counted.
type metric struct {
	indicator string // id of the indicator, empty when the words leave the definition open
	goal      Goal
	class     metricClass
}

// metricClass is how a metric behaves.
type metricClass uint8

const (
	stockClass  metricClass = iota + 1 // a level: followers
	flowClass                          // events that add up: leads
	rateClass                          // a share
	costClass                          // money for one
	timeClass                          // a length of time
	notionClass                        // no figure: visibility
	thingClass                         // what is made: posts, accounts
	crowdClass                         // people who are won: customers
)

// lexicon finds rules by their words. It numbers the words of its phrases, so that phrases
// are compared by numbers.
type lexicon struct {
	ids     map[string]wordID
	entries []entry // by the number of a word; the first is that of all words it has not
}

// wordID is the number of a word in a lexicon, 0 when it has not the word.
type wordID uint16

// entry is what the lexicon has of a word: the phrases that start with it, the longest
// first, and its traits.
type entry struct {
	word    string
	phrases []phrase
	alone   int    // which of phrases is the first of one word
	seconds uint64 // the second words of phrases, by the last six bits of their numbers
	traits  trait
}

// maxPhrase is how many words a phrase has at most.
const maxPhrase = 32

// phrase is one way to say a rule: its words after the first.
type phrase struct {
	rule *rule
	rest []wordID
	next wordID // the first of rest, 0 when there is none
	span uint8  // how many tokens the phrase covers
}

// vocabularies are the lexicons of English and French. Both know the trade words of either: French
// texts are full of followers and leads. With them are the rooms of the scans that are over,
// for those to come: a reading takes one for as long as it lasts, and what it returns is not
// in it.
type vocabularies struct {
	english, french *lexicon
	rooms           sync.Pool
}

var lexicons = sync.OnceValue(func() *vocabularies {
	out := &vocabularies{rooms: sync.Pool{New: func() any { return new(scratch) }}}
	networks, currencies := networkRules(), currencyRules()
	out.english = newLexicon(commonRules, eventRules, networks, currencies, englishRules, verbForms(englishVerbTable, englishForms), englishActions, englishHeads, feastRules())
	out.english.addTraits(english)
	out.french = newLexicon(commonRules, eventRules, networks, currencies, frenchRules, verbForms(frenchVerbTable, frenchForms), frenchActions, frenchHeads, feastRules())
	out.french.addTraits(french)
	return out
})

// networkRules are the names and aliases of the built-in catalogue.
func networkRules() []rule {
	var out []rule
	for n := range network.Builtin().Networks() {
		words := make([]string, len(n.Aliases))
		for i, alias := range n.Aliases {
			words[i] = text.Fold(alias).String()
		}
		if len(words) > 0 {
			out = append(out, rule{id: "network." + string(n.ID), topic: networkTopic, name: string(n.ID), words: strings.Join(words, "|")})
		}
	}
	return out
}

func newLexicon(tables ...[]rule) *lexicon {
	l := &lexicon{ids: map[string]wordID{}, entries: make([]entry, 1)}
	for _, table := range tables {
		for i := range table {
			r := &table[i]
			for words := range strings.SplitSeq(r.words, "|") {
				l.add(phraseWords(words), r)
			}
		}
	}
	for i := range l.entries {
		l.entries[i].order()
	}
	return l
}

// order puts the phrases with the same second word side by side, the longest first, and those
// of one word at the end.
func (e *entry) order() {
	slices.SortStableFunc(e.phrases, func(p, q phrase) int {
		return cmp.Or(int(p.next-1)-int(q.next-1), int(q.span)-int(p.span)) // without a second word is last
	})
	e.alone = len(e.phrases)
	for i, p := range e.phrases {
		if p.next == 0 {
			e.alone = min(e.alone, i)
			continue
		}
		e.seconds |= 1 << (p.next % 64)
	}
}

// with returns the phrases whose second word is that of the number.
func (e *entry) with(second wordID) []phrase {
	if e.seconds>>(second%64)&1 == 0 {
		return nil
	}
	list := e.phrases[:e.alone]
	from := sort.Search(len(list), func(i int) bool { return list[i].next >= second })
	to := from
	for to < len(list) && list[to].next == second {
		to++
	}
	return list[from:to]
}

// add adds a way to say a rule. Names of signs alone, which have no word, and of a page are
// left out.
func (l *lexicon) add(words []string, r *rule) {
	if len(words) == 0 || len(words) > maxPhrase {
		return
	}
	p := phrase{rule: r, span: uint8(len(words))}
	for _, word := range words[1:] {
		p.rest = append(p.rest, l.number(word))
	}
	if len(p.rest) > 0 {
		p.next = p.rest[0]
	}
	first := l.entry(words[0])
	first.phrases = append(first.phrases, p)
}

// number returns the number of a word, a new one when the lexicon has not the word.
func (l *lexicon) number(word string) wordID {
	id, has := l.ids[word]
	if !has {
		id = wordID(len(l.entries))
		l.ids[word] = id
		l.entries = append(l.entries, entry{word: word})
	}
	return id
}

// entry returns the entry of a word, a new one when the lexicon has not the word. It holds
// until another word is added.
func (l *lexicon) entry(word string) *entry { return &l.entries[l.number(word)] }

// phraseWords cuts a phrase of the lexicon, folded as it is written, as texts are cut.
func phraseWords(phrase string) []string {
	var lexer text.Lexer
	lexer.Reset(phrase, text.PointDecimals)
	tokens := cutter{lexer: &lexer, source: phrase, notes: new(notes)}.tokens(nil)
	out := make([]string, len(tokens))
	for i := range tokens {
		out[i] = tokens[i].word
	}
	return out
}

// match returns the rule with the most words that starts at token i, and how many. Of
// rules with as many words a verb or a question wins where a sentence starts, else the
// first listed.
func (e *entry) match(tokens []token, i int) (*rule, int) {
	if i+1 < len(tokens) {
		if r, n := longest(e.with(tokens[i+1].id), tokens, i); r != nil {
			return r, n
		}
	}
	return longest(e.phrases[e.alone:], tokens, i)
}

// longest is match among some phrases, the longest first.
func longest(phrases []phrase, tokens []token, i int) (best *rule, length int) {
	for k := range phrases {
		p := &phrases[k]
		if int(p.span) < length {
			break
		}
		if !p.at(tokens[i:]) {
			continue
		}
		if best != nil && !(p.rule.topic == verbTopic && opens(tokens, i) || p.rule.topic == factTopic && starts(tokens, i)) {
			continue
		}
		best, length = p.rule, int(p.span)
	}
	return best, length
}

// starts reports whether nothing but signs comes before token i.
func starts(tokens []token, i int) bool {
	for i > 0 && tokens[i-1].kind == signToken {
		i--
	}
	return i == 0
}

// opens reports whether token i may start a sentence or a clause that says what to do.
func opens(tokens []token, i int) bool {
	if tokens[i].word == "march" && i+1 < len(tokens) && tokens[i+1].kind == numberToken { // March 31
		return false
	}
	if i == 0 {
		return true
	}
	before := &tokens[i-1]
	return before.kind == signToken && strings.Contains(".:;,-•*|)]>–—→", before.word) ||
		before.word == "to" || before.word == "and" || before.word == "et"
}

// at reports whether the words of the phrase after its first are those of the tokens after
// the first. A plus sign is one of them only where it is glued: « Google + 5 ».
func (p *phrase) at(tokens []token) bool {
	if len(tokens) <= len(p.rest) {
		return false
	}
	for k, id := range p.rest {
		if t := &tokens[k+1]; t.id != id || t.word == "+" && !t.glued {
			return false
		}
	}
	return true
}

// mark puts the rules and the traits of the lexicon on the tokens, and returns the topics
// and the traits that they have. The longest phrase wins, the first from the left.
func (l *lexicon) mark(tokens []token) (present topics, traits trait) {
	covered := 0 // the tokens before it are within a phrase
	for i := range tokens {
		t := &tokens[i]
		e := &l.entries[t.id]
		t.traits = e.traits
		if t.id == 0 && fiscalNamed(t.word) {
			t.traits = fiscalTrait
		}
		traits |= t.traits
		if i < covered || len(e.phrases) == 0 {
			continue
		}
		if r, n := e.match(tokens, i); r != nil {
			t.rule, t.topic, t.span = r, r.topic, uint8(n)
			covered = i + n
			present |= 1 << r.topic
		}
	}
	return present, traits
}

// identify gives the tokens the numbers of their words.
func (l *lexicon) identify(tokens []token) {
	for i := range tokens {
		if t := &tokens[i]; t.word != "" {
			t.id = l.ids[t.word]
		}
	}
}

// is reports whether a rule starts at the token, of the given topic.
func (t *token) is(topic topic) bool { return t.topic == topic }

func (r *rule) has(f flag) bool { return r != nil && r.flags&f != 0 }

// month is the month of a rule.
func (r *rule) month() time.Month { return time.Month(r.n) }
