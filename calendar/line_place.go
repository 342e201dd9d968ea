package calendar

import (
	"fmt"
	"time"
)

// finish makes the slots of a channel, and certifies them.
func (c *coupling) finish(i int) ([]Slot, ChannelCertificate) {
	l, a, alone := c.lines[i], c.answers[i], c.alone[i]
	l.targets, l.tired = nil, nil
	l.confine(l.standingOthers())
	certificate := ChannelCertificate{Channel: l.c.ID, Measure: MeasureCivilDays, Asked: l.asked}
	if l.dense {
		certificate.Measure = MeasureActiveHours
	}
	l.placed = a.counts
	certificate.Placed = len(a.chosen)
	certificate.Cost, certificate.LowerBound = a.cost, c.boundOf(i)
	binding, without := l.binding(alone)
	if c.provedOf(i) == nil {
		alone = a
	}
	certificate.Shortfalls = l.shortfalls(a, alone, without)
	certificate.Binding = appendNew(binding, c.shared(i, certificate.Shortfalls))
	l.explain(a, c.withhold(i, certificate.Shortfalls))
	slots := l.slots(a)
	if l.steady != nil {
		certificate.Changes, certificate.Shift = l.changes, l.shifted()
	}
	return slots, certificate
}

// slots makes the slots of an answer, and adds those that stand beside the channel's
// period.
func (l *line) slots(a answer) []Slot {
	slots := make([]Slot, 0, len(a.chosen)+len(l.beside))
	taken := l.take(a.chosen)
	ordinal := make([]int, len(l.quotas))
	late := false
	for i, m := range a.chosen {
		var slot Slot
		switch {
		case m.fixed >= 0:
			slot = l.fixed[m.fixed].standing()
		case taken[i] != nil:
			slot = taken[i].slot.Clone()
			slot.Account = l.c.Account
			l.put(&slot, m)
		default:
			slot = Slot{ID: l.newID(l.period[m.day], ordinal), Channel: l.c.ID, Account: l.c.Account, State: SlotPlanned}
			l.put(&slot, m)
		}
		if !slot.history() {
			slot.Lot = l.lotOn(int(m.day))
			w := l.workAt(m)
			if slot.Deadlines = w.deadlines; !w.complete && !late {
				late = true
				l.report(CodeNoWorkingDay, l.at.Field("lead"), l.name(), slot.Date.Arg("day"))
			}
		}
		slots = append(slots, slot)
	}
	for _, f := range l.beside {
		slots = append(slots, f.standing())
	}
	return slots
}

// standing returns a slot that stays where it is.
func (f fixed) standing() Slot {
	slot := f.slot.Clone()
	slot.Instant = time.Unix(f.instant.Unix(), 0).UTC()
	return slot
}

// put gives a slot the time of a moment. Its deadlines are to be counted anew.
func (l *line) put(slot *Slot, m moment) {
	slot.moveTo(l.date(int(m.day)), clockAt(int(m.clock)), l.zoneNameOf(l.c.Zone))
	slot.Instant = time.Unix(m.unix, 0).UTC()
	slot.Deadlines, slot.Reason = Deadlines{}, l.reason(m)
}

// moveTo gives s a date, a clock and a zone, and counts the change if it had others.
func (s *Slot) moveTo(date Date, clock Clock, zone string) {
	if !s.Date.IsZero() && (s.Date != date || s.Clock != clock || s.Zone != zone) {
		s.Sequence++
	}
	s.Date, s.Clock, s.Zone = date, clock, zone
}

// newID returns the next id of a quota that no slot bears.
func (l *line) newID(k int, ordinal []int) string {
	for {
		ordinal[k]++
		id := fmt.Sprintf("%s-%s-%d", l.c.ID, l.quotas[k].key, ordinal[k])
		if !l.used[id] {
			l.used[id] = true
			return id
		}
	}
}

// reason says what kept a post from the best time of its day.
func (l *line) reason(m moment) Constraint {
	hours := l.hoursOf(int(m.day))
	if l.dense || m.rank == hours.best {
		return 0
	}
	for _, c := range hours.choices {
		if c.rank != hours.best {
			continue
		}
		at := l.zone.Instant(l.date(int(m.day)).At(clockAt(c.clock)), ResolveSkip)
		if at.Outcome() != OutcomeExact {
			return ConstraintClockChange
		}
		if l.closureAt(int(m.day), c.clock) != 0 {
			return ConstraintClosures
		}
	}
	if l.gap > 0 {
		return ConstraintMinGap
	}
	return ConstraintNeighbours
}
