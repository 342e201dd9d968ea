package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// compiler makes a lexicon of the terms of an editorial charter, and says what is wrong
// with them.
type compiler struct {
	lexicon lexicon
	known   map[text.Term]int32 // the entries by their terms
	list    finding.List
}

func (c *compiler) find(code finding.Code, at finding.Pointer, args ...finding.Arg) *finding.Finding {
	c.list = append(c.list, book().Finding(code, at, args...))
	return &c.list[len(c.list)-1]
}

// compileTerms returns the lexicon of e: banned terms first, which win over variants.
func compileTerms(e Editorial) (lexicon, finding.List) {
	size := len(e.Banned) + len(e.Preferred)
	c := compiler{
		lexicon: lexicon{
			entries: make([]entry, 0, size),
			words:   make(map[string]int32, size),
			edges:   make(map[edge]int32, size),
			ends:    make([][]int32, 1, size+1),
		},
		known: make(map[text.Term]int32, size),
	}
	for i, b := range e.Banned {
		at := finding.Pointer("/editorial/banned").Index(i)
		c.add(b.Term, at.Field("term"), entry{replacement: b.Replacement, reason: b.Reason, banned: true})
	}
	for i, p := range e.Preferred {
		at := finding.Pointer("/editorial/preferred").Index(i)
		for j, variant := range p.Instead {
			c.add(variant, at.Field("instead").Index(j), entry{replacement: p.Term, reason: p.Reason})
		}
	}
	c.contradictions(e)
	return c.lexicon, c.list
}

// add compiles one term, unless it is empty or there already.
func (c *compiler) add(term string, at finding.Pointer, e entry) {
	e.term, e.source = text.NewTerm(term), at
	if e.term.IsZero() {
		c.find(CodeEmptyTerm, at)
		return
	}
	if n, found := c.known[e.term]; found {
		first := c.lexicon.entries[n].source
		f := c.find("charter.repeated_term", at, finding.Text("term", term))
		f.Related = []finding.Related{{Message: f.Message, Pointer: first}}
		return
	}
	c.known[e.term] = int32(len(c.lexicon.entries))
	c.lexicon.add(e)
}

// contradictions reports what the charter tells people to write and rules out at once.
func (c *compiler) contradictions(e Editorial) {
	var s scratch
	for i, p := range e.Preferred {
		at := finding.Pointer("/editorial/preferred").Index(i).Field("term")
		term := text.NewTerm(p.Term)
		if term.IsZero() {
			c.find(CodeEmptyTerm, at)
			continue
		}
		if n, found := c.known[term]; found {
			f := c.find(CodeContradiction, at, finding.Text("term", p.Term))
			f.Related = []finding.Related{{Message: f.Message, Pointer: c.lexicon.entries[n].source}}
			continue
		}
		c.replacement(&s, p.Term, at)
	}
	for i, b := range e.Banned {
		c.replacement(&s, b.Replacement, finding.Pointer("/editorial/banned").Index(i).Field("replacement"))
	}
}

// replacement reports a banned term within what is to be written instead of another.
func (c *compiler) replacement(s *scratch, replacement string, at finding.Pointer) {
	if replacement == "" {
		return
	}
	s.folded.Reset(replacement)
	c.lexicon.search(s)
	for _, h := range s.hits {
		if e := c.lexicon.entries[h.entry]; e.banned {
			f := c.find("charter.banned_replacement", at, finding.Text("term", replacement))
			f.Related = []finding.Related{{Message: f.Message, Pointer: e.source}}
			return
		}
	}
}

// finding says that an entry occurs as found, at a span of the text at a pointer. Where
// fixable, it offers the replacement.
func (e *entry) finding(found string, span finding.Span, at finding.Pointer, fixable bool) finding.Finding {
	args := []finding.Arg{finding.Text("found", found), e.because()}
	code := CodeBannedTerm
	if !e.banned {
		code = CodeDiscouragedTerm
		args = append(args, finding.Text("preferred", e.replacement))
	}
	f := book().Finding(code, at, args...)
	f.Span = span
	if fixable && e.replacement != "" {
		replacement := matchCase(e.replacement, found)
		f.Fixes = []finding.Fix{{
			Message: book().Message("charter.write_instead", finding.Text("replacement", replacement)),
			Span:    span, Text: replacement,
		}}
	}
	return f
}

// because is the reason of a term, as the end of a sentence.
func (e *entry) because() finding.Arg {
	reason := strings.TrimRight(strings.TrimSpace(e.reason), ". ")
	if reason == "" {
		return finding.Text("because", "")
	}
	return finding.Term("because", book().Message("charter.because", finding.Text("reason", reason)))
}

// matchCase returns s with a capital when found starts with one.
func matchCase(s, found string) string {
	first, _ := utf8.DecodeRuneInString(found)
	r, size := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) || !unicode.IsLower(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
