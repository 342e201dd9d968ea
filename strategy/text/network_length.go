package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mastodonLength counts the grapheme clusters of s, with 23 for a URL that has a scheme and
// a mention without its server.
func mastodonLength(s string) int {
	length, from := 0, 0
	links := addresses{s: s, rules: mastodonAddresses}
	link, linked := links.next()
	for at := 0; ; {
		name, end, ok := nextRemote(s, at)
		for linked && (!ok || link.Start <= name) {
			length += countGraphemes(s[from:link.Start]) + XURL
			from = link.End
			link, linked = links.next()
		}
		if !ok {
			return length + countGraphemes(s[from:])
		}
		at = end
		server := name + strings.IndexByte(s[name+1:end], '@') + 1
		if name < from || server == name {
			continue // it is within a URL, or has no server
		}
		length += countGraphemes(s[from:server])
		from = end
	}
}

// nextRemote returns where the first mention of s from at on starts and ends, its server
// included (the rules of Mastodon 4.3).
func nextRemote(s string, at int) (start, end int, ok bool) {
	for i := at; i < len(s); i++ {
		if s[i] != '@' {
			continue
		}
		if r, size := utf8.DecodeLastRuneInString(s[:i]); size > 0 && (r == '=' || r == '/' || isWord(r)) {
			continue
		}
		end := joinedEnd(s, i+1, func(r rune) bool { return r < utf8.RuneSelf && isNameByte(byte(r)) })
		if end == i+1 {
			continue
		}
		if end < len(s) && s[end] == '@' {
			if host := joinedEnd(s, end+1, isWord); isServer(s[end+1 : host]) {
				end = host
			}
		}
		if continuesAccount(s[end:]) {
			i = end - 1
			continue
		}
		return i, end, true
	}
	return 0, 0, false
}

// isServer reports whether host may be the name of a server.
func isServer(host string) bool {
	_, short := punycodeLength(host)
	return short && validHost(host)
}

// joinedEnd returns the end of the name at start: characters of a kind, with full stops and
// hyphens between them.
func joinedEnd(s string, start int, named func(rune) bool) int {
	end := start
	for i := start; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case named(r):
			end = i
		case r != '.' && r != '-' || end == start:
			return end
		}
	}
	return end
}

// isWord reports whether r is of a word to Mastodon's expressions.
func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isNameByte(byte(r))
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd, unicode.Pc)
}

// threadsLength counts the code points of s, and the bytes of its emoji.
func threadsLength(s string) int {
	length := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if startsEmoji(s, i, r) {
			if token, end := emojiAt(s, i); token.Kind == Emoji {
				length += end - i
				i = end
				continue
			}
		}
		length++
		i += size
	}
	return length
}

// startsEmoji reports whether [emojiAt] may be asked about r, at i in s.
func startsEmoji(s string, i int, r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return isKeycap(s, i)
	case r >= firstFlag && r <= lastFlag, r >= firstSkinTone && r <= lastSkinTone:
		return true
	}
	return isPictograph(r)
}

// linkedInLength counts the UTF-16 code units of s, and one more for each character that
// LinkedIn's programming interface wants a backslash before.
func linkedInLength(s string) int {
	length := countUTF16(s)
	for i := range len(s) {
		if s[i] < utf8.RuneSelf && linkedInEscapes[s[i]] {
			length++
		}
	}
	return length
}

// linkedInEscapes are the reserved characters of LinkedIn's little text format.
var linkedInEscapes = func() (table [utf8.RuneSelf]bool) {
	for _, c := range []byte(`\|{}@[]()<>#*_~`) {
		table[c] = true
	}
	return table
}()
