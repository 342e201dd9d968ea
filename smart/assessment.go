package smart

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Assessment is what [Check] says of an objective.
type Assessment struct {
	Overall    Overall   `json:"overall"`
	Specific   Criterion `json:"specific"`
	Measurable Criterion `json:"measurable"`
	Achievable Criterion `json:"achievable"`
	Realistic  Criterion `json:"realistic"`
	TimeBound  Criterion `json:"timeBound"`
	// Ambition is the arithmetic behind Achievable; nil when the history says nothing.
	Ambition *Ambition `json:"ambition,omitzero"`
	// Findings are under the pointers of the objective.
	Findings finding.List `json:"findings,omitzero"`
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
}

// Ambition is how a target stands beside the past of its own indicator.
type Ambition struct {
	// Band is absent when the paces of the past contradict the trend.
	Band   Band   `json:"band,omitzero"`
	Method Method `json:"method"`
	// Chance is the share of past windows that reached the growth asked, or the chance the
	// trend gives, from 0 to 1.
	Chance float64 `json:"chance"`
	// Points is how many readings were used.
	Points int `json:"points"`
	// Windows and Reached count the windows, when the method is [ByWindows].
	Windows int `json:"windows,omitzero"`
	Reached int `json:"reached,omitzero"`
	// Months is the length of time left, in months.
	Months float64 `json:"months"`
	// Asked is the growth asked over that time: a ratio less one where Proportional, else a
	// difference.
	Asked        float64 `json:"asked"`
	Proportional bool    `json:"proportional,omitzero"`
	// Paces are the steady paces of the past carried on to the deadline: the whole history
	// first, the latest last.
	Paces []Pace `json:"paces,omitzero"`
}

// Pace is the mean pace between two readings, carried on from the last one.
type Pace struct {
	From     calendar.Date `json:"from"`
	To       calendar.Date `json:"to"`
	PerMonth float64       `json:"perMonth"`
	// Projected is the value it leads to on the deadline.
	Projected float64 `json:"projected"`
	// Reaches says whether that is enough.
	Reaches bool `json:"reaches"`
}
