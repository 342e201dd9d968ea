package calendar_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// What has a subject keeps it when the plan changes, and new slots are given one.
func TestReplanLeavesSubjects(t *testing.T) {
	t.Parallel()
	b := subjects()
	b.Slots = schedule(t, b).Plan.Slots
	assert.True(t, replan(t, b).Diff.IsEmpty())

	b.Closures = []calendar.Closure{{Name: "travaux", Period: calendar.MustPeriod("2026-03-09/2026-03-12")}}
	r := replan(t, b)
	assert.False(t, r.Diff.IsEmpty())
	for _, c := range r.Diff.Changes {
		require.NotNil(t, c.Before)
		assert.Equal(t, subjectOf(*c.Before), subjectOf(*c.After), c.Slot)
	}

	// One more a week: the new slots speak of what is still due.
	b = subjects()
	b.Slots = schedule(t, b).Plan.Slots
	b.Channels[0].Cadence = calendar.MustCadence("4/week")
	r = replan(t, b)
	assert.Equal(t, 8, r.Diff.Count(calendar.ChangeAdded))
	got := map[string]int{}
	for _, s := range r.Plan.Slots {
		got[s.Pillar]++
	}
	assert.Equal(t, map[string]int{"": 8, "advice": 14, "team": 10}, got) // 14.4 and 9.6 of 24
}

// subjectOf is what a slot speaks of.
func subjectOf(s calendar.Slot) [3]string { return [3]string{s.Pillar, s.Theme, s.Item} }

// A subject that is given later is told as such; what is pinned, settled or under way is
// given none.
func TestReplanGivesSubjects(t *testing.T) {
	t.Parallel()
	bare := subjects()
	bare.Pillars, bare.Themes, bare.Evergreens, bare.Channels[0].Reserve = nil, nil, nil, 0
	b := subjects()
	b.Slots = schedule(t, bare).Plan.Slots
	b.Frozen = calendar.MustWhen("2026-03-09")
	b.Slots[5].State, b.Slots[6].Pinned, b.Slots[7].State = calendar.SlotDrafted, true, calendar.SlotArmed
	r := replan(t, b)
	assert.Zero(t, r.Diff.Count(calendar.ChangeMoved)+r.Diff.Count(calendar.ChangeAdded)+r.Diff.Count(calendar.ChangeRemoved))
	untouched := map[string]bool{b.Slots[5].ID: true, b.Slots[6].ID: true, b.Slots[7].ID: true}
	for _, s := range b.Slots[:3] {
		untouched[s.ID] = true
	}
	for _, c := range r.Diff.Changes {
		assert.False(t, untouched[c.Slot], c.Slot)
	}
	assert.Len(t, r.Diff.Changes, 18)
	first := r.Diff.Changes[0]
	assert.Equal(t, first.Slot+", 9 March 2026 at 10:00: changed (subject chosen)", first.Label().Localize(language.English))
	assert.Equal(t, first.Slot+", le 9 mars 2026 à 10 h 00 : modifié (sujet attribué)", plainSpaces(first.Label().Localize(language.French)))
	b.Slots = r.Plan.Slots
	assert.True(t, replan(t, b).Diff.IsEmpty())
}

// After random changes what stands says what it said, and a second replanning chooses no
// other subject.
func TestReplanRandomSubjects(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(41, 42))
	briefs := rounds(300)
	for range briefs {
		b := randomBrief(r)
		withSubjects(r, &b)
		got := calendar.Replan(b, time.LoadLocation)
		is := map[string]calendar.Slot{}
		for _, s := range got.Plan.Slots {
			is[s.ID] = s
		}
		for _, was := range b.Slots {
			s, told := is[was.ID], subjectOf(was)
			if was.Pinned || was.State != calendar.SlotPlanned {
				require.Equal(t, told, subjectOf(s), was.ID)
				require.Equal(t, was.Reserve, s.Reserve)
			}
			for n, one := range subjectOf(s) {
				require.True(t, told[n] == "" || told[n] == one)
			}
		}
		b.Slots = got.Plan.Slots
		again := calendar.Replan(b, time.LoadLocation)
		for _, c := range again.Diff.Changes {
			require.NotNil(t, c.Before)
			require.Equal(t, subjectOf(*c.Before), subjectOf(*c.After), c.Slot)
		}
	}
}
