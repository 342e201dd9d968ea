package ical

import (
	"strings"
	"unicode/utf8"
)

// Property is one content line: a name, its parameters, and a value that is kept as it is
// written.
type Property struct {
	Name   string
	Params []Param
	// Value is unfolded, and escaped as its type asks for.
	Value string
}

// TextProperty returns a property whose value is a text, which it escapes.
func TextProperty(name, text string) Property {
	return Property{Name: name, Value: string(appendText(nil, text))}
}

// Text returns the value of p without the escapes of a text.
func (p Property) Text() string { return unescape(p.Value) }

// Param returns the first value of the parameter with the given name, whatever its case, and
// whether there is one.
func (p Property) Param(name string) (value string, ok bool) {
	for _, q := range p.Params {
		if strings.EqualFold(q.Name, name) {
			if len(q.Values) > 0 {
				value = q.Values[0]
			}
			return value, true
		}
	}
	return "", false
}

// Param is a parameter of a property: LANGUAGE=fr. Its values are without quotes, and
// without the circumflex escapes of RFC 6868.
type Param struct {
	Name   string
	Values []string
}

// Parameters are those of a property that an [Event] has as a field.
type Parameters struct {
	// Property is its name in upper case: "SUMMARY".
	Property string
	Params   []Param
}

func firstText(properties []Property, name string) string {
	for _, p := range properties {
		if strings.EqualFold(p.Name, name) {
			return p.Text()
		}
	}
	return ""
}

// special marks the bytes that end a run of plain text: those to escape, controls, and those
// of runes beyond ASCII.
var special = func() (table [256]bool) {
	for c := range table {
		table[c] = c < ' ' && c != '\t' || c >= utf8.RuneSelf
	}
	table['\\'], table[';'], table[','], table[0x7f] = true, true, true, true
	return table
}()

// appendText appends a text escaped as RFC 5545 section 3.3.11 asks for. Control characters,
// which a text cannot hold, are left out; line ends of any kind become "\n", and bytes that
// are no UTF-8 the replacement character.
func appendText(dst []byte, text string) []byte {
	from := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if !special[c] {
			continue
		}
		if c >= utf8.RuneSelf {
			if r, size := utf8.DecodeRuneInString(text[i:]); r != utf8.RuneError || size > 1 {
				i += size - 1
				continue
			}
		}
		dst = append(dst, text[from:i]...)
		from = i + 1
		switch {
		case c >= utf8.RuneSelf:
			dst = utf8.AppendRune(dst, utf8.RuneError)
		case c == '\\' || c == ';' || c == ',':
			dst = append(dst, '\\', c)
		case c == '\n' || c == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			dst = append(dst, '\\', 'n')
		}
	}
	return append(dst, text[from:]...)
}

// unescape undoes [appendText]. A backslash before anything else than RFC 5545 names stands
// for itself, as in the paths of careless programs.
func unescape(value string) string {
	i := strings.IndexByte(value, '\\')
	if i < 0 {
		return value
	}
	var b strings.Builder
	b.Grow(len(value))
	for ; i >= 0 && i+1 < len(value); i = strings.IndexByte(value, '\\') {
		b.WriteString(value[:i])
		switch c := value[i+1]; c {
		case '\\', ';', ',':
			b.WriteByte(c)
		case 'n', 'N':
			b.WriteByte('\n')
		default:
			b.WriteByte('\\')
			value = value[i+1:]
			continue
		}
		value = value[i+2:]
	}
	b.WriteString(value)
	return b.String()
}

// printable returns a text without control characters other than tabs and line feeds: what
// [appendText] writes of it.
func printable(text string) string {
	for i := range len(text) {
		if control[text[i]] {
			return strings.Map(func(r rune) rune {
				if r < utf8.RuneSelf && control[r] {
					return -1
				}
				return r
			}, text)
		}
	}
	return text
}

// control marks the bytes that no text may hold.
var control = func() (table [256]bool) {
	for c := range ' ' {
		table[c] = c != '\t' && c != '\n'
	}
	table[0x7f] = true
	return table
}()
