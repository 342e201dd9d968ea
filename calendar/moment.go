package calendar

import (
	"cmp"
	"slices"
)

// moment is a time that may be chosen for a post, or the time of a slot that stands.
type moment struct {
	unix  int64
	day   int32 // from the first day of the brief
	clock int32 // seconds from midnight
	rank  int32
	fixed int32 // index of line.fixed, freeMoment or keptMoment
}

// choose returns what the channel may choose from over the whole brief, in order, with
// the slots that stand. One constraint may be left out of account. What it returns is valid
// until the next call.
func (l *line) choose(without Constraint) []moment {
	all := slices.Grow(l.moments[:0], l.offered+len(l.fixed))
	least, most := l.bounds(without)
	next := 0 // of l.fixed
	for day := range l.days {
		start := len(all)
		if l.tired == nil || !l.tired[day] {
			all = l.admit(l.open(all, day, l.offers(day, without), least, most), start, day)
		}
		for ; next < len(l.fixed) && l.fixed[next].day == day; next++ {
			f := l.fixed[next]
			if without != ConstraintNeighbours || f.stays() {
				all = append(all, moment{f.instant.Unix(), int32(day), int32(f.clock), 0, int32(next)})
			}
		}
		if len(l.fixed) > 0 {
			slices.SortStableFunc(all[start:], moment.compare)
		}
	}
	// Where a zone changes its clocks twice within hours the instants of slots that stand
	// may go back: keep the order.
	for i := 1; i < len(all); i++ {
		all[i].unix = max(all[i].unix, all[i-1].unix)
	}
	if l.keeping {
		l.mark(all)
	}
	l.moments = all
	return all
}

func (m moment) compare(n moment) int {
	return cmp.Or(cmp.Compare(m.unix, n.unix), cmp.Compare(m.fixed, n.fixed))
}

// offers returns the times of a day that the windows and the closures leave, one of the two
// left out of account.
func (l *line) offers(day int, without Constraint) []choice {
	switch {
	case l.c.Cadence.IsZero():
		return nil
	case without == ConstraintClosures:
		return l.hoursOf(day).choices
	case without != ConstraintWindows:
		return l.left(day).choices
	case l.closureAt(day, l.hours.nominal) != 0:
		return nil
	}
	return []choice{{clock: l.hours.nominal}}
}

// open appends the times of a day between two instants, less those that the clocks skip or
// show twice.
func (l *line) open(all []moment, day int, choices []choice, least, most int64) []moment {
	date := l.date(day)
	for _, c := range choices {
		at := l.zone.Instant(date.At(clockAt(c.clock)), ResolveSkip)
		if at.Outcome() == OutcomeExact && at.Unix() >= least && at.Unix() <= most {
			all = append(all, moment{at.Unix(), int32(day), int32(c.clock), c.rank, freeMoment})
		}
	}
	return all
}

// forever is later than any instant of the calendar.
const forever = int64(1) << 50

// gapWithout returns the least seconds between two posts, one constraint left out of
// account.
func (l *line) gapWithout(without Constraint) int64 {
	switch {
	case without == ConstraintMinGap && l.board != nil:
		return l.board.gap
	case without == ConstraintMinGap:
		return 0
	case without == ConstraintAccountGap:
		return seconds(l.c.MinGap)
	}
	return l.gap
}

// bounds returns the first and the last instant that the minimum gap to the slots beyond
// the brief leaves, and what is frozen.
func (l *line) bounds(without Constraint) (least, most int64) {
	least, most = l.frozen, forever
	gap := func(f *fixed) int64 {
		if f.index >= 0 {
			return max(1, l.gapWithout(without))
		}
		if without == ConstraintMinGap { // a date of a rendezvous, which its account does not count
			return 1
		}
		return max(1, seconds(l.c.MinGap))
	}
	if l.last != nil {
		least = max(least, l.last.instant.Unix()+gap(l.last))
	}
	if l.next != nil && (without != ConstraintNeighbours || l.next.stays()) {
		most = l.next.instant.Unix() - gap(l.next)
	}
	return least, most
}

// before reports whether m is the better of two times of one day: a slot stands there, or
// it is preferred.
func (m moment) before(n moment) bool {
	if kept := m.fixed == keptMoment; kept != (n.fixed == keptMoment) {
		return kept
	}
	return m.rank < n.rank
}

// daily is what one day offers.
type daily struct {
	first, last int64 // instants
	best        moment
}

// thin keeps the best time of each day, for a channel of at most one post a day, when that
// takes no choice away: what counts is the day, and a day that may follow another when
// both are free to choose their times may also follow it when both take their best. It
// returns all when that is not so.
func (l *line) thin(all []moment, gap int64) []moment {
	days := slices.Grow(l.dailies[:0], l.days)
	for _, m := range all {
		n := len(days) - 1
		switch {
		case n < 0 || days[n].best.day != m.day:
			days = append(days, daily{m.unix, m.unix, m})
		case m.fixed >= 0 && days[n].best.fixed >= 0:
			return all
		case m.fixed >= 0: // a slot that stands fills its day
			days[n] = daily{m.unix, m.unix, m}
		case days[n].best.fixed < 0:
			days[n].last = m.unix
			if m.before(days[n].best) {
				days[n].best = m
			}
		}
	}
	l.dailies = days
	follow, best := 0, 0
	for i, d := range days {
		follow, best = max(follow, i+1), max(best, i+1)
		for follow < len(days) && days[follow].last < d.first+gap {
			follow++
		}
		for best < len(days) && days[best].best.unix < d.best.unix+gap {
			best++
		}
		if follow != best {
			return all
		}
	}
	for i, d := range days {
		all[i] = d.best
	}
	return all[:len(days)]
}
