package ical_test

import (
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/ical"
)

func ExampleParse() {
	calendars, findings := ical.Parse([]byte(`BEGIN:VCALENDAR
BEGIN:VEVENT
UID:conseil-1@example.org
DTSTART;TZID=Romance Standard Time:20260106T100000
DURATION:PT30M
SUMMARY:Le conseil du mardi\, en
  direct
SUMMARY=Le conseil
END:VEVENT
END:VCALENDAR
`))
	for _, e := range calendars[0].Events {
		fmt.Println(e.Summary)
		fmt.Println(e.Start, "to", e.Ends(), "on the clocks of", e.Start.Zone)
	}
	for _, f := range findings.In(language.English) {
		fmt.Println(f.Sentence)
	}
	// Output:
	// Le conseil du mardi, en direct
	// 20260106T100000 to 20260106T103000 on the clocks of Romance Standard Time
	// Line 8 is no property, a name followed by a colon and a value: “SUMMARY=Le conseil”.
}

func ExampleNewZones() {
	c := ical.Calendar{Events: []ical.Event{
		{Start: ical.InZone(calendar.MustDateTime("2026-01-06T10:00"), "Romance Standard Time")},
	}}
	zones, findings := ical.NewZones(c, time.LoadLocation)
	fmt.Println(zones.Name("Romance Standard Time"))
	fmt.Println(zones.Instant(c.Events[0].Start).Time(time.UTC))
	fmt.Println(findings[0].Localize(language.English))
	// Output:
	// Europe/Paris
	// 2026-01-06 09:00:00 +0000 UTC
	// The time zone “Romance Standard Time” is read as Europe/Paris.
}

func ExampleRecurrences() {
	calendars, _ := ical.Parse([]byte(`BEGIN:VCALENDAR
BEGIN:VEVENT
UID:conseil@example.org
DTSTART;TZID=Europe/Paris:20260707T100000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Le conseil du mardi
END:VEVENT
BEGIN:VEVENT
UID:conseil@example.org
RECURRENCE-ID;TZID=Europe/Paris:20260714T100000
DTSTART;TZID=Europe/Paris:20260715T100000
SUMMARY:Le conseil du mardi
END:VEVENT
END:VCALENDAR
`))
	zones, _ := ical.NewZones(calendars[0], time.LoadLocation)
	recurrences, _ := ical.Recurrences(calendars[0], zones)
	for _, r := range recurrences {
		series, _ := calendar.NewSeries(r, zones.Find)
		for o := range series.All() {
			fmt.Println(r.Title, o.At())
		}
	}
	// Output:
	// Le conseil du mardi 2026-07-07T10:00
	// Le conseil du mardi 2026-07-15T10:00
	// Le conseil du mardi 2026-07-21T10:00
}

func ExampleFromRecurrence() {
	events, _ := ical.FromRecurrence(calendar.Recurrence{
		Title: "Le bilan du mois", Start: calendar.MustWhen("2026-01-31"),
		Rule: calendar.MustRule("FREQ=MONTHLY"), MonthEnd: calendar.MonthEndClamp,
	}, "bilan@example.org", nil)
	show(events[0].Append(nil))
	// Output:
	// BEGIN:VEVENT
	// UID:bilan@example.org
	// DTSTART;VALUE=DATE:20260131
	// RRULE:FREQ=MONTHLY;BYMONTHDAY=-1
	// SUMMARY:Le bilan du mois
	// END:VEVENT
}

func ExampleTimezone() {
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		fmt.Println(err)
		return
	}
	zone := ical.Timezone("Europe/Paris", paris, calendar.MustPeriod("2026-05-01/2026-05-31"))
	for _, o := range zone.Components {
		fmt.Println(o.Name, o.Text("DTSTART"), o.Text("TZOFFSETFROM"), o.Text("TZOFFSETTO"), o.Text("RRULE"))
	}
	// Output:
	// DAYLIGHT 20260329T020000 +0100 +0200 FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
}

func ExampleCalendar_Append() {
	c := ical.Calendar{Events: []ical.Event{{
		UID: "1@example.org", Stamp: ical.InUTC(time.Date(2026, 1, 2, 8, 30, 0, 0, time.UTC)),
		Start: ical.On(calendar.MustDate("2026-01-06")), Summary: "Bilan ; chiffres, suite",
	}}}
	show(c.Append(nil))
	// Output:
	// BEGIN:VCALENDAR
	// VERSION:2.0
	// PRODID:-//septet-go//socialstrategy//EN
	// BEGIN:VEVENT
	// UID:1@example.org
	// DTSTAMP:20260102T083000Z
	// DTSTART;VALUE=DATE:20260106
	// SUMMARY:Bilan \; chiffres\, suite
	// END:VEVENT
	// END:VCALENDAR
}

func ExampleAppendPlan() {
	plan := calendar.Plan{
		Period: calendar.MustPeriod("2026-05-01/2026-05-31"), Zone: "Europe/Paris",
		Slots: []calendar.Slot{{
			ID: "blog-2026-05-1", Channel: "blog", Date: calendar.MustDate("2026-05-05"), Clock: calendar.MustClock("10:00"),
			State: calendar.SlotSubmitted, Deadlines: calendar.Deadlines{Approval: calendar.MustDate("2026-04-30")},
		}},
	}
	data, _ := ical.AppendPlan(nil, plan, ical.Export{
		Domain: "acme.agence.example", Stamp: time.Date(2026, 4, 20, 8, 0, 0, 0, time.UTC), Language: language.French,
		Zones:   time.LoadLocation,
		Brief:   calendar.Brief{Channels: []calendar.Channel{{ID: "blog", Name: "Blog", Approver: "client"}}},
		Subject: func(calendar.Slot) string { return "5 idées pour la rentrée" },
		Person:  "client",
	})
	calendars, _ := ical.Parse(data)
	for _, e := range calendars[0].Events {
		fmt.Println(e.Start, e.Summary)
	}
	// Output:
	// 20260505T100000 [Blog] 5 idées pour la rentrée — en validation
	// 20260430 [Blog] 5 idées pour la rentrée — à valider
}

// show prints what was written with the line ends of the machine.
func show(data []byte) { fmt.Fprint(os.Stdout, strings.ReplaceAll(string(data), "\r\n", "\n")) }
