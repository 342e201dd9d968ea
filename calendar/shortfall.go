package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// binding returns the constraints without which, each alone, the answer would be better.
func (l *line) binding(a answer) []Constraint {
	var binding []Constraint
	for _, c := range []Constraint{
		ConstraintWindows, ConstraintPerDay, ConstraintMinGap, ConstraintClosures, ConstraintNeighbours,
	} {
		if !l.present(c) {
			continue
		}
		b, ok := l.solve(c)
		if ok && (len(b.chosen) > len(a.chosen) || len(b.chosen) == len(a.chosen) && b.cost < a.cost*(1-1e-12)) {
			binding = append(binding, c)
		}
	}
	return binding
}

// present reports whether there is anything to leave out of account. Windows and closures
// are what active time is made of: without them there is no common measure.
func (l *line) present(c Constraint) bool {
	switch c {
	case ConstraintWindows:
		return !l.dense && slices.ContainsFunc(l.hours.days[:], func(d dayHours) bool { return len(d.choices) == 0 })
	case ConstraintPerDay:
		return slices.ContainsFunc(l.quotas, func(q quota) bool { return q.aim > l.perDay })
	case ConstraintMinGap:
		return l.gap > 0
	case ConstraintClosures:
		return !l.dense && l.closedOpenDay()
	case ConstraintNeighbours:
		return slices.ContainsFunc(l.fixed, func(f fixed) bool { return !f.slot.history() })
	}
	return false
}

// closedOpenDay reports whether a closure takes away a day that the windows open.
func (l *line) closedOpenDay() bool {
	for day, c := range l.closed {
		if c != 0 && len(l.hoursOf(day).choices) > 0 {
			return true
		}
	}
	return false
}

// shortfalls returns the quota periods that lack posts, with their proofs.
func (l *line) shortfalls(a answer) []Shortfall {
	var all []Shortfall
	for k, q := range l.quotas {
		if a.counts[k] >= q.aim {
			continue
		}
		s := Shortfall{Key: q.key, Period: q.part, Asked: q.aim, Minimum: q.least, Placed: a.counts[k], quota: k}
		s.Proof = l.prove(q)
		s.Causes = causes(s)
		if slices.Contains(s.Causes, ConstraintClosures) {
			s.Closures = l.closuresIn(q.part)
		}
		all = append(all, s)
	}
	return all
}

// prove counts how many posts fit into a quota period, constraint by constraint.
func (l *line) prove(q quota) Proof {
	var open, left []moment
	from := l.span.From()
	for day := q.part.From().DaysSince(from); day <= q.part.To().DaysSince(from); day++ {
		open = l.open(open, day, 0, -forever, forever)
		if l.closed[day] == 0 {
			left = l.open(left, day, 0, -forever, forever)
		}
	}
	return Proof{
		Windows:  len(open),
		PerDay:   most(open, l.perDay, 1),
		MinGap:   most(open, l.perDay, max(1, l.gap)),
		Closures: most(left, l.perDay, max(1, l.gap)),
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

// causes returns the constraints at which the proof falls below what is asked.
func causes(s Shortfall) []Constraint {
	var all []Constraint
	fits := s.Asked
	for _, step := range []struct {
		constraint Constraint
		most       int
	}{
		{ConstraintWindows, s.Proof.Windows},
		{ConstraintPerDay, s.Proof.PerDay},
		{ConstraintMinGap, s.Proof.MinGap},
		{ConstraintClosures, s.Proof.Closures},
		{ConstraintNeighbours, s.Placed},
	} {
		if step.most < fits {
			all = append(all, step.constraint)
			fits = step.most
		}
	}
	return all
}

// closuresIn returns the names of the closures that take open days of a period away, in
// the order of the days; closures without a name are left out.
func (l *line) closuresIn(p Period) []string {
	names := []string{}
	from := l.span.From()
	for day := p.From().DaysSince(from); day <= p.To().DaysSince(from); day++ {
		if l.closed[day] == 0 || len(l.hoursOf(day).choices) == 0 {
			continue
		}
		name := l.brief.Closures[l.closed[day]-1].name()
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// explain reports the shortfalls: one finding for each run of periods that lack posts for
// one reason.
func (l *line) explain(a answer, all []Shortfall) {
	if l.asked == 0 {
		l.report(CodeNothingAsked, l.at.Field("cadence"), l.name(), finding.Term("cadence", l.c.Cadence.Label()))
		return
	}
	if len(a.chosen) == 0 {
		l.report(CodeNoFreeSlot, l.at, l.name(), finding.Integer("asked", l.asked), l.why(all))
		return
	}
	for len(all) > 0 {
		run := 1
		for run < len(all) && l.sameRun(all[run-1], all[run]) {
			run++
		}
		l.explainRun(all[:run])
		all = all[run:]
	}
}

// sameRun reports whether t follows s, with nothing asked in between, and lacks posts to
// the same degree and for the same reason.
func (l *line) sameRun(s, t Shortfall) bool {
	next := s.quota + 1
	for next < t.quota && l.quotas[next].aim == 0 {
		next++
	}
	return next == t.quota && (s.Placed < s.Minimum) == (t.Placed < t.Minimum) &&
		slices.Equal(s.Causes, t.Causes) && slices.Equal(s.Closures, t.Closures)
}

func (l *line) explainRun(run []Shortfall) {
	first, last := run[0], run[len(run)-1]
	asked, placed := 0, 0
	for _, s := range run {
		asked += s.Asked
		placed += s.Placed
	}
	when := whenBetween(Period{first.Period.From(), last.Period.To()})
	if len(run) == 1 {
		when = l.quotas[first.quota].when(l.weekStart)
	}
	code := CodeBelowAim
	if first.Placed < first.Minimum {
		code = CodeShortfall
	}
	l.report(code, l.at.Field("cadence"), l.name(),
		finding.Integer("placed", placed), finding.Integer("asked", asked),
		finding.Term("when", when), l.why(run))
}

// why says in a sentence what the shortfalls come from.
func (l *line) why(run []Shortfall) finding.Arg {
	var items []finding.Arg
	var causes []Constraint
	var names []string
	for _, s := range run {
		for _, c := range s.Causes {
			if !slices.Contains(causes, c) {
				causes = append(causes, c)
			}
		}
		for _, name := range s.Closures {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	for _, c := range causes {
		if c == ConstraintClosures && len(names) > 0 {
			for _, name := range names {
				items = append(items, finding.Text("closure", name))
			}
			continue
		}
		items = append(items, finding.Term("cause", l.cause(c)))
	}
	return finding.ListOf("reason", items...)
}

// cause says what a constraint of the channel is, with its number.
func (l *line) cause(c Constraint) finding.Message {
	switch c {
	case ConstraintPerDay:
		return book().Message("calendar.cause.per_day", finding.Integer("most", l.perDay))
	case ConstraintMinGap:
		hours := float64(l.gap) / secondsPerHour
		places := 0
		if l.gap%secondsPerHour != 0 {
			places = 1
		}
		return book().Message("calendar.cause.min_gap", finding.Decimal("hours", hours, places))
	}
	return c.Label()
}
