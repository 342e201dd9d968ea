package calendar_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

func ExampleSchedule() {
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("4/month"),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}},
			Lead:    calendar.Lead{Draft: 5, Review: 1, Approval: 2},
		}},
		Closures: []calendar.Closure{{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}}},
	}, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.ID, slot.Date, slot.Clock, slot.State, "draft from", slot.Deadlines.Draft)
	}
	// Output:
	// blog-2026-05-1 2026-05-05 10:00 planned draft from 2026-04-23
	// blog-2026-05-2 2026-05-12 10:00 planned draft from 2026-04-30
	// blog-2026-05-3 2026-05-20 10:00 planned draft from 2026-05-07
	// blog-2026-05-4 2026-05-28 10:00 planned draft from 2026-05-18
}

// What cannot be placed is said, with its reason, and is not crammed elsewhere.
func ExampleSchedule_shortfall() {
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-05-04/2026-05-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Name: "LinkedIn Page", Cadence: calendar.MustCadence("2-3/week"),
			Times:   []calendar.Clock{calendar.MustClock("09:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-fri")}},
		}},
		Closures: []calendar.Closure{
			{Name: "Ascension", Dates: []calendar.Date{calendar.MustDate("2026-05-14")}},
			{Name: "pont", Dates: []calendar.Date{calendar.MustDate("2026-05-15")}},
		},
	}, time.LoadLocation)
	for _, row := range result.Findings.In(language.English) {
		fmt.Println(row.Severity, row.Sentence)
	}
	short := result.Certificate.Channels[0].Shortfalls[0]
	fmt.Println(short.Key, short.Causes, short.Proof.MinGap, "without the closures,", short.Proof.Closures, "with them")
	// Output:
	// advice LinkedIn Page: 2 posts instead of 3 in week 20 (Ascension and pont).
	// 2026-W20 [closures] 4 without the closures, 2 with them
}

// The certificate proves how regular a plan is.
func ExampleCertificate() {
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-01-01/2026-12-31"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("4/month"),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("tue-thu")}},
		}},
	}, time.LoadLocation)
	c := result.Certificate
	fmt.Printf("%d of %d posts, cost %.6f, at least %.6f\n", c.Placed, c.Asked, c.Cost, c.LowerBound)
	fmt.Println(c.Channels[0].Measure, c.Channels[0].Binding)
	// Output:
	// 48 of 48 posts, cost 2922.613064, at least 2922.613064
	// civilDays [windows]
}

func ExampleReadBrief() {
	_, problems := calendar.ReadBrief([]byte(`{
		"period": "2026-12-31/2026-01-01",
		"zone": "Europe/Paris",
		"channels": [{"id": "blog", "cadence": "3-2/week"}]
	}`))
	for _, f := range problems {
		fmt.Println(f.Pointer, f.Severity)
	}
	// Output:
	// /channels/0/cadence error
	// /period error
}

func ExamplePlan_Of() {
	plan := calendar.Plan{Slots: []calendar.Slot{
		{ID: "blog-2026-05-1", Channel: "blog", Date: calendar.MustDate("2026-05-05")},
		{ID: "x-2026-05-05-1", Channel: "x", Date: calendar.MustDate("2026-05-05")},
	}}
	for slot := range plan.Of("blog") {
		fmt.Println(slot.ID, slot.Date)
	}
	// Output:
	// blog-2026-05-1 2026-05-05
}

func ExampleSlotState_Label() {
	fmt.Println(calendar.SlotPlanned.Label().Localize(language.French), calendar.SlotArmed.Label().Localize(language.French))
	// Output:
	// prévu programmé
}

// Two rhythms share an account: its minimum gap holds between the posts of both.
func ExampleAccount() {
	result := calendar.Schedule(calendar.Brief{
		Period:   calendar.MustPeriod("2026-06-01/2026-06-03"),
		Zone:     "Europe/Paris",
		Accounts: []calendar.Account{{ID: "instagram", MinGap: calendar.MustDuration("PT2H")}},
		Channels: []calendar.Channel{
			{
				ID: "posts", Account: "instagram", Cadence: calendar.MustCadence("1/day"),
				Times: []calendar.Clock{calendar.MustClock("10:00")},
			},
			{
				ID: "stories", Account: "instagram", Cadence: calendar.MustCadence("1/day"),
				Times: []calendar.Clock{calendar.MustClock("09:30"), calendar.MustClock("17:00")},
			},
		},
	}, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.Date, slot.Clock, slot.Channel)
	}
	// Output:
	// 2026-06-01 10:00 posts
	// 2026-06-01 17:00 stories
	// 2026-06-02 10:00 posts
	// 2026-06-02 17:00 stories
	// 2026-06-03 10:00 posts
	// 2026-06-03 17:00 stories
}

// The time of a person bounds what is planned; the days that prove it are named.
func ExampleOverload() {
	minutes := 5 * 60
	result := calendar.Schedule(calendar.Brief{
		Period: calendar.MustPeriod("2026-06-01/2026-06-28"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("2-3/week"),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
			Lead:    calendar.Lead{Draft: 5, Ahead: 5}, Effort: calendar.Effort{Draft: 150}, Author: "camille",
		}},
		People: []calendar.Person{{ID: "camille", Name: "Camille", MinutesPerWeek: &minutes}},
	}, time.LoadLocation)
	for _, row := range result.Findings.In(language.English) {
		fmt.Println(row.Sentence)
	}
	for _, o := range result.Certificate.Overloads {
		fmt.Println(o.Person, o.Period, o.Needed, "minutes of", o.Available)
	}
	// Output:
	// Camille: the posts asked for take 30 hours of work from 18 May 2026 to 25 June 2026, and 29 hours are available; 1 post is missing for it.
	// camille 2026-05-18/2026-06-25 1800 minutes of 1740
}
