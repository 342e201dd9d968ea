package compare

import (
	"slices"
	"testing"
	"time"

	"github.com/teambition/rrule-go"

	"github.com/septet-go/socialstrategy/calendar"
)

// rules are the three baselines, each for ten years from the start.
var rules = []struct{ name, text string }{
	{"weekly", "FREQ=WEEKLY;BYDAY=TU,TH"},
	{"monthly", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
	{"daily", "FREQ=DAILY;BYHOUR=9,13,17"},
}

var zones = []string{"UTC", "Europe/Paris"}

const (
	start = "2026-01-01T09:00"
	end   = "2036-01-01T00:00"
)

func ours(tb testing.TB, rule, zone string) *calendar.Series {
	tb.Helper()
	series, findings := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen(start), Rule: calendar.MustRule(rule), Zone: zone,
	}, time.LoadLocation)
	if err := findings.Err(); err != nil {
		tb.Fatal(err)
	}
	return series
}

func theirs(tb testing.TB, rule, zone string) (*rrule.RRule, *time.Location) {
	tb.Helper()
	loc, err := time.LoadLocation(zone)
	if err != nil {
		tb.Fatal(err)
	}
	option, err := rrule.StrToROptionInLocation(rule, loc)
	if err != nil {
		tb.Fatal(err)
	}
	option.Dtstart = time.Date(2026, time.January, 1, 9, 0, 0, 0, loc)
	option.Until = time.Date(2035, time.December, 31, 23, 59, 59, 0, loc)
	r, err := rrule.NewRRule(*option)
	if err != nil {
		tb.Fatal(err)
	}
	return r, loc
}

// On the baselines the two give the same instants.
func TestSameInstants(t *testing.T) {
	for _, zone := range zones {
		for _, rule := range rules {
			var got, want []int64
			for o := range ours(t, rule.text, zone).Between(calendar.DateTime{}, calendar.MustDateTime(end)) {
				got = append(got, o.Instant().Unix())
			}
			r, _ := theirs(t, rule.text, zone)
			for _, at := range r.All() {
				want = append(want, at.Unix())
			}
			if !slices.Equal(got, want) || len(got) == 0 {
				t.Errorf("%s in %s: %d occurrences, %d of rrule-go, or not the same", rule.name, zone, len(got), len(want))
			}
		}
	}
}

// Ten years, an occurrence at a time.
func BenchmarkOccurrences(b *testing.B) {
	for _, zone := range zones {
		for _, rule := range rules {
			b.Run(rule.name+"/"+zone+"/ours", func(b *testing.B) {
				series, to, n := ours(b, rule.text, zone), calendar.MustDateTime(end), 0
				for b.Loop() {
					for range series.Between(calendar.DateTime{}, to) {
						n++
					}
				}
				report(b, n)
			})
			b.Run(rule.name+"/"+zone+"/rrule-go", func(b *testing.B) {
				r, _ := theirs(b, rule.text, zone)
				n := 0
				for b.Loop() {
					next := r.Iterator()
					for _, ok := next(); ok; _, ok = next() {
						n++
					}
				}
				report(b, n)
			})
		}
	}
}

func report(b *testing.B, n int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/occurrence")
}

// The next occurrence, ten years less a week after the start.
func BenchmarkSeek(b *testing.B) {
	for _, zone := range zones {
		for _, rule := range rules {
			b.Run(rule.name+"/"+zone+"/ours", func(b *testing.B) {
				series, at := ours(b, rule.text, zone), calendar.MustDateTime("2035-12-25T12:00")
				for b.Loop() {
					series.After(at)
				}
			})
			b.Run(rule.name+"/"+zone+"/rrule-go", func(b *testing.B) {
				r, loc := theirs(b, rule.text, zone)
				at := time.Date(2035, time.December, 25, 12, 0, 0, 0, loc)
				for b.Loop() {
					r.After(at, false)
				}
			})
		}
	}
}
