package kpi_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// leadsCase is an action for 60 leads in twelve weeks.
func leadsCase(values ...float64) kpi.Case {
	return kpi.Case{
		ID: "reels", Title: "Reels",
		Objective: smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "leads", Goal: smart.Prospecting, Target: smart.MustQuantity("60"), Start: at(0), Deadline: at(12).AddDays(-1)},
		Series:    series("leads", weekly("2026-01-05", values...)...),
	}
}

// followersCase is an action for a number of followers.
func followersCase(from, to float64, deadline int, values ...float64) kpi.Case {
	return kpi.Case{
		ID: "page", Title: "Page",
		Objective: smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Goal: smart.Awareness, Target: smart.MustQuantity(fmt.Sprint(to)), Start: at(0), Deadline: at(deadline),
			Baseline: &smart.Baseline{Value: smart.MustQuantity(fmt.Sprint(from)), Date: at(0)}},
		Series: series("followers", levelsOf("2026-01-05", values...)...),
	}
}

// says checks the decision of a verdict and its sentences.
func says(t *testing.T, v kpi.Verdict, decision kpi.Decision, lever kpi.Lever, english, french string) {
	t.Helper()
	assert.Equal(t, decision, v.Decision, v.Why.Localize(language.English))
	assert.Equal(t, lever, v.Lever)
	assert.Equal(t, english, v.Why.Localize(language.English))
	assert.Equal(t, french, plainSpaces(v.Why.Localize(language.French)))
}

func codes(v kpi.Verdict) (out []string) {
	for _, r := range v.Reasons {
		out = append(out, string(r.Code))
	}
	return out
}

// Reach of a week is not the sum of its days: a target on it cannot be judged by them.
func TestScenario1ReachSummed(t *testing.T) {
	var days []kpi.Sample
	for i, v := range []float64{100, 120, 110, 95, 130, 105, 110} {
		days = append(days, kpi.Sample{Date: at(0).AddDays(i), Value: &v})
	}
	s := series("reach", days...)
	week := calendar.MustPeriod("2026-01-05/2026-01-11")
	low, high, known := s.Over(week).Bounds()
	assert.Equal(t, [3]any{130.0, 770.0, true}, [3]any{low, high, known})
	k := kpi.Case{ID: "c", Series: s, Objective: smart.Objective{ID: "o", Type: smart.AtLeast, Indicator: "reach", Goal: smart.Awareness,
		Target: smart.MustQuantity("500"), Per: calendar.MustDuration("P7D"), Start: at(0), Deadline: at(12)}}
	assert.Equal(t, kpi.Undecided, kpi.Decide(k, at(1).AddDays(-1)).Decision)
	v := 480.0
	s.Samples = append(s.Samples, kpi.Sample{Window: week, Value: &v})
	exact, _ := s.Over(week).Value()
	assert.Equal(t, 480.0, exact)
}

// outlay is what an action cost, what a result may cost, and the results.
func outlay(amount, each string, results int) *kpi.Spend {
	return &kpi.Spend{Amount: smart.MustMoney(amount), PerResult: smart.MustMoney(each), Results: &results}
}

// Three clicks and no sale say nothing; 541.70 spent, 8.5 times what a sale may cost, do.
func TestScenarios5And6ZeroConversions(t *testing.T) {
	few := leadsCase(0, 0)
	few.Spend = outlay("3.00 EUR", "63.83 EUR", 0)
	assert.Equal(t, kpi.Undecided, kpi.Decide(few, at(2).AddDays(-1)).Decision)

	enough := leadsCase(0, 0)
	enough.Spend = outlay("541.70 EUR", "63.83 EUR", 0)
	v := kpi.Decide(enough, at(2).AddDays(-1))
	says(t, v, kpi.Drop, 0, "Drop: no result for €541.70, which is 8.5 times what one may cost (€63.83).",
		"Arrêter : aucun résultat pour 541,70 € dépensés, soit 8,5 fois le coût admis d'un résultat (63,83 €).")
	assert.Equal(t, []string{"kpi.reason.zero_result"}, codes(v))

	enough.Spend = outlay("150.00 EUR", "63.83 EUR", 0)
	assert.Equal(t, kpi.Adjust, kpi.Decide(enough, at(2).AddDays(-1)).Decision)
	enough.Spend = outlay("541.70 EUR", "63.83 EUR", 1)
	assert.Equal(t, kpi.Undecided, kpi.Decide(enough, at(2).AddDays(-1)).Decision)
}

