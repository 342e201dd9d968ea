package document

import (
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// outcome is how reading one piece of the text went.
type outcome int8

const (
	done    outcome = iota // it was read
	refused                // it was not, a finding says why, and the text can be read on
	broken                 // nothing after it can be read
)

// peek skips white space and returns the next byte; ok is false at the end of the text.
func (r *reader) peek() (c byte, ok bool) {
	for r.pos < len(r.data) {
		c = r.data[r.pos]
		if c > ' ' || c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return c, true
		}
		r.pos++
	}
	return 0, false
}

// enter opens an object or a list.
func (r *reader) enter() bool {
	if r.depth == MaxDepth {
		r.breakOff(CodeTooDeep, finding.Integer("limit", MaxDepth))
		return false
	}
	r.depth++
	r.pos++
	return true
}

// next moves to the next member or element of what ends with closing: over the comma, or
// out of it, which left tells. Where the text ends instead, whoever reads the member or
// element says so.
func (r *reader) next(closing byte, first bool) (left bool, out outcome) {
	c, ok := r.peek()
	if !first && c != closing {
		if c != ',' {
			return true, r.unexpected(afterElement(closing))
		}
		comma := r.pos
		r.pos++
		if c, ok = r.peek(); ok && c == closing {
			r.sayAt(comma, CodeTrailingComma)
		}
	}
	if !ok || c != closing {
		return false, done
	}
	r.pos++
	r.depth--
	return true, done
}

func afterElement(closing byte) finding.Code {
	if closing == '}' {
		return "document.token.member_end"
	}
	return "document.token.element_end"
}

// memberName reads a name and its colon. The name is valid until the next text is read.
func (r *reader) memberName() (name []byte, out outcome) {
	if c, ok := r.peek(); !ok || c != '"' {
		return nil, r.unexpected("document.token.name")
	}
	start := r.pos
	name, out = r.text()
	if out == broken {
		return nil, broken
	}
	if len(name) > MaxName {
		r.sayAt(start, CodeLongName, finding.Integer("limit", MaxName))
		out = refused
	}
	if c, ok := r.peek(); !ok || c != ':' {
		return nil, r.unexpected("document.token.colon")
	}
	r.pos++
	return name, out
}

// text reads a text between quotes, from the first quote. What it returns is valid until
// the next call.
func (r *reader) text() ([]byte, outcome) {
	r.pos++
	start := r.pos
	ascii := true
	for i := start; i < len(r.data); i++ {
		switch c := r.data[i]; {
		case c == '"':
			r.pos = i + 1
			if ascii {
				return r.data[start:i], done
			}
			return r.data[start:i], r.encoding(start, i)
		case c == '\\' || c < ' ':
			return r.escapedText(start, i)
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	r.pos = len(r.data)
	return nil, r.unexpected("document.token.quote")
}

// word returns the run of bytes that makes a number or a literal.
func (r *reader) word() []byte {
	start := r.pos
	for r.pos < len(r.data) {
		switch c := r.data[r.pos]; c {
		case ' ', '\n', '\t', '\r', ',', ':', ']', '}', '[', '{', '"', '/':
			return r.data[start:r.pos]
		}
		r.pos++
	}
	return r.data[start:]
}

// number says whether a word is a number as JSON writes it, and whether it is written
// without point and exponent.
func number(word []byte) (ok, whole bool) {
	i := 0
	if i < len(word) && word[i] == '-' {
		i++
	}
	from := i
	i = digits(word, i)
	if i == from || word[from] == '0' && i > from+1 {
		return false, false
	}
	whole = i == len(word)
	if i < len(word) && word[i] == '.' {
		from, i = i+1, digits(word, i+1)
		if i == from {
			return false, false
		}
	}
	if i < len(word) && (word[i] == 'e' || word[i] == 'E') {
		i++
		if i < len(word) && (word[i] == '+' || word[i] == '-') {
			i++
		}
		from, i = i, digits(word, i)
		if i == from {
			return false, false
		}
	}
	return i == len(word), whole
}

// digits returns the end of the run of digits that starts at i.
func digits(word []byte, i int) int {
	for i < len(word) && '0' <= word[i] && word[i] <= '9' {
		i++
	}
	return i
}

// skip reads over one value, whatever it is, and reports what is wrong with its text.
func (r *reader) skip() outcome {
	c, ok := r.peek()
	if !ok {
		return r.unexpected("document.token.value")
	}
	switch c {
	case '{', '[':
		return r.skipAll(c == '{')
	case '"':
		_, out := r.text()
		return out
	}
	_, out := r.scalar()
	return out
}

// skipAll reads over an object or a list.
func (r *reader) skipAll(object bool) outcome {
	closing := byte(']')
	if object {
		closing = '}'
	}
	if !r.enter() {
		return broken
	}
	worst := done
	for first := true; ; first = false {
		if left, out := r.next(closing, first); left {
			return max(worst, out)
		}
		if object {
			_, out := r.memberName()
			if worst = max(worst, out); out == broken {
				return broken
			}
		}
		out := r.skip()
		if worst = max(worst, out); out == broken {
			return broken
		}
	}
}

// scalar reads a number or a literal and refuses a word that is neither.
func (r *reader) scalar() ([]byte, outcome) {
	start := r.pos
	word := r.word()
	if len(word) == 0 {
		return nil, r.unexpected("document.token.value")
	}
	switch string(word) {
	case "true", "false", "null":
		return word, done
	}
	if ok, _ := number(word); ok {
		return word, done
	}
	code := CodeBadLiteral
	if c := word[0]; c == '-' || c == '+' || c == '.' || '0' <= c && c <= '9' {
		code = CodeBadNumber
	}
	r.sayAt(start, code, finding.Text("found", Quotable(string(word))))
	return nil, refused
}
