package charter

// Inline is inline, for its fuzz target.
func Inline(s string) string { return inline(s) }
