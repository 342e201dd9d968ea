package smart

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// achievable judges A: is the target within reach?
//
//  1. What arithmetic refutes is missing, and the history is not consulted.
//  2. Without a target or a deadline, or with fewer than [MinHistory] readings up to
//     today, the answer is unknown.
//  3. A bound to keep, or a rate to hold, is compared with every past reading.
//  4. Else the growth asked from the last reading to the target is compared with what the
//     past windows of the same length grew by, from [MinWindows] of them on.
//  5. With fewer windows, the trend is carried on to the deadline.
//  6. When the trend and the paces of the past contradict one another, the answer is
//     partly, and the paces are given.
//  7. Where the last reading is more than [MaxReadingAge] months old, what the past puts
//     within reach is so in part only.
//  8. The benchmarks that are of the objective's own definition say how many others do as
//     much. Of the past and the benchmarks the less favourable counts; when they are two
//     bands or more apart, that is the answer's sentence.
func (c *checker) achievable() (Criterion, *Ambition) {
	if len(c.incoherent) > 0 {
		return Criterion{State: StateMissing, Why: c.incoherent[0], Missing: []finding.Message{say("smart.achievable.needs_coherence")}}, nil
	}
	aim := c.o.Aim()
	switch {
	case aim.IsZero() && c.o.Change.IsZero():
		return unknown("smart.achievable.no_target", "smart.measurable.needs_target"), nil
	case aim.IsZero():
		return unknown("smart.achievable.no_aim", "smart.measurable.needs_baseline"), nil
	case c.o.Deadline.IsZero():
		return unknown("smart.achievable.no_deadline", "smart.time_bound.needs_deadline"), nil
	}
	standings := c.standings(aim)
	own, ambition := c.fromHistory(aim)
	own.Seen = append(c.impliedPace(aim), own.Seen...)
	c.outdated(&own, ambition)
	return c.besideOthers(own, ambition, standings)
}

// history is the readings up to today, sorted once.
func (c *checker) history() history {
	if c.past == nil {
		c.past = newHistory(c.e.History, c.asOf)
	}
	return c.past
}

// stale reports whether the last reading is old, and how many months.
func (c *checker) stale() (months int, old bool) {
	h := c.history()
	if len(h) == 0 || c.asOf.IsZero() {
		return 0, false
	}
	last := h[len(h)-1]
	return int(monthsOf(c.asOf) - last.month), last.date.AddMonths(MaxReadingAge).Before(c.asOf)
}

// outdated takes from an answer by old readings what it says of today: a target that they put
// within reach may be so no more. One that was reached was, on its day.
func (c *checker) outdated(own *Criterion, a *Ambition) {
	months, old := c.stale()
	if !old || own.State == StateUnknown {
		return
	}
	h := c.history()
	args := []finding.Arg{h[len(h)-1].date.Arg("date"), finding.Integer("months", months)}
	if own.State == StateMet && a != nil {
		own.Seen = append(own.Seen, own.Why)
		own.State, own.Why = StatePartly, say("smart.achievable.outdated", args...)
		own.Missing = append(own.Missing, say("smart.achievable.needs_recent"))
	}
	own.Seen = append(own.Seen, say("smart.achievable.stale", args...))
	if a != nil {
		a.Confidence = ConfidenceLow
	}
}

// fromHistory judges the target by the past of its own indicator.
func (c *checker) fromHistory(aim Quantity) (Criterion, *Ambition) {
	h := c.history()
	if len(h) < MinHistory {
		out := Criterion{State: StateUnknown, Why: say("smart.achievable.empty_history")}
		if len(h) > 0 {
			out.Why = say("smart.achievable.no_history", finding.Integer("points", len(h)))
		}
		out.Missing = []finding.Message{say("smart.achievable.needs_history", finding.Integer("least", MinHistory))}
		return out, nil
	}
	if c.o.keeps() && !c.accumulates() {
		return c.keeping(h, aim)
	}
	return c.reaching(h, aim)
}

func unknown(why, needs finding.Code) Criterion {
	return Criterion{State: StateUnknown, Why: say(why), Missing: []finding.Message{say(needs)}}
}

