package adherence_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

func TestWhatBecameOfASlot(t *testing.T) {
	for _, test := range []struct {
		name      string
		state     calendar.SlotState
		posted    string // on 12 May, the day of the slot at 10:00
		asOf      string
		want      []string
		published int
	}{
		{"on time", calendar.SlotArmed, "10:05", "2026-05-17", []string{"onTime"}, 1},
		{"late", calendar.SlotArmed, "10:30", "2026-05-17", []string{"late"}, 1},
		{"early", calendar.SlotApproved, "09:30", "2026-05-17", []string{"early"}, 1},
		{"too late", calendar.SlotArmed, "11:01", "2026-05-17", []string{"missed", "extra"}, 1},
		{"not out", calendar.SlotArmed, "", "2026-05-17", []string{"missed"}, 0},
		{"still possible", calendar.SlotArmed, "", "2026-05-12T10:59", []string{"pending"}, 0},
		{"to come", calendar.SlotPlanned, "", "2026-05-11", []string{"pending"}, 0},
		{"failed", calendar.SlotFailed, "", "2026-05-17", []string{"failed"}, 0},
		{"failed, posted by hand", calendar.SlotFailed, "10:40", "2026-05-17", []string{"late"}, 1},
		{"said to be missed", calendar.SlotMissed, "", "2026-05-17", []string{"missed"}, 0},
		{"cancelled", calendar.SlotCancelled, "", "2026-05-17", []string{"cancelled"}, 0},
		{"cancelled, and another post", calendar.SlotCancelled, "10:00", "2026-05-17", []string{"cancelled", "extra"}, 1},
		{"on hold", calendar.SlotOnHold, "", "2026-05-17", []string{"onHold"}, 0},
		{"said to be published", calendar.SlotPublished, "", "2026-05-17", []string{"published"}, 1},
		{"withdrawn after publication", calendar.SlotWithdrawn, "", "2026-05-17", []string{"published"}, 1},
		{"published, told twice", calendar.SlotPublished, "10:10", "2026-05-17", []string{"onTime"}, 1},
		{"published, and another post", calendar.SlotPublished, "10:20", "2026-05-17", []string{"published", "extra"}, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := caseOf("1/week", "2026-05-11/2026-05-17")
			c.Tolerance = calendar.MustDuration("PT1H")
			c.Slots = []calendar.Slot{slot(t, "2026-05-12", "10:00", test.state)}
			if test.posted != "" {
				c.Publications = []adherence.Publication{post(t, "2026-05-12", test.posted)}
			}
			r := judge(t, c, test.asOf)
			assert.Equal(t, test.want, outcomes(r))
			assert.Equal(t, test.published, r.Counts.Published)
		})
	}
}

// A publication more than the tolerance late leaves the slot missed, sixty minutes late does
// not, whether the publication names its slot or not.
func TestFailureF16_LateAfterDowntime(t *testing.T) {
	for clock, want := range map[string][]string{"11:00": {"late"}, "11:01": {"missed", "extra"}} {
		for _, named := range []string{"", "2026-05-12T10:00"} {
			c := caseOf("1/week", "2026-05-11/2026-05-17")
			c.Tolerance = calendar.MustDuration("PT60M")
			c.Slots = []calendar.Slot{slot(t, "2026-05-12", "10:00", calendar.SlotArmed)}
			c.Publications = []adherence.Publication{post(t, "2026-05-12", clock)}
			c.Publications[0].Slot = named
			assert.Equal(t, want, outcomes(judge(t, c, "2026-05-17")), "%s, slot %q", clock, named)
		}
	}
}

// A post of 23:30 counts on its civil day in the zone of the channel.
func TestFailureF20_CountsNameTheirZone(t *testing.T) {
	for zone, want := range map[string]string{"Europe/Paris": "2026-05-10", "Asia/Kolkata": "2026-05-11", "America/New_York": "2026-05-10", "UTC": "2026-05-10"} {
		c := caseOf("1/day", "2026-05-09/2026-05-12")
		c.Channels[0].Zone = zone
		c.Publications = []adherence.Publication{post(t, "2026-05-10", "23:30")} // 21:30 UTC
		r := judge(t, c, "2026-05-12")
		assert.Equal(t, zone, r.Zone)
		for _, q := range r.Quotas {
			assert.Equal(t, q.Key == want, q.Counts.Published == 1, "%s, %s", zone, q.Key)
		}
	}
	c := caseOf("1/day", "2026-05-09/2026-05-12")
	c.Publications = []adherence.Publication{post(t, "2026-05-11", "00:30")} // the day before in UTC
	assert.Equal(t, 1, judge(t, c, "2026-05-12").Quotas[2].Counts.Published)
}

