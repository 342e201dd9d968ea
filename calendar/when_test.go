package calendar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestWhen(t *testing.T) {
	for _, text := range []string{"2026-01-15", "2026-01-15T10:00", "2026-01-15T10:00:30", "0001-01-01", "9999-12-31T23:59:59"} {
		w := calendar.MustWhen(text)
		assert.Equal(t, text, w.String())
		marshalled, err := w.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, text, string(marshalled))
		assert.Equal(t, len(text) == 10, w.IsDate())
	}
	for text, fault := range map[string]finding.Code{
		"": calendar.FaultForm, "2026-01-15 10:00": calendar.FaultForm, "2026-01-15T10:00Z": calendar.FaultForm, "20260115": calendar.FaultForm,
		"2026-02-30": calendar.FaultDay, "2026-02-30T10:00": calendar.FaultDay, "2026-01-15T25:00": calendar.FaultHour,
	} {
		_, err := calendar.ParseWhen(text)
		requireFault(t, "when", fault, err)
	}
	assert.True(t, calendar.On(calendar.Date{}).IsZero())
	assert.False(t, calendar.On(calendar.Date{}).IsDate())
	assert.True(t, calendar.At(calendar.DateTime{}).IsZero())
	_, err := calendar.When{}.MarshalText()
	requireFault(t, "when", calendar.FaultAbsent, err)
	assert.Equal(t, 1, calendar.MustWhen("2026-01-15T00:00").Compare(calendar.MustWhen("2026-01-15")))
	assert.Equal(t, "15 January 2026", calendar.MustWhen("2026-01-15").Label().Localize(language.English))
}

func FuzzParseWhen(f *testing.F) {
	fuzzValue(f, "when", calendar.ParseWhen, "2026-01-15", "2026-01-15T10:00", "2026-01-15T24:00")
}
