package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// The failures of schedulers that concern time, each with what is right instead.

// occurrencesOf returns the instants of a rule, from its start, in UTC.
func occurrencesOf(t *testing.T, start, zone, rule string, count int) (all []string) {
	t.Helper()
	series, problems := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen(start), Zone: zone, Rule: calendar.MustRule(rule),
	}, time.LoadLocation)
	require.NoError(t, problems.Err())
	for o := range series.All() {
		if all = append(all, o.Instant().Time(time.UTC).Format("01-02T15:04Z")); len(all) == count {
			break
		}
	}
	return all
}

func TestScenario02_NewYorkGap(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"03-07T07:30Z", "03-08T07:30Z", "03-09T06:30Z"},
		occurrencesOf(t, "2026-03-07T02:30", "America/New_York", "FREQ=DAILY;COUNT=3", 9), "the shifted one counts")
}

func TestScenario03_ParisFold(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"10-24T00:30Z", "10-25T00:30Z", "10-26T01:30Z"},
		occurrencesOf(t, "2026-10-24T02:30", "Europe/Paris", "FREQ=DAILY", 3), "the first of the two 02:30s")
}

func TestScenario04_HavanaMidnightGap(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"03-07T05:30Z", "03-08T05:30Z", "03-09T04:30Z"},
		occurrencesOf(t, "2026-03-07T00:30", "America/Havana", "FREQ=DAILY", 3), "on the 8th, and not on the 7th")
}

func TestScenario05_LordHoweHalfHours(t *testing.T) {
	t.Parallel()
	loc := location(t, "Australia/Lord_Howe")
	gap := calendar.Resolve(calendar.MustDateTime("2026-10-04T02:15"), loc, 0)
	assert.Equal(t, "2026-10-03T15:45:00Z", gap.Time(time.UTC).Format(time.RFC3339))
	assert.Equal(t, "02:45", gap.Time(loc).Format("15:04"))
	fold := calendar.Resolve(calendar.MustDateTime("2026-04-05T01:45"), loc, 0)
	assert.Equal(t, "2026-04-04T14:45:00Z", fold.Time(time.UTC).Format(time.RFC3339))
}

func TestScenario06_ApiaSkipsADay(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"12-28T20:00Z", "12-29T20:00Z", "12-30T20:00Z", "12-31T20:00Z"},
		occurrencesOf(t, "2011-12-28T10:00", "Pacific/Apia", "FREQ=DAILY", 4), "never two posts at one instant")
	b := oneChannel("2011-12-28/2012-01-01", calendar.Channel{Recurrences: []calendar.Recurrence{{
		ID: "r", Start: calendar.MustWhen("2011-12-28T10:00"), Rule: calendar.MustRule("FREQ=DAILY"),
	}}})
	b.Zone = "Pacific/Apia"
	assert.Len(t, schedule(t, b).Plan.Slots, 4)
}

func TestScenario07_The31st(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"01-31T09:00Z", "03-31T08:00Z", "05-31T08:00Z"},
		occurrencesOf(t, "2026-01-31T10:00", "Europe/Paris", "FREQ=MONTHLY;COUNT=3", 9), "invalid dates do not count")
	assert.Equal(t, []string{"01-31T09:00Z", "02-28T09:00Z", "03-31T08:00Z"},
		occurrencesOf(t, "2026-01-31T10:00", "Europe/Paris", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", 9))
}

func TestScenario18_WorkingDaysAndCivilDays(t *testing.T) {
	t.Parallel()
	c := at10("1/day", "mon-sun")
	c.Lead = calendar.Lead{Draft: 3}
	b := oneChannel("2026-05-18/2026-05-18", c)
	b.Closures = []calendar.Closure{{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}}}
	assert.Equal(t, "2026-05-12", schedule(t, b).Plan.Slots[0].Deadlines.Draft.String())

	paris := location(t, "Europe/Paris")
	due := calendar.MustDateTime("2026-03-30T10:00").Add(calendar.MustDuration("-P2D"))
	assert.Equal(t, "2026-03-28T10:00:00+01:00", calendar.Resolve(due, paris, 0).Time(paris).Format(time.RFC3339),
		"two civil days, which are 47 hours, and not 48 hours")
}

func TestFailureF01_NonexistentTime(t *testing.T) {
	t.Parallel()
	for zone, at := range map[string][2]string{
		"Europe/Paris": {"2026-03-29T02:30", "2026-03-29T03:30:00+02:00"}, "Australia/Sydney": {"2026-10-04T02:30", "2026-10-04T03:30:00+11:00"},
		"America/New_York": {"2026-03-08T02:30", "2026-03-08T03:30:00-04:00"}, "America/Sao_Paulo": {"2018-11-04T00:30", "2018-11-04T01:30:00-02:00"},
	} {
		loc := location(t, zone)
		assert.Equal(t, at[1], calendar.Resolve(calendar.MustDateTime(at[0]), loc, 0).Time(loc).Format(time.RFC3339), zone)
	}
}

