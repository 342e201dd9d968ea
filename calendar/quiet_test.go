package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// hourly is a channel open from 9 to 18, every hour.
func hourly(cadence string) calendar.Channel {
	return calendar.Channel{
		Cadence: calendar.MustCadence(cadence), Step: 60,
		Windows: []calendar.Window{{From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}},
	}
}

func quiet(name, from, to string) calendar.Closure {
	return calendar.Closure{Name: name, From: calendar.MustClock(from), To: calendar.MustClock(to)}
}

func TestQuietHours(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name    string
		closure calendar.Closure
		want    []string // the times of three posts a day, of Friday 12 June 2026
	}{
		{"none", calendar.Closure{Dates: []calendar.Date{calendar.MustDate("2026-07-14")}}, []string{"10:00", "13:00", "16:00"}},
		{"a pause at noon", quiet("pause", "12:00", "14:00"), []string{"10:00", "14:00", "17:00"}},
		{"a night that ends late", quiet("nuit", "20:00", "15:00"), []string{"15:00", "16:00", "17:00"}},
		{"until midnight", quiet("soir", "11:00", "00:00"), []string{"09:00", "10:00"}},
		{"until the end of the day", quiet("soir", "11:00", "24:00"), []string{"09:00", "10:00"}},
		{"another channel", func() calendar.Closure {
			c := quiet("nuit", "09:00", "18:00")
			c.Channels = []string{"x"}
			return c
		}(), []string{"10:00", "13:00", "16:00"}},
		{"the night before", func() calendar.Closure {
			c := quiet("nuit", "22:00", "15:00")
			c.Dates = []calendar.Date{calendar.MustDate("2026-06-11")}
			return c
		}(), []string{"15:00", "16:00", "17:00"}},
		{"the night after", func() calendar.Closure {
			c := quiet("nuit", "22:00", "15:00")
			c.Dates = []calendar.Date{calendar.MustDate("2026-06-12")}
			return c
		}(), []string{"10:00", "13:00", "16:00"}},
		{"another weekday of a period", func() calendar.Closure {
			c := quiet("nuit", "09:00", "18:00")
			c.Period = calendar.MustPeriod("2026-06-08/2026-06-11")
			return c
		}(), []string{"10:00", "13:00", "16:00"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := oneChannel("2026-06-12/2026-06-12", hourly("3/day"))
			b.Closures = []calendar.Closure{tc.closure}
			r := calendar.Schedule(b, time.LoadLocation)
			require.NoError(t, r.Findings.Err())
			checkPlan(t, b, r)
			assert.Equal(t, tc.want, clocks(r.Plan))
		})
	}
}

// Quiet hours that leave too few times are named in the shortfall.
func TestQuietHoursAreTheReason(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-12/2026-06-12", hourly("3/day"))
	b.Closures = []calendar.Closure{quiet("Heures de silence", "11:00", "08:00")}
	r := schedule(t, b)
	short := r.Certificate.Channels[0].Shortfalls
	require.Len(t, short, 1)
	assert.Equal(t, []calendar.Constraint{calendar.ConstraintClosures}, short[0].Causes)
	assert.Equal(t, []string{"Heures de silence"}, short[0].Closures)
	assert.Equal(t, 2, short[0].Proof.Closures)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, "blog: 2 posts instead of 3 on 12 June 2026 (Heures de silence).", r.Findings[0].Localize(language.English))

	b.Closures[0].Name = ""
	r = schedule(t, b)
	assert.Equal(t, "blog\u00a0: 2 publications au lieu de 3 le 12 juin 2026 (11:00–08:00).", r.Findings[0].Localize(language.French))

	at := at10("1/day", "mon-sun")
	at.Windows[0].From, at.Windows[0].To = calendar.MustClock("10:00"), calendar.MustClock("12:00")
	b = oneChannel("2026-06-12/2026-06-12", at)
	b.Closures = []calendar.Closure{quiet("", "10:00", "11:00")}
	r = schedule(t, b)
	require.Equal(t, []string{"11:00"}, clocks(r.Plan))
	assert.Equal(t, calendar.ConstraintClosures, r.Plan.Slots[0].Reason, "the closure took the preferred time")
}

func TestQuietHoursAndSlotsThatStand(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-12/2026-06-12", hourly("1/day"), pinned("p", "2026-06-12"))
	b.Closures = []calendar.Closure{quiet("matin", "09:00", "11:00")}
	r := schedule(t, b)
	require.Len(t, r.Findings, 1)
	f := r.Findings[0]
	assert.Equal(t, calendar.CodePinQuiet, f.Code)
	assert.Equal(t, "blog: slot p is set at 10:00 on 12 June 2026, within hours without publication.", f.Localize(language.English))
	assert.Equal(t, "blog\u00a0: le créneau p est fixé à 10\u00a0h\u00a000 le 12 juin 2026, pendant des heures sans publication.",
		f.Localize(language.French))
	require.Len(t, f.Related, 1)
	assert.Equal(t, finding.Pointer("/closures/0"), f.Related[0].Pointer)
}

