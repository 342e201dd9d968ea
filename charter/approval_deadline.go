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
// Durations are counted from the beginning of the step, in UTC: a day is 24 hours, on
// working days or not. An answer at the very end of a term is in time.
type Deadline struct {
	Policy DeadlinePolicy `json:"policy,omitzero" validate:"required"`
	// After is how long the step waits. [Escalate] and [SilenceApproves] need one; for [Block],
	// it defaults to waiting for ever.
	After calendar.Duration `json:"after,omitzero"`
	// To are the participants who may settle the step in place of its approvers once the
	// term has passed. [Escalate] alone reads it.
	To []string `json:"to,omitzero" ref:"person" validate:"max=20,unique,dive,required,max=100"`
	// Reminders are when those who have not answered are reminded.
	Reminders []calendar.Duration `json:"reminders,omitzero" validate:"max=20"`
}

// end returns when the term of a step that began at a time ends, absent when it has none.
func (d *Deadline) end(since time.Time) time.Time {
	if end := later(since, d.After); end.After(since) {
		return end
	}
	return time.Time{}
}

// reminders returns when those who are awaited since a time are reminded, in order.
func (d *Deadline) reminders(since time.Time) []time.Time {
	var out []time.Time
	for _, r := range d.Reminders {
		if t := later(since, r); t.After(since) {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, time.Time.Compare)
	return slices.Compact(out)
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
