package ical_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

func location(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	require.NoError(t, err)
	return loc
}

// none knows no zone, so that the VTIMEZONE of the file has to do.
func none(name string) (*time.Location, error) { return nil, assert.AnError }

// readBack writes a VTIMEZONE, reads it, and returns the location that it gives.
func readBack(t *testing.T, zone ical.Component) *time.Location {
	t.Helper()
	tzid := zone.Text("TZID")
	c := ical.Calendar{Zones: []ical.Component{zone}, Events: []ical.Event{
		{UID: "a", Start: ical.InZone(calendar.MustDateTime("2026-01-01T10:00"), tzid)},
	}}
	read, findings := ical.Parse(c.Append(nil))
	require.Empty(t, findings)
	zones, findings := ical.NewZones(read[0], none)
	require.Empty(t, findings, tzid)
	loc, err := zones.Find(tzid)
	require.NoError(t, err)
	return loc
}

// What is written of a location gives its offsets back, each hour of the period: with rules
// (Paris), the other hemisphere (Sydney), half an hour (Lord Howe), negative summer time
// (Dublin), dates of the moon (Casablanca), a fixed offset, and a change of the rule itself.
func TestTimezoneGivesItsOffsetsBack(t *testing.T) {
	for _, name := range []string{
		"Europe/Paris", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Europe/Dublin", "Africa/Casablanca",
		"Asia/Kolkata", "UTC", "America/Havana", "Asia/Gaza", "America/Sao_Paulo", "Europe/Moscow", "Pacific/Apia",
	} {
		loc := location(t, name)
		for _, period := range []string{"2026-01-01/2026-12-31", "2011-01-01/2019-12-31", "2026-07-01/2026-07-02", "2050-01-01/2052-12-31"} {
			p := calendar.MustPeriod(period)
			got := readBack(t, ical.Timezone(name, loc, p))
			end := p.To().AddDays(1).String()
			for at := mustTime(p.From().String()); at.Before(mustTime(end)); at = at.Add(time.Hour) {
				_, want := at.In(loc).Zone()
				if _, offset := at.In(got).Zone(); offset != want {
					assert.Equal(t, want, offset, "%s at %s", name, at)
					break
				}
			}
		}
	}
}

func mustTime(date string) time.Time {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return t
}

// The start of an observance is local time before the change: 02:00 in Paris in March, 03:00
// in October, where an offset taken from TZOFFSETTO would be an hour off.
func TestObservancesStartInLocalTimeOfTheOffsetBefore(t *testing.T) {
	zone := ical.Timezone("Europe/Paris", location(t, "Europe/Paris"), calendar.MustPeriod("2026-01-01/2026-12-31"))
	c := ical.Calendar{Zones: []ical.Component{zone}}
	written := string(c.Append(nil))
	assert.Contains(t, written, strings.ReplaceAll(`BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
END:DAYLIGHT
`, "\n", "\r\n"))
	loc := readBack(t, zone)
	for instant, want := range map[string]string{
		"2026-03-29T00:59:59Z": "01:59:59 CET", "2026-03-29T01:00:00Z": "03:00:00 CEST",
		"2026-10-25T00:59:59Z": "02:59:59 CEST", "2026-10-25T01:00:00Z": "02:00:00 CET", "2126-07-01T10:00:00Z": "12:00:00 CEST",
	} {
		at, err := time.Parse(time.RFC3339, instant)
		require.NoError(t, err)
		assert.Equal(t, want, at.In(loc).Format("15:04:05 MST"))
	}
}
