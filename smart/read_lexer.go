package smart

import (
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

// token is a piece of a folded text.
type token struct {
	word       string // the word with its plural mark off, or the sign
	start, end int32  // in the folded text
	number     decimal
	kind       tokenKind
	glued      bool // nothing stands between it and the token before
	huge       bool // a number beyond what an exact one holds
	grouped    bool // a number written with groups of thousands or decimals
	rule       *rule
	span       uint8 // how many tokens rule covers, when rule is set
}

// lexer cuts a folded text.
type lexer struct {
	folded *text.Folded
	s      string
	french bool
	opaque []text.Token
	tokens []token
}

// run cuts the whole text.
func (l *lexer) run() {
	for i := 0; i < len(l.s); {
		if end := l.opaqueEnd(i); end > i {
			l.add(token{kind: opaqueToken, start: int32(i), end: int32(end)})
			i = end
			continue
		}
		c := l.s[i]
		switch {
		case c == ' ' || c == '\n' || c == '\r':
			i++
		case isDigit(c), l.pointed(i):
			i = l.number(i)
		case isWordByte(c):
			i = l.word(i)
		default:
			i = l.sign(i)
		}
	}
}

func (l *lexer) add(t token) {
	if n := len(l.tokens); n > 0 {
		t.glued = l.tokens[n-1].end == t.start
	}
	l.tokens = append(l.tokens, t)
}

// opaqueEnd returns the end of the opaque token that starts at i, or i.
func (l *lexer) opaqueEnd(i int) int {
	for len(l.opaque) > 0 {
		o := l.opaque[0]
		from, _ := l.folded.Span(i, i+1)
		if from < o.Start {
			return i
		}
		l.opaque = l.opaque[1:]
		if from >= o.End || o.Kind == text.Emoji && o.Start == from && isDigit(l.s[i]) {
			continue
		}
		end := i
		for end < len(l.s) {
			if at, _ := l.folded.Span(end, end+1); at >= o.End {
				break
			}
			end++
		}
		return end
	}
	return i
}

// word cuts a word. French elisions (d', l', jusqu') are words of their own, English
// possessives go, and other apostrophes stay within the word.
func (l *lexer) word(i int) int {
	end := i
	for end < len(l.s) && isWordByte(l.s[end]) {
		end++
	}
	if cut := l.prefix(i, end); cut > i {
		l.add(token{kind: wordToken, word: l.s[i:cut], start: int32(i), end: int32(cut)})
		return cut
	}
	if end < len(l.s) && l.s[end] == '\'' {
		switch {
		case text.Elides(l.s[i:end]):
			l.add(token{kind: wordToken, word: l.s[i : end+1], start: int32(i), end: int32(end + 1)})
			return end + 1
		case strings.HasPrefix(l.s[end:], "'s") && (end+2 == len(l.s) || !isWordByte(l.s[end+2])):
			l.add(token{kind: wordToken, word: singular(l.s[i:end]), start: int32(i), end: int32(end)})
			return end + 2
		case end+1 < len(l.s) && isWordByte(l.s[end+1]):
			for end+1 < len(l.s) && (isWordByte(l.s[end]) || l.s[end] == '\'') {
				end++
			}
			for end < len(l.s) && isWordByte(l.s[end]) {
				end++
			}
		}
	}
	l.add(token{kind: wordToken, word: singular(l.s[i:end]), start: int32(i), end: int32(end)})
	return end
}

// prefix returns the end of the letters that stand before the digits of a number, in a word
// from i to end: x2, usd50, rs20; else i.
func (l *lexer) prefix(i, end int) int {
	cut := i
	for cut < end && isLetter(l.s[cut]) {
		cut++
	}
	if cut == end || cut > i+3 || !isDigit(l.s[cut]) {
		return i
	}
	for k := cut; k < end; k++ {
		if !isDigit(l.s[k]) && k < end-2 {
			return i
		}
	}
	switch l.s[i:cut] {
	case "x", "rs", "rm":
		return cut
	}
	if code, isWord := currencyCode(l.s[i:cut]); code == "" || isWord {
		return i
	}
	return cut
}

// pointed reports whether a number starts at i with the point of its decimals: .5, « ,5 ».
func (l *lexer) pointed(i int) bool {
	if l.s[i] != '.' && (l.s[i] != ',' || !l.french) || i+1 == len(l.s) || !isDigit(l.s[i+1]) {
		return false
	}
	if i == 0 {
		return true
	}
	before := l.s[i-1]
	return before == ' ' || before == '\n' || before == '-' || before == '+' || before == '(' || before == '$' || before == '<' || before == '>' || before == '='
}

// sign cuts one character. A hyphen between two words parts them and is no token.
func (l *lexer) sign(i int) int {
	end := i + 1
	for end < len(l.s) && l.s[end]&0xC0 == 0x80 {
		end++
	}
	if l.s[i] == '-' && i > 0 && end < len(l.s) && isLetter(l.s[i-1]) && isWordByte(l.s[end]) {
		return end
	}
	l.add(token{kind: signToken, word: l.s[i:end], start: int32(i), end: int32(end)})
	return end
}

// singular takes off the plural mark that nouns bear in both languages. It is applied to
// the lexicon and to texts alike, so that it needs not be right, only the same.
func singular(w string) string {
	if n := len(w); n > 3 && (w[n-1] == 's' || w[n-1] == 'x') && w[n-2] != 's' && !isDigit(w[n-2]) {
		return w[:n-1]
	}
	return w
}

func isDigit(c byte) bool    { return c >= '0' && c <= '9' }
func isLetter(c byte) bool   { return c >= 'a' && c <= 'z' }
func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

// number cuts a number with its grouping, and with the letters that multiply it: 1 200,
// 1,200.50 in English, 1.200,50 in French, 10k, 1.5m, 2bn. Digits that go on in other
// letters are a word, such as 3d.
func (l *lexer) number(i int) int {
	end, digits := i, make([]byte, 0, maxDigits+2)
	for end < len(l.s) && isDigit(l.s[end]) {
		digits = append(digits, l.s[end])
		end++
	}
	t := token{kind: numberToken, start: int32(i)}
	if end == i { // .5
		digits = append(digits, '0')
	}
	if first := end - i; first > 0 && first <= 3 {
		for separator := byte(0); ; t.grouped = true {
			next := l.group(end, separator)
			if next == 0 {
				break
			}
			separator = l.s[end]
			digits = append(digits, l.s[end+1:next]...)
			end = next
		}
	}
	point := byte('.')
	if l.french {
		point = ','
	}
	if t.grouped && l.s[end-4] == point { // 1.111,11 in English
		point = '.' + ',' - point
	}
	if end+1 < len(l.s) && (l.s[end] == point || l.french && l.s[end] == '.' || end == i) && isDigit(l.s[end+1]) && !l.dotted(i, end) {
		digits = append(digits, '.')
		for end++; end < len(l.s) && isDigit(l.s[end]); end++ {
			digits = append(digits, l.s[end])
		}
		t.grouped = true
	}
	t.number, t.huge = lenient(string(digits))
	if end = l.suffix(&t, end); end < len(l.s) && isLetter(l.s[end]) && !l.unitFollows(end) {
		for end < len(l.s) && isWordByte(l.s[end]) {
			end++
		}
		t = token{kind: wordToken, word: l.s[i:end], start: int32(i)}
	}
	t.end = int32(end)
	l.add(t)
	if t.kind == numberToken && end+1 < len(l.s) && l.s[end] == 'h' && isDigit(l.s[end+1]) { // 18h30
		l.add(token{kind: wordToken, word: "h", start: int32(end), end: int32(end + 1)})
		end++
	}
	return end
}

// group returns the end of the group of three digits that a separator at end starts, or 0.
// All groups of a number have the same separator.
func (l *lexer) group(end int, separator byte) int {
	if end+3 >= len(l.s) || separator != 0 && l.s[end] != separator {
		return 0
	}
	switch c := l.s[end]; {
	case c == ' ', c == ',' && !l.french, c == '.' && l.french, c == '\'', (c == ',' || c == '.') && l.foreign(end):
	default:
		return 0
	}
	for k := end + 1; k <= end+3; k++ {
		if !isDigit(l.s[k]) {
			return 0
		}
	}
	if end+4 < len(l.s) && isDigit(l.s[end+4]) {
		return 0
	}
	return end + 4
}

// foreign reports whether the groups that start at end are those of the other language, as
// the sign of their decimals tells: 1.111,11 in English.
func (l *lexer) foreign(end int) bool {
	separator, at := l.s[end], end
	for at+3 < len(l.s) && l.s[at] == separator && isDigit(l.s[at+1]) && isDigit(l.s[at+2]) && isDigit(l.s[at+3]) {
		at += 4
	}
	return at > end && at+1 < len(l.s) && l.s[at] == '.'+','-separator && isDigit(l.s[at+1])
}

// dotted reports whether the digits from i on belong to those of a date or of a version:
// 03.04.2026.
func (l *lexer) dotted(i, end int) bool {
	points := 0
	if i > 1 && l.s[i-1] == '.' && isDigit(l.s[i-2]) {
		points++
	}
	for k := i; points < 2 && k < len(l.s) && (isDigit(l.s[k]) || l.s[k] == '.'); k++ {
		if l.s[k] == '.' && k+1 < len(l.s) && isDigit(l.s[k+1]) {
			points++
		}
	}
	return l.s[end] == '.' && points > 1
}

// suffix multiplies t by the letters glued to it, and returns where they end.
func (l *lexer) suffix(t *token, end int) int {
	letters := end
	for letters < len(l.s) && isLetter(l.s[letters]) {
		letters++
	}
	scale := int64(0)
	switch l.s[end:letters] {
	case "k":
		scale = 1e3
	case "m", "mio", "mln":
		scale = 1e6
	case "mil":
		scale = 1e6
		if l.french {
			scale = 1e3
		}
	case "md", "mds", "bn", "bln", "mrd":
		scale = 1e9
	case "b":
		if !l.french {
			scale = 1e9
		}
	case "g":
		if t.number.places > 0 { // 5G is a network
			scale = 1e9
		}
	case "cr":
		scale = 1e7
	}
	if scale == 0 || letters < len(l.s) && isDigit(l.s[letters]) {
		return end
	}
	product, fits := t.number.times(decimal{scale, 0})
	t.number, t.huge = product, t.huge || !fits
	t.grouped = true
	return letters
}

// unitFollows reports whether the letters at end are those that may follow a number
// without a space: units of time, ordinal endings, times.
func (l *lexer) unitFollows(end int) bool {
	letters := end
	for letters < len(l.s) && isLetter(l.s[letters]) {
		letters++
	}
	if letters < len(l.s) && isDigit(l.s[letters]) {
		return l.s[end:letters] == "h"
	}
	if code, isWord := currencyCode(l.s[end:letters]); code != "" && !isWord {
		return true
	}
	switch l.s[end:letters] {
	case "h", "min", "mn", "j", "st", "nd", "rd", "th", "er", "e", "eme", "x", "eur", "usd", "pt", "pts", "d", "mois", "jours", "days", "jour", "day", "an", "ans", "year", "years", "semaine", "semaines", "week", "weeks", "month", "months", "hour", "hours", "heure", "heures", "minute", "minutes", "mins", "sec", "hr", "hrs", "yr", "yrs",
		"us", "ca", "rs", "fcfa", "euro", "euros", "dollar", "dollars", "ct", "cts", "c", "pp", "pct", "percent", "keur", "meur", "musd", "kusd", "fois":
		return true
	}
	return false
}

// lenient reads digits and a point, cutting the decimals that an exact number cannot hold,
// and reports whether its whole part is too large for one.
func lenient(digits string) (d decimal, huge bool) {
	whole, fraction, _ := strings.Cut(digits, ".")
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if len(whole) > maxDigits {
		return decimal{}, true
	}
	if fraction = fraction[:min(len(fraction), maxPlaces, maxDigits-len(whole))]; fraction != "" {
		whole += "." + fraction
	}
	d, _ = parseDecimal(whole)
	return d, false
}
