package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// horizon is how many days of the calendar are printed.
const horizon = 6 * 7

// calendar prints the slots of the next six weeks, a line each, with the closures between
// them, then what was published of what was planned so far.
func (r *report) calendar() {
	r.section("calendar")
	weeks, err := calendar.NewPeriod(r.day, r.day.AddDays(horizon-1))
	if err != nil {
		weeks = calendar.Period{}
	}
	rows := r.closures(weeks)
	for _, e := range strategy.Agenda(r.s, r.plan) {
		if weeks.Contains(e.Slot.Date) {
			rows = append(rows, row{e.Slot.Date, r.entry(e)})
		}
	}
	if len(rows) == 0 {
		r.line(r.word("nothing_planned"))
		return
	}
	slices.SortStableFunc(rows, func(a, b row) int { return a.day.Compare(b.day) })
	var cells [][]string
	for _, row := range rows {
		cells = append(cells, row.cells)
	}
	r.table(r.columns("date", "week", "account", "format", "pillar", "subject", "objective", "owner", "state", "due"), cells)
	r.line("")
	r.wrapped("", r.word("zone", finding.Text("zone", r.plan.Zone)))
	r.done()
}

// row is a line of the calendar and its day.
type row struct {
	day   calendar.Date
	cells []string
}

// entry is the line of a slot.
func (r *report) entry(e strategy.Entry) []string {
	return []string{
		r.word("at", finding.Text("day", r.shortDay(e.Slot.Date)), e.Slot.Clock.Arg("clock")),
		r.week(e.Slot.Date),
		e.AccountName,
		r.format(e),
		cmp.Or(r.pillar(e.Pillar()), r.word("not_applicable")),
		e.Subject(),
		cmp.Or(e.Objective, r.word("not_applicable")),
		r.person(e.Owner),
		r.say(e.Slot.State.Label()),
		r.due(e),
	}
}

// closures are the days of a period without publication, a line each.
func (r *report) closures(weeks calendar.Period) []row {
	var rows []row
	for _, c := range r.s.Calendar.Closures {
		if c.Scope == calendar.ScopeWork {
			continue
		}
		name := say("closed", finding.Text("name", c.Name))
		for day := range weeks.All() {
			if !slices.Contains(c.Dates, day) && !c.Period.Contains(day) {
				continue
			}
			cells := slices.Repeat([]string{r.word("not_applicable")}, 10)
			cells[0], cells[1], cells[5] = r.shortDay(day), r.week(day), r.say(name)
			if len(c.Channels) == 0 {
				cells[2] = r.word("all_accounts")
			} else {
				cells[2] = r.closedAccounts(c)
			}
			rows = append(rows, row{day, cells})
		}
	}
	return rows
}

// closedAccounts names the accounts that a closure closes.
func (r *report) closedAccounts(c calendar.Closure) string {
	var names []finding.Arg
	for _, id := range c.Channels {
		action, _ := r.s.Action(id)
		if a, found := r.s.Account(action.Account); found {
			names = append(names, finding.Text("account", a.DisplayName()))
		}
	}
	return r.argument(finding.ListOf("accounts", names...))
}

func (r *report) week(d calendar.Date) string {
	_, week := d.ISOWeek()
	return r.word("week", finding.Text("week", fmt.Sprintf("%02d", week)))
}

// due is the next deadline of a post and who meets it; a late one says so first.
func (r *report) due(e strategy.Entry) string {
	if e.Due.IsZero() {
		return r.word("not_applicable")
	}
	code := "stage"
	if e.Due.Before(r.day) {
		code = "stage_late"
	}
	return r.word(code, finding.Term("task", e.Stage.Label()), finding.Text("date", r.shortDay(e.Due)),
		finding.Text("who", r.person(e.DueBy)))
}

// done compares what was published with what the calendar held, by account, up to the day
// before the report.
func (r *report) done() {
	type count struct{ planned, published int }
	counts := map[string]*count{}
	var accounts []string
	for _, e := range strategy.Agenda(r.s, r.plan) {
		if !e.Slot.Date.Before(r.day) || e.Slot.State == calendar.SlotCancelled {
			continue
		}
		c := counts[e.Account]
		if c == nil {
			c = &count{}
			counts[e.Account] = c
			accounts = append(accounts, e.Account)
		}
		c.planned++
		if e.Slot.State == calendar.SlotPublished || e.Slot.State == calendar.SlotWithdrawn {
			c.published++
		}
	}
	if len(accounts) == 0 {
		return
	}
	var rows [][]string
	for _, id := range accounts {
		rows = append(rows, []string{r.account(id), r.integer(counts[id].published), r.integer(counts[id].planned)})
	}
	r.line("")
	r.line(r.word("done", r.plan.Period.From().Arg("from")))
	r.table(r.columns("account", "published", "planned"), rows)
}

func (r *report) integer(n int) string { return r.argument(finding.Integer("n", n)) }

func (r *report) format(e strategy.Entry) string {
	if e.Format == 0 {
		return r.word("not_applicable")
	}
	return r.say(e.Format.Label())
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
	ordinal := ""
	if french && d.Day() == 1 {
		ordinal = "er"
	}
	return fmt.Sprintf("%s %d%s %s %d", weekdays[french][d.Weekday()], d.Day(), ordinal, months[french][d.Month()-1], d.Year())
}
