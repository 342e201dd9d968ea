package charter

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/text"
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
	x := identifiers{text: s}
	if mayIdentify(marksOf(s)) {
		for t := range text.Tokens(s) {
			x.token(t)
		}
		x.rest()
	}
	x.spelled()
	x.keepFirst()
	return x.found
}

// minDigits is how many digits the shortest number has: a calling code of two and six more,
// or of three and five.
const minDigits = 8

// mayIdentify reports whether a text with these marks may hold a number or an address that is
// a token.
func mayIdentify(m marks) bool { return m.has&atMark != 0 || m.digits >= minDigits }

// Masked returns the identifier as a message may quote it: enough for its writer to know it
// again, and no more. s is the text that it was found in; offsets that are not within s give
// an empty string.
//
// Kept are the first letter and the host of an e-mail address, the first digits and the last
// two of a phone number, the country and the last two characters of an IBAN, the last four
// digits of a card, as PCI DSS 4.0 (requirement 3.4.1) allows, and the first digit of an NIR:
// « 06 •• •• •• 34 ».
func (i Identifier) Masked(s string) string {
	if i.Start < 0 || i.End > len(s) || i.Start >= i.End {
		return ""
	}
	part := s[i.Start:i.End]
	switch i.Kind {
	case EmailAddress:
		address := canonicalEmail(part)
		_, size := utf8.DecodeRuneInString(address)
		return address[:size] + "•••" + address[max(strings.LastIndexByte(address, '@'), 0):]
	case PhoneNumber:
		return mask(part, dialledDigits(part), 2)
	case IBAN:
		return mask(part, 2, 2)
	case PaymentCard:
		return mask(part, 0, 4)
	case NIR:
		return mask(part, 1, 0)
	}
	return ""
}

// mask replaces the letters and digits of s, but for the first and the last ones.
func mask(s string, first, last int) string {
	n := 0
	for _, r := range s {
		if isWordRune(r) {
			n++
		}
	}
	var b strings.Builder
	k := 0
	for _, r := range s {
		if isWordRune(r) {
			if k++; k > first && k <= n-last {
				r = '•'
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Canonical returns the identifier in the form in which two are compared: an address in lower
// case with its signs, a phone number as E.164 has it (+33639981234), the others in capitals
// without spaces. s is the text that it was found in; where it is not found again there, the
// result is empty. It is personal data in clear.
func (i Identifier) Canonical(s string) string {
	if i.Start < 0 || i.End > len(s) || i.Start >= i.End {
		return ""
	}
	part := s[i.Start:i.End]
	switch i.Kind {
	case EmailAddress:
		return canonicalEmail(part)
	case PhoneNumber:
		return canonicalPhone(part)
	case IBAN, PaymentCard, NIR:
		return strings.ToUpper(strings.Map(func(r rune) rune {
			if isWordRune(r) {
				return r
			}
			return -1
		}, part))
	}
	return ""
}

// identifiers is a text being searched.
type identifiers struct {
	text  string
	at    int // what is before was searched
	found []Identifier
}

// token looks at the next token of the text, and at what is before it. One beyond the end of
// the text is none.
func (x *identifiers) token(t text.Token) {
	if t.End > len(x.text) {
		return
	}
	x.numbers(x.at, t.Start)
	if t.Kind == text.Email {
		x.add(EmailAddress, t.Start, t.End)
	}
	x.at = t.End
}

// rest looks at what is after the last token.
func (x *identifiers) rest() { x.numbers(x.at, len(x.text)) }

func (x *identifiers) add(kind IdentifierKind, start, end int) {
	x.found = append(x.found, Identifier{kind, start, end})
}

// keepFirst sorts what was found and drops what overlaps something before it.
func (x *identifiers) keepFirst() {
	if len(x.found) < 2 {
		return
	}
	slices.SortFunc(x.found, func(a, b Identifier) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Kind, b.Kind))
	})
	kept, end := x.found[:0], 0
	for _, i := range x.found {
		if i.Start >= end {
			kept, end = append(kept, i), i.End
		}
	}
	x.found = kept
}

// numbers looks for numbers from lo to hi, where there is no token.
func (x *identifiers) numbers(lo, hi int) {
	s := x.text[:hi]
	for i := lo; i < hi; {
		c := s[i]
		if !isDigit(c) && c != '+' {
			i++
			continue
		}
		i = x.numberAt(s, lo, i)
	}
}

// numberAt looks for a number that starts at i, a digit or a plus sign, or a little before.
// s ends where the search does. It returns where to go on.
func (x *identifiers) numberAt(s string, lo, i int) int {
	if start, ok := ibanStart(s, lo, i); ok {
		end, valid := ibanAt(s, start)
		if valid {
			x.add(IBAN, start, end)
		}
		if end > i {
			return end
		}
	}
	if p, ok := internationalAt(s, lo, i); ok {
		x.add(PhoneNumber, p.start, p.end)
		return p.end
	}
	if s[i] == '+' {
		return i + 1
	}
	run := digitsEnd(s, i)
	if isGluedBefore(s, i) {
		return run
	}
	if end, ok := nirAt(s, i); ok {
		x.add(NIR, i, end)
		return end
	}
	return x.groupsAt(s, lo, i)
}

// groupsAt looks for a card, then for French phone numbers, in the groups of digits from i.
func (x *identifiers) groupsAt(s string, lo, i int) int {
	var c chain
	c.read(s, i)
	if c.n == 0 {
		return c.next
	}
	if n := c.card(s); n > 0 {
		x.add(PaymentCard, i, c.groups[n-1].end)
		return c.groups[n-1].end
	}
	for from := 0; from < c.n; {
		n := c.frenchPhone(s, from)
		if n == 0 {
			break
		}
		start := c.groups[from].start
		if from == 0 && c.bracket && start > lo {
			start--
		}
		x.add(PhoneNumber, start, c.groups[from+n-1].end)
		from += n
	}
	return c.next
}
