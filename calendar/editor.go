package calendar

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Editor changes the slots of a plan as a person asks for, one operation at a time. Each
// answers the [Diff] to apply; what it cannot do, or leaves out, is in the findings, which
// point into the plan. An operation with an error changes nothing.
//
// The slots of a channel in their order are those that may be moved: planned, in the making
// or on hold, and not pinned. Operations on several of them pass over the others, which
// keep their places. What has gone out is never changed; what is pinned or armed is only
// when it is named. A slot that is moved has no deadlines until [Replan] counts them.
//
// The zero Editor knows neither zones nor the time. It is a value, safe for concurrent use
// when Zones is.
type Editor struct {
	// Zones finds the zones that the plan and its slots name.
	Zones Zones
	// Now is the caller's time. Nothing is moved to before it. When it is absent nothing is
	// past, and what asks for the time is refused.
	Now time.Time
}

// Insert adds a slot. When a slot of its channel stands at its time, that one and those
// after it, in their order, each take the place of the next one, and the last takes the
// time given, on the clocks of its own zone; otherwise nothing else moves. A state that is
// absent is [SlotPlanned].
func (e Editor) Insert(p Plan, slot Slot, last DateTime) (Diff, finding.List) {
	x, ok := e.edit(p)
	if !ok {
		return x.refused()
	}
	slot = slot.Clone()
	if slot.State == 0 {
		slot.State = SlotPlanned
	}
	if slot.ID == "" || x.find(slot.ID) != nil || slot.Channel == "" || !slot.movable() {
		x.report(CodeNotInsertable, finding.Root, finding.Text("slot", slot.ID))
		return x.refused()
	}
	if !x.put(&slot, slot.Date.At(slot.Clock), slot.Zone) {
		return x.refused()
	}
	at := slot.Instant.Unix()
	chain := x.movable(slot.Channel, func(s *Slot) bool { return x.unix(s) >= at })
	if len(chain) > 0 && x.unix(chain[0]) == at {
		x.push(chain, last, book().Message("calendar.because.pushed", finding.Text("slot", slot.ID)))
	}
	x.plan.Slots = append(x.plan.Slots, slot)
	x.because(slot.ID, "calendar.because.inserted")
	return x.done()
}

// push gives each slot of a chain the place of the next one, and the last one a time.
func (x *edit) push(chain []*Slot, last DateTime, why finding.Message) {
	end := chain[len(chain)-1]
	if last.IsZero() || !last.After(end.Date.At(end.Clock)) {
		x.report(CodeNoPlaceLeft, x.at(end), finding.Text("slot", end.ID))
		return
	}
	places := placesOf(chain)[1:]
	places = append(places, spot{last, end.Zone})
	x.give(chain, places, why)
}

// Remove takes a slot out of the plan: it stays there as cancelled, so that its id is not
// given again. Closing the gap, the slots after it on its channel, in their order, each
// take the place of the one before.
func (e Editor) Remove(p Plan, id string, closeGap bool) (Diff, finding.List) {
	x, slot := e.editOf(p, id)
	if slot == nil {
		return x.refused()
	}
	if closeGap && !slot.over() {
		at := x.unix(slot)
		chain := x.movable(slot.Channel, func(s *Slot) bool { return s != slot && x.unix(s) > at })
		places := placesOf(append([]*Slot{slot}, chain...))
		x.give(chain, places[:len(chain)], book().Message("calendar.because.gap_closed", finding.Text("slot", id)))
	}
	x.become(slot, SlotCancelled)
	x.because(id, "calendar.because.by_hand")
	return x.done()
}

// Move gives one slot another time, on the clocks of its zone; no other slot moves. A slot
// that was armed is approved and to be armed anew, one that had failed likewise, and one
// that was missed or cancelled is planned.
func (e Editor) Move(p Plan, id string, to DateTime) (Diff, finding.List) {
	x, slot := e.editOf(p, id)
	if slot == nil {
		return x.refused()
	}
	switch slot.State {
	case SlotArmed, SlotFailed:
		x.become(slot, SlotApproved)
	case SlotMissed, SlotCancelled:
		x.become(slot, SlotPlanned)
	}
	x.put(slot, to, slot.Zone)
	x.because(id, "calendar.because.by_hand")
	return x.done()
}

