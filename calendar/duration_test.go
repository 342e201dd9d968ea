package calendar_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParseDuration(t *testing.T) {
	for _, test := range []struct {
		text, want string
		fault      finding.Code
	}{
		{"P6M", "P6M", ""},
		{"P1Y2M10DT2H30M", "P1Y2M10DT2H30M", ""},
		{"P2W", "P2W", ""},
		{"P14D", "P2W", ""},
		{"P1W1D", "P8D", ""},
		{"P0D", "P0D", ""},
		{"PT0S", "P0D", ""},
		{"-P0D", "P0D", ""},
		{"-P3D", "-P3D", ""},
		{"-P1MT1H", "-P1MT1H", ""},
		{"PT90M", "PT1H30M", ""},
		{"PT3661S", "PT1H1M1S", ""},
		{"PT36H", "PT36H", ""},
		{"P12M", "P12M", ""},
		{"P9999Y", "P9999Y", ""},
		{"P10000Y", "", calendar.FaultSize},
		{"P3652060D", "", calendar.FaultSize},
		{"P521723W", "", calendar.FaultSize},
		{"PT99999999999999H", "", calendar.FaultSize},
		{"PT99999999999999999999S", "", calendar.FaultSize},
		{"", "", calendar.FaultForm},
		{"P", "", calendar.FaultForm},
		{"PT", "", calendar.FaultForm},
		{"P1DT", "", calendar.FaultForm},
		{"P1", "", calendar.FaultForm},
		{"PD", "", calendar.FaultForm},
		{"6M", "", calendar.FaultForm},
		{"p6m", "", calendar.FaultForm},
		{"+P6M", "", calendar.FaultForm},
		{"P-6M", "", calendar.FaultForm},
		{"--P6M", "", calendar.FaultForm},
		{"P1M1Y", "", calendar.FaultForm},
		{"P1M1M", "", calendar.FaultForm},
		{"P1H", "", calendar.FaultForm},
		{"PT1D", "", calendar.FaultForm},
		{"P0.5D", "", calendar.FaultForm},
		{"P1DT1HT1M", "", calendar.FaultForm},
		{"P" + strings.Repeat("0", 200) + "1D", "", calendar.FaultForm},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParseDuration(test.text)
			requireFault(t, "duration", test.fault, err)
			assert.Equal(t, test.want, got.String())
		})
	}
}

func TestNewDuration(t *testing.T) {
	for _, test := range []struct {
		name                string
		years, months, days int
		seconds             int64
		want                string
		fault               finding.Code
	}{
		{"nothing", 0, 0, 0, 0, "P0D", ""},
		{"all", 1, 2, 3, 3723, "P1Y2M3DT1H2M3S", ""},
		{"back", 0, -1, -2, 0, "-P1M2D", ""},
		{"both signs", 0, 1, -2, 0, "", calendar.FaultSign},
		{"both signs, large", math.MinInt, math.MaxInt, 0, 0, "", calendar.FaultSign},
		{"too many years", 10000, 0, 0, 0, "", calendar.FaultSize},
		{"least", math.MinInt, 0, 0, math.MinInt64, "", calendar.FaultSize},
		{"least seconds", 0, 0, 0, math.MinInt64, "", calendar.FaultSize},
		{"most", math.MaxInt, math.MaxInt, math.MaxInt, math.MaxInt64, "", calendar.FaultSize},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := calendar.NewDuration(test.years, test.months, test.days, test.seconds)
			requireFault(t, "duration", test.fault, err)
			assert.Equal(t, test.want, got.String())
			if err == nil {
				assert.Equal(t, test.years, got.Years())
				assert.Equal(t, test.months, got.Months())
				assert.Equal(t, test.days, got.Days())
				assert.Equal(t, test.seconds, got.Seconds())
				assert.Equal(t, got, got.Negate().Negate())
			}
		})
	}
}

func TestDuration_zero(t *testing.T) {
	var d calendar.Duration
	assert.True(t, d.IsZero())
	assert.True(t, d.Negate().IsZero())
	assert.False(t, calendar.MustDuration("P0D").IsZero())
	assert.NotEqual(t, calendar.MustDuration("P0D"), d)
	assert.Zero(t, firstDate.Add(d))
	_, err := d.MarshalText()
	requireFault(t, "duration", calendar.FaultAbsent, err)
}

func TestDateTime_Add(t *testing.T) {
	for _, test := range []struct {
		name, from, duration, want string
	}{
		{"months are clamped", "2026-01-31T10:00", "P1M", "2026-02-28T10:00"},
		{"then days are added", "2026-01-31T10:00", "P1M1D", "2026-03-01T10:00"},
		{"years and months are clamped once", "2024-02-29T10:00", "P1Y1M", "2025-03-29T10:00"},
		{"hours pass midnight", "2026-12-31T23:00", "PT90M", "2027-01-01T00:30"},
		{"back", "2026-03-31T10:00", "-P1M", "2026-02-28T10:00"},
		{"back over midnight", "2026-01-01T00:30", "-PT1H", "2025-12-31T23:30"},
		{"nothing", "2026-01-31T10:00", "P0D", "2026-01-31T10:00"},
		{"beyond the calendar", "9999-12-31T23:00", "PT1H", ""},
		{"before the calendar", "0001-01-01T00:00", "-PT1S", ""},
		{"months beyond the calendar", "9999-12-31T23:00", "P1M", ""},
		{"the whole calendar", "0001-01-01T00:00", "P9998Y11M30DT23H59M59S", "9999-12-31T23:59:59"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := calendar.MustDateTime(test.from).Add(calendar.MustDuration(test.duration))
			assert.Equal(t, test.want, got.String())
		})
	}
}

func TestDate_Add(t *testing.T) {
	day := calendar.MustDate("2026-01-31")
	for duration, want := range map[string]string{
		"P6M": "2026-07-31", "P1M": "2026-02-28", "P2W": "2026-02-14", "PT24H": "2026-02-01",
		"PT23H59M": "2026-01-31", "-PT1S": "2026-01-30", "-P1Y": "2025-01-31",
	} {
		assert.Equal(t, want, day.Add(calendar.MustDuration(duration)).String(), duration)
	}
	require.Zero(t, day.Add(calendar.Duration{}))
}
