package calendar

import (
	"encoding/json"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Check reports in one pass what is wrong with a brief, with its form and with what it
// means, and schedules nothing. [Schedule] reports the same beside what it finds while
// placing.
func Check(brief Brief, zones Zones) finding.List {
	return checked(&brief, zones, briefSchema().Check(brief))
}

// CheckJSON reads a brief from JSON as [ReadBrief] does, and reports in one pass what is
// wrong with its form and, of what could be read, with what it means. What follows from a
// member that could not be read is not reported beside it.
func CheckJSON(data []byte, zones Zones) (Brief, finding.List) {
	brief, form := ReadBrief(data)
	if !json.Valid(data) {
		return brief, form // the rest is not known
	}
	return brief, checked(&brief, zones, form)
}

func checked(brief *Brief, zones Zones, form finding.List) finding.List {
	s := newScheduler(brief)
	s.check(zones, form)
	s.findings.Sort()
	return s.findings
}

// check reports what is wrong with the brief, its form included, and returns whether
// anything of it can be placed.
func (s *scheduler) check(zones Zones, form finding.List) bool {
	b := s.brief
	form = lenient(form)
	sound := s.checkForm(form)
	if b.Period.Days() > MaxDays {
		s.report(CodeTooLong, finding.Root.Field("period"),
			finding.Integer("days", b.Period.Days()), finding.Integer("limit", MaxDays))
		sound = false
	}
	if b.WeekStart.Len() > 1 {
		s.report(CodeWeekStart, finding.Root.Field("weekStart"), finding.Text("found", b.WeekStart.String()))
		sound = false
	}
	for day := range b.WeekStart.All() {
		s.weekStart = day
	}
	s.findZones(zones)
	for i := range s.listed {
		s.checkClosure(i)
	}
	for i := range b.Accounts {
		s.checkAccount(i)
	}
	for i := range b.Channels {
		s.checkChannel(i)
	}
	s.checkStrangers()
	s.checkSubjects()
	s.findings = append(slices.DeleteFunc(s.findings, func(f finding.Finding) bool { return follows(f, form) }), form...)
	if !sound || s.zone.Location() == nil {
		return false
	}
	s.freeze()
	for _, slot := range b.Slots {
		s.used[slot.ID] = true
	}
	return true
}

// lenient grades references to nothing as warnings: the rest of the brief can be placed.
func lenient(form finding.List) finding.List {
	form = slices.Clone(form)
	for i, f := range form {
		if f.Code == document.CodeDangling || f.Code == document.CodeDanglingNear {
			form[i].Severity = finding.Warning
		}
	}
	return form
}

// checkForm notes which channels the form makes unsound, and whether it leaves nothing to
// speak of. It returns false when it breaks more than that.
func (s *scheduler) checkForm(form finding.List) bool {
	sound := true
	for _, f := range form {
		if f.Severity < finding.Error {
			continue
		}
		root, rest := f.Pointer.Cut()
		i, _, found := rest.CutIndex()
		switch {
		case root == "pillars" || root == "themes" || root == "evergreens":
			s.mute = true
		case root == "channels" && found:
			s.unsound[i] = true
		default:
			sound = false
		}
	}
	return sound
}

// follows reports whether a finding is at, above or below one on the form, from which it
// then comes.
func follows(f finding.Finding, form finding.List) bool {
	return slices.ContainsFunc(form, func(g finding.Finding) bool {
		return g.Pointer != finding.Root && (f.Pointer.Within(g.Pointer) || g.Pointer.Within(f.Pointer))
	})
}

// checkStrangers reports who is named where nobody is: the form judges references only
// when there is something of their kind.
func (s *scheduler) checkStrangers() {
	b := s.brief
	name := func(id string, at finding.Pointer) {
		s.report(CodeStranger, at, finding.Text("id", document.Quotable(id)))
	}
	for i, c := range b.Closures {
		at := finding.Root.Field("closures").Index(i)
		for n, id := range c.People {
			if len(b.People) == 0 && id != "" {
				name(id, at.Field("people").Index(n))
			}
		}
		for n, id := range c.Channels {
			if len(b.Channels) == 0 && id != "" {
				name(id, at.Field("channels").Index(n))
			}
		}
	}
	for i, slot := range b.Slots {
		if len(b.Channels) == 0 && slot.Channel != "" {
			name(slot.Channel, finding.Root.Field("slots").Index(i).Field("channel"))
		}
	}
}

func (s *scheduler) checkClosure(i int) {
	c := &s.brief.Closures[i]
	at := finding.Root.Field("closures").Index(i)
	if c.Period.IsZero() && len(c.Dates) == 0 && !c.hasHours() {
		s.report(CodeEmptyClosure, at)
	}
	s.checkQuietHours(c, i, at)
	for n, d := range c.Dates {
		if d.IsZero() {
			s.report(CodeEmptyClosure, at.Field("dates").Index(n))
		}
	}
	if c.Policy == PolicyAllow && c.Reason == "" {
		s.report(CodeAllowWithoutReason, at.Field("reason"))
	}
	if c.Policy.shifts() && c.publication() && !s.awaited(c) {
		s.report(CodeShiftIdle, at.Field("policy"))
	}
}

func (s *scheduler) checkChannel(i int) {
	c := &s.brief.Channels[i]
	at := finding.Root.Field("channels").Index(i)
	name := finding.Text("channel", c.name())
	for n, t := range c.Times {
		if t.IsZero() || t == EndOfDay() {
			s.report(CodeBadTime, at.Field("times").Index(n),
				Midnight().Arg("from"), clockAt(secondsPerDay-secondsPerMinute).Arg("to"))
			s.unsound[i] = true
		}
	}
	if !soundGap(c.MinGap) {
		s.report(CodeBadGap, at.Field("minGap"), finding.Text("found", c.MinGap.String()))
		s.unsound[i] = true
	}
	for n, w := range c.Windows {
		if !w.sound() {
			s.report(CodeBadWindow, at.Field("windows").Index(n),
				finding.Text("from", w.From.String()), finding.Text("to", w.To.String()))
			s.unsound[i] = true
		}
	}
	if !s.brief.Period.IsZero() && c.span(s.brief.Period).IsZero() {
		s.report(CodeOutsidePeriod, at.Field("period"), name, c.Period.From().Arg("from"), c.Period.To().Arg("to"))
		s.unsound[i] = true
	}
	s.checkRecurrences(i)
	if s.unsound[i] {
		return
	}
	if !c.Cadence.IsZero() && len(c.Times) == 0 && (len(c.Windows) == 0 || c.hasBareWindow()) {
		s.report(CodeDefaultHours, at.Field("windows"), name,
			clockAt(defaultOpening).Arg("from"), clockAt(defaultClosing).Arg("to"))
	}
	for n, t := range c.Times {
		if !c.usable(t) {
			s.report(CodeTimeOutside, at.Field("times").Index(n), name, t.Arg("clock"))
		}
	}
	s.checkOverlaps(c, at)
	s.checkClockChanges(c, at)
}

// checkOverlaps reports each window that overlaps an earlier one. What they share counts
// once.
func (s *scheduler) checkOverlaps(c *Channel, at finding.Pointer) {
	for n, w := range c.Windows {
		for m, v := range c.Windows[:n] {
			days := w.days().Intersect(v.days())
			apart := w.hasHours() && v.hasHours() && (!w.From.Before(v.To) || !v.From.Before(w.To))
			if !days.IsZero() && !apart {
				s.report(CodeOverlap, at.Field("windows").Index(n),
					finding.Integer("first", m+1), finding.Integer("second", n+1))
				break
			}
		}
	}
}

// checkClockChanges reports the windows that a day's change of the clocks swallows.
func (s *scheduler) checkClockChanges(c *Channel, at finding.Pointer) {
	zone := s.zoneOf(c)
	if zone.Location() == nil || s.brief.Period.Days() > MaxDays {
		return
	}
	for date := range c.span(s.brief.Period).All() {
		start := zone.Instant(date.At(Midnight()), ResolveRFC5545)
		end := zone.Instant(date.At(EndOfDay()), ResolveRFC5545)
		if end.Unix()-start.Unix() == secondsPerDay {
			continue
		}
		for n, w := range c.Windows {
			if !w.hasHours() || !w.days().Contains(date.Weekday()) {
				continue
			}
			_, clocks := openWindow(c, w, nil, nil)
			open := false
			for _, clock := range clocks {
				open = open || zone.Instant(date.At(clockAt(clock)), ResolveSkip).Outcome() == OutcomeExact
			}
			if !open {
				s.report(CodeWindowInGap, at.Field("windows").Index(n),
					w.From.Arg("from"), w.To.Arg("to"), date.Arg("day"))
			}
		}
	}
}
