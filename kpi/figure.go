package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxPlaces is the most decimals a figure is printed with.
const maxPlaces = 4

// maxWhole is the largest number that is printed as an integer: all up to it are exact.
const maxWhole = 1 << 53

// Label returns what a reader sees for m: "480", « entre 130 et 770 », « au moins 12 »,
// « n. d. ». It has no more digits than its source.
func (m Measure) Label() finding.Message {
	code, args, n := m.words()
	return book().Message(code, args[:n]...)
}

// words are those of [Measure.Label], with so many arguments.
func (m Measure) words() (code finding.Code, args [2]finding.Arg, n int) {
	switch {
	case m.state == Exact, m.state == Bounds && m.oneStep():
		return "kpi.measure.exact", [2]finding.Arg{m.figure("value", m.low)}, 1
	case m.state == Bounds && math.IsInf(m.high, 1):
		return "kpi.measure.at_least", [2]finding.Arg{m.figure("low", m.low)}, 1
	case m.state == Bounds && (math.IsInf(m.low, -1) || m.low == 0):
		return "kpi.measure.at_most", [2]finding.Arg{m.figure("high", m.high)}, 1
	case m.state == Bounds:
		return "kpi.measure.between", [2]finding.Arg{m.figure("low", m.low), m.figure("high", m.high)}, 2
	case m.why.Code == "kpi.unknown.not_applicable":
		return "kpi.measure.not_applicable", args, 0
	}
	return "kpi.measure.unknown", args, 0
}

// Arg returns m as the argument of a sentence: a number when it is exact, so that the
// sentence agrees with it, and otherwise the words of [Measure.Label].
func (m Measure) Arg(name string) finding.Arg {
	if m.state == Exact {
		return m.figure(name, m.low)
	}
	return m.term(name)
}

// term is the label of m as the argument of a sentence.
func (m Measure) term(name string) finding.Arg {
	code, args, n := m.words()
	return book().Term(name, code, args[:n]...)
}

// oneStep reports whether the bounds of m are those of one figure that its source cuts.
func (m Measure) oneStep() bool {
	size := wholeDigits(m.low)
	if m.digits <= 0 || size <= m.digits || !m.unit.countable() || m.low < 0 {
		return false
	}
	step := math.Pow10(size - m.digits)
	return math.Floor(m.low/step) == math.Floor(m.high/step)
}

// figure is a number in the unit of m.
func (m Measure) figure(name string, x float64) finding.Arg {
	if m.digits > 0 && m.unit.countable() {
		return rounded(name, x, m.digits)
	}
	places := m.places
	if whole(x) && m.unit != Percent {
		places = 0
	}
	for x != 0 && places < maxPlaces && math.Round(x*pow10[places]) == 0 {
		places++ // what is not zero does not print as zero
	}
	if least := m.least(); x != 0 && math.Round(x/least) == 0 {
		code := finding.Code("kpi.figure.less_than")
		if x < 0 {
			code, least = "kpi.figure.more_than", -least
		}
		return book().Term(name, code, m.figure("n", least))
	}
	switch m.unit {
	case Percent:
		return finding.Percent(name, x, places)
	case Currency:
		digits, known := finding.CurrencyPlaces(m.currency)
		minor := math.Round(x * math.Pow10(digits))
		if known && math.Abs(minor) <= maxWhole {
			return finding.Money(name, int64(minor), m.currency)
		}
	case Minutes:
		if math.Abs(x) >= minHours {
			return hours(name, x)
		}
		return book().Term(name, "kpi.figure.minutes", number("n", x, places))
	case Seconds, Stars, PerPost, Points:
		return finding.Term(name, units.Label(book(), "kpi.figure", m.unit, number("n", x, places)))
	}
	return number(name, x, places)
}

// Minutes print in hours from two hours on, with the minutes that are left up to a hundred.
const (
	minHours  = 120
	mostExact = 100 * 60
)

// hours is a length of time in hours, of a number of minutes.
func hours(name string, minutes float64) finding.Arg {
	rounded := math.Round(minutes)
	whole, rest := math.Trunc(rounded/60), int(math.Abs(math.Mod(rounded, 60)))
	switch {
	case math.Abs(minutes) >= mostExact:
		return book().Term(name, "kpi.figure.hours", number("n", math.Round(minutes/60), 0))
	case rest == 0:
		return book().Term(name, "kpi.figure.hours", number("n", whole, 0))
	}
	return book().Term(name, "kpi.figure.hours_minutes", number("n", whole, 0),
		finding.Text("minutes", string([]byte{'0' + byte(rest/10), '0' + byte(rest%10)})))
}

// least is the smallest figure that can be printed in the unit of m.
func (m Measure) least() float64 {
	if digits, known := finding.CurrencyPlaces(m.currency); m.unit == Currency && known {
		return 1 / math.Pow10(digits)
	}
	return 1 / pow10[maxPlaces]
}

// number is a bare number.
func number(name string, x float64, places int) finding.Arg {
	if places == 0 && math.Abs(x) <= maxWhole {
		return finding.Integer(name, int(math.Round(x)))
	}
	return finding.Decimal(name, x, places)
}

// rounded is a number that its source shows with so many significant digits only: "about
// 1.1 million", « environ 12 400 ».
func rounded(name string, x float64, digits int) finding.Arg {
	size := wholeDigits(x)
	switch {
	case size <= digits:
		return number(name, x, 0)
	case size > 6:
		places := max(0, digits-(size-6))
		for places > 0 && whole(x/1e6*math.Pow10(places-1)) {
			places--
		}
		return book().Term(name, "kpi.figure.millions", finding.Decimal("n", x/1e6, places))
	}
	step := math.Pow10(size - digits)
	return book().Term(name, "kpi.figure.about", number("n", math.Round(x/step)*step, 0))
}

// wholeDigits returns how many digits x has before its decimal point.
func wholeDigits(x float64) int {
	n := 0
	for x = math.Abs(x); x >= 1 && n < 400; n++ {
		x = math.Trunc(x / 10)
	}
	return n
}

// whole reports whether x is a whole number, but for the last bits of its fraction.
func whole(x float64) bool { return math.Abs(x-math.Round(x)) <= 1e-9*max(1, math.Abs(x)) }

// decimals returns how many decimals x is written with, at least the given number and at
// most maxPlaces.
func decimals(x float64, least int) int {
	for least < maxPlaces && !whole(x*pow10[least]) {
		least++
	}
	return least
}

// pow10 is read-only.
var pow10 = [maxPlaces + 1]float64{1, 10, 100, 1000, 10000}

// ratioPlaces returns how many decimals of a ratio mean something: one event more above
// the line changes the others.
func ratioPlaces(denominator, scale float64) int {
	if denominator <= scale {
		return 0
	}
	return min(3, int(math.Log10(denominator/scale)))
}
