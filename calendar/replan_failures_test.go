package calendar_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// What has gone out never moves again, whatever becomes of the days around it.
func TestFailureF11_PublishedPostsNeverMove(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	for i := range b.Slots {
		if b.Slots[i].Date.Before(calendar.MustDate("2026-06-17")) {
			b.Slots[i].State = calendar.SlotPublished
		}
	}
	before := b.Standing()
	b.Closures = []calendar.Closure{{Period: calendar.MustPeriod("2026-06-01/2026-06-18")}}
	b.Channels[0].Windows[0].Days = calendar.MustWeekdays("tue,thu,sat")
	b.Channels[0].MinGap = calendar.MustDuration("PT30H")
	r := replan(t, b)
	require.False(t, r.Diff.IsEmpty())
	for _, s := range before.Slots {
		if s.State == calendar.SlotPublished {
			assert.Equal(t, s, byName(r.Plan, s.ID))
		}
	}
	for _, id := range []string{"blog-2026-W23-1", "blog-2026-W24-3"} { // nor by hand
		for _, run := range []func() (calendar.Diff, error){
			func() (calendar.Diff, error) {
				d, problems := editor("").Move(before, id, calendar.MustDateTime("2026-07-01T10:00"))
				return d, problems.Err()
			},
			func() (calendar.Diff, error) {
				d, problems := editor("").Remove(before, id, true)
				return d, problems.Err()
			},
		} {
			d, err := run()
			assert.Error(t, err)
			assert.True(t, d.IsEmpty())
		}
	}
}

// A slot has one time: what a move by hand leaves follows from its date, clock and zone.
func TestFailureF12_OneTimeAfterAMove(t *testing.T) {
	t.Parallel()
	p := planOf(slotAt("a", "2026-03-03", "10:00"))
	p.Slots[0].Deadlines = calendar.Deadlines{Draft: calendar.MustDate("2026-02-27")}
	p.Slots[0].Reason = calendar.ConstraintMinGap
	p.Slots[0].Instant = p.Slots[0].Instant.Add(5 * time.Hour) // a second copy that is stale
	d, problems := editor("").Move(p, "a", calendar.MustDateTime("2026-03-30T09:30"))
	got := edited(t, p, d, problems).Slots[0]
	want := slotAt("a", "2026-03-30", "09:30")
	want.Sequence = 1
	assert.Equal(t, want, got)

	// Planning takes it from there, and counts the deadlines of the day that it has.
	b := fourWeeks(t)
	b.Channels[0].Lead = calendar.Lead{Draft: 1}
	b.Slots = calendar.Schedule(b, time.LoadLocation).Plan.Slots
	d, problems = editor("").Move(b.Standing(), "blog-2026-W24-2", calendar.MustDateTime("2026-06-11T10:00"))
	moved := edited(t, b.Standing(), d, problems)
	assert.Zero(t, byName(moved, "blog-2026-W24-2").Deadlines)
	b.Slots = moved.Slots
	r := replan(t, b)
	require.Len(t, r.Diff.Changes, 1, "it stays where it was put")
	assert.Equal(t, calendar.MustDate("2026-06-10"), byName(r.Plan, "blog-2026-W24-2").Deadlines.Draft)
}

// After a change of settings the plan is the one of the new cadence throughout, and what
// changes is said.
func TestFailureF13_SettingsChangeTheWholePlan(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Channels[0].Cadence = calendar.MustCadence("2/week")
	r := replan(t, b)
	weeks := map[int]int{}
	for _, s := range r.Plan.Slots {
		if s.State == calendar.SlotPlanned && !s.Pinned {
			_, week := s.Date.ISOWeek()
			weeks[week]++
		}
	}
	assert.Equal(t, map[int]int{23: 2, 24: 2, 25: 2, 26: 2}, weeks)
	assert.Equal(t, 4, r.Diff.Count(calendar.ChangeRemoved))
	assert.Len(t, r.Diff.Changes, 4, "the others stay where they are")
	assert.True(t, r.Findings.Has(calendar.CodeDropped))
}

// The rhythm goes on from when a post went out, not from when it was made or was to.
func TestFailureF22_SpacedFromWhatWentOut(t *testing.T) {
	t.Parallel()
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-11-02/2026-11-15"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("1/week"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}}, MinGap: calendar.MustDuration("P7D"),
		}},
		Slots: []calendar.Slot{published("before", "2026-10-28")},
	}
	b.Slots = append(b.Slots, calendar.Schedule(b, time.LoadLocation).Plan.Slots...)
	require.Equal(t, []string{"before 10-28 10:00", "blog-2026-W45-1 11-04 10:00", "blog-2026-W46-1 11-12 10:00"}, times(b.Standing()))
	late := slices.IndexFunc(b.Slots, func(s calendar.Slot) bool { return s.ID == "blog-2026-W45-1" })
	b.Slots[late].State, b.Slots[late].Date = calendar.SlotPublished, calendar.MustDate("2026-11-06")
	r := replan(t, b)
	assert.Equal(t, calendar.MustDate("2026-11-13"), byName(r.Plan, "blog-2026-W46-1").Date, "seven days after the post, and no further")
}

