package smart

import (
	"slices"
	"strings"
)

// direct finds the direction from the verb, the figures and the metric.
func (b *binding) direct() {
	if b.verb >= 0 {
		t := b.at(b.verb)
		b.out.Direction = t.rule.dir
		b.part(RoleDirection, b.verb, b.verb+int(t.span), t.rule.id, sure)
	}
	if b.base != nil && len(b.targets) > 0 && b.base.low.unit == b.targets[0].low.unit {
		switch b.targets[0].low.number.compare(b.base.low.number) {
		case 1:
			if b.out.Direction == Reach || b.out.Direction == 0 && b.move != nil {
				b.out.Direction = Increase
			}
		case -1:
			if b.out.Direction == Reach || b.out.Direction == 0 && b.move != nil {
				b.out.Direction = Decrease
			}
		}
	}
}

// denied reports whether the words before token i deny it: "do not exceed", « ne doit pas
// dépasser ».
func (s *scan) denied(i int) bool {
	for at := i - 1; at >= max(0, i-3); at-- {
		switch s.word(at) {
		case ",", ".", ";", ":":
			return false
		case "not", "never", "don't", "doesn't", "mustn't", "won't", "can't", "cannot", "ne", "n'":
			return true
		}
	}
	return false
}

// ceiling returns the bound of a figure that is not to be gone beyond: « ne pas dépasser
// 2 % », "don't lose more than 100 followers", "do not post more than 3 times a day". It is
// empty when nothing is denied.
func (b *binding) ceiling(a *amount) string {
	over := b.flags(overFlag) && b.denied(b.verb)
	loss := strings.HasPrefix(a.bound, ">") && (b.flags(lossFlag) || b.denied(b.verb) || b.denied(a.boundFrom))
	switch {
	case !over && !loss:
		return ""
	case a.bound == ">=":
		return "<"
	}
	return "<="
}

// dir is the direction of the main verb.
func (b *binding) dir() Direction {
	if b.verb < 0 {
		return 0
	}
	return b.at(b.verb).rule.dir
}

// baseUnit is the unit of the baseline.
func (b *binding) baseUnit() Unit {
	if b.base == nil {
		return Count
	}
	return b.base.low.unit
}

// value fills the figures of the reading from the targets.
func (b *binding) value() {
	v := &b.out.Values
	if b.base != nil {
		v.Baseline = b.base.low
		b.part(RoleBaseline, b.base.from, b.base.to, b.base.rule, sure)
		b.unit(b.base)
	}
	for k, a := range b.targets {
		if k > 0 && b.inPassing(a) {
			continue
		}
		from, to := b.stated(k)
		b.part(RoleTarget, from, to, a.rule, sure)
		b.unit(a)
		if k > 0 && b.apart(k) {
			b.out.cuts = append(b.out.cuts, b.span(b.cut(k), b.cut(k)+1).Start)
			b.out.changes = b.out.changes || !v.Relative.IsZero() && len(v.Targets) == 0
		}
		if c, ok := b.change(a); ok && v.Relative.IsZero() && (k == 0 || len(v.Targets) == 0) {
			v.Relative, v.Kind = c, b.changeKind(a)
			if a.ranged() && !c.factor {
				v.RelativeTop, v.Kind = Change{false, a.high}, KindRange
				if c.quantity.Sign() < 0 {
					v.RelativeTop.quantity.number.mantissa = -a.high.number.mantissa
				}
			}
			continue
		} else if ok {
			continue
		}
		if len(v.Targets) == 0 {
			b.absolute(a)
		} else {
			v.Targets = append(v.Targets, a.low)
		}
	}
	if v.Relative.IsZero() && len(v.Targets) > 0 && v.Baseline.Unit() == Count && v.Targets[0].Unit() == Percent && !v.Baseline.IsZero() {
		v.Baseline = v.Baseline.in(Percent) // de 2 à 4 %
	}
}

