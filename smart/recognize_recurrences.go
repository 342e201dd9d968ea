package smart

import "slices"

// recurring finds the days of the week that come round, « chaque lundi », "on Mondays and
// Thursdays", and how often in turns, « une semaine sur deux », before times are read: they
// bound nothing.
func (s *scan) recurring() {
	if !s.topics.has(weekdayTopic) && !(s.topics.has(unitTopic) && s.has(turnTrait)) {
		return
	}
	for i := 0; i < len(s.tokens) && len(s.rate) < MaxFound; {
		p, ok := s.recurrenceAt(i)
		if !ok || !s.free(p.from, p.to) {
			i++
			continue
		}
		s.claim(p.from, p.to)
		s.rate = append(s.rate, p)
		i = p.to
	}
}

func (s *scan) recurrenceAt(i int) (frequency, bool) {
	if p, ok := s.inTurns(i); ok {
		return p, true
	}
	if !s.topics.has(weekdayTopic) {
		return frequency{}, false
	}
	at, every := i, s.each(i)
	step := 1
	switch {
	case every:
		step, at = s.stepAt(i + int(s.at(i).span))
	case s.at(i).is(ordinalTopic): // the first Monday of each month
		at += int(s.at(i).span)
		if n := s.topicAt(at, weekdayTopic); n == 0 || !s.each(at+n+1) && !s.each(at+n+2) || s.ofMonth(at+n) == at+n {
			return frequency{}, false
		}
		every = true
	case s.word(i) == "on", s.word(i) == "les":
		at++
	case i > 0 && (s.word(i-1) == "on" || s.word(i-1) == "les"): // what comes before failed
		return frequency{}, false
	}
	days, to := s.weekdayList(at, every)
	if days == 0 || !every && (s.at(i-1).kind == numberToken || s.at(i-1).is(numeralTopic)) { // three Fridays from now
		return frequency{}, false
	}
	p := frequency{from: i, to: to, times: days, leads: true, rule: "rate.weekday"}
	unit := weekUnit
	if month := s.ofMonth(to); month > to { // the first Monday of the month
		unit, p.to, step = monthUnit, month, 1
	}
	p.per, p.raw = s.perUnit(step, unit)
	return p, true
}

// recurs reports whether p names days that come round.
func (p *frequency) recurs() bool { return p.rule == "rate.weekday" || p.rule == "rate.turns" }

// count returns how many of something p makes: « un post chaque mardi et jeudi » are two a
// week.
func (p *frequency) count(n decimal) decimal {
	if !p.recurs() || p.times == 1 {
		return n
	}
	product, _ := n.times(decimal{mantissa: int64(p.times)})
	return product
}

// each reports whether the word at i says each: "every", « chaque », « tous les ».
func (s *scan) each(i int) bool { return s.at(i).is(everyTopic) && s.at(i).rule.has(leadsFlag) }

// stepAt returns one in how many turns the words at i take, "other", "second", « deux », and
// the token after.
func (s *scan) stepAt(i int) (int, int) {
	switch t := s.at(i); {
	case t.word == "other":
		return 2, i + 1
	case t.is(ordinalTopic) && t.rule.n > 0:
		return int(t.rule.n), i + int(t.span)
	}
	if n, next := s.countAt(i); n > 0 {
		return n, next
	}
	return 1, i
}

// weekdayList returns how many days of the week are listed at i, and the token after. Days
// that nothing says to come round are in the plural.
func (s *scan) weekdayList(i int, every bool) (days, to int) {
	to = i
	for {
		n := s.topicAt(i, weekdayTopic)
		if n == 0 || s.at(i+n).kind == numberToken || !every && !s.several(i+n-1) {
			return days, to
		}
		days, to = days+1, i+n
		if i = s.skip(to, ",", "et", "and", "&", "/", "les", "on"); i == to {
			return days, to
		}
	}
}

// several reports whether token i bears the mark of the plural that its word is without.
func (s *scan) several(i int) bool {
	if s.at(i).kind != wordToken {
		return false
	}
	text := s.source[s.span(i, i+1).Start:s.span(i, i+1).End]
	last := text[len(text)-1] | 0x20
	return last == 's' && s.word(i)[len(s.word(i))-1] != 's'
}

// ofMonth returns the token after the words that say a day to be of each month, or i.
func (s *scan) ofMonth(i int) int {
	at := s.skip(i, "of", "de", "du", "the", "each", "every", "chaque")
	if n := s.topicAt(at, unitTopic); at > i && n > 0 && s.at(at).rule.n == monthUnit {
		return at + n
	}
	return i
}

// inTurns reads one time in so many: « un lundi sur deux », "one week in two".
func (s *scan) inTurns(i int) (frequency, bool) {
	if s.numeral(i) != 1 && s.small(i) != 1 {
		return frequency{}, false
	}
	at, unit := i+1, weekUnit
	switch n := s.topicAt(at, unitTopic); {
	case n > 0:
		unit, at = s.at(at).rule.n, at+n
	case s.topicAt(at, weekdayTopic) > 0:
		at += s.topicAt(at, weekdayTopic)
	default:
		return frequency{}, false
	}
	next := s.skip(at, "sur", "in", "out", "of")
	count, to := s.countAt(next)
	if next == at || count < 2 || s.topicAt(to, unitTopic)+s.topicAt(to, percentTopic) > 0 {
		return frequency{}, false
	}
	p := frequency{from: i, to: to, times: 1, leads: true, rule: "rate.turns"}
	p.per, p.raw = s.perUnit(count, unit)
	return p, true
}

// perArticle returns the number of tokens at i that say per by an article: "10 leads a
// month", « 15 € l'heure », « 3 fois l'an ». An article says so after a figure.
func (s *scan) perArticle(i int) int {
	switch w := s.word(i); {
	case i == 0:
		return 0
	case !s.french && (w == "a" || w == "an"):
		for k := i - 1; k >= max(0, i-1-maxRateGap); k-- {
			t := s.at(k)
			switch {
			case s.claimed[k], t.is(deadlineTopic), t.is(durationTopic), t.kind == signToken && !t.is(currencyTopic) && !t.is(percentTopic):
				return 0
			case t.kind == numberToken, t.is(numeralTopic) && k < i-1, slices.Contains([]string{"once", "twice", "time", "x"}, t.word):
				return 1
			}
		}
	case s.french && (w == "l'" || w == "la" || w == "le"):
		before := s.at(i - 1)
		unit := s.topicAt(i+1, unitTopic)
		if (before.word == "foi" || before.is(currencyTopic)) && unit > 0 && !s.at(i+1+unit).is(nextTopic) {
			return 1
		}
	}
	return 0
}
