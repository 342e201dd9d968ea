package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkCharter judges step 5, and what the actions need of it.
func (r *reviewer) checkCharter() {
	var rules charter.Charter
	if r.s.Charter != nil {
		rules = *r.s.Charter
		r.findings = append(r.findings, charter.Check(rules, r.basis.AsOf).Under("/charter")...)
	}
	var found finding.List
	for i, a := range r.s.Actions {
		if a.Sponsored && a.Kind != ActionPromotion { // a network marks the advertisements it sells by itself
			at := finding.Root.Field("actions").Index(i).Field("sponsored")
			found = append(found, rules.CheckSponsored(at, r.s.Organisation.Territories, r.starts(a))...)
		}
	}
	if len(found) > 0 { // one rule is missing, however many actions need it
		first := found[0]
		for _, other := range found[1:] {
			first.Related = append(first.Related, finding.Related{Message: other.Message, Pointer: other.Pointer})
		}
		r.findings = append(r.findings, first)
	}
}

// starts returns the day an action starts, or else the day of the review.
func (r *reviewer) starts(a Action) calendar.Date {
	if span := r.s.span(a); !span.IsZero() {
		return span.From()
	}
	return r.basis.AsOf
}
