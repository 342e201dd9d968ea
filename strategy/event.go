package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// Event is something dated that whoever reads the figures must know: press coverage, a
// crisis, an outage of the tracking, a season.
type Event struct {
	ID string `json:"id" validate:"required,max=100" id:"event"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Title  string            `json:"title" validate:"required,max=300"`
	// Kind is what it is to the figures. Defaults to [kpi.EventOther]; those of a suspension or
	// an outage are no evidence.
	Kind   kpi.EventKind   `json:"kind,omitzero"`
	Period calendar.Period `json:"period,omitzero" validate:"required"`
	// Accounts are those it touched; none means all.
	Accounts []string `json:"accounts,omitzero" validate:"max=200,unique" ref:"account"`
	Source   string   `json:"source,omitzero" validate:"max=500"`
}
