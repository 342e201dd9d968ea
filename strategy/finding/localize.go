package finding

import (
	"slices"
	"strings"

	"golang.org/x/text/currency"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// frenchBase is what a tag is compared with before anything is built for it.
var frenchBase = language.MustParseBase("fr")

// IsFrench reports whether tag is served in French: its base is fr. Every other tag is
// served in English.
func IsFrench(tag language.Tag) bool {
	base, _ := tag.Base()
	return base == frenchBase
}

// writer writes arguments in one language.
type writer struct {
	book    *Book
	tag     language.Tag
	french  bool
	numbers numerals
	printer *message.Printer
}

func newWriter(b *Book, tag language.Tag) writer {
	w := writer{book: b, tag: language.English, french: IsFrench(tag), numbers: numeralsOf().english}
	if w.french {
		w.tag, w.numbers = language.French, numeralsOf().french
	}
	w.printer = message.NewPrinter(w.tag, message.Catalog(b.cat))
	return w
}

// values returns the arguments in the order of names, followed by the same arguments as
// plural forms.
func (w writer) values(names []string, args []Arg) []any {
	values := make([]any, 2*len(names))
	for i, name := range names {
		j := slices.IndexFunc(args, func(a Arg) bool { return a.name == name })
		if j < 0 {
			values[i], values[len(names)+i] = "{"+name+"}", form{}
			continue
		}
		values[i], values[len(names)+i] = w.text(args[j]), form{&args[j]}
	}
	return values
}

func (w writer) text(a Arg) string {
	switch a.kind {
	case KindInteger:
		return w.numbers.integer(a.integer)
	case KindDecimal:
		return w.decimal(a.decimal, a.places)
	case KindPercent:
		if w.french {
			return w.decimal(a.decimal, a.places) + noBreak + "%"
		}
		return w.decimal(a.decimal, a.places) + "%"
	case KindMoney:
		return w.money(a.integer, a.text)
	case KindDate:
		return w.date(int(a.integer/10000), int(a.integer/100%100), int(a.integer%100))
	case KindClock:
		return w.clock(int(a.integer/60), int(a.integer%60))
	case KindText:
		return a.text
	case KindTerm:
		return w.term(a.messages[0])
	case KindList:
		return w.list(a.items)
	default:
		return ""
	}
}

func (w writer) decimal(x float64, places int) string {
	if !isFinite(x) {
		if w.french {
			return "n." + noBreak + "d."
		}
		return "n/a"
	}
	return w.numbers.decimal(x, places)
}

// Localize writes a alone, in the language of tag, as a sentence would.
func (a Arg) Localize(tag language.Tag) string { return newWriter(book(), tag).text(a) }

// term writes a message by its own book, or by the one of the sentence when it has none.
func (w writer) term(m Message) string {
	if m.book != nil {
		return m.book.Localize(m, w.tag)
	}
	return w.book.Localize(m, w.tag)
}

func (w writer) list(items []Arg) string {
	last := " and "
	if w.french {
		last = " et "
	}
	var b strings.Builder
	for i, item := range items {
		switch {
		case i > 0 && i == len(items)-1:
			b.WriteString(last)
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(w.text(item))
	}
	return b.String()
}

// money writes an amount with the sign of its currency where the reader knows it, and
// with the number of decimals ISO 4217 gives the currency.
func (w writer) money(minor int64, code string) string {
	places := 2
	if unit, err := currency.ParseISO(code); err == nil {
		places, _ = currency.Standard.Rounding(unit)
	}
	scale := int64(1)
	for range places {
		scale *= 10
	}
	if minor%scale == 0 {
		places = 0
	}
	number := w.numbers.decimal(float64(minor)/float64(scale), places)
	sign, known := currencySigns[code]
	switch {
	case w.french && known:
		return number + noBreak + sign
	case known && strings.HasPrefix(number, "-"):
		return "-" + sign + number[1:]
	case known:
		return sign + number
	default:
		return number + noBreak + code
	}
}

var currencySigns = map[string]string{"EUR": "€", "USD": "$", "GBP": "£"}

// form chooses the plural form of an argument; arguments without a number take the form
// of many.
type form struct{ arg *Arg }

// PluralForm implements [plural.Interface].
func (f form) PluralForm(tag language.Tag, _ int) (plural.Form, int) {
	if f.arg == nil {
		return plural.Other, -1
	}
	whole, fraction, ok := f.arg.rank()
	if !ok {
		return plural.Other, -1
	}
	digits := strings.TrimRight(fraction, "0")
	operand := func(s string) int {
		n := 0
		for _, c := range s[:min(len(s), 9)] {
			n = n*10 + int(c-'0')
		}
		return n
	}
	n := int(min(whole, 10_000_000)) // plural rules look at the last digits and at zero to two only
	return plural.Cardinal.MatchPlural(tag, n, len(fraction), len(digits), operand(fraction), operand(digits)), n
}
