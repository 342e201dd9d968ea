// Package wordset holds sets of words, as the rules of package charter look them up.
package wordset

import "strings"

// Set is a set of words. The nil Set has none; a Set is not changed once it is made.
type Set map[string]bool

// Of returns the words of lists that spaces part. Words are written as they are compared:
// folded, for those of a folded text.
func Of(lists ...string) Set {
	set := Set{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
	}
	return set
}

// Has reports whether a word, as bytes of a folded text, is in the set. It allocates nothing.
func (s Set) Has(word []byte) bool { return s[string(word)] }
