package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// replan replans a brief, checks what any replanning promises, and returns the answer.
func replan(t testing.TB, b calendar.Brief) calendar.Replanned {
	t.Helper()
	r := calendar.Replan(b, time.LoadLocation)
	got, err := b.Standing().Apply(r.Diff)
	require.NoError(t, err)
	require.Equal(t, r.Plan, got, "the diff reproduces the plan")
	after := map[string]calendar.Slot{}
	for _, s := range r.Plan.Slots {
		after[s.ID] = s
	}
	for _, was := range b.Slots {
		is, there := after[was.ID]
		require.True(t, there, "%s vanishes", was.ID)
		moved := was.Date != is.Date || was.Clock != is.Clock || was.Zone != is.Zone
		if was.Fixed() {
			require.False(t, moved, "%s stands", was.ID)
		}
		sequence := was.Sequence
		if moved {
			sequence++
		}
		require.Equal(t, sequence, is.Sequence)
	}
	return r
}

// Mon, Wed and Fri for four weeks, from Friday to Monday.
func fourWeeks(t testing.TB) calendar.Brief {
	t.Helper()
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-06-01/2026-06-28"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("3/week"), Times: []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
		}},
		Slots: []calendar.Slot{published("before", "2026-05-29"), pinned("after", "2026-06-29")},
	}
	first := calendar.Schedule(b, time.LoadLocation)
	require.Empty(t, first.Findings)
	require.InDelta(t, 77, first.Certificate.Cost, 1e-9)
	b.Slots = append(b.Slots, first.Plan.Slots...)
	return b
}

func TestScenario19_OneSlotMoves(t *testing.T) {
	t.Parallel()
	b := fourWeeks(t)
	require.True(t, replan(t, b).Diff.IsEmpty(), "an empty change")

	b.Closures = []calendar.Closure{{Name: "deuil national", Dates: []calendar.Date{calendar.MustDate("2026-06-10")}}}
	r := replan(t, b)
	require.Len(t, r.Diff.Changes, 1)
	c := r.Diff.Changes[0]
	assert.Equal(t, calendar.ChangeMoved, c.Kind)
	assert.Equal(t, "blog-2026-W24-2", c.Slot)
	assert.Equal(t, calendar.MustDate("2026-06-09"), c.After.Date)
	assert.Equal(t, [2]int{0, 1}, [2]int{c.Before.Sequence, c.After.Sequence})
	assert.InDelta(t, 79, r.Certificate.Cost, 1e-9)
	assert.Equal(t, "blog-2026-W24-2: moved from 10 June 2026 at 10:00 to 9 June 2026 at 10:00 (deuil national)",
		c.Label().Localize(language.English))
	assert.Equal(t, "blog-2026-W24-2 : déplacé du 10 juin 2026 à 10 h 00 au 9 juin 2026 à 10 h 00 (deuil national)",
		plainSpaces(c.Label().Localize(language.French)))
	cert := r.Certificate.Channels[0]
	assert.Equal(t, 1, cert.Changes)
	assert.InDelta(t, 1, cert.Shift, 0)
	assert.InDelta(t, 79, cert.LowerBound, 1e-9, "to move more would gain nothing")
}
