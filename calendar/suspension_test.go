package calendar_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
)

// Which state may follow which: nothing leads to armed but approval, nothing leads back
// from what has gone out.
func TestSlotStatesFollowEachOther(t *testing.T) {
	t.Parallel()
	table := map[string]string{
		"planned":          "drafted missed onHold cancelled",
		"drafted":          "planned submitted approved missed onHold cancelled",
		"submitted":        "drafted changesRequested approved missed onHold cancelled",
		"changesRequested": "drafted submitted missed onHold cancelled",
		"approved":         "drafted submitted changesRequested armed published missed onHold cancelled",
		"armed":            "submitted approved published failed missed onHold cancelled",
		"published":        "withdrawn",
		"failed":           "drafted submitted approved published missed cancelled",
		"missed":           "planned drafted submitted published cancelled",
		"onHold":           "planned drafted submitted changesRequested approved missed cancelled",
		"cancelled":        "planned",
		"withdrawn":        "",
	}
	for from := calendar.SlotState(0); from <= calendar.SlotWithdrawn+1; from++ {
		var got []string
		for to := calendar.SlotState(0); to <= calendar.SlotWithdrawn+1; to++ {
			s := slotAt("a", "2026-03-03", "10:00")
			s.State, s.Held = from, calendar.SlotDrafted
			next, err := s.Become(to)
			require.Equal(t, from.MayBecome(to), err == nil)
			if err != nil {
				require.True(t, document.IsFault(err, calendar.FaultTransition))
				continue
			}
			require.Equal(t, to, next.State)
			require.Equal(t, to == calendar.SlotOnHold, next.Held != 0, "what was held is remembered, and forgotten")
			got = append(got, to.String())
		}
		assert.ElementsMatch(t, strings.Fields(table[from.String()]), got, from)
	}
	planned := slotAt("a", "2026-03-03", "10:00")
	_, err := planned.Become(calendar.SlotArmed)
	assert.EqualError(t, err, `calendar: slot "a": a slot does not go from “planned” to “armed”`)
}

// everyState is a plan of one slot in each state, a day apart from 2 March.
func everyState() calendar.Plan {
	var slots []calendar.Slot
	for state := calendar.SlotPlanned; state <= calendar.SlotWithdrawn; state++ {
		s := slotAt(state.String(), calendar.MustDate("2026-03-01").AddDays(int(state)).String(), "10:00")
		s.State = state
		slots = append(slots, s)
	}
	return planOf(slots...)
}

func TestASuspensionHoldsAllThatHasNotGoneOut(t *testing.T) {
	t.Parallel()
	p := everyState()
	crisis := calendar.Suspension{ID: "crisis", Name: "Rappel de produit", Period: calendar.MustPeriod("2026-03-01/2026-03-31")}
	d, problems := editor("").Suspend(p, crisis)
	got := edited(t, p, d, problems)
	assert.Len(t, d.Changes, 6)
	for _, s := range got.Slots {
		was := byName(p, s.ID)
		if was.State <= calendar.SlotArmed {
			assert.Equal(t, [2]calendar.SlotState{calendar.SlotOnHold, was.State}, [2]calendar.SlotState{s.State, s.Held})
			continue
		}
		assert.Equal(t, was, s)
	}
	assert.Equal(t, "armed, 7 March 2026 at 10:00: on hold, was armed (Rappel de produit)", d.Changes[5].Label().Localize(language.English))
	assert.Equal(t, "armed, le 7 mars 2026 à 10 h 00 : suspendu, et non plus programmé (Rappel de produit)",
		plainSpaces(d.Changes[5].Label().Localize(language.French)))

	// It is lifted: each post is asked for again, and none goes out by its date alone.
	for approved, want := range map[bool]map[string]calendar.SlotState{
		false: {"approved": calendar.SlotSubmitted, "armed": calendar.SlotSubmitted, "onHold": calendar.SlotPlanned},
		true:  {"approved": calendar.SlotApproved, "armed": calendar.SlotApproved, "onHold": calendar.SlotPlanned},
	} {
		d, problems = editor("2026-03-02T08:00").Resume(got, crisis, calendar.Resumption{Approved: approved})
		lifted := edited(t, got, d, problems)
		for _, was := range p.Slots {
			expect := was.State
			if s, ok := want[was.ID]; ok {
				expect = s
			}
			assert.Equal(t, expect, states(lifted)[was.ID], was.ID)
			assert.Zero(t, byName(lifted, was.ID).Held, was.ID)
		}
	}
}

