package calendar_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParseClock(t *testing.T) {
	for _, test := range []struct {
		text    string
		seconds int
		fault   finding.Code
	}{
		{"00:00", 0, ""},
		{"09:30", 34200, ""},
		{"10:00:30", 36030, ""},
		{"23:59:59", 86399, ""},
		{"24:00", 86400, ""},
		{"24:01", 0, calendar.FaultMinute},
		{"24:00:01", 0, calendar.FaultSecond},
		{"25:00", 0, calendar.FaultHour},
		{"10:60", 0, calendar.FaultMinute},
		{"10:00:60", 0, calendar.FaultSecond},
		{"", 0, calendar.FaultForm},
		{"9:30", 0, calendar.FaultForm},
		{"0930", 0, calendar.FaultForm},
		{"09h30", 0, calendar.FaultForm},
		{"9:30 AM", 0, calendar.FaultForm},
		{"-1:30", 0, calendar.FaultForm},
		{"09:30:", 0, calendar.FaultForm},
		{"09:30.00", 0, calendar.FaultForm},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParseClock(test.text)
			requireFault(t, "clock", test.fault, err)
			if err == nil {
				assert.Equal(t, test.text, got.String())
				assert.Equal(t, test.seconds, got.Seconds())
				assert.Equal(t, test.seconds, got.Hour()*3600+got.Minute()*60+got.Second())
			}
		})
	}
}

func TestClock_zero(t *testing.T) {
	var c calendar.Clock
	assert.True(t, c.IsZero())
	assert.False(t, calendar.Midnight().IsZero())
	assert.NotEqual(t, calendar.Midnight(), c)
	assert.Equal(t, [4]int{}, [4]int{c.Hour(), c.Minute(), c.Second(), c.Seconds()})
	assert.Zero(t, c.AddSeconds(60))
	assert.True(t, c.Before(calendar.Midnight()))
	_, err := c.MarshalText()
	requireFault(t, "clock", calendar.FaultAbsent, err)
}

func TestNewClock(t *testing.T) {
	c, err := calendar.NewClock(9, 30)
	require.NoError(t, err)
	assert.Equal(t, calendar.MustClock("09:30"), c)
	_, err = calendar.NewClock(-1, 0)
	requireFault(t, "clock", calendar.FaultHour, err)
	_, err = calendar.NewClock(math.MaxInt, math.MaxInt)
	requireFault(t, "clock", calendar.FaultHour, err)
	end, err := calendar.NewClock(24, 0)
	require.NoError(t, err)
	assert.Equal(t, calendar.EndOfDay(), end)
}

func TestClock_AddSeconds(t *testing.T) {
	c := calendar.MustClock("09:30")
	assert.Equal(t, "10:15:01", c.AddSeconds(2701).String())
	assert.Equal(t, "24:00", c.AddSeconds(14*3600+1800).String())
	assert.Equal(t, "00:00", c.AddSeconds(-34200).String())
	assert.Zero(t, c.AddSeconds(-34201))
	assert.Zero(t, c.AddSeconds(86400))
	assert.Zero(t, c.AddSeconds(math.MaxInt))
	assert.Zero(t, c.AddSeconds(math.MinInt))
}

func TestClock_Compare(t *testing.T) {
	early, late := calendar.Midnight(), calendar.EndOfDay()
	assert.Equal(t, -1, early.Compare(late))
	assert.Equal(t, 0, late.Compare(late))
	assert.True(t, late.After(early))
	assert.False(t, late.Before(early))
}

func TestClockOf(t *testing.T) {
	instant := time.Date(2026, 1, 15, 23, 30, 15, 999, time.UTC)
	assert.Equal(t, "23:30:15", calendar.ClockOf(instant).String())
	assert.Equal(t, "00:30:15", calendar.ClockOf(instant.In(time.FixedZone("", 3600))).String())
}
