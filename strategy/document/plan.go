package document

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"time"
)

// nodeKind is how a Go type is read.
type nodeKind int8

const (
	objectNode  nodeKind = iota + 1 // a struct, member by member
	mapNode                         // a map with textual keys
	listNode                        // a slice
	pointerNode                     // a value that may be null
	stringNode
	boolNode
	intNode
	uintNode
	floatNode
	textNode // a value with its own text form
	rawNode  // a value with its own JSON form
)

// maxFields bounds the members of one object, so that those seen fit a [fieldSet].
const maxFields = 256

// node is the plan of one type at one place: how it is read, and what is asked of it.
type node struct {
	kind   nodeKind
	typ    reflect.Type
	bits   int
	elem   *node // of a list, a map or a pointer
	key    *node // of a map
	fields []field

	names   []string // the names of a closed set, for a textNode that is one
	example string   // an example of a textNode that gives one
	isKey   bool     // it is the key of a map

	rules rules  // what is asked of the value
	id    int    // 1 + number of the kind of id it declares, or 0
	ref   int    // 1 + number of the kind of id it names, or 0
	lax   bool   // the reference is checked only if there are ids of its kind
	ids   uint64 // the kinds of id declared here and below
	quiet bool   // nothing to check here and below
}

// field is a member of an object.
type field struct {
	name  string
	index []int
	node  *node
}

// compiler makes the plan of a document type.
type compiler struct {
	kinds  []string       // kinds of id, declared or named
	within []reflect.Type // structs being compiled, to refuse those that contain themselves
}

var (
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
	jsonUnmarshaler = reflect.TypeFor[json.Unmarshaler]()
	timeType        = reflect.TypeFor[time.Time]()
)

// instantExample is an instant as RFC 3339 writes it, the form of [time.Time].
const instantExample = "2026-01-15T09:30:00Z"

// finish settles the plan, checks that every kind of id named is declared, and returns
// the kinds.
func (c *compiler) finish(root *node) []string {
	root.settle()
	for i, kind := range c.kinds {
		if root.ids&(1<<i) == 0 && root.needs(i+1) {
			panic(fmt.Sprintf("document: ref %q names a kind that no id tag of %s declares", kind, root.typ))
		}
	}
	return c.kinds
}

// needs reports whether a reference at n or below must name an id of a kind.
func (n *node) needs(kind int) bool {
	if n.ref == kind && !n.lax {
		return true
	}
	for below := range n.below() {
		if below.needs(kind) {
			return true
		}
	}
	return false
}

// node plans the type t found at the Go path at.
func (c *compiler) node(t reflect.Type, at string) *node {
	n := &node{typ: t}
	pointer := reflect.PointerTo(t)
	switch {
	case t.Kind() != reflect.Pointer && pointer.Implements(textUnmarshaler):
		n.kind = textNode
		n.describeText()
	case t.Kind() == reflect.Struct && hasMembers(t):
		c.object(n, at)
	case t.Kind() != reflect.Pointer && pointer.Implements(jsonUnmarshaler):
		n.kind = rawNode
	default:
		c.plain(n, at)
	}
	return n
}

// settle works out what n knows of the nodes below it, once their tags are read.
func (n *node) settle() {
	n.quiet = n.rules.none() && n.id == 0 && n.ref == 0 && n.kind != floatNode && n.names == nil
	if n.id > 0 {
		n.ids = 1 << (n.id - 1)
	}
	for below := range n.below() {
		below.settle()
		n.ids |= below.ids
		n.quiet = n.quiet && below.quiet
	}
}

// below yields the nodes directly below n.
func (n *node) below() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for _, f := range n.fields {
			if !yield(f.node) {
				return
			}
		}
		if n.elem == nil || !yield(n.elem) || n.key == nil {
			return
		}
		yield(n.key)
	}
}

