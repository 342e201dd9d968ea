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
	list    finding.List
	folded  text.Folded // room for one term
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
			stems:   make(map[string]int32, size),
			edges:   make(map[edge]int32, size),
			ends:    make([][]int32, 1, size+1),
		},
		known: make(map[text.Term]int32, size),
	}
	for i, b := range e.Banned {
		at := finding.Pointer("/editorial/banned").Index(i)
		c.add(b.Term, at.Field("term"), entry{code: CodeBannedTerm, replacement: b.Replacement, reason: b.Reason})
	}
	for i, p := range e.Preferred {
		at := finding.Pointer("/editorial/preferred").Index(i)
		for j, variant := range p.Instead {
			c.add(variant, at.Field("instead").Index(j), entry{code: CodeDiscouragedTerm, replacement: p.Term, reason: p.Reason})
		}
	}
	for i, name := range e.Competitors {
		c.add(name, finding.Pointer("/editorial/competitors").Index(i), entry{code: CodeCompetitor})
	}
	c.contradictions(e)
	c.builtIn()
	return c.lexicon, c.list
}

// add compiles one term, unless it is empty or there already.
func (c *compiler) add(term string, at finding.Pointer, e entry) {
	e = newEntry(term, e, &c.folded)
	e.source = at
	if e.term.IsZero() {
		c.find(CodeEmptyTerm, at)
		return
	}
	if n, found := c.covering(e.term, e.accents); found {
		first := c.lexicon.entries[n].source
		f := c.find(CodeRepeatedTerm, at, finding.Text("term", term))
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

// builtIn adds the terms of any house, unless this one has a rule of its own for them.
func (c *compiler) builtIn() {
	for _, family := range builtIn {
		for _, term := range family.terms {
			e := newEntry(term, entry{code: family.code}, &c.folded)
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
		at := finding.Pointer("/editorial/preferred").Index(i).Field("term")
		term := text.NewTerm(p.Term)
		if term.IsZero() {
			c.find(CodeEmptyTerm, at)
			continue
		}
		if n, found := c.covering(term, newAccents(p.Term, term)); found {
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
	s.fold(replacement)
	c.lexicon.search(s)
	for _, h := range s.hits {
		if e := c.lexicon.entries[h.entry]; e.code == CodeBannedTerm {
			f := c.find(CodeBannedReplacement, at, finding.Text("term", replacement))
			f.Related = []finding.Related{{Message: f.Message, Pointer: e.source}}
			return
		}
	}
}

// because is the reason of a term, as the end of a sentence.
func (e *entry) because() finding.Arg {
	reason := strings.TrimRight(strings.TrimSpace(e.reason), ". ")
	if reason == "" {
		return finding.Text("because", "")
	}
	return book().Term("because", "charter.because", finding.Text("reason", reason))
}
