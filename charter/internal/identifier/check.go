package identifier

import "unicode/utf8"

// Check is how the characters of a number check one another.
type Check int

// The checks, in the order of the keys of package charter.
const (
	Luhn   Check = iota + 1 // Luhn is that of a last digit: see isLuhn.
	Mod97                   // Mod97 is that of an IBAN: see isIBAN.
	Social                  // Social is that of an NIR: see isNIR.
)

// Agrees reports whether the characters of s, but for what parts them, agree with a check: at
// least two digits and no letter for that of Luhn, the length of a country for that of an
// IBAN. Any other character than digits, letters and separators agrees with none.
func Agrees(check Check, s string) bool {
	var buffer [maxIBAN]byte
	chars, letters := buffer[:0], false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isDigit(s[i]) || isASCIILetter(s[i]):
			if len(chars) == maxIBAN {
				return false
			}
			chars, letters = append(chars, upper(s[i])), letters || !isDigit(s[i])
		case separatorClass(r) == 0 && r != '/':
			return false
		}
		i += size
	}
	switch check {
	case Luhn:
		return !letters && len(chars) > 1 && isLuhn(chars)
	case Mod97:
		return len(chars) > 4 && isASCIILetter(chars[0]) && isASCIILetter(chars[1]) && isDigit(chars[2]) && isDigit(chars[3]) &&
			len(chars) == ibanLength(string(chars[:2])) && isIBAN(chars)
	case Social:
		return len(chars) == nirLength && isSocial(chars, letters) && isNIR([nirLength]byte(chars))
	}
	return false
}

// isSocial reports whether the only letter of the characters, if there is one, is that of a
// department of Corsica.
func isSocial(chars []byte, letters bool) bool {
	if !letters {
		return true
	}
	for i, c := range chars {
		if !isDigit(c) && (i != 6 || chars[5] != '2' || c != 'A' && c != 'B') {
			return false
		}
	}
	return true
}
