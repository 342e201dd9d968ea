package smart

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxMinutes is the most working time that is counted, so that sums and products stay
// numbers.
const maxMinutes = 1 << 40

// sliver is what rounding leaves of a whole number of minutes or cents.
const sliver = 1e-6

// minutes returns x as working time: no less than nothing, no more than maxMinutes.
func minutes(x int) int { return min(max(x, 0), maxMinutes) }

// times returns a working time so many times.
func times(n, each int) int {
	n, each = minutes(n), minutes(each)
	if n > 0 && each > maxMinutes/n {
		return maxMinutes
	}
	return n * each
}

// sumOf returns the working time of all claims.
func sumOf(claims []Claim) int {
	sum := 0
	for _, k := range claims {
		sum = minutes(sum + minutes(k.Minutes))
	}
	return sum
}

// claimants says who takes how much, in the order given; those that take nothing are left
// out, and those beyond maxRelated taken together.
func claimants(name string, claims []Claim) finding.Arg {
	var items []finding.Arg
	rest := 0
	for _, k := range claims {
		switch {
		case k.Minutes <= 0:
		case len(items) < maxRelated:
			items = append(items, finding.Term("", say("smart.claim", finding.Text("by", k.By), hours("hours", minutes(k.Minutes)))))
		default:
			rest = minutes(rest + minutes(k.Minutes))
		}
	}
	if rest > 0 {
		items = append(items, finding.Term("", say("smart.claim.rest", hours("hours", rest))))
	}
	return finding.ListOf(name, items...)
}

// units returns how many units the objective takes, and which part of them falls into the
// length of time that the means are counted over, if that is known.
func (c *checker) units() (n int, part float64, known bool) {
	if u := c.e.Resources.Units; u != nil {
		return minutes(*u), 1, true
	}
	change := 0.0
	if aim := c.o.Aim(); !aim.IsZero() && aim.unit == Count {
		change, known = c.toChange(aim)
		if c.o.keeps() && !c.o.Per.IsZero() {
			change, known = aim.Float64(), true
		}
	} else if q := c.o.Change.quantity; !c.o.Change.Relative() && !q.IsZero() && q.unit == Count {
		change, known = q.Float64(), true
	}
	if !known || change < 0 || change > maxMinutes {
		return 0, 0, false
	}
	part, known = c.part()
	return int(math.Ceil(change)), part, known
}

// part is the length of time that the means are counted over, as a part of the one that the
// objective counts over.
func (c *checker) part() (float64, bool) {
	if sameLength(c.e.Resources.Per, c.o.Per) {
		return 1, true
	}
	left := 0.0
	if start := c.beginning(); !start.IsZero() && !c.o.Deadline.IsZero() {
		left = float64(c.o.Deadline.DaysSince(start))
	}
	length := func(d calendar.Duration) float64 {
		if d.IsZero() {
			return left
		}
		return daysOf(d)
	}
	whole, some := length(c.o.Per), length(c.e.Resources.Per)
	if whole <= 0 || some <= 0 {
		return 0, false
	}
	return some / whole, true
}

// daysOf returns the days of a length of time, of a month and a year as they are on average.
func daysOf(d calendar.Duration) float64 {
	return 365.25*float64(d.Years()) + 365.25/12*float64(d.Months()) + float64(d.Days())
}

// work is the working time that the objective takes, with the product that gives it.
func (c *checker) work() (needed int, product []finding.Message, known bool) {
	r := c.e.Resources
	switch {
	case r == nil:
		return 0, nil, false
	case r.MinutesNeeded != nil:
		return minutes(*r.MinutesNeeded), nil, true
	case r.MinutesEach == nil:
		return 0, nil, false
	}
	units, part, known := c.units()
	if !known {
		return 0, nil, false
	}
	total := times(units, *r.MinutesEach)
	args := []finding.Arg{finding.Integer("units", units), length("each", minutes(*r.MinutesEach)), hours("total", total)}
	if part == 1 {
		return total, []finding.Message{say("smart.realistic.work", args...)}, true
	}
	needed = int(min(math.Ceil(part*float64(total)-sliver), maxMinutes))
	return needed, []finding.Message{say("smart.realistic.work_spread", append(args, hours("needed", needed))...)}, true
}

// enoughTime holds the working time that the objective takes against what there is.
func (c *checker) enoughTime(out *Criterion) {
	r := c.e.Resources
	needed, product, known := c.work()
	if !known || r.MinutesAvailable == nil {
		out.worsen(StateUnknown, say("smart.realistic.time_unknown"))
		switch {
		case r == nil || !known && r.MinutesAvailable == nil:
			out.Missing = append(out.Missing, say("smart.realistic.needs_time"))
		case !known:
			out.Missing = append(out.Missing, say("smart.realistic.needs_work"))
		default:
			out.Missing = append(out.Missing, say("smart.realistic.needs_capacity"))
		}
		out.Seen = append(out.Seen, product...)
		return
	}
	out.Seen = append(out.Seen, product...)
	available := minutes(*r.MinutesAvailable)
	taken := sumOf(r.Claims)
	left := max(available-taken, 0)
	code := finding.Code("smart.realistic.time_enough")
	write := precisely(needed, available, left)
	args := []finding.Arg{write("needed", needed), write("available", available)}
	if needed > left {
		code = "smart.realistic.time_short"
		args = append(args, write("short", needed-left))
	}
	code += r.per()
	if taken > 0 {
		code += "_shared"
		args = append(args, write("left", left), write("taken", taken), claimants("claims", r.Claims))
	}
	why := say(code, args...)
	if needed <= left {
		out.Seen = append(out.Seen, why)
		return
	}
	out.worsen(shortBy(float64(needed)+float64(taken), float64(available)), why)
	out.Missing = append(out.Missing, say("smart.realistic.needs_less_work"))
}

