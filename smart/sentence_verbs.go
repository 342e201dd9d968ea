package smart

import (
	"slices"
	"strings"
	"sync"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// verbPair is a verb in both languages, in the infinitive.
type verbPair struct {
	french, english string
	makes           bool // makes things: not people, nor what they do
}

// verbIndex finds pairs by the folded forms of their verbs.
type verbIndex [2]map[string]verbPair

// verbs are the pairs of verbTable by all forms of their verbs. Of two pairs with one form
// the first listed counts.
var verbs = sync.OnceValue(func() (out verbIndex) {
	add := func(l int, pair verbPair, infinitive string, conjugate func(string) (stating, telling, participles []string)) {
		folded := text.Fold(infinitive).String()
		stating, telling, participles := conjugate(folded)
		for _, form := range slices.Concat([]string{folded}, stating, telling, participles) {
			if _, taken := out[l][form]; !taken {
				out[l][form] = pair
			}
		}
	}
	for l := range out {
		out[l] = map[string]verbPair{}
	}
	for _, pair := range verbTable {
		add(french, pair, pair.french, frenchForms)
		add(english, pair, pair.english, englishForms)
	}
	return out
})

// verbOf returns the pair of a verb as a sentence of a language has it.
func verbOf(words string, l int) (verbPair, bool) {
	head, _, _ := strings.Cut(text.Fold(words).String(), " ")
	pair, known := verbs()[l][head]
	return pair, known
}

// obtain is the verb of what is made or obtained: that of the statement where it says how,
// else that of what is counted.
func (w *phrasing) obtain() string {
	if w.o.nounKind() == reachedNoun && !acting(w.s.Metric) {
		return w.either("toucher", "reach")
	}
	line, known := w.o.nounLine()
	implied := known && line.kind == soldNoun && w.what.words == line.in(w.french).words // sales are not sold
	if pair, keeps := verbOf(w.s.Verb, w.s.language()); keeps && !implied && (!pair.makes || !known || line.kind == madeNoun) {
		return w.either(pair.french, pair.english)
	}
	if w.o.Goal == Production {
		return w.either("publier", "publish")
	}
	if w.s.Rule == hiresRule && !implied {
		return w.either("recruter", "recruit")
	}
	for _, v := range obtainVerbs {
		if slices.Contains(strings.Split(line.ids, "|"), v.rule) {
			return w.either(v.french, v.english)
		}
	}
	return w.either("obtenir", "generate")
}

// obtainVerbs are the verbs of what is not said to be generated, by its rule.
var obtainVerbs = []struct{ rule, french, english string }{
	{"metric.followers", "obtenir", "win"},
	{"metric.net_new_followers", "obtenir", "win"},
	{"metric.paying_subscribers", "obtenir", "win"},
	{"metric.newsletter_subscribers", "obtenir", "win"},
	{"metric.customers", "obtenir", "get"},
	{"metric.ambassadors", "recruter", "recruit"},
	{"metric.testers", "recruter", "recruit"},
	{"metric.partnerships", "signer", "sign"},
	{"metric.reviews", "recueillir", "collect"},
	{"metric.sales", "réaliser", "generate"},
	{hiresRule, "réaliser", "make"},
}

// hiresRule is the rule of who is taken on, or of how many times that is done.
const hiresRule = "metric.hires"

// acting reports whether words are of people who do something, and not only reached: "people
// following our channel", « personnes qui viennent ».
func acting(words string) bool {
	fields := strings.Fields(strings.ToLower(words))
	return slices.ContainsFunc(fields[min(1, len(fields)):], func(w string) bool {
		return w == "who" || w == "that" || w == "qui" || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ant")
	})
}
