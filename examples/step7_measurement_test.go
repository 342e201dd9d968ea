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

// following is how many people follow the page, as read at the end of each fortnight.
func following() kpi.Series {
	s := kpi.Series{ID: "followers", Indicator: "followers", Definition: "facebook.page_follows", Provenance: smart.Measured}
	for i, people := range []float64{742, 752, 765, 773, 786, 800, 818, 841, 860, 884, 903, 925, 950, 971, 994} {
		day := calendar.MustDate("2025-09-27").AddDays(14 * i)
		s.Samples = append(s.Samples, kpi.Sample{Date: day, Value: &people})
	}
	return s
}

// Step 7: measure. The people reached in three months cannot be added up: the same person
// may be in each of them. What can be said are bounds. Progress is compared with a
// straight line, which is no forecast; the verdict goes by a forecast, and says what would
// change it.
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

	objective.Start = calendar.MustDate("2025-12-31")
	verdict := kpi.Decide(kpi.Case{
		ID: "reels", Title: "Two reels a week", Objective: objective, Series: following(),
		Start: calendar.MustDate("2026-01-05"), Compliance: &kpi.Compliance{Planned: 24, Done: 23},
	}, calendar.MustDate("2026-04-13"))
	fmt.Println(verdict.Decision, verdict.NextReview)
	for _, tag := range []language.Tag{language.English, language.French} {
		fmt.Println(verdict.Why.Localize(tag))
		fmt.Println(verdict.Change.Localize(tag))
	}

	objective.Indicator = "likes"
	objective.Goal = smart.Loyalty
	for _, f := range kpi.Builtin().Check(kpi.Mapping{Objectives: []smart.Objective{objective}}).AtLeast(finding.Warning) {
		fmt.Println(f.Localize(language.English))
	}
	// Output:
	// bounds 14000 35500
	// The people reached in two windows may be the same: there are no fewer than in the largest window, and no more than in all of them together.
	// behind
	// On 28 March 2026: 971. A straight line to 1,200 would be at 992 already. 229 to go, 17 a week until 30 June 2026 included.
	// adjust 2026-04-20
	// Adjust: the action works, and too little for the target; followers, 994 on 11 April 2026 for a target of 1,200 by 30 June 2026; forecast 1,103, between 1,070 and 1,136 eight times out of ten, less than one chance out of 20 of getting there; the effect of the action is proven (between +1 and +7 a week). To do: do more of it, or revise the target or its date.
	// It would take 19 a week until 30 June 2026 to get there.
	// Ajuster : l'action produit un effet, trop faible pour la valeur visée ; abonnés, 994 au 11 avril 2026 pour 1 200 au 30 juin 2026 ; prévision : 1 103, entre 1 070 et 1 136 huit fois sur dix, soit moins d'une chance sur 20 d'y parvenir ; effet de l'action : prouvé (entre +1 et +7 par semaine). À faire : en faire davantage, ou revoir la valeur visée ou l'échéance.
	// Il faudrait 19 par semaine jusqu'au 30 juin 2026 pour y parvenir.
	// The primary indicator of objective O1 (likes and reactions) measures a reaction; an objective of loyalty aims at an effect. The method names it: keep it as support, and add an indicator of effects: net promoter score (NPS) and repeat purchase rate.
}
