package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkPins reports what is wrong with the slots that stand and have not gone out. They
// stay where they are; posts that have gone out are history.
func (l *line) checkPins() {
	for _, f := range l.fixed {
		if !f.stays() {
			l.checkPin(f)
		}
	}
	for _, f := range l.beside {
		if !f.slot.history() {
			l.pinned(CodePinOutsidePeriod, f)
		}
	}
	l.checkPinnedCounts()
	l.checkRendezvousCounts()
	l.checkNeighbours()
}

// checkPin reports a slot that stands where the channel does not publish, or at a time
// that the clocks skip.
func (l *line) checkPin(f fixed) {
	if f.instant.Outcome() == OutcomeGap {
		l.pinned(CodePinInGap, f, f.date.Arg("then"), clockAt(f.clock).Arg("actual"))
	}
	if c := l.closureAt(f.day, f.clock); c != 0 && !l.suspended(f.slot) {
		at := l.closurePointer(int(c) - 1)
		code := CodePinClosed
		if l.closed[f.day] == 0 {
			code = CodePinQuiet
		}
		l.pinned(code, f)
		l.findings[len(l.findings)-1].Related = []finding.Related{{Message: book().Message("calendar.that_closure"), Pointer: at}}
	}
	open := slices.ContainsFunc(l.hoursOf(f.day).spans, func(s span) bool { return f.clock >= s.from && f.clock < s.to })
	if !open {
		l.pinned(CodePinOutsideWindows, f)
	}
}

// checkPinnedCounts reports the slots that stand beyond what their quota period aims at.
func (l *line) checkPinnedCounts() {
	held := make([]int, len(l.quotas))
	for _, f := range l.fixed {
		k := l.period[f.day]
		if held[k]++; held[k] <= l.quotas[k].aim || f.stays() {
			continue
		}
		l.pinned(CodePinAboveQuota, f, finding.Integer("asked", l.quotas[k].aim), finding.Integer("count", held[k]),
			finding.Term("when", l.quotas[k].When(l.inOneYear())))
	}
}

// pinned reports a slot that stands.
func (l *line) pinned(code finding.Code, f fixed, args ...finding.Arg) {
	l.report(code, f.at(), l.about(f, args)...)
}

// about adds what says which slot stands to the arguments of a sentence.
func (l *line) about(f fixed, args []finding.Arg) []finding.Arg {
	return append(args, l.name(), finding.Text("slot", f.slot.ID), f.slot.Date.Arg("day"), f.slot.Clock.Arg("clock"))
}

// at is the place of f in the brief.
func (f fixed) at() finding.Pointer {
	if f.index < 0 {
		return f.of.at
	}
	return finding.Root.Field("slots").Index(f.index)
}

// stays reports whether nothing can be said against f: it has gone out, or its rendezvous
// has put it there.
func (f fixed) stays() bool { return f.of != nil || f.slot.history() }

// relate names another slot in the last finding.
func (s *scheduler) relate(f fixed) {
	s.findings[len(s.findings)-1].Related = []finding.Related{{
		Message: book().Message("calendar.other_slot", finding.Text("slot", f.slot.ID)), Pointer: f.at(),
	}}
}

// checkNeighbours reports neighbouring slots that stand and contradict each other: they
// are nearer than the minimum gap, or more than fit on a day. The last slot before the
// channel's period and the next one after it count as neighbours. Two posts that have both
// gone out are history.
func (l *line) checkNeighbours() {
	all := slices.Clone(l.fixed)
	if l.last != nil {
		all = slices.Insert(all, 0, *l.last)
	}
	if l.next != nil {
		all = append(all, *l.next)
	}
	today := 0
	for n, f := range all {
		if n == 0 || all[n-1].day != f.day {
			today = 0
		}
		if today++; n == 0 {
			continue
		}
		e := all[n-1]
		if e.stays() && f.stays() && (f.of != nil) == (e.of != nil) {
			continue // history, or rendezvous, which are judged together
		}
		if f.instant.Unix()-e.instant.Unix() >= max(1, l.gap) && today <= l.perDay {
			continue
		}
		first, second := e, f
		if f.index < 0 { // what stands is where it can be changed
			first, second = f, e
		}
		l.report(CodeContradiction, second.at(),
			finding.Text("first", first.slot.ID), finding.Text("second", second.slot.ID), l.name())
		l.relate(first)
	}
}

// nearDays is how many days after its period a channel looks for the next slot at least:
// the longest quarter.
const nearDays = 92

// isFarAfter reports whether a slot stands so long after the period that the last posts are
// not spaced towards it, as they would crowd at the end: further than the brief is long.
func (l *line) isFarAfter(f fixed) bool {
	return f.day-l.days >= max(l.brief.Period.Days(), nearDays)
}

// following returns the slot after the period that the last posts are spaced towards, or
// nil.
func (l *line) following() *fixed {
	if l.next == nil || l.isFarAfter(*l.next) {
		return nil
	}
	return l.next
}

// checkGiven reports slots that stand and can hardly be true: long before or long after the
// period, or several that went out in one minute.
func (l *line) checkGiven() {
	slices.SortFunc(l.given, fixed.compare)
	start := l.brief.Period.From().AddYears(-1)
	before := 0
	for before < len(l.given) && l.given[before].date.Before(start) {
		before++
	}
	if before > 0 {
		l.givenAt(CodeFarBefore, l.given[before-1], "date", finding.Integer("count", before))
	}
	for _, f := range l.given {
		if l.isFarAfter(f) {
			l.givenAt(CodeFarAfter, f, "date")
		}
	}
	l.checkMinutes()
}

// checkMinutes reports the minutes in which several posts went out. Those that have not are
// judged as pairs.
func (l *line) checkMinutes() {
	var out []fixed
	for _, f := range l.given {
		if f.slot.history() {
			out = append(out, f)
		}
	}
	for lo, hi := 0, 0; lo < len(out); lo = hi {
		for hi = lo + 1; hi < len(out) && out[hi].inMinuteOf(out[lo]); {
			hi++
		}
		if hi-lo == 1 {
			continue
		}
		first := slices.MinFunc(out[lo:hi], fixed.compareIndex)
		last := slices.MaxFunc(out[lo:hi], fixed.compareIndex)
		l.givenAt(CodeSameMinute, last, "clock", finding.Integer("count", hi-lo))
		l.relate(first)
	}
}

func (f fixed) inMinuteOf(g fixed) bool {
	return f.day == g.day && f.clock/secondsPerMinute == g.clock/secondsPerMinute
}

func (f fixed) compareIndex(g fixed) int { return cmp.Compare(f.index, g.index) }

// givenAt reports a member of a slot that stands.
func (l *line) givenAt(code finding.Code, f fixed, member string, args ...finding.Arg) {
	l.report(code, f.at().Field(member), l.about(f, args)...)
}