// A last reading that falls by a third at once is not a fall of followers.
func TestScenario7GlitchIsNoDecision(t *testing.T) {
	k := followersCase(1500, 2100, 20, 1500, 1560, 1610, 1680, 1730, 1760, 1850, 1921, 1987, 1323)
	v := kpi.Decide(k, at(9))
	assert.Equal(t, kpi.Undecided, v.Decision)
	assert.True(t, v.Findings.Has(kpi.CodeDataGlitchLast))
	before := kpi.Evaluate(followersCase(1500, 2100, 20, 1500, 1560, 1610, 1680, 1730, 1760, 1850, 1921, 1987), at(8))
	assert.Equal(t, before.Status, v.Evaluation.Status)
}

// A surge whose cause is outside confirms nothing.
func TestScenario8SurgeConfirmsNothing(t *testing.T) {
	k := followersCase(1700, 1800, 20, 1700, 1708, 1715, 1724, 1731, 1738, 1746, 1753, 1760, 1921)
	k.Start = at(2)
	v := kpi.Decide(k, at(9))
	assert.Equal(t, kpi.Undecided, v.Decision)
	assert.Contains(t, v.Why.Localize(language.English), "its cause may lie outside of the action")
}

// Four readings are too few, however they look: 79 chances out of 100 or one.
func TestScenario11FourPointsAreTooFew(t *testing.T) {
	for _, target := range []float64{1300, 1500} {
		v := kpi.Decide(followersCase(1000, target, 11, 1000, 1030, 1055, 1090), at(3))
		assert.Equal(t, kpi.Undecided, v.Decision)
		assert.Equal(t, at(5), v.Until)
	}
}

// One week of 131 among weeks of 50 does not make a mean of 60.
func TestScenario12LuckySpikeConfirmsNothing(t *testing.T) {
	k := leadsCase(42, 55, 38, 61, 47, 50, 44, 58, 39, 52, 46, 131)
	k.Objective.Type, k.Objective.Per, k.Objective.Deadline = smart.AtLeast, calendar.MustDuration("P7D"), at(20).AddDays(-1)
	v := kpi.Decide(k, at(12).AddDays(-1))
	assert.NotEqual(t, kpi.Confirm, v.Decision, v.Why.Localize(language.English))
	assert.NotEqual(t, kpi.OnTrack, v.Evaluation.Status)
}

// Twelve leads in four weeks of twelve, for sixty: undecided until the sixth week.
func TestScenario13UndecidedUntilWeekSix(t *testing.T) {
	v := kpi.Decide(leadsCase(2, 4, 1, 5), at(4).AddDays(-1))
	says(t, v, kpi.Undecided, 0,
		"Too early to decide: 4 readings of the 6 that it takes, 4 of the 4 since the action can show. For the record: leads, 12 on 1 February 2026 for a target of 60 by 29 March 2026. It can be decided from 15 February 2026 on.",
		"Trop tôt pour décider : 4 relevés sur les 6 nécessaires, et 4 sur 4 depuis que l'action peut produire un effet. Pour mémoire : leads (contacts commerciaux), 12 au 1er février 2026 pour une valeur visée de 60 au 29 mars 2026. On pourra décider à partir du 15 février 2026.")
	assert.Equal(t, at(6).AddDays(-1), v.Until)
	assert.Equal(t, 36.0, 12*value(t, v.Evaluation.Progress.Pace), "the pace")
	assert.Equal(t, 37.0, shown(t, v.Evaluation.Forecast.Expected))
	assert.Equal(t, kpi.OffTrack, v.Evaluation.Status)
	later := kpi.Decide(leadsCase(2, 4, 1, 5, 3, 2, 4), at(7).AddDays(-1))
	assert.Equal(t, kpi.Adjust, later.Decision, "not dropped: its effect cannot be told")
}

