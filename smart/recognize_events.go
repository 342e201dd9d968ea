package smart

import (
	"strconv"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

// event reads a named day or season, of the year that follows its name or else the next one:
// « Noël 2027 », "Thanksgiving of next year", « l'hiver prochain ». A season takes a word
// before it that introduces a time.
func (s *scan) event(i int, introduced bool) (moment, bool) {
	before := s.nextAt(i)
	at := i
	if before != 0 {
		at++
	}
	n := s.topicAt(at, eventTopic)
	if n == 0 || before != 0 && s.at(at).rule.name == "" {
		return moment{}, false
	}
	if s.at(at).rule.has(articleFlag) && s.word(at-1) != "la" {
		return moment{}, false
	}
	if s.otherFaith(i-1) || s.otherFaith(at+n) {
		return moment{}, false
	}
	r := s.at(at).rule
	season := strings.HasPrefix(r.name, "season-")
	m := moment{from: i, to: at + n, raw: "event", weak: r.has(weakFlag), rule: r.id}
	year, dated := 0, false
	if r.name != "" {
		year, dated = s.eventYear(&m)
	}
	asOf := s.asOf
	if dated {
		asOf, _ = calendar.NewDate(year, time.January, 1)
	}
	switch {
	case r.name == "" && !s.dated(i), !introduced && !dated && (!season || before == 0 && n == 1):
		return moment{}, false
	case r.name != "":
		p := s.occurrence(r.name, asOf, dated)
		if !dated && !asOf.IsZero() && (before < 0 || s.french && s.nextAt(m.to) < 0) { // last Easter, « Noël dernier »
			p = s.lastOccurrence(r.name)
		}
		m.last = p.To()
		if p.From() != p.To() {
			m.first = p.From()
		}
	}
	if after := s.nextAt(m.to); after != 0 && s.french { // l'été prochain
		m.to++
	} else if s.at(m.to).is(wishTopic) || s.word(m.to) == "officiel" {
		m.to++
	}
	return m, true
}

// otherFaith reports whether the word at i says an event to be that of another calendar.
func (s *scan) otherFaith(i int) bool {
	switch s.word(i) {
	case "chinese", "lunar", "parsi", "orthodo", "jewish", "islamic", "persian", "chinoi", "lunaire", "orthodoxe", "juif", "musulman", "berbere":
		return true
	}
	return false
}

// eventYear reads the year after the name of an event, and moves the end of m after it.
func (s *scan) eventYear(m *moment) (int, bool) {
	at := s.skip(m.to, "of", "in", "de", "en", "d'")
	if year, next := s.fullYear(at); next != 0 {
		m.to = next
		return year, true
	}
	if n, next := s.yearsAway(m.to); next != 0 && !s.asOf.IsZero() {
		m.to = next
		return s.asOf.Year() + n, true
	}
	for k := m.to; k <= at && !s.asOf.IsZero(); k++ {
		p, ok := s.relativePeriod(k, true)
		if ok && strings.HasSuffix(p.raw, "-year") {
			m.to = p.to
			return p.first.Year(), true
		}
	}
	return 0, false
}

// fullYear returns the year from 1900 to 2099 at token i, in digits or in words, and the token
// after it, 0 when there is none.
func (s *scan) fullYear(i int) (year, next int) {
	if year, ok := s.yearAt(i); ok {
		return year, i + 1
	}
	t := s.at(i)
	digits := t.kind == numberToken && !t.grouped && t.end-t.start == 4 && !s.priced(i)
	if !digits && !t.is(numeralTopic) {
		return 0, 0
	}
	n, next, ok := s.numberAt(i, &amount{})
	if !ok || n.places > 0 || n.mantissa < 1900 || n.mantissa > 2099 {
		return 0, 0
	}
	return int(n.mantissa), next
}

// yearsAway reads how many years from today an event is: "in two years", « il y a un an ». The
// token after it is 0 when it is not said.
func (s *scan) yearsAway(i int) (n, next int) {
	at, sign := i, -1
	switch w := s.word(i); {
	case w == "in" && !s.french, w == "dan" && s.french, w == "dans" && s.french:
		at, sign = i+1, 1
	case w == "il" && s.word(i+1) == "y" && s.word(i+2) == "a":
		at = i + 3
	}
	m, ok := s.lengthAt(at)
	if !ok || m.from != at {
		return 0, 0
	}
	next = m.to
	if at == i {
		if s.word(next) != "ago" {
			return 0, 0
		}
		next++
	}
	years, ok := strings.CutSuffix(strings.TrimPrefix(m.raw, "P"), "Y")
	n, err := strconv.Atoi(years)
	if !ok || err != nil || n > 100 {
		return 0, 0
	}
	return sign * n, next
}

// occurrence returns the days of an event: the first ones that are not over on a day, or
// those of its year. Its name is a season, one or two
// key dates, or a month and a day.
func (s *scan) occurrence(name string, asOf calendar.Date, ofYear bool) calendar.Period {
	if asOf.IsZero() {
		return calendar.Period{}
	}
	if name == "mothers-day" && !s.french {
		if name = "mothers-day-us"; s.british {
			name = "mothering-sunday"
		}
	}
	var keys [2]holiday.KeyDate
	found := 0
	for word := range strings.SplitSeq(name, " ") {
		if found < len(keys) && keys[found].UnmarshalText([]byte(word)) == nil {
			found++
		}
	}
	switch {
	case found > 0 && ofYear:
		for _, key := range keys[:found] {
			if o, ok := s.keyDates.Of(key, asOf.Year()); ok {
				return o.Period()
			}
		}
		return calendar.Period{}
	case found > 0:
		next, _ := s.keyDates.Next(asOf, keys[:found]...)
		return next.Period()
	}
	for year := asOf.Year() - 1; year <= asOf.Year()+2; year++ {
		first, last := ruleOf(name, year)
		if last.IsZero() || last.Before(asOf) || ofYear && first.Year() != asOf.Year() {
			continue
		}
		p, _ := calendar.NewPeriod(first, last)
		return p
	}
	return calendar.Period{}
}

// lastOccurrence returns the last days of an event that were over before today.
func (s *scan) lastOccurrence(name string) (last calendar.Period) {
	for year := s.asOf.Year() - 2; year <= s.asOf.Year(); year++ {
		first, _ := calendar.NewDate(year, time.January, 1)
		if p := s.occurrence(name, first, true); !p.IsZero() && p.To().Before(s.asOf) {
			last = p
		}
	}
	return last
}

// Seasons, by convention of the northern half of the earth: they start on the twenty-first,
// and autumn on the twenty-third.
var seasons = [...]struct{ first, last string }{{"03-21", "06-20"}, {"06-21", "09-22"}, {"09-23", "12-20"}, {"12-21", "03-20"}}

// ruleOf returns the days of an event in a year by its rule.
func ruleOf(name string, year int) (first, last calendar.Date) {
	if rest, ok := strings.CutPrefix(name, "season-"); ok {
		season := seasons[rest[0]-'1']
		first = monthDay(season.first, year)
		if last = monthDay(season.last, year); last.Before(first) {
			last = monthDay(season.last, year+1)
		}
		return first, last
	}
	first = monthDay(name, year)
	return first, first
}

// monthDay is the day of a year that "12-25" names.
func monthDay(name string, year int) calendar.Date {
	month, _ := strconv.Atoi(name[:2])
	day, _ := strconv.Atoi(name[3:])
	d, _ := calendar.NewDate(year, time.Month(month), day)
	return d
}
