package calendar

import (
	"cmp"
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What [moment.fixed] is for a time that may be chosen: a free one, or the one of a slot
// that stands there and is to be kept.
const (
	freeMoment = -1 - iota
	keptMoment
)

// stands reports whether a slot stays where it is: it is fixed, frozen or suspended, or,
// when the plan is to be kept, lies outside the period.
func (l *line) stands(f fixed) bool {
	if f.slot.Fixed() || !f.slot.movable() {
		return f.slot.Fixed()
	}
	return f.instant.Unix() < l.frozen || l.suspended(f.slot) || l.steady != nil && !l.brief.Period.Contains(f.date)
}

// freeze notes what lies before [Brief.Frozen].
func (s *scheduler) freeze() {
	s.frozen = -forever
	if at := s.brief.Frozen; !at.IsZero() {
		s.frozen = s.zone.Instant(at.DateTime(), ResolveRFC5545).Unix()
	}
}

// keep chooses the slots anew, as many as the best choice has, near those that stand.
func (l *line) keep(best answer) answer {
	l.keeping = true
	defer func() { l.keeping = false }()
	p, all := l.problem(0)
	unit := l.measure(&p, all)
	for k := range l.quotas {
		for _, f := range l.movable[k] {
			p.Old = append(p.Old, spacing.Old{Place: l.where(f.day, f.instant.Unix()), Period: int32(k)})
		}
	}
	p.Total, p.Elapsed = len(best.chosen), l.dense
	perDay := p.PerGroup
	if perDay > 1 && !l.capped {
		p.PerGroup = 0
	}
	solution, err := l.solveNear(p)
	if err == nil && perDay > 1 && !l.capped && l.crowded(all, solution.Chosen, perDay) {
		p.PerGroup, l.capped = perDay, true
		solution, err = l.solveNear(p)
	}
	if err != nil {
		return best // which is always within reach
	}
	return answerOf(solution, all, unit)
}

// stood is the choice of the channel as its slots stand, nil when it does not let in all of
// them.
func (l *line) stood() *answer {
	l.keeping = true
	defer func() { l.keeping = false }()
	p, all := l.problem(0)
	unit := l.measure(&p, all)
	solution := spacing.Solution{Counts: make([]int, len(l.quotas))}
	held, left := make([]int, len(l.quotas)), 0 // of the quota periods; of the slots that may be moved
	for k := range l.quotas {
		left += len(l.movable[k])
	}
	last := -1
	for i, m := range all {
		k := l.period[m.day]
		switch m.fixed {
		case freeMoment:
			continue
		case keptMoment:
			left--
		default:
			held[k]++
		}
		if last >= 0 && m.unix-all[last].unix < max(1, l.gap) && (m.fixed < 0 || all[last].fixed < 0) {
			return nil
		}
		last = i
		solution.Chosen = append(solution.Chosen, i)
		solution.Counts[k]++
	}
	for k, q := range l.quotas {
		if solution.Counts[k] > max(q.aim, held[k]) {
			return nil
		}
	}
	if left > 0 || l.crowded(all, solution.Chosen, l.perDay) {
		return nil
	}
	solution.Cost = p.Cost(solution.Chosen)
	return new(answerOf(solution, all, unit))
}

// leave leaves the channels of a group where they stand, all of them or else one after the
// other, when that breaks nothing and lacks no more posts than the plan that was found.
func (c *coupling) leave(group []int) {
	if c.steady == nil {
		return
	}
	least := c.score(group)
	if c.stand(group, group, least) {
		return
	}
	for _, i := range group {
		c.stand([]int{i}, group, c.score(group))
	}
}

// stand puts some channels of a group where they stand, and returns whether it did: not when
// that breaks something or lacks more posts than a score.
func (c *coupling) stand(some, group []int, least score) bool {
	was := slices.Clone(c.answers)
	put := func(from func(i int) answer) {
		for _, i := range some {
			c.answers[i] = from(i)
			c.retask(i)
		}
	}
	for _, i := range some {
		if c.stood[i] == nil {
			return false
		}
	}
	put(func(i int) answer { return *c.stood[i] })
	now := c.score(group)
	if now.loss = least.loss; now.compare(least) <= 0 && c.compatible(group) {
		return true
	}
	put(func(i int) answer { return was[i] })
	return false
}

// solveNear solves a problem with old places, roughly when it takes more room than one
// channel, or the brief, may.
func (l *line) solveNear(p spacing.Problem) (spacing.Solution, error) {
	cells := p.Cells()
	p.Rough = cells > MaxCells || l.steady.cells+cells > MaxBriefCells
	if !p.Rough {
		l.steady.cells += cells
	}
	return l.solver.Solve(p)
}

// where is the place of a time by which slots are shifted: its day when the plan is to be
// kept, and otherwise, or where gaps are measured in active time, its second.
func (l *line) where(day int, unix int64) int64 {
	if l.dense || l.steady == nil {
		return unix
	}
	return int64(day)
}

// mark marks the moments at which slots stand that may be moved.
func (l *line) mark(all []moment) {
	for _, slots := range l.movable {
		for _, f := range slots {
			if f.instant.Outcome() == OutcomeGap {
				continue // it bears another time than it goes out at
			}
			at, found := slices.BinarySearchFunc(all, f.instant.Unix(), func(m moment, unix int64) int { return cmp.Compare(m.unix, unix) })
			if found && all[at].fixed == freeMoment {
				all[at].fixed = keptMoment
			}
		}
	}
}

// whyMoved says within a sentence why a slot does not stay where it is.
func (l *line) whyMoved(f fixed) finding.Message {
	if f.day < 0 || f.day >= l.days {
		return book().Message("calendar.because.outside_period")
	}
	if c := l.closureAt(f.day, f.clock); c != 0 {
		if name := l.brief.Closures[c-1].name(); name != "" {
			return book().Message("calendar.because.closed", finding.Text("closure", name))
		}
		return book().Message("calendar.because.closed_day")
	}
	offered := slices.ContainsFunc(l.hoursOf(f.day).choices, func(c choice) bool { return c.clock == f.clock })
	switch {
	case !offered:
		return book().Message("calendar.because.hours")
	case f.instant.Outcome() != OutcomeExact:
		return book().Message("calendar.because.clock_change")
	}
	if other := l.tooNear(f); other != nil {
		return book().Message("calendar.because.neighbour", finding.Text("slot", other.slot.ID))
	}
	return book().Message("calendar.because.room")
}

// tooNear returns a slot that stands nearer to f than the minimum gap, or fills its day.
func (l *line) tooNear(f fixed) *fixed {
	gap := max(1, l.gap)
	near := func(o *fixed) bool {
		d := o.instant.Unix() - f.instant.Unix()
		return max(d, -d) < gap || l.perDay == 1 && o.day == f.day
	}
	for i := range l.fixed {
		if near(&l.fixed[i]) {
			return &l.fixed[i]
		}
	}
	for _, o := range []*fixed{l.last, l.next} {
		if o != nil && near(o) {
			return o
		}
	}
	return nil
}

// moved adds the shift of a slot that takes another moment, and why.
func (l *line) moved(f fixed, m moment) {
	d := l.where(f.day, f.instant.Unix()) - l.where(int(m.day), m.unix)
	l.shift += max(d, -d)
	l.changes++
	if l.steady != nil {
		l.steady.reasons[f.slot.ID] = l.whyMoved(f)
	}
}

// drop notes a slot that is left out of the plan, and reports it.
func (l *line) drop(f fixed, when finding.Message) {
	l.report(CodeDropped, f.at(),
		l.name(), finding.Text("slot", f.slot.ID), finding.Term("when", when))
	l.changes++
	if l.steady == nil {
		return
	}
	l.steady.gone[f.slot.ID] = true
	if reason := l.whyMoved(f); reason.Code != "calendar.because.room" {
		l.steady.reasons[f.slot.ID] = reason
	} else {
		l.steady.reasons[f.slot.ID] = book().Message("calendar.because.surplus", finding.Term("when", when))
	}
}

// shifted returns the total shift in the unit of the channel's measure: days, or hours.
func (l *line) shifted() float64 {
	if l.dense {
		return float64(l.shift) / float64(time.Hour/time.Second)
	}
	return float64(l.shift)
}

// take returns, for each moment, the slot that stands and takes it. It notes what changes,
// and reports the slots without a moment, which are left out of the plan.
func (l *line) take(chosen []moment) []*fixed {
	m := l.match(chosen)
	for i, f := range m.taken {
		switch {
		case m.moved[i]:
			l.moved(*f, chosen[i])
		case f == nil && chosen[i].fixed < 0:
			l.changes++
		}
	}
	for _, f := range m.left {
		l.drop(*f, l.quotas[l.period[f.day]].When(l.inOneYear()))
	}
	return m.taken
}

// matched says which slots that stand take which moments.
type matched struct {
	taken []*fixed // by moment, nil when it is that of a new slot, or of one that stays
	moved []bool   // by moment: taken is from elsewhere
	left  []*fixed // without a moment
}

// match matches the slots and the moments of each quota period in their order, as near as
// can be; when the plan is to be kept, after the slots that stand at one of the moments have
// taken it.
func (l *line) match(chosen []moment) matched {
	m := matched{taken: make([]*fixed, len(chosen)), moved: make([]bool, len(chosen))}
	if len(l.movable) == 0 {
		return m
	}
	free := make([][]int, len(l.quotas))
	for i, m := range chosen {
		if k := l.period[m.day]; m.fixed < 0 {
			free[k] = append(free[k], i)
		}
	}
	for k := range l.quotas {
		slots := l.leave(l.movable[k], free[k], chosen, m.taken)
		left := slices.DeleteFunc(free[k], func(i int) bool { return m.taken[i] != nil })
		from, to := make([]int64, len(slots)), make([]int64, len(left))
		for n, f := range slots {
			from[n] = l.where(f.day, f.instant.Unix())
		}
		for n, i := range left {
			to[n] = l.where(int(chosen[i].day), chosen[i].unix)
		}
		goes := make([]bool, len(slots))
		give := func(n, at int) {
			m.taken[left[at]], m.moved[left[at]], goes[n] = slots[n], true, true
		}
		if len(from) <= len(to) {
			for n, at := range align(from, to) {
				give(n, at)
			}
			continue
		}
		for at, n := range align(to, from) {
			give(n, at)
		}
		for n, f := range slots {
			if !goes[n] {
				m.left = append(m.left, f)
			}
		}
	}
	return m
}

// leave leaves the slots of a quota period that stand at a moment in place, when the plan is
// to be kept, and returns the others.
func (l *line) leave(slots []fixed, free []int, chosen []moment, taken []*fixed) (others []*fixed) {
	next := 0
	for n := range slots {
		f := &slots[n]
		for next < len(free) && chosen[free[next]].unix < f.instant.Unix() {
			next++
		}
		here := l.steady != nil && next < len(free) && chosen[free[next]].unix == f.instant.Unix()
		if here && taken[free[next]] == nil && f.instant.Outcome() != OutcomeGap {
			taken[free[next]] = f
			continue
		}
		others = append(others, f)
	}
	return others
}
