package document

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-playground/validator/v10"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// checker walks a document in memory.
type checker struct {
	*report
	kinds    []string
	declared []link
	named    []link
	crumbs   []crumb // the paths of the links
	laid     []int   // the crumbs of the last path

	candidates []candidates // by kind, once they are asked for
}

// value checks v, which n plans, and what lies below.
func (c *checker) value(n *node, v reflect.Value) {
	if n.quiet || !c.judge(n, v) {
		return
	}
	if n.id > 0 {
		c.declared = c.link(c.declared, n.id, n, v)
	}
	if n.ref > 0 {
		c.named = c.link(c.named, n.ref, n, v)
	}
	switch n.kind {
	case pointerNode:
		if !v.IsNil() {
			c.value(n.elem, v.Elem())
		}
	case objectNode:
		for i := range n.fields {
			f := &n.fields[i]
			if !f.node.quiet {
				c.pushField(f.name)
				c.value(f.node, f.in(v))
				c.pop()
			}
		}
	case listNode:
		c.elements(n, v)
	case mapNode:
		c.entries(n, v)
	case floatNode:
		if !finite(v) {
			c.say(CodeNotFinite)
		}
	case textNode:
		c.member(n, v)
	}
}

// elements checks the elements of a list.
func (c *checker) elements(n *node, v reflect.Value) {
	if n.elem.quiet {
		return
	}
	for i := range v.Len() {
		c.pushIndex(i)
		c.value(n.elem, v.Index(i))
		c.pop()
	}
}

// entries checks the keys and the values of a map, in the order of the keys.
func (c *checker) entries(n *node, v reflect.Value) {
	if n.elem.quiet && n.key.quiet {
		return
	}
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(keyText(a), keyText(b)) })
	key, elem := reflect.New(n.key.typ).Elem(), reflect.New(n.elem.typ).Elem()
	for _, k := range keys {
		c.push(keyText(k))
		key.Set(k)
		c.value(n.key, key)
		elem.Set(v.MapIndex(k))
		c.value(n.elem, elem)
		c.pop()
	}
}

// keyText writes a key as the text of the document has it, or as near as can be.
func keyText(k reflect.Value) string {
	if m, ok := k.Interface().(interface{ MarshalText() ([]byte, error) }); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
		return fmt.Sprint(k.Interface())
	}
	return k.String()
}

// member reports a number outside the closed set it should belong to; zero is absent.
func (c *checker) member(n *node, v reflect.Value) {
	if n.names == nil || !v.CanInt() {
		return
	}
	if x := v.Int(); x < 0 || x > int64(len(n.names)) {
		if at := c.here(); !c.isSpoilt(at) {
			c.add(c.unknownValue(n, strconv.FormatInt(x, 10), n.names))
		}
	}
}

// judge applies the rules of n to v, and reports whether there is anything below to check.
func (c *checker) judge(n *node, v reflect.Value) bool {
	if n.rules.none() || c.isOpen() {
		return true
	}
	if absent(v) || n.rules.required && blank(v) {
		if n.rules.required {
			if !c.dropped() {
				c.fail(missing(n, c.here()), true)
			}
			return false
		}
		if n.rules.omit != omitNever || n.kind == pointerNode {
			return false
		}
	}
	if n.rules.omit == omitZero && (n.kind == listNode || n.kind == mapNode) && v.Len() == 0 {
		return false
	}
	if n.rules.compare != "" && !n.rules.short(v) {
		target := v
		if n.kind != pointerNode {
			target = v.Addr()
		}
		if err := judge().Var(target.Interface(), n.rules.compare); err != nil {
			c.compared(n, target.Elem(), err)
			return true
		}
	}
	if n.rules.code != 0 {
		c.coded(n.rules.code, reflect.Indirect(v).String())
	}
	return true
}

// coded reports a text that is not a code of its set.
func (c *checker) coded(set codeSet, text string) {
	if !set.has(text) && !c.dropped() {
		c.fail(set.unknown(c.here(), text), false)
	}
}

// finite reports whether v is not a floating-point number that is NaN or infinite.
func finite(v reflect.Value) bool {
	return !v.CanFloat() || !math.IsNaN(v.Float()) && !math.IsInf(v.Float(), 0)
}

// blank reports whether v is a text of nothing but spaces.
func blank(v reflect.Value) bool {
	return v.Kind() == reflect.String && strings.TrimSpace(v.String()) == ""
}

// absent reports whether v is nil or zero; an empty list is not absent.
func absent(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer:
		return v.IsNil()
	}
	return v.IsZero()
}

