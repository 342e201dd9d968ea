// Package identifier finds what identifies people in a text: e-mail addresses, phone numbers,
// bank accounts, payment cards and French numbers of social security, each by its grammar and
// its key. It is the plumbing of package charter, whose Identifiers says what counts as one.
// Nothing in it changes: it is safe for concurrent use.
package identifier

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// Found is an identifier of a text, from byte Start to byte End.
type Found struct {
	Kind       Kind
	Start, End int
}

// Kind is what a person is identified by. The zero Kind is absent.
type Kind int

// The kinds, in the order of charter.IdentifierKind.
const (
	Email Kind = iota + 1 // Email is an e-mail address, spelled out or not.
	Phone                 // Phone is a French or an international number.
	IBAN                  // IBAN is an international bank account number.
	Card                  // Card is the number of a payment card.
	NIR                   // NIR is the French number of social security.
)

// In returns the identifiers of s, in order and without overlap; none is nil. It takes a time
// linear in the length of s, and allocates nothing where it finds nothing.
func In(s string) []Found {
	x := search{text: s}
	if mayHold(countDigits(s)) {
		for t := range text.Tokens(s) {
			x.token(t)
		}
		x.rest()
	}
	return x.all()
}

// Among is [In] for a text whose tokens are known, and how many digits it has and whether it
// has an at sign. Tokens beyond the end of s are passed over.
func Among(s string, tokens []text.Token, digits int, sign bool) []Found {
	x := search{text: s}
	if mayHold(digits, sign) {
		for _, t := range tokens {
			x.token(t)
		}
		x.rest()
	}
	return x.all()
}

// minDigits is how many digits the shortest number has: a calling code of two and six more,
// or of three and five.
const minDigits = 8

// mayHold reports whether a text of so many digits, with an at sign or without, may hold a
// number or an address that is a token.
func mayHold(digits int, sign bool) bool { return sign || digits >= minDigits }

// countDigits returns how many digits s has, and whether it has an at sign.
func countDigits(s string) (digits int, sign bool) {
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
			digits++
		case s[i] == '@':
			sign = true
		}
	}
	return digits, sign
}

// Masked returns an identifier as a message may quote it, empty when there is none.
func Masked(kind Kind, part string) string {
	if part == "" {
		return ""
	}
	switch kind {
	case Email:
		address := canonicalEmail(part)
		_, size := utf8.DecodeRuneInString(address)
		return address[:size] + "•••" + address[max(strings.LastIndexByte(address, '@'), 0):]
	case Phone:
		return mask(part, dialledDigits(part), 2)
	case IBAN:
		return mask(part, 2, 2)
	case Card:
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

// Canonical returns an identifier in the form in which two are compared, empty when it is none.
func Canonical(kind Kind, part string) string {
	switch kind {
	case Email:
		return canonicalEmail(part)
	case Phone:
		return canonicalPhone(part)
	case IBAN, Card, NIR:
		return strings.ToUpper(strings.Map(func(r rune) rune {
			if isWordRune(r) {
				return r
			}
			return -1
		}, part))
	}
	return ""
}

// search is a text being searched.
type search struct {
	text  string
	at    int // what is before was searched
	found []Found
}

// token looks at the next token of the text, and at what is before it.
func (x *search) token(t text.Token) {
	if t.End > len(x.text) {
		return
	}
	x.numbers(x.at, t.Start)
	if t.Kind == text.Email {
		x.add(Email, t.Start, t.End)
	}
	x.at = t.End
}

// rest looks at what is after the last token.
func (x *search) rest() { x.numbers(x.at, len(x.text)) }

// all returns what was found, with the addresses that are no tokens.
func (x *search) all() []Found {
	x.spelled()
	x.keepFirst()
	return x.found
}

func (x *search) add(kind Kind, start, end int) {
	x.found = append(x.found, Found{kind, start, end})
}

// keepFirst sorts what was found and drops what overlaps something before it.
func (x *search) keepFirst() {
	if len(x.found) < 2 {
		return
	}
	slices.SortFunc(x.found, func(a, b Found) int {
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
func (x *search) numbers(lo, hi int) {
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
func (x *search) numberAt(s string, lo, i int) int {
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
		x.add(Phone, p.start, p.end)
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
func (x *search) groupsAt(s string, lo, i int) int {
	var c chain
	c.read(s, i)
	if c.n == 0 {
		return c.next
	}
	if n := c.card(s); n > 0 {
		x.add(Card, i, c.groups[n-1].end)
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
		x.add(Phone, start, c.groups[from+n-1].end)
		from += n
	}
	return c.next
}
