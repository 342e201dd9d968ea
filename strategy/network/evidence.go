package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Evidence says what a fact rests on. The zero Evidence means absent.
type Evidence int

// The kinds of evidence.
const (
	// Primary is read in the network's own text or code.
	Primary Evidence = iota + 1
	// FirstParty is the network's own text, as quoted by someone else.
	FirstParty
	// Secondary is what someone else says of the network.
	Secondary
	// Editorial is an opinion without a source, there to be overridden.
	Editorial
	// MethodOf2018 is written in the article this module follows, and was not verified.
	MethodOf2018
	// ByDefault is held for want of any fact to the contrary.
	ByDefault
)

var evidences = document.MustEnum[Evidence]("evidence",
	"primary", "firstParty", "secondary", "editorial", "method", "default")

// String returns the name of e in documents, such as "firstParty".
func (e Evidence) String() string { return evidences.Name(e) }

// MarshalText writes the name of e; an absent or unknown e is an error.
func (e Evidence) MarshalText() ([]byte, error) { return evidences.Marshal(e) }

// UnmarshalText reads the name of a kind of evidence.
func (e *Evidence) UnmarshalText(text []byte) (err error) {
	*e, err = evidences.Unmarshal(text)
	return err
}

// Label returns what a reader sees for e: "editorial opinion", « avis éditorial ». It is
// the zero message when e is not a kind of evidence.
func (e Evidence) Label() finding.Message { return evidences.Label(book(), "network.evidence", e) }
