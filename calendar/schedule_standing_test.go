package calendar_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// said returns the finding of a code, in English and in French with plain spaces.
func said(t *testing.T, l finding.List, code finding.Code) (f finding.Finding, english, french string) {
	t.Helper()
	for _, f := range l {
		if f.Code == code {
			return f, f.Localize(language.English), plainSpaces(f.Localize(language.French))
		}
	}
	require.Fail(t, "nothing is found", "%s in %v", code, l)
	return f, "", ""
}

func states(p calendar.Plan) map[string]calendar.SlotState {
	all := map[string]calendar.SlotState{}
	for _, s := range p.Slots {
		all[s.ID] = s.State
	}
	return all
}

func TestAPlanFedBackKeepsItsIDs(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-05-01/2026-07-31", at10("4/month", "mon-fri"))
	b.Channels[0].Lead = calendar.Lead{Draft: 3}
	first := schedule(t, b)

	b.Slots = first.Plan.Slots
	assert.Equal(t, first.Plan, schedule(t, b).Plan, "nothing changes")

	// The work goes on under the same ids, whatever moves.
	for i, state := range []calendar.SlotState{
		calendar.SlotPublished, calendar.SlotArmed, calendar.SlotApproved, calendar.SlotSubmitted, calendar.SlotDrafted,
		calendar.SlotChangesRequested, calendar.SlotOnHold,
	} {
		b.Slots[i].State = state
		b.Slots[i].Labels = map[string]string{"post": fmt.Sprint(i)}
	}
	before := states(calendar.Plan{Slots: b.Slots})
	b.Closures = []calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-06-01/2026-06-12")}}
	second := schedule(t, b)
	assert.Equal(t, before, states(second.Plan))
	assert.NotEqual(t, dates(first.Plan), dates(second.Plan))
	for _, s := range second.Plan.Slots[:7] {
		assert.NotEmpty(t, s.Labels, s.ID)
	}

	// A slot that is there already stays that slot; a cancelled one leaves its name behind.
	b.Closures = nil
	b.Slots[5].State = calendar.SlotCancelled
	third := schedule(t, b)
	ids := map[string]string{}
	for _, s := range third.Plan.Slots {
		ids[s.ID] = s.Date.String()
	}
	for i, s := range b.Slots {
		if i != 5 {
			assert.Equal(t, s.Date.String(), ids[s.ID], s.ID)
		}
	}
	assert.NotContains(t, ids, b.Slots[5].ID)
	assert.Equal(t, b.Slots[5].Date.String(), ids["blog-2026-06-5"], "a new slot, under a new name")
}

func TestASlotWithoutAPlaceIsReported(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-05-01/2026-05-31", at10("4/month", "mon-fri"))
	b.Slots = schedule(t, b).Plan.Slots
	b.Channels[0].Cadence = calendar.MustCadence("3/month")
	r := schedule(t, b)
	require.Len(t, r.Plan.Slots, 3)
	f, english, french := said(t, r.Findings, calendar.CodeDropped)
	assert.Equal(t, finding.Warning, f.Severity)
	assert.Equal(t, finding.Pointer("/slots/2"), f.Pointer)
	assert.Equal(t, "blog: slot blog-2026-05-3 finds no place in May 2026: the plan leaves it out.", english)
	assert.Equal(t, "blog : le créneau blog-2026-05-3 ne trouve plus de place en mai 2026 : le planning ne le reprend pas.", french)
}

// Slots that stand within the brief stay in the plan, wherever the channel's own period is
// and whether it can be placed or not.
func TestSlotsThatStandNeverVanish(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-01-01/2026-12-31", at10("4/month", "mon-sun"),
		published("gone", "2026-03-03"), pinned("mine", "2026-11-03"), pinned("in", "2026-06-03"))
	b.Channels[0].Period = calendar.MustPeriod("2026-05-01/2026-08-31")
	r := calendar.Schedule(b, time.LoadLocation)
	require.NoError(t, r.Findings.Err())
	for _, id := range []string{"gone", "mine", "in"} {
		assert.Contains(t, states(r.Plan), id)
	}
	assert.Equal(t, 16, r.Certificate.Placed, "what stands beside the channel's period fills no quota")
	f, english, french := said(t, r.Findings, calendar.CodePinOutsidePeriod)
	assert.Equal(t, finding.Pointer("/slots/1"), f.Pointer)
	assert.Equal(t, "blog: slot mine is set on 3 November 2026, outside the period of the channel.", english)
	assert.Equal(t, "blog : le créneau mine est fixé au 3 novembre 2026, hors de la période de cette ligne de publication.", french)

	b.Channels[0].Period = calendar.MustPeriod("2030-01-01/2030-12-31")
	assert.Len(t, calendar.Schedule(b, time.LoadLocation).Plan.Slots, 3)
	b.Channels[0].Cadence = calendar.Cadence{}
	assert.Len(t, calendar.Schedule(b, time.LoadLocation).Plan.Slots, 3)
}

