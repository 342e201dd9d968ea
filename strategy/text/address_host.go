package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// precedesAddress reports whether a URL may follow r.
func precedesAddress(r rune) bool {
	switch r {
	case '@', '＠', '$', '#', '＃':
		return false
	}
	return !isAlphanumeric(r) && !isNoCharacter(r)
}

// isNoCharacter reports whether r is one that no post on X may hold.
func isNoCharacter(r rune) bool { return r == 0xFFFE || r == 0xFEFF || r == 0xFFFF }

func isAlphanumeric(r rune) bool {
	return r < utf8.RuneSelf && (isASCIILetter(byte(r)) || isDigit(byte(r)))
}

// isHostRune reports whether r can stand anywhere in a label: what is no ASCII
// punctuation, space nor directional mark.
func isHostRune(r rune) bool {
	if r < utf8.RuneSelf {
		return hostBytes[r]
	}
	switch {
	case r == 0x61C, r == 0x200E, r == 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return false
	}
	return !isNetworkSpace(r) && !isNoCharacter(r)
}

// hostBytes is isHostRune for ASCII. Quotation marks and control characters are not in the
// list of twitter-text, and so may stand in a host.
var hostBytes = func() (table [utf8.RuneSelf]bool) {
	for c := range table {
		table[c] = !isNetworkSpace(rune(c)) && !isPunctuation(rune(c))
	}
	return table
}()

// isPunctuation reports whether r is what twitter-text takes for punctuation.
func isPunctuation(r rune) bool {
	return r < utf8.RuneSelf && strings.IndexByte("!'#%&()*+,\\-./:;<=>?@[]^_{|}~$", byte(r)) >= 0
}

// isNetworkSpace reports whether r is a space to twitter-text: the white space of Unicode and
// U+180E, which was one until Unicode 6.3.
func isNetworkSpace(r rune) bool { return unicode.IsSpace(r) || r == 0x180E }

// startsHost reports whether s starts with a character that may start a label.
func startsHost(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size > 0 && isHostRune(r)
}

// isLatinAccent reports whether r is of the letters with accents, and of the accents, that
// twitter-text knows.
func isLatinAccent(r rune) bool {
	switch {
	case r < 0xC0:
		return false
	case r <= 0x24F:
		return r != 0xD7 && r != 0xF7
	case r >= 0x300 && r <= 0x36F, r >= 0x1E00 && r <= 0x1EFF:
		return true
	}
	switch r {
	case 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB:
		return true
	}
	return false
}

func isCyrillic(r rune) bool { return r >= 0x400 && r <= 0x4FF }

// isLatinHost reports whether r can stand in a host without a scheme.
func isLatinHost(r rune) bool { return isAlphanumeric(r) || r == '-' || isLatinAccent(r) }

// latinName returns the first name with a top-level domain in host, from on, whose labels
// are in Latin letters.
func latinName(host string, from int) (start, end int, ok bool) {
	for {
		dot := strings.IndexByte(host[from:], '.')
		if dot < 0 {
			return 0, 0, false
		}
		dot += from
		start = dot
		for {
			r, size := utf8.DecodeLastRuneInString(host[from:start])
			if size == 0 || !isLatinHost(r) {
				break
			}
			start -= size
		}
		for start < dot {
			end = max(end, topLevelEnd(host, dot+1))
			next := dot + 1
			for next < len(host) {
				r, size := utf8.DecodeRuneInString(host[next:])
				if !isLatinHost(r) {
					break
				}
				next += size
			}
			if next == dot+1 || next == len(host) || host[next] != '.' {
				break
			}
			dot = next
		}
		if end > 0 {
			return start, end, true
		}
		from = dot + 1
	}
}

// topLevelEnd returns the end of the top-level domain at start, 0 when there is none. It
// may be followed by letters of another script, which are then of the sentence.
func topLevelEnd(s string, start int) int {
	const maxRunes = 18 // those of the longest label of the table
	if len(s)-start > 4 && strings.EqualFold(s[start:start+4], "xn--") {
		end := start + 4
		for end < len(s) && (isASCIILetter(s[end]) || isDigit(s[end]) || s[end] == '-') {
			end++
		}
		if end > start+4 {
			return end
		}
	}
	var lower [maxRunes * utf8.UTFMax]byte
	label, end, found := lower[:0], start, 0
	for range maxRunes {
		r, size := utf8.DecodeRuneInString(s[end:])
		if size == 0 || r < utf8.RuneSelf && !isAlphanumeric(r) {
			break
		}
		label = utf8.AppendRune(label, unicode.ToLower(r))
		end += size
		if endsTopLevel(s[end:]) && isTopLevel(label) {
			found = end
		}
	}
	return found
}

// endsTopLevel reports whether a top-level domain may end before rest.
func endsTopLevel(rest string) bool {
	if rest == "" {
		return true
	}
	c := rest[0]
	return !isASCIILetter(c) && !isDigit(c) && c != '@' && c != '+' && c != '-'
}
