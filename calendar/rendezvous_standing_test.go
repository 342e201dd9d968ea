package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// dated is a slot that stands for the Tuesday rendezvous of a day.
func dated(of, on string, state calendar.SlotState) calendar.Slot {
	return calendar.Slot{
		ID: "conseil-" + of, Channel: "blog", Date: calendar.MustDate(on), Clock: calendar.MustClock("10:00"), State: state,
		Recurrence: "conseil", Of: calendar.MustWhen(of + "T10:00"), Labels: map[string]string{"k": of},
	}
}

// A slot that stands for a date is that date: its state, its labels and, if somebody moved
// it, its place.
func TestSlotsThatStandForADate(t *testing.T) {
	t.Parallel()
	pinned := func(s calendar.Slot) calendar.Slot {
		s.Pinned = true
		return s
	}
	for _, tc := range []struct {
		name    string
		slot    calendar.Slot
		closure []calendar.Closure
		want    []string // all dates of two weeks
		state   calendar.SlotState
	}{
		{"as it was", dated("2026-07-14", "2026-07-14", calendar.SlotDrafted), nil, []string{"2026-07-07", "2026-07-14"}, calendar.SlotDrafted},
		{"moved by a person", dated("2026-07-14", "2026-07-16", calendar.SlotApproved), nil, []string{"2026-07-07", "2026-07-16"}, calendar.SlotApproved},
		{"pinned elsewhere", pinned(dated("2026-07-14", "2026-07-17", calendar.SlotPlanned)), nil, []string{"2026-07-07", "2026-07-17"}, calendar.SlotPlanned},
		{"published late", dated("2026-07-14", "2026-07-15", calendar.SlotPublished), nil, []string{"2026-07-07", "2026-07-15"}, calendar.SlotPublished},
		{"cancelled", dated("2026-07-14", "2026-07-14", calendar.SlotCancelled), nil, []string{"2026-07-07"}, 0},
		{"failed", dated("2026-07-14", "2026-07-14", calendar.SlotFailed), nil, []string{"2026-07-07"}, 0},
		{
			"a holiday falls in", dated("2026-07-14", "2026-07-14", calendar.SlotDrafted),
			[]calendar.Closure{bastille(calendar.PolicyShift)}, []string{"2026-07-07", "2026-07-15"}, calendar.SlotDrafted,
		},
		{
			"shifted before", dated("2026-07-14", "2026-07-15", calendar.SlotDrafted),
			[]calendar.Closure{bastille(calendar.PolicyShift)}, []string{"2026-07-07", "2026-07-15"}, calendar.SlotDrafted,
		},
		{
			"moved where it is closed by now", dated("2026-07-14", "2026-07-16", calendar.SlotDrafted),
			[]calendar.Closure{{Name: "x", Dates: []calendar.Date{calendar.MustDate("2026-07-16")}}},
			[]string{"2026-07-07", "2026-07-14"}, calendar.SlotDrafted,
		},
		{
			"pinned in a closure", pinned(dated("2026-07-14", "2026-07-14", calendar.SlotDrafted)),
			[]calendar.Closure{bastille(calendar.PolicyShift)}, []string{"2026-07-07", "2026-07-14"}, calendar.SlotDrafted,
		},
		{
			"not held any more", dated("2026-07-14", "2026-07-14", calendar.SlotDrafted),
			[]calendar.Closure{bastille(calendar.PolicySkip)}, []string{"2026-07-07"}, 0,
		},
		{"no date of the rule", dated("2026-07-15", "2026-07-15", calendar.SlotDrafted), nil, []string{"2026-07-07", "2026-07-14"}, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := meeting("2026-07-06/2026-07-19", conseil())
			b.Slots, b.Closures = []calendar.Slot{tc.slot}, tc.closure
			r := schedule(t, b)
			assert.Equal(t, tc.want, dates(r.Plan))
			for _, s := range r.Plan.Slots {
				if s.ID != tc.slot.ID {
					continue
				}
				assert.Equal(t, tc.state, s.State)
				assert.Equal(t, tc.slot.Labels, s.Labels)
				assert.Equal(t, tc.slot.Of, s.Of)
				want := tc.slot.Sequence
				if s.Date != tc.slot.Date {
					want++
				}
				assert.Equal(t, want, s.Sequence)
				tc.state = 0
			}
			assert.Zero(t, tc.state, "the slot is in the plan")
			if len(tc.want) == 2 && tc.name != "no date of the rule" {
				assert.NotContains(t, ids(r.Plan), "conseil-20260714T100000", "it is not placed again")
			}
		})
	}
}

