package main

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type reviewIn struct {
	Strategy json.RawMessage `json:"strategy" validate:"required"`
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

type objectiveOut struct {
	ID       string                 `json:"id"`
	Overall  smart.Overall          `json:"overall,omitzero"`
	Criteria map[string]smart.State `json:"criteria"`
	Standing kpi.Standing           `json:"standing,omitzero"`
	Progress string                 `json:"progress,omitzero"`
}

type nextOut struct {
	Sentence string          `json:"message"`
	Step     strategy.Step   `json:"step"`
	Path     finding.Pointer `json:"path"`
	Who      string          `json:"who,omitzero"`
	By       calendar.Date   `json:"by,omitzero"`
}

type reviewOut struct {
	Steps      []stepOut           `json:"steps"`
	Objectives []objectiveOut      `json:"objectives"`
	Workloads  []strategy.Workload `json:"workloads"`
	Findings   []finding.Row       `json:"findings"`
	Next       *nextOut            `json:"next,omitempty"`
}

// review schedules the calendar of a strategy and judges the whole. Paths lie in the
// strategy. A document that cannot be read has findings, all of them, and nothing else.
func review(in reviewIn, tag language.Tag) (any, error) {
	basis := strategy.Basis{AsOf: in.AsOf, Zones: zone}
	s, problems := strategy.Read(in.Strategy, basis)
	out := reviewOut{Steps: []stepOut{}, Objectives: []objectiveOut{}, Workloads: []strategy.Workload{}, Findings: rows(problems, tag)}
	if problems.Err() != nil {
		return out, nil
	}
	result := strategy.Brief(s).Schedule(zone)
	basis.Plan, basis.Scheduling = &result.Plan, result.Findings
	d := strategy.Review(s, basis)
	out.Findings, out.Workloads = rows(d.Findings, tag), d.Workloads
	out.Next = &nextOut{Sentence: d.Next.Localize(tag), Step: d.Next.Step, Path: d.Next.Pointer, Who: d.Next.Who, By: d.Next.By}
	for _, step := range d.Steps {
		out.Steps = append(out.Steps, stepRow(step, tag))
	}
	for _, o := range d.Objectives {
		row := objectiveOut{
			ID: o.ID, Overall: o.Assessment.Overall, Standing: o.Progress.Standing, Progress: o.Progress.Why.Localize(tag),
			Criteria: map[string]smart.State{},
		}
		for letter, c := range o.Assessment.Criteria() {
			row.Criteria[letter.String()] = c.State
		}
		out.Objectives = append(out.Objectives, row)
	}
	return out, nil
}

func stepRow(step strategy.StepReview, tag language.Tag) stepOut {
	row := stepOut{
		Step: step.Step, Label: step.Step.Label().Localize(tag), State: step.State,
		Present: step.Present(), Total: len(step.Elements), Missing: []string{}, Progress: step.Progress.Localize(tag),
	}
	for _, e := range step.Missing() {
		row.Missing = append(row.Missing, e.Label.Localize(tag))
	}
	return row
}
