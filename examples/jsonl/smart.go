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
	State     smart.State `json:"state"`
	Why       string      `json:"why"`
	Seen      []string    `json:"seen"`
	Missing   []string    `json:"missing"`
	Questions []string    `json:"questions"`
	Spans     []string    `json:"spans"`
}

type checkOut struct {
	Overall  smart.Overall           `json:"overall,omitzero"`
	Criteria map[string]criterionOut `json:"criteria"`
	Findings []finding.Row           `json:"findings"`
	Rewrite  string                  `json:"rewrite,omitzero"`
}

// check judges a structured objective against the five letters, or one given as
// its sentence alone, and writes it as a whole sentence. What is wrong with the
// form of the objective or of the evidence comes back as findings, and nothing is judged.
// Findings on the objective have its own pointers, those on the evidence are under /evidence.
func check(in checkIn, tag language.Tag) (any, error) {
	objective, problems := objectiveOf(in, tag)
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
	out := checkOut{Overall: a.Overall, Criteria: map[string]criterionOut{}, Findings: rows(found, tag), Rewrite: objective.Sentence(tag)}
	for letter, c := range a.Criteria() {
		out.Criteria[letter.String()] = criterionOut{
			State: c.State, Why: c.Why.Localize(tag), Seen: sentences(c.Seen, tag),
			Missing: sentences(c.Missing, tag), Questions: sentences(c.Questions, tag),
			Spans: texts(objective.Statement, c.Spans),
		}
	}
	return out, nil
}

// objectiveOf reads the objective: a document, or a sentence, which is a JSON string or the
// only member of an object.
func objectiveOf(in checkIn, tag language.Tag) (smart.Objective, finding.List) {
	var bare string
	if json.Unmarshal(in.Objective, &bare) != nil {
		var members map[string]json.RawMessage
		bare = ""
		if json.Unmarshal(in.Objective, &members) == nil && len(members) == 1 {
			_ = json.Unmarshal(members["statement"], &bare) // what is no text is refused below
		}
	}
	if bare == "" {
		return smart.ReadObjective(in.Objective)
	}
	return smart.Reader{Language: tag, AsOf: in.AsOf}.Read(bare).Objective(), nil
}

// texts are what a text has at some spans of it.
func texts(text string, spans []finding.Span) []string {
	out := make([]string, len(spans))
	for i, s := range spans {
		out[i] = text[s.Start:s.End]
	}
	return out
}

func sentences(list []finding.Message, tag language.Tag) []string {
	out := make([]string, len(list))
	for i, m := range list {
		out[i] = m.Localize(tag)
	}
	return out
}
