package document

import (
	"bytes"
	"encoding"
	"encoding/json"
	"reflect"
	"strconv"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// reader reads one text into a document, in one pass.
type reader struct {
	report
	pos     int
	depth   int
	scratch []byte
}

// byteOrderMark is U+FEFF in UTF-8, which RFC 8259 section 8.1 forbids before a document.
const byteOrderMark = "\xEF\xBB\xBF"

// document reads the whole text.
func (r *reader) document(n *node, v reflect.Value) {
	if len(r.data) > MaxBytes {
		r.unread = true
		r.breakOff(CodeTooBig, finding.Integer("found", len(r.data)), finding.Integer("limit", MaxBytes))
		return
	}
	if bytes.HasPrefix(r.data, []byte(byteOrderMark)) {
		r.say(CodeByteOrderMark)
		r.pos = len(byteOrderMark)
	}
	if _, ok := r.peek(); !ok {
		r.unread = true
		r.breakOff(CodeEmpty)
		return
	}
	if r.value(n, v) == broken {
		return
	}
	if _, ok := r.peek(); ok {
		r.sayAt(r.pos, CodeTrailingData)
	}
}

// value reads the next value into v, as n plans it.
func (r *reader) value(n *node, v reflect.Value) outcome {
	out := r.read(n, v)
	if out == broken && !r.isOpen() {
		r.spoilHere(n)
	}
	return out
}

func (r *reader) read(n *node, v reflect.Value) outcome {
	c, ok := r.peek()
	if !ok {
		return r.unexpected("document.token.value")
	}
	switch n.kind {
	case pointerNode:
		return r.pointer(n, v, c)
	case rawNode:
		return r.raw(n, v)
	}
	switch {
	case c == '"':
		return r.textValue(n, v)
	case c == '{' && n.kind == objectNode:
		return r.object(n, v)
	case c == '{' && n.kind == mapNode:
		return r.entries(n, v)
	case c == '[' && n.kind == listNode:
		return r.elements(n, v)
	case c == '{' || c == '[':
		return r.wrongContainer(n, c)
	}
	word, out := r.scalar()
	if out != done {
		return r.spoiled(n, out)
	}
	return r.scalarValue(n, v, word)
}

// pointer reads a value that may be null.
func (r *reader) pointer(n *node, v reflect.Value, c byte) outcome {
	if c == 'n' {
		start := r.pos
		if string(r.word()) == "null" {
			return done
		}
		r.pos = start
	}
	v.Set(reflect.New(n.elem.typ))
	out := r.value(n.elem, v.Elem())
	if out == refused {
		v.SetZero()
	}
	return out
}

// object reads the members of an object into the struct v.
func (r *reader) object(n *node, v reflect.Value) outcome {
	if !r.enter() {
		return broken
	}
	var seen fieldSet
	var misspelt []misspelt
	hint := 0
	for first := true; ; first = false {
		if left, out := r.next('}', first); left {
			if out == broken {
				return r.cutObject(n, &seen)
			}
			r.readMeant(n, v, &seen, misspelt)
			return out
		}
		start := r.pos
		name, out := r.memberName()
		if out == broken {
			return r.cutObject(n, &seen)
		}
		i := -1
		if out == done {
			i = n.find(name, hint)
		}
		switch {
		case out == refused:
			r.spoilHere(n)
			out = r.skip()
		case i < 0:
			misspelt, out = r.unknownMember(n, string(name), &seen, misspelt)
		case seen.has(i):
			out = r.duplicateMember(n.fields[i].name, start, n.fields[i].node)
		default:
			seen.add(i)
			hint = i + 1
			f := &n.fields[i]
			r.push(f.name)
			out = r.value(f.node, f.in(v))
			r.pop()
		}
		if out == broken {
			return r.cutObject(n, &seen)
		}
	}
}

// entries reads the members of an object into the map v.
func (r *reader) entries(n *node, v reflect.Value) outcome {
	if !r.enter() {
		return broken
	}
	v.Set(reflect.MakeMap(n.typ))
	elem := reflect.New(n.elem.typ).Elem()
	for first := true; ; first = false {
		if left, out := r.next('}', first); left {
			return r.endOrOpen(out)
		}
		start := r.pos
		name, out := r.memberName()
		if out == broken {
			return r.endOrOpen(broken)
		}
		if out == refused {
			r.spoilHere(n)
			if r.skip() == broken {
				return r.endOrOpen(broken)
			}
			continue
		}
		text := string(name)
		r.push(text)
		key := reflect.New(n.key.typ).Elem()
		out = r.setText(n.key, key, name)
		switch {
		case out == refused:
			out = r.skip()
		case v.MapIndex(key).IsValid():
			r.pop()
			out = r.duplicateMember(text, start, n.elem)
			r.push(text)
		default:
			elem.SetZero()
			out = r.value(n.elem, elem)
			v.SetMapIndex(key, elem)
		}
		r.pop()
		if out == broken {
			return r.endOrOpen(broken)
		}
	}
}

// elements reads a list into the slice v. An element that is refused keeps its place.
func (r *reader) elements(n *node, v reflect.Value) outcome {
	if !r.enter() {
		return broken
	}
	for i := 0; ; i++ {
		if left, out := r.next(']', i == 0); left {
			if i == 0 {
				v.Set(reflect.MakeSlice(n.typ, 0, 0))
			}
			return r.endOrOpen(out)
		}
		if i >= v.Cap() {
			v.Grow(1)
		}
		v.SetLen(i + 1)
		r.pushIndex(i)
		out := r.value(n.elem, v.Index(i))
		r.pop()
		if out == broken {
			return r.endOrOpen(broken)
		}
	}
}

// raw reads a value that has a JSON form of its own.
func (r *reader) raw(n *node, v reflect.Value) outcome {
	start := r.pos
	out := r.skip()
	if out != done {
		return r.spoiled(n, out)
	}
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(r.data[start:r.pos]); err != nil {
		return r.valueRefused(n, err, string(r.data[start:r.pos]))
	}
	return done
}

// textValue reads a text into v.
func (r *reader) textValue(n *node, v reflect.Value) outcome {
	text, out := r.text()
	if out != done {
		return r.spoiled(n, out)
	}
	if n.kind != stringNode && n.kind != textNode {
		return r.mismatch(n, foundTerm("document.found.text", text))
	}
	return r.setText(n, v, text)
}

// setText sets v, a string or a value with a text form.
func (r *reader) setText(n *node, v reflect.Value, text []byte) outcome {
	if n.kind == stringNode {
		v.SetString(string(text))
		return done
	}
	if len(text) == 0 && n.rules.required {
		return r.absent(n)
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(text); err != nil {
		v.SetZero()
		return r.valueRefused(n, err, string(text))
	}
	return done
}

// scalarValue sets v from a number or a literal.
func (r *reader) scalarValue(n *node, v reflect.Value, word []byte) outcome {
	switch word[0] {
	case 't', 'f':
		if n.kind != boolNode {
			return r.mismatch(n, foundTerm("document.found.bool", word))
		}
		v.SetBool(word[0] == 't')
		return done
	case 'n':
		return r.mismatch(n, book().Message("document.found.null"))
	}
	var err error
	switch n.kind {
	case intNode:
		var x int64
		if x, err = strconv.ParseInt(string(word), 10, n.bits); err == nil {
			v.SetInt(x)
		}
	case uintNode:
		var x uint64
		if string(word) == "-0" {
			word = word[1:]
		}
		if x, err = strconv.ParseUint(string(word), 10, n.bits); err == nil {
			v.SetUint(x)
		}
	case floatNode:
		var x float64
		if x, err = strconv.ParseFloat(string(word), n.bits); err == nil {
			v.SetFloat(x)
		}
	default:
		return r.mismatch(n, foundTerm("document.found.number", word))
	}
	if err != nil {
		return r.numberRefused(n, word)
	}
	return done
}
