package document

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Enum is the names of a closed set of values: integers from 1, each with the one name it
// bears on the wire. The integer 0 means absent and has no name.
//
// A type uses it for its text methods:
//
//	type Goal int
//
//	const (
//		Awareness Goal = iota + 1
//		Traffic
//	)
//
//	var goals = document.MustEnum[Goal]("goal", "awareness", "traffic")
//
//	func (g Goal) String() string                       { return goals.Name(g) }
//	func (g Goal) MarshalText() ([]byte, error)         { return goals.Marshal(g) }
//	func (g *Goal) UnmarshalText(text []byte) (err error) {
//		*g, err = goals.Unmarshal(text)
//		return err
//	}
//	func (g Goal) Label() finding.Message { return goals.Label(book(), "smart.goal", g) }
//
// The zero Enum has no values. An Enum is never modified and is safe for concurrent use.
type Enum[E ~int] struct {
	noun  string
	names []string       // names[i] is the name of E(i+1)
	codes []finding.Code // codes[i] is the same in snake case
}

// MustEnum returns the set whose values 1, 2, … bear the given names in that order. The
// noun is what one value is called in errors: "goal", "slot state".
//
// It panics when the noun or a name is empty, and when two names are equal: the names are
// the program's own text.
func MustEnum[E ~int](noun string, names ...string) Enum[E] {
	if noun == "" {
		panic("document: enum without a noun")
	}
	for i, name := range names {
		if name == "" {
			panic(fmt.Sprintf("document: %s %d has no name", noun, i+1))
		}
		if slices.Index(names, name) < i {
			panic(fmt.Sprintf("document: %s %q named twice", noun, name))
		}
	}
	n := Enum[E]{noun: noun, names: slices.Clone(names)}
	for _, name := range names {
		n.codes = append(n.codes, codeWord(name))
	}
	return n
}

// Has reports whether e is a value of the set.
func (n Enum[E]) Has(e E) bool { return e >= 1 && int(e) <= len(n.names) }

// Name returns the name of e, or a text such as "%!Goal(9)" when e is not a value of the
// set; the zero value is not.
func (n Enum[E]) Name(e E) string {
	if !n.Has(e) {
		return "%!" + n.title() + "(" + strconv.Itoa(int(e)) + ")"
	}
	return n.names[e-1]
}

// Marshal returns the name of e, or an error when e is not a value of the set. The zero
// value never marshals: a document leaves an absent one out with omitzero.
func (n Enum[E]) Marshal(e E) ([]byte, error) {
	if !n.Has(e) {
		return nil, fmt.Errorf("document: %s %d out of range", n.noun, int(e))
	}
	return []byte(n.names[e-1]), nil
}

// Unmarshal returns the value whose name is text, case included, or an [*EnumError]. It
// allocates only for the error.
func (n Enum[E]) Unmarshal(text []byte) (E, error) {
	for i, name := range n.names {
		if name == string(text) {
			return E(i + 1), nil
		}
	}
	return 0, &EnumError{Noun: n.noun, Text: Quotable(string(text)), Names: slices.Clone(n.names)}
}

// Label returns the message of book that a reader sees for e: its code is the family, a
// dot, and the name of e in snake case, such as "smart.goal.awareness" of the family
// "smart.goal". It is the zero message when e is not a value of the set.
func (n Enum[E]) Label(book *finding.Book, family finding.Code, e E, args ...finding.Arg) finding.Message {
	if !n.Has(e) {
		return finding.Message{}
	}
	return book.Message(family+"."+n.codes[e-1], args...)
}

// codeWord writes a name as codes are written: notApplicable is not_applicable, and so is
// not-applicable.
func codeWord(name string) finding.Code {
	out := make([]byte, 0, len(name)+4)
	for i := range len(name) {
		switch c := name[i]; {
		case c >= 'A' && c <= 'Z':
			out = append(out, '_', c+'a'-'A')
		case c == '-':
			out = append(out, '_')
		default:
			out = append(out, c)
		}
	}
	return finding.Code(out)
}

// All returns the values of the set in order.
func (n Enum[E]) All() iter.Seq[E] {
	return func(yield func(E) bool) {
		for i := range n.names {
			if !yield(E(i + 1)) {
				return
			}
		}
	}
}

// Names returns a copy of the names of the set in order.
func (n Enum[E]) Names() []string { return slices.Clone(n.names) }

// title writes the noun as a Go type is named: "slot state" is SlotState.
func (n Enum[E]) title() string {
	var b strings.Builder
	for word := range strings.FieldsSeq(n.noun) {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// EnumError says that a text names no value of a closed set.
type EnumError struct {
	Noun  string   // Noun is what a value of the set is called: "goal".
	Text  string   // Text is what was found, cut at [MaxQuoted] bytes.
	Names []string // Names are the names of the set, in order.
}

// Error returns a sentence such as `document: goal "fame": want awareness or traffic`.
func (e *EnumError) Error() string {
	return fmt.Sprintf("document: %s %q: want %s", e.Noun, e.Text, alternatives(e.Names))
}

// Choices returns the names of the set, in order.
func (e *EnumError) Choices() []string { return slices.Clone(e.Names) }

// closedSet is the error of a text that names no value of a closed set: [EnumError], and
// those of packages below this one.
type closedSet interface {
	error
	Choices() []string
}

// alternatives writes "a, b or c".
func alternatives(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
