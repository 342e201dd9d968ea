package ical

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of what a recurrence holds, in characters.
const (
	maxTitle   = 200
	maxPromise = calendar.MaxPromiseLength
	maxID      = calendar.MaxIDLength
)

// maxJudgements is the largest number of series of one calendar in which edits are looked
// for, together with COUNTs of no more than [calendar.MaxRuleCount]: some seconds at worst.
const maxJudgements = 2000

// Recurrences returns the events of c as recurrences, one for each UID in the order of the
// file: an event that does not recur is one that takes place once. Its events with a
// RECURRENCE-ID are its edits. The zone of each is the name that [Zones.Name] gives its TZID,
// and [Zones.Find] finds it; times in another zone, and the UNTIL of its rule, are put on the
// clocks of its start.
//
// Of two events of one UID and occurrence the one with the higher SEQUENCE counts, then the
// later DTSTAMP, then the later in the file. An edit of nothing that takes place is left out,
// and one without its series is a recurrence of its own. Events without a start, and those
// cancelled, are left out. All of this but the last is among the findings, which point at
// the events.
//
// The id of a recurrence is the UID, its title the SUMMARY and its promise the DESCRIPTION,
// each cut to the length that it may have there. Of the first 2000 series with edits, and as
// long as their COUNTs add up to no more than [calendar.MaxRuleCount], it is checked that
// what is edited takes place; [calendar.NewSeries] checks it for the others.
func Recurrences(c Calendar, zones *Zones) ([]calendar.Recurrence, finding.List) {
	b := recurrencesBuilder{events: c.Events, zones: zones}
	var all []calendar.Recurrence
	for _, group := range b.groups() {
		all = append(all, b.group(group)...)
	}
	b.findings.Sort()
	return all, b.findings
}

// recurrencesBuilder makes recurrences of events and notes what it finds.
type recurrencesBuilder struct {
	events     []Event
	zones      *Zones
	counted    int // the COUNTs of the series looked into
	judgements int // the number of them
	findings   finding.List
}

func (b *recurrencesBuilder) report(code finding.Code, event int, args ...finding.Arg) {
	at := finding.Root.Field("events").Index(event)
	b.findings = append(b.findings, book().Finding(code, at, append(args, finding.Text("uid", document.Quotable(b.events[event].UID)))...))
}

// groups returns the indices of the events by UID, in the order of the first of each. An
// event without a UID is alone.
func (b *recurrencesBuilder) groups() [][]int {
	var groups [][]int
	of := map[string]int{}
	for i := range b.events {
		uid := b.events[i].UID
		g, known := of[uid]
		if known && uid != "" {
			groups[g] = append(groups[g], i)
			continue
		}
		of[uid] = len(groups)
		groups = append(groups, []int{i})
	}
	return groups
}

// group returns the recurrences of one UID: a series with its edits, or edits alone.
func (b *recurrencesBuilder) group(events []int) []calendar.Recurrence {
	current := b.current(events)
	if len(current) == 0 {
		return nil
	}
	if first := &b.events[current[0]]; first.Of.IsZero() {
		if first.Status == StatusCancelled || first.Start.IsZero() {
			return nil
		}
		return []calendar.Recurrence{b.series(current)}
	}
	var alone []calendar.Recurrence
	for _, i := range current {
		e := &b.events[i]
		b.report(CodeEditAlone, i, finding.Term("of", e.Of.At.Label()))
		if e.Status != StatusCancelled && !e.Start.IsZero() {
			r := b.series([]int{i})
			r.ID = identity(e.UID + "/" + e.Of.String())
			alone = append(alone, r)
		}
	}
	return alone
}

// current returns the events that count, the series first and then its edits in order.
func (b *recurrencesBuilder) current(events []int) []int {
	best := map[Time]int{}
	var order []Time
	for _, i := range events {
		e := &b.events[i]
		before, twice := best[e.Of]
		if !twice {
			best[e.Of] = i
			order = append(order, e.Of)
			continue
		}
		other := &b.events[before]
		if cmp.Or(cmp.Compare(e.Sequence, other.Sequence), e.Stamp.At.Compare(other.Stamp.At)) >= 0 {
			best[e.Of], before = i, i
		}
		b.report(CodeDuplicate, i, finding.Integer("sequence", b.events[before].Sequence))
	}
	slices.SortStableFunc(order, func(x, y Time) int { return x.At.Compare(y.At) }) // the absent first
	current := make([]int, len(order))
	for i, of := range order {
		current[i] = best[of]
	}
	return current
}

