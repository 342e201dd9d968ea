package document

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sayAt adds a finding about the byte of the text at offset: its line and column are the
// arguments "line" and "column".
func (r *reader) sayAt(offset int, code finding.Code, args ...finding.Arg) {
	if !r.full() {
		r.say(code, r.positioned(offset, args)...)
	}
}

// positioned adds the line and the column of a byte of the text to the arguments.
func (r *reader) positioned(offset int, args []finding.Arg) []finding.Arg {
	line, column := r.position(offset)
	return append(args, finding.Text("line", strconv.Itoa(line)), finding.Text("column", strconv.Itoa(column)))
}

// breakOff ends the reading with a finding, for which there is always room: it explains
// all that is not read.
func (r *reader) breakOff(code finding.Code, args ...finding.Arg) {
	r.broken = true
	r.findings = append(r.findings, book().Finding(code, r.here(), args...))
}

// unexpected ends the reading at a byte that cannot stand where it does, or at the end of
// the text.
func (r *reader) unexpected(expected finding.Code) outcome {
	args := r.positioned(r.pos, []finding.Arg{finding.Term("expected", book().Message(expected))})
	if r.pos >= len(r.data) {
		r.breakOff(CodeTruncated, args...)
		return broken
	}
	c, _ := utf8.DecodeRune(r.data[r.pos:])
	found := string(c)
	if !unicode.IsPrint(c) {
		found = fmt.Sprintf("%U", c)
	}
	r.breakOff(CodeSyntax, append(args, finding.Text("found", found))...)
	return broken
}

// spoilHere marks the current place as spoken of. With findings in excess nothing is
// checked after the reading, and places do not matter.
func (r *reader) spoilHere(n *node) {
	if r.excess == 0 {
		r.spoil(r.here(), n)
	}
}

// spoiled passes on the outcome of reading the value of n, which a finding speaks of.
func (r *reader) spoiled(n *node, out outcome) outcome {
	if out == refused {
		r.spoilHere(n)
	}
	return out
}

// refuse reports why the value of n is not taken. The caller knows that there is room.
func (r *reader) refuse(n *node, f finding.Finding) outcome {
	r.findings = append(r.findings, f)
	r.spoil(f.Pointer, n)
	return refused
}

// spoilMeant marks the members of n that are absent because their names were misspelt.
func (r *reader) spoilMeant(n *node, seen, meant *fieldSet) {
	for i := range n.fields {
		if meant.has(i) && !seen.has(i) {
			r.spoil(r.here().Field(n.fields[i].name), n.fields[i].node)
		}
	}
}

// unknownMember reports a member that n does not have, with the one that was meant, and
// reads over its value.
func (r *reader) unknownMember(n *node, name string, seen, meant *fieldSet) outcome {
	r.push(name)
	defer r.pop()
	if r.full() {
		return r.skip()
	}
	args := []finding.Arg{finding.Text("name", Quotable(name))}
	i := nearestMember(n, name)
	sameLetters := i >= 0 && strings.EqualFold(name, n.fields[i].name)
	if i < 0 || seen.has(i) && !sameLetters {
		r.say(CodeUnknownMember, args...)
		return r.skip()
	}
	meant.add(i)
	code := CodeMisspeltMember
	if sameLetters {
		code = CodeMemberCase
	}
	r.say(code, append(args, finding.Text("near", n.fields[i].name))...)
	return r.skip()
}

// duplicateMember reports a member given again and reads over its value.
func (r *reader) duplicateMember(name string, start int, n *node) outcome {
	r.push(name)
	defer r.pop()
	r.sayAt(start, CodeDuplicateMember, finding.Text("name", Quotable(name)))
	r.unsure |= n.ids
	return r.skip()
}

// mismatch reports a value of the wrong JSON type.
func (r *reader) mismatch(n *node, found finding.Message) outcome {
	if r.full() {
		return refused
	}
	return r.refuse(n, book().Finding(CodeWrongType, r.here(),
		finding.Term("expected", expectation(n)), finding.Term("found", found)))
}

// wrongContainer reads over an object or a list that stands for something else, and
// reports it.
func (r *reader) wrongContainer(n *node, opening byte) outcome {
	code := finding.Code("document.found.list")
	if opening == '{' {
		code = "document.found.object"
	}
	r.mismatch(n, book().Message(code))
	return max(r.skip(), refused)
}

// foundTerm quotes what was found.
func foundTerm(code finding.Code, text []byte) finding.Message {
	return book().Message(code, finding.Text("value", Quotable(string(text))))
}

