package calendar

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Certificate says how regular a plan is, how regular any plan could be, and what is
// missing with its proof. It is for programs and for whoever checks the scheduler.
type Certificate struct {
	// Cost and LowerBound are the sums of those of the channels. When channels differ in
	// their measure they are of use for comparison with one another only.
	Cost       float64 `json:"cost"`
	LowerBound float64 `json:"lowerBound"`
	// Asked and Placed count posts over the period, those that stood already included.
	Asked  int `json:"asked"`
	Placed int `json:"placed"`
	// Channels are in the order of the brief. A channel that could not be judged is left
	// out.
	Channels []ChannelCertificate `json:"channels"`
}

// ChannelCertificate is the part of a [Certificate] that concerns one channel.
type ChannelCertificate struct {
	Channel string `json:"channel"`
	// Measure is what gaps are measured in.
	Measure Measure `json:"measure"`
	// Cost is the sum of the squared gaps between the posts and both anchors, in the square
	// of the measure. No plan of this channel with as few posts missing has a lower cost
	// than LowerBound; when the two are equal the plan is proven optimal.
	Cost       float64 `json:"cost"`
	LowerBound float64 `json:"lowerBound"`
	Asked      int     `json:"asked"`
	Placed     int     `json:"placed"`
	// Binding are the constraints without which, each taken alone, more posts would be
	// placed or they would be spaced more evenly.
	Binding []Constraint `json:"binding,omitempty"`
	// Shortfalls are the quota periods that hold fewer posts than the plan aims at.
	Shortfalls []Shortfall `json:"shortfalls,omitempty"`
}

// Measure is what the gaps between posts are measured in. The zero Measure is absent.
type Measure int

// The measures.
const (
	// MeasureCivilDays counts the days between posts, whatever the length of a day: for
	// cadences up to one post a day.
	MeasureCivilDays Measure = iota + 1
	// MeasureActiveHours counts the hours of the channel's windows between posts, one
	// window after the other: for cadences of several posts a day.
	MeasureActiveHours
)

var measures = document.MustEnum[Measure]("measure", "civilDays", "activeHours")

// String returns the name of m in documents, such as "civilDays".
func (m Measure) String() string { return measures.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m Measure) MarshalText() ([]byte, error) { return measures.Marshal(m) }

// UnmarshalText reads "civilDays" or "activeHours".
func (m *Measure) UnmarshalText(text []byte) (err error) {
	*m, err = measures.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for m.
func (m Measure) Label() finding.Message { return measures.Label(book(), "calendar.measure", m) }

// Shortfall is a quota period that holds fewer posts than the plan aims at, with the proof
// that it could not hold more.
type Shortfall struct {
	// Key names the quota period, as slot ids do: "2026-W20", "2026-08".
	Key string `json:"key"`
	// Period is the part of it that lies within the brief.
	Period Period `json:"period"`
	// Asked is what the plan aims at, Minimum what the cadence promises at least.
	Asked   int `json:"asked"`
	Minimum int `json:"minimum"`
	Placed  int `json:"placed"`
	// Causes are the constraints that lower what fits, in the order of the proof.
	Causes []Constraint `json:"causes"`
	// Closures are the names of the closures that take days of the period away.
	Closures []string `json:"closures,omitempty"`
	Proof    Proof    `json:"proof"`

	quota int // its place among the quota periods
}

// Proof says how many posts fit into one quota period when nothing else counts, as
// constraints are added one after the other. The first number below what is asked names
// the cause.
type Proof struct {
	// Windows is the number of times the windows offer on an ordinary calendar.
	Windows int `json:"windows"`
	// PerDay is the most that fits when the largest number a day is added.
	PerDay int `json:"perDay"`
	// MinGap is the most that fits when the minimum gap is added.
	MinGap int `json:"minGap"`
	// Closures is the most that fits when the closures are added. What is placed falls below
	// it only because of posts that stand already, or of the minimum gap to posts of the
	// neighbouring periods.
	Closures int `json:"closures"`
}

// Constraint is a reason why posts are fewer or less even than they could be. The zero
// Constraint is absent.
type Constraint int

// The constraints.
const (
	// ConstraintWindows: the days and hours of the channel.
	ConstraintWindows Constraint = iota + 1
	// ConstraintPerDay: the largest number of posts a day.
	ConstraintPerDay
	// ConstraintMinGap: the least time between posts.
	ConstraintMinGap
	// ConstraintClosures: days without publication.
	ConstraintClosures
	// ConstraintNeighbours: posts that stand already, or those of neighbouring periods.
	ConstraintNeighbours
	// ConstraintClockChange: a time that the clocks skip or show twice on that day.
	ConstraintClockChange
)

var constraints = document.MustEnum[Constraint]("constraint",
	"windows", "perDay", "minGap", "closures", "neighbours", "clockChange")

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
