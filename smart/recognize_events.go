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
	if year, ok := s.yearAt(at); ok {
		m.to = at + 1
		return year, true
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

// occurrence returns the days of an event: the first ones that are not over on a day, or
// those of its year. Its name is one of the forms of [eventRules], or a month and a day.
func (s *scan) occurrence(name string, asOf calendar.Date, ofYear bool) calendar.Period {
	if asOf.IsZero() {
		return calendar.Period{}
	}
	if name == "mothers-day" && !s.french {
		if name = "sun-5-2"; s.british {
			name = "easter-21"
		}
	}
	var keys [2]holiday.KeyDate
	found := 0
	for word := range strings.SplitSeq(name, " ") {
		if found < len(keys) && keys[found].UnmarshalText([]byte(word)) == nil {
			found++
		}
	}
	if found > 0 {
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

// Seasons, by convention of the northern half of the earth: they start on the twenty-first,
// and autumn on the twenty-third.
var seasons = [...]struct{ first, last string }{{"03-21", "06-20"}, {"06-21", "09-22"}, {"09-23", "12-20"}, {"12-21", "03-20"}}

// ruleOf returns the days of an event in a year by its rule.
func ruleOf(name string, year int) (first, last calendar.Date) {
	if rest, ok := strings.CutPrefix(name, "easter"); ok {
		days, _ := strconv.Atoi(rest)
		first = holiday.Easter(year).AddDays(days)
		return first, first
	}
	if rest, ok := strings.CutPrefix(name, "season-"); ok {
		season := seasons[rest[0]-'1']
		first = monthDay(season.first, year)
		if last = monthDay(season.last, year); last.Before(first) {
			last = monthDay(season.last, year+1)
		}
		return first, last
	}
	if head, rest, _ := strings.Cut(name, "-"); len(head) == 3 {
		month, which, _ := strings.Cut(rest, "-")
		n, _ := strconv.Atoi(month)
		k, _ := strconv.Atoi(which)
		day := time.Weekday(strings.Index("sunmontuewedthufrisat", head) / 3)
		first, _ = calendar.NewDate(year, time.Month(n), 1)
		end := calendar.MonthOf(first).To()
		if first = first.AddDays((int(day-first.Weekday())+7)%7 + 7*(k-1)); first.After(end) {
			first = first.AddDays(-7)
		}
		return first, first
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
