package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// report is everything the program prints, in one language.
type report struct {
	page
	s      strategy.Strategy
	tag    language.Tag
	day    calendar.Date
	plan   calendar.Plan
	review strategy.Diagnosis
}

// String writes the report.
func (r *report) String() string {
	r.cover()
	r.decisions()
	r.steps()
	r.means()
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

// columns returns the header of a table.
func (r *report) columns(names ...string) []string {
	header := make([]string, len(names))
	for i, name := range names {
		header[i] = r.word("column." + name)
	}
	return header
}

// cover is the first page: the why, and every objective in figures and words.
func (r *report) cover() {
	r.title(cmp.Or(r.s.Title, r.s.Organisation.Name))
	of := say("of", finding.Text("organisation", r.s.Organisation.Name))
	if r.s.Organisation.Brand != "" {
		of = say("of_brand", finding.Text("organisation", r.s.Organisation.Name), finding.Text("brand", r.s.Organisation.Brand))
	}
	r.wrapped("", r.word("as_of", r.day.Arg("date"), finding.Term("of", of)))
	if r.s.Labels["measures"] == "replayed" {
		r.wrapped("", r.word("replayed"))
	}
	r.heading(r.say(strategy.Why.Label()))
	r.wrapped("", cmp.Or(r.s.Purpose.Statement, r.word("unknown")))
	r.wrapped("", r.s.Purpose.ValueProposition)
	r.section("objectives")
	if len(r.s.Objectives) == 0 {
		r.line(r.word("no_objective"))
	}
	for i, o := range r.s.Objectives {
		r.objective(o, r.review.Objectives[i])
	}
}

func (r *report) objective(o smart.Objective, review strategy.ObjectiveReview) {
	r.wrapped(o.ID+"  ", o.Statement)
	for _, row := range [][2]string{
		{"indicator", r.measuredBy(o)},
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

func pad(s string, width int) string {
	for n := len([]rune(s)); n < width; n++ {
		s += " "
	}
	return s
}

// measuredBy is the indicator of an objective and the account it is read on.
func (r *report) measuredBy(o smart.Objective) string {
	if o.Indicator == "" {
		return r.word("unknown")
	}
	text := r.indicator(kpi.ID(o.Indicator))
	if a, found := r.s.Account(o.Account); found {
		text += ", " + a.DisplayName()
	}
	return text
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
	if o.Baseline.Date.IsZero() {
		return text
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
func (r *report) argument(a finding.Arg) string { return a.Localize(r.tag) }

func (r *report) date(d calendar.Date) string {
	if d.IsZero() {
		return r.word("unknown")
	}
	return r.argument(d.Arg("value"))
}

func (r *report) person(id string) string {
	if p, found := r.s.Person(id); found {
		return p.Name
	}
	return r.word("nobody")
}

// decisions are what is asked of whoever reads the first page: the next move, what waits
// for an approval, and the assumptions to confirm.
func (r *report) decisions() {
	r.section("decisions")
	next := r.review.Next
	r.decision(next.Message, next.Who, next.By)
	for _, a := range r.approvals() {
		r.decision(say("approve", finding.Integer("posts", a.posts), a.last.Arg("last")), a.who, a.first)
	}
	for _, o := range r.s.Objectives {
		if o.Baseline != nil && o.Baseline.Provenance == smart.Assumed {
			r.decision(say("confirm_assumption", finding.Text("objective", o.ID), o.Baseline.Value.Arg("value")), o.Owner, calendar.Date{})
		}
	}
}

func (r *report) decision(m finding.Message, who string, by calendar.Date) {
	name := finding.Text("who", r.person(who))
	owner := r.word("who", name)
	switch {
	case by.IsZero():
	case !by.After(r.day):
		owner = r.word("who_today", name)
	default:
		owner = r.word("who_by", name, by.Arg("by"))
	}
	r.wrapped("- ", r.say(m)+" "+owner)
}

// waiting are the posts that one person is to approve soon.
type waiting struct {
	who         string
	posts       int
	first, last calendar.Date // the deadlines of the first and of the last
}

// soon is how many days ahead approvals are asked for: the week to come.
const soon = 7

// approvals gathers the written posts that are to be approved within a week, by approver,
// in the order of their first deadline. Some may have a review before that.
func (r *report) approvals() []waiting {
	var all []waiting
	for _, e := range strategy.Agenda(r.s, r.plan) {
		waits := e.Stage == strategy.TaskApproving || e.Stage == strategy.TaskReviewing
		approval := e.Slot.Deadlines.Approval
		if !waits || approval.IsZero() || approval.After(r.day.AddDays(soon)) || e.Slot.Date.Before(r.day) {
			continue
		}
		action, _ := r.s.Action(e.Action)
		who := cmp.Or(action.Approver, e.Owner)
		i := slices.IndexFunc(all, func(w waiting) bool { return w.who == who })
		if i < 0 {
			all = append(all, waiting{who: who, first: approval, last: approval})
			i = len(all) - 1
		}
		w := &all[i]
		w.posts++
		if approval.Before(w.first) {
			w.first = approval
		}
		if approval.After(w.last) {
			w.last = approval
		}
	}
	slices.SortStableFunc(all, func(a, b waiting) int { return a.first.Compare(b.first) })
	return all
}

// steps is the state of the why and of each step.
func (r *report) steps() {
	r.section("review")
	for _, step := range r.review.Steps {
		label, state := finding.Term("step", step.Step.Label()), finding.Term("state", step.State.Label())
		line := r.word("why", state)
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
	if len(r.review.Findings) == 0 {
		r.line(r.word("nothing_found"))
	}
	for severity := finding.Error; severity >= finding.Advice; severity-- {
		for _, f := range r.review.Findings {
			if f.Severity == severity {
				r.wrapped("- ["+r.say(severity.Label())+"] ", r.about(f)+r.say(f.Message))
			}
		}
	}
}

// about names what a finding speaks of, when its sentence does not.
func (r *report) about(f finding.Finding) string {
	sentence := r.say(f.Message)
	for _, name := range r.names(f.Pointer) {
		if name != "" && strings.Contains(sentence, name) {
			return ""
		}
	}
	for _, name := range r.names(f.Pointer) {
		if name != "" {
			return name + r.colon()
		}
	}
	return ""
}

// names are what the part of the document at a pointer is called, the best name first.
func (r *report) names(p finding.Pointer) []string {
	root, rest := p.Cut()
	if root == "resources" || root == "calendar" {
		root, rest = rest.Cut()
	}
	i, _, found := rest.CutIndex()
	if !found {
		return nil
	}
	switch {
	case root == "objectives" && i < len(r.s.Objectives):
		return []string{r.s.Objectives[i].ID}
	case root == "accounts" && i < len(r.s.Accounts):
		return []string{r.s.Accounts[i].DisplayName()}
	case root == "actions" && i < len(r.s.Actions):
		a := r.s.Actions[i]
		return []string{a.Title, r.account(a.Account)}
	case root == "campaigns" && i < len(r.s.Campaigns):
		return []string{r.s.Campaigns[i].Title}
	case root == "people" && i < len(r.s.Resources.People):
		return []string{r.s.Resources.People[i].Name}
	case root == "budget" && i < len(r.s.Resources.Budget):
		return []string{r.s.Resources.Budget[i].Title}
	case root == "closures" && i < len(r.s.Calendar.Closures):
		return []string{r.s.Calendar.Closures[i].Name}
	}
	return nil
}

// colon parts a label from what follows, as the language does.
func (r *report) colon() string {
	if finding.IsFrench(r.tag) {
		return "\u00a0: "
	}
	return ": "
}