func byName(p calendar.Plan, id string) calendar.Slot {
	for _, s := range p.Slots {
		if s.ID == id {
			return s
		}
	}
	return calendar.Slot{}
}

// Planning goes on around a suspension: what it holds keeps its place in the quota, nothing
// is put in its days, and the days are excused.
func TestPlanningAroundASuspension(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Suspensions = []calendar.Suspension{{ID: "deuil", Name: "Deuil national", Period: calendar.MustPeriod("2026-06-08/2026-06-10")}}
	b.Slots[3].State = calendar.SlotArmed // in the week before
	r := replan(t, b)
	require.NoError(t, r.Findings.Err())
	require.Len(t, r.Diff.Changes, 2)
	for _, c := range r.Diff.Changes {
		assert.Equal(t, calendar.SlotOnHold, c.After.State)
		assert.Equal(t, "Deuil national", c.Reason.Localize(language.French))
	}
	assert.Equal(t, 12, r.Certificate.Placed)

	// With one of the held slots cancelled the week is short, and not made up there.
	b.Slots = r.Plan.Slots
	for i := range b.Slots {
		if b.Slots[i].ID == "blog-2026-W24-1" {
			b.Slots[i].State = calendar.SlotCancelled
		}
	}
	b.Closures = []calendar.Closure{{Dates: []calendar.Date{calendar.MustDate("2026-06-11")}}}
	r = replan(t, b)
	for _, s := range r.Plan.Slots {
		inside := b.Suspensions[0].Period.Contains(s.Date)
		assert.True(t, !inside || s.State == calendar.SlotOnHold || s.State == calendar.SlotCancelled, s.ID)
	}
	_, english, french := said(t, r.Findings, calendar.CodeShortfall)
	assert.Equal(t, "blog: 2 posts instead of 3 in week 24 (Deuil national and other days without publication).", english)
	assert.Equal(t, "blog : 2 publications au lieu de 3 en S24 (Deuil national et d'autres jours sans publication).", french)
	assert.Equal(t, []calendar.Period{calendar.MustPeriod("2026-06-08/2026-06-11")}, b.Excused("blog"))

	// Schedule places nothing there either; it changes no state.
	for _, s := range calendar.Schedule(b, time.LoadLocation).Plan.Slots {
		if b.Suspensions[0].Period.Contains(s.Date) {
			assert.Equal(t, calendar.SlotOnHold, s.State)
		}
	}
}

func TestExcused(t *testing.T) {
	t.Parallel()
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-03-01/2026-03-31"),
		Suspensions: []calendar.Suspension{
			{ID: "a", Period: calendar.MustPeriod("2026-02-20/2026-03-02")},
			{ID: "b", Period: calendar.MustPeriod("2026-03-20/2026-03-22"), Channels: []string{"x"}},
		},
		Closures: []calendar.Closure{
			{Period: calendar.MustPeriod("2026-03-03/2026-03-05")},
			{Dates: []calendar.Date{calendar.MustDate("2026-03-04"), calendar.MustDate("2026-03-10")}, Scope: calendar.ScopeWork},
			{From: calendar.MustClock("22:00"), To: calendar.MustClock("07:00")},
			{Dates: []calendar.Date{calendar.MustDate("2026-03-31")}, Channels: []string{"blog"}},
		},
	}
	period := calendar.MustPeriod
	assert.Equal(t, []calendar.Period{period("2026-03-01/2026-03-05"), period("2026-03-31/2026-03-31")}, b.Excused("blog"))
	assert.Equal(t, []calendar.Period{period("2026-03-01/2026-03-05"), period("2026-03-20/2026-03-22")}, b.Excused("x"))
	assert.Empty(t, calendar.Brief{}.Excused("x"))
}