func TestBadQuietHours(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name    string
		closure calendar.Closure
		code    finding.Code
		at      finding.Pointer
		fr      string
	}{
		{
			"half", calendar.Closure{From: calendar.MustClock("22:00")}, calendar.CodeBadQuietHours, "/closures/0/from",
			"Des heures sans publication demandent une heure de début et une heure de fin différente\u00a0; trouvé\u00a0: «\u00a022:00\u00a0» et «\u00a0\u00a0».",
		},
		{
			"no length", quiet("", "09:00", "09:00"), calendar.CodeBadQuietHours, "/closures/0/from",
			"Des heures sans publication demandent une heure de début et une heure de fin différente\u00a0; trouvé\u00a0: «\u00a009:00\u00a0» et «\u00a009:00\u00a0».",
		},
		{
			"work", calendar.Closure{From: calendar.MustClock("22:00"), To: calendar.MustClock("07:00"), Scope: calendar.ScopeWork},
			calendar.CodeQuietWork, "/closures/0/scope",
			"Des heures sans publication n'arrêtent pas le travail, compté en jours entiers\u00a0: elles ne concernent que la publication.",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := oneChannel("2026-06-12/2026-06-12", hourly("3/day"))
			b.Closures = []calendar.Closure{tc.closure}
			r := calendar.Schedule(b, time.LoadLocation)
			require.Len(t, r.Findings, 1)
			assert.Equal(t, tc.code, r.Findings[0].Code)
			assert.Equal(t, tc.at, r.Findings[0].Pointer)
			assert.Equal(t, tc.fr, r.Findings[0].Localize(language.French))
			assert.Equal(t, []string{"10:00", "13:00", "16:00"}, clocks(r.Plan), "nothing is closed")
		})
	}
}

// The days of a yearly closure are counted from those given, in every year.
func TestYearlyClosures(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name    string
		closure calendar.Closure
		closed  []string
	}{
		{"a date of an earlier year", calendar.Closure{Dates: []calendar.Date{calendar.MustDate("1990-12-25")}}, []string{"2026-12-25"}},
		{"a date of a later year", calendar.Closure{Dates: []calendar.Date{calendar.MustDate("2030-12-25")}}, []string{"2026-12-25"}},
		{"29 February in a common year", calendar.Closure{Dates: []calendar.Date{calendar.MustDate("2024-02-29")}}, []string{"2026-02-28"}},
		{
			"a period over new year",
			calendar.Closure{Period: calendar.MustPeriod("2022-12-30/2023-01-02")},
			[]string{"2026-01-01", "2026-01-02", "2026-12-30", "2026-12-31"},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := oneChannel("2026-01-01/2026-12-31", at10("1/day", "mon-sun"))
			tc.closure.Yearly = true
			b.Closures = []calendar.Closure{tc.closure}
			r := schedule(t, b)
			open := map[string]bool{}
			for _, d := range dates(r.Plan) {
				open[d] = true
			}
			var closed []string
			for d := range b.Period.All() {
				if !open[d.String()] {
					closed = append(closed, d.String())
				}
			}
			assert.Equal(t, tc.closed, closed)
		})
	}
	b := oneChannel("2026-01-01/2026-12-31", at10("1/day", "mon-sun"))
	b.Closures = []calendar.Closure{{Yearly: true, Period: calendar.MustPeriod("2001-01-01/2002-06-30")}}
	r := calendar.Schedule(b, time.LoadLocation)
	assert.Empty(t, r.Plan.Slots, "a period longer than a year closes every day")
	assert.True(t, r.Findings.Has(calendar.CodeNoFreeSlot))
}

// The vacation of a person stops that person's work, and no publication.
func TestVacationOfAPerson(t *testing.T) {
	t.Parallel()
	c := at10("1/week", "wed")
	c.Lead, c.Approver, c.Author = calendar.Lead{Draft: 1, Approval: 1}, "client", "cm"
	b := oneChannel("2026-07-20/2026-07-26", c)
	b.People = []calendar.Person{{ID: "client"}, {ID: "cm"}}
	b.Closures = []calendar.Closure{{
		Name: "Congés", Yearly: true, Period: calendar.MustPeriod("2020-07-13/2020-07-21"),
		Scope: calendar.ScopeWork, People: []string{"client"},
	}}
	r := schedule(t, b)
	require.Equal(t, []string{"2026-07-22"}, dates(r.Plan))
	assert.Equal(t, calendar.Deadlines{Draft: calendar.MustDate("2026-07-09"), Approval: calendar.MustDate("2026-07-10")}, r.Plan.Slots[0].Deadlines)
}
