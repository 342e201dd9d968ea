package calendar_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func slotAt(id, date, clock string) calendar.Slot {
	s := calendar.Slot{
		ID: id, Channel: "blog", Date: calendar.MustDate(date), Clock: calendar.MustClock(clock), State: calendar.SlotPlanned,
	}
	s.Instant = calendar.Resolve(s.Date.At(s.Clock), paris, 0).Time(time.UTC)
	return s
}

var paris, _ = time.LoadLocation("Europe/Paris")

func planOf(slots ...calendar.Slot) calendar.Plan {
	p := calendar.Plan{Period: calendar.MustPeriod("2026-01-01/2026-12-31"), Zone: "Europe/Paris", Slots: slots}
	slices.SortFunc(p.Slots, calendar.Slot.Compare)
	return p
}

// randomPlan is a plan of a few slots, of which some are of equal times.
func randomPlan(r *rand.Rand) calendar.Plan {
	var slots []calendar.Slot
	for i := range 6 {
		if r.IntN(3) == 0 {
			continue
		}
		s := slotAt(fmt.Sprint("s", i), calendar.MustDate("2026-03-27").AddDays(r.IntN(4)).String(), "10:00")
		s.State = calendar.SlotState(1 + r.IntN(12))
		s.Pinned, s.Sequence = r.IntN(4) == 0, r.IntN(2)
		if r.IntN(4) == 0 {
			s.Labels = map[string]string{"post": fmt.Sprint(r.IntN(2))}
		}
		slots = append(slots, s)
	}
	p := planOf(slots...)
	if r.IntN(4) == 0 {
		p.Zone = "UTC"
	}
	return p
}

func TestCompareThenApply(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(31, 32))
	kinds := map[calendar.ChangeKind]int{}
	for range 5000 {
		before, after := randomPlan(r), randomPlan(r)
		d := calendar.Compare(before, after)
		got, err := before.Apply(d)
		require.NoError(t, err)
		require.Equal(t, len(after.Slots), len(got.Slots))
		require.True(t, calendar.Compare(got, after).IsEmpty())
		require.Equal(t, ids(after), ids(got))

		data, err := json.Marshal(d)
		require.NoError(t, err)
		again, problems := calendar.ReadDiff(data)
		require.Empty(t, problems)
		twice, err := before.Apply(again)
		require.NoError(t, err)
		require.Equal(t, got, twice, "a diff is read back")

		for _, c := range d.Changes {
			kinds[c.Kind]++
			require.NotEmpty(t, c.Label().Localize(language.English))
		}
		require.Equal(t, d.IsEmpty(), calendar.Compare(after, before).IsEmpty())
		if len(d.Changes) > 0 {
			_, err = after.Apply(d)
			require.Error(t, err, "a diff is applied once")
		}
	}
	for _, k := range []calendar.ChangeKind{calendar.ChangeAdded, calendar.ChangeRemoved, calendar.ChangeMoved, calendar.ChangeChanged} {
		assert.Greater(t, kinds[k], 500, k)
	}
}

func ids(p calendar.Plan) (all []string) {
	for _, s := range p.Slots {
		all = append(all, s.ID)
	}
	return all
}

func TestApplyRefusesWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	a, b := slotAt("a", "2026-03-03", "10:00"), slotAt("b", "2026-03-10", "10:00")
	moved := slotAt("a", "2026-03-04", "10:00")
	plan := planOf(a)
	for _, tc := range []struct {
		name  string
		d     calendar.Diff
		fault finding.Code
		says  string
	}{
		{
			"stale", calendar.Compare(planOf(moved), planOf(slotAt("a", "2026-03-05", "10:00"))), calendar.FaultStale,
			`calendar: diff "a": it has changed since`,
		},
		{"unknown", calendar.Compare(planOf(a, b), planOf(a)), calendar.FaultSlotMissing, `calendar: diff "b": the plan has no such slot`},
		{"known", calendar.Compare(planOf(), planOf(a)), calendar.FaultSlotTaken, `calendar: diff "a": the plan has that slot already`},
		{"nothing", calendar.Diff{Changes: []calendar.Change{{Slot: "a"}}}, calendar.FaultChange, `calendar: diff "a": the change is not sound`},
		{
			"another kind", calendar.Diff{Changes: []calendar.Change{{Kind: calendar.ChangeAdded, Slot: "a", Before: &a, After: &moved}}},
			calendar.FaultChange, `calendar: diff "a": the change is not sound`,
		},
		{
			"two slots", calendar.Diff{Changes: []calendar.Change{{Kind: calendar.ChangeMoved, Slot: "a", Before: &a, After: &b}}},
			calendar.FaultChange, `calendar: diff "a": the change is not sound`,
		},
		{
			"twice", calendar.Diff{Changes: slices.Repeat(calendar.Compare(planOf(a), planOf(moved)).Changes, 2)},
			calendar.FaultChange, `calendar: diff "a": the change is not sound`,
		},
		{
			"another frame", calendar.Compare(calendar.Plan{Zone: "UTC"}, calendar.Plan{Zone: "Asia/Seoul"}),
			calendar.FaultStale, `calendar: diff "Europe/Paris": it has changed since`,
		},
	} {
		got, err := plan.Apply(tc.d)
		assert.True(t, document.IsFault(err, tc.fault), "%s: %v", tc.name, err)
		assert.EqualError(t, err, tc.says, tc.name)
		assert.Zero(t, got, tc.name)
	}
}

