package calendar_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// oneChannel is a brief of one channel in Paris.
func oneChannel(period string, c calendar.Channel, slots ...calendar.Slot) calendar.Brief {
	c.ID = "blog"
	return calendar.Brief{
		Period: calendar.MustPeriod(period), Zone: "Europe/Paris",
		Channels: []calendar.Channel{c}, Slots: slots,
	}
}

// at10 is a channel at 10:00 on the given days.
func at10(cadence, days string) calendar.Channel {
	return calendar.Channel{
		Cadence: calendar.MustCadence(cadence),
		Times:   []calendar.Clock{calendar.MustClock("10:00")},
		Windows: []calendar.Window{{Days: calendar.MustWeekdays(days)}},
	}
}

func published(id, date string) calendar.Slot {
	return calendar.Slot{
		ID: id, Channel: "blog", Date: calendar.MustDate(date), Clock: calendar.MustClock("10:00"),
		State: calendar.SlotPublished,
	}
}

func pinned(id, date string) calendar.Slot {
	s := published(id, date)
	s.State, s.Pinned = calendar.SlotPlanned, true
	return s
}

// dates returns the days of a plan.
func dates(p calendar.Plan) []string {
	out := []string{}
	for _, s := range p.Slots {
		out = append(out, s.Date.String())
	}
	return out
}

func clocks(p calendar.Plan) []string {
	out := []string{}
	for _, s := range p.Slots {
		out = append(out, s.Clock.String())
	}
	return out
}

func schedule(t *testing.T, b calendar.Brief) calendar.Result {
	t.Helper()
	r := calendar.Schedule(b, time.LoadLocation)
	require.NoError(t, r.Findings.Err())
	checkPlan(t, b, r)
	return r
}

func TestScenario09_FourAMonthIsNotEveryTuesday(t *testing.T) {
	t.Parallel()
	assert.Len(t, schedule(t, year2026("4/month", "tue")).Plan.Slots, 48)
	weekly := schedule(t, year2026("1/week", "tue")).Plan
	assert.Len(t, weekly.Slots, 52)
	months := perMonth(weekly)
	for m := time.January; m <= time.December; m++ {
		want := 4
		if m%3 == 0 {
			want = 5
		}
		assert.Equal(t, want, months[m], m)
	}
}

func TestScenario10_HolidayWithinAWeek(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-11-09/2026-11-15", at10("3/week", "mon-fri"), published("p", "2026-11-06"), pinned("n", "2026-11-16"))
	b.Closures = []calendar.Closure{{Name: "Armistice", Dates: []calendar.Date{calendar.MustDate("2026-11-11")}}}
	r := schedule(t, b)
	assert.Equal(t, []string{"2026-11-09", "2026-11-10", "2026-11-13"}, dates(r.Plan))
	assert.InDelta(t, 28, r.Certificate.Cost, 1e-9)
	assert.Equal(t, []calendar.Constraint{calendar.ConstraintWindows, calendar.ConstraintClosures}, r.Certificate.Channels[0].Binding)
	assert.Empty(t, r.Findings)

	for days, cost := range map[[3]string]float64{ // the other ways, put there by hand
		{"2026-11-09", "2026-11-12", "2026-11-13"}: 28, {"2026-11-09", "2026-11-10", "2026-11-12"}: 30, {"2026-11-10", "2026-11-12", "2026-11-13"}: 30,
	} {
		by := b
		by.Slots = append(slices.Clone(b.Slots), pinned("x", days[0]), pinned("y", days[1]), pinned("z", days[2]))
		assert.InDelta(t, cost, schedule(t, by).Certificate.Cost, 1e-9, days)
	}
}

func TestScenario11_ThreeADayInActiveTime(t *testing.T) {
	t.Parallel()
	office := calendar.Channel{
		Cadence: calendar.MustCadence("3/day"), Step: 30,
		Windows: []calendar.Window{{From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}},
	}
	r := schedule(t, oneChannel("2026-06-01/2026-06-01", office))
	assert.Equal(t, []string{"10:30", "13:30", "16:30"}, clocks(r.Plan))
	assert.InDelta(t, 36, r.Certificate.Cost, 1e-9)
	assert.Equal(t, calendar.MeasureActiveHours, r.Certificate.Channels[0].Measure)

	r = schedule(t, oneChannel("2026-06-01/2026-06-30", office))
	assert.Len(t, r.Plan.Slots, 90)
	assert.InDelta(t, 27*30+9, r.Certificate.Cost, 1e-9)
}

