package calendar_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParseDateTime(t *testing.T) {
	for _, test := range []struct {
		text, want string
		fault      finding.Code
	}{
		{"2026-01-15T10:00", "2026-01-15T10:00", ""},
		{"2026-01-15T10:00:30", "2026-01-15T10:00:30", ""},
		{"2026-01-15T10:00:00", "2026-01-15T10:00", ""},
		{"2026-01-15T24:00", "2026-01-16T00:00", ""},
		{"0001-01-01T00:00", "0001-01-01T00:00", ""},
		{"9999-12-31T23:59:59", "9999-12-31T23:59:59", ""},
		{"9999-12-31T24:00", "", calendar.FaultYear},
		{"2026-02-30T10:00", "", calendar.FaultDay},
		{"2026-01-15T25:00", "", calendar.FaultHour},
		{"2026-01-15T10:00Z", "", calendar.FaultForm},
		{"2026-01-15T10:00+01:00", "", calendar.FaultForm},
		{"2026-01-15 10:00", "", calendar.FaultForm},
		{"2026-01-15", "", calendar.FaultForm},
		{"T", "", calendar.FaultForm},
		{"", "", calendar.FaultForm},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParseDateTime(test.text)
			requireFault(t, "datetime", test.fault, err)
			assert.Equal(t, test.want, got.String())
		})
	}
}

func TestDateTime_parts(t *testing.T) {
	for _, date := range []string{"0001-01-01", "1969-12-31", "1970-01-01", "2026-01-15", "9999-12-31"} {
		for _, clock := range []string{"00:00", "00:00:01", "12:34:56", "23:59:59"} {
			d, c := calendar.MustDate(date), calendar.MustClock(clock)
			got := d.At(c)
			assert.Equal(t, d, got.Date())
			assert.Equal(t, c, got.Clock())
			assert.Equal(t, date+"T"+clock, got.String())
		}
	}
	assert.Equal(t, "2026-01-16T00:00", calendar.MustDate("2026-01-15").At(calendar.EndOfDay()).String())
	assert.Zero(t, lastDate.At(calendar.EndOfDay()))
	assert.Zero(t, lastDate.At(calendar.Clock{}))
}

func TestDateTime_zero(t *testing.T) {
	var dt calendar.DateTime
	assert.True(t, dt.IsZero())
	assert.Zero(t, dt.Date())
	assert.Zero(t, dt.Clock())
	assert.Zero(t, dt.Add(calendar.MustDuration("P1D")))
	assert.Zero(t, dt.AddSeconds(1))
	assert.Zero(t, dt.SecondsSince(calendar.MustDateTime("2026-01-15T10:00")))
	assert.Empty(t, dt.String())
	_, err := dt.MarshalText()
	requireFault(t, "datetime", calendar.FaultAbsent, err)
}

func TestDateTime_AddSeconds(t *testing.T) {
	dt := calendar.MustDateTime("2026-12-31T23:59:59")
	next := dt.AddSeconds(1)
	assert.Equal(t, "2027-01-01T00:00", next.String())
	assert.EqualValues(t, 1, next.SecondsSince(dt))
	assert.EqualValues(t, -1, dt.SecondsSince(next))
	assert.True(t, dt.Before(next))
	assert.True(t, next.After(dt))
	assert.Equal(t, 1, next.Compare(dt))
	assert.Zero(t, lastDate.At(calendar.MustClock("23:59:59")).AddSeconds(1))
	assert.Zero(t, firstDate.At(calendar.Midnight()).AddSeconds(-1))
	assert.Zero(t, dt.AddSeconds(math.MaxInt64))
	assert.Zero(t, dt.AddSeconds(math.MinInt64))
}

func TestDateTimeOf(t *testing.T) {
	instant := time.Date(2026, 1, 15, 23, 30, 15, 999, time.UTC)
	assert.Equal(t, "2026-01-15T23:30:15", calendar.DateTimeOf(instant).String())
	assert.Equal(t, "2026-01-16T00:30:15", calendar.DateTimeOf(instant.In(time.FixedZone("", 3600))).String())
	assert.Zero(t, calendar.DateTimeOf(time.Unix(math.MaxInt64>>2, 0)))
}
