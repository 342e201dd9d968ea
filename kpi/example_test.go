package kpi_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// The reach of a week is people; that of seven days is not, since the same people may be
// counted every day.
func ExampleSeries_Over() {
	reach := kpi.Series{ID: "reach", Indicator: "reach", Provenance: smart.Measured}
	for i, people := range []float64{100, 120, 110, 95, 130, 105, 110} {
		reach.Samples = append(reach.Samples, kpi.Sample{Date: calendar.MustDate("2026-01-05").AddDays(i), Value: &people})
	}
	week := calendar.MustPeriod("2026-01-05/2026-01-11")

	m := reach.Over(week)
	fmt.Println(m.Label().Localize(language.English))
	fmt.Println(m.Why().Localize(language.English))

	// The source gives the figure of the week.
	reach.Samples = append(reach.Samples, kpi.Sample{Window: week, Value: new(480.0)})
	fmt.Println(reach.Over(week).Label().Localize(language.English))
	// Output:
	// between 130 and 770
	// The people reached in two windows may be the same: there are no fewer than in the largest window, and no more than in all of them together.
	// 480
}

// Asking reach over a quarter of which one week was not read.
func ExampleSeries_Over_gap() {
	week := calendar.WeekOf(calendar.MustDate("2026-01-05"), 1)
	reach := kpi.Series{ID: "reach", Indicator: "reach", Samples: []kpi.Sample{{Window: week, Value: new(480.0)}}}
	views := kpi.Series{ID: "views", Indicator: "views", Samples: []kpi.Sample{{Window: week, Value: new(2150.0)}}}
	quarter := calendar.QuarterOf(calendar.MustDate("2026-01-05"))

	fmt.Println(reach.Over(quarter).Label().Localize(language.French))
	m := views.Over(quarter)
	fmt.Println(m.Label().Localize(language.English))
	fmt.Println(m.Why().Localize(language.English))
	// Output:
	// au moins 480
	// at least 2,150
	// No reading for 83 days, the first of which is 1 January 2026: what happened then comes on top.
}

// The engagement rate of 500 posts of 2014, from the figures of Moro, Rita and Vala (2016) by
// quarter. The mean of the rates of the posts is 2.407%, half as much again; it is the rate of
// nothing.
func ExampleSeries_Over_rate() {
	quarters := []struct{ interactions, reach float64 }{{13802, 1398361}, {28087, 2147717}, {34771, 1711016}, {29400, 1694586}}
	parts := kpi.Series{ID: "er", Indicator: "er_reach", Definition: "facebook.2014", Provenance: smart.Measured}
	rates := parts
	for i, q := range quarters {
		window := calendar.QuarterOf(calendar.MustDate("2014-01-01").AddMonths(3 * i))
		parts.Samples = append(parts.Samples, kpi.Sample{Window: window, Numerator: &q.interactions, Denominator: &q.reach})
		rates.Samples = append(rates.Samples, kpi.Sample{Window: window, Value: new(100 * q.interactions / q.reach)})
	}
	year := calendar.YearOf(calendar.MustDate("2014-01-01"))

	fmt.Println(parts.Over(year).Label().Localize(language.English))

	// Where only the rates were kept, no average of them is right.
	m := rates.Over(year)
	low, high, _ := m.Bounds()
	fmt.Printf("between %.2f and %.2f\n", low, high)
	fmt.Println(m.Why().Localize(language.English))
	// Output:
	// 1.526%
	// between 0.99 and 2.03
	// Ratios cannot be averaged: without their numerators and denominators, the whole lies between the lowest and the highest.
}

func ExampleAcross() {
	january := calendar.MustPeriod("2026-01-01/2026-01-31")
	on := func(account string, followers float64) kpi.Series {
		return kpi.Series{ID: account, Account: account, Indicator: "followers",
			Samples: []kpi.Sample{{Date: january.To(), Value: &followers}}}
	}
	m := kpi.Across(january, on("page", 1400), on("director", 3100))
	fmt.Println(m.Label().Localize(language.English))
	fmt.Println(m.Why().Localize(language.English))
	// Output:
	// 4,500
	// This is a sum of accounts, not of distinct people: one person may follow several.
}

func ExampleProgressOf() {
	o := smart.Objective{
		ID: "O2", Goal: smart.Prospecting, Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29"),
	}
	leads := kpi.Series{ID: "leads", Indicator: "leads", Provenance: smart.Measured}
	for i, n := range []float64{2, 4, 1, 5} {
		week := calendar.WeekOf(o.Start.AddDays(7*i), 1)
		leads.Samples = append(leads.Samples, kpi.Sample{Window: week, Value: &n})
	}
	p := kpi.ProgressOf(o, leads, calendar.MustDate("2026-02-02"))
	fmt.Println(p.Standing)
	fmt.Println(p.Why.Localize(language.English))
	// Output:
	// behind
	// On 1 February 2026: 12. A straight line to 60 would be at 20 already. 48 to go, 6 a week until 29 March 2026 included.
}

func ExampleCatalogue_For() {
	primary, _ := kpi.Builtin().For(smart.Acquisition)
	for _, x := range primary {
		fmt.Println(x.ID, "·", x.Label().Localize(language.French))
	}
	// Output:
	// quote_requests · demandes de devis
	// sales_appointments · rendez-vous commerciaux obtenus
	// new_customers · nouveaux clients
	// cpa · coût par acquisition (CPA)
	// cac · coût d'acquisition client (CAC)
}

