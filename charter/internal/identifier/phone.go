package identifier

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxPhone is how many digits are read of a number with its calling code: E.164 has fifteen
// at most, and two zeros, a zero of the country's and an extension may come with them.
const maxPhone = 24

// frenchDigits is how many digits a French number has, its zero included (ARCEP, decision
// 2018-0881 of 24 July 2018).
const frenchDigits = 10

// frenchPhone returns how many groups of c, from one, are a French number, 0 for none.
func (c *chain) frenchPhone(s string, from int) int {
	total, n := 0, 0
	for total < frenchDigits && from+n < c.n {
		total += c.groups[from+n].len()
		n++
	}
	first := c.groups[from]
	if total != frenchDigits || s[first.start] != '0' || !c.isOne(from, n) || !c.isPhoneGroups(from, n) {
		return 0
	}
	second := first.start + 1
	if first.len() == 1 {
		second = c.groups[from+1].start
	}
	if s[second] == '0' {
		return 0
	}
	if n == 1 && (isReference(s, first.start) || isHyphened(s, first.start)) || goesOn(s, c.groups[from+n-1].end) {
		return 0
	}
	if next := from + n; next < c.n && !c.parts(from, n) && c.frenchPhone(s, next) == 0 {
		return 0
	}
	return n
}

// parts reports whether what follows n groups, from one, is another number: a space parts
// it from a number in one or with other separators.
func (c *chain) parts(from, n int) bool {
	separator := c.groups[from+n].separator
	return separator == ' ' && (n == 1 || c.groups[from+n-1].separator != ' ')
}

// isPhoneGroups reports whether n groups, from one, may be those of a French number: 06 39
// 98 12 34, 06 3998 1234, 0800 123 456, 0 800 123 456. 09 12 2026 14 is a date.
func (c *chain) isPhoneGroups(from, n int) bool {
	g := c.groups[from : from+n]
	if n == 1 {
		return true
	}
	if g[0].len() == 1 {
		return n == 4 && g[1].len() == 3 && g[2].len() == 3
	}
	for _, x := range g {
		if x.len() < 2 {
			return false
		}
	}
	return n != 4 || g[0].len() != 2 || g[1].len() != 2 || g[2].len() != 4
}

// isHyphened reports whether a hyphen joins the number at i to a letter before it, as in a
// reference.
func isHyphened(s string, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[:i])
	before, _ := utf8.DecodeLastRuneInString(s[:i-size])
	return size > 0 && separatorClass(r) == '-' && i > size && unicode.IsLetter(before)
}

// goesOn reports whether a hyphen joins a letter to the number that ends at i, as in a reference.
func goesOn(s string, i int) bool {
	r, size := utf8.DecodeRuneInString(s[i:])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	return separatorClass(r) == '-' && unicode.IsLetter(after)
}

// phone is an international number: where it is, and its digits without + or 00.
type phone struct {
	start, end int
	digits     [maxPhone]byte
	ends       [maxPhone]int    // the offset after each digit
	parted     [maxPhone]string // what comes between a digit and the next, empty within a group
	n          int
	trunk      bool // the national zero is in brackets
}

// internationalAt reads the international number whose + or first zero is at i.
func internationalAt(s string, lo, i int) (phone, bool) {
	p := phone{start: i}
	at, plus := i+1, s[i] == '+'
	if !plus {
		if !strings.HasPrefix(s[i:], "00") || isGluedBefore(s, i) {
			return p, false
		}
		at++
	} else if isAdded(s, i) {
		return p, false
	}
	if r, size := utf8.DecodeRuneInString(s[at:]); separatorClass(r) == ' ' || !plus && separatorClass(r) != 0 {
		at += size
	}
	if i > lo && s[i-1] == '(' {
		p.start--
	}
	compact := p.read(s, at)
	country, found := p.country()
	if !found || !p.fit(country) || p.isCounter(s) || !plus && compact && isReference(s, i) {
		return p, false
	}
	p.extend(s)
	return p, true
}

// isAdded reports whether the plus sign at i is one of arithmetic.
func isAdded(s string, i int) bool {
	before := strings.TrimRight(s[:i], " ")
	r, size := utf8.DecodeLastRuneInString(before)
	return size > 0 && (r == '+' || r == ')' || isDigit(byte(min(r, utf8.RuneSelf))))
}

// read reads digits in groups, and reports whether they are in one.
func (p *phone) read(s string, at int) (compact bool) {
	compact = true
	for at < len(s) && isDigit(s[at]) {
		end := digitsEnd(s, at)
		if isGluedAfter(s, at, end) && !isExtension(s[end:]) || p.n+end-at > maxPhone {
			break
		}
		for ; at < end; at++ {
			p.digits[p.n], p.ends[p.n] = s[at], at+1
			p.n++
		}
		next := phoneSeparator(s, end)
		if next == end || next >= len(s) || !isDigit(s[next]) {
			break
		}
		p.parted[p.n-1] = s[end:next]
		p.trunk = p.trunk || strings.HasPrefix(s[next:], "0)") && s[next-1] == '('
		compact = false
		at = next
	}
	return compact
}

