package ical_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// file returns content lines as a file with one VCALENDAR.
func file(lines string) []byte {
	return []byte("BEGIN:VCALENDAR\r\n" + strings.ReplaceAll(strings.TrimSpace(lines), "\n", "\r\n") + "\r\nEND:VCALENDAR\r\n")
}

// recurrences reads the recurrences of content lines.
func recurrences(t *testing.T, lines string) ([]calendar.Recurrence, *ical.Zones, finding.List) {
	t.Helper()
	read, problems := ical.Parse(file(lines))
	require.Empty(t, problems)
	zones, unknown := ical.NewZones(read[0], time.LoadLocation)
	all, findings := ical.Recurrences(read[0], zones)
	return all, zones, append(unknown, findings...)
}

// occurrences returns the first occurrences of a recurrence on the wall clock.
func occurrences(t *testing.T, r calendar.Recurrence, zones calendar.Zones, limit int) (all []string) {
	t.Helper()
	series, findings := calendar.NewSeries(r, zones)
	require.NoError(t, findings.Err())
	for o := range series.All() {
		all = append(all, o.At().String())
		if len(all) == limit {
			break
		}
	}
	return all
}

const weekly = `
BEGIN:VEVENT
UID:weekly
DTSTART;TZID=Europe/Paris:20260106T100000
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Le conseil du mardi
END:VEVENT
`

// RECURRENCE-ID in UTC, EXDATE in another zone and as a day: all on the clocks of the start.
func TestEditsAreThoseOfTheirSeries(t *testing.T) {
	all, zones, findings := recurrences(t, `
BEGIN:VEVENT
UID:weekly
RECURRENCE-ID:20260113T090000Z
DTSTART;TZID=Europe/London:20260114T120000
SUMMARY:Le conseil du mercredi
END:VEVENT
`+strings.Replace(weekly, "SUMMARY", "EXDATE;TZID=America/New_York:20260120T040000\nSUMMARY", 1))
	require.Empty(t, findings)
	require.Len(t, all, 1)
	assert.Equal(t, calendar.Recurrence{
		ID: "weekly", Title: "Le conseil du mardi", Start: calendar.MustWhen("2026-01-06T10:00"), Zone: "Europe/Paris",
		Rule: calendar.MustRule("FREQ=WEEKLY;COUNT=4"), Excluded: []calendar.When{calendar.MustWhen("2026-01-20T10:00")},
		Edits: []calendar.Edit{{
			Of: calendar.MustWhen("2026-01-13T10:00"), To: calendar.MustWhen("2026-01-14T13:00"), Title: "Le conseil du mercredi",
		}},
	}, all[0])
	assert.Equal(t, []string{"2026-01-06T10:00", "2026-01-14T13:00", "2026-01-27T10:00"}, occurrences(t, all[0], zones.Find, 9))
}

// A RECURRENCE-ID that names no occurrence changes nothing, and is told.
func TestRecurrenceIDWithoutMatch(t *testing.T) {
	all, zones, findings := recurrences(t, weekly+`
BEGIN:VEVENT
UID:weekly
RECURRENCE-ID;TZID=Europe/Paris:20260114T100000
DTSTART;TZID=Europe/Paris:20260115T100000
SUMMARY:Le conseil du mercredi
END:VEVENT
BEGIN:VEVENT
UID:other
RECURRENCE-ID;TZID=Europe/Paris:20260114T100000
DTSTART;TZID=Europe/Paris:20260115T100000
SUMMARY:Sans série
END:VEVENT
`)
	require.Len(t, findings, 2)
	assert.Equal(t, ical.CodeEditOfNothing, findings[0].Code)
	assert.Equal(t, finding.Pointer("/events/1"), findings[0].Pointer)
	assert.Equal(t, "La série weekly n'a pas lieu le 14 janvier 2026 à 10 h 00 : cette modification n'est pas prise en compte.",
		plain(findings[0].Localize(language.French)))
	assert.Equal(t, ical.CodeEditAlone, findings[1].Code)
	require.Len(t, all, 2)
	assert.Equal(t, []string{"2026-01-06T10:00", "2026-01-13T10:00", "2026-01-20T10:00", "2026-01-27T10:00"}, occurrences(t, all[0], zones.Find, 9))
	assert.Equal(t, "other/20260114T100000", all[1].ID)
	assert.Equal(t, []string{"2026-01-15T10:00"}, occurrences(t, all[1], zones.Find, 9))
}

// plain undoes the no-break spaces of French typography.
func plain(sentence string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(sentence)
}

