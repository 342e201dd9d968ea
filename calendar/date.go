package calendar

import (
	"cmp"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/civil"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

const (
	// MinYear and MaxYear bound the civil calendar of this package.
	MinYear, MaxYear = 1, 9999

	maxDay = civil.Days // from 0001-01-01 to 9999-12-31, both included

	dateLength = len("2006-01-02")
)

// Date is a civil day of the proleptic Gregorian calendar, from 0001-01-01 to
// 9999-12-31, without time of day or zone. Dates are comparable with == and may be map
// keys.
//
// The zero Date means absent: it has no text, its year, month and day are 0, and every
// computation on it gives the zero Date (or 0). Arithmetic that leaves the years 1 to
// 9999 gives the zero Date too, never another day.
type Date struct {
	n int32 // days since 0001-01-01, plus 1; 0 is absent
}

// NewDate returns the given day. The error is a [document.ValueError] when the year is not in 1 to
// 9999 or the day does not exist, such as 30 February.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if fault := checkCivil(year, month, day); fault != "" {
		return Date{}, numberError("date", "-", fault, year, int(month), day)
	}
	return civilDate(year, month, day), nil
}

// ParseDate reads a date written "2026-01-15", ISO 8601 extended format, and no other way.
// The error is a [document.ValueError].
func ParseDate(s string) (Date, error) {
	d, fault := parseDate(s)
	if fault != "" {
		return Date{}, textError("date", s, fault)
	}
	return d, nil
}

// MustDate is [ParseDate] for texts known to be right; it panics on others.
func MustDate(s string) Date { return must(ParseDate(s)) }

// DateOf returns the civil date of t in its own location, and the zero Date when its year
// is out of range.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	if year < MinYear || year > MaxYear {
		return Date{}
	}
	return civilDate(year, month, day)
}

func parseDate(s string) (Date, finding.Code) {
	if len(s) != dateLength || s[4] != '-' || s[7] != '-' {
		return Date{}, FaultForm
	}
	year, ok1 := digits(s[:4])
	month, ok2 := digits(s[5:7])
	day, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return Date{}, FaultForm
	}
	if fault := checkCivil(year, time.Month(month), day); fault != "" {
		return Date{}, fault
	}
	return civilDate(year, time.Month(month), day), ""
}

func checkCivil(year int, month time.Month, day int) finding.Code {
	switch {
	case year < MinYear || year > MaxYear:
		return FaultYear
	case month < time.January || month > time.December:
		return FaultMonth
	case day < 1 || day > daysIn(year, month):
		return FaultDay
	}
	return ""
}

// civilDate is NewDate for a day known to exist.
func civilDate(year int, month time.Month, day int) Date {
	return Date{int32(civil.Day(year, month, day) + 1)}
}

// daysIn returns the length of a month.
func daysIn(year int, month time.Month) int { return civil.DaysIn(year, month) }

// dayNumber makes the Date of a day number counted as Date.n is, and the zero Date when it
// is out of range.
func dayNumber(n int) Date {
	if n < 1 || n > maxDay {
		return Date{}
	}
	return Date{int32(n)}
}

// IsZero reports whether d is absent.
func (d Date) IsZero() bool { return d.n == 0 }

// Civil returns the year, month and day of d, all 0 when d is absent.
func (d Date) Civil() (year int, month time.Month, day int) {
	if d.n == 0 {
		return 0, 0, 0
	}
	return civil.Of(int(d.n) - 1)
}

// Year returns the year of d, 1 to 9999, or 0 when d is absent.
func (d Date) Year() int { year, _, _ := d.Civil(); return year }

// Month returns the month of d, or 0 when d is absent.
func (d Date) Month() time.Month { _, month, _ := d.Civil(); return month }

// Day returns the day of the month of d, 1 to 31, or 0 when d is absent.
func (d Date) Day() int { _, _, day := d.Civil(); return day }

// YearDay returns the day of the year of d, 1 to 366, or 0 when d is absent.
func (d Date) YearDay() int {
	if d.n == 0 {
		return 0
	}
	return int(d.n-civilDate(d.Year(), time.January, 1).n) + 1
}

