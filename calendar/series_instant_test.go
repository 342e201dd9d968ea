package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// What comes after now is asked with an instant.
func TestSeriesByInstant(t *testing.T) {
	t.Parallel()
	series, problems := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-01T02:30"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=HOURLY;INTERVAL=1"),
	}, time.LoadLocation)
	require.Empty(t, problems)
	for _, day := range []string{"2026-03-28T22:00:00Z", "2026-10-24T22:00:00Z", "2026-06-01T00:00:00Z"} {
		from, err := time.Parse(time.RFC3339, day)
		require.NoError(t, err)
		var all []time.Time
		for o := range series.Between(calendar.DateTimeOf(from).AddSeconds(-86400), calendar.DateTimeOf(from).AddSeconds(3*86400)) {
			all = append(all, o.Instant().Time(time.UTC))
		}
		for minutes := range 26 * 60 {
			now := from.Add(time.Duration(minutes)*time.Minute + time.Millisecond)
			var want time.Time
			for _, at := range all {
				if at.After(now) {
					want = at
					break
				}
			}
			got, ok := series.AfterInstant(now)
			require.True(t, ok)
			require.True(t, got.Instant().Time(time.UTC).Equal(want), "after %s: %s, not %s", now, got.Instant().Time(time.UTC), want)
		}
		count := 0
		for o := range series.BetweenInstants(all[3], all[9]) {
			require.True(t, o.Instant().Time(time.UTC).Equal(all[3+count]))
			count++
		}
		assert.Equal(t, 6, count)
	}
	_, ok := series.AfterInstant(all9999())
	assert.False(t, ok)
	first, ok := series.AfterInstant(time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC))
	require.True(t, ok)
	assert.Equal(t, "2026-01-01T02:30", first.At().String())
	floating, _ := calendar.NewSeries(calendar.Recurrence{Start: calendar.MustWhen("2026-01-01T02:30")}, nil)
	_, ok = floating.AfterInstant(time.Time{})
	assert.False(t, ok, "without a zone there are no instants")
	var none *calendar.Series
	_, ok = none.AfterInstant(time.Time{})
	assert.False(t, ok)
}

func all9999() time.Time { return time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC) }
