package charter

import (
	"unicode"
	"unicode/utf8"
)

// marks are what a text has to look at, found in one pass, so that most rules need none.
type marks struct {
	has      markSet
	digits   int
	repeated bool // two marks in a row: !!, ??, ..
	capitals bool // two capital letters without a small one of ASCII between them
}

// markSet is a set of kinds of byte.
type markSet uint16

const (
	digitMark   markSet = 1 << iota // 0 to 9: the first, so that digits are counted without a branch
	atMark                          // @
	hashMark                        // #
	openingMark                     // what a place to be filled has: [ { < % $ * /
	spacedMark                      // what French sets apart: ; : ! ? % € « »
	highMark                        // the first byte of a character from U+2000 on
	closerMark                      // a byte that alone does not tell
)

// markOf holds the kinds of each byte.
var markOf = func() (table [256]markSet) {
	put := func(kind markSet, bytes string) {
		for i := range len(bytes) {
			table[bytes[i]] |= kind
		}
	}
	put(digitMark, "0123456789")
	put(atMark, "@")
	put(hashMark, "#")
	put(openingMark, "[{<%$*/")
	put(spacedMark, ";:!?%")
	put(closerMark, "!?.,ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	for c := 0xC2; c <= 0xFF; c++ {
		table[c] |= closerMark
		if c >= 0xE2 {
			table[c] |= highMark
		}
	}
	return table
}()

// marksOf looks once at each byte.
func marksOf(s string) (m marks) {
	capital := -1 // the last one
	has, digits := markSet(0), 0
	for i := range len(s) {
		kind := markOf[s[i]]
		has |= kind
		digits += int(kind & digitMark)
		if kind&closerMark != 0 {
			capital = m.closer(s, i, capital)
		}
	}
	m.has, m.digits = m.has|has, digits
	return m
}

// closer looks at a byte that alone does not tell, after the last capital letter, -1 for none. It
// returns the last one from there on.
func (m *marks) closer(s string, i, capital int) int {
	switch c := s[i]; {
	case c == '!' || c == '?':
		m.repeated = m.repeated || i > 0 && (s[i-1] == '!' || s[i-1] == '?')
		return capital
	case c == '.' || c == ',':
		m.repeated = m.repeated || i > 0 && s[i-1] == c
		return capital
	case c >= utf8.RuneSelf && !m.isCapital(s[i:]):
		return capital
	}
	m.capitals = m.capitals || capital >= 0 && !hasSmall(s[capital+1:i])
	return i
}

// isCapital reports whether a capital letter above ASCII starts s, and marks what else French
// sets apart.
func (m *marks) isCapital(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	switch c {
	case '«', '»', '€':
		m.has |= spacedMark
	}
	return unicode.IsUpper(c)
}

// hasSmall reports whether s has a small letter of ASCII, which is looked for from the end.
func hasSmall(s string) bool {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] >= 'a' && s[i] <= 'z' {
			return true
		}
	}
	return false
}