// Of two events with one UID the one with the higher SEQUENCE counts, wherever it stands.
func TestDuplicateIDs(t *testing.T) {
	later := strings.NewReplacer("20260106T100000", "20260106T110000", "SUMMARY", "SEQUENCE:3\nSUMMARY").Replace(weekly)
	for _, lines := range []string{weekly + later, later + weekly} {
		all, _, findings := recurrences(t, lines)
		require.Len(t, all, 1)
		assert.Equal(t, "2026-01-06T11:00", all[0].Start.String())
		require.Len(t, findings, 1)
		assert.Equal(t, "The event weekly is there twice: the one with SEQUENCE 3 counts.", findings[0].Localize(language.English))
	}
	nameless := ical.Event{Start: ical.On(calendar.MustDate("2026-01-06"))}
	all, findings := ical.Recurrences(ical.Calendar{Events: []ical.Event{nameless, nameless}}, nil)
	assert.Len(t, all, 2)
	assert.Empty(t, findings, "events without a UID are no duplicates")
}

// UNTIL of any kind ends the rule as its author meant, beside a start of any kind.
func TestUntilOfEveryKind(t *testing.T) {
	for _, test := range []struct{ start, until, want, last string }{
		{"DTSTART;TZID=Europe/Paris:20260106T230000", "20260109", "20260109T225959Z", "2026-01-09T23:00"},
		{"DTSTART;TZID=Europe/Paris:20260106T230000", "20260109T230000", "20260109T220000Z", "2026-01-09T23:00"},
		{"DTSTART;TZID=Europe/Paris:20260106T230000", "20260109T220000Z", "", "2026-01-09T23:00"},
		{"DTSTART:20260106T230000Z", "20260109", "20260109T235959Z", "2026-01-09T23:00"},
		{"DTSTART:20260106T230000", "20260109T230000Z", "20260109T230000", "2026-01-09T23:00"},
		{"DTSTART;VALUE=DATE:20260106", "20260109T235959Z", "20260109", "2026-01-09T00:00"},
		{"DTSTART;VALUE=DATE:20260106", "20260109T230000Z", "20260110", "2026-01-10T00:00"},
		{"DTSTART;VALUE=DATE:20260106", "20260109", "", "2026-01-09T00:00"},
	} {
		all, zones, findings := recurrences(t, "BEGIN:VEVENT\nUID:a\n"+test.start+"\nRRULE:FREQ=DAILY;UNTIL="+test.until+"\nEND:VEVENT")
		require.Len(t, all, 1)
		times := occurrences(t, all[0], zones.Find, 99)
		assert.Equal(t, test.last, times[len(times)-1], test)
		if test.want == "" {
			assert.Empty(t, findings, test)
			continue
		}
		require.Len(t, findings, 1, test)
		assert.Equal(t, ical.CodeUntilKind, findings[0].Code)
		assert.Equal(t, "FREQ=DAILY;UNTIL="+test.want, all[0].Rule.String())
	}
}

// An occurrence is known by its series and its original time, never by its words: two
// series that say the same stay two, and an edit that says something else stays one.
func TestFailureF21_OccurrencesAreNotKnownByTheirWords(t *testing.T) {
	all, zones, findings := recurrences(t, weekly+strings.ReplaceAll(weekly, "UID:weekly", "UID:weekly-2")+`
BEGIN:VEVENT
UID:weekly
RECURRENCE-ID;TZID=Europe/Paris:20260113T100000
DTSTART;TZID=Europe/Paris:20260113T100000
SUMMARY:Tout autre chose
END:VEVENT
`)
	require.Empty(t, findings)
	require.Len(t, all, 2)
	assert.Len(t, all[0].Edits, 1)
	assert.Empty(t, all[1].Edits)
	for _, r := range all {
		assert.Len(t, occurrences(t, r, zones.Find, 99), 4)
	}
}

// A recurrence becomes events, and these become it again.
func TestRecurrencesComeBack(t *testing.T) {
	for name, r := range map[string]calendar.Recurrence{
		"zone": {
			ID: "conseil", Title: "Le conseil du mardi", Promise: "Une question, une réponse", Start: calendar.MustWhen("2026-01-06T10:00"),
			Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=WEEKLY;UNTIL=20261231T225959Z;BYDAY=TU"),
			Excluded: []calendar.When{calendar.MustWhen("2026-01-20T10:00")},
			Added:    []calendar.When{calendar.MustWhen("2026-01-21T10:00")},
			Edits: []calendar.Edit{
				{Of: calendar.MustWhen("2026-07-14T10:00"), To: calendar.MustWhen("2026-07-15T10:00"), Title: "Le conseil du mercredi"},
				{Of: calendar.MustWhen("2026-12-29T10:00"), Cancelled: true},
			},
		},
		"days":     {ID: "a", Title: "b", Start: calendar.MustWhen("2026-01-06"), Rule: calendar.MustRule("FREQ=DAILY;COUNT=3")},
		"floating": {ID: "a", Title: "b", Start: calendar.MustWhen("2026-01-06T10:00"), Rule: calendar.MustRule("FREQ=DAILY;COUNT=3")},
		"UTC":      {ID: "a", Title: "b", Start: calendar.MustWhen("2026-01-06T10:00"), Zone: "UTC"},
	} {
		events, findings := ical.FromRecurrence(r, r.ID, time.LoadLocation)
		require.Empty(t, findings, name)
		read, findings := ical.Parse(ical.Calendar{Events: events}.Append(nil))
		require.Empty(t, findings, name)
		zones, findings := ical.NewZones(read[0], time.LoadLocation)
		require.Empty(t, findings, name)
		back, findings := ical.Recurrences(read[0], zones)
		require.Empty(t, findings, name)
		assert.Equal(t, []calendar.Recurrence{r}, back, name)
	}
}