// dropped counts a finding that there is no room for, and that nothing else could
// silence, before it is made.
func (c *checker) dropped() bool { return len(c.spoilt) == 0 && c.full() }

// fail adds a finding unless what it says comes from something already said: about this
// place, about one that contains it or, when it looks at what lies within, about one of
// those.
func (c *checker) fail(f finding.Finding, within bool) {
	if c.isSpoilt(f.Pointer) || within && c.above[f.Pointer] {
		return
	}
	c.add(f)
}

// compared turns what the validator says of v into a finding.
func (c *checker) compared(n *node, v reflect.Value, err error) {
	failures, ok := err.(validator.ValidationErrors)
	if !ok || len(failures) == 0 || !finite(v) {
		return // what is not finite is reported as such
	}
	tag, param := failures[0].Tag(), failures[0].Param()
	if tag != "unique" && c.dropped() {
		return
	}
	if n.kind == pointerNode {
		n = n.elem
	}
	switch {
	case tag == "unique":
		c.repeated(v)
	case tag == "oneof":
		text := v.String()
		if v.CanInt() {
			text = strconv.FormatInt(v.Int(), 10)
		} else if v.CanUint() {
			text = strconv.FormatUint(v.Uint(), 10)
		}
		c.fail(c.unknownValue(n, text, strings.Fields(param)), false)
	case n.kind == stringNode:
		c.counted(textCodes, tag, param, utf8.RuneCountInString(v.String()))
	case n.kind == listNode || n.kind == mapNode:
		c.counted(listCodes, tag, param, v.Len())
	default:
		c.measured(tag, param, v)
	}
}

// counts are the codes of a count that is too low, too high or not the one expected.
type counts struct{ low, high, exact finding.Code }

var (
	textCodes = counts{CodeTooShort, CodeTooLong, CodeWrongLength}
	listCodes = counts{CodeTooFew, CodeTooMany, CodeWrongCount}
)

// counted reports a number of characters or elements.
func (c *checker) counted(codes counts, tag, param string, found int) {
	limit, _ := strconv.Atoi(param)
	code := codes.exact
	switch tag {
	case "min", "gte":
		code = codes.low
	case "gt":
		code, limit = codes.low, limit+1
	case "max", "lte":
		code = codes.high
	case "lt":
		code, limit = codes.high, limit-1
	}
	c.fail(book().Finding(code, c.here(), finding.Integer("found", found), finding.Integer("limit", limit)), false)
}

// measured reports a number.
func (c *checker) measured(tag, param string, v reflect.Value) {
	code := CodeNotEqual
	switch tag {
	case "min", "gte":
		code = CodeTooSmall
	case "max", "lte":
		code = CodeTooLarge
	case "gt":
		code = CodeNotAbove
	case "lt":
		code = CodeNotBelow
	}
	c.fail(book().Finding(code, c.here(), numberArg("found", v), paramArg("limit", param)), false)
}

// numberArg is the number v.
func numberArg(name string, v reflect.Value) finding.Arg {
	switch {
	case v.CanInt():
		return finding.Integer(name, int(v.Int()))
	case v.CanFloat():
		written := strconv.FormatFloat(v.Float(), 'f', -1, v.Type().Bits())
		x, _ := strconv.ParseFloat(written, 64) // a float32 is the number it is written as
		return finding.Decimal(name, x, places(written))
	}
	return finding.Unsigned(name, v.Uint())
}

// paramArg is the number a tag gives.
func paramArg(name, param string) finding.Arg {
	if n, err := strconv.Atoi(param); err == nil {
		return finding.Integer(name, n)
	}
	x, _ := strconv.ParseFloat(param, 64)
	return finding.Decimal(name, x, places(param))
}

// places counts the decimals of a number as it is written.
func places(written string) int {
	if i := strings.IndexByte(written, '.'); i >= 0 {
		return len(written) - i - 1
	}
	return 0
}

// repeated reports each element of a list, or value of a map, that an earlier one equals.
func (c *checker) repeated(v reflect.Value) {
	if v.Kind() == reflect.Map {
		c.fail(book().Finding(CodeRepeated, c.here()), true)
		return
	}
	first := make(map[any]int, v.Len())
	for i := range v.Len() {
		key := v.Index(i).Interface()
		j, ok := first[key]
		if !ok {
			first[key] = i
			continue
		}
		at := c.here()
		if c.isSpoilt(at.Index(i)) || c.isSpoilt(at.Index(j)) {
			continue
		}
		f := book().Finding(CodeRepeated, at.Index(i))
		f.Related = []finding.Related{{Message: book().Message("document.first_use"), Pointer: at.Index(j)}}
		c.fail(f, false)
	}
}
