package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// location returns a zone of the database.
func location(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	require.NoError(t, err)
	return loc
}

// BenchmarkResolve takes the hours of a year in an order that no branch predictor learns:
// near clock changes too. Past 2037 the zone has no explicit changes.
func BenchmarkResolve(b *testing.B) {
	paris := location(b, "Europe/Paris")
	const count = 8192
	type civil struct {
		year              int
		month             time.Month
		day, hour, minute int
	}
	for _, year := range []calendar.Period{
		calendar.MustPeriod("2026-01-01/2026-12-31"),
		calendar.MustPeriod("2040-01-01/2040-12-31"),
	} {
		zone := calendar.NewZone(paris, year)
		var times [count]calendar.DateTime
		var civils [count]civil
		for i := range times {
			hour := int64(i * 7919 % (24 * year.Days()))
			t := year.From().At(calendar.Midnight()).AddSeconds(hour * 3600)
			y, m, d := t.Date().Civil()
			times[i], civils[i] = t, civil{y, m, d, t.Clock().Hour(), t.Clock().Minute()}
		}
		name := "/" + year.From().String()[:4]
		b.Run("time.Date"+name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				c := &civils[i%count]
				_ = time.Date(c.year, c.month, c.day, c.hour, c.minute, 0, 0, paris).Unix()
			}
		})
		b.Run("Resolve"+name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				_ = calendar.Resolve(times[i%count], paris, calendar.ResolveRFC5545).Unix()
			}
		})
		b.Run("Zone"+name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				_ = zone.Instant(times[i%count], calendar.ResolveRFC5545).Unix()
			}
		})
	}
}

func BenchmarkNewZone(b *testing.B) {
	paris, year := location(b, "Europe/Paris"), calendar.MustPeriod("2026-01-01/2026-12-31")
	b.ReportAllocs()
	for b.Loop() {
		_ = calendar.NewZone(paris, year)
	}
}
