package examples_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sample is a figure of a window of days.
func sample(window string, value float64) kpi.Sample {
	return kpi.Sample{Window: calendar.MustPeriod(window), Value: &value}
}

// reached are the people a page reached, a month at a time.
func reached() kpi.Series {
	return kpi.Series{
		ID: "reach", Indicator: "reach", Definition: "facebook.page_total_media_view_unique", Provenance: smart.Measured,
		Samples: []kpi.Sample{
			sample("2026-01-01/2026-01-31", 12000), sample("2026-02-01/2026-02-28", 9500), sample("2026-03-01/2026-03-31", 14000),
		},
	}
}

// following is how many people follow the page, as read at the end of each month.
func following() kpi.Series {
	reading := func(day string, value float64) kpi.Sample {
		return kpi.Sample{Date: calendar.MustDate(day), Value: &value}
	}
	return kpi.Series{
		ID: "followers", Indicator: "followers", Definition: "facebook.page_follows", Provenance: smart.Measured,
		Samples: []kpi.Sample{reading("2025-12-31", 800), reading("2026-01-31", 860), reading("2026-02-28", 930), reading("2026-03-31", 985)},
	}
}

// Step 7: measure. The people reached in three months cannot be added up: the same person
// may be in each of them. What can be said are bounds. Progress is compared with a
// straight line, which is no forecast.
func Example_measurement() {
	quarter := reached().Over(calendar.MustPeriod("2026-01-01/2026-03-31"))
	low, high, _ := quarter.Bounds()
	fmt.Println(quarter.State(), low, high)
	fmt.Println(quarter.Why().Localize(language.English))

	objective := smart.Objective{
		ID: "O1", Goal: smart.Awareness, Type: smart.IncreaseTo, Indicator: "followers",
		Baseline: &smart.Baseline{Value: smart.MustQuantity("800"), Date: calendar.MustDate("2025-12-31"), Provenance: smart.Measured},
		Target:   smart.MustQuantity("1200"), Deadline: calendar.MustDate("2026-06-30"),
	}
	progress := kpi.ProgressOf(objective, following(), calendar.MustDate("2026-04-01"))
	fmt.Println(progress.Standing)
	fmt.Println(progress.Why.Localize(language.English))

	objective.Indicator = "likes"
	objective.Goal = smart.Loyalty
	for _, f := range kpi.Builtin().Check(kpi.Mapping{Objectives: []smart.Objective{objective}}).AtLeast(finding.Warning) {
		fmt.Println(f.Localize(language.English))
	}
	// Output:
	// bounds 14000 35500
	// The people reached in two windows may be the same: there are no fewer than in the largest window, and no more than in all of them together.
	// behind
	// On 31 March 2026: 985. A straight line to 1,200 would be at 999 already. 215 to go, 17 a week until 30 June 2026 included.
	// The primary indicator of objective O1 (likes and reactions) measures a reaction; an objective of loyalty aims at an effect. The method names it: keep it as support, and add an indicator of effects: net promoter score (NPS) and repeat purchase rate.
}
