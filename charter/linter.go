package charter

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Linter holds posts against a charter. It is made once by [NewLinter], never changes, and
// is safe for concurrent use. The zero Linter knows no term, no rule and no network: it
// finds what the law and a post itself give to find.
type Linter struct {
	editorial Editorial // without its terms
	lexicon   lexicon
	usage     usage
	patterns  []pattern
	mentions  []mention // of the charter
	// artificialMentions are those of the charter that tell of artificial intelligence.
	artificialMentions []mention
	staffMentions      []mention // by which people say that they work for the company
	overrides          map[network.ID]Override
	networks           network.Catalogue
	languages          map[network.ID]languages // of single networks, and of all others at ""
	spare              sync.Pool                // of *scratch: buffers only, never results
}

// NewLinter compiles the editorial charter of c, and reports what cannot be compiled as it
// stands: empty terms, terms listed twice, banned and preferred at once, or replaced by
// what is banned; rules on the use of terms that ask
// for nothing, or contradict another; patterns that are no regular expressions, or too large; networks that the catalogue does not know, or with two sets of rules.
// The linter works all the same, without what is reported. Time and memory are in
// proportion to the terms; the linter keeps nothing of c that a caller could change.
//
// What else may be wrong with a charter is told by [Check].
func NewLinter(c Charter, networks network.Catalogue) (*Linter, finding.List) {
	l := &Linter{networks: networks}
	e := orZero(c.Editorial)
	var list finding.List
	l.lexicon, list = compileTerms(e)
	patterns, invalid := compilePatterns(e)
	l.patterns, list = patterns, append(list, invalid...)
	uses, misused := compileUsage(e, &l.lexicon)
	l.usage, list = uses, append(list, misused...)
	l.editorial = e.withoutTerms()
	l.mentions, l.artificialMentions, l.staffMentions = newMentions(e.Disclosures), newMentions(e.AIDisclosures), newMentions(e.StaffDisclosures)
	l.languages = map[network.ID]languages{"": newLanguages(e.Languages)}
	list = append(list, l.override()...)
	list.Sort()
	return l, list
}

// override compiles the rules of single networks.
func (l *Linter) override() finding.List {
	var list finding.List
	l.overrides = make(map[network.ID]Override, len(l.editorial.Networks))
	for i, o := range l.editorial.Networks {
		at := finding.Pointer("/editorial/networks").Index(i).Field("network")
		if _, found := l.overrides[o.Network]; found {
			list = append(list, book().Finding(CodeRepeatedNetwork, at, finding.Text("network", string(o.Network))))
			continue
		}
		list = append(list, l.networks.Check(o.Network, at, calendar.Period{})...)
		l.overrides[o.Network] = o
		if o.Network != "" && len(o.Languages) > 0 {
			l.languages[o.Network] = newLanguages(o.Languages)
		}
	}
	return list
}

// allowance returns what a network allows of emoji or of hashtags.
func (l *Linter) allowance(id network.ID, of func(Override) *Allowance, everywhere *Allowance) *Allowance {
	if o, found := l.overrides[id]; found && of(o) != nil {
		return of(o)
	}
	return everywhere
}

// borrow returns buffers to work in; give them back with l.spare.Put.
func (l *Linter) borrow() *scratch {
	if s, ok := l.spare.Get().(*scratch); ok {
		return s
	}
	return new(scratch)
}
