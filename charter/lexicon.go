package charter

import (
	"cmp"
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// lexicon finds many terms in a text at a cost that hardly depends on how many they are:
// a trie whose letters are the stems of folded words. It is immutable.
type lexicon struct {
	entries []entry
	// stems number the stems of the words of the terms, from 1; a word of a text whose stem
	// is not among them ends every search it takes part in.
	stems map[string]int32
	roots []int32        // roots[stem] is the node that a first word leads to, 0 for none
	edges map[edge]int32 // between other nodes
	ends  []int32        // ends[n] is an entry whose last word leads to node n, -1 for none
	// loose are the entries that the words of a text do not lead to: without a word, or cut
	// within one.
	loose []int32
	// heads are the first of the entries whose last word is a stem; headSizes are how long these
	// words are, each once.
	heads     map[head]int32
	headSizes []int
}

// head is a last word that may go on, after the node that the words before it lead to: 0 when
// there is none.
type head struct {
	node int32
	word string
}

// edge leads from a node of the trie, by a stem, to another.
type edge struct{ node, stem int32 }

// entry is one term of a charter.
type entry struct {
	raw     string // as the charter writes it
	term    text.Term
	accents accents
	words   []bounds // in the folded term
	source  source
	sibling int32 // another entry of the same node, or of the same head; or -1
	// replacement is what to write instead, empty when the charter does not say.
	replacement string
	reason      string
	code        finding.Code // of what is found
	claim       claim        // of one that is a claim
	proper      bool         // it is a name, with a capital
	stem        bool         // its last word may go on
}

// bounds is a half-open range of a folded text.
type bounds struct{ start, end int32 }

// source is where a charter has a term: an element of a list, a member of it, or an element of
// a list that is the member.
type source struct {
	list          finding.Pointer
	member        string // empty when the element is the term
	index, inside int    // inside is -1 when the member is the term
}

// pointer returns the place. It is made where it is asked for, as hardly a term is reported.
func (s source) pointer() finding.Pointer {
	at := s.list.Index(s.index)
	if s.member != "" {
		at = at.Field(s.member)
	}
	if s.inside >= 0 {
		at = at.Index(s.inside)
	}
	return at
}

// add puts a term in the lexicon. No other entry has the same term with the same accents.
func (x *lexicon) add(e entry) {
	n := int32(len(x.entries))
	x.entries = append(x.entries, e)
	term := e.term.String()
	if len(e.words) == 0 || !parted(term[:e.words[0].start], term[e.words[len(e.words)-1].end:]) {
		x.loose = append(x.loose, n)
		return
	}
	last := len(e.words) - 1
	node := int32(0)
	var buffer stemBuffer
	for i, w := range e.words {
		if e.stem && i == last {
			x.addHead(head{node, term[w.start:w.end]}, n)
			return
		}
		node = x.next(node, x.number(stem([]byte(term[w.start:w.end]), &buffer)))
	}
	x.entries[n].sibling, x.ends[node] = x.ends[node], n
}

// addHead puts an entry under its last word, which may go on.
func (x *lexicon) addHead(h head, n int32) {
	if x.heads == nil {
		x.heads = map[head]int32{}
	}
	first, found := x.heads[h]
	if !found {
		first = -1
	}
	x.entries[n].sibling, x.heads[h] = first, n
	if at, known := slices.BinarySearch(x.headSizes, len(h.word)); !known {
		x.headSizes = slices.Insert(x.headSizes, at, len(h.word))
	}
}

// number returns the number of a stem, a new one if need be.
func (x *lexicon) number(stem []byte) int32 {
	id, found := x.stems[string(stem)]
	if !found {
		id = int32(len(x.roots))
		x.stems[string(stem)] = id
		x.roots = append(x.roots, 0)
	}
	return id
}

// next returns the node that a stem leads to from another, a new one if need be.
func (x *lexicon) next(node, stem int32) int32 {
	next := x.roots[stem]
	if node != 0 {
		next = x.edges[edge{node, stem}]
	}
	if next != 0 {
		return next
	}
	x.ends = append(x.ends, -1)
	next = int32(len(x.ends)) - 1
	if node == 0 {
		x.roots[stem] = next
	} else {
		x.edges[edge{node, stem}] = next
	}
	return next
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
	inflected  bool // a word of it bears a mark of the plural that the term does not
}

// word is a word of a text: where it is, and the number of its stem in the lexicon or 0.
type word struct{ start, end, id int32 }

// scratch is what a search needs beside its result, used again by the next one.
type scratch struct {
	folded text.Folded
	source string // of the fold
	ascii  bool   // the source has nothing but ASCII, and so no accents
	words  []word
	hits   []hit
	tokens tokens
	// What a post shows of the rules on the use of terms.
	sightings []sighting
	tallies   []tally
}

// fold makes s ready for the search of a text.
func (s *scratch) fold(source string) {
	s.folded.Reset(source)
	s.source, s.ascii = source, isASCII(source)
}

// search finds in s.hits the occurrences of terms in the text of s, from left to right:
// where several overlap, the one that starts first, and the longest of those.
func (x *lexicon) search(s *scratch) {
	x.gather(s)
	x.keepLongest(s)
}

// gather finds in s.hits all occurrences of terms in the text of s, in any order.
func (x *lexicon) gather(s *scratch) {
	s.words, s.hits = s.words[:0], s.hits[:0]
	folded := s.folded.Bytes()
	var buffer stemBuffer
	for start, end := range s.folded.Words() {
		s.words = append(s.words, word{int32(start), int32(end), x.stems[string(stem(folded[start:end], &buffer))]})
	}
	for i, w := range s.words {
		x.searchHeads(s, i, i, 0)
		if w.id != 0 && x.roots[w.id] != 0 {
			x.searchFrom(s, i)
		}
	}
	for _, n := range x.loose {
		e := &x.entries[n]
		if !s.folded.Contains(e.term) { // which takes no memory
			continue
		}
		for start, end := range s.folded.Find(e.term) {
			if e.accents.agree(s, 0, len(e.term.String()), start) {
				s.hits = append(s.hits, hit{start, end, n, false})
			}
		}
	}
}

// searchFrom appends the occurrences whose first word is the one of index i.
func (x *lexicon) searchFrom(s *scratch, i int) {
	node := x.roots[s.words[i].id]
	for k := i + 1; node != 0; k++ {
		for n := x.ends[node]; n >= 0; n = x.entries[n].sibling {
			if h, found := x.entries[n].at(s, i); found {
				h.entry = n
				s.hits = append(s.hits, h)
			}
		}
		if k == len(s.words) {
			return
		}
		if x.searchHeads(s, i, k, node); s.words[k].id == 0 {
			return
		}
		node = x.edges[edge{node, s.words[k].id}]
	}
}

// searchHeads appends the occurrences whose first word is the one of index i, and whose last
// word, after a node, is the start of the one of index last.
func (x *lexicon) searchHeads(s *scratch, i, last int, node int32) {
	if len(x.headSizes) == 0 {
		return
	}
	found := s.folded.Bytes()[s.words[last].start:s.words[last].end]
	for _, size := range x.headSizes {
		if size > len(found) {
			return
		}
		n, known := x.heads[head{node, string(found[:size])}]
		for ; known && n >= 0; n = x.entries[n].sibling {
			if h, is := x.entries[n].at(s, i); is {
				h.entry = n
				s.hits = append(s.hits, h)
			}
		}
	}
}

// at returns the occurrence of e whose first word is the one of index i, if there is one:
// the stems of its words are those of the text, and the rest is to be seen.
func (e *entry) at(s *scratch, i int) (hit, bool) {
	term, folded := e.term.String(), s.folded.Bytes()
	h := hit{start: int(s.words[i].start - e.words[0].start)}
	at, done := h.start, int32(0)
	for k, w := range e.words {
		found := s.words[i+k]
		if s.folded.MatchAt(term[done:w.start], at) != int(found.start) {
			return h, false
		}
		shared, inflected, ok := inflects(term[w.start:w.end], folded[found.start:found.end], len(e.words) > 1)
		goesOn := e.stem && k == len(e.words)-1
		if goesOn {
			ok = shared == int(w.end-w.start)
		}
		if !ok || !e.accents.agree(s, int(w.start), int(w.start)+shared, int(found.start)) ||
			!goesOn && !s.bare(int(found.start)+shared, int(found.end)) {
			return h, false
		}
		h.inflected = h.inflected || inflected
		at, done = int(found.end), w.end
	}
	h.end = s.folded.MatchAt(term[done:], at)
	return h, h.end >= 0
}

// keepLongest sorts the hits of s and drops those that overlap one before them. A term of any
// house gives way to one of this house: what it says of its own words counts.
func (x *lexicon) keepLongest(s *scratch) {
	slices.SortFunc(s.hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), compareInflected(a, b), cmp.Compare(a.entry, b.entry))
	})
	kept, end := s.hits[:0], 0
	for _, h := range s.hits {
		switch {
		case h.start >= end:
			kept, end = append(kept, h), h.end
		case x.entries[kept[len(kept)-1].entry].everywhere() && !x.entries[h.entry].everywhere():
			kept[len(kept)-1], end = h, h.end
		}
	}
	s.hits = kept
}

// everywhere reports whether e is a term of any house.
func (e *entry) everywhere() bool { return e.code == CodeClaim || e.code == CodeLinkText }

// compareInflected puts a term that is written as it is found before one that is not.
func compareInflected(a, b hit) int {
	switch {
	case a.inflected == b.inflected:
		return 0
	case b.inflected:
		return -1
	}
	return 1
}
