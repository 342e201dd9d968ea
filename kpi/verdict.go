package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Verdict is what to do with an action, why, and what would change it. The zero Verdict
// says nothing.
type Verdict struct {
	// Case is the id of the case.
	Case     string        `json:"case,omitzero"`
	AsOf     calendar.Date `json:"asOf,omitzero"`
	Decision Decision      `json:"decision,omitzero"`
	// Lever is what to adjust. It is absent for other decisions, and when the figures do not
	// tell.
	Lever Lever `json:"lever,omitzero"`
	// Until is the day from which on it can be decided, when it cannot yet and that day can
	// be told.
	Until      calendar.Date `json:"until,omitzero"`
	Evaluation Evaluation    `json:"evaluation,omitzero"`
	// Fidelity is the part of the plan that was carried out, in percent.
	Fidelity Measure `json:"fidelity,omitzero"`
	Effect   Effect  `json:"effect,omitzero"`
	// Reasons are what the decision rests on, the one that carries it first.
	Reasons []Reason `json:"reasons,omitzero"`
	// Why is the decision in a sentence, with the number that carries it.
	Why finding.Message `json:"why,omitzero"`
	// Change is what would change it, in a sentence, when that can be told.
	Change finding.Message `json:"change,omitzero"`
	// NextReview is when to look again.
	NextReview calendar.Date `json:"nextReview,omitzero"`
	// State is for the next review: [Case.Past].
	State State `json:"state,omitzero"`
	// Findings are what is wrong with the case, and with its figures.
	Findings finding.List `json:"findings,omitzero"`
}

// Reason is one thing that a decision rests on. Its message is embedded: Code, Args and
// Localize are its own.
type Reason struct {
	finding.Message
	// Value is what was seen, and Threshold what it was held against.
	Value     Measure `json:"value,omitzero"`
	Threshold Measure `json:"threshold,omitzero"`
}
