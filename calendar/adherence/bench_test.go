package adherence_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// history returns a case whose plan of slots at the given times of some days of the week
// went out a little late, but for one in ten.
func history(b *testing.B, cadence, period, on string, clocks ...string) adherence.Case {
	c := caseOf(cadence, period)
	for date := range c.Period.All() {
		if !days(on).Contains(date.Weekday()) {
			continue
		}
		for _, clock := range clocks {
			n := len(c.Slots)
			s := planned(b, date.String(), clock)
			s.ID = fmt.Sprint("li-", n)
			c.Slots = append(c.Slots, s)
			if n%10 != 9 {
				p := post(b, date.String(), clock)
				p.Instant = p.Instant.Add(time.Duration(n%7) * time.Minute)
				c.Publications = append(c.Publications, p)
			}
		}
	}
	return c
}

func benchmark(b *testing.B, c adherence.Case) {
	b.Helper()
	asOf := calendar.On(c.Period.To())
	paris, err := time.LoadLocation("Europe/Paris")
	require.NoError(b, err)
	zones := func(string) (*time.Location, error) { return paris, nil }
	b.ReportAllocs()
	for b.Loop() {
		if r := adherence.Judge(c, asOf, zones); len(r.Channels) != 1 {
			b.Fatal(r.Findings)
		}
	}
	b.ReportMetric(float64(len(c.Slots)), "slots")
}

// A year of three posts a week.
func BenchmarkJudgeAYear(b *testing.B) {
	benchmark(b, history(b, "3/week", "2026-01-01/2026-12-31", "mon,wed,fri", "10:00"))
}

// Some 10,000 posts of ten a day, within a day of tolerance: about twenty publications are
// compared with each slot.
func BenchmarkJudgeSubDaily(b *testing.B) {
	benchmark(b, history(b, "10/day", "2024-01-01/2026-09-26", "mon-sun",
		"09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00"))
}

// The pairing of it alone, and of ten times as many: it grows with the slots.
func BenchmarkMatch(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			slots, out := make([]int64, n), make([]int64, n)
			for i := range n {
				slots[i] = int64(i) * 8640
				out[i] = slots[i] + int64(i%7)*60
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, ok := adherence.MatchTimes(slots, out, 86400); !ok {
					b.Fatal("too many pairs")
				}
			}
		})
	}
}
