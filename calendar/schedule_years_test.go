package calendar_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// handbooks are the cadences that teams have written into their public handbooks, with the
// days that may pass from one day with a post to the next.
var handbooks = []struct {
	team             string
	channel          calendar.Channel
	nearest, longest int
}{
	{"Sourcegraph on LinkedIn", calendar.Channel{Cadence: calendar.MustCadence("1-2/day")}, 0, 1},
	{"Sourcegraph on Twitter", calendar.Channel{Cadence: calendar.MustCadence("1-3/day"), MinGap: calendar.MustDuration("PT1H")}, 0, 1},
	{"FlowFuse, written two weeks ahead", calendar.Channel{
		Cadence: calendar.MustCadence("1/week"), Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}}, Lead: calendar.Lead{Draft: 10},
	}, 5, 9},
	{"soleur, Tuesdays and Thursdays", calendar.Channel{
		Cadence: calendar.MustCadence("2/week"), Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue,thu")}},
	}, 2, 5},
	{"anarlog, three to four days apart", calendar.Channel{Cadence: calendar.MustCadence("2/week")}, 3, 4},
}

// Year after year, each spaced after the last post of the year before: no period is empty,
// none holds more than it should, and the rhythm goes on over New Year.
func TestHandbookCadencesFrom2020To2037(t *testing.T) {
	for _, h := range handbooks {
		t.Run(h.team, func(t *testing.T) {
			h.channel.ID = "posts"
			var last calendar.Slot
			for year := 2020; year <= 2037; year++ {
				brief := calendar.Brief{
					Period: calendar.MustPeriod(fmt.Sprintf("%d-01-01/%d-12-31", year, year)), Zone: "Europe/Paris",
					Channels: []calendar.Channel{h.channel},
				}
				if !last.Date.IsZero() {
					last.State = calendar.SlotPublished
					brief.Slots = []calendar.Slot{last}
				}
				result := calendar.Schedule(brief, time.LoadLocation)
				require.NoError(t, result.Findings.Err())
				assert.Empty(t, result.Certificate.Channels[0].Shortfalls)
				requireCounts(t, h.channel.Cadence, result.Plan)
				for _, slot := range result.Plan.Slots {
					if !last.Date.IsZero() && slot.Date != last.Date {
						gap := slot.Date.DaysSince(last.Date)
						assert.LessOrEqual(t, gap, h.longest, "before %s", slot.Date)
						assert.GreaterOrEqual(t, gap, h.nearest, "before %s", slot.Date)
					}
					if h.channel.Lead.Draft > 0 {
						assert.GreaterOrEqual(t, slot.Date.DaysSince(slot.Deadlines.Draft), 14)
					}
					last = slot
				}
			}
		})
	}
}

// requireCounts checks that every whole period of a cadence holds what it asks for.
func requireCounts(t *testing.T, c calendar.Cadence, plan calendar.Plan) {
	t.Helper()
	for at := plan.Period.From(); plan.Period.Contains(at); {
		whole := c.Unit().Around(at, 1)
		n := 0
		for _, slot := range plan.Slots {
			if whole.Contains(slot.Date) {
				n++
			}
		}
		if whole.Intersect(plan.Period) == whole {
			assert.GreaterOrEqual(t, n, c.Min(), "%s", whole)
		}
		assert.LessOrEqual(t, n, c.Max(), "%s", whole)
		at = whole.To().AddDays(1)
	}
}
