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
		for first, word := range words.first {
			assert.NotEmpty(t, first)
			for _, p := range word.phrases {
				assert.NotContains(t, p.words, "", p.rule.id)
			}
		}
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
