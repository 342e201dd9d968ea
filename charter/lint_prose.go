package charter

import (
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxStyleFindings is how many places [Linter.Lint] names for one rule of style in one text.
const MaxStyleFindings = 20

// prose is the text of a post as it is written: its words, and what is none.
type prose struct {
	*lint
	at     finding.Pointer
	source string
	words  []word // of the fold of the source
	tokens tokens // addresses, mentions, hashtags and emoji, in order
	marks  marks
}

// prose returns the text of the post, whose fold, words and tokens are in the scratch.
func (r *lint) prose() prose {
	return prose{lint: r, at: "/text", source: r.post.Text, words: r.scratch.words, tokens: r.scratch.tokens, marks: r.marks}
}

// style holds the text of the post against the rules of writing, but for those that networks
// may have of their own.
func (r *lint) style() {
	if r.scratch.folded.Truncated() {
		return
	}
	p := r.prose()
	r.tu, r.vous = p.addresses(Tu), p.addresses(Vous)
	p.shouting()
	p.punctuation()
	p.emoji()
	p.hashtags()
	p.links()
}

// note reports a rule at bytes of the text; past the most it is silent.
func (p *prose) note(count *int, code finding.Code, start, end int, args ...finding.Arg) *finding.Finding {
	if *count++; *count > MaxStyleFindings {
		return nil
	}
	f := p.find(code, p.at, args...)
	f.Span = finding.Span{Start: start, End: end}
	return f
}

// instead offers a text in place of bytes of the source.
func instead(f *finding.Finding, start, end int, replacement string, message finding.Message) {
	if f != nil {
		f.Fixes = []finding.Fix{{Message: message, Span: finding.Span{Start: start, End: end}, Text: replacement}}
	}
}

// found quotes bytes of the source.
func (p *prose) found(start, end int) finding.Arg {
	return finding.Text("found", p.source[start:end])
}

// span is the bytes of the source that word i stands for.
func (p *prose) span(i int) (start, end int) {
	return p.scratch.folded.Span(int(p.words[i].start), int(p.words[i].end))
}

// folded is word i as it is compared, empty beyond the first and the last.
func (p *prose) folded(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return string(p.scratch.folded.Bytes()[p.words[i].start:p.words[i].end])
}

// beyond is the folded byte that follows word i, 0 at the end.
func (p *prose) beyond(i int) byte {
	if folded := p.scratch.folded.Bytes(); int(p.words[i].end) < len(folded) {
		return folded[p.words[i].end]
	}
	return 0
}

// within reports whether a token holds a byte of the source.
func (p *prose) within(at int) bool { return p.tokens.touch(at, at+1) }

// quoted reports whether a byte of the source stands within quotation marks, on its line.
func (p *prose) quoted(at int) bool {
	depth, straight := 0, false
	for i := at; i > 0; {
		r, size := utf8.DecodeLastRuneInString(p.source[:i])
		next, _ := utf8.DecodeRuneInString(p.source[i:])
		i -= size
		switch r {
		case '«', '“', '‹', '‘':
			depth++
		case '»', '”', '›':
			depth--
		case '’': // before a letter, an apostrophe
			if !unicode.IsLetter(next) {
				depth--
			}
		case '"':
			straight = !straight
		case '\n':
			return depth > 0 || straight
		}
		if depth > 0 {
			return true
		}
		if at-i > maxQuotation {
			break
		}
	}
	return straight
}

// maxQuotation is how far back a quotation mark is looked for, in bytes.
const maxQuotation = 200

// opens reports whether word i starts a sentence or a clause.
func (p *prose) opens(i int) bool {
	folded := p.scratch.folded.Bytes()
	for at := int(p.words[i].start); at > 0; {
		r, size := utf8.DecodeLastRune(folded[:at])
		switch {
		case r == ' ':
			at -= size
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '-':
			return false
		default:
			return true
		}
	}
	return true
}

// gap reports whether nothing but spaces, hyphens and apostrophes stands between words i and
// i+1.
func (p *prose) gap(i int) bool {
	for _, c := range p.scratch.folded.Bytes()[p.words[i].end:p.words[i+1].start] {
		if c != ' ' && c != '-' && c != '\'' {
			return false
		}
	}
	return true
}
