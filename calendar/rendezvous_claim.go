package calendar

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// claim is a slot that stands for a date of a rendezvous.
type claim struct {
	fixed
	live bool // it is not over
	open bool // where it goes is worked out anew
	held bool // it has its place
}

// bears reports whether s stands for a date of a rendezvous.
func (s *Slot) bears() bool { return s.Recurrence != "" && !s.Of.IsZero() }

// readBorne finds which dates of the rendezvous have a slot already: what stays where it is
// comes before what may be moved. One that may be moved goes where its date goes, as long as
// nobody has moved it; one that was moved stays, unless a closure is there.
func (l *line) readBorne(all []*rendezvous) {
	l.claims = map[string]*claim{}
	slices.SortStableFunc(l.borne, func(f, g fixed) int { return cmp.Compare(l.claimRank(f), l.claimRank(g)) })
	for _, f := range l.borne {
		c := &claim{fixed: f, live: f.slot.Fixed() || f.slot.movable()}
		id := occurrenceID(f.slot.Recurrence, f.slot.Of)
		switch first := l.claims[id]; {
		case first == nil || c.live && !first.live:
			l.claims[id] = c
		case c.live:
			l.report(CodeOccurrenceTwice, f.at(), l.name(), finding.Text("slot", f.slot.ID), finding.Text("first", first.slot.ID))
			l.relate(first.fixed)
			l.dropTwin(f, first.slot.ID)
			continue
		}
		if !l.stands(f) && f.slot.movable() {
			l.settle(c, id, all)
		}
	}
}

// claimRank orders the slots that stand for dates: those that stay where they are come first.
func (l *line) claimRank(f fixed) int {
	if l.stands(f) {
		return 0
	}
	return 1
}

// dropTwin leaves out a slot whose date another one stands for, unless it stays where it is.
func (l *line) dropTwin(f fixed, other string) {
	if l.stands(f) || !l.brief.Period.Contains(f.date) {
		return
	}
	l.changes++
	if l.steady != nil {
		l.steady.gone[f.slot.ID] = true
		l.steady.reasons[f.slot.ID] = book().Message("calendar.because.twin", finding.Text("slot", other))
	}
}

// settle decides where a slot goes that stands for a date and may be moved.
func (l *line) settle(c *claim, id string, all []*rendezvous) {
	var o Occurrence
	for _, r := range all {
		if r.r.ID == c.slot.Recurrence {
			c.of = r
			o, _ = r.series.occurrenceOf(c.slot.Of)
		}
	}
	within := c.day >= 0 && c.day < l.days
	if o.IsZero() || !within && l.brief.Period.Contains(c.date) {
		delete(l.claims, id)
		l.dropIn(c.fixed)
		return
	}
	shown := c.date.At(clockAt(c.clock))
	unmoved := c.instant.Unix() == o.Instant().Unix() || shown == c.slot.Of.DateTime()
	if o.Of().IsDate() {
		unmoved = c.date == o.At().Date() || c.date == o.Of().Date()
	}
	if unmoved || within && l.closureAt(c.day, c.clock) != 0 {
		c.open = true
		return
	}
	if within {
		slot := c.slot.Clone()
		wall, zone := l.written(shown, c.instant.Unix(), cmp.Or(slot.Zone, l.brief.Zone))
		slot.moveTo(wall.Date(), wall.Clock(), zone)
		slot.Account, slot.Deadlines = l.c.Account, Deadlines{}
		c.slot = &slot
	}
	l.hold(c.fixed)
}

// dropIn reports a slot that is left out of the plan, if it stood in its period.
func (l *line) dropIn(f fixed) {
	if l.brief.Period.Contains(f.date) {
		l.drop(f, whenBetween(Period{f.date, f.date}))
	}
}

// dropUnheld reports the slots whose dates are not held any more.
func (l *line) dropUnheld() {
	for _, f := range l.borne {
		c := l.claims[occurrenceID(f.slot.Recurrence, f.slot.Of)]
		if c != nil && c.index == f.index && c.open && !c.held {
			l.dropIn(f)
		}
	}
}

// occurrenceOf returns the occurrence that a day or time names, and false when there is
// none.
func (s *Series) occurrenceOf(of When) (found Occurrence, ok bool) {
	for _, o := range s.others {
		if o.of == of {
			return o, true
		}
	}
	at := of.DateTime()
	if s.loc != nil {
		at = DateTime{shownAt(Resolve(at, s.loc, ResolveRFC5545), s.loc) + 1}
	}
	s.walk(at.n-1, at.n-1, func(o Occurrence) bool {
		if o.of == of {
			found, ok = o, true
		}
		return !ok
	})
	return found, ok
}
