package calendar_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestEndsOfTheCalendar(t *testing.T) {
	t.Parallel()
	for _, period := range []string{"0001-01-01/0001-02-15", "9999-11-10/9999-12-31"} {
		for _, cadence := range []string{"1/day", "3/day", "2/week", "4/month", "3/2quarters", "1/9999years", "9999/year"} {
			for _, zone := range []string{"Europe/Paris", "Pacific/Apia", "America/New_York"} {
				c := at10(cadence, "mon-sun")
				c.Times = append(c.Times, calendar.MustClock("12:00"), calendar.MustClock("23:59"))
				c.Lead = calendar.Lead{Draft: 250, Review: 250, Approval: 250}
				b := oneChannel(period, c, published("p", "0001-01-01"), pinned("n", "9999-12-31"))
				b.Zone = zone
				r := calendar.Schedule(b, time.LoadLocation)
				assert.False(t, r.Findings.Has(calendar.CodeTooLarge), "%s %s %s", period, cadence, zone)
			}
		}
	}
}

func TestTooManyChannels(t *testing.T) {
	t.Parallel()
	b := calendar.Brief{Period: calendar.MustPeriod("2026-01-01/2026-01-31"), Zone: "UTC"}
	for i := range calendar.MaxChannels + 1 {
		c := at10("1/week", "mon-fri")
		c.ID = fmt.Sprint("c", i)
		b.Channels = append(b.Channels, c)
	}
	assert.Error(t, calendar.Schedule(b, time.LoadLocation).Findings.Err())
	b.Channels = b.Channels[1:]
	assert.NoError(t, calendar.Schedule(b, time.LoadLocation).Findings.Err())
}

// The last slot and the next one anchor the plan even when several posts a day are asked.
func TestActiveTimeBetweenSlotsThatStand(t *testing.T) {
	t.Parallel()
	c := calendar.Channel{
		Cadence: calendar.MustCadence("2/day"), Step: 30,
		Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri"), From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}},
	}
	last, next := published("p", "2026-06-05"), pinned("n", "2026-06-09") // Friday and Tuesday
	last.Clock, next.Clock = calendar.MustClock("16:30"), calendar.MustClock("10:30")
	r := schedule(t, oneChannel("2026-06-08/2026-06-08", c, last, next))
	// 1.5 active hours are left on Friday and 1.5 begun on Tuesday: 12 hours in three gaps.
	assert.Equal(t, []string{"11:30", "15:30"}, clocks(r.Plan))
	assert.InDelta(t, 48, r.Certificate.Cost, 1e-9)
}

func TestPreferredTimesInTheirOrder(t *testing.T) {
	t.Parallel()
	c := calendar.Channel{
		Cadence: calendar.MustCadence("1/day"), Step: 60,
		Times: []calendar.Clock{calendar.MustClock("17:00"), calendar.MustClock("11:15")},
		Windows: []calendar.Window{
			{Days: calendar.MustWeekdays("mon"), From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")},
			{Days: calendar.MustWeekdays("tue"), From: calendar.MustClock("09:00"), To: calendar.MustClock("12:00")},
			{Days: calendar.MustWeekdays("wed"), From: calendar.MustClock("14:00"), To: calendar.MustClock("16:00")},
		},
	}
	r := schedule(t, oneChannel("2026-06-01/2026-06-03", c))
	assert.Equal(t, []string{"17:00", "11:15", "14:00"}, clocks(r.Plan))
}

func TestLabelsOfPlans(t *testing.T) {
	t.Parallel()
	check := func(name string, label finding.Message) {
		for _, tag := range []language.Tag{language.English, language.French} {
			text := label.Localize(tag)
			assert.NotEmpty(t, text, name)
			assert.NotEqual(t, string(label.Code), text, name)
		}
	}
	for v := calendar.SlotPlanned; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
		text, err := v.MarshalText()
		require.NoError(t, err)
		var again calendar.SlotState
		require.NoError(t, again.UnmarshalText(text))
		assert.Equal(t, v, again)
	}
	for v := calendar.ScopeBoth; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	for v := calendar.PolicySkip; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	for v := calendar.ConstraintWindows; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	for v := calendar.AimTop; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	for v := calendar.MeasureCivilDays; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	for v := calendar.ResolveRFC5545; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	for v := calendar.OutcomeExact; !strings.HasPrefix(v.String(), "%!"); v++ {
		check(v.String(), v.Label())
	}
	assert.Equal(t, "échec d'envoi", calendar.SlotFailed.Label().Localize(language.French))
	assert.Equal(t, "ne pas remplacer", calendar.PolicySkip.Label().Localize(language.French))
}
