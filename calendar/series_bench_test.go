package calendar_test

import (
	"testing"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// baselines are three rules that agencies use, ten years of each.
var baselines = []struct{ name, rule string }{
	{"weekly", "FREQ=WEEKLY;BYDAY=TU,TH"},
	{"monthly", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
	{"daily", "FREQ=DAILY;BYHOUR=9,13,17"},
}

func baseline(b *testing.B, rule, zone string) *calendar.Series {
	b.Helper()
	series, findings := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-01T09:00"), Rule: calendar.MustRule(rule), Zone: zone,
	}, time.LoadLocation)
	if err := findings.Err(); err != nil {
		b.Fatal(err)
	}
	return series
}

// Ten years of a series, an occurrence at a time.
func BenchmarkSeries(b *testing.B) {
	end := calendar.MustDateTime("2036-01-01T00:00")
	for _, zone := range []string{"UTC", "Europe/Paris"} {
		for _, rule := range baselines {
			b.Run(rule.name+"/"+zone, func(b *testing.B) {
				series, n := baseline(b, rule.rule, zone), 0
				b.ReportAllocs()
				for b.Loop() {
					for range series.Between(calendar.DateTime{}, end) {
						n++
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/occurrence")
			})
		}
	}
}

// The next occurrence ten years after the start.
func BenchmarkSeries_After(b *testing.B) {
	at := calendar.MustDateTime("2036-01-01T12:00")
	for _, zone := range []string{"UTC", "Europe/Paris"} {
		for _, rule := range baselines {
			b.Run(rule.name+"/"+zone, func(b *testing.B) {
				series := baseline(b, rule.rule, zone)
				b.ReportAllocs()
				for b.Loop() {
					series.After(at)
				}
			})
		}
	}
}

func BenchmarkParseRule(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		calendar.MustRule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
	}
}

func BenchmarkNewSeries(b *testing.B) {
	r := calendar.Recurrence{Start: calendar.MustWhen("2026-01-01T09:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TH"), Zone: "Europe/Paris"}
	zones := located(b)
	b.ReportAllocs()
	for b.Loop() {
		calendar.NewSeries(r, zones)
	}
}

// 30 February, looked for until the year 9999.
func BenchmarkNewSeries_never(b *testing.B) {
	r := calendar.Recurrence{Start: calendar.MustWhen("2026-01-01T09:00"), Rule: calendar.MustRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")}
	for b.Loop() {
		calendar.NewSeries(r, nil)
	}
}
