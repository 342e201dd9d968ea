package strategy

import (
	"cmp"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Workflow says through which hands posts go before they may be armed: steps in order, and
// who of the people of the strategy approves at each. [Strategy.Workflow] gives it as package
// charter takes it. Nothing is ever approved by the zero Workflow.
type Workflow struct {
	ID string `json:"id" validate:"required,max=100" id:"workflow"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Name   string            `json:"name,omitzero" validate:"max=200"`
	// Steps come one after the other: each begins when the one before it is settled.
	Steps []ApprovalStep `json:"steps,omitzero" validate:"required,min=1,max=20"`
	// Rounds is how many times the contract lets an approver on the client's side ask for
	// changes to a post. Absent, the contract sets no number; 0 is none at all.
	Rounds *int `json:"rounds,omitzero" validate:"min=0,max=100"`
}

// ApprovalStep is one step of a [Workflow], as [charter.ApprovalStep] is. The zero
// ApprovalStep is not sound: nobody approves there.
type ApprovalStep struct {
	// ID is unique among the steps of the workflow.
	ID   string `json:"id" validate:"required,max=100"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Approvers are the people who may approve at this step, and Quorum how many of them
	// must.
	Approvers []string       `json:"approvers,omitzero" ref:"person" validate:"required,min=1,max=100,unique,dive,required,max=100"`
	Quorum    charter.Quorum `json:"quorum,omitzero" validate:"required"`
	// Exempt are the roles whose own posts skip the step.
	Exempt []Role `json:"exempt,omitzero" validate:"max=20,unique"`
	// Deadline says what becomes of a post that is not answered.
	Deadline charter.Deadline `json:"deadline,omitzero"`
}

// Workflow returns the workflow with the given id as package charter takes it, and whether
// there is one. Its participants are the people of s, each under the id of the person; the
// role of a participant is that id too, and a step exempts those who hold a role that it
// exempts. Where a step counts in working days, those of its approvers, their absences and
// the closures of the calendar come with it. The workflow shares nothing with s.
func (s Strategy) Workflow(id string) (charter.Workflow, bool) {
	w, found := lookup(s.Workflows, id, func(w Workflow) string { return w.ID })
	if !found {
		return charter.Workflow{}, false
	}
	return s.approving(w), true
}

// WorkflowOf returns the workflow that the posts of an action are approved through: its own,
// else that of its campaign, else that of its account. There is none where none of them names
// one: these posts need no approval.
func (s Strategy) WorkflowOf(action string) (charter.Workflow, bool) {
	a, found := s.Action(action)
	if !found {
		return charter.Workflow{}, false
	}
	d := newDirectory(&s)
	return s.Workflow(d.workflow(&a))
}

// workflow returns the id of the workflow of an action, empty when it has none.
func (d *directory) workflow(a *Action) string {
	c, _ := lookup(d.s.Campaigns, a.Campaign, func(c Campaign) string { return c.ID })
	own := cmp.Or(a.Workflow, c.Workflow)
	if account := d.account(a.Account); own == "" && account != nil {
		return account.Workflow
	}
	return own
}

// approving returns w as package charter takes it.
func (s *Strategy) approving(w Workflow) charter.Workflow {
	out := charter.Workflow{ID: w.ID, Name: w.Name, Closures: s.daysOff(w)}
	if w.Rounds != nil {
		out.Rounds = new(*w.Rounds)
	}
	for _, p := range s.Resources.People {
		out.Participants = append(out.Participants, charter.Participant{
			ID: p.ID, Name: p.Name, Role: p.ID, Side: cmp.Or(p.Side, charter.Internal), Workdays: p.Workdays})
	}
	for _, x := range w.Steps {
		step := charter.ApprovalStep{ID: x.ID, Name: x.Name, Approvers: slices.Clone(x.Approvers), Quorum: x.Quorum, Deadline: x.Deadline}
		step.Deadline.To, step.Deadline.Reminders = slices.Clone(x.Deadline.To), slices.Clone(x.Deadline.Reminders)
		for _, p := range s.Resources.People {
			if slices.ContainsFunc(x.Exempt, p.holds) {
				step.Exempt = append(step.Exempt, p.ID)
			}
		}
		out.Steps = append(out.Steps, step)
	}
	return out
}

// daysOff are the closures of the calendar and the absences of those who approve at a step of
// w that counts in working days.
func (s *Strategy) daysOff(w Workflow) []calendar.Closure {
	approves := map[string]bool{}
	for _, x := range w.Steps {
		if x.Deadline.Working {
			for _, id := range x.Approvers {
				approves[id] = true
			}
		}
	}
	if len(approves) == 0 {
		return nil
	}
	var out []calendar.Closure
	for _, c := range s.Calendar.Closures {
		out = append(out, c.Clone())
	}
	for _, p := range s.Resources.People {
		if !approves[p.ID] {
			continue
		}
		for _, a := range p.Absences {
			out = append(out, p.away(a))
		}
	}
	return out
}

// away returns an absence as the calendar takes it: days on which one person does not work.
func (p *Person) away(a Absence) calendar.Closure {
	return calendar.Closure{Name: a.Reason, Period: a.Period, Scope: calendar.ScopeWork, People: []string{p.ID}}
}

// repeatedSteps reports steps of one workflow with the same id.
func (s *Strategy) repeatedSteps() finding.List {
	var out finding.List
	for i, w := range s.Workflows {
		ids := charter.Workflow{Steps: make([]charter.ApprovalStep, len(w.Steps))}
		for k, x := range w.Steps {
			ids.Steps[k].ID = x.ID
		}
		for _, f := range charter.CheckWorkflowForm(ids).Under(finding.Root.Field("workflows").Index(i)) {
			if f.Code == document.CodeDuplicateID {
				out = append(out, f)
			}
		}
	}
	return out
}
