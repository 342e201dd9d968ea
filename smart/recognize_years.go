package smart

import (
	"strconv"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// fiscal reads a year of the company's accounts, or a quarter or half of one: FY27, "fiscal
// year 2027", « l'exercice 2026-2027 », "fiscal Q3 2027", "this fiscal year". A year is named
// by the calendar year it ends in. Without a fiscal calendar no date is known.
func (s *scan) fiscal(i int, _ bool) (moment, bool) {
	if !s.has(fiscalTrait) || !s.isFiscal(i) && !s.isFiscal(i+1) && !s.isFiscal(i+2) {
		return moment{}, false
	}
	at := s.skip(i, "the", "l'", "cet", "this", "thi", "current")
	if to := s.presentFiscal(at); to > at {
		return s.fiscalMoment(to, s.reader().FiscalYear.Around(s.asOf), "this-fiscal-year", "fiscal"), true
	}
	if s.word(i) == "fiscal" && !s.french { // fiscal Q3 2027
		if letter, n := s.quarterWord(i + 1); n > 0 {
			if year, to := s.fiscalNumber(s.skip(i+2, "of", "fy")); year > 0 {
				return s.fiscalPart(year, letter, n, to), true
			}
		}
	}
	year, to := s.fiscalYearAt(i)
	if year == 0 {
		return moment{}, false
	}
	if letter, n := s.quarterWord(to); n > 0 { // FY27 Q2
		return s.fiscalPart(year, letter, n, to+1), true
	}
	return s.fiscalMoment(to, s.fiscalYear(year), fiscalName(year), "fiscal"), true
}

// reader returns the reader of the scan.
func (s *scan) reader() *Reader { return &s.reading.reader }

// isFiscal reports whether token i is a word of years of accounts.
func (s *scan) isFiscal(i int) bool { return s.bears(i, fiscalTrait) }

// fiscalNamed reports whether a word names a year of accounts: FY27.
func fiscalNamed(word string) bool { return len(word) >= 4 && word[0] == 'f' && word[1] == 'y' }

// presentFiscal returns the token after the words for the present year of accounts at i, or
// i: "fiscal year", « exercice », « exercice en cours », « année fiscale ».
func (s *scan) presentFiscal(i int) int {
	to := i
	switch {
	case s.word(i) == "exercice":
		to = s.skip(i+1, "fiscal", "comptable", "social")
	case (s.word(i) == "fiscal" || s.word(i) == "financial") && s.word(i+1) == "year":
		to = i + 2
	case s.topicAt(i, unitTopic) > 0 && s.at(i).rule.n == yearUnit && s.word(i+1) == "fiscale":
		to = i + 2
	default:
		return i
	}
	if year, _ := s.fiscalNumber(to); year > 0 {
		return i
	}
	if s.word(to) == "en" && s.word(to+1) == "cour" {
		to += 2
	}
	return to
}

// fiscalYearAt returns the year of accounts that the words at i name, 0 when there is none,
// and the token after.
func (s *scan) fiscalYearAt(i int) (year, to int) {
	w := s.word(i)
	if len(w) >= 4 && w[:2] == "fy" && isDigit(w[2]) { // FY27
		if year = fullYear(digitsOf(w[2:])); year > 0 {
			if s.word(i+1) == "/" && s.small(i+2) == (year+1)%100 && s.at(i+2).glued { // FY2026/27
				return year + 1, i + 3
			}
			return year, i + 1
		}
	}
	switch {
	case w == "fy":
		return s.fiscalNumber(i + 1)
	case w == "exercice":
		return s.fiscalNumber(s.skip(i+1, "fiscal", "comptable", "social"))
	case w == "fiscal" || w == "financial":
		return s.fiscalNumber(s.skip(i+1, "year"))
	case s.topicAt(i, unitTopic) > 0 && s.at(i).rule.n == yearUnit && s.word(i+1) == "fiscale":
		return s.fiscalNumber(i + 2)
	}
	return 0, i
}

// fiscalNumber reads the number of a year of accounts, 27, 2027, 2026/27, 2026-2027, and
// returns 0 when there is none.
func (s *scan) fiscalNumber(i int) (year, to int) {
	if _, last, to := s.yearPair(i); to > i {
		return last, to
	}
	if year, ok := s.yearAt(i); ok {
		return year, i + 1
	}
	if n := s.small(i); n > 0 && s.at(i).end-s.at(i).start == 2 && s.word(i-1) == "fy" {
		return 2000 + n, i + 1
	}
	return 0, i
}

// yearPair reads two years in a row, 2026/27, 2026-2027, and returns the token after.
func (s *scan) yearPair(i int) (first, last, to int) {
	if t := s.at(i + 1); t.kind != signToken || t.word != "/" && t.word != "-" {
		return 0, 0, i
	}
	first, ok := s.yearAt(i)
	if !ok {
		return 0, 0, i
	}
	if last, ok = s.yearAt(i + 2); !ok {
		if n := s.small(i + 2); n == 0 || s.at(i+2).end-s.at(i+2).start != 2 || !s.at(i+2).glued {
			return 0, 0, i
		}
		last = first/100*100 + s.small(i+2)
	}
	if last != first+1 || s.word(i+3) == s.word(i+1) && s.at(i+3).glued { // a date goes on
		return 0, 0, i
	}
	return first, last, i + 3
}

// digitsOf returns the number that s writes in two or four digits, or 0.
func digitsOf(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || len(s) != 2 && len(s) != 4 {
		return 0
	}
	return n
}

// fullYear returns the year that two or four digits write, or 0.
func fullYear(n int) int {
	switch {
	case n > 0 && n < 100:
		return 2000 + n
	case n >= 2000 && n < 2100:
		return n
	}
	return 0
}

// quarterWord returns the letter, Q or H, and the number of the quarter or half that token i
// is: T2 in French, Q2, S1, H1; the number is 0 when it is none.
func (s *scan) quarterWord(i int) (letter byte, n int) {
	w := s.word(i)
	if len(w) != 2 || s.at(i).kind != wordToken || w[1] < '1' || w[1] > '4' {
		return 0, 0
	}
	switch n = int(w[1] - '0'); {
	case w[0] == 'q' || w[0] == 't' && s.french:
		return 'Q', n
	case (w[0] == 's' || w[0] == 'h') && n <= 2:
		return 'H', n
	}
	return 0, 0
}

func fiscalName(year int) string { return "FY" + strconv.Itoa(year)[2:] }

// fiscalYear returns the year of accounts that ends in a calendar year, absent without a
// fiscal calendar.
func (s *scan) fiscalYear(year int) calendar.Period {
	first, _ := calendar.NewDate(year, time.January, 1) // the year that ends in it has this day
	return s.reader().FiscalYear.Around(first)
}

// fiscalPart is the nth quarter or half of a year of accounts.
func (s *scan) fiscalPart(year int, letter byte, n, to int) moment {
	p := s.fiscalYear(year)
	if !p.From().IsZero() {
		quarters, skipped := 1, n-1
		if letter == 'H' {
			quarters, skipped = 2, 2*(n-1)
		}
		_, first := s.reader().FiscalYear.Quarter(p.From())
		for range skipped {
			_, first = s.reader().FiscalYear.Quarter(first.To().AddDays(1))
		}
		last := first
		for range quarters - 1 {
			_, last = s.reader().FiscalYear.Quarter(last.To().AddDays(1))
		}
		p, _ = calendar.NewPeriod(first.From(), last.To())
	}
	return s.fiscalMoment(to, p, fiscalName(year)+"-"+quarterName(letter, n), "fiscal")
}

func (s *scan) fiscalMoment(to int, p calendar.Period, raw, rule string) moment {
	m := s.period(to, p, raw, rule)
	m.weak = p.From().IsZero()
	return m
}

// Words of years that start in one calendar year and end in the next.
var spanWords = []string{"saison", "season", "scolaire", "universitaire", "mandat", "mandature", "academic", "school", "year"}

// pairOfYears reads a season or a school year, « la saison 2026-2027 », "the 2026/27 school
// year", or two calendar years after a word that introduces them. What it names is a
// convention: from September to August for the first.
func (s *scan) pairOfYears(i int, introduced bool) (moment, bool) {
	first, last, to := s.yearPair(i)
	if to == i {
		return moment{}, false
	}
	before, after := s.word(i-1), s.word(to)
	spans := false
	for _, w := range spanWords {
		spans = spans || before == w || after == w
	}
	short := s.at(to-1).end-s.at(to-1).start == 2
	if !spans && !short && !introduced {
		return moment{}, false
	}
	from, _ := calendar.NewDate(first, time.September, 1)
	until, _ := calendar.NewDate(last, time.August, 31)
	if !spans && !short {
		from, _ = calendar.NewDate(first, time.January, 1)
		until, _ = calendar.NewDate(last, time.December, 31)
	}
	p, _ := calendar.NewPeriod(from, until)
	m := s.period(s.skip(to, "school", "academic", "season", "year"), p, s.note(strconv.Itoa(first)+"/"+strconv.Itoa(last)), "years")
	m.weak = true
	return m, true
}

// schoolYear reads « l'année scolaire 2026-2027 », "the school year": without its years the
// one to end next.
func (s *scan) schoolYear(i int) (moment, bool) {
	at := i
	switch {
	case s.topicAt(i, unitTopic) > 0 && s.at(i).rule.n == yearUnit && s.word(i+1) == "scolaire":
		at = i + 2
	case (s.word(i) == "school" || s.word(i) == "academic") && s.word(i+1) == "year":
		at = i + 2
	default:
		return moment{}, false
	}
	if m, ok := s.pairOfYears(at, true); ok {
		m.from = i
		return m, true
	}
	m := moment{from: i, to: at, raw: "event", weak: true, rule: "years"}
	if !s.asOf.IsZero() {
		year := s.asOf.Year()
		if s.asOf.Month() > time.August {
			year++
		}
		m.last, _ = calendar.NewDate(year, time.August, 31)
	}
	return m, true
}
