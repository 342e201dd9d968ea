package ical_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

// tokyo is a VTIMEZONE with the TZID given, nine hours east of Greenwich whatever its name.
func tokyo(tzid, more string) string {
	return "BEGIN:VTIMEZONE\nTZID:" + tzid + "\n" + more + "BEGIN:STANDARD\nDTSTART:16010101T000000\n" +
		"TZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nTZNAME:JST\nEND:STANDARD\nEND:VTIMEZONE\n"
}

// A TZID is a name of the caller's, else what the file says it is, else the end of a path,
// else a name of Windows, else unknown.
func TestZonesAreFoundInOrder(t *testing.T) {
	for _, test := range []struct {
		tzid, definition, name string
		hours                  int // of UTC when it is noon in January
		codes                  []string
	}{
		{"Europe/Paris", tokyo("Europe/Paris", ""), "Europe/Paris", 11, nil},
		{"Tokyo office", tokyo("Tokyo office", ""), "Tokyo office", 3, nil},
		{"Romance Standard Time", tokyo("Romance Standard Time", ""), "Romance Standard Time", 3, nil},
		{"Bureau", tokyo("Bureau", "X-LIC-LOCATION:Europe/Paris\n"), "Europe/Paris", 11, []string{"ical.zone_read_as"}},
		{"Bureau", tokyo("Bureau", "X-LIC-LOCATION:Mars/Olympus\n"), "Bureau", 3, nil},
		{"/example.org/20260101/Europe/Paris", tokyo("/example.org/20260101/Europe/Paris", ""), "Europe/Paris", 11, []string{"ical.zone_read_as"}},
		{"mozilla.org/America/Argentina/Buenos_Aires", "", "America/Argentina/Buenos_Aires", 15, []string{"ical.zone_read_as"}},
		{"custom_America/New_York", "", "America/New_York", 17, []string{"ical.zone_read_as"}},
		{"Romance Standard Time", "", "Europe/Paris", 11, []string{"ical.zone_read_as"}},
		{"Local", "", "Local", -1, []string{"ical.unknown_zone"}},
		{"Europe/Germany", "", "Europe/Germany", -1, []string{"ical.unknown_zone"}},
		{"Bad", strings.Replace(tokyo("Bad", ""), "TZOFFSETTO:+0900", "TZOFFSETTO:+9", 1), "Bad", -1, []string{"ical.bad_timezone", "ical.unknown_zone"}},
		{"Two", tokyo("Two", "") + strings.Replace(tokyo("Two", ""), "JST", "X", 1), "Two", 3, []string{"ical.timezone_twice"}},
		{"Same", tokyo("Same", "") + tokyo("Same", ""), "Same", 3, nil},
	} {
		calendars, findings := ical.Parse(file(test.definition + "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=" + test.tzid + ":20260115T120000\nEND:VEVENT"))
		require.Empty(t, findings, test.tzid)
		zones, findings := ical.NewZones(calendars[0], time.LoadLocation)
		assert.ElementsMatch(t, test.codes, codes(findings), test.tzid)
		assert.Equal(t, test.name, zones.Name(test.tzid))
		instant := zones.Instant(calendars[0].Events[0].Start)
		assert.Equal(t, test.hours >= 0, instant.OK(), test.tzid)
		if test.hours >= 0 {
			assert.Equal(t, test.hours, instant.Time(time.UTC).Hour(), test.tzid)
			_, err := zones.Find(test.name)
			assert.NoError(t, err, "and its name is found")
		}
	}
}

func TestUnknownZoneIsTold(t *testing.T) {
	c := ical.Calendar{Events: []ical.Event{{}, {Start: ical.InZone(calendar.MustDateTime("2026-01-15T12:00"), "Europe/Germany")}}}
	zones, findings := ical.NewZones(c, func(string) (*time.Location, error) { return nil, errors.New("no") })
	require.Len(t, findings, 1)
	assert.Equal(t, "/events/1", string(findings[0].Pointer))
	assert.Equal(t, "Rien ne dit ce qu'est le fuseau horaire « Europe/Germany ».", plain(findings[0].Localize(language.French)))
	_, err := zones.Find("Europe/Germany")
	assert.EqualError(t, err, "ical: unknown zone Europe/Germany")
	for _, at := range []ical.Time{{}, ical.On(calendar.MustDate("2026-01-15")), {At: calendar.MustWhen("2026-01-15T12:00")}} {
		assert.False(t, zones.Instant(at).OK(), "%v has no instant", at)
	}
}

