package text

import (
	"bytes"
	"iter"
	"unicode/utf8"
)

// bounds is a half-open range of a folded text.
type bounds struct{ start, end int32 }

// Words yields the start and the end of each word of f, in order: what the package
// comment, under Words, takes for one.
func (f *Folded) Words() iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for _, w := range f.words {
			if !yield(int(w.start), int(w.end)) {
				return
			}
		}
	}
}

// Find yields the start and the end of each occurrence of t in f, left to right and
// without overlap. Where t starts or ends with a letter, a digit or a mark, only the edge
// of a word will do: abonné is found in « l’abonné », not in « abonnés ». A space of t
// stands for any number of spaces and line ends. The zero Term is found nowhere.
//
// Time is linear in the length of f, times that of t in the worst case.
func (f *Folded) Find(t Term) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		if t.IsZero() {
			return
		}
		for from, next := 0, 0; ; {
			start, end, word := f.findFrom(t, from, next)
			if start < 0 || !yield(start, end) {
				return
			}
			from, next = end, word
		}
	}
}

// Contains reports whether t occurs in f, as [Folded.Find] understands it.
func (f *Folded) Contains(t Term) bool {
	if t.IsZero() {
		return false
	}
	start, _, _ := f.findFrom(t, 0, 0)
	return start >= 0
}

// findFrom returns the first occurrence of t that starts at or after from, and the first
// word to look at afterwards; the start is -1 when there is none. No word before the one
// of index word starts at or after from.
func (f *Folded) findFrom(t Term, from, word int) (start, end, next int) {
	if !t.atWord {
		return f.findAnywhere(t, from)
	}
	for ; word < len(f.words); word++ {
		start := int(f.words[word].start)
		if start < from || f.text[start] != t.text[0] {
			continue
		}
		if end := f.MatchAt(t.text, start); end >= 0 && (!t.toWord || f.endsWord(end, word)) {
			return start, end, word + 1
		}
	}
	return -1, -1, word
}

// findAnywhere is findFrom for a term that does not start with a word.
func (f *Folded) findAnywhere(t Term, from int) (start, end, next int) {
	for from < len(f.text) {
		at := bytes.IndexByte(f.text[from:], t.text[0])
		if at < 0 {
			break
		}
		start := from + at
		if end := f.MatchAt(t.text, start); end >= 0 && (!t.toWord || f.endsWord(end, 0)) {
			return start, end, 0
		}
		from = start + 1
	}
	return -1, -1, 0
}

// MatchAt returns the end of folded, a text that is folded itself or a part of one, in f
// when it stands there at start, else -1. A space of it stands for any number of spaces and
// line ends. It looks at no edge of a word, as [Folded.Find] does. A start out of f is -1.
func (f *Folded) MatchAt(folded string, start int) int {
	if start < 0 || start > len(f.text) {
		return -1
	}
	i := start
	for k := range len(folded) {
		if folded[k] != ' ' {
			if i >= len(f.text) || f.text[i] != folded[k] {
				return -1
			}
			i++
			continue
		}
		space := i
		for i < len(f.text) && isSpace(f.text[i]) {
			i++
		}
		if i == space {
			return -1
		}
	}
	return i
}

// endsWord reports whether a word of f, not before that of index from, ends at end.
func (f *Folded) endsWord(end, from int) bool {
	low, high := from, len(f.words)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if int(f.words[middle].end) < end {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(f.words) && int(f.words[low].end) == end
}

// split finds the words of f.
func (f *Folded) split() {
	for i := 0; i < len(f.text); {
		if c := f.text[i]; c < utf8.RuneSelf && lowKind[c] == noWord {
			i++
			continue
		}
		kind, size := wordRune(f.text[i:])
		if kind == noWord {
			i += size
			continue
		}
		end := f.wordEnd(i)
		f.words = append(f.words, bounds{int32(i), int32(end)})
		i = end
	}
}

// wordEnd returns the end of the word that starts at start.
func (f *Folded) wordEnd(start int) int {
	end := runEnd(f.text, start)
	for end+1 < len(f.text) && f.text[end] == '\'' {
		if kind, _ := wordRune(f.text[end+1:]); kind != spacedWord {
			break
		}
		next := runEnd(f.text, end+1)
		if Elides(string(f.text[start:end])) || clitic(f.text[end+1:next]) {
			break
		}
		end = next
	}
	return end
}

// runEnd returns the end of the run of word runes that starts at start: of one rune and
// its marks where words are not spaced.
func runEnd(text []byte, start int) int {
	run, end := markWord, start
	for end < len(text) && text[end] < utf8.RuneSelf && lowKind[text[end]] != noWord { // ASCII letters and digits are spaced
		run = spacedWord
		end++
	}
	for end < len(text) {
		kind, size := wordRune(text[end:])
		switch {
		case kind == noWord:
			return end
		case kind == markWord:
		case run == markWord:
			run = kind
		case run == denseWord || kind == denseWord:
			return end
		}
		end += size
	}
	return end
}

// Elides reports whether word, folded and without its apostrophe, has lost its last vowel
// in French, so that another word follows: l, d, jusqu. Words such as aujourd’hui and
// quelqu’un stay whole.
func Elides(word string) bool {
	switch word {
	case "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu":
		return true
	}
	return false
}

// clitic reports whether run is what English writes after an apostrophe in place of a
// word or as a possessive. The t of don’t is not: it changes the word before it.
func clitic(run []byte) bool {
	switch string(run) {
	case "s", "d", "m", "ll", "re", "ve":
		return true
	}
	return false
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' }
