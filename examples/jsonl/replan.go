package main

import (
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type replanOut struct {
	Plan        calendar.Plan        `json:"plan"`
	Diff        calendar.Diff        `json:"diff"`
	Changes     []string             `json:"changes"` // in words
	Certificate calendar.Certificate `json:"certificate"`
	Findings    []finding.Row        `json:"findings"`
}

// replan places a brief anew whose slots are the plan that stands, and says what changes.
// Nothing changes when the form of the brief is wrong.
func replan(body []byte, tag language.Tag) (any, error) {
	brief, form := calendar.ReadBrief(body)
	if form.Err() != nil {
		_, problems := calendar.CheckJSON(body, zone)
		return replanOut{
			Plan: brief.Standing(), Changes: []string{},
			Certificate: calendar.Certificate{Channels: []calendar.ChannelCertificate{}},
			Findings:    rows(problems, tag),
		}, nil
	}
	result := calendar.Replan(brief, zone)
	out := replanOut{
		Plan: result.Plan, Diff: result.Diff, Changes: []string{},
		Certificate: result.Certificate, Findings: rows(result.Findings, tag),
	}
	for _, c := range result.Diff.Changes {
		out.Changes = append(out.Changes, c.Label().Localize(tag))
	}
	return out, nil
}
