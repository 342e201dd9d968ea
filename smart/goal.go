package smart

import (
	"iter"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Goal is what an objective is for. The zero Goal means absent: it neither prints nor
// marshals as one.
type Goal int

// The goals.
const (
	// Awareness is being known: reach, followers, views.
	Awareness Goal = iota + 1
	// Traffic is visits to one's own site.
	Traffic
	// Prospecting is contacts that may become customers.
	Prospecting
	// Acquisition is new customers.
	Acquisition
	// Loyalty is customers who stay, come back and recommend.
	Loyalty
	// Service is customers who are answered.
	Service
	// Talent is being known as an employer, and hiring.
	Talent
	// Production is an activity, such as posts published: a means, not a result.
	Production
	// Other is none of these.
	Other
)

var goals = document.MustEnum[Goal]("goal",
	"awareness", "traffic", "prospecting", "acquisition", "loyalty", "service", "talent", "production", "other")

// Goals yields the goals in their order.
func Goals() iter.Seq[Goal] { return goals.All() }

// String returns the name of g in documents, such as "awareness".
func (g Goal) String() string { return goals.Name(g) }

// MarshalText writes the name of g; an absent or unknown g is an error.
func (g Goal) MarshalText() ([]byte, error) { return goals.Marshal(g) }

// UnmarshalText reads the name of a goal.
func (g *Goal) UnmarshalText(text []byte) (err error) {
	*g, err = goals.Unmarshal(text)
	return err
}

// Label returns what a reader sees for g: "awareness", « notoriété ». It is the zero
// message when g is not a goal.
func (g Goal) Label() finding.Message { return goals.Label(book(), "smart.goal", g) }