func TestApplySharesNothing(t *testing.T) {
	t.Parallel()
	a, b := slotAt("a", "2026-03-03", "10:00"), slotAt("b", "2026-03-10", "10:00")
	a.Labels, b.Labels = map[string]string{"k": "v"}, map[string]string{"k": "v"}
	plan := planOf(a)
	d := calendar.Compare(plan, planOf(a, b))
	got, err := plan.Apply(d)
	require.NoError(t, err)
	for _, s := range got.Slots {
		s.Labels["k"] = "changed"
	}
	d.Changes[0].After.Labels["k"] = "changed"
	assert.Equal(t, []string{"v", "v"}, []string{a.Labels["k"], b.Labels["k"]})
}

func TestDiffsAreReadStrictly(t *testing.T) {
	t.Parallel()
	_, problems := calendar.ReadDiff([]byte(`{"changes": [
		{"kind": "moved", "slot": "a", "before": {"id": "a", "date": "2026-02-30"}, "colour": 1},
		{"kind": "gone", "slot": "a"}], "frame": {}}`))
	var at []finding.Pointer
	for _, f := range problems {
		at = append(at, f.Pointer)
	}
	assert.Subset(t, at, []finding.Pointer{
		"/frame", "/changes/0/colour", "/changes/0/before/date", "/changes/0/before/channel", "/changes/1/kind", "/changes/1/slot",
	})
	var d calendar.Diff
	assert.Error(t, json.Unmarshal([]byte(`{"changes": [{"kind": "gone", "slot": "a"}]}`), &d))
	assert.True(t, d.IsEmpty())
}

func TestDiffsInWords(t *testing.T) {
	t.Parallel()
	a := slotAt("a", "2026-03-03", "10:00")
	with := func(spoil func(s *calendar.Slot)) calendar.Slot {
		s := a
		spoil(&s)
		return s
	}
	for _, tc := range []struct {
		before, after   []calendar.Slot
		kind            calendar.ChangeKind
		english, french string
	}{
		{
			nil, []calendar.Slot{a}, calendar.ChangeAdded,
			"a: added on 3 March 2026 at 10:00", "a : ajouté le 3 mars 2026 à 10 h 00",
		},
		{
			[]calendar.Slot{a}, nil, calendar.ChangeRemoved,
			"a: removed from 3 March 2026 at 10:00", "a : retiré du planning, où il était le 3 mars 2026 à 10 h 00",
		},
		{
			[]calendar.Slot{a}, []calendar.Slot{with(func(s *calendar.Slot) { s.State = calendar.SlotCancelled })}, calendar.ChangeRemoved,
			"a: removed from 3 March 2026 at 10:00", "a : retiré du planning, où il était le 3 mars 2026 à 10 h 00",
		},
		{
			[]calendar.Slot{a}, []calendar.Slot{slotAt("a", "2026-03-04", "11:30")}, calendar.ChangeMoved,
			"a: moved from 3 March 2026 at 10:00 to 4 March 2026 at 11:30", "a : déplacé du 3 mars 2026 à 10 h 00 au 4 mars 2026 à 11 h 30",
		},
		{
			[]calendar.Slot{a}, []calendar.Slot{with(func(s *calendar.Slot) { s.Instant = s.Instant.Add(time.Hour) })}, calendar.ChangeMoved,
			"a: moved in time, still shown on 3 March 2026 at 10:00", "a : déplacé dans le temps, toujours affiché le 3 mars 2026 à 10 h 00",
		},
		{
			[]calendar.Slot{a}, []calendar.Slot{with(func(s *calendar.Slot) { s.State = calendar.SlotMissed })}, calendar.ChangeChanged,
			"a, 3 March 2026 at 10:00: missed, was planned", "a, le 3 mars 2026 à 10 h 00 : manqué, et non plus prévu",
		},
		{
			[]calendar.Slot{a}, []calendar.Slot{with(func(s *calendar.Slot) { s.Pinned = true })}, calendar.ChangeChanged,
			"a, 3 March 2026 at 10:00: changed", "a, le 3 mars 2026 à 10 h 00 : modifié",
		},
	} {
		d := calendar.Compare(planOf(tc.before...), planOf(tc.after...))
		require.Len(t, d.Changes, 1)
		assert.Equal(t, tc.kind, d.Changes[0].Kind)
		assert.Equal(t, 1, d.Count(tc.kind))
		assert.Equal(t, tc.english, d.Changes[0].Label().Localize(language.English))
		assert.Equal(t, tc.french, plainSpaces(d.Changes[0].Label().Localize(language.French)))
	}
	since := calendar.MustDate("2025-12-20")
	assert.Equal(t, "What changes since the version of 20 December 2025", calendar.Diff{}.Heading(since).Localize(language.English))
	assert.Equal(t, "Ce qui change depuis la version du 20 décembre 2025", plainSpaces(calendar.Diff{}.Heading(since).Localize(language.French)))
	assert.Equal(t, "Ce qui change", calendar.Diff{}.Heading(calendar.Date{}).Localize(language.French))
	assert.Zero(t, calendar.Change{Slot: "a"}.Label())
	assert.Equal(t, "retiré du planning", calendar.ChangeRemoved.Label().Localize(language.French))
}

