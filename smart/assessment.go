package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// Assessment is what [Check] says of an objective.
type Assessment struct {
	Overall    Overall   `json:"overall"`
	Specific   Criterion `json:"specific"`
	Measurable Criterion `json:"measurable"`
	Achievable Criterion `json:"achievable"`
	Realistic  Criterion `json:"realistic"`
	TimeBound  Criterion `json:"timeBound"`
	// Ambition is the arithmetic behind Achievable; nil when neither the history nor a
	// benchmark says anything.
	Ambition *Ambition `json:"ambition,omitzero"`
	// FirstTerms is the answer on the terms that the objective had before its revisions, for
	// the result to be read against both; nil when nothing was moved.
	FirstTerms *Assessment `json:"firstTerms,omitzero"`
	// Findings are under the pointers of the objective.
	Findings finding.List `json:"findings,omitzero"`
	// Evidence is what was found in the evidence, under its own pointers: readings,
	// benchmarks and bands that do not count, and why.
	Evidence finding.List `json:"evidence,omitzero"`
}

// Criterion is the answer on one letter.
type Criterion struct {
	State State `json:"state"`
	// Why is the reason of the state, with its numbers: a full sentence.
	Why finding.Message `json:"why"`
	// Seen is what was found in favour, a full sentence each.
	Seen []finding.Message `json:"seen,omitzero"`
	// Missing is what would settle the criterion, a full sentence each.
	Missing []finding.Message `json:"missing,omitzero"`
	// Questions are what to ask whoever wants the objective: one for each gap that an answer
	// would fill, a full sentence each.
	Questions []finding.Message `json:"questions,omitzero"`
	// Spans are the words of the statement that the criterion was judged on, in its order, when
	// the objective was read from it. Only Specific, Measurable and TimeBound have some.
	Spans []finding.Span `json:"spans,omitzero"`
}
