package smart

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// binding is how the figures of a sentence take their roles.
type binding struct {
	*scan
	out       *Reading
	verb      int   // the token of the main verb, -1 when there is none
	metric    int   // the token of the main metric, -1
	metricEnd int   // the token after the words of the metric, -1
	head      *rule // the noun that the main metric completes: a rate, a cost
	targets   []*amount
	base      *amount
	move      *amount // the target of a movement: from … to …
	kept      *kept
}

// kept is the room for what most readings keep of a sentence beside its parts.
type kept struct {
	targets  [2]Quantity
	networks [2]network.ID
}

// room returns the room for what is kept.
func (b *binding) room() *kept {
	if b.kept == nil {
		b.kept = new(kept)
	}
	return b.kept
}

// bind gives figures, times and words their roles and fills the reading.
func (s *scan) bind(out *Reading) {
	out.IsObjective = s.wants()
	if !out.IsObjective {
		out.Goal = Other
		if len(s.tokens) > 0 {
			out.Findings = append(out.Findings, book().Finding(CodeNotObjective, finding.Root))
		}
		return
	}
	b := &binding{scan: s, out: out, verb: -1, metric: -1, metricEnd: -1}
	b.targets = s.aims[:0]
	b.assign()
	b.promote()
	b.verb = b.mainVerb()
	b.chooseMetric()
	b.direct()
	b.value()
	b.deadline()
	b.scope()
	b.cadence()
	b.classify()
	b.finish()
}

// assign sets aside means, constraints and baselines; what is left are targets.
func (b *binding) assign() {
	var level *amount // the time to answer within
	for k := 0; k < len(b.figure); k++ {
		a := &b.figure[k]
		if k+1 < len(b.figure) && b.spreads(a, &b.figure[k+1]) {
			top := b.figure[k+1]
			a.low, a.high, a.to, a.unitAt = a.low.in(Percent), top.low, top.to, top.unitAt
			b.figure = slices.Delete(b.figure, k+1, k+2)
		}
		switch {
		case a.huge:
		case b.at(a.from - 1).is(nextTopic):
			b.part(RoleConstraint, a.from, a.to, a.rule, doubtful)
		case b.isMeans(a), b.isActivity(a):
			b.part(RoleMeans, a.from, a.to, a.rule, convention)
		case a.time && !b.timed, b.answerTime(a):
			level = a
		case b.base == nil && k+1 < len(b.figure) && b.moves(a, &b.figure[k+1]):
			b.base, b.move = a, &b.figure[k+1]
		case b.base == nil && (b.isCurrent(a) || len(b.targets) > 0 && b.word(a.from-1) == "from"):
			b.base = a
		case len(b.targets) > 0 && a != b.move && (a.rank || b.enclosed(a)):
		case len(b.figure) > 1 && a != b.move && b.owned(a):
		default:
			b.targets = append(b.targets, a)
		}
	}
	if level != nil && len(b.targets) == 0 && b.answerTime(level) {
		b.targets = append(b.targets, level)
	} else if level != nil {
		b.part(RoleConstraint, level.boundFrom, level.to, level.rule, convention)
	}
}

// owned reports whether a counts what is there already: "our three competitors".
func (b *binding) owned(a *amount) bool {
	switch b.word(a.from - 1) {
	case "our", "my", "their", "its", "nos", "no", "me", "mes", "ses", "leur":
		return !a.low.unit.IsCurrency() && a.low.unit == Count && !a.times && !a.factor
	}
	return false
}

// isActivity reports whether a is of what is done to get there: « en publiant 5 posts »,
// "by sending 3 emails". The clause ends with a comma.
func (b *binding) isActivity(a *amount) bool {
	for i := a.from - 1; i > 0 && b.word(i) != ","; i-- {
		w := b.word(i - 1)
		if b.at(i).is(verbTopic) && (w == "en" && strings.HasSuffix(b.word(i), "ant") || w == "by" && strings.HasSuffix(b.word(i), "ing")) {
			return true
		}
	}
	return false
}

// enclosed reports whether a stands in parentheses and bears no sign: it explains the
// figure before.
func (b *binding) enclosed(a *amount) bool {
	for i := a.from - 1; i >= 0; i-- {
		switch b.word(i) {
		case ")":
			return false
		case "(":
			return a.signed == 0
		}
	}
	return false
}

// promote puts the main target first: the one said to be the objective, or a result before
// an activity with its rate.
func (b *binding) promote() {
	for k, a := range b.targets {
		at := a.boundFrom - 1
		for b.word(at) == "de" || b.word(at) == "of" {
			at--
		}
		said := b.at(at).is(wishTopic) && at > 0 && k > 0
		result := k > 0 && b.made(b.targets[0]) && b.targets[0].often != nil && !b.made(a) && a.often == nil
		if said || result {
			b.targets = slices.Insert(slices.Delete(b.targets, k, k+1), 0, a)
			return
		}
	}
}

// made reports whether a counts things that are made.
func (b *binding) made(a *amount) bool {
	t := b.at(a.to)
	return t.is(metricTopic) && t.rule.metric.class == thingClass
}

