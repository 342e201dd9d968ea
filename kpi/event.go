package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// EventKind is the nature of an [Event]. The zero EventKind means absent.
type EventKind int

// The kinds of event.
const (
	// EventCrisis is bad news about the company, or about the world.
	EventCrisis EventKind = iota + 1
	// EventPress is coverage by the press or by others with an audience.
	EventPress
	// EventOutage is a network or a measuring tool that did not work.
	EventOutage
	// EventContest is a contest, whose followers partly leave when it is over.
	EventContest
	// EventSeason is a time of the year that comes back: sales, Christmas, holidays.
	EventSeason
	// EventSuspension is a time in which publishing was suspended.
	EventSuspension
	// EventOther is anything else that moved the figures.
	EventOther
)

var eventKinds = document.MustEnum[EventKind]("event kind",
	"crisis", "press", "outage", "contest", "season", "suspension", "other")

// String returns the name of k in documents, such as "crisis".
func (k EventKind) String() string { return eventKinds.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k EventKind) MarshalText() ([]byte, error) { return eventKinds.Marshal(k) }

// UnmarshalText reads the name of a kind of event.
func (k *EventKind) UnmarshalText(text []byte) (err error) {
	*k, err = eventKinds.Unmarshal(text)
	return err
}

// Label returns what a reader sees for k: "press coverage", « retombées presse ». It is
// the zero message when k is not a kind of event.
func (k EventKind) Label() finding.Message { return eventKinds.Label(book(), "kpi.event", k) }

// silent reports whether figures of such a time are no evidence: nothing was published, or
// nothing was counted.
func (k EventKind) silent() bool { return k == EventSuspension || k == EventOutage }

// Event is something that happened and that explains figures: a cause from outside of what
// is being judged. It is a document. Figures of its days are marked, and take no part in
// what is usual; those of a suspension or an outage are no evidence at all. The zero Event
// is not sound, and concerns no day.
type Event struct {
	ID string `json:"id" id:"event" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	// Title is what readers call it, in the language of the team.
	Title  string          `json:"title,omitzero" validate:"max=300"`
	Kind   EventKind       `json:"kind,omitzero" validate:"required"`
	Period calendar.Period `json:"period,omitzero" validate:"required"`
	// Accounts are those it concerns. Defaults to all of them.
	Accounts []string `json:"accounts,omitzero" ref:"account?" validate:"max=200,unique,dive,required,max=100"`
}

// Label returns what a reader sees for e: its title, or else its kind.
func (e Event) Label() finding.Message {
	if e.Title == "" {
		return e.Kind.Label()
	}
	return book().Message("kpi.event_title", finding.Text("title", e.Title))
}

// concerns reports whether e bears on days of an account.
func (e *Event) concerns(account string, days calendar.Period) bool {
	return e.Period.Overlaps(days) && (len(e.Accounts) == 0 || account == "" || slices.Contains(e.Accounts, account))
}

// Setting is what must be known beside the figures of series to judge them. The zero
// Setting knows nothing.
type Setting struct {
	// Accounts are those that series were read on: their networks say when figures are final.
	Accounts []Account `json:"accounts,omitzero"`
	// Events are what happened, in any order.
	Events []Event `json:"events,omitzero"`
}

// silent reports whether days of an account are no evidence.
func (in Setting) silent(account string, days calendar.Period) bool {
	return slices.ContainsFunc(in.Events, func(e Event) bool { return e.Kind.silent() && e.concerns(account, days) })
}

// marked reports whether an event bears on days of an account.
func (in Setting) marked(account string, days calendar.Period) bool {
	return slices.ContainsFunc(in.Events, func(e Event) bool { return e.concerns(account, days) })
}
