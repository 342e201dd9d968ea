package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
)

// pointsOf makes points of moments, a day apart from one another.
// Where more than one post goes on a day they bear what their account leaves room for.
func (l *line) pointsOf(all []moment, perDay int) []spacing.Point {
	l.points = slices.Grow(l.points[:0], len(all))[:len(all)]
	for i, m := range all {
		l.points[i] = spacing.Point{
			Position: int64(m.day), Instant: m.unix, Rank: m.rank,
			Period: int32(l.period[m.day]), Group: m.day, Fixed: m.fixed >= 0, Old: m.fixed == keptMoment,
		}
		if l.rooms != nil && perDay > 1 {
			l.points[i].Limit = l.rooms[m.day]
		}
	}
	return l.points
}

// measure gives the points of a problem their positions and the problem its anchors, and
// returns what one unit of position is: days, or hours of active time.
//
// Anchors are whole numbers of the scale-th part of a unit, so that costs are exact.
func (l *line) measure(p *spacing.Problem, all []moment) (unit float64) {
	if l.dense {
		return l.measureActive(p, all)
	}
	// All slots count as being at the nominal clock, so positions are whole days from it.
	asked, days := int64(max(1, l.asked)), int64(l.days)
	nominal := int64(l.hours.nominal)
	p.Scale = 2 * asked * secondsPerDay
	p.Before = -nominal*2*asked - days*secondsPerDay
	p.After = (days*secondsPerDay-nominal)*2*asked + days*secondsPerDay
	if l.last != nil {
		p.Before = int64(l.last.day) * p.Scale
	}
	if next := l.following(); next != nil {
		p.After = int64(next.day) * p.Scale
	}
	d := gcd(p.Scale, gcd(p.Before, p.After))
	p.Scale, p.Before, p.After = p.Scale/d, p.Before/d, p.After/d
	return 1
}

// measureActive measures in active time: the seconds of the windows of all open days, one
// after the other.
func (l *line) measureActive(p *spacing.Problem, all []moment) (unit float64) {
	ordinary := l.activate()
	for i, m := range all {
		p.Points[i].Position = l.activeAt(int(m.day), int(m.clock))
	}
	asked := int64(max(1, l.asked))
	p.Scale = 2 * asked
	p.Before = -ordinary
	p.After = l.before[l.days]*p.Scale + ordinary
	if l.last != nil {
		p.Before = -l.activeSince(l.last) * p.Scale
	}
	if next := l.following(); next != nil {
		p.After = (l.before[l.days] + l.activeUntil(next)) * p.Scale
	}
	return 1.0 / secondsPerHour
}

// activate counts the active seconds before each day, once, and returns those of the whole
// period as if nothing were closed.
func (l *line) activate() (ordinary int64) {
	if l.before != nil {
		return l.ordinary
	}
	l.before = make([]int64, l.days+1)
	for day := range l.days {
		l.ordinary += int64(l.hoursOf(day).active)
		l.before[day+1] = l.before[day] + int64(l.left(day).active)
	}
	return l.ordinary
}

// activeAt returns the active seconds before a time of a day.
func (l *line) activeAt(day, clock int) int64 {
	return l.before[day] + int64(l.left(day).activeBefore(clock))
}

// costOf returns the cost of a choice. No problem of [line.problem] is valid after it.
func (l *line) costOf(chosen []moment) float64 {
	p := spacing.Problem{Points: l.pointsOf(chosen, 1)}
	unit := l.measure(&p, chosen)
	l.every = slices.Grow(l.every[:0], len(chosen))
	for i := range chosen {
		l.every = append(l.every, i)
	}
	return p.Cost(l.every) * unit * unit
}

// anchors returns where the gaps start and end, and position where a moment is.
func (l *line) anchors() (before, after float64) {
	var p spacing.Problem
	l.measure(&p, nil)
	return float64(p.Before) / float64(p.Scale), float64(p.After) / float64(p.Scale)
}

func (l *line) position(m moment) float64 {
	if l.dense {
		return float64(l.activeAt(int(m.day), int(m.clock)))
	}
	return float64(m.day)
}

// activeSince returns the active seconds from a slot before the brief to its start, and
// activeUntil those from its end to a slot after it; closures beyond the brief are not
// counted out.
func (l *line) activeSince(f *fixed) int64 {
	sum := int64(l.hoursOf(f.day).active - l.hoursOf(f.day).activeBefore(f.clock))
	return sum + l.activeBetween(f.day+1, 0)
}

func (l *line) activeUntil(f *fixed) int64 {
	return l.activeBetween(l.days, f.day) + int64(l.hoursOf(f.day).activeBefore(f.clock))
}

// activeBetween returns the active seconds of a run of days, half open, of an ordinary
// calendar.
func (l *line) activeBetween(from, to int) int64 {
	var week int64
	for _, d := range l.hours.days {
		week += int64(d.active)
	}
	sum := int64(max(0, to-from)/7) * week
	for day := from + max(0, to-from)/7*7; day < to; day++ {
		sum += int64(l.hoursOf(day).active)
	}
	return sum
}

// gcd returns the greatest common divisor of the sizes of a and b.
func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}
