package calendar_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// series returns the series of a recurrence that is sound, whatever is advised.
func series(t testing.TB, r calendar.Recurrence) *calendar.Series {
	t.Helper()
	s, findings := calendar.NewSeries(r, time.LoadLocation)
	require.NoError(t, findings.Err())
	return s
}

// shownInUTC lists at most n occurrences in UTC.
func shownInUTC(s *calendar.Series, n int) []string {
	var out []string
	for o := range s.All() {
		if len(out) == n {
			break
		}
		out = append(out, o.Instant().Time(time.UTC).Format("2006-01-02T15:04Z"))
	}
	return out
}

// Scenarios of clocks that change, with the instants that RFC 5545 asks for.
func TestSeries_clockChanges(t *testing.T) {
	for _, test := range []struct {
		name, start, zone, rule string
		want                    []string
	}{
		{
			"the skipped time moves forward and counts", "2026-03-07T02:30", "America/New_York", "FREQ=DAILY;COUNT=3",
			[]string{"2026-03-07T07:30Z", "2026-03-08T07:30Z", "2026-03-09T06:30Z"},
		},
		{
			"of two times the first", "2026-10-24T02:30", "Europe/Paris", "FREQ=DAILY;COUNT=3",
			[]string{"2026-10-24T00:30Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z"},
		},
		{
			"a midnight that is skipped stays on its day", "2026-03-07T00:30", "America/Havana", "FREQ=DAILY;COUNT=3",
			[]string{"2026-03-07T05:30Z", "2026-03-08T05:30Z", "2026-03-09T04:30Z"},
		},
		{
			"a change of half an hour", "2026-10-03T02:15", "Australia/Lord_Howe", "FREQ=DAILY;COUNT=2",
			[]string{"2026-10-02T15:45Z", "2026-10-03T15:45Z"},
		},
		{
			"a day that does not exist", "2011-12-28T10:00", "Pacific/Apia", "FREQ=DAILY;UNTIL=20111231T235959Z",
			[]string{"2011-12-28T20:00Z", "2011-12-29T20:00Z", "2011-12-30T20:00Z", "2011-12-31T20:00Z"},
		},
		{
			"no instant twice", "2026-03-29T01:00", "Europe/Paris", "FREQ=HOURLY;COUNT=4",
			[]string{"2026-03-29T00:00Z", "2026-03-29T01:00Z", "2026-03-29T02:00Z", "2026-03-29T03:00Z"},
		},
		{
			"moved times among those that follow", "2026-03-29T01:40", "Europe/Paris", "FREQ=MINUTELY;INTERVAL=25;COUNT=7",
			// 01:40, 02:05 → 03:05, 02:30 → 03:30, 02:55 → 03:55, then 03:20, 03:45, 04:10
			[]string{
				"2026-03-29T00:40Z", "2026-03-29T01:05Z", "2026-03-29T01:20Z", "2026-03-29T01:30Z",
				"2026-03-29T01:45Z", "2026-03-29T01:55Z", "2026-03-29T02:10Z",
			},
		},
		{
			"an end among them", "2026-03-29T01:40", "Europe/Paris", "FREQ=MINUTELY;INTERVAL=25;UNTIL=20260329T011000Z",
			[]string{"2026-03-29T00:40Z", "2026-03-29T01:05Z"},
		},
		{
			"an invalid day is passed over and does not count", "2026-01-31T10:00", "Europe/Paris", "FREQ=MONTHLY;COUNT=3",
			[]string{"2026-01-31T09:00Z", "2026-03-31T08:00Z", "2026-05-31T08:00Z"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := series(t, calendar.Recurrence{Start: calendar.MustWhen(test.start), Zone: test.zone, Rule: calendar.MustRule(test.rule)})
			assert.Equal(t, test.want, shownInUTC(s, 20))
		})
	}
}

// Every Tuesday at 10:00 in Paris is at 10:00 all year, whatever the clocks do.
func TestSeries_wallClockStays(t *testing.T) {
	s := series(t, calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-06T10:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=WEEKLY;UNTIL=20261231T225959Z"),
	})
	all := slices.Collect(s.All())
	assert.Len(t, all, 52)
	hours := map[string]int{}
	for _, o := range all {
		assert.Equal(t, calendar.MustClock("10:00"), o.At().Clock())
		hours[o.Instant().Time(time.UTC).Format("15:04")]++
	}
	assert.Equal(t, map[string]int{"09:00": 12 + 10, "08:00": 30}, hours)
}

// What a series gives in a zone is the instants of its times without one, in order, each
// once, from anywhere.
func TestSeries_againstResolve(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	changes := []string{"2011-12-29T12:00", "2018-11-03T20:00", "2026-03-07T20:00", "2026-03-28T22:00", "2026-10-03T20:00", "2026-10-24T20:00", "2026-04-04T20:00"}
	rules := []string{
		"FREQ=MINUTELY;INTERVAL=7", "FREQ=MINUTELY;INTERVAL=25", "FREQ=HOURLY", "FREQ=HOURLY;BYMINUTE=0,20,45", "FREQ=SECONDLY;INTERVAL=613",
		"FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,30", "FREQ=MINUTELY;BYHOUR=1,2,3;BYMINUTE=10,40",
	}
	for _, zone := range oddZones {
		loc := location(t, zone)
		for range 12 {
			text := rules[rnd.IntN(len(rules))]
			start := calendar.MustDateTime(changes[rnd.IntN(len(changes))]).AddSeconds(int64(rnd.IntN(36000)))
			r := calendar.Recurrence{Start: calendar.At(start), Rule: calendar.MustRule(text)}
			var want []int64
			for o := range series(t, r).Between(start, start.AddSeconds(3*86400)) {
				want = append(want, calendar.Resolve(o.At(), loc, 0).Unix())
			}
			slices.Sort(want)
			want = slices.Compact(want)
			r.Zone = zone
			s := series(t, r)
			var got []calendar.Occurrence
			for o := range s.All() {
				if got = append(got, o); len(got) == len(want) {
					break
				}
			}
			for i, o := range got {
				require.Equal(t, want[i], o.Instant().Unix(), "%s %s from %s, occurrence %d", zone, text, start, i)
				require.Equal(t, calendar.DateTimeOf(o.Instant().Time(loc)), o.At())
				require.Equal(t, calendar.Resolve(o.Of().DateTime(), loc, 0), o.Instant())
			}
			for range 40 { // from anywhere
				i := rnd.IntN(len(got) - 1)
				next, ok := s.After(got[i].At())
				require.True(t, ok)
				require.Equal(t, got[i+1], next, "%s %s from %s after %s", zone, text, start, got[i].At())
				next, _ = s.After(got[i+1].At().AddSeconds(-1))
				require.Equal(t, got[i+1], next)
			}
			count := 1 + rnd.IntN(len(got))
			r.Rule = calendar.MustRule(text + ";COUNT=" + strconv.Itoa(count))
			require.Equal(t, unixes(got[:count]), unixes(slices.Collect(series(t, r).All())), "%s %s from %s", zone, r.Rule, start)
		}
	}
}

func unixes(all []calendar.Occurrence) []int64 {
	var out []int64
	for _, o := range all {
		out = append(out, o.Instant().Unix())
	}
	return out
}
