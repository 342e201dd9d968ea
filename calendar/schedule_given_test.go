package calendar_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What stands long after the period is said, and takes no part in the spacing.
func TestSlotsLongAfterThePeriod(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		period, near, far string
		channel           calendar.Channel
	}{
		{"2026-01-01/2026-12-31", "2027-12-31", "2028-01-01", at10("4/month", "tue-thu")},
		{"2026-01-01/2026-12-31", "2027-12-31", "2028-01-01", office("10/week")},
		{"2026-01-01/2026-01-31", "2026-05-03", "2026-05-04", at10("4/month", "mon-sun")},
		{"2026-01-01/2026-12-31", "2027-03-01", "9999-12-31", at10("4/month", "mon-sun")},
	} {
		alone := schedule(t, oneChannel(tc.period, tc.channel))
		near := schedule(t, oneChannel(tc.period, tc.channel, published("p", tc.near)))
		assert.Empty(t, near.Findings)
		assert.NotEqual(t, alone.Certificate.Cost, near.Certificate.Cost)

		for _, slot := range []calendar.Slot{published("p", tc.far), pinned("p", tc.far)} {
			far := calendar.Schedule(oneChannel(tc.period, tc.channel, slot), time.LoadLocation)
			require.Len(t, far.Findings, 1)
			assert.Equal(t, calendar.CodeFarAfter, far.Findings[0].Code)
			assert.Equal(t, alone.Plan, far.Plan, "%s %s", tc.period, tc.far)
			assert.Equal(t, alone.Certificate, far.Certificate)
		}
	}
	r := calendar.Schedule(oneChannel("2026-01-01/2026-12-31", at10("4/month", "tue-thu"), published("old", "2025-12-30"),
		published("p", "2030-01-01"), published("q", "2031-01-01")), time.LoadLocation)
	require.Len(t, r.Findings, 2)
	f, english, french := said(t, r.Findings, calendar.CodeFarAfter)
	assert.Equal(t, finding.Warning, f.Severity)
	assert.Equal(t, finding.Pointer("/slots/1/date"), f.Pointer)
	assert.Equal(t, "blog: slot p is set on 1 January 2030, long after the period of the calendar: the spacing of posts leaves it out of account.", english)
	assert.Equal(t, "blog : le créneau p est fixé au 1er janvier 2030, longtemps après la période du planning : l'espacement des publications n'en tient pas compte.", french)
	assert.Equal(t, finding.Pointer("/slots/2/date"), r.Findings[1].Pointer)
}

// The minimum gap to a slot long after the period holds all the same.
func TestMinimumGapToASlotLongAfter(t *testing.T) {
	t.Parallel()
	c := at10("1/month", "mon-sun")
	c.MinGap = calendar.MustDuration("P120D")
	b := oneChannel("2026-01-01/2026-01-31", c, pinned("p", "2026-05-11"))
	r := calendar.Schedule(b, time.LoadLocation)
	require.True(t, r.Findings.Has(calendar.CodeFarAfter))
	checked := r.Plan.Slots
	require.Len(t, checked, 1)
	assert.False(t, checked[0].Date.After(calendar.MustDate("2026-01-11")), checked[0].Date)
}

func TestSlotsLongBeforeThePeriod(t *testing.T) {
	t.Parallel()
	c := at10("4/month", "tue-thu")
	assert.Empty(t, schedule(t, oneChannel("2026-01-01/2026-12-31", c, published("p", "2025-01-01"))).Findings, "a year")

	r := schedule(t, oneChannel("2026-01-01/2026-12-31", c, published("p", "2024-12-31")))
	f, english, french := said(t, r.Findings, calendar.CodeFarBefore)
	assert.Equal(t, finding.Advice, f.Severity)
	assert.Equal(t, finding.Pointer("/slots/0/date"), f.Pointer)
	assert.Equal(t, "blog: 1 slot is more than a year before the period of the calendar; the last one, p, is of 31 December 2024.", english)
	assert.Equal(t, "blog : 1 créneau précède de plus d'un an la période du planning ; le dernier, p, date du 31 décembre 2024.", french)

	r = schedule(t, oneChannel("2026-01-01/2026-12-31", c, published("a", "2025-12-30"), published("b", "2024-06-04"), published("c", "0003-01-01")))
	require.Len(t, r.Findings, 1, "a long history is told once")
	f, english, french = said(t, r.Findings, calendar.CodeFarBefore)
	assert.Equal(t, finding.Pointer("/slots/1/date"), f.Pointer)
	assert.Equal(t, "blog: 2 slots are more than a year before the period of the calendar; the last one, b, is of 4 June 2024.", english)
	assert.Equal(t, "blog : 2 créneaux précèdent de plus d'un an la période du planning ; le dernier, b, date du 4 juin 2024.", french)
}

// Posts that went out in one minute are said once for that minute, wherever it is.
func TestSlotsOfOneMinute(t *testing.T) {
	t.Parallel()
	at := func(id, date, clock string) calendar.Slot {
		s := published(id, date)
		s.Clock = calendar.MustClock(clock)
		return s
	}
	b := oneChannel("2026-01-01/2026-12-31", at10("4/month", "mon-sun"),
		at("a", "2026-05-05", "10:00"), at("b", "2026-05-05", "10:01"), at("c", "2026-05-05", "10:00:59"), at("d", "2026-05-06", "10:00"),
		at("e", "2026-05-05", "10:00"), at("f", "2025-12-30", "12:00"), at("g", "2025-12-30", "12:00"))
	b.Slots[4].State = calendar.SlotWithdrawn
	r := schedule(t, b)
	require.Len(t, r.Findings, 2)
	f, english, french := said(t, r.Findings, calendar.CodeSameMinute)
	assert.Equal(t, finding.Warning, f.Severity)
	assert.Equal(t, finding.Pointer("/slots/4/clock"), f.Pointer)
	require.Len(t, f.Related, 1)
	assert.Equal(t, finding.Pointer("/slots/0"), f.Related[0].Pointer)
	assert.Equal(t, "blog: 3 slots are given as published at 10:00 on 5 May 2026, in one and the same minute.", english)
	assert.Equal(t, "blog : 3 créneaux sont donnés comme publiés le 5 mai 2026 à 10 h 00, dans la même minute.", french)
	assert.Equal(t, finding.Pointer("/slots/6/clock"), r.Findings[1].Pointer)

	for i := range 8000 {
		b.Slots = append(b.Slots, at(fmt.Sprint("more", i), "2026-05-05", "10:00"))
	}
	assert.Len(t, schedule(t, b).Findings, 2)

	// Those that are still to go out contradict each other.
	b = oneChannel("2026-01-01/2026-12-31", at10("4/month", "mon-sun"), published("a", "2026-05-05"), pinned("b", "2026-05-05"))
	r = calendar.Schedule(b, time.LoadLocation)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, calendar.CodeContradiction, r.Findings[0].Code)
}
