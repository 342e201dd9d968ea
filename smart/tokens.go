package smart

import (
	"bytes"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/text"
)

// tokenKind is what a token is.
type tokenKind uint8

const (
	wordToken   tokenKind = iota + 1
	numberToken           // digits, grouped and with decimals as the language writes them
	signToken             // one character: % € / + ( …
	opaqueToken           // an address, a mention, a hashtag: never a figure nor a word
)

// token is a lexeme and what it means: letters glued to a number multiply it, 10k, are its
// unit, 18h30, or make a name of both, 3d.
type token struct {
	word       string // the word with its plural mark off, or the sign
	start, end int32  // in the folded text
	number     decimal
	kind       tokenKind
	glued      bool  // nothing stands between it and the token before
	huge       bool  // a number beyond what an exact one holds
	grouped    bool  // a number written with groups of thousands or decimals
	span       uint8 // how many tokens rule covers, when rule is set
	topic      topic // of rule
	traits     trait
	id         wordID // of the word, in the lexicon that marks the token
	rule       *rule
}

// cutter makes tokens of the lexemes of a text.
type cutter struct {
	lexer  *text.Lexer
	source string   // the text that the lexer cuts
	words  *lexicon // nil when it is being made
	notes  *notes
	french bool
}

// written returns the folded text from i to j.
func (c cutter) written(i, j int) []byte { return c.lexer.Bytes()[i:j] }

// name makes word the word of t, with its number: the string of the lexicon, or the words of
// the source where they are written alike, so that few are new.
func (c cutter) name(t *token, word []byte) {
	if c.words != nil {
		if t.id = c.words.ids[string(word)]; t.id != 0 {
			t.word = c.words.entries[t.id].word
			return
		}
	}
	from, to := c.lexer.Span(int(t.start), int(t.start)+len(word))
	if t.word = c.source[from:to]; t.word != string(word) {
		t.word = c.notes.add(word)
	}
}

// tokens appends the tokens of the text to room.
func (c cutter) tokens(room []token) []token {
	for c.lexer.Next() {
		x := c.lexer.Lexeme()
		if x.Kind == text.Alphanumeric {
			at := c.minutes(x, room)
			if at == x.Start {
				at = c.split(x, room)
			}
			c.lexer.Cut(at)
		}
		room = append(room, token{})
		c.read(&room[len(room)-1], x)
	}
	return room
}

// read makes t what a lexeme means.
func (c cutter) read(t *token, x *text.Lexeme) {
	t.start, t.end, t.glued = int32(x.Start), int32(x.End), x.Glued
	written := c.written(x.Start, x.End)
	switch x.Kind {
	case text.Opaque:
		t.kind = opaqueToken
	case text.Sign:
		t.kind = signToken
		c.name(t, written)
	case text.Word:
		t.kind = wordToken
		c.name(t, singular(written))
	case text.Alphanumeric:
		if scale := c.scale(x); scale != 0 {
			t.kind = numberToken
			t.setNumber(&x.Numeral)
			product, fits := t.number.times(decimal{scale, 0})
			t.number, t.huge, t.grouped = product, t.huge || !fits, true
			return
		}
		t.kind = wordToken
		c.name(t, singular(written))
	case text.Number:
		t.kind = numberToken
		t.setNumber(&x.Numeral)
	}
}

func (t *token) setNumber(n *text.Numeral) {
	t.number, t.huge, t.grouped = newDecimal(n.Mantissa, n.Places), n.TooLarge, n.Grouped
}

// split returns where letters and digits in one are two: before the unit of a number, 3h,
// after the sign of one, usd50, x2; else the start.
func (c cutter) split(x *text.Lexeme, before []token) int {
	switch {
	case x.Letters > x.Start && c.scale(x) == 0 && c.isUnit(string(c.written(x.Letters, x.End))):
		return x.Letters
	case x.Letters == x.Start:
		return c.prefix(x, before)
	}
	return x.Start
}

// minutes returns where the letters of minutes start, 2h45m, or the start.
func (c cutter) minutes(x *text.Lexeme, before []token) int {
	n := len(before)
	if n == 0 || !x.Glued || before[n-1].word != "h" || x.Letters == x.Start || string(c.written(x.Letters, x.End)) != "m" {
		return x.Start
	}
	return x.Letters
}

