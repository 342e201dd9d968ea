// Package markdown writes the texts of users as Markdown (CommonMark, with the tables of
// GitHub) that prints as it was written and does nothing else. It is the plumbing of package
// charter.
package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Escape returns a user's text as one line of Markdown that prints as it was written and
// does nothing else: no HTML, emphasis, link, image, code, heading, list, table cell or
// formula comes of it, wherever it stands in a line. Line breaks and controls become
// spaces; controls that reorder a line are dropped.
func Escape(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 16)
	start := true
	for word := range strings.FieldsFuncSeq(strings.TrimSpace(visible(s)), isBreak) {
		if !start {
			b.WriteByte(' ')
		}
		escapeWord(&b, word, start)
		start = false
	}
	return b.String()
}

// Link returns a user's text as a link when it is a web address that nothing need be
// escaped in but &, else as [Escape] does. The text of the link is the address.
func Link(s string) string {
	s = strings.TrimSpace(s)
	scheme, rest, found := strings.Cut(s, "://")
	host := found && rest != "" && isAddressLetter(rest[0])
	if !host || !strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") {
		return Escape(s)
	}
	for i := range len(rest) {
		if c := rest[i]; !isAddressLetter(c) && strings.IndexByte("-._~:/?#@!&'*+,;=%", c) < 0 {
			return Escape(s)
		}
	}
	return "[" + Escape(s) + "](" + strings.ReplaceAll(s, "&", "&amp;") + ")"
}

func isAddressLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// Paragraphs returns a user's text with each of its lines as a paragraph.
func Paragraphs(s string) string {
	var out []string
	for line := range strings.FieldsFuncSeq(s, isLineEnd) {
		if line = Escape(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n\n")
}

func isLineEnd(r rune) bool {
	return r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085'
}

// isBreak reports whether r parts words in a source: spaces that may break a line, and
// controls. No-break spaces stay.
func isBreak(r rune) bool { return r == ' ' || isLineEnd(r) || unicode.IsControl(r) }

// visible returns s as valid UTF-8, without the controls that reorder a line.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069' {
			return -1
		}
		return r
	}, s)
}

// escapeWord writes a word, the first of its line or not.
func escapeWord(b *strings.Builder, word string, first bool) {
	digits := first // whether what came so far is the number of a list
	for i := range len(word) {
		c := word[i]
		switch {
		case c == '<':
			b.WriteString("&lt;")
		case c == '>':
			b.WriteString("&gt;")
		case c == '&':
			b.WriteString("&amp;")
		case escapes(word, i, first, digits):
			b.WriteByte('\\')
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
		digits = digits && c >= '0' && c <= '9'
	}
}

// escapes reports whether the byte at i would act. Digits says that only digits of the
// first word are before it.
func escapes(word string, i int, first, digits bool) bool {
	switch c := word[i]; c {
	case '\\', '`', '*', '_', '[', ']', '|', '~', '{', '}', '$', '@', '#', '^':
		return true
	case '-', '+', '=':
		return first && i == 0
	case '.', ')':
		return digits && i > 0 || c == '.' && i >= 3 && strings.EqualFold(word[i-3:i], "www")
	case ':': // of an address, of the name of an emoji, of a definition
		return first && i == 0 || i+1 < len(word) && word[i+1] < utf8.RuneSelf
	case '!':
		return i+1 < len(word) && word[i+1] == '['
	}
	return false
}
