package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// change changes something of a brief whose slots are a plan: what a month brings.
func change(r *rand.Rand, b *calendar.Brief) string {
	c := &b.Channels[0]
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	day := func() calendar.Date { return b.Period.From().AddDays(r.IntN(b.Period.Days())) }
	slot := func() *calendar.Slot {
		if len(b.Slots) == 0 {
			return &calendar.Slot{}
		}
		return &b.Slots[r.IntN(len(b.Slots))]
	}
	switch r.IntN(10) {
	case 0, 1:
		at := day()
		p, _ := calendar.NewPeriod(at, at.AddDays(r.IntN(3)))
		b.Closures = append(slices.Clone(b.Closures), calendar.Closure{Name: "new", Period: p})
		return "closure added"
	case 2:
		b.Closures = nil
		return "closures removed"
	case 3:
		c.Cadence = calendar.MustCadence(pick("2/week", "3/week", "1-5/week", "1/3days", "4/month", "1/day"))
		return "another cadence"
	case 4:
		c.Windows = []calendar.Window{{Days: calendar.MustWeekdays(pick("mon-sun", "mon-thu", "tue-sat", "wed-sun"))}}
		return "other days"
	case 5:
		if s := slot(); !s.Fixed() {
			s.Pinned = true
		}
		return "a slot is pinned"
	case 6: // late
		if s := slot(); s.ID != "" && !s.Fixed() {
			s.State, s.Date = calendar.SlotPublished, s.Date.AddDays(r.IntN(2))
			s.Instant = time.Time{}
		}
		return "a post is published"
	case 7:
		if s := slot(); !s.Fixed() {
			s.State = calendar.SlotCancelled
		}
		return "a slot is cancelled"
	case 8:
		b.Frozen = calendar.On(day())
		return "frozen"
	}
	c.MinGap = calendar.MustDuration(pick("PT24H", "PT48H", "PT72H", "PT25H"))
	return "another gap"
}

// withPlan gives a brief the plan that Schedule makes of it, without the slots that find no
// place in it, or lie outside and are not settled.
func withPlan(t testing.TB, b calendar.Brief) calendar.Brief {
	t.Helper()
	plan := calendar.Schedule(b, time.LoadLocation).Plan
	outside := slices.DeleteFunc(slices.Clone(b.Slots), func(s calendar.Slot) bool {
		return movable(s) || slices.ContainsFunc(plan.Slots, func(t calendar.Slot) bool { return s.ID == t.ID })
	})
	b.Slots = append(outside, plan.Slots...)
	return b
}

// keeper tries every plan of a brief, and every way to tell which slot is which.
type keeper struct {
	oracle
	old    []calendar.Slot // that may be moved
	frozen time.Time
}

func newKeeper(t *testing.T, b calendar.Brief) keeper {
	t.Helper()
	loc, err := time.LoadLocation(b.Zone)
	require.NoError(t, err)
	var k keeper
	if !b.Frozen.IsZero() {
		y, m, d := b.Frozen.Date().Civil()
		k.frozen = time.Date(y, m, d, 0, 0, 0, 0, loc)
	}
	fixed := b
	fixed.Slots = nil
	for _, s := range b.Slots {
		switch {
		case s.State == calendar.SlotCancelled:
		case s.Fixed() || s.Instant.Before(k.frozen):
			fixed.Slots = append(fixed.Slots, s)
		default:
			k.old = append(k.old, s)
		}
	}
	k.oracle = newOracle(t, fixed)
	k.all = slices.DeleteFunc(k.all, func(c candidate) bool { return !c.fixed && c.instant.Before(k.frozen) })
	return k
}

func (k keeper) quota(day int) int {
	return slices.IndexFunc(k.quotas, func(q quotaSpan) bool { return day >= q.from && day <= q.to })
}

// keep returns the fewest changes and the least days of shift.
func (k keeper) keep(chosen []candidate) (best [2]int) {
	best = [2]int{1 << 30}
	taken := make([]bool, len(chosen))
	var try func(n int, c [2]int)
	try = func(n int, c [2]int) {
		if c[0] > best[0] {
			return
		}
		if n == len(k.old) {
			for i, m := range chosen {
				if !m.fixed && !taken[i] {
					c[0]++
				}
			}
			if slices.Compare(c[:], best[:]) < 0 {
				best = c
			}
			return
		}
		was := k.old[n]
		day := was.Date.DaysSince(k.b.Period.From())
		try(n+1, [2]int{c[0] + 1, c[1]})
		for i, m := range chosen {
			if m.fixed || taken[i] || k.quota(m.day) != k.quota(day) {
				continue
			}
			with := [2]int{c[0], c[1] + max(m.day-day, day-m.day)}
			if !m.instant.Equal(was.Instant) {
				with[0]++
			}
			taken[i] = true
			try(n+1, with)
			taken[i] = false
		}
	}
	try(0, [2]int{})
	return best
}

