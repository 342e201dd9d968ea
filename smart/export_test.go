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
