package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
)

// coupledBrief returns a sound brief whose channels share accounts, people and lots.
func coupledBrief(r *rand.Rand) calendar.Brief {
	pick := func(texts ...string) string { return texts[r.IntN(len(texts))] }
	b := randomBrief(r)
	b.People = nil
	for _, id := range []string{"author", "approver"} {
		p := calendar.Person{ID: id}
		if r.IntN(3) == 0 {
			p.Workdays = calendar.MustWeekdays(pick("mon-thu", "tue,thu", "mon-sat"))
		}
		if r.IntN(4) > 0 {
			minutes := r.IntN(900)
			p.MinutesPerWeek = &minutes
		}
		b.People = append(b.People, p)
	}
	for _, id := range []string{"a", "b"} {
		a := calendar.Account{ID: id}
		if r.IntN(2) == 0 {
			a.MinGap = calendar.MustDuration(pick("PT1H", "PT5H", "PT25H", "P2D"))
		}
		if r.IntN(2) == 0 {
			a.PerDay = 1 + r.IntN(4)
			if id == "b" {
				a.PerDay += 2
			}
		}
		if r.IntN(2) == 0 {
			a.Per24Hours = 1 + r.IntN(5)
			if id == "b" {
				a.Per24Hours += 2
			}
		}
		b.Accounts = append(b.Accounts, a)
	}
	for i := range b.Channels {
		c := &b.Channels[i]
		c.Account, c.Reviewer = pick("a", "a", "b", ""), pick("author", "approver", "")
		if c.Account == "b" && r.IntN(2) == 0 {
			c.Thread = 1 + r.IntN(3)
		}
		if c.Lead.Ahead = r.IntN(6); r.IntN(3) > 0 {
			c.Effort = calendar.Effort{Draft: r.IntN(200), Review: r.IntN(40), Approval: r.IntN(30)}
		}
	}
	for i := range b.Slots {
		b.Slots[i].State = []calendar.SlotState{calendar.SlotPlanned, calendar.SlotPublished, calendar.SlotArmed}[r.IntN(3)]
		b.Slots[i].Pinned = true
	}
	if r.IntN(3) == 0 {
		at := b.Period.From().AddDays(r.IntN(20))
		days, _ := calendar.NewPeriod(at, at.AddDays(r.IntN(40)))
		b.Lots = []calendar.Lot{{ID: "lot", Period: days, Send: at.AddDays(r.IntN(20) - 15)}}
	}
	return b
}

// coupledBriefs is how many random briefs are tried: COUPLED asks for all of them.
func coupledBriefs() int {
	if os.Getenv("COUPLED") != "" {
		return 2400
	}
	return rounds(300)
}

func TestCoupledBriefsBreakNothing(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(21, 22))
	slots, overloads, unproven := 0, 0, 0
	for n := range coupledBriefs() {
		b := coupledBrief(r)
		got := calendar.Schedule(b, time.LoadLocation)
		if !t.Run(fmt.Sprint(n), func(t *testing.T) { checkPlan(t, b, got) }) {
			t.Fatalf("brief %d: %v", n, got.Findings)
		}
		slots += len(got.Plan.Slots)
		overloads += len(got.Certificate.Overloads)
		unproven += min(1, got.Certificate.Unproven)
	}
	t.Log(slots, overloads, unproven)
	assert.Greater(t, slots, 10*coupledBriefs())
	assert.Greater(t, overloads, coupledBriefs()/10)
}

func TestAccountsShareTheirGap(t *testing.T) {
	t.Parallel()
	b := year2026("3/week", "mon-fri")
	b.Channels[0].ID, b.Channels[0].Account = "posts", "instagram"
	stories := b.Channels[0]
	stories.ID, stories.Cadence = "stories", calendar.MustCadence("1/day")
	stories.Windows = []calendar.Window{{From: calendar.MustClock("09:00"), To: calendar.MustClock("18:00")}}
	b.Channels = append(b.Channels, stories)
	b.Accounts = []calendar.Account{{ID: "instagram", MinGap: calendar.MustDuration("PT3H")}}
	got := calendar.Schedule(b, time.LoadLocation)
	require.Empty(t, got.Findings)
	checkPlan(t, b, got)
	assert.Equal(t, got.Certificate.Asked, got.Certificate.Placed)
	assert.Zero(t, got.Certificate.Unproven)
}
