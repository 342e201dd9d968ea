package smart

import "slices"

// amount is a figure that words name, with its unit and what surrounds it.
type amount struct {
	from, to    int // tokens, with sign, bound sign and unit
	low, high   Quantity
	bound       string
	boundFrom   int   // where the words of the bound start
	unitAt      int   // the token of the unit, -1 when there is none
	scale       int64 // what multiplies the number: a million, 1 when nothing does
	often       *frequency
	rule        string
	signed      int8 // -1 or 1 when a sign is written
	factor      bool
	expected    bool // the words before say that a number comes
	approximate bool
	rank        bool
	time        bool // a length of time
	times       bool // so many times: 3x, twice
	huge        bool // more than a quantity holds
}

// ranged reports whether a has two values.
func (a *amount) ranged() bool { return !a.high.IsZero() }

// figures finds the figures that no time has taken, and gives each its rate.
func (s *scan) figures() {
	for i := 0; i < len(s.tokens) && len(s.figure) < MaxFound; {
		if !s.startsFigure(i) {
			i++
			continue
		}
		a, ok := s.ratingAt(i)
		if !ok {
			if end := s.noFigure(i); end > i {
				i = end
				continue
			}
			a, ok = s.amountAt(i)
		}
		if !ok || !s.free(a.from, a.to) {
			i++
			continue
		}
		s.claim(a.from, a.to)
		if a.huge {
			s.remark(CodeNumberTooLarge, a.from, a.to)
		}
		s.bounded(&a)
		if s.anyText && s.enclose(&a) {
			i = a.to
			continue
		}
		s.shareScale(&a)
		s.figure = append(s.figure, a)
		i = a.to
	}
	s.giveRates()
}

// shareScale multiplies the figure before a by the scale of a, when both are the ends of one
// movement: « passer de 2 à 3 millions ».
func (s *scan) shareScale(a *amount) {
	if len(s.figure) == 0 || a.scale <= 1 || a.factor || a.ranged() {
		return
	}
	from := &s.figure[len(s.figure)-1]
	before, join := s.word(from.boundFrom-1), s.word(a.from-1)
	own := from.unitAt >= from.from+1 // a currency before the number is one for both
	if from.to != a.from-1 || join != "a" && join != "to" || before != "de" && before != "d'" && before != "from" ||
		from.scale > 1 || from.factor || from.ranged() || own || from.low.unit != Count && from.low.unit != a.low.unit {
		return
	}
	if product, fits := from.low.number.times(decimal{a.scale, 0}); fits && product.compare(a.low.number) < 0 {
		from.low.number = product
	}
}

// noFigure returns the end of digits at i that are no figure, or i: 24/7, phone numbers,
// hours of the day, ordinals, years, ages.
func (s *scan) noFigure(i int) int {
	if s.word(i) == "+" && s.at(i+1).glued && s.at(i+1).kind == numberToken {
		if end := s.noFigure(i + 1); end > i+4 { // +33 6 39 98 12 34
			return end
		}
		return i
	}
	if s.at(i).kind != numberToken || s.claimed[i] {
		return i
	}
	if join := s.word(i + 1); (join == "-" || join == "a" || join == "to") && s.topicAt(i+3, unitTopic) > 0 && s.at(i+3).rule.n == yearUnit {
		return i + 4 // 30-55 ans
	}
	run := i
	for s.at(run).kind == numberToken && s.at(run).end-s.at(run).start <= 3 {
		run++
	}
	if run-i >= 4 {
		return run
	}
	if end := s.chain(i); end > i {
		return end
	}
	if _, end := s.fraction(i); end > i {
		return i
	}
	switch next := s.at(i + 1); {
	case next.word == "^" && next.glued: // a power
		return s.skip(i+2, "-", "+") + 1
	case next.word == "/" && next.glued && s.at(i+2).kind == numberToken && s.at(i+2).glued:
		return i + 3
	case next.glued && slices.Contains([]string{"er", "st", "nd", "rd", "th", "e", "ere", "re", "nde", "eme", "ieme", ":"}, next.word):
		if s.at(i+2).kind == numberToken && s.at(i+2).glued {
			return i + 3
		}
		return i + 2
	case next.word == "h" && !s.timed && (s.at(i+2).kind == numberToken && s.at(i+2).glued == next.glued || s.word(i-1) == "a" || s.word(i-1) == "at"):
		return i + 3
	case next.word == "etoile" || next.word == "star" || next.word == "am" || next.word == "pm":
		return i + 2
	case s.topicAt(i+1, unitTopic) > 0 && next.rule.n == yearUnit:
		return i + 2
	}
	if _, year := s.yearAt(i); year && s.topicAt(i+1, metricTopic) == 0 && s.topicAt(i+1, percentTopic)+s.topicAt(i+1, currencyTopic) == 0 {
		return i + 1
	}
	return i
}

// chain returns the end of three numbers or more that signs glue together, 30.06.26 or
// 2026-13-45, or of a year and a number, 2026-27; else i. They are dates, versions and
// references.
func (s *scan) chain(i int) int {
	end, numbers := i+1, 1
	for sign := s.word(end); sign == s.word(end) && s.at(end).glued && (sign == "-" || sign == "." || sign == "/"); numbers++ {
		if s.at(end+1).kind != numberToken || !s.at(end+1).glued {
			break
		}
		end += 2
	}
	if _, year := s.yearAt(i); numbers > 2 || numbers == 2 && year && s.word(i+1) == "-" && s.short(i+2) {
		return end
	}
	return i
}

// countsIn reports whether the sentence names something counted, of a class.
func (s *scan) countsIn(class metricClass) bool {
	for i := range s.tokens {
		if t := s.at(i); t.is(metricTopic) && t.rule.metric.class == class {
			return true
		}
	}
	return false
}

// minutesAfter adds the minutes that follow hours, « 1 h 30 », "1 hour 20 minutes": in hours
// when they are a whole number of hundredths, else in minutes. It returns the token after.
func (s *scan) minutesAfter(hours decimal, i int) (decimal, Unit, int) {
	i = s.skip(i, "et", "and")
	t, unit := s.at(i), s.topicAt(i+1, unitTopic)
	if unit > 0 && s.at(i+1).rule.n != minuteUnit {
		unit = -1
	}
	minutes := int64(s.small(i))
	whole := hours.places == 0 && t.kind == numberToken && !t.grouped && minutes > 0 && minutes < 60
	if !whole || unit < 0 || unit == 0 && t.end-t.start != 2 {
		return hours, Hours, -1
	}
	next := i + 1 + unit
	if minutes%3 == 0 {
		return newDecimal(hours.mantissa*100+minutes*100/60, 2), Hours, next
	}
	return newDecimal(hours.mantissa*60+minutes, 0), Minutes, next
}
