package calendar_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// smallCoupled returns a brief of two channels of at most eight times each, on one account
// and written by one person.
func smallCoupled(r *rand.Rand) calendar.Brief {
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	from := calendar.MustDate(pick("2026-03-26", "2026-06-01", "2026-10-22")).AddDays(r.IntN(5))
	period, _ := calendar.NewPeriod(from, from.AddDays(2+r.IntN(2)))
	b := calendar.Brief{Period: period, Zone: "Europe/Paris", Accounts: []calendar.Account{{ID: "page"}}}
	for _, id := range []string{"a", "b"} {
		c := calendar.Channel{
			ID: id, Account: "page", Author: "author",
			Cadence: calendar.MustCadence(pick("1/day", "3/week", "1-2/2days", "0-1/day", "2/2days", "7/week", "1/2days")),
			Times:   []calendar.Clock{calendar.MustClock(pick("10:00", "09:00")), calendar.MustClock(pick("11:00", "16:00"))},
			PerDay:  1 + r.IntN(2), Lead: calendar.Lead{Draft: r.IntN(3), Ahead: 1 + r.IntN(2)},
			Effort: calendar.Effort{Draft: 30 * r.IntN(4)},
		}
		if r.IntN(3) == 0 {
			c.Thread = 2
		}
		b.Channels = append(b.Channels, c)
	}
	if r.IntN(2) == 0 {
		b.Accounts[0].MinGap = calendar.MustDuration(pick("PT2H", "PT24H", "PT30H"))
	}
	if r.IntN(2) == 0 {
		b.Accounts[0].PerDay = 2 + r.IntN(2)
	}
	if r.IntN(3) == 0 {
		b.Accounts[0].Per24Hours = 2 + r.IntN(2)
	}
	if r.IntN(2) == 0 {
		minutes := 60 * r.IntN(8)
		b.People = []calendar.Person{{ID: "author", MinutesPerWeek: &minutes, Workdays: calendar.MustWeekdays("mon-sun")}}
	}
	return b
}

// selection is what one channel may have alone.
type selection struct {
	slots          []calendar.Slot
	below, missing int
}

// selections returns all that a channel may have alone.
func selections(s *sharing, c calendar.Channel) (all []selection) {
	var times []calendar.Slot
	for d := range s.b.Period.All() {
		for _, at := range s.times(c, d) {
			times = append(times, calendar.Slot{Channel: c.ID, Date: d, Instant: at, State: calendar.SlotPlanned})
		}
	}
	quotas := quotaSpans(s.b, c)
	for set := range 1 << len(times) {
		var of selection
		counts, today, fits := make([]int, len(quotas)), map[calendar.Date]int{}, true
		for i, slot := range times {
			if set&(1<<i) == 0 {
				continue
			}
			of.slots = append(of.slots, slot)
			today[slot.Date]++
			fits = fits && today[slot.Date] <= c.PerDay
			day := slot.Date.DaysSince(s.b.Period.From())
			counts[slices.IndexFunc(quotas, func(q quotaSpan) bool { return day >= q.from && day <= q.to })]++
		}
		for k, q := range quotas {
			fits = fits && counts[k] <= q.aim
			of.below += max(0, q.least-counts[k])
			of.missing += q.aim - counts[k]
		}
		if fits {
			all = append(all, of)
		}
	}
	return all
}

// least returns what two channels lack at least, below their minimum and below their aim.
func (s *sharing) least(first, second []selection) [2]int {
	byLack := func(all []selection) (groups [][]selection) {
		slices.SortStableFunc(all, func(x, y selection) int {
			return cmp.Or(cmp.Compare(x.below, y.below), cmp.Compare(x.missing, y.missing))
		})
		for i, x := range all {
			if i == 0 || x.below != all[i-1].below || x.missing != all[i-1].missing {
				groups = append(groups, nil)
			}
			groups[len(groups)-1] = append(groups[len(groups)-1], x)
		}
		return groups
	}
	least := [2]int{1 << 30, 0}
	seconds := byLack(second)
	for _, xs := range byLack(first) {
		for _, ys := range seconds {
			lacks := [2]int{xs[0].below + ys[0].below, xs[0].missing + ys[0].missing}
			if slices.Compare(lacks[:], least[:]) < 0 && s.anyTogether(xs, ys) {
				least = lacks
			}
		}
	}
	return least
}

func (s *sharing) anyTogether(first, second []selection) bool {
	for _, x := range first {
		for _, y := range second {
			if s.together(x.slots, y.slots) {
				return true
			}
		}
	}
	return false
}

// together reports whether two channels may have these slots.
func (s *sharing) together(slots ...[]calendar.Slot) bool {
	t := &sharing{t: s.t, b: s.b, loc: s.loc, works: s.works, made: s.made, posts: map[string][]onAccount{}, tasks: map[string][]chore{}}
	for _, slot := range slices.Concat(slots...) {
		t.add(slot, slot.Instant, false)
	}
	posts := t.posts["page"]
	slices.SortFunc(posts, func(x, y onAccount) int { return x.at.Compare(y.at) })
	return t.roomy("page", posts) && t.done("author", t.tasks["author"])
}

// No plan of small briefs has more posts, unless the certificate says that this is not
// proved; and where the best plans of the channels alone go together they are the answer.
func TestCoupledEqualsBruteForce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(31, 32))
	instances, proved, short, slack := rounds(400), 0, 0, 0
	for n := range instances {
		b := smallCoupled(r)
		got := calendar.Schedule(b, time.LoadLocation)
		if len(got.Certificate.Channels) < 2 {
			continue // a thread above the cap
		}
		checkPlan(t, b, got)
		s := newSharing(t, b, got)
		least := s.least(selections(s, b.Channels[0]), selections(s, b.Channels[1]))
		var lacks [2]int
		free := b
		free.Accounts, free.People = nil, nil
		alone := calendar.Schedule(free, time.LoadLocation)
		for i, c := range got.Certificate.Channels {
			for _, s := range c.Shortfalls {
				lacks[0] += max(0, s.Minimum-s.Placed)
				lacks[1] += s.Asked - s.Placed
			}
			assert.GreaterOrEqual(t, c.Cost, c.LowerBound, "brief %d", n)
			assert.GreaterOrEqual(t, lacks[1], 0, i)
		}
		if got.Certificate.Unproven == 0 {
			require.Equal(t, least, lacks, "brief %d: %+v", n, b)
			proved++
		} else {
			require.GreaterOrEqual(t, slices.Compare(lacks[:], least[:]), 0)
		}
		if lacks[1] > 0 {
			short++
		}
		if s.together(alone.Plan.Slots) {
			slack++
			require.Equal(t, dates(alone.Plan), dates(got.Plan), "brief %d", n)
			require.InDelta(t, alone.Certificate.Cost, got.Certificate.Cost, 1e-9)
			require.InDelta(t, got.Certificate.LowerBound, got.Certificate.Cost, 1e-9)
		}
	}
	t.Logf("%d briefs, %d short, %d with a proof, %d slack", instances, short, proved, slack)
	assert.Greater(t, proved, instances/2)
	assert.Greater(t, short, instances/4)
	assert.Greater(t, slack, instances/10)
}
