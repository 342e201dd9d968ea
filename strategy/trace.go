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
	Actions   []string   `json:"actions,omitzero"`
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
	Findings finding.List `json:"findings,omitzero"`
}

// Trace follows every objective of s to its indicator, actions, slots and series, and
// reports what hangs in the air: objectives nothing serves, actions and slots that serve
// nothing, accounts nothing uses. The plan may be nil.
func Trace(s Strategy, plan *calendar.Plan) Tracing {
	d := newDirectory(&s)
	return d.trace(plan)
}

func (d *directory) trace(plan *calendar.Plan) Tracing {
	t := tracer{directory: d, slots: make([]int, len(d.s.Actions))}
	if plan != nil {
		t.countSlots(*plan)
	}
	for i, o := range d.s.Objectives {
		t.objective(o, finding.Root.Field("objectives").Index(i))
	}
	t.loose()
	t.out.Findings.Sort()
	return t.out
}

// tracer is one tracing under way.
type tracer struct {
	*directory
	slots []int // by action
	out   Tracing
}

func (t *tracer) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	t.out.Findings = append(t.out.Findings, book().Finding(code, at, args...))
}

// countSlots counts the slots of each channel, and reports those that are no action.
func (t *tracer) countSlots(plan calendar.Plan) {
	reported := map[string]bool{}
	for i := range plan.Slots {
		slot := &plan.Slots[i]
		if k, found := t.directory.actions[slot.Channel]; found {
			t.slots[k]++
		} else if !reported[slot.Channel] {
			reported[slot.Channel] = true
			t.find(CodeSlotWithoutAction, finding.Root.Field("calendar"),
				finding.Text("slot", slot.ID), finding.Text("channel", slot.Channel))
		}
	}
}

func (t *tracer) objective(o smart.Objective, at finding.Pointer) {
	c := Chain{Goal: o.Goal, Objective: o.ID, Indicator: o.Indicator}
	for _, i := range t.serving[o.ID] {
		c.Actions = append(c.Actions, t.s.Actions[i].ID)
		c.Slots += t.slots[i]
	}
	if series := t.measured(o); series != nil {
		c.Series = series.ID
	}
	if len(c.Actions) == 0 {
		t.find(CodeObjectiveWithoutAction, at, finding.Text("objective", o.ID))
	}
	t.out.Chains = append(t.out.Chains, c)
}

// loose reports actions without an objective and accounts without an action.
func (t *tracer) loose() {
	used := map[string]bool{}
	for i, a := range t.s.Actions {
		used[a.Account] = true
		if a.Objective == "" {
			t.find(CodeActionWithoutObjective, finding.Root.Field("actions").Index(i).Field("objective"),
				finding.Text("action", a.Title))
		}
	}
	for i, a := range t.s.Accounts {
		if v := t.verdict(a.ID); !used[a.ID] && v != VerdictClose && v != VerdictMerge {
			t.find(CodeAccountWithoutAction, finding.Root.Field("accounts").Index(i), finding.Text("account", a.DisplayName()))
		}
	}
}