// answerTime reports whether a bound on a length of time belongs to an answer rather than to
// the target: « répondre … en moins de 2 h ».
func (b *binding) answerTime(a *amount) bool {
	if !a.time {
		return false
	}
	for i := range a.from {
		if t := b.at(i); t.is(verbTopic) && t.rule.has(answersFlag) {
			return true
		}
	}
	return false
}

// isMeans reports whether a is what the objective takes: a budget, hours spent.
func (b *binding) isMeans(a *amount) bool {
	for i := a.from - 1; i >= max(0, a.from-4); i-- {
		if t := b.at(i); t.is(meansTopic) && i+int(t.span) >= a.from-2 {
			return true
		}
	}
	if !a.low.unit.IsCurrency() {
		return false
	}
	next := b.skip(a.to, "de", "d'", "of", "ad", "advertising", "marketing", "media", "monthly", "total")
	before := b.skipBack(a.boundFrom-1, "un", "une", "a", "an", "the", "les")
	return b.word(next) == "budget" || len(b.targets) > 0 && (b.word(before) == "with" || b.word(before) == "avec" || b.word(before) == "at" || b.word(before) == "for")
}

// isCurrent reports whether a is where one stands: « contre 1,8 % aujourd'hui ».
func (b *binding) isCurrent(a *amount) bool {
	before := a.boundFrom - 1
	for before >= 0 && (b.word(before) == "de" || b.word(before) == "of" || b.word(before) == "original") {
		before--
	}
	for i := before; i >= max(0, before-2); i-- {
		if t := b.at(i); t.is(currentTopic) && i+int(t.span) >= before+1 {
			return true
		}
	}
	return b.at(a.to).is(currentTopic) && b.word(a.to) != "contre" && b.word(a.to) != "v"
}

// moves reports whether two figures are a movement: de 2 % à 4 %, from 1,200 to 5,000,
// 500 → 1000.
func (b *binding) moves(from, to *amount) bool {
	if from.ranged() || from.signed != 0 || to.from-from.to > 6 || from.factor || to.factor {
		return false
	}
	if w := b.word(to.from - 1); to.from-from.to <= 2 && (w == "→" || w == ">" && from.to == to.from-2) {
		return true
	}
	before := b.word(from.boundFrom - 1)
	if before != "de" && before != "d'" && before != "from" {
		return false
	}
	if w := b.word(to.boundFrom - 1); w != "a" && w != "to" && w != "jusqu'" {
		return false
	}
	verb := b.mainVerb()
	return verb < 0 || b.at(verb).rule.dir != Produce
}

// mainVerb returns the token of the verb of the main target: the last one before it, else
// the first of all.
func (b *binding) mainVerb() int {
	target := len(b.tokens)
	if len(b.targets) > 0 {
		target = b.targets[0].from
	}
	first, last := -1, -1
	for i := range b.tokens {
		t := &b.tokens[i]
		if !doing.has(t.topic) || t.is(actionTopic) && !b.action(i) || b.participle(i) {
			continue
		}
		if first < 0 {
			first = i
		}
		if i < target && (last < 0 || !t.rule.has(makesFlag) || b.at(last).rule.has(makesFlag)) {
			last = i
		}
	}
	if last >= 0 {
		return last
	}
	return first
}

// flags reports whether the main verb has a trait.
func (b *binding) flags(f flag) bool { return b.verb >= 0 && b.at(b.verb).rule.has(f) }

// sortParts sorts parts by start, then by role; equal ones keep their order. The parts of a
// sentence are few and mostly in order, so that they are inserted.
func sortParts(parts []Part) {
	if len(parts) > 2*MaxFound {
		slices.SortStableFunc(parts, func(p, q Part) int { return comparePart(&p, &q) })
		return
	}
	for i := 1; i < len(parts); i++ {
		if comparePart(&parts[i-1], &parts[i]) <= 0 {
			continue
		}
		p, at := parts[i], i
		for ; at > 0 && comparePart(&parts[at-1], &p) > 0; at-- {
			parts[at] = parts[at-1]
		}
		parts[at] = p
	}
}

func comparePart(p, q *Part) int {
	if p.Span.Start != q.Span.Start {
		return p.Span.Start - q.Span.Start
	}
	return int(p.Role - q.Role)
}

// finish orders the parts, drops repeats and collects the remarks.
func (b *binding) finish() {
	sortParts(b.parts)
	b.parts = slices.CompactFunc(b.parts, func(p, q Part) bool { return p.Role == q.Role && p.Span == q.Span })
	b.out.Parts = append([]Part{}, b.parts...)
	b.out.Findings = append(b.out.Findings, b.vague...)
	count := 0
	for k := range b.out.Parts {
		if b.out.Parts[k].Role == RoleTarget {
			count++
		}
	}
	listed := len(b.out.Values.Targets) > 1 && b.out.Values.Kind != KindRange
	if count > 1 && (listed || len(b.out.cuts) > 0) {
		b.out.Findings = append(b.out.Findings, book().Finding(CodeSeveralTargets, finding.Root, finding.Integer("count", count)))
	}
}
