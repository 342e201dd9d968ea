package smart

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Every phrase of the lexicon is made of words that texts are cut into, and so are the
// tables beside it: else they would never be found.
func TestLexiconIsCutAsTextsAre(t *testing.T) {
	for _, words := range []*lexicon{lexicons().french, lexicons().english} {
		assert.NotContains(t, words.ids, "")
	}
	tables := [][2][]string{universalLinks, placesOfAll, usageWords, usageVerbs}
	for _, list := range traitWords {
		tables = append(tables, list.words)
	}
	for _, table := range tables {
		for _, words := range slices.Concat(table[:]...) {
			assert.Equal(t, phraseWords(words), []string{words})
		}
	}
}
