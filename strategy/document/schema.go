package document

import (
	"errors"
	"fmt"
	"reflect"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The bounds of what is read. Their findings say which one was passed.
const (
	// MaxBytes is the size of the largest text [Schema.Read] looks at: 8 MiB, a hundred
	// times a whole strategy.
	MaxBytes = 8 << 20
	// MaxDepth is how many objects and lists may lie within one another.
	MaxDepth = 100
	// MaxName is how many bytes the name of a member may have, so that pointers stay short.
	MaxName = 1 << 10
	// MaxFindings is how many findings a list holds, besides the one that says why the rest
	// of a text is not read. Further ones are counted, and one finding on the whole document,
	// [CodeMore], says how many they are. The rules are not checked when the reading alone
	// finds more.
	MaxFindings = 200
)

// Schema is the structure of the documents of type T: their members, the types of their
// values, the rules of their tags. It is compiled once by [MustSchema], never modified,
// and safe for concurrent use. The zero Schema knows no member: it finds every one unknown.
type Schema[T any] struct {
	root  *node
	kinds []string // kinds[i] is the kind of id with number i
}

// MustSchema compiles the schema of T, a struct whose fields bear the tags the package
// documentation describes. It is meant for sync.OnceValue:
//
//	var schema = sync.OnceValue(document.MustSchema[Brief])
//
// It panics, naming the field, when T cannot be read strictly: an interface, a channel, a
// function, an array, a complex number, raw bytes, a type that contains itself, two
// members of the same name, an embedded pointer; or when a tag is unknown, forbidden,
// contradictory or out of place. All these are mistakes in the program's own types.
func MustSchema[T any]() *Schema[T] {
	c := compiler{}
	t := reflect.TypeFor[T]()
	root := c.node(t, t.String())
	if root.kind != objectNode {
		panic(fmt.Sprintf("document: %s is not a struct read member by member", t))
	}
	return &Schema[T]{root: root, kinds: c.finish(root)}
}

// Read reads one document from its JSON text and checks it, as [Schema.Check] does. The
// list is sorted and tells every problem at once; it is empty when the document is sound.
//
// When the list is not empty the document holds what could be read: a value with a finding
// of its own is left zero, an element of a list keeps its place, and of two members of the
// same name the first counts. A member whose name is misspelt, or differs by its case, is
// read as the one it was clearly meant for, unless that one is there too. When the text
// stops being JSON, the document holds what came before and is checked as far as that
// goes: what was left open is not judged as a whole, and no reference is dangling, for the
// rest is not known.
//
// The text is not retained. Its size is bounded by [MaxBytes]; time and memory are in
// proportion to it.
func (s *Schema[T]) Read(data []byte) (T, finding.List) {
	var v T
	r := reader{report: report{data: data}}
	r.document(s.plan(), reflect.ValueOf(&v).Elem())
	if r.checkable() {
		s.check(&r.report, &v)
	}
	return v, r.list()
}

// Unmarshal reads data into a document, or returns the findings of [Schema.Read] as an
// error of type [finding.List] and leaves the document as it was. It is the whole body of
// the UnmarshalJSON method of a root document. Unlike encoding/json it does not accept
// null for a document.
func (s *Schema[T]) Unmarshal(data []byte, into *T) error {
	if into == nil {
		return errors.New("document: unmarshal into a nil pointer")
	}
	v, list := s.Read(data)
	if err := list.Err(); err != nil {
		return err
	}
	*into = v
	return nil
}

// Check checks a document that is already in memory, whatever made it: the rules of its
// tags, numbers that are not finite, values outside their closed set, ids given twice,
// references to ids that no node bears. The list is sorted, and empty when there is
// nothing to say. The document is not modified.
func (s *Schema[T]) Check(v T) finding.List {
	var r report
	s.check(&r, &v)
	return r.list()
}

// plan returns the plan of T, or of nothing.
func (s *Schema[T]) plan() *node {
	if s.root == nil {
		return &node{kind: objectNode, quiet: true}
	}
	return s.root
}

// check appends to r what is wrong with v.
func (s *Schema[T]) check(r *report, v *T) {
	c := checker{report: r, kinds: s.kinds}
	c.value(s.plan(), reflect.ValueOf(v).Elem())
	c.links()
}
