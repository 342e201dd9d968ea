package calendar

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"golang.org/x/text/language"
)

// AppendCSV appends p to dst as a table for a spreadsheet, in the language of tag: a line of
// headings, then a line for each slot, in the order of the plan. It is CSV as RFC 4180
// (October 2005) has it: commas, CRLF, quotes where they are needed; in UTF-8, without a
// byte order mark, which some spreadsheets want the caller to write first. Bytes that are
// not UTF-8 become U+FFFD.
//
// The columns are the date (2026-05-12), the day of the week, the time and its zone, the ISO
// week, the channel, the account, the pillar, the theme, the evergreen item, the state, the
// last days to start the draft, to hand it over for review and to send it for approval, the
// id of the slot and its instant in UTC (RFC 3339). What is absent is an empty cell. In
// French a week is 2026-S20, in English 2026-W20. A slot that is kept for news says so in the
// place of its theme.
//
// No cell runs as a formula. Where a cell, or what follows a separator within one (a comma,
// semicolon, tab or end of line, as spreadsheets differ in theirs), starts with =, +, -, @,
// their full-width forms or a control character, after any spaces and quotes, an apostrophe
// goes before it. Nothing is lost: leave out the first apostrophe of every such place. The
// characters are those of OWASP, Application Security Verification Standard 5.0 (May 2025),
// requirement 1.2.10, and of MITRE's CWE-1236; the places are ours.
//
// Time is in proportion to the text.
func (p Plan) AppendCSV(dst []byte, tag language.Tag) []byte {
	t := csvTable{dst: dst, zone: p.Zone}
	for n, code := range csvColumns {
		t.cell(n, book().Message(code).Localize(tag))
	}
	t.dst = append(t.dst, "\r\n"...)
	for day := range t.days {
		term, _ := dayArg("day", time.Weekday(day)).Term()
		t.days[day] = term.Localize(tag)
	}
	for state := range slotStates.All() {
		t.states = append(t.states, state.Label().Localize(tag))
	}
	t.reserve = book().Message("calendar.csv.reserve").Localize(tag)
	t.week = "W"
	if finding.IsFrench(tag) {
		t.week = "S" // semaine
	}
	for i := range p.Slots {
		t.line(&p.Slots[i])
	}
	return t.dst
}

// csvColumns are the headings of the table.
var csvColumns = []finding.Code{
	"calendar.csv.date", "calendar.csv.day", "calendar.csv.time", "calendar.csv.zone", "calendar.csv.week",
	"calendar.csv.channel", "calendar.csv.account", "calendar.csv.pillar", "calendar.csv.theme", "calendar.csv.item",
	"calendar.csv.state", "calendar.csv.draft", "calendar.csv.review", "calendar.csv.approval", "calendar.csv.id", "calendar.csv.instant",
}

// csvTable is one call of [Plan.AppendCSV]: what it appends to, and the words it repeats.
type csvTable struct {
	dst     []byte
	zone    string
	week    string
	reserve string
	days    [7]string
	states  []string
}

// line appends a slot.
func (t *csvTable) line(s *Slot) {
	day, week, state, instant, zone, theme := "", "", "", "", s.Zone, s.Theme
	if !s.Date.IsZero() {
		day = t.days[s.Date.Weekday()]
		year, number := s.Date.ISOWeek()
		week = fmt.Sprintf("%04d-%s%02d", year, t.week, number)
	}
	if slotStates.Has(s.State) {
		state = t.states[s.State-1]
	}
	if utc := s.Instant.UTC(); !utc.IsZero() && !DateOf(utc).IsZero() {
		instant = utc.Format(time.RFC3339)
	}
	if zone == "" {
		zone = t.zone
	}
	if s.Reserve && theme == "" {
		theme = t.reserve
	}
	for n, text := range [...]string{
		s.Date.String(), day, s.Clock.String(), zone, week, s.Channel, s.Account, s.Pillar, theme, s.Item, state,
		s.Deadlines.Draft.String(), s.Deadlines.Review.String(), s.Deadlines.Approval.String(), s.ID, instant,
	} {
		t.cell(n, text)
	}
	t.dst = append(t.dst, "\r\n"...)
}

