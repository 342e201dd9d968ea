package charter

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// usage is how a charter wants terms to be used, compiled: how often, with what, and rather
// than what in the same post. It is immutable.
type usage struct {
	lexicon lexicon
	uses    [][]use // of each entry of the lexicon
	address []bool  // of each entry: its term is an address or a mention itself
	rules   []usageRule
}

// use is what a term is for in a rule.
type use struct {
	rule int
	role role
}

type role uint8

const (
	counted   role = iota // it is counted
	calling               // it calls for another term
	calledFor             // it is what another calls for
	naming                // it is one of several names
)

// usageRule is an [Occurrence], a [Condition] or [Synonyms].
type usageRule struct {
	kind      finding.Code // CodeTooFew, CodeCompanion, CodeSpelledOut or CodeSynonyms
	terms     []string     // what is counted, or called for
	min, max  int          // of occurrences; max is -1 for any
	sponsored bool
	reason    string
}

// usageCompiler makes the usage of an editorial charter, and says what is wrong with it.
type usageCompiler struct {
	compiler
	usage  usage
	ids    map[termID]int32
	groups map[termID]int // the first synonyms that each term is among
	banned *lexicon
	folds  scratch
}

// termID tells two terms apart that are not found in the same texts.
type termID struct {
	term    text.Term
	accents string
}

// compileUsage compiles the rules of e on the use of terms. What banned finds is ruled out.
func compileUsage(e Editorial, banned *lexicon) (usage, finding.List) {
	if len(e.Occurrences)+len(e.Conditions)+len(e.Synonyms) == 0 {
		return usage{}, nil
	}
	c := usageCompiler{compiler: newCompiler(len(e.Occurrences) + 2*len(e.Conditions) + 2*len(e.Synonyms)), ids: map[termID]int32{}, banned: banned}
	c.occurrences(e.Occurrences)
	c.conditions(e)
	for i, s := range e.Synonyms {
		at := finding.Pointer("/editorial/synonyms").Index(i)
		if terms := c.sound(at.Field("terms"), s.Terms, true); len(terms) > 1 {
			c.uses(c.rule(usageRule{kind: CodeSynonyms, reason: s.Reason}), naming, terms)
		}
	}
	c.usage.lexicon = c.lexicon
	return c.usage, c.list
}

func (c *usageCompiler) rule(r usageRule) int {
	c.usage.rules = append(c.usage.rules, r)
	return len(c.usage.rules) - 1
}

func (c *usageCompiler) occurrences(list []Occurrence) {
	kept := map[termID][]int{} // one of all posts, and one of sponsored ones
	for i, o := range list {
		at := finding.Pointer("/editorial/occurrences").Index(i)
		switch {
		case !o.limits():
			c.find(CodeIdleRule, at)
			continue
		case o.Max != nil && o.Min > *o.Max:
			c.bounds(at.Field("min"), o.Term, o.Min, *o.Max)
			continue
		case c.clashes(list, kept[c.id(o.Term)], o, at):
			continue
		}
		most := -1
		if o.Max != nil {
			most = *o.Max
		}
		if terms := c.soundOne(at.Field("term"), o.Term, most != 0); terms != nil {
			id := c.id(o.Term)
			kept[id] = append(kept[id], i)
			c.uses(c.rule(usageRule{kind: CodeTooFew, terms: terms, min: o.Min, max: most, sponsored: o.Sponsored, reason: o.Reason}), counted, terms)
		}
	}
}

// bounds reports a term that is to occur more often than it may.
func (c *usageCompiler) bounds(at finding.Pointer, term string, least, most int) *finding.Finding {
	return c.find(CodeOccurrenceBounds, at, finding.Text("term", term), finding.Integer("min", least), finding.Integer("max", most))
}

// clashes reports an occurrence that one of those kept of its term contradicts, or says already.
func (c *usageCompiler) clashes(list []Occurrence, kept []int, o Occurrence, at finding.Pointer) bool {
	for _, k := range kept {
		other := list[k]
		var f *finding.Finding
		switch {
		case other.Max != nil && o.Min > *other.Max:
			f = c.bounds(at.Field("min"), o.Term, o.Min, *other.Max)
		case o.Max != nil && other.Min > *o.Max:
			f = c.bounds(at.Field("max"), o.Term, other.Min, *o.Max)
		case o.Sponsored == other.Sponsored:
			f = c.find(CodeRepeatedTerm, at.Field("term"), finding.Text("term", o.Term))
		default:
			continue
		}
		f.Related = []finding.Related{{Message: f.Message, Pointer: finding.Pointer("/editorial/occurrences").Index(k)}}
		return true
	}
	return false
}