// series makes a recurrence of an event and its edits.
func (b *recurrencesBuilder) series(events []int) calendar.Recurrence {
	first := events[0]
	e := &b.events[first]
	r := calendar.Recurrence{
		ID: identity(e.UID), Title: b.text(first, "SUMMARY", e.Summary, maxTitle),
		Promise: b.text(first, "DESCRIPTION", e.Description, maxPromise),
		Start:   e.Start.At, Rule: e.Rule,
	}
	if !e.Start.At.IsDate() {
		r.Zone = b.zones.Name(e.Start.Zone)
	}
	b.until(first, &r)
	r.Excluded = b.whens(first, "EXDATE", e.Excluded, &r)
	r.Added = b.whens(first, "RDATE", e.Added, &r)
	if len(events) == 1 {
		return r
	}
	series := b.judged(r)
	for _, i := range events[1:] {
		edit := b.edit(i, e, &r)
		switch {
		case series != nil && !takesPlace(series, edit.Of):
			b.report(CodeEditOfNothing, i, finding.Term("of", b.events[i].Of.At.Label()))
		case slices.ContainsFunc(r.Edits, func(x calendar.Edit) bool { return x.Of == edit.Of }):
			b.report(CodeDuplicate, i, finding.Integer("sequence", b.events[i].Sequence))
		case len(r.Edits) == calendar.MaxEdits:
			b.report(CodeTooManyDates, i, finding.Text("property", "RECURRENCE-ID"), finding.Integer("limit", calendar.MaxEdits))
			return r
		default:
			r.Edits = append(r.Edits, edit)
		}
	}
	return r
}

// judged returns the series of a recurrence, and nil when it is not sound, or the file has
// too many, or too long ones, to look for their edits in them.
func (b *recurrencesBuilder) judged(r calendar.Recurrence) *calendar.Series {
	count, _ := strconv.Atoi(part(r.Rule, "COUNT"))
	b.judgements++
	if b.counted += count; b.counted > calendar.MaxRuleCount || b.judgements > maxJudgements {
		return nil
	}
	series, findings := calendar.NewSeries(r, b.zones.Find)
	if findings.Err() != nil {
		return nil
	}
	return series
}

// takesPlace reports whether a series has an occurrence of that name. The clocks may show it
// up to a day later, out of a change.
func takesPlace(s *calendar.Series, of calendar.When) bool {
	from := of.DateTime()
	for o := range s.Between(from, from.AddSeconds(2*secondsPerDay)) {
		if o.Of() == of {
			return true
		}
	}
	return false
}

// edit makes an edit of an event with a RECURRENCE-ID.
func (b *recurrencesBuilder) edit(i int, of *Event, r *calendar.Recurrence) calendar.Edit {
	e := &b.events[i]
	for _, p := range e.Parameters {
		extent, _ := Property{Params: p.Params}.Param("RANGE")
		if p.Property == "RECURRENCE-ID" && equalFold(extent, "THISANDFUTURE") {
			b.report(CodeFuture, i, finding.Term("of", e.Of.At.Label()))
		}
	}
	edit := calendar.Edit{Of: b.when(e.Of, r), Cancelled: e.Status == StatusCancelled}
	if edit.Cancelled {
		return edit
	}
	if to := b.when(e.Start, r); to != edit.Of {
		edit.To = to
	}
	if e.Summary != of.Summary {
		edit.Title = b.text(i, "SUMMARY", e.Summary, maxTitle)
	}
	if e.Description != of.Description {
		edit.Promise = b.text(i, "DESCRIPTION", e.Description, maxPromise)
	}
	return edit
}

