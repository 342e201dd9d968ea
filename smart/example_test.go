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
// hours, as [network.Catalogue.Effort] has it for a launch, so three of them take 36; a
// community manager who has 24 hours a week, of which five go to another objective, does not
// do it in one. Two accounts would do no better, and one would fit.
func ExampleCheck_realistic() {
	reader := smart.Reader{Language: language.French, AsOf: calendar.MustDate("2026-01-15")}
	reading := reader.Read("créer ses comptes sur les 3 réseaux sociaux les plus populaires auprès de mon audience en une semaine")

	each, available := 12*60, 24*60
	judged := reading.Assess(smart.Evidence{Resources: &smart.Resources{
		Per:              calendar.MustDuration("P1W"),
		MinutesEach:      &each,
		MinutesAvailable: &available,
		Claims:           []smart.Claim{{By: "O2", Minutes: 5 * 60}},
	}})
	fmt.Println("S", judged.Specific.State, "M", judged.Measurable.State, "T", judged.TimeBound.State)
	fmt.Println("A", judged.Achievable.State, "R", judged.Realistic.State)
	for _, tag := range []language.Tag{language.French, language.English} {
		fmt.Println(judged.Achievable.Seen[0].Localize(tag))
		fmt.Println(judged.Realistic.Seen[0].Localize(tag))
		fmt.Println(judged.Realistic.Why.Localize(tag))
	}
	// Output:
	// S met M met T met
	// A unknown R missing
	// 3 en 7 jours : 1 tous les 2,3 jours.
	// 3 × 12 heures = 36 heures de travail.
	// Il faut 36 heures par semaine ; sur 24 heures, d'autres tâches prennent 5 heures (5 heures pour O2) et il reste 19 heures : il manque 17 heures.
	// 3 in 7 days: one every 2.3 days.
	// 3 × 12 hours = 36 hours of work.
	// It takes 36 hours a week; of 24 hours, other work takes 5 hours (5 hours for O2), which leaves 19 hours: 17 hours too few.
}

func ExampleReader_Read() {
	reader := smart.Reader{Language: language.French, AsOf: calendar.MustDate("2026-01-15")}
	reading := reader.Read("Passer de 1 200 à 2 000 abonnés LinkedIn d'ici fin juin")
	for _, part := range reading.Parts {
		fmt.Println(part.Role, part.Span.Start, part.Span.End, part.Text)
	}
	o := reading.Objective()
	fmt.Println(o.Goal, o.Type, o.Baseline.Value, o.Target, o.Deadline)
	fmt.Println(reading.Assess(smart.Evidence{}).Overall)
	// Output:
	// direction 0 6 Passer
	// baseline 10 15 1 200
	// target 19 24 2 000
	// metric 25 42 abonnés LinkedIn
	// network 34 42 LinkedIn
	// time 43 57 d'ici fin juin
	// awareness increaseTo 1200 2000 2026-06-30
	// onItsFace
}

func ExampleReader_Read_english() {
	reader := smart.Reader{AsOf: calendar.MustDate("2026-01-15")}
	reading := reader.Read("Reduce our cost per lead on Facebook from $45 to $30 by the end of Q3 2026, quickly")
	o := reading.Objective()
	fmt.Println(o.Goal, o.Type, o.Indicator, o.Baseline.Value, o.Target, o.Deadline)
	for _, row := range reading.Findings.In(language.English) {
		fmt.Println(row.Severity, row.Sentence)
	}
	// Output:
	// prospecting decreaseTo cpl 45 USD 30 USD 2026-09-30
	// advice “quickly” states nothing that could be checked.
}

func ExampleReading_Assess() {
	reader := smart.Reader{Language: language.French, AsOf: calendar.MustDate("2026-01-15")}
	judged := reader.Read("créer des profils sur tous les réseaux sociaux").Assess(smart.Evidence{})
	fmt.Println(judged.Overall.Label().Localize(language.French))
	for _, criterion := range []smart.Criterion{judged.Specific, judged.Measurable, judged.TimeBound} {
		fmt.Println(criterion.State.Label().Localize(language.French), criterion.Why.Localize(language.French))
	}
	// Output:
	// pas encore SMART
	// non rempli Son périmètre n'a pas de limite.
	// non rempli Aucune valeur à atteindre n'est indiquée.
	// non rempli L'objectif n'a pas d'échéance.
}

func ExampleReadObjective() {
	_, findings := smart.ReadObjective([]byte(`{"id": "O1", "goal": "fame", "target": "18 EURO"}`))
	for _, row := range findings.In(language.English) {
		fmt.Println(row.Path, row.Code)
	}
	// Output:
	// /goal document.unknown_value
	// /target document.refused
}

func ExampleChange_Apply() {
	to, ok := smart.MustChange("+20%").Apply(smart.MustQuantity("1200"))
	fmt.Println(to, ok)
	_, ok = smart.MustChange("+2pt").Apply(smart.MustQuantity("1200"))
	fmt.Println(ok)
	// Output:
	// 1440 true
	// false
}

func ExampleAmount_CheckBudget() {
	budget := smart.Amount{Value: smart.MustMoney("-100 EUR"), Tax: smart.TaxExcluded}
	for _, row := range budget.CheckBudget().Under("/resources/budgets/0/amount").In(language.English) {
		fmt.Println(row.Path, row.Sentence)
	}
	// Output:
	// /resources/budgets/0/amount/value A budget cannot be negative (-€100).
}