// What four programs do when a pause ends, told in policies.
func TestFailureF15_ResumeAfterPause(t *testing.T) {
	t.Parallel()
	pause := calendar.Suspension{ID: "pause", Period: calendar.MustPeriod("2026-03-02/2026-03-08"), Channels: []string{"blog"}}
	plan := planOf(slotAt("old", "2026-03-03", "10:00"), slotAt("today", "2026-03-05", "10:00"),
		slotAt("next", "2026-03-06", "10:00"), slotAt("later", "2026-03-10", "10:00"))
	for i := range plan.Slots {
		plan.Slots[i].State = calendar.SlotArmed
	}
	d, problems := editor("").Suspend(plan, pause)
	plan = edited(t, plan, d, problems)
	for _, tc := range []struct {
		name string
		r    calendar.Resumption
		want map[string]calendar.SlotState
	}{
		{ // Hootsuite goes on from now, and the rest is looked at by hand.
			"hold", calendar.Resumption{Policy: calendar.ResumeHold, Approved: true},
			map[string]calendar.SlotState{"old": calendar.SlotOnHold, "today": calendar.SlotOnHold},
		},
		{ // Zoho has them unattempted.
			"skip", calendar.Resumption{Policy: calendar.ResumeSkip, Approved: true},
			map[string]calendar.SlotState{"old": calendar.SlotMissed, "today": calendar.SlotMissed},
		},
		{ // CareerArc sends those of the day at once.
			"release", calendar.Resumption{Policy: calendar.ResumeRelease, Tolerance: calendar.MustDuration("PT12H"), Approved: true},
			map[string]calendar.SlotState{"old": calendar.SlotMissed, "today": calendar.SlotApproved},
		},
	} {
		d, problems := editor("2026-03-05T12:00").Resume(plan, pause, tc.r)
		got := states(edited(t, plan, d, problems))
		tc.want["next"], tc.want["later"] = calendar.SlotApproved, calendar.SlotArmed
		assert.Equal(t, tc.want, got, tc.name)
		for _, state := range got { // Sendible says that they were sent.
			assert.NotEqual(t, calendar.SlotPublished, state, "nothing is said to be out that is not")
		}
	}
}

func TestResumeShift(t *testing.T) {
	t.Parallel()
	pause := calendar.Suspension{ID: "pause", Name: "Pause", Period: calendar.MustPeriod("2026-03-02/2026-03-08")}
	plan := planOf(slotAt("a", "2026-03-03", "10:00"), slotAt("b", "2026-03-05", "10:00"),
		slotAt("c", "2026-03-10", "11:00"), slotAt("d", "2026-03-12", "10:00"), slotAt("e", "2026-03-13", "10:00"))
	plan.Slots[4].Pinned = true
	d, problems := editor("").Suspend(plan, pause)
	plan = edited(t, plan, d, problems)
	d, problems = editor("2026-03-09T00:00").Resume(plan, pause, calendar.Resumption{Policy: calendar.ResumeShift})
	got := edited(t, plan, d, problems)
	assert.Subset(t, times(got), []string{"a 03-10 11:00", "b 03-12 10:00", "e 03-13 10:00"})
	assert.Equal(t, map[string]calendar.SlotState{
		"a": calendar.SlotPlanned, "b": calendar.SlotPlanned, "c": calendar.SlotOnHold, "d": calendar.SlotOnHold, "e": calendar.SlotPlanned,
	}, states(got))
	_, english, french := said(t, problems, calendar.CodeNoRoomLater)
	assert.Equal(t, "Slot c finds no place any more and is on hold.", english)
	assert.Equal(t, "Le créneau c ne trouve plus de place et reste suspendu.", french)
}

