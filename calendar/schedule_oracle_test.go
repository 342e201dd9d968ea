package calendar_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// smallBrief returns a brief of one channel in civil days, around a change of the clocks,
// with few enough times to try every plan.
func smallBrief(r *rand.Rand) calendar.Brief {
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	from := calendar.MustDate(pick("2026-03-25", "2026-10-21", "2026-06-01")).AddDays(r.IntN(4))
	period, _ := calendar.NewPeriod(from, from.AddDays(2+r.IntN(7)))
	c := calendar.Channel{
		ID: "c0", Cadence: calendar.MustCadence(pick("2/week", "2-3/week", "1/day", "4/month", "1/3days", "1-5/week", "20/month")),
		Windows: []calendar.Window{{Days: calendar.MustWeekdays(pick("mon-sun", "mon-fri", "tue-sat"))}},
		PerDay:  r.IntN(3),
	}
	c.Times = []calendar.Clock{calendar.MustClock(pick("10:00", "02:30", "09:00"))}
	if period.Days() < 7 {
		c.Times = append(c.Times, calendar.MustClock(pick("11:00", "03:30", "08:00")))
	}
	if r.IntN(3) > 0 {
		c.MinGap = calendar.MustDuration(pick("PT24H", "PT47H", "PT48H", "PT72H", "PT25H"))
	}
	b := calendar.Brief{Period: period, Zone: "Europe/Paris", Channels: []calendar.Channel{c}}
	if r.IntN(3) == 0 {
		b.Closures = []calendar.Closure{{Name: "closed", Dates: []calendar.Date{from.AddDays(r.IntN(9))}}}
	}
	for n, at := range []int{-1 - r.IntN(5), period.Days() + r.IntN(4), r.IntN(period.Days())} {
		if r.IntN(3) == 0 {
			b.Slots = append(b.Slots, calendar.Slot{
				ID: string(rune('a' + n)), Channel: "c0", Date: from.AddDays(at), Clock: c.Times[0],
				State: calendar.SlotPlanned, Pinned: true,
			})
		}
	}
	return b
}

// candidate is a time the oracle may choose.
type candidate struct {
	day     int
	instant time.Time
	fixed   bool
}

// oracle holds what the oracle needs of a brief, computed with package time.
type oracle struct {
	b      calendar.Brief
	c      calendar.Channel
	all    []candidate
	quotas []quotaSpan
	outer  []calendar.Slot
	start  float64
	end    float64
}

func newOracle(t *testing.T, b calendar.Brief) oracle {
	t.Helper()
	loc, err := time.LoadLocation(b.Zone)
	require.NoError(t, err)
	o := oracle{b: b, c: b.Channels[0], quotas: quotaSpans(b, b.Channels[0])}
	o.outer = beyond(t, b, o.c, loc)
	asked := 0
	for _, q := range o.quotas {
		asked += q.aim
	}
	nominal := float64(o.c.Times[0].Seconds()) / 86400
	half := float64(b.Period.Days()) / float64(max(1, asked)) / 2
	o.start, o.end = -half-nominal, float64(b.Period.Days())+half-nominal
	for _, s := range o.outer {
		if d := s.Date.DaysSince(b.Period.From()); d < 0 {
			o.start = float64(d)
		} else {
			o.end = float64(d)
		}
	}
	for d := range b.Period.Days() {
		fixed := false
		for _, s := range b.Slots {
			if s.Date == b.Period.From().AddDays(d) {
				y, m, day := s.Date.Civil()
				at := time.Date(y, m, day, s.Clock.Hour(), s.Clock.Minute(), 0, 0, time.UTC)
				shown := instants(loc, at)
				if len(shown) == 0 { // in a gap of one hour
					shown = instants(loc, at.Add(time.Hour))
				}
				slices.SortFunc(shown, time.Time.Compare)
				o.all = append(o.all, candidate{d, shown[0], true})
				fixed = true
			}
		}
		if closedOn(b, o.c.ID, b.Period.From().AddDays(d)) || fixed && perDay(o.c) == 1 {
			continue
		}
		for _, minute := range clocksOn(o.c, day(b, d).Weekday()) {
			if shown := instants(loc, day(b, d).Add(time.Duration(minute)*time.Minute)); len(shown) == 1 {
				o.all = append(o.all, candidate{d, shown[0], false})
			}
		}
	}
	slices.SortStableFunc(o.all, func(x, y candidate) int { return x.instant.Compare(y.instant) })
	return o
}

