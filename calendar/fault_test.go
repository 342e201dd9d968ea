package calendar_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// requireFault checks the type and the fault of an error, and that there is none when
// fault is empty.
func requireFault(t *testing.T, kind string, fault finding.Code, err error) {
	t.Helper()
	if fault == "" {
		require.NoError(t, err)
		return
	}
	refused, ok := errors.AsType[*document.ValueError](err)
	require.True(t, ok, "%v is not a ValueError", err)
	assert.Equal(t, kind, refused.Type)
	assert.Equal(t, "calendar", refused.Package)
	assert.Equal(t, fault, refused.Fault.Code)
	assert.True(t, document.IsFault(err, fault))
}

func TestValueError_Error(t *testing.T) {
	for _, test := range []struct {
		name string
		err  error
		want string
	}{
		{"clock", second(calendar.ParseClock("25:00")), `calendar: clock "25:00": the hour must be from 00 to 24`},
		{"date", second(calendar.ParseDate("2026-02-30")), `calendar: date "2026-02-30": its month has no such day`},
		{"numbers", second(calendar.NewDate(2026, 2, 30)), `calendar: date "2026-02-30": its month has no such day`},
		{"form", second(calendar.ParseDate("tomorrow")), `calendar: date "tomorrow": the form expected is “2026-01-15”`},
		{"empty", second(calendar.ParseCadence("")), `calendar: cadence: the form expected is “2-3/week”`},
		{"cadence", second(calendar.ParseCadence("3-2/week")), `calendar: cadence "3-2/week": the minimum is above the maximum`},
		{
			"period", second(calendar.ParsePeriod("2026-02-01/2026-01-01")),
			`calendar: period "2026-02-01/2026-01-01": the end comes before the start`,
		},
		{"absent", second(calendar.Duration{}.MarshalText()), `calendar: duration: there is no value`},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.EqualError(t, test.err, test.want)
		})
	}
}

func second[T any](_ T, err error) error { return err }

func TestValueError_bounded(t *testing.T) {
	err := second(calendar.ParseDuration(strings.Repeat("é", 1<<20)))
	assert.Less(t, len(err.Error()), 200)
	assert.True(t, utf8.ValidString(err.Error()))
}

func TestValueError_inBothLanguages(t *testing.T) {
	for _, test := range []struct {
		err             error
		english, french string
	}{
		{second(calendar.ParseCadence("3-2/week")), "the minimum is above the maximum", "le minimum dépasse le maximum"},
		{second(calendar.ParseClock("25:00")), "the hour must be from 00 to 24", "l'heure doit être comprise entre 00 et 24"},
		{second(calendar.ParseDate("2026-02-30")), "its month has no such day", "ce mois n'a pas ce jour"},
		{second(calendar.ParsePeriod("2026-02-01/2026-01-01")), "the end comes before the start", "la fin précède le début"},
		{second(calendar.ParseDuration("6 mois")), "the form expected is “P6M”", "la forme attendue est «\u00a0P6M\u00a0»"},
	} {
		t.Run(test.err.Error(), func(t *testing.T) {
			refused, ok := errors.AsType[*document.ValueError](test.err)
			require.True(t, ok)
			assert.Equal(t, test.english, refused.Fault.Localize(language.English))
			assert.Equal(t, test.french, strings.ReplaceAll(refused.Fault.Localize(language.French), "’", "'"))
		})
	}
}
