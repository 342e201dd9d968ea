package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// addressRules are what the networks that use twitter-text have each their own way.
type addressRules struct {
	schemes []string // each with its ://
	bare    bool     // a host without a scheme is a URL
	// The characters of paths and of queries, and those that may end them.
	inPath, endsPath, inQuery, endsQuery func(rune) bool
}

// xAddresses are the rules of twitter-text.
var xAddresses = addressRules{
	schemes: []string{"https://", "http://"}, bare: true,
	inPath: func(r rune) bool {
		return isAlphanumeric(r) || r < utf8.RuneSelf && strings.IndexByte("!*';:=+,.$/%#[]-_~@|&", byte(r)) >= 0 ||
			r == '–' || isCyrillic(r) || isLatinAccent(r)
	},
	endsPath: func(r rune) bool {
		return isAlphanumeric(r) || r < utf8.RuneSelf && strings.IndexByte("+-=_#/", byte(r)) >= 0 ||
			isCyrillic(r) || isLatinAccent(r)
	},
	inQuery:   func(r rune) bool { return isAlphanumeric(r) || isQuerySign(r) },
	endsQuery: func(r rune) bool { return isAlphanumeric(r) || endsQuerySign(r) },
}

// mastodonAddresses are the rules of Mastodon: a scheme is needed, and paths may hold any
// letter or emoji.
var mastodonAddresses = addressRules{
	schemes: []string{
		"https://", "http://", "dat://", "dweb://", "ipfs://", "ipns://", "ssb://", "gopher://", "gemini://",
	},
	inPath: func(r rune) bool { return !unicode.IsSpace(r) && !strings.ContainsRune("<>()?", r) },
	endsPath: func(r rune) bool {
		return !unicode.IsSpace(r) && !strings.ContainsRune("()?!*\"'「」<>;:=,.$%[]~&|@", r)
	},
	inQuery:   func(r rune) bool { return isAlphanumeric(r) || isQuerySign(r) || r == '^' || isWideQuery(r) },
	endsQuery: func(r rune) bool { return isAlphanumeric(r) || endsQuerySign(r) || isWideQuery(r) },
}

func isQuerySign(r rune) bool {
	return r < utf8.RuneSelf && strings.IndexByte("!?*'@();:&=+$/%#[]-_.,~|", byte(r)) >= 0
}

func endsQuerySign(r rune) bool {
	return r < utf8.RuneSelf && strings.IndexByte("-_&=#/", byte(r)) >= 0
}

// isWideQuery reports whether r is of the characters that RFC 3987 adds to those of a URI.
func isWideQuery(r rune) bool {
	return r >= 0xA0 && r != utf8.RuneError && !unicode.IsSpace(r) && r&0xFFFE != 0xFFFE
}

// pathEnd returns the end of the path that goes on at start, after its first slash.
// Brackets are of it when they are balanced, one pair in another at most.
func (x addressRules) pathEnd(s string, start int) int {
	end := start
	for i := start; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '(':
			closed := x.bracketEnd(s, i)
			if closed < 0 {
				return end
			}
			i, end = closed, closed
			continue
		case !x.inPath(r):
			return end
		}
		i += size
		if x.endsPath(r) {
			end = i
		}
	}
	return end
}

// bracketEnd returns the end of the brackets that open at i, -1 when they are not balanced
// or empty.
func (x addressRules) bracketEnd(s string, i int) int {
	at := x.runEnd(s, i+1)
	filled := at > i+1
	if at < len(s) && s[at] == '(' {
		inner := x.runEnd(s, at+1)
		if inner == at+1 || inner == len(s) || s[inner] != ')' {
			return -1
		}
		at, filled = x.runEnd(s, inner+1), true
	}
	if !filled || at == len(s) || s[at] != ')' {
		return -1
	}
	return at + 1
}

// runEnd returns the end of the characters of a path at i, brackets apart.
func (x addressRules) runEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !x.inPath(r) {
			break
		}
		i += size
	}
	return i
}

// queryEnd returns the end of the query at start, start itself without one.
func (x addressRules) queryEnd(s string, start int) int {
	end := start
	if start == len(s) || s[start] != '?' {
		return start
	}
	for i := start + 1; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !x.inQuery(r) {
			break
		}
		i += size
		if x.endsQuery(r) {
			end = i
		}
	}
	return end
}
