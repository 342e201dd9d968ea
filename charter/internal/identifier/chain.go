package identifier

import (
	"unicode"
	"unicode/utf8"
)

// maxGroups is how many groups of digits are read as one number; one of more is none.
const maxGroups = 24

// group is a group of digits, in bytes of the text, and the separator before it.
type group struct {
	start, end int
	separator  rune // of its class: a space, a full stop, a hyphen, a slash, or 0 for none or brackets
}

func (g group) len() int { return g.end - g.start }

// chain is digits in groups, a separator between two of them, such as 06 39 98 12 34.
type chain struct {
	groups  [maxGroups]group
	n       int
	bracket bool // the first group is in brackets
	next    int  // where the text goes on after it
}

// read reads the chain at i, where a digit is. A group that is part of a word, a decimal, a
// date or a time ends it and is not of it; the slash of 01 99 00 12 34/35 is no date's.
func (c *chain) read(s string, i int) {
	separator, slashed, total := rune(0), isSlashed(s, i), 0
	for {
		end := digitsEnd(s, i)
		c.next = end
		total += end - i
		if isGluedAfter(s, i, end) && !(s[end] == '/' && (slashed || total == frenchDigits)) {
			return
		}
		if c.n == maxGroups { // too long for any number: what is left of it is none either
			c.n = 0
			c.next = restEnd(s, end)
			return
		}
		c.groups[c.n] = group{i, end, separator}
		c.n++
		next := end
		if c.n == 1 && i > 0 && s[i-1] == '(' && end < len(s) && s[end] == ')' {
			c.bracket, next = true, end+1
		}
		r, size := utf8.DecodeRuneInString(s[next:])
		if separator = separatorClass(r); slashed && r == '/' {
			separator = '/'
		}
		if c.bracket && c.n == 1 {
			if separator == 0 {
				size = 0
			}
			separator = 0
		} else if separator == 0 {
			return
		}
		if i = next + size; i >= len(s) || !isDigit(s[i]) {
			return
		}
	}
}

// isSlashed reports whether five pairs of digits with slashes are at i, one more than a date
// and its time would have.
func isSlashed(s string, i int) bool {
	const shape = "00/00/00/00/00"
	if len(s) < i+len(shape) || len(s) > i+len(shape) && (isDigit(s[i+len(shape)]) || s[i+len(shape)] == '/') {
		return false
	}
	for k := range len(shape) {
		if isDigit(s[i+k]) != (shape[k] == '0') || shape[k] == '/' && s[i+k] != '/' {
			return false
		}
	}
	return true
}

// restEnd returns the end of the groups of digits that go on after end.
func restEnd(s string, end int) int {
	for {
		r, size := utf8.DecodeRuneInString(s[end:])
		at := end + size
		if separatorClass(r) == 0 || at >= len(s) || !isDigit(s[at]) {
			return end
		}
		end = digitsEnd(s, at)
	}
}

// separatorClass returns the class of a separator of digits, 0 for what is none.
func separatorClass(r rune) rune {
	switch r {
	case ' ', '\u00a0', '\u2007', '\u2009', '\u202f':
		return ' '
	case '.':
		return '.'
	case '-', '\u2010', '\u2011', '\u2012', '\u2013':
		return '-'
	}
	return 0
}

// isOne reports whether n groups from one have one separator; brackets are none.
func (c *chain) isOne(from, n int) bool {
	separator := rune(0)
	for _, g := range c.groups[from+1 : from+n] {
		if separator == 0 {
			separator = g.separator
		}
		if g.separator != separator && g.separator != 0 {
			return false
		}
	}
	return true
}

// digits appends the digits of n groups from one.
func (c *chain) digits(s string, from, n int, to []byte) []byte {
	for _, g := range c.groups[from : from+n] {
		to = append(to, s[g.start:g.end]...)
	}
	return to
}

func digitsEnd(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isWordRune reports whether r is of a word or a number.
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isDigit(byte(r)) || isASCIILetter(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// isGluedBefore reports whether what is at i is part of a word or of a number before it: a
// letter, the hundreds of a decimal, the day of a date.
func isGluedBefore(s string, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[:i])
	if size == 0 {
		return false
	}
	switch r {
	case '_', '#':
		return true
	case '.', ',', '/', ':', '-', '+', '*', '=', '\u2010', '\u2011', '\u2013':
		return i > size && isDigit(s[i-size-1])
	}
	return isWordRune(r)
}

// isGluedAfter reports whether the digits from start to end are part of what follows: a
// word, a decimal, a time, or the first part of a date or of a fraction.
func isGluedAfter(s string, start, end int) bool {
	r, size := utf8.DecodeRuneInString(s[end:])
	if size == 0 {
		return false
	}
	after := end + size
	switch r {
	case '_', '*', '=':
		return true
	case ',', ':':
		return after < len(s) && isDigit(s[after])
	case '/':
		n := digitsEnd(s, after) - after
		return n > 0 && n <= 2 && end-start <= 2
	}
	return isWordRune(r)
}
