package text

import (
	"iter"
	"unicode/utf8"
)

// Kind is the kind of a [Token]. The zero Kind is not a kind: it neither prints nor
// marshals as one.
type Kind int

// The kinds of token, each defined under Tokens in the package comment, or under Entities.
const (
	// URL is a web address, with its scheme or without.
	URL Kind = iota + 1
	// Email is an e-mail address.
	Email
	// Mention is @user or @user@host, sign included.
	Mention
	// Hashtag is # and its word, sign included.
	Hashtag
	// Emoji is one emoji: a grapheme cluster, whatever it is made of.
	Emoji
	// Cashtag is $ and the symbol of a share, sign included; only [Entities] yields it.
	Cashtag
)

var kindNames = [...]string{
	URL:     "url",
	Email:   "email",
	Mention: "mention",
	Hashtag: "hashtag",
	Emoji:   "emoji",
	Cashtag: "cashtag",
}

// String returns the name of k on the wire: "url", "email", "mention", "hashtag", "emoji"
// or "cashtag".
func (k Kind) String() string { return enumName("Kind", kindNames[:], int(k)) }

// MarshalText returns the name of k, or an error when k is not a kind.
func (k Kind) MarshalText() ([]byte, error) { return marshalEnum("kind", kindNames[:], int(k)) }

// UnmarshalText sets k from a name as [Kind.String] writes it.
func (k *Kind) UnmarshalText(text []byte) error {
	value, err := unmarshalEnum("kind", kindNames[:], text)
	if err == nil {
		*k = Kind(value)
	}
	return err
}

// Token is a part of a text that is no prose. Start and End are byte offsets in the text,
// on rune boundaries; End is after the token. The zero Token is none.
type Token struct {
	Kind       Kind
	Start, End int
}

// Tokens yields the tokens of s in order, without overlap. It reads s as it goes, in a
// time linear in len(s), and allocates nothing.
func Tokens(s string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		x := tokens{s: s, sign: -1}
		for x.next() && yield(x.last) {
		}
	}
}

// tokens finds the tokens of a text one after the other.
type tokens struct {
	s        string
	at, sign int   // where to go on, and the sign that is not before it; -1 before the first
	last     Token // the one found
}

// next finds the next token, and reports whether there is one. Where no sign is, no token is
// looked for.
func (x *tokens) next() bool {
	for x.at < len(x.s) {
		if x.at > x.sign {
			if x.sign = tokenSignAt(x.s, x.at); x.sign == len(x.s) {
				break
			}
			x.at = atomStart(x.s, x.at, x.sign)
		}
		token, next := tokenAt(x.s, x.at, x.last)
		x.at = next
		if token.Kind != 0 {
			x.last = token
			return true
		}
	}
	return false
}

// tokenAt returns the token that starts at i, if any, and the offset to go on from; last
// is the token before it. What is skipped without a token can start none.
func tokenAt(s string, i int, last Token) (Token, int) {
	c := s[i]
	switch {
	case c >= utf8.RuneSelf:
		return tokenAtRune(s, i, last)
	case isASCIILetter(c):
		return atomAt(s, i)
	case isKeycap(s, i):
		return emojiAt(s, i)
	case isDigit(c):
		return atomAt(s, i)
	case c == '@':
		return mentionAt(s, i, 1)
	case c == '#':
		return hashtagAt(s, i, 1, last)
	}
	return Token{}, i + 1
}

// tokenAtRune is tokenAt where a rune above ASCII starts.
func tokenAtRune(s string, i int, last Token) (Token, int) {
	r, size := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '＠':
		return mentionAt(s, i, size)
	case r == '＃':
		return hashtagAt(s, i, size, last)
	case isPictograph(r), r >= firstFlag && r <= lastFlag, r >= firstSkinTone && r <= lastSkinTone:
		return emojiAt(s, i)
	case wordKindOf(r) == spacedWord:
		return atomAt(s, i)
	}
	return Token{}, i + size
}

