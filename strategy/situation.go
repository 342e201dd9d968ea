package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Situation is step 1: what there is today, at home, among competitors and in the market.
type Situation struct {
	// Date is the day of the audit. After a year it is stale.
	Date        calendar.Date `json:"date,omitzero"`
	Site        *Site         `json:"site,omitzero"`
	Audits      []Audit       `json:"audits,omitzero" validate:"max=200"`
	Competitors []Competitor  `json:"competitors,omitzero" validate:"max=50"`
	Trends      []Trend       `json:"trends,omitzero" validate:"max=100"`
	// Obligations are how the organisation stands with what the law asks of it: see
	// [Register].
	Obligations []charter.RegisterEntry `json:"obligations,omitzero" validate:"max=500"`
}

// Site is the organisation's own website. Nil members are not known, which is not "no".
type Site struct {
	URL        string `json:"url" validate:"required,max=2000"`
	Responsive *bool  `json:"responsive,omitzero"`
	// ShareButtons tells whether pages can be shared; native buttons of a network are
	// trackers and need the visitor's consent (directive 2002/58/EC, article 5(3)).
	ShareButtons *bool `json:"shareButtons,omitzero"`
}

// Audit is what was found of one account.
type Audit struct {
	ID string `json:"id,omitzero" validate:"max=100" id:"audit"`
	// Labels are the embedding tool's own; they are not read.
	Labels  map[string]string `json:"labels,omitzero" validate:"max=100"`
	Account string            `json:"account" validate:"required" ref:"account"`
	Verdict AccountVerdict    `json:"verdict,omitzero" validate:"required"`
	Note    string            `json:"note,omitzero" validate:"max=1000"`
}

// AccountVerdict says what to do with an account that exists. The zero AccountVerdict is
// absent.
type AccountVerdict int

// The verdicts of an account audit.
const (
	VerdictKeep  AccountVerdict = iota + 1 // VerdictKeep: it goes on.
	VerdictMerge                           // VerdictMerge: it becomes part of another.
	VerdictClose                           // VerdictClose: it is given up.
	// VerdictRecover: it was created by someone who left, or by a former agency.
	VerdictRecover
)

var accountVerdicts = document.MustEnum[AccountVerdict]("account verdict", "keep", "merge", "close", "recover")

// String returns the name of v on the wire, such as "keep".
func (v AccountVerdict) String() string { return accountVerdicts.Name(v) }

// MarshalText returns the name of v; the zero AccountVerdict is an error.
func (v AccountVerdict) MarshalText() ([]byte, error) { return accountVerdicts.Marshal(v) }

// UnmarshalText reads the name of a verdict.
func (v *AccountVerdict) UnmarshalText(text []byte) (err error) {
	*v, err = accountVerdicts.Unmarshal(text)
	return err
}

// Label returns the word a reader sees for v.
func (v AccountVerdict) Label() finding.Message {
	return accountVerdicts.Label(book(), "strategy.account_verdict", v)
}

// Competitor is one of the organisations the audience also follows.
type Competitor struct {
	ID string `json:"id" validate:"required,max=100" id:"competitor"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Name   string            `json:"name" validate:"required,max=200"`
	// Networks are where it is present.
	Networks []network.ID `json:"networks,omitzero" validate:"max=50,unique,dive,required"`
	// Note says how often it posts, in which formats, and whether its community answers
	// regularly.
	Note   string `json:"note,omitzero" validate:"max=1000"`
	Source string `json:"source,omitzero" validate:"max=500"`
}

// Trend is something that changes around the organisation: a new network, a new use, a
// new obligation.
type Trend struct {
	ID string `json:"id,omitzero" validate:"max=100" id:"trend"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Title  string            `json:"title" validate:"required,max=300"`
	// From is the day it takes effect, when it has one.
	From   calendar.Date `json:"from,omitzero"`
	Source string        `json:"source,omitzero" validate:"max=500"`
}
