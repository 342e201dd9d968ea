package document

import (
	"strings"
	"unicode/utf8"
)

// The bounds of the search for what was meant.
const (
	maxCandidates = 1000 // names compared
	maxNearRunes  = 64   // characters of a name worth comparing
)

// nearest returns the candidate that text was probably meant for: the one that differs
// only in case, else the one at the least edit distance, a third of its length at most.
// The first of several wins.
func nearest(text string, candidates []string) (string, bool) {
	if text == "" || utf8.RuneCountInString(text) > maxNearRunes {
		return "", false
	}
	if len(candidates) > maxCandidates {
		candidates = candidates[:maxCandidates]
	}
	best, least := "", 0
	for _, c := range candidates {
		if strings.EqualFold(c, text) {
			return c, true
		}
		d, ok := editDistance(text, c)
		if ok && (best == "" || d < least) {
			best, least = c, d
		}
	}
	return best, best != ""
}

// nearestMember returns the number of the member of n that name was probably meant for, or
// -1.
func nearestMember(n *node, name string) int {
	names := make([]string, len(n.fields))
	for i := range n.fields {
		names[i] = n.fields[i].name
	}
	near, ok := nearest(name, names)
	if !ok {
		return -1
	}
	return n.find([]byte(near), 0)
}

// editDistance returns how many characters must be added, removed, changed or swapped with
// their neighbour to turn a into b, case apart; ok is false beyond a third of the longer,
// one edit being always allowed between texts of three characters or more. This is the
// optimal string alignment distance (Damerau 1964, each place edited once).
func editDistance(a, b string) (distance int, ok bool) {
	x, y := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	longer, shorter := max(len(x), len(y)), min(len(x), len(y))
	allowed := longer / 3
	if longer > maxNearRunes || longer-shorter > allowed {
		return 0, false
	}
	var rows [3][maxNearRunes + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(y) + 1 {
		last[j] = j
	}
	for i := range x {
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)], last[len(y)] <= allowed
}