// cell appends the nth cell of a line, harmless and quoted where it has to be.
func (t *csvTable) cell(n int, text string) {
	if n > 0 {
		t.dst = append(t.dst, ',')
	}
	text = harmless(strings.ToValidUTF8(text, "\ufffd"))
	if !strings.ContainsAny(text, "\",;\t\r\n") && strings.TrimSpace(text) == text {
		t.dst = append(t.dst, text...)
		return
	}
	t.dst = append(t.dst, '"')
	t.dst = append(t.dst, strings.ReplaceAll(text, `"`, `""`)...)
	t.dst = append(t.dst, '"')
}

// separators are what some spreadsheet may take for the end of a cell.
const separators = ",;\t\r\n"

// harmless returns a text with an apostrophe wherever a spreadsheet would start a formula.
func harmless(text string) string {
	var b []byte
	done := 0
	for from := 0; from >= 0; {
		if startsFormula(text[from:], from == 0) {
			b = append(append(b, text[done:from]...), '\'')
			done = from
		}
		next := strings.IndexAny(text[from:], separators)
		if from += next + 1; next < 0 {
			break
		}
	}
	if done == 0 && len(b) == 0 {
		return text
	}
	return string(append(b, text[done:]...))
}

// formulaStarts are the characters with which spreadsheets start a formula, besides the
// control characters.
var formulaStarts = []rune("=+-@\uff1d\uff0b\uff0d\uff20")

// startsFormula reports whether a text, after spaces, quotes and characters without a shape,
// starts as a formula does. A separator does so at the start of a cell only: within one it
// ends what is looked at.
func startsFormula(text string, cell bool) bool {
	for _, r := range text {
		switch {
		case strings.ContainsRune(separators, r) && !cell:
			return false
		case unicode.IsControl(r) || slices.Contains(formulaStarts, r):
			return true
		case unicode.IsSpace(r) || strings.ContainsRune("\"'`«»‘’“”‹›", r) || unicode.Is(unicode.Cf, r):
		default:
			return false
		}
	}
	return false
}

// csvPhrases are the headings of a plan as a table.
func csvPhrases() []finding.Phrase {
	return []finding.Phrase{
		{Code: "calendar.csv.date", English: "Date", French: "Date"},
		{Code: "calendar.csv.day", English: "Day", French: "Jour"},
		{Code: "calendar.csv.time", English: "Time", French: "Heure"},
		{Code: "calendar.csv.zone", English: "Time zone", French: "Fuseau horaire"},
		{Code: "calendar.csv.week", English: "Week", French: "Semaine"},
		{Code: "calendar.csv.channel", English: "Channel", French: "Ligne de publication"},
		{Code: "calendar.csv.account", English: "Account", French: "Compte"},
		{Code: "calendar.csv.pillar", English: "Pillar", French: "Pilier de contenu"},
		{Code: "calendar.csv.theme", English: "Theme", French: "Sujet"},
		{Code: "calendar.csv.item", English: "Evergreen item", French: "Contenu intemporel"},
		{Code: "calendar.csv.state", English: "State", French: "État"},
		{Code: "calendar.csv.draft", English: "Start draft by", French: "Début de rédaction"},
		{Code: "calendar.csv.review", English: "Send for review by", French: "Envoi en relecture"},
		{Code: "calendar.csv.approval", English: "Send for approval by", French: "Envoi en validation"},
		{Code: "calendar.csv.id", English: "Slot", French: "Créneau"},
		{Code: "calendar.csv.instant", English: "Instant (UTC)", French: "Instant (UTC)"},
		{Code: "calendar.csv.reserve", English: "room for news", French: "réserve d'actualité"},
	}
}
