package text

// FoldByRules returns what r folds to without the table of Latin letters.
func FoldByRules(r rune) string {
	var f Folded
	f.fold(r, string(r), 0)
	return string(f.text)
}

// TokensAtEach returns the tokens of s, looked for at each character.
func TokensAtEach(s string) (out []Token) {
	var last Token
	for i := 0; i < len(s); {
		token, next := tokenAt(s, i, last)
		if token.Kind != 0 {
			out, last = append(out, token), token
		}
		i = next
	}
	return out
}

// IsInert reports whether r is known to stay as it is in form NFC.
func IsInert(r rune) bool { return inRanges(inert[:], r) }
