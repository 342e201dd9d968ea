package kpi_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// byWeek are figures of weeks, the first of which starts on Monday 5 January 2026.
func byWeek(values ...float64) []kpi.Sample {
	samples := make([]kpi.Sample, len(values))
	for i := range values {
		week := calendar.WeekOf(calendar.MustDate("2026-01-05").AddDays(7*i), time.Monday)
		samples[i] = kpi.Sample{Window: week, Value: &values[i]}
	}
	return samples
}

// sixtyLeads is an objective of twelve weeks.
func sixtyLeads() smart.Objective {
	return smart.Objective{
		ID: "O2", Goal: smart.Prospecting, Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29"),
	}
}

// The reach of a quarter, asked of its weeks: the people of one week may be those of another.
// What the source counts for the quarter is needed, and no sum stands for it.
func ExampleSeries_Over_quarter() {
	reach := kpi.Series{ID: "reach", Indicator: "reach", Provenance: smart.Measured,
		Samples: byWeek(5200, 4900, 6100, 5600, 4700, 5300, 5800, 6400, 5100, 4800, 5500, 6000, 5700)}
	m := reach.Over(calendar.MustPeriod("2026-01-05/2026-04-05"))
	for _, tag := range []language.Tag{language.English, language.French} {
		fmt.Println(m.Label().Localize(tag))
		fmt.Println(m.Why().Localize(tag))
	}
	// Output:
	// between 6,400 and 71,100
	// The people reached in two windows may be the same: there are no fewer than in the largest window, and no more than in all of them together.
	// entre 6 400 et 71 100
	// Les mêmes personnes peuvent être comptées dans deux relevés : il y en a au moins autant que dans le plus grand, au plus autant que dans tous réunis.
}

// The pace is 36 in twelve weeks; four counts tell little of the next eight weeks.
func ExampleForecastOf() {
	leads := kpi.Series{ID: "leads", Indicator: "leads", Samples: byWeek(2, 4, 1, 5)}
	f := kpi.ForecastOf(sixtyLeads(), leads, calendar.MustDate("2026-02-01"))
	fmt.Println(f.Method.Label().Localize(language.English))
	fmt.Println(f.Why.Localize(language.English))
	fmt.Println(f.Chance().Localize(language.French))
	// Output:
	// an even rate, and chance
	// By 29 March 2026: 37, between 27 and 48 eight times out of ten; less than one chance out of 20 of reaching 60.
	// moins d'une chance sur 20
}

func ExampleEvaluate() {
	k := kpi.Case{ID: "webinars", Objective: sixtyLeads(), Series: kpi.Series{ID: "leads", Indicator: "leads",
		Samples: byWeek(4, 6, 3, 5, 4, 6, 5, 4)}}
	e := kpi.Evaluate(k, calendar.MustDate("2026-03-02"))
	fmt.Println(e.Status.Label().Localize(language.English))
	fmt.Println(e.Progress.Why.Localize(language.English))
	fmt.Println(e.Forecast.Why.Localize(language.English))
	// Output:
	// at risk
	// On 1 March 2026: 37. A straight line to 60 would be at 40 already. 23 to go, 5.8 a week until 29 March 2026 included.
	// By 29 March 2026: 56, between 49 and 63 eight times out of ten; 2 chances out of 10 of reaching 60.
}

// Four weeks are too few to decide, and the day on which they are enough is known.
func ExampleDecide() {
	k := kpi.Case{ID: "webinars", Objective: sixtyLeads(), Series: kpi.Series{ID: "leads", Indicator: "leads",
		Samples: byWeek(2, 4, 1, 5)}}
	v := kpi.Decide(k, calendar.MustDate("2026-02-01"))
	fmt.Println(v.Decision, v.Until)
	fmt.Println(v.Why.Localize(language.English))
	fmt.Println(v.Why.Localize(language.French))
	// Output:
	// undecided 2026-02-15
	// Too early to decide: 4 readings of the 6 that it takes, 4 of the 4 since the action can show. For the record: leads, 12 on 1 February 2026 for a target of 60 by 29 March 2026. It can be decided from 15 February 2026 on.
	// Trop tôt pour décider : 4 relevés sur les 6 nécessaires, et 4 sur 4 depuis que l'action peut produire un effet. Pour mémoire : leads (contacts commerciaux), 12 au 1er février 2026 pour une valeur visée de 60 au 29 mars 2026. On pourra décider à partir du 15 février 2026.
}

// Two actions that began together on one indicator cannot be told apart; one of which little
// was carried out cannot be judged.
func ExampleDecideAll() {
	leads := kpi.Series{ID: "leads", Indicator: "leads", Samples: byWeek(4, 6, 3, 5, 4, 6, 5, 4)}
	clicks := kpi.Series{ID: "clicks", Indicator: "link_clicks", Samples: byWeek(120, 140, 110, 135, 128, 131, 119, 140)}
	visits := sixtyLeads()
	visits.ID, visits.Indicator, visits.Goal, visits.Target = "O3", "link_clicks", smart.Traffic, smart.MustQuantity("1500")
	verdicts := kpi.DecideAll([]kpi.Case{
		{ID: "webinars", Title: "Webinars", Objective: sixtyLeads(), Series: leads},
		{ID: "ads", Title: "LinkedIn ads", Objective: sixtyLeads(), Series: leads},
		{ID: "blog", Title: "Blog", Objective: visits, Series: clicks, Compliance: &kpi.Compliance{Planned: 16, Done: 5}},
	}, calendar.MustDate("2026-03-02"))
	for _, v := range verdicts {
		fmt.Println(v.Case, "·", v.Why.Localize(language.English))
	}
	// Output:
	// webinars · Adjust: “LinkedIn ads” began at the same time on the same indicator: their effects cannot be told apart. To do: start the actions one after the other.
	// ads · Adjust: “Webinars” began at the same time on the same indicator: their effects cannot be told apart. To do: start the actions one after the other.
	// blog · Adjust: 5 of 16 posts planned went out: what was not done cannot be judged. To do: keep to the schedule first.
}

