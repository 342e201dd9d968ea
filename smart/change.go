package smart

import (
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Change is a target stated from where one stands: twenty per cent more, 500 more, two
// points less, twice as much. Changes are comparable with ==. The zero Change means
// absent.
type Change struct {
	factor   bool // quantity multiplies
	quantity Quantity
}

// ParseChange reads a sign and a quantity, or x and a positive number:
//
//	"+20%"    a fifth more      "-10%"   a tenth less
//	"+500"    500 more          "+2pt"   two percentage points more
//	"-5 EUR"  five euros less   "x2"     twice as much
//
// A change in per cent is relative, even of a percentage: +20% brings 5% to 6%. Points are
// absolute: +2pt brings 5% to 7%. The error is a [document.ValueError].
func ParseChange(s string) (Change, error) {
	if rest, ok := strings.CutPrefix(s, "x"); ok {
		q, err := ParseQuantity(rest)
		if err != nil || q.unit != Count || q.Sign() <= 0 {
			return Change{}, refuse("change", s, FaultForm)
		}
		return Change{true, q}, nil
	}
	rest, plus := strings.CutPrefix(s, "+")
	if plus == strings.HasPrefix(rest, "-") {
		return Change{}, refuse("change", s, FaultForm)
	}
	q, err := ParseQuantity(rest)
	if err != nil {
		return Change{}, refuse("change", s, FaultForm)
	}
	return Change{false, q}, nil
}

// MustChange is [ParseChange] for texts known to be right; it panics on others.
func MustChange(s string) Change { return must(ParseChange(s)) }

// IsZero reports whether c is absent.
func (c Change) IsZero() bool { return c.quantity.IsZero() }

// Quantity returns the number of c with its unit and sign, or its factor.
func (c Change) Quantity() Quantity { return c.quantity }

// Relative reports whether c is in proportion to where one stands: a percentage or a
// factor. Such a change says how much only with a baseline.
func (c Change) Relative() bool { return c.factor || c.quantity.unit == Percent }

// Apply returns where c leads from a baseline, and whether it can be computed: units must
// agree, and the result must fit 18 digits. Beyond 9 decimals it is rounded half to even.
func (c Change) Apply(from Quantity) (Quantity, bool) {
	if c.IsZero() || from.IsZero() {
		return Quantity{}, false
	}
	var to decimal
	ok := false
	switch unit := c.quantity.unit; {
	case c.factor:
		to, ok = from.number.times(c.quantity.number)
	case unit == Percent:
		if share, fits := c.quantity.number.hundredth(); fits {
			if factor, fits := share.plus(decimal{1, 0}); fits {
				to, ok = from.number.times(factor)
			}
		}
	case unit == from.unit, unit == Points && from.unit == Percent:
		to, ok = from.number.plus(c.quantity.number)
	}
	if !ok {
		return Quantity{}, false
	}
	return Quantity{to, from.unit, true}, true
}

// String returns c as [ParseChange] reads it, and "" when c is absent.
func (c Change) String() string {
	switch {
	case c.IsZero():
		return ""
	case c.factor:
		return "x" + c.quantity.String()
	case c.quantity.Sign() < 0:
		return c.quantity.String()
	}
	return "+" + c.quantity.String()
}

// MarshalText writes c as [Change.String] does; an absent c is an error.
func (c Change) MarshalText() ([]byte, error) {
	if c.IsZero() {
		return nil, refuse("change", "", FaultAbsent)
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads what [ParseChange] reads.
func (c *Change) UnmarshalText(text []byte) (err error) {
	*c, err = ParseChange(string(text))
	return err
}

// Example returns a text that [ParseChange] reads.
func (c Change) Example() string { return "+20%" }

// Arg returns c as the argument of a sentence: "+20%", "×2", « +2 points ».
func (c Change) Arg(name string) finding.Arg {
	switch {
	case c.IsZero():
		return c.quantity.Arg(name)
	case c.factor:
		return book().Term(name, "smart.change.factor", c.quantity.Arg("number"))
	case c.quantity.Sign() < 0:
		return c.quantity.Arg(name)
	}
	return book().Term(name, "smart.change.plus", c.quantity.Arg("number"))
}