func TestScenario12_AugustClosed(t *testing.T) {
	t.Parallel()
	b := year2026("4/month", "mon-sun")
	b.Closures = []calendar.Closure{{Name: "Fermeture estivale", Period: calendar.MustPeriod("2026-08-01/2026-08-31")}}
	r := schedule(t, b)
	assert.InDelta(t, 3668.654731, r.Certificate.Cost, 1e-6)
	months := perMonth(r.Plan)
	for m := time.January; m <= time.December; m++ {
		want := 4
		if m == time.August {
			want = 0
		}
		assert.Equal(t, want, months[m], m)
	}
	assert.Contains(t, dates(r.Plan), "2026-07-31")
	assert.Contains(t, dates(r.Plan), "2026-09-01")
	require.Len(t, r.Certificate.Channels[0].Shortfalls, 1)
	short := r.Certificate.Channels[0].Shortfalls[0]
	assert.Equal(t, "2026-08", short.Key)
	assert.Equal(t, 4, short.Asked-short.Placed)
	assert.Equal(t, calendar.Proof{Windows: 31, ClockChange: 31, PerDay: 31, MinGap: 31, Closures: 0}, short.Proof)
	assert.Equal(t, []string{"Fermeture estivale"}, short.Closures)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, calendar.CodeShortfall, r.Findings[0].Code)
	assert.Equal(t, "blog\u00a0: 0 publication au lieu de 4 en août 2026 (Fermeture estivale).",
		r.Findings[0].Localize(language.French))
}

func TestScenario13_PeriodsAreNotIndependent(t *testing.T) {
	t.Parallel()
	r := schedule(t, oneChannel("2026-11-09/2026-11-15", at10("1/week", "mon-fri"), published("p", "2026-11-06")))
	assert.Equal(t, []string{"2026-11-13"}, dates(r.Plan))
}

func TestScenario14_Week53IsOnePeriod(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-12-28/2027-01-03", at10("3/week", "mon-sun"))
	r := schedule(t, b)
	require.Len(t, r.Plan.Slots, 3)
	assert.Equal(t, "blog-2026-W53-3", r.Plan.Slots[2].ID)

	b = oneChannel("2026-12-27/2027-01-02", at10("3/week", "mon-sun"))
	b.WeekStart = calendar.MustWeekdays("sun")
	r = schedule(t, b)
	require.Len(t, r.Plan.Slots, 3)
	assert.Equal(t, "blog-2026-12-27-1", r.Plan.Slots[0].ID)
}

func TestScenario15_SplitMonth(t *testing.T) {
	t.Parallel()
	r := schedule(t, oneChannel("2026-05-20/2026-06-30", at10("4/month", "mon-sun")))
	assert.Equal(t, map[time.Month]int{time.May: 2, time.June: 4}, perMonth(r.Plan))

	// The parts of a split month add up to its posts, wherever it is split.
	for day := 1; day < 31; day++ {
		first := calendar.MustDate("2026-05-01")
		split := first.AddDays(day)
		before := schedule(t, oneChannel(first.String()+"/"+split.AddDays(-1).String(), at10("4/month", "mon-sun")))
		after := schedule(t, oneChannel(split.String()+"/2026-05-31", at10("4/month", "mon-sun")))
		assert.Equal(t, 4, before.Certificate.Asked+after.Certificate.Asked, split)
	}
}