func ExampleCatalogue_Indicator() {
	x, found := kpi.Builtin().Indicator("er_reach")
	fmt.Println(found, x.Label().Localize(language.English), x.Kind, x.Aggregation)
	fmt.Println(x.Formula.Numerator, "/", x.Formula.Denominator)
	// Output:
	// true engagement rate by reach rate ratioOfSums
	// [engagements] / [post_reach_total]
}

// What nothing is known of is not unavailable.
func ExampleCatalogue_Availability() {
	c := kpi.Builtin()
	fmt.Println(c.Availability("reach", network.Facebook, network.Page))
	fmt.Println(c.Availability("impressions", network.Facebook, network.Page))
	fmt.Println(c.Availability("reach", network.Snapchat, network.Page))
	// Output:
	// yes
	// no
	// notKnown
}

func ExampleCatalogue_With() {
	c, findings := kpi.Builtin().With(kpi.Indicator{
		ID: "podcast_share", Name: "podcast shares per play", Kind: kpi.Rate, Unit: kpi.Percent,
		Direction: kpi.Up, Stage: kpi.OutTakes, Support: []smart.Goal{smart.Awareness},
		Formula: kpi.Formula{Numerator: []kpi.ID{"shares"}, Denominator: []kpi.ID{"podcast_plays"}},
	})
	for _, f := range findings {
		fmt.Println(f.Pointer, f.Localize(language.English))
	}
	_, found := c.Indicator("podcast_share")
	fmt.Println(found)
	// Output:
	// /0/formula/denominator/0 The catalogue knows no indicator “podcast_plays”: correct the id, or add the indicator.
	// false
}

func ExampleCatalogue_Check() {
	findings := kpi.Builtin().Check(kpi.Mapping{
		Objectives: []smart.Objective{{ID: "O4", Goal: smart.Loyalty, Indicator: "likes"}},
	})
	for _, f := range findings {
		fmt.Println(f.Code, f.Pointer)
		fmt.Println(f.Localize(language.English))
	}
	// Output:
	// kpi.stage_mismatch /objectives/0/indicator
	// The primary indicator of objective O4 (likes and reactions) measures a reaction; an objective of loyalty aims at an effect. The method names it: keep it as support, and add an indicator of effects: net promoter score (NPS) and repeat purchase rate.
}

func ExampleReadSeries() {
	_, findings := kpi.ReadSeries([]byte(`{"id": "fans", "indicator": "followers", "samples": [{"date": "2026-02-30", "value": 139441}]}`))
	for _, f := range findings {
		fmt.Println(f.Code, f.Pointer)
	}
	// Output:
	// document.refused /samples/0/date
}

func ExampleSeries_History() {
	downloads := kpi.Series{ID: "d", Indicator: "content_downloads", Samples: []kpi.Sample{
		{Window: calendar.MustPeriod("2026-01-01/2026-01-31"), Value: new(30.0)},
		{Window: calendar.MustPeriod("2026-02-01/2026-02-28"), Value: new(25.0)},
	}}
	for _, p := range downloads.History(smart.Objective{Type: smart.Deliver}, calendar.MustDate("2026-03-01")) {
		fmt.Println(p.Date, p.Value)
	}
	// Output:
	// 2026-01-31 30
	// 2026-02-28 55
}

func ExampleMeasure_Value() {
	none := kpi.Series{ID: "views", Indicator: "views"}.Over(calendar.MustPeriod("2026-01-01/2026-01-31"))
	value, exact := none.Value()
	fmt.Println(value, exact, none.Label().Localize(language.French))
	// Output:
	// NaN false n. d.
}

// What is usual of a series comes from its own figures; what is not is a signal, with its
// cause when one is known.
func ExampleCatalogue_ChartOf() {
	monday := calendar.MustDate("2026-01-05")
	views := kpi.Series{ID: "views", Indicator: "views", Account: "page"}
	for i, v := range []float64{420, 550, 380, 610, 470, 500, 440, 580, 390, 520, 460, 1310} {
		views.Samples = append(views.Samples, kpi.Sample{Window: calendar.WeekOf(monday.AddDays(7*i), time.Monday), Value: &v})
	}
	contest := kpi.Event{ID: "contest", Title: "spring contest", Kind: kpi.EventContest, Period: calendar.MustPeriod("2026-03-23/2026-03-29")}

	chart, signals := kpi.Builtin().ChartOf(views, kpi.Setting{Events: []kpi.Event{contest}}, calendar.MustDate("2026-04-06"))
	_, enough := chart.Assurance(600, kpi.Up)
	fmt.Println(enough.Localize(language.English))
	for _, s := range signals {
		fmt.Println(s.Rule, s.Better, s.Events)
		fmt.Println(s.Localize(language.English))
	}
	// Output:
	// Target of 600: hit or miss. It is usually between 236 and 966 (readings of 5 January 2026 to 22 March 2026).
	// beyond true [contest]
	// Unusual, for the better: 1,310 (23 March 2026 to 29 March 2026), when it is usually between 236 and 966. Known at that time: spring contest. The cause is likely to be there, and not in what was done.
}