// whens puts the times of a list on the clocks of the start.
func (b *recurrencesBuilder) whens(event int, name string, times []Time, r *calendar.Recurrence) []calendar.When {
	if len(times) > calendar.MaxRecurrenceDates {
		b.report(CodeTooManyDates, event, finding.Text("property", name), finding.Integer("limit", calendar.MaxRecurrenceDates))
		times = times[:calendar.MaxRecurrenceDates]
	}
	var all []calendar.When
	for _, t := range times {
		if t.At.IsDate() && name == "EXDATE" {
			all = append(all, t.At) // a day leaves out all that falls on it
			continue
		}
		all = append(all, b.when(t, r))
	}
	return all
}

// when puts a time on the clocks of the start of a recurrence, and makes it a day if the
// start is one. A day becomes the time of day of the start.
func (b *recurrencesBuilder) when(t Time, r *calendar.Recurrence) calendar.When {
	switch {
	case r.Start.IsDate() && !t.At.IsDate():
		return calendar.On(t.At.Date())
	case r.Start.IsDate():
		return t.At
	case t.At.IsDate():
		return calendar.At(t.At.Date().At(r.Start.DateTime().Clock()))
	case b.zones.Name(t.Zone) == r.Zone:
		return t.At
	}
	loc, err := b.zones.Find(r.Zone)
	instant := b.zones.Instant(t)
	if err != nil || !instant.OK() {
		return t.At
	}
	return calendar.At(calendar.DateTimeOf(instant.Time(loc)))
}

// until gives the end of the rule the kind that the start asks for.
func (b *recurrencesBuilder) until(event int, r *calendar.Recurrence) {
	until, bounded := untilOf(r.Rule)
	if !bounded {
		return
	}
	loc, err := b.zones.Find(r.Zone)
	if err != nil && r.Zone != "" {
		return // nothing tells what time it is there
	}
	if kept := fitUntil(until, r.Start, loc); kept != until {
		r.Rule = withUntil(r.Rule, kept)
		b.report(CodeUntilKind, event, finding.Text("found", until.String()), finding.Text("read", kept.String()))
	}
}

// fitUntil returns an UNTIL in the kind that a start in a location asks for: a day for a
// day, a time in UTC for a time in a zone, a time that floats for one that does. A day
// becomes its last second: what falls on it is meant. A time in UTC becomes the day that it
// is the midnight of east of Greenwich, where programs write the 18th as the 17th at
// 22:00 UTC; the last second of a day is of that day.
func fitUntil(until Time, start calendar.When, loc *time.Location) Time {
	at := until.At.DateTime()
	if start.IsDate() {
		if c := at.Clock(); until.Zone == utc && c.Hour() >= 12 && c.Second() == 0 {
			at = at.AddSeconds(secondsPerDay / 2)
		}
		return On(at.Date())
	}
	if until.At.IsDate() {
		at = until.At.Date().At(calendar.EndOfDay()).AddSeconds(-1)
	}
	switch {
	case loc == nil:
		return Time{At: calendar.At(at)}
	case until.Zone == utc:
		return until
	}
	return InUTC(calendar.Resolve(at, loc, calendar.ResolveRFC5545).Time(time.UTC))
}

// text cuts a text to the characters that a recurrence holds.
func (b *recurrencesBuilder) text(event int, name, text string, limit int) string {
	if utf8.RuneCountInString(text) <= limit {
		return text
	}
	b.report(CodeTextCut, event, finding.Text("property", name), finding.Integer("limit", limit))
	return strings.TrimSpace(cut(text, limit-1)) + "…"
}

// cut returns the first characters of a text.
func cut(text string, limit int) string {
	for i := range text {
		if limit == 0 {
			return text[:i]
		}
		limit--
	}
	return text
}

// identity returns a UID as the id of a recurrence: itself, or for one that is too long its
// beginning and a sum of the whole.
func identity(uid string) string {
	if utf8.RuneCountInString(uid) <= maxID {
		return uid
	}
	sum := fnv.New64a()
	sum.Write([]byte(uid))
	mark := "~" + strconv.FormatUint(sum.Sum64(), 16)
	return cut(uid, maxID-len(mark)) + mark
}
