package smart

import (
	"cmp"
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of exact numbers.
const (
	maxDigits = 18 // significant digits: every such number fits an int64
	maxPlaces = 9  // decimals
)

// decimal is an exact number: mantissa / 10^places. Numbers that are made by
// [newDecimal] have no trailing zero among their decimals, so that == compares them.
type decimal struct {
	mantissa int64
	places   uint8
}

func newDecimal(mantissa int64, places uint8) decimal {
	for places > 0 && mantissa%10 == 0 {
		mantissa /= 10
		places--
	}
	return decimal{mantissa, places}
}

// parseDecimal reads an optional minus, digits, and optionally a point and digits.
func parseDecimal(s string) (decimal, finding.Code) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, fraction, pointed := strings.Cut(digits, ".")
	if whole == "" || pointed && fraction == "" || len(whole) > 1 && whole[0] == '0' {
		return decimal{}, FaultForm
	}
	if len(whole)+len(fraction) > maxDigits {
		return decimal{}, FaultSize
	}
	if len(fraction) > maxPlaces {
		return decimal{}, FaultPlaces
	}
	var mantissa int64
	for _, part := range [2]string{whole, fraction} {
		for i := range len(part) {
			c := part[i]
			if c < '0' || c > '9' {
				return decimal{}, FaultForm
			}
			mantissa = mantissa*10 + int64(c-'0')
		}
	}
	if negative {
		mantissa = -mantissa
	}
	return newDecimal(mantissa, uint8(len(fraction))), ""
}

// scaled returns d in units of 10^-places, and whether it is a whole number of them that
// fits.
func (d decimal) scaled(places int) (int64, bool) {
	if int(d.places) > places {
		return 0, false
	}
	hi, lo := bits.Mul64(magnitude(d.mantissa), pow10(places-int(d.places)))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if d.mantissa < 0 {
		return -int64(lo), true
	}
	return int64(lo), true
}

// compare compares the numbers, whatever their decimals.
func (d decimal) compare(e decimal) int {
	places := int(max(d.places, e.places))
	if x, ok := d.scaled(places); ok {
		if y, ok := e.scaled(places); ok {
			return cmp.Compare(x, y)
		}
	}
	a := new(big.Int).Mul(big.NewInt(d.mantissa), new(big.Int).SetUint64(pow10(int(e.places))))
	b := new(big.Int).Mul(big.NewInt(e.mantissa), new(big.Int).SetUint64(pow10(int(d.places))))
	return a.Cmp(b)
}

// plus returns d + e, and whether it fits.
func (d decimal) plus(e decimal) (decimal, bool) {
	places := max(d.places, e.places)
	if x, ok := d.scaled(int(places)); ok && magnitude(x) < pow10(maxDigits) {
		if y, ok := e.scaled(int(places)); ok && magnitude(y) < pow10(maxDigits) && magnitude(x+y) < pow10(maxDigits) {
			return newDecimal(x+y, places), true
		}
	}
	a := new(big.Int).Mul(big.NewInt(d.mantissa), new(big.Int).SetUint64(pow10(int(places-d.places))))
	b := new(big.Int).Mul(big.NewInt(e.mantissa), new(big.Int).SetUint64(pow10(int(places-e.places))))
	return fromBig(a.Add(a, b), int(places))
}

// times returns d × e rounded half to even at maxPlaces decimals, and whether it fits.
func (d decimal) times(e decimal) (decimal, bool) {
	hi, lo := bits.Mul64(magnitude(d.mantissa), magnitude(e.mantissa))
	places := d.places + e.places
	for ; places > 0 && hi == 0 && lo%10 == 0; places-- {
		lo /= 10
	}
	if hi == 0 && lo < pow10(maxDigits) && places <= maxPlaces {
		if (d.mantissa < 0) != (e.mantissa < 0) {
			return decimal{-int64(lo), places}, true
		}
		return decimal{int64(lo), places}, true
	}
	product := new(big.Int).Mul(big.NewInt(d.mantissa), big.NewInt(e.mantissa))
	return fromBig(product, int(d.places)+int(e.places))
}

// hundredth returns d / 100, rounded half to even at maxPlaces decimals, and whether it
// fits.
func (d decimal) hundredth() (decimal, bool) { return fromBig(big.NewInt(d.mantissa), int(d.places)+2) }

// fromBig returns mantissa / 10^places as a decimal, and whether it fits.
func fromBig(mantissa *big.Int, places int) (decimal, bool) {
	ten, digit := big.NewInt(10), new(big.Int)
	for places > 0 {
		quotient, rest := new(big.Int).QuoRem(mantissa, ten, digit)
		if rest.Sign() != 0 && places <= maxPlaces {
			break
		}
		if rest.Sign() != 0 { // only beyond maxPlaces: round half to even on the digits cut
			return roundBig(mantissa, places)
		}
		mantissa, places = quotient, places-1
	}
	if !mantissa.IsInt64() || magnitude(mantissa.Int64()) >= pow10(maxDigits) {
		return decimal{}, false
	}
	return newDecimal(mantissa.Int64(), uint8(places)), true
}

func roundBig(mantissa *big.Int, places int) (decimal, bool) {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places-maxPlaces)), nil)
	quotient, rest := new(big.Int).QuoRem(mantissa, unit, new(big.Int))
	twice := new(big.Int).Mul(rest.Abs(rest), big.NewInt(2))
	if c := twice.Cmp(unit); c > 0 || c == 0 && quotient.Bit(0) == 1 {
		quotient.Add(quotient, big.NewInt(int64(mantissa.Sign())))
	}
	return fromBig(quotient, maxPlaces)
}

func (d decimal) float() float64 {
	return float64(d.mantissa) / float64(pow10(int(d.places)))
}

func (d decimal) String() string {
	digits := strconv.FormatUint(magnitude(d.mantissa), 10)
	if places := int(d.places); places > 0 {
		if len(digits) <= places {
			digits = strings.Repeat("0", places-len(digits)+1) + digits
		}
		digits = digits[:len(digits)-places] + "." + digits[len(digits)-places:]
	}
	if d.mantissa < 0 {
		return "-" + digits
	}
	return digits
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func pow10(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}
