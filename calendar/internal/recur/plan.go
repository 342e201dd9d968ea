package recur

import (
	"math"
	"math/bits"

	"github.com/septet-go/socialstrategy/calendar/internal/civil"
)

// Last is the last second of the calendar.
const Last = civil.Days*civil.Seconds - 1

// Plan is a rule with its start, ready to be walked. It is never modified and is safe for
// concurrent use.
type Plan struct {
	Rule          // with what the start says where the rule does not
	start   int64 // civil seconds
	unit    int64 // seconds of a period of HOURLY and shorter, 0 for the others
	base    int64 // of the first period of HOURLY and shorter
	step    int64 // seconds from one of their periods to the next
	times   []int32
	picks   []int // BYSETPOS of weeks and longer: those from the front, then from the back, ascending
	clamp   bool  // a day that its month does not have is the last of the month
	nths    bool  // BYDAY has ordinals
	inMonth bool  // weekdays are asked of a month, not of a year
	monthly bool  // BYMONTHDAY is there
	yearly  bool  // BYYEARDAY is there
	named   bool  // days are named, by the rule or by the start
	never   bool  // no time of day can match
}

// New returns the plan of a rule from a start. A whole-day plan has occurrences at midnight
// alone, whatever the rule says of hours.
func New(r Rule, start int64, wholeDay, clamp bool) Plan {
	p := Plan{Rule: r, start: start, clamp: clamp && r.Freq >= Monthly}
	day, tod := int(start/civil.Seconds), int(start%civil.Seconds)
	p.fillDays(day)
	p.nths, p.named = r.HasNth(), p.namesDay() || p.Months != 0
	p.inMonth = r.Freq != Yearly || !p.nths || r.Months != 0
	p.monthly, p.yearly = !p.MonthDays.IsZero(), !p.YearDays.IsZero()
	if wholeDay {
		p.Hours, p.Minutes, p.Seconds = 1, 1, 1
	}
	p.fillTimes(tod)
	switch r.Freq {
	case Hourly:
		p.unit = 3600
	case Minutely:
		p.unit = 60
	case Secondly:
		p.unit = 1
	case Weekly, Monthly, Yearly:
		p.picks = r.Positions.list()
	}
	if p.unit == 0 {
		p.times = p.timesOfDay()
	} else {
		p.base, p.step = start-start%p.unit, p.unit*int64(r.Interval)
		p.times = p.timesOfUnit()
	}
	if r.Freq <= Daily && !r.Positions.IsZero() {
		p.times = pick(p.times, r.Positions.list())
	}
	p.never = len(p.times) == 0 || p.unit > 0 && !p.reachable()
	return p
}

// fillDays takes from the start the days that the rule does not name.
func (p *Plan) fillDays(start int) {
	if p.namesDay() {
		return
	}
	_, month, day := civil.Of(start)
	switch p.Freq {
	case Yearly:
		if p.Months == 0 {
			p.Months = 1 << month
		}
		p.MonthDays.Add(day)
	case Monthly:
		p.MonthDays.Add(day)
	case Weekly:
		p.Weekdays = 1 << (start % 7)
	}
}

// fillTimes takes from the start the hours, minutes and seconds that the rule does not
// name, but for those that its frequency counts. A leap second is the one before.
func (p *Plan) fillTimes(tod int) {
	if p.Seconds>>60 != 0 {
		p.Seconds = p.Seconds&^(1<<60) | 1<<59
	}
	fill(&p.Hours, p.Freq > Hourly, tod/3600, 1<<wholeDay-1)
	fill(&p.Minutes, p.Freq > Minutely, tod/60%60, 1<<60-1)
	fill(&p.Seconds, p.Freq > Secondly, tod%60, 1<<60-1)
}

func fill[S uint32 | uint64](set *S, fixed bool, n int, all S) {
	switch {
	case *set != 0:
	case fixed:
		*set = 1 << n
	default:
		*set = all
	}
}

// timesOfDay lists the seconds of the day of DAILY and longer.
func (p *Plan) timesOfDay() []int32 {
	n := bits.OnesCount32(p.Hours) * bits.OnesCount64(p.Minutes) * bits.OnesCount64(p.Seconds)
	times := make([]int32, 0, n)
	for h := p.Hours; h != 0; h &= h - 1 {
		times = p.timesOfHour(times, int32(bits.TrailingZeros32(h))*3600)
	}
	return times
}

func (p *Plan) timesOfHour(times []int32, at int32) []int32 {
	for m := p.Minutes; m != 0; m &= m - 1 {
		times = p.timesOfMinute(times, at+int32(bits.TrailingZeros64(m))*60)
	}
	return times
}

func (p *Plan) timesOfMinute(times []int32, at int32) []int32 {
	for s := p.Seconds; s != 0; s &= s - 1 {
		times = append(times, at+int32(bits.TrailingZeros64(s)))
	}
	return times
}

// timesOfUnit lists the seconds of an hour, a minute or a second.
func (p *Plan) timesOfUnit() []int32 {
	switch p.Freq {
	case Hourly:
		return p.timesOfHour(nil, 0)
	case Minutely:
		return p.timesOfMinute(nil, 0)
	}
	return []int32{0}
}

// reachable reports whether the steps of HOURLY and shorter ever fall on an hour, a minute
// and a second that the rule names: those of the day that they can reach are all a multiple
// of the greatest common divisor of step and day apart.
func (p *Plan) reachable() bool {
	apart := gcd(p.step, civil.Seconds)
	for t := p.base % apart; t < civil.Seconds; t += apart {
		if p.Hours>>(t/3600)&1 != 0 && (p.unit > 60 || p.Minutes>>(t/60%60)&1 != 0) && (p.unit > 1 || p.Seconds>>(t%60)&1 != 0) {
			return true
		}
	}
	return false
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// list returns the numbers of l: the positive, then the negative, each ascending.
func (l Long) list() []int {
	var all []int
	for n := 1; n <= MaxYearDay; n++ {
		if l.Pos.has(n) {
			all = append(all, n)
		}
	}
	for n := MaxYearDay; n >= 1; n-- {
		if l.Neg.has(n) {
			all = append(all, -n)
		}
	}
	return all
}

// pick returns the times at some positions.
func pick(times []int32, positions []int) []int32 {
	var picked []int32
	walkPicks(positions, len(times), func(i int) bool {
		picked = append(picked, times[i])
		return true
	})
	return picked
}

// walkPicks visits the indices, from 0, of positions in a set of n, each once and in
// order.
func walkPicks(positions []int, n int, visit func(i int) bool) bool {
	front, back := 0, 0
	for back < len(positions) && positions[back] > 0 {
		back++
	}
	middle := back
	for {
		a, b := math.MaxInt, math.MaxInt
		if front < middle {
			a = positions[front] - 1
		}
		if back < len(positions) {
			b = n + positions[back]
		}
		i := min(a, b)
		if i >= n { // those from the back end with the set, so the others are past it
			return true
		}
		if a == i {
			front++
		}
		if b == i {
			back++
		}
		if i >= 0 && !visit(i) {
			return false
		}
	}
}
