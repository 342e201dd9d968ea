package main

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/calendar/holiday"
)

// france is the one calendar that the module computes.
const france = "FR"

type holidayIn struct {
	Calendar string           `json:"calendar" validate:"required"`
	Options  []holiday.Option `json:"options"`
	Year     *int             `json:"year" validate:"required"`
}

type holidayOut struct {
	Days []holidayRow `json:"days"`
}

type holidayRow struct {
	Date calendar.Date `json:"date"`
	Name string        `json:"name"`
}

// holidays lists the public holidays of a year in the order of their dates.
func holidays(in holidayIn, tag language.Tag) (any, error) {
	if in.Calendar != france {
		return nil, fmt.Errorf("calendar %q: want %q, the one that is computed here", in.Calendar, france)
	}
	if *in.Year < calendar.MinYear || *in.Year > calendar.MaxYear {
		return nil, fmt.Errorf("year %d: want %d to %d", *in.Year, calendar.MinYear, calendar.MaxYear)
	}
	out := holidayOut{Days: []holidayRow{}}
	for _, day := range holiday.France(in.Options...).Days(*in.Year) {
		out.Days = append(out.Days, holidayRow{day.Date(), day.Label().Localize(tag)})
	}
	return out, nil
}
