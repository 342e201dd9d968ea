package smart

import (
	"slices"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Recognize finds the figures and the times of any text, whether it states an objective or
// not: numbers, percentages, points, multiples, amounts of money, lengths of time, days,
// periods, rates and named events, each with its value. They come in the order of the text
// and do not overlap; what is part of another is not repeated, such as the number of a
// duration. The conventions are those of [Reader.Read]; besides,
//
//   - a length of time that bounds something is a day, "in two weeks", « d'ici six mois »,
//     and else a duration, "for two weeks", « sur six mois »;
//   - a month, a quarter or a year is a period, and a day when it bounds something: "by
//     June" ends on 30 June, « d'ici juin » on 31 May;
//   - ranks, ordinals, hours of the day, ages, versions, phone numbers and the digits of
//     names are none of these, nor are the articles « un » and "a" alone.
//
// Any text is accepted. Of a text the first [MaxText] bytes are read, and in them the first
// 64 figures, rates and times. Time is linear in the length of the text.
func (r Reader) Recognize(text string) []Entity {
	if len(text) > MaxText {
		text = text[:runeStart(text, MaxText)]
	}
	s := newScan(r, text)
	defer s.close()
	s.anyText = true
	s.ages()
	s.recurring()
	s.hours()
	s.names()
	s.times()
	s.lengths()
	s.rates()
	s.occasions()
	s.figures()
	return s.entities()
}

// occasions finds the times that bound nothing: days, months, years and lengths of time on
// their own.
func (s *scan) occasions() {
	for i := 0; i < len(s.tokens) && len(s.when) < MaxFound; {
		m, ok := s.occasionAt(i)
		if !ok || !s.free(m.from, m.to) {
			i++
			continue
		}
		s.claim(m.from, m.to)
		s.when = append(s.when, m)
		i = m.to
	}
}

func (s *scan) occasionAt(i int) (moment, bool) {
	if s.claimed[i] {
		return moment{}, false
	}
	if m, ok := s.comingUnits(i); ok {
		return m, true
	}
	if m, ok := s.pointAt(i, !s.bareSlash(i)); ok && !m.never && s.named(i, m) {
		return m, true
	}
	t := s.at(i)
	if t.kind != numberToken && !t.is(numeralTopic) {
		return moment{}, false
	}
	m, ok := s.lengthAt(i)
	m.from = i
	return m, ok && s.topicAt(m.to, scaleTopic) == 0 && s.ofScale(m.to-1) == m.to-1
}

// bareSlash reports whether two numbers parted by a slash start at token i and nothing
// else: 50/50, 4/5 are no days.
func (s *scan) bareSlash(i int) bool {
	return s.at(i).kind == numberToken && s.word(i+1) == "/" && s.at(i+2).kind == numberToken && s.word(i+3) != "/"
}

// named reports whether the words of m are a time on their own: the name of a month that
// is another word too, "may", "march", is none without a day or a year, and a year none
// before what it counts.
func (s *scan) named(i int, m moment) bool {
	alone := m.to == i+1
	switch {
	case s.at(i).glued && s.word(i-1) == "$": // the sign of a share
		return false
	case alone && s.yearly(i) && s.word(i-1) == "-" && s.short(i-2):
		return false
	case alone && s.at(i).is(monthTopic):
		return !s.at(i).rule.has(weakFlag)
	case alone && s.at(i).is(eventTopic):
		return s.at(i).rule.name != ""
	}
	return true
}

// entities are what the scan found, in the order of the text.
func (s *scan) entities() []Entity {
	out := make([]Entity, 0, len(s.when)+len(s.begin)+len(s.rate)+len(s.figure))
	given := make([]bool, len(s.rate))
	for k := range s.figure {
		a := &s.figure[k]
		p := s.rateOf(a)
		if e, ok := s.figureEntity(a, p); ok {
			out = append(out, e)
			for n := range s.rate {
				given[n] = given[n] || p == &s.rate[n]
			}
		}
	}
	for n := range s.rate {
		if p := &s.rate[n]; !given[n] {
			e := s.entity(EntityRate, p.from, p.to, p.rule, sure)
			e.Per, e.Raw = p.per, p.raw
			if p.adjective || p.leads {
				e.Value = Quantity{decimal{mantissa: int64(p.times)}, Count, true}
			}
			out = append(out, e)
		}
	}
	for _, list := range [...][]moment{s.when, s.begin} {
		for k := range list {
			out = append(out, s.timeEntity(&list[k]))
		}
	}
	slices.SortFunc(out, func(e, f Entity) int { return e.Span.Start - f.Span.Start })
	return apart(out)
}

// apart leaves out entities that another one covers, of a list sorted by start.
func apart(list []Entity) []Entity {
	end := 0
	return slices.DeleteFunc(list, func(e Entity) bool {
		if e.Span.Start < end {
			return true
		}
		end = e.Span.End
		return false
	})
}

// entity returns what tokens i to j say, j excluded.
func (s *scan) entity(kind EntityKind, i, j int, id string, confidence float64) Entity {
	span := s.span(i, j)
	return Entity{Kind: kind, Span: span, Text: s.source[span.Start:span.End], Rule: id, Confidence: confidence}
}

// maxRateGap is how many words may stand between a figure and its rate: "10 qualified
// leads a month".
const maxRateGap = 4

// rateOf returns the rate of a figure that it makes one entity with: the one after it, an
// adjective before it, or that of the enumeration it stands in. It is nil when there is none.
func (s *scan) rateOf(a *amount) *frequency {
	if a.factor || a.time {
		return nil
	}
	for k := range s.rate {
		p := &s.rate[k]
		gap := p.from - a.to
		if gap < 0 && p.adjective {
			gap = a.from - p.to
		}
		if gap >= 0 && gap <= maxRateGap && s.wordsOnly(min(a.to, p.to), max(a.from, p.from)) {
			return p
		}
	}
	if p := a.often; p != nil && p.from > a.to && !p.adjective {
		return p
	}
	return nil
}

// wordsOnly reports whether tokens i to j are words that nothing has taken, j excluded.
func (s *scan) wordsOnly(i, j int) bool {
	for ; i < j; i++ {
		if s.claimed[i] || s.at(i).kind != wordToken {
			return false
		}
	}
	return true
}

// figureEntity returns the entity of a figure and its rate, which is nil when it has none.
func (s *scan) figureEntity(a *amount, p *frequency) (Entity, bool) {
	from, to := s.skip(a.from, "~", "≈", ">", "<", "≥", "≤", "="), a.to
	if a.rank || a.huge || from >= to {
		return Entity{}, false
	}
	if p != nil && s.wordsOnly(min(to, p.to), max(from, p.from)) {
		from, to = min(from, p.from), max(to, p.to)
	}
	kind := a.kind()
	if a.times && s.word(a.to-1) == "x" {
		kind = EntityMultiple
	}
	e := s.entity(kind, from, to, a.rule, sure)
	e.Value, e.High, e.Bound, e.Approximate = a.low, a.high, a.bound, a.approximate
	if a.signed < 0 {
		e.Value.number.mantissa = -e.Value.number.mantissa
	}
	switch {
	case p != nil:
		e.Kind, e.Per, e.Raw = EntityRate, p.per, p.raw
		e.Value.number, e.High.number = p.count(e.Value.number), p.count(e.High.number)
	case a.time:
		e.Duration = lengthOfTime(a.low)
		e.Value, e.High, e.Raw = Quantity{}, Quantity{}, e.Duration.String()
		return e, !e.Duration.IsZero()
	}
	return e, true
}

// kind returns what a figure without a rate is.
func (a *amount) kind() EntityKind {
	switch unit := a.low.unit; {
	case a.factor:
		return EntityMultiple
	case a.time:
		return EntityDuration
	case unit == Percent:
		return EntityPercent
	case unit == Points:
		return EntityPoints
	case unit.IsCurrency():
		return EntityMoney
	}
	return EntityNumber
}

// lengthOfTime returns a quantity of time as a duration, absent when it is not a whole
// number of seconds or of days.
func lengthOfTime(q Quantity) calendar.Duration {
	var per int64
	switch q.unit {
	case Minutes:
		per = 60
	case Hours:
		per = 3600
	case Days:
		per = 1
	case "week":
		per = 7
	case "month":
		per = 1
	}
	product, fits := q.number.times(decimal{mantissa: per})
	n, whole := product.scaled(0)
	if !fits || !whole || n > 1e9 {
		return calendar.Duration{}
	}
	var d calendar.Duration
	switch q.unit {
	case Minutes, Hours:
		d, _ = calendar.NewDuration(0, 0, 0, n)
	case "month":
		d, _ = calendar.NewDuration(0, int(n), 0, 0)
	default:
		d, _ = calendar.NewDuration(0, 0, int(n), 0)
	}
	return d
}

// timeEntity returns the entity of a time.
func (s *scan) timeEntity(m *moment) Entity {
	from, id, bounds := m.from, m.rule, false
	if trigger := s.at(from).rule; trigger != nil && (trigger.topic == deadlineTopic || trigger.topic == durationTopic) {
		bounds = s.bounding(from, m)
		if !bounds && m.named != "" {
			id = m.named
			from = s.skip(from+int(s.at(from).span), "le", "la", "les", "l'", "the", "de", "d'", "du", "au")
		}
	}
	e := s.entity(EntityDate, min(from, m.to-1), m.to, id, m.confidence())
	e.First, e.Last, e.Raw, e.Event = m.first, m.last, m.raw, s.eventIn(m)
	switch {
	case m.start:
		e.Bound, e.Last = ">=", calendar.Date{}
		if e.First.IsZero() {
			e.First = m.last
		}
	case bounds && m.length && !s.ends(m.from, m):
		e.First = calendar.Date{}
	case bounds:
		e.Bound, e.First = "<=", calendar.Date{}
	case m.length:
		e.Kind, e.Last = EntityDuration, calendar.Date{}
		e.Duration, _ = calendar.ParseDuration(m.raw)
		e.Bound, e.Approximate = s.boundOf(from, m.to)
		for k := m.from; k < from && e.Bound == ""; k++ { // « en moins de 5 jours »
			switch s.word(k) {
			case "moin", "less", "under":
				e.Bound = "<"
			case "up", "jusqu'":
				e.Bound = "<="
			}
		}
	case !m.first.IsZero() || spans(m.raw):
		e.Kind = EntityPeriod
	}
	if e.Event != "" {
		e.Kind = EntityEvent
	}
	return e
}

// boundOf returns the bound of a length of time that tokens from to to are, and whether it is
// approximate, by the words and signs on either side: « au moins 3 mois », "~3 weeks".
func (s *scan) boundOf(from, to int) (bound string, approximate bool) {
	a := amount{from: from, to: to, boundFrom: from, unitAt: -1}
	for a.boundFrom > 0 && from-a.boundFrom < maxBounds && s.at(a.boundFrom-1).kind == signToken {
		a.boundFrom--
	}
	if s.signs(a.boundFrom, &a) < from {
		a = amount{from: from, to: to, boundFrom: from, unitAt: -1}
	}
	if s.bounded(&a); a.bound == "" {
		s.trailing(to, &a)
	}
	return a.bound, a.approximate
}

// confidence returns that of the rules that read m.
func (m *moment) confidence() float64 {
	switch {
	case m.weak:
		return doubtful
	case m.exclusive:
		return convention
	}
	return sure
}

// bounding reports whether the words at i make a bound of the time they introduce, or count
// to a day from today: by, before, within, and "in two weeks", and not "in March", "for two
// weeks".
func (s *scan) bounding(i int, m *moment) bool {
	if s.ends(i, m) {
		return true
	}
	w := s.word(i)
	return m.length && !m.last.IsZero() && (w == "in" || w == "dan")
}

// ends reports whether the words at i say that the time they introduce is the last.
func (s *scan) ends(i int, m *moment) bool {
	t := s.at(i)
	if m.length && (t.word == "pour" || t.word == "up" || t.word == "jusqu'") {
		return false
	}
	if t.rule.has(exclusiveFlag) || t.rule.id == "en.deadline.by" || t.rule.id == "fr.deadline.by" {
		return true
	}
	return t.word == "within" || t.word == "sou"
}

// eventIn returns the id of the event that m names, empty when it names none.
func (s *scan) eventIn(m *moment) string {
	for i := m.from; i < m.to; i++ {
		if s.at(i).is(eventTopic) {
			id := s.at(i).rule.id
			return id[strings.LastIndexByte(id, '.')+1:]
		}
	}
	return ""
}

// spans reports whether the words of a time, in normal form, name more than a day.
func spans(raw string) bool {
	if strings.Contains(raw, "/") || strings.ContainsAny(raw, "QH") {
		return true
	}
	_, err := time.Parse("--01", raw)
	return err == nil || len(raw) == 4 || strings.HasPrefix(raw, "this-") || strings.HasPrefix(raw, "next-") && !strings.HasSuffix(raw, "day")
}
