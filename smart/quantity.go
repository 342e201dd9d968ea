package smart

import (
	"cmp"
	"math"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Unit is what a [Quantity] is counted in: nothing in particular ([Count]), [Percent],
// [Points], an ISO 4217 currency such as "EUR", or a word of lower-case letters, digits,
// hyphens and underscores such as "h", "min" or "stars", of at most 32 bytes.
type Unit string

// The units with a meaning of their own.
const (
	// Count counts things, which the indicator names. It is the zero Unit.
	Count Unit = ""
	// Percent is a share: 26% of something.
	Percent Unit = "%"
	// Points is a difference between percentages: from 22% to 26% is 4 points.
	Points Unit = "pt"
	// Minutes is a length of time, in minutes.
	Minutes Unit = "min"
	// Hours is a length of time, in hours.
	Hours Unit = "h"
	// Days is a length of time, in days.
	Days Unit = "d"
)

// maxUnit is the length of the longest unit.
const maxUnit = 32

// valid reports whether u is written as a unit is.
func (u Unit) valid() bool {
	if u == Count || u == Percent || u.IsCurrency() {
		return true
	}
	if len(u) > maxUnit || u[0] < 'a' || u[0] > 'z' {
		return false
	}
	for i := range len(u) {
		c := u[i]
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// IsCurrency reports whether u is the code of an ISO 4217 currency.
func (u Unit) IsCurrency() bool {
	_, ok := finding.CurrencyPlaces(string(u))
	return ok
}

// Quantity is an exact decimal number and its unit. Quantities are comparable with ==.
//
// The zero Quantity means absent; nothing at all, "0", is present.
type Quantity struct {
	number  decimal
	unit    Unit
	present bool
}

// NewQuantity returns mantissa / 10^places of a unit: 35, 1, [Percent] is 3.5%. Places are
// 0 to 9 and the mantissa has at most 18 digits. The error is a [document.ValueError].
func NewQuantity(mantissa int64, places int, unit Unit) (Quantity, error) {
	switch {
	case !unit.valid():
		return Quantity{}, refuse("quantity", string(unit), FaultUnit)
	case places < 0 || places > maxPlaces:
		return Quantity{}, refuse("quantity", "", FaultPlaces)
	case magnitude(mantissa) >= pow10(maxDigits):
		return Quantity{}, refuse("quantity", "", FaultSize)
	}
	return Quantity{newDecimal(mantissa, uint8(places)), unit, true}, nil
}

// ParseQuantity reads a number and its unit:
//
//	quantity = ["-"] digits ["." digits] [unit]
//	unit     = [" "] "%" | [" "] "pt" | " " currency | " " word
//
// as in "2000", "26%", "26 %", "2pt", "18 EUR", "0.5 EUR", "120 min". There is no grouping,
// no leading zero, at most 18 digits and 9 decimals. The error is a [document.ValueError].
func ParseQuantity(s string) (Quantity, error) {
	end := 0
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.' || s[end] == '-') {
		end++
	}
	d, fault := parseDecimal(s[:end])
	if fault != "" {
		return Quantity{}, refuse("quantity", s, fault)
	}
	name, spaced := strings.CutPrefix(s[end:], " ")
	unit := Unit(name)
	if name == "" && spaced || name != "" && !spaced && unit != Percent && unit != Points {
		return Quantity{}, refuse("quantity", s, FaultForm)
	}
	if !unit.valid() {
		return Quantity{}, refuse("quantity", s, FaultUnit)
	}
	return Quantity{d, Unit(strings.Clone(name)), true}, nil
}

// MustQuantity is [ParseQuantity] for texts known to be right; it panics on others.
func MustQuantity(s string) Quantity { return must(ParseQuantity(s)) }

// IsZero reports whether q is absent. "0" is not.
func (q Quantity) IsZero() bool { return !q.present }

// Unit returns what q is counted in.
func (q Quantity) Unit() Unit { return q.unit }

// Sign returns -1, 0 or 1 as the number of q is below, at or above zero.
func (q Quantity) Sign() int { return cmp.Compare(q.number.mantissa, 0) }

// Float64 returns the number of q, rounded to a floating-point number, and NaN when q is
// absent: a figure that is missing is not a zero.
func (q Quantity) Float64() float64 {
	if q.IsZero() {
		return math.NaN()
	}
	return q.number.float()
}

// Compare orders quantities by unit, then by number; an absent one comes first. It says
// which is larger only between quantities of one unit.
func (q Quantity) Compare(r Quantity) int {
	switch {
	case q.present != r.present:
		if q.present {
			return 1
		}
		return -1
	case q.unit != r.unit:
		return strings.Compare(string(q.unit), string(r.unit))
	}
	return q.number.compare(r.number)
}

// String returns q as [ParseQuantity] reads it, in its shortest form: "26%", "2pt",
// "18 EUR"; and "" when q is absent.
func (q Quantity) String() string {
	switch {
	case q.IsZero():
		return ""
	case q.unit == Count, q.unit == Percent, q.unit == Points:
		return q.number.String() + string(q.unit)
	}
	return q.number.String() + " " + string(q.unit)
}

// MarshalText writes q as [Quantity.String] does; an absent q is an error.
func (q Quantity) MarshalText() ([]byte, error) {
	if q.IsZero() {
		return nil, refuse("quantity", "", FaultAbsent)
	}
	return []byte(q.String()), nil
}

// UnmarshalText reads what [ParseQuantity] reads.
func (q *Quantity) UnmarshalText(text []byte) (err error) {
	*q, err = ParseQuantity(string(text))
	return err
}

// Example returns a text that [ParseQuantity] reads.
func (q Quantity) Example() string { return "26%" }

// Arg returns q as the argument of a sentence: "2,000", « 26 % », "€18", « 2 points ».
func (q Quantity) Arg(name string) finding.Arg {
	places := int(q.number.places)
	switch {
	case q.IsZero():
		return finding.Decimal(name, math.NaN(), 0)
	case q.unit == Percent:
		return finding.Percent(name, q.number.float(), places)
	case q.unit == Count && places == 0:
		return finding.Integer(name, int(q.number.mantissa))
	case q.unit == Count:
		return finding.Decimal(name, q.number.float(), places)
	}
	if digits, ok := finding.CurrencyPlaces(string(q.unit)); ok {
		if minor, fits := q.number.scaled(digits); fits {
			return finding.Money(name, minor, string(q.unit))
		}
	}
	number := Quantity{q.number, Count, true}.Arg("number")
	switch q.unit {
	case Points, Minutes, Hours, Days:
		return book().Term(name, finding.Code("smart.unit."+string(q.unit)), number)
	}
	return book().Term(name, "smart.unit.other", number, finding.Text("unit", string(q.unit)))
}

// in returns the number of q as a quantity of another unit.
func (q Quantity) in(unit Unit) Quantity { return Quantity{q.number, unit, q.present} }
