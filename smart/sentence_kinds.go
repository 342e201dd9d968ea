package smart

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/network"
)

// rank reports whether the target is a place in a ranking.
func (w *phrasing) rank() bool { return w.s.Kind == KindRank && !w.o.Target.IsZero() }

// place writes a place in a ranking, and what is ranked.
func (w *phrasing) place() string {
	out := w.either("figurer dans le top ", "be in the top ") + w.target()
	if w.o.Target.Float64() == 1 {
		out = w.either("atteindre la position #1", "reach position #1")
	}
	if w.what.words == "" {
		return out
	}
	return out + w.either(" pour "+w.the(), " for "+w.what.words)
}

// ranges reports whether two quantities are the ends of a range.
func (w *phrasing) ranges(low, high Quantity) bool {
	return w.s.Kind == KindRange && !low.IsZero() && !high.IsZero() && low.Unit() == high.Unit() && low != high
}

// span writes a range. Its unit is said once, but where a sign stands before the number or
// words part the two.
func (w *phrasing) span(low, high Quantity) string {
	join := w.either(" à ", " to ")
	if !w.french && w.apart() && low.Unit().IsCurrency() {
		return "between " + low.Arg("low").Localize(w.tag) + " and " + high.Arg("high").Localize(w.tag)
	}
	if !w.apart() {
		join = w.either("-", "–")
	}
	if w.french || !low.Unit().IsCurrency() && (low.Unit() != Percent || !w.apart()) {
		low = low.in(Count)
	}
	return low.Arg("low").Localize(w.tag) + join + high.Arg("high").Localize(w.tag)
}

// apart reports whether the ends of a range are parted by a word, which after « passer de »
// would be taken for where one starts.
func (w *phrasing) apart() bool {
	return w.o.Target.IsZero() || w.o.Type == Deliver || w.o.Type == AtLeast && w.what.many
}

// bound is the words of a bound, which a range has none of.
func (w *phrasing) bound(words string) string {
	if w.ranges(w.o.Target, w.s.Top) {
		return ""
	}
	return words
}

// made reports whether something is made and nothing counted.
func (w *phrasing) made() bool {
	return w.s.Thing != "" && w.s.Metric == "" && w.o.Target.IsZero() && !w.accounts()
}

// launch writes that a thing is made, and what is expected of it.
func (w *phrasing) launch() string {
	verb := verbPair{french: "lancer", english: "launch"}
	if pair, known := verbOf(w.s.Verb, w.s.language()); known && pair.makes {
		verb = pair
	}
	if w.french {
		return verb.french + " " + w.the() + " et obtenir [résultat chiffré]"
	}
	return verb.english + " the " + w.what.bare() + " and get [result in figures]"
}

// namesAny reports whether words are of a network: « Google ».
func (w *phrasing) namesAny(words string) bool {
	for _, id := range w.s.Networks {
		if n, found := network.Builtin().Network(id); found && (namesNetwork(words, n.Aliases) || len(n.Aliases) > 0 && hasWord(strings.ToLower(n.Aliases[0]), strings.ToLower(words))) {
			return true
		}
	}
	return false
}

// answers reports whether the target is the share of what people ask that gets an answer.
func (w *phrasing) answers() bool {
	return w.o.Goal == Service && w.o.Type == AtLeast && w.o.Target.Unit() == Percent && w.what.many && w.o.Stated != nil
}

// starts reports whether it is written where one starts from.
func (w *phrasing) starts() bool { return !w.o.from().IsZero() || w.o.NeedsBaseline() || w.o.moves() }
