package document

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// step is one segment of a path: a member, or an element of a list.
type step struct {
	name  string // of a member
	index int    // of an element, or noIndex
}

// noIndex marks the steps to members.
const noIndex = -1

// report collects findings while a document is walked. It keeps the path as a stack, so
// that a pointer is written only when there is something to say there.
type report struct {
	data     []byte // the text, when there is one
	path     []step
	findings finding.List
	excess   int  // findings beyond MaxFindings
	unread   bool // the text holds nothing that was read
	last     mark // the last place whose line and column were asked for
	compared int  // names compared by [report.nearest]

	// spoilt are the places a finding of the reading already speaks of: what is wrong there
	// because of it is not said again. above are the places that contain one.
	spoilt, above map[finding.Pointer]bool
	// unsure are the kinds of id that may be declared in what could not be read.
	unsure uint64
	// open are the nodes whose end was not read: what they hold is judged, they are not.
	open map[finding.Pointer]bool
	// written holds, by the pointers they should have, the names of members that were
	// misspelt and read nevertheless.
	written map[finding.Pointer]string
}

func (r *report) push(name string)      { r.path = append(r.path, step{name, noIndex}) }
func (r *report) pushIndex(index int)   { r.path = append(r.path, step{"", index}) }
func (r *report) pop()                  { r.path = r.path[:len(r.path)-1] }
func (r *report) here() finding.Pointer { return pointer(r.path) }

// from returns the pointer of the node one step below p.
func (s step) from(p finding.Pointer) finding.Pointer {
	if s.index == noIndex {
		return p.Field(s.name)
	}
	return p.Index(s.index)
}

// pushField pushes a member by the name it has in the text.
func (r *report) pushField(name string) {
	if len(r.written) > 0 {
		if written, ok := r.written[r.here().Field(name)]; ok {
			name = written
		}
	}
	r.push(name)
}

// pointer writes a path as a pointer.
func pointer(path []step) finding.Pointer {
	size := 0
	for _, s := range path {
		size += len(s.name) + len("/00")
	}
	var b strings.Builder
	b.Grow(size)
	for _, s := range path {
		b.WriteString(string(s.from(finding.Root)))
	}
	return finding.Pointer(b.String())
}

// full counts a finding that has no room left in the list, and reports whether it has
// none.
func (r *report) full() bool {
	if len(r.findings) < MaxFindings {
		return false
	}
	r.excess++
	return true
}

// say adds a finding at the current place.
func (r *report) say(code finding.Code, args ...finding.Arg) {
	if !r.full() {
		r.findings = append(r.findings, book().Finding(code, r.here(), args...))
	}
}

// add adds a finding made by the caller.
func (r *report) add(f finding.Finding) {
	if !r.full() {
		r.findings = append(r.findings, f)
	}
}

// spoil marks a place, whose value n plans, as already spoken of.
func (r *report) spoil(at finding.Pointer, n *node) {
	if n != nil {
		r.unsure |= n.ids
	}
	if r.excess > 0 || r.spoilt[at] {
		return
	}
	if r.spoilt == nil {
		r.spoilt, r.above = map[finding.Pointer]bool{}, map[finding.Pointer]bool{}
	}
	r.spoilt[at] = true
	for parent, ok := cutLast(at); ok; parent, ok = cutLast(parent) {
		r.above[parent] = true
	}
}

// isSpoilt reports whether a place, or one that contains it, was spoken of.
func (r *report) isSpoilt(at finding.Pointer) bool {
	if len(r.spoilt) == 0 {
		return false
	}
	for ok := true; ok; at, ok = cutLast(at) {
		if r.spoilt[at] {
			return true
		}
	}
	return false
}

// cutLast returns the pointer of what contains the node at p.
func cutLast(p finding.Pointer) (finding.Pointer, bool) {
	for i := len(p) - 1; i >= 0; i-- {
		if p[i] == '/' {
			return p[:i], true
		}
	}
	return "", false
}

// checkable reports whether the document was read well enough to be checked.
func (r *report) checkable() bool { return !r.unread && r.excess == 0 }

// leaveOpen marks the current place as one whose end was not read.
func (r *report) leaveOpen() {
	if r.open == nil {
		r.open = map[finding.Pointer]bool{}
	}
	r.open[r.here()] = true
}

// isOpen reports whether the end of the current place was not read.
func (r *report) isOpen() bool { return len(r.open) > 0 && r.open[r.here()] }

// list returns the findings in order, with the count of those left out.
func (r *report) list() finding.List {
	if r.excess > 0 {
		r.findings = append(r.findings, book().Finding(CodeMore, finding.Root, finding.Integer("count", r.excess)))
	}
	r.findings.Sort()
	return r.findings
}

// mark is a byte of the text with its line and column, both from 0.
type mark struct{ offset, line, column int }

// position returns the line and the column of a byte of the text, in characters from 1. It
// goes there from the last place it was asked for, so that all the positions of a text
// take a time in proportion to it.
func (r *report) position(offset int) (line, column int) {
	to := mark{offset: min(offset, len(r.data))}
	if from := r.last; to.offset >= from.offset {
		between := r.data[from.offset:to.offset]
		to.line = from.line + bytes.Count(between, []byte{'\n'})
		to.column = utf8.RuneCount(between[1+bytes.LastIndexByte(between, '\n'):])
		if to.line == from.line {
			to.column += from.column
		}
	} else {
		between := r.data[to.offset:from.offset]
		to.line = from.line - bytes.Count(between, []byte{'\n'})
		if to.line == from.line {
			to.column = from.column - utf8.RuneCount(between)
		} else {
			start := 1 + bytes.LastIndexByte(r.data[:to.offset], '\n')
			to.column = utf8.RuneCount(r.data[start:to.offset])
		}
	}
	r.last = to
	return to.line + 1, to.column + 1
}
