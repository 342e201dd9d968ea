package text

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Lexer cuts texts in lexemes. It keeps its buffers from one text to the next, and
// allocates nothing for a lexeme:
//
//	var lexer text.Lexer
//	lexer.Reset("Passer de 1 200 à 2 000 abonnés", text.CommaDecimals)
//	for lexer.Next() {
//		lexeme := lexer.Lexeme()
//		fmt.Printf("%s %s\n", lexeme.Kind, lexer.Text(lexeme))
//	}
//
// The zero Lexer is at the end of an empty text. A Lexer is for one goroutine at a time,
// and must not be copied.
type Lexer struct {
	folded   folding
	source   string // what is folded of it
	notation Notation
	token    Token  // the part to come that is no prose, none after the last
	seek     tokens // those after it
	at       int    // where in the folded text the next lexeme is looked for
	lexeme   Lexeme
}

// Reset makes l cut the first [MaxBytes] of s. Time is linear in len(s), lexemes included.
func (l *Lexer) Reset(s string, n Notation) {
	l.folded.read(s)
	l.source, l.notation = s[:l.folded.offsets[len(l.folded.text)]], n
	l.seek, l.at, l.lexeme = tokens{s: l.source, sign: -1}, 0, Lexeme{}
	l.seekToken()
}

// Bytes returns the folded text, as [Folded.Bytes] does.
func (l *Lexer) Bytes() []byte { return l.folded.text }

// Span returns the bytes of the source that folded offsets stand for, as [Folded.Span]
// does.
func (l *Lexer) Span(start, end int) (int, int) { return l.folded.span(start, end) }

// Lexeme returns the lexeme that [Lexer.Next] found. It is l's own: the next call of Next
// or [Lexer.Cut] changes it.
func (l *Lexer) Lexeme() *Lexeme { return &l.lexeme }

// Text returns the folded text of a lexeme of l, in the buffer of [Lexer.Bytes].
func (l *Lexer) Text(x *Lexeme) []byte { return l.folded.text[x.Start:x.End] }

// Cut ends the [Alphanumeric] lexeme that [Lexer.Next] found at a folded offset within it;
// what it takes off is cut anew by the next call: 18h30 in 18, h and 30, USD50 in USD and
// 50. Cut after its numeral it is a Number, and before its first digit a Word. An offset
// that is not within such a lexeme, or not at the start of a character, changes nothing.
func (l *Lexer) Cut(at int) {
	x, s := &l.lexeme, l.folded.text
	if x.Kind != Alphanumeric || at <= x.Start || at >= x.End || !utf8.RuneStart(s[at]) {
		return
	}
	switch {
	case at == x.Letters:
		x.Kind = Number
	case x.Letters == x.Start && bytes.IndexFunc(s[x.Start:at], unicode.IsDigit) < 0:
		x.Kind = Word
	case at < x.Letters: // the numeral was of all its digits
		return
	}
	x.End, l.at = at, at
}

// Next finds the next lexeme, and reports whether there is one.
func (l *Lexer) Next() bool {
	s := l.folded.text
	for l.at < len(s) {
		i := l.at
		if l.token.Kind != 0 && int(l.folded.offsets[i]) >= l.token.Start && l.opaque(i) {
			return true
		}
		switch c := s[i]; {
		case isSpace(c):
			l.at++
			continue
		case isDigit(c), l.pointed(i):
			l.number(i)
		case isLetterAt(s, i):
			l.word(i)
		case c == '-' && l.joins(i):
			l.at++
			continue
		default:
			r, size := utf8.DecodeRune(s[i:])
			if r == keycapMark {
				l.at += size
				continue
			}
			l.emit(Sign, i, i+size, 0)
		}
		return true
	}
	l.lexeme = Lexeme{}
	return false
}

