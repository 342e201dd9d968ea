package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// judgeObjectives holds every objective against the five letters, with the evidence that
// the strategy itself gives, and against its figures.
func (r *reviewer) judgeObjectives() {
	for i, o := range r.s.Objectives {
		at := finding.Root.Field("objectives").Index(i)
		out := ObjectiveReview{ID: o.ID}
		series := r.directory.measured(o)
		if series != nil {
			out.Series = series.ID
			out.Progress = r.indicators.ProgressOf(o, *series, r.basis.AsOf)
		}
		out.Assessment = smart.Check(o, r.evidence(o, series), r.basis.AsOf)
		if out.Assessment.Findings.Err() != nil {
			out.Progress = kpi.Progress{} // no figure stands for or against what contradicts itself
		}
		for _, f := range out.Assessment.Findings.Under(at) {
			if f.Code == smart.CodeOwnerMissing {
				continue // all those without an owner are told together
			}
			if f.Code == smart.CodeDeadlinePast && r.periodOver() { // it passed with the calendar
				r.overdue = append(r.overdue, finding.Related{Message: f.Message, Pointer: f.Pointer})
				continue
			}
			r.findings = append(r.findings, f)
		}
		r.objectives = append(r.objectives, out)
	}
	r.findings = append(r.findings, smart.CheckAll(r.s.Objectives, smart.Together{})...)
}

// evidence gathers what the strategy knows of an objective.
func (r *reviewer) evidence(o smart.Objective, series *kpi.Series) smart.Evidence {
	e := smart.Evidence{Resources: r.means(o), Relevance: r.relevance(o)}
	if account := r.directory.account(o.Account); account != nil {
		e.Network = account.Network
	}
	if audience, named := lookup(r.s.Audiences, o.Audience, func(a Segment) string { return a.ID }); named {
		e.AudienceNetworks = audience.Networks
	}
	if series != nil {
		e.History = r.indicators.History(o, *series, r.basis.AsOf)
	}
	if x, found := r.indicators.Indicator(kpi.ID(o.Indicator)); found {
		e.Running = x.Kind == kpi.Flow && o.Per.IsZero()
		if x.Part {
			e.Ceiling = smart.MustQuantity("100%")
		}
	}
	return e
}

// means is what an objective takes and what there is: the week of the person on whom its
// actions weigh the heaviest, for all that this person has to do, and the money its
// actions cost on their budget lines. One person's time does not make up for another's.
func (r *reviewer) means(o smart.Objective) *smart.Resources {
	var out smart.Resources
	for _, i := range r.directory.serving[o.ID] {
		k, found := r.directory.people[r.s.Actions[i].Owner]
		if !found {
			continue
		}
		w := r.workloads[k]
		if out.MinutesNeeded == nil || w.Needed-w.Available > *out.MinutesNeeded-*out.MinutesAvailable {
			out.MinutesNeeded, out.MinutesAvailable = new(w.Needed), new(w.Available)
		}
	}
	r.money(o, &out)
	if out.MinutesNeeded == nil && out.BudgetNeeded == nil {
		return nil
	}
	out.Per = calendar.MustDuration("P1W") // of the time; the money is that of the budget lines
	return &out
}

// money adds what all the actions on the heaviest budget line of an objective cost, and
// what the line holds.
func (r *reviewer) money(o smart.Objective, out *smart.Resources) {
	for _, i := range r.directory.serving[o.ID] {
		a := &r.s.Actions[i]
		k, found := r.directory.lines[a.Budget]
		if a.Cost == nil || !found {
			continue
		}
		line := r.s.Resources.Budget[k]
		cost, known := r.costs[a.Budget]
		if !known || line.Amount.Value.Minor() < 0 || !cost.Comparable(line.Amount) {
			continue
		}
		over := cost.Value.Minor() - line.Amount.Value.Minor()
		if out.BudgetNeeded == nil || over > out.BudgetNeeded.Value.Minor()-out.BudgetAvailable.Value.Minor() {
			out.BudgetNeeded, out.BudgetAvailable = new(cost), new(line.Amount)
		}
	}
}

// relevance says how the indicator, the network and the why fit the goal of an objective, by
// the catalogues of the review. What they do not say is left to package smart.
func (r *reviewer) relevance(o smart.Objective) *smart.Relevance {
	var fit smart.Relevance
	if o.Indicator != "" && o.Goal != 0 {
		fit.Indicator = r.indicatorFit(o)
	}
	if account := r.directory.account(o.Account); account != nil {
		fit.Network = smart.NetworkFit(r.networks, account.Network, o.Goal)
	}
	if len(r.s.Purpose.Goals) > 0 && o.Goal != 0 {
		fit.Purpose = smart.Unrelated
		if slices.Contains(r.s.Purpose.Goals, o.Goal) {
			fit.Purpose = smart.Serves
		}
	}
	return &fit
}

// indicatorFit is unknown for an indicator that the catalogue does not hold.
func (r *reviewer) indicatorFit(o smart.Objective) smart.Fit {
	x, found := r.indicators.Indicator(kpi.ID(o.Indicator))
	if !found {
		return 0
	}
	return smart.FitOf(o.Goal, x.Primary, x.Support, x.Stage <= kpi.Activities)
}
