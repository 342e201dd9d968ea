package text

import (
	"bytes"
	"unicode/utf8"
)

// Term is a word or a phrase to look for, folded once. The zero Term, which an empty or
// blank text gives, is found nowhere. Terms are comparable: two are equal when they find
// the same.
type Term struct {
	text   string
	atWord bool // an occurrence starts where a word starts
	toWord bool // an occurrence ends where a word ends
}

// NewTerm returns the term written s. Case, accents, the shape of apostrophes and hyphens
// and the number of spaces do not matter; spaces around s are ignored. A hyphen is not a
// space: e-mail is not found in « e mail », so that a charter may prefer one spelling to
// the other. Of a text longer than [MaxBytes], the beginning is the term.
func NewTerm(s string) Term {
	var f folding // words do not matter
	f.read(s)
	kept := f.text[:0]
	for _, c := range f.text {
		switch {
		case !isSpace(c):
			kept = append(kept, c)
		case len(kept) > 0 && kept[len(kept)-1] != ' ':
			kept = append(kept, ' ')
		}
	}
	folded := string(bytes.TrimSuffix(kept, []byte{' '}))
	if folded == "" {
		return Term{}
	}
	first, _ := wordRune([]byte(folded))
	_, size := utf8.DecodeLastRuneInString(folded)
	last, _ := wordRune([]byte(folded[len(folded)-size:]))
	return Term{text: folded, atWord: first != noWord, toWord: last != noWord}
}

// String returns the folded form of t.
func (t Term) String() string { return t.text }

// IsZero reports whether t is the zero Term.
func (t Term) IsZero() bool { return t.text == "" }
