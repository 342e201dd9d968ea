package calendar

import (
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// check reports what is wrong with the brief, and returns whether anything of it can be
// placed.
func (s *scheduler) check(zones func(name string) (*time.Location, error)) bool {
	b := s.brief
	s.unsound = map[int]bool{}
	sound := s.checkForm()
	if b.Period.Days() > MaxDays {
		s.report(CodeTooLong, finding.Root.Field("period"),
			finding.Integer("days", b.Period.Days()), finding.Integer("limit", MaxDays))
		sound = false
	}
	s.weekStart = time.Monday
	if b.WeekStart.Len() > 1 {
		s.report(CodeWeekStart, finding.Root.Field("weekStart"), finding.Text("found", b.WeekStart.String()))
		sound = false
	}
	for day := range b.WeekStart.All() {
		s.weekStart = day
	}
	location := s.findZone(zones)
	if !sound || location == nil {
		return false
	}
	s.zone = NewZone(location, b.Period)
	for i := range b.Closures {
		s.checkClosure(i)
	}
	for i := range b.Channels {
		s.checkChannel(i)
	}
	for _, slot := range b.Slots {
		s.used[slot.ID] = true
	}
	s.checkPins()
	return true
}

// checkForm reports what the form of the brief breaks. It returns false when that concerns
// more than single channels.
func (s *scheduler) checkForm() bool {
	sound := true
	for _, f := range briefSchema().Check(*s.brief) {
		s.findings = append(s.findings, f)
		if f.Severity < finding.Error {
			continue
		}
		root, rest := f.Pointer.Cut()
		i, _, found := rest.CutIndex()
		if root != "channels" || !found {
			sound = false
			continue
		}
		s.unsound[i] = true
	}
	return sound
}

// findZone asks for the zone of the brief, and returns nil when there is none.
func (s *scheduler) findZone(zones func(name string) (*time.Location, error)) *time.Location {
	if s.brief.Zone == "" {
		return nil // the form has said so
	}
	at := finding.Root.Field("zone")
	if zones == nil {
		s.report(CodeNoZones, at, finding.Text("zone", s.brief.Zone))
		return nil
	}
	location, err := zones(s.brief.Zone)
	if err != nil || location == nil {
		s.report(CodeUnknownZone, at, finding.Text("zone", s.brief.Zone))
		return nil
	}
	return location
}

func (s *scheduler) checkClosure(i int) {
	c := &s.brief.Closures[i]
	at := finding.Root.Field("closures").Index(i)
	if c.Period.IsZero() && len(c.Dates) == 0 {
		s.report(CodeEmptyClosure, at)
	}
	for n, d := range c.Dates {
		if d.IsZero() {
			s.report(CodeEmptyClosure, at.Field("dates").Index(n))
		}
	}
	if c.Policy == PolicyAllow && c.Reason == "" {
		s.report(CodeAllowWithoutReason, at.Field("reason"))
	}
}

func (s *scheduler) checkChannel(i int) {
	c := &s.brief.Channels[i]
	at := finding.Root.Field("channels").Index(i)
	name := finding.Text("channel", c.name())
	for n, t := range c.Times {
		if t.IsZero() || t == EndOfDay() {
			s.report(CodeBadTime, at.Field("times").Index(n))
			s.unsound[i] = true
		}
	}
	if g := c.MinGap; g.Months() != 0 || g.Years() != 0 || seconds(g) < 0 || seconds(g) > MaxDays*secondsPerDay {
		s.report(CodeBadGap, at.Field("minGap"), finding.Text("found", g.String()))
		s.unsound[i] = true
	}
	for n, w := range c.Windows {
		if !w.sound() {
			s.report(CodeBadWindow, at.Field("windows").Index(n),
				finding.Text("from", w.From.String()), finding.Text("to", w.To.String()))
			s.unsound[i] = true
		}
	}
	if c.span(s.brief.Period).IsZero() {
		s.report(CodeOutsidePeriod, at.Field("period"), name, c.Period.From().Arg("from"), c.Period.To().Arg("to"))
		s.unsound[i] = true
	}
	if s.unsound[i] {
		return
	}
	if len(c.Times) == 0 && (len(c.Windows) == 0 || c.hasBareWindow()) {
		s.report(CodeDefaultHours, at.Field("windows"), name)
	}
	s.checkOverlaps(c, at)
	s.checkClockChanges(c, at)
}

// hasBareWindow reports whether a window of c has no hours.
func (c *Channel) hasBareWindow() bool {
	for _, w := range c.Windows {
		if !w.hasHours() {
			return true
		}
	}
	return false
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
	for date := range c.span(s.brief.Period).All() {
		start := s.zone.Instant(date.At(Midnight()), ResolveRFC5545)
		end := s.zone.Instant(date.At(EndOfDay()), ResolveRFC5545)
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
				open = open || s.zone.Instant(date.At(clockAt(clock)), ResolveSkip).Outcome() == OutcomeExact
			}
			if !open {
				s.report(CodeWindowInGap, at.Field("windows").Index(n),
					finding.Text("from", w.From.String()), finding.Text("to", w.To.String()), date.Arg("day"))
			}
		}
	}
}

// checkPins reports neighbouring slots of a channel that stand and contradict each other:
// they are nearer than the minimum gap, or more than fit on a day. Two posts that have
// both gone out are history.
func (s *scheduler) checkPins() {
	for i := range s.brief.Channels {
		l, ok := s.newLine(i)
		if !ok {
			continue
		}
		today := 0
		for n, f := range l.fixed {
			if n == 0 || l.fixed[n-1].day != f.day {
				today = 0
			}
			today++
			if n == 0 {
				continue
			}
			e := l.fixed[n-1]
			if e.slot.history() && f.slot.history() {
				continue
			}
			if f.unix-e.unix >= max(1, l.gap) && today <= l.perDay {
				continue
			}
			pinned := book().Finding(CodeContradiction, finding.Root.Field("slots").Index(f.index),
				finding.Text("first", e.slot.ID), finding.Text("second", f.slot.ID), l.name())
			pinned.Related = []finding.Related{{
				Message: book().Message("calendar.other_slot", finding.Text("slot", e.slot.ID)),
				Pointer: finding.Root.Field("slots").Index(e.index),
			}}
			s.findings = append(s.findings, pinned)
		}
	}
}