// keeps reports whether the target is a bound or a rate to hold rather than a level to
// reach.
func (o Objective) keeps() bool {
	return o.Type == AtLeast || o.Type == AtMost || o.Type == Deliver && !o.Per.IsZero()
}

// accumulates reports whether the target is a total to get to, and the history its own
// running total.
func (c *checker) accumulates() bool {
	return c.o.Type == Deliver && c.o.Per.IsZero() || c.o.Type == AtLeast && c.o.Per.IsZero() && c.e.Running
}

// keeping compares a bound with every past reading.
func (c *checker) keeping(h history, aim Quantity) (Criterion, *Ambition) {
	kept := h.kept(aim.Float64(), c.o.Type.upward())
	a := &Ambition{
		Method: ByWindows, Points: len(h), Windows: len(h), Reached: kept,
		Chance: float64(kept) / float64(len(h)), Confidence: ConfidenceMedium,
		Months: max(0, monthsOf(c.o.Deadline)-h[len(h)-1].month),
	}
	a.Band = c.e.bands().of(a.Chance)
	why := say("smart.achievable.kept", finding.Integer("points", len(h)), finding.Integer("reached", kept),
		aim.Arg("target"), portion("share", a.Chance), finding.Term("band", a.Band.Label()))
	out := Criterion{State: stateOf(a.Band), Why: why}
	if out.State != StateMet {
		out.Missing = []finding.Message{say("smart.achievable.needs_less")}
	}
	return out, a
}

// reaching compares the growth asked with the growth of the past.
func (c *checker) reaching(h history, aim Quantity) (Criterion, *Ambition) {
	last := h[len(h)-1]
	up := c.upward()
	target := aim.Float64()
	if c.accumulates() {
		target = h.totalToReach(c.o.Start, target)
	}
	if reached := last.value >= target; reached == up || last.value == target {
		return Criterion{State: StateMet, Why: say("smart.achievable.reached", aim.Arg("target"), last.date.Arg("date"))}, nil
	}
	a := &Ambition{Points: len(h), Months: monthsOf(c.o.Deadline) - last.month, Confidence: ConfidenceMedium}
	if a.Months <= 0 {
		return unknown("smart.achievable.no_time", "smart.achievable.needs_measure"), nil
	}
	a.Proportional = !c.accumulates() && target > 0 && !math.IsInf(target/last.value, 0) && (aim.unit == Count || aim.unit.IsCurrency()) && h.useLogarithms()
	last = h[len(h)-1]
	wanted := target
	if a.Proportional {
		wanted = math.Log(target)
		a.Asked = target/last.value - 1
	} else {
		a.Asked = target - last.value
	}
	asked := wanted - last.level
	a.Paces = h.paces(c.o.Deadline, func(x float64) bool { return up && x >= target || !up && x <= target })
	a.Windows, a.Reached = h.windows(a.Months, asked, up)
	if a.Windows >= MinWindows {
		a.Method, a.Chance = ByWindows, float64(a.Reached)/float64(a.Windows)
		if h.apart(a.Months) >= MinWindows {
			a.Confidence = ConfidenceHigh
		}
	} else {
		level, err := h.trend(monthsOf(c.o.Deadline))
		a.Method, a.Windows, a.Reached, a.Points = ByTrend, 0, 0, min(len(h), MaxTrend)
		a.Chance = chance(level, err, wanted, up)
		if a.Months > last.month-h[len(h)-a.Points].month {
			a.Confidence = ConfidenceLow
		}
	}
	a.independent = h.apart(a.Months)
	return c.grade(a, aim), a
}

// totalToReach returns the running total that delivers so many from a start on.
func (h history) totalToReach(start calendar.Date, amount float64) float64 {
	last := h[len(h)-1]
	if start.IsZero() || !start.Before(last.date) {
		return last.value + amount
	}
	before := 0.0 // a running total that starts after the objective counts from nothing
	for _, r := range h {
		if r.date.After(start) {
			break
		}
		before = r.value
	}
	return before + amount
}

