package text

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// MaxBytes is how much of a text [Folded.Reset] reads: 1 MiB, cut at the start of the
// rune that would not fit. What lies beyond is not searched; see [Folded.Truncated].
const MaxBytes = 1 << 20

// Folded is a text in the form in which words are compared, with the way back to its
// source. The rules are those of the package comment, under Folding.
//
// Offsets that its methods take and give are byte offsets in the folded text, except
// those that [Folded.Span] gives. The zero Folded is the fold of an empty text and ready
// for [Folded.Reset], which keeps the buffers: a Folded used again allocates nothing once
// they are large enough. A Folded must not be reset while another goroutine reads it;
// reading it concurrently is safe.
type Folded struct {
	folding
	words      []bounds
	shortWords [shortBytes / 4]bounds // the first buffer of words
}

// folding is a folded text without its words.
type folding struct {
	text      []byte
	offsets   []int32 // for each byte of text, where its character starts in the source; then the end
	truncated bool
	short     shortText
}

// shortBytes is how long a text may be for its fold to need no buffer of its own: a
// sentence.
const shortBytes = 160

// shortText is the first buffers of a [folding].
type shortText struct {
	text    [shortBytes + 1]byte
	offsets [shortBytes + 2]int32
}

// Fold returns the fold of s, in new buffers.
func Fold(s string) *Folded {
	f := new(Folded)
	f.Reset(s)
	return f
}

// Reset makes f the fold of the first [MaxBytes] of s, reusing its buffers; slices that
// [Folded.Bytes] gave before are overwritten. Time is linear in len(s).
func (f *Folded) Reset(s string) {
	f.read(s)
	if f.words == nil {
		f.words = f.shortWords[:0]
	}
	f.words = f.words[:0]
	f.split()
}

// read folds the first [MaxBytes] of s.
func (f *folding) read(s string) {
	f.text, f.offsets = f.text[:0], f.offsets[:0]
	f.truncated = len(s) > MaxBytes
	if f.truncated {
		s = s[:runeStart(s, MaxBytes)]
	}
	if f.text == nil && len(s) <= shortBytes {
		f.text, f.offsets = f.short.text[:0], f.short.offsets[:0]
	}
	f.text = slices.Grow(f.text, len(s)+1)
	f.offsets = slices.Grow(f.offsets, len(s)+2)
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i = f.readASCII(s, i)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= firstLatin && r <= lastLatin && latinFold[r-firstLatin] != "" {
			f.put(latinFold[r-firstLatin], i)
		} else {
			f.fold(r, s[i:i+size], i)
		}
		i += size
	}
	f.offsets = append(f.offsets, int32(len(s)))
}

// readASCII folds the run of ASCII at i, and returns its end.
func (f *folding) readASCII(s string, i int) int {
	end := i
	for end < len(s) && s[end] < utf8.RuneSelf {
		end++
	}
	run, at, from := s[i:end], len(f.text), len(f.offsets)
	f.text, f.offsets = slices.Grow(f.text, len(run))[:at+len(run)], slices.Grow(f.offsets, len(run))[:from+len(run)]
	text, offsets := f.text[at:][:len(run)], f.offsets[from:][:len(run)]
	for k := range len(run) {
		text[k] = asciiFold[run[k]%utf8.RuneSelf]
		offsets[k] = int32(i + k)
	}
	return end
}

// Bytes returns the folded text. It is f's own buffer: it must not be modified, and it
// holds until the next [Folded.Reset]. It is valid UTF-8.
func (f *Folded) Bytes() []byte { return f.text }

// String returns a copy of the folded text.
func (f *Folded) String() string { return string(f.text) }

// Truncated reports whether the source was longer than [MaxBytes].
func (f *Folded) Truncated() bool { return f.truncated }

// Span returns the byte offsets in the source of what folds to the half-open range from
// start to end of the folded text. Characters are never cut: both offsets are on rune
// boundaries, a ligature is taken whole and a base goes with the marks and the invisible
// characters that follow it. Offsets out of range are brought to the nearest end, and an
// end before its start makes an empty span at start.
func (f *Folded) Span(start, end int) (int, int) { return f.span(start, end) }