// Other programs know nothing of clamped months, of starts that the rule does not have, or
// of days left out of a series of times: what they are given says the same without.
func TestRecurrencesThatOtherProgramsReadAlike(t *testing.T) {
	for _, test := range []struct {
		name, start, rule, want, first string
		clamp                          bool
		listed                         bool
	}{
		{"the 31st, clamped", "2026-01-31T10:00", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=-1", "20260131T100000", true, false},
		{"the 30th, every other month", "2025-12-30T10:00", "FREQ=MONTHLY;INTERVAL=2", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28,29,30;BYSETPOS=-1", "20251230T100000", true, false},
		{"29 February, clamped", "2024-02-29T10:00", "FREQ=YEARLY", "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2", "20240229T100000", true, false},
		{"the 15th, clamped", "2026-01-15T10:00", "FREQ=MONTHLY", "FREQ=MONTHLY", "20260115T100000", true, false},
		{"the 31st, skipped", "2026-01-31T10:00", "FREQ=MONTHLY", "FREQ=MONTHLY", "20260131T100000", false, false},
		{"a start beside the rule", "2026-01-05T10:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=5", "FREQ=WEEKLY;COUNT=5;BYDAY=TU", "20260106T100000", false, false},
		{"two days, clamped", "2026-01-29T10:00", "FREQ=MONTHLY;BYMONTHDAY=29,31;COUNT=6", "", "20260129T100000", true, true},
	} {
		r := calendar.Recurrence{Start: calendar.MustWhen(test.start), Zone: "Europe/Paris", Rule: calendar.MustRule(test.rule)}
		if test.clamp {
			r.MonthEnd = calendar.MonthEndClamp
		}
		events, findings := ical.FromRecurrence(r, "a", time.LoadLocation)
		require.Len(t, events, 1, test.name)
		assert.Equal(t, test.want, events[0].Rule.String(), test.name)
		assert.Equal(t, test.first, events[0].Start.String(), test.name)
		assert.Equal(t, test.listed, findings.Has(ical.CodeListed), test.name)
		zones, _ := ical.NewZones(ical.Calendar{Events: events}, time.LoadLocation)
		back, _ := ical.Recurrences(ical.Calendar{Events: events}, zones)
		assert.Equal(t, occurrences(t, r, time.LoadLocation, 300), occurrences(t, back[0], time.LoadLocation, 300), test.name)
	}
	events, findings := ical.FromRecurrence(calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-06T09:00"), Rule: calendar.MustRule("FREQ=DAILY;BYHOUR=9,17;COUNT=6"),
		Excluded: []calendar.When{calendar.MustWhen("2026-01-07")},
	}, "a", nil)
	require.Empty(t, findings)
	assert.Equal(t, []ical.Time{
		{At: calendar.MustWhen("2026-01-07T09:00")}, {At: calendar.MustWhen("2026-01-07T17:00")},
	}, events[0].Excluded)
}

func TestRecurrenceWithoutEndIsListedAsFarAsItGoes(t *testing.T) {
	events, findings := ical.FromRecurrence(calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-29"), Rule: calendar.MustRule("FREQ=MONTHLY;BYMONTHDAY=29,31"), MonthEnd: calendar.MonthEndClamp,
	}, "a", nil)
	require.Len(t, events, 1)
	assert.Len(t, events[0].Added, calendar.MaxRecurrenceDates)
	require.Len(t, findings, 1)
	assert.Equal(t, finding.Warning, findings[0].Severity)
	assert.Equal(t, "Calendar programs have no rule for FREQ=MONTHLY;BYMONTHDAY=29,31: 4,000 dates are written instead.", findings[0].Localize(language.English))
	none, findings := ical.FromRecurrence(calendar.Recurrence{}, "a", nil)
	assert.Empty(t, none)
	assert.Error(t, findings.Err())
}

// A day left out of a series of seconds is more dates than a file is given.
func TestManyDatesAreBounded(t *testing.T) {
	events, findings := ical.FromRecurrence(calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-06T00:00"), Rule: calendar.MustRule("FREQ=SECONDLY"), Excluded: []calendar.When{calendar.MustWhen("2026-01-07")},
	}, "a", nil)
	require.Len(t, events, 1)
	assert.Len(t, events[0].Excluded, calendar.MaxRecurrenceDates)
	assert.Equal(t, []string{"ical.too_many_dates"}, codes(findings))
	brief := tuesdays(calendar.PolicyShift)
	plan := scheduled(t, brief)
	brief.Channels[0].Recurrences[0].Rule = calendar.MustRule("FREQ=SECONDLY")
	c, _ := exported(t, plan, noSubject(brief))
	assert.Len(t, c.Events, len(plan.Slots), "single events instead of a series with a million dates left out")
}
