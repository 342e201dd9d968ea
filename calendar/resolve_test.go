package calendar_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// civil returns the civil time that a clock in UTC shows at a unix time.
func civil(wall int64) calendar.DateTime { return calendar.DateTimeOf(time.Unix(wall, 0).UTC()) }

// TestResolve_database checks wall times around the clock changes of every zone, 1972 to
// 2037, against instants computed by another program from tzdata 2025b. With other tzdata
// some zones may have changed since: they are listed, and at most one line in a thousand
// may differ.
func TestResolve_database(t *testing.T) {
	file, err := os.Open(shared(t, "calendar", "dst_wall_instant.dev.txt.gz"))
	require.NoError(t, err)
	defer file.Close()
	text, err := gzip.NewReader(file)
	require.NoError(t, err)

	period := calendar.MustPeriod("1972-01-01/2037-12-31")
	zones := map[string]*calendar.Zone{}
	lines, wrong := 0, 0
	wrongZones := map[string]int{}
	for scanner := bufio.NewScanner(text); scanner.Scan(); lines++ {
		var name string
		var wall, want int64
		_, err := fmt.Sscan(scanner.Text(), &name, &wall, &want)
		require.NoError(t, err)
		zone, ok := zones[name]
		if !ok {
			loc, err := time.LoadLocation(name)
			require.NoError(t, err)
			zone = calendar.NewZone(loc, period)
			zones[name] = zone
		}
		cold := calendar.Resolve(civil(wall), zone.Location(), calendar.ResolveRFC5545)
		warm := zone.Instant(civil(wall), calendar.ResolveRFC5545)
		require.Equal(t, cold, warm, scanner.Text())
		if !cold.OK() || cold.Unix() != want {
			wrong++
			wrongZones[name]++
		}
	}
	require.NotZero(t, lines)
	t.Logf("%d lines, %d zones, %d differ", lines, len(zones), wrong)
	if wrong > 0 {
		t.Logf("zones that differ: %v", wrongZones)
	}
	assert.LessOrEqual(t, wrong*1000, lines, "more than one line in a thousand differs: %v", wrongZones)
}

