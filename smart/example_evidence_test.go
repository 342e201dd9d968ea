package smart_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// A history counted by hand. From 110, the last of twelve month ends, to 121 in a month is
// +10%. Of the eleven months that there are, the six that went from 100 to 110 made +10%, and
// the five that went back made −9.1%: six in eleven, 55%. Months do not overlap, so that
// nothing is counted twice.
func ExampleCheck_windows() {
	var history []smart.Point
	for i, value := range []float64{100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110} {
		history = append(history, smart.Point{Date: calendar.MustDate("2025-01-31").AddMonths(i), Value: value})
	}
	objective := smart.Objective{Type: smart.IncreaseTo, Target: smart.MustQuantity("121"), Deadline: calendar.MustDate("2026-01-31")}
	judged := smart.Check(objective, smart.Evidence{History: history}, calendar.MustDate("2026-01-15"))
	fmt.Println(judged.Achievable.Why.Localize(language.English))
	fmt.Println(judged.Ambition.Reached, "of", judged.Ambition.Windows, judged.Ambition.Band, judged.Ambition.Confidence)
	// Output:
	// Of 11 past stretches of 1 month, 6 made +10.0% or better (55%): safe.
	// 6 of 11 safe high
}

// What others do, from a table that the caller has. It is of engagement by reach: for an
// objective of engagement by reach 4% lies halfway between the percentiles 50 and 90, while
// for one of engagement by followers it says nothing.
func ExampleBenchmark() {
	study := smart.Benchmark{
		Indicator: "er_reach", Measure: smart.Level, Unit: smart.Percent, Network: network.Instagram,
		SizeClass: "1,000 to 10,000 followers", Population: "300 shops", Source: "A study", Date: calendar.MustDate("2025-11-30"),
		Percentiles: []smart.Percentile{{P: 10, Value: 1}, {P: 50, Value: 3}, {P: 90, Value: 5}},
	}
	evidence := smart.Evidence{Benchmarks: []smart.Benchmark{study}, Network: network.Instagram}
	for _, indicator := range []string{"er_reach", "er_followers"} {
		objective := smart.Objective{
			Indicator: indicator, Type: smart.IncreaseTo, Target: smart.MustQuantity("4%"), Deadline: calendar.MustDate("2026-06-30"),
		}
		judged := smart.Check(objective, evidence, calendar.MustDate("2026-01-15"))
		fmt.Println(judged.Achievable.State, judged.Achievable.Why.Localize(language.English))
		for _, row := range judged.Evidence.In(language.English) {
			fmt.Println(row.Path, row.Sentence)
		}
	}
	// Output:
	// met 4% stands at the 70th percentile of A study (300 shops, 1,000 to 10,000 followers, figures of 30 November 2025); share that does as much or better: 30%, ambitious.
	// unknown Nothing says whether the target is within reach: the history has no reading.
	// /benchmarks/0/indicator The figures of A study are of er_reach, the objective is of er_followers: they cannot be compared, and do not count.
}

// Two objectives about the same page, of which one is to raise what the other lowers, and a
// person who is asked for more than there is.
func ExampleCheckAll() {
	page := smart.Objective{ID: "O1", Goal: smart.Service, Type: smart.IncreaseTo, Indicator: "response_rate", Account: "page",
		Owner: "lea", Target: smart.MustQuantity("95%"), Deadline: calendar.MustDate("2026-06-30")}
	other := page
	other.ID, other.Type, other.Target = "O2", smart.AtMost, smart.MustQuantity("80%")
	other.Deadline = calendar.MustDate("2026-12-31")
	found := smart.CheckAll([]smart.Objective{page, other}, smart.Together{
		Goals:  []smart.Goal{smart.Service, smart.Awareness},
		People: []smart.Load{{Person: "Léa", MinutesAvailable: 600, Claims: []smart.Claim{{By: "O1", Minutes: 480}, {By: "O2", Minutes: 240}}}},
	})
	for _, row := range found.In(language.English) {
		fmt.Println(row.Severity, row.Path, row.Sentence)
	}
	// Output:
	// warning /goals/1 No objective pursues the goal “awareness”: set one, or give up the goal.
	// error /objectives/1/target The objectives O1 and O2 exclude each other: one asks for 95% or more, the other for 80% or less.
	// warning /people/0/claims Over all objectives, Léa is asked for 12 hours a week (8 hours for O1 and 4 hours for O2) and has 10 hours: 2 hours too few.
}