// prefix returns the end of the letters that stand before the digits of a number: x2, usd50,
// rs20, the h of 18h30; else the start.
func (c cutter) prefix(x *text.Lexeme, before []token) int {
	written := string(c.written(x.Start, x.End))
	cut := leading(written)
	if n := len(before); n > 0 && x.Glued && before[n-1].kind == numberToken && written[:cut] == "h" {
		return x.Start + cut
	}
	if cut == 0 || cut > 3 || cut == len(written) || !isDigit(written[cut]) {
		return x.Start
	}
	for k := cut; k < len(written)-2; k++ {
		if !isDigit(written[k]) {
			return x.Start
		}
	}
	if written[:cut] == "kr" && labelled(c.lexer.Bytes()[x.End:]) { // KR1: a key result
		return x.Start
	}
	switch written[:cut] {
	case "x", "rs", "rm", "kr":
		return x.Start + cut
	case "r":
		if !c.french && c.rand(written, x.End) {
			return x.Start + cut
		}
	}
	if code, isWord := currencyCode(written[:cut]); code == "" || isWord {
		return x.Start
	}
	return x.Start + cut
}

// rand reports whether a folded word of an r and digits, which ends at end, may be an amount
// of rands: R250, R25k, R1,500.
func (c cutter) rand(written string, end int) bool {
	n := len(written)
	if n <= 3 {
		folded := c.lexer.Bytes()
		return end < len(folded) && folded[end] == ',' && isDigit(written[n-1])
	}
	last := written[n-1]
	return isDigit(written[n-2]) && (isDigit(last) || last == 'k' || last == 'm')
}

// labelled reports whether what follows a word makes a label of it.
func labelled(rest []byte) bool {
	rest = bytes.TrimLeft(rest, " ")
	return len(rest) > 0 && strings.IndexByte(":-.)", rest[0]) >= 0
}

// leading returns how many letters s starts with.
func leading(s string) int {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	return n
}

// scale returns what the letters glued to a number multiply it by, 0 when they do not.
func (c cutter) scale(x *text.Lexeme) int64 {
	if x.Letters == x.Start {
		return 0
	}
	switch string(c.written(x.Letters, x.End)) {
	case "k":
		return 1e3
	case "m", "mio", "mln":
		return 1e6
	case "mil":
		if c.french {
			return 1e3
		}
		return 1e6
	case "md", "mds", "bn", "bln", "mrd":
		return 1e9
	case "b":
		if !c.french {
			return 1e9
		}
	case "g":
		if x.Numeral.Places > 0 { // 5G is a network
			return 1e9
		}
	case "cr":
		return 1e7
	}
	return 0
}

// isUnit reports whether letters may follow a number without a space: units of time, ordinal
// endings, currencies, the h of 18h30.
func (c cutter) isUnit(written string) bool {
	n := leading(written)
	if n < len(written) {
		return written[:n] == "h" && isDigit(written[n])
	}
	if code, isWord := currencyCode(written); code != "" && !isWord {
		return true
	}
	switch written {
	case "h", "min", "mn", "j", "st", "nd", "rd", "th", "er", "e", "eme", "x", "eur", "usd", "pt", "pts", "d", "mois", "jours", "days", "jour", "day", "an", "ans", "year", "years", "semaine", "semaines", "week", "weeks", "month", "months", "hour", "hours", "heure", "heures", "minute", "minutes", "mins", "sec", "hr", "hrs", "yr", "yrs",
		"us", "ca", "rs", "fcfa", "euro", "euros", "dollar", "dollars", "ct", "cts", "c", "pp", "pct", "percent", "keur", "meur", "musd", "kusd", "fois":
		return true
	}
	return false
}

// singular takes off the plural mark that nouns bear in both languages. It is applied to
// the lexicon and to texts alike, so that it needs not be right, only the same.
func singular(w []byte) []byte {
	if n := len(w); n > 3 && (w[n-1] == 's' || w[n-1] == 'x') && w[n-2] != 's' && !isDigit(w[n-2]) {
		return w[:n-1]
	}
	return w
}

func isDigit(c byte) bool    { return c >= '0' && c <= '9' }
func isLetter(c byte) bool   { return c >= 'a' && c <= 'z' }
func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }
