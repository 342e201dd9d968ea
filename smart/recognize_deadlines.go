package smart

import (
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
)

// starting reads when something starts: "from March 1, 2026", « dès février », "June 2026
// onwards".
func (s *scan) starting(i int) (moment, bool) {
	t := s.at(i)
	if !t.rule.has(startsFlag) {
		if !s.has(onwardTrait) || t.kind != numberToken && !t.is(monthTopic) {
			return moment{}, false
		}
		m, ok := s.pointAt(i, true)
		if !ok || s.word(m.to) != "onward" {
			return moment{}, false
		}
		m.from, m.start, m.to = i, true, m.to+1
		return m, true
	}
	next := s.skip(i+int(t.span), "le", "la", "l'", "the", "du", "de", "d'", "in", "on")
	m, ok := s.pointAt(next, true)
	if !ok || m.never {
		return m, ok
	}
	m.from, m.start = i, true
	m.to = s.skip(m.to, "on", "onward")
	return m, true
}

// introduced reads the time after the n tokens at i that introduce one.
func (s *scan) introduced(i, n int) (moment, bool) {
	trigger := s.at(i).rule
	next := s.pass(i+n, timeLeadTrait)
	if m, ok := s.pointAt(next, true); ok {
		if m.never {
			return m, true
		}
		m.from = i
		s.until(&m, trigger)
		m.named, m.rule = m.rule, trigger.id
		return m, true
	}
	if m, ok := s.lengthAt(next); ok && s.bounds(i, n) {
		m.from, m.named, m.rule = i, m.rule, trigger.id
		if end := s.fromEvent(m.to); end > m.to {
			m.to, m.last = end, calendar.Date{}
			return m, true
		}
		m.to = s.following(m.to)
		return m, true
	}
	return s.undated(i, n, next)
}

// during reports whether the words at i say that something happens while what follows does:
// « pendant le salon », "during the trade fair".
func (s *scan) during(i int) bool {
	switch s.word(i) {
	case "pendant", "durant", "during":
		return true
	}
	return s.at(i).rule.id == "fr.deadline.during"
}

// undated reads what happens on no day that is known, after words that end with it:
// « avant l'ouverture du magasin », "before the trade fair", or while it lasts. A metric, a network or people
// are none.
func (s *scan) undated(i, n, noun int) (moment, bool) {
	trigger := s.at(i).rule
	until := s.word(i) == "until" || s.word(i) == "till"
	ends := (trigger.has(exclusiveFlag) || trigger.id == "fr.deadline.by" || until) && s.word(i) != "pour" || s.during(i)
	if end := s.topicAt(noun, endTopic); end > 0 { // "by the end of the season"
		noun, ends = s.skip(noun+end, "the", "de", "du", "d'", "l'", "la", "le", "of"), true
		ends = noun > i+n+end-1
	}
	article := s.word(noun - 1)
	definite := s.at(noun-1).is(endTopic) || article == "of" || article == "de" || article == "du" || article == "d'" || article == "le" || article == "la" || article == "l'" || article == "the" || article == "les"
	t := s.at(noun)
	definite = definite || trigger.id == "fr.deadline.during" && noun == i+n
	if !definite && ends && !s.french && noun == i+n && bareNoun(t.word) { // "before exam season"
		definite = true
	}
	if !ends || s.anyText || !definite || t.kind != wordToken || t.bears(publicTrait) {
		return moment{}, false
	}
	if t.rule != nil && t.rule.id != "metric.deliverables" && t.topic != actionTopic && t.topic != placeTopic && t.topic != formTopic {
		return moment{}, false
	}
	to := max(noun+1, s.phraseEnd(noun, 4))
	if s.at(to).kind == numberToken && !s.claimed[to] {
		if n := s.small(to); n == 0 || n > 9 { // a year or a day says which
			return moment{}, false
		}
		to++ // Phase 1
	}
	return moment{from: i, to: to, raw: "event", weak: true, rule: trigger.id}, true
}

