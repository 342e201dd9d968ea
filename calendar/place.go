package calendar

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// place chooses the slots of the channel and certifies them. It returns false when the
// channel asks for more than the bounds allow.
func (l *line) place() ([]Slot, ChannelCertificate, bool) {
	certificate := ChannelCertificate{Channel: l.c.ID, Measure: MeasureCivilDays, Asked: l.asked}
	if l.dense {
		certificate.Measure = MeasureActiveHours
	}
	if !l.bounded() {
		return nil, ChannelCertificate{}, false
	}
	a, ok := l.solve(0)
	if !ok {
		l.report(CodeTooLarge, l.at, l.name(), finding.Integer("limit", MaxCells))
		return nil, ChannelCertificate{}, false
	}
	certificate.Placed = len(a.chosen)
	certificate.Cost, certificate.LowerBound = a.cost, a.cost
	certificate.Binding = l.binding(a)
	certificate.Shortfalls = l.shortfalls(a)
	l.explain(a, certificate.Shortfalls)
	return l.slots(a), certificate, true
}

// answer is a solved channel.
type answer struct {
	chosen []moment
	counts []int // by quota
	cost   float64
}

// bounded reports whether the channel is small enough to be solved, and says so when it is
// not.
func (l *line) bounded() bool {
	l.offered = 0
	for day := range l.days {
		l.offered += len(l.hoursOf(day).choices)
	}
	if l.offered > MaxCandidates {
		l.report(CodeTooManyTimes, l.at, l.name(), finding.Integer("found", l.offered), finding.Integer("limit", MaxCandidates))
		return false
	}
	return true
}

// solve chooses the slots, leaving one constraint out of account. It returns false when
// that is more work than [MaxCells] allows.
func (l *line) solve(without Constraint) (answer, bool) {
	all := l.choose(without)
	p := spacing.Problem{MinGap: l.gap, PerGroup: l.perDay, Quotas: make([]spacing.Quota, len(l.quotas))}
	most := 0
	for k, q := range l.quotas {
		p.Quotas[k] = spacing.Quota{Least: q.least, Aim: q.aim}
		most = max(most, q.aim)
	}
	if without == ConstraintMinGap {
		p.MinGap = 0
	}
	if without == ConstraintPerDay || l.perDay >= most {
		p.PerGroup = 0 // the quota is the limit
	}
	if !l.dense && (p.PerGroup == 1 || most == 1) {
		all = l.thin(all, max(1, p.MinGap))
	}
	unit := l.measure(&p, all)
	cells := p.Cells()
	if cells > MaxCells || without == 0 && l.cells+cells > MaxCells {
		return answer{}, false
	}
	if without == 0 {
		l.cells += cells
	}
	solution, err := l.solver.Solve(p)
	if err != nil {
		return answer{}, false
	}
	a := answer{chosen: make([]moment, len(solution.Chosen)), counts: solution.Counts, cost: solution.Cost * unit * unit}
	for i, k := range solution.Chosen {
		a.chosen[i] = all[k]
	}
	return a, true
}

// slots makes the slots of an answer: those that stand as they are, the others with an id,
// an instant and deadlines.
func (l *line) slots(a answer) []Slot {
	slots := make([]Slot, 0, len(a.chosen))
	ordinal := make([]int, len(l.quotas))
	late := false
	for _, m := range a.chosen {
		if m.fixed >= 0 {
			slot := l.fixed[m.fixed].slot.clone()
			slot.Instant = time.Unix(l.fixed[m.fixed].unix, 0).UTC()
			slots = append(slots, slot)
			continue
		}
		date := l.date(int(m.day))
		deadlines, complete := l.deadlines(l.c, date)
		if !complete && !late {
			late = true
			l.report(CodeNoWorkingDay, l.at.Field("lead"), l.name(), date.Arg("day"))
		}
		slots = append(slots, Slot{
			ID:        l.newID(l.period[m.day], ordinal),
			Channel:   l.c.ID,
			Account:   l.c.Account,
			Date:      date,
			Clock:     clockAt(int(m.clock)),
			Instant:   time.Unix(m.unix, 0).UTC(),
			State:     SlotPlanned,
			Deadlines: deadlines,
			Reason:    l.reason(m),
		})
	}
	return slots
}

// newID returns the next id of a quota that no slot bears.
func (l *line) newID(k int, ordinal []int) string {
	for {
		ordinal[k]++
		id := fmt.Sprintf("%s-%s-%d", l.c.ID, l.quotas[k].key, ordinal[k])
		if !l.used[id] {
			l.used[id] = true
			return id
		}
	}
}

// reason says what kept a post from the best time of its day.
func (l *line) reason(m moment) Constraint {
	hours := l.hoursOf(int(m.day))
	if l.dense || m.rank == hours.best {
		return 0
	}
	for _, c := range hours.choices {
		if c.rank != hours.best {
			continue
		}
		at := l.zone.Instant(l.date(int(m.day)).At(clockAt(c.clock)), ResolveSkip)
		if at.Outcome() != OutcomeExact {
			return ConstraintClockChange
		}
	}
	if l.gap > 0 {
		return ConstraintMinGap
	}
	return ConstraintNeighbours
}

// name is the channel as an argument of a sentence.
func (l *line) name() finding.Arg { return finding.Text("channel", l.c.name()) }

func (c *Channel) name() string {
	if c.Name != "" {
		return c.Name
	}
	return c.ID
}
