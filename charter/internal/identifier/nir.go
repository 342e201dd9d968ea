package identifier

import "unicode/utf8"

// nirLength is the length of an NIR with its key: sex, year, month, department, commune,
// order, key (1 2 2 2 3 3 2).
const nirLength = 15

// nirAt returns the end of the NIR at i, if there is one there. Spaces, full stops and
// hyphens may part its members, and a slash its key.
func nirAt(s string, i int) (int, bool) {
	var c [nirLength]byte
	n := 0
	for n < nirLength && i < len(s) {
		switch {
		case isDigit(s[i]), n == 6 && c[5] == '2' && (upper(s[i]) == 'A' || upper(s[i]) == 'B'):
			c[n] = upper(s[i])
			n++
			i++
		default:
			next := nirSeparator(s, i, n, c[5:7])
			if next == i {
				return 0, false
			}
			i = next
		}
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if n < nirLength || size > 0 && (isWordRune(r) || r == '_') {
		return 0, false
	}
	return i, isNIR(c)
}

// nirSeparator returns what comes after the separator at i, before the character n, or i
// when none can be there. Departments overseas have three digits.
func nirSeparator(s string, i, n int, department []byte) int {
	switch n {
	case 1, 3, 5, 10:
	case 7, 8:
		if overseas := department[0] == '9' && department[1] >= '7'; (n == 8) != overseas && n == 8 {
			return i
		}
	case 13:
		return keySeparator(s, i)
	default:
		return i
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if separatorClass(r) == 0 {
		return i
	}
	return i + size
}

// keySeparator returns what comes after a space, a hyphen or a slash with or without spaces
// around it.
func keySeparator(s string, i int) int {
	at, signs, spaces := i, 0, 0
	for at < len(s) && signs+spaces < 3 {
		r, size := utf8.DecodeRuneInString(s[at:])
		switch {
		case separatorClass(r) == ' ':
			spaces++
		case signs == 0 && (r == '/' || separatorClass(r) != 0):
			signs++
		default:
			return at
		}
		at += size
	}
	return at
}

// isNIR reports whether the characters are those of an NIR: a month of the calendar, or one
// that INSEE gives where it is not known (20 to 42, 50 to 99), and the key, 97 less the
// remainder by 97 of the number, in which 2A is 19 and 2B is 18.
//
// Source: INSEE, which gives the numbers (decree 82-103 of 22 January 1982, on the répertoire
// national d'identification des personnes physiques).
func isNIR(c [nirLength]byte) bool {
	switch c[0] {
	case '1', '2', '3', '4', '7', '8':
	default:
		return false
	}
	switch c[6] {
	case 'A':
		c[5], c[6] = '1', '9'
	case 'B':
		c[5], c[6] = '1', '8'
	}
	var number, month, key int64
	for k, d := range c {
		switch v := int64(d - '0'); {
		case k >= 13:
			key = key*10 + v
		default:
			number = number*10 + v
			if k == 3 || k == 4 {
				month = month*10 + v
			}
		}
	}
	if month == 0 || month > 12 && month < 20 || month > 42 && month < 50 || string(c[5:7]) == "00" {
		return false
	}
	return key == 97-number%97
}