func TestScenario16_MinimumGap(t *testing.T) {
	t.Parallel()
	c := at10("3/week", "mon-fri")
	c.MinGap = calendar.MustDuration("PT72H")
	r := schedule(t, oneChannel("2026-11-09/2026-11-15", c, published("p", "2026-11-06"), pinned("n", "2026-11-16")))
	assert.Equal(t, []string{"2026-11-09", "2026-11-12"}, dates(r.Plan))
	assert.InDelta(t, 34, r.Certificate.Cost, 1e-9)
	for _, days := range [][2]string{{"2026-11-09", "2026-11-13"}, {"2026-11-10", "2026-11-13"}} {
		by := oneChannel("2026-11-09/2026-11-15", c, published("p", "2026-11-06"), pinned("x", days[0]), pinned("y", days[1]), pinned("n", "2026-11-16"))
		assert.InDelta(t, 34, schedule(t, by).Certificate.Cost, 1e-9, "as even: the earliest wins")
	}
	short := r.Certificate.Channels[0].Shortfalls[0]
	assert.Equal(t, []calendar.Constraint{calendar.ConstraintMinGap}, short.Causes)
	assert.Equal(t, calendar.Proof{Windows: 5, ClockChange: 5, PerDay: 5, MinGap: 2, Closures: 2}, short.Proof)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, "blog: 2 posts instead of 3 in week 46 (at least 72 hours between two posts).", r.Findings[0].Localize(language.English))
	assert.Equal(t, "blog\u00a0: 2 publications au lieu de 3 en S46 (au moins 72 heures entre deux publications).",
		r.Findings[0].Localize(language.French))
}

// A minimum gap is elapsed time: where the clocks go forward, 72 hours after Friday 10:00
// is Monday 11:00, and only a later time of the window will do.
func TestMinimumGapAcrossClockChange(t *testing.T) {
	t.Parallel()
	c := calendar.Channel{
		Cadence: calendar.MustCadence("1/day"), MinGap: calendar.MustDuration("PT72H"), Step: 60,
		Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon,fri"), From: calendar.MustClock("10:00"), To: calendar.MustClock("12:00")}},
	}
	r := schedule(t, oneChannel("2026-03-27/2026-03-30", c))
	assert.Equal(t, []string{"10:00", "11:00"}, clocks(r.Plan))
	assert.Equal(t, calendar.ConstraintMinGap, r.Plan.Slots[1].Reason)

	r = schedule(t, oneChannel("2026-03-20/2026-03-23", c))
	assert.Equal(t, []string{"10:00", "10:00"}, clocks(r.Plan))

	r = schedule(t, oneChannel("2026-03-27/2026-03-30", calendar.Channel{
		Cadence: c.Cadence, MinGap: c.MinGap, Windows: c.Windows, Step: 120,
	}))
	assert.Len(t, r.Plan.Slots, 1)
	assert.Equal(t, []calendar.Constraint{calendar.ConstraintMinGap}, r.Certificate.Channels[0].Shortfalls[0].Causes)
}

// A sentence of an agency's calendar: the reason of each irregularity, in words.
func TestShortWeekIsExplained(t *testing.T) {
	t.Parallel()
	c := at10("2-3/week", "wed-fri")
	c.Name = "LinkedIn Page"
	b := oneChannel("2026-05-11/2026-05-24", c)
	b.Closures = []calendar.Closure{{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}}}
	r := schedule(t, b)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, calendar.CodeBelowAim, r.Findings[0].Code)
	assert.Equal(t, "LinkedIn Page: 2 posts instead of 3 in week 20 (Ascension).", r.Findings[0].Localize(language.English))

	b.Closures = append(b.Closures, calendar.Closure{Name: "pont", Dates: []calendar.Date{calendar.MustDate("2026-05-15")}})
	r = schedule(t, b)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, calendar.CodeShortfall, r.Findings[0].Code)
	assert.Equal(t, "LinkedIn Page\u00a0: 1 publication au lieu de 3 en S20 (Ascension et pont).",
		r.Findings[0].Localize(language.French))
}

func TestOneShortfallForARun(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-07-27/2026-08-30", at10("1+/day", "mon-fri"))
	b.Closures = []calendar.Closure{{Name: "Congés", Period: calendar.MustPeriod("2026-08-03/2026-08-14")}}
	r := schedule(t, b)
	assert.Equal(t, 25, r.Certificate.Asked, "weekends ask for nothing")
	assert.Len(t, r.Certificate.Channels[0].Shortfalls, 10)
	require.Len(t, r.Findings, 1, "one cause, one finding")
	assert.Equal(t, "blog: 0 posts instead of 10 from 3 August 2026 to 14 August 2026 (Congés).",
		r.Findings[0].Localize(language.English))
}

