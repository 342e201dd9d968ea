package recur

import (
	"math/bits"

	"github.com/septet-go/socialstrategy/calendar/internal/civil"
)

// MaxBarren bounds the work of HOURLY and shorter: after so many periods tried in a row, each
// in vain, the rule is taken never to match again. That is some tenth of a second. Whole
// days, hours and minutes that a rule leaves out are one try each, so a rule that is refused
// its match so often asks for a second of the day that its interval avoids for centuries.
const MaxBarren = 1 << 24

// walkUnits walks HOURLY, MINUTELY and SECONDLY: from one period to the next, and past
// whole days, hours and minutes that the rule leaves out.
func (p *Plan) walkUnits(from, to int64, visit func(int64) bool) {
	at := p.align(from - from%p.unit)
	known := 0  // the day before which days are known to be of the rule
	barren := 0 // periods tried in a row
	for at <= to {
		open, skip := false, int64(0)
		if today := int(at / civil.Seconds); today < known {
			open, skip = p.openTime(at)
		} else if next := p.nextDay(today); next > today {
			skip = int64(next) * civil.Seconds
		} else {
			known = today + 1
			continue
		}
		if !open {
			if barren++; barren > MaxBarren {
				return
			}
			at = p.align(skip)
			continue
		}
		barren = 0
		for _, offset := range p.times {
			if t := at + int64(offset); t >= from && (t > to || !visit(t)) {
				return
			}
		}
		at += p.step
	}
}

// align returns the first period that does not start before a time, itself the start of
// some hour, minute or second.
func (p *Plan) align(at int64) int64 { return next(p.base, at, p.step) }

// openTime reports whether a period has an hour, a minute and a second of the rule, or else
// up to when none has.
func (p *Plan) openTime(at int64) (open bool, skip int64) {
	midnight := at - at%civil.Seconds
	tod := at - midnight
	hour := tod / 3600
	if p.Hours>>hour&1 == 0 {
		left := p.Hours &^ (1<<hour - 1)
		if left == 0 {
			return false, midnight + civil.Seconds
		}
		return false, midnight + int64(bits.TrailingZeros32(left))*3600
	}
	if p.unit > 60 {
		return true, 0
	}
	minute := tod / 60 % 60
	if p.Minutes>>minute&1 == 0 {
		left := p.Minutes &^ (1<<minute - 1)
		if left == 0 {
			return false, midnight + (hour+1)*3600
		}
		return false, midnight + hour*3600 + int64(bits.TrailingZeros64(left))*60
	}
	if p.unit > 1 || p.Seconds>>(tod%60)&1 != 0 {
		return true, 0
	}
	left := p.Seconds &^ (1<<(tod%60) - 1)
	if left == 0 {
		return false, at - tod%60 + 60
	}
	return false, at - tod%60 + int64(bits.TrailingZeros64(left))
}

// nextDay returns the first day of the rule that is not before the given one, and one
// beyond the calendar when there is none.
func (p *Plan) nextDay(day int) int {
	if !p.named {
		return day
	}
	for day < civil.Days {
		year, month, n := civil.Of(day)
		start, length := day-n+1, civil.DaysIn(year, month)
		if set := p.monthDays(year, month, start, length) &^ (1<<(n-1) - 1); set != 0 {
			return start + bits.TrailingZeros64(set)
		}
		day = start + length
	}
	return day
}