// stated returns the tokens that state target k: the figure, and what would be lost without
// it. A range in words with its rate is stated by all of them, « de 5 à 7 stories par jour »,
// and where each of several verbs adds a number of things, each is stated with its things,
// « gagner 500 abonnés et générer 50 leads ».
func (b *binding) stated(k int) (from, to int) {
	a := b.targets[k]
	if a.ranged() && a.often != nil && a.often.from >= a.to && b.spoken(a) && b.wordsOnly(a.to, a.often.from) {
		return a.from - 1, a.often.to
	}
	if t := b.at(a.to); t.is(metricTopic) && len(b.targets) > 1 && b.adds() {
		return a.from, a.to + int(t.span)
	}
	return a.from, a.to
}

// spoken reports whether the words of a range start before its first figure: « de 5 à 7 »,
// "between 5 and 7".
func (b *binding) spoken(a *amount) bool {
	switch b.word(a.from - 1) {
	case "de", "entre", "from", "between":
		return a.boundFrom == a.from
	}
	return false
}

// adds reports whether each target is a number of things that a verb of its own adds.
func (b *binding) adds() bool {
	for k, a := range b.targets {
		verb := a.boundFrom - 1
		for verb >= 0 && !b.claimed[verb] && !b.at(verb).is(verbTopic) {
			verb--
		}
		plain := a.low.unit == Count && a.often == nil && a.signed == 0 && !a.factor && !a.times && !a.ranged()
		if !plain || verb < 0 || !b.at(verb).rule.has(addsFlag) || k > 0 && verb < b.targets[k-1].to {
			return false
		}
	}
	return true
}

// inPassing reports whether a later figure is not a target: the figures of a cadence
// stated to explain the main one.
func (b *binding) inPassing(a *amount) bool {
	return a.often != nil && b.targets[0].often == nil && b.made(a) || a.rank
}

func (b *binding) unit(a *amount) {
	if a.unitAt >= 0 {
		b.part(RoleUnit, a.unitAt, a.unitAt+int(max(1, b.at(a.unitAt).span)), "unit", sure)
	}
}

// absolute records a value to be at.
func (b *binding) absolute(a *amount) {
	v := &b.out.Values
	v.Targets = append(b.room().targets[:0], a.low)
	v.Kind, v.Bound, v.Approximate = KindAbsolute, a.bound, a.approximate
	if bound := b.ceiling(a); bound != "" {
		v.Bound, b.out.Direction = bound, Maintain
	}
	if a.ranged() {
		v.Targets = append(v.Targets, a.high)
		v.Kind = KindRange
	}
	if a.rank {
		v.Kind = KindRank
	}
	if b.out.Direction == Increase && b.base == nil && !b.flags(addsFlag) {
		b.out.Direction = Reach
	}
	if b.out.Direction == Reach && b.class() == costClass && strings.HasPrefix(a.bound, "<") {
		b.out.Direction = Decrease
	}
}

// change returns the change that a states: a sign, a factor, a percentage or a number
// after « de » or "by", new ones to gain. A value to be at is none.
func (b *binding) change(a *amount) (Change, bool) {
	if a.factor {
		if b.out.Direction == 0 {
			b.out.Direction = Increase
		}
		return Change{true, a.low}, true
	}
	if b.grows(a) {
		q := a.low
		if b.out.Direction == Decrease {
			q.number = inverse(q.number)
		}
		return Change{true, q}, true
	}
	down := b.out.Direction == Decrease
	q := a.low
	if a.signed < 0 || a.signed == 0 && down {
		q.number.mantissa = -q.number.mantissa
	}
	if a.signed != 0 {
		return Change{false, q}, true
	}
	if a.ranged() && a.low.unit != Percent || a.rank || a == b.move {
		return Change{}, false
	}
	before := b.word(a.boundFrom - 1)
	switch {
	case b.additional(a) && a.low.unit == Count:
		b.out.Direction = Increase
		return Change{false, q}, true
	case a.often != nil && b.made(a):
		return Change{}, false
	case before == "a" && b.french || before == "to" || before == "at" || a.bound == "<" || a.bound == "<=" || before == "jusqu'":
		return Change{}, false
	case a.low.unit == Points:
		return Change{false, q}, true
	case a.low.unit == Percent && a.low.unit == b.baseUnit() && b.dir() == Reach:
		return Change{}, false // 3 %, contre 1,8 % aujourd'hui
	case a.low.unit == Percent:
		if b.movedAfter(a) {
			return b.nominal(a, q), true
		}
		return Change{false, q}, b.out.Direction == Increase || down
	case b.out.Direction != Increase && !down:
		return Change{}, false
	}
	adds := b.flags(addsFlag) && b.out.Direction == Increase
	return Change{false, q}, adds || before == "by" || before == "de" && a.from > b.verb+1 && b.metric >= 0 && b.metric < a.from
}

