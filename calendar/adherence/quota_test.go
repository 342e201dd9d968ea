package adherence_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// Week 20 of 2026 runs from Monday 11 to Sunday 17 May.
func TestStatesOfAQuota(t *testing.T) {
	for _, test := range []struct {
		name     string
		cadence  string
		asOf     string
		slots    []calendar.SlotState // from Monday on, at 10:00
		posts    int                  // by hand, from Monday on, at 15:00
		excused  string
		want     string
		feasible int
		lacking  int
	}{
		{"past and kept", "2-3/week", "2026-05-17", nil, 2, "", "onTrack", 0, 0},
		{"past and missed", "2-3/week", "2026-05-17", nil, 1, "", "missed", 0, 1},
		{"past and over", "2-3/week", "2026-05-17", nil, 4, "", "over", 0, 0},
		{"open cadences are never over", "2+/week", "2026-05-17", nil, 7, "", "onTrack", 0, 0},
		{"at most two", "0-2/week", "2026-05-17", nil, 0, "", "onTrack", 0, 0},
		{"over already", "2-3/week", "2026-05-14", nil, 4, "", "over", 0, 0},
		{"days enough", "3/week", "2026-05-14", nil, 0, "", "onTrack", 3, 0},
		{"too few days", "3/week", "2026-05-15", nil, 0, "", "atRisk", 2, 1},
		{"at noon the day still counts", "3/week", "2026-05-15T12:00", nil, 0, "", "onTrack", 3, 0},
		{"slots enough", "2/week", "2026-05-10", []calendar.SlotState{calendar.SlotPlanned, calendar.SlotArmed}, 0, "", "onTrack", 2, 0},
		{"too few slots", "3/week", "2026-05-10", []calendar.SlotState{calendar.SlotPlanned, calendar.SlotArmed}, 0, "", "atRisk", 2, 1},
		{"on hold is not feasible", "2/week", "2026-05-10", []calendar.SlotState{calendar.SlotOnHold, calendar.SlotArmed}, 0, "", "atRisk", 1, 1},
		{"cancelled is not feasible", "2/week", "2026-05-10", []calendar.SlotState{calendar.SlotCancelled, calendar.SlotArmed}, 0, "", "atRisk", 1, 1},
		{"failed is not feasible", "2/week", "2026-05-12", []calendar.SlotState{calendar.SlotFailed, calendar.SlotPublished}, 0, "", "atRisk", 0, 1},
		{"wholly excused", "3/week", "2026-05-17", nil, 0, "2026-05-11/2026-05-17", "suspended", 0, 0},
		{"excused, and posted", "3/week", "2026-05-17", nil, 1, "2026-05-01/2026-05-31", "suspended", 0, 0},
		{"excused in part", "3/week", "2026-05-17", nil, 1, "2026-05-11/2026-05-15", "onTrack", 0, 0},
		{"excused in part, and missed", "3/week", "2026-05-17", nil, 0, "2026-05-11/2026-05-15", "missed", 0, 1},
		{"an excuse is no ceiling", "3/week", "2026-05-17", nil, 3, "2026-05-11/2026-05-15", "onTrack", 0, 0},
		{"excused to come", "3/week", "2026-05-10", nil, 0, "2026-05-11/2026-05-17", "suspended", 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := caseOf(test.cadence, "2026-05-11/2026-05-17")
			monday := c.Period.From()
			for i, state := range test.slots {
				c.Slots = append(c.Slots, slot(t, monday.AddDays(i).String(), "10:00", state))
			}
			for i := range test.posts {
				c.Publications = append(c.Publications, post(t, monday.AddDays(i).String(), "15:00"))
			}
			if test.posts > 3 && test.asOf == "2026-05-14" {
				c.Publications[3] = post(t, "2026-05-14", "15:00")
			}
			if test.excused != "" {
				c.Excused = []adherence.Excuse{excuse("suspension", test.excused)}
			}
			q := judge(t, c, test.asOf).Quotas[0]
			assert.Equal(t, test.want, q.State.String())
			assert.Equal(t, test.feasible, q.Feasible)
			assert.Equal(t, test.lacking, q.Lacking)
		})
	}
}

