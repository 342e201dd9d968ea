package document

import (
	"bytes"
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
	broken   bool // the text could not be read to its end

	// spoilt are the places a finding of the reading already speaks of: what is wrong there
	// because of it is not said again. above are the places that contain one.
	spoilt, above map[finding.Pointer]bool
	// unsure are the kinds of id that may be declared in what could not be read.
	unsure uint64
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

// pointer writes a path as a pointer.
func pointer(path []step) finding.Pointer {
	p := finding.Root
	for _, s := range path {
		p = s.from(p)
	}
	return p
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
func (r *report) checkable() bool { return !r.broken && r.excess == 0 }

// list returns the findings in order, with the count of those left out.
func (r *report) list() finding.List {
	if r.excess > 0 {
		r.findings = append(r.findings, book().Finding(CodeMore, finding.Root, finding.Integer("count", r.excess)))
	}
	r.findings.Sort()
	return r.findings
}

// position returns the line and the column of a byte of the text, in characters from 1.
func (r *report) position(offset int) (line, column int) {
	before := r.data[:min(offset, len(r.data))]
	line = 1 + bytes.Count(before, []byte{'\n'})
	return line, 1 + utf8.RuneCount(before[1+bytes.LastIndexByte(before, '\n'):])
}