// per is the end of the code of a sentence about time: by the week, or in all.
func (r *Resources) per() finding.Code {
	if sameLength(r.Per, calendar.MustDuration("P1W")) {
		return "_weekly"
	}
	return ""
}

// shortBy returns the state of a need that is larger than what there is.
func shortBy(needed, available float64) State {
	if needed <= available*tolerance {
		return StatePartly
	}
	return StateMissing
}

// cost is the money that the objective takes, with the product that gives it.
func (c *checker) cost() (needed Amount, product []finding.Message, known bool) {
	r := c.e.Resources
	switch {
	case r == nil:
		return Amount{}, nil, false
	case r.BudgetNeeded != nil:
		return *r.BudgetNeeded, nil, true
	case r.CostEach == nil || r.CostEach.Value.IsZero():
		return Amount{}, nil, false
	}
	units, part, known := c.units()
	if !known {
		return Amount{}, nil, false
	}
	value, fits := r.CostEach.Value.Times(units)
	minor := math.Ceil(part*float64(value.Minor()) - sliver)
	if !fits || math.Abs(minor) >= 1<<53 {
		return Amount{}, nil, false
	}
	total := Amount{Value: value, Tax: r.CostEach.Tax}
	args := []finding.Arg{finding.Integer("units", units), r.CostEach.Arg("each"), total.Arg("total")}
	if part == 1 {
		return total, []finding.Message{say("smart.realistic.cost", args...)}, true
	}
	needed = Amount{Value: Money{int64(minor), value.code}, Tax: total.Tax}
	return needed, []finding.Message{say("smart.realistic.cost_spread", append(args, needed.Arg("needed"))...)}, true
}

// enoughMoney holds the money that the objective takes against the budget.
func (c *checker) enoughMoney(out *Criterion) {
	needed, product, known := c.cost()
	if r := c.e.Resources; r != nil && !known && r.CostEach != nil && !r.CostEach.Value.IsZero() {
		out.worsen(StateUnknown, say("smart.realistic.units_unknown", r.CostEach.Arg("each")))
		out.Missing = append(out.Missing, say("smart.realistic.needs_units"))
		return
	}
	if !known || needed.Value.Minor() <= 0 {
		return
	}
	out.Seen = append(out.Seen, product...)
	if c.e.Resources.BudgetAvailable == nil {
		out.worsen(StateUnknown, say("smart.realistic.budget_unknown", needed.Arg("needed")))
		out.Missing = append(out.Missing, say("smart.realistic.needs_budget"))
		return
	}
	available := *c.e.Resources.BudgetAvailable
	switch {
	case !needed.Comparable(available):
		out.worsen(StateUnknown, say("smart.realistic.budget_incomparable", needed.Arg("needed"), available.Arg("available")))
		out.Missing = append(out.Missing, say("smart.realistic.needs_same_basis"))
	case needed.Value.Minor() <= available.Value.Minor():
		out.Seen = append(out.Seen, say("smart.realistic.budget_enough", needed.Arg("needed"), available.Arg("available")))
	default:
		out.worsen(shortBy(float64(needed.Value.Minor()), float64(available.Value.Minor())),
			say("smart.realistic.budget_short", needed.Arg("needed"), available.Arg("available")))
		out.Missing = append(out.Missing, say("smart.realistic.needs_less_spending"))
	}
}

// hours is a working time as a sentence writes it: in hours to the tenth, or in minutes where
// that would read as none.
func hours(name string, minutes int) finding.Arg {
	if minutes > 0 && tenths(minutes) == 0 {
		return toTheMinute(name, minutes)
	}
	h := float64(tenths(minutes)) / 10
	return finding.Term(name, say("smart.unit.h", finding.Decimal("number", h, places(h))))
}

// length is a working time in hours where a tenth of one tells it, else in minutes.
func length(name string, minutes int) finding.Arg {
	if minutes < 60 || minutes%6 != 0 {
		return finding.Term(name, say("smart.unit.min", finding.Integer("number", minutes)))
	}
	return hours(name, minutes)
}

// toTheMinute is a working time in hours and minutes.
func toTheMinute(name string, minutes int) finding.Arg {
	whole, rest := minutes/60, minutes%60
	switch {
	case rest == 0:
		return finding.Term(name, say("smart.unit.h", finding.Integer("number", whole)))
	case whole == 0:
		return finding.Term(name, say("smart.unit.min", finding.Integer("number", rest)))
	}
	return finding.Term(name, say("smart.unit.h_min", finding.Integer("hours", whole), finding.Integer("minutes", rest)))
}

// tenths is a working time in tenths of an hour, rounded as a sentence does.
func tenths(minutes int) int { return (minutes + 3) / 6 }

// toldApart reports whether the difference of two working times shows in tenths of an hour as it is.
func toldApart(x, y int) bool {
	gap := tenths(x) - tenths(y)
	return x == y || gap != 0 && max(gap, -gap) == tenths(max(x-y, y-x))
}

// precisely returns how a sentence writes what is needed, what there is, and what is left of
// it: in tenths of an hour where they tell the three apart, else to the minute.
func precisely(needed, available, left int) func(name string, minutes int) finding.Arg {
	if toldApart(needed, left) && toldApart(available, left) {
		return hours
	}
	return toTheMinute
}
