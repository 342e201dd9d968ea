package calendar

import (
	"cmp"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// unixEpoch is 1970-01-01T00:00 in civil seconds since 0001-01-01T00:00.
const unixEpoch = 719162 * secondsPerDay

// DateTime is a civil date and time of day, to the second, as people write it: it is an
// instant only once a zone says so, see [Zone.Instant] and [Resolve]. Values are
// comparable with ==. The zero DateTime means absent.
type DateTime struct {
	n int64 // civil seconds since 0001-01-01T00:00, plus 1; 0 is absent
}

// ParseDateTime reads a civil time written "2026-01-15T10:00" or "2026-01-15T10:00:30":
// ISO 8601 without an offset, which is refused. "2026-01-15T24:00" is read as the next
// day's midnight. The error is a [document.ValueError].
func ParseDateTime(s string) (DateTime, error) {
	t, fault := parseDateTime(s)
	if fault != "" {
		return DateTime{}, textError("datetime", s, fault)
	}
	return t, nil
}

func parseDateTime(s string) (DateTime, finding.Code) {
	date, time, ok := strings.Cut(s, "T")
	if !ok {
		return DateTime{}, FaultForm
	}
	d, fault := parseDate(date)
	if fault != "" {
		return DateTime{}, fault
	}
	c, fault := parseClock(time)
	if fault != "" {
		return DateTime{}, fault
	}
	t := d.At(c)
	if t.IsZero() {
		return DateTime{}, FaultYear
	}
	return t, ""
}

// MustDateTime is [ParseDateTime] for texts known to be right; it panics on others.
func MustDateTime(s string) DateTime { return must(ParseDateTime(s)) }

// DateTimeOf returns the civil date and time of t in its own location, without the
// fraction of its second, and the zero DateTime when its year is out of range.
func DateTimeOf(t time.Time) DateTime { return DateOf(t).At(ClockOf(t)) }

// dateTime makes a DateTime of civil seconds counted as DateTime.n is, and the zero
// DateTime when they are out of range.
func dateTime(n int64) DateTime {
	if n < 1 || n > maxDay*secondsPerDay {
		return DateTime{}
	}
	return DateTime{n}
}

// wall returns the unix time at which a clock in UTC shows t.
func (t DateTime) wall() int64 { return t.n - 1 - unixEpoch }

// IsZero reports whether t is absent.
func (t DateTime) IsZero() bool { return t.n == 0 }

// Date returns the day of t.
func (t DateTime) Date() Date {
	if t.n == 0 {
		return Date{}
	}
	return Date{int32((t.n-1)/secondsPerDay) + 1}
}

// Clock returns the time of day of t, from 00:00 to 23:59:59.
func (t DateTime) Clock() Clock {
	if t.n == 0 {
		return Clock{}
	}
	return clockAt(int((t.n - 1) % secondsPerDay))
}

// Add returns t moved by d: first the years and months, clamped as [Date.AddMonths] does,
// then the days, then the hours, minutes and seconds as the wall clock counts them. It is
// absent when t or d is, or when the result leaves the years 1 to 9999.
func (t DateTime) Add(d Duration) DateTime {
	if t.n == 0 || d.IsZero() {
		return DateTime{}
	}
	date := t.Date().AddMonths(12*int(d.years) + int(d.months))
	if date.IsZero() {
		return DateTime{}
	}
	days := int64(date.n-1) + int64(d.days)
	return dateTime(days*secondsPerDay + (t.n-1)%secondsPerDay + d.seconds + 1)
}

// AddSeconds returns the civil time seconds after t as the wall clock counts them.
func (t DateTime) AddSeconds(seconds int64) DateTime {
	if t.n == 0 || seconds < -maxDay*secondsPerDay || seconds > maxDay*secondsPerDay {
		return DateTime{}
	}
	return dateTime(t.n + seconds)
}

// SecondsSince returns the seconds from u to t as the wall clock counts them, negative
// when t comes first, and 0 when either is absent.
func (t DateTime) SecondsSince(u DateTime) int64 {
	if t.n == 0 || u.n == 0 {
		return 0
	}
	return t.n - u.n
}

// Before reports whether t comes before u. An absent time comes before every other.
func (t DateTime) Before(u DateTime) bool { return t.n < u.n }

// After reports whether t comes after u.
func (t DateTime) After(u DateTime) bool { return t.n > u.n }

// Compare returns -1, 0 or 1 as t comes before, is, or comes after u.
func (t DateTime) Compare(u DateTime) int { return cmp.Compare(t.n, u.n) }

// String returns t as "2026-01-15T10:00", with its seconds when there are any, or "" when
// t is absent.
func (t DateTime) String() string { return string(t.append(nil)) }

func (t DateTime) append(b []byte) []byte {
	if t.n == 0 {
		return b
	}
	return t.Clock().append(append(t.Date().append(b), 'T'))
}

// MarshalText writes t as [DateTime.String] does. An absent time has no text and is an
// error: leave it out of documents with omitzero.
func (t DateTime) MarshalText() ([]byte, error) {
	if t.n == 0 {
		return nil, textError("datetime", "", FaultAbsent)
	}
	return t.append(nil), nil
}

// UnmarshalText reads what [ParseDateTime] reads.
func (t *DateTime) UnmarshalText(text []byte) (err error) {
	*t, err = ParseDateTime(string(text))
	return err
}

// Example returns a text that [ParseDateTime] reads, to be shown where another was found.
func (DateTime) Example() string { return example("datetime") }
