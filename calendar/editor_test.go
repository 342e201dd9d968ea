package calendar_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// editor knows the zones, and that it is the given time in UTC.
func editor(now string) calendar.Editor {
	e := calendar.Editor{Zones: time.LoadLocation}
	if now != "" {
		e.Now = calendar.Resolve(calendar.MustDateTime(now), time.UTC, 0).Time(time.UTC)
	}
	return e
}

// edited applies a diff that is not refused.
func edited(t *testing.T, p calendar.Plan, d calendar.Diff, problems finding.List) calendar.Plan {
	t.Helper()
	require.NoError(t, problems.Err())
	got, err := p.Apply(d)
	require.NoError(t, err)
	for _, c := range d.Changes {
		require.False(t, c.Reason.IsZero(), "%s changes without a reason", c.Slot)
	}
	return got
}

// times are the slots of a plan that are not over, as "id date clock".
func times(p calendar.Plan) (all []string) {
	for _, s := range p.Slots {
		if s.State != calendar.SlotCancelled && s.State != calendar.SlotMissed {
			all = append(all, s.ID+" "+s.Date.String()[5:]+" "+s.Clock.String())
		}
	}
	return all
}

// afternoon is four posts between 3 and 9 pm, of one day.
func afternoon() calendar.Plan {
	return planOf(slotAt("a", "2026-03-03", "15:00"), slotAt("b", "2026-03-03", "17:00"),
		slotAt("c", "2026-03-03", "19:00"), slotAt("d", "2026-03-03", "21:00"))
}

// Deleting the third of four closes the gap: 3, 5, 7 pm.
func TestRemoveAndCloseTheGap(t *testing.T) {
	t.Parallel()
	p := afternoon()
	d, problems := editor("").Remove(p, "c", true)
	got := edited(t, p, d, problems)
	assert.Equal(t, []string{"a 03-03 15:00", "b 03-03 17:00", "d 03-03 19:00"}, times(got))
	assert.Equal(t, calendar.SlotCancelled, states(got)["c"], "its id is not given again")
	assert.Equal(t, [2]int{1, 1}, [2]int{d.Count(calendar.ChangeRemoved), d.Count(calendar.ChangeMoved)})

	d, problems = editor("").Remove(p, "c", false)
	assert.Equal(t, []string{"a 03-03 15:00", "b 03-03 17:00", "d 03-03 21:00"}, times(edited(t, p, d, problems)))

	// What is pinned keeps its place, and the rest closes up around it.
	p.Slots[1].Pinned = true
	d, problems = editor("").Remove(p, "a", true)
	assert.Equal(t, []string{"c 03-03 15:00", "b 03-03 17:00", "d 03-03 19:00"}, times(edited(t, p, d, problems)))
}

// A post is put in, and the rest moves along its own places.
func TestInsertAndPush(t *testing.T) {
	t.Parallel()
	p := planOf(slotAt("a", "2026-03-03", "10:00"), slotAt("b", "2026-03-10", "10:00"), slotAt("c", "2026-03-17", "11:00"))
	news := slotAt("news", "2026-03-10", "10:00")
	d, problems := editor("").Insert(p, news, calendar.MustDateTime("2026-03-24T10:00"))
	got := edited(t, p, d, problems)
	assert.Equal(t, []string{"a 03-03 10:00", "news 03-10 10:00", "b 03-17 11:00", "c 03-24 10:00"}, times(got))

	p.Slots[2].State = calendar.SlotPublished
	d, problems = editor("").Insert(p, news, calendar.MustDateTime("2026-03-20T10:00"))
	assert.Equal(t, []string{"a 03-03 10:00", "news 03-10 10:00", "c 03-17 11:00", "b 03-20 10:00"}, times(edited(t, p, d, problems)))

	// A free time takes it, and nothing moves.
	news.Date = calendar.MustDate("2026-03-12")
	d, problems = editor("").Insert(p, news, calendar.DateTime{})
	assert.Len(t, d.Changes, 1)
	assert.Len(t, edited(t, p, d, problems).Slots, 4)
}

