package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// judgeObjectives holds every objective against the five letters, with the evidence that
// the strategy itself gives, and against its figures.
func (r *reviewer) judgeObjectives() {
	for i, o := range r.s.Objectives {
		at := finding.Root.Field("objectives").Index(i)
		out := ObjectiveReview{ID: o.ID}
		series := r.s.measured(o)
		if series != nil {
			out.Series = series.ID
			out.Progress = r.indicators.ProgressOf(o, *series, r.basis.AsOf)
		}
		out.Assessment = smart.Check(o, r.evidence(o, series), r.basis.AsOf)
		r.findings = append(r.findings, out.Assessment.Findings.Under(at)...)
		r.objectives = append(r.objectives, out)
	}
}

// evidence gathers what the strategy knows of an objective.
func (r *reviewer) evidence(o smart.Objective, series *kpi.Series) smart.Evidence {
	e := smart.Evidence{Resources: r.means(o), Relevance: r.relevance(o)}
	if series != nil {
		e.History = r.indicators.History(o, *series, r.basis.AsOf)
	}
	return e
}

// means adds up the time of the people whose actions serve an objective, for all they
// have to do: it is shared with the other objectives.
func (r *reviewer) means(o smart.Objective) *smart.Resources {
	needed, available, known := 0, 0, false
	for _, w := range r.workloads {
		serves := func(a Action) bool { return a.Objective == o.ID && o.ID != "" && a.Owner == w.Person }
		if slices.ContainsFunc(r.s.Actions, serves) {
			needed, available, known = needed+w.Needed, available+w.Available, true
		}
	}
	if !known {
		return nil
	}
	return &smart.Resources{MinutesNeeded: &needed, MinutesAvailable: &available}
}

// relevance says how the indicator, the network, the audience and the why fit the goal of
// an objective. What the strategy does not say is left unknown.
func (r *reviewer) relevance(o smart.Objective) *smart.Relevance {
	var fit smart.Relevance
	if o.Indicator != "" && o.Goal != 0 {
		fit.Indicator = r.indicatorFit(o)
	}
	account, found := r.s.account(o.Account)
	if found && o.Goal != 0 {
		fit.Network = r.networkFit(o.Goal, account.Network)
	}
	if audience, named := lookup(r.s.Audiences, o.Audience, func(a Segment) string { return a.ID }); named && found && len(audience.Networks) > 0 {
		fit.Audience = fitOf(slices.Contains(audience.Networks, account.Network))
	}
	if len(r.s.Purpose.Goals) > 0 && o.Goal != 0 {
		fit.Purpose = fitOf(slices.Contains(r.s.Purpose.Goals, o.Goal))
	}
	return &fit
}

// indicatorFit is unknown for an indicator that the catalogue does not hold.
func (r *reviewer) indicatorFit(o smart.Objective) smart.Fit {
	x, found := r.indicators.Indicator(kpi.ID(o.Indicator))
	switch {
	case !found:
		return 0
	case slices.Contains(x.Primary, o.Goal):
		return smart.Serves
	case slices.Contains(x.Support, o.Goal):
		return smart.Supports
	default:
		return smart.Unrelated
	}
}

// networkFit is known only where the catalogue names what the network is for.
func (r *reviewer) networkFit(g smart.Goal, id network.ID) smart.Fit {
	purposes := r.networks.Purposes(id)
	switch {
	case len(purposes) == 0:
		return 0
	case slices.ContainsFunc(purposes, func(p network.Purpose) bool { return p.Goal == g.String() }):
		return smart.Serves
	default:
		return smart.Supports
	}
}

func fitOf(serves bool) smart.Fit {
	if serves {
		return smart.Serves
	}
	return smart.Unrelated
}