// A plan that is fed back comes back as it was, and each date has one slot.
func TestRendezvousComeBackUnderTheirIDs(t *testing.T) {
	t.Parallel()
	c := at10("3/week", "mon-fri")
	c.Recurrences = []calendar.Recurrence{conseil()}
	b := oneChannel("2026-07-01/2026-08-31", c)
	b.Closures = []calendar.Closure{bastille(calendar.PolicyShift)}
	first := schedule(t, b)
	b.Slots = first.Plan.Slots
	second := schedule(t, b)
	assert.Equal(t, first.Plan.Slots, second.Plan.Slots)
	assert.Equal(t, first.Certificate.Cost, second.Certificate.Cost)

	twice := dated("2026-07-21", "2026-07-22", calendar.SlotDrafted)
	twice.ID = "double"
	b.Slots = append(b.Slots, twice)
	third := schedule(t, b)
	assert.Equal(t, first.Plan.Slots, third.Plan.Slots)
	assert.True(t, third.Findings.Has(calendar.CodeOccurrenceTwice))

	b.Slots = first.Plan.Slots
	b.Channels[0].Recurrences = nil
	fourth := schedule(t, b)
	assert.True(t, fourth.Findings.Has(calendar.CodeDropped), "the dates of a rendezvous that is no more are told")
	assert.Equal(t, fourth.Certificate.Asked, len(fourth.Plan.Slots))
}

// What a rendezvous without a time of day, in another zone, or edited, comes to.
func TestTimesOfRendezvous(t *testing.T) {
	t.Parallel()
	with := func(change func(*calendar.Recurrence)) calendar.Recurrence {
		r := conseil()
		change(&r)
		return r
	}
	for _, tc := range []struct {
		name    string
		r       calendar.Recurrence
		zone    string // of the channel
		want    string
		id      string
		instant string
	}{
		{"as the channel's clocks", conseil(), "", "2026-07-14T10:00", "conseil-20260714T100000", "2026-07-14T08:00:00Z"},
		{"on the clocks of a channel elsewhere", conseil(), "Asia/Tokyo", "2026-07-14T10:00", "conseil-20260714T100000", "2026-07-14T01:00:00Z"},
		{
			"in a zone of its own", with(func(r *calendar.Recurrence) { r.Zone = "America/New_York" }), "",
			"2026-07-14T16:00", "conseil-20260714T100000", "2026-07-14T14:00:00Z",
		},
		{
			"in a zone of its own, on another day", with(func(r *calendar.Recurrence) {
				r.Zone, r.Start, r.Rule = "America/New_York", calendar.MustWhen("2026-01-05T20:00"), calendar.MustRule("FREQ=WEEKLY;BYDAY=MO")
			}), "", "2026-07-14T02:00", "conseil-20260713T200000", "2026-07-14T00:00:00Z",
		},
		{
			"a whole day", with(func(r *calendar.Recurrence) { r.Start = calendar.MustWhen("2026-01-06") }), "",
			"2026-07-14T11:15", "conseil-20260714", "2026-07-14T09:15:00Z",
		},
		{
			"moved by an edit", with(func(r *calendar.Recurrence) {
				r.Edits = []calendar.Edit{{Of: calendar.MustWhen("2026-07-14T10:00"), To: calendar.MustWhen("2026-07-16T18:00")}}
			}), "", "2026-07-16T18:00", "conseil-20260714T100000", "2026-07-16T16:00:00Z",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := meeting("2026-07-13/2026-07-19", tc.r)
			b.Channels[0].Zone = tc.zone
			b.Channels[0].Times = []calendar.Clock{calendar.MustClock("11:15")}
			r := calendar.Schedule(b, time.LoadLocation)
			require.NoError(t, r.Findings.Err())
			require.Len(t, r.Plan.Slots, 1)
			s := r.Plan.Slots[0]
			assert.Equal(t, tc.want, s.Date.At(s.Clock).String())
			assert.Equal(t, tc.id, s.ID)
			assert.Equal(t, tc.instant, s.Instant.Format(time.RFC3339))
			assert.Equal(t, tc.zone, s.Zone)
			b.Slots = r.Plan.Slots
			assert.Equal(t, r.Plan.Slots, calendar.Schedule(b, time.LoadLocation).Plan.Slots, "fed back, it stays")
		})
	}
}

