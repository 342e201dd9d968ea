package smart

// Words that a time of day follows. They are as the lexer leaves them.
var hourWords = []string{"a", "ver", "des", "avant", "apre", "jusqu'", "entre", "de", "depui", "at", "from", "before", "after", "by", "around", "between", "until", "till"}

// hours takes the hours of the day and the words for all the time, which bound nothing: « de 9 h
// à 18 h », "from 9 to 5", « 24h/24 ». Where a length of time is counted or cut, « 2 h »
// is one.
func (s *scan) hours() {
	for i := 0; i < len(s.tokens); i++ {
		if s.tokens[i].kind != numberToken {
			continue
		}
		end := s.always(i)
		if end == i && !s.timed && s.bears(i-1, hourTrait) {
			end = s.hoursFrom(i)
		}
		if hour, said := s.hourAt(i); end == i && said && s.word(i+1) != "h" && s.word(i+1) != "heure" {
			end = hour
		}
		if end > i && s.free(i, end) {
			s.claim(i, end)
			i = end - 1
		}
	}
}

// always returns the token after « 24h/24 », « 7 jours sur 7 », or i.
func (s *scan) always(i int) int {
	unit := s.topicAt(i+1, unitTopic)
	at := i + 1 + unit
	if unit == 0 || s.word(at) != "/" && s.word(at) != "sur" && s.word(at) != "on" || s.small(i) == 0 || s.small(at+1) != s.small(i) {
		return i
	}
	return at + 2
}

// hoursFrom returns the token after the hours of the day at i, after a word that they
// follow, or i. A range needs not say the hour but once.
func (s *scan) hoursFrom(i int) int {
	end, said := s.hourAt(i)
	if end == i {
		return i
	}
	at := s.skip(end, "a", "et", "to", "and", "-", "jusqu'")
	last, again := s.hourAt(at)
	before := s.word(i - 1)
	ranged := before == "de" || before == "from" || before == "entre" || before == "between"
	switch {
	case at > end && last > at && (said || again):
		rising := s.small(i) < s.small(at) || again && !s.french
		if !rising || s.cut(i) || s.rateFollows(last) {
			return i
		}
		return last
	case at > end && last > at && ranged && before == "from" && s.small(i) > s.small(at) && s.small(i) <= 12 && !s.tallies(last) && !s.cut(i): // from 9 to 5
		return last
	case ranged || !said || s.cut(i) || s.rateFollows(end) || s.small(i) == 24:
		return i
	}
	return end
}

// hourAt returns the token after the hour at i, or i, and whether words or signs say it to
// be one: 18 h 30, 20:45, "6 pm", "9 a.m.".
func (s *scan) hourAt(i int) (end int, said bool) {
	t := s.at(i)
	if t.kind != numberToken || t.grouped || t.end-t.start > 2 || t.number.mantissa > 24 {
		return i, false
	}
	switch next := s.word(i + 1); {
	case next == "h", next == "heure":
		if m := s.at(i + 2); m.kind == numberToken && m.end-m.start == 2 && m.number.mantissa < 60 && m.glued == s.at(i+1).glued {
			return i + 3, true
		}
		return i + 2, true
	case next == ":" && s.at(i+1).glued && s.at(i+2).kind == numberToken && s.at(i+2).glued:
		i++
	case next == "am", next == "pm", next == "o'clock":
		return i + 2, true
	case (next == "a" || next == "p") && s.word(i+2) == "." && s.word(i+3) == "m":
		return s.skip(i+4, "."), true
	default:
		return i + 1, false
	}
	if next := s.word(i + 2); next == "am" || next == "pm" {
		return i + 3, true
	}
	return i + 2, true
}

// Words of lengths of time.
var lengthWords = []string{"temp", "duree", "delai", "time", "duration", "delay", "attente", "wait"}

// maxClause is how many words before hours are looked at for what makes a length of them.
const maxClause = 24

// cut reports whether the words before the hours at i make a length of time of them: it is
// cut, « réduire à 2 h », moved, « passer de 2 h à 4 h », or called one.
func (s *scan) cut(i int) bool {
	for k := max(0, i-maxClause); k < i; k++ {
		t := s.at(k)
		if t.is(verbTopic) && (t.rule.dir == Decrease || k == i-2 && t.rule.dir != Produce) || t.bears(lengthTrait) {
			return true
		}
	}
	return false
}

// rateFollows reports whether a rate starts at token i.
func (s *scan) rateFollows(i int) bool {
	_, ok := s.rateAt(i)
	return ok
}
