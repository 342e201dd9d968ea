package charter

import (
	"bytes"
	"strings"
)

// stemBuffer is where a stem is written when it is not a part of its word.
type stemBuffer [maxStem]byte

// maxStem bounds the words that have a stem of their own; a longer one is its own.
const maxStem = 64

// stem returns what a folded word has in common with its plurals, as [inflects] knows them.
// Words of other meanings may share it: it only tells where to look.
func stem(w []byte, buffer *stemBuffer) []byte {
	switch string(w) {
	case "le", "la", "les":
		return append(buffer[:0], "le"...)
	case "un", "une", "du", "des":
		return append(buffer[:0], "un"...)
	case "au", "aux":
		return append(buffer[:0], "au"...)
	}
	if len(w) < minInflected || len(w) > maxStem {
		return w
	}
	n := len(w)
	if w[n-1] == 's' || w[n-1] == 'x' && w[n-2] == 'u' {
		n--
	}
	switch {
	case bytes.HasSuffix(w[:n], []byte("au")):
		return append(append(buffer[:0], w[:n-1]...), 'l') // medicaux and bureaux: as medical and bureau
	case bytes.HasSuffix(w[:n], []byte("ie")):
		return append(append(buffer[:0], w[:n-2]...), 'y') // remedies and garanties: as remedy and garantie
	case w[n-1] == 'e':
		n-- // boxes and miracles: as box and miracle
		if n > 0 && w[n-1] == 's' {
			n-- // bosses: as boss, whose last letter went
		}
	}
	return w[:n]
}

// minInflected is how many bytes a word has at least to bear a mark of the plural.
const minInflected = 3

// inflects reports whether a folded word of a text is a folded word of a term, or its
// plural; how many bytes they share from the start; and whether it is the plural. In both
// languages an s; in French an x after au, eu and ou, and -aux for -al; in English es after
// ss, x, zz, ch and sh, and -ies for a consonant and y. In a term of several words, French
// articles count too. Words of less than three letters, and those that end in s, x or z
// beside, are the same in the plural.
func inflects(term string, found []byte, several bool) (shared int, inflected, ok bool) {
	for shared < len(term) && shared < len(found) && term[shared] == found[shared] {
		shared++
	}
	if shared == len(term) && shared == len(found) {
		return shared, false, true
	}
	return shared, true, several && isPluralArticle(term, string(found)) || isPlural(term, term[shared:], string(found[shared:]))
}

// isPlural reports whether a term that ends in gone has a plural in which suffix stands in
// the place of that.
func isPlural(term, gone, suffix string) bool {
	if len(term) < minInflected || term[len(term)-1] < 'a' || term[len(term)-1] > 'z' {
		return false
	}
	ends := func(endings ...string) bool {
		for _, e := range endings {
			if strings.HasSuffix(term, e) {
				return true
			}
		}
		return false
	}
	switch gone + ">" + suffix {
	case ">s":
		return !ends("s", "x", "z")
	case ">x":
		return ends("au", "eu", "ou")
	case ">es":
		return ends("ss", "x", "zz", "ch", "sh")
	case "l>ux":
		return ends("al")
	case "y>ies":
		return !ends("ay", "ey", "oy", "uy")
	}
	return false
}

// isPluralArticle reports whether found is the plural of the French article term.
func isPluralArticle(term, found string) bool {
	switch term {
	case "le", "la":
		return found == "les"
	case "un", "une", "du":
		return found == "des"
	case "au":
		return found == "aux"
	}
	return false
}
