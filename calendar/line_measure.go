package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/spacing"
)

// pointsOf makes points of moments, a day apart from one another.
func (l *line) pointsOf(all []moment) []spacing.Point {
	l.points = slices.Grow(l.points[:0], len(all))[:len(all)]
	for i, m := range all {
		l.points[i] = spacing.Point{
			Position: int64(m.day), Instant: m.unix, Rank: m.rank,
			Period: int32(l.period[m.day]), Group: m.day, Fixed: m.fixed >= 0, Old: m.fixed == keptMoment,
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
	before := make([]int64, l.days+1) // active seconds before each day
	var ordinary int64                // of the whole period, as if nothing were closed
	for day := range l.days {
		ordinary += int64(l.hoursOf(day).active)
		before[day+1] = before[day] + int64(l.left(day).active)
	}
	at := func(day, clock int) int64 { return before[day] + int64(l.left(day).activeBefore(clock)) }
	for i, m := range all {
		p.Points[i].Position = at(int(m.day), int(m.clock))
	}
	asked := int64(max(1, l.asked))
	p.Scale = 2 * asked
	p.Before = -ordinary
	p.After = before[l.days]*p.Scale + ordinary
	if l.last != nil {
		p.Before = -l.activeSince(l.last) * p.Scale
	}
	if next := l.following(); next != nil {
		p.After = (before[l.days] + l.activeUntil(next)) * p.Scale
	}
	return 1.0 / secondsPerHour
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