// Weekday returns the day of the week of d. That of an absent date is Sunday, the zero
// [time.Weekday]: ask [Date.IsZero] first.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.n % 7) } // 0001-01-01 is a Monday

// ISOWeek returns the week number of ISO 8601 and the year that it belongs to: weeks run
// from Monday to Sunday and the first holds the year's first Thursday. Both are 0 when d
// is absent.
func (d Date) ISOWeek() (year, week int) {
	if d.n == 0 {
		return 0, 0
	}
	// The Thursday of d's week decides; it never leaves 0001..9999, whose first day is a
	// Monday and whose last is a Friday.
	thursday := Date{(d.n-1)/7*7 + 4}
	return thursday.Year(), (thursday.YearDay()-1)/7 + 1
}

// Quarter returns the quarter of d's year, 1 to 4, or 0 when d is absent.
func (d Date) Quarter() int { return (int(d.Month()) + 2) / 3 }

// AddDays returns the date days after d, before d when days is negative.
func (d Date) AddDays(days int) Date {
	if d.n == 0 || days < -maxDay || days > maxDay {
		return Date{}
	}
	return dayNumber(int(d.n) + days)
}

// AddMonths returns the date months after d. When that month has no such day the last day
// of the month is taken: 31 January plus one month is 28 or 29 February. Count several
// months from the same anchor, for clamping does not chain: 31 January plus two months is
// 31 March, not the 28th.
func (d Date) AddMonths(months int) Date {
	if d.n == 0 || months < -12*MaxYear || months > 12*MaxYear {
		return Date{}
	}
	year, month, day := d.Civil()
	count := 12*year + int(month) - 1 + months
	if count < 12*MinYear || count >= 12*(MaxYear+1) {
		return Date{}
	}
	year, month = count/12, time.Month(count%12+1)
	return civilDate(year, month, min(day, daysIn(year, month)))
}

// AddYears returns the date years after d, clamped as [Date.AddMonths] does: 29 February
// becomes 28 February in a common year.
func (d Date) AddYears(years int) Date {
	if years < -MaxYear || years > MaxYear {
		return Date{}
	}
	return d.AddMonths(12 * years)
}

// DaysSince returns the number of days from e to d, negative when d comes first, and 0
// when either is absent.
func (d Date) DaysSince(e Date) int {
	if d.n == 0 || e.n == 0 {
		return 0
	}
	return int(d.n - e.n)
}

// At returns the time c of day d. The end of the day, 24:00, is the next day's midnight.
// It is absent when d or c is.
func (d Date) At(c Clock) DateTime {
	if d.n == 0 || c.n == 0 {
		return DateTime{}
	}
	return dateTime(int64(d.n-1)*secondsPerDay + int64(c.n))
}

// Before reports whether d comes before e. An absent date comes before every other.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After reports whether d comes after e.
func (d Date) After(e Date) bool { return d.n > e.n }

// Compare returns -1, 0 or 1 as d comes before, is, or comes after e.
func (d Date) Compare(e Date) int { return cmp.Compare(d.n, e.n) }

// String returns d as "2026-01-15", or "" when d is absent.
func (d Date) String() string {
	var b [len("2006-01-02")]byte
	return string(d.append(b[:0]))
}

func (d Date) append(b []byte) []byte {
	if d.n == 0 {
		return b
	}
	year, month, day := d.Civil()
	b = appendDigits(b, year, 4)
	b = append(b, '-')
	b = appendDigits(b, int(month), 2)
	b = append(b, '-')
	return appendDigits(b, day, 2)
}

// MarshalText writes d as "2026-01-15". An absent date has no text and is an error: leave
// it out of documents with omitzero.
func (d Date) MarshalText() ([]byte, error) {
	if d.n == 0 {
		return nil, textError("date", "", FaultAbsent)
	}
	return d.append(make([]byte, 0, dateLength)), nil
}

// UnmarshalText reads what [ParseDate] reads.
func (d *Date) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDate(string(text))
	return err
}

// Example returns a text that [ParseDate] reads, to be shown where another was found.
func (Date) Example() string { return example("date") }
