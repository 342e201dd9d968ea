package text

// FoldByRules returns what r folds to without the table of Latin letters.
func FoldByRules(r rune) string {
	var f Folded
	f.fold(r, string(r), 0)
	return string(f.text)
}
