package calendar

import (
	"maps"
	"slices"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The faults of a diff that does not fit a plan: the codes of [document.ValueError.Fault]
// of the errors of [Plan.Apply].
const (
	// FaultStale is a change of a slot, or a frame, that is not what it was before it.
	FaultStale finding.Code = "calendar.fault.stale"
	// FaultSlotMissing is a change of a slot that the plan does not hold.
	FaultSlotMissing finding.Code = "calendar.fault.slot_missing"
	// FaultSlotTaken is a slot that is new to the diff and not to the plan.
	FaultSlotTaken finding.Code = "calendar.fault.slot_taken"
	// FaultChange is a change that is none: without slot, of two slots or of another kind
	// than it says, or a second one of its slot.
	FaultChange finding.Code = "calendar.fault.change"
)

// Apply returns the plan that d makes of p, in the order of [Slot.Compare] and with the
// labels of p. A diff made for another version of the plan is refused as a whole: the
// error is a [document.ValueError] that names the slot. Of slots of p that bear one id the
// first counts, and the others are left out.
func (p Plan) Apply(d Diff) (Plan, error) {
	out := Plan{Period: p.Period, Zone: p.Zone, Slots: make([]Slot, 0, len(p.Slots)+len(d.Changes)), Labels: maps.Clone(p.Labels)}
	if d.Before != nil || d.After != nil {
		if d.Before == nil || d.After == nil || *d.Before != p.frame() {
			return Plan{}, refuseDiff(p.Zone, FaultStale)
		}
		out.Period, out.Zone = d.After.Period, d.After.Zone
	}
	slots := p.byID()
	changed := make(map[string]bool, len(d.Changes))
	for _, c := range d.Changes {
		if fault := c.fault(slots[c.Slot], changed[c.Slot]); fault != "" {
			return Plan{}, refuseDiff(c.Slot, fault)
		}
		changed[c.Slot] = true
		if c.After != nil {
			out.Slots = append(out.Slots, c.After.Clone())
		}
	}
	for id, s := range slots {
		if !changed[id] {
			out.Slots = append(out.Slots, s.Clone())
		}
	}
	slices.SortFunc(out.Slots, Slot.Compare)
	return out, nil
}

// fault says why c does not fit the slot of a plan, nil when there is none, and nothing
// when it does.
func (c Change) fault(slot *Slot, again bool) finding.Code {
	switch {
	case again, c.Before == nil && c.After == nil,
		c.Before != nil && c.Before.ID != c.Slot, c.After != nil && c.After.ID != c.Slot,
		c.Kind != kindOf(c.Before, c.After):
		return FaultChange
	case c.Before == nil && slot != nil:
		return FaultSlotTaken
	case c.Before != nil && slot == nil:
		return FaultSlotMissing
	case c.Before != nil && !c.Before.Equal(*slot):
		return FaultStale
	}
	return ""
}

func refuseDiff(text string, fault finding.Code) error {
	return document.RefuseValue("calendar", "diff", text, book().Message(fault))
}
