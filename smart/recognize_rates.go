package smart

import (
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
)

// frequency is how often: « par semaine », "a month", "weekly".
type frequency struct {
	from, to  int // tokens
	per       calendar.Duration
	raw       string
	times     int // how many times in it: two of « chaque lundi et jeudi »
	adjective bool
	leads     bool // what is done may follow: « chaque semaine un article »
	rule      string
}

// rates finds how often things are to be done or counted.
func (s *scan) rates() {
	for i := 0; i < len(s.tokens) && len(s.rate) < MaxFound; i++ {
		if t := &s.tokens[i]; !t.is(rateTopic) && !t.is(everyTopic) && !t.bears(perTrait) {
			continue
		}
		p, ok := s.rateAt(i)
		if !ok || !s.free(p.from, p.to) {
			continue
		}
		s.claim(p.from, p.to)
		s.rate = append(s.rate, p)
		i = p.to - 1
	}
}

func (s *scan) rateAt(i int) (frequency, bool) {
	t := s.at(i)
	if t.is(rateTopic) && s.inName(i) {
		return frequency{}, false
	}
	if t.is(rateTopic) && s.word(i-1) != "le" && s.word(i-1) != "du" && s.word(i-1) != "au" {
		return s.adverb(i), true
	}
	n := s.topicAt(i, everyTopic)
	switch {
	case t.word == "a" || t.word == "an":
		n = s.perArticle(i)
	case n == 0:
		n = s.perArticle(i)
	case t.word == "/" && s.at(i-1).kind == numberToken && s.at(i+1).kind == numberToken: // 1/2 hour
		n = 0
	}
	if n == 0 {
		return frequency{}, false
	}
	count, next := s.stepAt(i + n)
	if next = s.skip(next, "prochain", "calendar"); s.topicAt(next, unitTopic) == 0 {
		return frequency{}, false
	}
	unit := s.at(next)
	if s.topicAt(next+int(unit.span), scaleTopic) > 0 { // a quarter million
		return frequency{}, false
	}
	p := frequency{from: i, to: next + int(unit.span), times: 1, leads: t.rule.has(leadsFlag), rule: "rate"}
	p.per, p.raw = s.perUnit(count, unit.rule.n)
	return p, true
}

// inName reports whether the adjective of period at i belongs to the name of what is
// measured: "weekly active members", « churn mensuel ».
func (s *scan) inName(i int) bool {
	next := i + int(s.at(i).span)
	if s.word(next) == "active" || s.word(i-1) == "actif" {
		return true
	}
	at := i
	if s.french {
		for at--; at > i-maxRateGap && at >= 0 && s.at(at).rule == nil && s.at(at).kind == wordToken; at-- {
		}
	} else {
		at = next
	}
	t := s.at(at)
	return t.is(metricTopic) && t.rule.metric.class == rateClass && (!s.french || at+int(t.span) == i)
}

// adverb reads the rate that a word says alone, "weekly", « bimensuel ».
func (s *scan) adverb(i int) frequency {
	r := s.at(i).rule
	p := frequency{from: i, to: i + int(s.at(i).span), times: 1, adjective: true, rule: r.id}
	if r.name == "" {
		p.per, p.raw = s.perUnit(1, r.n)
		return p
	}
	count, raw, several := strings.Cut(r.name, "/") // 2/P1M
	if p.raw = raw; several {
		p.times = digits(count)
	} else {
		p.raw = count
	}
	p.per, _ = calendar.ParseDuration(p.raw)
	return p
}

// perUnit returns n units of time, and their text in ISO 8601 with weeks.
func (s *scan) perUnit(n int, unit int64) (calendar.Duration, string) {
	d, _ := lengthOf(n, unit)
	if unit == weekUnit {
		return d, s.note("P" + strconv.Itoa(n) + "W")
	}
	return d, s.note(d.String())
}

// giveRates gives each rate to the figure it belongs to: the one before it, or for an
// adjective the nearest.
func (s *scan) giveRates() {
	for i := range s.rate {
		p := &s.rate[i]
		best, distance := -1, 9
		for k := range s.figure {
			a := &s.figure[k]
			away := p.from - a.to
			if away < 0 && (p.adjective || p.leads) {
				away = a.from - p.to
			}
			if p.adjective && away > 4 || away != p.from-a.to && p.leads && away > 3 {
				continue
			}
			if away >= 0 && away < distance && a.often == nil && a.low.unit != Percent && !a.factor {
				best, distance = k, away
			}
		}
		for ; best >= 0; best-- { // « 5 Reels et 3 carrousels par semaine »
			s.figure[best].often = p
			if best == 0 || !s.joined(&s.figure[best-1], &s.figure[best]) {
				break
			}
		}
	}
}

// single reports whether the article at i counts one thing, since a rate goes with it: « un
// article par semaine », "a new story a day", « chaque semaine un article ».
func (s *scan) single(i int) bool {
	if s.numeral(i) != 1 || s.at(i).span != 1 {
		return false
	}
	thing, counts := s.thingFrom(i + 1)
	return thing > i+1 && (s.rateFrom(i) || s.rateFrom(thing)) && (counts || s.produces(i))
}

// thingFrom returns the token after what is made or counted, with the networks it is for, and
// whether the lexicon knows it as such.
func (s *scan) thingFrom(i int) (end int, counts bool) {
	end = i
	for ; end < len(s.tokens) && end < i+8 && !s.claimed[end] && s.at(end).kind == wordToken; end++ {
		t := s.at(end)
		if t.is(metricTopic) && !counts {
			switch t.rule.metric.class {
			case notionClass, rateClass, costClass, timeClass:
				return i, false
			}
			counts = true
		}
		if t.is(verbTopic) && end > i || t.is(unitTopic) || t.is(deadlineTopic) && t.rule.id == "fr.deadline.by" {
			break
		}
	}
	return end, counts
}

// rateFrom reports whether a rate starts at token i, or comes before it with the verb alone
// between: « chaque mois, organiser un webinaire ».
func (s *scan) rateFrom(i int) bool {
	for k := range s.rate {
		p := &s.rate[k]
		at := p.to
		for at < i && (s.word(at) == "," || s.at(at).is(verbTopic)) {
			at += int(max(1, s.at(at).span))
		}
		if p.from == i && !p.adjective || p.leads && at == i {
			return true
		}
	}
	return false
}

// joined reports whether two figures stand in one enumeration.
func (s *scan) joined(a, b *amount) bool {
	w := s.word(b.from - 1)
	return (w == "et" || w == "and" || w == "+") && b.from-a.to <= 4 && a.often == nil && a.low.unit == b.low.unit && a.low.unit == Count
}

// weekdays finds spans of days of the week and takes them: « du lundi au vendredi », "Monday
// to Friday" say on which days something is done, and end nowhere.
func (s *scan) weekdays() {
	if !s.topics.has(weekdayTopic) {
		return
	}
	for i := range s.tokens {
		n := s.topicAt(i, weekdayTopic)
		if n == 0 {
			continue
		}
		at := s.skip(i+n, "au", "to", "a", "through", "-")
		last := s.topicAt(at, weekdayTopic)
		if at == i+n || last == 0 || s.at(at+last).kind == numberToken { // a date follows
			continue
		}
		from := i
		for from > 0 && slices.Contains([]string{"du", "de", "from", "le"}, s.word(from-1)) {
			from--
		}
		if s.free(from, at+last) {
			s.part(RoleCadence, from, at+last, "cadence.weekdays", sure)
			s.claim(from, at+last)
		}
	}
}