func TestPinsAreJudged(t *testing.T) {
	t.Parallel()
	at := func(s calendar.Slot, clock string) calendar.Slot {
		s.Clock = calendar.MustClock(clock)
		return s
	}
	for _, tc := range []struct {
		name            string
		slots           []calendar.Slot
		code            finding.Code
		pointer         finding.Pointer
		english, french string
	}{
		{
			"in a closure", []calendar.Slot{pinned("p", "2026-03-18")}, calendar.CodePinClosed, "/slots/0",
			"blog: slot p is set on 18 March 2026, a day without publication.",
			"blog : le créneau p est fixé au 18 mars 2026, jour sans publication.",
		},
		{
			"on a shut day", []calendar.Slot{pinned("p", "2026-03-14")}, calendar.CodePinOutsideWindows, "/slots/0",
			"blog: slot p is set at 10:00 on 14 March 2026, outside the publishing windows.",
			"blog : le créneau p est fixé à 10 h 00 le 14 mars 2026, hors des plages horaires.",
		},
		{
			"after hours", []calendar.Slot{at(pinned("p", "2026-03-12"), "18:00")}, calendar.CodePinOutsideWindows, "/slots/0",
			"blog: slot p is set at 18:00 on 12 March 2026, outside the publishing windows.",
			"blog : le créneau p est fixé à 18 h 00 le 12 mars 2026, hors des plages horaires.",
		},
		{
			"above the quota", []calendar.Slot{pinned("p", "2026-03-03"), pinned("q", "2026-03-10"), pinned("r", "2026-03-24")},
			calendar.CodePinAboveQuota, "/slots/2",
			"blog: slot r of 24 March 2026 is one too many: 3 posts stand in March 2026, and 2 are asked for.",
			"blog : le créneau r du 24 mars 2026 est en trop : 3 publications sont fixées en mars 2026, pour 2 demandées.",
		},
		{
			"at a skipped time", []calendar.Slot{at(pinned("p", "2026-03-29"), "02:30")}, calendar.CodePinInGap, "/slots/0",
			"blog: slot p is set at 02:30 on 29 March 2026, a time that the clocks skip: it goes out at 03:30 on 29 March 2026.",
			"blog : le créneau p est fixé à 2 h 30 le 29 mars 2026, heure que le changement d'heure supprime : la publication part à 3 h 30 le 29 mars 2026.",
		},
		{
			"too near the last post", []calendar.Slot{published("before", "2026-02-27"), pinned("p", "2026-03-02")},
			calendar.CodeContradiction, "/slots/1",
			"blog: slots before and p contradict each other: too close, or too many on one day.",
			"blog : les créneaux before et p se contredisent : trop rapprochés, ou trop nombreux le même jour.",
		},
		{
			"too near the next post", []calendar.Slot{pinned("p", "2026-03-31"), pinned("after", "2026-04-01")},
			calendar.CodeContradiction, "/slots/1",
			"blog: slots p and after contradict each other: too close, or too many on one day.",
			"blog : les créneaux p et after se contredisent : trop rapprochés, ou trop nombreux le même jour.",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			c := calendar.Channel{
				Cadence: calendar.MustCadence("2/month"), MinGap: calendar.MustDuration("P5D"),
				Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri"), From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}},
			}
			b := oneChannel("2026-03-01/2026-03-31", c, tc.slots...)
			b.Closures = []calendar.Closure{{Name: "x", Dates: []calendar.Date{calendar.MustDate("2026-03-18")}}}
			r := calendar.Schedule(b, time.LoadLocation)
			f, english, french := said(t, r.Findings, tc.code)
			assert.Equal(t, tc.pointer, f.Pointer)
			assert.Equal(t, tc.english, english)
			assert.Equal(t, tc.french, french)
			for _, s := range tc.slots {
				if b.Period.Contains(s.Date) {
					assert.Contains(t, states(r.Plan), s.ID, "it stays")
				}
			}
			for i := range b.Slots { // what has gone out is history
				b.Slots[i].State = calendar.SlotPublished
			}
			assert.False(t, calendar.Schedule(b, time.LoadLocation).Findings.Has(tc.code))
		})
	}
}

func TestPinnedSlotsHaveDeadlines(t *testing.T) {
	t.Parallel()
	c := at10("1/month", "mon-fri")
	c.Lead = calendar.Lead{Draft: 2}
	r := schedule(t, oneChannel("2026-06-01/2026-06-30", c, pinned("p", "2026-06-10")))
	assert.Equal(t, calendar.Deadlines{Draft: calendar.MustDate("2026-06-08")}, r.Plan.Slots[0].Deadlines)
}