// Shift moves the slots of some days by a duration as wall clocks count it, forward or
// back: those of one channel, or of all when it is absent. Slots there that are pinned or
// armed stay, and are reported.
func (e Editor) Shift(p Plan, channel string, within Period, by Duration) (Diff, finding.List) {
	x, ok := e.edit(p)
	if !ok {
		return x.refused()
	}
	inside := func(s *Slot) bool { return within.Contains(s.Date) }
	chain := x.movable(channel, inside)
	places := make([]spot, len(chain))
	for i, s := range chain {
		places[i] = spot{s.Date.At(s.Clock).Add(by), s.Zone}
	}
	x.give(chain, places, book().Message("calendar.because.shifted", finding.Term("by", by.Label())))
	for i := range x.plan.Slots {
		if s := &x.plan.Slots[i]; (channel == "" || s.Channel == channel) && s.Fixed() && !s.history() && inside(s) {
			x.report(CodeStaysPut, x.at(s), finding.Text("slot", s.ID))
		}
	}
	return x.done()
}

// MarkMissed marks as missed what should have gone out by more than a tolerance before Now:
// all that is planned, in the making, approved or armed. What is on hold is not missed.
func (e Editor) MarkMissed(p Plan, tolerance Duration) (Diff, finding.List) {
	x, ok := e.edit(p)
	if !ok || !x.knowsTime() {
		return x.refused()
	}
	for i := range x.plan.Slots {
		s := &x.plan.Slots[i]
		if s.State >= SlotPlanned && s.State <= SlotArmed && x.overdue(s, tolerance) {
			x.become(s, SlotMissed)
			x.because(s.ID, "calendar.because.overdue")
		}
	}
	return x.done()
}

// KeepClocks puts a plan into another zone, so that its clocks show what they showed: 20:00
// stays 20:00. What has gone out or is armed keeps its instant, and bears the zone it had;
// so do slots with a zone of their own. See [Zone.KeepClock].
func (e Editor) KeepClocks(p Plan, zone string) (Diff, finding.List) {
	return e.rezone(p, zone, func(from, to *Zone, s *Slot) {
		if s.history() || s.State == SlotArmed {
			s.Zone = p.Zone
			return
		}
		if c := from.KeepClock(s.Date.At(s.Clock), to, ResolveRFC5545); c.Shift() != 0 {
			s.Instant, s.Deadlines = c.After.Time(time.UTC), Deadlines{}
			s.Sequence++
		}
	})
}

// KeepInstants puts a plan into another zone, so that everything goes out when it would
// have: 20:00 in Amsterdam in winter is 04:00 the next day in Seoul. See [Zone.KeepInstant].
func (e Editor) KeepInstants(p Plan, zone string) (Diff, finding.List) {
	return e.rezone(p, zone, func(from, to *Zone, s *Slot) {
		if c := from.KeepInstant(s.Date.At(s.Clock), to, ResolveRFC5545); !c.Wall.IsZero() {
			s.moveTo(c.Wall.Date(), c.Wall.Clock(), "")
		}
	})
}

// rezone changes the zone of a plan, and each slot that has none of its own.
func (e Editor) rezone(p Plan, zone string, change func(from, to *Zone, s *Slot)) (Diff, finding.List) {
	x, ok := e.edit(p)
	if !ok {
		return x.refused()
	}
	for i := range x.plan.Slots {
		x.plan.Slots[i].Instant = time.Unix(x.unix(&x.plan.Slots[i]), 0).UTC()
	}
	from := x.zoneOf("")
	if x.plan.Zone = zone; !x.findZones() {
		return x.refused()
	}
	for i := range x.plan.Slots {
		if s := &x.plan.Slots[i]; s.Zone == "" {
			change(from, x.zoneOf(""), s)
			x.because(s.ID, "calendar.because.rezoned")
		}
	}
	return x.done()
}

// placesOf returns the places of slots.
func placesOf(slots []*Slot) []spot {
	places := make([]spot, 0, len(slots)+1)
	for _, s := range slots {
		places = append(places, spot{s.Date.At(s.Clock), s.Zone})
	}
	return slices.Clip(places)
}
