package calendar_test

import (
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func office(cadence string) calendar.Channel {
	return calendar.Channel{
		Cadence: calendar.MustCadence(cadence),
		Windows: []calendar.Window{{From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}},
	}
}

// Posts go out at any second: the positions of the others are no less exact for it.
func TestSecondsOfPublishedPosts(t *testing.T) {
	t.Parallel()
	for _, period := range []string{"2026-01-01/2026-12-31", "2026-01-01/2035-12-31"} {
		b := oneChannel(period, office("10/week"), published("before", "2025-12-30"), published("within", "2026-03-03"), pinned("after", "2036-01-02"))
		for i, clock := range []string{"09:00:01", "10:17:23", "17:59:59"} {
			b.Slots[i].Clock = calendar.MustClock(clock)
		}
		r := schedule(t, b)
		assert.Equal(t, r.Certificate.Asked, r.Certificate.Placed)
	}
}

func TestDenseCadencesOfAYear(t *testing.T) {
	t.Parallel()
	fine := office("90/month")
	fine.Step = 15
	for _, c := range []calendar.Channel{office("150/month"), office("400/year"), fine} {
		r := calendar.Schedule(oneChannel("2026-01-01/2026-12-31", c), time.LoadLocation)
		require.Empty(t, r.Findings, c.Cadence)
		assert.Equal(t, r.Certificate.Asked, r.Certificate.Placed)
		assert.Equal(t, calendar.MeasureActiveHours, r.Certificate.Channels[0].Measure)
		perDay := map[calendar.Date]int{}
		for _, s := range r.Plan.Slots {
			perDay[s.Date]++
		}
		for day, n := range perDay {
			assert.LessOrEqual(t, n, 6, day)
		}
	}
}

// Up to a post a day, where its unit is longest, the time of day is never traded.
func TestOnePostADayIsNotSubDaily(t *testing.T) {
	t.Parallel()
	for cadence, want := range map[string]calendar.Measure{
		"7/week": calendar.MeasureCivilDays, "8/week": calendar.MeasureActiveHours,
		"29/month": calendar.MeasureCivilDays, "31/month": calendar.MeasureCivilDays, "32/month": calendar.MeasureActiveHours,
		"92/quarter": calendar.MeasureCivilDays, "93/quarter": calendar.MeasureActiveHours,
		"366/year": calendar.MeasureCivilDays, "367/year": calendar.MeasureActiveHours, "14/2weeks": calendar.MeasureCivilDays,
	} {
		r := calendar.Schedule(oneChannel("2026-01-01/2026-12-31", office(cadence)), time.LoadLocation)
		require.Empty(t, r.Findings, cadence)
		assert.Equal(t, want, r.Certificate.Channels[0].Measure, cadence)
	}
	// In a long month every post of 31/month is at the same time.
	for _, clock := range clocks(calendar.Schedule(oneChannel("2026-01-01/2026-01-31", office("31/month")), time.LoadLocation).Plan) {
		assert.Equal(t, "09:00", clock)
	}
}

// The default number a day holds the cadence on the days that are open.
func TestDefaultPerDay(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		cadence, days string
		want, most    int
	}{
		{"4/week", "tue,thu", 8, 2},
		{"4/week", "mon-fri", 8, 1},
		{"7/week", "mon", 14, 7},
		{"10/week", "mon-fri", 20, 2},
		{"2/day", "sat,sun", 8, 2},
	} {
		c := office(tc.cadence)
		c.Windows[0].Days = calendar.MustWeekdays(tc.days)
		r := schedule(t, oneChannel("2026-06-01/2026-06-14", c))
		require.Empty(t, r.Findings, tc)
		perDay, most := map[calendar.Date]int{}, 0
		for _, s := range r.Plan.Slots {
			perDay[s.Date]++
			most = max(most, perDay[s.Date])
		}
		assert.Equal(t, [2]int{tc.want, tc.most}, [2]int{len(r.Plan.Slots), most}, tc)
	}
}

