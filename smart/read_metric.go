package smart

import "strings"

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
	if t.rule == ratingRule {
		b.ofRating(t)
		return
	}
	to := t.to
	if next := b.at(to); (next.is(verbTopic) || next.is(actionTopic)) && !next.rule.has(makesFlag) { // a 30% increase in
		to++
	}
	at := b.skip(to, "de", "d'", "of", "in", "des", "du")
	if b.word(at) == "en" && !strings.HasSuffix(b.word(at+1), "ant") { // convertir 10 % en essais
		at++
	}
	if !t.low.unit.IsCurrency() || b.topicAt(at, metricTopic) > 0 {
		if end := b.phraseEnd(at, 6); end > at && (at > to || !b.at(at).is(verbTopic)) {
			if found := b.metricIn(at, end); found >= 0 || at > to && t.low.unit == Percent || t.low.unit == Count && !t.factor && !t.times {
				b.metric = found
				b.recordMetric(at, end)
				return
			}
		}
	}
	before, after := b.metricFrom(b.verb+1, t.boundFrom), b.metricFrom(t.to, len(b.tokens))
	for i := 0; i < t.from && before < 0; i++ {
		if b.at(i).is(metricTopic) {
			before = i
		}
	}
	if t.low.unit == Percent {
		for i := range t.from {
			if m := b.at(i); m.is(metricTopic) && m.rule.metric.class == rateClass && b.free(i, i+1) {
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

// ofRating makes the metric of a rating: the one named before it, else the stars themselves.
func (b *binding) ofRating(a *amount) {
	b.metric = b.metricFrom(0, a.from)
	if b.metric < 0 {
		b.metric = b.metricFrom(a.to, len(b.tokens))
	}
	if b.metric >= 0 {
		b.recordWhole()
		return
	}
	b.part(RoleMetric, a.from, a.to, "metric.rating", convention)
	b.metricEnd = a.to
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
	for i < j-1 && b.bears(i, linkTrait) {
		i++
	}
	for i > 0 && b.at(i-1).is(networkTopic) && !b.claimed[i-1] {
		i--
	}
	for b.at(j).is(networkTopic) && !b.claimed[j] {
		j += int(b.at(j).span)
	}
	id := "metric.phrase"
	if b.metric >= 0 {
		id = b.at(b.metric).rule.id
		b.complete(j)
	}
	b.part(RoleMetric, i, j, id, sure)
	b.metricEnd = j
}

// complete finds what gives a metric its sense, up to token end: of « nombre de devis » the
// quotes are what is counted, "show-up rate" is a rate, « coût par abonné » a cost.
func (b *binding) complete(end int) {
	for !b.french { // "blog traffic" is traffic
		next := b.metric + int(b.at(b.metric).span)
		if t := b.at(next); next >= end || !t.is(metricTopic) || t.rule.has(headFlag) || b.at(b.metric).rule.has(headFlag) {
			break
		}
		b.metric = next
	}
	r := b.at(b.metric).rule
	if r.has(headFlag) && r.has(countsFlag) {
		if of := b.metricFrom(b.metric+1, end); of >= 0 && !b.at(of).rule.has(headFlag) {
			b.metric = of
		}
		return
	}
	for at := b.metric + int(b.at(b.metric).span); at < end; at++ {
		if t := b.at(at); t.is(metricTopic) && t.rule.has(tailFlag) && !t.rule.has(countsFlag) {
			b.head = t.rule
		}
	}
	if r.has(headFlag) {
		b.head = r
	}
}

// class is that of the main metric, 0 when it is not known.
func (b *binding) class() metricClass {
	if b.metric < 0 {
		return 0
	}
	if b.head != nil {
		return b.head.metric.class
	}
	return b.at(b.metric).rule.metric.class
}
