package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// quietHours are the hours of a closure without publication, and the days they start on.
type quietHours struct {
	closure int // its index
	span    span
	passes  bool // they end on the next day
	first   Date
	starts  []bool // by day from first
}

// on calls visit with the hours of a day that q closes: those that start on it, and those
// that the day before left over.
func (q *quietHours) on(d Date, visit func(span)) {
	starts := func(day int) bool { return day >= 0 && day < len(q.starts) && q.starts[day] }
	day := d.DaysSince(q.first)
	if !q.passes {
		if starts(day) {
			visit(q.span)
		}
		return
	}
	if starts(day-1) && q.span.to > 0 {
		visit(span{0, q.span.to})
	}
	if starts(day) {
		visit(span{q.span.from, secondsPerDay})
	}
}

// soundHours reports whether c has both its hours, and they are not the same time.
func (c Closure) soundHours() bool {
	return !c.From.IsZero() && !c.To.IsZero() && c.From != c.To && c.From != EndOfDay()
}

// checkQuietHours reports what is wrong with the hours of a closure, and notes those that
// are sound, for the days of the brief and those near it.
func (s *scheduler) checkQuietHours(c *Closure, i int, at finding.Pointer) {
	switch {
	case !c.hasHours():
		return
	case !c.soundHours():
		s.report(CodeBadQuietHours, at.Field("from"), finding.Text("from", c.From.String()), finding.Text("to", c.To.String()))
		return
	case c.Scope == ScopeWork || c.Scope == ScopeBoth:
		s.report(CodeQuietWork, at.Field("scope"))
	}
	if !c.publication() || s.brief.Period.IsZero() || s.brief.Period.Days() > MaxDays {
		return
	}
	reach := reach(s.brief.Period, closedQuarters)
	q := quietHours{
		closure: i, span: span{c.From.Seconds(), c.To.Seconds()}, passes: c.To.Before(c.From),
		first: reach.From(), starts: make([]bool, reach.Days()),
	}
	c.days(reach, func(p Period) {
		for day := p.From().DaysSince(q.first); day <= p.To().DaysSince(q.first); day++ {
			q.starts[day] = true
		}
	})
	s.quiet = append(s.quiet, q)
}

// reach returns a period with a number of quarters on either side.
func reach(p Period, quarters int) Period {
	from, to := p.From().AddDays(-quarters*nearDays), p.To().AddDays(quarters*nearDays)
	if from.IsZero() {
		from = Date{1}
	}
	if to.IsZero() {
		to = Date{maxDay}
	}
	return Period{from, to}
}

// quietOn returns the index of the first closure with hours that closes a time of a day on
// a channel, plus 1, or 0.
func (s *scheduler) quietOn(channel string, d Date, clock int) int32 {
	for i := range s.quiet {
		q := &s.quiet[i]
		found := false
		q.on(d, func(h span) { found = found || clock >= h.from && clock < h.to })
		if found && s.brief.Closures[q.closure].concerns(channel) {
			return int32(q.closure) + 1
		}
	}
	return 0
}

// closureAt returns the index of the first closure that forbids a time of a day of the
// span, plus 1, or 0.
func (l *line) closureAt(day, clock int) int32 {
	return firstClosure(l.closed[day], l.quietOn(l.c.ID, l.date(day), clock))
}

// firstClosure returns the lower of two indices plus 1, of which 0 is none.
func firstClosure(a, b int32) int32 {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// cutQuietHours works out what quiet hours leave of the days of the span.
func (l *line) cutQuietHours() {
	var mine []*quietHours
	for i := range l.quiet {
		if l.brief.Closures[l.quiet[i].closure].concerns(l.c.ID) {
			mine = append(mine, &l.quiet[i])
		}
	}
	if len(mine) == 0 {
		return
	}
	l.cut = make([]*dayHours, l.days)
	var spans []span
	var last [7]struct { // of each day of the week
		spans []span
		hours *dayHours
	}
	for day := range l.days {
		date := l.date(day)
		spans = spans[:0]
		for _, q := range mine {
			q.on(date, func(h span) { spans = append(spans, h) })
		}
		if len(spans) == 0 {
			continue
		}
		spans = merge(spans)
		same := &last[date.Weekday()]
		if same.hours == nil || !slices.Equal(same.spans, spans) {
			same.spans, same.hours = slices.Clone(spans), l.hoursOf(day).without(spans)
		}
		l.cut[day] = same.hours
	}
}

// without returns what is left of a day when some spans, in order and apart from one
// another, are taken out.
func (d *dayHours) without(spans []span) *dayHours {
	out := &dayHours{best: d.best}
	for _, open := range d.spans {
		for _, shut := range spans {
			if shut.to <= open.from || shut.from >= open.to {
				continue
			}
			if shut.from > open.from {
				out.spans = append(out.spans, span{open.from, shut.from})
			}
			open.from = min(shut.to, open.to)
		}
		if open.from < open.to {
			out.spans = append(out.spans, open)
		}
	}
	for _, s := range out.spans {
		out.active += s.to - s.from
	}
	for _, c := range d.choices {
		if slices.ContainsFunc(out.spans, func(s span) bool { return c.clock >= s.from && c.clock < s.to }) {
			out.choices = append(out.choices, c)
		}
	}
	return out
}

// left returns what the closures leave of a day of the span.
func (l *line) left(day int) *dayHours {
	switch {
	case l.closed[day] != 0:
		return &l.shut
	case len(l.cut) > 0 && l.cut[day] != nil:
		return l.cut[day]
	}
	return l.hoursOf(day)
}

// takenBy returns the indices, plus 1, of the closures that take times of a day away: that
// of the whole day, or those of its hours.
func (l *line) takenBy(day int) (all []int32) {
	choices := l.hoursOf(day).choices
	if c := l.closed[day]; c != 0 {
		if len(choices) > 0 {
			all = append(all, c)
		}
		return all
	}
	if len(l.cut) == 0 || l.cut[day] == nil {
		return nil
	}
	for i := range l.quiet {
		q := &l.quiet[i]
		takes := false
		q.on(l.date(day), func(h span) {
			takes = takes || slices.ContainsFunc(choices, func(c choice) bool { return c.clock >= h.from && c.clock < h.to })
		})
		if takes && l.brief.Closures[q.closure].concerns(l.c.ID) {
			all = append(all, int32(q.closure)+1)
		}
	}
	return all
}
