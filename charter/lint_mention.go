package charter

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
// sentence: as a hashtag; or at the beginning of a line or a sentence or within brackets,
// and, when it is a single word, with no word after it.
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
		if folded[start] != '#' && !(startsAlone(folded[:start]) && (m.words || endsAlone(folded[stop:]))) {
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
			return !unicode.IsLetter(r) && !unicode.IsNumber(r)
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
