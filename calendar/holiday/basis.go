package holiday

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Basis says why an [Occurrence] is when it is. The zero Basis is absent.
type Basis int

// The bases.
const (
	// BasisRule is a rule that a law, an institution or custom fixes for all years.
	BasisRule Basis = iota + 1
	// BasisDecision is a decision, known here, that departed from the rule in one year.
	BasisDecision
	// BasisEstimate is the habit of past years: somebody decides the date anew each year.
	// Give the date once it is known, see [Move].
	BasisEstimate
	// BasisGiven is a date that the caller gave.
	BasisGiven
)

var bases = document.MustEnum[Basis]("basis", "rule", "decision", "estimate", "given")

// String returns the name of b in documents, such as "rule".
func (b Basis) String() string { return bases.Name(b) }

// MarshalText writes the name of b; an absent or unknown b is an error.
func (b Basis) MarshalText() ([]byte, error) { return bases.Marshal(b) }

// UnmarshalText reads "rule", "decision", "estimate" or "given".
func (b *Basis) UnmarshalText(text []byte) (err error) {
	*b, err = bases.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for b: "estimate", « date estimée ».
func (b Basis) Label() finding.Message { return bases.Label(book(), "holiday.basis", b) }
