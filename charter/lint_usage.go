package charter

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sighting is where a term whose use is ruled stands, in bytes of the title and the text of a
// post, one after the other.
type sighting struct {
	start, end int
	entry      int32
	plain      bool // it is written as the charter writes it, and not in a hashtag
}

// tally is what a post has shown of a rule on the use of terms.
type tally struct {
	count int      // occurrences, or findings
	end   int      // of the last one
	first sighting // the first beyond what is allowed, or that calls for a term, or that names a thing
	seen  bool     // there is a first
	met   bool     // what is called for was seen in its place
	late  bool     // it was seen after it
}

// sight notes where the terms whose use is ruled stand in the fold of the scratch: that of the
// source, or of the words of a hashtag that starts at from and whose words were cut. Alternative
// texts are not read with the rest.
func (t *terms) sight(from int, cuts []int) {
	if len(t.usage.rules) == 0 || t.at != "/title" && t.at != "/text" {
		return
	}
	base := 0
	if t.at == "/text" {
		base = len(t.post.Title) + 1
	}
	t.usage.lexicon.gather(t.scratch)
	for _, h := range t.scratch.hits {
		start, end := t.scratch.folded.Span(h.start, h.end)
		plain := !h.inflected && cuts == nil
		if cuts != nil {
			start, end = from+start-before(cuts, start), from+end-before(cuts, end)
		} else if token, touches := t.scratch.tokens.touching(start, end); touches {
			if apart(token.Kind) && !t.usage.address[h.entry] {
				continue
			}
			plain = false
		}
		t.scratch.sightings = append(t.scratch.sightings, sighting{base + start, base + end, h.entry, plain})
	}
}

// usages holds the post against the rules on the use of terms. Of those that overlap, a rule
// takes the one that starts first, and the longest of those.
func (r *lint) usages() {
	if len(r.usage.rules) == 0 {
		return
	}
	slices.SortFunc(r.scratch.sightings, func(a, b sighting) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.entry, b.entry))
	})
	r.scratch.tallies = slices.Grow(r.scratch.tallies[:0], len(r.usage.rules))[:len(r.usage.rules)]
	clear(r.scratch.tallies)
	for _, s := range r.scratch.sightings {
		for _, u := range r.usage.uses[s.entry] {
			r.tally(&r.usage.rules[u.rule], &r.scratch.tallies[u.rule], u.role, s)
		}
	}
	for i := range r.usage.rules {
		r.settle(&r.usage.rules[i], &r.scratch.tallies[i])
	}
}

// tally takes one more term into account.
func (r *lint) tally(rule *usageRule, t *tally, as role, s sighting) {
	switch as {
	case counted:
		if s.start < t.end {
			return
		}
		t.end = s.end
		if t.count++; rule.max >= 0 && t.count == rule.max+1 {
			t.first, t.seen = s, true
		}
	case calling:
		if !t.seen && (rule.kind != CodeSpelledOut || r.asWritten(s)) {
			t.first, t.seen = s, true
		}
	case calledFor:
		switch {
		case rule.kind != CodeSpelledOut || !t.seen:
			t.met = true
		case !t.met && !t.late:
			t.late = true // the next ones come later still
			t.met = !r.parts(t.first.end, s.start)
		}
	case naming:
		if s.start < t.end {
			return
		}
		t.end = s.end
		switch {
		case !t.seen:
			t.first, t.seen = s, true
		case s.entry != t.first.entry:
			r.mixed(rule, t, s)
		}
	}
}

// asWritten reports whether a term in capitals is in capitals in the post: an acronym, rather
// than a word of the same letters.
func (r *lint) asWritten(s sighting) bool {
	raw := r.usage.lexicon.entries[s.entry].raw
	_, source, span := r.place(s)
	return !inCapitals(raw) || strings.Contains(source[span.Start:span.End], raw)
}

