package finding

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message/catalog"
)

// Rule is one thing a package may find.
type Rule struct {
	Code     Code
	Severity Severity
	// Doc says in one English line what the rule finds.
	Doc string
	// Source is the authority behind the rule: a standard, a law, a study, with its date.
	// It is empty for a rule that needs none.
	Source string
	// Examples are inputs that break the rule.
	Examples []string
	// English and French are the templates of its sentence.
	English, French string
}

// Phrase is a message that is not a finding: a label, a verdict, a next move.
type Phrase struct {
	Code            Code
	English, French string
}

// Book is what a package, or several, can say. It is made once, immutable, and safe for
// concurrent use. A nil or zero Book knows no code: its messages print as their codes.
type Book struct {
	rules   []Rule   // sorted by code
	phrases []Phrase // sorted by code
	entries map[Code]*entry
	cat     *catalog.Builder
}

// entry is a compiled code.
type entry struct {
	names []string // arguments by position
	rule  *Rule    // nil for a phrase
}

// MustBook returns the book of the given rules and phrases. It panics when a code is
// given twice or has no dot, when a rule has no severity or documentation, when a
// template cannot be read, or when the two languages do not use the same arguments:
// these are mistakes in a program's own tables.
func MustBook(rules []Rule, phrases []Phrase) *Book {
	b := &Book{
		rules:   slices.Clone(rules),
		phrases: slices.Clone(phrases),
		entries: make(map[Code]*entry, len(rules)+len(phrases)),
		cat:     catalog.NewBuilder(catalog.Fallback(language.English)),
	}
	slices.SortFunc(b.rules, func(x, y Rule) int { return strings.Compare(string(x.Code), string(y.Code)) })
	slices.SortFunc(b.phrases, func(x, y Phrase) int { return strings.Compare(string(x.Code), string(y.Code)) })
	for i := range b.rules {
		r := &b.rules[i]
		if !r.Severity.valid() || r.Doc == "" {
			panic(fmt.Sprintf("finding: rule %q: no severity or no documentation", r.Code))
		}
		b.mustAdd(r.Code, r.English, r.French).rule = r
	}
	for _, p := range b.phrases {
		b.mustAdd(p.Code, p.English, p.French)
	}
	return b
}

// MustJoin returns a book that says what all the given books say; a nil book says nothing.
// Books that share a code are a mistake in a program's own tables, for which it panics.
func MustJoin(books ...*Book) *Book {
	var rules []Rule
	var phrases []Phrase
	for _, b := range books {
		if b != nil {
			rules = append(rules, b.rules...)
			phrases = append(phrases, b.phrases...)
		}
	}
	return MustBook(rules, phrases)
}

func (b *Book) mustAdd(code Code, english, french string) *entry {
	if _, found := b.entries[code]; found || !strings.Contains(string(code), ".") {
		panic(fmt.Sprintf("finding: code %q: used twice, or without its package", code))
	}
	en, err := parseTemplate(english)
	if err != nil {
		panic(fmt.Sprintf("finding: %s in English: %v", code, err))
	}
	fr, err := parseTemplate(Typeset(french))
	if err != nil {
		panic(fmt.Sprintf("finding: %s in French: %v", code, err))
	}
	names := en.names()
	if !sameSet(names, fr.names()) {
		panic(fmt.Sprintf("finding: %s: English uses %v, French %v", code, names, fr.names()))
	}
	if len(names) > maxNames {
		panic(fmt.Sprintf("finding: %s: more than %d arguments", code, maxNames))
	}
	position := make(map[string]int, len(names))
	for i, name := range names {
		position[name] = i
	}
	b.mustSet(language.English, code, en.compile(position))
	b.mustSet(language.French, code, fr.compile(position))
	e := &entry{names: names}
	b.entries[code] = e
	return e
}

func (b *Book) mustSet(tag language.Tag, code Code, messages []catalog.Message) {
	if err := b.cat.Set(tag, string(code), messages...); err != nil {
		panic(fmt.Sprintf("finding: %s in %v: %v", code, tag, err))
	}
}

func sameSet(a, b []string) bool {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(a, b)
}

// Message returns the message with the given code and arguments. A code the book does
// not know, or a missing argument, shows in the sentence: the code itself, or the name
// of the argument in braces.
func (b *Book) Message(code Code, args ...Arg) Message {
	return Message{Code: code, Args: slices.Clone(args), book: b}
}

// Term returns the message with the given code and arguments as an argument of another: it is
// [Term] of a [Book.Message], made at once.
func (b *Book) Term(name string, code Code, args ...Arg) Arg {
	return term(name, b, code, args)
}

// Finding returns a finding of the rule with the given code at a place, with the rule's
// severity. A code without a rule is graded [Error].
func (b *Book) Finding(code Code, at Pointer, args ...Arg) Finding {
	f := Finding{Message: b.Message(code, args...), Pointer: at, Severity: Error}
	if r, found := b.Rule(code); found {
		f.Severity = r.Severity
	}
	return f
}

// entry returns the entry of a code, or nil.
func (b *Book) entry(code Code) *entry {
	if b == nil {
		return nil
	}
	return b.entries[code]
}

// Rule returns the rule with the given code.
func (b *Book) Rule(code Code) (Rule, bool) {
	if e := b.entry(code); e != nil && e.rule != nil {
		r := *e.rule
		r.Examples = slices.Clone(r.Examples)
		return r, true
	}
	return Rule{}, false
}

// Rules yields the rules of b by code.
func (b *Book) Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		if b == nil {
			return
		}
		for _, r := range b.rules {
			r.Examples = slices.Clone(r.Examples)
			if !yield(r) {
				return
			}
		}
	}
}

// Phrases yields the phrases of b by code.
func (b *Book) Phrases() iter.Seq[Phrase] {
	if b == nil {
		return slices.Values[[]Phrase](nil)
	}
	return slices.Values(b.phrases)
}

// Names returns the names of the arguments that the sentence of a code uses.
func (b *Book) Names(code Code) []string {
	if e := b.entry(code); e != nil {
		return slices.Clone(e.names)
	}
	return nil
}

// Localize returns the sentence of m, which may have been decoded from JSON, in the
// language of tag.
func (b *Book) Localize(m Message, tag language.Tag) string {
	e := b.entry(m.Code)
	if e == nil {
		return string(m.Code)
	}
	return newWriter(b, tag).sentence(e, m)
}

// Bind returns a copy of l whose messages that have no book, as those decoded from JSON,
// say themselves by b: those of the findings, of their fixes and of what is related. It
// makes stored findings fit for [List.In] again.
func (b *Book) Bind(l List) List {
	out := l.clone()
	for i := range out {
		f := &out[i]
		b.bind(&f.Message)
		for j := range f.Fixes {
			b.bind(&f.Fixes[j].Message)
		}
		for j := range f.Related {
			b.bind(&f.Related[j].Message)
		}
	}
	return out
}

func (b *Book) bind(m *Message) {
	if m.book == nil {
		m.book = b
	}
}
