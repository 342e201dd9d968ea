package smart_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// monthEnds are the page likes of a cosmetics brand at the end of each month of 2014, from
// the posts that Moro, Rita and Vala published in 2016.
func monthEnds() []smart.Point {
	likes := []float64{86909, 93684, 104070, 115893, 121540, 126424, 131808, 133679, 135700, 137059, 138353, 139441}
	points := make([]smart.Point, len(likes))
	for i, n := range likes {
		points[i] = smart.Point{Date: calendar.MustDate("2014-01-31").AddMonths(i), Value: n}
	}
	return points
}

func ExampleCheck() {
	objective := smart.Objective{
		ID:        "O1",
		Goal:      smart.Awareness,
		Type:      smart.IncreaseTo,
		Indicator: "followers",
		Account:   "facebook-page",
		Owner:     "lea",
		Baseline:  &smart.Baseline{Value: smart.MustQuantity("139441"), Provenance: smart.Assumed},
		Target:    smart.MustQuantity("136000"),
		Deadline:  calendar.MustDate("2026-06-30"),
	}
	judged := smart.Check(objective, smart.Evidence{}, calendar.MustDate("2026-01-15"))
	for _, tag := range []language.Tag{language.English, language.French} {
		fmt.Println(judged.Overall.Label().Localize(tag))
		fmt.Println("A:", judged.Achievable.State.Label().Localize(tag))
		for _, row := range judged.Findings.In(tag) {
			fmt.Println(row.Severity, row.Path, row.Sentence)
		}
	}
	// Output:
	// not yet SMART
	// A: not met
	// error /target The target (136,000) is below the starting point (139,441) for an objective of increase.
	// pas encore SMART
	// A: non rempli
	// error /target La valeur visée (136 000) est inférieure au point de départ (139 441) pour un objectif de hausse.
}

// One history, three answers. Twelve month ends give too few stretches of six months to
// count, so the trend is carried on; the paces of the past disagree with it, and that is
// what the answer says.
//
//	whole history   (139,441 − 86,909) / 11 = 4,775.6 a month → 139,441 + 6 × 4,775.6 = 168,095
//	last 3 months   (139,441 − 135,700) / 3 = 1,247.0 a month → 146,923
//	last month       139,441 − 138,353      = 1,088   a month → 145,969, which is 31 short
func ExampleCheck_achievable() {
	objective := smart.Objective{
		Type:     smart.IncreaseTo,
		Target:   smart.MustQuantity("146000"),
		Deadline: calendar.MustDate("2015-06-30"),
	}
	judged := smart.Check(objective, smart.Evidence{History: monthEnds()}, calendar.MustDate("2014-12-31"))
	fmt.Println(judged.Achievable.State.Label().Localize(language.French))
	fmt.Println(judged.Achievable.Why.Localize(language.English))
	for _, pace := range judged.Ambition.Paces {
		fmt.Printf("since %s: %.1f a month, %.0f, reaches it: %t\n", pace.From, pace.PerMonth, pace.Projected, pace.Reaches)
	}
	// Output:
	// rempli en partie
	// Whether 146,000 is within reach depends on the pace that lasts; carried on to 30 June 2015, the past gives 168,095 at the pace since 31 January 2014, 146,923 at the pace since 30 September 2014 and 145,969 at the pace since 30 November 2014.
	// since 2014-01-31: 4775.6 a month, 168095, reaches it: true
	// since 2014-09-30: 1247.0 a month, 146923, reaches it: true
	// since 2014-11-30: 1088.0 a month, 145969, reaches it: false
}

// The example of the method is SMART on its face. Opening an account takes about twelve
// hours, three of them 36; a community manager who has 24 hours a week does not do it in
// one.
func ExampleCheck_realistic() {
	reader := smart.Reader{Language: language.French, AsOf: calendar.MustDate("2026-01-15")}
	reading := reader.Read("créer ses comptes sur les 3 réseaux sociaux les plus populaires auprès de mon audience en une semaine")

	needed, available := 3*12*60, 24*60
	judged := reading.Assess(smart.Evidence{Resources: &smart.Resources{
		MinutesNeeded:    &needed,
		MinutesAvailable: &available,
	}})
	fmt.Println("S", judged.Specific.State, "M", judged.Measurable.State, "T", judged.TimeBound.State)
	fmt.Println("A", judged.Achievable.State, "R", judged.Realistic.State)
	fmt.Println(judged.Realistic.Why.Localize(language.French))
	fmt.Println(judged.Realistic.Why.Localize(language.English))
	// Output:
	// S met M met T met
	// A unknown R missing
	// Il faut 36 heures et le temps disponible est de 24 heures : il manque 12 heures.
	// It takes 36 hours and there are 24 hours: 12 hours are missing.
}
