package main

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// horizon is how many days of the calendar are printed.
const horizon = 6 * 7

// report is everything the program prints, in one language.
type report struct {
	page
	s        strategy.Strategy
	tag      language.Tag
	day      calendar.Date
	plan     calendar.Plan
	review   strategy.Diagnosis
	findings finding.List
}

// String writes the report.
func (r *report) String() string {
	r.cover()
	r.decisions()
	r.steps()
	r.found()
	r.calendar()
	r.board()
	r.verdicts()
	r.unknown()
	return r.page.String()
}

// say writes a message in the language of the report.
func (r *report) say(m finding.Message) string { return m.Localize(r.tag) }

func (r *report) word(code string, args ...finding.Arg) string { return r.say(say(code, args...)) }

func (r *report) section(name string) { r.heading(r.word("section." + name)) }

// cover is the first page: the why, and every objective in figures and words.
func (r *report) cover() {
	r.title(r.s.Title)
	r.wrapped("", r.word("as_of", r.day.Arg("date"), finding.Text("organisation", r.s.Organisation.Name),
		finding.Text("brand", r.s.Organisation.Brand)))
	if r.s.Labels["measures"] == "replayed" {
		r.wrapped("", r.word("replayed"))
	}
	r.heading(r.say(strategy.Why.Label()))
	r.wrapped("", r.s.Purpose.Statement)
	r.wrapped("", r.s.Purpose.ValueProposition)
	r.section("objectives")
	for i, o := range r.s.Objectives {
		r.wrapped(o.ID+"  ", o.Statement)
		review := r.review.Objectives[i]
		for _, row := range [][2]string{
			{"baseline", r.baseline(o)},
			{"target", r.quantity(o.Aim())},
			{"deadline", r.date(o.Deadline)},
			{"today", r.today(review)},
			{"status", r.status(review)},
			{"owner", r.person(o.Owner)},
		} {
			r.wrapped("    "+pad(r.word("column."+row[0]), 18), row[1])
		}
	}
}

func pad(s string, width int) string {
	for n := len([]rune(s)); n < width; n++ {
		s += " "
	}
	return s
}

// baseline is where an objective started, with its date and its mark.
func (r *report) baseline(o smart.Objective) string {
	switch {
	case o.Baseline == nil && !o.NeedsBaseline():
		return r.word("not_applicable")
	case o.Baseline == nil:
		return r.word("unknown")
	}
	text := r.quantity(o.Baseline.Value)
	if o.Baseline.Provenance == smart.Assumed {
		text += " " + r.word("assumed_mark")
	}
	return text + ", " + r.word("on", o.Baseline.Date.Arg("date"))
}

func (r *report) quantity(q smart.Quantity) string {
	if q.IsZero() {
		return r.word("unknown")
	}
	return r.argument(q.Arg("value"))
}

// argument writes one argument as sentences do.
func (r *report) argument(a finding.Arg) string {
	return a.Localize(r.tag)
}

func (r *report) date(d calendar.Date) string {
	if d.IsZero() {
		return r.word("unknown")
	}
	return r.argument(d.Arg("value"))
}

func (r *report) person(id string) string {
	for _, p := range r.s.Resources.People {
		if p.ID == id {
			return p.Name
		}
	}
	return r.word("nobody")
}

// decisions are what is asked of whoever reads the first page: the next move, what is to
// be mended, and the assumptions to confirm.
func (r *report) decisions() {
	r.section("decisions")
	next := r.review.Next
	r.decision(next.Message, next.Who, next.By)
	for _, o := range r.s.Objectives {
		if o.Baseline != nil && o.Baseline.Provenance == smart.Assumed {
			r.decision(say("confirm_assumption", finding.Text("objective", o.ID), o.Baseline.Value.Arg("value")), o.Owner, calendar.Date{})
		}
	}
}

func (r *report) decision(m finding.Message, who string, by calendar.Date) {
	name := finding.Text("who", r.person(who))
	owner := r.word("who", name)
	if !by.IsZero() {
		owner = r.word("who_by", name, by.Arg("by"))
	}
	r.wrapped("- ", r.say(m)+" "+owner)
}

// steps is the state of the why and of each step.
func (r *report) steps() {
	r.section("review")
	for _, step := range r.review.Steps {
		label, state := finding.Term("step", step.Step.Label()), finding.Term("state", step.State.Label())
		line := r.word("why", label, state)
		if n := step.Step.Number(); n > 0 {
			line = r.word("step", finding.Text("number", strconv.Itoa(n)), label, state)
		}
		r.line(line)
		r.wrapped("   ", r.say(step.Progress))
	}
}

// found lists the findings, the heaviest first.
func (r *report) found() {
	r.section("findings")
	if len(r.findings) == 0 {
		r.line(r.word("nothing_found"))
	}
	for severity := finding.Error; severity >= finding.Advice; severity-- {
		for _, f := range r.findings {
			if f.Severity == severity {
				r.wrapped("- ["+r.say(severity.Label())+"] ", r.about(f.Pointer)+r.say(f.Message))
			}
		}
	}
}

// about names the objective that a finding points into, when it does.
func (r *report) about(p finding.Pointer) string {
	for i, o := range r.s.Objectives {
		if p.Within(finding.Root.Field("objectives").Index(i)) {
			return o.ID + r.colon()
		}
	}
	return ""
}
