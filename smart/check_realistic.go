package smart

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// tolerance is how much more than there is may be needed for the means to be partly
// enough: a tenth, which an estimate of work is seldom nearer than. A convention of this
// module.
const tolerance = 1.1

// realistic judges R: with our means, and for our purpose? Its two halves are the working
// time with the budget, and the relevance. The worse of them is the answer; a half that is
// not known leaves it unknown unless the other one fails.
func (c *checker) realistic() Criterion {
	var out Criterion
	out.State = StateMet
	c.enoughTime(&out)
	c.enoughMoney(&out)
	c.relevant(&out)
	if out.Why.IsZero() {
		out.Why = say("smart.realistic.met")
	}
	return out
}

// worsen takes a state and its reason when it is worse than what was found before.
func (k *Criterion) worsen(s State, why finding.Message) {
	if worse(k.State, s) != k.State {
		k.State, k.Why = s, why
	}
}

func (c *checker) enoughTime(out *Criterion) {
	r := c.e.Resources
	if r == nil || r.MinutesNeeded == nil || r.MinutesAvailable == nil {
		out.worsen(StateUnknown, say("smart.realistic.time_unknown"))
		switch {
		case r == nil || r.MinutesNeeded == nil && r.MinutesAvailable == nil:
			out.Missing = append(out.Missing, say("smart.realistic.needs_time"))
		case r.MinutesNeeded == nil:
			out.Missing = append(out.Missing, say("smart.realistic.needs_work"))
		default:
			out.Missing = append(out.Missing, say("smart.realistic.needs_capacity"))
		}
		return
	}
	needed, available := *r.MinutesNeeded, *r.MinutesAvailable
	if needed <= available {
		out.Seen = append(out.Seen, say("smart.realistic.time_enough"+r.per(), hours("needed", needed), hours("available", available)))
		return
	}
	out.worsen(shortBy(float64(needed), float64(available)), say("smart.realistic.time_short"+r.per(),
		hours("needed", needed), hours("available", available), hours("short", needed-available)))
	out.Missing = append(out.Missing, say("smart.realistic.needs_less_work"))
}

// per is the end of the code of a sentence about time: by the week, or in all.
func (r *Resources) per() finding.Code {
	week := calendar.MustDate("2026-01-05")
	if r.Per.IsZero() || week.Add(r.Per) != week.AddDays(7) {
		return ""
	}
	return "_weekly"
}

// shortBy returns the state of a need that is larger than what there is.
func shortBy(needed, available float64) State {
	if needed <= available*tolerance {
		return StatePartly
	}
	return StateMissing
}

func (c *checker) enoughMoney(out *Criterion) {
	r := c.e.Resources
	if r == nil || r.BudgetNeeded == nil || r.BudgetNeeded.Value.Minor() <= 0 {
		return
	}
	needed := *r.BudgetNeeded
	if r.BudgetAvailable == nil {
		out.worsen(StateUnknown, say("smart.realistic.budget_unknown", needed.Arg("needed")))
		out.Missing = append(out.Missing, say("smart.realistic.needs_budget"))
		return
	}
	available := *r.BudgetAvailable
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

// relevant judges how goal, indicator, network, audience and purpose fit.
func (c *checker) relevant(out *Criterion) {
	var r Relevance
	if c.e.Relevance != nil {
		r = *c.e.Relevance
	}
	parts := [...]struct {
		fit  Fit
		name finding.Code
	}{
		{r.Indicator, "indicator"}, {r.Network, "network"}, {r.Audience, "audience"}, {r.Purpose, "purpose"},
	}
	known := false
	for _, p := range parts {
		known = known || fits.Has(p.fit)
		switch p.fit {
		case Serves:
			out.Seen = append(out.Seen, say("smart.realistic."+p.name+"_serves"))
		case Supports:
			out.worsen(StatePartly, say("smart.realistic."+p.name+"_supports"))
			out.Missing = append(out.Missing, say("smart.realistic."+p.name+"_needs"))
		case Unrelated:
			out.worsen(StateMissing, say("smart.realistic."+p.name+"_unrelated"))
			out.Missing = append(out.Missing, say("smart.realistic."+p.name+"_needs"))
		}
	}
	if !known {
		out.worsen(StateUnknown, say("smart.realistic.relevance_unknown"))
		out.Missing = append(out.Missing, say("smart.realistic.needs_relevance"))
	}
}

// hours is a number of minutes as a sentence writes it.
func hours(name string, minutes int) finding.Arg {
	h := float64(minutes) / 60
	return finding.Term(name, say("smart.unit.h", finding.Decimal("number", h, places(h))))
}
