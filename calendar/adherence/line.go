package adherence

import (
	"cmp"
	"slices"
	"sort"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// line is one channel that is judged.
type line struct {
	*judge
	c        *Channel
	index    int
	zone     *calendar.Zone
	zoneName string
	span     calendar.Period
	excuses  []Excuse          // by their first day
	excused  []calendar.Period // the same days, in runs that do not touch

	slots   []slot   // by instant
	actuals []actual // by instant
	ahead   []int    // publications of the case that are after now
	early   []int    // slots of the case that are published after now
	threads map[string]int
}

// slot is one slot of the case.
type slot struct {
	index    int
	s        *calendar.Slot
	unix     int64
	date     calendar.Date
	outcome  Outcome
	filled   int // the publication of the case that fills it, or -1
	lateness *int64
	taken    bool // a publication names it
}

// actual is one post that went out.
type actual struct {
	index int // in the publications of the case, or -1 when the slot says so itself
	unix  int64
	wall  calendar.DateTime
	day   calendar.Date // on which it counts: its own, or that of the slot that it fills on time
	slot  string        // the slot that it names
	extra bool
}

// ends reports whether a slot says that it has gone out.
func (s *slot) ends() bool {
	return s.s.State == calendar.SlotPublished || s.s.State == calendar.SlotWithdrawn
}

// idle reports whether a slot waits for nothing.
func (s *slot) idle() bool {
	return s.s.State == calendar.SlotOnHold || s.s.State == calendar.SlotCancelled
}

// addSlot takes a slot of the case. Its instant is that of its date and clock, which are
// those of the case's zone when it names none.
func (l *line) addSlot(index int) {
	s := &l.judge.c.Slots[index]
	zone := l.known[l.judge.c.Zone]
	if s.Zone != "" {
		zone = l.judge.zone(s.Zone, finding.Root.Field("slots").Index(index).Field("zone"))
	}
	at := zone.Instant(s.Date.At(s.Clock), calendar.ResolveRFC5545)
	date := calendar.DateOf(at.Time(l.zone.Location()))
	if !at.OK() || date.IsZero() {
		return
	}
	l.slots = append(l.slots, slot{index: index, s: s, unix: at.Unix(), date: date, filled: -1})
}

// addPublication takes a publication of the case: of a thread the earliest post.
func (l *line) addPublication(index int) {
	p := &l.judge.c.Publications[index]
	wall := calendar.DateTimeOf(p.Instant.In(l.zone.Location()))
	if p.Paid || wall.IsZero() {
		return
	}
	a := actual{index: index, unix: p.Instant.Unix(), wall: wall, day: wall.Date(), slot: p.Slot}
	if a.unix >= l.now {
		l.ahead = append(l.ahead, index)
		return
	}
	if p.Thread != "" {
		if l.threads == nil {
			l.threads = map[string]int{}
		}
		if known, again := l.threads[p.Thread]; again {
			l.actuals[known] = firstOf(l.actuals[known], a)
			return
		}
		l.threads[p.Thread] = len(l.actuals)
	}
	l.actuals = append(l.actuals, a)
}

// firstOf returns the earlier of two posts of a thread, which names the slot that either
// does.
func firstOf(a, b actual) actual {
	if b.unix < a.unix {
		a, b = b, a
	}
	if a.slot == "" {
		a.slot = b.slot
	}
	return a
}

// collect pairs the slots with what went out. It returns false when there are too many
// pairs to compare.
func (l *line) collect() bool {
	slices.SortFunc(l.slots, func(a, b slot) int { return cmp.Or(cmp.Compare(a.unix, b.unix), cmp.Compare(a.index, b.index)) })
	l.sortActuals()
	l.takeNamed()
	done := l.pair(func(s *slot) bool { return !s.taken && s.ends() && s.unix < l.now }, l.grace)
	for i := range l.slots {
		l.takeSaid(&l.slots[i])
	}
	done = done && l.pair(func(s *slot) bool { return !s.taken && !s.ends() && !s.idle() }, l.tolerance)
	if !done {
		l.judge.report(CodeTooManyPairs, finding.Root.Field("channels").Index(l.index),
			l.channel(), finding.Integer("limit", MaxPairs))
		return false
	}
	for i := range l.slots {
		l.settle(&l.slots[i])
	}
	l.sortActuals()
	return true
}

func (l *line) sortActuals() {
	slices.SortFunc(l.actuals, func(a, b actual) int { return cmp.Or(cmp.Compare(a.unix, b.unix), cmp.Compare(a.index, b.index)) })
}

// takeNamed gives the slots that publications name to the first that does. A publication
// that is not the first, or is beyond the tolerance, is extra.
func (l *line) takeNamed() {
	byID := make(map[string]*slot, len(l.slots))
	for i := range l.slots {
		byID[l.slots[i].s.ID] = &l.slots[i]
	}
	for i := range l.actuals {
		a := &l.actuals[i]
		s := byID[a.slot]
		switch {
		case a.slot == "":
		case s == nil:
			a.slot = "" // of another channel, or of none
		case s.taken:
			a.extra = true
		default:
			s.taken = true
			if late := a.unix - s.unix; max(late, -late) <= l.tolerance {
				l.fill(s, a)
			} else {
				s.outcome, a.extra = OutcomeMissed, true
			}
		}
	}
}

// fill notes that a publication fills a slot.
func (l *line) fill(s *slot, a *actual) {
	late := a.unix - s.unix
	s.filled, s.lateness, s.taken = a.index, &late, true
	a.slot = s.s.ID
	switch {
	case late > l.grace:
		s.outcome = OutcomeLate
	case -late > l.grace:
		s.outcome = OutcomeEarly
	default:
		s.outcome = OutcomeOnTime
		a.day = s.date
	}
}

// pair matches the slots of a kind with the publications that are of none so far.
func (l *line) pair(of func(*slot) bool, reach int64) bool {
	var slots, actuals []int
	var due, out []int64
	for i := range l.slots {
		if of(&l.slots[i]) {
			slots, due = append(slots, i), append(due, l.slots[i].unix)
		}
	}
	for i, a := range l.actuals {
		if a.slot == "" && a.index >= 0 {
			actuals, out = append(actuals, i), append(out, a.unix)
		}
	}
	paired, pairs, ok := match(due, out, reach, l.pairs)
	l.judge.pairs -= pairs
	for i, k := range paired {
		if k >= 0 {
			l.fill(&l.slots[slots[i]], &l.actuals[actuals[k]])
		}
	}
	return ok
}

// takeSaid takes the word of a slot that says that it has gone out.
func (l *line) takeSaid(s *slot) {
	switch {
	case s.taken || !s.ends():
	case s.unix >= l.now:
		l.early = append(l.early, s.index)
	default:
		s.taken, s.outcome = true, OutcomePublished
		wall := calendar.DateTimeOf(time.Unix(s.unix, 0).In(l.zone.Location()))
		l.actuals = append(l.actuals, actual{index: -1, unix: s.unix, wall: wall, day: s.date, slot: s.s.ID})
	}
}

// settle says what became of a slot that nothing filled.
func (l *line) settle(s *slot) {
	switch {
	case s.taken: // named by a publication, which may have come too late
	case s.s.State == calendar.SlotOnHold:
		s.outcome = OutcomeOnHold
	case s.s.State == calendar.SlotCancelled:
		s.outcome = OutcomeCancelled
	case l.isExcused(s.date):
		s.outcome = OutcomeExcused
	case s.s.State == calendar.SlotFailed:
		s.outcome = OutcomeFailed
	case s.s.State == calendar.SlotMissed:
		s.outcome = OutcomeMissed
	case s.unix+l.tolerance >= l.now:
		s.outcome = OutcomePending
	default:
		s.outcome = OutcomeMissed
	}
}

// isExcused reports whether nothing is due on a day.
func (l *line) isExcused(d calendar.Date) bool {
	k := l.excuseAfter(d)
	return k < len(l.excused) && l.excused[k].Contains(d)
}

// excuseAfter returns the first excused run that does not end before a day.
func (l *line) excuseAfter(d calendar.Date) int {
	return sort.Search(len(l.excused), func(k int) bool { return !l.excused[k].To().Before(d) })
}

// excusedIn counts the excused days of a run.
func (l *line) excusedIn(run calendar.Period) int {
	n := 0
	for k := l.excuseAfter(run.From()); k < len(l.excused); k++ {
		both := l.excused[k].Intersect(run)
		if both.IsZero() {
			break
		}
		n += both.Days()
	}
	return n
}

// due returns the runs of days of a period that are not excused.
func (l *line) due(part calendar.Period) []calendar.Period {
	var runs []calendar.Period
	from := part.From()
	for k := l.excuseAfter(from); k < len(l.excused) && l.excused[k].Overlaps(part); k++ {
		if run := days(from, l.excused[k].From().AddDays(-1)); !run.IsZero() {
			runs = append(runs, run)
		}
		from = l.excused[k].To().AddDays(1)
	}
	if run := days(from, part.To()); !run.IsZero() {
		runs = append(runs, run)
	}
	return runs
}

// today returns the day of what comes next: tomorrow when a day is judged as of its end,
// unless the calendar ends with it.
func (l *line) today() calendar.Date {
	if d := calendar.DateOf(time.Unix(l.now, 0).In(l.zone.Location())); !d.IsZero() {
		return d
	}
	return l.asOf()
}

// asOf returns the day as of which the channel is judged.
func (l *line) asOf() calendar.Date {
	return calendar.DateOf(time.Unix(l.now-1, 0).In(l.zone.Location()))
}

// channel returns the name of the channel as an argument.
func (l *line) channel() finding.Arg { return finding.Text("channel", l.c.name()) }