func TestFailureF02_AmbiguousTime(t *testing.T) {
	t.Parallel()
	paris := location(t, "Europe/Paris")
	at := calendar.MustDateTime("2026-10-25T02:30")
	assert.Equal(t, 2*3600, calendar.Resolve(at, paris, 0).Offset(), "the first unless told")
	assert.Equal(t, 2*3600, calendar.Resolve(at, paris, calendar.ResolveFirst).Offset())
	assert.Equal(t, 3600, calendar.Resolve(at, paris, calendar.ResolveSecond).Offset())
	assert.Equal(t, -4*3600, calendar.Resolve(calendar.MustDateTime("2026-11-01T01:30"), location(t, "America/New_York"), 0).Offset())
}

func TestFailureF03_RecurrenceOverTheGap(t *testing.T) {
	t.Parallel()
	series, _ := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen("2007-03-11T02:30"), Zone: "America/New_York", Rule: calendar.MustRule("FREQ=DAILY"),
	}, time.LoadLocation)
	for o := range series.All() {
		assert.Equal(t, "2007-03-11T03:30", o.At().String(), "RFC 5545's own example")
		assert.Equal(t, calendar.MustWhen("2007-03-11T02:30"), o.Of())
		break
	}
}

func TestFailureF04_DaysAreNot24Hours(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{"03-28T08:00Z", "03-29T07:00Z", "03-30T07:00Z"},
		occurrencesOf(t, "2026-03-28T09:00", "Europe/Paris", "FREQ=DAILY", 3), "09:00 stays 09:00")
}

// F5: what is kept is the wall clock and the name of the zone; a plan planned in winter shows
// the same clock in summer.
func TestFailureF05_WallClockIsKept(t *testing.T) {
	t.Parallel()
	r := schedule(t, oneChannel("2026-03-26/2026-03-31", at10("1/day", "mon-sun")))
	for _, s := range r.Plan.Slots {
		assert.Equal(t, "10:00", s.Clock.String())
	}
	assert.Equal(t, 9, r.Plan.Slots[0].Instant.Hour())
	assert.Equal(t, 8, r.Plan.Slots[5].Instant.Hour())
}

func TestFailureF06_MonthEnd(t *testing.T) {
	t.Parallel()
	d := calendar.MustDate("2026-01-31")
	assert.Equal(t, []calendar.Date{calendar.MustDate("2026-02-28"), calendar.MustDate("2026-03-31"), calendar.MustDate("2026-04-30")},
		[]calendar.Date{d.AddMonths(1), d.AddMonths(2), d.AddMonths(3)}, "from the anchor, never chained")
	for policy, want := range map[calendar.MonthEnd][]string{
		calendar.MonthEndSkip:  {"2026-01-31", "2026-03-31", "2026-05-31"},
		calendar.MonthEndClamp: {"2026-01-31", "2026-02-28", "2026-03-31"},
	} {
		series, _ := calendar.NewSeries(calendar.Recurrence{
			Start: calendar.MustWhen("2026-01-31"), Rule: calendar.MustRule("FREQ=MONTHLY;COUNT=3"), MonthEnd: policy,
		}, nil)
		var got []string
		for o := range series.All() {
			got = append(got, o.Of().String())
		}
		assert.Equal(t, want, got, policy)
	}
}

// F7: a holiday is a rule. One that recurs on a date is yearly; one that moves is a rule of
// its own.
func TestFailureF07_HolidaysAreRules(t *testing.T) {
	t.Parallel()
	for rule, want := range map[string][3]string{
		"BYMONTH=1;BYDAY=3MO":                                 {"2025-01-20", "2026-01-19", "2027-01-18"}, // Martin Luther King's
		"BYMONTH=5;BYDAY=2SU":                                 {"2025-05-11", "2026-05-10", "2027-05-09"}, // mothers'
		"BYMONTH=5;BYDAY=-1MO":                                {"2025-05-26", "2026-05-25", "2027-05-31"}, // memorial
		"BYMONTH=6;BYDAY=3SU":                                 {"2025-06-15", "2026-06-21", "2027-06-20"}, // fathers'
		"BYMONTH=9;BYDAY=1MO":                                 {"2025-09-01", "2026-09-07", "2027-09-06"}, // labor
		"BYMONTH=11;BYDAY=4TH":                                {"2025-11-27", "2026-11-26", "2027-11-25"}, // thanksgiving
		"BYMONTH=11;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29": {"2025-11-28", "2026-11-27", "2027-11-26"}, // the Friday after
	} {
		series, problems := calendar.NewSeries(calendar.Recurrence{
			Start: calendar.MustWhen("2020-01-01"), Rule: calendar.MustRule("FREQ=YEARLY;" + rule),
		}, nil)
		require.NoError(t, problems.Err())
		var got [3]string
		n := 0
		for o := range series.Between(calendar.MustDateTime("2025-01-01T00:00"), calendar.MustDateTime("2028-01-01T00:00")) {
			got[n%3] = o.Of().String()
			n++
		}
		assert.Equal(t, want, got, rule)
		assert.Equal(t, 3, n, rule)
	}

	c := at10("1/day", "mon-sun")
	for _, year := range []string{"2025", "2026", "2027"} {
		b := oneChannel(year+"-07-14/"+year+"-07-14", c)
		b.Closures = []calendar.Closure{{Name: "Fête nationale", Yearly: true, Dates: []calendar.Date{calendar.MustDate("2020-07-14")}}}
		r := calendar.Schedule(b, time.LoadLocation)
		assert.Empty(t, r.Plan.Slots, year)
	}
}

