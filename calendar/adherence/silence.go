package adherence

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// silence returns the longest run of days without a post so far.
func (l *line) silence(out []calendar.DateTime, today calendar.Date) *Silence {
	last := days(l.span.From(), today.AddDays(-1)).Intersect(l.span).To()
	if last.IsZero() {
		return nil
	}
	var longest *Silence
	from := l.span.From()
	for _, at := range out {
		longest = l.longer(longest, days(from, at.Date().AddDays(-1)))
		if next := at.Date().AddDays(1); next.After(from) {
			from = next
		}
	}
	longest = l.longer(longest, days(from, last))
	if longest != nil && longest.From == from {
		n := len(l.actuals)
		longest.Ongoing = n == 0 || !l.actuals[n-1].wall.Date().After(last)
	}
	return longest
}

// plannedSilence returns the longest run of days between two slots of the plan.
func (l *line) plannedSilence() *Silence {
	var longest *Silence
	var before calendar.Date
	for i := range l.slots {
		s := &l.slots[i]
		if s.s.State == calendar.SlotCancelled || !l.span.Contains(s.date) {
			continue
		}
		if !before.IsZero() {
			longest = l.longer(longest, days(before.AddDays(1), s.date.AddDays(-1)))
		}
		before = s.date
	}
	return longest
}

// longer returns the longer of two silences, the first of two that are equally long.
func (l *line) longer(s *Silence, run calendar.Period) *Silence {
	if run.IsZero() {
		return s
	}
	n := run.Days() - l.excusedIn(run)
	if n == 0 || s != nil && n <= s.Days {
		return s
	}
	return &Silence{From: run.From(), To: run.To(), Days: n}
}

// silence tells of a silence that the plan, or else the cadence, does not explain.
func (t *teller) silence() {
	s := t.r.Regularity.Silence
	usual := t.usualSilence()
	if s == nil || usual < 0 || s.Days <= usual {
		return
	}
	run := days(s.From, s.To)
	when := t.daysOf(run)
	if excused := run.Days() - s.Days; excused > 0 {
		when = book().Message("adherence.silence.except", finding.Term("days", when), finding.Integer("excused", excused))
	}
	args := []finding.Arg{t.channel(), finding.Integer("days", s.Days), finding.Term("when", when), finding.Integer("usual", usual)}
	if !t.follows(CodeSilence, run, t.at("cadence"), args...) {
		t.add(CodeSilence, t.at("cadence"), args...)
	}
}

// usualSilence returns how many days without a post are nothing to speak of: the longest run
// of the plan and the tolerance at both ends; or without a plan twice the days that the
// cadence leaves for a post, the days in a row on which the channel does not post, or one, as
// a silence is of whole days. It is negative when neither says.
func (t *teller) usualSilence() int {
	slack := 2 * int((t.tolerance+secondsPerDay-1)/secondsPerDay)
	if p := t.r.Regularity.PlannedSilence; p != nil {
		return p.Days + slack
	}
	least := t.c.Cadence.Min()
	if least == 0 || len(t.periods) == 0 {
		return -1
	}
	return max(2*t.periods[0].Whole().Days()/least, longestBreak(t.c.Days), 1)
}

// longestBreak returns how many days in a row are not of a set of days of the week, of which
// the empty one has them all.
func longestBreak(open calendar.Weekdays) int {
	longest, run := 0, 0
	for day := range 2 * 7 { // a break may pass the end of the week
		if run++; open.IsZero() || open.Contains(time.Weekday(day%7)) {
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}