// Nothing before the day that is frozen moves, and nothing new is put there.
func TestFrozen(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Frozen = calendar.MustWhen("2026-06-10T12:00")
	b.Closures = []calendar.Closure{{Name: "x", Period: calendar.MustPeriod("2026-06-08/2026-06-15")}}
	b.Channels[0].Cadence = calendar.MustCadence("4/week")
	r := replan(t, b)
	frozen := time.Date(2026, 6, 10, 10, 0, 0, 0, time.UTC)
	for _, c := range r.Diff.Changes {
		assert.False(t, c.Before != nil && c.Before.Instant.Before(frozen), c.Slot)
		assert.False(t, c.After.Instant.Before(frozen), c.Slot)
	}
	// The first week asks for one more and is over.
	short := r.Certificate.Channels[0].Shortfalls[0]
	assert.Equal(t, [2]any{"2026-W23", []calendar.Constraint{calendar.ConstraintFrozen}}, [2]any{short.Key, short.Causes})
	_, english, french := said(t, r.Findings, calendar.CodeShortfall)
	assert.Equal(t, "blog: 3 posts instead of 4 in week 23 (settled days).", english)
	assert.Equal(t, "blog : 3 publications au lieu de 4 en S23 (les jours déjà arrêtés).", french)
	// The pinned day in the closure is told, and stays.
	assert.True(t, r.Findings.Has(calendar.CodePinClosed))
}

// What a plan can no longer hold is cancelled and stays in it: its id is not given again.
func TestDroppedSlotsKeepTheirNames(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Channels[0].Cadence = calendar.MustCadence("2/week")
	b.Slots = replan(t, b).Plan.Slots
	b.Channels[0].Cadence = calendar.MustCadence("3/week")
	r := replan(t, b)
	assert.Equal(t, 4, r.Diff.Count(calendar.ChangeAdded))
	for _, c := range r.Diff.Changes {
		assert.Nil(t, c.Before, "%s is a new slot", c.Slot)
	}
	assert.Len(t, r.Plan.Slots, len(b.Slots)+4)
}

// A brief that cannot be planned changes nothing, and says why.
func TestReplanOfUnsoundBriefs(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Zone = "Mars/Olympus"
	r := calendar.Replan(b, time.LoadLocation)
	assert.True(t, r.Diff.IsEmpty())
	assert.Equal(t, b.Standing(), r.Plan)
	assert.True(t, r.Findings.Has(calendar.CodeUnknownZone))
	assert.True(t, calendar.Replan(calendar.Brief{}, nil).Diff.IsEmpty())

	// A channel that is not sound, or is gone, keeps its slots.
	b = fourWeeks(t)
	b.Channels[0].Times[0] = calendar.EndOfDay()
	assert.True(t, replan(t, b).Diff.IsEmpty())
	b = fourWeeks(t)
	b.Channels[0].ID = "other"
	r = replan(t, b)
	assert.Zero(t, r.Diff.Count(calendar.ChangeRemoved)+r.Diff.Count(calendar.ChangeMoved))
}

// Replanned values are documents that are read back.
func TestReplanFindsWhatJSONKeeps(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Suspensions = []calendar.Suspension{{ID: "s", Period: calendar.MustPeriod("2026-06-22/2026-06-23")}}
	b.Frozen = calendar.MustWhen("2026-06-05")
	data, err := json.Marshal(b)
	require.NoError(t, err)
	again, problems := calendar.ReadBrief(data)
	require.Empty(t, problems)
	want, got := calendar.Replan(b, time.LoadLocation), calendar.Replan(again, time.LoadLocation)
	assert.Equal(t, want.Diff, got.Diff)
	assert.NotEmpty(t, got.Diff.Changes)
}

