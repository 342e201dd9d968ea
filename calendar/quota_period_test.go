package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

func TestPeriodsOfACadence(t *testing.T) {
	for _, test := range []struct {
		cadence, period string
		start           time.Weekday
		keys            []string
		parts           []string
	}{
		{"2-3/week", "2026-05-07/2026-05-18", time.Monday, []string{"2026-W19", "2026-W20", "2026-W21"},
			[]string{"2026-05-07/2026-05-10", "2026-05-11/2026-05-17", "2026-05-18/2026-05-18"}},
		{"2-3/week", "2026-05-10/2026-05-16", time.Sunday, []string{"2026-05-10"}, []string{"2026-05-10/2026-05-16"}},
		{"4/month", "2026-05-20/2026-06-30", time.Monday, []string{"2026-05", "2026-06"}, []string{"2026-05-20/2026-05-31", "2026-06-01/2026-06-30"}},
		{"1/2weeks", "2026-01-07/2026-01-25", time.Monday, []string{"2026-W02", "2026-W04"}, []string{"2026-01-07/2026-01-18", "2026-01-19/2026-01-25"}},
		{"1/quarter", "2026-02-01/2026-02-28", time.Monday, []string{"2026-Q1"}, []string{"2026-02-01/2026-02-28"}},
		{"12/year", "2026-02-01/2026-02-28", time.Monday, []string{"2026"}, []string{"2026-02-01/2026-02-28"}},
		{"1/day", "9999-12-30/9999-12-31", time.Monday, []string{"9999-12-30", "9999-12-31"}, []string{"9999-12-30/9999-12-30", "9999-12-31/9999-12-31"}},
	} {
		var keys, parts []string
		for _, q := range calendar.MustCadence(test.cadence).Periods(calendar.MustPeriod(test.period), test.start) {
			keys, parts = append(keys, q.Key()), append(parts, q.Part().String())
			assert.Equal(t, q.Part(), q.Part().Intersect(q.Whole()), "the part is of the whole")
		}
		assert.Equal(t, test.keys, keys, test.cadence)
		assert.Equal(t, test.parts, parts, test.cadence)
	}
	assert.Empty(t, calendar.Cadence{}.Periods(calendar.MustPeriod("2026-01-01/2026-01-31"), time.Monday))
	assert.Empty(t, calendar.MustCadence("1/day").Periods(calendar.Period{}, time.Monday))
}

// However a period is cut, the shares of its runs add up to what the whole asks for.
func TestSharesAddUp(t *testing.T) {
	for _, days := range []string{"", "tue", "mon-fri", "sat,sun"} {
		var open calendar.Weekdays
		if days != "" {
			open = calendar.MustWeekdays(days)
		}
		for _, cadence := range []string{"1/week", "3/week", "4/month", "20/week", "5/quarter"} {
			c := calendar.MustCadence(cadence)
			q := c.Periods(calendar.MustPeriod("2026-05-13/2026-05-13"), time.Monday)[0]
			whole := q.Whole()
			for n := range 2*c.Min() + 2 {
				assert.Equal(t, n, q.Share(n, whole, open))
				for cut := whole.From(); cut.Before(whole.To()); cut = cut.AddDays(1) {
					before, err := calendar.NewPeriod(whole.From(), cut)
					require.NoError(t, err)
					after, err := calendar.NewPeriod(cut.AddDays(1), whole.To())
					require.NoError(t, err)
					assert.Equal(t, n, q.Share(n, before, open)+q.Share(n, after, open), "%s on %q cut after %s", cadence, days, cut)
				}
			}
		}
	}
}

func TestShareOfARun(t *testing.T) {
	month := calendar.MustCadence("4/month").Periods(calendar.MustPeriod("2026-05-20/2026-05-31"), time.Monday)[0]
	assert.Equal(t, 2, month.Share(4, month.Part(), calendar.Weekdays{}), "⌊4·31/31⌋ − ⌊4·19/31⌋")
	week := calendar.MustCadence("1/week").Periods(calendar.MustPeriod("2026-01-26/2026-01-31"), time.Monday)[0]
	assert.Equal(t, 0, week.Share(1, week.Part(), calendar.Weekdays{}), "⌊1·6/7⌋")
	assert.Equal(t, 1, week.Share(1, week.Part(), calendar.MustWeekdays("tue")), "the Tuesday is in it")
	assert.Zero(t, week.Share(-1, week.Part(), calendar.Weekdays{}))
	assert.Zero(t, week.Share(1, calendar.MustPeriod("2026-03-01/2026-03-31"), calendar.Weekdays{}), "beside it")
	assert.Zero(t, calendar.QuotaPeriod{}.Share(1, calendar.MustPeriod("2026-03-01/2026-03-31"), calendar.Weekdays{}))
	assert.True(t, calendar.QuotaPeriod{}.When(false).IsZero())
	assert.True(t, calendar.QuotaPeriod{}.Among(3, calendar.Period{}).IsZero())
	assert.Equal(t, "in week 05", week.When(true).Localize(language.English))
	assert.Equal(t, "in week 05 of 2026", week.When(false).Localize(language.English))
}
