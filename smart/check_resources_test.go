package smart_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// posts is an objective of so many posts.
func posts(target string) smart.Objective {
	return smart.Objective{
		ID: "O9", Goal: smart.Production, Type: smart.Deliver, Indicator: "posts_published", Account: "facebook", Owner: "lea",
		Target: smart.MustQuantity(target), Start: calendar.MustDate("2026-01-15"), Deadline: calendar.MustDate("2026-06-30"),
	}
}

// monthly is an objective of so many posts a month.
func monthly(target string) smart.Objective {
	o := posts(target)
	o.Per = calendar.MustDuration("P1M")
	return o
}

func TestMeansByTheUnit(t *testing.T) {
	money := func(s string) *smart.Amount {
		return &smart.Amount{Value: smart.MustMoney(s), Tax: smart.TaxExcluded}
	}
	leads := posts("50")
	leads.Goal, leads.Indicator = smart.Prospecting, "leads"
	monthlyLeads := leads
	monthlyLeads.Per = calendar.MustDuration("P1M")
	more := sound() // 6,559 more followers
	enough := number(1000)
	tests := []struct {
		name            string
		o               smart.Objective
		r               smart.Resources
		state           smart.State
		english, french string
	}{
		{"work of posts", posts("30"), smart.Resources{MinutesEach: number(90), MinutesAvailable: number(45 * 60)}, smart.StateMet,
			"30 × 1.5 hours = 45 hours of work.", "30 × 1,5 heure = 45 heures de travail."},
		{"too much work of posts", posts("31"), smart.Resources{MinutesEach: number(90), MinutesAvailable: number(40 * 60)}, smart.StateMissing,
			"It takes 46.5 hours and there are 40 hours: 6.5 hours too few.", "Il faut 46,5 heures et le temps disponible est de 40 heures : il manque 6,5 heures."},
		{"so many a week", posts("31"), smart.Resources{Per: calendar.MustDuration("P1W"), Units: number(2), MinutesEach: number(45), MinutesAvailable: number(100)}, smart.StateMet,
			"2 × 45 minutes = 1.5 hours of work.", "2 × 45 minutes = 1,5 heure de travail."},
		{"so many in all, by the week", posts("83"), smart.Resources{Per: calendar.MustDuration("P1W"), MinutesEach: number(120), MinutesAvailable: number(7 * 60)}, smart.StateMet,
			"83 × 2 hours = 166 hours of work, that is 7 hours over the time considered.", "83 × 2 heures = 166 heures de travail, soit 7 heures sur la durée considérée."},
		{"so many a week, by the month", monthly("35"), smart.Resources{Per: calendar.MustDuration("P1W"), MinutesEach: number(60), MinutesAvailable: number(8 * 60)}, smart.StatePartly,
			"It takes 8.1 hours a week and there are 8 hours: 0.1 hours too few.", "Il faut 8,1 heures par semaine et le temps disponible est de 8 heures : il manque 0,1 heure."},
		{"so many a month, in all", monthly("30"), smart.Resources{MinutesEach: number(60), MinutesAvailable: number(160 * 60)}, smart.StatePartly,
			"30 × 1 hour = 30 hours of work, that is 163.6 hours over the time considered.", "30 × 1 heure = 30 heures de travail, soit 163,6 heures sur la durée considérée."},
		{"leads of a month", monthlyLeads, smart.Resources{Per: calendar.MustDuration("P1M"), MinutesNeeded: enough, MinutesAvailable: enough, CostEach: money("40 EUR"), BudgetAvailable: money("2000 EUR")}, smart.StateMet,
			"50 × €40 excl. tax = €2,000 excl. tax.", "50 × 40 € HT = 2 000 € HT."},
		{"leads of a month, in all", monthlyLeads, smart.Resources{MinutesNeeded: enough, MinutesAvailable: enough, CostEach: money("40 EUR"), BudgetAvailable: money("2000 EUR")}, smart.StateMissing,
			"It takes €10,907.60 excl. tax and the budget is €2,000 excl. tax.", "Il faut 10 907,60 € HT et le budget n'est que de 2 000 € HT."},
		{"shared", posts("31"), smart.Resources{Per: calendar.MustDuration("P1W"), MinutesNeeded: number(180), MinutesAvailable: number(12 * 60),
			Claims: []smart.Claim{{By: "O1", Minutes: 5 * 60}, {By: "O2", Minutes: 0}, {By: "O3", Minutes: 4*60 + 48}}}, smart.StatePartly,
			"It takes 3 hours a week; of 12 hours, other work takes 9.8 hours (5 hours for O1 and 4.8 hours for O3), which leaves 2.2 hours: 0.8 hours too few.",
			"Il faut 3 heures par semaine ; sur 12 heures, d'autres tâches prennent 9,8 heures (5 heures pour O1 et 4,8 heures pour O3) et il reste 2,2 heures : il manque 0,8 heure."},
		{"shared, and enough", posts("31"), smart.Resources{MinutesNeeded: number(120), MinutesAvailable: number(12 * 60), Claims: []smart.Claim{{By: "O1", Minutes: 600}}}, smart.StateMet,
			"It takes 2 hours; of 12 hours, other work takes 10 hours (10 hours for O1), which leaves 2 hours.",
			"Il faut 2 heures ; sur 12 heures, d'autres tâches prennent 10 heures (10 heures pour O1) : il reste 2 heures."},
		{"cost of leads", leads, smart.Resources{MinutesNeeded: enough, MinutesAvailable: enough, CostEach: money("40 EUR"), BudgetAvailable: money("2000 EUR")}, smart.StateMet,
			"50 × €40 excl. tax = €2,000 excl. tax.", "50 × 40 € HT = 2 000 € HT."},
		{"too dear", leads, smart.Resources{MinutesNeeded: enough, MinutesAvailable: enough, CostEach: money("40.50 EUR"), BudgetAvailable: money("1500 EUR")}, smart.StateMissing,
			"It takes €2,025 excl. tax and the budget is €1,500 excl. tax.", "Il faut 2 025 € HT et le budget n'est que de 1 500 € HT."},
		{"cost of what is to change", more, smart.Resources{MinutesNeeded: enough, MinutesAvailable: enough, CostEach: money("0.50 EUR"), BudgetAvailable: money("4000 EUR")}, smart.StateMet,
			"6,559 × €0.50 excl. tax = €3,279.50 excl. tax.", "6 559 × 0,50 € HT = 3 279,50 € HT."},
		{"cost of how many?", smart.Objective{Indicator: "leads", Goal: smart.Prospecting}, smart.Resources{MinutesNeeded: enough, MinutesAvailable: enough, CostEach: money("40 EUR")}, smart.StateUnknown,
			"One unit costs €40 excl. tax, and nothing says how many it takes.", "Une unité coûte 40 € HT, et rien ne dit combien il en faut."},
		{"what is said in all counts first", leads, smart.Resources{MinutesNeeded: enough, MinutesEach: number(9000), MinutesAvailable: enough,
			BudgetNeeded: money("10 EUR"), CostEach: money("40 EUR"), BudgetAvailable: money("10 EUR")}, smart.StateMet,
			"It takes €10 excl. tax, the budget is €10 excl. tax.", "Il faut 10 € HT, le budget est de 10 € HT."},
		{"as much as there can be", posts("30"), smart.Resources{Units: number(math.MaxInt), MinutesEach: number(math.MaxInt), MinutesAvailable: enough,
			Claims: []smart.Claim{{By: "O1", Minutes: math.MaxInt}, {By: "O2", Minutes: math.MinInt}}}, smart.StateMissing, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k := smart.Check(tt.o, smart.Evidence{Resources: &tt.r}, today).Realistic
			assert.Equal(t, tt.state, k.State, k.Why.Localize(language.English))
			sentences := map[string]string{}
			for _, m := range append(k.Seen, k.Why) {
				sentences[m.Localize(language.English)] = plain(m.Localize(language.French))
			}
			if tt.english != "" {
				require.Contains(t, sentences, tt.english)
				assert.Equal(t, finding.Typeset(tt.french), sentences[tt.english])
			}
		})
	}
}
