package kpi

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Decision is what to do with an action. The zero Decision means absent.
type Decision int

// The decisions.
const (
	// Confirm goes on with the action as it is.
	Confirm Decision = iota + 1
	// Adjust goes on with it changed: the [Lever] says what.
	Adjust
	// Drop stops it.
	Drop
	// Undecided waits: what there is does not tell.
	Undecided
)

var decisions = document.MustEnum[Decision]("decision", "confirm", "adjust", "drop", "undecided")

// String returns the name of d in documents, such as "confirm".
func (d Decision) String() string { return decisions.Name(d) }

// MarshalText writes the name of d; an absent or unknown d is an error.
func (d Decision) MarshalText() ([]byte, error) { return decisions.Marshal(d) }

// UnmarshalText reads the name of a decision.
func (d *Decision) UnmarshalText(text []byte) (err error) {
	*d, err = decisions.Unmarshal(text)
	return err
}

// Label returns what a reader sees for d: "confirm", « confirmer ». It is the zero message
// when d is not a decision.
func (d Decision) Label() finding.Message { return decisions.Label(book(), "kpi.decision", d) }

// Lever is what an adjustment changes. The zero Lever means absent: the figures do not say.
type Lever int

// The levers.
const (
	// ExecutePlan does what was planned, which was not done.
	ExecutePlan Lever = iota + 1
	// Pause suspends it at once: a guard-rail is broken.
	Pause
	// Dose does more of it, or revises the target or its date: it works, and too little for the target.
	Dose
	// Exposure is how it meets its public: format, time, frequency, boosts.
	Exposure
	// Creative is the message: the words, the picture.
	Creative
	// LandingPage is what comes after the click: the page, the offer, the form.
	LandingPage
	// Audience is who is aimed at, and what is bid for them.
	Audience
	// Staffing is who answers, and when.
	Staffing
	// Stagger starts actions on one indicator one after the other, so that each can be told.
	Stagger
	// Redirect moves its means elsewhere: the objective is reached without it.
	Redirect
	// Retarget sets a target that is not there already.
	Retarget
)

var levers = document.MustEnum[Lever]("lever", "executePlan", "pause", "dose", "exposure", "creative", "landingPage",
	"audience", "staffing", "stagger", "redirect", "retarget")

// String returns the name of l in documents, such as "landingPage".
func (l Lever) String() string { return levers.Name(l) }

// MarshalText writes the name of l; an absent or unknown l is an error.
func (l Lever) MarshalText() ([]byte, error) { return levers.Marshal(l) }

// UnmarshalText reads the name of a lever.
func (l *Lever) UnmarshalText(text []byte) (err error) {
	*l, err = levers.Unmarshal(text)
	return err
}

// Label returns what a reader sees for l, a verb phrase: "change the message", « changer le
// message ». It is the zero message when l is not a lever.
func (l Lever) Label() finding.Message { return levers.Label(book(), "kpi.lever", l) }