// plain plans the types that encoding/json knows by their kind.
func (c *compiler) plain(n *node, at string) {
	t := n.typ
	switch t.Kind() {
	case reflect.String:
		n.kind = stringNode
	case reflect.Bool:
		n.kind = boolNode
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n.kind, n.bits = intNode, t.Bits()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		n.kind, n.bits = uintNode, t.Bits()
	case reflect.Float32, reflect.Float64:
		n.kind, n.bits = floatNode, t.Bits()
	case reflect.Pointer:
		n.kind, n.elem = pointerNode, c.node(t.Elem(), at)
		if n.elem.kind == pointerNode {
			panic(fmt.Sprintf("document: %s: pointer to a pointer", at))
		}
	case reflect.Slice:
		n.kind, n.elem = listNode, c.node(t.Elem(), at+"[]")
		if n.elem.kind == uintNode && n.elem.bits == 8 {
			panic(fmt.Sprintf("document: %s: raw bytes have no strict form", at))
		}
	case reflect.Map:
		n.kind, n.key, n.elem = mapNode, c.node(t.Key(), at+" key"), c.node(t.Elem(), at+"[]")
		n.key.isKey = true
		if n.key.kind != stringNode && n.key.kind != textNode {
			panic(fmt.Sprintf("document: %s: keys of type %s are not texts", at, t.Key()))
		}
	default:
		panic(fmt.Sprintf("document: %s: type %s cannot be read strictly", at, t))
	}
}

// object plans a struct.
func (c *compiler) object(n *node, at string) {
	if slices.Contains(c.within, n.typ) {
		panic(fmt.Sprintf("document: %s: type %s contains itself", at, n.typ))
	}
	c.within = append(c.within, n.typ)
	n.kind = objectNode
	c.fields(n, n.typ, nil, at)
	c.within = c.within[:len(c.within)-1]
	if len(n.fields) > maxFields {
		panic(fmt.Sprintf("document: %s: more than %d members", at, maxFields))
	}
}

// fields appends the members of struct t, found at index within n, to those of n.
func (c *compiler) fields(n *node, t reflect.Type, index []int, at string) {
	for f := range reflectFields(t) {
		tag, hasTag := f.Tag.Lookup("json")
		name, options, _ := strings.Cut(tag, ",")
		if tag == "-" || !f.IsExported() && !f.Anonymous {
			continue
		}
		at := at + "." + f.Name
		path := append(slices.Clone(index), f.Index...)
		if f.Anonymous && name == "" {
			c.embedded(n, f, path, at)
			continue
		}
		if !hasTag {
			name = f.Name
		}
		if name == "" || strings.Contains(options, "string") || !f.IsExported() {
			panic(fmt.Sprintf("document: %s: json tag %q is not supported", at, tag))
		}
		if slices.ContainsFunc(n.fields, func(g field) bool { return g.name == name }) {
			panic(fmt.Sprintf("document: %s: member %q given twice", at, name))
		}
		member := c.node(f.Type, at)
		c.tags(member, f.Tag, at)
		n.fields = append(n.fields, field{name: name, index: path, node: member})
	}
}

// embedded promotes the members of an embedded struct.
func (c *compiler) embedded(n *node, f reflect.StructField, path []int, at string) {
	if f.Type.Kind() != reflect.Struct {
		panic(fmt.Sprintf("document: %s: only structs may be embedded without a name", at))
	}
	if f.Tag.Get("validate") != "" {
		panic(fmt.Sprintf("document: %s: an embedded struct has no place of its own to judge", at))
	}
	c.fields(n, f.Type, path, at)
}

// reflectFields yields the fields of struct t in order.
func reflectFields(t reflect.Type) iter.Seq[reflect.StructField] {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

// hasMembers reports whether a struct has fields to read. One that has none is a value
// with a form of its own.
func hasMembers(t reflect.Type) bool {
	for f := range reflectFields(t) {
		if f.IsExported() && f.Tag.Get("json") != "-" || f.Anonymous {
			return true
		}
	}
	return t.NumField() == 0
}

// describeText finds out what a text value expects, by asking it to read nothing.
func (n *node) describeText() {
	v := reflect.New(n.typ)
	err := v.Interface().(encoding.TextUnmarshaler).UnmarshalText(nil)
	if set, ok := errors.AsType[closedSet](err); ok {
		n.names = set.Choices()
	}
	if n.typ == timeType {
		n.example = instantExample
	}
	if e, ok := v.Interface().(interface{ Example() string }); ok {
		n.example = e.Example()
	}
}

// find returns the number of the member called name, or -1. Members mostly come in the
// order of their declaration, so it looks at hint first.
func (n *node) find(name []byte, hint int) int {
	if hint < len(n.fields) && n.fields[hint].name == string(name) {
		return hint
	}
	for i := range n.fields {
		if n.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

// in returns the field's value within the struct v.
func (f *field) in(v reflect.Value) reflect.Value {
	if len(f.index) == 1 {
		return v.Field(f.index[0])
	}
	return v.FieldByIndex(f.index)
}

// fieldSet is a set of members of one object.
type fieldSet [maxFields / 64]uint64

func (s *fieldSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s *fieldSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
