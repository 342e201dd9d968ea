package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

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
