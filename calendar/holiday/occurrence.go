package holiday

import (
	"cmp"

	"github.com/septet-go/socialstrategy/calendar"
)

// Occurrence is a key date in one year. Occurrences are comparable with ==. The zero
// Occurrence is absent.
type Occurrence struct {
	keyDate KeyDate
	period  calendar.Period
	basis   Basis
}

// IsZero reports whether o is absent.
func (o Occurrence) IsZero() bool { return o == Occurrence{} }

// KeyDate returns what takes place.
func (o Occurrence) KeyDate() KeyDate { return o.keyDate }

// Period returns the days of o, both ends included; many key dates have one.
func (o Occurrence) Period() calendar.Period { return o.period }

// Basis returns why o is when it is.
func (o Occurrence) Basis() Basis { return o.basis }

// Source names the text or the custom that the days of o follow, in French; "" for days
// that the caller gave.
func (o Occurrence) Source() string {
	switch o.basis {
	case BasisRule, BasisEstimate:
		return marks[o.keyDate].source
	case BasisDecision:
		d, _ := decided(o.keyDate, o.period.From().Year())
		return d.source
	}
	return ""
}

// Compare orders occurrences by their first day, their last, and their place among the key
// dates.
func (o Occurrence) Compare(p Occurrence) int {
	return cmp.Or(o.period.Compare(p.period), cmp.Compare(o.keyDate, p.keyDate))
}
