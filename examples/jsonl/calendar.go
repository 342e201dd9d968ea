package main

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// zone finds a time zone by its name. "Local" and the empty name stand for what the
// machine is set to, and are refused: an answer depends on its line alone.
func zone(name string) (*time.Location, error) {
	if name != "" && name != "Local" {
		if loc, err := time.LoadLocation(name); err == nil {
			return loc, nil
		}
	}
	return nil, fmt.Errorf("time zone %q is not one of the IANA database", name)
}

type resolveIn struct {
	Zone   string              `json:"zone" validate:"required"`
	Wall   calendar.DateTime   `json:"wall" validate:"required"`
	Policy calendar.Resolution `json:"policy"`
}

// resolve tells the instant of a wall-clock time: {"unix": null} when it is skipped.
func resolve(in resolveIn, _ language.Tag) (any, error) {
	loc, err := zone(in.Zone)
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

// schedule places the channels of a brief. What is wrong with its form and, of what could
// be read, with its meaning comes back as findings, all of it; nothing is placed of a brief
// whose form is wrong.
func schedule(body []byte, tag language.Tag) (any, error) {
	brief, form := calendar.ReadBrief(body)
	if form.Err() == nil {
		result := calendar.Schedule(brief, zone)
		return scheduleOut{Plan: result.Plan, Certificate: result.Certificate, Findings: rows(result.Findings, tag)}, nil
	}
	_, problems := calendar.CheckJSON(body, zone)
	return scheduleOut{
		Plan:        calendar.Plan{Slots: []calendar.Slot{}},
		Certificate: calendar.Certificate{Channels: []calendar.ChannelCertificate{}},
		Findings:    rows(problems, tag),
	}, nil
}
