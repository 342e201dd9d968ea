package smart

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// scan is one run of [Reader.Read] or [Reader.Recognize] over a text.
type scan struct {
	store     *scratch // the room that it is in
	french    bool
	asOf      calendar.Date
	american  bool // the month comes first in digits
	british   bool
	weekFirst calendar.Weekdays
	keyDates  holiday.KeyDates
	universe  bool // a scope is everything of its kind
	timed     bool // a length of time is counted, so that « 2 h » is one and no hour of the day
	anyText   bool // any text is recognised, and not only the figures of objectives
	source    string
	lexer     *text.Lexer
	tokens    []token
	topics    topics // those of the rules of the tokens
	traits    trait  // those of the tokens
	none      token  // stands for the tokens before the first and after the last
	claimed   []bool // tokens that a time, a rate or a figure has taken
	when      []moment
	begin     []moment // times that something starts at
	rate      []frequency
	figure    []amount
	parts     []Part
	vague     []finding.Finding
	reading   Reading
	notes     notes
	aims      [2]*amount // the first room for the targets of a binding
}

// scratch is a scan with the room that a sentence takes.
type scratch struct {
	scan
	lexer   text.Lexer
	tokens  [32]token
	claimed [32]bool
	when    [2]moment
	rate    [2]frequency
	figure  [4]amount
	parts   [10]Part
}

// newScan starts a scan; the caller closes it.
func newScan(r Reader, source string) *scan {
	store := lexicons().rooms.Get().(*scratch)
	s := &store.scan
	s.store, s.french, s.asOf, s.source = store, finding.IsFrench(r.Language), r.AsOf, source
	s.american, s.british = regionOf(r.Language)
	s.weekFirst, s.keyDates = r.WeekStart, r.KeyDates
	s.reading.Text, s.reading.reader = source, r
	s.when, s.rate, s.figure, s.parts = store.when[:0], store.rate[:0], store.figure[:0], store.parts[:0]
	notation, words := text.PointDecimals, lexicons().english
	if s.french {
		notation, words = text.CommaDecimals, lexicons().french
	}
	s.lexer = &store.lexer
	s.lexer.Reset(source, notation)
	s.tokens = cutter{s.lexer, source, words, &s.notes, s.french}.tokens(store.tokens[:0])
	s.claimed = store.claimed[:]
	if len(s.tokens) > len(s.claimed) {
		s.claimed = make([]bool, len(s.tokens))
	}
	s.claimed = s.claimed[:len(s.tokens)]
	s.topics, s.traits = words.mark(s.tokens)
	s.catalogue(r.Networks)
	s.timed = s.countsIn(timeClass)
	return s
}

// close ends the scan and gives its room back. What the room still has of the text is
// overwritten by the next one, or goes with the pool at the next collection but one.
func (s *scan) close() {
	store := s.store
	clear(store.claimed[:])
	store.scan = scan{}
	lexicons().rooms.Put(store)
}

// notes keeps the texts that a scan writes in one buffer, so that most of them allocate
// nothing.
type notes struct{ buffer strings.Builder }

// noteBytes is the first room for notes.
const noteBytes = 64

// add keeps a text.
func (n *notes) add(text []byte) string {
	if n.buffer.Cap() == 0 {
		n.buffer.Grow(noteBytes)
	}
	from := n.buffer.Len()
	n.buffer.Write(text)
	return n.buffer.String()[from:]
}

// note keeps a text that is written of the sentence.
func (s *scan) note(text string) string { return s.notes.add([]byte(text)) }

// weekStart is the day that weeks start on.
func (s *scan) weekStart() time.Weekday {
	for day := range s.weekFirst.All() {
		return day
	}
	return time.Monday
}

// at returns token i, or a token without a word when there is none.
func (s *scan) at(i int) *token {
	if uint(i) < uint(len(s.tokens)) { // negative ones are beyond too
		return &s.tokens[i]
	}
	return &s.none
}

// word returns the word of token i.
func (s *scan) word(i int) string { return s.at(i).word }

// The languages of tables of words.
const (
	english = iota
	french
)

// language is the index of tables of words.
func (s *scan) language() int {
	if s.french {
		return french
	}
	return english
}

// topicAt returns the number of tokens of the rule at i when it has the topic, else 0.
func (s *scan) topicAt(i int, topic topic) int {
	if t := s.at(i); t.is(topic) {
		return int(t.span)
	}
	return 0
}

// claim takes the tokens from i to j, j excluded.
func (s *scan) claim(i, j int) {
	for ; i < j; i++ {
		s.claimed[i] = true
	}
}

// free reports whether no token from i to j is taken, j excluded.
func (s *scan) free(i, j int) bool {
	for ; i < j; i++ {
		if i < 0 || i >= len(s.claimed) || s.claimed[i] {
			return false
		}
	}
	return true
}

// span returns the bytes of the source that tokens i to j cover, j excluded, without the
// marks of direction that follow them.
func (s *scan) span(i, j int) finding.Span {
	from, to := s.lexer.Span(int(s.tokens[i].start), int(s.tokens[j-1].end))
	for to > from && s.source[to-1] >= utf8.RuneSelf {
		r, size := utf8.DecodeLastRuneInString(s.source[from:to])
		if !unicode.Is(unicode.Cf, r) {
			break
		}
		to -= size
	}
	return finding.Span{Start: from, End: to}
}

// part records the role of tokens i to j, j excluded.
func (s *scan) part(role Role, i, j int, id string, confidence float64) {
	if i >= j {
		return
	}
	span := s.span(i, j)
	s.parts = append(s.parts, Part{role, span, s.source[span.Start:span.End], id, confidence})
}

// Confidence of a rule.
const (
	sure       = 0.95 // exact words
	convention = 0.8  // one reading by convention
	doubtful   = 0.5  // two readings
)

// Regions whose usage differs.
var (
	unitedStates  = language.MustParseRegion("US")
	unitedKingdom = language.MustParseRegion("GB")
)

// regionOf reports whether a language is the English of one of the regions.
func regionOf(tag language.Tag) (american, british bool) {
	if tag == language.English || finding.IsFrench(tag) {
		return false, false
	}
	region, exact := tag.Region()
	return exact >= language.High && region == unitedStates, exact >= language.High && region == unitedKingdom
}

// runeStart returns the start of the character of s that byte i belongs to.
func runeStart(s string, i int) int {
	for i > 0 && s[i]&0xC0 == 0x80 {
		i--
	}
	return i
}

// maxSkip is how many words are passed over at once: no text that means something has as
// many, and it keeps time linear.
const maxSkip = 8

// skip returns the first token from i on that is none of the words, of [maxSkip] at most.
func (s *scan) skip(i int, words ...string) int {
	for most := min(len(s.tokens), i+maxSkip); i < most; i++ {
		if w := s.tokens[i].word; w == "" || !slices.Contains(words, w) {
			break
		}
	}
	return i
}

// pass returns the first token from i on that bears none of the traits, of [maxSkip] at most.
func (s *scan) pass(i int, traits trait) int {
	for most := min(len(s.tokens), i+maxSkip); i < most && s.tokens[i].bears(traits); {
		i++
	}
	return i
}
