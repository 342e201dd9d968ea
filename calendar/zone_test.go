package calendar_test

import (
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
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

// TestZone_edges resolves at the first and last seconds of a table, and outside it.
func TestZone_edges(t *testing.T) {
	for _, name := range oddZones {
		loc := location(t, name)
		for _, text := range []string{
			"2026-03-29/2026-03-29", "2026-10-25/2026-10-25", "2026-01-01/2026-12-31", "2011-12-30/2011-12-30",
			"2039-12-31/2040-12-31", "0001-01-01/0001-01-01", "9999-12-31/9999-12-31", "0001-01-01/9999-12-31",
		} {
			period := calendar.MustPeriod(text)
			zone := calendar.NewZone(loc, period)
			assert.Equal(t, period, zone.Period())
			assert.Equal(t, loc, zone.Location())
			start := period.From().At(calendar.Midnight())
			end := start.AddSeconds(int64(period.Days())*86400 - 1)
			for seconds := int64(-90000); seconds <= 90000; seconds += 1799 {
				for _, at := range []calendar.DateTime{start.AddSeconds(seconds), end.AddSeconds(seconds)} {
					require.Equal(t, calendar.Resolve(at, loc, 0), zone.Instant(at, 0), "%s %s %v", name, text, at)
				}
			}
		}
	}
}

func TestZone_absent(t *testing.T) {
	at := calendar.MustDateTime("2026-01-15T10:00")
	for name, zone := range map[string]*calendar.Zone{
		"nil":         nil,
		"zero":        {},
		"no location": calendar.NewZone(nil, calendar.YearOf(at.Date())),
	} {
		assert.Zero(t, zone.Instant(at, 0), name)
		assert.Zero(t, zone.Instant(calendar.DateTime{}, 0), name)
		assert.Nil(t, zone.Location(), name)
	}
	var none *calendar.Zone
	assert.Zero(t, none.Period())

	without := calendar.NewZone(location(t, "Europe/Paris"), calendar.Period{})
	assert.Equal(t, calendar.Resolve(at, without.Location(), 0), without.Instant(at, 0))
	assert.Zero(t, without.Instant(calendar.DateTime{}, 0))
	with := calendar.NewZone(location(t, "Europe/Paris"), calendar.YearOf(at.Date()))
	assert.Zero(t, with.Instant(calendar.DateTime{}, 0))
}

func TestZone_concurrent(t *testing.T) {
	loc, year := location(t, "Europe/Paris"), calendar.MustPeriod("2026-01-01/2026-12-31")
	zone := calendar.NewZone(loc, year)
	var group sync.WaitGroup
	for seed := range uint64(4) {
		group.Go(func() {
			random := rand.New(rand.NewPCG(seed, 0))
			for range 1000 {
				at := year.From().At(calendar.Midnight()).AddSeconds(random.Int64N(365 * 86400))
				assert.Equal(t, calendar.Resolve(at, loc, 0), zone.Instant(at, 0))
			}
		})
	}
	group.Wait()
}

func TestZone_allocations(t *testing.T) {
	loc := location(t, "Europe/Paris")
	zone := calendar.NewZone(loc, calendar.MustPeriod("2026-01-01/2026-12-31"))
	for _, text := range []string{"2026-01-15T10:00", "2026-03-29T02:30", "2026-10-25T02:30", "2040-03-25T02:30"} {
		at := calendar.MustDateTime(text)
		assert.Zero(t, testing.AllocsPerRun(100, func() { zone.Instant(at, calendar.ResolveRFC5545) }), text)
		assert.Zero(t, testing.AllocsPerRun(100, func() { calendar.Resolve(at, loc, calendar.ResolveRFC5545) }), text)
	}
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

// BenchmarkResolve_ratio times Resolve and Zone beside time.Date in one run, in turns so that
// what else the machine does weighs on all alike, and reports how many times time.Date each
// takes.
func BenchmarkResolve_ratio(b *testing.B) {
	paris, year := location(b, "Europe/Paris"), calendar.MustPeriod("2026-01-01/2026-12-31")
	zone := calendar.NewZone(paris, year)
	const count = 4096
	var times [count]calendar.DateTime
	var parts [count][3]int // month, day, hour
	for i := range times {
		hour := int64(i * 7919 % (24 * year.Days()))
		times[i] = year.From().At(calendar.Midnight()).AddSeconds(hour * 3600)
		_, month, day := times[i].Date().Civil()
		parts[i] = [3]int{int(month), day, times[i].Clock().Hour()}
	}
	var date, resolve, table time.Duration
	for b.Loop() {
		start := time.Now()
		for i := range count {
			c := &parts[i]
			_ = time.Date(2026, time.Month(c[0]), c[1], c[2], 0, 0, 0, paris).Unix()
		}
		date += time.Since(start)
		start = time.Now()
		for i := range count {
			_ = calendar.Resolve(times[i], paris, calendar.ResolveRFC5545).Unix()
		}
		resolve += time.Since(start)
		start = time.Now()
		for i := range count {
			_ = zone.Instant(times[i], calendar.ResolveRFC5545).Unix()
		}
		table += time.Since(start)
	}
	b.ReportMetric(float64(resolve)/float64(date), "Resolve/time.Date")
	b.ReportMetric(float64(table)/float64(date), "Zone/time.Date")
	b.ReportMetric(float64(table.Nanoseconds())/float64(b.N*count), "ns/Zone")
}

func BenchmarkNewZone(b *testing.B) {
	paris, year := location(b, "Europe/Paris"), calendar.MustPeriod("2026-01-01/2026-12-31")
	b.ReportAllocs()
	for b.Loop() {
		_ = calendar.NewZone(paris, year)
	}
}