func TestShift(t *testing.T) {
	t.Parallel()
	p := planOf(slotAt("a", "2026-03-27", "10:00"), slotAt("b", "2026-03-28", "10:00"), slotAt("c", "2026-04-10", "10:00"))
	p.Slots[1].Deadlines = calendar.Deadlines{Draft: calendar.MustDate("2026-03-20")}
	// Across the change of the clocks, 10:00 stays 10:00.
	d, problems := editor("").Shift(p, "blog", calendar.MustPeriod("2026-03-28/2026-04-09"), calendar.MustDuration("P2D"))
	got := edited(t, p, d, problems)
	assert.Equal(t, []string{"a 03-27 10:00", "b 03-30 10:00", "c 04-10 10:00"}, times(got))
	assert.Equal(t, "2026-03-30T08:00:00Z", got.Slots[1].Instant.Format(time.RFC3339))
	assert.Zero(t, got.Slots[1].Deadlines, "they were of another day")

	p.Slots[0].Pinned = true
	d, problems = editor("").Shift(p, "", calendar.MustPeriod("2026-03-01/2026-04-30"), calendar.MustDuration("-P1D"))
	f, english, french := said(t, problems, calendar.CodeStaysPut)
	assert.Equal(t, finding.Pointer("/slots/0"), f.Pointer)
	assert.Equal(t, "Slot a is pinned or armed: it stays where it is.", english)
	assert.Equal(t, "Le créneau a est épinglé ou programmé : il reste où il est.", french)
	assert.True(t, d.IsEmpty(), "b would go where a stands")
	f, english, french = said(t, problems, calendar.CodeTimeTaken)
	assert.Equal(t, finding.Pointer("/slots/1"), f.Pointer)
	assert.Equal(t, "Slot b cannot go to 27 March 2026 at 10:00: slot a is there.", english)
	assert.Equal(t, "Le créneau b ne peut pas être placé le 27 mars 2026 à 10 h 00 : le créneau a y est déjà.", french)
}

func TestEditorRefuses(t *testing.T) {
	t.Parallel()
	p := afternoon()
	p.Slots[0].State = calendar.SlotPublished
	e := editor("2026-03-03T15:00") // 16:00 in Paris
	at := calendar.MustDateTime
	for _, tc := range []struct {
		name            string
		run             func() (calendar.Diff, finding.List)
		code            finding.Code
		english, french string
	}{
		{
			"unknown", func() (calendar.Diff, finding.List) { return e.Move(p, "x", at("2026-03-04T10:00")) },
			calendar.CodeNoSuchSlot, "The plan has no slot x.", "Le planning n'a pas de créneau x.",
		},
		{
			"published", func() (calendar.Diff, finding.List) { return e.Remove(p, "a", false) },
			calendar.CodeGoneOut, "Slot a has gone out: it stays as it is.", "Le créneau a est déjà publié : il reste tel quel.",
		},
		{
			"taken", func() (calendar.Diff, finding.List) { return e.Move(p, "b", at("2026-03-03T19:00")) },
			calendar.CodeTimeTaken, "Slot b cannot go to 3 March 2026 at 19:00: slot c is there.",
			"Le créneau b ne peut pas être placé le 3 mars 2026 à 19 h 00 : le créneau c y est déjà.",
		},
		{
			"no time", func() (calendar.Diff, finding.List) { return e.Move(p, "b", calendar.DateTime{}) },
			calendar.CodeNoTime, "Slot b would have no time.", "Le créneau b n'aurait plus de date.",
		},
		{
			"id taken", func() (calendar.Diff, finding.List) {
				return e.Insert(p, slotAt("b", "2026-03-09", "10:00"), calendar.DateTime{})
			},
			calendar.CodeNotInsertable, "Slot b cannot be added: it needs an id of its own and a channel, and must not be pinned.",
			"Le créneau b ne peut pas être ajouté : il lui faut un identifiant à lui et une ligne de publication, et il ne doit pas être épinglé.",
		},
		{
			"pushed nowhere", func() (calendar.Diff, finding.List) {
				return e.Insert(p, slotAt("n", "2026-03-03", "19:00"), calendar.DateTime{})
			},
			calendar.CodeNoPlaceLeft, "Slot d is pushed and has no later time to go to.",
			"Le créneau d est repoussé et n'a pas de place plus tard.",
		},
		{
			"cancelled twice", func() (calendar.Diff, finding.List) {
				q := planOf(slices.Clone(p.Slots)...)
				q.Slots[1].State = calendar.SlotCancelled
				return e.Remove(q, "b", true)
			},
			calendar.CodeTransition, "Slot b does not go from “cancelled” to “cancelled”.", "Le créneau b ne passe pas de « annulé » à « annulé ».",
		},
		{
			"without the time", func() (calendar.Diff, finding.List) { return editor("").MarkMissed(p, calendar.Duration{}) },
			calendar.CodeNoNow, "The time is not given, and this depends on it.", "L'heure actuelle n'est pas indiquée, et l'opération en dépend.",
		},
		{
			"unknown zone", func() (calendar.Diff, finding.List) { return e.KeepClocks(p, "Mars/Olympus") }, calendar.CodeUnknownZone, "", "",
		},
		{
			"no zones", func() (calendar.Diff, finding.List) { return calendar.Editor{}.KeepInstants(p, "UTC") }, calendar.CodeNoZones, "", "",
		},
	} {
		d, problems := tc.run()
		_, english, french := said(t, problems, tc.code)
		assert.True(t, d.IsEmpty(), tc.name)
		if tc.english != "" {
			assert.Equal(t, tc.english, english, tc.name)
			assert.Equal(t, tc.french, french, tc.name)
		}
	}
}

