package charter

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// compiler makes a lexicon of the terms of an editorial charter, and says what is wrong
// with them.
type compiler struct {
	lexicon lexicon
	known   map[text.Term]int32 // the last entry of each term
	alike   []int32             // for each entry, the one before of the same term, which accents part, or -1
	findings
	folded text.Folded // room for one term
	words  []bounds    // those of all terms
}

// newCompiler returns one with room for a number of terms.
func newCompiler(size int) compiler {
	return compiler{
		lexicon: lexicon{
			entries: make([]entry, 0, size),
			stems:   make(map[string]int32, size),
			roots:   make([]int32, 1, size+1),
			edges:   make(map[edge]int32, size),
			ends:    append(make([]int32, 0, size+1), -1),
		},
		known: make(map[text.Term]int32, size),
	}
}

// compileTerms returns the lexicon of e: banned terms first, which win over variants.
func compileTerms(e Editorial) (lexicon, finding.List) {
	c := newCompiler(len(e.Banned) + len(e.Preferred))
	for i, b := range e.Banned {
		c.add(b.Term, source{"/editorial/banned", "term", i, -1}, entry{code: CodeBannedTerm, stem: b.Stem, replacement: b.Replacement, reason: b.Reason})
	}
	for i, p := range e.Preferred {
		for j, variant := range p.Instead {
			c.add(variant, source{"/editorial/preferred", "instead", i, j}, entry{code: CodeDiscouragedTerm, replacement: p.Term, reason: p.Reason})
		}
	}
	for i, name := range e.Competitors {
		c.add(name, source{"/editorial/competitors", "", i, -1}, entry{code: CodeCompetitor, proper: hasCapital(name)})
	}
	c.contradictions(e)
	c.builtIn()
	return c.lexicon, c.list
}

// add compiles one term, unless it is empty or there already.
func (c *compiler) add(term string, at source, e entry) {
	e.source = at
	c.complete(&e, term)
	if e.term.IsZero() {
		c.find(CodeEmptyTerm, at.pointer())
		return
	}
	if n, found := c.covering(e.term, e.accents); found {
		first := c.lexicon.entries[n].source.pointer()
		f := c.find(CodeRepeatedTerm, at.pointer(), finding.Text("term", term))
		f.Related = []finding.Related{{Message: f.Message, Pointer: first}}
		return
	}
	last, found := c.known[e.term]
	if !found {
		last = -1
	}
	c.known[e.term] = int32(len(c.lexicon.entries))
	c.alike = append(c.alike, last)
	c.lexicon.add(e)
}

// complete gives an entry what is to be known of its term.
func (c *compiler) complete(e *entry, raw string) {
	e.raw, e.term = raw, text.NewTerm(raw)
	e.accents = newAccents(raw, e.term)
	c.folded.Reset(e.term.String())
	first := len(c.words)
	for start, end := range c.folded.Words() {
		c.words = append(c.words, bounds{int32(start), int32(end)})
	}
	e.words = c.words[first:len(c.words):len(c.words)]
}

// builtIn adds the terms of any house, unless this one has a rule of its own for them.
func (c *compiler) builtIn() {
	for _, family := range builtIn {
		for _, term := range family.terms {
			e := entry{code: family.code, claim: family.claim}
			c.complete(&e, term)
			if _, found := c.covering(e.term, e.accents); !found {
				c.lexicon.add(e)
			}
		}
	}
}

// covering returns the first entry that is found wherever a term is.
func (c *compiler) covering(term text.Term, marks accents) (first int32, found bool) {
	n, known := c.known[term]
	for ; known && n >= 0; n = c.alike[n] {
		if c.lexicon.entries[n].accents.covers(marks) {
			first, found = n, true
		}
	}
	return first, found
}

// contradictions reports what the charter tells people to write and rules out at once.
func (c *compiler) contradictions(e Editorial) {
	var s scratch
	for i, p := range e.Preferred {
		at := source{"/editorial/preferred", "term", i, -1}
		term := text.NewTerm(p.Term)
		if term.IsZero() {
			c.find(CodeEmptyTerm, at.pointer())
			continue
		}
		if n, found := c.covering(term, newAccents(p.Term, term)); found {
			f := c.find(CodeContradiction, at.pointer(), finding.Text("term", p.Term))
			f.Related = []finding.Related{{Message: f.Message, Pointer: c.lexicon.entries[n].source.pointer()}}
			continue
		}
		c.replacement(&s, p.Term, at)
	}
	for i, b := range e.Banned {
		c.replacement(&s, b.Replacement, source{"/editorial/banned", "replacement", i, -1})
	}
}

// replacement reports a banned term within what is to be written instead of another.
func (c *compiler) replacement(s *scratch, replacement string, at source) {
	if replacement == "" {
		return
	}
	s.fold(replacement)
	c.lexicon.search(s)
	for _, h := range s.hits {
		if e := c.lexicon.entries[h.entry]; e.code == CodeBannedTerm {
			f := c.find(CodeBannedReplacement, at.pointer(), finding.Text("term", replacement))
			f.Related = []finding.Related{{Message: f.Message, Pointer: e.source.pointer()}}
			return
		}
	}
}

// because is the reason of a term or of a pattern, as the end of a sentence.
func because(reason string) finding.Arg {
	reason = strings.TrimRight(strings.TrimSpace(reason), ". ")
	if reason == "" {
		return finding.Text("because", "")
	}
	return book().Term("because", "charter.because", finding.Text("reason", reason))
}