// A level that saturates is off track, where a straight line has it on track.
func TestScenario14SaturationIsOffTrack(t *testing.T) {
	k := followersCase(1031, 6000, 27, 1031, 1576, 2140, 2565, 2940, 3258, 3498, 3751, 3933, 4157, 4248, 4355, 4454, 4532, 4596, 4666)
	v := kpi.Decide(k, at(15))
	assert.Equal(t, kpi.OffTrack, v.Evaluation.Status)
	assert.Equal(t, kpi.Adjust, v.Decision)
}

// A rate whose segments all rise, and whose mix changes, is not to be dropped.
func TestScenario15SimpsonIsNoDrop(t *testing.T) {
	month := func(id kpi.ID, parts ...[2]float64) kpi.Series {
		var out []kpi.Sample
		for i, p := range parts {
			for week := range 4 { // four equal windows a month
				above, below := p[0]/4, p[1]/4
				from := at(0).AddDays(28*i + 7*week)
				out = append(out, kpi.Sample{Window: calendar.MustPeriod(from.String() + "/" + from.AddDays(6).String()), Numerator: &above, Denominator: &below})
			}
		}
		return series(id, out...)
	}
	whole := month("lead_conversion_rate", [2]float64{5400, 120_000}, [2]float64{6300, 180_000})
	k := kpi.Case{ID: "c", Series: whole, Start: at(4), Compliance: &kpi.Compliance{Planned: 10, Done: 10},
		Objective: smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "lead_conversion_rate", Goal: smart.Prospecting, Target: smart.MustQuantity("5 %"), Start: at(0), Deadline: at(12),
			Baseline: &smart.Baseline{Value: smart.MustQuantity("4.5 %"), Date: at(0)}},
		Segments: []kpi.Series{month("lead_conversion_rate", [2]float64{5000, 100_000}, [2]float64{3300, 60_000}), month("lead_conversion_rate", [2]float64{400, 20_000}, [2]float64{3000, 120_000})},
	}
	k.Segments[0].ID, k.Segments[1].ID = "desktop", "mobile"
	v := kpi.Decide(k, at(8).AddDays(-1))
	assert.NotEqual(t, kpi.Drop, v.Decision, v.Why.Localize(language.English))
	var mix bool
	for _, c := range codes(v) {
		mix = mix || c == "kpi.mix.reversal" || c == "kpi.mix.shifted"
	}
	assert.True(t, mix, codes(v))
}

// Where a definition ends another series begins, and nothing rose by 75%.
func TestScenario17DefinitionBreakIsNoDecision(t *testing.T) {
	old, now := series("views", weekly("2025-09-29", 40000, 41000, 39500, 40500, 40200, 39800, 40600)...), series("views", weekly("2025-11-17", 70000, 71000, 69500)...)
	old.ID, old.Definition, now.ID, now.Definition = "old", "facebook.page_impressions", "now", "facebook.page_media_view"
	k := kpi.Case{ID: "c", Series: now, Earlier: []kpi.Series{old}, Start: calendar.MustDate("2025-11-03"),
		Objective: smart.Objective{ID: "o", Type: smart.AtLeast, Indicator: "views", Goal: smart.Awareness, Target: smart.MustQuantity("45000"), Per: calendar.MustDuration("P7D"), Start: calendar.MustDate("2025-11-17"), Deadline: calendar.MustDate("2026-03-29")}}
	v := kpi.Decide(k, calendar.MustDate("2025-12-07"))
	assert.Equal(t, kpi.Undecided, v.Decision)
	assert.True(t, v.Findings.Has(kpi.CodeDefinitionBreak))
	assert.NotContains(t, v.Why.Localize(language.English), "75")
}

