package ical

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// rendezvous is a recurrence of the brief that is written as a series.
type rendezvous struct {
	recurrence calendar.Recurrence
	series     *calendar.Series
	first      Event // with the rule
}

// rendezvousOf returns the series that a slot is an occurrence of, and writes its first event
// when it has not been yet. It is nil for a slot that is none, or that the series does not
// have, and where the brief has no such recurrence, with times and in a zone that is found.
func (x *exporter) rendezvousOf(slot int) *rendezvous {
	s := &x.plan.Slots[slot]
	if s.Recurrence == "" || s.Of.IsZero() {
		return nil
	}
	key := [2]string{s.Channel, s.Recurrence}
	r, known := x.rendezvous[key]
	if !known {
		r = x.series(slot)
		x.rendezvous[key] = r
	}
	if r == nil || !takesPlace(r.series, s.Of) {
		return nil
	}
	return r
}

// series writes the first event of a rendezvous, and the edits of its dates beyond the plan.
func (x *exporter) series(slot int) *rendezvous {
	s := &x.plan.Slots[slot]
	c := x.channels[s.Channel]
	if c == nil {
		return nil
	}
	i := slices.IndexFunc(c.Recurrences, func(r calendar.Recurrence) bool { return r.ID == s.Recurrence })
	if i < 0 || c.Recurrences[i].Start.IsZero() || c.Recurrences[i].Start.IsDate() {
		return nil
	}
	r := c.Recurrences[i]
	r.Zone = cmp.Or(r.Zone, c.Zone, x.Brief.Zone, x.plan.Zone)
	r.Edits = nil
	for _, e := range c.Recurrences[i].Edits {
		if !x.plan.Period.Contains(e.Of.Date()) {
			r.Edits = append(r.Edits, e)
		}
	}
	count, _ := strconv.Atoi(part(r.Rule, "COUNT"))
	if x.counted += count; x.counted > calendar.MaxRuleCount {
		return nil // walking them all would take seconds
	}
	if x.location(r.Zone, slot) == nil {
		return nil
	}
	events, findings := FromRecurrence(r, x.uid(r.ID), x.Zones)
	x.findings = append(x.findings, findings.Under(finding.Root.Field("slots").Index(slot).Field("recurrence"))...)
	if len(events) == 0 {
		return nil
	}
	plain := r
	plain.Edits = nil
	series, _ := calendar.NewSeries(plain, x.Zones)
	unheld, ok := x.unheld(s, r, series)
	if !ok {
		return nil
	}
	out := &rendezvous{recurrence: r, series: series}
	planned := x.state(calendar.SlotPlanned)
	for n := range events {
		e := &events[n]
		e.Stamp, e.Properties = x.stamp(), append(e.Properties, transparent...)
		e.Summary = x.entitle(c.ID, cmp.Or(e.Summary, x.post), planned)
		if e.Status == 0 {
			e.Status = StatusTentative
		}
		x.cover(e.Start.At.Date())
	}
	first := &events[0]
	first.Excluded = append(first.Excluded, unheld...)
	slices.SortFunc(first.Excluded, func(a, b Time) int { return a.At.Compare(b.At) })
	out.first = *first
	x.calendar.Events = append(x.calendar.Events, events...)
	return out
}

// unheld returns the dates of a rendezvous within the plan for which it has no slot, and
// false when a recurrence cannot leave out as many.
func (x *exporter) unheld(of *calendar.Slot, r calendar.Recurrence, series *calendar.Series) (all []Time, ok bool) {
	held := map[calendar.When]bool{}
	for i := range x.plan.Slots {
		if s := &x.plan.Slots[i]; s.Channel == of.Channel && s.Recurrence == of.Recurrence {
			held[s.Of] = true
		}
	}
	period := x.plan.Period
	if period.IsZero() {
		return nil, true
	}
	from, to := period.From().At(calendar.Midnight()), period.To().At(calendar.EndOfDay())
	for o := range series.Between(from, to) {
		if held[o.Of()] {
			continue
		}
		if len(all) == calendar.MaxRecurrenceDates {
			return nil, false
		}
		all = append(all, Time{o.Of(), r.Zone})
	}
	return all, true
}

// occurrence writes a slot of a rendezvous, unless the series says the same of it.
func (x *exporter) occurrence(s *calendar.Slot, start Time, r *rendezvous) {
	e := x.event(s, start)
	e.UID, e.Of, e.Description = r.first.UID, Time{s.Of, r.recurrence.Zone}, r.first.Description
	first := &r.first
	if x.unix(start) == x.unix(e.Of) && e.Summary == first.Summary && e.Status == first.Status {
		return
	}
	x.calendar.Events = append(x.calendar.Events, e)
}

// unix returns the instant of a time in one of the zones found.
func (x *exporter) unix(t Time) int64 {
	loc := x.locations[t.Zone]
	if t.Zone == utc {
		loc = time.UTC
	}
	return calendar.Resolve(t.At.DateTime(), loc, calendar.ResolveRFC5545).Unix()
}
