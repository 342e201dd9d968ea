package calendar_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// A rendezvous of every Tuesday. The one of 14 July, a holiday, is a day late; that of 11
// August is cancelled.
func ExampleRecurrence() {
	rendezvous := calendar.Recurrence{
		ID:      "tuesday",
		Title:   "Le conseil du mardi",
		Promise: "une question de lecteur, une réponse d'avocat",
		Start:   calendar.MustWhen("2026-07-07T10:00"),
		Zone:    "Europe/Paris",
		Rule:    calendar.MustRule("FREQ=WEEKLY"),
		Edits: []calendar.Edit{
			{Of: calendar.MustWhen("2026-07-14T10:00"), To: calendar.MustWhen("2026-07-15T10:00"), Title: "Le conseil du mercredi"},
			{Of: calendar.MustWhen("2026-08-11T10:00"), Cancelled: true},
		},
	}
	series, findings := calendar.NewSeries(rendezvous, time.LoadLocation)
	if err := findings.Err(); err != nil {
		fmt.Println(err)
		return
	}
	for o := range series.Between(calendar.MustDateTime("2026-07-07T00:00"), calendar.MustDateTime("2026-08-20T00:00")) {
		fmt.Println(o.At(), o.Instant().Time(time.UTC).Format("15:04 MST"), o.Title())
	}
	// Output:
	// 2026-07-07T10:00 08:00 UTC Le conseil du mardi
	// 2026-07-15T10:00 08:00 UTC Le conseil du mercredi
	// 2026-07-21T10:00 08:00 UTC Le conseil du mardi
	// 2026-07-28T10:00 08:00 UTC Le conseil du mardi
	// 2026-08-04T10:00 08:00 UTC Le conseil du mardi
	// 2026-08-18T10:00 08:00 UTC Le conseil du mardi
}

func ExampleRule() {
	rule := calendar.MustRule("freq=monthly;byday=fr,mo,tu,we,th,mo;interval=1;bysetpos=-1")
	fmt.Println(rule)
	fmt.Println(rule == calendar.MustRule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"))
	// Output:
	// FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
	// true
}

func ExampleParseRule() {
	for _, text := range []string{"FREQ=WEEKLY;BYDAY=2TU", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=3;UNTIL=20261231"} {
		_, err := calendar.ParseRule(text)
		fmt.Println(err)
	}
	// Output:
	// calendar: rule "FREQ=WEEKLY;BYDAY=2TU": a day of BYDAY with an ordinal needs FREQ=MONTHLY or FREQ=YEARLY
	// calendar: rule "FREQ=DAILY;COUNT=0": COUNT takes whole numbers from 1 to 9,999,999; found “0”
	// calendar: rule "FREQ=DAILY;COUNT=3;UNTIL=20261231": COUNT and UNTIL exclude each other
}

// A rule that never matches is found out.
func ExampleNewSeries() {
	_, findings := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen("2026-01-01"), Rule: calendar.MustRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
	}, nil)
	for _, f := range findings {
		fmt.Println(f.Code, f.Localize(language.English))
	}
	// Output: calendar.never_matches The rule FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2 never matches from 1 January 2026 on.
}

// The next occurrence is found by arithmetic, however old the series.
func ExampleSeries_After() {
	series, _ := calendar.NewSeries(calendar.Recurrence{
		Start: calendar.MustWhen("1997-09-02T09:00"), Rule: calendar.MustRule("FREQ=MONTHLY;BYDAY=1TU"),
	}, nil)
	next, ok := series.After(calendar.MustDateTime("2026-01-06T09:00"))
	fmt.Println(next.At(), ok)
	// Output: 2026-02-03T09:00 true
}

// The last day of the month, counted from the start.
func ExampleMonthEnd() {
	for _, policy := range []calendar.MonthEnd{calendar.MonthEndSkip, calendar.MonthEndClamp} {
		series, _ := calendar.NewSeries(calendar.Recurrence{
			Start: calendar.MustWhen("2026-01-31"), Rule: calendar.MustRule("FREQ=MONTHLY;COUNT=4"), MonthEnd: policy,
		}, nil)
		fmt.Print(policy, ":")
		for o := range series.All() {
			fmt.Print(" ", o.At().Date())
		}
		fmt.Println()
	}
	// Output:
	// skip: 2026-01-31 2026-03-31 2026-05-31 2026-07-31
	// clamp: 2026-01-31 2026-02-28 2026-03-31 2026-04-30
}

func ExampleWhen() {
	day, at := calendar.MustWhen("2026-01-15"), calendar.MustWhen("2026-01-15T10:00")
	fmt.Println(day.IsDate(), at.IsDate(), day.Date() == at.Date(), day.Compare(at))
	// Output: true false true -1
}
