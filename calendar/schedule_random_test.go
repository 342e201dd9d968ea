package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
)

// randomBrief returns a sound brief.
func randomBrief(r *rand.Rand) calendar.Brief {
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	from := calendar.MustDate(pick("2026-01-01", "2026-03-16", "2026-10-12", "2025-12-15", "2011-12-12")).AddDays(r.IntN(20))
	period, _ := calendar.NewPeriod(from, from.AddDays(r.IntN(70)))
	b := calendar.Brief{
		Period: period,
		Zone:   pick("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"),
		People: []calendar.Person{{ID: "author"}, {ID: "approver", Workdays: calendar.MustWeekdays("mon-thu")}},
	}
	if r.IntN(4) == 0 {
		b.WeekStart = calendar.MustWeekdays(pick("sun", "sat"))
	}
	for i := range 1 + r.IntN(3) {
		c := calendar.Channel{
			ID: fmt.Sprintf("c%d", i),
			Cadence: calendar.MustCadence(pick("4/month", "2-3/week", "1+/day", "3/day", "1/2weeks", "10/week", "1/day",
				"7/quarter", "0-2/week", "20/year", "5/week", "1/3days")),
			Step: 5 * r.IntN(30),
			Lead: calendar.Lead{Draft: r.IntN(4), Review: r.IntN(2), Approval: r.IntN(3)}, Author: "author", Approver: "approver",
		}
		if r.IntN(2) == 0 {
			c.Aim = calendar.Aim(1 + r.IntN(2))
		}
		if r.IntN(2) == 0 {
			c.MinGap = calendar.MustDuration(pick("PT2H", "PT24H", "PT71H", "P2D", "PT36H30M", "P9D"))
		}
		if r.IntN(3) == 0 {
			c.PerDay = 1 + r.IntN(4)
		}
		for range r.IntN(3) {
			c.Times = append(c.Times, calendar.MustClock(pick("10:00", "02:30", "17:45", "00:00", "09:00")))
		}
		for range r.IntN(3) {
			w := calendar.Window{Days: calendar.MustWeekdays(pick("mon-fri", "tue", "sat,sun", "mon,wed", "mon-sun"))}
			if r.IntN(3) > 0 {
				w.From, w.To = calendar.MustClock(pick("00:30", "02:00")), calendar.MustClock(pick("03:00", "12:15", "18:00", "24:00"))
			}
			c.Windows = append(c.Windows, w)
		}
		for n := range r.IntN(2) * r.IntN(3) {
			c.Recurrences = append(c.Recurrences, randomRendezvous(r, fmt.Sprintf("r%d-%d", i, n), from))
		}
		if len(c.Recurrences) > 0 && r.IntN(3) == 0 {
			c.Cadence = calendar.Cadence{}
		}
		b.Channels = append(b.Channels, c)
	}
	for range r.IntN(3) {
		at := from.AddDays(r.IntN(80) - 5)
		p, _ := calendar.NewPeriod(at, at.AddDays(r.IntN(12)))
		b.Closures = append(b.Closures, calendar.Closure{
			Name: "closed", Period: p, Scope: calendar.ClosureScope(r.IntN(4)), Policy: calendar.ClosurePolicy(r.IntN(5)),
		})
	}
	for range r.IntN(2) * r.IntN(3) {
		b.Closures = append(b.Closures, quietClosure(r, from))
	}
	for range r.IntN(2) * r.IntN(2) {
		zone := pick("Asia/Tokyo", "America/New_York", "Pacific/Auckland", "Europe/Paris", "Pacific/Apia")
		b.Channels[r.IntN(len(b.Channels))].Zone = zone
		b.People[r.IntN(2)].Zone = pick("Pacific/Auckland", "Europe/Paris")
	}
	for n := range r.IntN(5) {
		b.Slots = append(b.Slots, calendar.Slot{
			ID: fmt.Sprintf("c0-%d", n), Channel: "c0", Date: from.AddDays(r.IntN(90) - 10), Clock: calendar.MustClock(pick("10:00", "12:20")),
			State: calendar.SlotState(1 + r.IntN(12)), Pinned: r.IntN(2) == 0,
		})
		switch r.IntN(4) {
		case 0:
			b.Slots[n].Zone = pick("Asia/Tokyo", "America/New_York")
		case 1:
			if days := b.Period.Days(); len(b.Channels[0].Recurrences) > 0 && days > 2 {
				b.Slots[n] = randomDate(r, b, b.Slots[n], from.AddDays(1+r.IntN(days-2)))
			}
		}
	}
	return b
}

