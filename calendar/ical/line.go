package ical

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// line is one content line, unfolded and valid.
type line struct {
	text       string
	number     int // of its first physical line, from 1
	start, end int // in the file
	long       bool
}

// scanner cuts a file into content lines.
type scanner struct {
	data   string
	valid  bool // UTF-8 throughout
	at     int
	number int
}

// newScanner returns the lines of a file. A carriage return alone ends a line, too, and
// several before a line feed are one end, of a file whose ends were translated twice.
func newScanner(data []byte) scanner {
	if hasBareReturn(data) {
		data = bytes.Clone(data)
		fed := false // a line feed follows
		for i := len(data) - 1; i >= 0; i-- {
			switch {
			case data[i] != '\r':
				fed = data[i] == '\n'
			case !fed:
				data[i] = '\n'
			}
		}
	}
	s := scanner{data: string(data), valid: utf8.Valid(data), number: 1}
	if strings.HasPrefix(s.data, "\ufeff") {
		s.at = len("\ufeff")
	}
	return s
}

func hasBareReturn(data []byte) bool {
	for {
		i := bytes.IndexByte(data, '\r')
		if i < 0 {
			return false
		}
		if i+1 == len(data) || data[i+1] != '\n' {
			return true
		}
		data = data[i+2:]
	}
}

// next reads the next content line into l, and returns false at the end. A line longer than
// [MaxLineLength] has no text.
func (s *scanner) next(l *line) bool {
	if s.at >= len(s.data) {
		return false
	}
	*l = line{number: s.number, start: s.at}
	l.text = s.physical()
	l.end = l.start + len(l.text)
	if s.folded() {
		s.unfold(l)
	}
	if l.long = len(l.text) > MaxLineLength; l.long {
		l.text = ""
	}
	return true
}

// physical returns the next line as it stands in the file, without its end.
func (s *scanner) physical() string {
	rest := s.data[s.at:]
	s.number++
	i := strings.IndexByte(rest, '\n')
	if i < 0 {
		s.at = len(s.data)
		return rest
	}
	s.at += i + 1
	for i > 0 && rest[i-1] == '\r' {
		i--
	}
	return rest[:i]
}

// folded reports whether the line that comes next continues the one before: it starts with
// a blank.
func (s *scanner) folded() bool {
	return s.at < len(s.data) && (s.data[s.at] == ' ' || s.data[s.at] == '\t')
}

// unfold adds the lines that continue l, each after one blank.
func (s *scanner) unfold(l *line) {
	var b strings.Builder
	b.WriteString(l.text)
	for s.folded() {
		l.end = s.at
		text := s.physical()
		l.end += len(text)
		if b.Len() <= MaxLineLength {
			b.WriteString(text[1:])
		}
	}
	l.text = b.String()
}

// cut splits a content line into a property, and tells whether it has more than [MaxParams]
// parameters. It fails on what is none: a line without a name, or without a colon after its
// name and parameters.
func (l *line) cut(p *Property) (many, ok bool) {
	*p = Property{}
	text := l.text
	i := 0
	for i < len(text) && nameByte[text[i]] {
		i++
	}
	if i == 0 || i == len(text) {
		return false, false
	}
	p.Name = text[:i]
	for text[i] == ';' {
		q, rest, ok := cutParam(text[i+1:])
		if !ok {
			return false, false
		}
		if many = many || len(p.Params) == MaxParams; !many && q.Name != "" {
			p.Params = append(p.Params, q)
		}
		text, i = rest, 0
	}
	if text[i] != ':' {
		return false, false
	}
	p.Value = text[i+1:]
	return many, true
}

// nameByte marks what a name may hold: the RFC has letters, digits and hyphens, files more.
var nameByte = func() (table [256]bool) {
	for c := 0x21; c < 256; c++ {
		table[c] = c != ':' && c != ';' && c != ',' && c != '"' && c != '=' && c != 0x7f
	}
	return table
}()

// cleanName returns what of a name can stand in one.
func cleanName(name string) string {
	for i := range len(name) {
		if !nameByte[name[i]] {
			return string(appendName(nil, name))
		}
	}
	return name
}

// cutParam splits off the parameter that text starts with. What follows it starts with the
// colon of the value, or with the semicolon of another parameter.
func cutParam(text string) (q Param, rest string, ok bool) {
	i := strings.IndexAny(text, "=;:")
	if i < 0 {
		return Param{}, "", false
	}
	name := cleanName(text[:i])
	if text[i] != '=' { // a name without a value, of older programs
		if name == "" {
			return Param{}, text[i:], true
		}
		return Param{Name: name}, text[i:], true
	}
	q.Name, text = name, text[i+1:]
	for {
		value, rest, ok := cutParamValue(text)
		if !ok {
			return Param{}, "", false
		}
		q.Values = append(q.Values, decodeParam(value))
		if rest[0] != ',' {
			return q, rest, true
		}
		text = rest[1:]
	}
}

// cutParamValue splits off one value, with or without quotes; what stands between quotes
// and the next sign belongs to it. What follows starts with a comma, a semicolon or a colon.
func cutParamValue(text string) (value, rest string, ok bool) {
	if strings.HasPrefix(text, `"`) {
		if value, text, ok = strings.Cut(text[1:], `"`); !ok {
			return "", "", false
		}
	}
	i := strings.IndexAny(text, ",;:")
	if i < 0 {
		return "", "", false
	}
	return value + text[:i], text[i:], true
}

// decodeParam undoes the circumflex escapes of RFC 6868, and leaves out control characters.
func decodeParam(value string) string {
	if strings.Contains(value, "^") {
		value = paramDecoder.Replace(value)
	}
	return printable(value)
}

var paramDecoder = strings.NewReplacer("^^", "^", "^n", "\n", "^'", `"`)