// best returns the least of what is missing below the minimum and the aim, of changes,
// shift and cost.
func (k keeper) best() (least [5]float64) {
	least[0] = 1 << 30
	room := make([]int, len(k.quotas)) // above which a period holds too many
	for n, q := range k.quotas {
		kept := 0
		for _, c := range k.all {
			if c.fixed && k.quota(c.day) == n {
				kept++
			}
		}
		room[n] = max(q.aim, kept)
	}
	var chosen []candidate
	var try func(i int)
	try = func(i int) {
		if n := len(chosen); n > 0 {
			last, held := k.quota(chosen[n-1].day), 0
			for _, c := range chosen {
				if k.quota(c.day) == last {
					held++
				}
			}
			if held > room[last] {
				return
			}
		}
		if i == len(k.all) {
			below, missing, cost, ok := k.judge(chosen)
			if !ok || float64(below) > least[0] || float64(below) == least[0] && float64(missing) > least[1] {
				return
			}
			kept := k.keep(chosen)
			v := [5]float64{float64(below), float64(missing), float64(kept[0]), float64(kept[1]), cost}
			if slices.Compare(v[:4], least[:4]) < 0 || slices.Equal(v[:4], least[:4]) && cost < least[4] {
				least = v
			}
			return
		}
		chosen = append(chosen, k.all[i])
		try(i + 1)
		chosen = chosen[:len(chosen)-1]
		if !k.all[i].fixed {
			try(i + 1)
		}
	}
	try(0)
	return least
}

// After each change of a small brief no plan comes before the one that Replan gives: with
// as many posts none has fewer changes, none of those a lesser shift, none of those more
// even gaps.
func TestReplanEqualsBruteForce(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(51, 52))
	changes := rounds(1000)
	moved, kinds := 0, map[string]int{}
	for n := range changes {
		b := withPlan(t, smallBrief(r))
		what := ""
		for range 1 + r.IntN(2) {
			what += change(r, &b) + " "
		}
		got := replan(t, b)
		if got.Findings.Has(calendar.CodeContradiction) {
			continue
		}
		require.Len(t, got.Certificate.Channels, 1, "change %d: %v", n, got.Findings)
		cert := got.Certificate.Channels[0]
		var below, missing int
		for _, s := range cert.Shortfalls {
			below += max(0, s.Minimum-s.Placed)
			missing += s.Asked - s.Placed
		}
		want := newKeeper(t, b).best()
		require.Equal(t, [4]float64(want[:4]), [4]float64{float64(below), float64(missing), float64(cert.Changes), cert.Shift},
			"change %d (%s): %+v\n%v", n, what, b, got.Diff)
		require.InDelta(t, want[4], cert.Cost, 1e-6, "change %d (%s): %+v", n, what, b)
		retimed := got.Diff.Count(calendar.ChangeMoved) + got.Diff.Count(calendar.ChangeAdded) + got.Diff.Count(calendar.ChangeRemoved)
		require.Equal(t, cert.Changes, retimed, "the diff lists what the certificate counts")
		if retimed > 0 {
			moved++
			kinds[what]++
		}
	}
	assert.Greater(t, moved, changes/3)
	assert.Greater(t, len(kinds), 20)
}

// After each of many changes of larger briefs what stands is untouched, the diff leads to
// the plan, no hard constraint is broken, and a second replanning changes nothing.
func TestReplanAfterRandomChanges(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(53, 54))
	changes := rounds(1000)
	for n := range changes {
		b := withPlan(t, randomBrief(r))
		what := change(r, &b)
		b.Frozen = calendar.When{} // the checker adds posts where they would fit
		got := replan(t, b)
		if got.Findings.Has(calendar.CodeContradiction) {
			continue
		}
		checkPlan(t, b, live(t, b, got))

		b.Slots = got.Plan.Slots
		again := replan(t, b)
		require.True(t, again.Diff.IsEmpty(), "change %d (%s): %+v", n, what, again.Diff)
	}
}

// live is what Schedule would answer of a plan: without what is over or beyond the period.
func live(t testing.TB, b calendar.Brief, r calendar.Replanned) calendar.Result {
	t.Helper()
	p := r.Plan
	p.Slots = slices.DeleteFunc(slices.Clone(p.Slots), func(s calendar.Slot) bool {
		over := s.State == calendar.SlotCancelled || s.State == calendar.SlotFailed || s.State == calendar.SlotMissed
		return over || s.Instant.IsZero() || !inPeriod(t, b, s)
	})
	return calendar.Result{Plan: p, Certificate: r.Certificate, Findings: r.Findings}
}

// inPeriod reports whether a slot goes out within the period of its brief.
func inPeriod(t testing.TB, b calendar.Brief, s calendar.Slot) bool {
	d := dayOf(b, s, channelZone(t, b, channelOf(b, s)))
	return d >= 0 && d < b.Period.Days()
}

// A plan that is scheduled and replanned stays as it is, whatever the brief.
func TestScheduleThenReplanChangesNothing(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(55, 56))
	for n := range 300 {
		b := withPlan(t, randomBrief(r))
		got := replan(t, b)
		require.True(t, got.Diff.IsEmpty(), fmt.Sprintf("brief %d: %+v", n, got.Diff))
	}
}

// Channels that share accounts and people, too, stay as they are when nothing has changed,
// unless there is a way to place more; and what binds them holds after any change.
func TestReplanOfCoupledChannels(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(71, 72))
	briefs := rounds(200)
	changed := 0
	for n := range briefs {
		b := withPlan(t, coupledBrief(r))
		first := calendar.Schedule(b, time.LoadLocation)
		got := replan(t, b)
		require.True(t, got.Diff.IsEmpty() || got.Certificate.Placed > first.Certificate.Placed, "brief %d: %v", n, got.Diff)
		change(r, &b)
		b.Frozen = calendar.When{}
		got = replan(t, b)
		if !got.Diff.IsEmpty() {
			changed++
		}
		if !got.Findings.Has(calendar.CodeContradiction) {
			checkPlan(t, b, live(t, b, got))
		}
	}
	require.Greater(t, changed, briefs/4)
}
