package smart_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

func TestRealistic(t *testing.T) {
	excluded := func(s string) *smart.Amount {
		return &smart.Amount{Value: smart.MustMoney(s), Tax: smart.TaxExcluded}
	}
	included := &smart.Amount{Value: smart.MustMoney("9000 EUR"), Tax: smart.TaxIncluded}
	fits := &smart.Relevance{Indicator: smart.Serves, Network: smart.Serves}
	tests := []struct {
		name      string
		resources *smart.Resources
		relevance *smart.Relevance
		state     smart.State
		why       string
	}{
		{"nothing known", nil, nil, smart.StateUnknown, "Nothing says whether there is time for it."},
		{"enough time and relevant", &smart.Resources{MinutesNeeded: number(60), MinutesAvailable: number(60)}, fits,
			smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"relevance not known", &smart.Resources{MinutesNeeded: number(60), MinutesAvailable: number(60)}, nil,
			smart.StateUnknown, "Nothing says whether it serves the purpose."},
		{"one side of the time", &smart.Resources{MinutesNeeded: number(60)}, fits,
			smart.StateUnknown, "Nothing says whether there is time for it."},
		{"no time at all is known", &smart.Resources{MinutesNeeded: number(60), MinutesAvailable: number(0)}, fits,
			smart.StateMissing, "It takes 1 hour and there are 0 hours: 1 hour too few."},
		{"a little short", &smart.Resources{MinutesNeeded: number(1090), MinutesAvailable: number(1000)}, fits,
			smart.StatePartly, "It takes 18.2 hours and there are 16.7 hours: 1.5 hours too few."},
		{"a week of it", &smart.Resources{Per: calendar.MustDuration("P7D"), MinutesNeeded: number(1182), MinutesAvailable: number(720)}, fits,
			smart.StateMissing, "It takes 19.7 hours a week and there are 12 hours: 7.7 hours too few."},
		{"budget not known", &smart.Resources{MinutesNeeded: number(1), MinutesAvailable: number(1), BudgetNeeded: excluded("6000 EUR")}, fits,
			smart.StateUnknown, "It takes €6,000 excl. tax, and nothing says what the budget is."},
		{"tax bases do not mix", &smart.Resources{MinutesNeeded: number(1), MinutesAvailable: number(1), BudgetNeeded: excluded("6000 EUR"), BudgetAvailable: included}, fits,
			smart.StateUnknown, "It takes €6,000 excl. tax and the budget is €9,000 incl. tax: these cannot be compared."},
		{"budget short", &smart.Resources{MinutesNeeded: number(1), MinutesAvailable: number(1), BudgetNeeded: excluded("6000 EUR"), BudgetAvailable: excluded("4000 EUR")}, fits,
			smart.StateMissing, "It takes €6,000 excl. tax and the budget is €4,000 excl. tax."},
		{"budget enough", &smart.Resources{MinutesNeeded: number(1), MinutesAvailable: number(1), BudgetNeeded: excluded("6000 EUR"), BudgetAvailable: excluded("6000 EUR")}, fits,
			smart.StateMet, "The means are there, and the objective serves the purpose."},
		{"indicator supports", &smart.Resources{MinutesNeeded: number(1), MinutesAvailable: number(1)}, &smart.Relevance{Indicator: smart.Supports},
			smart.StatePartly, "The indicator explains the goal, it does not prove that it is reached."},
		{"the worst counts", nil, &smart.Relevance{Indicator: smart.Supports, Network: smart.Unrelated},
			smart.StateMissing, "The network is not made for the goal (editorial opinion)."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := sound()
			if tt.relevance == nil { // of an indicator of a team's own, nothing is known
				o.Indicator = "own"
			}
			a := smart.Check(o, smart.Evidence{Resources: tt.resources, Relevance: tt.relevance}, today)
			assert.Equal(t, tt.state, a.Realistic.State)
			assert.Equal(t, tt.why, a.Realistic.Why.Localize(language.English))
			assert.Equal(t, tt.state != smart.StateMet, len(a.Realistic.Missing) > 0, "what is not met says what would settle it")
			assert.Equal(t, smart.StateUnknown, a.Achievable.State, "means do not feed A")
		})
	}
}
