package document

import (
	"strings"
	"unicode/utf8"
)

// The bounds of the search for what was meant.
const (
	maxCandidates = 1000   // names looked at for one
	maxCompared   = 20_000 // names compared letter by letter for one document
	maxNearRunes  = 64     // characters of a name worth comparing
)

// nearest returns the candidate that text was probably meant for: the one that differs
// only in case, else the one at the least edit distance, a third of its length at most.
// The first of several wins; alone says that there are no others. It is empty when there
// is none, or when enough names were compared in this document.
func (r *report) nearest(text string, candidates []string) (best string, alone bool) {
	if text == "" || utf8.RuneCountInString(text) > maxNearRunes {
		return "", false
	}
	if len(candidates) > maxCandidates {
		candidates = candidates[:maxCandidates]
	}
	for _, c := range candidates {
		if strings.EqualFold(c, text) {
			return c, true
		}
	}
	wanted, least := []rune(strings.ToLower(text)), maxNearRunes
	for _, c := range candidates {
		if length := utf8.RuneCountInString(c); !nearInLength(len(wanted), length, least) {
			continue
		}
		if r.compared == maxCompared {
			break
		}
		r.compared++
		switch d := editDistance(wanted, []rune(strings.ToLower(c)), least); {
		case d < least || d == least && best == "":
			best, least, alone = c, d, true
		case d == least:
			alone = false
		}
	}
	return best, alone
}

// nearInLength reports whether texts of these lengths may be near enough, and at most at a
// distance.
func nearInLength(x, y, most int) bool {
	longer, shorter := max(x, y), min(x, y)
	return longer <= maxNearRunes && longer-shorter <= min(longer/3, most)
}

// nearestMember returns the number of the member of n that name was probably meant for, or
// -1, and whether no other is as near.
func (r *report) nearestMember(n *node, name string) (i int, alone bool) {
	names := make([]string, len(n.fields))
	for i := range n.fields {
		names[i] = n.fields[i].name
	}
	near, alone := r.nearest(name, names)
	if near == "" {
		return -1, false
	}
	return n.find([]byte(near), 0), alone
}

// tooFar is a distance beyond all.
const tooFar = maxNearRunes + 1

// editDistance returns how many characters must be added, removed, changed or swapped with
// their neighbour to turn x into y, or tooFar beyond most or a third of the longer; one
// edit is always allowed between texts of three characters or more. This is the optimal
// string alignment distance (Damerau 1964, each place edited once).
func editDistance(x, y []rune, most int) int {
	if !nearInLength(len(x), len(y), most) {
		return tooFar
	}
	most = min(most, max(len(x), len(y))/3)
	var rows [3][maxNearRunes + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(y) + 1 {
		last[j] = j
	}
	for i := range x {
		row[0] = i + 1
		nearest := row[0]
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			nearest = min(nearest, row[j+1])
		}
		if nearest > most { // in the middle of a swap too, its whole cost is in the row
			return tooFar
		}
		before, last, row = last, row, before
	}
	if last[len(y)] > most {
		return tooFar
	}
	return last[len(y)]
}