// grade puts a in its band and says why.
func (c *checker) grade(a *Ambition, aim Quantity) Criterion {
	if a.Method == ByTrend && a.contradictory() {
		return Criterion{
			State:   StatePartly,
			Why:     say("smart.achievable.paces_differ", c.paceList(a, aim), c.o.Deadline.Arg("deadline"), aim.Arg("target")),
			Missing: []finding.Message{say("smart.achievable.needs_longer_history")},
		}
	}
	a.Band = c.e.bands().of(a.Chance)
	growth := a.growth(aim)
	var why finding.Message
	if a.Method == ByWindows {
		why = say("smart.achievable.windows", finding.Integer("windows", a.Windows), finding.Integer("reached", a.Reached),
			finding.Decimal("months", a.Months, places(a.Months)), growth, portion("share", a.Chance), finding.Term("band", a.Band.Label()))
	} else {
		why = say("smart.achievable.trend", finding.Integer("points", a.Points), finding.Term("chance", odds(a.Chance)),
			growth, c.o.Deadline.Arg("deadline"), finding.Term("band", a.Band.Label()))
	}
	out := Criterion{State: stateOf(a.Band), Why: why}
	if a.Method == ByWindows && a.independent < a.Windows {
		out.Seen = append(out.Seen, say("smart.achievable.overlap", finding.Integer("apart", a.independent)))
	}
	if len(a.Paces) > 0 {
		out.Seen = append(out.Seen, say("smart.achievable.paces", c.paceList(a, aim), c.o.Deadline.Arg("deadline")))
	}
	if out.State != StateMet {
		out.Missing = []finding.Message{say("smart.achievable.needs_less")}
	}
	return out
}

// odds are a chance as people say it: in ten, and never none nor all of it, which a trend
// cannot promise.
func odds(chance float64) finding.Message {
	switch {
	case chance < 0.05:
		return say("smart.odds.slim")
	case chance > 0.95:
		return say("smart.odds.near_certain")
	}
	return say("smart.odds.in_ten", finding.Integer("chances", int(min(max(math.Round(10*chance), 1), 9))))
}

// contradictory reports whether the latest pace says the contrary of the trend.
func (a *Ambition) contradictory() bool {
	if len(a.Paces) == 0 {
		return false
	}
	latest := a.Paces[len(a.Paces)-1]
	return a.Chance >= 0.5 && !latest.Reaches || a.Chance < 0.2 && latest.Reaches
}

func (c *checker) paceList(a *Ambition, aim Quantity) finding.Arg {
	items := make([]finding.Arg, len(a.Paces))
	for i, p := range a.Paces {
		items[i] = finding.Term("pace", say("smart.achievable.one_pace", figure("value", p.Projected, aim), p.From.Arg("since")))
	}
	return finding.ListOf("paces", items...)
}

// growth is the growth asked, with its sign.
func (a *Ambition) growth(aim Quantity) finding.Arg {
	number := func(name string) finding.Arg {
		if a.Proportional {
			return finding.Percent(name, 100*a.Asked, 1)
		}
		return figure(name, a.Asked, aim.points())
	}
	if a.Asked > 0 {
		return finding.Term("growth", say("smart.change.plus", number("number")))
	}
	return number("growth")
}

// points is q in the unit of a difference: points when it is a percentage.
func (q Quantity) points() Quantity {
	if q.unit == Percent {
		return q.in(Points)
	}
	return q
}

// stateOf returns the state that a band amounts to.
func stateOf(b Band) State {
	switch b {
	case OutOfReach:
		return StateMissing
	case VeryAmbitious:
		return StatePartly
	}
	return StateMet
}

// figure is a computed number in the unit of a quantity, to about as many places.
func figure(name string, x float64, like Quantity) finding.Arg {
	scale := int(like.number.places)
	if like.unit == Percent || like.unit == Points || math.Abs(x) < 10 && x != math.Trunc(x) {
		scale = max(scale, 1)
	}
	scaled := math.Round(x * float64(pow10(scale)))
	if math.IsNaN(scaled) || math.Abs(scaled) >= 1e18 {
		return finding.Decimal(name, x, scale)
	}
	q := Quantity{newDecimal(int64(scaled), uint8(scale)), like.unit, true}
	return q.Arg(name)
}

// places is one decimal for a number that is not whole, none for one that is.
func places(x float64) int {
	if math.Abs(x-math.Round(x)) < 0.05 {
		return 0
	}
	return 1
}
