package finding

import (
	"cmp"
	"strconv"
	"strings"
)

// Pointer locates a node of a JSON document, as RFC 6901 writes it:
// "/channels/2/cadence". The zero Pointer is the whole document.
type Pointer string

// Root is the whole document.
const Root Pointer = ""

var (
	pointerEscaper   = strings.NewReplacer("~", "~0", "/", "~1")
	pointerUnescaper = strings.NewReplacer("~1", "/", "~0", "~")
)

// Field returns the pointer of the member name of p, escaped.
func (p Pointer) Field(name string) Pointer {
	if strings.IndexByte(name, '~') >= 0 || strings.IndexByte(name, '/') >= 0 {
		name = pointerEscaper.Replace(name)
	}
	return p + "/" + Pointer(name)
}

// Index returns the pointer of element i of the array p.
func (p Pointer) Index(i int) Pointer {
	return p + "/" + Pointer(strconv.Itoa(i))
}

// Cut returns the first segment of p, unescaped, and the pointer below it: "channels" and
// "/2/cadence" of "/channels/2/cadence". Both are empty for [Root].
func (p Pointer) Cut() (first string, rest Pointer) {
	if p == Root {
		return "", Root
	}
	s, below := segment(string(p))
	s = strings.TrimPrefix(s, "/")
	if strings.Contains(s, "~") {
		s = pointerUnescaper.Replace(s)
	}
	return s, Pointer(below)
}

// CutIndex returns the first segment of p as an index of an array, and the pointer below
// it; it reports false when the segment is no index.
func (p Pointer) CutIndex() (i int, rest Pointer, ok bool) {
	first, rest := p.Cut()
	if !isIndex("/" + first) {
		return 0, rest, false
	}
	i, err := strconv.Atoi(first)
	return i, rest, err == nil
}

// Within reports whether p is base or a node below it.
func (p Pointer) Within(base Pointer) bool {
	rest, found := strings.CutPrefix(string(p), string(base))
	return found && (rest == "" || rest[0] == '/')
}

// Compare orders pointers by their segments, array indices as numbers: "/posts/2" comes
// before "/posts/10", and a node before what it contains.
func (p Pointer) Compare(q Pointer) int {
	a, b := string(p), string(q)
	for a != "" && b != "" {
		var x, y string
		x, a = segment(a)
		y, b = segment(b)
		if c := compareSegments(x, y); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

// segment cuts the first segment, with its slash, off a pointer.
func segment(p string) (first, rest string) {
	if i := strings.IndexByte(p[1:], '/'); i >= 0 {
		return p[:i+1], p[i+1:]
	}
	return p, ""
}

// compareSegments puts array indices first, by number, then names by their bytes.
func compareSegments(x, y string) int {
	i, j := isIndex(x), isIndex(y)
	switch {
	case i && !j:
		return -1
	case j && !i:
		return 1
	case i && j && len(x) != len(y):
		return cmp.Compare(len(x), len(y))
	default:
		return strings.Compare(x, y)
	}
}

// isIndex reports whether a segment is "/" and an array index without leading zero, so
// that a longer one is always greater.
func isIndex(s string) bool {
	if len(s) < 2 || s[1] == '0' && len(s) > 2 {
		return false
	}
	for i := 1; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