// TestResolve covers failures F1 and F2 of the field and the odd zones: gaps of half an
// hour, of a day and at midnight, negative daylight saving, offsets with seconds, and times
// past the last explicit change of a zone.
func TestResolve(t *testing.T) {
	const none = "none"
	for _, test := range []struct {
		name, zone, time           string
		outcome                    calendar.Outcome
		rfc5545, skip, first, last string
	}{
		{
			"plain", "Europe/Paris", "2026-01-15T10:00", calendar.OutcomeExact,
			"2026-01-15T09:00Z", "2026-01-15T09:00Z", "2026-01-15T09:00Z", "2026-01-15T09:00Z",
		},
		{
			"gap west of Greenwich", "America/New_York", "2026-03-08T02:30", calendar.OutcomeGap,
			"2026-03-08T07:30Z", none, "2026-03-08T07:30Z", "2026-03-08T07:30Z",
		},
		{
			"the RFC's own example", "America/New_York", "2007-03-11T02:30", calendar.OutcomeGap,
			"2007-03-11T07:30Z", none, "2007-03-11T07:30Z", "2007-03-11T07:30Z",
		},
		{
			"gap east of Greenwich", "Europe/Paris", "2026-03-29T02:30", calendar.OutcomeGap,
			"2026-03-29T01:30Z", none, "2026-03-29T01:30Z", "2026-03-29T01:30Z",
		},
		{
			"last second before a gap", "Europe/Paris", "2026-03-29T01:59:59", calendar.OutcomeExact,
			"2026-03-29T00:59:59Z", "2026-03-29T00:59:59Z", "2026-03-29T00:59:59Z", "2026-03-29T00:59:59Z",
		},
		{
			"first second after a gap", "Europe/Paris", "2026-03-29T03:00", calendar.OutcomeExact,
			"2026-03-29T01:00Z", "2026-03-29T01:00Z", "2026-03-29T01:00Z", "2026-03-29T01:00Z",
		},
		{
			"fold west of Greenwich", "America/New_York", "2026-11-01T01:30", calendar.OutcomeAmbiguous,
			"2026-11-01T05:30Z", "2026-11-01T05:30Z", "2026-11-01T05:30Z", "2026-11-01T06:30Z",
		},
		{
			"fold east of Greenwich", "Europe/Paris", "2026-10-25T02:30", calendar.OutcomeAmbiguous,
			"2026-10-25T00:30Z", "2026-10-25T00:30Z", "2026-10-25T00:30Z", "2026-10-25T01:30Z",
		},
		{
			"first second of a fold", "Europe/Paris", "2026-10-25T02:00", calendar.OutcomeAmbiguous,
			"2026-10-25T00:00Z", "2026-10-25T00:00Z", "2026-10-25T00:00Z", "2026-10-25T01:00Z",
		},
		{
			"first second after a fold", "Europe/Paris", "2026-10-25T03:00", calendar.OutcomeExact,
			"2026-10-25T02:00Z", "2026-10-25T02:00Z", "2026-10-25T02:00Z", "2026-10-25T02:00Z",
		},
		{
			"gap at midnight", "America/Havana", "2026-03-08T00:30", calendar.OutcomeGap,
			"2026-03-08T05:30Z", none, "2026-03-08T05:30Z", "2026-03-08T05:30Z",
		},
		{
			"gap at midnight, past", "America/Sao_Paulo", "2018-11-04T00:00", calendar.OutcomeGap,
			"2018-11-04T03:00Z", none, "2018-11-04T03:00Z", "2018-11-04T03:00Z",
		},
		{
			"gap of half an hour", "Australia/Lord_Howe", "2026-10-04T02:15", calendar.OutcomeGap,
			"2026-10-03T15:45Z", none, "2026-10-03T15:45Z", "2026-10-03T15:45Z",
		},
		{
			"fold of half an hour", "Australia/Lord_Howe", "2026-04-05T01:45", calendar.OutcomeAmbiguous,
			"2026-04-04T14:45Z", "2026-04-04T14:45Z", "2026-04-04T14:45Z", "2026-04-04T15:15Z",
		},
		{
			"negative daylight saving", "Europe/Dublin", "2026-10-25T01:30", calendar.OutcomeAmbiguous,
			"2026-10-25T00:30Z", "2026-10-25T00:30Z", "2026-10-25T00:30Z", "2026-10-25T01:30Z",
		},
		{
			"a day that never was", "Pacific/Apia", "2011-12-30T10:00", calendar.OutcomeGap,
			"2011-12-30T20:00Z", none, "2011-12-30T20:00Z", "2011-12-30T20:00Z",
		},
		{
			"the day after it", "Pacific/Apia", "2011-12-31T10:00", calendar.OutcomeExact,
			"2011-12-30T20:00Z", "2011-12-30T20:00Z", "2011-12-30T20:00Z", "2011-12-30T20:00Z",
		},
		{
			"a day that was twice", "America/Juneau", "1867-10-19T12:00", calendar.OutcomeAmbiguous,
			"1867-10-18T20:57:41Z", "1867-10-18T20:57:41Z", "1867-10-18T20:57:41Z", "1867-10-19T20:57:41Z",
		},
		{
			"an offset with seconds", "Africa/Monrovia", "1972-01-01T12:00", calendar.OutcomeExact,
			"1972-01-01T12:44:30Z", "1972-01-01T12:44:30Z", "1972-01-01T12:44:30Z", "1972-01-01T12:44:30Z",
		},
		{
			"a gap with seconds", "Africa/Monrovia", "1972-01-07T00:44:29", calendar.OutcomeGap,
			"1972-01-07T01:28:59Z", none, "1972-01-07T01:28:59Z", "1972-01-07T01:28:59Z",
		},
		{
			"past the last explicit change", "Europe/Paris", "2400-03-26T02:30", calendar.OutcomeGap,
			"2400-03-26T01:30Z", none, "2400-03-26T01:30Z", "2400-03-26T01:30Z",
		},
		{
			"New Year's Eve of a leap year", "Europe/Paris", "2400-12-31T23:59:59", calendar.OutcomeExact,
			"2400-12-31T22:59:59Z", "2400-12-31T22:59:59Z", "2400-12-31T22:59:59Z", "2400-12-31T22:59:59Z",
		},
		{
			"first second of the calendar", "Europe/Paris", "0001-01-01T00:00", calendar.OutcomeExact,
			"0000-12-31T23:50:39Z", "0000-12-31T23:50:39Z", "0000-12-31T23:50:39Z", "0000-12-31T23:50:39Z",
		},
		{
			"last second of the calendar", "America/New_York", "9999-12-31T23:59:59", calendar.OutcomeExact,
			"10000-01-01T04:59:59Z", "10000-01-01T04:59:59Z", "10000-01-01T04:59:59Z", "10000-01-01T04:59:59Z",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			loc, at := location(t, test.zone), calendar.MustDateTime(test.time)
			zone := calendar.NewZone(loc, calendar.WeekOf(at.Date(), time.Monday))
			for resolution, want := range map[calendar.Resolution]string{
				0: test.rfc5545, 99: test.rfc5545, -1: test.rfc5545,
				calendar.ResolveRFC5545: test.rfc5545, calendar.ResolveSkip: test.skip,
				calendar.ResolveFirst: test.first, calendar.ResolveSecond: test.last,
			} {
				got := calendar.Resolve(at, loc, resolution)
				assert.Equal(t, test.outcome, got.Outcome(), resolution.String())
				assert.Equal(t, want != none, got.OK(), resolution.String())
				assert.Equal(t, got, zone.Instant(at, resolution), resolution.String())
				if want == none {
					assert.Zero(t, got.Unix())
					assert.True(t, got.Time(loc).IsZero())
					continue
				}
				utc := got.Time(time.UTC)
				assert.Equal(t, want, strings.Replace(utc.Format("2006-01-02T15:04:05Z"), ":00Z", "Z", 1), resolution.String())
				assert.Equal(t, utc.Unix(), got.Unix())
				if test.outcome != calendar.OutcomeGap {
					_, offset := got.Time(loc).Zone()
					assert.Equal(t, offset, got.Offset())
				}
			}
		})
	}
}

