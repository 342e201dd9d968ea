package kpi

import (
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Case is an action when a decision about it is due, with everything that is known of it. It
// is a document: exported fields, judged by [Catalogue.Decide]. What is not given is not
// known, and nothing is taken for a zero. The zero Case is undecided.
type Case struct {
	ID string `json:"id" id:"case" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Title is the action in the words of the company, for the sentences.
	Title string `json:"title,omitzero" validate:"max=300"`
	// Objective is what the action is for, and Series the figures of its indicator.
	Objective smart.Objective `json:"objective" validate:"required"`
	Series    Series          `json:"series" validate:"required"`
	// Start is the day the action started. Defaults to that of the objective. Without either
	// its effect is not known.
	Start calendar.Date `json:"start,omitzero"`
	// Lag is how many days pass before the action can show in the figures.
	Lag int `json:"lag,omitzero" validate:"gte=0,lte=365"`
	// Compliance is what was done of what was planned. Without it nothing is dropped for
	// want of an effect: what was not done cannot have failed.
	Compliance *Compliance `json:"compliance,omitzero"`
	Spend      *Spend      `json:"spend,omitzero"`
	// Control is where the action is not at work. Without it the time before the start is what
	// the action is compared with.
	Control *Control `json:"control,omitzero"`
	// Factors are the indicators that the indicator is the product of, in the order of the
	// path to it: reach, click-through rate, conversion rate. A unit cost is divided by its
	// rates. They say what to adjust.
	Factors []Series `json:"factors,omitzero" validate:"max=10,dive"`
	// Segments are parts of the public of a ratio: they tell a change of the mix from one of
	// the ratio.
	Segments []Series `json:"segments,omitzero" validate:"max=100,dive"`
	// Guards are indicators that must not get worse meanwhile: complaints, sentiment.
	Guards []Series `json:"guards,omitzero" validate:"max=10,dive"`
	// Earlier are series of the indicator by definitions that have ended.
	Earlier []Series `json:"earlier,omitzero" validate:"max=20,dive"`
	// Peers are the other actions on the same indicator.
	Peers []Peer `json:"peers,omitzero" validate:"max=1000,dive"`
	// Events are what is known to have happened: what they explain is no effect. Accounts are
	// those that the series were read on.
	Events   []Event   `json:"events,omitzero" validate:"max=1000,dive"`
	Accounts []Account `json:"accounts,omitzero" validate:"max=1000,dive"`
	// MinimalEffect is the least effect that is worth having, in percent of what was before.
	// Defaults to 10.
	MinimalEffect float64 `json:"minimalEffect,omitzero" validate:"gte=0,lte=1000"`
	// Past is what the last review handed on.
	Past State `json:"past,omitzero"`
}

var caseSchema = sync.OnceValue(document.MustSchema[Case])

// ReadCase reads a case strictly from its JSON text, alone: references to accounts and posts
// are not followed. The findings are those of [document.Schema.Read].
func ReadCase(data []byte) (Case, finding.List) { return caseSchema().Read(data) }

// UnmarshalJSON reads a case as [ReadCase] does; its error is a [finding.List].
func (c *Case) UnmarshalJSON(data []byte) error { return caseSchema().Unmarshal(data, c) }

// setting is what must be known beside the figures.
func (c *Case) setting() Setting { return Setting{Accounts: c.Accounts, Events: c.Events} }

// start is the day the action started, absent when it is not known.
func (c *Case) start() calendar.Date {
	if !c.Start.IsZero() {
		return c.Start
	}
	return c.Objective.Start
}

// Control is a second campaign, a region, a public, where the action is not at work.
type Control struct {
	// Series is the same indicator there, and Factors those of the case.
	Series  Series   `json:"series" validate:"required"`
	Factors []Series `json:"factors,omitzero" validate:"max=10,dive"`
}

// Compliance is how much of a plan was carried out: posts published on time, of those
// planned.
type Compliance struct {
	Planned int `json:"planned" validate:"gte=0,lte=1000000"`
	Done    int `json:"done" validate:"gte=0,lte=1000000"`
}

// share is the part that was done, and whether anything was planned.
func (c *Compliance) share() (float64, bool) {
	if c == nil || c.Planned <= 0 {
		return 0, false
	}
	return float64(c.Done) / float64(c.Planned), true
}

// Spend is what an action cost since its start, taxes excluded, and what it brought for that.
type Spend struct {
	Amount smart.Money `json:"amount" validate:"required"`
	// PerResult is what one result may cost.
	PerResult smart.Money `json:"perResult,omitzero"`
	// Results is how many results it brought. Absent means not known.
	Results *int `json:"results,omitzero" validate:"omitempty,gte=0"`
}

// times is how many times the allowed cost of one result was spent, and whether that is
// known.
func (s *Spend) times() (float64, bool) {
	if s == nil || s.Amount.IsZero() || s.PerResult.Minor() <= 0 || s.PerResult.Currency() != s.Amount.Currency() {
		return 0, false
	}
	return float64(s.Amount.Minor()) / float64(s.PerResult.Minor()), true
}

// Peer is another action on the same indicator.
type Peer struct {
	ID    string        `json:"id" validate:"required,max=100"`
	Title string        `json:"title,omitzero" validate:"max=300"`
	Start calendar.Date `json:"start,omitzero"`
	Lag   int           `json:"lag,omitzero" validate:"gte=0,lte=365"`
	Spend *Spend        `json:"spend,omitzero"`
}
