package finding

import (
	"bytes"
	"math"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// numerals are the signs a language writes numbers with.
type numerals struct{ minus, group, point string }

// numeralsOf learns the signs from the library by printing one number, once: printing
// every number through it costs ten times what the digits do.
var numeralsOf = sync.OnceValue(func() *struct{ english, french numerals } {
	return &struct{ english, french numerals }{learnNumerals(language.English), learnNumerals(language.French)}
})

func learnNumerals(tag language.Tag) numerals {
	const specimen = -1234.5
	printed := message.NewPrinter(tag).Sprintf("%.1f", specimen)
	minus, rest, _ := strings.Cut(printed, "1")
	group, rest, _ := strings.Cut(rest, "234")
	return numerals{minus: minus, group: group, point: strings.TrimSuffix(rest, "5")}
}

// append puts the signs into a number as [strconv] prints it: "-1234.5".
func (n *numerals) append(buf, plain []byte) []byte {
	if plain[0] == '-' {
		buf, plain = append(buf, n.minus...), plain[1:]
	}
	whole := bytes.IndexByte(plain, '.')
	if whole < 0 {
		whole = len(plain)
	}
	for i := range whole {
		if i > 0 && (whole-i)%3 == 0 {
			buf = append(buf, n.group...)
		}
		buf = append(buf, plain[i])
	}
	if whole < len(plain) {
		buf = append(append(buf, n.point...), plain[whole+1:]...)
	}
	return buf
}

const (
	powerOfTen   = 1e15    // from here on a number is written with a power of ten
	leastDecimal = 0.5e-12 // below, twelve places show nothing of a number
)

// decimal writes x, which is finite, as [Decimal] says. A negative number that rounds to
// zero is zero.
func (n *numerals) decimal(buf []byte, x float64, places int) []byte {
	if size := math.Abs(x); size >= powerOfTen || places == maxPlaces && size > 0 && size < leastDecimal {
		return n.scientific(buf, x)
	}
	var room [64]byte
	plain := appendFixed(room[:0], x, places)
	if plain[0] == '-' && len(bytes.Trim(plain, "-0.")) == 0 {
		plain = plain[1:]
	}
	return n.append(buf, plain)
}

// appendFixed appends what [strconv.AppendFloat] does for the format 'f'. Small numbers that
// are not near the middle between two roundings it takes for integers of the last place,
// which is several times faster.
func appendFixed(buf []byte, x float64, places int) []byte {
	const (
		small = 1e9  // a product below is wrong by 1e-7 at most
		near  = 1e-6 // the middle
	)
	scale := pow10[places]
	last := math.Abs(x) * float64(scale)
	whole := math.Floor(last)
	fraction := last - whole
	if last >= small || math.Abs(fraction-0.5) < near {
		return strconv.AppendFloat(buf, x, 'f', places, 64)
	}
	n := uint64(whole)
	if fraction > 0.5 {
		n++
	}
	if math.Signbit(x) {
		buf = append(buf, '-')
	}
	buf = strconv.AppendUint(buf, n/scale, 10)
	if places > 0 {
		buf = appendFraction(append(buf, '.'), n%scale, scale)
	}
	return buf
}

// pow10 is read-only.
var pow10 = [maxPlaces + 1]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12}

// appendFraction appends the decimals of n parts of scale, a power of ten.
func appendFraction(buf []byte, n, scale uint64) []byte {
	for scale /= 10; scale > 0; scale /= 10 {
		buf = append(buf, byte('0'+n/scale%10))
	}
	return buf
}

// scientific writes 1.79769 × 10³⁰⁸.
func (n *numerals) scientific(buf []byte, x float64) []byte {
	const digits = 5 // after the point
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(x, 'e', digits, 64), "e")
	mantissa = strings.TrimRight(strings.TrimRight(mantissa, "0"), ".")
	buf = append(n.append(buf, []byte(mantissa)), noBreak+"×"+noBreak+"10"...)
	for _, digit := range strings.TrimPrefix(exponent, "+") {
		buf = append(buf, superscripts[digit-'-']...)
	}
	return buf
}

// superscripts holds the raised forms of - and of the digits.
var superscripts = [...]string{"⁻", "", "", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}

// appendAmount appends minor units as [strconv] would write the amount: "1200.50", or
// "1200" when it is whole.
func appendAmount(buf []byte, minor int64, code string) []byte {
	places, ok := CurrencyPlaces(code)
	if !ok {
		places = 2
	}
	units := uint64(minor)
	if minor < 0 {
		buf, units = append(buf, '-'), -units
	}
	scale := pow10[places]
	buf = strconv.AppendUint(buf, units/scale, 10)
	if fraction := units % scale; fraction > 0 {
		buf = appendFraction(append(buf, '.'), fraction, scale)
	}
	return buf
}
