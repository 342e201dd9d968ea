package strategy

import (
	"sync"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// SchemaVersion is the version of the JSON form of [Strategy] that this module reads and
// writes.
const SchemaVersion = "1"

// Strategy is a company's social-media strategy: the why, then what each of the seven
// steps decided. It is a document: build it in Go or read it with [Read], and judge it
// with [Review]. The zero Strategy is one where everything is still to be done.
type Strategy struct {
	Schema       string            `json:"schema" validate:"required,oneof=1"`
	ID           string            `json:"id" validate:"required,max=100"`
	Title        string            `json:"title,omitzero" validate:"max=300"`
	Labels       map[string]string `json:"labels,omitzero" validate:"max=100"`
	Organisation Organisation      `json:"organisation" validate:"required"`
	Purpose      Purpose           `json:"purpose,omitzero"`
	// Situation is step 1.
	Situation Situation `json:"situation,omitzero"`
	// Objectives are step 2.
	Objectives []smart.Objective `json:"objectives,omitzero" validate:"max=100"`
	// Audiences, Choices and Accounts are step 3.
	Audiences []Segment `json:"audiences,omitzero" validate:"max=100"`
	Choices   []Choice  `json:"choices,omitzero" validate:"max=100"`
	Accounts  []Account `json:"accounts,omitzero" validate:"max=200"`
	// Resources are step 4.
	Resources Resources `json:"resources,omitzero"`
	// Charter is step 5, and so are the Workflows that posts are approved through.
	Charter   *charter.Charter `json:"charter,omitzero"`
	Workflows []Workflow       `json:"workflows,omitzero" validate:"max=50"`
	// Calendar, Campaigns, Actions and Partnerships are step 6. Partnerships are what was
	// agreed with people who publish for the organisation, deal by deal.
	Calendar     Calendar              `json:"calendar,omitzero"`
	Campaigns    []Campaign            `json:"campaigns,omitzero" validate:"max=500"`
	Actions      []Action              `json:"actions,omitzero" validate:"max=1000"`
	Partnerships []charter.Partnership `json:"partnerships,omitzero" validate:"max=10000"`
	// Measurement is step 7.
	Measurement Measurement `json:"measurement,omitzero"`
}

var schema = sync.OnceValue(document.MustSchema[Strategy])

// Read reads a strategy from JSON, strictly, and reports in one pass everything that is
// wrong with its form and with its values: unknown and duplicate members, wrong types and
// values, duplicate ids, references to nothing; amounts below zero; networks that have
// closed; what the calendar cannot make sense of, and, when the basis finds zones, a zone
// that it does not find. When the list holds an error, the strategy is what could be read.
func Read(data []byte, b Basis) (Strategy, finding.List) {
	s, found := schema().Read(data)
	found = append(found, newReviewer(s, b).values(found)...)
	found.Sort()
	return s, found
}

// Check reports what is wrong with the form and the values of s, as [Read] does for JSON.
func Check(s Strategy, b Basis) finding.List {
	found := schema().Check(s)
	found = append(found, newReviewer(s, b).values(found)...)
	found.Sort()
	return found
}

// UnmarshalJSON reads a strategy as strictly as [Read] does, so that it stays strict inside
// any other document, and judges its form alone. The error is a [finding.List].
func (s *Strategy) UnmarshalJSON(data []byte) error { return schema().Unmarshal(data, s) }
