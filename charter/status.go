package charter

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Status is what a charter is in law. The zero Status is absent.
type Status int

// The statuses.
const (
	// Guide is a guide of good practice: it advises.
	Guide Status = iota + 1
	// Annex is an annex to the internal rules of a French employer (règlement intérieur):
	// once the [Formalities] are done its prohibitions can be enforced.
	Annex
)

var statuses = document.MustEnum[Status]("status", "guide", "annex")

// String returns the name of s on the wire: "guide" or "annex".
func (s Status) String() string { return statuses.Name(s) }

// MarshalText returns the name of s; the zero Status is an error.
func (s Status) MarshalText() ([]byte, error) { return statuses.Marshal(s) }

// UnmarshalText reads "guide" or "annex".
func (s *Status) UnmarshalText(text []byte) (err error) {
	*s, err = statuses.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for s, none when it is absent: « annexe au
// règlement intérieur » for [Annex].
func (s Status) Label() finding.Message { return statuses.Label(book(), "charter.status", s) }

// internalRules returns the day from which code du travail L.1321-4 and L.1321-5 are in
// force: that of the code as rewritten by ordonnance 2007-329 of 12 March 2007.
func internalRules() calendar.Date { return calendar.MustDate("2008-05-01") }

// Formalities are the days on which an annex went through what code du travail L.1321-4
// and L.1321-5 ask before its prohibitions can be enforced. An absent day is one that is
// not known to have come.
type Formalities struct {
	// Consulted is when the works council (CSE) was consulted.
	Consulted calendar.Date `json:"consulted,omitzero"`
	// Transmitted is when the annex was sent to the labour inspectorate.
	Transmitted calendar.Date `json:"transmitted,omitzero"`
	// Deposited is when it was deposited with the labour court (conseil de prud'hommes).
	Deposited calendar.Date `json:"deposited,omitzero"`
	// InForce is when it takes effect.
	InForce calendar.Date `json:"inForce,omitzero"`
}
