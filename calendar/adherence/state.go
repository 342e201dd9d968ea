package adherence

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// State says whether a quota is kept, as of now. In this order:
//
//   - suspended: every day on which the channel posts is excused;
//   - over: more is published than the cadence allows in a whole period;
//   - a period that is past is on track, kept, when it has its minimum, and missed when not; one
//     that is cut is kept too when the whole of it is, by posts beside the part that is judged;
//   - one that runs, or is to come, is at risk when what is published and what is feasible
//     fall below its minimum, and else on track.
//
// Feasible is a slot to come in the period that is armed, in validation, approved or kept for
// news, or that is planned or drafted with its next deadline still to come, or without one.
// Those on hold, failed, missed or cancelled are not. Of a channel without slots, feasible is as
// many posts a day as its cadence needs at most on each of its days that is left and not
// excused, and no more than the cadence still allows; a period that has not begun has no
// state: no plan is known. The zero State is absent.
type State int

// The states of a quota.
const (
	OnTrack   State = iota + 1 // OnTrack is kept, so far or for good.
	AtRisk                     // AtRisk cannot be kept as things stand.
	Missed                     // Missed is past, and was not kept.
	Over                       // Over has more than it allows.
	Suspended                  // Suspended is not due.
)

var states = document.MustEnum[State]("quota state", "onTrack", "atRisk", "missed", "over", "suspended")

// String returns the name of s in documents, such as "atRisk".
func (s State) String() string { return states.Name(s) }

// MarshalText writes the name of s; an absent or unknown s is an error.
func (s State) MarshalText() ([]byte, error) { return states.Marshal(s) }

// UnmarshalText reads a name as [State.String] writes it.
func (s *State) UnmarshalText(text []byte) (err error) {
	*s, err = states.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s.
func (s State) Label() finding.Message { return states.Label(book(), "adherence.state", s) }

// Outcome says what became of a slot, or of a publication that fills none. The zero Outcome
// is absent.
type Outcome int

// The outcomes.
const (
	// OutcomeOnTime went out within the grace of its time.
	OutcomeOnTime Outcome = iota + 1
	// OutcomeEarly went out before, within the tolerance.
	OutcomeEarly
	// OutcomeLate went out after, within the tolerance.
	OutcomeLate
	// OutcomePublished went out, as the slot itself says: when is not known.
	OutcomePublished
	// OutcomeMissed did not go out within the tolerance of its time.
	OutcomeMissed
	// OutcomeFailed was refused by the network, and nothing went out in its stead.
	OutcomeFailed
	// OutcomePending is to come, or is past by less than the tolerance.
	OutcomePending
	// OutcomeExcused did not go out, on a day on which it was not due.
	OutcomeExcused
	// OutcomeOnHold is suspended.
	OutcomeOnHold
	// OutcomeCancelled was given up.
	OutcomeCancelled
	// OutcomeExtra is a publication that fills no slot.
	OutcomeExtra
)

var outcomes = document.MustEnum[Outcome]("outcome", "onTime", "early", "late", "published", "missed", "failed", "pending",
	"excused", "onHold", "cancelled", "extra")

// String returns the name of o in documents, such as "onTime".
func (o Outcome) String() string { return outcomes.Name(o) }

// MarshalText writes the name of o; an absent or unknown o is an error.
func (o Outcome) MarshalText() ([]byte, error) { return outcomes.Marshal(o) }

// UnmarshalText reads a name as [Outcome.String] writes it.
func (o *Outcome) UnmarshalText(text []byte) (err error) {
	*o, err = outcomes.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for o.
func (o Outcome) Label() finding.Message { return outcomes.Label(book(), "adherence.outcome", o) }
