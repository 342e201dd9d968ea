package main

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// What a line asks for when it sets no limit, and at most.
const (
	defaultOccurrences = 100
	maxOccurrences     = 100_000
)

// Days and times as iCalendar writes them.
const (
	basicDate = "20060102"
	basicTime = "20060102T150405"
)

type recurrenceIn struct {
	Rule     calendar.Rule `json:"rrule" validate:"required"`
	Start    string        `json:"dtstart" validate:"required"`
	Zone     *string       `json:"tzid"` // null is none
	Excluded []string      `json:"exdates"`
	Added    []string      `json:"rdates"`
	Limit    *int          `json:"limit"`
}

type recurrenceOut struct {
	Occurrences []string `json:"occurrences"`
	Instants    []string `json:"instants,omitempty"`
}

// recurrence lists the first occurrences of a rule on the wall clock, and in a zone their
// instants.
func recurrence(in recurrenceIn, _ language.Tag) (any, error) {
	limit := defaultOccurrences
	if in.Limit != nil {
		limit = *in.Limit
	}
	if limit < 0 || limit > maxOccurrences {
		return nil, fmt.Errorf("limit %d: want 0 to %d", limit, maxOccurrences)
	}
	r, err := in.document()
	if err != nil {
		return nil, err
	}
	series, findings := calendar.NewSeries(r, zone)
	if err := findings.Err(); err != nil {
		return nil, err
	}
	out := recurrenceOut{Occurrences: []string{}}
	if limit == 0 {
		return out, nil
	}
	for o := range series.All() {
		wall := calendar.Resolve(o.At(), time.UTC, calendar.ResolveRFC5545)
		out.Occurrences = append(out.Occurrences, wall.Time(time.UTC).Format(basicTime))
		if r.Zone != "" {
			out.Instants = append(out.Instants, o.Instant().Time(time.UTC).Format(time.RFC3339))
		}
		if len(out.Occurrences) == limit {
			break
		}
	}
	return out, nil
}

// document is the recurrence of a line. A start in UTC, with a Z, is in the zone UTC when no
// other is given; other times in UTC are read on the clocks of the zone.
func (in recurrenceIn) document() (calendar.Recurrence, error) {
	r := calendar.Recurrence{Rule: in.Rule}
	switch {
	case in.Zone != nil:
		r.Zone = *in.Zone
	case strings.HasSuffix(in.Start, "Z"):
		r.Zone = "UTC"
	}
	loc := time.UTC // of floating times
	if r.Zone != "" {
		var err error
		if loc, err = zone(r.Zone); err != nil {
			return r, err
		}
	}
	var err error
	if r.Start, err = when(in.Start, loc); err != nil {
		return r, fmt.Errorf("dtstart: %w", err)
	}
	if r.Excluded, err = whens(in.Excluded, loc); err != nil {
		return r, fmt.Errorf("exdates: %w", err)
	}
	if r.Added, err = whens(in.Added, loc); err != nil {
		return r, fmt.Errorf("rdates: %w", err)
	}
	return r, nil
}

func whens(texts []string, loc *time.Location) ([]calendar.When, error) {
	var out []calendar.When
	for _, text := range texts {
		w, err := when(text, loc)
		if err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, nil
}

// when reads a day, a time, or a time in UTC, which is put on the clocks of a location.
func when(text string, loc *time.Location) (calendar.When, error) {
	if len(text) == len(basicDate) {
		day, err := time.Parse(basicDate, text)
		return calendar.On(calendar.DateOf(day)), err
	}
	local, utc := strings.CutSuffix(text, "Z")
	at, err := time.Parse(basicTime, local)
	if utc {
		at = at.In(loc)
	}
	return calendar.At(calendar.DateTimeOf(at)), err
}