// judge returns what a choice misses below the minimum and the aim, and its cost.
func (o oracle) judge(chosen []candidate) (below, missing int, cost float64, ok bool) {
	gap := max(gapOf(o.c), time.Second)
	at, today := o.start, 0
	for i, c := range chosen {
		for _, s := range o.outer {
			ok := c.fixed || s.Instant.Sub(c.instant).Abs() >= gap
			if !ok {
				return 0, 0, 0, false
			}
		}
		if today++; i == 0 || chosen[i-1].day != c.day {
			today = 1
		}
		if i > 0 && c.instant.Sub(chosen[i-1].instant) < gap && !(c.fixed && chosen[i-1].fixed) || today > perDay(o.c) {
			return 0, 0, 0, false
		}
		cost += (float64(c.day) - at) * (float64(c.day) - at)
		at = float64(c.day)
	}
	cost += (o.end - at) * (o.end - at)
	for _, q := range o.quotas {
		count, kept := 0, 0
		for _, c := range chosen {
			if c.day >= q.from && c.day <= q.to {
				count++
				if c.fixed {
					kept++
				}
			}
		}
		if count > max(q.aim, kept) {
			return 0, 0, 0, false
		}
		below += max(0, q.least-count)
		missing += max(0, q.aim-count)
	}
	return below, missing, cost, true
}

// follows reports whether one candidate may come right after another: judge says so of the
// whole, and this spares it what cannot be.
func (o oracle) follows(before, c candidate) bool {
	return c.instant.Sub(before.instant) >= max(gapOf(o.c), time.Second) || c.fixed && before.fixed
}

func (o oracle) best() (below, missing int, cost float64) {
	below = 1 << 30
	var chosen []candidate
	var try func(i int)
	try = func(i int) {
		if i == len(o.all) {
			b, m, c, ok := o.judge(chosen)
			if ok && (b < below || b == below && (m < missing || m == missing && c < cost)) {
				below, missing, cost = b, m, c
			}
			return
		}
		if n := len(chosen); n == 0 || o.follows(chosen[n-1], o.all[i]) {
			chosen = append(chosen, o.all[i])
			try(i + 1)
			chosen = chosen[:n]
		}
		if !o.all[i].fixed {
			try(i + 1)
		}
	}
	try(0)
	return below, missing, cost
}

func TestScheduleEqualsBruteForce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(11, 12))
	instances, judged := rounds(22000), 0
	zones := func(name string) (*time.Location, error) { return zoneOr(t, calendar.Brief{}, name), nil }
	for n := range instances {
		b := smallBrief(r)
		got := calendar.Schedule(b, zones)
		if got.Findings.Has(calendar.CodeContradiction) {
			continue
		}
		require.Len(t, got.Certificate.Channels, 1, "brief %d: %v", n, got.Findings)
		o := newOracle(t, b)
		below, missing, cost := o.best()
		cert := got.Certificate.Channels[0]
		gotBelow, gotMissing := 0, 0
		for _, s := range cert.Shortfalls {
			gotBelow += max(0, s.Minimum-s.Placed)
			gotMissing += s.Asked - s.Placed
		}
		require.Equal(t, [2]int{below, missing}, [2]int{gotBelow, gotMissing}, "brief %d: %+v", n, b)
		require.InDelta(t, cost, cert.Cost, 1e-6, "brief %d: %+v\n%v", n, b, dates(got.Plan))
		judged++
	}
	require.Greater(t, judged, instances*20/22, "at least 20,000 instances are judged, 2,000 in short runs, less those that contradict themselves")
}
