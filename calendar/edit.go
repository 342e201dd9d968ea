package calendar

import (
	"cmp"
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// edit is one operation of an [Editor] under way.
type edit struct {
	Editor
	before   Plan
	plan     Plan
	zones    map[string]*Zone
	findings finding.List
	reasons  map[string]finding.Message // by slot
}

// spot is a time that a slot may have, on the clocks of a zone, which is the plan's when it
// is absent.
type spot struct {
	at   DateTime
	zone string
}

// edit starts an operation. It returns false when a zone is not known.
func (e Editor) edit(p Plan) (*edit, bool) {
	x := &edit{Editor: e, before: p, zones: map[string]*Zone{}, reasons: map[string]finding.Message{}}
	x.plan = Plan{Period: p.Period, Zone: p.Zone, Slots: make([]Slot, 0, len(p.Slots)+1)}
	for _, s := range p.Slots {
		x.plan.Slots = append(x.plan.Slots, s.Clone())
	}
	return x, x.findZones()
}

// editOf starts an operation on the slot of an id, which is nil when it cannot be.
func (e Editor) editOf(p Plan, id string) (*edit, *Slot) {
	x, ok := e.edit(p)
	if !ok {
		return x, nil
	}
	return x, x.named(id)
}

// findZones asks for the zones that the plan names, and reports those that are unknown.
func (x *edit) findZones() bool {
	known := x.findZone(x.plan.Zone, finding.Root.Field("zone"))
	for i := range x.plan.Slots {
		if s := &x.plan.Slots[i]; s.Zone != "" {
			known = x.findZone(s.Zone, x.at(s).Field("zone")) && known
		}
	}
	return known
}

func (x *edit) findZone(name string, at finding.Pointer) bool {
	if x.zones[name] != nil {
		return true
	}
	location, problems := x.Zones.Find(name, at)
	x.findings = append(x.findings, problems...)
	if location != nil {
		x.zones[name] = NewZone(location, Period{})
	}
	return location != nil
}

// zoneOf returns the zone of a name, that of the plan when it is absent.
func (x *edit) zoneOf(name string) *Zone { return x.zones[cmp.Or(name, x.plan.Zone)] }

// resolve returns the instant of a time on the clocks of a zone.
func (x *edit) resolve(at DateTime, zone string) time.Time {
	return time.Unix(x.zoneOf(zone).Instant(at, ResolveRFC5545).Unix(), 0).UTC()
}

// unix returns when s goes out: its time is what its date and clock say.
func (x *edit) unix(s *Slot) int64 { return x.resolve(s.Date.At(s.Clock), s.Zone).Unix() }

func (x *edit) report(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	x.findings = append(x.findings, book().Finding(code, at, args...))
}

// at is the place of a slot in the plan.
func (x *edit) at(s *Slot) finding.Pointer {
	i := slices.IndexFunc(x.before.Slots, func(t Slot) bool { return t.ID == s.ID })
	if i < 0 {
		return finding.Root
	}
	return finding.Root.Field("slots").Index(i)
}

// find returns the slot of an id, nil when there is none.
func (x *edit) find(id string) *Slot {
	for i := range x.plan.Slots {
		if x.plan.Slots[i].ID == id {
			return &x.plan.Slots[i]
		}
	}
	return nil
}

// named returns the slot that an operation names, nil when there is none or it has gone
// out.
func (x *edit) named(id string) *Slot {
	slot := x.find(id)
	switch {
	case slot == nil:
		x.report(CodeNoSuchSlot, finding.Root.Field("slots"), finding.Text("slot", id))
		return nil
	case slot.history():
		x.report(CodeGoneOut, x.at(slot), finding.Text("slot", id))
		return nil
	}
	return slot
}

// movable returns the slots of a channel, or of all, that may be moved and that a condition
// takes, in their order.
func (x *edit) movable(channel string, take func(*Slot) bool) []*Slot {
	var all []*Slot
	for i := range x.plan.Slots {
		if s := &x.plan.Slots[i]; (channel == "" || s.Channel == channel) && s.movable() && take(s) {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(s, t *Slot) int {
		return cmp.Or(cmp.Compare(x.unix(s), x.unix(t)), s.Compare(*t))
	})
	return all
}

// give gives slots their new places, for a reason.
func (x *edit) give(slots []*Slot, places []spot, why finding.Message) {
	for i, s := range slots {
		x.put(s, places[i].at, places[i].zone)
		x.reasons[s.ID] = why
	}
}

// put gives a slot a time, from which all else about its time follows. It returns false, and
// says so, when that is no time or lies in the past.
func (x *edit) put(s *Slot, at DateTime, zone string) bool {
	if zone != "" && !x.findZone(zone, x.at(s).Field("zone")) {
		return false
	}
	if at.IsZero() {
		x.report(CodeNoTime, x.at(s), finding.Text("slot", s.ID))
		return false
	}
	instant := x.resolve(at, zone)
	if !x.Now.IsZero() && instant.Before(x.Now) {
		x.report(CodeInPast, x.at(s), finding.Text("slot", s.ID), finding.Term("at", at.Label()))
		return false
	}
	if s.Date == at.Date() && s.Clock == at.Clock() && s.Zone == zone && s.Instant.Equal(instant) {
		return true
	}
	s.moveTo(at.Date(), at.Clock(), zone)
	s.Instant, s.Deadlines, s.Reason = instant, Deadlines{}, 0
	return true
}

// become puts a slot in a state that may follow its own, and says so when it may not.
func (x *edit) become(s *Slot, to SlotState) {
	next, err := s.Become(to)
	if err != nil {
		x.report(CodeTransition, x.at(s), finding.Text("slot", s.ID), finding.Term("from", s.State.Label()), finding.Term("to", to.Label()))
		return
	}
	*s = next
}

// because notes why a slot changes, unless that is known.
func (x *edit) because(id string, code finding.Code) {
	if _, known := x.reasons[id]; !known {
		x.reasons[id] = book().Message(code)
	}
}

// knowsTime reports whether the time is given, and says so when it is not.
func (x *edit) knowsTime() bool {
	if x.Now.IsZero() {
		x.report(CodeNoNow, finding.Root)
	}
	return !x.Now.IsZero()
}

// overdue reports whether s should have gone out by more than a tolerance before now.
func (x *edit) overdue(s *Slot, tolerance Duration) bool {
	return x.unix(s)+seconds(tolerance) < x.Now.Unix()
}

// refused is the answer of an operation that changes nothing.
func (x *edit) refused() (Diff, finding.List) {
	x.findings.Sort()
	return Diff{}, x.findings
}

// done is the answer of an operation, which is refused when something is wrong with it.
func (x *edit) done() (Diff, finding.List) {
	slices.SortFunc(x.plan.Slots, Slot.Compare)
	d := Compare(x.before, x.plan)
	for i := range d.Changes {
		c := &d.Changes[i]
		c.Reason = x.reasons[c.Slot]
		if c.Kind == ChangeMoved || c.Kind == ChangeAdded {
			x.checkTaken(c.After)
		}
	}
	if x.findings.Err() != nil {
		return x.refused()
	}
	x.findings.Sort()
	return d, x.findings
}

// checkTaken reports another slot of the channel of s that goes out at its time, unless one
// of the two does not.
func (x *edit) checkTaken(s *Slot) {
	idle := func(s *Slot) bool { return s.over() || s.State == SlotOnHold }
	if idle(s) {
		return
	}
	for i := range x.plan.Slots {
		t := &x.plan.Slots[i]
		if t.ID != s.ID && t.Channel == s.Channel && !idle(t) && x.unix(t) == x.unix(s) {
			x.report(CodeTimeTaken, x.at(s), finding.Text("slot", s.ID), finding.Text("other", t.ID), s.when("at"))
			return
		}
	}
}
