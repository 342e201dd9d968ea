package text

// LexemeKind is what a [Lexeme] is. The zero LexemeKind is not a kind.
type LexemeKind int

// The kinds of lexeme, each defined under Lexemes in the package comment.
const (
	// Word is letters: an elided article with its apostrophe, a word with those within it.
	Word LexemeKind = iota + 1
	// Number is digits, with their groups and decimals.
	Number
	// Alphanumeric is letters and digits in one: T4, B2B, 10k.
	Alphanumeric
	// Sign is one character that is none of the others: %, €, (.
	Sign
	// Opaque is a [Token]: an address, a mention, a hashtag, an emoji.
	Opaque
)

var lexemeKindNames = [...]string{
	Word:         "word",
	Number:       "number",
	Alphanumeric: "alphanumeric",
	Sign:         "sign",
	Opaque:       "opaque",
}

// String returns the name of k: "word", "number", "alphanumeric", "sign" or "opaque".
func (k LexemeKind) String() string { return enumName("LexemeKind", lexemeKindNames[:], int(k)) }

// MarshalText returns the name of k, or an error when k is not a kind.
func (k LexemeKind) MarshalText() ([]byte, error) {
	return marshalEnum("lexeme kind", lexemeKindNames[:], int(k))
}

// UnmarshalText sets k from a name as [LexemeKind.String] writes it.
func (k *LexemeKind) UnmarshalText(text []byte) error {
	value, err := unmarshalEnum("lexeme kind", lexemeKindNames[:], text)
	if err == nil {
		*k = LexemeKind(value)
	}
	return err
}

// Lexeme is a piece of a text that a [Lexer] cuts. The zero Lexeme is none.
type Lexeme struct {
	Kind LexemeKind
	// Start and End are byte offsets in the folded text; End is after the lexeme.
	// [Lexer.Span] leads back to the source.
	Start, End int
	// Glued says that nothing stands between it and the lexeme before, not even a hyphen
	// that parts words.
	Glued bool
	// Numeral is the number of a Number, and of an Alphanumeric that starts with digits.
	Numeral Numeral
	// Letters is where the letters of an Alphanumeric start: after its numeral, or where it
	// starts itself.
	Letters int
}

// Numeral is a number in digits: Mantissa / 10^Places. The zero Numeral is 0.
type Numeral struct {
	Mantissa int64
	Places   uint8
	// Grouped says that groups of thousands or decimals are written, so that it is no year.
	Grouped bool
	// TooLarge says that its whole part has more than 18 digits; Mantissa is 0 then.
	// Decimals beyond the ninth, or the 18th digit, are left out.
	TooLarge bool
}

// Notation is how numbers are written. The zero Notation is PointDecimals.
type Notation int

const (
	// PointDecimals is that of English: 1,200.50, 1 200.50, 1'200.50, and the Indian
	// 1,50,000.
	PointDecimals Notation = iota
	// CommaDecimals is that of French: 1 200,50, 1.200,50, 1'200,50. A point before other
	// than three digits is that of decimals too: 3.5.
	CommaDecimals
)
