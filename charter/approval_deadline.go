package charter

import (
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Deadline says how long a step waits for its approvers and what follows then. Its policy
// is a choice that must be made: without one a step waits for ever, and [CheckWorkflowForm]
// says that it is missing.
//
// Durations are counted from the beginning of the step, in UTC: a day is 24 hours, and a
// working day or not, unless Working says otherwise. An answer at the very end of a term is in
// time.
type Deadline struct {
	Policy DeadlinePolicy `json:"policy,omitzero" validate:"required"`
	// After is how long the step waits. [Escalate] and [SilenceApproves] need one; for [Block],
	// it defaults to waiting for ever.
	After calendar.Duration `json:"after,omitzero"`
	// Working has the days of After and of Reminders be working days: P2D ends at the same time
	// of the second day on which an approver of the step works, a week counts as seven of them,
	// and months come before them. Of several approvers, the last to have had these days counts.
	// They are told by [Participant.Workdays] and [Workflow.Closures], on dates of UTC. A term
	// that they never reach is waited for for ever.
	Working bool `json:"working,omitzero"`
	// To are the participants who may settle the step in place of its approvers once the
	// term has passed. [Escalate] alone reads it.
	To []string `json:"to,omitzero" ref:"person" validate:"max=20,unique,dive,required,max=100"`
	// Reminders are when those who have not answered are reminded.
	Reminders []calendar.Duration `json:"reminders,omitzero" validate:"max=20"`
}

// AnsweredBy returns the last instant at which a post that is submitted at a time is answered
// at every step, when each takes the whole of its term, in UTC. Steps without a term take no
// time: how long they wait is not said.
func (w Workflow) AnsweredBy(submitted time.Time) time.Time {
	at := submitted.UTC()
	for i := range w.Steps {
		if end := w.end(&w.Steps[i], at); !end.IsZero() {
			at = end
		}
	}
	return at
}

// end returns when the term of a step that began at a time ends, absent when it has none.
func (w *Workflow) end(s *ApprovalStep, since time.Time) time.Time {
	if end := w.later(s, since, s.Deadline.After); end.After(since) {
		return end
	}
	return time.Time{}
}

// reminders returns when those who are awaited since a time are reminded, in order.
func (w *Workflow) reminders(s *ApprovalStep, since time.Time) []time.Time {
	var out []time.Time
	for _, r := range s.Deadline.Reminders {
		if t := w.later(s, since, r); t.After(since) {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, time.Time.Compare)
	return slices.Compact(out)
}

// later returns the instant a duration after t, as the deadline of a step counts it, and the
// zero time when there is none.
func (w *Workflow) later(s *ApprovalStep, t time.Time, d calendar.Duration) time.Time {
	days := d.Days()
	if !s.Deadline.Working || days <= 0 {
		return later(t, d)
	}
	// Months come first, as in any duration: P1M2D is the second working day of the month after.
	sent := calendar.DateTimeOf(t.UTC()).Date()
	start := sent.AddMonths(12*d.Years() + d.Months())
	var last calendar.Date
	for _, id := range s.Approvers {
		day := w.participant(id).person().WorkdayAfter(start, days, w.Closures)
		if day.IsZero() {
			return time.Time{}
		}
		if day.After(last) {
			last = day
		}
	}
	rest, err := calendar.NewDuration(0, 0, last.DaysSince(sent), d.Seconds())
	if err != nil || last.IsZero() {
		return time.Time{}
	}
	return later(t, rest)
}

// later returns the instant a duration after t, as the clocks of UTC count it, and the zero
// time when it is out of range.
func later(t time.Time, d calendar.Duration) time.Time {
	start := calendar.DateTimeOf(t.UTC())
	end := start.Add(d)
	if end.IsZero() {
		return time.Time{}
	}
	return time.Unix(t.Unix()+end.SecondsSince(start), int64(t.Nanosecond())).UTC()
}

// DeadlinePolicy is what becomes of a post that is not answered in time. The zero
// DeadlinePolicy is absent: there is no policy by default.
type DeadlinePolicy int

// The policies.
const (
	// Block keeps the post from going out until it is approved.
	Block DeadlinePolicy = iota + 1
	// Escalate lets somebody else approve too.
	Escalate
	// SilenceApproves takes no answer for an approval, but never that of a post with a
	// [Sensitivity]: such a post is blocked.
	SilenceApproves
)

var deadlinePolicies = document.MustEnum[DeadlinePolicy]("deadline policy", "block", "escalate", "silenceApproves")

// String returns the name of p on the wire, such as "silenceApproves".
func (p DeadlinePolicy) String() string { return deadlinePolicies.Name(p) }

// MarshalText returns the name of p; the zero DeadlinePolicy is an error.
func (p DeadlinePolicy) MarshalText() ([]byte, error) { return deadlinePolicies.Marshal(p) }

// UnmarshalText reads the name of a policy.
func (p *DeadlinePolicy) UnmarshalText(text []byte) (err error) {
	*p, err = deadlinePolicies.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for p, none when it is absent: « silence vaut
// accord » for [SilenceApproves].
func (p DeadlinePolicy) Label() finding.Message {
	return deadlinePolicies.Label(book(), "charter.deadline", p)
}