// F9: a channel without any time, or with none left, is answered and not searched for.
func TestFailureF09_NoFreeSlot(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-01-01/2035-12-31", at10("1/day", "mon-fri"))
	b.Closures = []calendar.Closure{{Name: "toujours", Period: b.Period}}
	r := calendar.Schedule(b, time.LoadLocation)
	assert.Empty(t, r.Plan.Slots)
	assert.True(t, r.Findings.Has(calendar.CodeNoFreeSlot))

	daily := conseil()
	daily.Rule = calendar.MustRule("FREQ=DAILY")
	b = meeting("2026-01-01/2035-12-31", daily)
	b.Closures = []calendar.Closure{{Name: "toujours", Period: b.Period, Policy: calendar.PolicyShift}}
	r = calendar.Schedule(b, time.LoadLocation)
	assert.Empty(t, r.Plan.Slots)
	assert.True(t, r.Findings.Has(calendar.CodeRendezvousNowhere))
}

// F10: a time is taken on a channel, not in the whole brief.
func TestFailureF10_OtherChannelsDoNotTakeASlot(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-01/2026-06-05", at10("1/day", "mon-fri"))
	other := at10("1/day", "mon-fri")
	other.ID = "x"
	b.Channels = append(b.Channels, other)
	assert.Len(t, schedule(t, b).Plan.Slots, 10)
}

// F20: a post of 23:30 belongs to the day that its channel's clocks show, in New York as in
// Kolkata.
func TestFailureF20_DaysAreThoseOfTheZone(t *testing.T) {
	t.Parallel()
	for _, zone := range []string{"America/New_York", "Asia/Kolkata", "Pacific/Auckland"} {
		c := at10("1/day", "mon-sun")
		c.Times = []calendar.Clock{calendar.MustClock("23:30")}
		b := oneChannel("2026-06-01/2026-06-03", c)
		b.Zone = zone
		assert.Equal(t, []string{"2026-06-01", "2026-06-02", "2026-06-03"}, dates(schedule(t, b).Plan), zone)

		late := published("late", "2026-06-01")
		late.Clock = calendar.MustClock("23:30")
		b.Slots = []calendar.Slot{late}
		assert.Equal(t, []string{"2026-06-01", "2026-06-02", "2026-06-03"}, dates(schedule(t, b).Plan), "it counts for its own day")
	}
}

// F21: a date of a rendezvous is known by its rendezvous and the time its rule gives, not by
// its words.
func TestFailureF21_IdentityOfADate(t *testing.T) {
	t.Parallel()
	b := meeting("2026-07-13/2026-07-19", conseil())
	first := schedule(t, b)
	require.Equal(t, []string{"conseil-20260714T100000"}, ids(first.Plan))
	b.Channels[0].Recurrences[0].Title = "Un autre titre"
	b.Slots = first.Plan.Slots
	assert.Equal(t, first.Plan.Slots, schedule(t, b).Plan.Slots)
	b.Slots[0].ID = "under another id"
	assert.Equal(t, []string{"under another id"}, ids(schedule(t, b).Plan), "the same date, known by what it is")
}

// F22: a series counts from its start, and asking later changes nothing.
func TestFailureF22_SeriesIsAnchored(t *testing.T) {
	t.Parallel()
	r := conseil()
	r.Rule = calendar.MustRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
	all := dates(schedule(t, meeting("2026-01-01/2026-12-31", r)).Plan)
	for _, from := range []string{"2026-02-04", "2026-05-20", "2026-08-31"} {
		part := dates(schedule(t, meeting(from+"/2026-12-31", r)).Plan)
		assert.Equal(t, all[len(all)-len(part):], part, from)
	}
}
