package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// year2026 is the brief of one channel, at 10:00, over 2026 in Paris.
func year2026(cadence, days string) calendar.Brief {
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence(cadence),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays(days)}},
		}},
	}
}

func perMonth(p calendar.Plan) map[time.Month]int {
	months := map[time.Month]int{}
	for _, s := range p.Slots {
		months[s.Date.Month()]++
	}
	return months
}

func TestScenario08_FourAMonth(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name, days string
		want       float64
	}{
		{"Tuesday to Thursday", "tue-thu", 2922.613064},
		{"Monday to Friday", "mon-fri", 2869.092231},
		{"any day", "mon-sun", 2844.654731},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			got := calendar.Schedule(year2026("4/month", tc.days), time.LoadLocation)
			require.Empty(t, got.Findings)
			require.Len(t, got.Plan.Slots, 48)
			for month, n := range perMonth(got.Plan) {
				assert.Equal(t, 4, n, month)
			}
			assert.InDelta(t, tc.want, got.Certificate.Cost, 1e-6)
			assert.Equal(t, got.Certificate.Cost, got.Certificate.LowerBound)
		})
	}
}
