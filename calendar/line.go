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
	index  int // in the brief
	at     finding.Pointer
	zone   *Zone // of the channel
	hours  hours
	quotas []quota
	asked  int
	dense  bool // several posts a day: gaps are measured in active time
	perDay int
	gap    int64 // least seconds between two posts, be it the channel's or its account's

	span     Period      // of the channel, within that of the brief
	days     int         // of the span
	offered  int         // times to choose from, closures aside
	closed   []int32     // by day: 1 + the index of the closure, or 0
	cut      []*dayHours // by day: what quiet hours leave of it, nil when none concern it; empty without any
	shut     dayHours    // what is left of a closed day
	period   []int       // by day: the index of its quota
	before   []int64     // by day: the active seconds before it, once they are counted
	ordinary int64       // the active seconds of all days, were nothing closed
	borne    []fixed     // all that stand for dates of rendezvous, whatever became of them
	claims   map[string]*claim
	given    []fixed         // all that stay where they are
	fixed    []fixed         // within the span, in order
	beside   []fixed         // within the brief and outside the span, in order
	last     *fixed          // the last one before the span, nil when there is none
	next     *fixed          // the first one after it, nil when there is none
	movable  map[int][]fixed // by quota: the slots that stand and may be moved, in order
	capped   bool            // the number of posts a day was counted to place the posts
	placed   []int           // by quota: the posts placed
	keeping  bool            // the slots that stand and may be moved are being kept
	changes  int             // slots moved, left out and new
	shift    int64           // by which slots are moved in total, see line.where

	// What binds the channel to others.
	board    *board // of its account, nil when that limits nothing
	thread   int
	others   []post  // of the account, in order
	rooms    []int32 // by day: the slots that the account leaves room for, nil without limit
	roomiest int     // the most of rooms
	jobs     []job   // the work that takes the time of people
	works    []*work // by day, as far as it was asked for
	apart    bool    // somebody who works on the posts lives by other clocks
	lots     []int32 // by day: 1 + the index of the lot, or 0; nil without lots
	tired    []bool  // by day: the people have no time for a post, nil when all are open
	proven   []int   // by quota: what is left of the aim by proof, nil when it is all
	targets  []int   // by quota: what is aimed at instead of the aim, nil when it is the aim
}

// fixed is a slot that stands already.
type fixed struct {
	slot    *Slot
	index   int         // in the brief, or -1
	of      *rendezvous // that it is a date of, unless the slot is fixed by itself
	instant Instant     // of the time it bears
	date    Date        // what clocks show at that instant: its own time, unless they skip it
	clock   int         // likewise, in seconds from midnight
	day     int         // the date, from the first day of the span
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
		index:     i,
		board:     s.boards[c.Account],
		thread:    c.thread(),
		at:        finding.Root.Field("channels").Index(i),
		zone:      s.zoneOf(c),
		hours:     newHours(c),
		dense:     c.Cadence.SubDaily(c.Aim),
		perDay:    c.PerDay,
		gap:       seconds(c.MinGap),
		span:      span,
		days:      span.Days(),
		movable:   map[int][]fixed{},
	}
	if l.board != nil {
		l.gap = max(l.gap, l.board.gap)
	}
	open := l.hours.open()
	if l.perDay == 0 {
		l.perDay = c.Cadence.perDay(c.Aim, open)
	}
	l.closed, l.lots = s.closedDays(c.ID, span), s.lotsOf(c.ID, span)
	if c.Cadence.IsZero() {
		return l, l.readAlone(i)
	}
	l.quotas = quotas(span, c.Cadence, c.Aim, s.weekStart, open, l.perDay)
	for day := range l.days {
		l.offered += len(l.hoursOf(day).choices)
	}
	if l.offered <= MaxCandidates {
		l.cutQuietHours()
	}
	l.readQuotas()
	l.readSlots()
	return l, l.readRendezvous(s.rendezvous[i])
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

// fromBrief returns the first day of the span from that of the brief.
func (l *line) fromBrief() int32 { return int32(l.span.From().DaysSince(l.brief.Period.From())) }

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
		if c.hasHours() || !c.concerns(channel) {
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

// readSlots finds the slots of the channel that stand already.
func (l *line) readSlots() {
	for i := range l.brief.Slots {
		slot := &l.brief.Slots[i]
		if slot.Channel != l.c.ID || !slot.Fixed() && !slot.movable() && !slot.bears() {
			continue
		}
		f := l.read(slot, i, l.zone)
		f.day = f.date.DaysSince(l.span.From())
		stands := l.stands(f)
		if slot.bears() {
			if l.borne = append(l.borne, f); !stands {
				continue
			}
		}
		if slot.Fixed() {
			l.given = append(l.given, f)
		}
		inBrief := l.brief.Period.Contains(f.date)
		switch {
		case !stands:
			if f.day >= 0 && f.day < l.days {
				l.movable[l.period[f.day]] = append(l.movable[l.period[f.day]], f)
			} else if inBrief {
				l.drop(f, whenBetween(Period{f.date, f.date}))
			}
			continue
		case f.day >= 0 && f.day < l.days:
			l.fixed = append(l.fixed, f)
			continue
		case f.day < -MaxDays || f.day >= l.days+MaxDays:
			// Too far away to say anything about the rhythm.
		case f.day < 0 && (l.last == nil || f.compare(*l.last) > 0):
			l.last = &f
		case f.day >= l.days && (l.next == nil || f.compare(*l.next) < 0):
			l.next = &f
		}
		if inBrief {
			l.beside = append(l.beside, f)
		}
	}
	slices.SortStableFunc(l.fixed, fixed.compare)
	slices.SortStableFunc(l.beside, fixed.compare)
	for _, f := range l.movable {
		slices.SortStableFunc(f, fixed.compare)
	}
}

// read finds when a slot is, on the clocks of its channel. One at a time that the clocks
// skip goes out later, perhaps on another day: it counts for the day that they show then, so
// that the order of days is that of instants.
func (s *scheduler) read(slot *Slot, index int, zone *Zone) fixed {
	own := s.zoneNamed(slot.Zone)
	at := slot.Date.At(slot.Clock)
	f := fixed{slot: slot, index: index, date: slot.Date, clock: slot.Clock.Seconds(), instant: own.Instant(at, ResolveRFC5545)}
	if own != zone || f.instant.Outcome() == OutcomeGap {
		if shown := DateTimeOf(f.instant.Time(zone.Location())); !shown.IsZero() {
			f.date, f.clock = shown.Date(), shown.Clock().Seconds()
		}
	}
	return f
}

func (f fixed) compare(g fixed) int {
	return cmp.Or(cmp.Compare(f.day, g.day), cmp.Compare(f.instant.Unix(), g.instant.Unix()), cmp.Compare(f.index, g.index))
}

// name is the channel as an argument of a sentence.
func (l *line) name() finding.Arg { return finding.Text("channel", l.c.name()) }
