package smart

import "github.com/septet-go/socialstrategy/strategy/finding"

// coherence finds what arithmetic alone refutes. It needs no evidence but the size of the
// audience.
func (c *checker) coherence() {
	c.coherentNumbers()
	c.coherentDates()
	if c.o.said().Unbounded {
		c.refute(CodeUnbounded, "statement")
	}
}

func (c *checker) coherentNumbers() {
	o := c.o
	aim, from := o.Aim(), o.from()
	if c.baselineStatus() {
		return
	}
	if !aim.IsZero() && !from.IsZero() && aim.Unit() != from.Unit() && o.Type != Deliver {
		c.refute(CodeUnitMismatch, "target", aim.Arg("target"), from.Arg("baseline"))
		return
	}
	if c.changeOfNothing(from) || c.againstType(aim, from) || c.twoTargets(from) {
		return
	}
	switch {
	case aim.IsZero():
	case o.Type == Deliver && aim.Sign() <= 0:
		c.refute(CodeNothingToDeliver, "target", aim.Arg("target"))
	case c.aboveCeiling(aim):
		c.refute(CodeRateAbove100, "target", aim.Arg("target"), c.ceiling().Arg("ceiling"))
	case c.e.AudienceSize > 0 && o.Type != AtMost && o.Type != DecreaseTo && aim.Unit() == Count &&
		aim.number.compare(decimal{int64(c.e.AudienceSize), 0}) > 0:
		c.refute(CodeTargetAboveAudience, "target", aim.Arg("target"), finding.Integer("audience", c.e.AudienceSize))
	}
}

// ceiling is the most that the indicator can be: what the caller says, or the whole of which
// it is a part. A percentage of something unnamed is taken for a share of it.
func (c *checker) ceiling() Quantity {
	if c.e.Ceiling.IsZero() && (c.o.Indicator == "" || indicatorOf(c.o.Indicator).part) {
		return Quantity{decimal{100, 0}, Percent, true}
	}
	return c.e.Ceiling
}

func (c *checker) aboveCeiling(aim Quantity) bool {
	most := c.ceiling()
	return !most.IsZero() && most.Unit() == aim.Unit() && aim.number.compare(most.number) > 0
}

// againstType finds a target on the wrong side of its baseline, and reports whether it is.
func (c *checker) againstType(aim, from Quantity) bool {
	if c.o.Type != IncreaseTo && c.o.Type != DecreaseTo {
		return false
	}
	side, known := aim.Compare(from), !aim.IsZero() && !from.IsZero()
	if !known && c.o.Target.IsZero() && !c.o.Change.IsZero() { // the change alone tells the side
		side, known = c.o.Change.side(), true
	}
	if !known {
		return false
	}
	member := "target"
	if c.o.Target.IsZero() {
		member = "change"
	}
	up := c.o.Type == IncreaseTo
	switch {
	case side == 0:
		c.refute(CodeTargetEqualsBaseline, member, c.wanted(aim))
	case aim.IsZero() && side < 0 == up:
		c.refute(CodeChangeAgainstType, member, c.o.Change.Arg("change"), finding.Term("type", c.o.Type.Label()))
	case side < 0 && up:
		c.refute(CodeTargetBelowBaseline, member, aim.Arg("target"), from.Arg("baseline"))
	case side > 0 && !up:
		c.refute(CodeTargetAboveBaseline, member, aim.Arg("target"), from.Arg("baseline"))
	default:
		return false
	}
	return true
}

// wanted is the value to reach, or the change where that is all that is known.
func (c *checker) wanted(aim Quantity) finding.Arg {
	if aim.IsZero() {
		return c.o.Change.Arg("target")
	}
	return aim.Arg("target")
}

// changeOfNothing finds a change in proportion to a baseline of nothing, which leads
// nowhere, and reports whether it is one.
func (c *checker) changeOfNothing(from Quantity) bool {
	if !c.o.Change.Relative() || from.IsZero() || from.Sign() != 0 {
		return false
	}
	c.refute(CodeChangeOfNothing, "change", c.o.Change.Arg("change"), from.Arg("baseline"))
	return true
}

// twoTargets finds a target and a change that lead to two values, and reports whether they
// do.
func (c *checker) twoTargets(from Quantity) bool {
	if c.o.Target.IsZero() || c.o.Change.IsZero() {
		return false
	}
	to, known := c.o.Change.Apply(from)
	if !known || to == c.o.Target {
		return false
	}
	c.refute(CodeTwoTargets, "change", c.o.Target.Arg("target"), c.o.Change.Arg("change"), to.Arg("changed"))
	return true
}

// side returns -1, 0 or 1 as c leads below, to or above where one stands.
func (c Change) side() int {
	if c.factor {
		return c.quantity.number.compare(decimal{1, 0})
	}
	return c.quantity.Sign()
}

// baselineStatus finds a baseline that says both that its value is known and that it is
// not, and reports whether it does.
func (c *checker) baselineStatus() bool {
	b := c.o.Baseline
	if b == nil || !provenances.Has(b.Provenance) {
		return false
	}
	unknown := b.Provenance == Unknown || b.Provenance == NotApplicable
	if unknown == b.Value.IsZero() {
		return false
	}
	c.find(CodeBaselineStatus, "baseline", finding.Term("status", b.Provenance.Label()))
	return true
}

func (c *checker) coherentDates() {
	start, deadline := c.o.Start, c.o.Deadline
	if deadline.IsZero() {
		return
	}
	switch {
	case !start.IsZero() && deadline.Before(start):
		c.refute(CodeDeadlineBeforeStart, "deadline", deadline.Arg("deadline"), start.Arg("start"))
	case !c.asOf.IsZero() && deadline.Before(c.asOf):
		c.refute(CodeDeadlinePast, "deadline", deadline.Arg("deadline"), c.asOf.Arg("today"),
			finding.Integer("days", c.asOf.DaysSince(deadline)))
	case deadline == c.beginning() && c.o.Type.moves() && !c.there():
		c.refute(CodeNoTimeLeft, "deadline", deadline.Arg("deadline"), c.beginning().Arg("from"))
	}
	if b := c.o.Baseline; b != nil && b.Date.After(deadline) {
		c.findings = append(c.findings, book().Finding(CodeBaselineAfterDeadline, finding.Root.Field("baseline").Field("date"),
			b.Date.Arg("date"), deadline.Arg("deadline")))
		return
	}
	if b := c.o.Baseline; b != nil && !c.asOf.IsZero() && b.Date.After(c.asOf) {
		c.findings = append(c.findings, book().Finding(CodeBaselineInFuture, finding.Root.Field("baseline").Field("date"),
			b.Date.Arg("date"), c.asOf.Arg("today")))
	}
}

// there reports whether the last reading is at the target already.
func (c *checker) there() bool {
	h, aim := c.history(), c.o.Aim()
	if len(h) == 0 || aim.IsZero() {
		return false
	}
	last, target := h[len(h)-1].value, aim.Float64()
	return last == target || last > target == (c.o.Type == IncreaseTo)
}