// A slot is written in its own zone, else in that of the case, and counts on the day that it
// has in that of the channel.
func TestSlotsHaveTheirZone(t *testing.T) {
	c := caseOf("1/day", "2026-05-11/2026-05-12")
	c.Channels[0].Zone = "Asia/Kolkata"
	c.Slots = []calendar.Slot{slot(t, "2026-05-11", "23:30", calendar.SlotPublished), slot(t, "2026-05-11", "09:00", calendar.SlotPublished)}
	c.Slots[1].Zone = "Asia/Kolkata"
	r := judge(t, c, "2026-05-13")
	assert.Equal(t, []int{1, 1}, []int{r.Quotas[0].Counts.Published, r.Quotas[1].Counts.Published})
	c.Slots[1].Zone = "Asia/Calcuta"
	rep := report(t, c, "2026-05-13")
	assert.True(t, rep.Findings.Has(calendar.CodeUnknownZone))
	assert.Equal(t, 1, rep.Channels[0].Counts.Published, "a slot of no known time counts for nothing")
}

// What is scheduled has not gone out.
func TestFailureF29_ScheduledIsNotPublished(t *testing.T) {
	c := caseOf("3/week", "2026-05-11/2026-05-17")
	c.Slots = []calendar.Slot{
		slot(t, "2026-05-11", "10:00", calendar.SlotPublished), slot(t, "2026-05-13", "10:00", calendar.SlotArmed),
		slot(t, "2026-05-14", "10:00", calendar.SlotApproved), slot(t, "2026-05-15", "10:00", calendar.SlotPlanned),
		slot(t, "2026-05-16", "10:00", calendar.SlotPublished),
	}
	c.Publications = []adherence.Publication{post(t, "2026-05-15", "10:00")}
	r := report(t, c, "2026-05-12")
	q := r.Channels[0].Quotas[0]
	assert.Equal(t, adherence.Counts{Planned: 5, Pending: 4, Armed: 1, Published: 1}, q.Counts)
	assert.Equal(t, 3, q.Feasible)
	assert.Equal(t, []string{
		"not_yet_out: LinkedIn: 1 post is given as published and still to come: it does not count.",
		"not_yet_out: LinkedIn: 1 post is given as published and still to come: it does not count.",
	}, english(r.Findings))
}

func TestThreadsAndPaidPosts(t *testing.T) {
	c := caseOf("1/week", "2026-05-11/2026-05-17")
	for i, clock := range []string{"10:02", "10:00", "10:01"} {
		p := post(t, "2026-05-12", clock)
		p.Thread = "why"
		if i == 0 {
			p.Slot = "2026-05-12T10:00"
		}
		c.Publications = append(c.Publications, p)
	}
	boost := post(t, "2026-05-14", "09:00")
	boost.Paid = true
	c.Publications = append(c.Publications, boost)
	c.Slots = []calendar.Slot{slot(t, "2026-05-12", "10:00", calendar.SlotArmed)}
	r := judge(t, c, "2026-05-17")
	assert.Equal(t, adherence.Counts{Planned: 1, Published: 1}, r.Counts)
	assert.Equal(t, []string{"onTime"}, outcomes(r))
	assert.Zero(t, *r.Matches[0].Lateness, "the first post of the thread")
	assert.Equal(t, 1, *r.Matches[0].Publication)
}

func TestPublicationsThatNameASlot(t *testing.T) {
	c := caseOf("2/week", "2026-05-11/2026-05-17")
	c.Slots = []calendar.Slot{slot(t, "2026-05-12", "10:00", calendar.SlotPublished), slot(t, "2026-05-12", "11:00", calendar.SlotArmed)}
	for _, clock := range []string{"11:05", "10:50"} {
		p := post(t, "2026-05-12", clock)
		p.Slot = "2026-05-12T10:00"
		c.Publications = append(c.Publications, p)
	}
	r := judge(t, c, "2026-05-17")
	assert.Equal(t, []string{"late", "missed", "extra"}, outcomes(r), "the earlier of two, and neither fills another slot")
	assert.Equal(t, int64(3000), *r.Punctuality.MedianLateness)

	c.Publications = c.Publications[:1]
	c.Publications[0].Slot = "elsewhere"
	r = judge(t, c, "2026-05-17")
	assert.Equal(t, []string{"published", "onTime"}, outcomes(r), "a slot that is not of the channel leaves it free")
}

