package charter

import (
	"github.com/septet-go/socialstrategy/charter/internal/identifier"
	"github.com/septet-go/socialstrategy/strategy/document"
)

// Identifier is a piece of personal data in a text, by its place: it holds nothing of what
// is written there, so that it can be logged and stored. Start and End are byte offsets in
// the text, on rune boundaries; End is after it. The zero Identifier is none.
type Identifier struct {
	Kind       IdentifierKind
	Start, End int
}

// IdentifierKind is what an [Identifier] identifies a person by. The zero IdentifierKind is
// absent.
type IdentifierKind int

// The kinds of identifier, each defined by [Identifiers].
const (
	EmailAddress IdentifierKind = iota + 1 // EmailAddress is an e-mail address, spelled out or not.
	PhoneNumber                            // PhoneNumber is a French or an international number.
	IBAN                                   // IBAN is an international bank account number.
	PaymentCard                            // PaymentCard is the number of a payment card.
	NIR                                    // NIR is the French number of social security, with its key.
)

var identifierKinds = document.MustEnum[IdentifierKind]("identifier kind", "email", "phone", "iban", "card", "nir")

// String returns the name of k on the wire, such as "email".
func (k IdentifierKind) String() string { return identifierKinds.Name(k) }

// MarshalText returns the name of k; the zero IdentifierKind is an error.
func (k IdentifierKind) MarshalText() ([]byte, error) { return identifierKinds.Marshal(k) }

// UnmarshalText reads the name of a kind.
func (k *IdentifierKind) UnmarshalText(text []byte) (err error) {
	*k, err = identifierKinds.Unmarshal(text)
	return err
}

// Identifiers returns the personal data that s holds, in order and without overlap; none is
// nil. It accepts any text, takes a time linear in its length, and allocates nothing where
// it finds nothing.
//
//   - An e-mail address is what [text.Tokens] takes for one, or has an IPv4 address in
//     brackets for its host, or is spelled out: "(at)", « arobase » or "at" for its sign,
//     "dot" or « point » for its dots. As "at" is a word, it needs either a spelled dot, or
//     a name that is no word (j.martin, lea+news), or nothing else in the text.
//   - A phone number is international, with + or 00, a calling code that ITU assigned
//     (E.164) and as many digits as its country has, extensions apart; or French, ten digits
//     from 0. Digits are grouped in any usual way. Those of a counter ("+34 612 345 678
//     vues"), a price, a date, or a reference named as one (« commande 0612345678 ») are
//     none; nor are numbers of three or four digits.
//   - An IBAN has the length of its country (ISO 13616) and 1 for its remainder (ISO 7064,
//     MOD 97-10), in groups of four, in groups with a digit each, or in one.
//   - The number of a payment card has the prefix and the length of an issuer, and the check
//     digit of ISO/IEC 7812 (Luhn), in one or grouped as on the card.
//   - An NIR has thirteen characters, Corsica's 2A and 2B included, and its key of two.
//
// Digits are those of ASCII. What is within a URL, a mention or a hashtag is left alone.
// Names and postal addresses are not looked for.
func Identifiers(s string) []Identifier {
	found := identifier.In(s)
	if len(found) == 0 {
		return nil
	}
	out := make([]Identifier, len(found))
	for k, f := range found {
		out[k] = Identifier{IdentifierKind(f.Kind), f.Start, f.End}
	}
	return out
}

// Masked returns the identifier as a message may quote it: enough for its writer to know it
// again, and no more. s is the text that it was found in; offsets that are not within s give
// an empty string.
//
// Kept are the first letter and the host of an e-mail address, the first digits and the last
// two of a phone number, the country and the last two characters of an IBAN, the last four
// digits of a card, as PCI DSS 4.0 (requirement 3.4.1) allows, and the first digit of an NIR:
// « 06 •• •• •• 34 ».
func (i Identifier) Masked(s string) string {
	return identifier.Masked(identifier.Kind(i.Kind), i.in(s))
}

// Canonical returns the identifier in the form in which two are compared: an address in lower
// case with its signs, a phone number as E.164 has it (+33639981234), the others in capitals
// without spaces. s is the text that it was found in; where it is not found again there, the
// result is empty. It is personal data in clear.
func (i Identifier) Canonical(s string) string {
	return identifier.Canonical(identifier.Kind(i.Kind), i.in(s))
}

// in returns what s holds at the place of i, empty when s does not reach there.
func (i Identifier) in(s string) string {
	if i.Start < 0 || i.End > len(s) || i.Start >= i.End {
		return ""
	}
	return s[i.Start:i.End]
}
