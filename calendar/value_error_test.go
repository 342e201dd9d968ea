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
)

// requireFault checks the type and the fault of an error, and that there is none when
// fault is 0.
func requireFault(t *testing.T, kind string, fault calendar.Fault, err error) {
	t.Helper()
	if fault == 0 {
		require.NoError(t, err)
		return
	}
	refused, ok := errors.AsType[*calendar.ValueError](err)
	require.True(t, ok, "%v is not a ValueError", err)
	assert.Equal(t, kind, refused.Type)
	assert.Equal(t, fault.String(), refused.Fault.String())
}

func TestValueError_Error(t *testing.T) {
	for _, test := range []struct {
		name string
		err  error
		want string
	}{
		{"clock", second(calendar.ParseClock("25:00")), `calendar: clock "25:00": hour out of range`},
		{"date", second(calendar.ParseDate("2026-02-30")), `calendar: date "2026-02-30": day out of range for its month`},
		{"numbers", second(calendar.NewDate(2026, 2, 30)), `calendar: date "2026-02-30": day out of range for its month`},
		{"hours", second(calendar.NewClock(9, 75)), `calendar: clock "09:75": minute out of range`},
		{"form", second(calendar.ParseDate("tomorrow")), `calendar: date "tomorrow": malformed, want "2026-01-15" or the like`},
		{"empty", second(calendar.ParseCadence("")), `calendar: cadence: malformed, want "2-3/week" or the like`},
		{"cadence", second(calendar.ParseCadence("3-2/week")), `calendar: cadence "3-2/week": minimum above maximum`},
		{
			"period", second(calendar.ParsePeriod("2026-02-01/2026-01-01")),
			`calendar: period "2026-02-01/2026-01-01": ends before it starts`,
		},
		{"absent", second(calendar.Duration{}.MarshalText()), `calendar: duration: absent`},
		{"made by a caller", &calendar.ValueError{Type: "tide", Fault: 99}, `calendar: tide: %!Fault(99)`},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Error(t, test.err)
			assert.Equal(t, test.want, test.err.Error())
		})
	}
}

func second[T any](_ T, err error) error { return err }

func TestValueError_bounded(t *testing.T) {
	long := strings.Repeat("é", 1<<20)
	for name, err := range map[string]error{
		"parsed": second(calendar.ParseDuration(long)),
		"made":   &calendar.ValueError{Type: "date", Text: long, Fault: calendar.FaultForm},
	} {
		assert.Less(t, len(err.Error()), 200, name)
		assert.True(t, utf8.ValidString(err.Error()), name)
	}
	refused, ok := errors.AsType[*calendar.ValueError](second(calendar.ParseDuration(long)))
	require.True(t, ok)
	assert.LessOrEqual(t, len(refused.Text), 64)
}

func TestValueError_Message(t *testing.T) {
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
			refused, ok := errors.AsType[*calendar.ValueError](test.err)
			require.True(t, ok)
			message := refused.Message()
			assert.Equal(t, test.english, message.Localize(language.English))
			assert.Equal(t, test.french, strings.ReplaceAll(message.Localize(language.French), "’", "'"))
		})
	}
	for fault := calendar.FaultAbsent; fault <= calendar.FaultEvery; fault++ {
		message := (&calendar.ValueError{Type: "date", Fault: fault}).Message()
		for _, tag := range []language.Tag{language.English, language.French} {
			sentence := message.Localize(tag)
			assert.NotEmpty(t, sentence)
			assert.NotContains(t, sentence, "calendar.", "no phrase for %v", fault)
		}
	}
	assert.Zero(t, (&calendar.ValueError{Fault: 99}).Message())
	assert.Zero(t, (&calendar.ValueError{}).Message())
}
