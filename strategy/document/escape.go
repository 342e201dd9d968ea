package document

import (
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// escapedText reads the rest of a text that starts at start and holds, at i, an escape
// sequence or a control character. Each fault is reported.
func (r *reader) escapedText(start, i int) ([]byte, outcome) {
	buf := append(r.scratch[:0], r.data[start:i]...)
	out := done
	for i < len(r.data) {
		c := r.data[i]
		switch {
		case c == '"':
			r.scratch, r.pos = buf, i+1
			return buf, max(out, r.encoding(start, i))
		case c == '\\':
			var fault finding.Code
			from := i
			if buf, i, fault = unescape(buf, r.data, i); fault != "" {
				found := Quotable(string(r.data[from:min(i, len(r.data))]))
				out = r.badText(from, fault, finding.Text("found", found))
			}
		case c < ' ':
			out = r.badText(i, CodeControlCharacter, finding.Text("found", fmt.Sprintf(`\u%04x`, c)))
			i++
		default:
			buf = append(buf, c)
			i++
		}
	}
	r.pos = len(r.data)
	return nil, r.unexpected("document.token.quote")
}

// encoding reports the first byte of a text that is not UTF-8.
func (r *reader) encoding(start, end int) outcome {
	if utf8.Valid(r.data[start:end]) {
		return done
	}
	for {
		c, size := utf8.DecodeRune(r.data[start:end])
		if c == utf8.RuneError && size == 1 {
			return r.badText(start, CodeInvalidUTF8)
		}
		start += size
	}
}

// badText reports a fault of a text. The caller knows where the text ends.
func (r *reader) badText(offset int, code finding.Code, args ...finding.Arg) outcome {
	r.sayAt(offset, code, args...)
	return refused
}

// plainEscapes are the escape sequences of one letter.
var plainEscapes = [256]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// unescape appends to buf the character that the escape sequence of data at i stands for,
// and returns where it ends and what is wrong with it. It has nothing to say of a sequence
// that the end of the text cuts.
func unescape(buf, data []byte, i int) ([]byte, int, finding.Code) {
	if i+1 >= len(data) {
		return buf, len(data), ""
	}
	c := data[i+1]
	if plain := plainEscapes[c]; plain != 0 {
		return append(buf, plain), i + 2, ""
	}
	if c != 'u' {
		_, size := utf8.DecodeRune(data[i+1:])
		return buf, i + 1 + size, CodeBadEscape
	}
	high, end, ok := hex4(data, i+2)
	switch {
	case end == len(data):
		return buf, end, "" // the end of the text is the fault
	case !ok:
		return buf, end, CodeBadEscape
	}
	if !utf16.IsSurrogate(high) {
		return utf8.AppendRune(buf, high), end, ""
	}
	if end+1 < len(data) && data[end] == '\\' && data[end+1] == 'u' {
		if low, after, ok := hex4(data, end+2); ok {
			if both := utf16.DecodeRune(high, low); both != utf8.RuneError {
				return utf8.AppendRune(buf, both), after, ""
			}
		}
	}
	return buf, end, CodeLoneSurrogate
}

// hex4 reads four hexadecimal digits at i, and returns where they end, or where they stop
// being so.
func hex4(data []byte, i int) (r rune, end int, ok bool) {
	for end = i; end < i+4; end++ {
		if end >= len(data) {
			return 0, end, false
		}
		c := data[end]
		switch {
		case '0' <= c && c <= '9':
			r = r<<4 | rune(c-'0')
		case 'a' <= c && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		case 'A' <= c && c <= 'F':
			r = r<<4 | rune(c-'A'+10)
		default:
			return 0, end, false
		}
	}
	return r, end, true
}
