package document

import (
	"errors"
	"fmt"
	"math"
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
	return append(args, finding.Integer("line", line), finding.Integer("column", column))
}

// breakOff ends the reading with a finding, for which there is always room: it explains
// all that is not read.
func (r *reader) breakOff(code finding.Code, args ...finding.Arg) {
	r.unsure = ^uint64(0)
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

// unknownValue says that a text is not one of a closed set, and offers the nearest. The
// text of a key is not at its pointer, and so cannot be mended there.
func (r *report) unknownValue(n *node, text string, names []string) finding.Finding {
	f := book().Finding(CodeUnknownValue, r.here(), finding.Text("found", Quotable(text)), namesArg(names))
	if near, _ := r.nearest(text, names); near != "" && !n.isKey {
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
	if set, ok := errors.AsType[closedSet](err); ok {
		return r.refuse(n, r.unknownValue(n, text, set.Choices()))
	}
	var reason finding.Message
	if refused, ok := errors.AsType[*ValueError](err); ok {
		reason = refused.Fault
	} else if n.typ == timeType {
		reason = book().Message("document.fault.instant", finding.Text("example", instantExample))
	} else {
		reason = book().Message("document.fault.other", finding.Text("text", withoutPackage(err.Error())))
	}
	return r.refuse(n, book().Finding(CodeRefused, r.here(), finding.Text("found", Quotable(text)), finding.Term("reason", reason)))
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
	return r.refuse(n, book().Finding(CodeOutOfRange, r.here(), found, low, high))
}

// limits returns the least and the greatest number that n holds.
func limits(n *node) (low, high finding.Arg) {
	switch n.kind {
	case intNode:
		least := math.MinInt64 >> (64 - n.bits)
		return finding.Integer("min", least), finding.Integer("max", -(least + 1))
	case uintNode:
		return finding.Integer("min", 0), finding.Unsigned("max", math.MaxUint64>>(64-n.bits))
	}
	greatest := math.MaxFloat64
	if n.bits == 32 {
		greatest = math.MaxFloat32
	}
	return finding.Decimal("min", -greatest, 0), finding.Decimal("max", greatest, 0)
}
