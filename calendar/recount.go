package calendar

import (
	"maps"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// recount tells why the deadlines of slots that stay in place are other ones.
type recount struct {
	*scheduler
	without map[int]*scheduler // by closure: what it would be without that one
}

// why returns the reason of a change of deadlines: the closure without which they would be
// what they were, when there is one with a name. Of several the last counts, which was most
// likely added last.
func (r *recount) why(before, after *Slot) finding.Message {
	i := slices.IndexFunc(r.brief.Channels, func(c Channel) bool { return c.ID == after.Channel })
	if i >= 0 {
		for n := len(r.brief.Closures) - 1; n >= 0; n-- {
			closure := &r.brief.Closures[n]
			if closure.name() != "" && closure.delays(before, after) && r.counted(n, &r.brief.Channels[i], after) == before.Deadlines {
				return book().Message("calendar.because.closed", finding.Text("closure", closure.name()))
			}
		}
	}
	return book().Message("calendar.because.work")
}

// counted returns the deadlines that a slot would have without a closure.
func (r *recount) counted(closure int, c *Channel, slot *Slot) Deadlines {
	s := r.without[closure]
	if s == nil {
		b := *r.brief
		b.Closures = slices.Delete(slices.Clone(b.Closures), closure, closure+1)
		s = &scheduler{brief: &b, zone: r.zone, zones: r.zones, work: map[string]*workCalendar{}}
		r.without[closure] = s
	}
	var send Date
	if n := slices.IndexFunc(r.brief.Lots, func(l Lot) bool { return l.ID == slot.Lot }); n >= 0 && slot.Lot != "" {
		send = r.sends[n]
	}
	return s.workOf(c, publication{slot.Date, r.zoneNamed(slot.Zone), slot.Instant.Unix()}, send).deadlines
}

// delays reports whether c keeps people from working somewhere between the first deadline of
// either version of a slot and its publication.
func (c Closure) delays(before, after *Slot) (found bool) {
	first := after.Date
	for _, d := range append(before.Deadlines.all(), after.Deadlines.all()...) {
		if !d.IsZero() && d.Before(first) {
			first = d
		}
	}
	if c.work() {
		c.days(Period{first, after.Date}, func(Period) { found = true })
	}
	return found
}

// all returns the deadlines in the order of the stages.
func (d Deadlines) all() []Date { return []Date{d.Draft, d.Review, d.Approval} }

// became says within a sentence what becomes of deadlines: they are earlier, or later, or
// neither can be said of all.
func (d Deadlines) became(e Deadlines) finding.Message {
	said := map[int]bool{}
	for i, was := range d.all() {
		is := e.all()[i]
		switch {
		case was == is:
		case was.IsZero() || is.IsZero():
			said[0] = true
		default:
			said[is.Compare(was)] = true
		}
	}
	switch {
	case maps.Equal(said, map[int]bool{-1: true}):
		return book().Message("calendar.deadlines.earlier")
	case maps.Equal(said, map[int]bool{1: true}):
		return book().Message("calendar.deadlines.later")
	case d == Deadlines{}:
		return book().Message("calendar.deadlines.set")
	}
	return book().Message("calendar.deadlines.changed")
}
