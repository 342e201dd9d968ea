package finding

import (
	"golang.org/x/text/language"
)

// Message is something to say: a code and the arguments of its sentence. Criteria,
// verdicts, fixes, labels and next moves are messages. The zero Message says nothing and
// prints as the empty string.
//
// A Message made by a [Book] remembers it. One decoded from JSON does not: it prints as
// its code, and [Book.Localize] prints it in full.
type Message struct {
	Code Code  `json:"code"`
	Args []Arg `json:"args,omitempty"`
	book *Book
}

// IsZero reports whether m says nothing.
func (m Message) IsZero() bool { return m.Code == "" }

// Localize returns the sentence of m in the language of tag: French when its base is
// French, English otherwise. It is safe for concurrent use.
func (m Message) Localize(tag language.Tag) string {
	if m.book == nil {
		return string(m.Code)
	}
	return m.book.Localize(m, tag)
}

// Arg returns the argument of m with the given name, and whether there is one.
func (m Message) Arg(name string) (Arg, bool) {
	for _, a := range m.Args {
		if a.name == name {
			return a, true
		}
	}
	return Arg{}, false
}
