package main

import (
	"encoding/json"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type resolveIn struct {
	Zone   string              `json:"zone"`
	Wall   calendar.DateTime   `json:"wall"`
	Policy calendar.Resolution `json:"policy"`
}

// resolve tells the instant of a wall-clock time: {"unix": null} when it is skipped.
func resolve(in resolveIn, _ language.Tag) (any, error) {
	loc, err := time.LoadLocation(in.Zone)
	if err != nil {
		return nil, err
	}
	out := struct {
		Unix *int64 `json:"unix"`
	}{}
	if instant := calendar.Resolve(in.Wall, loc, in.Policy); instant.OK() {
		unix := instant.Unix()
		out.Unix = &unix
	}
	return out, nil
}

type scheduleOut struct {
	Plan        calendar.Plan        `json:"plan"`
	Certificate calendar.Certificate `json:"certificate"`
	Findings    []finding.Row        `json:"findings"`
}

// schedule places the channels of a brief. What is wrong with the form of the brief comes
// back as findings, all of it, and nothing is placed.
func schedule(body json.RawMessage, tag language.Tag) (any, error) {
	brief, problems := calendar.ReadBrief(body)
	out := scheduleOut{Plan: calendar.Plan{Slots: []calendar.Slot{}}, Findings: rows(problems, tag)}
	if problems.Err() == nil {
		result := calendar.Schedule(brief, time.LoadLocation)
		out = scheduleOut{Plan: result.Plan, Certificate: result.Certificate, Findings: rows(result.Findings, tag)}
	}
	return out, nil
}