// The day that Apia skipped, 30 December 2011: what stands on it goes out on the 31st, and
// counts there.
func TestSlotsOnASkippedDay(t *testing.T) {
	t.Parallel()
	for _, clock := range []string{"00:00", "09:00", "10:00", "12:20", "23:30"} {
		c := at10("1/day", "mon-sun")
		c.PerDay, c.Times = 2, append(c.Times, calendar.MustClock("18:00"))
		pin := pinned("p", "2011-12-30")
		pin.Clock = calendar.MustClock(clock)
		for _, period := range []string{"2011-12-27/2012-01-03", "2011-12-30/2012-01-03", "2011-12-31/2012-01-03", "2011-12-27/2011-12-30"} {
			b := oneChannel(period, c, pin)
			b.Zone = "Pacific/Apia"
			r := calendar.Schedule(b, time.LoadLocation)
			require.NoError(t, r.Findings.Err())
			checkPlan(t, b, r)
			for _, s := range r.Plan.Slots {
				assert.True(t, s.ID == "p" || s.Date != calendar.MustDate("2011-12-31"), "%s %s: the day is taken by %s", period, clock, s.ID)
			}
		}
	}
}

// Slots of a channel that is no more, and closures of what nobody knows, are said and keep
// nothing from being placed.
func TestReferencesToNothing(t *testing.T) {
	t.Parallel()
	old := published("old", "2026-06-03")
	old.Channel = "gone"
	b := oneChannel("2026-06-01/2026-06-30", at10("4/month", "mon-sun"), old)
	b.Channels[0].Author = "nobody"
	b.Closures = []calendar.Closure{{
		Name: "x", Dates: []calendar.Date{calendar.MustDate("2026-06-04")}, Channels: []string{"lost"}, People: []string{"someone"},
	}}
	r := calendar.Schedule(b, time.LoadLocation)
	assert.Len(t, r.Plan.Slots, 4)
	at := map[finding.Pointer]finding.Severity{}
	for _, f := range r.Findings {
		at[f.Pointer] = f.Severity
	}
	assert.Equal(t, map[finding.Pointer]finding.Severity{
		"/slots/0/channel": finding.Warning, "/closures/0/channels/0": finding.Warning,
		"/closures/0/people/0": finding.Warning, "/channels/0/author": finding.Warning,
	}, at)
	f, english, french := said(t, r.Findings, calendar.CodeStranger)
	assert.Equal(t, finding.Pointer("/closures/0/people/0"), f.Pointer)
	assert.Equal(t, "“someone” names nothing in this brief.", english)
	assert.Equal(t, "« someone » ne désigne rien dans ce planning.", french)

	b.Channels = nil
	r = calendar.Schedule(b, time.LoadLocation)
	assert.Len(t, r.Findings, 3, "%v", r.Findings)
}

func TestClosureOfAChannelStopsNoWork(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-10/2026-06-10", at10("1/day", "mon-sun"))
	b.Channels[0].Lead = calendar.Lead{Draft: 1}
	other := b.Channels[0]
	other.ID = "other"
	b.Channels = append(b.Channels, other)
	closure := calendar.Closure{Name: "x", Dates: []calendar.Date{calendar.MustDate("2026-06-09")}, Channels: []string{"other"}}
	for scope, want := range map[calendar.ClosureScope]string{
		0: "2026-06-09", calendar.ScopePublication: "2026-06-09", calendar.ScopeWork: "2026-06-08", calendar.ScopeBoth: "2026-06-08",
	} {
		closure.Scope = scope
		b.Closures = []calendar.Closure{closure}
		for _, s := range schedule(t, b).Plan.Slots {
			assert.Equal(t, calendar.MustDate(want), s.Deadlines.Draft, "%s %s", scope, s.ID)
		}
	}
}

func TestClonesShareNothing(t *testing.T) {
	t.Parallel()
	slot := pinned("a", "2026-06-01")
	slot.Labels = map[string]string{"k": "v"}
	slot.Clone().Labels["k"] = "changed"
	assert.Equal(t, "v", slot.Labels["k"])

	closure := calendar.Closure{
		Dates: []calendar.Date{slot.Date}, Channels: []string{"c"}, People: []string{"p"}, Labels: map[string]string{"k": "v"},
	}
	other := closure.Clone()
	require.Equal(t, closure, other)
	other.Dates[0], other.Channels[0], other.People[0], other.Labels["k"] = calendar.Date{}, "", "", ""
	assert.Equal(t, []any{slot.Date, "c", "p", "v"}, []any{closure.Dates[0], closure.Channels[0], closure.People[0], closure.Labels["k"]})
}
