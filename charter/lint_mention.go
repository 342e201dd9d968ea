package charter

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/charter/internal/wordset"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// mention is a wording that tells that something is paid for.
type mention struct {
	text   string
	term   text.Term
	joined text.Term // as one hashtag, spaces and hyphens gone
	words  bool      // more than one word: no sentence speaks of it by chance
}

// newMentions compiles wordings; blank ones are left out.
func newMentions(wordings []string) []mention {
	var out []mention
	for _, w := range wordings {
		m := mention{text: w, term: text.NewTerm(w)}
		if m.term.IsZero() {
			continue
		}
		folded := m.term.String()
		m.words = strings.ContainsAny(folded, " -")
		m.joined = text.NewTerm("#" + strings.NewReplacer(" ", "", "-", "", "'", "", "#", "").Replace(folded))
		out = append(out, m)
	}
	return out
}

// in reports whether the mention stands by itself in a text, rather than as a word of a
// sentence: as a hashtag; or at the beginning of a line or a sentence or within brackets, or
// in a sentence that says nothing else (« Ceci est une publicité », "In paid partnership"),
// and, when it is a single word, with no word after it but for whom it is (« pour @marque »). One of
// several words may end a sentence as what the post is made in, with for whom it is (« testé en
// collaboration commerciale avec @marque »).
func (m mention) in(f *text.Folded) bool { return m.before(f, math.MaxInt) }

// before reports whether the mention does so where the source of f has come to less than a
// number of bytes.
func (m mention) before(f *text.Folded, end int) bool {
	for start, stop := range f.Find(m.joined) {
		if at, _ := f.Span(start, stop); at < end {
			return true
		}
	}
	folded := f.Bytes()
	for start, stop := range f.Find(m.term) {
		alone := (startsAlone(folded[:start]) || framed(folded[:start])) && (m.words || endsAlone(folded[stop:]) || forWhom(f, stop))
		if folded[start] != '#' && !alone && !(m.words && madeIn(folded[:start]) && forWhom(f, stop)) {
			continue
		}
		if at, _ := f.Span(start, stop); at < end {
			return true
		}
	}
	return false
}

// startsAlone reports whether what follows before does not continue a sentence.
func startsAlone(before []byte) bool {
	for len(before) > 0 {
		r, size := utf8.DecodeLastRune(before)
		switch {
		case r == '\n' || strings.ContainsRune(".!?…:;|[({*•—–", r):
			return true
		case unicode.IsLetter(r) || unicode.IsNumber(r) || r == ',' || r == '\'':
			return false
		}
		before = before[:len(before)-size]
	}
	return true
}

// endsAlone reports whether no word continues the sentence in what comes after.
func endsAlone(after []byte) bool {
	for len(after) > 0 {
		r, size := utf8.DecodeRune(after)
		switch {
		case r == ' ' || r == '\r':
			after = after[size:]
		default:
			return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '?' // which asks
		}
	}
	return true
}

// bears reports whether the text, whose fold is in the scratch, bears one of the mentions.
func (r *lint) bears(mentions []mention) bool {
	return slices.ContainsFunc(mentions, func(m mention) bool { return m.in(&r.scratch.folded) })
}

// wordings quotes mentions.
func wordings(mentions []mention) finding.Arg {
	args := make([]finding.Arg, len(mentions))
	for i, m := range mentions {
		args[i] = verbatim("", m.text)
	}
	return finding.ListOf("mentions", args...)
}

// framed reports whether the clause that before ends says nothing of its own: it begins with
// what shows the post, and goes on with a verb of being and articles. A negation is none of
// these.
func framed(before []byte) bool {
	first := ""
	for range maxFrame + 1 {
		rest := bytes.TrimRight(before, " '")
		if startsAlone(rest) {
			return shows[first]
		}
		before, first = lastWord(rest)
		if !shows[first] && !frames[first] {
			return false
		}
	}
	return false
}

// lastWord cuts the letters that before ends with.
func lastWord(before []byte) (rest []byte, word string) {
	start := len(before)
	for start > 0 {
		r, size := utf8.DecodeLastRune(before[:start])
		if !unicode.IsLetter(r) {
			break
		}
		start -= size
	}
	return before[:start], string(before[start:])
}

// madeIn reports whether before ends with "en" or "in", and does not deny what follows: what
// it says of the post is what it is made in.
func madeIn(before []byte) bool {
	rest, word := lastWord(bytes.TrimRight(before, " "))
	if word == "a" {
		rest, word = lastWord(bytes.TrimRight(rest, " "))
	}
	if word != "en" && word != "in" {
		return false
	}
	for range maxClause {
		rest = bytes.TrimRight(rest, " ',")
		if startsAlone(rest) {
			return true
		}
		if rest, word = lastWord(rest); negated[word] {
			return false
		}
		if word == "" { // a figure or a sign
			_, size := utf8.DecodeLastRune(rest)
			rest = rest[:len(rest)-size]
		}
	}
	return true
}

// maxClause is how many words before a mention are looked at for one that denies it.
const maxClause = 16

// negations are words of negation, folded; negated are those that deny what comes after them in
// a sentence, cut at apostrophes.
const negations = "ne n pas sans jamais aucun aucune ni non not no never without neither nor"

var negated = wordset.Of(negations, "isn wasn aren weren")

// maxFrame is how many words come before a mention in a sentence that says nothing else.
const maxFrame = 8

// shows are the words that show a post, or begin to say what it is made in; frames are those
// that may follow them.
var (
	shows  = wordset.Of("ceci ce c cet cette il this it post publication video story reel contenu article photo episode content en in")
	frames = wordset.Of("est s agit is was un une de d la l a an the made")
)

// forWhom reports whether what follows an offset of a folded text is for whom something is
// paid: a mention or a hashtag, whose sign tells that a name follows.
func forWhom(f *text.Folded, at int) bool {
	rest := f.Bytes()[at:]
	word := bytes.TrimLeft(rest, " ")
	size := bytes.IndexByte(word, ' ')
	if size < 0 || !payers.Has(word[:size]) {
		return false
	}
	name := bytes.TrimLeft(word[size:], " ")
	return len(name) > 0 && (name[0] == '@' || name[0] == '#')
}

// payers come before the name of who pays.
var payers = wordset.Of("pour par avec for by with from")
