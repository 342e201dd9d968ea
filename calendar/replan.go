package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Replanned is the answer of [Replan]. It shares nothing with the brief.
type Replanned struct {
	// Plan holds every slot of the brief: those that are kept or moved, those that find no
	// place any more as cancelled ones, and those that are not for planning as they are.
	Plan Plan `json:"plan"`
	// Diff leads from [Brief.Standing] to Plan.
	Diff Diff `json:"diff"`
	// Certificate bears in each Cost what the plan costs, and in each LowerBound what
	// [Schedule] would reach if it could move every slot that may be moved: the difference is
	// what it costs to keep the plan steady.
	Certificate Certificate `json:"certificate"`
	// Findings point into the brief.
	Findings finding.List `json:"findings,omitempty"`
}

// Standing is the plan that the slots of b are.
func (b Brief) Standing() Plan {
	p := Plan{Period: b.Period, Zone: b.Zone, Slots: make([]Slot, 0, len(b.Slots))}
	for _, s := range b.Slots {
		p.Slots = append(p.Slots, s.Clone())
	}
	slices.SortFunc(p.Slots, Slot.Compare)
	return p
}

// Replan places the posts of a brief anew when something has changed, and changes as little
// as can be of the plan that stands: [Brief.Slots]. What is published or withdrawn, armed
// or pinned is never touched, nor is what lies before [Brief.Frozen] or outside the period;
// nothing new is placed there either. The others move within their quota period, and only
// when they must. For each channel, in this order:
//
//  1. the number of posts, as in [Schedule]: no post is given up to keep another in place;
//  2. the fewest changes: a slot that is moved, left out or new is one;
//  3. the least total shift: the days that slots are moved by, or where gaps are measured in
//     active time the seconds, whatever lies between;
//  4. the least sum of the squared gaps, then the preferences, then the earliest.
//
// It is exact: no plan comes first in this order. Only where a channel would take more than
// [MaxCells] for it, or the brief more than [MaxBriefCells], and quota periods hold another
// number of slots than before, is the shift not the least: slots are then matched in their
// order from the start of the period.
//
// What slots speak of is decided as in [Schedule]: those that say something of themselves
// keep it, also when they move.
//
// Channels that accounts or people bind together are not solved exactly, see [Schedule]:
// they are placed one after the other as above, and left where they stand, all of them or
// single ones, where that breaks nothing and lacks no post.
//
// A slot that stays in place keeps all it has. Of the others of its quota period, those
// moved are matched in their order, with [Slot.Sequence] one higher; those without a place
// are cancelled, and stay in the plan so that their ids are not given again; new ones have
// new ids. When nothing has changed the diff is empty, also after [Schedule], unless channels
// that are bound together turn out to lack fewer posts. A brief that is not sound changes
// nothing.
//
// Slots in a suspension of the brief that have not gone out are put on hold, see
// [Suspension].
//
// Time and memory are those of [Schedule] twice; for a quota period of which the number of
// slots changes, times that change.
func Replan(brief Brief, zones Zones) Replanned {
	old := brief.Standing()
	s := newScheduler(&brief)
	s.steady = &steadiness{reasons: map[string]finding.Message{}, gone: map[string]bool{}}
	s.holdSuspended()
	result := s.run(zones, briefSchema().Check(brief))
	if result.Plan.Zone == "" { // not sound
		return Replanned{Plan: old, Certificate: result.Certificate, Findings: result.Findings}
	}
	plan := s.complete(result.Plan)
	return Replanned{Plan: plan, Diff: s.explained(Compare(old, plan)), Certificate: result.Certificate, Findings: result.Findings}
}

// steadiness is what a [Replan] keeps beside a [Schedule].
type steadiness struct {
	reasons map[string]finding.Message // by slot: why it changes, or would if it did
	gone    map[string]bool            // slots without a place
	cells   int64                      // what keeping the slots of the channels has taken
}

// holdSuspended puts the slots of suspensions on hold, in a brief of its own.
func (s *scheduler) holdSuspended() {
	b := *s.brief
	b.Slots = slices.Clone(b.Slots)
	for i := range b.Slots {
		for _, suspension := range b.Suspensions {
			if suspension.hold(&b.Slots[i]) {
				s.steady.reasons[b.Slots[i].ID] = suspension.why()
			}
		}
	}
	s.brief = &b
}

// complete adds the slots that scheduling leaves out: what is over, lies outside the period
// or belongs to no sound channel stays as it is, and what has no place is cancelled.
func (s *scheduler) complete(p Plan) Plan {
	there := p.byID()
	for _, slot := range s.brief.Slots {
		if there[slot.ID] != nil {
			continue
		}
		slot = slot.Clone()
		if s.steady.gone[slot.ID] {
			slot.State, slot.Held = SlotCancelled, 0
		}
		p.Slots = append(p.Slots, slot)
	}
	slices.SortFunc(p.Slots, Slot.Compare)
	return p
}

// explained gives the changes of a diff their reasons.
func (s *scheduler) explained(d Diff) Diff {
	r := recount{scheduler: s, without: map[int]*scheduler{}}
	for i := range d.Changes {
		c := &d.Changes[i]
		switch c.Reason = s.steady.reasons[c.Slot]; {
		case c.Kind == ChangeAdded && c.Before == nil:
			c.Reason = book().Message("calendar.because.asked")
		case c.Kind == ChangeChanged && !c.Before.sameSubject(c.After):
			c.Reason = book().Message("calendar.because.subject")
		case c.Kind == ChangeChanged && c.Before.State == c.After.State && c.Before.Deadlines != c.After.Deadlines:
			c.Reason = r.why(c.Before, c.After)
		case c.Kind == ChangeChanged && c.Before.State == c.After.State:
			c.Reason = book().Message("calendar.because.recounted")
		}
	}
	return d
}