// parts reports whether a sentence ends, or the title does, between two places of the post.
func (r *lint) parts(from, to int) bool {
	base := len(r.post.Title) + 1
	if from < base && to >= base {
		return true
	}
	source := r.post.Title
	if to >= base {
		source, from, to = r.post.Text, from-base, to-base
	}
	if from >= to {
		return false
	}
	between := source[from:to]
	for i, c := range between {
		switch c {
		case '\n', '!', '?', '…':
			return true
		case '.':
			if next, _ := utf8.DecodeRuneInString(between[i+1:]); next == ' ' || next == '\u00a0' || i+1 == len(between) {
				return true
			}
		}
	}
	return false
}

// place returns where a term stands in a text of the post.
func (r *lint) place(s sighting) (at finding.Pointer, source string, span finding.Span) {
	if base := len(r.post.Title) + 1; s.start >= base {
		return "/text", r.post.Text, finding.Span{Start: s.start - base, End: s.end - base}
	}
	return "/title", r.post.Title, finding.Span{Start: s.start, End: s.end}
}

// mixed reports another name than the first of one thing, and offers the first.
func (r *lint) mixed(rule *usageRule, t *tally, s sighting) {
	if t.count++; t.count > MaxStyleFindings {
		return
	}
	at, source, span := r.place(s)
	kept := r.usage.lexicon.entries[t.first.entry].raw
	f := r.find(CodeSynonyms, at, finding.Text("found", source[span.Start:span.End]), finding.Text("kept", kept), because(rule.reason))
	f.Span = span
	if !s.plain {
		return
	}
	e := r.usage.lexicon.entries[s.entry]
	e.replacement = kept
	if where, replacement, ok := e.mend(source, span, r.post.Language); ok {
		f.Fixes = []finding.Fix{{Message: writeInstead(replacement), Span: where, Text: replacement}}
	}
}

// settle reports what the whole post shows of a rule. A post without words is held to none,
// and nothing is missing from one of which a part was not read.
func (r *lint) settle(rule *usageRule, t *tally) {
	unread := r.scratch.folded.Truncated() || isBlank(r.post.Title) && isBlank(r.post.Text)
	switch rule.kind {
	case CodeTooFew:
		few := t.count < rule.min && !unread
		if rule.sponsored && !r.post.Sponsored || !t.seen && !few {
			return
		}
		args := []finding.Arg{finding.Text("term", rule.terms[0]), finding.Integer("count", t.count), because(rule.reason), rule.subject()}
		if t.seen {
			at, _, span := r.place(t.first)
			r.find(CodeTooOften, at, append(args, finding.Integer("limit", rule.max))...).Span = span
		}
		if few {
			r.find(CodeTooFew, "/text", append(args, finding.Integer("limit", rule.min))...)
		}
	case CodeCompanion, CodeSpelledOut:
		if t.seen && !t.met && !unread {
			r.missing(rule, t.first)
		}
	}
}

// missing reports a term without what it calls for, and offers to explain an acronym.
func (r *lint) missing(rule *usageRule, s sighting) {
	at, source, span := r.place(s)
	found, terms := source[span.Start:span.End], make([]finding.Arg, len(rule.terms))
	for i, term := range rule.terms {
		terms[i] = verbatim("", term)
	}
	f := r.find(rule.kind, at, finding.Text("found", found), finding.Integer("count", len(terms)), finding.ListOf("terms", terms...), because(rule.reason))
	f.Span = span
	if rule.kind == CodeSpelledOut && s.plain && len(rule.terms) == 1 {
		explained := found + " (" + rule.terms[0] + ")"
		f.Fixes = []finding.Fix{{Message: writeInstead(explained), Span: span, Text: explained}}
	}
}

// subject says which posts an occurrence is of.
func (rule *usageRule) subject() finding.Arg {
	if rule.sponsored {
		return finding.Term("subject", label("usage", "sponsored"))
	}
	return finding.Term("subject", label("usage", "post"))
}