func TestFailureF16_MoreThanAnHourLateIsMissed(t *testing.T) {
	t.Parallel()
	p := planOf(slotAt("a", "2026-03-03", "10:00"), slotAt("b", "2026-03-03", "11:00"))
	p.Slots[0].State, p.Slots[1].State = calendar.SlotArmed, calendar.SlotArmed
	hour := calendar.MustDuration("PT60M")
	d, problems := editor("2026-03-03T10:00").MarkMissed(p, hour) // 11:00 in Paris
	assert.True(t, edited(t, p, d, problems).Slots[0].State == calendar.SlotArmed, "an hour to the second is within it")
	d, problems = editor("2026-03-03T10:00:01").MarkMissed(p, hour)
	assert.Equal(t, map[string]calendar.SlotState{"a": calendar.SlotMissed, "b": calendar.SlotArmed}, states(edited(t, p, d, problems)))

	all := everyState()
	d, problems = editor("2027-01-01T00:00").MarkMissed(all, hour)
	for id, state := range states(edited(t, all, d, problems)) {
		was := byName(all, id).State
		if was <= calendar.SlotArmed {
			was = calendar.SlotMissed
		}
		assert.Equal(t, was, state, "what failed, is on hold or has gone out is not missed")
	}
}

func TestFailureF17_ATimeAlreadyPast(t *testing.T) {
	t.Parallel()
	p := planOf(slotAt("a", "2026-03-04", "10:00"))
	e := editor("2026-03-03T08:30") // 09:30 in Paris
	d, problems := e.Move(p, "a", calendar.MustDateTime("2026-03-03T09:00"))
	assert.True(t, d.IsEmpty())
	_, english, french := said(t, problems, calendar.CodeInPast)
	assert.Equal(t, "Slot a cannot go to 3 March 2026 at 09:00, which is past.", english)
	assert.Equal(t, "Le créneau a ne peut pas être placé le 3 mars 2026 à 9 h 00 : cette heure est passée.", french)
	_, problems = e.Insert(p, slotAt("b", "2026-03-03", "09:29"), calendar.DateTime{})
	assert.True(t, problems.Has(calendar.CodeInPast))
	d, problems = e.Move(p, "a", calendar.MustDateTime("2026-03-03T09:30"))
	assert.Equal(t, []string{"a 03-03 09:30"}, times(edited(t, p, d, problems)), "now is not past")
}

// 20:00 in Amsterdam becomes 20:00 in Seoul, 11:00Z, or stays 19:00Z and is 04:00 the next
// day: whichever is asked for.
func TestFailureF18_ChangingTheTimeZone(t *testing.T) {
	t.Parallel()
	amsterdam, err := time.LoadLocation("Europe/Amsterdam")
	require.NoError(t, err)
	p := planOf(slotAt("out", "2017-02-01", "20:00"), slotAt("a", "2017-02-06", "20:00"), slotAt("own", "2017-02-07", "20:00"))
	p.Zone, p.Slots[0].State, p.Slots[2].Zone = "Europe/Amsterdam", calendar.SlotPublished, "Europe/Amsterdam"
	for i := range p.Slots {
		s := &p.Slots[i]
		s.Instant = calendar.Resolve(s.Date.At(s.Clock), amsterdam, 0).Time(time.UTC)
	}
	utc := func(p calendar.Plan, id string) string { return byName(p, id).Instant.Format("02T15:04Z") }

	d, problems := editor("").KeepClocks(p, "Asia/Seoul")
	got := edited(t, p, d, problems)
	assert.Equal(t, "Asia/Seoul", got.Zone)
	assert.Equal(t, "06T11:00Z", utc(got, "a"))
	assert.Equal(t, [3]any{calendar.MustDate("2017-02-06"), calendar.MustClock("20:00"), 1},
		[3]any{byName(got, "a").Date, byName(got, "a").Clock, byName(got, "a").Sequence})
	assert.Equal(t, [2]string{"01T19:00Z", "07T19:00Z"}, [2]string{utc(got, "out"), utc(got, "own")}, "neither what is out nor what has its own zone")
	assert.Equal(t, 1, d.Count(calendar.ChangeMoved))

	d, problems = editor("").KeepInstants(p, "Asia/Seoul")
	got = edited(t, p, d, problems)
	assert.Equal(t, [3]string{"01T19:00Z", "06T19:00Z", "07T19:00Z"}, [3]string{utc(got, "out"), utc(got, "a"), utc(got, "own")})
	assert.Equal(t, []string{"out 02-02 04:00", "a 02-07 04:00", "own 02-07 20:00"}, times(got))
	back, problems := editor("").KeepInstants(got, "Europe/Amsterdam")
	assert.Equal(t, times(p), times(edited(t, got, back, problems)))
}