// What was not done cannot have failed.
func TestScenario18NotExecuted(t *testing.T) {
	k := leadsCase(2, 2, 2, 2, 2, 2, 2, 2)
	k.Compliance = &kpi.Compliance{Planned: 12, Done: 2}
	says(t, kpi.Decide(k, at(8).AddDays(-1)), kpi.Adjust, kpi.ExecutePlan,
		"Adjust: 2 of 12 posts planned went out: what was not done cannot be judged. To do: keep to the schedule first.",
		"Ajuster : 2 publications ont paru sur 12 prévues : ce qui n'a pas été fait ne peut pas être jugé. À faire : tenir d'abord le planning.")
}

// A target below the starting point is no target.
func TestScenario22NotAmbitious(t *testing.T) {
	k := followersCase(500, 480, 12, 500, 505, 510, 515, 520, 525, 530)
	says(t, kpi.Decide(k, at(6)), kpi.Adjust, kpi.Retarget,
		"Adjust: the target (480) was there already at the start (500). To do: set a target that is not reached yet.",
		"Ajuster : la valeur visée (480) était déjà acquise au départ (500). À faire : fixer une valeur visée qui n'est pas déjà atteinte.")
}

// What is counted and reached stays so; a level that is reached may be lost again.
func TestScenario23ReachedEarly(t *testing.T) {
	says(t, kpi.Decide(leadsCase(9, 8, 9, 8, 9, 8, 9), at(7).AddDays(-1)), kpi.Confirm, 0,
		"Confirm: 60: the target (60) is reached.", "Confirmer : 60 : la valeur visée (60) est atteinte.")
	level := kpi.Evaluate(followersCase(9500, 10000, 12, 9500, 10200, 10170, 10140, 10110, 10080, 10050), at(6))
	assert.NotEqual(t, kpi.OnTrack, level.Status)
	assert.NotEqual(t, kpi.StatusAchieved, level.Status)
}

// Two actions that begin in one week on one indicator cannot be told apart.
func TestScenario24Overlap(t *testing.T) {
	a := followersCase(1000, 1200, 16, 1000, 1004, 1009, 1013, 1018, 1100, 1105, 1109, 1113, 1118)
	a.Start = at(4)
	b := a
	a.ID, a.Title, b.ID, b.Title = "reels", "Reels", "contest", "Jeu-concours"
	for _, v := range kpi.DecideAll([]kpi.Case{a, b}, at(9)) {
		assert.Equal(t, kpi.Adjust, v.Decision, v.Why.Localize(language.English))
		assert.Equal(t, kpi.Stagger, v.Lever)
		assert.Equal(t, kpi.EffectUnclear, v.Effect.Verdict)
	}
	says(t, kpi.DecideAll([]kpi.Case{a, b}, at(9))[0], kpi.Adjust, kpi.Stagger,
		"Adjust: “Jeu-concours” began at the same time on the same indicator: their effects cannot be told apart. To do: start the actions one after the other.",
		"Ajuster : « Jeu-concours » a commencé en même temps sur le même indicateur : leurs effets ne se distinguent pas. À faire : décaler les actions dans le temps.")
}