// Pinned and armed slots are moved when they are named, and an armed one is armed anew.
func TestMoveByName(t *testing.T) {
	t.Parallel()
	for was, want := range map[calendar.SlotState]calendar.SlotState{
		calendar.SlotPlanned: calendar.SlotPlanned, calendar.SlotApproved: calendar.SlotApproved, calendar.SlotArmed: calendar.SlotApproved,
		calendar.SlotFailed: calendar.SlotApproved, calendar.SlotMissed: calendar.SlotPlanned, calendar.SlotCancelled: calendar.SlotPlanned,
		calendar.SlotOnHold: calendar.SlotOnHold,
	} {
		p := planOf(slotAt("a", "2026-03-03", "10:00"))
		p.Slots[0].State, p.Slots[0].Pinned = was, true
		d, problems := editor("").Move(p, "a", calendar.MustDateTime("2026-03-05T11:00"))
		got := edited(t, p, d, problems).Slots[0]
		assert.Equal(t, [2]any{want, true}, [2]any{got.State, got.Pinned}, was)
		assert.Equal(t, "2026-03-05T10:00:00Z", got.Instant.Format(time.RFC3339))
	}
}

// Whatever is asked of whatever plan, what has gone out stays, a diff fits its plan, and
// nothing is armed.
func TestEditorOnRandomPlans(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(61, 62))
	changed := 0
	for range 4000 {
		p := randomPlan(r)
		p.Zone = "Europe/Paris"
		e := editor("2026-03-28T12:00")
		id := string([]byte{'s', byte('0' + r.IntN(7))})
		at := calendar.MustDate("2026-03-27").AddDays(r.IntN(6)).At(calendar.MustClock("10:00"))
		s := calendar.Suspension{ID: "crisis", Period: calendar.MustPeriod("2026-03-28/2026-03-29")}
		var d calendar.Diff
		var problems finding.List
		switch r.IntN(9) {
		case 0:
			d, problems = e.Insert(p, slotAt(id, at.Date().String(), "10:00"), calendar.MustDateTime("2026-04-20T10:00"))
		case 1:
			d, problems = e.Remove(p, id, r.IntN(2) == 0)
		case 2:
			d, problems = e.Move(p, id, at)
		case 3:
			d, problems = e.Shift(p, "", s.Period, calendar.MustDuration("P3DT1H"))
		case 4:
			d, problems = e.MarkMissed(p, calendar.MustDuration("PT1H"))
		case 5:
			d, problems = e.KeepClocks(p, "Asia/Seoul")
		case 6:
			d, problems = e.KeepInstants(p, "Asia/Seoul")
		case 7:
			d, problems = e.Suspend(p, s)
		case 8:
			d, problems = e.Resume(p, s, calendar.Resumption{
				Policy: calendar.ResumePolicy(r.IntN(5)), Tolerance: calendar.MustDuration("PT12H"), Approved: r.IntN(2) == 0,
			})
		}
		require.True(t, problems.Err() == nil || d.IsEmpty())
		got, err := p.Apply(d)
		require.NoError(t, err)
		if !d.IsEmpty() {
			changed++
		}
		require.True(t, calendar.Compare(p, got).IsEmpty() == d.IsEmpty())
		for _, c := range d.Changes {
			if c.Before == nil {
				continue
			}
			if c.Before.State == calendar.SlotPublished || c.Before.State == calendar.SlotWithdrawn {
				require.True(t, c.Before.Instant.Equal(c.After.Instant) && c.Before.State == c.After.State)
			}
			if c.After.State == calendar.SlotArmed {
				require.Equal(t, calendar.SlotArmed, c.Before.State)
			}
		}
	}
	assert.Greater(t, changed, 1500)
}
