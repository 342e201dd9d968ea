package text

// FoldByRules returns what r folds to without the table of Latin letters.
func FoldByRules(r rune) string {
	var f Folded
	f.fold(r, string(r), 0)
	return string(f.text)
}

// IsProse reports whether a text is known at a glance to have no token.
func IsProse(s string) bool { return isProse(s) }

// IsInert reports whether r is known to stay as it is in form NFC.
func IsInert(r rune) bool { return inRanges(inert[:], r) }
