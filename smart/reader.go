package smart

import (
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// MaxText is how many bytes of a sentence are read: 64 KiB.
const MaxText = 64 << 10

// MaxFound is how many times, how many rates and how many figures of a text are read: the
// first ones. No objective has as many, and it keeps time linear.
const MaxFound = 64

// Reader reads objectives from sentences. The zero Reader reads English, and resolves no
// time that depends on today. A Reader holds no state and is safe for concurrent use.
type Reader struct {
	// Language is French when its base is fr; every other tag reads English. Both know the
	// trade words of either, such as followers and leads in French.
	Language language.Tag
	// AsOf is the day that relative times count from. When it is absent, Deadline is too,
	// unless the words name the year.
	AsOf calendar.Date
	// Networks are the networks that sentences may name, by the names of the catalogue. The
	// zero Catalogue stands for the built-in one, which is compiled once; the names that
	// another adds are looked through at each reading, which takes a time linear in them.
	// Parts of an added network bear a rule with its id, such as "network.intranet", that
	// [ReadingRules] does not list.
	Networks network.Catalogue
	// WeekStart is the one day that weeks start on. Defaults to Monday, as in ISO 8601;
	// numbered weeks are those of ISO 8601, whatever it is.
	WeekStart calendar.Weekdays
	// FiscalYear is when the years of the company's accounts start, for "Q2 FY27" and
	// « l'exercice 2027 », which are named by the calendar year they end in. Without it such a
	// time is known, and its days are not.
	FiscalYear calendar.FiscalYear
	// KeyDates says when Christmas, the sales and their like take place. The zero KeyDates
	// follows the rules.
	KeyDates holiday.KeyDates
}

// Read reads one sentence. It works by tables and rules: the text is folded, cut in words
// and numbers, the words are looked up, then times claim theirs, then figures, and each
// figure takes its role from the words about it. Numbers of addresses, mentions, hashtags
// and names are never figures, and hours never a deadline.
//
// Where usage is ambiguous:
//
//   - « avant », "before" leave out the day named, and so does « d'ici » before a month or
//     a week: « d'ici septembre » ends on 31 August; « d'ici le 30 juin », "by 30 June"
//     include it, and "by June" ends with June.
//   - A month or a day without a year is the next one; a year of two digits is of this
//     century. A day that does not exist, « 31 juin », is no time, which is a finding.
//   - When something starts, « dès février », "from March 1", is no deadline; of a range of
//     days or months the last day is.
//   - A date in digits has its day first, its month in American English; in English of no
//     region, when both readings exist, neither is the deadline: both are its
//     [Values.Candidates], and the finding [CodeAmbiguousDate] says so.
//   - S1 and S2 are half-years, S3 to S53 weeks.
//   - A bare number of four digits from 2000 to 2099 is a year, « 2 026 » a figure.
//   - A rate, « par semaine », is no deadline; with one, « un article » is a figure.
//   - A change between two percentages is a range, « de 10 à 15 % », and of a share a move.
//
// Any text is accepted, ill-formed UTF-8 included; what is beyond [MaxText] is left out,
// which is a finding, and of a text only the first [MaxFound] figures, rates and times are read.
// The same text composed or decomposed, with typographic or typewriter apostrophes and
// spaces, reads the same. Time is linear in the length of the text.
func (r Reader) Read(sentence string) Reading {
	read := sentence
	if len(sentence) > MaxText {
		read = sentence[:runeStart(sentence, MaxText)]
	}
	s := newScan(r, read)
	defer s.close()
	out := &s.reading
	if len(read) < len(sentence) {
		out.Findings = append(out.Findings, book().Finding(CodeTextTooLong, finding.Root, finding.Integer("limit", MaxText)))
	}
	s.universals()
	s.ages()
	s.owned()
	s.weekdays()
	s.recurring()
	s.hours()
	s.names()
	s.comparisons()
	s.times()
	s.rates()
	s.figures()
	s.words()
	s.people()
	s.groups()
	s.owners()
	s.bind(out)
	out.Findings.Sort()
	return *out
}
