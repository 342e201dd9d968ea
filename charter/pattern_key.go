package charter

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Key is how the digits of a number check one another. The zero Key is absent.
type Key int

// The keys. Each holds for digits and capitals, whatever spaces, hyphens, full stops and
// slashes part them.
const (
	LuhnKey Key = iota + 1 // LuhnKey is the last digit of a card, a SIREN or a SIRET (ISO/IEC 7812-1, annex B).
	IBANKey                // IBANKey is that of an IBAN, of the length of its country (ISO 7064, MOD 97-10).
	NIRKey                 // NIRKey is that of a French number of social security: 97 less the remainder by 97.
)

var keys = document.MustEnum[Key]("key", "luhn", "iban", "nir")

// String returns the name of k on the wire, such as "luhn".
func (k Key) String() string { return keys.Name(k) }

// MarshalText returns the name of k; the zero Key is an error.
func (k Key) MarshalText() ([]byte, error) { return keys.Marshal(k) }

// UnmarshalText reads the name of a key.
func (k *Key) UnmarshalText(text []byte) (err error) {
	*k, err = keys.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k, none when it is absent: « clé de Luhn ».
func (k Key) Label() finding.Message { return keys.Label(book(), "charter.key", k) }