// Shifting acts on rendezvous: without any of them it is advice, as for a cadence alone.
func TestShiftIsIdleWithoutRendezvous(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-07-13/2026-07-19", at10("1/week", "mon-fri"))
	for _, policy := range []calendar.ClosurePolicy{calendar.PolicyShift, calendar.PolicyShiftBack} {
		b.Closures = []calendar.Closure{bastille(policy)}
		b.Channels[0].Recurrences = nil
		assert.True(t, calendar.Check(b, time.LoadLocation).Has(calendar.CodeShiftIdle))
		b.Channels[0].Recurrences = []calendar.Recurrence{conseil()}
		assert.False(t, calendar.Check(b, time.LoadLocation).Has(calendar.CodeShiftIdle))
		b.Closures[0].Channels = []string{"x"}
		assert.True(t, calendar.Check(b, time.LoadLocation).Has(calendar.CodeShiftIdle), "the closure concerns another channel")
	}
}

// When a holiday falls in afterwards, the plan changes by the one date that it concerns.
func TestReplanMovesTheDateOfARendezvous(t *testing.T) {
	t.Parallel()
	b := meeting("2026-07-06/2026-07-26", conseil())
	b.Slots = schedule(t, b).Plan.Slots
	require.Empty(t, calendar.Replan(b, time.LoadLocation).Diff.Changes, "nothing has changed")

	b.Closures = []calendar.Closure{bastille(calendar.PolicyShift)}
	r := calendar.Replan(b, time.LoadLocation)
	require.Len(t, r.Diff.Changes, 1)
	change := r.Diff.Changes[0]
	assert.Equal(t, calendar.ChangeMoved, change.Kind)
	assert.Equal(t, "conseil-20260714T100000", change.Slot)
	assert.Equal(t, "2026-07-15", change.After.Date.String())
	assert.Equal(t, 1, change.After.Sequence)
	assert.Contains(t, change.Reason.Localize(language.English), "Fête nationale")

	b.Closures[0].Policy = calendar.PolicySkip
	r = calendar.Replan(b, time.LoadLocation)
	require.Len(t, r.Diff.Changes, 1)
	assert.Equal(t, calendar.SlotCancelled, r.Diff.Changes[0].After.State, "it is not held, and its id is kept")
	b.Slots, b.Closures = r.Plan.Slots, nil
	assert.Empty(t, calendar.Replan(b, time.LoadLocation).Diff.Changes, "what is cancelled is not placed again")

	b = meeting("2026-07-06/2026-07-26", conseil())
	b.Frozen = calendar.MustWhen("2026-07-15")
	assert.Equal(t, []string{"2026-07-21"}, dates(calendar.Schedule(b, time.LoadLocation).Plan), "nothing new in the past")
}
