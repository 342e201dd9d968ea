package kpi

import (
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Stage is how far along the way from means to results an indicator looks: the taxonomy
// of AMEC's Integrated Evaluation Framework (amecorg.com, read 2026-11), whose warning is
// that one level is no substitute for another. The zero Stage means absent.
type Stage int

// The stages, in the order of the way.
const (
	// Inputs are what is put in: budget, people.
	Inputs Stage = iota + 1
	// Activities are what is done: posts, replies.
	Activities
	// Outputs are what audiences were exposed to: impressions, reach.
	Outputs
	// OutTakes are what audiences took out and how they reacted: likes, shares, follows.
	OutTakes
	// Outcomes are effects on audiences: registrations, leads, trust.
	Outcomes
	// Impact is what follows for the organisation: sales, retention.
	Impact
)

var stages = document.MustEnum[Stage]("stage",
	"inputs", "activities", "outputs", "outTakes", "outcomes", "impact")

// String returns the name of s in documents, such as "outTakes".
func (s Stage) String() string { return stages.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s Stage) MarshalText() ([]byte, error) { return stages.Marshal(s) }

// UnmarshalText reads the name of a stage.
func (s *Stage) UnmarshalText(text []byte) (err error) {
	*s, err = stages.Unmarshal(text)
	return err
}

// Label returns what a reader sees for s: "reactions", « réactions ». It is the zero
// message when s is not a stage.
func (s Stage) Label() finding.Message { return stages.Label(book(), "kpi.stage", s) }

// one is the label of one thing of the stage: "a reaction", « une réaction ».
func (s Stage) one() finding.Message { return stages.Label(book(), "kpi.stage_one", s) }

// leastStage returns the earliest stage that can tell whether an objective of a goal is
// reached. An indicator that the catalogue names as primary for the goal may come from
// before it.
func leastStage(g smart.Goal) Stage {
	switch g {
	case smart.Awareness:
		return Outputs
	case smart.Traffic, smart.Service:
		return OutTakes
	case smart.Prospecting, smart.Acquisition, smart.Loyalty, smart.Talent:
		return Outcomes
	}
	return Inputs
}
