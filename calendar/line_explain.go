package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// shortfalls returns the quota periods that lack posts, with their proofs. It is told how
// many posts each period would hold without a constraint.
func (l *line) shortfalls(a, alone answer, without map[Constraint][]int) []Shortfall {
	var all []Shortfall
	for k, q := range l.quotas {
		if a.counts[k] >= q.aim {
			continue
		}
		s := Shortfall{Key: q.key, Period: q.part, Asked: q.aim, Minimum: q.least, Placed: a.counts[k], quota: k}
		s.Proof = l.prove(q)
		s.Causes = l.causes(s)
		switch {
		case s.Placed < alone.counts[k]: // told by the channels together
		case s.Placed < min(s.Asked, s.Proof.Closures):
			c := ConstraintNeighbours
			if counts := without[ConstraintMinGap]; counts != nil && counts[k] > s.Placed {
				c = ConstraintMinGap
			} else if counts := without[ConstraintAccountGap]; counts != nil && counts[k] > s.Placed {
				c = ConstraintAccountGap
			} else if l.zone.Instant(q.part.From().At(Midnight()), ResolveRFC5545).Unix() < l.frozen {
				c = ConstraintFrozen
			}
			if !slices.Contains(s.Causes, c) {
				s.Causes = append(s.Causes, c)
			}
		}
		if slices.Contains(s.Causes, ConstraintClosures) {
			s.Closures, s.unnamed = l.closuresIn(q.part)
		}
		all = append(all, s)
	}
	return all
}

// prove counts how many posts fit into a quota period, constraint by constraint.
func (l *line) prove(q quota) Proof {
	var open, left []moment
	offered := 0
	from := l.span.From()
	for day := q.part.From().DaysSince(from); day <= q.part.To().DaysSince(from); day++ {
		offered += len(l.hoursOf(day).choices)
		open = l.open(open, day, l.hoursOf(day).choices, -forever, forever)
		left = l.open(left, day, l.left(day).choices, -forever, forever)
	}
	return Proof{
		Windows:     offered,
		ClockChange: len(open),
		PerDay:      most(open, l.mostADay(0), 1),
		MinGap:      most(open, l.mostADay(0), max(1, l.gap)),
		Closures:    most(left, l.mostADay(0), max(1, l.gap)),
	}
}

// most returns the largest number of moments that keep a gap and a number a day: taking
// the first that may be taken, each time, is the best way.
func most(all []moment, perDay int, gap int64) int {
	count, today, last := 0, 0, moment{unix: -forever, day: -1}
	for _, m := range all {
		if m.day != last.day {
			today = 0
		}
		if today < perDay && m.unix-last.unix >= gap {
			count, today, last = count+1, today+1, m
		}
	}
	return count
}

// causes returns the constraints at which the proof falls below what is asked. Where no
// window has hours it is the times of day that are too few, as far as they would be so on
// all days of the period.
func (l *line) causes(s Shortfall) []Constraint {
	var all []Constraint
	fits := s.Asked
	if most := l.hours.times() * s.Period.Days(); most < fits && !l.c.hasHours() {
		all = append(all, ConstraintPerDay)
		fits = most
	}
	for _, step := range []struct {
		constraint Constraint
		most       int
	}{
		{ConstraintWindows, s.Proof.Windows},
		{ConstraintClockChange, s.Proof.ClockChange},
		{l.dayConstraint(), s.Proof.PerDay},
		{l.gapConstraint(), s.Proof.MinGap},
		{ConstraintClosures, s.Proof.Closures},
	} {
		if step.most < fits {
			all = appendNew(all, []Constraint{step.constraint})
			fits = step.most
		}
	}
	return all
}

