package smart

import (
	"cmp"
	"math"
	"math/bits"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Money is an exact amount in minor units (cents) of an ISO 4217 currency. Amounts are
// comparable with ==.
//
// The zero Money means absent; no money at all, "0.00 EUR", is present.
type Money struct {
	minor int64
	code  [3]byte
}

// NewMoney returns an amount of minor units of a currency: 120050 "EUR" is 1200.50 EUR.
// The error is a [document.ValueError] when the code is not one of ISO 4217.
func NewMoney(minor int64, currencyCode string) (Money, error) {
	if _, ok := finding.CurrencyPlaces(currencyCode); !ok {
		return Money{}, refuse("currency", currencyCode, FaultCurrency)
	}
	return Money{minor, [3]byte([]byte(currencyCode))}, nil
}

// ParseMoney reads a number, a space and an ISO 4217 code: "6000.00 EUR", "18 EUR",
// "-5.5 USD". The number has a point for its decimals, no more of them than the currency
// has, and no grouping. The error is a [document.ValueError].
func ParseMoney(s string) (Money, error) {
	number, code, ok := strings.Cut(s, " ")
	if !ok {
		return Money{}, refuse("money", s, FaultForm)
	}
	places, ok := finding.CurrencyPlaces(code)
	if !ok {
		return Money{}, refuse("money", s, FaultCurrency)
	}
	d, fault := parseDecimal(number)
	if fault == "" && int(d.places) > places {
		fault = FaultPlaces
	}
	minor, fits := d.scaled(places)
	if fault == "" && !fits {
		fault = FaultSize
	}
	if fault != "" {
		return Money{}, refuse("money", s, fault)
	}
	return Money{minor, [3]byte([]byte(code))}, nil
}

// MustMoney is [ParseMoney] for texts known to be right; it panics on others.
func MustMoney(s string) Money { return must(ParseMoney(s)) }

// IsZero reports whether m is absent. "0.00 EUR" is not.
func (m Money) IsZero() bool { return m.code == [3]byte{} }

// Minor returns the minor units of m: 120050 for 1200.50 EUR.
func (m Money) Minor() int64 { return m.minor }

// Currency returns the ISO 4217 code of m, empty when m is absent.
func (m Money) Currency() string {
	if m.IsZero() {
		return ""
	}
	return string(m.code[:])
}

// Compare orders amounts by currency, then by value; an absent one comes first.
func (m Money) Compare(n Money) int {
	return cmp.Or(strings.Compare(m.Currency(), n.Currency()), cmp.Compare(m.minor, n.minor))
}

// Add returns the sum of m and n, and whether there is one: currencies do not mix, and the
// sum must fit. The sum of an absent amount and another is the other.
func (m Money) Add(n Money) (Money, bool) {
	switch {
	case m.IsZero():
		return n, true
	case n.IsZero():
		return m, true
	case m.code != n.code,
		n.minor > 0 && m.minor > math.MaxInt64-n.minor,
		n.minor < 0 && m.minor < math.MinInt64-n.minor:
		return Money{}, false
	}
	return Money{m.minor + n.minor, m.code}, true
}

// Times returns m so many times, and whether that fits.
func (m Money) Times(n int) (Money, bool) {
	hi, lo := bits.Mul64(magnitude(m.minor), magnitude(int64(n)))
	if hi != 0 || lo > math.MaxInt64 {
		return Money{}, false
	}
	product := int64(lo)
	if (m.minor < 0) != (n < 0) {
		product = -product
	}
	return Money{product, m.code}, true
}

// String returns m as [ParseMoney] reads it, with all the decimals of its currency:
// "6000.00 EUR", and "" when m is absent.
func (m Money) String() string {
	if m.IsZero() {
		return ""
	}
	places, _ := finding.CurrencyPlaces(m.Currency())
	return decimal{m.minor, uint8(places)}.String() + " " + m.Currency()
}

// MarshalText writes m as [Money.String] does; an absent m is an error.
func (m Money) MarshalText() ([]byte, error) {
	if m.IsZero() {
		return nil, refuse("money", "", FaultAbsent)
	}
	return []byte(m.String()), nil
}

// UnmarshalText reads what [ParseMoney] reads.
func (m *Money) UnmarshalText(text []byte) (err error) {
	*m, err = ParseMoney(string(text))
	return err
}

// Example returns a text that [ParseMoney] reads.
func (m Money) Example() string { return "6000.00 EUR" }

// Arg returns m as the argument of a sentence: "€6,000", « 6 000 € ».
func (m Money) Arg(name string) finding.Arg { return finding.Money(name, m.minor, m.Currency()) }
