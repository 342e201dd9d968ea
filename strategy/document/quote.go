package document

import "unicode/utf8"

// MaxQuoted is how many bytes of a caller's text errors and findings quote.
const MaxQuoted = 64

// Quotable returns what an error or a finding quotes of a caller's text: all of it, or
// what comes before the character that passes [MaxQuoted] bytes, with "…".
func Quotable(text string) string {
	if len(text) <= MaxQuoted {
		return text
	}
	end := MaxQuoted
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end] + "…"
}
