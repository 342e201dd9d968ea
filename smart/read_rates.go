package smart

import (
	"strconv"

	"github.com/septet-go/socialstrategy/calendar"
)

// frequency is how often: « par semaine », "a month", "weekly".
type frequency struct {
	from, to  int // tokens
	per       calendar.Duration
	raw       string
	adjective bool
	rule      string
}

// rates finds how often things are to be done or counted.
func (s *scan) rates() {
	for i := 0; i < len(s.tokens) && len(s.rate) < maxFound; i++ {
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
	if t.is(rateTopic) && s.word(i-1) != "le" && s.word(i-1) != "du" && s.word(i-1) != "au" {
		d, raw := s.perUnit(1, t.rule.n)
		return frequency{from: i, to: i + int(t.span), per: d, raw: raw, adjective: true, rule: t.rule.id}, true
	}
	n := s.topicAt(i, everyTopic)
	if n == 0 && i > 0 && !s.french && (t.word == "a" || t.word == "an") {
		n = 1
	}
	if n == 0 {
		return frequency{}, false
	}
	count, next := s.countAt(i + n)
	if count == 0 {
		count, next = 1, i+n
	}
	if next = s.skip(next, "prochain", "calendar"); s.topicAt(next, unitTopic) == 0 {
		return frequency{}, false
	}
	unit := s.at(next)
	d, raw := s.perUnit(count, unit.rule.n)
	return frequency{from: i, to: next + int(unit.span), per: d, raw: raw, rule: "rate"}, true
}

// perUnit returns n units of time, and their text in ISO 8601 with weeks.
func (s *scan) perUnit(n int, unit int64) (calendar.Duration, string) {
	d, _ := lengthOf(n, unit)
	if unit == weekUnit {
		return d, "P" + strconv.Itoa(n) + "W"
	}
	return d, d.String()
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
			if away < 0 && p.adjective {
				away = a.from - p.to
			}
			if p.adjective && away > 4 {
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

// joined reports whether two figures stand in one enumeration.
func (s *scan) joined(a, b *amount) bool {
	w := s.word(b.from - 1)
	return (w == "et" || w == "and" || w == "+") && b.from-a.to <= 4 && a.often == nil && a.low.unit == b.low.unit && a.low.unit == Count
}
