package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// slack is the number of minutes a week below which a lack of time is none: work is
// estimated in quarters of an hour.
const slack = 15

// checkResources judges step 4: time, then money.
func (r *reviewer) checkResources() {
	for i, w := range r.workloads {
		if w.Missing() >= slack {
			r.overload(i, w)
		}
	}
	r.checkBudget()
	conversing := slices.ContainsFunc(r.s.Actions, func(a Action) bool { return a.Kind == ActionConversation })
	if len(r.s.Actions) > 0 && !conversing && !r.directory.setsAside(TaskInteracting) {
		r.find(CodeBroadcastOnly, "/actions")
	}
}

// overload reports a person with too little time, and, as consequences, the objectives
// whose actions hang on that person.
func (r *reviewer) overload(i int, w Workload) {
	p := r.s.Resources.People[i]
	at := finding.Root.Field("resources").Field("people").Index(i).Field("minutesPerWeek")
	args := []finding.Arg{finding.Text("person", p.Name),
		hours("missing", w.Missing()), hours("needed", w.Needed), hours("available", w.Available)}
	f := book().Finding(CodeTasksExceedTime, at, args...)
	if len(w.Heaviest) > 0 {
		heaviest, _ := r.s.Action(w.Heaviest[0].Action)
		f = book().Finding(CodeCapacityExceeded, at, append(args,
			finding.Text("heaviest", heaviest.Title), hours("hours", w.Heaviest[0].Minutes))...)
	}
	owned := func(i int) bool { return r.s.Actions[i].Owner == p.ID }
	for j, o := range r.s.Objectives {
		if slices.ContainsFunc(r.directory.serving[o.ID], owned) {
			f.Related = append(f.Related, finding.Related{
				Message: book().Message("strategy.realistic_falls", finding.Text("objective", o.ID), finding.Text("person", p.Name)),
				Pointer: finding.Root.Field("objectives").Index(j),
			})
		}
	}
	r.findings = append(r.findings, f)
}

// hours is a number of minutes as hours, to one place.
func hours(name string, minutes int) finding.Arg {
	return finding.Decimal(name, float64(minutes)/60, 1)
}

// checkBudget judges amounts: those that can be added are held against their line and
// their campaign.
func (r *reviewer) checkBudget() {
	for at, a := range r.s.amounts() {
		r.checkBasis(a, at)
	}
	advertising := slices.ContainsFunc(r.s.Resources.Budget, func(l BudgetLine) bool {
		return l.Category == BudgetAdvertising && l.Amount.Value.Minor() != 0
	})
	for i, a := range r.s.Actions {
		at := finding.Root.Field("actions").Index(i).Field("budget")
		switch {
		case a.Kind == ActionPromotion && !advertising:
			r.find(CodeAdvertisingWithoutBudget, at, finding.Text("action", a.Title))
		case a.Cost != nil && a.Budget == "":
			r.find(CodeCostWithoutBudget, at, finding.Text("action", a.Title), a.Cost.Arg("cost"))
		}
	}
	for i, line := range r.s.Resources.Budget {
		if cost, known := r.costs[line.ID]; known {
			r.compare(cost, line.Amount, CodeBudgetExceeded, finding.Root.Field("resources").Field("budget").Index(i).Field("amount"), line.name())
		}
	}
	spent := r.spending(func(a *Action) string { return a.Campaign })
	for i, c := range r.s.Campaigns {
		if cost, known := spent[c.ID]; known && c.Budget != nil {
			r.compare(cost, *c.Budget, CodeCampaignExceeded, finding.Root.Field("campaigns").Index(i).Field("budget"), c.Title)
		}
	}
}

// checkBasis reports an amount that cannot be added to the others.
func (r *reviewer) checkBasis(a smart.Amount, at finding.Pointer) {
	o := r.s.Organisation
	if a.Value.IsZero() || a.Tax == 0 || a.Value.Minor() < 0 || o.Currency == "" || o.Tax == 0 {
		return
	}
	if a.Value.Currency() != o.Currency || a.Tax != o.Tax {
		r.find(CodeAmountsDiffer, at, a.Arg("amount"),
			finding.Text("houseCurrency", o.Currency), finding.Term("houseTax", o.Tax.Label()))
	}
}

// spending adds up the costs of the actions that name the same thing. Costs that cannot be
// added, or are beyond what can be counted, leave their thing out.
func (r *reviewer) spending(of func(*Action) string) map[string]smart.Amount {
	costs, unsound := map[string]smart.Amount{}, map[string]bool{}
	for i := range r.s.Actions {
		a := &r.s.Actions[i]
		id := of(a)
		if a.Cost == nil || a.Cost.Value.IsZero() || a.Cost.Tax == 0 || id == "" || unsound[id] {
			continue
		}
		sum, begun := costs[id]
		if !begun {
			costs[id] = *a.Cost
			continue
		}
		total, ok := sum.Value.Add(a.Cost.Value)
		if !ok || !sum.Comparable(*a.Cost) {
			unsound[id] = true
			delete(costs, id)
			continue
		}
		costs[id] = smart.Amount{Value: total, Tax: sum.Tax}
	}
	return costs
}

// compare reports a cost above what there is for it.
func (r *reviewer) compare(cost, budget smart.Amount, code finding.Code, at finding.Pointer, name string) {
	over := cost.Value.Minor() - budget.Value.Minor()
	if !cost.Comparable(budget) || budget.Value.Minor() < 0 || over <= 0 {
		return
	}
	r.find(code, at, finding.Text("name", name), cost.Arg("cost"), budget.Arg("amount"),
		finding.Money("over", over, cost.Value.Currency()))
}
