package adherence_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// Random histories, counted again the slow way: day by day, and post by post.
func TestRandomHistories(t *testing.T) {
	random := rand.New(rand.NewPCG(20, 26))
	cadences := []string{"2-3/week", "4/month", "1/day", "0-2/week", "1+/week", "3/day", "1/2weeks", "5/quarter"}
	paris, err := time.LoadLocation("Europe/Paris")
	require.NoError(t, err)
	start := calendar.MustDate("2026-02-20")
	for round := range 1000 {
		last := start.AddDays(20 + random.IntN(60))
		c := caseOf(cadences[random.IntN(len(cadences))], start.String()+"/"+last.String())
		if random.IntN(3) == 0 {
			c.Channels[0].Days = days("mon-fri")
		}
		somewhen := func() (calendar.Date, calendar.Clock) {
			clock, _ := calendar.NewClock(random.IntN(24), 5*random.IntN(12))
			return start.AddDays(random.IntN(90) - 5), clock
		}
		for i := range random.IntN(30) {
			date, clock := somewhen()
			c.Slots = append(c.Slots, calendar.Slot{
				ID: fmt.Sprint(i), Channel: "li", Date: date, Clock: clock, State: calendar.SlotState(1 + random.IntN(12)),
			})
		}
		for range random.IntN(30) {
			date, clock := somewhen()
			at := calendar.Resolve(date.At(clock), paris, calendar.ResolveRFC5545).Time(time.UTC)
			c.Publications = append(c.Publications, adherence.Publication{Channel: "li", Instant: at, Paid: random.IntN(9) == 0})
		}
		for range random.IntN(3) {
			from := start.AddDays(random.IntN(80))
			c.Excused = append(c.Excused, excuse("", from.String()+"/"+from.AddDays(random.IntN(9)).String()))
		}
		now := start.AddDays(random.IntN(80))
		r := judge(t, c, now.String())
		consistent(t, r)
		recount(t, c, r, now, paris)
		require.False(t, t.Failed(), "round %d", round)

		shuffled := c
		shuffled.Slots, shuffled.Excused = slices.Clone(c.Slots), slices.Clone(c.Excused)
		slices.Reverse(shuffled.Excused)
		random.Shuffle(len(shuffled.Slots), func(i, j int) {
			shuffled.Slots[i], shuffled.Slots[j] = shuffled.Slots[j], shuffled.Slots[i]
		})
		again := judge(t, shuffled, now.String())
		require.Equal(t, r.Counts, again.Counts, "the order of the slots does not matter")
		require.Equal(t, r.Regularity, again.Regularity)
		require.Equal(t, r.Runway, again.Runway)
	}
}

// recount checks the quotas of a report, as of the end of a day.
func recount(t *testing.T, c adherence.Case, r adherence.ChannelReport, now calendar.Date, loc *time.Location) {
	t.Helper()
	told := map[string]bool{}          // slots that are published and that a publication fills
	evening := map[int]calendar.Date{} // publications that count on the day of their slot
	for _, m := range r.Matches {
		told[m.Slot] = m.Publication != nil
		if m.Outcome == adherence.OutcomeOnTime {
			evening[*m.Publication] = m.Date
		}
	}
	out := map[calendar.Date]int{}
	for i, p := range c.Publications {
		day := calendar.DateOf(p.Instant.In(loc))
		if p.Paid || day.After(now) {
			continue
		}
		if of, onTime := evening[i]; onTime {
			day = of
		}
		out[day]++
	}
	for _, s := range c.Slots {
		gone := s.State == calendar.SlotPublished || s.State == calendar.SlotWithdrawn
		if gone && !s.Date.After(now) && !told[s.ID] {
			out[s.Date]++
		}
	}
	excused := func(d calendar.Date) bool {
		return slices.ContainsFunc(c.Excused, func(e adherence.Excuse) bool { return e.Period.Contains(d) })
	}
	cadence := c.Channels[0].Cadence
	for k, p := range cadence.Periods(c.Period, time.Monday) {
		q := r.Quotas[k]
		published, off, open, beside := 0, 0, 0, 0
		least, all := 0, 0
		for d := range p.Whole().All() {
			if !p.Part().Contains(d) {
				beside += out[d]
			}
			if !excused(d) {
				all += p.Share(cadence.Min(), calendar.MustPeriod(d.String()+"/"+d.String()), c.Channels[0].Days)
			}
		}
		for d := range p.Part().All() {
			published += out[d]
			one := calendar.MustPeriod(d.String() + "/" + d.String())
			if excused(d) {
				off++
				continue
			}
			least += p.Share(cadence.Min(), one, c.Channels[0].Days)
			if c.Channels[0].Days.IsZero() || c.Channels[0].Days.Contains(d.Weekday()) {
				open++
			}
		}
		require.Equal(t, []int{published, off, least, beside}, []int{q.Counts.Published, q.Excused, q.Least, q.Beside}, q.Key)
		var want adherence.State
		switch past := !p.Part().To().After(now); {
		case off > 0 && open == 0:
			want = adherence.Suspended
		case !cadence.Open() && published > cadence.Max():
			want = adherence.Over
		case published+q.Feasible >= least, published+q.Feasible+beside >= all:
			want = adherence.OnTrack
		case past:
			want = adherence.Missed
		default:
			want = adherence.AtRisk
		}
		if len(c.Slots) == 0 && want != adherence.Suspended && want != adherence.Over && !p.Part().Contains(now.AddDays(1)) && p.Part().From().After(now) {
			want = 0
		}
		require.Equal(t, want, q.State, q.Key)
	}
}
