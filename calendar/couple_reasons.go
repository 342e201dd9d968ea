package calendar

import "math/bits"

// reasons is a set of constraints.
type reasons uint32

// sharedReasons are the constraints that a channel has in common with others.
const sharedReasons = reasons(1<<ConstraintAccountGap | 1<<ConstraintAccountCap | 1<<ConstraintCapacity)

func (r reasons) with(c Constraint) reasons { return r | 1<<c }

func (r reasons) has(c Constraint) bool { return r&(1<<c) != 0 }

func (r reasons) len() int { return bits.OnesCount32(uint32(r)) }

// list returns the constraints in their order.
func (r reasons) list() []Constraint {
	var all []Constraint
	for c := ConstraintWindows; c <= ConstraintCapacity; c++ {
		if r.has(c) {
			all = append(all, c)
		}
	}
	return all
}

// breaks returns the constraints that keep a choice from being the plan of the channel, or
// the first of them that is found. The choice is in order.
func (v *view) breaks(chosen []moment, all bool) reasons {
	r := v.breaksAlone(chosen, all)
	if (all || r == 0) && v.board != nil && v.breaksAccount(chosen) {
		r = r.with(ConstraintAccountCap)
	}
	if (all || r == 0) && v.breaksPeople(chosen) {
		r = r.with(ConstraintCapacity)
	}
	return r
}

// breaksAlone judges gaps and days.
func (v *view) breaksAlone(chosen []moment, all bool) (r reasons) {
	v.c.steps += int64(len(chosen))
	for lo, hi := 0, 0; lo < len(chosen) && (all || r == 0); lo = hi {
		added := false
		for hi = lo; hi < len(chosen) && chosen[hi].day == chosen[lo].day; hi++ {
			added = added || chosen[hi].fixed < 0
			r |= v.tooNear(chosen, hi)
		}
		if added && hi-lo > v.perDay {
			r = r.with(ConstraintPerDay)
		}
		if added && v.rooms != nil && hi-lo > int(v.rooms[chosen[lo].day]) {
			r = r.with(ConstraintAccountCap)
		}
	}
	return r
}

// tooNear returns the constraints that a moment of a choice breaks with what goes before it,
// and with what stands or goes out beside the channel.
func (v *view) tooNear(chosen []moment, n int) (r reasons) {
	m := chosen[n]
	if least, most := v.bounds(0); m.fixed < 0 && (m.unix < least || m.unix > most) {
		r = r.with(ConstraintNeighbours)
	}
	if m.fixed < 0 && v.board != nil && v.near(m.unix) {
		r = r.with(ConstraintAccountGap)
	}
	if n == 0 || m.fixed >= 0 && chosen[n-1].fixed >= 0 {
		return r
	}
	apart := m.unix - chosen[n-1].unix
	if apart < max(1, seconds(v.line.c.MinGap)) {
		r = r.with(ConstraintMinGap)
	}
	if v.board != nil && apart < v.board.gap {
		r = r.with(ConstraintAccountGap)
	}
	return r
}
