package calendar_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// monWedFri is a brief of three posts a week in June, with the plan that stands.
func monWedFri() calendar.Brief {
	b := calendar.Brief{
		Period: calendar.MustPeriod("2026-06-01/2026-06-14"),
		Zone:   "Europe/Paris",
		Channels: []calendar.Channel{{
			ID: "blog", Cadence: calendar.MustCadence("3/week"),
			Times:   []calendar.Clock{calendar.MustClock("10:00")},
			Windows: []calendar.Window{{Days: calendar.MustWeekdays("mon-fri")}},
		}},
	}
	b.Slots = calendar.Schedule(b, time.LoadLocation).Plan.Slots
	return b
}

// A holiday falls in: one slot moves, and the others stay where they are.
func ExampleReplan() {
	brief := monWedFri()
	brief.Closures = []calendar.Closure{{Name: "Fête locale", Dates: []calendar.Date{calendar.MustDate("2026-06-10")}}}
	result := calendar.Replan(brief, time.LoadLocation)
	fmt.Println(result.Diff.Heading(calendar.MustDate("2026-05-20")).Localize(language.English))
	for _, change := range result.Diff.Changes {
		fmt.Println(change.Label().Localize(language.English))
	}
	plan, err := brief.Standing().Apply(result.Diff)
	fmt.Println(len(plan.Slots), err)
	// Output:
	// What changes since the version of 20 May 2026
	// blog-2026-W24-2: moved from 10 June 2026 at 10:00 to 9 June 2026 at 10:00 (Fête locale)
	// 6 <nil>
}

// A post is published late, and the plan heals: what is out stays, the next one keeps its
// distance, and the rest stays where it is.
func ExampleReplan_late() {
	brief := monWedFri()
	brief.Channels[0].MinGap = calendar.MustDuration("PT24H")
	paris, _ := time.LoadLocation("Europe/Paris")
	for i := range brief.Slots {
		if slot := &brief.Slots[i]; slot.ID == "blog-2026-W23-3" { // planned on Friday 5 June
			slot.State, slot.Date = calendar.SlotPublished, calendar.MustDate("2026-06-07")
			slot.Clock = calendar.MustClock("18:00")
			slot.Instant = calendar.Resolve(slot.Date.At(slot.Clock), paris, calendar.ResolveRFC5545).Time(time.UTC)
		}
	}
	brief.Frozen = calendar.MustWhen("2026-06-08")
	result := calendar.Replan(brief, time.LoadLocation)
	for _, change := range result.Diff.Changes {
		fmt.Println(change.Label().Localize(language.English))
	}
	fmt.Printf("%.2f instead of %.2f at best\n", result.Certificate.Cost, result.Certificate.LowerBound)
	// Output:
	// blog-2026-W24-1: moved from 8 June 2026 at 10:00 to 9 June 2026 at 10:00 (too close to slot blog-2026-W23-3)
	// 45.57 instead of 45.57 at best
}

// Somebody deletes the third of four posts, and the gap closes.
func ExampleEditor_Remove() {
	plan, _ := calendar.ReadPlan([]byte(`{"period": "2026-03-03/2026-03-03", "zone": "Europe/Paris", "slots": [
		{"id": "a", "channel": "x", "date": "2026-03-03", "clock": "15:00", "state": "planned"},
		{"id": "b", "channel": "x", "date": "2026-03-03", "clock": "17:00", "state": "planned"},
		{"id": "c", "channel": "x", "date": "2026-03-03", "clock": "19:00", "state": "planned"},
		{"id": "d", "channel": "x", "date": "2026-03-03", "clock": "21:00", "state": "planned"}]}`))
	editor := calendar.Editor{Zones: time.LoadLocation}
	diff, problems := editor.Remove(plan, "c", true)
	fmt.Println(problems.Err())
	for _, change := range diff.Changes {
		fmt.Println(change.Label().Localize(language.English))
	}
	// Output:
	// <nil>
	// c: removed from 3 March 2026 at 19:00 (by hand)
	// d: moved from 3 March 2026 at 21:00 to 3 March 2026 at 19:00 (closes the gap of slot c)
}
