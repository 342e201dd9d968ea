package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mentionAt returns the mention whose sign, of that size, is at i.
func mentionAt(s string, i, sign int) (Token, int) {
	end := handleEnd(s, i+sign)
	if end == i+sign {
		return Token{}, end
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[end:])
	switch {
	case endsSpaced(s[:i]), strings.ContainsRune("_@＠#$%&!", before):
		return Token{}, end
	case strings.HasPrefix(s[end:], "://"), after >= utf8.RuneSelf && isSpacedRune(after):
		return Token{}, end
	case after == '@':
		host, ok := dottedHostEnd(s, end+1)
		if !ok {
			return Token{}, end
		}
		end = host
	}
	return Token{Mention, i, end}, end
}

// handleEnd returns the end of the account name at start, start itself when there is
// none. A capital after a dot starts a sentence.
func handleEnd(s string, start int) int {
	end, named := start, false
	for end < len(s) {
		c := s[end]
		switch {
		case isHandle(s, end):
			named = named || c != '_'
		case (c == '.' || c == '-') && named && isHandle(s, end+1):
			if c == '.' && s[end+1] >= 'A' && s[end+1] <= 'Z' {
				return end
			}
		default:
			return handleOr(start, end, named)
		}
		end++
	}
	return handleOr(start, end, named)
}

// handleOr returns end, or start when the name between them has only underscores.
func handleOr(start, end int, named bool) int {
	if !named {
		return start
	}
	return end
}

// isHandle reports whether an ASCII letter, a digit or an underscore is at i.
func isHandle(s string, i int) bool {
	return i < len(s) && (isASCIILetter(s[i]) || s[i] == '_' || isDigit(s[i]) && !isKeycap(s, i))
}

// hashtagAt returns the hashtag whose sign, of that size, is at i; last is the token
// before it.
func hashtagAt(s string, i, sign int, last Token) (Token, int) {
	end, named := tagEnd(s, i+sign)
	if !named {
		return Token{}, i + sign
	}
	if chained := last.Kind == Hashtag && last.End == i; i > 0 && !chained {
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		if isWordRune(before) || before == '_' || before == '&' {
			return Token{}, end
		}
	}
	if strings.HasPrefix(s[end:], "://") {
		return Token{}, end
	}
	return Token{Hashtag, i, end}, end
}

// tagEnd returns the end of the word of a hashtag that starts at start, and whether it has
// a letter.
func tagEnd(s string, start int) (end int, named bool) {
	end = start
	for i := start; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsDigit(r) && isKeycap(s, i):
			return end, named
		case isWordRune(r) && !isPictograph(r):
			named = named || !unicode.IsNumber(r)
			end = i + size
		case r == '_', endsTag(r):
			end = i + size
		case !joinsTag(r):
			return end, named
		}
		i += size
	}
	return end, named
}

// joinsTag reports whether r may stand between two letters of a hashtag, and endsTag
// whether it may also be its last: the signs that twitter-text takes for letters.
func joinsTag(r rune) bool {
	switch r {
	case '·', 0x200C, joiner, '・', '゠':
		return true
	}
	return false
}

func endsTag(r rune) bool {
	switch r {
	case 0xA67E, 0x5BE, 0x5F3, 0x5F4, 0xF0B, 0xF0C, '～', '〜', '゛', '゜', '〃':
		return true
	}
	return false
}