// atomAt returns the address that the atom at i is or starts, if any. An atom is the
// longest run of what addresses are made of before their first slash or at sign.
func atomAt(s string, i int) (Token, int) {
	end := atomEnd(s, i)
	rest := s[end:]
	switch {
	case len(rest) > 2 && rest[:3] == "://":
		if start, ok := schemeStart(s, i, end); ok {
			authority := end + 3
			if host, ok := schemeHostEnd(s, userEnd(s, authority)); ok {
				return link(s, start, host)
			}
			if host, ok := schemeHostEnd(s, authority); ok {
				return link(s, start, host)
			}
		}
	case rest != "" && rest[0] == '@':
		if host, ok := emailEnd(s, i, end); ok {
			return Token{Email, i, host}, host
		}
	default:
		if host, ok := bareHostEnd(s, i, end); ok {
			return link(s, i, host)
		}
	}
	return Token{}, end
}

// link returns the URL at start whose host ends at host.
func link(s string, start, host int) (Token, int) {
	end := linkEnd(s, host)
	return Token{URL, start, end}, end
}

// atomEnd returns the end of the atom at start.
func atomEnd(s string, start int) int {
	for i := start; ; {
		if i >= len(s) {
			return i
		}
		c := s[i]
		if c < utf8.RuneSelf {
			if !atomBytes[c] || i > start && isDigit(c) && isKeycap(s, i) {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isAtom(r) {
			return i
		}
		i += size
	}
}

// isAtom reports whether r, above ASCII, can stand in the host of an address, or before
// its at sign. Scripts without spaces cannot: nothing would part the address from the
// sentence.
func isAtom(r rune) bool { return isSpacedRune(r) && !isPictograph(r) }

// atomBytes is isAtom for ASCII.
var atomBytes = func() (table [utf8.RuneSelf]bool) {
	for c := range table {
		b := byte(c)
		table[c] = isASCIILetter(b) || isDigit(b) || b == '.' || b == '-' || b == '_' || b == '+' || b == '%'
	}
	return table
}()

// isWordRune reports whether r is a letter, a digit or a mark, selectors of emoji apart.
func isWordRune(r rune) bool {
	return wordKindOf(r) != noWord && r != textSelector && r != emojiSelector && r != keycapMark
}

// isSpacedRune is isWordRune but for scripts without spaces.
func isSpacedRune(r rune) bool { return isWordRune(r) && wordKindOf(r) != denseWord }

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// atomStart returns where the run of what atoms are made of starts that ends at end, not
// before from.
func atomStart(s string, from, end int) int {
	i := end
	for i > from {
		c := s[i-1]
		if c < utf8.RuneSelf {
			if !atomBytes[c] {
				break
			}
			i--
			continue
		}
		r, size := utf8.DecodeLastRuneInString(s[from:i])
		if !isAtom(r) {
			break
		}
		i -= size
	}
	return i
}

// tokenSignAt returns the offset of the first byte of s, from i on, without which there is no
// token: a sign of an address, a mention or a hashtag, or a byte of the blocks that emoji are
// of; len(s) where there is none, as in most sentences.
func tokenSignAt(s string, i int) int {
	for ; i < len(s); i++ {
		if tokenBytes[s[i]] && isTokenSign(s, i) {
			break
		}
	}
	return i
}

// isTokenSign reports whether the byte at i, one of tokenBytes, is a sign where it stands.
func isTokenSign(s string, i int) bool {
	next := byte(0)
	if i+1 < len(s) {
		next = s[i+1]
	}
	switch s[i] {
	case '.': // the end of a sentence is no host, nor are decimals
		return isASCIILetter(next) || next >= utf8.RuneSelf || isDigit(next) && (i == 0 || !isDigit(s[i-1]))
	case ':':
		return next == '/'
	case '*': // of a keycap, or none
		return next >= utf8.RuneSelf
	case 0xC2: // U+0080 to U+00BF, of which © and ® are pictographs
		return next == 0xA9 || next == 0xAE
	case 0xE2: // punctuation from U+2000 on, without ‼, and currencies from U+2080 on
		return next != 0x82 && (next != 0x80 || i+2 >= len(s) || s[i+2] == 0xBC)
	}
	return true
}

// tokenBytes are the bytes that [isTokenSign] looks at: those above 0xE1 start what lies from
// U+2000 on.
var tokenBytes = func() (table [256]bool) {
	for c := range table {
		table[c] = c == '@' || c == '#' || c == '.' || c == ':' || c == '*' || c == 0xC2 || c >= 0xE2
	}
	return table
}()
