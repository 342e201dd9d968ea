package calendar_test

import (
	"encoding"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
)

// value is what the types of value have in common.
type value interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	IsZero() bool
}

// fuzzValue checks a parser: a text is refused with a ValueError of bounded size, or gives
// a value whose own text gives it back, and is the same after that.
func fuzzValue[T value](f *testing.F, kind string, parse func(string) (T, error), seeds ...string) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := parse(text)
		if err != nil {
			require.Zero(t, v)
			refused, ok := errors.AsType[*document.ValueError](err)
			require.True(t, ok)
			require.Equal(t, kind, refused.Type)
			require.LessOrEqual(t, len(refused.Text), document.MaxQuoted+len("…"))
			longest := 400
			if kind == "rule" { // its sentences quote a part besides
				longest += 200
			}
			require.Less(t, len(err.Error()), longest)
			return
		}
		require.False(t, v.IsZero())
		again, err := parse(v.String())
		require.NoError(t, err)
		require.Equal(t, v, again)
		marshalled, err := v.MarshalText()
		require.NoError(t, err)
		require.Equal(t, v.String(), string(marshalled))
	})
}

func FuzzParseDate(f *testing.F) {
	fuzzValue(f, "date", calendar.ParseDate, "2026-01-15", "2024-02-29", "2026-02-30", "0001-01-01", "9999-12-31")
}

func FuzzParsePeriod(f *testing.F) {
	fuzzValue(f, "period", calendar.ParsePeriod, "2026-01-01/2026-12-31", "2026-01-15/2026-01-15", "2026-02-01/2026-01-01")
}

func FuzzParseClock(f *testing.F) {
	fuzzValue(f, "clock", calendar.ParseClock, "10:00", "23:59:59", "24:00", "25:00")
}

func FuzzParseDateTime(f *testing.F) {
	fuzzValue(f, "datetime", calendar.ParseDateTime, "2026-01-15T10:00", "2026-01-15T24:00", "9999-12-31T24:00")
}

func FuzzParseDuration(f *testing.F) {
	fuzzValue(f, "duration", calendar.ParseDuration, "P6M", "P1Y2M10DT2H30M", "P2W", "-P3D", "P0D", "P3652059D")
}

func FuzzParseWeekdays(f *testing.F) {
	fuzzValue(f, "weekdays", calendar.ParseWeekdays, "mon-fri", "tue,wed,thu", "sat-mon,wed", "mon,mon")
}

func FuzzParseCadence(f *testing.F) {
	fuzzValue(f, "cadence", calendar.ParseCadence, "4/month", "2-3/week", "1+/day", "1/2weeks", "0-2/week", "3-2/week")
}

// FuzzResolve compares Resolve and Zone, under every policy, with the reference.
func FuzzResolve(f *testing.F) {
	f.Add(uint8(0), int64(63_910_000_000))
	f.Add(uint8(3), int64(63_460_000_000))
	period := calendar.MustPeriod("1800-01-01/2200-12-31")
	zones := make([]*calendar.Zone, len(oddZones))
	for i, name := range oddZones {
		zones[i] = calendar.NewZone(location(f, name), period)
	}
	f.Fuzz(func(t *testing.T, index uint8, seconds int64) {
		zone := zones[int(index)%len(zones)]
		at := firstDate.At(calendar.Midnight()).AddSeconds(seconds)
		got := calendar.Resolve(at, zone.Location(), 0)
		for resolution := range calendar.Resolution(5) {
			require.Equal(t, calendar.Resolve(at, zone.Location(), resolution), zone.Instant(at, resolution))
		}
		if at.IsZero() {
			require.Zero(t, got)
			return
		}
		unix, outcome := reference(at, zone.Location())
		require.Equal(t, outcome, got.Outcome())
		require.Equal(t, unix, got.Unix())
	})
}
