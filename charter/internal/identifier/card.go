package identifier

import (
	"slices"
	"strings"
)

// card returns how many of the first groups of c are the number of a payment card, 0 for
// none.
func (c *chain) card(s string) int {
	var buffer [maxCard]byte
	total := 0
	for n := 1; n <= c.n; n++ {
		total += c.groups[n-1].len()
		if total > maxCard {
			return 0
		}
		if total < minCard || !c.isOne(0, n) || !c.isCardGroups(n) || c.goesOn(n) {
			continue
		}
		if number := c.digits(s, 0, n, buffer[:0]); hasIssuer(number) && isLuhn(number) && (n > 1 || !isReference(s, c.groups[0].start)) {
			return n
		}
	}
	return 0
}

// Lengths of the numbers of cards.
const (
	minCard = 13
	maxCard = 19
)

// isCardGroups reports whether n groups are those of a card, or one.
func (c *chain) isCardGroups(n int) bool {
	for _, sizes := range cardGroups {
		if len(sizes) == n && slices.EqualFunc(sizes, c.groups[:n], func(size int, g group) bool { return g.len() == size }) {
			return true
		}
	}
	return n == 1
}

// cardGroups are how the digits of a card are grouped on it.
var cardGroups = [][]int{{4, 4, 4, 4}, {4, 4, 4, 4, 3}, {4, 6, 5}, {4, 6, 4}, {4, 3, 3, 3}, {6, 13}}

// goesOn reports whether n groups of four are those of a longer number.
func (c *chain) goesOn(n int) bool {
	return n > 1 && n < c.n && c.groups[1].len() == 4 && c.groups[n].len() == 4 && c.isOne(0, n+1)
}

// isLuhn reports whether the last digit is the check digit of the others: ISO/IEC 7812-1,
// annex B.
func isLuhn(number []byte) bool {
	sum := 0
	for k := range number {
		d := int(number[len(number)-1-k] - '0')
		if k%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// hasIssuer reports whether a number has the prefix and the length of a card.
func hasIssuer(number []byte) bool {
	for _, i := range issuers {
		if n := len(number); n < i.min || n > i.max {
			continue
		}
		if prefix := string(number[:len(i.first)]); strings.Compare(prefix, i.first) >= 0 && strings.Compare(prefix, i.last) <= 0 {
			return true
		}
	}
	return false
}

// issuer is a range of prefixes and of lengths.
type issuer struct {
	first, last string
	min, max    int
}

// issuers are the ranges of the schemes: ISO/IEC 7812 issuer identification numbers as the
// schemes publish them, read 2026-11.
var issuers = []issuer{
	{"4", "4", 13, 13}, {"4", "4", 16, 16}, {"4", "4", 19, 19}, // Visa, and CB with it
	{"51", "55", 16, 16}, {"2221", "2720", 16, 16}, // Mastercard
	{"34", "34", 15, 15}, {"37", "37", 15, 15}, // American Express
	{"300", "305", 14, 14}, {"309", "309", 14, 14}, {"36", "36", 14, 14}, {"38", "39", 14, 14}, // Diners Club
	{"6011", "6011", 16, 19}, {"644", "659", 16, 19}, // Discover
	{"3528", "3589", 16, 19},                           // JCB
	{"62", "62", 16, 19},                               // UnionPay
	{"2200", "2204", 16, 19},                           // Mir
	{"5018", "5018", 13, 19}, {"5020", "5020", 13, 19}, // Maestro
	{"5038", "5038", 13, 19}, {"5893", "5893", 13, 19}, {"6304", "6304", 13, 19},
	{"6759", "6759", 13, 19}, {"6761", "6763", 13, 19},
}
