package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// signs finds in a text, with these marks, what was left to be filled, and characters that are
// not what they seem.
func (r *lint) signs(at finding.Pointer, s string, m marks) {
	if len(s) > text.MaxBytes {
		return
	}
	if m.has&openingMark != 0 {
		r.placeholders(at, s)
	}
	if m.has&highMark != 0 {
		r.letters(at, s)
	}
}

// letters finds in a text what looks like letters and is read as something else, and what is
// not seen at all.
func (r *lint) letters(at finding.Pointer, s string) {
	p := prose{lint: r, at: at, source: s}
	fake, hidden := 0, 0
	for i := 0; i < len(s); {
		if markOf[s[i]]&highMark == 0 {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isFake(c):
			end := runEnd(s, i, isFake)
			if end > i+size { // one alone is a symbol: ℝ
				p.fake(&fake, i, end)
			}
			i = end
		case isHidden(c):
			end := runEnd(s, i, isHidden)
			f := p.note(&hidden, CodeHidden, i, end, finding.Integer("count", utf8.RuneCountInString(s[i:end])))
			instead(f, i, end, "", book().Message("charter.remove"))
			i = end
		default:
			i += size
		}
	}
}

// runEnd returns where the characters of a kind that start at i end.
func runEnd(s string, i int, is func(rune) bool) int {
	if n := strings.IndexFunc(s[i:], func(r rune) bool { return !is(r) }); n >= 0 {
		return i + n
	}
	return len(s)
}

// fake reports signs that stand for letters, and offers the letters where they make words.
func (p *prose) fake(count *int, start, end int) {
	plain := norm.NFKC.String(p.source[start:end])
	f := p.note(count, CodeFakeLetters, start, end, finding.Text("found", plain))
	if isWordLike(plain) {
		instead(f, start, end, plain, writeInstead(plain))
	}
}

// isWordLike reports whether s is of letters and digits alone.
func isWordLike(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) < 0
}

// isFake reports whether c is a letter or a digit of mathematics, in a circle or of full width:
// a style to the eye, another sign to a screen reader and to a search.
func isFake(c rune) bool {
	switch {
	case c < 0x2100:
		return false
	case c >= 0x1D400 && c <= 0x1D7FF, c >= 0x24B6 && c <= 0x24E9, c >= 0xFF21 && c <= 0xFF3A, c >= 0xFF41 && c <= 0xFF5A:
		return true
	case c >= 0x1F130 && c <= 0x1F149: // in a square; those of emoji have no plain form
		return true
	}
	return c <= 0x2138 && strings.ContainsRune("ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ", c)
}

// isHidden reports whether c is not seen: a space of no width, or what turns the direction of
// reading (Unicode 15.0, section 23.2 and 23.3). Joiners are parts of emoji and of words.
func isHidden(c rune) bool {
	switch {
	case c == '\u200b', c == '\u2060', c == '\ufeff':
		return true
	case c >= '\u202a' && c <= '\u202e', c >= '\u2066' && c <= '\u2069':
		return true
	}
	return false
}

// placeholders finds what was left to be filled.
func (r *lint) placeholders(at finding.Pointer, s string) {
	p := prose{lint: r, at: at, source: s}
	count := 0
	for start, end := range text.Placeholders(s) {
		p.note(&count, CodePlaceholder, start, end, p.found(start, end))
	}
}
