package smart

import "github.com/septet-go/socialstrategy/calendar"

// Resources are what the objective takes and what there is, over the same length of time.
// A side that is absent is not known.
//
// What it takes is said in all, or by the unit: minutes for a post and so many posts, the
// cost of a lead and so many leads. What is said in all counts first.
type Resources struct {
	// Per is the length of time both are counted over, P1W for an ordinary week. Absent, it
	// is the time until the deadline.
	Per calendar.Duration `json:"per,omitzero"`
	// Units is how many are made or won over that time. Absent, it is what the objective
	// asks for: its count to deliver, or how much is to change, spread evenly over its time.
	Units *int `json:"units,omitzero" validate:"omitempty,min=0"`
	// MinutesNeeded and MinutesAvailable are working time, in minutes; MinutesEach that of
	// one unit.
	MinutesNeeded    *int `json:"minutesNeeded,omitzero" validate:"omitempty,min=0"`
	MinutesEach      *int `json:"minutesEach,omitzero" validate:"omitempty,min=0"`
	MinutesAvailable *int `json:"minutesAvailable,omitzero" validate:"omitempty,min=0"`
	// Claims are what else the same people have to do, over the same time: it is taken from
	// what is available.
	Claims []Claim `json:"claims,omitzero" validate:"max=500,dive"`
	// BudgetNeeded is absent when the objective takes no money; CostEach is that of one unit.
	BudgetNeeded    *Amount `json:"budgetNeeded,omitzero"`
	CostEach        *Amount `json:"costEach,omitzero"`
	BudgetAvailable *Amount `json:"budgetAvailable,omitzero"`
}

// Claim is working time that something else takes from the same person.
type Claim struct {
	// By is the id of another objective, or what else it is: "O2", "customer service".
	By string `json:"by" validate:"required,max=200"`
	// Minutes is working time, in minutes.
	Minutes int `json:"minutes" validate:"min=0"`
}
