package main

import (
	"cmp"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar/ical"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type icsIn struct {
	ICS *string `json:"ics" validate:"required"`
}

type icsOut struct {
	Events   []icsEvent    `json:"events"`
	Findings []finding.Row `json:"findings"`
}

// icsEvent is one VEVENT. Times are as iCalendar writes them, on the clocks of their zone; a
// start or an end that cannot be read, of which a finding tells, is as the file has it.
type icsEvent struct {
	UID         string   `json:"uid"`
	Summary     string   `json:"summary"`
	Start       string   `json:"start"`
	End         string   `json:"end"`
	Zone        string   `json:"tzid,omitempty"`
	EndZone     string   `json:"endTzid,omitempty"` // when it is another
	Rule        string   `json:"rrule,omitempty"`
	Excluded    []string `json:"exdates,omitempty"`
	Added       []string `json:"rdates,omitempty"`
	Of          string   `json:"recurrenceId,omitempty"`
	Description string   `json:"description,omitempty"`
	Location    string   `json:"location,omitempty"`
	Status      string   `json:"status,omitempty"`
	Sequence    int      `json:"sequence,omitempty"`
	Line        int      `json:"line"`
}

// ics reads the events of an iCalendar file.
func ics(in icsIn, tag language.Tag) (any, error) {
	calendars, findings := ical.Parse([]byte(*in.ICS))
	out := icsOut{Events: []icsEvent{}, Findings: rows(findings, tag)}
	for _, c := range calendars {
		for _, e := range c.Events {
			out.Events = append(out.Events, eventOut(e))
		}
	}
	return out, nil
}

func eventOut(e ical.Event) icsEvent {
	end := e.End
	if end.IsZero() {
		end = e.Ends()
	}
	out := icsEvent{
		UID: e.UID, Summary: e.Summary, Zone: tzid(e.Start),
		Start: cmp.Or(e.Start.String(), e.Text("DTSTART")), End: cmp.Or(end.String(), e.Text("DTEND")),
		Rule: e.RuleText, Excluded: times(e.Excluded), Added: times(e.Added), Of: e.Of.String(),
		Description: e.Description, Location: e.Location, Sequence: e.Sequence, Line: e.Line,
	}
	if zone := tzid(end); zone != out.Zone {
		out.EndZone = zone
	}
	if !e.Rule.IsZero() {
		out.Rule = e.Rule.String()
	}
	if e.Status != 0 {
		out.Status = e.Status.String()
	}
	return out
}

// tzid is the zone of a time that does not say so itself, with a Z.
func tzid(t ical.Time) string {
	if t.Zone == "UTC" {
		return ""
	}
	return t.Zone
}

func times(all []ical.Time) []string {
	var out []string
	for _, t := range all {
		out = append(out, t.String())
	}
	return out
}
