package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// Measurement is step 7: what is measured, by whom, and when it is looked at.
type Measurement struct {
	// Owner gathers the figures.
	Owner string `json:"owner,omitzero" ref:"person"`
	// Tools are where they come from.
	Tools []string `json:"tools,omitzero" validate:"max=100,dive,required,max=200"`
	// Every is the time between two reviews, such as P1M.
	Every calendar.Duration `json:"every,omitzero"`
	// Last is the day of the latest review, when there was one.
	Last   calendar.Date `json:"last,omitzero"`
	Series []kpi.Series  `json:"series,omitzero" validate:"max=2000"`
	Events []Event       `json:"events,omitzero" validate:"max=1000"`
}