// bounds reports whether the words at i may put a length of time before a deadline:
// within, « en », « sous », "for", and not « à », "at", "from".
func (s *scan) bounds(i, n int) bool {
	switch s.word(i) {
	case "a", "at", "le", "on", "au", "avant", "before":
		return n > 1 && s.word(i) == "au" // « au cours des »
	}
	return true
}

// until applies an exclusive introduction: the last day is the one before.
func (s *scan) until(m *moment, trigger *rule) {
	start := m.first
	if start.IsZero() {
		start = m.last
	}
	loose := trigger.id == "fr.deadline.by" && s.word(m.from) == "d'" && !m.first.IsZero() && !m.length && m.monthOrWeek()
	if m.rule == "year" && (s.word(m.from) == "by" || s.word(m.from) == "d'") {
		loose, m.weak = true, true
	}
	loose = loose || m.season() && start.After(s.asOf) && (s.word(m.from) == "by" || s.word(m.from) == "d'")
	if trigger.has(exclusiveFlag) || loose {
		m.exclusive = true
		m.last = start.AddDays(-1)
	}
}

// season reports whether m is a season, whose days are known.
func (m moment) season() bool {
	return m.raw == "event" && m.last.DaysSince(m.first) > 60 && !m.first.IsZero()
}

// monthOrWeek reports whether m is a whole month or week.
func (m moment) monthOrWeek() bool { return m.last.DaysSince(m.first) < 31 }

// horizon reads the time in the heading of an objective, between its name and a colon:
// « Objectif 6 mois : », « Objectif T3 : », « objectif du mois : », "Goal for
// 90 days:".
func (s *scan) horizon(i int) (moment, bool) {
	if !s.at(i-1).is(wishTopic) && !(i > 1 && s.at(i-2).is(wishTopic) && (s.word(i-1) == "a" || s.word(i-1) == "for" || s.word(i-1) == "sur")) {
		return moment{}, false
	}
	if w := s.word(i); w == "du" || w == "de" || w == "of" {
		at := s.skip(i+1, "l'", "the", "la")
		unit := s.topicAt(at, unitTopic)
		if unit == 0 || s.word(at+unit) != ":" || unitName(s.at(at).rule.n) == "" {
			return moment{}, false
		}
		of := s.at(at).rule.n
		m := s.period(at+unit, s.around(of), "this-"+unitName(of), "period.this")
		m.from = i
		return m, true
	}
	if m, ok := s.pointAt(i, true); ok && !m.never && s.word(m.to) == ":" {
		return m, true
	}
	m, ok := s.lengthAt(i)
	return m, ok && s.word(m.to) == ":" && !s.brief(m)
}

// following returns the token after the words that say that a length of time runs from
// now, « qui viennent », or i.
func (s *scan) following(i int) int {
	if s.word(i) != "qui" {
		return i
	}
	switch s.word(i + 1) {
	case "viennent", "vient", "suivent":
		return i + 2
	}
	return i
}

// fromEvent returns the token after the words that make a length of time run from what
// happens on no known day, "of launch", « suivant la levée », « après l'ouverture », or i.
func (s *scan) fromEvent(i int) int {
	switch s.word(i) {
	case "of", "after", "following", "suivant", "apre":
	default:
		return i
	}
	at := s.skip(i+1, "le", "la", "l'", "les", "the", "notre", "our")
	t := s.at(at)
	if t.is(eventTopic) && t.rule.name == "" {
		return at + int(t.span)
	}
	if at == i+1 || t.kind != wordToken || t.rule != nil && t.topic != verbTopic && t.topic != actionTopic && t.topic != placeTopic && t.topic != formTopic {
		return i
	}
	return max(at+1, s.phraseEnd(at, 3))
}

// bareNoun reports whether an English word after "before" or "until" may name what happens:
// no pronoun, no gerund, no short word.
func bareNoun(word string) bool {
	if len(word) < 4 || strings.HasSuffix(word, "ing") {
		return false
	}
	switch word {
	case "they", "this", "that", "these", "those", "their", "your", "each", "every", "some", "more", "most", "even", "then", "there", "someone", "anyone", "people":
		return false
	}
	return true
}