func (c *usageCompiler) conditions(e Editorial) {
	c.group(e.Synonyms)
	for i, w := range e.Conditions {
		at := finding.Pointer("/editorial/conditions").Index(i)
		if c.pointless(w, at) || c.contradicted(w, at) {
			continue
		}
		kind := CodeCompanion
		if w.First {
			kind = CodeSpelledOut
		}
		calls, then := c.sound(at.Field("if"), w.If, false), c.sound(at.Field("then"), w.Then, true)
		if len(calls) > 0 && len(then) > 0 {
			rule := c.rule(usageRule{kind: kind, terms: then, reason: w.Reason})
			c.uses(rule, calling, calls)
			c.uses(rule, calledFor, then)
		}
	}
}

// pointless reports a condition that every post meets: all that calls for a term is one.
func (c *usageCompiler) pointless(w Condition, at finding.Pointer) bool {
	then := c.set(w.Then)
	for _, term := range w.If {
		if !then[c.id(term)] {
			return false
		}
	}
	c.find(CodeIdleRule, at)
	return true
}

// group notes which terms are names of one thing.
func (c *usageCompiler) group(groups []Synonyms) {
	c.groups = map[termID]int{}
	for k, group := range groups {
		for _, s := range group.Terms {
			if id := c.id(s); !id.term.IsZero() {
				if _, known := c.groups[id]; !known {
					c.groups[id] = k
				}
			}
		}
	}
}

// contradicted reports a condition that asks for another name of what a post has named.
func (c *usageCompiler) contradicted(w Condition, at finding.Pointer) bool {
	then := c.set(w.Then)
	for _, s := range w.If {
		k, named := c.groups[c.id(s)]
		if !named || len(then) == 0 || then[c.id(s)] || slices.ContainsFunc(w.Then, func(s string) bool { return !c.among(k, s) }) {
			continue
		}
		f := c.find(CodeContradictoryPair, at)
		f.Related = []finding.Related{{Message: f.Message, Pointer: finding.Pointer("/editorial/synonyms").Index(k)}}
		return true
	}
	return false
}

// among reports whether a term is among the synonyms of a group.
func (c *usageCompiler) among(k int, s string) bool {
	group, named := c.groups[c.id(s)]
	return named && group == k
}

func (c *usageCompiler) set(terms []string) map[termID]bool {
	out := make(map[termID]bool, len(terms))
	for _, s := range terms {
		out[c.id(s)] = true
	}
	return out
}

func (c *usageCompiler) id(s string) termID {
	term := text.NewTerm(s)
	return termID{term, strings.Join(newAccents(s, term), "|")}
}

// sound returns the terms of a list that are none of the faults it reports: empty, there
// already or, where the rule wants one written, ruled out by the charter.
func (c *usageCompiler) sound(at finding.Pointer, terms []string, written bool) (out []string) {
	seen := map[termID]bool{}
	for i, s := range terms {
		id := c.id(s)
		if seen[id] && !id.term.IsZero() {
			c.find(CodeRepeatedTerm, at.Index(i), finding.Text("term", s))
			continue
		}
		seen[id] = true
		out = append(out, c.soundOne(at.Index(i), s, written)...)
	}
	return out
}

// soundOne returns a term, or none where it is empty or ruled out.
func (c *usageCompiler) soundOne(at finding.Pointer, s string, written bool) []string {
	switch {
	case text.NewTerm(s).IsZero():
		c.find(CodeEmptyTerm, at)
		return nil
	case written && c.ruledOut(at, s):
		return nil
	}
	return []string{s}
}

// ruledOut reports a term of the charter, banned or to be replaced, in what a rule wants
// written.
func (c *usageCompiler) ruledOut(at finding.Pointer, s string) bool {
	c.folds.fold(s)
	c.banned.search(&c.folds)
	for _, h := range c.folds.hits {
		switch e := &c.banned.entries[h.entry]; e.code {
		case CodeBannedTerm, CodeDiscouragedTerm:
			f := c.find(CodeRuledOut, at, finding.Text("term", s))
			f.Related = []finding.Related{{Message: f.Message, Pointer: e.source.pointer()}}
			return true
		}
	}
	return false
}

// uses puts the terms of a rule in the lexicon, each once whatever the rules it is in.
func (c *usageCompiler) uses(rule int, as role, terms []string) {
	for _, s := range terms {
		id := c.id(s)
		n, known := c.ids[id]
		if !known {
			n = int32(len(c.usage.uses))
			c.ids[id] = n
			var e entry
			c.complete(&e, s)
			c.lexicon.add(e)
			c.usage.uses = append(c.usage.uses, nil)
			c.usage.address = append(c.usage.address, isAddress(s))
		}
		c.usage.uses[n] = append(c.usage.uses[n], use{rule, as})
	}
}

// isAddress reports whether a term holds a web address, an e-mail address or a mention.
func isAddress(s string) bool {
	for t := range text.Tokens(s) {
		if apart(t.Kind) {
			return true
		}
	}
	return false
}

// apart reports whether words within a token are none of the text.
func apart(k text.Kind) bool { return k == text.URL || k == text.Email || k == text.Mention }
