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
		for first, phrases := range words.first {
			assert.NotEmpty(t, first)
			for _, p := range phrases {
				assert.NotContains(t, p.words, "", p.rule.id)
			}
		}
	}
	for _, table := range [][2][]string{universalWords, universalLinks, placesOfAll, usageWords, usageLinks, possessives, usageVerbs} {
		for _, words := range slices.Concat(table[:]...) {
			assert.Equal(t, phraseWords(words), []string{words})
		}
	}
}
