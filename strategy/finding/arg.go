package finding

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// MaxText is the number of bytes a [Text] argument keeps; what is longer is cut on a
// character border and ends with an ellipsis.
const MaxText = 240

// maxPlaces bounds the decimal places an argument prints.
const maxPlaces = 12

// ArgKind says what an [Arg] holds, and so how a sentence writes it.
type ArgKind int

// The kinds of argument, with what each prints in English and in French.
const (
	KindInteger ArgKind = iota + 1 // 1,200 · 1 200
	KindDecimal                    // 3.5 · 3,5
	KindPercent                    // 3.5% · 3,5 %
	KindMoney                      // €1,200.50 · 1 200,50 €
	KindDate                       // 15 January 2026 · 15 janvier 2026
	KindClock                      // 09:30 · 9 h 30
	KindText                       // as it was written by the user
	KindTerm                       // a message of its own, in the language of the sentence
	KindList                       // a, b and c · a, b et c
)

var argKindNames = [...]string{
	KindInteger: "integer", KindDecimal: "decimal", KindPercent: "percent", KindMoney: "money", KindDate: "date",
	KindClock: "clock", KindText: "text", KindTerm: "term", KindList: "list",
}

// String returns the name of k on the wire, such as "integer".
func (k ArgKind) String() string {
	if k < KindInteger || k > KindList {
		return fmt.Sprintf("%%!ArgKind(%d)", int(k))
	}
	return argKindNames[k]
}

// Arg is a named, typed argument of a [Message]. Programs read the number behind a
// sentence from it; the sentence writes it as its language does. The zero Arg has no
// name and prints as the empty string.
type Arg struct {
	name     string
	kind     ArgKind
	integer  int64   // integer, money in minor units, day of a date (yyyymmdd), minute of a clock
	decimal  float64 // decimal and percent
	places   int
	text     string // text, or currency code
	messages []Message
	items    []Arg
}

// Integer is a whole number. Years are not quantities: write them as [Text].
func Integer(name string, n int) Arg {
	return Arg{name: name, kind: KindInteger, integer: int64(n)}
}

// Decimal is a number printed with the given number of decimal places (0 to 12). A
// number that is not finite prints as "n/a", « n. d. ».
func Decimal(name string, x float64, places int) Arg {
	return Arg{name: name, kind: KindDecimal, decimal: x, places: clampPlaces(places)}
}

// Percent is a percentage: 12.5 prints as "12.5%", « 12,5 % ».
func Percent(name string, percent float64, places int) Arg {
	return Arg{name: name, kind: KindPercent, decimal: percent, places: clampPlaces(places)}
}

// Money is an amount in minor units of an ISO 4217 currency: 120050 EUR prints as
// "€1,200.50", « 1 200,50 € ». Whole amounts print without decimals.
func Money(name string, minor int64, currency string) Arg {
	return Arg{name: name, kind: KindMoney, integer: minor, text: currency}
}

// Date is a civil date: 15 January 2026, « 15 janvier 2026 ».
func Date(name string, year int, month time.Month, day int) Arg {
	return Arg{name: name, kind: KindDate, integer: int64(year)*10000 + int64(month)*100 + int64(day)}
}

// Clock is a time of day: 09:30, « 9 h 30 ».
func Clock(name string, hour, minute int) Arg {
	return Arg{name: name, kind: KindClock, integer: int64(hour)*60 + int64(minute)}
}

// Text is what a user wrote, printed as it is but for control characters and invalid
// UTF-8, and cut after [MaxText] bytes.
func Text(name, text string) Arg {
	return Arg{name: name, kind: KindText, text: clip(text, MaxText)}
}

// Term is a message within a sentence, such as the label of a goal.
func Term(name string, m Message) Arg {
	return Arg{name: name, kind: KindTerm, messages: []Message{m}}
}

// ListOf is an enumeration of arguments, whose own names do not matter.
func ListOf(name string, items ...Arg) Arg {
	return Arg{name: name, kind: KindList, items: slices.Clone(items)}
}

// Name returns the name of a in its sentence.
func (a Arg) Name() string { return a.name }

// Kind returns what a holds.
func (a Arg) Kind() ArgKind { return a.kind }

// Number returns the number a holds: an integer, a decimal, a percentage, or an amount
// in minor units. It reports false for the other kinds and for numbers that are not
// finite.
func (a Arg) Number() (float64, bool) {
	switch a.kind {
	case KindInteger, KindMoney:
		return float64(a.integer), true
	case KindDecimal, KindPercent:
		return a.decimal, isFinite(a.decimal)
	default:
		return 0, false
	}
}

// Text returns the text, the currency code, the ISO date or the clock time that a holds,
// and the empty string for the other kinds.
func (a Arg) Text() string {
	switch a.kind {
	case KindText, KindMoney:
		return a.text
	case KindDate:
		return fmt.Sprintf("%04d-%02d-%02d", a.integer/10000, a.integer/100%100, a.integer%100)
	case KindClock:
		return fmt.Sprintf("%02d:%02d", a.integer/60, a.integer%60)
	default:
		return ""
	}
}

// Term returns the message a holds, and whether a is a term.
func (a Arg) Term() (Message, bool) {
	if len(a.messages) == 0 {
		return Message{}, false
	}
	return a.messages[0], true
}

// Items returns a copy of the items of a list.
func (a Arg) Items() []Arg { return slices.Clone(a.items) }

func clampPlaces(places int) int { return min(max(places, 0), maxPlaces) }

// notANumber stands for a number nobody knows.
var notANumber = math.NaN()

func isFinite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

// maxQuoted bounds what an error message quotes.
const maxQuoted = 60

// clip makes text safe within a sentence: valid UTF-8, one line, at most limit bytes.
func clip(text string, limit int) string {
	if len(text) > limit {
		cut := limit - len("…")
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut] + "…"
	}
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || isBidiControl(r) {
			return ' '
		}
		return r
	}, text)
}

// isBidiControl reports whether r could reorder the sentence around a quoted text.
func isBidiControl(r rune) bool {
	return r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}

// rank is the number plural rules look at: the absolute value, and for an amount its
// whole part.
func (a Arg) rank() (whole int64, fraction string, ok bool) {
	switch a.kind {
	case KindInteger, KindMoney:
		return max(a.integer, -a.integer), "", true
	case KindDecimal, KindPercent:
		if !isFinite(a.decimal) || math.Abs(a.decimal) >= 1e15 {
			return 0, "", false
		}
		digits := fmt.Sprintf("%.*f", a.places, math.Abs(a.decimal))
		before, after, _ := strings.Cut(digits, ".")
		var n int64
		for _, c := range before {
			n = n*10 + int64(c-'0')
		}
		return n, after, true
	case KindList:
		return int64(len(a.items)), "", true
	default:
		return 0, "", false
	}
}
