package smart

import (
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// binding is how the figures of a sentence take their roles.
type binding struct {
	*scan
	out     *Reading
	verb    int // the token of the main verb, -1 when there is none
	metric  int // the token of the main metric, -1
	targets []*amount
	base    *amount
	move    *amount // the target of a movement: from … to …
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
	b := &binding{scan: s, out: out, verb: -1, metric: -1}
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
	for k := range b.figure {
		a := &b.figure[k]
		switch {
		case b.at(a.from - 1).is(nextTopic):
			b.part(RoleConstraint, a.from, a.to, a.rule, doubtful)
		case b.isMeans(a), b.isActivity(a):
			b.part(RoleMeans, a.from, a.to, a.rule, convention)
		case a.time && !b.timed(), b.answerTime(a):
			level = a
		case b.base == nil && k+1 < len(b.figure) && b.moves(a, &b.figure[k+1]):
			b.base, b.move = a, &b.figure[k+1]
		case b.base == nil && (b.isCurrent(a) || len(b.targets) > 0 && b.word(a.from-1) == "from"):
			b.base = a
		case len(b.targets) > 0 && a != b.move && (a.rank || b.enclosed(a)):
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

// timed reports whether the sentence counts a length of time.
func (b *binding) timed() bool {
	for i := range b.tokens {
		if t := b.at(i); t.is(metricTopic) && t.rule.metric.class == timeClass {
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
	next := b.skip(a.to, "de", "of")
	return a.low.unit.IsCurrency() && b.word(next) == "budget"
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
		t := b.at(i)
		if !t.is(verbTopic) && !t.is(multiplyTopic) {
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

// chooseMetric finds what is counted: the words after the main target, else the metric
// nearest to it, else the first after the verb, and records its part.
func (b *binding) chooseMetric() {
	if len(b.targets) == 0 {
		from := max(0, b.verb+1)
		b.metric = b.metricFrom(from, len(b.tokens))
		b.recordWhole()
		return
	}
	t := b.targets[0]
	to := t.to
	if next := b.at(to); next.is(verbTopic) && !next.rule.has(makesFlag) { // a 30% increase in
		to++
	}
	at := b.skip(to, "de", "d'", "of", "in", "des", "du")
	if b.word(at) == "en" && !strings.HasSuffix(b.word(at+1), "ant") { // convertir 10 % en essais
		at++
	}
	if !t.low.unit.IsCurrency() || b.topicAt(at, metricTopic) > 0 {
		if end := b.phraseEnd(at, 6); end > at && !b.at(at).is(verbTopic) {
			if found := b.metricIn(at, end); found >= 0 || t.low.unit == Count && !t.factor && !t.times {
				b.metric = found
				b.recordMetric(at, end)
				return
			}
		}
	}
	before, after := b.metricFrom(b.verb+1, t.from), b.metricFrom(t.to, len(b.tokens))
	for i := 0; i < t.from && before < 0; i++ {
		if b.at(i).is(metricTopic) {
			before = i
		}
	}
	if t.low.unit == Percent {
		for i := range t.from {
			if m := b.at(i); m.is(metricTopic) && m.rule.metric.class == rateClass {
				before = i
			}
		}
	}
	b.metric = before
	if before < 0 || b.verb > before && after >= 0 {
		b.metric = after
	}
	b.recordWhole()
}

// recordWhole records the main metric with the words that qualify it.
func (b *binding) recordWhole() {
	if b.metric < 0 {
		return
	}
	end := b.metric + int(b.at(b.metric).span)
	b.recordMetric(b.metric, max(end, b.phraseEnd(end, 4)))
}

// metricFrom returns the first metric from token from to token to, -1 when there is none.
func (b *binding) metricFrom(from, to int) int {
	for i := from; i < to; i++ {
		if b.at(i).is(metricTopic) {
			return i
		}
	}
	return -1
}

// metricIn returns the metric of a noun phrase: the first that is no notion, so that
// "quality leads" are leads, else the first.
func (b *binding) metricIn(from, to int) int {
	for i := from; i < to; i++ {
		if b.at(i).is(metricTopic) && b.at(i).rule.metric.class != notionClass {
			return i
		}
	}
	return b.metricFrom(from, to)
}

// recordMetric records the metric with the networks that stand in its phrase.
func (b *binding) recordMetric(i, j int) {
	for i > 0 && b.at(i-1).is(networkTopic) && !b.claimed[i-1] {
		i--
	}
	for b.at(j).is(networkTopic) && !b.claimed[j] {
		j += int(b.at(j).span)
	}
	id := "metric.phrase"
	if b.metric >= 0 {
		id = b.at(b.metric).rule.id
	}
	b.part(RoleMetric, i, j, id, sure)
}

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

// flags reports whether the main verb has a trait.
func (b *binding) flags(f flag) bool { return b.verb >= 0 && b.at(b.verb).rule.has(f) }

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

// class is that of the main metric, 0 when it is not known.
func (b *binding) class() metricClass {
	if b.metric < 0 {
		return 0
	}
	return b.at(b.metric).rule.metric.class
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
		b.part(RoleTarget, a.from, a.to, a.rule, sure)
		b.unit(a)
		if c, ok := b.change(a); ok && v.Relative.IsZero() && (k == 0 || len(v.Targets) == 0) {
			v.Relative, v.Kind = c, b.changeKind(a)
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
	v.Targets = append(v.Targets, a.low)
	v.Kind, v.Bound, v.Approximate = KindAbsolute, a.bound, a.approximate
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
	down := b.out.Direction == Decrease
	q := a.low
	if a.signed < 0 || a.signed == 0 && down {
		q.number.mantissa = -q.number.mantissa
	}
	if a.signed != 0 {
		return Change{false, q}, true
	}
	if a.ranged() || a.rank || a == b.move {
		return Change{}, false
	}
	before := b.word(a.boundFrom - 1)
	switch {
	case before == "a" || before == "to" || before == "at" || a.bound == "<" || a.bound == "<=" || before == "jusqu'":
		return Change{}, false
	case a.low.unit == Points:
		return Change{false, q}, true
	case a.low.unit == Percent && a.low.unit == b.baseUnit() && b.dir() == Reach:
		return Change{}, false // 3 %, contre 1,8 % aujourd'hui
	case a.low.unit == Percent:
		if b.at(a.to).is(verbTopic) && (b.at(a.to).rule.dir == Increase || b.at(a.to).rule.dir == Decrease) || b.word(a.to) == "more" || b.word(a.to) == "hausse" || b.word(a.to) == "de" && b.word(a.to+1) == "plu" {
			return b.nominal(a, q), true
		}
		return Change{false, q}, b.out.Direction == Increase || down
	case b.out.Direction != Increase && !down:
		return Change{}, false
	}
	adds := b.flags(addsFlag) && b.out.Direction == Increase
	return Change{false, q}, adds || before == "by" || before == "de" && a.from > b.verb+1 && b.metric >= 0 && b.metric < a.from
}

// nominal is the change of "a 30% increase": the noun says which way.
func (b *binding) nominal(a *amount, q Quantity) Change {
	if t := b.at(a.to); t.is(verbTopic) {
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
	case a.factor:
		return KindMultiple
	case a.low.unit == Percent:
		return KindRelative
	}
	return KindDelta
}

// finish orders the parts, drops repeats and collects the remarks.
func (b *binding) finish() {
	slices.SortStableFunc(b.parts, func(p, q Part) int {
		if p.Span.Start != q.Span.Start {
			return p.Span.Start - q.Span.Start
		}
		return int(p.Role - q.Role)
	})
	b.out.Parts = slices.CompactFunc(b.parts, func(p, q Part) bool { return p.Role == q.Role && p.Span == q.Span })
	b.out.Findings = append(b.out.Findings, b.vague...)
	count := 0
	for _, p := range b.out.Parts {
		if p.Role == RoleTarget {
			count++
		}
	}
	if count > 1 && len(b.out.Values.Targets) > 1 && b.out.Values.Kind != KindRange {
		b.out.Findings = append(b.out.Findings, book().Finding(CodeSeveralTargets, finding.Root, finding.Integer("count", count)))
	}
}
