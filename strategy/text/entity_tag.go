package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nextAccount returns the first mention of s from at on, and where to go on from: nothing
// before it counts as what precedes the next. A list, @user/list, is no mention.
func nextAccount(s string, at int) (Token, int) {
	const maxName, maxList = 20, 25
	for i := at; i < len(s); {
		size := signAt(s, i, '@', "＠")
		if size == 0 {
			i++
			continue
		}
		name := i + size
		end := name
		for end < len(s) && end-name < maxName && isNameByte(s[end]) {
			end++
		}
		if end == name || !precedesAccount(s, at, i) {
			i = name
			continue
		}
		token := Token{Mention, i, end}
		if list := end + 1; list < len(s) && s[end] == '/' && isASCIILetter(s[list]) {
			token.Kind = 0
			for end = list; end < len(s) && end-list < maxList && (isNameByte(s[end]) || s[end] == '-'); {
				end++
			}
		}
		if token.Kind != 0 && !continuesAccount(s[end:]) {
			return token, end
		}
		i, at = end, end
	}
	return Token{}, len(s)
}

// signAt returns the length of a sign, in ASCII or in its full-width form, at i in s; 0
// when it is not there.
func signAt(s string, i int, sign byte, wide string) int {
	switch {
	case s[i] == sign:
		return 1
	case s[i] == wide[0] && strings.HasPrefix(s[i:], wide):
		return len(wide)
	}
	return 0
}

func isNameByte(c byte) bool { return isASCIILetter(c) || isDigit(c) || c == '_' }

// precedesAccount reports whether a mention may be at i: after anything but what an address
// or a word would have there, or after RT.
func precedesAccount(s string, at, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[at:i])
	switch {
	case size == 0:
		return i == 0
	case !isAlphanumeric(r) && !strings.ContainsRune("_!#$%&*@＠", r):
		return true
	case i-at < 2 || !strings.EqualFold(s[i-2:i], "rt"):
		return false
	}
	r, size = utf8.DecodeLastRuneInString(s[at : i-2])
	if size == 0 {
		return i == 2
	}
	return !isAlphanumeric(r) && !strings.ContainsRune("_+~.-", r)
}

// continuesAccount reports whether rest shows that what is before it was no mention: an
// e-mail address, a word, a URL.
func continuesAccount(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return r == '@' || r == '＠' || isLatinAccent(r) || strings.HasPrefix(rest, "://")
}

// nextTopic is nextAccount for hashtags.
func nextTopic(s string, at int) (Token, int) {
	for i := at; i < len(s); {
		size := signAt(s, i, '#', "＃")
		if size == 0 {
			i++
			continue
		}
		end, named := topicEnd(s, i+size)
		if !named || !precedesTopic(s, at, i) {
			i += size
			continue
		}
		if signed := end < len(s) && signAt(s, end, '#', "＃") > 0; !signed && !strings.HasPrefix(s[end:], "://") {
			return Token{Hashtag, i, end}, end
		}
		i, at = end, end
	}
	return Token{}, len(s)
}

// topicEnd returns the end of the word of a hashtag at start, and whether it has a letter.
// A sign that a selector or a keycap follows is an emoji.
func topicEnd(s string, start int) (end int, named bool) {
	for end = start; end < len(s); {
		r, size := utf8.DecodeRuneInString(s[end:])
		if end == start && (r == emojiSelector || r == keycapMark) || !isTopicRune(r) {
			break
		}
		named = named || unicode.IsLetter(r) || unicode.IsMark(r)
		end += size
	}
	return end, named
}

// isTopicRune reports whether r may stand in a hashtag.
func isTopicRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isNameByte(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || joinsTag(r) || endsTag(r)
}

// precedesTopic reports whether a hashtag may be at i.
func precedesTopic(s string, at, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[at:i])
	if size == 0 {
		return i == 0
	}
	return r == textSelector || r == emojiSelector || r != '&' && !isTopicRune(r)
}

// nextShare is nextAccount for cashtags: one to six letters, and a suffix of one or two
// after a full stop or an underscore.
func nextShare(s string, at int) (Token, int) {
	for i := at; i < len(s); {
		if s[i] != '$' {
			i++
			continue
		}
		end, ok := shareEnd(s, i+1)
		r, size := utf8.DecodeLastRuneInString(s[at:i])
		if ok && (i == 0 || size > 0 && isNetworkSpace(r)) {
			return Token{Cashtag, i, end}, end
		}
		i++
	}
	return Token{}, len(s)
}

// shareEnd returns the end of the symbol at start, and whether there is one.
func shareEnd(s string, start int) (int, bool) {
	const maxSymbol, maxSuffix = 6, 2
	end := lettersEnd(s, start, maxSymbol)
	if end == start {
		return 0, false
	}
	if end < len(s) && (s[end] == '.' || s[end] == '_') {
		suffix := lettersEnd(s, end+1, maxSuffix)
		if suffix > end+1 && endsShare(s[suffix:]) {
			return suffix, true
		}
	}
	return end, endsShare(s[end:])
}

// lettersEnd returns the end of the ASCII letters at i, most of them at most.
func lettersEnd(s string, i, most int) int {
	end := i
	for end < len(s) && end-i < most && isASCIILetter(s[end]) {
		end++
	}
	return end
}

// endsShare reports whether a cashtag may end before rest.
func endsShare(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	return size == 0 || unicode.IsSpace(r) || r == 0xFEFF || isPunctuation(r)
}
