package main

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type readIn struct {
	Text *string       `json:"text" validate:"required"`
	AsOf calendar.Date `json:"asOf"`
}

// read finds the objective in a sentence.
func read(in readIn, tag language.Tag) (any, error) {
	return smart.Reader{Language: tag, AsOf: in.AsOf}.Read(*in.Text).In(tag), nil
}

type recognizeOut struct {
	Entities []smart.EntityRow `json:"entities"`
}

// recognize finds the figures and the times of a text.
func recognize(in readIn, tag language.Tag) (any, error) {
	found := smart.Reader{Language: tag, AsOf: in.AsOf}.Recognize(*in.Text)
	out := recognizeOut{make([]smart.EntityRow, len(found))}
	for i, e := range found {
		out.Entities[i] = e.Row()
	}
	return out, nil
}

type checkIn struct {
	Objective json.RawMessage `json:"objective" validate:"required"`
	Evidence  json.RawMessage `json:"evidence"`
	AsOf      calendar.Date   `json:"asOf"`
}

type criterionOut struct {
	State   smart.State `json:"state"`
	Why     string      `json:"why"`
	Seen    []string    `json:"seen"`
	Missing []string    `json:"missing"`
}

type checkOut struct {
	Overall  smart.Overall           `json:"overall,omitzero"`
	Criteria map[string]criterionOut `json:"criteria"`
	Findings []finding.Row           `json:"findings"`
}

// check judges a structured objective against the five letters. What is wrong with the
// form of the objective or of the evidence comes back as findings, and nothing is judged.
// Findings on the objective have its own pointers, those on the evidence are under /evidence.
func check(in checkIn, tag language.Tag) (any, error) {
	objective, problems := smart.ReadObjective(in.Objective)
	problems = problems.Under("/objective")
	var evidence smart.Evidence
	if in.Evidence != nil {
		var more finding.List
		evidence, more = smart.ReadEvidence(in.Evidence)
		problems = append(problems, more.Under("/evidence")...)
	}
	if problems.Err() != nil {
		return checkOut{Criteria: map[string]criterionOut{}, Findings: rows(problems, tag)}, nil
	}
	a := smart.Check(objective, evidence, in.AsOf)
	found := append(a.Findings, a.Evidence.Under("/evidence")...)
	out := checkOut{Overall: a.Overall, Criteria: map[string]criterionOut{}, Findings: rows(found, tag)}
	for letter, c := range a.Criteria() {
		out.Criteria[letter.String()] = criterionOut{
			State: c.State, Why: c.Why.Localize(tag), Seen: sentences(c.Seen, tag), Missing: sentences(c.Missing, tag),
		}
	}
	return out, nil
}

func sentences(list []finding.Message, tag language.Tag) []string {
	out := make([]string, len(list))
	for i, m := range list {
		out[i] = m.Localize(tag)
	}
	return out
}
