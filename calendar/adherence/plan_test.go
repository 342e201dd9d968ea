package adherence_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// A plan of May, its posts as they went out, and the sentences of the report.
func ExampleCaseOf() {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-05-04/2026-05-24"), Zone: "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Name: "LinkedIn", Cadence: calendar.MustCadence("3/week"),
			Times: []calendar.Clock{calendar.MustClock("10:00")}, Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
		}},
		Suspensions: []calendar.Suspension{{ID: "recall", Name: "suspension", Period: calendar.MustPeriod("2026-05-13/2026-05-15")}},
	}
	plan := calendar.Schedule(brief, time.LoadLocation).Plan
	for i := range plan.Slots {
		plan.Slots[i].State = calendar.SlotPublished
	}
	last := &plan.Slots[len(plan.Slots)-1]
	last.State = calendar.SlotFailed

	report := adherence.Judge(adherence.CaseOf(brief, plan), calendar.On(brief.Period.To()), time.LoadLocation)
	for _, row := range report.Findings.In(language.English) {
		fmt.Println(row.Sentence)
	}
	// Output:
	// LinkedIn: 2 posts instead of 3 in week 20: suspension from 13 to 15 May.
	// LinkedIn: 2 posts instead of 3 in week 21.
	// LinkedIn: 1 post could not be sent, on 22 May 2026.
}

func TestCaseOfAPlan(t *testing.T) {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"), Zone: "Europe/Paris", WeekStart: days("sun"),
		Channels: []calendar.Channel{
			{ID: "a", Name: "A", Cadence: calendar.MustCadence("1/day"), Zone: "Asia/Tokyo", Period: calendar.MustPeriod("2026-05-10/2026-05-20")},
			{ID: "b", Cadence: calendar.MustCadence("1/week"), Windows: []calendar.Window{{Days: days("mon")}, {Days: days("tue,wed")}}},
			{ID: "c"},
		},
		Closures: []calendar.Closure{
			{Name: "Fête du Travail", Dates: []calendar.Date{calendar.MustDate("2020-05-01")}, Yearly: true},
			{ID: "night", From: calendar.MustClock("22:00"), To: calendar.MustClock("07:00")},
			{Name: "absence", Period: calendar.MustPeriod("2026-05-04/2026-05-08"), Scope: calendar.ScopeWork},
			{Name: "salon", Period: calendar.MustPeriod("2026-05-11/2026-05-12"), Channels: []string{"c", "b"}},
			{Name: "ailleurs", Period: calendar.MustPeriod("2026-05-11/2026-05-12"), Channels: []string{"c"}},
		},
		Suspensions: []calendar.Suspension{{ID: "s", Period: calendar.MustPeriod("2026-05-20/2026-06-10"), Channels: []string{"a"}}},
	}
	plan := calendar.Plan{Zone: "Europe/Paris", Slots: []calendar.Slot{
		{ID: "1", Channel: "a", Zone: "Asia/Tokyo", Labels: map[string]string{"k": "v"}}, {ID: "2", Channel: "b"}, {ID: "3", Channel: "c"},
	}}
	c := adherence.CaseOf(brief, plan)
	assert.Equal(t, adherence.Case{
		Period: brief.Period, Zone: "Europe/Paris", WeekStart: brief.WeekStart,
		Channels: []adherence.Channel{
			{ID: "a", Name: "A", Cadence: calendar.MustCadence("1/day"), Zone: "Asia/Tokyo", Period: calendar.MustPeriod("2026-05-10/2026-05-20")},
			{ID: "b", Cadence: calendar.MustCadence("1/week"), Days: days("mon-wed")},
		},
		Slots: []calendar.Slot{
			{ID: "1", Channel: "a", Zone: "Asia/Tokyo", Labels: map[string]string{"k": "v"}}, {ID: "2", Channel: "b", Zone: "Europe/Paris"},
		},
		Excused: []adherence.Excuse{
			{Name: "s", Period: calendar.MustPeriod("2026-05-20/2026-06-10"), Channels: []string{"a"}},
			excuse("Fête du Travail", "2026-05-01/2026-05-01"),
			{Name: "salon", Period: calendar.MustPeriod("2026-05-11/2026-05-12"), Channels: []string{"b"}},
		},
	}, c)
	c.Slots[0].Labels["k"] = "changed"
	c.Excused[0].Channels[0] = "changed"
	assert.Equal(t, "v", plan.Slots[0].Labels["k"])
	assert.Equal(t, "a", brief.Suspensions[0].Channels[0])
	assert.NotPanics(t, func() { adherence.CaseOf(calendar.Brief{Closures: make([]calendar.Closure, 1)}, calendar.Plan{}) })
}