func TestWindowOfHoursKeepsOneClock(t *testing.T) {
	t.Parallel()
	b := year2026("4/month", "tue-thu")
	b.Channels[0].Times = nil
	b.Channels[0].Windows[0].From, b.Channels[0].Windows[0].To = calendar.MustClock("09:00"), calendar.MustClock("18:00")
	r := schedule(t, b)
	require.Len(t, r.Plan.Slots, 48)
	for _, c := range clocks(r.Plan) {
		assert.Equal(t, "09:00", c)
	}
}

func TestRangesOpenCadencesAndRuns(t *testing.T) {
	t.Parallel()
	period := "2026-06-01/2026-06-28" // four whole weeks
	for _, tc := range []struct {
		cadence string
		aim     calendar.Aim
		want    int
	}{
		{"2-3/week", 0, 12},
		{"2-3/week", calendar.AimBottom, 8},
		{"1+/day", calendar.AimTop, 28},
		{"1/2weeks", 0, 2},
		{"0-2/week", calendar.AimBottom, 0},
		{"10/week", 0, 40},
	} {
		t.Run(tc.cadence+" "+tc.aim.String(), func(t *testing.T) {
			t.Parallel()
			c := at10(tc.cadence, "mon-sun")
			c.Aim = tc.aim
			c.Times = append(c.Times, calendar.MustClock("17:00"))
			r := schedule(t, oneChannel(period, c))
			assert.Len(t, r.Plan.Slots, tc.want)
		})
	}
}

func TestSlotsThatStand(t *testing.T) {
	t.Parallel()
	gone := published("blog-2026-06-1", "2026-06-02")
	kept := pinned("mine", "2026-06-17")
	cancelled := published("blog-2026-06-2", "2026-06-10")
	cancelled.State = calendar.SlotCancelled
	r := schedule(t, oneChannel("2026-06-01/2026-06-30", at10("4/month", "mon-fri"), kept, cancelled, gone))
	ids := map[string]string{}
	for _, s := range r.Plan.Slots {
		ids[s.ID] = s.Date.String()
	}
	require.Len(t, ids, 4)
	assert.Equal(t, "2026-06-02", ids["blog-2026-06-1"])
	assert.Equal(t, "2026-06-17", ids["mine"])
	assert.Contains(t, ids, "blog-2026-06-3", "an id is never given again")
	assert.Contains(t, ids, "blog-2026-06-4")
}

func TestDeadlines(t *testing.T) {
	t.Parallel()
	dates := func(texts ...string) (all []calendar.Date) {
		for _, text := range texts {
			all = append(all, calendar.MustDate(text))
		}
		return all
	}
	france := calendar.Closure{Name: "Ascension", Dates: dates("2026-05-14"), Scope: calendar.ScopeWork}
	belgium := calendar.Closure{
		Name: "Fête nationale belge", Dates: dates("2026-07-21"), Scope: calendar.ScopeWork, People: []string{"client"},
	}
	for _, tc := range []struct {
		name string
		on   string
		lead calendar.Lead
		want calendar.Deadlines
	}{
		{
			"three working days before Monday 18 May 2026 in France", "2026-05-18", calendar.Lead{Draft: 3},
			calendar.Deadlines{Draft: calendar.MustDate("2026-05-12")},
		},
		{
			"the approver's own holiday", "2026-07-22", calendar.Lead{Approval: 2},
			calendar.Deadlines{Approval: calendar.MustDate("2026-07-17")},
		},
		{
			"each stage in the days of whose it is", "2026-07-22", calendar.Lead{Draft: 5, Review: 1, Approval: 2},
			calendar.Deadlines{
				Draft: calendar.MustDate("2026-07-09"), Review: calendar.MustDate("2026-07-16"), Approval: calendar.MustDate("2026-07-17"),
			},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			c := at10("1/day", "mon-sun")
			c.Lead, c.Author, c.Reviewer, c.Approver = tc.lead, "cm", "cm", "client"
			b := oneChannel(tc.on+"/"+tc.on, c)
			b.People = []calendar.Person{{ID: "cm", Name: "Léa"}, {ID: "client"}}
			b.Closures = []calendar.Closure{france, belgium}
			r := schedule(t, b)
			require.Len(t, r.Plan.Slots, 1)
			assert.Equal(t, tc.want, r.Plan.Slots[0].Deadlines)
		})
	}
}
