package smart

import "strings"

// NounIDs returns the ids of nounTable: those of indicators, and of rules of the lexicon.
func NounIDs() []string {
	var out []string
	for _, n := range nounTable {
		out = append(out, strings.Split(n.ids, "|")...)
	}
	return out
}

// VerbPairs are the verbs that a rewrite keeps, in French and in English.
func VerbPairs() (out [][2]string) {
	for _, pair := range verbTable {
		out = append(out, [2]string{pair.french, pair.english})
	}
	return out
}
