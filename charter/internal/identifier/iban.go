package identifier

import "unicode/utf8"

// maxIBAN is the length that ISO 13616 gives an IBAN at most.
const maxIBAN = 34

// ibanStart returns where an IBAN would start whose first digit is at i: two letters of a
// country before it, and a space between them perhaps, which nothing precedes.
func ibanStart(s string, lo, i int) (int, bool) {
	start := i - 2
	if start >= lo && s[i-1] == ' ' {
		start--
	}
	if start < lo || !isDigit(s[i]) || i+1 >= len(s) || !isDigit(s[i+1]) || ibanLength(s[start:start+2]) == 0 {
		return 0, false
	}
	r, size := utf8.DecodeLastRuneInString(s[:start])
	return start, size == 0 || !isWordRune(r) && r != '_'
}

// ibanLength returns how long the IBANs of a country are, 0 for none.
func ibanLength(country string) int {
	return int(ibanLengths[string([]byte{upper(country[0]), upper(country[1])})])
}

func upper(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - 'a' + 'A'
	}
	return c
}

// ibanAt reads an IBAN at start, where the letters of a country are. It returns its end and
// whether it is one; where it is none but written as one is, the end of it all the same, so
// that no other number is found within; else 0.
func ibanAt(s string, start int) (end int, valid bool) {
	var (
		chars          [maxIBAN]byte
		n              int
		lower, capital bool
		shape          ibanShape
		length         = ibanLength(s[start : start+2])
	)
	i := start
	for n < length && i < len(s) {
		c := s[i]
		if !isDigit(c) && !isASCIILetter(c) {
			r, size := utf8.DecodeRuneInString(s[i:])
			at := i + size
			if separatorClass(r) == 0 || at >= len(s) || !isDigit(s[at]) && !isASCIILetter(s[at]) {
				break
			}
			if shape.cut(n) {
				break
			}
			i = at
			continue
		}
		lower, capital = lower || c >= 'a' && c <= 'z', capital || c >= 'A' && c <= 'Z'
		shape.digit = shape.digit || isDigit(c)
		chars[n] = upper(c)
		n++
		i++
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	written := capital && !lower && n > 4 && isDigit(s[start+2])
	valid = n == length && (size == 0 || !isWordRune(r)) && shape.ends(n) && !(lower && capital) && isIBAN(chars[:n])
	if valid || written {
		return i, valid
	}
	return 0, false
}

// ibanShape is how the characters of an IBAN are grouped.
type ibanShape struct {
	last      int  // where the last group starts
	irregular bool // a group before it is not of four
	wordy     bool // a group has no digit
	digit     bool // the last group has one
}

// cut ends a group before the character n, and reports whether no IBAN is grouped so.
func (g *ibanShape) cut(n int) bool {
	if n == 2 { // FR 76: the country stands apart, and the group goes on
		return false
	}
	g.irregular = g.irregular || n-g.last != 4
	g.wordy = g.wordy || !g.digit
	g.last, g.digit = n, false
	return g.irregular && g.wordy
}

// ends reports whether an IBAN of n characters may be grouped so: a part of a sentence has
// words, and they are not all of four letters.
func (g *ibanShape) ends(n int) bool {
	if g.last == 0 {
		return true
	}
	return n-g.last <= 4 && !g.irregular || !g.wordy && g.digit
}

// isIBAN reports whether the characters, in capitals, have 1 for their remainder (ISO 7064,
// MOD 97-10) and check digits that it gives, which are from 02 to 98.
func isIBAN(chars []byte) bool {
	check := string(chars[2:4])
	if check < "02" || check > "98" {
		return false
	}
	remainder := 0
	for k := range chars {
		c := chars[(k+4)%len(chars)]
		if isDigit(c) {
			remainder = (remainder*10 + int(c-'0')) % 97
		} else {
			remainder = (remainder*100 + int(c-'A') + 10) % 97
		}
	}
	return remainder == 1
}
