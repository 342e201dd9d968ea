package finding

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// frenchBase is what a tag is compared with before anything is built for it.
var frenchBase = language.MustParseBase("fr")

// IsFrench reports whether tag is served in French: its base is fr. Every other tag is
// served in English.
func IsFrench(tag language.Tag) bool {
	if tag == language.French || tag == language.English {
		return tag == language.French
	}
	base, _ := tag.Base()
	return base == frenchBase
}

// writer appends arguments in one language.
type writer struct {
	book    *Book
	tag     language.Tag
	french  bool
	numbers *numerals
}

func newWriter(b *Book, tag language.Tag) writer {
	if IsFrench(tag) {
		return writer{book: b, tag: language.French, french: true, numbers: &numeralsOf().french}
	}
	return writer{book: b, tag: language.English, numbers: &numeralsOf().english}
}

// sentence is what the catalogue renders one message to.
type sentence struct {
	writer
	names []string
	args  []Arg
	buf   []byte
	form  form // the argument whose plural form is asked for
}

// roomy is how many bytes a sentence mostly has at most.
const roomy = 256

// sentence writes the sentence of an entry.
func (w writer) sentence(e *entry, m Message) string {
	s := sentence{writer: w, names: e.names, args: m.Args, buf: make([]byte, 0, roomy)}
	// The book holds every entry in both languages.
	_ = w.book.cat.Context(w.tag, &s).Execute(string(m.Code))
	return string(s.buf)
}

// Render writes a piece of a template: its arguments are marked as [template.compile] does.
func (s *sentence) Render(piece string) {
	for {
		i := strings.IndexByte(piece, argumentMark)
		if i < 0 {
			s.buf = append(s.buf, piece...)
			return
		}
		s.buf = append(s.buf, piece[:i]...)
		name := s.names[piece[i+1]]
		if a := s.argument(name); a != nil {
			s.buf = s.append(s.buf, a)
		} else {
			s.buf = append(append(append(s.buf, '{'), name...), '}')
		}
		piece = piece[i+2:]
	}
}

// Arg returns argument i, from 1, as one that has a plural form.
func (s *sentence) Arg(i int) any {
	s.form = form{s.argument(s.names[i-1])}
	return &s.form
}

func (s *sentence) argument(name string) *Arg {
	for i := range s.args {
		if s.args[i].name == name {
			return &s.args[i]
		}
	}
	return nil
}

func (w writer) append(buf []byte, a *Arg) []byte {
	if a.absent {
		return w.unknown(buf)
	}
	switch a.kind {
	case KindInteger:
		var room [32]byte
		if a.unsigned {
			return w.numbers.append(buf, strconv.AppendUint(room[:0], uint64(a.integer), 10))
		}
		return w.numbers.append(buf, strconv.AppendInt(room[:0], a.integer, 10))
	case KindDecimal:
		return w.decimal(buf, a.decimal, a.places)
	case KindPercent:
		buf = w.decimal(buf, a.decimal, a.places)
		if w.french {
			buf = append(buf, noBreak...)
		}
		return append(buf, '%')
	case KindMoney:
		return w.money(buf, a)
	case KindDate:
		return w.date(buf, int(a.integer/10000), int(a.integer/100%100), int(a.integer%100))
	case KindClock:
		return w.clock(buf, int(a.integer/60), int(a.integer%60))
	case KindText:
		return append(buf, a.text...)
	case KindTerm:
		return append(buf, w.term(a.messages[0])...)
	case KindList:
		return w.list(buf, a.items)
	default:
		return buf
	}
}

// unknown says that a value is not known.
func (w writer) unknown(buf []byte) []byte {
	if w.french {
		return append(buf, "n."+noBreak+"d."...)
	}
	return append(buf, "n/a"...)
}

func (w writer) decimal(buf []byte, x float64, places int) []byte {
	if !isFinite(x) {
		return w.unknown(buf)
	}
	return w.numbers.decimal(buf, x, places)
}

// Localize writes a alone, in the language of tag, as a sentence would.
func (a Arg) Localize(tag language.Tag) string { return string(newWriter(book(), tag).append(nil, &a)) }

// term writes a message by its own book, or by the one of the sentence when it has none.
func (w writer) term(m Message) string {
	if m.book != nil {
		return m.book.Localize(m, w.tag)
	}
	return w.book.Localize(m, w.tag)
}

func (w writer) list(buf []byte, items []Arg) []byte {
	last := " and "
	if w.french {
		last = " et "
	}
	for i := range items {
		switch {
		case i > 0 && i == len(items)-1:
			buf = append(buf, last...)
		case i > 0:
			buf = append(buf, ", "...)
		}
		buf = w.append(buf, &items[i])
	}
	return buf
}

// money writes an amount with the sign of its currency where the reader knows it, and
// with the decimals of its currency unless they are zeros.
func (w writer) money(buf []byte, a *Arg) []byte {
	var room [32]byte
	plain := appendAmount(room[:0], a.integer, a.text)
	sign := currencySign(a.text)
	if w.french || sign == "" {
		buf = append(w.numbers.append(buf, plain), noBreak...)
		if sign == "" {
			sign = a.text
		}
		return append(buf, sign...)
	}
	if plain[0] == '-' {
		buf, plain = append(buf, w.numbers.minus...), plain[1:]
	}
	return w.numbers.append(append(buf, sign...), plain)
}

func currencySign(code string) string {
	switch code {
	case "EUR":
		return "€"
	case "USD":
		return "$"
	case "GBP":
		return "£"
	}
	return ""
}