// expectation says what value n takes.
func expectation(n *node) finding.Message {
	switch {
	case n.names != nil:
		return book().Message("document.expected.choice", namesArg(n.names))
	case n.example != "":
		return book().Message("document.expected.example", finding.Text("example", n.example))
	}
	switch n.kind {
	case pointerNode:
		return expectation(n.elem)
	case objectNode, mapNode:
		return book().Message("document.expected.object")
	case listNode:
		return book().Message("document.expected.list")
	case boolNode:
		return book().Message("document.expected.bool")
	case intNode, uintNode:
		return book().Message("document.expected.integer")
	case floatNode:
		return book().Message("document.expected.number")
	case rawNode:
		return book().Message("document.expected.value")
	}
	return book().Message("document.expected.text")
}

// namesArg enumerates the names of a closed set.
func namesArg(names []string) finding.Arg {
	items := make([]finding.Arg, len(names))
	for i, name := range names {
		items[i] = finding.Text("name", name)
	}
	return finding.ListOf("names", items...)
}

// absent reports a text that is empty where a value must be given.
func (r *reader) absent(n *node) outcome {
	if r.full() {
		return refused
	}
	return r.refuse(n, missing(n, r.here()))
}

// missing says that a value that must be given is not.
func missing(n *node, at finding.Pointer) finding.Finding {
	switch {
	case n.kind == intNode || n.kind == uintNode || n.kind == floatNode:
		return book().Finding(CodeRequiredNonzero, at)
	case n.kind == boolNode:
		return book().Finding(CodeRequiredTrue, at)
	}
	return book().Finding(CodeRequired, at, finding.Term("expected", expectation(n)))
}

// unknownValue says that a text is not one of a closed set, and offers the nearest.
func unknownValue(at finding.Pointer, text string, names []string) finding.Finding {
	f := book().Finding(CodeUnknownValue, at, finding.Text("found", Quotable(text)), namesArg(names))
	if near, ok := nearest(text, names); ok {
		f.Fixes = []finding.Fix{replacement(text, near)}
	}
	return f
}

// replacement is the fix that writes another text instead of the whole of one.
func replacement(text, by string) finding.Fix {
	return finding.Fix{
		Message: book().Message("document.fix.replace", finding.Text("text", by)),
		Span:    finding.Span{End: len(text)},
		Text:    by,
	}
}

// valueRefused reports the error of a value that reads its own form.
func (r *reader) valueRefused(n *node, err error, text string) outcome {
	if r.full() {
		return refused
	}
	if enum, ok := errors.AsType[*EnumError](err); ok {
		return r.refuse(n, unknownValue(r.here(), text, enum.Names))
	}
	reason := finding.Text("reason", withoutPackage(err.Error()))
	if refused, ok := errors.AsType[*ValueError](err); ok {
		reason = finding.Term("reason", refused.Fault)
	}
	return r.refuse(n, book().Finding(CodeRefused, r.here(), finding.Text("found", Quotable(text)), reason))
}

// withoutPackage cuts the package name that starts the text of an error.
func withoutPackage(text string) string {
	name, rest, ok := strings.Cut(text, ": ")
	if !ok || name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
		return text
	}
	return rest
}

// numberRefused reports a number that does not fit its type.
func (r *reader) numberRefused(n *node, word []byte) outcome {
	if r.full() {
		return refused
	}
	found := finding.Text("found", Quotable(string(word)))
	if _, whole := number(word); !whole && n.kind != floatNode {
		return r.refuse(n, book().Finding(CodeNotWhole, r.here(), found))
	}
	low, high := limits(n)
	return r.refuse(n, book().Finding(CodeOutOfRange, r.here(), found,
		finding.Text("min", low), finding.Text("max", high)))
}

// limits returns the least and the greatest number that n holds.
func limits(n *node) (low, high string) {
	switch n.kind {
	case intNode:
		least := int64(math.MinInt64) >> (64 - n.bits)
		return strconv.FormatInt(least, 10), strconv.FormatInt(-(least + 1), 10)
	case uintNode:
		return "0", strconv.FormatUint(math.MaxUint64>>(64-n.bits), 10)
	}
	greatest := math.MaxFloat64
	if n.typ.Kind() == reflect.Float32 {
		greatest = math.MaxFloat32
	}
	high = strconv.FormatFloat(greatest, 'g', 3, 64)
	return "-" + high, high
}
