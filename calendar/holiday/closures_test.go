package holiday_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

func TestCalendar_Closures(t *testing.T) {
	closures := holiday.France(holiday.AlsaceMoselle).Closures(calendar.MustPeriod("2026-05-01/2027-05-07"), language.French)
	dates := map[string][]string{}
	for _, c := range closures {
		assert.Equal(t, calendar.ScopeBoth, c.Scope, c.ID)
		assert.Equal(t, calendar.Closure{ID: c.ID, Name: c.Name, Dates: c.Dates, Scope: c.Scope}, c, "nothing else is said")
		for _, d := range c.Dates {
			dates[c.ID] = append(dates[c.ID], d.String())
		}
	}
	require.Len(t, closures, 12)
	assert.Equal(t, "fr-labour-day", closures[0].ID, "they are in the order of their first dates")
	assert.Equal(t, "Fête du Travail", closures[0].Name)
	assert.Equal(t, []string{"2025-05-01", "2026-05-01", "2027-05-01"}, dates["fr-labour-day"], "the year before is in, for deadlines")
	assert.Equal(t, []string{"2025-05-29", "2026-05-14", "2027-05-06"}, dates["fr-ascension-day"])
	assert.Equal(t, []string{"2025-05-08", "2026-05-08"}, dates["fr-victory-day"])
	assert.Equal(t, []string{"2025-12-26", "2026-12-26"}, dates["fr-saint-stephens-day"])

	english := holiday.France().Closures(calendar.MustPeriod("2026-05-01/2026-05-31"), language.MustParse("en-GB"))
	assert.Equal(t, "Labour Day", english[0].Name)
	english[0].Dates[0] = calendar.Date{}
	assert.NotEqual(t, english, holiday.France().Closures(calendar.MustPeriod("2026-05-01/2026-05-31"), language.English), "each call gives its own")
}

func TestCalendar_Closures_bounds(t *testing.T) {
	assert.Empty(t, everyOption().Closures(calendar.Period{}, language.French))
	assert.Empty(t, holiday.Calendar{}.Closures(calendar.MustPeriod("2026-01-01/2026-12-31"), language.French))
	assert.Empty(t, everyOption().Closures(calendar.MustPeriod("0001-01-01/1700-12-31"), language.French))

	christmas := func(period string) []calendar.Date {
		for _, c := range everyOption().Closures(calendar.MustPeriod(period), language.French) {
			if c.ID == "fr-christmas-day" {
				return c.Dates
			}
		}
		return nil
	}
	dates := christmas("2000-02-29/9999-12-31")
	assert.Len(t, dates, holiday.MaxYears+1)
	assert.Equal(t, "1999-12-25", dates[0].String())
	assert.Equal(t, "2099-12-25", dates[len(dates)-1].String())
	assert.Len(t, christmas("9990-01-01/9999-12-31"), 11)
	assert.LessOrEqual(t, len(dates), calendar.MaxClosureDates)
}

// A brief takes the closures as they are, and no post or deadline falls on them.
func TestCalendar_Closures_inBrief(t *testing.T) {
	period := calendar.MustPeriod("2026-01-01/2026-12-31")
	france := holiday.France()
	brief := calendar.Brief{
		Period: period, Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "x", Cadence: calendar.MustCadence("1/day"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Lead: calendar.Lead{Draft: 5},
		}},
		Closures: france.Closures(period, language.French),
	}
	data, err := json.Marshal(brief)
	require.NoError(t, err)
	again, problems := calendar.ReadBrief(data)
	require.Empty(t, problems)
	require.Equal(t, brief.Closures, again.Closures)

	result := calendar.Schedule(brief, time.LoadLocation)
	require.Len(t, result.Plan.Slots, 365-11)
	for _, slot := range result.Plan.Slots {
		for _, d := range []calendar.Date{slot.Date, slot.Deadlines.Draft} {
			day, ok := france.On(d)
			assert.False(t, ok, "%s on %s", slot.ID, day.ID())
		}
	}
	assert.Equal(t, "2025-12-24", result.Plan.Slots[0].Deadlines.Draft.String(), "from 2 January, Christmas before the period counts")
}
