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

// MaxNesting is how many terms and lists an argument may hold within one another, itself
// included. What lies deeper prints as "…", and is refused in JSON.
const MaxNesting = 16

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
	unsigned bool    // the integer is a uint64 beyond the int64
	absent   bool    // the date or the clock is none
	decimal  float64 // decimal and percent
	places   int
	text     string // text, or currency code
	messages []Message
	items    []Arg
	nesting  int // terms and lists within one another, this one included
}

// Integer is a whole number. Years are not quantities: write them as [Text].
func Integer(name string, n int) Arg {
	return Arg{name: name, kind: KindInteger, integer: int64(n)}
}

// Unsigned is a whole number that may be greater than an int64 holds.
func Unsigned(name string, n uint64) Arg {
	return Arg{name: name, kind: KindInteger, integer: int64(n), unsigned: n > math.MaxInt64}
}

// Decimal is a number printed with the given number of decimal places (0 to 12). A
// number that is not finite prints as "n/a", « n. d. ». One of 1e15 or more, or one whose
// first digit comes after twelve places when twelve are asked for, is written with a power
// of ten.
func Decimal(name string, x float64, places int) Arg {
	return Arg{name: name, kind: KindDecimal, decimal: x, places: clampPlaces(places)}
}

// Percent is a percentage: 12.5 prints as "12.5%", « 12,5 % ».
func Percent(name string, percent float64, places int) Arg {
	return Arg{name: name, kind: KindPercent, decimal: percent, places: clampPlaces(places)}
}

// Money is an amount in minor units of an ISO 4217 currency: 120050 EUR prints as
// "€1,200.50", « 1 200,50 € ». Whole amounts print without decimals. [CurrencyPlaces] says
// how many there are; a currency it does not know is taken to have two.
func Money(name string, minor int64, currency string) Arg {
	return Arg{name: name, kind: KindMoney, integer: minor, text: clip(currency, maxQuoted)}
}

// Date is a civil date: 15 January 2026, « 15 janvier 2026 ». A day that is not in the
// calendar, or of a year outside 1 to 9999, is absent: it prints as "n/a", « n. d. ».
func Date(name string, year int, month time.Month, day int) Arg {
	a := Arg{name: name, kind: KindDate, absent: true}
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return a
	}
	a.integer, a.absent = int64(year)*10000+int64(month)*100+int64(day), false
	return a
}

// daysIn returns the number of days of a month.
func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Clock is a time of day from 00:00 to 24:00: 09:30, « 9 h 30 ». Any other is absent: it
// prints as "n/a", « n. d. ».
func Clock(name string, hour, minute int) Arg {
	a := Arg{name: name, kind: KindClock, absent: true}
	if hour < 0 || minute < 0 || minute > 59 || hour > 24 || hour == 24 && minute > 0 {
		return a
	}
	a.integer, a.absent = int64(hour)*60+int64(minute), false
	return a
}

// Text is what a user wrote, printed as it is but for control characters, line and
// paragraph separators, bidirectional controls and invalid UTF-8, and cut after [MaxText]
// bytes.
func Text(name, text string) Arg {
	return Arg{name: name, kind: KindText, text: clip(text, MaxText)}
}

// Term is a message within a sentence, such as the label of a goal.
func Term(name string, m Message) Arg { return term(name, m.book, m.Code, m.Args) }

// term is [Term] of a message by its parts. Most have two arguments at most: they take one
// piece of memory with their copy.
func term(name string, book *Book, code Code, args []Arg) Arg {
	a := Arg{name: name, kind: KindTerm, nesting: 1}
	if n := len(args); n > 0 && n <= 2 {
		room := &struct {
			list [1]Message
			args [2]Arg
		}{}
		copy(room.args[:], args)
		room.list[0].Args = room.args[:n:n]
		a.messages = room.list[:]
	} else {
		a.messages = []Message{{Args: slices.Clone(args)}}
	}
	m := &a.messages[0]
	m.Code, m.book = code, book
	a.hold(m.Args)
	return a
}

// ListOf is an enumeration of arguments, whose own names do not matter.
func ListOf(name string, items ...Arg) Arg {
	a := Arg{name: name, kind: KindList, nesting: 1, items: slices.Clone(items)}
	a.hold(a.items)
	return a
}

// hold counts the nesting of what a holds, and cuts what is too deep out of it.
func (a *Arg) hold(held []Arg) {
	for i := range held {
		if held[i].nesting >= MaxNesting {
			held[i] = Text(held[i].name, "…")
		}
		a.nesting = max(a.nesting, held[i].nesting+1)
	}
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
		if a.unsigned {
			return float64(uint64(a.integer)), true
		}
		return float64(a.integer), true
	case KindDecimal, KindPercent:
		return a.decimal, isFinite(a.decimal)
	default:
		return 0, false
	}
}

// Integer returns the exact integer that a holds, or its amount in minor units. It reports
// false for the other kinds, and for an [Unsigned] beyond the greatest int64.
func (a Arg) Integer() (int64, bool) {
	if a.kind != KindInteger && a.kind != KindMoney || a.unsigned {
		return 0, false
	}
	return a.integer, true
}

// Text returns the text, the currency code, the ISO date or the clock time that a holds,
// and the empty string for the other kinds and for what is absent.
func (a Arg) Text() string {
	if a.absent {
		return ""
	}
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
	m := a.messages[0]
	m.Args = slices.Clone(m.Args)
	return m, true
}

// Items returns a copy of the items of a list.
func (a Arg) Items() []Arg { return slices.Clone(a.items) }

func clampPlaces(places int) int { return min(max(places, 0), maxPlaces) }

// notANumber stands for a number nobody knows.
var notANumber = math.NaN()

func isFinite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

// maxQuoted bounds what an error message quotes.
const maxQuoted = 60

// clip makes text safe within a sentence: valid UTF-8, one line, in the order it is read
// in, at most limit bytes.
func clip(text string, limit int) string {
	if len(text) <= limit && isClean(text) {
		return text
	}
	out := make([]byte, 0, min(len(text), limit+utf8.UTFMax))
	for _, r := range text {
		if isUnsafe(r) {
			r = ' '
		}
		out = utf8.AppendRune(out, r)
		if len(out) > limit {
			cut := limit - len("…")
			for cut > 0 && !utf8.RuneStart(out[cut]) {
				cut--
			}
			return string(out[:cut]) + "…"
		}
	}
	return string(out)
}

func isClean(text string) bool {
	ascii := true
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c == 0x7F {
			return false
		}
		ascii = ascii && c < utf8.RuneSelf
	}
	return ascii || utf8.ValidString(text) && strings.IndexFunc(text, isUnsafe) < 0
}

// isUnsafe reports whether r could break the line of a sentence or reorder what is around
// a quoted text.
func isUnsafe(r rune) bool {
	return r == '\u2028' || r == '\u2029' || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
}