// Observances of every kind that files have: UNTIL on the wall and in UTC, RDATE, seconds in
// offsets, one year after the other, and a first year long ago.
func TestObservances(t *testing.T) {
	calendars, findings := ical.Parse(file(`BEGIN:VTIMEZONE
TZID:odd
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20250330T010000Z
TZNAME:S
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20251026T030000
RDATE:20260705T030000,20260905T010000Z
TZNAME:N
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+020030
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:a
DTSTART;TZID=odd:20260101T120000
END:VEVENT`))
	require.Empty(t, findings)
	zones, findings := ical.NewZones(calendars[0], none)
	require.Empty(t, findings)
	loc, err := zones.Find("odd")
	require.NoError(t, err)
	for at, offset := range map[string]int{
		"1500-01-01T00:00:00Z": 3600, "1700-07-01T00:00:00Z": 7200, "2025-03-30T00:59:59Z": 3600, "2025-03-30T01:00:00Z": 7200,
		"2025-10-26T00:59:59Z": 7200, "2025-10-26T01:00:00Z": 3600, "2026-03-29T00:59:59Z": 3600, "2026-03-29T01:00:00Z": 7230,
		"2026-07-05T00:59:59Z": 7230, "2026-07-05T01:00:00Z": 3600, "2026-09-05T01:00:00Z": 3600, "2100-07-01T00:00:00Z": 3600,
	} {
		instant, err := time.Parse(time.RFC3339, at)
		require.NoError(t, err)
		_, got := instant.In(loc).Zone()
		assert.Equal(t, offset, got, at)
	}
}

// A VTIMEZONE that breaks a rule of the RFC and can mean but one thing is read: a start that
// is a day, and offsets without a sign.
func TestCarelessTimezones(t *testing.T) {
	calendars, findings := ical.Parse(file("BEGIN:VTIMEZONE\nTZID:UTC+11\nBEGIN:STANDARD\nDTSTART;VALUE=DATE:20170101\nTZOFFSETFROM:1100\nTZOFFSETTO:1100\nEND:STANDARD\nEND:VTIMEZONE\n" +
		"BEGIN:VEVENT\nUID:a\nDTSTART;TZID=UTC+11:20170228T230000\nEND:VEVENT"))
	require.Empty(t, findings)
	zones, findings := ical.NewZones(calendars[0], none)
	require.Empty(t, findings)
	assert.Equal(t, "2017-02-28T12:00:00Z", zones.Instant(calendars[0].Events[0].Start).Time(time.UTC).Format(time.RFC3339))
}

// A VTIMEZONE made to be slow, or larger than any zone, is refused in time.
func TestHostileTimezones(t *testing.T) {
	observance := func(lines string) string {
		return "BEGIN:STANDARD\nDTSTART:20260101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n" + lines + "END:STANDARD\n"
	}
	for name, observances := range map[string]string{
		"every second":     observance("RRULE:FREQ=SECONDLY\n"),
		"a large count":    observance("RRULE:FREQ=YEARLY;COUNT=9999999\n"),
		"each day":         observance("RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU\n"),
		"many a day":       observance("RRULE:FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,30\n"),
		"many observances": strings.Repeat(observance(""), 2000),
		"many names":       many(300, func(n string) string { return observance("TZNAME:A" + n + "\nRDATE:2" + n + "0101T000000\n") }),
		"no start":         strings.Replace(observance(""), "DTSTART", "X-START", 1),
		"nothing":          "",
		"a bad rule":       observance("RRULE:FREQ=NEVER\n"),
		"a bad date":       observance("RDATE:2026\n"),
		"never":            many(900, func(string) string { return observance("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n") }),
	} {
		calendars, _ := ical.Parse(file("BEGIN:VTIMEZONE\nTZID:h\n" + observances + "END:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=h:20260101T120000\nEND:VEVENT"))
		start := time.Now()
		_, findings := ical.NewZones(calendars[0], none)
		assert.Less(t, time.Since(start), 30*time.Second, name)
		if name != "never" && name != "many names" {
			assert.Contains(t, codes(findings), "ical.bad_timezone", name)
		}
	}
	var c ical.Calendar
	for i := range ical.MaxZones + 50 {
		c.Events = append(c.Events, ical.Event{Start: ical.InZone(calendar.MustDateTime("2026-01-01T10:00"), strings.Repeat("z", i+1))})
	}
	asked := 0
	_, findings := ical.NewZones(c, func(string) (*time.Location, error) { asked++; return nil, nil })
	assert.Equal(t, ical.MaxZones, asked)
	assert.Greater(t, len(findings), ical.MaxZones)
}

// many repeats a text with a number of three digits.
func many(n int, text func(string) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(text(string([]byte{byte('0' + i/100%10), byte('0' + i/10%10), byte('0' + i%10)})))
	}
	return b.String()
}

// Every TZID of the files of other projects stands for a zone, but for the few that nothing
// defines.
func TestCorpusZones(t *testing.T) {
	known, unknown := 0, map[string]bool{}
	for _, data := range corpus(t, "*.ics") {
		calendars, _ := ical.Parse(data)
		for _, c := range calendars {
			zones, findings := ical.NewZones(c, time.LoadLocation)
			for _, f := range findings {
				if f.Code == ical.CodeUnknownZone {
					zone, _ := f.Arg("zone")
					unknown[zone.Text()] = true
				}
			}
			for _, e := range c.Events {
				if zones.Instant(e.Start).OK() {
					known++
				}
			}
			all, _ := ical.Recurrences(c, zones)
			for _, r := range all {
				series, _ := calendar.NewSeries(r, zones.Find)
				n := 0
				for range series.All() {
					if n++; n == 100 {
						break
					}
				}
			}
		}
	}
	assert.Greater(t, known, 400)
	assert.LessOrEqual(t, len(unknown), 11, "%v", unknown)
}
