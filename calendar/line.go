package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// line is the work on one channel.
type line struct {
	*scheduler
	c      *Channel
	at     finding.Pointer
	hours  hours
	quotas []quota
	asked  int
	dense  bool // several posts a day: gaps are measured in active time
	perDay int
	gap    int64 // least seconds between two posts

	span    Period  // of the channel, within that of the brief
	days    int     // of the span
	offered int     // times to choose from, closures aside
	closed  []int32 // by day: 1 + the index of the closure, or 0
	period  []int   // by day: the index of its quota
	fixed   []fixed // within the span, in order
	last    *fixed  // the last one before the span, nil when there is none
	next    *fixed  // the first one after it, nil when there is none
}

// fixed is a slot that stands already.
type fixed struct {
	slot  *Slot
	index int // in the brief
	day   int // from the first day of the span
	unix  int64
}

// newLine prepares channel i; it returns false when the channel is not sound.
func (s *scheduler) newLine(i int) (*line, bool) {
	if s.unsound[i] {
		return nil, false
	}
	c := &s.brief.Channels[i]
	span := c.span(s.brief.Period)
	l := &line{
		scheduler: s,
		c:         c,
		at:        finding.Root.Field("channels").Index(i),
		hours:     newHours(c),
		perDay:    c.PerDay,
		gap:       seconds(c.MinGap),
		span:      span,
		days:      span.Days(),
	}
	l.quotas = quotas(span, c.Cadence, c.Aim, s.weekStart, l.hours.open())
	densest := densest(c.Cadence, c.Aim)
	l.dense = densest > 1
	if l.perDay == 0 {
		l.perDay = densest
	}
	l.closed = s.closedDays(c.ID, span)
	l.readQuotas()
	l.readFixed()
	return l, true
}

// span returns the days of the channel within the period of its brief, none when the two
// do not meet.
func (c *Channel) span(brief Period) Period {
	if c.Period.IsZero() {
		return brief
	}
	return c.Period.Intersect(brief)
}

// seconds returns the seconds of a duration without months, a day counting 24 hours.
func seconds(d Duration) int64 { return int64(d.Days())*secondsPerDay + d.Seconds() }

// readQuotas maps days to quotas.
func (l *line) readQuotas() {
	l.period = make([]int, l.days)
	from := l.span.From()
	for k, q := range l.quotas {
		for day := q.part.From().DaysSince(from); day <= q.part.To().DaysSince(from); day++ {
			l.period[day] = k
		}
		l.asked += q.aim
	}
}

// date returns a day of the span, counted from 0.
func (l *line) date(day int) Date { return l.span.From().AddDays(day) }

// hoursOf returns what the channel allows on a day, closures aside.
func (l *line) hoursOf(day int) *dayHours { return &l.hours.days[l.date(day).Weekday()] }

// closedDays returns, for each day of a span, 1 + the index of the first closure that
// forbids publishing on a channel, or 0.
func (s *scheduler) closedDays(channel string, span Period) []int32 {
	closed := make([]int32, span.Days())
	from := span.From()
	for i, c := range s.brief.Closures {
		if !c.publication() || len(c.Channels) > 0 && !slices.Contains(c.Channels, channel) {
			continue
		}
		c.days(span, func(p Period) {
			for day := p.From().DaysSince(from); day <= p.To().DaysSince(from); day++ {
				if closed[day] == 0 {
					closed[day] = int32(i) + 1
				}
			}
		})
	}
	return closed
}

// readFixed finds the slots of the channel that stand already.
func (l *line) readFixed() {
	from := l.span.From()
	for i := range l.brief.Slots {
		slot := &l.brief.Slots[i]
		if slot.Channel != l.c.ID || !slot.Fixed() {
			continue
		}
		at := l.zone.Instant(slot.Date.At(slot.Clock), ResolveRFC5545)
		f := fixed{slot: slot, index: i, day: slot.Date.DaysSince(from), unix: at.Unix()}
		switch {
		case f.day < -MaxDays || f.day >= l.days+MaxDays:
			// Too far away to say anything about the rhythm.
		case f.day < 0:
			if l.last == nil || f.compare(*l.last) > 0 {
				l.last = &f
			}
		case f.day >= l.days:
			if l.next == nil || f.compare(*l.next) < 0 {
				l.next = &f
			}
		default:
			l.fixed = append(l.fixed, f)
		}
	}
	slices.SortStableFunc(l.fixed, fixed.compare)
}

func (f fixed) compare(g fixed) int {
	return cmp.Or(cmp.Compare(f.day, g.day), cmp.Compare(f.unix, g.unix), cmp.Compare(f.index, g.index))
}
