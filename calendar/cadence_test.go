package calendar_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestParseCadence(t *testing.T) {
	for _, test := range []struct {
		text            string
		min, max, every int
		unit            calendar.Unit
		want            string
	}{
		{"4/month", 4, 4, 1, calendar.Month, "4/month"},
		{"2-3/week", 2, 3, 1, calendar.Week, "2-3/week"},
		{"1+/day", 1, 0, 1, calendar.Day, "1+/day"},
		{"1/2weeks", 1, 1, 2, calendar.Week, "1/2weeks"},
		{"0-2/week", 0, 2, 1, calendar.Week, "0-2/week"},
		{"3-3/quarter", 3, 3, 1, calendar.Quarter, "3/quarter"},
		{"1/1year", 1, 1, 1, calendar.Year, "1/year"},
		{"1/2week", 1, 1, 2, calendar.Week, "1/2weeks"},
		{"5/days", 5, 5, 1, calendar.Day, "5/day"},
		{"9999/9999years", 9999, 9999, 9999, calendar.Year, "9999/9999years"},
	} {
		t.Run(test.text, func(t *testing.T) {
			got, err := calendar.ParseCadence(test.text)
			require.NoError(t, err)
			assert.Equal(t, test.want, got.String())
			assert.Equal(t, [3]int{test.min, test.max, test.every}, [3]int{got.Min(), got.Max(), got.Every()})
			assert.Equal(t, test.unit, got.Unit())
			assert.Equal(t, test.max == 0, got.Open())
			made, err := calendar.NewCadence(test.min, test.max, test.every, test.unit)
			require.NoError(t, err)
			assert.Equal(t, got, made)
		})
	}
}

func TestParseCadence_refused(t *testing.T) {
	for text, fault := range map[string]finding.Code{
		"3-2/week":               calendar.FaultRange,
		"3-0/week":               calendar.FaultRange,
		"0/week":                 calendar.FaultCount,
		"0-0/week":               calendar.FaultCount,
		"0+/week":                calendar.FaultCount,
		"4/fortnight":            calendar.FaultUnit,
		"4/mois":                 calendar.FaultUnit,
		"4/":                     calendar.FaultUnit,
		"4/2":                    calendar.FaultUnit,
		"4/s":                    calendar.FaultUnit,
		"4/Week":                 calendar.FaultUnit,
		"4/weekss":               calendar.FaultUnit,
		"4/week ":                calendar.FaultUnit,
		"1/0weeks":               calendar.FaultEvery,
		"10000/day":              calendar.FaultSize,
		"1/10000days":            calendar.FaultSize,
		"":                       calendar.FaultForm,
		"4":                      calendar.FaultForm,
		"week":                   calendar.FaultForm,
		"/week":                  calendar.FaultForm,
		"-1/week":                calendar.FaultForm,
		"+/week":                 calendar.FaultForm,
		"2-/week":                calendar.FaultForm,
		"2-3-4/week":             calendar.FaultForm,
		"2-3+/week":              calendar.FaultForm,
		"2..3/week":              calendar.FaultForm,
		"1.5/week":               calendar.FaultForm,
		" 4/week":                calendar.FaultForm,
		"4 /week":                calendar.FaultForm,
		"99999999999999999/week": calendar.FaultForm,
	} {
		t.Run(text, func(t *testing.T) {
			got, err := calendar.ParseCadence(text)
			requireFault(t, "cadence", fault, err)
			assert.Zero(t, got)
		})
	}
}

func TestNewCadence_refused(t *testing.T) {
	for _, test := range []struct {
		min, max, every int
		unit            calendar.Unit
		fault           finding.Code
	}{
		{3, 2, 1, calendar.Week, calendar.FaultRange},
		{0, 0, 1, calendar.Week, calendar.FaultCount},
		{-1, 2, 1, calendar.Week, calendar.FaultSign},
		{1, -2, 1, calendar.Week, calendar.FaultSign},
		{1, 2, 0, calendar.Week, calendar.FaultEvery},
		{1, 2, math.MinInt, calendar.Week, calendar.FaultSign},
		{1, math.MaxInt, 1, calendar.Week, calendar.FaultSize},
		{1, 2, 1, 0, calendar.FaultUnit},
		{1, 2, 1, 6, calendar.FaultUnit},
	} {
		got, err := calendar.NewCadence(test.min, test.max, test.every, test.unit)
		requireFault(t, "cadence", test.fault, err)
		assert.Zero(t, got)
	}
}

func TestCadence_zero(t *testing.T) {
	var c calendar.Cadence
	assert.True(t, c.IsZero())
	assert.False(t, c.Open())
	assert.Zero(t, c.Unit())
	assert.Empty(t, c.String())
	_, err := c.MarshalText()
	requireFault(t, "cadence", calendar.FaultAbsent, err)
}

func TestEnums(t *testing.T) {
	units := []string{"%!Unit(0)", "day", "week", "month", "quarter", "year", "%!Unit(6)"}
	for i, want := range units {
		assert.Equal(t, want, calendar.Unit(i).String())
	}
	resolutions := []string{"%!Resolution(0)", "rfc5545", "skip", "first", "second", "%!Resolution(5)"}
	for i, want := range resolutions {
		assert.Equal(t, want, calendar.Resolution(i).String())
	}
	outcomes := []string{"%!Outcome(0)", "exact", "gap", "ambiguous", "%!Outcome(4)"}
	for i, want := range outcomes {
		assert.Equal(t, want, calendar.Outcome(i).String())
	}
	var u calendar.Unit
	require.NoError(t, u.UnmarshalText([]byte("week")))
	assert.Equal(t, calendar.Week, u)
	require.Error(t, u.UnmarshalText([]byte("Week")))
	assert.True(t, slices.IsSorted([]calendar.Unit{calendar.Day, calendar.Week, calendar.Month, calendar.Quarter, calendar.Year}))
}
