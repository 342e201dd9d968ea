package smart

import (
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// deadline records the times; the first is the deadline, or the first exact one.
func (b *binding) deadline() {
	v := &b.out.Values
	var main *moment
	for k := range b.when {
		m := &b.when[k]
		confidence := sure
		if m.weak {
			confidence = doubtful
		} else if m.exclusive {
			confidence = convention
		}
		b.part(RoleTime, m.from, m.to, m.rule, confidence)
		if main == nil || main.weak && !m.weak {
			main = m
		}
		if !m.second.IsZero() {
			b.remark(CodeAmbiguousDate, m.from, m.to)
		}
	}
	if main == nil {
		return
	}
	v.Deadline, v.RawTime, v.Exclusive, v.Event = main.last, main.raw, main.exclusive, main.weak
	if !main.second.IsZero() {
		other := main.second
		if main.exclusive {
			other = other.AddDays(-1)
		}
		v.Deadline, v.Candidates = calendar.Date{}, []calendar.Date{main.last, other}
	}
	if main.last.IsZero() && !b.asOf.IsZero() {
		v.Event = true
	}
}

// scope records what the objective is limited to besides networks and an audience: where
// it leads (« vers le site », "to course pages"), with whom, a parenthesis that says who.
func (b *binding) scope() {
	if at := b.metricEnd; at >= 0 && b.word(at) == "(" && b.class() != notionClass {
		if end := b.phraseEnd(at+1, 12); end > at+1 && (b.word(end) == ")" || b.word(end) == ",") && !b.at(at+1).is(verbTopic) {
			b.part(RoleAudience, at+1, end, "audience.parenthesis", convention)
			return
		}
	}
	for i := range b.tokens {
		t := &b.tokens[i]
		if t.is(placeTopic) && !b.claimed[i] && b.out.first(RoleScope) == "" {
			b.part(RoleScope, i, i+int(t.span), t.rule.id, sure)
		}
		if !t.bears(scopeTrait) || b.verb < 0 || i <= b.verb {
			continue
		}
		next := b.at(i + 1)
		if t.is(meansTopic) || next.is(meansTopic) || t.is(wishTopic) && next.is(verbTopic) {
			continue
		}
		if t.word == "en" && !(next.is(metricTopic) && next.rule.metric.class == crowdClass) {
			continue
		}
		at := b.skip(i+1, "le", "la", "les", "l'", "des", "un", "une", "our", "the", "a", "an", "nos", "votre", "notre")
		end := b.phraseEnd(at, 6)
		if end <= at || b.metric >= i && b.metric < end || b.at(at).is(vagueTopic) || b.at(at).is(networkTopic) || b.at(at).is(verbTopic) || b.generic(at) {
			continue
		}
		if t.word == "aux" {
			b.part(RoleAudience, at, end, "audience.to", convention)
			return
		}
		b.part(RoleScope, i, end, "scope.to", convention)
		return
	}
}

// accountsRule is the rule of the words for accounts and for networks in general.
const accountsRule = "metric.accounts"

// generic reports whether the words at i name social networks in general.
func (b *binding) generic(i int) bool {
	t := b.at(i)
	return t.is(metricTopic) && t.rule.id == accountsRule || t.word == "social"
}

// cadence writes the rates with the figures they go with.
func (b *binding) cadence() {
	var room [64]byte
	written := room[:0]
	for k := range b.figure {
		a := &b.figure[k]
		if a.often == nil || a.huge {
			continue
		}
		if a == b.base { // a level now, in the same terms as the target
			b.out.Values.Per = a.often.per
			if b.move == nil || b.move.huge {
				continue
			}
			a = &amount{low: b.move.low, high: b.move.high, often: a.often}
		}
		if !a.time && !b.isMeans(a) || b.timed {
			written = append(written, a.often.count(a.low.number).String()...)
			if a.ranged() {
				written = append(append(written, '-'), a.often.count(a.high.number).String()...)
			}
			written = append(append(append(written, '/'), a.often.raw...), ';')
			if len(b.targets) > 0 && a == b.targets[0] {
				b.out.Values.Per = a.often.per
			}
		}
	}
	for i := range b.rate {
		p := &b.rate[i]
		b.part(RoleCadence, p.from, p.to, p.rule, sure)
		paired := slices.ContainsFunc(b.figure, func(a amount) bool { return a.often == p })
		if !paired && (p.adjective && !b.isNoun(p) || p.recurs()) {
			written = strconv.AppendInt(written, int64(p.times), 10)
			written = append(append(append(written, '/'), p.raw...), ';')
		}
	}
	if n := len(written); n > 0 {
		b.out.Cadence = b.note(string(written[:n-1]))
	}
}

// isNoun reports whether the adjective of a rate qualifies nothing that is made or
// counted.
func (b *binding) isNoun(p *frequency) bool {
	near := func(i int) bool { t := b.at(i); return t.rule != nil && t.topic == metricTopic || t.is(verbTopic) }
	return !near(p.from-1) && !near(p.to) && !near(p.to+1)
}

// classify finds the goal, the indicator, the networks and the type of the target.
func (b *binding) classify() {
	out := b.out
	for i := range b.tokens {
		t := &b.tokens[i]
		if t.is(networkTopic) && !b.claimed[i] && !slices.Contains(out.networks, network.ID(t.rule.name)) {
			if out.networks == nil {
				out.networks = b.room().networks[:0]
			}
			out.networks = append(out.networks, network.ID(t.rule.name))
		}
		out.universe = out.universe || t.is(universalTopic)
	}
	out.universe = (out.universe || b.universe) && len(b.targets) == 0
	if b.metric >= 0 {
		m := b.at(b.metric).rule.metric
		out.Goal, out.Indicator, out.loose = m.goal, m.indicator, m.class == notionClass && !b.elsewhere()
		if b.head != nil {
			out.Indicator, out.loose = "", false
			if of := b.completed(); of != nil {
				out.Goal = of.goal
			}
		}
	}
	b.implied()
	hires := b.flags(hiresFlag | enlistsFlag)
	out.makes = len(b.targets) == 0 && (hires || out.Direction == Produce && (b.metric < 0 || b.class() == thingClass))
	out.accounts = b.accounts()
	if at := b.metric; out.accounts == 1 {
		b.part(RoleTarget, b.article(at), at+int(b.at(at).span), "target.one", convention)
	}
	out.target = b.targetType()
	if out.Indicator == "posts_published" && b.flags(answersFlag) {
		out.Indicator = ""
	}
}

// completed is the metric that the head of the main one is about: the leads of « taux de
// leads qualifiés ».
func (b *binding) completed() *metric {
	for at := b.metric; at < min(len(b.tokens), b.metric+6); at++ {
		if t := b.at(at); t.is(metricTopic) && !t.rule.has(headFlag) {
			return t.rule.metric
		}
	}
	return nil
}

// accounts returns how many things the sentence lists without a number: one that is to be
// made by a day, « un guide d'ici juin »; of accounts, one on each
// of the networks it names, or one that is to be there on a day, on a network that it names
// or describes: « un profil sur le réseau le plus fréquenté par nos clients d'ici juin ».
func (b *binding) accounts() int {
	due := !b.out.Values.Deadline.IsZero() || b.out.Values.RawTime != ""
	one := due && b.out.makes && b.metric >= 0 && b.article(b.metric) >= 0
	if b.metric < 0 || b.at(b.metric).rule.id != accountsRule {
		if one {
			return 1
		}
		return 0
	}
	if n := len(b.out.networks); n > 1 {
		return n
	}
	described := len(b.out.networks) > 0 || b.names(RoleAudience)
	if one && described && !b.universe {
		return 1
	}
	return 0
}

// names reports whether words of the sentence have a role.
func (b *binding) names(role Role) bool {
	for k := range b.parts {
		if b.parts[k].Role == role {
			return true
		}
	}
	return false
}

// article returns the token of the article « un », "a" before the noun phrase of token i, the
// names of networks aside, or -1.
func (b *binding) article(i int) int {
	for i--; i >= 0 && b.at(i).is(networkTopic); i-- {
	}
	switch b.word(i) {
	case "un", "une", "a", "an":
		return i
	}
	return -1
}

// elsewhere reports whether a notion is given a measure in other words: « mesurée par
// l'engagement », or a second target that counts something.
func (b *binding) elsewhere() bool {
	for _, a := range b.targets[min(1, len(b.targets)):] {
		if b.metricFrom(a.to, min(len(b.tokens), a.to+4)) >= 0 && a.low.unit == Count {
			return true
		}
	}
	for i := range b.tokens {
		if w := b.word(i); w == "mesuree" || w == "mesure" || w == "measured" {
			return len(b.targets) > 0 && b.metricFrom(i, len(b.tokens)) > 0
		}
	}
	return false
}

// targetType tells how the target is to be read.
func (b *binding) targetType() TargetType {
	out := b.out
	if len(b.targets) == 0 {
		return 0
	}
	below := strings.HasPrefix(out.Values.Bound, "<")
	switch out.Direction {
	case Increase:
		if b.flags(addsFlag) && b.base == nil && !out.Values.Relative.Relative() {
			return Deliver
		}
		return IncreaseTo
	case Decrease:
		return DecreaseTo
	case Maintain:
		if below {
			return AtMost
		}
		return AtLeast
	case Produce:
		return Deliver
	}
	switch {
	case b.flags(answersFlag):
		return AtLeast
	case below, b.class() == costClass, b.class() == timeClass:
		return AtMost
	case b.class() == rateClass, out.Values.Targets == nil:
		return IncreaseTo
	case b.class() == stockClass && !b.flags(addsFlag):
		return IncreaseTo
	}
	return Deliver
}
