package adherence

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Judge says whether what was planned and promised is kept, as of a day or a time of a day
// in the zone of the case, the later one where clocks show it twice. What comes after it has
// not happened; a day is judged as of its end. For an instant give
//
//	calendar.At(calendar.DateTimeOf(now.In(location)))
//
// For each channel, in this order:
//
//  1. What went out is collected: the publications, once for each thread and without those
//     that are only paid for, and the slots that say that they are published, or withdrawn
//     after publication, where no publication names them or lies within the grace of them.
//  2. The other slots that were due, failed ones included, are paired with the publications
//     that name no slot: in their order, at most the tolerance apart. Leaving a slot or a
//     publication out costs half of the tolerance, pairing them the time between them, and
//     the sum is least; for equal sums there are more pairs, then earlier slots, then earlier
//     publications. What is left is missed, failed, excused or to come, and extra.
//  3. The period is cut into those of the cadence, and each has its [State].
//  4. [Regularity] and [Runway] are measured.
//
// What is wrong with the case is in the findings. A case whose period, zone, tolerance or
// form is not sound, or that is judged as of no time, gives no channels; a channel that is
// not sound is left out. The zones are asked for once each. The case is not modified, and
// the report shares nothing with it.
//
// With n slots and publications, of which p pairs are within the tolerance, time is
// n·log n + p, and memory n + p; p is bounded by [MaxPairs], and a channel that would pass
// it is left out.
func Judge(c Case, asOf calendar.When, zones calendar.Zones) Report {
	j := judge{c: &c, zones: zones, known: map[string]*calendar.Zone{}, unsound: map[int]bool{}, pairs: MaxPairs}
	report := Report{Channels: []ChannelReport{}}
	if j.check(asOf) {
		report.Period, report.Zone, report.AsOf = c.Period, c.Zone, asOf
		for _, l := range j.lines() {
			if l == nil || !l.collect() {
				continue
			}
			report.Channels = append(report.Channels, l.report())
			l.tell(&report.Channels[len(report.Channels)-1])
		}
	}
	j.findings.Sort()
	report.Findings = j.findings
	return report
}

// judge is one call of [Judge].
type judge struct {
	c                *Case
	zones            calendar.Zones
	known            map[string]*calendar.Zone
	weekStart        time.Weekday
	now              int64 // what is before it, in seconds, has happened
	tolerance, grace int64
	oneYear          bool // weeks are named without their year
	unsound          map[int]bool
	allExcuses       []Excuse // by their first day
	pairs            int      // that may still be compared
	findings         finding.List
}

// lines hands out the slots and the publications to the channels. A channel that is not
// sound is nil.
func (j *judge) lines() []*line {
	j.allExcuses = slices.Clone(j.c.Excused)
	slices.SortStableFunc(j.allExcuses, func(a, b Excuse) int { return a.Period.Compare(b.Period) })
	lines := make([]*line, len(j.c.Channels))
	byID := make(map[string]*line, len(lines))
	for i := range lines {
		if l, ok := j.newLine(i); ok {
			lines[i] = l
			byID[l.c.ID] = l
		}
	}
	for i := range j.c.Slots {
		if l := byID[j.c.Slots[i].Channel]; l != nil {
			l.addSlot(i)
		}
	}
	for i := range j.c.Publications {
		if l := byID[j.c.Publications[i].Channel]; l != nil {
			l.addPublication(i)
		}
	}
	return lines
}

// newLine prepares a channel.
func (j *judge) newLine(i int) (*line, bool) {
	c := &j.c.Channels[i]
	at := finding.Root.Field("channels").Index(i)
	name, field := c.Zone, at.Field("zone")
	if name == "" {
		name, field = j.c.Zone, finding.Root.Field("zone")
	}
	zone := j.zone(name, field)
	span := j.c.Period
	if !c.Period.IsZero() {
		span = span.Intersect(c.Period)
	}
	if span.IsZero() {
		j.report(CodeOutsidePeriod, at.Field("period"), finding.Text("channel", c.name()),
			c.Period.From().Arg("from"), c.Period.To().Arg("to"))
	}
	if zone == nil || span.IsZero() || j.unsound[i] {
		return nil, false
	}
	l := &line{judge: j, c: c, index: i, zone: zone, zoneName: name, span: span, excuses: j.excusesOf(c.ID)}
	l.excused = merged(l.excuses)
	return l, true
}

// excusesOf returns the excused periods of a channel, by their first day.
func (j *judge) excusesOf(channel string) []Excuse {
	var all []Excuse
	for _, e := range j.allExcuses {
		if len(e.Channels) == 0 || slices.Contains(e.Channels, channel) {
			all = append(all, e)
		}
	}
	return all
}

// merged returns the days of sorted excuses as runs that do not touch.
func merged(excuses []Excuse) []calendar.Period {
	var runs []calendar.Period
	for _, e := range excuses {
		run := e.Period
		if n := len(runs); n > 0 && !run.From().After(runs[n-1].To().AddDays(1)) {
			if run.To().After(runs[n-1].To()) {
				runs[n-1] = days(runs[n-1].From(), run.To())
			}
			continue
		}
		runs = append(runs, run)
	}
	return runs
}

// days returns the run of days from one to another, absent when it would end before it
// starts.
func days(from, to calendar.Date) calendar.Period {
	if from.IsZero() || to.Before(from) {
		return calendar.Period{}
	}
	p, _ := calendar.NewPeriod(from, to)
	return p
}

// report adds a finding, and returns it.
func (j *judge) report(code finding.Code, at finding.Pointer, args ...finding.Arg) *finding.Finding {
	j.findings = append(j.findings, book().Finding(code, at, args...))
	return &j.findings[len(j.findings)-1]
}
