package calendar

import (
	"fmt"
	"slices"
	"time"
)

// readRendezvous places the rendezvous of the channel among what stands. It returns false
// when one of them has too many dates.
func (l *line) readRendezvous(all []*rendezvous) bool {
	l.readBorne(all)
	if len(all) == 0 {
		return true
	}
	reach := reach(l.span, closedQuarters)
	near := closedDays{first: reach.From(), closed: l.closedDays(l.c.ID, reach)}
	for _, r := range all {
		dates, ok := l.datesOf(r)
		if !ok {
			l.tooManyDates(r)
			return false
		}
		n := newNews(l, r)
		l.placeDates(r, dates, near, n)
		n.tell()
	}
	l.dropUnheld()
	slices.SortStableFunc(l.fixed, fixed.compare)
	l.checkRendezvousTimes()
	return true
}

// readAlone reads the slots of a channel that has rendezvous and no cadence: it asks for what
// stands, neither more nor less, on as many a day as there are unless it says how many.
func (l *line) readAlone(i int) bool {
	if l.c.PerDay == 0 {
		l.perDay = MaxStep
	}
	l.quotas = []quota{{QuotaPeriod: QuotaPeriod{whole: l.span, part: l.span, key: l.span.From().String()}}}
	l.readQuotas()
	l.readSlots()
	if !l.readRendezvous(l.rendezvous[i]) {
		return false
	}
	l.asked = len(l.fixed)
	l.quotas[0].aim, l.quotas[0].least = l.asked, l.asked
	return true
}

// closedDays is the days that whole closures close on a channel, from a first one.
type closedDays struct {
	first  Date
	closed []int32
}

// at returns the index of the first closure that forbids a time, plus 1, or 0.
func (c closedDays) at(l *line, t DateTime) int32 {
	var whole int32
	if day := t.Date().DaysSince(c.first); day >= 0 && day < len(c.closed) {
		whole = c.closed[day]
	}
	return firstClosure(whole, l.quietOn(l.c.ID, t.Date(), t.Clock().Seconds()))
}

// placeDates puts the dates of a rendezvous where they are held.
func (l *line) placeDates(r *rendezvous, dates []appointment, near closedDays, n *news) {
	taken := map[int64]bool{}
	for i, d := range dates {
		id := occurrenceID(r.r.ID, d.o.Of())
		claim := l.claims[id]
		if claim != nil && !claim.open {
			continue // the slot that stands is this date, or it is over
		}
		at, held, closure := d.shows, true, int32(0)
		if !d.moved {
			closure = near.at(l, at.shown)
		}
		if closure != 0 {
			at, held = l.shiftDate(dates, i, closure, near, taken)
		}
		if held && l.within(at) && at.unix < l.frozen {
			continue // nothing new is placed there
		}
		n.note(d, at, closure, held)
		if held {
			taken[at.unix] = true
			l.hold(l.dated(r, id, d, at, claim))
		}
	}
}

// shiftDate returns where a date of a rendezvous goes that a closure forbids: the nearest day
// on which the same time is free of closures, and within the windows if it was so before,
// on this side of the next date, or of the one before. It returns false when there is none.
func (l *line) shiftDate(dates []appointment, i int, closure int32, near closedDays, taken map[int64]bool) (showing, bool) {
	d, policy, step := dates[i], l.brief.Closures[closure-1].Policy, 1
	switch policy {
	case PolicyShift:
	case PolicyShiftBack:
		step = -1
	default:
		return showing{}, false
	}
	limit := int64(step) * forever
	for j := i + step; j >= 0 && j < len(dates); j += step {
		if dates[j].shows.day != d.shows.day {
			limit = dates[j].shows.unix
			break
		}
	}
	tidy := l.c.inWindows(d.shows.shown)
	for n := 1; n <= nearDays; n++ {
		to := l.showingAt(d.zone.Instant(d.wall.AddSeconds(int64(step*n)*secondsPerDay), ResolveRFC5545))
		if to.shown.IsZero() || int64(step)*(limit-to.unix) <= 0 {
			break
		}
		if !to.gap && to.unix >= l.frozen && !taken[to.unix] && near.at(l, to.shown) == 0 && (!tidy || l.c.inWindows(to.shown)) {
			return to, true
		}
	}
	return showing{}, false
}

// dated makes the slot of a date of a rendezvous, or takes that which stands for it.
func (l *line) dated(r *rendezvous, id string, d appointment, at showing, claim *claim) fixed {
	slot, index := Slot{Channel: l.c.ID, State: SlotPlanned, Recurrence: r.r.ID, Of: d.o.Of()}, -1
	if claim != nil {
		slot, index, claim.held = claim.slot.Clone(), claim.index, l.within(at)
	} else if slot.ID = id; l.within(at) {
		slot.ID = l.unused(id)
		l.changes++
	}
	if claim != nil && claim.instant.Unix() != at.unix && l.within(at) {
		l.moved(claim.fixed, moment{unix: at.unix, day: int32(at.day)})
	}
	wall, zone := l.written(at.shown, at.unix, r.r.Zone)
	slot.moveTo(wall.Date(), wall.Clock(), zone)
	slot.Account, slot.Deadlines, slot.Reason = l.c.Account, Deadlines{}, 0
	switch {
	case at.unix != d.shows.unix:
		slot.Reason = ConstraintClosures
	case at.gap:
		slot.Reason = ConstraintClockChange
	}
	return fixed{
		slot: &slot, index: index, of: r, day: at.day, date: at.shown.Date(), clock: at.shown.Clock().Seconds(),
		instant: Instant{unix: at.unix, outcome: uint8(OutcomeExact), ok: true},
	}
}

// written returns the time that the slot of a date bears, and its zone: that of the channel,
// or another one when the clocks of the channel show the time twice and it is the second,
// which a time cannot say.
func (l *line) written(shown DateTime, unix int64, other string) (DateTime, string) {
	if zone := l.zones[other]; zone != nil && l.zone.Instant(shown, ResolveRFC5545).Unix() != unix {
		return DateTimeOf(time.Unix(unix, 0).In(zone.Location())), l.zoneNameOf(other)
	}
	return shown, l.zoneNameOf(l.c.Zone)
}

// unused returns an id that no slot bears, the one given if it can be, and keeps it.
func (s *scheduler) unused(id string) string {
	free := id
	for n := 2; s.used[free]; n++ {
		free = fmt.Sprintf("%s-%d", id, n)
	}
	s.used[free] = true
	return free
}

// within reports whether a time lies within the span.
func (l *line) within(s showing) bool { return s.day >= 0 && s.day < l.days }

// hold puts a date of a rendezvous among the slots that stay where they are: those of the
// span, or, beside it, those that its posts are spaced from. Beyond a period of its own the
// channel does not publish.
func (l *line) hold(f fixed) {
	switch {
	case f.day >= 0 && f.day < l.days:
		l.fixed = append(l.fixed, f)
	case f.day < -nearDays || f.day >= l.days+nearDays || !l.c.Period.IsZero() && !l.c.Period.Contains(f.date):
	case f.day < 0 && (l.last == nil || f.compare(*l.last) > 0):
		l.last = &f
	case f.day >= l.days && (l.next == nil || f.compare(*l.next) < 0):
		l.next = &f
	}
}
