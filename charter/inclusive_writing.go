package charter

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// InclusiveWriting is how one writes of women and men at once, in languages that mark
// gender. The zero InclusiveWriting is absent: nothing is asked.
type InclusiveWriting int

// The choices, which a company may combine in words of its own, in [Editorial.Style].
const (
	// Generic lets the masculine stand for everyone: « les clients ».
	Generic InclusiveWriting = iota + 1
	// Epicene looks for words and turns that show no gender: « la clientèle ».
	Epicene
	// Doublets name both: « les clientes et les clients ».
	Doublets
	// MiddleDot joins both in one word: « les client·es ». Screen readers stumble over it.
	MiddleDot
)

var inclusiveWritings = document.MustEnum[InclusiveWriting]("inclusive writing", "generic", "epicene", "doublets", "middleDot")

// String returns the name of w on the wire, such as "doublets".
func (w InclusiveWriting) String() string { return inclusiveWritings.Name(w) }

// MarshalText returns the name of w; the zero InclusiveWriting is an error.
func (w InclusiveWriting) MarshalText() ([]byte, error) { return inclusiveWritings.Marshal(w) }

// UnmarshalText reads the name of a choice.
func (w *InclusiveWriting) UnmarshalText(text []byte) (err error) {
	*w, err = inclusiveWritings.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for w, none when it is absent: « formes doubles
// (« les clientes et les clients ») » for [Doublets].
func (w InclusiveWriting) Label() finding.Message {
	return inclusiveWritings.Label(book(), "charter.inclusive", w)
}
