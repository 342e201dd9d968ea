package smart

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Evidence is what is known beside the objective itself. All of it is optional: what is
// absent is not known, and a criterion that needs it is [StateUnknown]. Each piece feeds
// one criterion.
type Evidence struct {
	// History feeds Achievable: the past of the objective's own indicator, in its unit. In
	// what order it comes, and dates given twice, do not matter: the last of a date counts.
	// For a count to deliver give the running total, for a rate the rate of each period.
	History []Point `json:"history,omitzero" validate:"max=5000"`
	// Running says that History is a running total, which only grows: it is one for a count
	// to deliver anyway.
	Running bool `json:"running,omitzero"`
	// Ceiling feeds Achievable: the most that the indicator can be, such as 100% of a share.
	// It is absent for one without a ceiling, such as a rate of growth.
	Ceiling Quantity `json:"ceiling,omitzero"`
	// AudienceSize feeds Achievable: how many people there are to win. Zero means not known.
	AudienceSize int `json:"audienceSize,omitzero" validate:"min=0"`
	// Resources feed Realistic.
	Resources *Resources `json:"resources,omitzero"`
	// Relevance feeds Realistic.
	Relevance *Relevance `json:"relevance,omitzero"`
}

// Point is the value of an indicator on a day.
type Point struct {
	Date  calendar.Date `json:"date,omitzero" validate:"required"`
	Value float64       `json:"value"`
}

// Resources are what the objective takes and what there is, over the same length of time.
// A side that is absent is not known.
type Resources struct {
	// Per is the length of time both are counted over, P1W for an ordinary week. Absent, it
	// is the time until the deadline.
	Per calendar.Duration `json:"per,omitzero"`
	// MinutesNeeded and MinutesAvailable are working time, in minutes.
	MinutesNeeded    *int `json:"minutesNeeded,omitzero" validate:"omitempty,min=0"`
	MinutesAvailable *int `json:"minutesAvailable,omitzero" validate:"omitempty,min=0"`
	// BudgetNeeded is absent when the objective takes no money.
	BudgetNeeded    *Amount `json:"budgetNeeded,omitzero"`
	BudgetAvailable *Amount `json:"budgetAvailable,omitzero"`
}

// Relevance says how well the parts of an objective fit one another. A part that is absent
// is not known.
type Relevance struct {
	// Indicator says whether the indicator tells if the goal is reached.
	Indicator Fit `json:"indicator,omitzero"`
	// Network says whether the network is made for the goal.
	Network Fit `json:"network,omitzero"`
	// Audience says whether the audience is on the network.
	Audience Fit `json:"audience,omitzero"`
	// Purpose says whether the goal is one that the company is on social networks for.
	Purpose Fit `json:"purpose,omitzero"`
}

// Fit is how well one thing serves another. The zero Fit means not known.
type Fit int

// The fits.
const (
	// Serves is made for it.
	Serves Fit = iota + 1
	// Supports helps, and is not enough by itself.
	Supports
	// Unrelated does nothing for it.
	Unrelated
)

var fits = document.MustEnum[Fit]("fit", "serves", "supports", "unrelated")

// String returns the name of f in documents, such as "serves".
func (f Fit) String() string { return fits.Name(f) }

// MarshalText writes the name of f; an absent or unknown f is an error.
func (f Fit) MarshalText() ([]byte, error) { return fits.Marshal(f) }

// UnmarshalText reads the name of a fit.
func (f *Fit) UnmarshalText(text []byte) (err error) {
	*f, err = fits.Unmarshal(text)
	return err
}

var evidenceSchema = sync.OnceValue(document.MustSchema[Evidence])

// ReadEvidence reads evidence strictly from its JSON text. The findings are those of
// [document.Schema.Read], and budgets below zero.
func ReadEvidence(data []byte) (Evidence, finding.List) {
	e, found := evidenceSchema().Read(data)
	if r := e.Resources; r != nil {
		at := finding.Root.Field("resources")
		for _, side := range []struct {
			amount *Amount
			name   string
		}{{r.BudgetNeeded, "budgetNeeded"}, {r.BudgetAvailable, "budgetAvailable"}} {
			if side.amount != nil {
				found = append(found, side.amount.CheckBudget().Under(at.Field(side.name))...)
			}
		}
	}
	found.Sort()
	return e, found
}

// UnmarshalJSON reads evidence as [ReadEvidence] does; its error is a [finding.List].
func (e *Evidence) UnmarshalJSON(data []byte) error { return evidenceSchema().Unmarshal(data, e) }