// Parts of a split period are shares of its calendar days, whatever days are open, and add
// up; a part asks for no more than its open days hold when the rest can take it.
func TestSplitPeriodsAreOfCalendarDays(t *testing.T) {
	t.Parallel()
	for _, days := range []string{"mon-sun", "mon-fri", "tue-thu", "tue"} {
		for _, cadence := range []string{"4/month", "1/month", "3/month"} {
			first := calendar.MustDate("2026-05-01")
			for n := 1; n < 31; n++ {
				split := first.AddDays(n)
				asked := func(from, to calendar.Date) int {
					return calendar.Schedule(oneChannel(from.String()+"/"+to.String(), at10(cadence, days)), time.LoadLocation).Certificate.Asked
				}
				whole := calendar.MustCadence(cadence).Max()
				before := asked(first, split.AddDays(-1))
				assert.Equal(t, whole, before+asked(split, calendar.MustDate("2026-05-31")), "%s %s %s", cadence, days, split)
				if days != "tue" {
					assert.InDelta(t, whole*n/31, before, 1)
				}
				if days == "mon-sun" || days == "mon-fri" && n > 4 && n < 27 {
					assert.Equal(t, whole*n/31, before, "%s %s %s", cadence, days, split)
				}
			}
		}
	}
	assert.Empty(t, schedule(t, year2026("1/week", "tue")).Findings, "a split week is asked where its Tuesday is")
}

// Channels do not affect each other: what is too large is one of them, or all of them.
func TestBoundsOfWork(t *testing.T) {
	t.Parallel()
	b := calendar.Brief{Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris"}
	for i := range 8 {
		c := office("150/month")
		c.ID = fmt.Sprint("c", i)
		b.Channels = append(b.Channels, c)
	}
	r := calendar.Schedule(b, time.LoadLocation)
	require.Len(t, r.Findings, 1)
	f, english, french := said(t, r.Findings, calendar.CodeBriefTooLarge)
	assert.Equal(t, finding.Pointer("/channels"), f.Pointer)
	assert.Equal(t, "The channels together ask for more computation than the limit of 33,554,432: plan fewer at once, lengthen the step or shorten the period.", english)
	assert.Equal(t, "Les lignes de publication demandent ensemble plus de calculs que la limite de 33 554 432 : planifiez-en moins à la fois, allongez le pas ou raccourcissez la période.", french)
	assert.Empty(t, r.Plan.Slots)
}

// The bounds that tags repeat are the constants.
func TestBoundsAreTheConstants(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		of     any
		member string
		bound  int
	}{
		{calendar.Brief{}, "Channels", calendar.MaxChannels},
		{calendar.Brief{}, "People", calendar.MaxPeople},
		{calendar.Brief{}, "Closures", calendar.MaxClosures},
		{calendar.Brief{}, "Suspensions", calendar.MaxSuspensions},
		{calendar.Brief{}, "Slots", calendar.MaxSlots},
		{calendar.Brief{}, "Labels", calendar.MaxLabels},
		{calendar.Brief{}, "Zone", calendar.MaxIDLength},
		{calendar.Channel{}, "ID", calendar.MaxIDLength},
		{calendar.Channel{}, "Name", calendar.MaxNameLength},
		{calendar.Channel{}, "Times", calendar.MaxTimes},
		{calendar.Channel{}, "Windows", calendar.MaxTimes},
		{calendar.Channel{}, "Step", calendar.MaxStep},
		{calendar.Channel{}, "PerDay", calendar.MaxStep},
		{calendar.Channel{}, "Thread", calendar.MaxThread},
		{calendar.Brief{}, "Accounts", calendar.MaxAccounts},
		{calendar.Brief{}, "Lots", calendar.MaxLots},
		{calendar.Account{}, "PerDay", calendar.MaxStep},
		{calendar.Account{}, "Per24Hours", calendar.MaxStep},
		{calendar.Person{}, "MinutesPerWeek", calendar.MaxMinutes},
		{calendar.Effort{}, "Draft", calendar.MaxMinutes},
		{calendar.Effort{}, "Review", calendar.MaxMinutes},
		{calendar.Effort{}, "Approval", calendar.MaxMinutes},
		{calendar.Lead{}, "Ahead", calendar.MaxLead},
		{calendar.Lot{}, "Channels", calendar.MaxChannels},
		{calendar.Lead{}, "Draft", calendar.MaxLead},
		{calendar.Lead{}, "Review", calendar.MaxLead},
		{calendar.Lead{}, "Approval", calendar.MaxLead},
		{calendar.Closure{}, "Dates", calendar.MaxClosureDates},
		{calendar.Closure{}, "Channels", calendar.MaxChannels},
		{calendar.Closure{}, "People", calendar.MaxPeople},
		{calendar.Closure{}, "Reason", calendar.MaxReasonLength},
		{calendar.Slot{}, "ID", calendar.MaxSlotIDLength},
		{calendar.Plan{}, "Slots", calendar.MaxPlanSlots},
		{calendar.Brief{}, "Pillars", calendar.MaxPillars},
		{calendar.Brief{}, "Themes", calendar.MaxThemes},
		{calendar.Brief{}, "Evergreens", calendar.MaxEvergreens},
		{calendar.Channel{}, "Reserve", calendar.MaxReserve},
		{calendar.Pillar{}, "Share", calendar.MaxShare},
		{calendar.Pillar{}, "Channels", calendar.MaxChannels},
		{calendar.Theme{}, "ID", calendar.MaxSlotIDLength},
		{calendar.Slot{}, "Theme", calendar.MaxSlotIDLength},
		{calendar.Theme{}, "Share", calendar.MaxShare},
		{calendar.Theme{}, "Name", calendar.MaxTitleLength},
		{calendar.Theme{}, "Channels", calendar.MaxChannels},
		{calendar.Evergreen{}, "Name", calendar.MaxTitleLength},
		{calendar.Evergreen{}, "Channels", calendar.MaxChannels},
		{calendar.Evergreen{}, "MaxRepeats", calendar.MaxUses},
	} {
		field, found := reflect.TypeOf(tc.of).FieldByName(tc.member)
		require.True(t, found, tc.member)
		rules, _, _ := strings.Cut(field.Tag.Get("validate"), ",dive")
		_, most, _ := strings.Cut(strings.ReplaceAll(rules, "lte=", "max="), "max=")
		assert.Equal(t, fmt.Sprint(tc.bound), most, "%T.%s", tc.of, tc.member)
	}
}