// emit makes what stands from start to end the lexeme found. It has no numeral yet.
func (l *Lexer) emit(kind LexemeKind, start, end, letters int) {
	x := &l.lexeme
	x.Glued = x.Kind != 0 && x.End == start
	x.Kind, x.Start, x.End, x.Letters, x.Numeral = kind, start, end, letters, Numeral{}
	l.at = end
}

// seekToken finds the next part of the source that is no prose.
func (l *Lexer) seekToken() {
	l.token = Token{}
	if l.seek.next() {
		l.token = l.seek.last
	}
}

// opaque takes the token that starts at i, if any, and reports whether it did. The digit of
// a keycap is a number.
func (l *Lexer) opaque(i int) bool {
	for from := int(l.folded.offsets[i]); l.token.Kind != 0 && from >= l.token.Start; {
		token := l.token
		l.seekToken()
		if from >= token.End || token.Kind == Emoji && token.Start == from && isDigit(l.folded.text[i]) {
			continue
		}
		end := i
		for end < len(l.folded.text) && int(l.folded.offsets[end]) < token.End {
			end++
		}
		l.emit(Opaque, i, end, 0)
		return true
	}
	return false
}

// word takes the word that starts at i. An elision is a word with its apostrophe, an
// English possessive is passed over, and other apostrophes stay within the word.
func (l *Lexer) word(i int) {
	s := l.folded.text
	end, kind := runOf(s, i)
	if end+1 < len(s) && s[end] == '\'' && kind == Word {
		switch next, _ := runOf(s, end+1); {
		case Elides(string(s[i:end])):
			end++
		case next == end+2 && s[end+1] == 's':
			l.emit(Word, i, end, i)
			l.at = next
			return
		default:
			for next > end+1 {
				if end = next; end+1 >= len(s) || s[end] != '\'' {
					break
				}
				next, _ = runOf(s, end+1)
			}
		}
	} else if end < len(s) && s[end] == '\'' && kind == Word && Elides(string(s[i:end])) {
		end++
	}
	l.emit(kind, i, end, i)
}

// runOf returns the end of the letters, digits and underscores at i, and whether they are a
// word or, with a digit among them, one with digits.
func runOf(s []byte, i int) (int, LexemeKind) {
	var seen wordByte
	for {
		for i < len(s) && wordBytes[s[i]] != 0 {
			seen |= wordBytes[s[i]]
			i++
		}
		if i == len(s) || s[i] < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeRune(s[i:])
		if !isLexical(r) {
			break
		}
		i += size
	}
	if seen&digitByte != 0 {
		return i, Alphanumeric
	}
	return i, Word
}

// isLetterAt reports whether a letter or an underscore is at i.
func isLetterAt(s []byte, i int) bool {
	if c := s[i]; c < utf8.RuneSelf {
		return wordBytes[c] == letterByte
	}
	r, _ := utf8.DecodeRune(s[i:])
	return isLexical(r)
}

// isLexical reports whether r, above ASCII, is a letter or a mark of one.
func isLexical(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && r != keycapMark
}

// wordByte is what an ASCII character is in a word, none when it is in no word.
type wordByte uint8

const (
	letterByte wordByte = 1 << iota // a letter, in lower case as folded texts have them, or an underscore
	digitByte
)

// wordBytes are the ASCII characters that words are made of.
var wordBytes = func() (table [256]wordByte) {
	for c := byte('a'); c <= 'z'; c++ {
		table[c] = letterByte
	}
	for c := byte('0'); c <= '9'; c++ {
		table[c] = digitByte
	}
	table['_'] = letterByte
	return table
}()

// joins reports whether the hyphen at i parts two words, the first of which ends in a
// letter: it is no lexeme.
func (l *Lexer) joins(i int) bool {
	s := l.folded.text
	return i > 0 && i+1 < len(s) && !isDigit(s[i-1]) && (isLetterAt(s, i-1) || s[i-1] >= utf8.RuneSelf && l.lexeme.Kind == Word && l.lexeme.End == i) &&
		(isDigit(s[i+1]) || isLetterAt(s, i+1))
}