func ExampleCompare() {
	before, _ := calendar.ReadPlan([]byte(`{"period": "2026-03-01/2026-03-31", "zone": "Europe/Paris", "slots": [
		{"id": "blog-1", "channel": "blog", "date": "2026-03-03", "clock": "10:00", "state": "planned"},
		{"id": "blog-2", "channel": "blog", "date": "2026-03-10", "clock": "10:00", "state": "planned"}]}`))
	after, _ := calendar.ReadPlan([]byte(`{"period": "2026-03-01/2026-03-31", "zone": "Europe/Paris", "slots": [
		{"id": "blog-1", "channel": "blog", "date": "2026-03-03", "clock": "10:00", "state": "published"},
		{"id": "blog-2", "channel": "blog", "date": "2026-03-12", "clock": "10:00", "state": "planned"}]}`))
	diff := calendar.Compare(before, after)
	fmt.Println(diff.Heading(calendar.MustDate("2026-02-20")).Localize(language.English))
	for _, c := range diff.Changes {
		fmt.Println(c.Label().Localize(language.English))
	}
	same, err := before.Apply(diff)
	fmt.Println(calendar.Compare(same, after).IsEmpty(), err)
	// Output:
	// What changes since the version of 20 February 2026
	// blog-1, 3 March 2026 at 10:00: published, was planned
	// blog-2: moved from 10 March 2026 at 10:00 to 12 March 2026 at 10:00
	// true <nil>
}

// Changes put together at random are refused, or carried out as they say.
func TestApplyOfArbitraryDiffs(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(33, 34))
	carried := 0
	for range 20000 {
		p := randomPlan(r)
		version := func(p calendar.Plan) *calendar.Slot {
			if len(p.Slots) == 0 || r.IntN(4) == 0 {
				return nil
			}
			s := p.Slots[r.IntN(len(p.Slots))]
			return &s
		}
		var d calendar.Diff
		for range r.IntN(3) {
			c := calendar.Change{Kind: calendar.ChangeKind(r.IntN(5)), Before: version(p), After: version(randomPlan(r))}
			if c.Before != nil {
				c.Slot = c.Before.ID
				if r.IntN(2) == 0 && c.After != nil {
					c.After.ID = c.Slot
				}
			} else if c.After != nil {
				c.Slot = c.After.ID
			}
			d.Changes = append(d.Changes, c)
		}
		got, err := p.Apply(d)
		if err != nil {
			require.Zero(t, got)
			continue
		}
		carried++
		want := map[string]calendar.Slot{}
		for _, s := range p.Slots {
			want[s.ID] = s
		}
		for _, c := range d.Changes {
			if delete(want, c.Slot); c.After != nil {
				want[c.Slot] = *c.After
			}
		}
		require.Len(t, got.Slots, len(want))
		for _, s := range got.Slots {
			require.True(t, s.Equal(want[s.ID]))
		}
	}
	assert.Greater(t, carried, 2000)
}