// Thirty days of two pages for the same campaign. The figures of one day are one piece of
// evidence, however many clicks it holds.
func ExampleCompareArms() {
	arm := func(id string, clicks ...float64) kpi.Series {
		s := kpi.Series{ID: id, Indicator: "ctr", Definition: "campaign", Media: kpi.Paid}
		for i := range clicks {
			impressions := 4000.0
			s.Samples = append(s.Samples, kpi.Sample{Date: calendar.MustDate("2026-01-05").AddDays(i), Numerator: &clicks[i], Denominator: &impressions})
		}
		return s
	}
	control := arm("control", 42, 38, 47, 40, 35, 44, 41, 39, 46, 37, 43, 40, 36, 45)
	test := arm("test", 55, 49, 61, 47, 52, 58, 50, 46, 60, 53, 57, 48, 51, 59)
	e := kpi.CompareArms(control, test, calendar.MustPeriod("2026-01-05/2026-01-18"), kpi.Aim{})
	fmt.Println(e.Verdict, e.Method)
	fmt.Println(e.Why.Localize(language.English))
	fmt.Println(e.Why.Localize(language.French))
	// Output:
	// good clusters
	// Control group: 1.02%; test group: 1.33%, in click-through rate. This is an improvement: between +25% and +36%, eight times out of ten.
	// Groupe témoin : 1,02 % ; groupe test : 1,33 %, en taux de clic. C'est une amélioration : entre +25 % et +36 %, huit fois sur dix.
}

// February is not March: what the calendar alone changes is said before anything is concluded.
func ExampleCatalogue_Quality() {
	views := kpi.Series{ID: "views", Indicator: "views", Samples: []kpi.Sample{
		{Window: calendar.MustPeriod("2026-02-01/2026-02-28"), Value: new(9800.0)},
		{Window: calendar.MustPeriod("2026-03-01/2026-03-31"), Value: new(10850.0)},
	}}
	for _, f := range kpi.Builtin().Quality([]kpi.Series{views}, kpi.Setting{}, calendar.MustDate("2026-04-02")) {
		fmt.Println(f.Code, f.Pointer)
		fmt.Println(f.Localize(language.English))
		fmt.Println(f.Localize(language.French))
	}
	// Output:
	// kpi.calendar_effect /series/0
	// Calendar effect, before anything else: 31 days against 28 (1 March 2026 to 31 March 2026; before that, 1 February 2026 to 28 February 2026), that is 10.7% for the same activity. Change observed: 10.7%. Compare by day, or by post.
	// Effet calendaire, avant toute autre explication : 31 jours contre 28 (du 1er mars 2026 au 31 mars 2026 ; période précédente : du 1er février 2026 au 28 février 2026), soit 10,7 % à activité égale. Variation constatée : 10,7 %. À comparer par jour ou par publication.
}

// What stands out is to be tested: nobody drew lots for the days.
func ExampleRankPosts() {
	reach := kpi.Series{ID: "posts", Indicator: "post_reach_total", Account: "page"}
	var posts []kpi.Publication
	for i, people := range []float64{310, 900, 280, 350, 870, 330, 290, 940, 300, 360, 910, 270, 320, 880, 340} {
		at := calendar.MustDate("2026-01-05").AddDays(7 * (i / 3)).AddDays(i % 3)
		id := fmt.Sprint("post-", i)
		posts = append(posts, kpi.Publication{Post: id, At: calendar.MustDateTime(at.String() + "T10:00:00")})
		reach.Samples = append(reach.Samples, kpi.Sample{Date: at, Post: id, Value: &people})
	}
	days := kpi.RankPosts(kpi.GroupByWeekday, reach, posts, kpi.Aim{})
	fmt.Println(days.Why.Localize(language.English))
	fmt.Println(days.Groups[0].Why.Localize(language.English))
	// Output:
	// By day of the week (3 groups, 15 posts): Tuesday (to be tested) and Wednesday (less than the others).
	// A candidate to test, and no rule: Tuesday. 5 posts, a median of 900, against 315 for the others.
}

// A median is worth what is known of those it is the median of.
func ExampleBenchmarkOf() {
	quarter := calendar.QuarterOf(calendar.MustDate("2026-01-01"))
	on := func(account string, posts float64) kpi.Series {
		return kpi.Series{ID: account, Account: account, Indicator: "posts_published", Definition: "own page", Media: kpi.Organic,
			Samples: []kpi.Sample{{Window: quarter, Value: &posts}}}
	}
	peers := kpi.Peers{Population: "the four largest cosmetics brands of the region",
		Series: []kpi.Series{on("a", 95), on("b", 120), on("c", 48), on("d", 70)}}
	fmt.Println(kpi.BenchmarkOf(on("page", 88), peers, quarter).Why.Localize(language.English))
	peers.Population = ""
	fmt.Println(kpi.BenchmarkOf(on("page", 88), peers, quarter).Why.Localize(language.English))
	// Output:
	// 88, against a median of 83 for 4 accounts (the four largest cosmetics brands of the region): above 2 of them, in posts published.
	// Who the others are is not said: a median of no one knows whom compares with nothing.
}
