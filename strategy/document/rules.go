package document

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"
)

// maxKinds bounds the kinds of id of one document, so that a set of them fits 64 bits.
const maxKinds = 64

// rules are what the validate tag of a field asks of one value. Presence and descent are
// the plan's own affair, since it knows where it is; comparisons are the validator's.
type rules struct {
	required bool
	omit     omission
	compare  string  // tag of the comparisons, in the syntax of the validator
	most     int     // the length that compare allows when it asks nothing else, or 0
	code     codeSet // the set of codes a text is one of, or 0
}

// omission is when an absent value is excused from the comparisons.
type omission int8

const (
	omitNever omission = iota
	omitEmpty          // nil or zero; an empty list is judged
	omitZero           // nil, zero or an empty list
)

func (r rules) none() bool { return r == rules{} }

// judge is the one validator. Nothing is ever registered with it.
var judge = sync.OnceValue(func() *validator.Validate {
	return validator.New(validator.WithRequiredStructEnabled(), validator.WithTagNameFuncBlankOmit())
})

// tags reads the tags of a field into its plan.
func (c *compiler) tags(n *node, tag reflect.StructTag, at string) {
	if words := tag.Get("validate"); words != "" && words != "-" {
		parseRules(n, strings.Split(words, ","), at)
	}
	if kind := tag.Get("id"); kind != "" {
		if n.typ.Kind() != reflect.String {
			panic(fmt.Sprintf("document: %s: an id is a string", at))
		}
		n.id = c.kind(kind)
	}
	if kind := tag.Get("ref"); kind != "" {
		kind, lax := strings.CutSuffix(kind, "?")
		c.reference(n, c.kind(kind), lax, at)
	}
}

// reference marks the string of n, or the strings within it, as names of ids.
func (c *compiler) reference(n *node, kind int, lax bool, at string) {
	switch {
	case n.typ.Kind() == reflect.String:
		n.ref, n.lax = kind, lax
	case n.kind == pointerNode || n.kind == listNode:
		c.reference(n.elem, kind, lax, at)
	default:
		panic(fmt.Sprintf("document: %s: a reference is a string or a list of them", at))
	}
}

// kind returns 1 + the number of a kind of id.
func (c *compiler) kind(name string) int {
	i := slices.Index(c.kinds, name)
	if i < 0 {
		i = len(c.kinds)
		c.kinds = append(c.kinds, name)
	}
	if i >= maxKinds {
		panic(fmt.Sprintf("document: more than %d kinds of id", maxKinds))
	}
	return i + 1
}

// parseRules reads the words of a validate tag into the plan of a value, and of its
// elements after "dive".
func parseRules(n *node, words []string, at string) {
	var compare []string
	for i, word := range words {
		tag, param, hasParam := strings.Cut(word, "=")
		switch tag {
		case "required":
			n.rules.required = true
		case "omitempty":
			n.rules.omit = omitEmpty
		case "omitzero":
			n.rules.omit = omitZero
		case "dive":
			parseElements(n, words[i+1:], at)
			n.finishRules(compare, at)
			return
		case "min", "max", "len", "gt", "gte", "lt", "lte", "oneof", "unique":
			checkComparison(n, tag, param, at)
			compare = append(compare, word)
			continue
		case "territory", "language", "currency":
			if hasParam {
				panic(fmt.Sprintf("document: %s: tag %q takes no parameter", at, word))
			}
			n.setCode(codeSetOf(tag), at)
			continue
		default:
			panic(fmt.Sprintf("document: %s: tag %q is unknown or not allowed", at, tag))
		}
		if hasParam || len(compare) > 0 || n.rules.code != 0 {
			panic(fmt.Sprintf("document: %s: tag %q takes no parameter and comes before comparisons", at, word))
		}
	}
	n.finishRules(compare, at)
}

// parseElements reads what follows "dive" into the plans of keys and elements.
func parseElements(n *node, words []string, at string) {
	for n.kind == pointerNode {
		n = n.elem
	}
	if n.kind != listNode && n.kind != mapNode {
		panic(fmt.Sprintf("document: %s: dive into %s, which has no elements", at, n.typ))
	}
	if len(words) > 0 && words[0] == "keys" {
		end := slices.Index(words, "endkeys")
		if end < 0 || n.kind != mapNode {
			panic(fmt.Sprintf("document: %s: keys without endkeys, or without a map", at))
		}
		parseRules(n.key, words[1:end], at+" key")
		words = words[end+1:]
	}
	parseRules(n.elem, words, at+"[]")
}

// setCode asks of a text to be a code of a set.
func (n *node) setCode(set codeSet, at string) {
	if n.kind != stringNode && (n.kind != pointerNode || n.elem.kind != stringNode) {
		panic(fmt.Sprintf("document: %s: a code is a text, not %s", at, n.typ))
	}
	n.rules.code = set
}

// finishRules joins the comparisons and lets the validator read them once, so that what it
// would refuse at the first use is refused now.
func (n *node) finishRules(compare []string, at string) {
	if n.rules.required && n.rules.omit != omitNever {
		panic(fmt.Sprintf("document: %s: a value cannot be both required and omitted", at))
	}
	n.rules.compare = strings.Join(compare, ",")
	if n.rules.compare == "" {
		return
	}
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprintf("document: %s: tag %q: %v", at, n.rules.compare, r))
		}
	}()
	t := n.typ
	if n.kind == pointerNode {
		t = n.elem.typ
	}
	if most, ok := strings.CutPrefix(n.rules.compare, "max="); ok && !strings.Contains(most, ",") && measured(t) {
		n.rules.most, _ = strconv.Atoi(most)
	}
	// The answer does not matter, only that there is one.
	_ = judge().Var(reflect.New(t).Interface(), n.rules.compare)
}

// measured reports whether values of t have a length, which comparisons are of.
func measured(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Slice, reflect.Map:
		return true
	}
	return false
}

// short reports whether v keeps the only comparison asked of it, judged by its length alone:
// a text has no more characters than bytes.
func (r rules) short(v reflect.Value) bool {
	return r.most > 0 && reflect.Indirect(v).Len() <= r.most
}

// checkComparison panics unless a comparison makes sense for the values of n.
func checkComparison(n *node, tag, param, at string) {
	if n.kind == pointerNode {
		n = n.elem
	}
	sound := false
	switch n.kind {
	case stringNode, intNode, uintNode:
		sound = tag == "oneof" || tag != "unique" && isNumber(param, false)
	case floatNode:
		sound = tag != "oneof" && tag != "unique" && isNumber(param, true)
	case listNode, mapNode:
		sound = tag != "oneof" && isNumber(param, false)
		if tag == "unique" {
			sound = param == "" && n.elem.typ.Comparable() && n.elem.kind != pointerNode
		}
	}
	if tag == "oneof" && (param == "" || strings.Contains(param, "'")) {
		sound = false
	}
	if !sound {
		panic(fmt.Sprintf("document: %s: %q makes no sense for %s", at, tag+"="+param, n.typ))
	}
}

// isNumber reports whether the parameter of a comparison is a plain number.
func isNumber(param string, decimal bool) bool {
	if decimal {
		_, err := strconv.ParseFloat(param, 64)
		return err == nil
	}
	_, err := strconv.ParseInt(param, 10, 64)
	return err == nil
}
