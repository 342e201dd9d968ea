package ical

import (
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxCompared is the number of occurrences that two rules must share to be the same: more
// than the months of the 400 years after which the calendar repeats.
const maxCompared = 5000

// FromRecurrence returns a recurrence as the events of one series: the first with the rule,
// then one for each edit, by its RECURRENCE-ID. All have the UID given. [Recurrences] reads
// them back. What [calendar.NewSeries] finds is among the findings, and with an error in it
// there are no events.
//
// Calendar programs take the start of an event for an occurrence whatever its rule, know no
// days left out of a series of times, and nothing of [calendar.MonthEndClamp]. So the first
// event starts with the first occurrence, days left out are written as times, and a clamped
// rule as one that gives the same days: BYMONTHDAY=-1 for the 31st, and for the 30th
// BYMONTHDAY=28,29,30;BYSETPOS=-1, of which ical.js 2.2.1 (Thunderbird) reads but the first
// half. Each is checked against the series; a rule that no other is found for is written as
// a list of dates, the first [calendar.MaxRecurrenceDates] of them, and a finding says so.
func FromRecurrence(r calendar.Recurrence, uid string, zones calendar.Zones) ([]Event, finding.List) {
	_, findings := calendar.NewSeries(r, zones)
	if findings.Err() != nil {
		return nil, findings
	}
	rule := r
	rule.Edits, rule.Excluded = nil, nil
	whole, _ := calendar.NewSeries(rule, zones)
	rule.Added = nil
	written, ok := portable(rule, zones)
	if ok {
		written.Added = r.Added
	} else {
		f := book().Finding(CodeListed, finding.Root.Field("rule"), finding.Text("rule", r.Rule.String()))
		if written, ok = listed(whole); ok {
			f.Severity = finding.Advice
		}
		f.Args = append(f.Args, finding.Integer("dates", len(written.Added)))
		findings = append(findings, f)
		findings.Sort()
	}
	if written.Start.IsZero() {
		return nil, findings // the rule never matches, which has been said
	}
	clock := func(w calendar.When) Time {
		if w.IsDate() {
			return Time{At: w}
		}
		return Time{w, r.Zone}
	}
	first := Event{UID: uid, Start: clock(written.Start), Rule: written.Rule, Summary: r.Title, Description: r.Promise}
	for _, w := range written.Added {
		first.Added = append(first.Added, clock(w))
	}
	excluded, all := occurrencesOf(whole, r)
	for _, w := range excluded {
		first.Excluded = append(first.Excluded, clock(w))
	}
	if !all {
		findings = append(findings, book().Finding(CodeTooManyDates, finding.Root.Field("excluded"),
			finding.Text("uid", document.Quotable(uid)), finding.Text("property", "EXDATE"), finding.Integer("limit", calendar.MaxRecurrenceDates)))
		findings.Sort()
	}
	events := []Event{first}
	for _, e := range r.Edits {
		events = append(events, edited(first, e, clock))
	}
	return events, findings
}

// edited returns the event of an edit.
func edited(first Event, e calendar.Edit, clock func(calendar.When) Time) Event {
	event := Event{UID: first.UID, Of: clock(e.Of), Start: clock(e.Of), Summary: first.Summary, Description: first.Description}
	if !e.To.IsZero() {
		event.Start = clock(e.To)
	}
	if e.Title != "" {
		event.Summary = e.Title
	}
	if e.Promise != "" {
		event.Description = e.Promise
	}
	if e.Reason != "" {
		event.Properties = append(event.Properties, TextProperty("COMMENT", e.Reason))
	}
	if e.Cancelled {
		event.Start, event.Status = clock(e.Of), StatusCancelled
	}
	return event
}

// occurrencesOf returns the times that the days and times left out of a recurrence name, and
// whether all of them: at most [calendar.MaxRecurrenceDates].
func occurrencesOf(whole *calendar.Series, r calendar.Recurrence) (all []calendar.When, complete bool) {
	complete = true
	for _, w := range r.Excluded {
		if w.IsDate() == r.Start.IsDate() {
			all = append(all, w)
			continue
		}
		day := w.DateTime()
		for o := range whole.Between(day, day.AddSeconds(secondsPerDay)) {
			if complete = complete && len(all) < calendar.MaxRecurrenceDates; !complete {
				break
			}
			all = append(all, o.Of())
		}
	}
	slices.SortFunc(all, calendar.When.Compare)
	return slices.Compact(all), complete
}

// portable returns a recurrence that has the same occurrences, starts with the first of
// them, and says nothing that only this module understands. It fails when none is found.
func portable(r calendar.Recurrence, zones calendar.Zones) (calendar.Recurrence, bool) {
	want, ok := firstOccurrences(r, zones)
	if !ok || len(want) == 0 {
		return r, false
	}
	for _, rule := range portableRules(r) {
		candidate := calendar.Recurrence{Start: want[0], Zone: r.Zone, Rule: rule}
		if got, ok := firstOccurrences(candidate, zones); ok && slices.Equal(got, want) {
			return candidate, true
		}
	}
	return r, false
}

// firstOccurrences returns the first occurrences of a recurrence, at most [maxCompared].
func firstOccurrences(r calendar.Recurrence, zones calendar.Zones) ([]calendar.When, bool) {
	series, findings := calendar.NewSeries(r, zones)
	if findings.Err() != nil {
		return nil, false
	}
	var all []calendar.When
	for o := range series.All() {
		if all = append(all, o.Of()); len(all) == maxCompared {
			break
		}
	}
	return all, true
}

// portableRules returns the rules that may say the same as that of a recurrence without its
// policy for the ends of months: itself, and for days that some months lack the last day of
// the month, which every program knows, and the last of the days from the 28th to it.
func portableRules(r calendar.Recurrence) []calendar.Rule {
	rule := r.Rule
	if until, bounded := untilOf(rule); bounded && r.Zone == "" {
		rule = withUntil(rule, fitUntil(until, r.Start, nil)) // from UTC, where it floats
	}
	rules := []calendar.Rule{rule}
	if r.MonthEnd != calendar.MonthEndClamp || rule.IsZero() {
		return rules
	}
	text, start := rule.String(), Time{At: r.Start}.String()
	days := part(rule, "BYMONTHDAY")
	if days == "" {
		days = start[6:8]
		text += ";BYMONTHDAY=" + days
	}
	if part(rule, "FREQ") == "YEARLY" && part(rule, "BYMONTH") == "" {
		text += ";BYMONTH=" + start[4:6]
	}
	list := "28"
	for d := 29; d <= digits(days); d++ {
		list += "," + strconv.Itoa(d)
	}
	for _, last := range []string{"BYMONTHDAY=-1", "BYSETPOS=-1;BYMONTHDAY=" + list} {
		if clamped, err := calendar.ParseRule(strings.Replace(text, "BYMONTHDAY="+days, last, 1)); err == nil {
			rules = append(rules, clamped)
		}
	}
	return rules
}

// listed returns the occurrences of a series as a recurrence of dates, and whether it has
// all of them. The start is one of the dates, for programs that would pass over it.
func listed(series *calendar.Series) (list calendar.Recurrence, complete bool) {
	for o := range series.All() {
		if list.Start.IsZero() {
			list.Start = o.Of()
		}
		if len(list.Added) == calendar.MaxRecurrenceDates {
			return list, false
		}
		list.Added = append(list.Added, o.Of())
	}
	return list, true
}
