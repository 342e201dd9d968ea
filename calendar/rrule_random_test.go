package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// reach is how many days the naive expander is given for each frequency, and how many
// rules are drawn.
var reach = []struct {
	freq                string
	days, beyond, rules int
}{
	{"YEARLY", 2600, 380, 400}, {"MONTHLY", 1200, 31, 400}, {"WEEKLY", 500, 7, 400}, {"DAILY", 300, 0, 400},
	{"HOURLY", 120, 0, 300}, {"MINUTELY", 30, 0, 150}, {"SECONDLY", 5, 0, 60},
}

func TestRule_againstNaiveExpansion(t *testing.T) {
	for _, each := range reach {
		t.Run(each.freq, func(t *testing.T) {
			t.Parallel()
			rnd := rand.New(rand.NewPCG(1, uint64(each.days)))
			for range each.rules {
				r := randomRule(rnd, each.freq)
				start := time.Date(1995+rnd.IntN(40), time.Month(1+rnd.IntN(12)), 1+rnd.IntN(31), rnd.IntN(24), rnd.IntN(60), rnd.IntN(60), 0, time.UTC)
				last := start.AddDate(0, 0, each.days).Truncate(24 * time.Hour)
				// The last day may lie within a period that BYSETPOS counts from the back.
				want := r.expand(start, last.AddDate(0, 0, each.beyond))
				end := last.Format("2006-01-02T15:04:05")
				n, _ := slices.BinarySearch(want, end+"~")
				want = slices.Clip(want[:n])
				rule, err := calendar.ParseRule(r.text())
				require.NoError(t, err, r.text())
				recurrence := calendar.Recurrence{Start: calendar.At(calendar.DateTimeOf(start)), Rule: rule}
				series, findings := calendar.NewSeries(recurrence, nil)
				require.NoError(t, findings.Err())
				got := listed(series, end)
				require.True(t, slices.Equal(want, got), "%s from %s: want %v, got %v", r.text(), start, want, got)
				checkSeeks(t, rnd, series, got)
				checkEnds(t, rnd, r.text(), recurrence, got)
			}
		})
	}
}

// checkSeeks compares seeks with what the walk from the start gave.
func checkSeeks(t *testing.T, rnd *rand.Rand, series *calendar.Series, all []string) {
	t.Helper()
	if len(all) < 3 {
		return
	}
	for range 3 {
		i := rnd.IntN(len(all) - 1)
		at := calendar.MustDateTime(all[i])
		next, ok := series.After(at)
		require.True(t, ok)
		require.Equal(t, calendar.MustDateTime(all[i+1]), next.At())
		next, ok = series.After(calendar.MustDateTime(all[i+1]).AddSeconds(-1))
		require.True(t, ok)
		require.Equal(t, calendar.MustDateTime(all[i+1]), next.At())
		to := min(i+rnd.IntN(50), len(all)-1)
		j := i
		for o := range series.Between(at, calendar.MustDateTime(all[to])) {
			require.Equal(t, calendar.MustDateTime(all[j]), o.At())
			j++
		}
		require.Equal(t, to, j)
	}
}

// checkEnds compares COUNT and UNTIL with the head of what came without them.
func checkEnds(t *testing.T, rnd *rand.Rand, text string, r calendar.Recurrence, all []string) {
	t.Helper()
	if len(all) == 0 {
		return
	}
	count := 1 + rnd.IntN(min(len(all), 100))
	last := calendar.MustDateTime(all[count-1])
	date, clock := last.Date(), last.Clock()
	for _, end := range []string{
		fmt.Sprintf("COUNT=%d", count),
		fmt.Sprintf("UNTIL=%04d%02d%02dT%02d%02d%02d", date.Year(), date.Month(), date.Day(), clock.Hour(), clock.Minute(), clock.Second()),
	} {
		r.Rule = calendar.MustRule(text + ";" + end)
		series, findings := calendar.NewSeries(r, nil)
		require.NoError(t, findings.Err())
		require.Equal(t, all[:count], listed(series, "9999"), r.Rule)
		_, more := series.After(last)
		require.False(t, more)
	}
}
