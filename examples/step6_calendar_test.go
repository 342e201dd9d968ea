package examples_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// consultancy posts three times a week on LinkedIn in May 2026, a month of long weekends,
// with an approver who needs two working days.
func consultancy() calendar.Brief {
	return calendar.Brief{
		Period: calendar.MustPeriod("2026-05-04/2026-05-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Name: "LinkedIn page", Cadence: calendar.MustCadence("2-3/week"), PerDay: 1,
			Times:   []calendar.Clock{calendar.MustClock("09:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-fri")}},
			Lead:    calendar.Lead{Draft: 3, Approval: 2}, Approver: "partner",
		}},
		People: []calendar.Person{{ID: "partner", Name: "the partner"}},
		Closures: []calendar.Closure{
			{Name: "Victory Day", Dates: []calendar.Date{calendar.MustDate("2026-05-08")}},
			{Name: "Ascension Day and its bridge", Period: calendar.MustPeriod("2026-05-14/2026-05-15")},
		},
	}
}

// Step 6: keep a posting calendar. Cadences become dated slots, with the last day on which
// each piece of work can start, and every irregularity is explained.
func Example_calendar() {
	result := calendar.Schedule(consultancy(), time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.Date.Weekday(), slot.Date, slot.Clock, "- send for approval by", slot.Deadlines.Approval)
	}
	for _, row := range result.Findings.In(language.English) {
		fmt.Println(row.Sentence)
	}
	// Output:
	// Tuesday 2026-05-05 09:00 - send for approval by 2026-05-01
	// Wednesday 2026-05-06 09:00 - send for approval by 2026-05-04
	// Thursday 2026-05-07 09:00 - send for approval by 2026-05-05
	// Tuesday 2026-05-12 09:00 - send for approval by 2026-05-07
	// Wednesday 2026-05-13 09:00 - send for approval by 2026-05-11
	// Tuesday 2026-05-19 09:00 - send for approval by 2026-05-13
	// Wednesday 2026-05-20 09:00 - send for approval by 2026-05-18
	// Friday 2026-05-22 09:00 - send for approval by 2026-05-20
	// Tuesday 2026-05-26 09:00 - send for approval by 2026-05-22
	// Wednesday 2026-05-27 09:00 - send for approval by 2026-05-25
	// Friday 2026-05-29 09:00 - send for approval by 2026-05-27
	// LinkedIn page: 2 posts instead of 3 in week 20 (Ascension Day and its bridge).
}
