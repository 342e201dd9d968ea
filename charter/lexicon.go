package charter

import (
	"cmp"
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// lexicon finds many terms in a text at a cost that hardly depends on how many they are:
// a trie whose letters are whole folded words. It is immutable.
type lexicon struct {
	entries []entry
	// words number the words of the terms, from 1; a word of a text that is not among them
	// ends every search it takes part in.
	words map[string]int32
	edges map[edge]int32
	ends  [][]int32 // ends[n] are the entries whose last word leads to node n
	// loose are the entries that the words of a text do not lead to: without a word, or cut
	// within one.
	loose []int32
}

// edge leads from a node of the trie, by a word, to another.
type edge struct{ node, word int32 }

// entry is one term of a charter.
type entry struct {
	term   text.Term
	lead   int // bytes of the term before its first word
	source finding.Pointer
	// replacement is what to write instead, empty when the charter does not say.
	replacement string
	reason      string
	banned      bool
}

// add puts a term in the lexicon. No other entry has the same term.
func (x *lexicon) add(e entry) {
	folded := text.Fold(e.term.String())
	n := int32(len(x.entries))
	node, last := int32(0), 0
	for start, end := range folded.Words() {
		if node == 0 {
			e.lead = start
		}
		word := string(folded.Bytes()[start:end])
		id, found := x.words[word]
		if !found {
			id = int32(len(x.words)) + 1
			x.words[word] = id
		}
		next, found := x.edges[edge{node, id}]
		if !found {
			x.ends = append(x.ends, nil)
			next = int32(len(x.ends)) - 1
			x.edges[edge{node, id}] = next
		}
		node, last = next, end
	}
	term := e.term.String()
	if node == 0 || !parted(term[:e.lead], term[last:]) {
		x.loose = append(x.loose, n)
	} else {
		x.ends[node] = append(x.ends[node], n)
	}
	x.entries = append(x.entries, e)
}

// parted reports whether the words of a term between lead and tail are words wherever the
// term occurs: an apostrophe could join them to their neighbours, and a space stands for
// any number of them.
func parted(lead, tail string) bool {
	return !strings.ContainsAny(lead, " '") && !strings.HasPrefix(tail, "'")
}

// hit is an occurrence of an entry, in bytes of the folded text.
type hit struct {
	start, end int
	entry      int32
}

// word is a word of a text: where it is, and its number in the lexicon or 0.
type word struct{ start, end, id int32 }

// scratch is what a search needs beside its result, used again by the next one.
type scratch struct {
	folded text.Folded
	words  []word
	hits   []hit
}

// search appends to s.hits the occurrences of terms in the folded text of s, from left to
// right: where several overlap, the one that starts first, and the longest of those.
func (x *lexicon) search(s *scratch) {
	s.words, s.hits = s.words[:0], s.hits[:0]
	folded := s.folded.Bytes()
	for start, end := range s.folded.Words() {
		s.words = append(s.words, word{int32(start), int32(end), x.words[string(folded[start:end])]})
	}
	for i, w := range s.words {
		if w.id != 0 {
			x.searchFrom(s, i)
		}
	}
	for _, n := range x.loose {
		for start, end := range s.folded.Find(x.entries[n].term) {
			s.hits = append(s.hits, hit{start, end, n})
		}
	}
	s.keepLongest()
}

// searchFrom appends the occurrences whose first word is the one of index i.
func (x *lexicon) searchFrom(s *scratch, i int) {
	node := int32(0)
	for _, w := range s.words[i:] {
		next, found := x.edges[edge{node, w.id}]
		if w.id == 0 || !found {
			return
		}
		node = next
		for _, n := range x.ends[node] {
			e := &x.entries[n]
			start := int(s.words[i].start) - e.lead
			if end := match(s.folded.Bytes(), e.term.String(), start); end >= int(w.end) {
				s.hits = append(s.hits, hit{start, end, n})
			}
		}
	}
}

// match returns the end of a term in a folded text when it occurs at start, else -1. A
// space of the term stands for any number of spaces and line ends.
func match(folded []byte, term string, start int) int {
	if start < 0 {
		return -1
	}
	i := start
	for k := range len(term) {
		if term[k] != ' ' {
			if i >= len(folded) || folded[i] != term[k] {
				return -1
			}
			i++
			continue
		}
		space := i
		for i < len(folded) && isSpace(folded[i]) {
			i++
		}
		if i == space {
			return -1
		}
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' }

// keepLongest sorts the hits and drops those that overlap one before them.
func (s *scratch) keepLongest() {
	slices.SortFunc(s.hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.entry, b.entry))
	})
	kept, end := s.hits[:0], 0
	for _, h := range s.hits {
		if h.start >= end {
			kept, end = append(kept, h), h.end
		}
	}
	s.hits = kept
}
