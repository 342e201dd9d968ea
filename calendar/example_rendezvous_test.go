package calendar_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// A rendezvous each Tuesday counts for the cadence, which is spaced around it. A holiday
// moves one date and leaves the others where they are.
func ExampleSchedule_rendezvous() {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-07-06/2026-07-26"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "linkedin", Cadence: calendar.MustCadence("2/week"),
			Times:   []calendar.Clock{calendar.MustClock("09:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
			Recurrences: []calendar.Recurrence{{
				ID: "conseil", Title: "Le conseil du mardi",
				Start: calendar.MustWhen("2026-01-06T10:00"), Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
			}},
		}},
		Closures: []calendar.Closure{{
			Name: "Fête nationale", Yearly: true, Dates: []calendar.Date{calendar.MustDate("2026-07-14")},
			Policy: calendar.PolicyShift,
		}},
	}
	result := calendar.Schedule(brief, time.LoadLocation)
	for _, slot := range result.Plan.Slots {
		fmt.Println(slot.Date, slot.Date.Weekday(), slot.Clock, slot.ID)
	}
	for _, f := range result.Findings.In(language.English) {
		fmt.Println(f.Sentence)
	}
	// Output:
	// 2026-07-07 Tuesday 10:00 conseil-20260707T100000
	// 2026-07-10 Friday 09:00 linkedin-2026-W28-1
	// 2026-07-15 Wednesday 10:00 conseil-20260714T100000
	// 2026-07-17 Friday 09:00 linkedin-2026-W29-1
	// 2026-07-21 Tuesday 10:00 conseil-20260721T100000
	// 2026-07-24 Friday 09:00 linkedin-2026-W30-1
	// linkedin: “Le conseil du mardi” moves from 14 July 2026 to 15 July 2026 (Fête nationale).
}

// Quiet hours take times away from every day, and say so where too few are left.
func ExampleClosure_quietHours() {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-06-12/2026-06-12"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "x", Cadence: calendar.MustCadence("3/day"), Step: 60,
			Windows: []calendar.Window{{From: calendar.MustClock("06:00"), To: calendar.MustClock("23:00")}},
		}},
		Closures: []calendar.Closure{{
			Name: "quiet nights", From: calendar.MustClock("20:00"), To: calendar.MustClock("08:00"),
		}},
	}
	for _, slot := range calendar.Schedule(brief, time.LoadLocation).Plan.Slots {
		fmt.Println(slot.Clock)
	}
	brief.Closures[0].From = calendar.MustClock("10:00")
	for _, f := range calendar.Schedule(brief, time.LoadLocation).Findings.In(language.English) {
		fmt.Println(f.Sentence)
	}
	// Output:
	// 10:00
	// 14:00
	// 18:00
	// x: 2 posts instead of 3 on 12 June 2026 (quiet nights).
}

// A channel in Auckland keeps its own clocks and days; its approver counts in Paris, where
// the post goes out the day before.
func ExampleChannel_zone() {
	brief := calendar.Brief{
		Period: calendar.MustPeriod("2026-07-22/2026-07-22"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "instagram-nz", Zone: "Pacific/Auckland", Cadence: calendar.MustCadence("1/day"),
			Times: []calendar.Clock{calendar.MustClock("08:00")},
			Lead:  calendar.Lead{Approval: 1}, Approver: "lea",
		}},
		People: []calendar.Person{{ID: "lea"}},
	}
	slot := calendar.Schedule(brief, time.LoadLocation).Plan.Slots[0]
	fmt.Println(slot.Date, slot.Clock, slot.Zone)
	fmt.Println(slot.Instant.Format(time.RFC3339))
	fmt.Println("approval by", slot.Deadlines.Approval)
	// Output:
	// 2026-07-22 08:00 Pacific/Auckland
	// 2026-07-21T20:00:00Z
	// approval by 2026-07-20
}

func ExampleRecurrence_Label() {
	r := calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-06T10:30"), Rule: calendar.MustRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10"),
	}
	fmt.Println(r.Label().Localize(language.English))
	fmt.Println(calendar.MustRule("FREQ=MONTHLY;BYDAY=-1FR").Label().Localize(language.French))
	// Output:
	// every other week on Tuesday and Thursday at 10:30, 10 times
	// le dernier vendredi du mois
}

func ExampleFiscalYear() {
	year := calendar.MustFiscalYear("04-01")
	today := calendar.MustDate("2026-01-15")
	quarter, days := year.Quarter(today)
	fmt.Println(year.Around(today), quarter, days)
	fmt.Println(year.Label(today).Localize(language.French))
	// Output:
	// 2025-04-01/2026-03-31 4 2026-01-01/2026-03-31
	// exercice 2025-2026
}

// What comes after now, in a series that has run for years.
func ExampleSeries_AfterInstant() {
	series, _ := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen("2016-01-05T10:00"), Zone: "Europe/Paris", Rule: calendar.MustRule("FREQ=WEEKLY;BYDAY=TU"),
	}, time.LoadLocation)
	now := time.Date(2026, 7, 14, 8, 0, 0, 0, time.UTC) // 10:00 in Paris
	next, _ := series.AfterInstant(now)
	fmt.Println(next.At())
	// Output:
	// 2026-07-21T10:00
}

func ExampleZone_KeepClock() {
	period := calendar.MustPeriod("2026-01-01/2026-12-31")
	load := func(name string) *calendar.Zone {
		location, _ := time.LoadLocation(name)
		return calendar.NewZone(location, period)
	}
	amsterdam, seoul := load("Europe/Amsterdam"), load("Asia/Seoul")
	at := calendar.MustDateTime("2026-04-22T20:00")
	fmt.Println(amsterdam.KeepClock(at, seoul, 0).After.Time(time.UTC).Format(time.RFC3339))
	fmt.Println(amsterdam.KeepInstant(at, seoul, 0).Wall)
	// Output:
	// 2026-04-22T11:00:00Z
	// 2026-04-23T03:00
}
