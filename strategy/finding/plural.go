package finding

import (
	"bytes"
	"math"
	"strconv"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// form chooses the plural form of an argument; arguments without a number take the form
// of many.
type form struct{ arg *Arg }

// PluralForm implements [plural.Interface].
func (f *form) PluralForm(tag language.Tag, _ int) (plural.Form, int) {
	if f.arg == nil {
		return plural.Other, -1
	}
	var room [64]byte
	digits, ok := f.arg.counted(room[:0])
	if !ok {
		return plural.Other, -1
	}
	whole, fraction, i := 0, 0, 0
	for ; i < len(digits) && digits[i] != '.'; i++ {
		whole = min(whole*10+int(digits[i]-'0'), enough)
	}
	var after []byte
	if i < len(digits) {
		after = digits[i+1:]
	}
	significant := len(after)
	for significant > 0 && after[significant-1] == '0' {
		significant--
	}
	trimmed := 0
	for j := range min(len(after), 9) {
		fraction = fraction*10 + int(after[j]-'0')
		if j < significant {
			trimmed = fraction
		}
	}
	return plural.Cardinal.MatchPlural(tag, whole, len(after), significant, fraction, trimmed), whole
}

// enough bounds the whole part: English and French look at zero and one only.
const enough = 10_000_000

// counted appends to buf the number plural rules look at, as its sentence writes it but
// for its sign and groups: the amount and not the minor units of a sum of money, the
// number of items of a list.
func (a Arg) counted(buf []byte) (digits []byte, ok bool) {
	switch a.kind {
	case KindInteger:
		n := uint64(a.integer)
		if a.integer < 0 && !a.unsigned {
			n = -n
		}
		return strconv.AppendUint(buf, n, 10), true
	case KindMoney:
		return bytes.TrimPrefix(appendAmount(buf, a.integer, a.text), []byte("-")), true
	case KindDecimal, KindPercent:
		x := math.Abs(a.decimal)
		if !isFinite(x) || x >= powerOfTen {
			return nil, false
		}
		return appendFixed(buf, x, a.places), true
	case KindList:
		return strconv.AppendInt(buf, int64(len(a.items)), 10), true
	default:
		return nil, false
	}
}