// closuresIn returns the names of the closures that take open days or times of a period
// away, in the order of the days, and whether one without a name does.
func (l *line) closuresIn(p Period) (names []string, unnamed bool) {
	names = []string{}
	from := l.span.From()
	for day := p.From().DaysSince(from); day <= p.To().DaysSince(from); day++ {
		for _, i := range l.takenBy(day) {
			name := l.brief.Closures[i-1].called()
			if name == "" {
				unnamed = true
			} else if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names, unnamed
}

// maxRuns is how many runs of periods that lack posts for one reason are told apart; more
// of them are one finding.
const maxRuns = 3

// explain reports the shortfalls: one finding for each run of adjacent periods that lack
// posts for one reason, and one with their number when that reason comes again and again.
// Each period is told once, so that what the findings lack is what the plan lacks.
func (l *line) explain(a answer, all []Shortfall) {
	if l.c.Cadence.IsZero() {
		return // its rendezvous are explained already
	}
	if l.asked == 0 {
		l.report(CodeNothingAsked, l.at.Field("cadence"), l.name(), finding.Term("reason", l.nothing()))
		return
	}
	if len(a.chosen) == 0 && len(all) > 0 {
		l.report(CodeNoFreeSlot, l.at, l.name(), finding.Integer("asked", l.asked), l.why(all))
		return
	}
	for len(all) > 0 {
		same, others := all[:1:1], []Shortfall(nil)
		for _, s := range all[1:] {
			if sameReason(all[0], s) {
				same = append(same, s)
			} else {
				others = append(others, s)
			}
		}
		l.explainReason(same)
		all = others
	}
}

// explainReason reports the shortfalls of one reason.
func (l *line) explainReason(all []Shortfall) {
	var runs [][]Shortfall
	for _, s := range all {
		if n := len(runs) - 1; n >= 0 && l.follows(runs[n][len(runs[n])-1], s) {
			runs[n] = append(runs[n], s)
		} else {
			runs = append(runs, []Shortfall{s})
		}
	}
	if len(runs) > maxRuns {
		l.tell(all, l.quotas[all[0].quota].Among(len(all), around(all)))
		return
	}
	for _, run := range runs {
		when := whenBetween(around(run))
		if len(run) == 1 {
			when = l.quotas[run[0].quota].When(l.inOneYear())
		}
		l.tell(run, when)
	}
}

// around returns the days from the first shortfall to the last.
func around(all []Shortfall) Period {
	return Period{all[0].Period.From(), all[len(all)-1].Period.To()}
}

// nothing says why a channel asks for no post at all.
func (l *line) nothing() finding.Message {
	cadence := finding.Term("cadence", l.c.Cadence.Label())
	switch {
	case l.c.Cadence.Aimed(l.c.Aim) == 0:
		return book().Message("calendar.nothing.bottom", cadence)
	case !slices.ContainsFunc(l.quotas, func(q quota) bool { return count(l.hours.open(), q.whole.From(), q.whole.Days()) > 0 }):
		return book().Message("calendar.nothing.shut")
	}
	return book().Message("calendar.nothing.short", cadence)
}

// sameReason reports whether two periods lack posts to the same degree and for the same
// reason.
func sameReason(s, t Shortfall) bool {
	return (s.Placed < s.Minimum) == (t.Placed < t.Minimum) && s.unnamed == t.unnamed &&
		slices.Equal(s.Causes, t.Causes) && slices.Equal(s.Closures, t.Closures)
}

// follows reports whether t follows s, with nothing asked or placed in between.
func (l *line) follows(s, t Shortfall) bool {
	next := s.quota + 1
	for next < t.quota && l.quotas[next].aim == 0 && l.placed[next] == 0 {
		next++
	}
	return next == t.quota
}

// tell reports shortfalls of one reason.
func (l *line) tell(all []Shortfall, when finding.Message) {
	asked, placed := 0, 0
	for _, s := range all {
		asked += s.Asked
		placed += s.Placed
	}
	code := CodeBelowAim
	if all[0].Placed < all[0].Minimum {
		code = CodeShortfall
	}
	l.report(code, l.at.Field("cadence"), l.name(),
		finding.Integer("placed", placed), finding.Integer("asked", asked),
		finding.Term("when", when), l.why(all))
}

// why says in a sentence what the shortfalls come from.
func (l *line) why(all []Shortfall) finding.Arg {
	var items []finding.Arg
	var causes []Constraint
	var names []string
	unnamed := false
	for _, s := range all {
		unnamed = unnamed || s.unnamed
		causes = appendNew(causes, s.Causes)
		names = appendNew(names, s.Closures)
	}
	for _, c := range causes {
		if c != ConstraintClosures || len(names) == 0 {
			items = append(items, finding.Term("cause", l.cause(c)))
			continue
		}
		for _, name := range names {
			items = append(items, finding.Text("closure", name))
		}
		if unnamed {
			items = append(items, finding.Term("cause", book().Message("calendar.cause.other_closures")))
		}
	}
	return finding.ListOf("reason", items...)
}

// appendNew appends the elements of more that list does not hold.
func appendNew[T comparable](list, more []T) []T {
	for _, v := range more {
		if !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

// cause says what a constraint of the channel is, with its number.
func (l *line) cause(c Constraint) finding.Message {
	switch c {
	case ConstraintPerDay:
		if times := l.hours.times(); !l.c.hasHours() && times <= l.perDay {
			return book().Message("calendar.cause.times", finding.Integer("most", times))
		}
		return book().Message("calendar.cause.per_day", finding.Integer("most", l.perDay))
	case ConstraintMinGap:
		return book().Message("calendar.cause.min_gap", finding.Term("gap", l.c.MinGap.Label()))
	case ConstraintAccountGap:
		return book().Message("calendar.cause.account_gap",
			finding.Term("gap", l.board.account.MinGap.Label()), finding.Text("account", l.board.account.name()))
	case ConstraintAccountCap:
		return book().Message("calendar.cause.account_cap", finding.Text("account", l.board.account.name()))
	case ConstraintCapacity:
		people := l.judged()
		return book().Message("calendar.cause.capacity", finding.ListOf("people", people...), finding.Integer("count", len(people)))
	}
	return c.Label()
}
