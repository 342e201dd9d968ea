package calendar_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

var (
	firstDate = calendar.MustDate("0001-01-01")
	lastDate  = calendar.MustDate("9999-12-31")
)

// TestDate_time compares every day of 1900 to 2100, the ends of the calendar and random
// days with package time.
func TestDate_time(t *testing.T) {
	check := func(day calendar.Date, ref time.Time) {
		t.Helper()
		year, month, d := day.Civil()
		refWeekYear, refWeek := ref.ISOWeek()
		weekYear, week := day.ISOWeek()
		if year != ref.Year() || month != ref.Month() || d != ref.Day() ||
			year != day.Year() || month != day.Month() || d != day.Day() ||
			day.Weekday() != ref.Weekday() || day.YearDay() != ref.YearDay() ||
			weekYear != refWeekYear || week != refWeek ||
			day.Quarter() != (int(ref.Month())-1)/3+1 ||
			day.String() != ref.Format(time.DateOnly) || day != calendar.DateOf(ref) {
			t.Fatalf("%v (%v, day %d, %d-W%d) differs from %v", day, day.Weekday(), day.YearDay(), weekYear, week, ref)
		}
	}
	ref := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	for day := range calendar.MustPeriod("1900-01-01/2100-12-31").All() {
		check(day, ref)
		ref = ref.AddDate(0, 0, 1)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		n := random.IntN(lastDate.DaysSince(firstDate) + 1)
		check(firstDate.AddDays(n), time.Date(1, 1, 1+n, 0, 0, 0, 0, time.UTC))
	}
	check(firstDate, time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC))
	check(lastDate, time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC))
}

func TestNewDate(t *testing.T) {
	for _, test := range []struct {
		name             string
		year, month, day int
		want             string
		fault            finding.Code
	}{
		{"leap day", 2024, 2, 29, "2024-02-29", ""},
		{"century is common", 1900, 2, 29, "", calendar.FaultDay},
		{"fourth century is leap", 2000, 2, 29, "2000-02-29", ""},
		{"30 February", 2026, 2, 30, "", calendar.FaultDay},
		{"31 April", 2026, 4, 31, "", calendar.FaultDay},
		{"day 0", 2026, 1, 0, "", calendar.FaultDay},
		{"month 0", 2026, 0, 1, "", calendar.FaultMonth},
		{"month 13", 2026, 13, 1, "", calendar.FaultMonth},
		{"year 0", 0, 1, 1, "", calendar.FaultYear},
		{"year 10000", 10000, 1, 1, "", calendar.FaultYear},
		{"numbers without end", math.MaxInt, math.MinInt, math.MaxInt, "", calendar.FaultYear},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := calendar.NewDate(test.year, time.Month(test.month), test.day)
			assert.Equal(t, test.want, got.String())
			requireFault(t, "date", test.fault, err)
		})
	}
}

func TestParseDate(t *testing.T) {
	for _, test := range []struct {
		text  string
		fault finding.Code
	}{
		{"2026-01-15", ""},
		{"0001-01-01", ""},
		{"9999-12-31", ""},
		{"2026-02-30", calendar.FaultDay},
		{"2026-13-01", calendar.FaultMonth},
		{"0000-01-01", calendar.FaultYear},
		{"", calendar.FaultForm},
		{"2026-1-15", calendar.FaultForm},
		{"20260115", calendar.FaultForm},
		{"15/01/2026", calendar.FaultForm},
		{"2026-01-15 ", calendar.FaultForm},
		{"+026-01-15", calendar.FaultForm},
		{"2026-01-1٥", calendar.FaultForm},
		{"12026-01-15", calendar.FaultForm},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParseDate(test.text)
			requireFault(t, "date", test.fault, err)
			if err == nil {
				assert.Equal(t, test.text, got.String())
			}
		})
	}
}

// TestDate_AddMonths_clamped is failure F6 of the field: 31 January plus one month is
// neither 3 March nor, two months on, 28 March.
func TestDate_AddMonths_clamped(t *testing.T) {
	anchor := calendar.MustDate("2026-01-31")
	var got []string
	for n := range 13 {
		got = append(got, anchor.AddMonths(n).String())
	}
	assert.Equal(t, []string{
		"2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31",
		"2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31",
	}, got)

	for _, test := range []struct {
		name, anchor string
		months       int
		want         string
	}{
		{"leap February", "2024-01-31", 1, "2024-02-29"},
		{"back", "2026-03-31", -1, "2026-02-28"},
		{"back over the year", "2026-01-15", -13, "2024-12-15"},
		{"to the first day", "9999-01-01", -12 * 9998, "0001-01-01"},
		{"before the calendar", "0001-01-31", -1, ""},
		{"after the calendar", "9999-12-01", 1, ""},
		{"without end", "2026-01-15", math.MaxInt, ""},
		{"without end, back", "2026-01-15", math.MinInt, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, calendar.MustDate(test.anchor).AddMonths(test.months).String())
		})
	}
}

func TestDate_AddYears(t *testing.T) {
	leapDay := calendar.MustDate("2024-02-29")
	assert.Equal(t, "2025-02-28", leapDay.AddYears(1).String())
	assert.Equal(t, "2028-02-29", leapDay.AddYears(4).String())
	assert.Equal(t, "0001-02-28", leapDay.AddYears(-2023).String())
	assert.Zero(t, leapDay.AddYears(-2024))
	assert.Zero(t, leapDay.AddYears(math.MaxInt))
	assert.Zero(t, leapDay.AddYears(math.MinInt))
}

