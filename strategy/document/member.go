package document

import (
	"reflect"
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// misspelt is a member whose name is not known, with the one it was meant for.
type misspelt struct {
	name  string
	field int
	sure  bool // no other member is as near
	value int  // the offset of its value

	// What reading over the value found, to be forgotten when it is read.
	from, to, excess int
}

// unknownMember reports a member that n does not have, with the one that was meant, and
// reads over its value. It appends what may be read once the object has been.
func (r *reader) unknownMember(n *node, name string, seen *fieldSet, list []misspelt) ([]misspelt, outcome) {
	r.push(name)
	defer r.pop()
	if r.full() {
		return list, r.skip()
	}
	args := []finding.Arg{finding.Text("name", Quotable(name))}
	i, sure := r.nearestMember(n, name)
	sameLetters := i >= 0 && strings.EqualFold(name, n.fields[i].name)
	if i < 0 || seen.has(i) && !sameLetters {
		r.say(CodeUnknownMember, args...)
		return list, r.skip()
	}
	code := CodeMisspeltMember
	if sameLetters {
		code = CodeMemberCase
	}
	r.say(code, append(args, finding.Text("near", n.fields[i].name))...)
	m := misspelt{name: name, field: i, sure: sure, value: r.pos, from: len(r.findings), excess: r.excess}
	out := r.skip()
	m.to, m.excess = len(r.findings), r.excess-m.excess
	return append(list, m), out
}

// readMeant reads the values of misspelt members as those of the members they were meant
// for, where these are absent and the meaning is clear; those whose meaning is not clear
// are spoken of, and not missing besides. It is called after the object, whose place in
// the text it keeps.
func (r *reader) readMeant(n *node, v reflect.Value, seen *fieldSet, list []misspelt) {
	var chosen []misspelt
	for _, m := range list {
		switch {
		case seen.has(m.field):
		case m.sure:
			seen.add(m.field)
			chosen = append(chosen, m)
		default:
			r.spoil(r.here().Field(n.fields[m.field].name), n.fields[m.field].node)
		}
	}
	for _, m := range slices.Backward(chosen) {
		r.findings = slices.Delete(r.findings, m.from, m.to)
		r.excess -= m.excess
	}
	end := r.pos
	r.depth++
	for _, m := range chosen {
		f := &n.fields[m.field]
		if r.written == nil {
			r.written = map[finding.Pointer]string{}
		}
		r.written[r.here().Field(f.name)] = m.name
		r.pos = m.value
		r.push(m.name)
		r.value(f.node, f.in(v)) // it was read over: it has an end
		r.pop()
	}
	r.depth--
	r.pos = end
}

// cutObject marks an object whose end is not read: the members that were not read are not
// missing.
func (r *reader) cutObject(n *node, seen *fieldSet) outcome {
	for i := range n.fields {
		if !seen.has(i) {
			r.spoil(r.here().Field(n.fields[i].name), n.fields[i].node)
		}
	}
	return r.endOrOpen(broken)
}

// endOrOpen passes on the outcome of a list or an object, and marks it when its end is not
// read.
func (r *reader) endOrOpen(out outcome) outcome {
	if out == broken {
		r.leaveOpen()
	}
	return out
}

// duplicateMember reports a member given again and reads over its value.
func (r *reader) duplicateMember(name string, start int, n *node) outcome {
	r.push(name)
	defer r.pop()
	r.sayAt(start, CodeDuplicateMember, finding.Text("name", Quotable(name)))
	r.unsure |= n.ids
	return r.skip()
}
