package smart

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Evidence is what is known beside the objective itself. All of it is optional: what is
// absent is not known, and a criterion that needs it is [StateUnknown]. Each piece feeds
// one criterion.
type Evidence struct {
	// History feeds Achievable: the past of the objective's own indicator, in its unit, in
	// any order. Of several readings of a day the last given counts; readings without a day,
	// that are no figures, or of days after today do not: [Assessment.Evidence] says so. For
	// a count to deliver give the running total, for a rate the rate of each period.
	History []Point `json:"history,omitzero" validate:"max=5000"`
	// Running says that History is a running total, which only grows: it is one for a count
	// to deliver anyway.
	Running bool `json:"running,omitzero"`
	// Ceiling feeds Achievable: the most that the indicator can be, such as 100% of a share.
	// It is absent for one without a ceiling, such as a rate of growth.
	Ceiling Quantity `json:"ceiling,omitzero"`
	// AudienceSize feeds Achievable: how many people there are to win. Zero means not known.
	AudienceSize int `json:"audienceSize,omitzero" validate:"min=0"`
	// Definition feeds Achievable: what tells the objective's indicator apart from others of
	// the same name, so that benchmarks are of the same thing. What it divides by need not be
	// said of an indicator of package kpi.
	Definition Definition `json:"definition,omitzero"`
	// Benchmarks feed Achievable: how others do. There are none by default.
	Benchmarks []Benchmark `json:"benchmarks,omitzero" validate:"max=50,dive"`
	// Bands part what Achievable calls safe from what it calls ambitious, and so on.
	Bands Bands `json:"bands,omitzero"`
	// Network is that of the objective's account. Absent, it is where the sentence says.
	Network network.ID `json:"network,omitzero" validate:"max=100"`
	// AudienceNetworks feed Realistic: where the audience is. Absent, that is not known.
	AudienceNetworks []network.ID `json:"audienceNetworks,omitzero" validate:"max=100,dive,max=100"`
	// Resources feed Realistic.
	Resources *Resources `json:"resources,omitzero"`
	// Relevance feeds Realistic. A part that is absent is judged by what this module knows of
	// indicators and networks, or is not known.
	Relevance *Relevance `json:"relevance,omitzero"`
}

// Point is the value of an indicator on a day.
type Point struct {
	Date  calendar.Date `json:"date,omitzero" validate:"required"`
	Value float64       `json:"value"`
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
		}{{r.BudgetNeeded, "budgetNeeded"}, {r.CostEach, "costEach"}, {r.BudgetAvailable, "budgetAvailable"}} {
			if side.amount != nil {
				found = append(found, side.amount.CheckBudget().Under(at.Field(side.name))...)
			}
		}
	}
	found.Sort()
	return e, found
}

// check finds what evidence holds that does not count: readings and bands. What keeps
// benchmarks from counting depends on the objective.
func (e *Evidence) check(asOf calendar.Date) finding.List {
	return append(e.checkHistory(asOf), e.checkBands()...)
}

// UnmarshalJSON reads evidence as [ReadEvidence] does; its error is a [finding.List].
func (e *Evidence) UnmarshalJSON(data []byte) error { return evidenceSchema().Unmarshal(data, e) }
