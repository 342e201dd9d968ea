package recur

import (
	"math/bits"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/civil"
)

// days is a set of the days of a period: bit i is the day base + i.
type days struct {
	base  int // day number; below 0 where a week straddles the start of the calendar
	words int // how many of set are in use
	set   bitset
}

// monthDays returns the days of a month that the rule allows, bit 0 for the first.
func (p *Plan) monthDays(year int, month time.Month, first, length int) uint64 {
	if p.Months != 0 && p.Months>>month&1 == 0 {
		return 0
	}
	all := uint64(1)<<length - 1
	set := all
	if p.monthly {
		set &= p.MonthDays.Pos>>1 | bits.Reverse64(p.MonthDays.Neg)>>(63-length)
		if p.clamp && p.MonthDays.Pos>>(length+1) != 0 {
			set |= 1 << (length - 1)
		}
	}
	if p.inMonth && (p.Weekdays != 0 || p.nths) {
		set &= p.weekdaysOf(first%7, length)
	}
	if p.yearly {
		before, year := civil.DaysBefore(year, month), yearLength(year)
		for left := set; left != 0; left &= left - 1 {
			n := before + bits.TrailingZeros64(left) + 1
			if !p.YearDays.Pos.has(n) && !p.YearDays.Neg.has(year+1-n) {
				set &^= left & -left
			}
		}
	}
	return set
}

// weekdaysOf returns the days of a month whose first day is the given weekday that BYDAY
// names.
func (p *Plan) weekdaysOf(first, length int) uint64 {
	week := rotate(p.Weekdays, first)
	set := week | week<<7 | week<<14 | week<<21 | week<<28
	if p.nths {
		for day := range p.Nth {
			p.nth(day, first, length, func(i int) { set |= 1 << i })
		}
	}
	return set & (1<<length - 1)
}

// nth visits the days, from 0, of a run of days whose first is a given weekday, that BYDAY
// names with an ordinal for one day of the week.
func (p *Plan) nth(day, first, length int, visit func(i int)) {
	ordinals := p.Nth[day]
	if ordinals.IsZero() {
		return
	}
	offset := (day - first + 7) % 7
	count := (length-1-offset)/7 + 1
	for set := ordinals.Pos; set != 0; set &= set - 1 {
		if n := bits.TrailingZeros64(set); n <= count {
			visit(offset + 7*(n-1))
		}
	}
	for set := ordinals.Neg; set != 0; set &= set - 1 {
		if n := bits.TrailingZeros64(set); n <= count {
			visit(offset + 7*(count-n))
		}
	}
}

// rotate turns a set of weekdays, bit 0 for Monday, so that bit 0 is the given weekday.
func rotate(week uint8, first int) uint64 {
	w := uint64(week)
	return (w>>first | w<<(7-first)) & 0x7f
}

func yearLength(year int) int {
	if civil.IsLeap(year) {
		return 366
	}
	return 365
}

// week fills d with the week of a number: those from the start of the calendar, the first
// of which may have begun before it.
func (p *Plan) week(d *days, n int) {
	first := int(p.WeekStart)
	d.base, d.words = 7*n+first, 1
	set := rotate(p.Weekdays, first)
	if p.Months != 0 {
		for i := range 7 {
			day := d.base + i
			if day < 0 || day >= civil.Days {
				continue
			}
			if _, month, _ := civil.Of(day); p.Months>>month&1 == 0 {
				set &^= 1 << i
			}
		}
	}
	d.set[0] = set
}

// month fills d with the month of a number: 12 times the year, and 0 for January.
func (p *Plan) month(d *days, n int) {
	year, month := n/12, time.Month(n%12+1)
	d.base, d.words = civil.Day(year, month, 1), 1
	d.set[0] = p.monthDays(year, month, d.base, civil.DaysIn(year, month))
}

// year fills d with a year.
func (p *Plan) year(d *days, year int) {
	d.base, d.words, d.set = civil.Day(year, time.January, 1), len(d.set), bitset{}
	at := 0
	for month := time.January; month <= time.December; month++ {
		length := civil.DaysIn(year, month)
		set := p.monthDays(year, month, d.base+at, length)
		d.set[at>>6] |= set << (at & 63)
		if spill := at&63 + length - 64; spill > 0 {
			d.set[at>>6+1] |= set >> (length - spill)
		}
		at += length
	}
	if p.inMonth {
		return
	}
	var named bitset
	first := d.base % 7
	for day := range 7 {
		if p.Weekdays>>day&1 != 0 {
			for i := (day - first + 7) % 7; i < at; i += 7 {
				named.add(i)
			}
		}
		p.nth(day, first, at, func(i int) { named.add(i) })
	}
	for i := range d.set {
		d.set[i] &= named[i]
	}
}

// weekYear fills d with the weeks of a year that BYWEEKNO names: the first of its 52 or 53
// is the one that has four of its days.
func (p *Plan) weekYear(d *days, year int) {
	d.base, d.words, d.set = p.firstWeek(year), len(d.set), bitset{}
	weeks := (p.firstWeek(year+1) - d.base) / 7
	week := uint64(0x7f)
	if p.Weekdays != 0 {
		week = rotate(p.Weekdays, int(p.WeekStart))
	}
	for n := range weeks {
		if p.Weeks.Pos>>(n+1)&1 == 0 && p.Weeks.Neg>>(weeks-n)&1 == 0 {
			continue
		}
		for left := week; left != 0; left &= left - 1 {
			if i := 7*n + bits.TrailingZeros64(left); p.allows(d.base + i) {
				d.set.add(i)
			}
		}
	}
}

// allows reports whether the parts beside BYWEEKNO allow a day.
func (p *Plan) allows(day int) bool {
	if day < 0 || day >= civil.Days {
		return false
	}
	year, month, n := civil.Of(day)
	return p.monthDays(year, month, day-n+1, civil.DaysIn(year, month))>>(n-1)&1 != 0
}

// firstWeek returns the first day of the weeks of a year, which may lie outside the
// calendar at its ends.
func (p *Plan) firstWeek(year int) int {
	fourth := civil.Day(year+400, time.January, 4) - civil.Cycle
	return fourth - mod(fourth-int(p.WeekStart), 7)
}

// weekYearOf returns the year that the week of a day belongs to.
func (p *Plan) weekYearOf(day int) int {
	year, _, _ := civil.Of(day)
	switch {
	case day >= p.firstWeek(year+1):
		return year + 1
	case day < p.firstWeek(year):
		return year - 1
	}
	return year
}

// mod is the remainder of a division rounded down.
func mod(n, m int) int { return (n%m + m) % m }
