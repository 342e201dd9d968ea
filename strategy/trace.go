package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Chain is the line that leads from a goal of the why to the figures: objective,
// indicator, actions, slots, series.
type Chain struct {
	Goal      smart.Goal `json:"goal,omitzero"`
	Objective string     `json:"objective"`
	Indicator string     `json:"indicator,omitzero"`
	Actions   []string   `json:"actions,omitempty"`
	// Slots is how many slots of the plan belong to the actions.
	Slots int `json:"slots"`
	// Series is the id of the series of the indicator.
	Series string `json:"series,omitzero"`
}

// Whole reports whether no link of c is missing; slots are needed only by actions that
// post.
func (c Chain) Whole() bool {
	return c.Indicator != "" && len(c.Actions) > 0 && c.Series != ""
}

// Tracing is the integrity of the chain from objective to decision.
type Tracing struct {
	// Chains are in the order of the objectives.
	Chains []Chain `json:"chains"`
	// Findings are the links that are missing, on either side.
	Findings finding.List `json:"findings,omitempty"`
}

// Trace follows every objective of s to its indicator, actions, slots and series, and
// reports what hangs in the air: objectives nothing serves or measures, actions and slots
// that serve nothing, accounts nothing uses. The plan may be nil.
func Trace(s Strategy, plan *calendar.Plan) Tracing {
	slots := map[string]int{}
	var t Tracing
	if plan != nil {
		for i := range plan.Slots {
			slots[plan.Slots[i].Channel]++
		}
		t.traceSlots(s, *plan)
	}
	for i, o := range s.Objectives {
		t.traceObjective(s, o, finding.Root.Field("objectives").Index(i), slots)
	}
	t.traceActions(s)
	t.Findings.Sort()
	return t
}

func (t *Tracing) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	t.Findings = append(t.Findings, book().Finding(code, at, args...))
}

func (t *Tracing) traceObjective(s Strategy, o smart.Objective, at finding.Pointer, slots map[string]int) {
	c := Chain{Goal: o.Goal, Objective: o.ID, Indicator: o.Indicator}
	for _, a := range s.Actions {
		if a.Objective == o.ID && o.ID != "" {
			c.Actions = append(c.Actions, a.ID)
			c.Slots += slots[a.ID]
		}
	}
	if series := s.measured(o); series != nil {
		c.Series = series.ID
	}
	if len(c.Actions) == 0 {
		t.find("strategy.objective_without_action", at, finding.Text("objective", o.ID))
	}
	t.Chains = append(t.Chains, c)
}

func (t *Tracing) traceActions(s Strategy) {
	used := map[string]bool{}
	for i, a := range s.Actions {
		used[a.Account] = true
		if a.Objective == "" {
			t.find("strategy.action_without_objective", finding.Root.Field("actions").Index(i).Field("objective"),
				finding.Text("action", a.Title))
		}
	}
	for i, a := range s.Accounts {
		if !used[a.ID] && s.verdict(a.ID) != VerdictClose && s.verdict(a.ID) != VerdictMerge {
			t.find("strategy.account_without_action", finding.Root.Field("accounts").Index(i), finding.Text("account", a.title()))
		}
	}
}

func (t *Tracing) traceSlots(s Strategy, plan calendar.Plan) {
	known := make(map[string]bool, len(s.Actions))
	for i := range s.Actions {
		known[s.Actions[i].ID] = true
	}
	for i := range plan.Slots {
		if slot := &plan.Slots[i]; !known[slot.Channel] {
			known[slot.Channel] = true // reported once
			t.find("strategy.slot_without_action", "/calendar",
				finding.Text("slot", slot.ID), finding.Text("channel", slot.Channel))
		}
	}
}

// verdict returns what the audit said of an account, 0 when it said nothing.
func (s Strategy) verdict(account string) AccountVerdict {
	for _, a := range s.Situation.Audits {
		if a.Account == account {
			return a.Verdict
		}
	}
	return 0
}
