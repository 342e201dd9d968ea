package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// absence is what the absence of an approver asks of posts.
type absence struct {
	person string
	count  int    // of the posts
	days   Period // on which they go out
	send   Date   // when the first of them leaves for approval
	last   int    // the last of them, by its place in the plan
}

// tellAbsences reports each absence that makes an approver's posts leave earlier than the
// days of approval alone would: all posts that one absence of one person concerns are one
// finding.
func (s *scheduler) tellAbsences(slots []Slot) {
	all := make([][]absence, len(s.brief.Closures))
	channels := map[string]*Channel{}
	for i := range s.brief.Channels {
		if c := &s.brief.Channels[i]; c.Lead.Approval > 0 && c.Approver != "" && channels[c.ID] == nil {
			channels[c.ID] = c
		}
	}
	for i := range slots {
		c, slot := channels[slots[i].Channel], &slots[i]
		if c == nil || slot.State >= SlotApproved && slot.State != SlotOnHold {
			continue
		}
		w := s.workCalendar(c.Approver)
		at := publication{slot.Date, s.zoneNamed(slot.Zone), slot.Instant.Unix()}.dateIn(w.zone).DaysSince(w.first)
		due, found := w.before(at, c.Lead.Approval)
		send := w.first.AddDays(due)
		if !found || slot.Deadlines.Approval.Before(send) { // it leaves with its lot before
			continue
		}
		for _, n := range w.away[due:min(at, len(w.away))] {
			if n != 0 {
				all[n-1] = concern(all[n-1], c.Approver, i, slot.Date, send)
			}
		}
	}
	for n, told := range all {
		for _, a := range told {
			name := a.person
			if i := slices.IndexFunc(s.brief.People, func(p Person) bool { return p.ID == a.person }); i >= 0 {
				name = s.brief.People[i].name()
			}
			s.report(CodeApproverAbsent, finding.Root.Field("closures").Index(n), finding.Text("person", name),
				finding.Integer("count", a.count), finding.Term("when", whenBetween(a.days)), a.send.Arg("send"))
		}
	}
}

// concern adds a post to what an absence asks of the posts of a person.
func concern(all []absence, person string, slot int, date, send Date) []absence {
	i := slices.IndexFunc(all, func(a absence) bool { return a.person == person })
	if i < 0 {
		return append(all, absence{person, 1, DayOf(date), send, slot})
	}
	a := &all[i]
	if a.last == slot {
		return all
	}
	a.last = slot
	a.count++
	a.days = Period{Date{min(a.days.from.n, date.n)}, Date{max(a.days.to.n, date.n)}}
	a.send = Date{min(a.send.n, send.n)}
	return all
}