func TestDate_AddDays(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	days := lastDate.DaysSince(firstDate) + 1
	for range 10_000 {
		d, n := firstDate.AddDays(random.IntN(days)), random.IntN(2*days)-days
		got := d.AddDays(n)
		if at := d.DaysSince(firstDate) + n; at < 0 || at >= days {
			require.Zero(t, got, "%v + %d", d, n)
			continue
		}
		require.Equal(t, n, got.DaysSince(d), "%v + %d", d, n)
		require.Equal(t, d, got.AddDays(-n), "%v + %d", d, n)
	}
	assert.Zero(t, lastDate.AddDays(1))
	assert.Zero(t, firstDate.AddDays(-1))
	assert.Zero(t, firstDate.AddDays(math.MaxInt))
	assert.Zero(t, lastDate.AddDays(math.MinInt))
}

func TestDate_zero(t *testing.T) {
	var d calendar.Date
	year, week := d.ISOWeek()
	assert.True(t, d.IsZero())
	assert.Equal(t, [...]int{0, 0, 0, 0, 0, 0, 0},
		[...]int{d.Year(), int(d.Month()), d.Day(), d.YearDay(), d.Quarter(), year, week})
	assert.Zero(t, d.AddDays(1))
	assert.Zero(t, d.AddMonths(1))
	assert.Zero(t, d.AddYears(1))
	assert.Zero(t, d.Add(calendar.MustDuration("P1D")))
	assert.Zero(t, d.At(calendar.Midnight()))
	assert.Zero(t, d.DaysSince(firstDate))
	assert.Zero(t, firstDate.DaysSince(d))
	assert.Empty(t, d.String())
	assert.True(t, d.Before(firstDate))
	_, err := d.MarshalText()
	requireFault(t, "date", calendar.FaultAbsent, err)
}

func TestDate_Compare(t *testing.T) {
	days := []calendar.Date{lastDate, firstDate, {}, calendar.MustDate("2026-01-15")}
	slices.SortFunc(days, calendar.Date.Compare)
	assert.Equal(t, []calendar.Date{{}, firstDate, calendar.MustDate("2026-01-15"), lastDate}, days)
	assert.True(t, lastDate.After(firstDate))
	assert.False(t, firstDate.After(firstDate))
	assert.False(t, firstDate.Before(firstDate))
}

func TestDateOf(t *testing.T) {
	instant := time.Date(2026, 1, 15, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, "2026-01-15", calendar.DateOf(instant).String())
	assert.Equal(t, "2026-01-16", calendar.DateOf(instant.In(time.FixedZone("", 3600))).String())
	assert.Zero(t, calendar.DateOf(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)))
	assert.Zero(t, calendar.DateOf(time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC)))
	assert.Equal(t, firstDate, calendar.DateOf(time.Time{}))
}

// TestISOWeek_53 is the week that ends one year and starts the next.
func TestISOWeek_53(t *testing.T) {
	for day := range calendar.MustPeriod("2026-12-28/2027-01-03").All() {
		year, week := day.ISOWeek()
		assert.Equal(t, [2]int{2026, 53}, [2]int{year, week}, day.String())
	}
}

// TestValues_JSON writes and reads each type of value within a document.
func TestValues_JSON(t *testing.T) {
	type document struct {
		Date       calendar.Date       `json:"date,omitzero"`
		Period     calendar.Period     `json:"period,omitzero"`
		Clock      calendar.Clock      `json:"clock,omitzero"`
		DateTime   calendar.DateTime   `json:"dateTime,omitzero"`
		Duration   calendar.Duration   `json:"duration,omitzero"`
		Weekdays   calendar.Weekdays   `json:"weekdays,omitzero"`
		Cadence    calendar.Cadence    `json:"cadence,omitzero"`
		Unit       calendar.Unit       `json:"unit,omitzero"`
		Resolution calendar.Resolution `json:"resolution,omitzero"`
		Outcome    calendar.Outcome    `json:"outcome,omitzero"`
	}
	text := `{"date":"2026-01-15","period":"2026-01-01/2026-12-31","clock":"00:00",` +
		`"dateTime":"2026-01-15T09:30","duration":"P0D","weekdays":"mon-fri","cadence":"2-3/week",` +
		`"unit":"quarter","resolution":"second","outcome":"gap"}`
	var full document
	require.NoError(t, json.Unmarshal([]byte(text), &full))
	got, err := json.Marshal(full)
	require.NoError(t, err)
	assert.JSONEq(t, text, string(got))

	got, err = json.Marshal(document{})
	require.NoError(t, err)
	assert.JSONEq(t, "{}", string(got))

	for _, member := range []string{
		"date", "period", "clock", "dateTime", "duration", "weekdays", "cadence", "unit", "resolution", "outcome",
	} {
		assert.Error(t, json.Unmarshal([]byte(`{"`+member+`":""}`), new(document)), member)
		assert.Error(t, json.Unmarshal([]byte(`{"`+member+`":1}`), new(document)), member)
	}
}

func BenchmarkDate(b *testing.B) {
	day := calendar.MustDate("2026-01-31")
	b.Run("Civil", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _, _ = day.Civil()
		}
	})
	b.Run("AddMonths", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = day.AddMonths(13)
		}
	})
	b.Run("ISOWeek", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = day.ISOWeek()
		}
	})
	b.Run("ParseDate", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = calendar.ParseDate("2026-01-31")
		}
	})
}