// Memory grows with the posts asked for times the times to choose from, and no faster.
func TestMemoryGrowsWithTheCells(t *testing.T) {
	bytes := func(step int) float64 {
		c := office("90/month")
		c.Step = step
		b := oneChannel("2026-01-01/2026-12-31", c)
		zones := func(name string) (*time.Location, error) { return zoneOr(t, b, name), nil }
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		calendar.Schedule(b, zones)
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	bytes(60) // what is made once
	for _, step := range []int{60, 30} {
		assert.Less(t, bytes(step/2), 2.5*bytes(step), "half the step is twice the times: every %d minutes", step/2)
	}
}

// What channels share is bounded as they are: the largest brief that is accepted, all of it
// on one account and in the hands of one person, is planned in a bounded number of steps.
func TestBoundsOfWhatIsShared(t *testing.T) {
	if os.Getenv("COUPLED") == "" {
		t.Skip("takes seconds: COUPLED asks for it")
	}
	t.Parallel()
	minutes := 30 * 60
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2035-12-31"), Zone: "Europe/Paris",
		Accounts: []calendar.Account{{ID: "page", MinGap: calendar.MustDuration("PT1H"), PerDay: 20, Per24Hours: 22}},
		People:   []calendar.Person{{ID: "author", MinutesPerWeek: &minutes}},
	}
	for i := range calendar.MaxChannels {
		c := office("1/day")
		c.ID, c.Account, c.Author, c.Effort = fmt.Sprint("c", i), "page", "author", calendar.Effort{Draft: 10}
		b.Channels = append(b.Channels, c)
	}
	start := time.Now()
	r := calendar.Schedule(b, time.LoadLocation)
	t.Log(time.Since(start), r.Certificate.Placed, r.Certificate.Unproven)
	assert.Positive(t, r.Certificate.Placed)
	assert.Less(t, time.Since(start), 30*time.Second, "some seconds on a machine that does nothing else")
}
