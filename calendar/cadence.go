package calendar

import (
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

const (
	// MaxCadenceCount is the largest number of posts that a cadence may ask for.
	MaxCadenceCount = 9999
	// MaxCadenceEvery is the largest number of units of time that one count of a cadence may span.
	MaxCadenceEvery = 9999

	maxCadence = len("9999-9999/9999quarters")
)

// Cadence is how often to post, as people say it: a number of posts for each day, week,
// month, quarter or year, or for each run of several of them. Cadences are comparable
// with ==. The zero Cadence means absent.
//
//	cadence = count "/" [ every ] unit
//	count   = n | min "-" max | min "+"
//	unit    = "day" | "week" | "month" | "quarter" | "year", also in the plural
//
//	4/month     four a month
//	2-3/week    two or three a week
//	0-2/week    at most two a week
//	1+/day      at least one a day
//	1/2weeks    one every two weeks
//
// Units are those of the calendar: 4/month is four in each month, not one every 7.6 days.
type Cadence struct {
	min, max, every uint16 // max 0: no maximum
	unit            Unit
}

// NewCadence returns the cadence of at least min and at most max posts every given number
// of units; a max of 0 sets no maximum. The error is a [document.ValueError] when min is above
// max, when the cadence asks for nothing at all, or when a number is above [MaxCadenceCount] or
// [MaxCadenceEvery].
func NewCadence(min, max, every int, unit Unit) (Cadence, error) {
	c, fault := cadence(min, max, every, unit)
	if fault != "" {
		text := strconv.Itoa(min) + "-" + strconv.Itoa(max) + "/" + strconv.Itoa(every) + unit.String()
		return Cadence{}, textError("cadence", text, fault)
	}
	return c, nil
}

// ParseCadence reads a cadence such as "2-3/week"; see [Cadence] for the grammar. The error
// is a [document.ValueError].
func ParseCadence(s string) (Cadence, error) {
	c, fault := parseCadence(s)
	if fault != "" {
		return Cadence{}, textError("cadence", s, fault)
	}
	return c, nil
}

// MustCadence is [ParseCadence] for texts known to be right; it panics on others.
func MustCadence(s string) Cadence { return must(ParseCadence(s)) }

func cadence(min, max, every int, unit Unit) (Cadence, finding.Code) {
	switch {
	case !units.Has(unit):
		return Cadence{}, FaultUnit
	case min < 0 || max < 0 || every < 0:
		return Cadence{}, FaultSign
	case min > MaxCadenceCount || max > MaxCadenceCount || every > MaxCadenceEvery:
		return Cadence{}, FaultSize
	case every == 0:
		return Cadence{}, FaultEvery
	case min == 0 && max == 0:
		return Cadence{}, FaultCount
	case max != 0 && min > max:
		return Cadence{}, FaultRange
	}
	return Cadence{uint16(min), uint16(max), uint16(every), unit}, ""
}

func parseCadence(s string) (Cadence, finding.Code) {
	count, span, ok := strings.Cut(s, "/")
	if !ok || len(s) > maxCadence {
		return Cadence{}, FaultForm
	}
	low, rest := leadingDigits(count)
	min, ok := digits(low)
	if !ok {
		return Cadence{}, FaultForm
	}
	max := min
	switch {
	case rest == "":
		if min == 0 {
			return Cadence{}, FaultCount
		}
	case rest == "+":
		max = 0
	case rest[0] == '-':
		if max, ok = digits(rest[1:]); !ok {
			return Cadence{}, FaultForm
		}
		if max == 0 && min > 0 { // "3-0" is not "3 or more"
			return Cadence{}, FaultRange
		}
	default:
		return Cadence{}, FaultForm
	}
	number, name := leadingDigits(span)
	every := 1
	if number != "" {
		if every, ok = digits(number); !ok {
			return Cadence{}, FaultForm
		}
	}
	unit, err := units.Unmarshal([]byte(strings.TrimSuffix(name, "s")))
	if err != nil {
		return Cadence{}, FaultUnit
	}
	return cadence(min, max, every, unit)
}

// IsZero reports whether c is absent.
func (c Cadence) IsZero() bool { return c == Cadence{} }

// Min returns the smallest number of posts that c accepts, which may be 0.
func (c Cadence) Min() int { return int(c.min) }

// Max returns the largest number of posts that c accepts, and 0 when c is open.
func (c Cadence) Max() int { return int(c.max) }

// Open reports whether c sets no maximum.
func (c Cadence) Open() bool { return c.max == 0 && c.min > 0 }

// Every returns the number of units that one count spans: 2 for "1/2weeks".
func (c Cadence) Every() int { return int(c.every) }

// Unit returns the unit of time of c.
func (c Cadence) Unit() Unit { return c.unit }

// Aimed returns how many posts a plan aims at in each period of c: the end of the range
// that aim names, and the minimum of an open cadence.
func (c Cadence) Aimed(aim Aim) int {
	if c.Open() || aim == AimBottom {
		return c.Min()
	}
	return c.Max()
}

// The days of each unit where it is shortest and where it is longest.
var (
	shortestUnit = map[Unit]int{Day: 1, Week: 7, Month: 28, Quarter: 90, Year: 365}
	longestUnit  = map[Unit]int{Day: 1, Week: 7, Month: 31, Quarter: 92, Year: 366}
)

// SubDaily reports whether c aims at more posts than its period has days where it is
// longest: from 32/month, 93/quarter or 367/year.
func (c Cadence) SubDaily(aim Aim) bool { return c.Aimed(aim) > c.Every()*longestUnit[c.unit] }

// perDay returns the least number of posts a day with which the open days of the week can
// hold c where its period is shortest. Periods without an open day ask for nothing.
func (c Cadence) perDay(aim Aim, open Weekdays) int {
	days := c.Every() * shortestUnit[c.unit]
	fewest := 0
	for n := range 7 {
		if held := count(open, Date{int32(n + 1)}, days); held > 0 && (fewest == 0 || held < fewest) {
			fewest = held
		}
	}
	if fewest == 0 {
		return 1
	}
	return max(1, (c.Aimed(aim)+fewest-1)/fewest)
}

// String returns c in its shortest form, such as "2-3/week" or "1/2weeks", and "" when c is
// absent.
func (c Cadence) String() string { return string(c.append(nil)) }

func (c Cadence) append(b []byte) []byte {
	if c.IsZero() {
		return b
	}
	b = strconv.AppendUint(b, uint64(c.min), 10)
	switch {
	case c.max == 0:
		b = append(b, '+')
	case c.max != c.min:
		b = append(b, '-')
		b = strconv.AppendUint(b, uint64(c.max), 10)
	}
	b = append(b, '/')
	if c.every == 1 {
		return append(b, c.unit.String()...)
	}
	b = strconv.AppendUint(b, uint64(c.every), 10)
	b = append(b, c.unit.String()...)
	return append(b, 's')
}

// MarshalText writes c as [Cadence.String] does. An absent cadence has no text and is an
// error: leave it out of documents with omitzero.
func (c Cadence) MarshalText() ([]byte, error) {
	if c.IsZero() {
		return nil, textError("cadence", "", FaultAbsent)
	}
	return c.append(nil), nil
}

// UnmarshalText reads what [ParseCadence] reads.
func (c *Cadence) UnmarshalText(text []byte) (err error) {
	*c, err = ParseCadence(string(text))
	return err
}

// Example returns a text that [ParseCadence] reads, to be shown where another was found.
func (Cadence) Example() string { return example("cadence") }