// A post that went out after midnight fills the slot of the evening before, and counts on
// its own day.
func TestMatchingCrossesTheEdges(t *testing.T) {
	c := caseOf("1/day", "2026-05-11/2026-05-12")
	c.Slots = []calendar.Slot{slot(t, "2026-05-12", "23:50", calendar.SlotArmed)}
	c.Publications = []adherence.Publication{post(t, "2026-05-13", "00:10")}
	r := judge(t, c, "2026-05-14")
	assert.Equal(t, []string{"late"}, outcomes(r))
	assert.Zero(t, r.Counts.Published)
}

func TestAsOf(t *testing.T) {
	c := caseOf("1/week", "2026-05-11/2026-05-17")
	for asOf, want := range map[string]string{
		"2026-05-16": "onTrack", "2026-05-17T23:59:58": "onTrack", "2026-05-17T23:59:59": "missed", "2026-05-17": "missed", "2026-05-18T00:00": "missed",
	} {
		assert.Equal(t, want, judge(t, c, asOf).Quotas[0].State.String(), asOf)
	}
	c.Publications = []adherence.Publication{post(t, "2026-05-12", "10:00")}
	assert.Equal(t, 0, judge(t, c, "2026-05-12T09:59:59").Counts.Published)
	assert.Equal(t, 1, judge(t, c, "2026-05-12T10:00").Counts.Published)
}

// The report shares nothing with the case, and the case is left as it was.
func TestJudgeLeavesTheCaseAlone(t *testing.T) {
	build := func() adherence.Case {
		c := caseOf("3/week", "2026-05-11/2026-05-24")
		promised := 4
		c.Channels[0].Promised = &promised
		c.Slots = []calendar.Slot{slot(t, "2026-05-13", "10:00", calendar.SlotArmed), slot(t, "2026-05-11", "10:00", calendar.SlotPublished)}
		c.Publications = []adherence.Publication{post(t, "2026-05-15", "10:00"), post(t, "2026-05-13", "10:01")}
		c.Excused = []adherence.Excuse{excuse("b", "2026-05-20/2026-05-22"), excuse("a", "2026-05-16/2026-05-17")}
		return c
	}
	c := build()
	first, err := json.Marshal(report(t, c, "2026-05-24"))
	require.NoError(t, err)
	assert.Equal(t, build(), c)
	for range 5 {
		again, err := json.Marshal(report(t, build(), "2026-05-24"))
		require.NoError(t, err)
		assert.Equal(t, string(first), string(again))
	}
	r := report(t, c, "2026-05-24")
	*r.Channels[0].Quotas[0].Promised = 99
	*r.Channels[0].Matches[1].Publication = 99
	assert.Equal(t, build(), c)
}

// A post that is on time is one of the day of its slot, even when midnight came between.
func TestOnTimePastMidnight(t *testing.T) {
	c := caseOf("1/week", "2026-05-11/2026-05-24")
	c.Slots = []calendar.Slot{slot(t, "2026-05-17", "23:55", calendar.SlotArmed), slot(t, "2026-05-24", "23:55", calendar.SlotArmed)}
	c.Publications = []adherence.Publication{post(t, "2026-05-18", "00:05"), post(t, "2026-05-25", "00:10")}
	r := judge(t, c, "2026-05-25")
	assert.Equal(t, []string{"onTrack", "onTrack"}, statesOf(r))
	assert.Equal(t, []int{1, 1}, []int{r.Quotas[0].Counts.Published, r.Quotas[1].Counts.Published})
	c.Publications[0] = post(t, "2026-05-18", "00:11")
	assert.Equal(t, []string{"missed", "over"}, statesOf(judge(t, c, "2026-05-25")), "what is late counts when it went out")
}

// When a slot went out that only says so is not known, which is not on time.
func TestPunctualityIsNotGuessed(t *testing.T) {
	c := caseOf("2/week", "2026-05-11/2026-05-17")
	data, err := json.Marshal(judge(t, c, "2026-05-17"))
	require.NoError(t, err)
	assert.NotContains(t, string(data), "punctuality", "without a plan")
	c.Slots = []calendar.Slot{slot(t, "2026-05-12", "10:00", calendar.SlotPublished), slot(t, "2026-05-14", "10:00", calendar.SlotPublished)}
	c.Publications = []adherence.Publication{post(t, "2026-05-14", "10:03")}
	r := judge(t, c, "2026-05-17")
	assert.Equal(t, []string{"published", "onTime"}, outcomes(r))
	late := int64(180)
	assert.Equal(t, adherence.Punctuality{OnTime: 1, Unknown: 1, MedianLateness: &late}, r.Punctuality)
}
