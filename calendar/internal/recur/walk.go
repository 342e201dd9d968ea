package recur

import (
	"math/bits"

	"github.com/septet-go/socialstrategy/calendar/internal/civil"
)

// Walk visits the times of the plan from one civil second to another, both included, in
// order and each once, until visit returns false. It finds its first period by division.
func (p *Plan) Walk(from, to int64, visit func(int64) bool) {
	from, to = max(from, p.start), min(to, Last)
	if p.never || from > to {
		return
	}
	switch {
	case p.unit > 0:
		p.walkUnits(from, to, visit)
	case p.Freq == Daily:
		p.walkDays(from, to, visit)
	default:
		p.walkPeriods(from, to, visit)
	}
}

// walkPeriods walks weeks, months and years.
func (p *Plan) walkPeriods(from, to int64, visit func(int64) bool) {
	every := int(p.Interval)
	n := next(p.periodOf(int(p.start/civil.Seconds)), p.periodOf(int(from/civil.Seconds)), every)
	var d days
	for last := p.periodOf(int(to / civil.Seconds)); n <= last; n += every {
		switch {
		case p.Freq == Weekly:
			p.week(&d, n)
		case p.Freq == Monthly:
			p.month(&d, n)
		case p.Weeks.IsZero():
			p.year(&d, n)
		default:
			p.weekYear(&d, n)
		}
		if !p.visitDays(&d, from, to, visit) {
			return
		}
	}
}

// periodOf numbers the week, the month or the year of a day.
func (p *Plan) periodOf(day int) int {
	switch {
	case p.Freq == Weekly:
		return p.weekOf(day)
	case p.Freq == Monthly:
		return monthOf(day)
	case p.Weeks.IsZero():
		return yearOf(day)
	}
	return p.weekYearOf(day)
}

func (p *Plan) weekOf(day int) int { return (day+7-int(p.WeekStart))/7 - 1 }

func monthOf(day int) int {
	year, month, _ := civil.Of(day)
	return 12*year + int(month) - 1
}

func yearOf(day int) int {
	year, _, _ := civil.Of(day)
	return year
}

// next returns the least number that is not below n, of those from first in steps.
func next[N int | int64](first, n, step N) N {
	if n <= first {
		return first
	}
	return first + (n-first+step-1)/step*step
}

// visitDays visits the times of the days of a period, or those that BYSETPOS picks. It
// returns false when the walk is over.
func (p *Plan) visitDays(d *days, from, to int64, visit func(int64) bool) bool {
	if len(p.picks) > 0 {
		return p.visitPicks(d, from, to, visit)
	}
	for w := range d.words {
		for set := d.set[w]; set != 0; set &= set - 1 {
			if !p.visitDay(d.base+64*w+bits.TrailingZeros64(set), from, to, visit) {
				return false
			}
		}
	}
	return true
}

// visitDay visits the times of one day.
func (p *Plan) visitDay(day int, from, to int64, visit func(int64) bool) bool {
	midnight := int64(day) * civil.Seconds
	for _, tod := range p.times {
		at := midnight + int64(tod)
		if at < from {
			continue
		}
		if at > to || !visit(at) {
			return false
		}
	}
	return true
}

func (p *Plan) visitPicks(d *days, from, to int64, visit func(int64) bool) bool {
	count := 0
	for _, word := range d.set[:d.words] {
		count += bits.OnesCount64(word)
	}
	times := len(p.times)
	return walkPicks(p.picks, count*times, func(i int) bool {
		at := int64(d.base+d.nth(i/times))*civil.Seconds + int64(p.times[i%times])
		return at < from || at <= to && visit(at)
	})
}

// nth returns the place of the n-th day of the set, from 0.
func (d *days) nth(n int) int {
	for w, set := range d.set[:d.words] {
		held := bits.OnesCount64(set)
		if n >= held {
			n -= held
			continue
		}
		if back := held - 1 - n; back < n { // nearer from the back
			for ; back > 0; back-- {
				set &^= 1 << (bits.Len64(set) - 1)
			}
			return 64*w + bits.Len64(set) - 1
		}
		for ; n > 0; n-- {
			set &= set - 1
		}
		return 64*w + bits.TrailingZeros64(set)
	}
	return 0
}

// walkDays walks DAILY, a month at a time.
func (p *Plan) walkDays(from, to int64, visit func(int64) bool) {
	first, every := int(p.start/civil.Seconds), int(p.Interval)
	last := int(to / civil.Seconds)
	for day := next(first, int(from/civil.Seconds), every); day <= last; {
		year, month, n := civil.Of(day)
		start, length := day-n+1, civil.DaysIn(year, month)
		set := p.monthDays(year, month, start, length)
		if every == 1 {
			set &= ^uint64(0) << (n - 1)
			day = start + length
		} else {
			steps := uint64(0)
			for ; day < start+length; day += every {
				steps |= 1 << (day - start)
			}
			set &= steps
		}
		for ; set != 0; set &= set - 1 {
			if !p.visitDay(start+bits.TrailingZeros64(set), from, to, visit) {
				return
			}
		}
	}
}
