package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checkResources judges step 4: time, then money.
func (r *reviewer) checkResources() {
	for i, w := range r.workloads {
		if w.Missing() > 0 {
			r.overload(i, w)
		}
	}
	r.checkBudget()
	conversing := slices.ContainsFunc(r.s.Actions, func(a Action) bool { return a.Kind == ActionConversation })
	if len(r.s.Actions) > 0 && !conversing && !r.s.setsAside(TaskInteracting) {
		r.find("strategy.broadcast_only", "/actions")
	}
}

// overload reports a person with too little time, and, as consequences, the objectives
// whose actions hang on that person.
func (r *reviewer) overload(i int, w Workload) {
	p := r.s.Resources.People[i]
	at := finding.Root.Field("resources").Field("people").Index(i).Field("minutesPerWeek")
	args := []finding.Arg{finding.Text("person", p.Name),
		hours("missing", w.Missing()), hours("needed", w.Needed), hours("available", w.Available)}
	f := book().Finding("strategy.tasks_exceed_time", at, args...)
	if len(w.Heaviest) > 0 {
		heaviest, _ := r.s.action(w.Heaviest[0].Action)
		f = book().Finding("strategy.capacity_exceeded", at, append(args,
			finding.Text("heaviest", heaviest.Title), hours("hours", w.Heaviest[0].Minutes))...)
	}
	for j, o := range r.s.Objectives {
		if slices.ContainsFunc(r.s.Actions, func(a Action) bool { return a.Objective == o.ID && a.Owner == p.ID }) {
			f.Related = append(f.Related, finding.Related{
				Message: f.Message, Pointer: finding.Root.Field("objectives").Index(j),
			})
		}
	}
	r.findings = append(r.findings, f)
}

// hours is a number of minutes as hours, to one place.
func hours(name string, minutes int) finding.Arg {
	return finding.Decimal(name, float64(minutes)/60, 1)
}

// checkBudget judges amounts: those that can be added are held against their line.
func (r *reviewer) checkBudget() {
	advertising := false
	for i, line := range r.s.Resources.Budget {
		at := finding.Root.Field("resources").Field("budget").Index(i)
		sound := r.checkAmount(line.Amount, at.Field("amount"))
		advertising = advertising || line.Category == BudgetAdvertising && line.Amount.Value.Minor() > 0
		if sound {
			r.checkLine(line, at)
		}
	}
	for i, a := range r.s.Actions {
		at := finding.Root.Field("actions").Index(i)
		if a.Cost != nil {
			r.checkAmount(*a.Cost, at.Field("cost"))
		}
		if a.Kind == ActionPromotion && !advertising {
			r.find("strategy.advertising_without_budget", at.Field("budget"), finding.Text("action", a.Title))
		}
	}
	for i, c := range r.s.Campaigns {
		if c.Budget != nil {
			r.checkAmount(*c.Budget, finding.Root.Field("campaigns").Index(i).Field("budget"))
		}
	}
}

// checkAmount reports an amount below zero, or one that cannot be added to the others,
// and returns whether it can.
func (r *reviewer) checkAmount(a smart.Amount, at finding.Pointer) bool {
	o := r.s.Organisation
	if a.Value.Minor() < 0 {
		r.find("strategy.negative_amount", at.Field("value"), a.Value.Arg("amount"))
		return false
	}
	if a.Value.IsZero() || a.Tax == 0 {
		return false
	}
	if a.Value.Currency() != o.Currency || a.Tax != o.Tax {
		if o.Currency != "" && o.Tax != 0 {
			r.find("strategy.amounts_differ", at, finding.Text("currency", a.Value.Currency()), finding.Term("tax", a.Tax.Label()),
				finding.Text("houseCurrency", o.Currency), finding.Term("houseTax", o.Tax.Label()))
		}
		return false
	}
	return true
}

// checkLine holds the costs of actions against the budget line they are paid from.
func (r *reviewer) checkLine(line BudgetLine, at finding.Pointer) {
	var cost int64
	for _, a := range r.s.Actions {
		if a.Budget == line.ID && a.Cost != nil && a.Cost.Tax == line.Amount.Tax && a.Cost.Value.Currency() == line.Amount.Value.Currency() {
			sum := cost + a.Cost.Value.Minor()
			if sum < cost { // beyond what can be counted, and so beyond the line
				return
			}
			cost = sum
		}
	}
	currency := line.Amount.Value.Currency()
	if over := cost - line.Amount.Value.Minor(); over > 0 {
		r.find("strategy.budget_exceeded", at.Field("amount"), finding.Money("cost", cost, currency),
			finding.Term("tax", line.Amount.Tax.Label()), finding.Text("line", line.ID),
			line.Amount.Value.Arg("amount"), finding.Money("over", over, currency))
	}
}
