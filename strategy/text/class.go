package text

import (
	"unicode"
	"unicode/utf8"
)

// wordKind says what a rune is to a word.
type wordKind uint8

const (
	noWord     wordKind = iota
	spacedWord          // a letter or a digit of a script that puts spaces between words
	denseWord           // a letter of a script that does not
	markWord            // goes with what is before it
)

// lowKinds is how many code points have their kind in a table.
const lowKinds = 0x3400

var lowKind = paintKinds()

// paintKinds spreads the tables of the standard library over one.
func paintKinds() (kinds [lowKinds]wordKind) {
	paint := func(kind wordKind, tables ...*unicode.RangeTable) {
		for _, table := range tables {
			for _, part := range table.R16 {
				for r := rune(part.Lo); r <= rune(part.Hi) && r < lowKinds; r += rune(part.Stride) {
					if kind != denseWord || kinds[r] == spacedWord {
						kinds[r] = kind
					}
				}
			}
		}
	}
	paint(spacedWord, unicode.L, unicode.N)
	paint(denseWord, denseScripts[:]...)
	paint(markWord, unicode.M)
	return kinds
}

// denseScripts are written without spaces between words.
var denseScripts = [...]*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

// wordKindOf returns the kind of r.
func wordKindOf(r rune) wordKind {
	switch {
	case r >= 0 && r < lowKinds:
		return lowKind[r]
	case r < 0xA000:
		return denseWord
	case r >= firstHangul && r <= lastHangul:
		return spacedWord
	case r >= 0x1F200 && r < 0x1FB00:
		return noWord
	case unicode.IsMark(r):
		return markWord
	case !unicode.IsLetter(r) && !unicode.IsNumber(r):
		return noWord
	case unicode.In(r, denseScripts[:]...):
		return denseWord
	}
	return spacedWord
}

// wordRune returns the kind and the size of the first rune of a folded text, which is not
// empty.
func wordRune(text []byte) (wordKind, int) {
	if c := text[0]; c < utf8.RuneSelf {
		return lowKind[c], 1
	}
	r, size := utf8.DecodeRune(text)
	return wordKindOf(r), size
}
