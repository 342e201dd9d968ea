package kpi_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// An action began in the seventh week.
func ExampleEffectOf() {
	views := kpi.Series{ID: "views", Indicator: "views"}
	day := calendar.MustDate("2026-01-05")
	for i, v := range []float64{900, 1100, 980, 1020, 950, 1050, 1500, 1400, 1600, 1450} {
		views.Samples = append(views.Samples, kpi.Sample{Window: calendar.WeekOf(day.AddDays(7*i), 1), Value: &v})
	}
	e := kpi.EffectOf(views, kpi.Change{Start: calendar.MustDate("2026-02-16"), AsOf: calendar.MustDate("2026-03-15")}, kpi.Aim{})
	fmt.Println(e.Verdict.Label().Localize(language.English))
	fmt.Println(e.Why.Localize(language.English))
	// Output:
	// proven
	// Before: 998 a week; since: 1,486 a week, in views. This is an improvement: between +41% and +58%, eight times out of ten.
}

// Both devices convert better, and all of them together worse: there are more mobile phones.
func ExampleMixShift() {
	m := kpi.MixShift("lead_conversion_rate",
		kpi.Segment{Name: "desktop", Before: kpi.Parts{Numerator: 5000, Denominator: 100000}, After: kpi.Parts{Numerator: 3300, Denominator: 60000}},
		kpi.Segment{Name: "mobile", Before: kpi.Parts{Numerator: 400, Denominator: 20000}, After: kpi.Parts{Numerator: 3000, Denominator: 120000}})
	fmt.Println(m.Reversal)
	fmt.Println(m.Why.Localize(language.English))
	// Output:
	// true
	// From 4.5% to 3.5%, in lead conversion rate, while each part taken alone goes the other way: the mix has changed. With the same mix: +0.5 points.
}

// Fewer leads, and what to change about it.
func ExampleDecompose() {
	d := kpi.Decompose("leads",
		kpi.Factor{Indicator: "post_reach_total", Before: new(40000.0), After: new(40800.0)},
		kpi.Factor{Indicator: "ctr", Before: new(2.9), After: new(2.0)},
		kpi.Factor{Indicator: "lead_conversion_rate", Before: new(5.0), After: new(5.1)})
	fmt.Println(d.Lever.Label().Localize(language.English))
	fmt.Println(d.Why.Localize(language.English))
	// Output:
	// change the message
	// From 58 to 42, in leads: total reach of posts +2%, click-through rate −31% and lead conversion rate +2%. The main brake is the click-through rate; what to do: change the message.
}