// Twice the clicks at the same cost per customer confirm nothing: what comes after the click
// is to be changed.
func TestScenario4VanityWinIsAdjusted(t *testing.T) {
	start := august.From()
	k := kpi.Case{
		ID: "test", Title: "Test campaign", Start: start, Series: campaign(t, "test", "cpa", spent, bought),
		Objective: smart.Objective{ID: "o", Type: smart.DecreaseTo, Indicator: "cpa", Goal: smart.Acquisition, Target: smart.MustQuantity("4 USD"), Start: start, Deadline: start.AddDays(59),
			Baseline: &smart.Baseline{Value: smart.MustQuantity("4.41 USD"), Date: start}},
		Control: &kpi.Control{Series: campaign(t, "control", "cpa", spent, bought),
			Factors: []kpi.Series{campaign(t, "control", "cpc", spent, clicked), campaign(t, "control", "click_to_customer_rate", bought, clicked)}},
		Factors: []kpi.Series{campaign(t, "test", "cpc", spent, clicked), campaign(t, "test", "click_to_customer_rate", bought, clicked)},
	}
	k.Factors[0].ID, k.Factors[1].ID = "cpc", "cvr"
	v := kpi.Decide(k, august.To())
	assert.Equal(t, kpi.Adjust, v.Decision, v.Why.Localize(language.English))
	assert.Equal(t, kpi.LandingPage, v.Lever, v.Why.Localize(language.English))
	assert.Equal(t, kpi.EffectUnclear, v.Effect.Verdict)
}

// An action that has helped for weeks explains what is unusual today.
func TestLastingEffectIsNoSurprise(t *testing.T) {
	k := followersCase(1200, 1800, 26, 1200, 1212, 1221, 1236, 1247, 1258, 1270, 1310, 1348, 1391, 1430, 1473)
	k.Start = at(6)
	v := kpi.Decide(k, at(11))
	assert.Equal(t, kpi.EffectGood, v.Effect.Verdict)
	assert.NotEqual(t, kpi.Undecided, v.Decision, v.Why.Localize(language.English))
}

// A status that a single review belies is kept, and the verdict says what it waits for.
func TestChangeThatIsPending(t *testing.T) {
	k := leadsCase(4, 6, 3, 5, 4, 6, 5, 4)
	k.Past = kpi.State{AsOf: at(7).AddDays(-1), Status: kpi.OnTrack, Decision: kpi.Confirm}
	v := kpi.Decide(k, at(8).AddDays(-1))
	assert.Equal(t, kpi.Confirm, v.Decision)
	assert.Equal(t, "The forecast has become worse: the verdict may become adjust if the next review agrees.", v.Change.Localize(language.English))
	assert.Equal(t, "La prévision s'est dégradée : le verdict pourrait passer à ajuster si le prochain bilan va dans le même sens.", plainSpaces(v.Change.Localize(language.French)))

	k.Past = v.State
	v = kpi.Decide(k, at(9).AddDays(-1))
	assert.Equal(t, kpi.AtRisk, v.Evaluation.Status)

	k = leadsCase(6, 7, 6, 7, 6, 7, 7, 6)
	k.Past = kpi.State{AsOf: at(7).AddDays(-1), Status: kpi.AtRisk, Decision: kpi.Adjust}
	v = kpi.Decide(k, at(8).AddDays(-1))
	assert.Equal(t, kpi.Adjust, v.Decision)
	assert.Equal(t, "The forecast has become better: the verdict may become confirm if the next review agrees.", v.Change.Localize(language.English))
	assert.Equal(t, "La prévision s'est améliorée : le verdict pourrait passer à confirmer si le prochain bilan va dans le même sens.", plainSpaces(v.Change.Localize(language.French)))
}

// What a level is to gain is not the level: the sentence says so.
func TestDecideNamesAGain(t *testing.T) {
	k := followersCase(1500, 2100, 20, 1500, 1560, 1610, 1680, 1730, 1760, 1850, 1921, 1987)
	k.Objective.Type, k.Objective.Target = smart.Deliver, smart.MustQuantity("600")
	why := kpi.Decide(k, at(8)).Why
	assert.Contains(t, why.Localize(language.English), "followers gained, 487 on")
	assert.Contains(t, plainSpaces(why.Localize(language.French)), "abonnés en plus, 487 au")
}
