package charter

import (
	"bytes"

	"github.com/septet-go/socialstrategy/charter/internal/wordset"
)

// claim says what makes a term a claim to be proved, with the words around it. The zero claim
// is one by itself.
type claim uint8

const (
	alone  claim = iota
	ranked       // a first rank: of a market, not of a list
	scoped       // where something is the best: with a superlative before it
)

// maxSuperlative is how many words there are at most from a superlative to its scope.
const maxSuperlative = 6

// claimed returns where the claim that a hit makes starts in the folded text, and whether it
// makes one.
func (t *terms) claimed(h hit) (start int, is bool) {
	switch folded := t.scratch.folded.Bytes(); t.lexicon.entries[h.entry].claim {
	case ranked:
		return h.start, isRank(folded[:h.start], folded[h.end:])
	case scoped:
		return superlative(folded[:h.start])
	}
	return h.start, true
}

// isRank reports whether a first rank between two parts of a text is claimed: « le n° 1 du vélo »,
// "the number one agency", « Nous sommes le n° 1 ! »; not « Étape n° 1 : », « le numéro 1 de notre
// revue », "Tip #1".
func isRank(before, after []byte) bool {
	_, article := lastClauseWord(before)
	next, rest := firstClauseWord(after)
	of, _ := firstClauseWord(rest)
	switch {
	case len(next) == 0:
		after = bytes.TrimLeft(after, " ")
		return rankArticles.Has(article) && (len(after) == 0 || after[0] != ':')
	case rankScopes.Has(next):
		return len(of) > 0 && !ownWords.Has(of)
	}
	return string(article) == "the" && !listWords.Has(next)
}

// superlative returns where the last superlative of the clause that before ends starts, and
// whether there is one near its end: « le plus grand », « les meilleures », "the world's leading".
func superlative(before []byte) (start int, is bool) {
	var next []byte
	for n := range maxSuperlative {
		rest, w := lastClauseWord(before)
		switch {
		case len(w) == 0:
			return 0, false
		case superlatives.Has(next) && superlativeArticles.Has(w):
			return len(rest), n > 1 || !comparatives.Has(next) // « ce qui compte le plus au monde »
		}
		before, next = rest, w
	}
	return 0, false
}

// lastClauseWord returns the last word of a folded text and what is before it, unless a mark
// parts the text from what follows.
func lastClauseWord(s []byte) (rest, word []byte) {
	s = bytes.TrimRight(s, " '-")
	start := len(s)
	for start > 0 && isFoldedLetter(s[start-1]) {
		start--
	}
	return s[:start], s[start:]
}

// firstClauseWord returns the first word of a folded text and what is after it, unless a mark
// parts the text from what precedes.
func firstClauseWord(s []byte) (word, rest []byte) {
	s = bytes.TrimLeft(s, " '-")
	end := 0
	for end < len(s) && isFoldedLetter(s[end]) {
		end++
	}
	return s[:end], s[end:]
}

// isFoldedLetter reports whether a byte of a folded text is of a letter of French or English.
func isFoldedLetter(c byte) bool { return c >= 'a' && c <= 'z' }

var (
	// rankArticles come before a rank that is claimed, rankScopes after it, before what it is of.
	rankArticles = wordset.Of("le la les the")
	rankScopes   = wordset.Of("de du des d en au aux dans sur in of for among worldwide")
	// ownWords make the scope something of the company's, listWords that of a list.
	ownWords  = wordset.Of("notre nos mon ma mes votre vos ce cet cette ces sa son ses leur leurs our my your his her their this these that")
	listWords = wordset.Of("reason reasons rule rules thing things question questions tip tips priority priorities goal goals cause causes concern concerns mistake mistakes lesson lessons fan advice issue issues step in")
	// superlatives follow an article or a genitive.
	superlatives        = wordset.Of("plus moins meilleur meilleure meilleurs meilleures best leading cheapest largest biggest fastest greatest most strongest safest smartest top")
	comparatives        = wordset.Of("plus moins most") // of an adjective that follows
	superlativeArticles = wordset.Of("le la les l the s")
)