func (f *folding) span(start, end int) (int, int) {
	if len(f.offsets) == 0 {
		return 0, 0
	}
	start = min(max(start, 0), len(f.text))
	end = min(max(end, start), len(f.text))
	from := f.offsets[start]
	if end == start {
		return int(from), int(from)
	}
	last := f.offsets[end-1]
	for end < len(f.text) && f.offsets[end] == last {
		end++
	}
	return int(from), int(f.offsets[end])
}

// put appends text, which the character at offset folds to.
func (f *folding) put(text string, offset int) {
	f.text = append(f.text, text...)
	for range len(text) {
		f.offsets = append(f.offsets, int32(offset))
	}
}

// fold appends what r folds to; source is its encoding, one byte when it is ill-formed.
func (f *folding) fold(r rune, source string, offset int) {
	if r == utf8.RuneError {
		f.put(string(utf8.RuneError), offset)
		return
	}
	if r >= firstHangul && r <= lastHangul {
		f.foldHangul(r-firstHangul, offset)
		return
	}
	if r >= 0x4E00 && r < 0xA000 {
		f.append(r, offset)
		return
	}
	if text, ok := replacement(r); ok {
		f.put(text, offset)
		return
	}
	decomposition := norm.NFKD.PropertiesString(source).Decomposition()
	if decomposition == nil {
		f.emit(r, offset)
		return
	}
	// Compatibility forms are undone in letters and digits only: a superscript two is no
	// letter, and 10² is not 102.
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		if decomposition = norm.NFD.PropertiesString(source).Decomposition(); decomposition == nil {
			f.emit(r, offset)
			return
		}
	}
	for len(decomposition) > 0 {
		part, size := utf8.DecodeRune(decomposition)
		f.emit(part, offset)
		decomposition = decomposition[size:]
	}
}

// foldHangul appends the jamo of the syllable of that index, by the arithmetic of the
// Unicode Standard, section 3.12.
func (f *folding) foldHangul(index rune, offset int) {
	const vowels, trails = 21, trailsOfHangul
	f.emit(0x1100+index/(vowels*trails), offset)
	f.emit(0x1161+index%(vowels*trails)/trails, offset)
	if trail := index % trails; trail != 0 {
		f.emit(0x11A7+trail, offset)
	}
}

// emit appends the fold of a rune that has no decomposition.
func (f *folding) emit(r rune, offset int) {
	if text, ok := replacement(r); ok {
		f.put(text, offset)
		return
	}
	if wordKindOf(r) == markWord {
		f.emitMark(r)
		return
	}
	f.append(unicode.ToLower(r), offset)
}

// append appends r, which the character at offset folds to.
func (f *folding) append(r rune, offset int) {
	before := len(f.text)
	f.text = utf8.AppendRune(f.text, r)
	for range len(f.text) - before {
		f.offsets = append(f.offsets, int32(offset))
	}
}

// maxReordered bounds how far a mark moves back: the limit of the Stream-Safe Text
// Format of Unicode Standard Annex #15.
const maxReordered = 30

// emitMark drops accents and points, and appends the other marks, in canonical order and
// as part of the character they follow.
func (f *folding) emitMark(r rune) {
	class := markClass(r)
	if class == 1 || class >= 10 && class <= 36 || class >= 200 {
		return
	}
	at := len(f.text)
	for range maxReordered {
		last, size := utf8.DecodeLastRune(f.text[:at])
		if class == 0 || markClass(last) <= class {
			break
		}
		at -= size
	}
	var offset int32
	if n := len(f.offsets); n > 0 {
		offset = f.offsets[n-1]
	}
	var encoded [utf8.UTFMax]byte
	size := utf8.EncodeRune(encoded[:], r)
	f.text = slices.Insert(f.text, at, encoded[:size]...)
	for range size {
		f.offsets = append(f.offsets, offset)
	}
}

// markClass returns the canonical combining class of r.
func markClass(r rune) uint8 {
	if r < 0x300 {
		return 0
	}
	var encoded [utf8.UTFMax]byte
	return norm.NFD.Properties(encoded[:utf8.EncodeRune(encoded[:], r)]).CCC()
}

// runeStart returns the greatest offset not above at where s may be cut without cutting a
// rune.
func runeStart(s string, at int) int {
	for i := at; i > at-utf8.UTFMax && i > 0; i-- {
		if utf8.RuneStart(s[i]) {
			return i
		}
	}
	return at
}
