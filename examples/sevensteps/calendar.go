package main

import (
	"fmt"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// calendar prints the slots of the next six weeks, a line each, with the closures between
// them.
func (r *report) calendar() {
	r.section("calendar")
	weeks := calendar.Period{}
	if p, err := calendar.NewPeriod(r.day, r.day.AddDays(horizon-1)); err == nil {
		weeks = p
	}
	var rows [][]string
	for _, e := range strategy.Agenda(r.s, r.plan) {
		if weeks.Contains(e.Slot.Date) {
			rows = append(rows, r.entry(e))
		}
	}
	if len(rows) == 0 {
		r.line(r.word("nothing_planned"))
		return
	}
	var header []string
	for _, column := range []string{"date", "week", "account", "format", "pillar", "subject", "objective", "owner", "due"} {
		header = append(header, r.word("column."+column))
	}
	r.table(header, rows)
}

// entry is one line of the calendar.
func (r *report) entry(e strategy.Entry) []string {
	_, week := e.Slot.Date.ISOWeek()
	return []string{
		r.word("at", finding.Text("day", r.shortDay(e.Slot.Date)), e.Slot.Clock.Arg("clock")),
		r.word("week", finding.Text("week", fmt.Sprintf("%02d", week))),
		or(e.Account.Name, e.Account.Handle),
		r.format(e.Action),
		or(r.pillar(e.Topic.Pillar), r.word("not_applicable")),
		or(e.Topic.Title, e.Action.Title),
		or(e.Objective.ID, r.word("not_applicable")),
		r.person(e.Action.Owner),
		r.due(e),
	}
}

// due is the next deadline of a post and who meets it.
func (r *report) due(e strategy.Entry) string {
	if e.Due.IsZero() {
		return r.word("not_applicable")
	}
	return r.word("stage", finding.Term("task", e.Stage.Label()), finding.Text("date", r.shortDay(e.Due)),
		finding.Text("who", r.person(e.DueBy)))
}

func (r *report) format(a strategy.Action) string {
	if a.Format == 0 {
		return r.word("not_applicable")
	}
	return r.say(a.Format.Label())
}

// pillar is the name of a content pillar of the editorial charter.
func (r *report) pillar(id string) string {
	if r.s.Charter == nil || r.s.Charter.Editorial == nil {
		return ""
	}
	for _, p := range r.s.Charter.Editorial.Pillars {
		if p.ID == id {
			return p.Name
		}
	}
	return ""
}

var (
	weekdays = map[bool][]string{
		false: {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		true:  {"dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."},
	}
	months = map[bool][]string{
		false: {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		true:  {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
	}
)

// shortDay is a day as a calendar writes it: Tue 13 Jan 2026, « mar. 13 janv. 2026 ».
func (r *report) shortDay(d calendar.Date) string {
	french := finding.IsFrench(r.tag)
	return fmt.Sprintf("%s %d %s %d", weekdays[french][d.Weekday()], d.Day(), months[french][d.Month()-1], d.Year())
}

// or returns the first text that is not empty.
func or(texts ...string) string {
	if i := slices.IndexFunc(texts, func(s string) bool { return s != "" }); i >= 0 {
		return texts[i]
	}
	return ""
}
