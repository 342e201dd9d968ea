package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
)

// Campaign bounds actions in time and money.
type Campaign struct {
	ID string `json:"id" validate:"required,max=100" id:"campaign"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Title  string            `json:"title" validate:"required,max=300"`
	Period calendar.Period   `json:"period,omitzero" validate:"required"`
	// Workflow is what its posts are approved through: see [Strategy.WorkflowOf].
	Workflow string        `json:"workflow,omitzero" ref:"workflow"`
	Budget   *smart.Amount `json:"budget,omitzero"`
}