// phoneSeparator returns the end of what may part the digits of an international number:
// spaces, brackets, and a full stop, a hyphen or a slash.
func phoneSeparator(s string, at int) int {
	signs := 0
	for n := 0; n < 4; n++ {
		r, size := utf8.DecodeRuneInString(s[at:])
		switch class := separatorClass(r); {
		case class == ' ', r == '(', r == ')':
		case signs == 0 && (class != 0 || r == '/'):
			signs++
		default:
			return at
		}
		at += size
	}
	return at
}

// country returns the country or the countries of the calling code that the digits start
// with.
func (p *phone) country() (callingCode, bool) {
	for n := 1; n <= min(3, p.n); n++ {
		if c, found := callingCodes[string(p.digits[:n])]; found {
			return c, true
		}
	}
	return callingCode{}, false
}

// fit cuts p after the last group with which it has as many digits as the numbers of its
// country, and reports whether there is one.
func (p *phone) fit(c callingCode) bool {
	for n := p.n; n > 0; n-- {
		if n < p.n && p.parted[n-1] == "" || !c.holds(p.national(c, n)) {
			continue
		}
		rest := p.n - n
		if extension := strings.Trim(p.parted[n-1], " ") == "-" && (rest == 3 || rest == 4); extension {
			n = p.n
		} else if rest > 0 && !strings.HasPrefix(p.parted[n-1], " ") {
			return false
		}
		p.end = p.ends[n-1]
		p.n -= rest
		return true
	}
	return false
}

// national returns the first n digits without those of the calling code.
func (p *phone) national(c callingCode, n int) []byte {
	return p.digits[min(len(c.code), n):n]
}

// holds reports whether digits are a national number, with the zero that one dials within
// the country or without.
func (c callingCode) holds(digits []byte) bool {
	n := len(digits)
	if n < 2 || digits[0] == '0' && digits[1] == '0' {
		return false
	}
	return n >= c.min && n <= c.max || digits[0] == '0' && n > c.min && n <= c.max+1
}

// isCounter reports whether p is a number of things rather than of a phone: in groups of
// thousands, and things or money after it.
func (p *phone) isCounter(s string) bool {
	group, first := 0, true
	for k := range p.n {
		group++
		if p.parted[k] == "" && k < p.n-1 {
			continue
		}
		if !first && group != 3 || group > 3 {
			return false
		}
		group, first = 0, false
	}
	return isCounted(s[p.end:])
}

// extend takes the extension that follows p into it: ext 12, poste 12, x12.
func (p *phone) extend(s string) {
	rest := strings.TrimLeft(s[p.end:], " ,")
	if n := extensionLength(rest); n > 0 {
		p.end = len(s) - len(rest) + n
	}
}

func isExtension(s string) bool { return extensionLength(s) > 0 }

// extensionLength returns the length of the extension that s starts with, 0 for none.
func extensionLength(s string) int {
	for _, word := range []string{"extension", "ext.", "ext", "poste", "x"} {
		if len(s) <= len(word) || !strings.EqualFold(s[:len(word)], word) {
			continue
		}
		at := len(word) + len(s[len(word):]) - len(strings.TrimLeft(s[len(word):], " :"))
		end := digitsEnd(s, at)
		if n := end - at; n > 0 && n <= 6 && !isGluedAfter(s, at, end) {
			return end
		}
	}
	return 0
}

// dialled reads the international number that s is.
func dialled(s string) (phone, bool) {
	i := strings.IndexAny(s, "+0")
	if i < 0 {
		return phone{}, false
	}
	return internationalAt(s, 0, i)
}

// dialledDigits returns how many digits of a number a mask may keep at its start: + or 00
// and the calling code, or the first two.
func dialledDigits(s string) int {
	if p, ok := dialled(s); ok {
		c, _ := p.country()
		if strings.HasPrefix(strings.TrimLeft(s, "("), "00") {
			return len(c.code) + 2
		}
		return len(c.code)
	}
	return 2
}

// canonicalPhone returns a number of [Identifiers] as E.164 writes it, without its extension.
func canonicalPhone(s string) string {
	if p, ok := dialled(s); ok {
		c, _ := p.country()
		national := string(p.national(c, p.n))
		if p.trunk || len(national) > c.max || c.trunk && national[0] == '0' {
			national = national[1:]
		}
		return "+" + c.code + national
	}
	var c chain
	if i := strings.IndexByte(s, '0'); i >= 0 {
		c.read(s, i)
	}
	if c.n == 0 || c.frenchPhone(s, 0) == 0 {
		return ""
	}
	return "+33" + string(c.digits(s, 0, c.frenchPhone(s, 0), nil)[1:])
}