// Any bytes that are read as a diff are refused or carried out, exactly.
func FuzzPlan_Apply(f *testing.F) {
	plan := planOf(slotAt("a", "2026-03-03", "10:00"), slotAt("b", "2026-03-10", "10:00"))
	for _, after := range []calendar.Plan{
		planOf(slotAt("a", "2026-03-04", "10:00")), planOf(), planOf(slotAt("c", "2026-03-03", "10:00"), plan.Slots[1]),
	} {
		data, _ := json.Marshal(calendar.Compare(plan, after))
		f.Add(data)
	}
	f.Add([]byte(`{"changes": [{"kind": "added", "slot": "a"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, problems := calendar.ReadDiff(data)
		for _, c := range d.Changes {
			_ = c.Label()
		}
		got, err := plan.Apply(d)
		if err != nil {
			if got.Slots != nil {
				t.Fatal("a plan beside an error")
			}
			return
		}
		after := map[string]calendar.Slot{}
		for _, s := range got.Slots {
			after[s.ID] = s
		}
		for _, c := range d.Changes {
			s, there := after[c.Slot]
			if there != (c.After != nil) || there && !s.Equal(*c.After) {
				t.Fatalf("%s is not as the diff says", c.Slot)
			}
		}
		if again, err := got.Apply(calendar.Compare(got, plan)); err != nil || !calendar.Compare(again, plan).IsEmpty() {
			t.Fatal("the way back fails", err)
		}
		if problems.Err() == nil && len(d.Changes) > 0 {
			if _, err := got.Apply(d); err == nil {
				t.Fatal("applied twice")
			}
		}
	})
}

// fiveChannels is a year of five channels, as it stands.
func fiveChannels(b *testing.B, zones calendar.Zones) calendar.Brief {
	b.Helper()
	hours := func(days string) []calendar.Window {
		return []calendar.Window{{Days: calendar.MustWeekdays(days), From: calendar.MustClock("09:00"), To: calendar.MustClock("17:00")}}
	}
	ten := []calendar.Clock{calendar.MustClock("10:00")}
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{
			{ID: "blog", Cadence: calendar.MustCadence("4/month"), Times: ten, Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}}},
			{ID: "linkedin", Cadence: calendar.MustCadence("3/week"), Windows: hours("mon-fri"), Step: 60},
			{ID: "instagram", Cadence: calendar.MustCadence("2/week"), Windows: hours("mon-sun"), Step: 60},
			{ID: "x", Cadence: calendar.MustCadence("1/day"), Windows: hours("mon-sun"), Step: 60},
			{ID: "newsletter", Cadence: calendar.MustCadence("2/month"), Times: ten, Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}}},
		},
	}
	brief.Slots = calendar.Schedule(brief, zones).Plan.Slots
	return brief
}

// A year of five channels, after one closure of two weeks.
func BenchmarkReplanYear(b *testing.B) {
	zones := located(b)
	brief := fiveChannels(b, zones)
	brief.Closures = []calendar.Closure{{Name: "Fermeture", Period: calendar.MustPeriod("2026-08-03/2026-08-14")}}
	if d := calendar.Replan(brief, zones).Diff; len(d.Changes) == 0 {
		b.Fatal("nothing changes")
	}
	b.ReportAllocs()
	for b.Loop() {
		calendar.Replan(brief, zones)
	}
}

// The same plan scheduled, for comparison.
func BenchmarkReplanYear_schedule(b *testing.B) {
	zones := located(b)
	brief := fiveChannels(b, zones)
	b.ReportAllocs()
	for b.Loop() {
		calendar.Schedule(brief, zones)
	}
}

// What slots speak of stays theirs when they are planned anew.
func TestReplanKeepsSubjects(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	b.Slots = nil
	b.Pillars = []calendar.Pillar{{ID: "advice", Share: 60}, {ID: "team", Share: 40}}
	b.Channels[0].Reserve = 1
	b = withPlan(t, b)
	require.True(t, replan(t, b).Diff.IsEmpty())
	b.Closures = []calendar.Closure{{Dates: []calendar.Date{calendar.MustDate("2026-06-10")}}}
	r := replan(t, b)
	require.Len(t, r.Diff.Changes, 1)
	c := r.Diff.Changes[0]
	assert.Equal(t, calendar.ChangeMoved, c.Kind)
	assert.Equal(t, [2]any{c.Before.Pillar, c.Before.Reserve}, [2]any{c.After.Pillar, c.After.Reserve})
}

// A year of several posts a day is replanned within the bounds of the work, roughly where
// months hold another number of slots than before.
func TestReplanOfDenseYears(t *testing.T) {
	t.Parallel()
	for _, cadence := range []string{"150/month", "110/month"} {
		b := withPlan(t, oneChannel("2026-01-01/2026-12-31", office("150/month")))
		b.Channels[0].Cadence = calendar.MustCadence(cadence)
		b.Closures = []calendar.Closure{{Period: calendar.MustPeriod("2026-08-10/2026-08-12")}}
		r := replan(t, b)
		require.NoError(t, r.Findings.Err())
		cert := r.Certificate.Channels[0]
		assert.Equal(t, calendar.MeasureActiveHours, cert.Measure)
		assert.Equal(t, cert.Asked, cert.Placed)
		assert.Less(t, cert.LowerBound, cert.Cost)
		gone := 150 - calendar.MustCadence(cadence).Max()
		assert.Equal(t, gone == 0, cert.Shift > 0, "those of the closure move, unless as many go")
		assert.Equal(t, 12*gone, r.Diff.Count(calendar.ChangeRemoved))
		assert.Equal(t, cert.Changes-12*gone, r.Diff.Count(calendar.ChangeMoved))
		checkPlan(t, b, live(t, b, r))
	}
}
