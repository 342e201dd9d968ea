package text

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Unit is what a length is counted in. The zero Unit is not a unit: it counts nothing,
// and neither marshals nor prints as one.
type Unit int

// The units.
const (
	// CodePoints counts Unicode code points; an ill-formed byte counts as one.
	CodePoints Unit = iota + 1
	// UTF16 counts UTF-16 code units, as JavaScript and Java do: two for a code point
	// above U+FFFF, one for an ill-formed byte.
	UTF16
	// Bytes counts bytes of UTF-8.
	Bytes
	// Graphemes counts extended grapheme clusters, what a reader takes for a character
	// (Unicode Standard Annex #29, Unicode 17); an ill-formed byte is one of its own.
	Graphemes
	// XWeighted counts as X does: by [XRules3], with 1 for Latin letters and the like, 2 for
	// an emoji and for most other scripts, 23 for a URL, in form NFC.
	XWeighted
	// MastodonLength counts as Mastodon does: grapheme clusters, with 23 for a URL that has
	// a scheme, and @user alone for @user@server. A content warning counts as a part of the
	// post: its length is to be added by whoever has one.
	MastodonLength
	// ThreadsLength counts as Threads does: code points, and for an emoji the bytes of its
	// UTF-8. The documentation of Meta says characters; code points are the stricter reading.
	ThreadsLength
	// LinkedInLength counts as the programming interface of LinkedIn does: UTF-16 code
	// units, and one more for each of \ | { } @ [ ] ( ) < > # * _ ~, which it wants escaped.
	LinkedInLength
)

var unitNames = [...]string{
	CodePoints: "codepoints",
	UTF16:      "utf16",
	Bytes:      "bytes",
	Graphemes:  "graphemes",

	XWeighted:      "x",
	MastodonLength: "mastodon",
	ThreadsLength:  "threads",
	LinkedInLength: "linkedin",
}

// Count returns the length of s in u; 0 when u is not a unit. It takes a time linear in
// len(s), and allocates nothing but where [XRules.Measure] does.
func (u Unit) Count(s string) int {
	switch u {
	case CodePoints:
		return utf8.RuneCountInString(s)
	case UTF16:
		return countUTF16(s)
	case Bytes:
		return len(s)
	case Graphemes:
		return countGraphemes(s)
	case XWeighted:
		length, _ := XRules3.Measure(s)
		return length
	case MastodonLength:
		return mastodonLength(s)
	case ThreadsLength:
		return threadsLength(s)
	case LinkedInLength:
		return linkedInLength(s)
	}
	return 0
}

// countUTF16 counts the code units of s.
func countUTF16(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// String returns the name of u on the wire: "codepoints", "utf16", "bytes",
// "graphemes", "x", "mastodon", "threads" or "linkedin".
func (u Unit) String() string { return enumName("Unit", unitNames[:], int(u)) }

// MarshalText returns the name of u, or an error when u is not a unit.
func (u Unit) MarshalText() ([]byte, error) { return marshalEnum("unit", unitNames[:], int(u)) }

// UnmarshalText sets u from a name as [Unit.String] writes it.
func (u *Unit) UnmarshalText(text []byte) error {
	value, err := unmarshalEnum("unit", unitNames[:], text)
	if err == nil {
		*u = Unit(value)
	}
	return err
}

// maxQuoted is how many bytes of a bad name an error quotes.
const maxQuoted = 40

// enumName returns the name of value, or a text that says it has none.
func enumName(kind string, names []string, value int) string {
	if value < 1 || value >= len(names) {
		return fmt.Sprintf("%%!%s(%d)", kind, value)
	}
	return names[value]
}

// marshalEnum returns the name of value, or an error when it has none.
func marshalEnum(kind string, names []string, value int) ([]byte, error) {
	if value < 1 || value >= len(names) {
		return nil, fmt.Errorf("text: %s %d out of range", kind, value)
	}
	return []byte(names[value]), nil
}

// unmarshalEnum returns the value of that name; names start at 1.
func unmarshalEnum(kind string, names []string, text []byte) (int, error) {
	for value, name := range names {
		if value > 0 && name == string(text) {
			return value, nil
		}
	}
	quoted := string(text)
	if len(quoted) > maxQuoted {
		quoted = quoted[:runeStart(quoted, maxQuoted)] + "…"
	}
	return 0, &unknownName{kind, quoted, names[1:]}
}

// unknownName is the error for a text that names no value of a closed set.
type unknownName struct {
	kind, text string
	names      []string
}

func (e *unknownName) Error() string {
	return fmt.Sprintf("text: %s %q: want one of %s", e.kind, e.text, strings.Join(e.names, ", "))
}

// Choices returns the names there are, for whoever explains the error in another language.
func (e *unknownName) Choices() []string { return slices.Clone(e.names) }
