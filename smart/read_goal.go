package smart

import "strings"

// implied finds what the verb alone tells: publishing is of posts, selling of sales,
// answering is service.
func (b *binding) implied() {
	out := b.out
	verb := ""
	if b.verb >= 0 {
		verb = b.word(b.verb)
	}
	named := b.names(RoleMetric)
	sells := strings.HasPrefix(verb, "vend") || verb == "sell"
	posts := strings.HasPrefix(verb, "publi") || strings.HasPrefix(verb, "post")
	money := len(b.targets) > 0 && b.targets[0].low.unit.IsCurrency()
	switch {
	case b.flags(answersFlag):
		out.Goal = Service
	case b.flags(hiresFlag), b.flags(enlistsFlag) && b.metric < 0:
		out.Goal = Talent
	case b.keepsPeople():
		out.Goal = Loyalty
	case sells && (b.metric < 0 || b.class() == thingClass):
		out.Goal = Acquisition
	case b.turnedInto() != nil:
		out.Goal = b.turnedInto().goal
	case b.metric >= 0 && !b.generic(b.metric):
		b.engagement()
	case b.qualified():
		out.Goal, out.loose = Awareness, true
	case b.metric >= 0: // accounts have the goal of their own
	case b.flags(knownFlag):
		out.Goal = Awareness
	case sells || money && !named:
		out.Goal = Acquisition
	case out.Direction == Produce:
		out.Goal = Production
	default:
		out.Goal = Other
	}
	if named {
		return
	}
	switch {
	case sells, posts && len(b.targets) > 0, len(b.targets) > 0 && b.targets[0].times && !b.grows(b.targets[0]) && b.verb >= 0:
		b.part(RoleMetric, b.verb, b.verb+1, "metric.verb", convention)
	case out.Direction == Produce:
		for _, p := range b.parts {
			if p.Role == RoleNetwork || p.Role == RoleScope {
				b.parts = append(b.parts, Part{RoleMetric, p.Span, p.Text, p.Rule, convention})
				break
			}
		}
	case money:
		a := b.targets[0]
		b.part(RoleMetric, a.unitAt, a.unitAt+1, "metric.money", convention)
	default:
		b.object()
	}
}

// object records as the metric what a colon follows, "Email list: 5,000", or what the verb
// acts on, when the sentence names nothing that is counted but says how much, where or for
// whom, « promouvoir nos formations auprès des PME », or whom it takes on. A
// verb that reaches people counts them, and one that grows on a network its audience.
func (b *binding) object() {
	if len(b.targets) > 0 && b.word(b.targets[0].boundFrom-1) == ":" { // "Email list: 5,000"
		from := b.clause(b.targets[0].boundFrom-1, b.opening())
		if end := b.phraseEnd(from, 5); end == b.targets[0].boundFrom-1 && !b.at(from).is(wishTopic) {
			b.part(RoleMetric, from, end, "metric.label", doubtful)
			return
		}
	}
	where := -1
	for k, p := range b.parts {
		if p.Role == RoleAudience || p.Role == RoleNetwork || p.Role == RoleScope && p.Rule != "place.site" {
			where = k
			break
		}
	}
	hires := b.flags(hiresFlag | enlistsFlag)
	if where < 0 && len(b.targets) == 0 && !hires || b.verb < 0 {
		return
	}
	at := b.verb + int(max(1, b.at(b.verb).span))
	at = b.skip(at, "le", "la", "les", "l'", "un", "une", "des", "du", "de", "nos", "notre", "mes", "mon", "ma", "the", "a", "an", "our", "my", "some")
	if end := b.phraseEnd(at, 5); end > at && !b.at(at).is(networkTopic) && !b.at(at).is(vagueTopic) && !b.at(at).is(verbTopic) {
		b.part(RoleMetric, at, end, "metric.object", doubtful)
		return
	}
	if where < 0 {
		return
	}
	p := b.parts[where]
	if p.Role == RoleAudience && !b.flags(makesFlag) || p.Role == RoleNetwork && len(b.targets) > 0 {
		b.parts = append(b.parts, Part{RoleMetric, p.Span, p.Text, "metric.people", doubtful})
	}
}

// turnedInto is the metric of those that others are converted into: the customers of
// « convertir 5 % des visiteurs en clients », or nil.
func (b *binding) turnedInto() *metric {
	if b.verb < 0 {
		return nil
	}
	verb := b.word(b.verb)
	if !strings.HasPrefix(verb, "convert") && !strings.HasPrefix(verb, "transform") && !strings.HasPrefix(verb, "turn") {
		return nil
	}
	for i := b.verb + 1; i < len(b.tokens); i++ {
		into := b.word(i) == "into" || b.french && b.word(i) == "en"
		if t := b.at(b.skip(i+1, "nouveau", "new", "paying")); into && t.is(metricTopic) {
			return t.rule.metric
		}
	}
	return nil
}

// keepsPeople reports whether customers or followers are kept rather than won.
func (b *binding) keepsPeople() bool {
	people := b.class() == crowdClass
	if b.flags(keepsFlag) {
		return b.metric < 0 || people || b.class() == stockClass
	}
	return people && b.dir() == Maintain
}

// qualified reports whether the sentence only wants to be more of what people see: « être
// plus visible », "be better known".
func (b *binding) qualified() bool {
	if len(b.targets) > 0 || b.flags(makesFlag) {
		return false
	}
	for i := range b.tokens {
		if t := b.at(i); t.is(vagueTopic) && t.rule.metric != nil {
			return true
		}
	}
	return false
}

// engagement gives interactions their goal: loyalty among one's own customers or
// community, else awareness.
func (b *binding) engagement() {
	r := b.at(b.metric).rule
	if r.metric.goal != Awareness || !strings.HasPrefix(r.id, "metric.engagement") {
		return
	}
	for i := range b.tokens {
		t := b.at(i)
		if (t.word == "client" || t.word == "communaute" || t.word == "community" || t.word == "customer") && i != b.metric {
			b.out.Goal = Loyalty
		}
	}
}
