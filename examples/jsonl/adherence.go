package main

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/adherence"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type adherenceIn struct {
	Cadence   calendar.Cadence `json:"cadence" validate:"required"`
	Published []time.Time      `json:"published"`
	Period    calendar.Period  `json:"period" validate:"required"`
	Zone      string           `json:"zone" validate:"required"`
	AsOf      string           `json:"asOf" validate:"required"`
}

type adherenceOut struct {
	adherence.Report
	Findings []finding.Row `json:"findings"`
}

// judgeAdherence says whether the posts of one channel keep its cadence. The channel is
// called after the cadence.
func judgeAdherence(in adherenceIn, tag language.Tag) (any, error) {
	loc, err := zone(in.Zone)
	if err != nil {
		return nil, err
	}
	asOf, err := asOfTime(in.AsOf, loc)
	if err != nil {
		return nil, err
	}
	c := adherence.Case{Period: in.Period, Zone: in.Zone, Channels: []adherence.Channel{{
		ID: in.Cadence.String(), Name: in.Cadence.Label().Localize(tag), Cadence: in.Cadence,
	}}}
	for _, at := range in.Published {
		c.Publications = append(c.Publications, adherence.Publication{Channel: in.Cadence.String(), Instant: at})
	}
	report := adherence.Judge(c, asOf, zone)
	return adherenceOut{Report: report, Findings: rows(report.Findings, tag)}, nil
}

// asOfTime reads a day, a time on the clocks of a location, or an instant of RFC 3339.
func asOfTime(text string, loc *time.Location) (calendar.When, error) {
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return calendar.At(calendar.DateTimeOf(at.In(loc))), nil
	}
	asOf, err := calendar.ParseWhen(text)
	if err != nil {
		return asOf, fmt.Errorf("asOf: %w", err)
	}
	return asOf, nil
}
