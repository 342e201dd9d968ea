package calendar_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// A channel keeps its own clocks, days and weeks, and people count their own days.
func TestChannelsAndPeopleInTheirZones(t *testing.T) {
	t.Parallel()
	c := calendar.Channel{
		Zone: "Pacific/Auckland", Cadence: calendar.MustCadence("1/week"),
		Times: []calendar.Clock{calendar.MustClock("08:00")}, Windows: []calendar.Window{{Days: calendar.MustWeekdays("wed")}},
		Lead: calendar.Lead{Approval: 1, Draft: 1}, Author: "kiri", Approver: "lea",
	}
	b := oneChannel("2026-07-20/2026-07-26", c)
	b.People = []calendar.Person{{ID: "kiri", Zone: "Pacific/Auckland"}, {ID: "lea"}}
	r := schedule(t, b)
	require.Len(t, r.Plan.Slots, 1)
	s := r.Plan.Slots[0]
	assert.Equal(t, "2026-07-22", s.Date.String())
	assert.Equal(t, "08:00", s.Clock.String())
	assert.Equal(t, "Pacific/Auckland", s.Zone)
	assert.Equal(t, "2026-07-21T20:00:00Z", s.Instant.Format(time.RFC3339))
	assert.Equal(t, "2026-07-20", s.Deadlines.Approval.String(), "it is the 21st in Paris when it goes out")
	assert.Equal(t, "2026-07-17", s.Deadlines.Draft.String(), "before the approval, which comes first")
	assert.Equal(t, "blog-2026-W30-1", s.ID)

	b.Channels[0].Zone = b.Zone
	r = schedule(t, b)
	assert.Empty(t, r.Plan.Slots[0].Zone, "the zone of the plan is not repeated")
}

// Slots are ordered by instant, whatever their clocks show, and each day, closure and quota
// is one of the channel's own calendar.
func TestZonesOfChannelsAreTheirCalendars(t *testing.T) {
	t.Parallel()
	day := func(id, zone, at string) calendar.Channel {
		return calendar.Channel{
			ID: id, Zone: zone, Cadence: calendar.MustCadence("1/day"), Times: []calendar.Clock{calendar.MustClock(at)},
		}
	}
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-06-01/2026-06-03"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{day("paris", "", "10:00"), day("tokyo", "Asia/Tokyo", "10:00"), day("ny", "America/New_York", "23:30")},
		Closures: []calendar.Closure{{Name: "fermé", Dates: []calendar.Date{calendar.MustDate("2026-06-02")}}},
	}
	r := calendar.Schedule(b, time.LoadLocation)
	checkPlan(t, b, r)
	var got []string
	for _, s := range r.Plan.Slots {
		got = append(got, s.Channel+" "+s.Date.String())
	}
	assert.Equal(t, []string{
		"tokyo 2026-06-01", "paris 2026-06-01", "ny 2026-06-01",
		"tokyo 2026-06-03", "paris 2026-06-03", "ny 2026-06-03",
	}, got)
}

// A slot that stands is at the time of its own zone, and counts on the day that its channel
// has then.
func TestSlotsThatStandInAnotherZone(t *testing.T) {
	t.Parallel()
	c := at10("1/day", "mon-sun")
	c.Zone = "Asia/Tokyo"
	gone := published("gone", "2026-06-01")
	gone.Clock = calendar.MustClock("20:00") // in Paris: 3 o'clock on the 2nd in Tokyo
	b := oneChannel("2026-06-01/2026-06-02", c, gone)
	r := schedule(t, b)
	require.Len(t, r.Plan.Slots, 2)
	assert.Equal(t, "2026-06-01", r.Plan.Slots[0].Date.String())
	assert.Equal(t, "gone", r.Plan.Slots[1].ID)

	moved := published("blog-2026-06-01-1", "2026-06-01")
	moved.State = calendar.SlotDrafted
	r = schedule(t, oneChannel("2026-06-01/2026-06-01", c, moved))
	require.Len(t, r.Plan.Slots, 1)
	assert.Equal(t, "Asia/Tokyo", r.Plan.Slots[0].Zone, "a slot that may be moved takes the zone of its channel")
	assert.Equal(t, calendar.SlotDrafted, r.Plan.Slots[0].State)
}

func TestUnknownZonesAreReportedWhereTheyStand(t *testing.T) {
	t.Parallel()
	b := oneChannel("2026-06-01/2026-06-02", at10("1/day", "mon-sun"))
	b.Channels = append(b.Channels, at10("1/day", "mon-sun"))
	b.Channels[1].ID, b.Channels[1].Zone = "x", "Mars/Olympus"
	b.People = []calendar.Person{{ID: "lea", Zone: "Mars/Olympus"}, {ID: "max", Zone: "Local"}}
	s := pinned("p", "2026-06-01")
	s.Zone = "Mars/Olympus"
	b.Slots = []calendar.Slot{s}
	asked := map[string]int{}
	r := calendar.Schedule(b, func(name string) (*time.Location, error) {
		asked[name]++
		if name == "Mars/Olympus" {
			return nil, errors.New("no such place")
		}
		return time.LoadLocation(name)
	})
	var at []finding.Pointer
	for _, f := range r.Findings {
		if f.Code == calendar.CodeUnknownZone {
			at = append(at, f.Pointer)
		}
	}
	assert.Equal(t, []finding.Pointer{"/channels/1/zone", "/people/0/zone", "/people/1/zone", "/slots/0/zone"}, at)
	assert.Equal(t, map[string]int{"Europe/Paris": 1, "Mars/Olympus": 1}, asked, "each zone is asked for once, and Local never")
	assert.Len(t, r.Plan.Slots, 2, "the other channel is placed")
}

func TestZonesInDocuments(t *testing.T) {
	t.Parallel()
	b, problems := calendar.ReadBrief([]byte(`{
		"period": "2026-06-01/2026-06-02", "zone": "Europe/Paris",
		"channels": [{"id": "x", "zone": "Asia/Seoul", "cadence": "1/day", "times": ["20:00"]}],
		"people": [{"id": "lea", "zone": "Asia/Seoul"}],
		"closures": [{"id": "nuit", "from": "22:00", "to": "07:00"}, {"yearly": true, "dates": ["2026-12-25"], "policy": "shiftBack"}]
	}`))
	require.Empty(t, problems)
	r := calendar.Schedule(b, time.LoadLocation)
	text, err := json.Marshal(r.Plan)
	require.NoError(t, err)
	plan, problems := calendar.ReadPlan(text)
	require.Empty(t, problems)
	assert.Equal(t, r.Plan, plan)
	assert.Contains(t, string(text), `"date":"2026-06-01","clock":"20:00","zone":"Asia/Seoul","instant":"2026-06-01T11:00:00Z"`)
}
