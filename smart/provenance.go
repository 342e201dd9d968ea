package smart

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Provenance says what a figure is worth. The zero Provenance means absent.
type Provenance int

// The provenances.
const (
	// Measured is read from a source.
	Measured Provenance = iota + 1
	// Estimated is computed from figures that were measured.
	Estimated
	// Assumed is taken for granted, for want of better.
	Assumed
	// Unknown is a figure that exists and is not to be had.
	Unknown
	// NotApplicable is a figure that makes no sense here.
	NotApplicable
)

var provenances = document.MustEnum[Provenance]("provenance",
	"measured", "estimated", "assumed", "unknown", "notApplicable")

// String returns the name of p in documents, such as "measured".
func (p Provenance) String() string { return provenances.Name(p) }

// MarshalText writes the name of p; an absent or unknown p is an error.
func (p Provenance) MarshalText() ([]byte, error) { return provenances.Marshal(p) }

// UnmarshalText reads the name of a provenance.
func (p *Provenance) UnmarshalText(text []byte) (err error) {
	*p, err = provenances.Unmarshal(text)
	return err
}

// Label returns what a reader sees for p: "assumed", « hypothèse ». It is the zero message
// when p is not a provenance.
func (p Provenance) Label() finding.Message { return provenances.Label(book(), "smart.provenance", p) }