// What a slot needs next must not be overdue.
func TestFeasibleByDeadlines(t *testing.T) {
	draft, approval := calendar.MustDate("2026-05-11"), calendar.MustDate("2026-05-13")
	for _, test := range []struct {
		state calendar.SlotState
		asOf  string
		want  int
	}{
		{calendar.SlotPlanned, "2026-05-10", 1},
		{calendar.SlotPlanned, "2026-05-11T18:00", 1},
		{calendar.SlotPlanned, "2026-05-11", 0}, // the day is over
		{calendar.SlotDrafted, "2026-05-12", 1},
		{calendar.SlotDrafted, "2026-05-14", 0},
		{calendar.SlotSubmitted, "2026-05-14", 1},
		{calendar.SlotApproved, "2026-05-14", 1},
	} {
		c := caseOf("1/week", "2026-05-11/2026-05-17")
		c.Slots = []calendar.Slot{slot(t, "2026-05-15", "10:00", test.state)}
		c.Slots[0].Deadlines = calendar.Deadlines{Draft: draft, Approval: approval}
		assert.Equal(t, test.want, judge(t, c, test.asOf).Quotas[0].Feasible, "%s as of %s", test.state, test.asOf)
		c.Slots[0].Reserve = true
		if test.state == calendar.SlotPlanned {
			assert.Equal(t, 1, judge(t, c, test.asOf).Quotas[0].Feasible, "news is written on its day")
		}
	}
}

// A period that has not begun is judged by its slots, and not at all without a plan.
func TestPeriodsToCome(t *testing.T) {
	c := caseOf("1/week", "2026-05-11/2026-05-31")
	assert.Equal(t, []string{"onTrack", "%!QuotaState(0)", "%!QuotaState(0)"}, statesOf(judge(t, c, "2026-05-13")))
	c.Slots = []calendar.Slot{slot(t, "2026-05-14", "10:00", calendar.SlotArmed), slot(t, "2026-05-21", "10:00", calendar.SlotPlanned)}
	assert.Equal(t, []string{"onTrack", "onTrack", "atRisk"}, statesOf(judge(t, c, "2026-05-13")))
}

// The quotas of a plan are those that the scheduler fills, wherever it is cut.
func TestPlansAreOnTrack(t *testing.T) {
	for _, cadence := range []string{"1/week", "3/week", "4/month", "2/day", "1/2weeks", "10/quarter"} {
		for _, open := range []string{"mon-sun", "mon-fri", "tue", "tue,thu"} {
			for _, period := range []string{"2026-01-01/2026-02-14", "2026-05-20/2026-07-08", "2026-02-04/2026-02-26"} {
				result := calendar.Schedule(calendar.Brief{
					Period: calendar.MustPeriod(period), Zone: "Europe/Paris",
					Channels: []calendar.Channel{{
						ID: "li", Cadence: calendar.MustCadence(cadence),
						Windows: []calendar.Window{{Days: days(open), From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}},
					}},
				}, time.LoadLocation)
				c := caseOf(cadence, period)
				c.Channels[0].Days = days(open)
				c.Slots = result.Plan.Slots
				r := judge(t, c, c.Period.From().AddDays(-1).String())
				assert.Equal(t, result.Certificate.Asked, r.Asked, "%s on %s in %s", cadence, open, period)
				for _, q := range r.Quotas {
					assert.Equal(t, q.Least, q.Counts.Planned, "%s on %s in %s: %s", cadence, open, period, q.Key)
					assert.Equal(t, adherence.OnTrack, q.State)
				}
			}
		}
	}
}

func TestPromisedPlannedAndPublishedSideBySide(t *testing.T) {
	c := caseOf("2-3/week", "2026-05-11/2026-05-24")
	promised := 3
	c.Channels[0].Promised = &promised
	c.Slots = []calendar.Slot{
		slot(t, "2026-05-11", "10:00", calendar.SlotPublished), slot(t, "2026-05-13", "10:00", calendar.SlotPublished),
		slot(t, "2026-05-18", "10:00", calendar.SlotPublished), slot(t, "2026-05-20", "10:00", calendar.SlotMissed),
	}
	r := report(t, c, "2026-05-24")
	q := r.Channels[0].Quotas
	assert.Equal(t, []int{3, 2, 2}, []int{*q[0].Promised, q[0].Counts.Planned, q[0].Counts.Published})
	assert.Equal(t, []int{3, 2, 1}, []int{*q[1].Promised, q[1].Counts.Planned, q[1].Counts.Published})
	assert.Equal(t, []string{"onTrack", "missed"}, statesOf(r.Channels[0]))
	assert.Equal(t, []string{
		"missed: LinkedIn: 1 post instead of 2 in week 21.",
		"  below_promise: LinkedIn: 1 post in week 21, with 3 promised to the client.",
		"  slots_missed: LinkedIn: 1 slot missed, on 20 May 2026.",
		"below_promise: LinkedIn: 2 posts in week 20, with 3 promised to the client.",
	}, english(r.Findings))
	none := 0
	c.Channels[0].Promised = &none
	assert.Equal(t, 0, *judge(t, c, "2026-05-24").Quotas[0].Promised, "nothing promised is not no promise")
}
