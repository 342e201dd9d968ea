package main

import (
	"encoding/json"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type reviewIn struct {
	Strategy json.RawMessage `json:"strategy"`
	AsOf     calendar.Date   `json:"asOf"`
}

type stepOut struct {
	Step     strategy.Step  `json:"step"`
	Label    string         `json:"label"`
	State    strategy.State `json:"state"`
	Present  int            `json:"present"`
	Total    int            `json:"total"`
	Missing  []string       `json:"missing"`
	Progress string         `json:"progress"`
}

type nextOut struct {
	Sentence string        `json:"message"`
	Step     strategy.Step `json:"step"`
	Who      string        `json:"who,omitzero"`
	By       calendar.Date `json:"by,omitzero"`
}

type reviewOut struct {
	Steps    []stepOut     `json:"steps"`
	Findings []finding.Row `json:"findings"`
	Next     *nextOut      `json:"next,omitempty"`
}

// review judges a whole strategy. What is wrong with the form of the document comes back
// as findings, all of it; a document that cannot be read has no steps.
func review(in reviewIn, tag language.Tag) (any, error) {
	s, problems := strategy.Read(in.Strategy)
	if problems.Err() != nil {
		return reviewOut{Steps: []stepOut{}, Findings: rows(problems, tag)}, nil
	}
	d := strategy.Review(s, strategy.Basis{AsOf: in.AsOf, Zones: time.LoadLocation})
	out := reviewOut{Findings: rows(d.Findings, tag), Next: &nextOut{
		Sentence: d.Next.Localize(tag), Step: d.Next.Step, Who: d.Next.Who, By: d.Next.By,
	}}
	for _, step := range d.Steps {
		row := stepOut{
			Step: step.Step, Label: step.Step.Label().Localize(tag), State: step.State,
			Present: step.Present(), Total: len(step.Elements), Missing: []string{}, Progress: step.Progress.Localize(tag),
		}
		for _, e := range step.Missing() {
			row.Missing = append(row.Missing, e.Label.Localize(tag))
		}
		out.Steps = append(out.Steps, row)
	}
	return out, nil
}
