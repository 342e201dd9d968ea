package smart

import (
	"slices"
	"strings"
)

// Objectives returns the objectives that the sentence states, in its order: « gagner 500
// abonnés et générer 50 leads d'ici fin mars » states two. The first is that of
// [Reading.Objective]. Each of the others has the verb, the metric and the target of its own
// words, which are its statement; what these do not say, the deadline, the networks, the
// audience, or the metric of a list of milestones, it has from the whole sentence. A sentence
// that states none has no objectives. Each is read anew, in time linear in its words.
func (r Reading) Objectives() []Objective {
	if !r.IsObjective {
		return nil
	}
	whole := r.Objective()
	out := []Objective{whole}
	for k, from := range r.cuts {
		to := len(r.Text)
		if k+1 < len(r.cuts) {
			to = r.cuts[k+1]
		}
		words := strings.Trim(r.Text[from:to], " \t\n\r,;.+•")
		if o, ok := r.another(words, whole); ok {
			out = append(out, o)
		}
	}
	return out
}

// another reads an objective from some words of the sentence, with the verb of the whole
// when they have none.
func (r Reading) another(words string, whole Objective) (Objective, bool) {
	own, added := r.reader.Read(words), 0
	if verb := r.first(RoleDirection); verb != "" && own.first(RoleDirection) == "" {
		own, added = r.reader.Read(verb+" "+words), len(verb)+1
	}
	o := own.Objective()
	if !own.IsObjective || o.Target.IsZero() && o.Change.IsZero() {
		return Objective{}, false
	}
	o.Statement = words
	s := o.Stated
	s.moveBack(added)
	if metric := own.Of(RoleMetric); len(metric) == 0 || metric[0].Rule == "metric.money" {
		o.Goal, o.Type, o.Indicator = whole.Goal, whole.Type, whole.Indicator
		s.Metric, s.Loose = whole.Stated.Metric, whole.Stated.Loose
	}
	if own.Values.RawTime == "" {
		o.Deadline, s.Event, s.Undated, s.Time = whole.Deadline, whole.Stated.Event, whole.Stated.Undated, whole.Stated.Time
		s.Candidates = slices.Clone(whole.Stated.Candidates)
	}
	if len(s.Networks) == 0 {
		s.Networks = append(s.Networks, whole.Stated.Networks...)
	}
	if s.Audience == "" {
		s.Audience = whole.Stated.Audience
	}
	if s.Owner == "" {
		s.Owner = whole.Stated.Owner
	}
	o.fit()
	return o, true
}

// apart reports whether target k states an objective besides the one before it: a verb or a
// sign leads to it, and what it counts or its day is its own.
func (b *binding) apart(k int) bool {
	a, before := b.targets[k], b.targets[k-1]
	if b.inPassing(a) || b.enclosed(a) || a == b.move || b.cut(k) < 0 {
		return false
	}
	for i := before.to; i < a.boundFrom; i++ {
		if t := b.at(i); t.is(multiplyTopic) || t.is(verbTopic) && !b.participle(i) {
			return true
		}
	}
	if b.metricFrom(b.cut(k), a.from) >= 0 {
		return true
	}
	next := len(b.tokens)
	if k+1 < len(b.targets) {
		next = b.targets[k+1].from
	}
	at := b.skip(a.to, "de", "d'", "of", "new", "nouveau", "nouvelle")
	if at < next && b.at(at).kind == wordToken && !b.claimed[at] && b.phraseEnd(at, 4) > at && b.at(at).rule.counted() {
		return true
	}
	return b.dated(before.from, a.from) && b.dated(a.from, next)
}

// counted reports whether a word may be what a figure counts: a metric, or a word without a
// rule.
func (r *rule) counted() bool { return r == nil || r.topic == metricTopic || r.topic == networkTopic }

// dated reports whether a time starts between two tokens.
func (b *binding) dated(from, to int) bool {
	for k := range b.when {
		if at := b.when[k].from; at >= from && at < to {
			return true
		}
	}
	return false
}

// cut returns the token where the words of target k start: after the first sign or « et »
// that parts it from the target before, or -1 when nothing does.
func (b *binding) cut(k int) int {
	for i := b.targets[k-1].to; i < b.targets[k].boundFrom; i++ {
		if b.claimed[i] {
			continue
		}
		switch b.word(i) {
		case ",", ";", "+", "•", "et", "and", "&", "pui", "then":
			return i + 1
		}
	}
	if t := b.targets[k]; b.word(t.from) == "+" {
		return t.from
	}
	return -1
}
