package adherence_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
)

// May at an agency: three posts a week are promised; a crisis suspends a week, and the next
// one starts badly.
func ExampleJudge() {
	promised := 3
	kase := adherence.Case{
		Period: calendar.MustPeriod("2026-05-04/2026-05-31"),
		Zone:   "Europe/Paris",
		Channels: []adherence.Channel{{
			ID: "linkedin", Name: "LinkedIn", Cadence: calendar.MustCadence("3/week"), Promised: &promised,
			Days: calendar.MustWeekdays("mon-fri"),
		}},
		Excused: []adherence.Excuse{{Name: "suspension", Period: calendar.MustPeriod("2026-05-11/2026-05-13")}},
	}
	for _, day := range []string{"2026-05-04", "2026-05-06", "2026-05-08", "2026-05-14", "2026-05-15", "2026-05-18", "2026-05-20", "2026-05-22"} {
		state := calendar.SlotPublished
		if day >= "2026-05-18" {
			state = calendar.SlotPlanned
		}
		kase.Slots = append(kase.Slots, calendar.Slot{
			ID: "linkedin-" + day, Channel: "linkedin", Date: calendar.MustDate(day), Clock: calendar.MustClock("10:00"), State: state,
		})
	}
	report := adherence.Judge(kase, calendar.On(calendar.MustDate("2026-05-20")), time.LoadLocation)
	for _, q := range report.Channels[0].Quotas {
		fmt.Printf("%s promised %d, planned %d, published %d: %s\n", q.Key, *q.Promised, q.Counts.Planned, q.Counts.Published,
			q.State.Label().Localize(language.English))
	}
	for _, row := range report.Findings.In(language.English) {
		fmt.Println(row.Sentence)
	}
	// Output:
	// 2026-W19 promised 3, planned 3, published 3: on track
	// 2026-W20 promised 2, planned 2, published 2: on track
	// 2026-W21 promised 3, planned 3, published 0: at risk
	// 2026-W22 promised 3, planned 0, published 0: at risk
	// LinkedIn: 0 posts out and 2 still possible in week 21, with 3 asked for.
	// LinkedIn: 2 posts instead of 3 in week 20: suspension from 11 to 13 May.
}

// What went out is known, and no plan.
func ExampleJudge_withoutPlan() {
	kase := adherence.Case{
		Period:   calendar.MustPeriod("2026-01-05/2026-01-25"),
		Zone:     "Europe/Paris",
		Channels: []adherence.Channel{{ID: "blog", Cadence: calendar.MustCadence("1/week")}},
	}
	for _, at := range []string{"2026-01-06T09:00:00Z", "2026-01-11T23:30:00Z", "2026-01-20T09:00:00Z"} {
		instant, _ := time.Parse(time.RFC3339, at)
		kase.Publications = append(kase.Publications, adherence.Publication{Channel: "blog", Instant: instant})
	}
	blog := adherence.Judge(kase, calendar.On(calendar.MustDate("2026-01-25")), time.LoadLocation).Channels[0]
	fmt.Println("kept", blog.Kept, "of", blog.Judged)
	fmt.Println("longest silence:", blog.Regularity.Silence.Days, "days")
	fmt.Printf("mean gap: %.1f days\n", *blog.Regularity.MeanGap)
	// Output:
	// kept 3 of 3
	// longest silence: 7 days
	// mean gap: 7.0 days
}

func ExampleReadCase() {
	kase, problems := adherence.ReadCase([]byte(`{
		"period": "2026-05-04/2026-05-31", "zone": "Europe/Paris", "tolerance": "PT1H",
		"channels": [{"id": "blog", "cadence": "1/week", "promissed": 2}]
	}`))
	fmt.Println(kase.Channels[0].Cadence, kase.Tolerance)
	for _, row := range problems.In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// 1/week PT1H
	// /channels/0/promissed Unknown member “promissed”: did you mean “promised”?
}

func ExampleRunway_Message() {
	runway := adherence.Runway{Until: calendar.MustDate("2026-03-12")}
	fmt.Println(runway.Message().Localize(language.English))
	// Output: Enough to publish until 12 March 2026
}

func ExampleBurstiness() {
	for _, gaps := range [][]float64{{7, 7, 7, 7}, {7, 8, 6, 7, 6, 8, 7}, {49, 0.1, 0.1, 0.1}, {7}} {
		a, known := adherence.Burstiness(gaps)
		fmt.Printf("%.2f %v\n", a, known)
	}
	// Output:
	// -1.00 true
	// -0.84 true
	// 0.99 true
	// 0.00 false
}

func ExampleVariation() {
	r, known := adherence.Variation([]float64{2, 2, 3, 2, 2, 3})
	fmt.Printf("%.3f %v\n", r, known)
	// Output: 0.202 true
}
