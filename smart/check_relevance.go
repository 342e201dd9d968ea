package smart

import (
	"slices"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// relevance is what the caller says of how the parts of the objective fit, and what this
// module knows of the rest.
func (c *checker) relevance() Relevance {
	var r Relevance
	if c.e.Relevance != nil {
		r = *c.e.Relevance
	}
	if !fits.Has(r.Indicator) {
		r.Indicator = IndicatorFit(c.o.Indicator, c.o.Goal)
		if r.Indicator == Unrelated && c.o.Stated != nil { // both were read in one sentence, and one of them not well
			r.Indicator = 0
		}
	}
	where := c.networks()
	if !fits.Has(r.Network) {
		r.Network = 0
		for _, id := range where {
			r.Network = weaker(r.Network, NetworkFit(network.Builtin(), id, c.o.Goal))
		}
	}
	if !fits.Has(r.Audience) {
		r.Audience = presence(where, c.e.AudienceNetworks)
	}
	return r
}

// networks are where the objective is to be reached, as far as that is known.
func (c *checker) networks() []network.ID {
	if c.e.Network != "" {
		return []network.ID{c.e.Network}
	}
	return c.o.said().Networks
}

// said is what the sentence of o names, as far as o has it.
func (o *Objective) said() Stated {
	if o.Stated == nil {
		return Stated{}
	}
	return *o.Stated
}

// presence says how far an audience is on the networks of an objective: on all of them, on
// some, or on none.
func presence(where, audience []network.ID) Fit {
	if len(where) == 0 || len(audience) == 0 {
		return 0
	}
	on := 0
	for _, id := range where {
		if slices.Contains(audience, id) {
			on++
		}
	}
	switch on {
	case len(where):
		return Serves
	case 0:
		return Unrelated
	}
	return Supports
}

// relevant judges how goal, indicator, network, audience and purpose fit.
func (c *checker) relevant(out *Criterion) {
	r := c.relevance()
	parts := [...]struct {
		fit  Fit
		name finding.Code
	}{
		{r.Indicator, "indicator"}, {r.Network, "network"}, {r.Audience, "audience"}, {r.Purpose, "purpose"},
	}
	known := c.saysWhy(out)
	for _, p := range parts {
		known = known || fits.Has(p.fit)
		switch p.fit {
		case Serves:
			out.Seen = append(out.Seen, say("smart.realistic."+p.name+"_serves"))
		case Supports:
			code := "smart.realistic." + p.name + "_supports"
			if p.name == "indicator" && indicatorOf(c.o.Indicator).activity {
				code = "smart.realistic.means"
			}
			out.worsen(StatePartly, say(code))
			out.Missing = append(out.Missing, say("smart.realistic."+p.name+"_needs"))
		case Unrelated:
			out.worsen(StateMissing, say("smart.realistic."+p.name+"_unrelated"))
			out.Missing = append(out.Missing, say("smart.realistic."+p.name+"_needs"))
		}
	}
	if !known {
		out.worsen(StateUnknown, say("smart.realistic.relevance_unknown"))
		out.Missing = append(out.Missing, say("smart.realistic.needs_relevance"))
	}
}

// maxReason is how much of a statement is looked at for what it says of its reason.
const maxReason = 2000

// saysWhy takes what the objective itself says of what it is for and for whom, and reports
// whether it does.
func (c *checker) saysWhy(out *Criterion) bool {
	before := len(out.Seen)
	if c.o.Why != "" {
		out.Seen = append(out.Seen, say("smart.realistic.why", finding.Text("why", c.o.Why)))
	}
	for _, words := range [...]string{c.o.said().Audience, c.o.Statement} {
		words = words[:min(len(words), maxReason)]
		folded := text.Fold(words)
		start, end := ownPeople(folded)
		for _, term := range purposes() {
			if end > 0 {
				break
			}
			for start, end = range folded.Find(term) {
				break
			}
		}
		if end > 0 {
			start, end = folded.Span(start, end)
			out.Seen = append(out.Seen, say("smart.realistic.says_why", finding.Text("words", words[start:end])))
			return true
		}
	}
	return len(out.Seen) > before
}

// ownPeople finds where words first speak of the audience of whoever writes: a possessive and
// a word for those one wants to reach. The end is 0 when they do not.
func ownPeople(words *text.Folded) (start, end int) {
	from := -1
	for i, j := range words.Words() {
		switch word := string(words.Bytes()[i:j]); {
		case slices.Contains(ownWords, word):
			from = i
		case from >= 0 && slices.Contains(peopleWords, word):
			return from, j
		case word != "target" && word != "coeur" && word != "de": // our target audience, notre cœur de cible
			from = -1
		}
	}
	return 0, 0
}

// purposes are the words that lead to what an objective is for. A bare "pour" or "to" leads
// to anything, and is none.
var purposes = sync.OnceValue(func() []text.Term {
	terms := make([]text.Term, len(purposeWords))
	for i, words := range purposeWords {
		terms[i] = text.NewTerm(words)
	}
	return terms
})
