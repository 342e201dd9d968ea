package smart

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// slowest is the least a day of what is counted by the unit: below it a sentence says how
// many days one takes.
const slowest = 0.95

// impliedPace says what the target comes to by the day and by the month, when that is known:
// from where one stands, and from today or the start on.
func (c *checker) impliedPace(aim Quantity) []finding.Message {
	start := c.beginning()
	if aim.IsZero() || start.IsZero() || c.o.keeps() && !c.accumulates() || !c.o.Per.IsZero() || !c.o.Deadline.After(start) {
		return nil
	}
	change, known := c.toChange(aim)
	if !known || change == 0 {
		return nil
	}
	var out []finding.Message
	if days := c.o.Deadline.DaysSince(start); aim.unit == Count || aim.unit.IsCurrency() {
		out = c.dailyPace(aim, change, days)
	}
	months := monthsOf(c.o.Deadline) - monthsOf(start)
	if months < 2 { // what is less than two months says itself how fast
		return out
	}
	code := finding.Code("smart.achievable.pace")
	if change < 0 {
		code += "_down"
	}
	return append(out, say(code, figure("pace", math.Abs(change)/months, aim.points())))
}

// beginning is the day from which there is time left: today, or the start when it is ahead.
func (c *checker) beginning() calendar.Date {
	if c.o.Start.After(c.asOf) {
		return c.o.Start
	}
	return c.asOf
}

// toChange returns how much is to change until the deadline, and whether that is known.
func (c *checker) toChange(aim Quantity) (float64, bool) {
	from := c.o.from()
	switch {
	case c.o.Type == Deliver || c.accumulates():
		return aim.Float64(), true
	case from.IsZero() || from.unit != aim.unit:
		return 0, false
	}
	return aim.Float64() - from.Float64(), true
}

// dailyPace is the pace by the day, with its arithmetic.
func (c *checker) dailyPace(aim Quantity, change float64, days int) []finding.Message {
	code, size := finding.Code("smart.achievable.daily"), math.Abs(change)
	args := []finding.Arg{figure("change", size, aim), finding.Integer("days", days)}
	switch pace := size / float64(days); {
	case pace >= slowest:
		args = append(args, figure("pace", pace, aim))
	case aim.unit == Count && size > 1:
		code = "smart.achievable.every"
		gap := float64(days) / size
		args = append(args, finding.Decimal("gap", gap, places(gap)))
	default:
		return nil
	}
	switch {
	case c.o.Type == Deliver || c.accumulates():
	case change > 0:
		code += "_from"
		args = append(args, aim.Arg("target"), c.o.from().Arg("baseline"))
	default:
		code += "_down"
		args = append(args, aim.Arg("target"), c.o.from().Arg("baseline"))
	}
	return []finding.Message{say(code, args...)}
}