// What is skipped is not lost: it stays in the plan under its name, and finds another time.
func TestFailureF19_SkippingLosesNothing(t *testing.T) {
	t.Parallel()
	weekend := calendar.Suspension{ID: "weekend", Period: calendar.MustPeriod("2026-03-06/2026-03-08")}
	p := planOf(slotAt("friday", "2026-03-06", "10:00"), slotAt("saturday", "2026-03-07", "10:00"), slotAt("monday", "2026-03-09", "10:00"))
	for i := range p.Slots {
		p.Slots[i].Labels = map[string]string{"post": fmt.Sprint("text", i)}
	}
	d, problems := editor("").Suspend(p, weekend)
	p = edited(t, p, d, problems)
	e := editor("2026-03-09T07:00")
	d, problems = e.Resume(p, weekend, calendar.Resumption{Policy: calendar.ResumeSkip})
	p = edited(t, p, d, problems)
	require.Len(t, p.Slots, 3)
	for i, id := range []string{"friday", "saturday"} {
		assert.Equal(t, [2]any{calendar.SlotMissed, fmt.Sprint("text", i)}, [2]any{byName(p, id).State, byName(p, id).Labels["post"]})
		d, problems = e.Move(p, id, calendar.MustDate("2026-03-10").AddDays(i).At(calendar.MustClock("10:00")))
		p = edited(t, p, d, problems)
	}
	assert.Equal(t, []string{"monday 03-09 10:00", "friday 03-10 10:00", "saturday 03-11 10:00"}, times(p))
}

// Planned never becomes armed by itself: not by planning, not by any operation.
func TestFailureF24_PlannedIsNotArmed(t *testing.T) {
	t.Parallel()
	for state := calendar.SlotPlanned; state <= calendar.SlotWithdrawn; state++ {
		assert.Equal(t, state == calendar.SlotApproved, state.MayBecome(calendar.SlotArmed), state)
	}
	b := fourWeeks(t)
	b.Closures = []calendar.Closure{{Period: calendar.MustPeriod("2026-06-10/2026-06-12")}}
	for _, s := range replan(t, b).Plan.Slots {
		assert.NotEqual(t, calendar.SlotArmed, s.State)
	}
}

// A rendezvous waits as everything does, under its name.
func TestASuspensionHoldsRendezvous(t *testing.T) {
	t.Parallel()
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-07-01/2026-07-31"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("2/week"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Recurrences: []calendar.Recurrence{{
				ID: "conseil", Title: "Le conseil du mardi", Start: calendar.MustWhen("2026-07-07T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
			}},
		}},
	}
	b = withPlan(t, b)
	require.True(t, replan(t, b).Diff.IsEmpty())
	b.Suspensions = []calendar.Suspension{{ID: "deuil", Period: calendar.MustPeriod("2026-07-13/2026-07-15")}}
	r := replan(t, b)
	require.NotEmpty(t, r.Diff.Changes)
	for _, c := range r.Diff.Changes {
		assert.Equal(t, calendar.ChangeChanged, c.Kind, c.Slot)
		assert.Equal(t, calendar.SlotOnHold, c.After.State)
	}
	assert.Equal(t, calendar.SlotOnHold, states(r.Plan)["conseil-20260714T100000"])
	b.Slots = r.Plan.Slots
	assert.True(t, replan(t, b).Diff.IsEmpty())

	// Without a slot that waits the date is left out, and comes back nowhere.
	b.Slots = nil
	for _, s := range calendar.Schedule(b, time.LoadLocation).Plan.Slots {
		assert.False(t, b.Suspensions[0].Period.Contains(s.Date), s.ID)
	}
}
