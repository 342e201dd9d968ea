package calendar_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// fullBrief returns a sound brief that may have anything a brief has, and whether its channels
// share accounts and people.
func fullBrief(r *rand.Rand) (b calendar.Brief, coupled bool) {
	if coupled = r.IntN(3) == 0; coupled {
		b = coupledBrief(r)
		for i := range b.Slots {
			b.Slots[i].Pinned = r.IntN(2) == 0
		}
	} else {
		b = randomBrief(r)
	}
	if r.IntN(2) == 0 {
		accounts := make([]string, len(b.Channels))
		for i, c := range b.Channels {
			accounts[i] = c.Account
		}
		withSubjects(r, &b)
		for i := range b.Channels {
			b.Channels[i].Account = accounts[i]
		}
	}
	if r.IntN(4) == 0 {
		at := b.Period.From().AddDays(r.IntN(30))
		days, _ := calendar.NewPeriod(at, at.AddDays(r.IntN(20)))
		b.Suspensions = []calendar.Suspension{{ID: "s", Period: days, Reason: "crisis"}}
	}
	if r.IntN(4) == 0 {
		b.Frozen = calendar.On(b.Period.From().AddDays(r.IntN(30)))
	}
	return b, coupled
}

// lacking returns how many posts a plan lacks below the minimum of cadences, and below their
// aim.
func lacking(c calendar.Certificate) []int {
	lack := []int{0, 0}
	for _, channel := range c.Channels {
		for _, s := range channel.Shortfalls {
			lack[0] += max(0, s.Minimum-s.Placed)
			lack[1] += s.Asked - s.Placed
		}
	}
	return lack
}

// Whatever stands at first, what a replanning leaves is what the next one finds good: when
// nothing changes nothing changes, unless bound channels turn out to lack less.
func TestReplanTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(41, 42))
	briefs := rounds(1200)
	changed := 0
	for n := range briefs {
		b, coupled := fullBrief(r)
		first := calendar.Replan(b, time.LoadLocation)
		require.NotEmpty(t, first.Certificate.Channels, "brief %d: %v", n, first.Findings)
		if !first.Diff.IsEmpty() {
			changed++
		}
		b.Slots = first.Plan.Slots
		again := calendar.Replan(b, time.LoadLocation)
		better := slices.Compare(lacking(again.Certificate), lacking(first.Certificate)) < 0
		if !again.Diff.IsEmpty() && !(coupled && better) {
			t.Fatalf("brief %d: %+v", n, again.Diff)
		}
	}
	assert.Greater(t, changed, briefs/2)
}

// tuesdayBrief is a rendezvous of every Tuesday at ten, in the summer of 2026.
func tuesdayBrief() calendar.Brief {
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-07-06/2026-07-19"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{ID: "c", Recurrences: []calendar.Recurrence{{
			ID: "conseil", Start: calendar.MustWhen("2026-07-07T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
		}}}},
	}
}

// Of two slots for one date of a rendezvous the one that stays where it is counts, whatever
// their order; the other is cancelled, and the next replanning has nothing to do.
func TestReplanLeavesOneSlotOfADate(t *testing.T) {
	t.Parallel()
	b := tuesdayBrief()
	date := func(id, day string, pinned bool) calendar.Slot {
		s := slotAt(id, day, "10:00")
		s.Channel, s.Recurrence, s.Of, s.Pinned = "c", "conseil", calendar.MustWhen("2026-07-14T10:00"), pinned
		return s
	}
	b.Slots = []calendar.Slot{date("a", "2026-07-13", false), date("b", "2026-07-16", true)}
	got := replan(t, b)
	assert.Equal(t, calendar.SlotCancelled, byName(got.Plan, "a").State)
	assert.Equal(t, calendar.MustDate("2026-07-16"), byName(got.Plan, "b").Date)
	c := got.Diff.Changes[1]
	assert.Equal(t, "a: removed from 13 July 2026 at 10:00 (slot b stands for that date of the rendezvous already)", c.Label().Localize(language.English))
	assert.Equal(t, "a : retiré du planning, où il était le 13 juillet 2026 à 10 h 00 (le créneau b tient déjà cette date du rendez-vous)",
		plainSpaces(c.Label().Localize(language.French)))
	b.Slots = got.Plan.Slots
	assert.True(t, replan(t, b).Diff.IsEmpty())
}