// TestResolve_days resolves the same clock time on days in a row: failures F3 and F4 of the
// field, where a wall clock drifts or loses a day.
func TestResolve_days(t *testing.T) {
	for _, test := range []struct {
		name, zone, first, clock string
		days                     int
		want                     []string
	}{
		{
			"02:30 over the gap in New York", "America/New_York", "2026-03-07", "02:30", 3,
			[]string{"2026-03-07T07:30Z", "2026-03-08T07:30Z", "2026-03-09T06:30Z"},
		},
		{
			"02:30 over the fold in Paris", "Europe/Paris", "2026-10-24", "02:30", 3,
			[]string{"2026-10-24T00:30Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z"},
		},
		{
			"midnight and a half in Havana", "America/Havana", "2026-03-07", "00:30", 3,
			[]string{"2026-03-07T05:30Z", "2026-03-08T05:30Z", "2026-03-09T04:30Z"},
		},
		{
			"09:00 stays 09:00", "Europe/Paris", "2026-03-28", "09:00", 3,
			[]string{"2026-03-28T08:00Z", "2026-03-29T07:00Z", "2026-03-30T07:00Z"},
		},
		{
			"two days of Apia name one instant", "Pacific/Apia", "2011-12-28", "10:00", 5,
			[]string{
				"2011-12-28T20:00Z", "2011-12-29T20:00Z", "2011-12-30T20:00Z", "2011-12-30T20:00Z", "2011-12-31T20:00Z",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			loc, day := location(t, test.zone), calendar.MustDate(test.first)
			var got []string
			for n := range test.days {
				at := day.AddDays(n).At(calendar.MustClock(test.clock))
				got = append(got, calendar.Resolve(at, loc, 0).Time(time.UTC).Format("2006-01-02T15:04Z"))
			}
			assert.Equal(t, test.want, got)
		})
	}
}

// TestResolve_weekly is the Tuesday at 10:00 of a whole year, at 09:00Z in winter and
// 08:00Z in summer.
func TestResolve_weekly(t *testing.T) {
	paris := location(t, "Europe/Paris")
	hours := map[int]int{}
	for day := range calendar.MustPeriod("2026-01-01/2026-12-31").All() {
		if day.Weekday() == time.Tuesday {
			instant := calendar.Resolve(day.At(calendar.MustClock("10:00")), paris, 0).Time(time.UTC)
			hours[instant.Hour()]++
			summer := !day.Before(calendar.MustDate("2026-03-31")) && !day.After(calendar.MustDate("2026-10-20"))
			assert.Equal(t, summer, instant.Hour() == 8, day.String())
		}
	}
	assert.Equal(t, map[int]int{8: 30, 9: 22}, hours)
}

