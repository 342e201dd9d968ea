package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
)

func ExampleDate() {
	d := calendar.MustDate("2026-01-31")
	year, week := d.ISOWeek()
	fmt.Println(d.Weekday(), year, week, d.Quarter())
	fmt.Println(d.AddDays(1), d.AddMonths(1), d.AddMonths(2))
	fmt.Println(d.DaysSince(calendar.MustDate("2026-01-01")))
	// Output:
	// Saturday 2026 5 1
	// 2026-02-01 2026-02-28 2026-03-31
	// 30
}

func ExampleParseDate() {
	_, err := calendar.ParseDate("2026-02-30")
	fmt.Println(err)
	if refused, ok := errors.AsType[*document.ValueError](err); ok {
		fmt.Println(refused.Fault.Code == calendar.FaultDay)
		fmt.Println(refused.Fault.Localize(language.French))
	}
	// Output:
	// calendar: date "2026-02-30": its month has no such day
	// true
	// ce mois n'a pas ce jour
}

func ExampleDateOf() {
	instant := time.Date(2026, time.January, 15, 23, 30, 0, 0, time.UTC)
	fmt.Println(calendar.DateOf(instant), calendar.DateOf(instant.In(time.FixedZone("CET", 3600))))
	// Output: 2026-01-15 2026-01-16
}

func ExamplePeriod() {
	q1 := calendar.QuarterOf(calendar.MustDate("2026-02-14"))
	fmt.Println(q1, q1.Days())
	campaign := calendar.MustPeriod("2026-03-20/2026-04-10")
	fmt.Println(q1.Intersect(campaign))
	for day := range calendar.WeekOf(calendar.MustDate("2026-12-31"), time.Monday).All() {
		fmt.Print(day.Day(), " ")
	}
	// Output:
	// 2026-01-01/2026-03-31 90
	// 2026-03-20/2026-03-31
	// 28 29 30 31 1 2 3
}

func ExampleNewPeriod() {
	_, err := calendar.NewPeriod(calendar.MustDate("2026-02-01"), calendar.MustDate("2026-01-01"))
	fmt.Println(err)
	// Output: calendar: period "2026-02-01/2026-01-01": the end comes before the start
}

func ExampleClock() {
	var absent calendar.Clock
	open, shut := calendar.MustClock("09:00"), calendar.EndOfDay()
	fmt.Println(open.AddSeconds(90*60), shut, open.Before(shut))
	fmt.Println(calendar.Midnight().IsZero(), absent.IsZero())
	_, err := calendar.ParseClock("25:00")
	fmt.Println(err)
	// Output:
	// 10:30 24:00 true
	// false true
	// calendar: clock "25:00": the hour must be from 00 to 24
}

func ExampleDateTime() {
	at := calendar.MustDate("2026-01-31").At(calendar.MustClock("10:00"))
	fmt.Println(at, at.Add(calendar.MustDuration("P1MT2H")))
	fmt.Println(at.Label().Localize(language.English))
	// Output:
	// 2026-01-31T10:00 2026-02-28T12:00
	// 31 January 2026 at 10:00
}

func ExampleDuration() {
	d := calendar.MustDuration("P1Y6M")
	fmt.Println(d.Years(), d.Months(), d.Label().Localize(language.English))
	fmt.Println(calendar.MustDate("2026-08-31").Add(d))
	fmt.Println(calendar.MustDuration("P14D"), calendar.MustDuration("PT90M"))
	// Output:
	// 1 6 1 year and 6 months
	// 2028-02-29
	// P2W PT1H30M
}

func ExampleWeekdays() {
	w := calendar.MustWeekdays("tue,wed,thu")
	fmt.Println(w, w.Contains(time.Friday), w.Complement())
	fmt.Println(w.Label().Localize(language.French))
	// Output:
	// tue-thu false mon,fri-sun
	// du mardi au jeudi
}

func ExampleCadence() {
	for _, text := range []string{"4/month", "2-3/week", "1+/day", "1/2weeks"} {
		c := calendar.MustCadence(text)
		fmt.Println(c.Min(), c.Max(), c.Open(), c.Every(), c.Unit(), "-", c.Label().Localize(language.English))
	}
	// Output:
	// 4 4 false 1 month - 4 a month
	// 2 3 false 1 week - 2 to 3 a week
	// 1 0 true 1 day - at least 1 a day
	// 1 1 false 2 week - 1 every 2 weeks
}

func ExampleParseCadence() {
	_, err := calendar.ParseCadence("3-2/week")
	fmt.Println(err)
	// Output: calendar: cadence "3-2/week": the minimum is above the maximum
}

func ExampleUnit_Around() {
	fmt.Println(calendar.Week.Around(calendar.MustDate("2027-01-01"), time.Monday))
	fmt.Println(calendar.Month.Around(calendar.MustDate("2027-01-01"), time.Monday))
	// Output:
	// 2026-12-28/2027-01-03
	// 2027-01-01/2027-01-31
}

// New York's clocks jump from 02:00 to 03:00 on 8 March 2026, and show 01:00 to 02:00 twice
// on 1 November.
func ExampleResolve() {
	newYork, err := time.LoadLocation("America/New_York")
	if err != nil {
		fmt.Println(err)
		return
	}
	gap := calendar.MustDateTime("2026-03-08T02:30")
	moved := calendar.Resolve(gap, newYork, calendar.ResolveRFC5545)
	fmt.Println(moved.Outcome(), moved.Time(newYork).Format(time.RFC3339))
	skipped := calendar.Resolve(gap, newYork, calendar.ResolveSkip)
	fmt.Println(skipped.Outcome(), skipped.OK())

	twice := calendar.MustDateTime("2026-11-01T01:30")
	for _, policy := range []calendar.Resolution{calendar.ResolveFirst, calendar.ResolveSecond} {
		instant := calendar.Resolve(twice, newYork, policy)
		fmt.Println(instant.Outcome(), policy, instant.Time(newYork).Format(time.RFC3339))
	}
	// Output:
	// gap 2026-03-08T03:30:00-04:00
	// gap false
	// ambiguous first 2026-11-01T01:30:00-04:00
	// ambiguous second 2026-11-01T01:30:00-05:00
}

func ExampleZone() {
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		fmt.Println(err)
		return
	}
	zone := calendar.NewZone(paris, calendar.MustPeriod("2026-01-01/2026-12-31"))
	for _, day := range []string{"2026-03-24", "2026-03-31"} {
		at := calendar.MustDate(day).At(calendar.MustClock("10:00"))
		fmt.Println(zone.Instant(at, calendar.ResolveRFC5545).Time(time.UTC).Format(time.RFC3339))
	}
	// Output:
	// 2026-03-24T09:00:00Z
	// 2026-03-31T08:00:00Z
}

// Values are texts in documents; absent ones are left out.
func Example_documents() {
	var campaign struct {
		Period  calendar.Period  `json:"period"`
		Cadence calendar.Cadence `json:"cadence"`
		Clock   calendar.Clock   `json:"clock,omitzero"`
	}
	err := json.Unmarshal([]byte(`{"period": "2026-03-20/2026-04-10", "cadence": "3-3/week"}`), &campaign)
	fmt.Println(campaign.Period.Days(), campaign.Cadence, err)
	text, err := json.Marshal(campaign)
	fmt.Println(string(text), err)
	// Output:
	// 22 3/week <nil>
	// {"period":"2026-03-20/2026-04-10","cadence":"3/week"} <nil>
}
