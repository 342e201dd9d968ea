package text

import "unicode/utf8"

// emojiAt returns the emoji at i, where a pictograph, a regional indicator, a skin tone or
// a keycap starts.
func emojiAt(s string, i int) (Token, int) {
	r, size := utf8.DecodeRuneInString(s[i:])
	rest := s[i+size:]
	next, _ := utf8.DecodeRuneInString(rest)
	if r >= firstFlag && r <= lastFlag && (next < firstFlag || next > lastFlag) {
		return Token{}, i + size
	}
	end := clusterEnd(s, i)
	if isPictograph(r) && !isEmoji(r, next, s[i+size:end]) {
		return Token{}, end
	}
	return Token{Emoji, i, end}, end
}

// isEmoji reports whether a cluster shows as an emoji: the pictograph that starts it does
// by default, or what follows asks for it.
func isEmoji(first, next rune, rest string) bool {
	switch {
	case next == textSelector:
		return false
	case next == emojiSelector, next >= firstSkinTone && next <= lastSkinTone, inRanges(emojiByDefault[:], first):
		return true
	}
	// Two pictographs make one emoji, and only a joiner can have put them together.
	for _, r := range rest {
		if isPictograph(r) {
			return true
		}
	}
	return false
}

// isKeycap reports whether a keycap sequence starts at i.
func isKeycap(s string, i int) bool {
	if c := s[i]; c != '#' && c != '*' && !isDigit(c) {
		return false
	}
	rest := s[i+1:]
	if rest == "" || rest[0] < utf8.RuneSelf {
		return false
	}
	r, size := utf8.DecodeRuneInString(rest)
	if r == emojiSelector {
		r, _ = utf8.DecodeRuneInString(rest[size:])
	}
	return r == keycapMark
}
