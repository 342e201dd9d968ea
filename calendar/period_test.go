package calendar_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParsePeriod(t *testing.T) {
	for _, test := range []struct {
		text  string
		days  int
		fault finding.Code
	}{
		{"2026-01-01/2026-12-31", 365, ""},
		{"2024-01-01/2024-12-31", 366, ""},
		{"2026-01-15/2026-01-15", 1, ""},
		{"0001-01-01/9999-12-31", 3652059, ""},
		{"2026-02-01/2026-01-31", 0, calendar.FaultOrder},
		{"2026-02-30/2026-03-31", 0, calendar.FaultDay},
		{"2026-01-01/2026-02-30", 0, calendar.FaultDay},
		{"2026-01-01", 0, calendar.FaultForm},
		{"2026-01-01/P6M", 0, calendar.FaultForm},
		{"2026-01-01/", 0, calendar.FaultForm},
		{"2026-01-01/2026-12-31/", 0, calendar.FaultForm},
		{"", 0, calendar.FaultForm},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParsePeriod(test.text)
			requireFault(t, "period", test.fault, err)
			assert.Equal(t, test.days, got.Days())
			if err == nil {
				assert.Equal(t, test.text, got.String())
			}
		})
	}
}

func TestNewPeriod(t *testing.T) {
	from, to := calendar.MustDate("2026-01-01"), calendar.MustDate("2026-01-31")
	p, err := calendar.NewPeriod(from, to)
	require.NoError(t, err)
	assert.Equal(t, from, p.From())
	assert.Equal(t, to, p.To())
	_, err = calendar.NewPeriod(to, from)
	requireFault(t, "period", calendar.FaultOrder, err)
	_, err = calendar.NewPeriod(calendar.Date{}, to)
	requireFault(t, "period", calendar.FaultAbsent, err)
	_, err = calendar.NewPeriod(from, calendar.Date{})
	requireFault(t, "period", calendar.FaultAbsent, err)
}

func TestPeriod_sets(t *testing.T) {
	january := calendar.MustPeriod("2026-01-01/2026-01-31")
	for _, test := range []struct {
		name, other, want string
	}{
		{"itself", "2026-01-01/2026-01-31", "2026-01-01/2026-01-31"},
		{"within", "2026-01-10/2026-01-12", "2026-01-10/2026-01-12"},
		{"around", "2025-01-01/2026-12-31", "2026-01-01/2026-01-31"},
		{"one day at the start", "2025-12-01/2026-01-01", "2026-01-01/2026-01-01"},
		{"one day at the end", "2026-01-31/2026-02-28", "2026-01-31/2026-01-31"},
		{"just before", "2025-12-01/2025-12-31", ""},
		{"just after", "2026-02-01/2026-02-28", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			other := calendar.MustPeriod(test.other)
			assert.Equal(t, test.want, january.Intersect(other).String())
			assert.Equal(t, test.want, other.Intersect(january).String())
			assert.Equal(t, test.want != "", january.Overlaps(other))
			for day := range other.All() {
				common := january.Contains(day)
				assert.Equal(t, common, january.Intersect(other).Contains(day), day.String())
			}
		})
	}
}

func TestPeriod_zero(t *testing.T) {
	var p calendar.Period
	january := calendar.MustPeriod("2026-01-01/2026-01-31")
	assert.True(t, p.IsZero())
	assert.Zero(t, p.Days())
	assert.False(t, p.Contains(firstDate))
	assert.False(t, p.Contains(calendar.Date{}))
	assert.False(t, january.Contains(calendar.Date{}))
	assert.False(t, p.Overlaps(january))
	assert.False(t, january.Overlaps(p))
	assert.False(t, p.Overlaps(p))
	assert.Empty(t, slices.Collect(p.All()))
	_, err := p.MarshalText()
	requireFault(t, "period", calendar.FaultAbsent, err)
}

func TestPeriod_All(t *testing.T) {
	var days []string
	for day := range calendar.MustPeriod("2026-02-27/2026-03-01").All() {
		days = append(days, day.String())
	}
	assert.Equal(t, []string{"2026-02-27", "2026-02-28", "2026-03-01"}, days)
	for day := range calendar.MustPeriod("0001-01-01/9999-12-31").All() {
		assert.Equal(t, firstDate, day)
		break
	}
	last := calendar.MustPeriod("9999-12-30/9999-12-31")
	assert.Len(t, slices.Collect(last.All()), 2)
}

func TestPeriod_Compare(t *testing.T) {
	periods := []calendar.Period{
		calendar.MustPeriod("2026-02-01/2026-02-28"),
		calendar.MustPeriod("2026-01-01/2026-12-31"),
		calendar.MustPeriod("2026-01-01/2026-01-31"),
		{},
	}
	sorted := slices.SortedFunc(slices.Values(periods), calendar.Period.Compare)
	slices.Reverse(periods)
	assert.Equal(t, periods, sorted)
}

func TestUnit_Around(t *testing.T) {
	for _, test := range []struct {
		name, date string
		unit       calendar.Unit
		weekStart  time.Weekday
		want       string
	}{
		{"day", "2026-05-20", calendar.Day, time.Monday, "2026-05-20/2026-05-20"},
		{"week 53", "2027-01-01", calendar.Week, time.Monday, "2026-12-28/2027-01-03"},
		{"week 53 from Sunday", "2027-01-01", calendar.Week, time.Sunday, "2026-12-27/2027-01-02"},
		{"week from its first day", "2026-05-18", calendar.Week, time.Monday, "2026-05-18/2026-05-24"},
		{"week from its last day", "2026-05-24", calendar.Week, time.Monday, "2026-05-18/2026-05-24"},
		{"month", "2024-02-10", calendar.Month, time.Monday, "2024-02-01/2024-02-29"},
		{"quarter", "2026-05-20", calendar.Quarter, time.Monday, "2026-04-01/2026-06-30"},
		{"last quarter", "2026-12-31", calendar.Quarter, time.Monday, "2026-10-01/2026-12-31"},
		{"year", "2026-05-20", calendar.Year, time.Monday, "2026-01-01/2026-12-31"},
		{"first week from Sunday", "0001-01-01", calendar.Week, time.Sunday, "0001-01-01/0001-01-06"},
		{"last week", "9999-12-31", calendar.Week, time.Monday, "9999-12-27/9999-12-31"},
		{"no unit", "2026-05-20", calendar.Unit(9), time.Monday, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := test.unit.Around(calendar.MustDate(test.date), test.weekStart)
			assert.Equal(t, test.want, got.String())
		})
	}
	for unit := calendar.Unit(-1); unit < 7; unit++ {
		assert.Zero(t, unit.Around(calendar.Date{}, time.Monday))
	}
	assert.Zero(t, calendar.DayOf(calendar.Date{}))
	for day := range calendar.MustPeriod("2026-01-01/2026-02-28").All() {
		require.Equal(t, calendar.MustPeriod(day.String()+"/"+day.String()), calendar.DayOf(day))
		for start := time.Weekday(-20); start < 20; start++ {
			week := calendar.WeekOf(day, start)
			require.Equal(t, 7, week.Days())
			require.True(t, week.Contains(day))
			require.Equal(t, (start%7+7)%7, week.From().Weekday())
		}
	}
}
