package calendar

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Constraint is a reason why posts are fewer or less even than they could be. The zero
// Constraint is absent.
type Constraint int

// The constraints.
const (
	// ConstraintWindows: the days and hours of the channel.
	ConstraintWindows Constraint = iota + 1
	// ConstraintPerDay: the largest number of posts a day, be it a limit or, where no window
	// has hours, the number of times of day.
	ConstraintPerDay
	// ConstraintMinGap: the least time between posts.
	ConstraintMinGap
	// ConstraintClosures: days without publication.
	ConstraintClosures
	// ConstraintNeighbours: posts that stand already.
	ConstraintNeighbours
	// ConstraintClockChange: a time that the clocks skip or show twice on that day.
	ConstraintClockChange
	// ConstraintFrozen: days that are settled, see [Brief.Frozen].
	ConstraintFrozen
	// ConstraintAccountGap: the least time between posts of the channel's account.
	ConstraintAccountGap
	// ConstraintAccountCap: the largest number of posts of the account, a day or in 24 hours.
	ConstraintAccountCap
	// ConstraintCapacity: the time of those who draft, review and approve.
	ConstraintCapacity
)

var constraints = document.MustEnum[Constraint]("constraint",
	"windows", "perDay", "minGap", "closures", "neighbours", "clockChange", "frozen", "accountGap", "accountCap", "capacity")

// String returns the name of c in documents, such as "minGap".
func (c Constraint) String() string { return constraints.Name(c) }

// MarshalText writes the name of c; an absent or unknown c is an error.
func (c Constraint) MarshalText() ([]byte, error) { return constraints.Marshal(c) }

// UnmarshalText reads a name as [Constraint.String] writes it.
func (c *Constraint) UnmarshalText(text []byte) (err error) {
	*c, err = constraints.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for c.
func (c Constraint) Label() finding.Message {
	return constraints.Label(book(), "calendar.constraint", c)
}