// randomDate makes a slot stand for a date of the first rendezvous, there or moved.
func randomDate(r *rand.Rand, b calendar.Brief, s calendar.Slot, near calendar.Date) calendar.Slot {
	rendezvous := b.Channels[0].Recurrences[0]
	rendezvous.Zone = "UTC" // the wall times are the same in every zone, but in gaps
	series, _ := calendar.NewSeries(rendezvous, time.LoadLocation)
	if o, ok := series.After(near.At(calendar.Midnight())); ok {
		s.Recurrence, s.Of, s.Date = rendezvous.ID, o.Of(), near
		if r.IntN(2) == 0 && b.Period.Contains(o.At().Date()) {
			s.Date, s.Clock = o.At().Date(), o.At().Clock()
		}
	}
	return s
}

// quietClosure returns quiet hours, or a closure that recurs every year.
func quietClosure(r *rand.Rand, from calendar.Date) calendar.Closure {
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	c := calendar.Closure{Policy: calendar.ClosurePolicy(r.IntN(5))}
	if r.IntN(2) == 0 {
		c.From, c.To = calendar.MustClock(pick("22:00", "00:00", "12:00")), calendar.MustClock(pick("07:00", "09:30", "24:00"))
		if c.From == c.To {
			c.To = calendar.MustClock("13:00")
		}
	}
	if c.From.IsZero() || r.IntN(2) == 0 {
		at := from.AddDays(r.IntN(60) - 5)
		c.Yearly = r.IntN(2) == 0
		if c.Yearly {
			at = at.AddYears(r.IntN(9) - 4)
		}
		c.Dates = []calendar.Date{at, at.AddDays(3)}
		if r.IntN(2) == 0 {
			c.Period, _ = calendar.NewPeriod(at, at.AddDays(r.IntN(9)))
		}
	}
	if r.IntN(3) == 0 {
		c.Channels = []string{"c0"}
	}
	return c
}

// randomRendezvous returns a rendezvous of a random rule, which may be in a zone of its own.
func randomRendezvous(r *rand.Rand, id string, from calendar.Date) calendar.Recurrence {
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	return calendar.Recurrence{
		ID: id, Start: calendar.At(from.AddDays(r.IntN(60) - 40).At(calendar.MustClock(pick("10:00", "02:30", "12:20", "23:30", "00:00")))),
		Zone: pick("", "", "Asia/Tokyo", "America/New_York", "Pacific/Apia"),
		Rule: calendar.MustRule(pick("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=DAILY;INTERVAL=3",
			"FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,15", "FREQ=WEEKLY;INTERVAL=2;COUNT=6")),
	}
}

func TestRandomBriefsBreakNothing(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 6))
	briefs := rounds(2500)
	slots, short := 0, 0
	for n := range briefs {
		b := randomBrief(r)
		got := calendar.Schedule(b, time.LoadLocation)
		if !assert.NotEmpty(t, got.Plan.Zone) {
			t.Fatalf("brief %d: %v", n, got.Findings)
		}
		checkPlan(t, b, got)
		slots += len(got.Plan.Slots)
		for _, c := range got.Certificate.Channels {
			short += len(c.Shortfalls)
		}
	}
	assert.Greater(t, slots, 10*briefs)
	assert.Greater(t, short, briefs)
}
