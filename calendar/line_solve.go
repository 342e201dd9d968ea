package calendar

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// answer is a solved channel.
type answer struct {
	chosen []moment
	counts []int // by quota
	cost   float64
}

// size returns the cells that the channel takes, and reports when it may choose from too
// many times or takes more than one channel may.
func (l *line) size() (cells int64, ok bool) {
	if l.offered > MaxCandidates {
		l.report(CodeTooManyTimes, l.at, l.name(), finding.Integer("found", l.offered), finding.Integer("limit", MaxCandidates))
		return 0, false
	}
	p, _ := l.problem(0)
	if cells = p.Cells(); cells > MaxCells {
		l.report(CodeTooLarge, l.at, l.name(), finding.Integer("limit", MaxCells))
		return 0, false
	}
	return cells, true
}

// problem is the choice of the slots, one constraint left out of account, without what
// measures it. Both it and the moments are valid until the next call.
func (l *line) problem(without Constraint) (spacing.Problem, []moment) {
	all := l.choose(without)
	p := spacing.Problem{MinGap: l.gapWithout(without), Quotas: make([]spacing.Quota, len(l.quotas))}
	most := 0
	for k, q := range l.quotas {
		p.Quotas[k] = spacing.Quota{Least: q.least, Aim: q.aim}
		if l.targets != nil {
			p.Quotas[k] = spacing.Quota{Least: min(q.least, l.targets[k]), Aim: l.targets[k]}
		}
		most = max(most, p.Quotas[k].Aim)
	}
	switch p.PerGroup = l.mostADay(without); {
	case p.PerGroup >= most && l.hasTightDay(most):
		p.PerGroup = most
	case p.PerGroup >= most:
		p.PerGroup = 0 // the quota is the limit
	}
	if !l.dense && (p.PerGroup == 1 || most == 1) {
		all = l.thin(all, max(1, p.MinGap))
	}
	p.Points = l.pointsOf(all, p.PerGroup)
	return p, all
}

// mostADay returns the largest number of posts that any day may hold, one constraint left
// out of account.
func (l *line) mostADay(without Constraint) int {
	most := l.perDay
	if without == ConstraintPerDay {
		most = math.MaxInt32
	}
	if l.rooms == nil {
		return most
	}
	return max(1, min(most, l.roomiest))
}

// solve chooses the slots, leaving one constraint out of account. It returns false when
// that is more work than [MaxCells] allows.
//
// Several posts a day are counted only when it has to be: the best choice without that
// limit is the best within it, if it keeps it.
func (l *line) solve(without Constraint) (answer, bool) {
	p, all := l.problem(without)
	if p.Cells() > MaxCells {
		return answer{}, false
	}
	unit := l.measure(&p, all)
	perDay := p.PerGroup
	if perDay > 1 {
		p.PerGroup = 0
	}
	solution, err := l.solver.Solve(p)
	capped := perDay == 1
	if err == nil && perDay > 1 && l.crowded(all, solution.Chosen, perDay) {
		capped, p.PerGroup = true, perDay
		solution, err = l.solver.Solve(p)
	}
	if err != nil {
		return answer{}, false
	}
	if without == 0 {
		l.capped = capped
	}
	return answerOf(solution, all, unit), true
}

func answerOf(solution spacing.Solution, all []moment, unit float64) answer {
	a := answer{chosen: make([]moment, len(solution.Chosen)), counts: solution.Counts, cost: solution.Cost * unit * unit}
	for i, k := range solution.Chosen {
		a.chosen[i] = all[k]
	}
	return a
}

// hasTightDay reports whether the account leaves some day less room than a quota asks for.
func (l *line) hasTightDay(most int) bool {
	return slices.ContainsFunc(l.rooms, func(room int32) bool { return room > 0 && int(room) < most })
}

// crowded reports whether a choice adds a post to a day that then holds too many.
func (l *line) crowded(all []moment, chosen []int, most int) bool {
	for lo, hi := 0, 0; lo < len(chosen); lo = hi {
		added, perDay := false, most
		for hi = lo; hi < len(chosen) && all[chosen[hi]].day == all[chosen[lo]].day; hi++ {
			added = added || all[chosen[hi]].fixed < 0
		}
		if l.rooms != nil {
			perDay = min(most, int(l.rooms[all[chosen[lo]].day]))
		}
		if added && hi-lo > perDay {
			return true
		}
	}
	return false
}

// binding returns the constraints without which, each alone, the answer would be better,
// and how many posts each quota period would hold without each of them.
func (l *line) binding(a answer) ([]Constraint, map[Constraint][]int) {
	var binding []Constraint
	counts := map[Constraint][]int{}
	for _, c := range []Constraint{
		ConstraintWindows, ConstraintPerDay, ConstraintMinGap, ConstraintClosures, ConstraintNeighbours, ConstraintAccountGap,
	} {
		if !l.matters(c, a) {
			continue
		}
		b, ok := l.solve(c)
		if !ok {
			continue
		}
		counts[c] = b.counts
		if len(b.chosen) > len(a.chosen) || len(b.chosen) == len(a.chosen) && b.cost < a.cost*(1-1e-12) {
			binding = append(binding, c)
		}
	}
	return binding, counts
}

// matters reports whether the answer could be better without a constraint. Windows and
// closures are what active time is made of: without them there is no common measure.
func (l *line) matters(c Constraint, a answer) bool {
	switch c {
	case ConstraintWindows:
		return !l.dense && l.hasShutDay()
	case ConstraintPerDay:
		return l.crowding(a)
	case ConstraintMinGap, ConstraintAccountGap:
		return l.gap > l.gapWithout(c)
	case ConstraintClosures:
		return !l.dense && l.closesOpenTime()
	case ConstraintNeighbours:
		return l.hasPins()
	}
	return false
}

// crowding reports whether more posts on a day could be better. When they were not counted
// they cannot be, nor when the minimum gap is longer than any day's times lie apart. When
// gaps are counted in days and nothing is missing, a post moved from a day that holds two
// to one that holds none only ever parts a gap.
func (l *line) crowding(a answer) bool {
	if !l.capped || l.gap >= int64(l.hours.widest()+2*secondsPerHour) {
		return false
	}
	if l.dense || l.gap > 0 {
		return true
	}
	for k, q := range l.quotas {
		if a.counts[k] < q.aim {
			return true
		}
	}
	return false
}

// hasShutDay reports whether the windows leave out a day of the week.
func (l *line) hasShutDay() bool { return l.hours.open().Len() < 7 }

// hasPins reports whether a slot stands that has not gone out.
func (l *line) hasPins() bool {
	for _, f := range l.fixed {
		if !f.stays() {
			return true
		}
	}
	return l.next != nil && !l.next.stays()
}

// closesOpenTime reports whether a closure takes away a time that the windows offer.
func (l *line) closesOpenTime() bool {
	for day := range l.days {
		if len(l.left(day).choices) < len(l.hoursOf(day).choices) {
			return true
		}
	}
	return false
}
