package charter

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Workflow says through which hands a post goes before it may be armed: steps in order, who
// approves at each, and what becomes of a post that nobody answers. It is a document: build
// it in Go or read it with [ReadWorkflow], judge its form with [CheckWorkflowForm] and its
// meaning with [CheckWorkflow], and hold posts against it with [Workflow.Standing]. Nothing
// is ever approved by the zero Workflow. It may be shared by any number of readers.
type Workflow struct {
	ID string `json:"id" id:"workflow" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Name   string            `json:"name,omitzero" validate:"max=200"`
	// Participants are those who approve, and those who write and whose role exempts them
	// from a step.
	Participants []Participant `json:"participants,omitzero" validate:"max=1000"`
	// Steps come one after the other: each begins when the one before it is settled.
	Steps []ApprovalStep `json:"steps,omitzero" validate:"required,min=1,max=20"`
	// Rounds is how many times the contract lets an external approver ask for changes to a
	// post. Absent, the contract sets no number; 0 is none at all.
	Rounds *int `json:"rounds,omitzero" validate:"min=0,max=100"`
	// Closures are the days on which nobody works, or some participants do not: holidays and
	// absences. [Deadline.Working] alone reads them.
	Closures []calendar.Closure `json:"closures,omitzero" validate:"max=1000"`
}

// Participant is somebody who takes part in a workflow.
type Participant struct {
	// ID is what steps and events call the participant.
	ID   string `json:"id" id:"person" validate:"required,max=100"`
	Name string `json:"name,omitzero" validate:"max=200"`
	// Role is what [ApprovalStep.Exempt] compares, letter for letter.
	Role string `json:"role,omitzero" validate:"max=100"`
	Side Side   `json:"side,omitzero" validate:"required"`
	// Workdays are the days of the week on which the participant works, for
	// [Deadline.Working]. Defaults to Monday to Friday.
	Workdays calendar.Weekdays `json:"workdays,omitzero"`
}

// Side is whose side a participant is on. The zero Side is absent, and is not the client's.
type Side int

// The sides.
const (
	Internal Side = iota + 1 // Internal is the side of those who write.
	External                 // External is the side of the client they write for.
)

var sides = document.MustEnum[Side]("side", "internal", "external")

// String returns the name of s on the wire: "internal" or "external".
func (s Side) String() string { return sides.Name(s) }

// MarshalText returns the name of s; the zero Side is an error.
func (s Side) MarshalText() ([]byte, error) { return sides.Marshal(s) }

// UnmarshalText reads "internal" or "external".
func (s *Side) UnmarshalText(text []byte) (err error) {
	*s, err = sides.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s, none when it is absent: « annonceur » for
// [External].
func (s Side) Label() finding.Message { return sides.Label(book(), "charter.side", s) }

var workflowSchema = sync.OnceValue(document.MustSchema[Workflow])

// ReadWorkflow reads a workflow strictly from its JSON text and reports in one pass what is
// wrong with its form, a choice that is not made among it: no policy and no quorum is taken
// for granted. What the workflow means is judged by [CheckWorkflow].
func ReadWorkflow(data []byte) (Workflow, finding.List) { return workflowSchema().Read(data) }

// CheckWorkflowForm reports what is wrong with the form of w, as [ReadWorkflow] does for
// JSON: missing choices, approvers who are no participants, duplicate ids.
func CheckWorkflowForm(w Workflow) finding.List { return workflowSchema().Check(w) }

// UnmarshalJSON reads what [ReadWorkflow] reads; its error is a [finding.List].
func (w *Workflow) UnmarshalJSON(data []byte) error { return workflowSchema().Unmarshal(data, w) }

// CheckWorkflow judges a workflow whose form is sound: policies that can never take effect,
// for want of a term or of somebody to escalate to, and rounds that nobody uses. The list is
// sorted.
func CheckWorkflow(w Workflow) finding.List {
	var k findings
	for i, s := range w.Steps {
		at, step := finding.Pointer("/steps").Index(i).Field("deadline"), finding.Text("step", s.name())
		d := s.Deadline
		if d.Policy == Escalate && len(d.To) == 0 {
			k.find(CodeEscalationToNobody, at.Field("to"), step)
		}
		needed := d.Policy == Escalate || d.Policy == SilenceApproves || d.Policy == Block && !d.After.IsZero()
		if needed && !isPositive(d.After) {
			k.find(CodeDeadlineWithoutTerm, at.Field("after"), step, finding.Term("policy", d.Policy.Label()))
		}
		for n, r := range d.Reminders {
			if !r.IsZero() && !isPositive(r) {
				k.find(CodeReminderAtOnce, at.Field("reminders").Index(n), step)
			}
		}
	}
	if w.Rounds != nil && !w.hasClient() {
		k.find(CodeRoundsWithoutClient, "/rounds", finding.Integer("rounds", *w.Rounds))
	}
	k.list.Sort()
	return k.list
}

// hasClient reports whether an external participant approves at any step.
func (w *Workflow) hasClient() bool {
	for _, s := range w.Steps {
		for _, id := range s.Approvers {
			if w.participant(id).Side == External {
				return true
			}
		}
	}
	return false
}

// participant returns the participant of an id, and one without a role for any other.
func (w *Workflow) participant(id string) Participant {
	for _, p := range w.Participants {
		if p.ID == id {
			return p
		}
	}
	return Participant{ID: id}
}

// names returns what sentences call some participants.
func (w *Workflow) names(name string, ids []string) finding.Arg {
	args := make([]finding.Arg, len(ids))
	for i, id := range ids {
		args[i] = finding.Text("", w.participant(id).name())
	}
	return finding.ListOf(name, args...)
}

// name is what sentences call p.
func (p Participant) name() string {
	if p.Name != "" {
		return p.Name
	}
	return p.ID
}

// person is the participant as the calendar knows people.
func (p Participant) person() calendar.Person {
	return calendar.Person{ID: p.ID, Workdays: p.Workdays}
}

// isPositive reports whether time passes within d.
func isPositive(d calendar.Duration) bool {
	start := calendar.MustDateTime("2000-01-01T00:00")
	return start.Before(start.Add(d))
}
