package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// MaxTermFindings is how many banned and discouraged terms [Linter.Lint] reports in one
// text. One more finding counts the others.
const MaxTermFindings = 100

// words looks for terms in a text, whose tokens are in the scratch, and leaves there its fold
// and its words.
func (r *lint) words(at finding.Pointer, s string) {
	t := terms{lint: r, at: at, source: s}
	for _, token := range r.scratch.tokens {
		if token.Kind == text.Hashtag {
			t.hashtag(token)
		}
	}
	r.scratch.fold(s)
	if r.scratch.folded.Truncated() {
		r.find(CodeTextUnread, at, finding.Integer("limit", text.MaxBytes))
	}
	t.sight(0, nil)
	r.lexicon.search(r.scratch)
	if len(r.scratch.hits) > 0 {
		t.prose()
	}
	if more := t.count - MaxTermFindings; more > 0 {
		r.find(CodeMoreTerms, at, finding.Integer("more", more))
	}
}

// terms are the terms found in one text.
type terms struct {
	*lint
	at     finding.Pointer
	source string
	count  int
	tagged []finding.Span // what was found within hashtags, in order
}

// prose reports the hits of the scratch, whose text is the source.
func (t *terms) prose() {
	done := 0 // what is before was reported
	for _, h := range t.scratch.hits {
		from, means := t.means(h)
		if !means || from < done {
			continue
		}
		done = h.end
		at, end := t.scratch.folded.Span(h.start, h.end)
		start, _ := t.scratch.folded.Span(from, h.end)
		token, _ := t.scratch.tokens.touching(at, end)
		switch token.Kind {
		case text.URL, text.Email, text.Mention:
			continue
		}
		if !t.known(start, end) {
			t.report(h.entry, finding.Span{Start: start, End: end}, token.Kind != text.Hashtag && !h.inflected)
		}
	}
}

// means returns where what a hit says starts in the folded text, and whether it says what its
// entry is looked for, rather than another thing in the same words.
func (t *terms) means(h hit) (start int, is bool) {
	switch e := &t.lexicon.entries[h.entry]; e.code {
	case CodeClaim:
		return t.claimed(h)
	case CodeCompetitor: // whose name may be a word too, such as « orange »
		from, to := t.scratch.folded.Span(h.start, h.end)
		return h.start, !e.proper || len(e.words) > 1 || hasCapital(t.scratch.source[from:to])
	}
	return h.start, true
}

// hasCapital reports whether a letter of s is a capital.
func hasCapital(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) >= 0 }

// known reports whether a span overlaps what was found within a hashtag. Spans are asked
// for in order.
func (t *terms) known(start, end int) bool {
	for len(t.tagged) > 0 && t.tagged[0].End <= start {
		t.tagged = t.tagged[1:]
	}
	return len(t.tagged) > 0 && t.tagged[0].Start < end
}

// hashtag looks for terms among the words that a hashtag tells apart by their capitals, if
// it does: #MiracleCrème is Miracle Crème.
func (t *terms) hashtag(token text.Token) {
	_, sign := utf8.DecodeRuneInString(t.source[token.Start:])
	start := token.Start + sign
	words, cuts := capitals(t.source[start:token.End])
	if len(cuts) == 0 {
		return
	}
	t.scratch.fold(words)
	t.sight(start, cuts)
	t.lexicon.search(t.scratch)
	for _, h := range t.scratch.hits {
		if _, means := t.means(h); !means {
			continue
		}
		from, to := t.scratch.folded.Span(h.start, h.end)
		span := finding.Span{Start: start + from - before(cuts, from), End: start + to - before(cuts, to)}
		t.tagged = append(t.tagged, span)
		t.report(h.entry, span, false)
	}
}

// capitals puts a space before each word of s that a capital starts within it, and returns
// where the spaces are in the result.
func capitals(s string) (spaced string, cuts []int) {
	var b strings.Builder
	var last rune
	for len(s) > 0 {
		c, size := utf8.DecodeRuneInString(s)
		next, _ := utf8.DecodeRuneInString(s[size:])
		if unicode.IsUpper(c) && (unicode.IsLower(last) || unicode.IsUpper(last) && unicode.IsLower(next)) {
			cuts = append(cuts, b.Len())
			b.WriteByte(' ')
		}
		b.WriteString(s[:size])
		last, s = c, s[size:]
	}
	return b.String(), cuts
}

// before counts the cuts before an offset.
func before(cuts []int, offset int) int {
	n := 0
	for n < len(cuts) && cuts[n] < offset {
		n++
	}
	return n
}

// report says that an entry occurs at a span of the source. Where fixable, it offers the
// replacement, if one can be written there.
func (t *terms) report(n int32, span finding.Span, fixable bool) {
	if t.count++; t.count > MaxTermFindings {
		return
	}
	e := &t.lexicon.entries[n]
	args := []finding.Arg{finding.Text("found", t.source[span.Start:span.End]), because(e.reason)}
	switch e.code {
	case CodeBannedTerm:
	case CodeDiscouragedTerm:
		args = append(args, finding.Text("preferred", e.replacement))
	default:
		args = args[:1]
	}
	f := t.find(e.code, t.at, args...)
	f.Span = span
	if fixable && e.replacement != "" {
		if where, replacement, ok := e.mend(t.source, span, t.post.Language); ok {
			f.Fixes = []finding.Fix{{
				Message: writeInstead(replacement),
				Span:    where, Text: replacement,
			}}
		}
	}
}