// A date of a rendezvous in Tokyo is at the second 02:30 of a Paris night: only the clocks of
// Tokyo can say so, and the slot bears them.
func TestSecondTimeOfAClockChangeIsKept(t *testing.T) {
	t.Parallel()
	b := tuesdayBrief()
	b.Period = calendar.MustPeriod("2026-10-19/2026-11-01")
	b.Channels[0].Recurrences[0] = calendar.Recurrence{
		ID: "tokyo", Start: calendar.MustWhen("2026-10-25T10:30"), Zone: "Asia/Tokyo", Rule: calendar.MustRule("FREQ=WEEKLY"),
	}
	plan := calendar.Schedule(b, time.LoadLocation).Plan
	require.Len(t, plan.Slots, 2)
	s := plan.Slots[0]
	assert.Equal(t, "2026-10-25T01:30:00Z", s.Instant.Format(time.RFC3339))
	assert.Equal(t, [2]string{"Asia/Tokyo", "2026-10-25T10:30"}, [2]string{s.Zone, s.Date.At(s.Clock).String()})
	assert.Equal(t, "2026-11-01T02:30", plan.Slots[1].Date.At(plan.Slots[1].Clock).String(), "else the clocks of the channel")
	b.Slots = plan.Slots
	assert.True(t, replan(t, b).Diff.IsEmpty())
}

// A slot that stays while its deadlines move says so, and why.
func TestReplanSaysWhyDeadlinesMove(t *testing.T) {
	t.Parallel()
	bridge := calendar.Closure{Name: "pont de l'Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-15")}}
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-05-18/2026-05-24"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("1/week"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue")}}, Lead: calendar.Lead{Approval: 2}, Approver: "partner",
		}},
		People:   []calendar.Person{{ID: "partner"}},
		Closures: []calendar.Closure{{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}}},
	}
	b = withPlan(t, b)
	for _, tc := range []struct {
		name            string
		change          func(*calendar.Brief)
		english, french string
	}{
		{
			"a closure", func(b *calendar.Brief) { b.Closures = append(b.Closures, bridge) },
			"deadlines brought forward (pont de l'Ascension)", "échéances avancées (pont de l'Ascension)",
		},
		{
			"a shorter lead", func(b *calendar.Brief) { b.Channels[0].Lead.Approval = 1 },
			"deadlines put back (working days or lead times have changed)", "échéances repoussées (jours de travail ou délais modifiés)",
		},
		{
			"one more stage", func(b *calendar.Brief) { b.Channels[0].Lead.Review = 1 },
			"other deadlines (working days or lead times have changed)", "échéances modifiées (jours de travail ou délais modifiés)",
		},
		{
			"first counted", func(b *calendar.Brief) { b.Slots[0].Deadlines = calendar.Deadlines{} },
			"deadlines set (working days or lead times have changed)", "échéances fixées (jours de travail ou délais modifiés)",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b := b
			b.Channels, b.Closures, b.Slots = slices.Clone(b.Channels), slices.Clone(b.Closures), slices.Clone(b.Slots)
			tc.change(&b)
			got := replan(t, b)
			require.Len(t, got.Diff.Changes, 1)
			label := got.Diff.Changes[0].Label()
			assert.Equal(t, "blog-2026-W21-1, 19 May 2026 at 10:00: "+tc.english, label.Localize(language.English))
			assert.Equal(t, "blog-2026-W21-1, le 19 mai 2026 à 10 h 00 : "+tc.french, plainSpaces(label.Localize(language.French)))
		})
	}
}