// additional reports whether the words beside a figure make it one more: "another 50",
// « 50 supplémentaires », « 50 de plus ».
func (b *binding) additional(a *amount) bool {
	switch b.word(a.boundFrom - 1) {
	case "another", "additional", "extra":
		return true
	}
	for i := a.to; i < min(len(b.tokens), a.to+4); i++ {
		switch w := b.word(i); {
		case w == "supplementaire", w == "additional", w == "extra", w == "additionnel", w == "additionnelle":
			return true
		case w == "de" && b.word(i+1) == "plu":
			return true
		case b.claimed[i] || b.at(i).kind != wordToken:
			return false
		}
	}
	return false
}

// grows reports whether so many times, "3x", are a factor of what grows or falls, rather
// than how often or the level of a ratio: "grow ROAS to 3x".
func (b *binding) grows(a *amount) bool {
	if !a.times || a.often != nil || b.base != nil || a.low.unit != Count || a.ranged() || a.low.number.mantissa <= 0 {
		return false
	}
	level := b.word(a.boundFrom-1) == "to" || b.word(a.boundFrom-1) == "a"
	return (b.out.Direction == Increase || b.out.Direction == Decrease) && !(level && b.class() == rateClass)
}

// Words of shares and rates beside the metrics that are some. They are singular, as the lexer
// leaves them.
var shareWords = []string{
	"tau", "part", "pourcentage", "proportion", "marge", "ratio", "share", "rate", "percentage", "margin",
	"satisfaction", "engagement",
}

// spreads reports whether two figures are the ends of a change, « augmenter nos ventes de 10
// à 15 % », "by 10% to 15%": of what is no share, which would move from one to the other.
func (b *binding) spreads(from, to *amount) bool {
	if to.low.unit != Percent || from.low.unit != Percent && from.low.unit != Count || from.ranged() || to.ranged() ||
		from.signed != 0 || to.from-from.to != 1 || from.factor || to.factor || from.low.number.compare(to.low.number) >= 0 {
		return false
	}
	before, join := b.word(from.boundFrom-1), b.word(to.from-1)
	if before != "de" && before != "d'" && before != "by" || join != "a" && join != "to" {
		return false
	}
	verb := b.mainVerb()
	if verb < 0 || b.at(verb).rule.dir != Increase && b.at(verb).rule.dir != Decrease {
		return false
	}
	return !b.countsIn(rateClass) && !slices.ContainsFunc(b.tokens, func(t token) bool { return slices.Contains(shareWords, t.word) })
}

// movedAfter reports whether the words after a figure make it a change: "20% more", « 20 %
// de plus », "20% growth".
func (b *binding) movedAfter(a *amount) bool {
	switch next := b.at(a.to); {
	case next.is(verbTopic), next.is(actionTopic):
		return next.rule.dir == Increase || next.rule.dir == Decrease
	case next.word == "de":
		return b.word(a.to+1) == "plu" || b.word(a.to+2) == "en" && b.word(a.to+3) == "plu" // de chiffre en plus
	case next.word == "en":
		return b.word(a.to+1) == "plu"
	default:
		return next.word == "more" || next.word == "hausse"
	}
}

// nominal is the change of "a 30% increase": the noun says which way.
func (b *binding) nominal(a *amount, q Quantity) Change {
	if t := b.at(a.to); t.is(verbTopic) || t.is(actionTopic) {
		b.out.Direction = t.rule.dir
		if t.rule.dir == Decrease && q.Sign() > 0 {
			q.number.mantissa = -q.number.mantissa
		}
	} else {
		b.out.Direction = Increase
	}
	return Change{false, q}
}

func (b *binding) changeKind(a *amount) Kind {
	switch {
	case a.factor, b.grows(a):
		return KindMultiple
	case a.low.unit == Percent:
		return KindRelative
	}
	return KindDelta
}
