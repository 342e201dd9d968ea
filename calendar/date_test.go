package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// TestDate_time compares every day of 1900 to 2100 with package time.
func TestDate_time(t *testing.T) {
	day := calendar.MustDate("1900-01-01")
	for ref := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); ref.Year() <= 2100; ref = ref.AddDate(0, 0, 1) {
		year, month, d := day.Civil()
		refWeekYear, refWeek := ref.ISOWeek()
		weekYear, week := day.ISOWeek()
		if year != ref.Year() || month != ref.Month() || d != ref.Day() ||
			day.Weekday() != ref.Weekday() || day.YearDay() != ref.YearDay() ||
			weekYear != refWeekYear || week != refWeek ||
			day.String() != ref.Format(time.DateOnly) || day != calendar.DateOf(ref) {
			require.Equal(t, ref.Format(time.DateOnly), day.String(), "%v %d-W%d", day.Weekday(), weekYear, week)
			t.Fatalf("%v differs from %v", day, ref)
		}
		day = day.AddDays(1)
	}
	assert.Equal(t, calendar.MustDate("2101-01-01"), day)
}
