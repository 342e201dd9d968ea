package ical_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

// full has, in the order in which it is written, a little of everything that a file may
// hold: what has a field, what has none, what cannot be read, and what is in circumflexes.
const full = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Other//Program//FR
X-WR-CALNAME;X-A=1:Agenda
BEGIN:VTIMEZONE
TZID:Bureau
X-LIC-LOCATION:Europe/Paris
END:VTIMEZONE
BEGIN:VEVENT
UID;X-FROM=import:1
DTSTAMP:20260102T083000Z
DTSTART;TZID="Bureau: Lyon, 2e":20260106T100000
DURATION:PT1H30M
RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Bureau:20260105T100000
RRULE:FREQ=DAILY;BYWEEKNO=3
RDATE;TZID=Bureau:20260107T100000,20260108T100000
RDATE:20260109T090000Z
EXDATE;X-WHY="a;b",c;VALUE=DATE:20260110
SUMMARY;LANGUAGE=fr;ALTREP="http://example.org/a,b":Bilan\; suite\, fin \\ \nligne C:\temp
DESCRIPTION:a
LOCATION:b
STATUS:CONFIRMED
SEQUENCE:3
ATTENDEE;CN="Ana ^'la cheffe^' ^^ ^n:";ROLE=CHAIR:mailto:ana@example.org
attach;value=uri:http://example.org/;x=1,2
RDATE;VALUE=PERIOD:20260107T090000Z/PT1H
DTEND:2006717T080000Z
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;X-B=2;RELATED=END:-PT15M
DESCRIPTION;LANGUAGE=fr:Rappel
X-C;X-D=:\;raw
END:VALARM
BEGIN:VALARM
ACTION:AUDIO
TRIGGER;VALUE=DATE-TIME:20260106T080000Z
END:VALARM
BEGIN:X-PART
X-E:1
BEGIN:X-INNER
END:X-INNER
END:X-PART
END:VEVENT
BEGIN:VTODO
SUMMARY:À faire
END:VTODO
END:VCALENDAR
`

func TestNothingIsLost(t *testing.T) {
	data := []byte(strings.ReplaceAll(full, "\n", "\r\n"))
	calendars, _ := ical.Parse(data)
	require.Len(t, calendars, 1)
	want := strings.ReplaceAll(string(data), `C:\temp`, `C:\\temp`)
	written := string(calendars[0].Append(nil))
	assert.Equal(t, want, strings.ReplaceAll(written, "\r\n ", ""))

	e := calendars[0].Events[0]
	assert.Equal(t, "Bilan; suite, fin \\ \nligne C:\\temp", e.Summary)
	assert.Equal(t, "Bureau: Lyon, 2e", e.Start.Zone)
	assert.Equal(t, "20260106T113000", e.Ends().String())
	assert.Equal(t, "FREQ=DAILY;BYWEEKNO=3", e.RuleText)
	assert.Equal(t, "mailto:ana@example.org", e.Text("attendee"))
	cn, ok := e.Properties[0].Param("cn")
	assert.True(t, ok)
	assert.Equal(t, "Ana \"la cheffe\" ^ \n:", cn)
	assert.Equal(t, calendar.MustDuration("-PT15M"), e.Alarms[0].Offset)
	assert.True(t, e.Alarms[0].FromEnd)
	assert.Equal(t, "20260106T080000Z", e.Alarms[1].At.String())
	assert.Equal(t, "Agenda", calendars[0].Text("x-wr-calname"))
	assert.Equal(t, "À faire", calendars[0].Others[0].Text("SUMMARY"))
}

// Line ends of any kind, a byte order mark, capitals or none, and blanks in the way.
func TestFilesOfCarelessPrograms(t *testing.T) {
	want, _ := ical.Parse(file("BEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\nSUMMARY:un deux\nEND:VEVENT"))
	plain := string(file("begin:vevent\nuid:a\ndtstart: 20260106t090000z \nSummary:un \n deux\nEnd: VEVENT"))
	for name, data := range map[string]string{
		"CRLF": plain, "LF": strings.ReplaceAll(plain, "\r\n", "\n"), "CR": strings.ReplaceAll(plain, "\r\n", "\r"),
		"BOM": "\ufeff" + plain, "no end of the last line": strings.TrimSuffix(plain, "\r\n"),
		"tabs": strings.ReplaceAll(plain, "\r\n d", "\r\n\td"), "blank lines": strings.ReplaceAll(plain, "\r\nSummary", "\r\n\r\nSummary"),
	} {
		got, findings := ical.Parse([]byte(data))
		assert.Empty(t, findings, name)
		require.Len(t, got, 1, name)
		got[0].Events[0].Line = want[0].Events[0].Line
		assert.Equal(t, want, got, name)
	}
}

// A program may build any calendar: what is written can be read, and no text of it opens or
// closes a component, or starts a line.
func TestWhateverIsWrittenCanBeRead(t *testing.T) {
	nasty := "a\r\nEND:VEVENT\nX:\"b\";,:\\^\x00\xff\u2028"
	property := ical.Property{Name: "X-\n:" + nasty, Params: []ical.Param{{Name: nasty, Values: []string{nasty, ""}}, {}}, Value: nasty}
	component := ical.Component{Name: nasty, Properties: []ical.Property{property, {Name: "BEGIN", Value: "VEVENT"}, {}}, Components: []ical.Component{{}}}
	component.Components = append(component.Components, component)
	c := ical.Calendar{
		Properties: []ical.Property{property}, Others: []ical.Component{component},
		Events: []ical.Event{{
			UID: nasty, Summary: nasty, Description: nasty, Location: nasty, RuleText: nasty, Status: 99, Sequence: -1,
			Start: ical.Time{At: calendar.MustWhen("2026-01-06T10:00"), Zone: nasty}, Excluded: []ical.Time{{}, ical.On(calendar.MustDate("2026-01-06")), {}},
			Properties: []ical.Property{property}, Parameters: []ical.Parameters{{Property: "UID", Params: property.Params}},
			Alarms: []ical.Alarm{{}, {Action: nasty, Description: nasty, Properties: []ical.Property{property}}}, Components: []ical.Component{component},
		}},
	}
	once := c.Append(nil)
	calendars, findings := ical.Parse(once)
	require.Len(t, calendars, 1)
	require.Len(t, calendars[0].Events, 1)
	assert.Subset(t, []string{"ical.bad_rule"}, codes(findings))
	assert.Equal(t, string(once), string(calendars[0].Append(nil)))
	assert.Contains(t, calendars[0].Events[0].Summary, "a\nEND:VEVENT\nX:\"b\";,:\\^\ufffd")
}

func TestEndsOfEvents(t *testing.T) {
	start, day := ical.InZone(calendar.MustDateTime("2026-03-29T01:00"), "Europe/Paris"), ical.On(calendar.MustDate("2026-01-31"))
	for _, test := range []struct {
		event ical.Event
		want  string
	}{
		{ical.Event{}, ""},
		{ical.Event{Start: start}, "20260329T010000"},
		{ical.Event{Start: day}, "20260201"},
		{ical.Event{Start: day, Duration: calendar.MustDuration("P2W")}, "20260214"},
		{ical.Event{Start: start, Duration: calendar.MustDuration("PT3H")}, "20260329T040000"},
		{ical.Event{Start: start, Duration: calendar.MustDuration("-PT3H")}, "20260329T010000"},
		{ical.Event{Start: start, End: ical.InZone(calendar.MustDateTime("2026-03-28T01:00"), "Europe/Paris")}, "20260329T010000"},
		{ical.Event{Start: start, End: ical.InZone(calendar.MustDateTime("2026-03-28T23:00"), "America/New_York")}, "20260328T230000"},
		{ical.Event{End: day}, "20260131"},
	} {
		assert.Equal(t, test.want, test.event.Ends().String())
	}
}

func TestDurationsAsFilesHaveThem(t *testing.T) {
	for text, want := range map[string]string{
		"PT1H30M": "PT1H30M", "P15DT5H0M20S": "P15DT5H20S", "P7W": "P7W", "+PT5M": "PT5M", "-PT1W1D2H3M4S": "-P8DT2H3M4S", "pt1h": "PT1H",
		"P1M": "", "PT": "", "P": "", "": "", "1H": "", "PT1": "", "PTH": "", "P1Y": "", "PT9999999999H": "", "--PT1H": "", "P999999999W": "",
	} {
		calendars, findings := ical.Parse(file("BEGIN:VEVENT\nUID:a\nDTSTART:20260106T090000Z\nDURATION:" + text + "\nEND:VEVENT"))
		assert.Equal(t, want, calendars[0].Events[0].Duration.String(), text)
		assert.Equal(t, want == "", findings.Has(ical.CodeBadValue), text)
	}
}