func TestResolve_absent(t *testing.T) {
	at := calendar.MustDateTime("2026-01-15T10:00")
	assert.Zero(t, calendar.Resolve(at, nil, 0))
	assert.Zero(t, calendar.Resolve(calendar.DateTime{}, time.UTC, 0))
	assert.Zero(t, calendar.Resolve(calendar.DateTime{}, nil, calendar.ResolveSecond))
	assert.True(t, calendar.Resolve(at, time.UTC, 0).Time(nil).IsZero())
	for _, offset := range []int{0, 3600, -86400 * 30, 86400 * 30} {
		fixed := time.FixedZone("", offset)
		got := calendar.Resolve(at, fixed, 0)
		assert.Equal(t, calendar.OutcomeExact, got.Outcome())
		assert.Equal(t, at, calendar.DateTimeOf(got.Time(fixed)))
		assert.Equal(t, got, calendar.NewZone(fixed, calendar.YearOf(at.Date())).Instant(at, 0))
	}
}

// reference resolves by trial, as RFC 5545 does: it looks at every offset in force near the
// time, a quarter of an hour apart, and at those just before and after each change of them.
func reference(at calendar.DateTime, loc *time.Location) (unix int64, outcome calendar.Outcome) {
	wall := at.SecondsSince(calendar.MustDateTime("1970-01-01T00:00"))
	offset := func(unix int64) int64 {
		_, east := time.Unix(unix, 0).In(loc).Zone()
		return int64(east)
	}
	found, seen := []int64{}, map[int64]bool{}
	before := offset(wall - 26*3600)
	for probe := wall - 26*3600; probe <= wall+26*3600; probe += 900 {
		east := offset(probe)
		if candidate := wall - east; !seen[east] && offset(candidate) == east {
			found = append(found, candidate)
		}
		seen[east] = true
	}
	switch len(found) {
	case 0:
		return wall - before, calendar.OutcomeGap
	case 1:
		return found[0], calendar.OutcomeExact
	}
	return slices.Min(found), calendar.OutcomeAmbiguous
}

var oddZones = []string{
	"Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca",
	"Europe/Dublin", "Antarctica/Troll", "Asia/Gaza", "America/Juneau", "Asia/Manila", "Africa/Monrovia", "Pacific/Kiritimati",
	"Europe/Amsterdam", "America/Scoresbysund", "Africa/Cairo", "America/Nuuk", "Asia/Kathmandu", "UTC",
}

// TestResolve_reference compares Resolve and Zone with the reference around every change of
// odd zones from 1850 to 2100, to the second, and at random times.
func TestResolve_reference(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	period := calendar.MustPeriod("1850-01-01/2100-12-31")
	start := period.From().At(calendar.Midnight())
	for _, name := range oddZones {
		loc := location(t, name)
		zone := calendar.NewZone(loc, period)
		check := func(at calendar.DateTime) {
			t.Helper()
			got := calendar.Resolve(at, loc, 0)
			unix, outcome := reference(at, loc)
			require.Equal(t, outcome, got.Outcome(), "%s %v", name, at)
			require.Equal(t, unix, got.Unix(), "%s %v", name, at)
			for resolution := range calendar.Resolution(5) {
				require.Equal(t, calendar.Resolve(at, loc, resolution), zone.Instant(at, resolution), "%s %v", name, at)
			}
		}
		changes := 0
		for day := range period.All() {
			noon := day.At(calendar.MustClock("12:00"))
			before := calendar.Resolve(noon, loc, 0)
			after := calendar.Resolve(noon.AddSeconds(86400), loc, 0)
			if before.Offset() == after.Offset() {
				continue
			}
			changes++
			check(noon.AddSeconds(random.Int64N(86400)))
			for range 8 {
				check(noon.AddSeconds(1800*random.Int64N(49) + random.Int64N(3) - 1))
			}
		}
		assert.Equal(t, name == "UTC", changes == 0, name)
		for range 500 {
			check(start.AddSeconds(random.Int64N(int64(period.Days()) * 86400)))
		}
	}
}
