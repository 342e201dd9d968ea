package calendar

import (
	"cmp"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/civil"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

const (
	secondsPerMinute = 60
	secondsPerHour   = 3600
	secondsPerDay    = civil.Seconds
)

// Clock is a time of day on a wall clock, to the second, from 00:00 to 24:00. Clocks are
// comparable with ==.
//
// 24:00, the end of the day, is there to close a window: a day's last minute is before it.
// As a time to post it is the next day's midnight, see [Date.At].
//
// The zero Clock means absent and is not midnight.
type Clock struct {
	n int32 // seconds since midnight, plus 1; 0 is absent
}

// NewClock returns the time hour:minute, from 00:00 to 23:59, or 24:00. The error is a
// [document.ValueError].
func NewClock(hour, minute int) (Clock, error) {
	c, fault := clock(hour, minute, 0)
	if fault != "" {
		return Clock{}, numberError("clock", ":", fault, hour, minute)
	}
	return c, nil
}

// ParseClock reads a time written "10:00" or "10:00:30", on the 24-hour clock with two
// digits for each part. "24:00" is the end of the day. The error is a [document.ValueError].
func ParseClock(s string) (Clock, error) {
	c, fault := parseClock(s)
	if fault != "" {
		return Clock{}, textError("clock", s, fault)
	}
	return c, nil
}

// MustClock is [ParseClock] for texts known to be right; it panics on others.
func MustClock(s string) Clock { return must(ParseClock(s)) }

// ClockOf returns the time of day of t in its own location, without the fraction of its
// second.
func ClockOf(t time.Time) Clock {
	hour, minute, second := t.Clock()
	return clockAt(hour*secondsPerHour + minute*secondsPerMinute + second)
}

// Midnight returns 00:00, the start of the day.
func Midnight() Clock { return clockAt(0) }

// EndOfDay returns 24:00.
func EndOfDay() Clock { return clockAt(secondsPerDay) }

// clockAt makes a Clock of the seconds since midnight, 0 to 86400.
func clockAt(seconds int) Clock { return Clock{int32(seconds + 1)} }

func clock(hour, minute, second int) (Clock, finding.Code) {
	switch {
	case hour < 0 || hour > 24:
		return Clock{}, FaultHour
	case minute < 0 || minute > 59 || hour == 24 && minute > 0:
		return Clock{}, FaultMinute
	case second < 0 || second > 59 || hour == 24 && second > 0:
		return Clock{}, FaultSecond
	}
	return clockAt(hour*secondsPerHour + minute*secondsPerMinute + second), ""
}

func parseClock(s string) (Clock, finding.Code) {
	withSeconds := len(s) == len("15:04:05")
	if !withSeconds && len(s) != len("15:04") || s[2] != ':' || withSeconds && s[5] != ':' {
		return Clock{}, FaultForm
	}
	hour, ok1 := digits(s[:2])
	minute, ok2 := digits(s[3:5])
	second, ok3 := 0, true
	if withSeconds {
		second, ok3 = digits(s[6:])
	}
	if !ok1 || !ok2 || !ok3 {
		return Clock{}, FaultForm
	}
	return clock(hour, minute, second)
}

// IsZero reports whether c is absent. Midnight is not.
func (c Clock) IsZero() bool { return c.n == 0 }

// Hour returns the hour of c, 0 to 24, and 0 when c is absent.
func (c Clock) Hour() int { return c.Seconds() / secondsPerHour }

// Minute returns the minute of c within its hour, 0 to 59.
func (c Clock) Minute() int { return c.Seconds() % secondsPerHour / secondsPerMinute }

// Second returns the second of c within its minute, 0 to 59.
func (c Clock) Second() int { return c.Seconds() % secondsPerMinute }

// Seconds returns the seconds from midnight to c on a wall clock, 0 to 86400, and 0 when c
// is absent. The time that really passes differs on days when the clocks change.
func (c Clock) Seconds() int { return max(int(c.n)-1, 0) }

// AddSeconds returns the clock time seconds later on the same day, 00:00 to 24:00, and the
// zero Clock beyond.
func (c Clock) AddSeconds(seconds int) Clock {
	if c.n == 0 || seconds < -secondsPerDay || seconds > secondsPerDay {
		return Clock{}
	}
	if n := c.Seconds() + seconds; n >= 0 && n <= secondsPerDay {
		return clockAt(n)
	}
	return Clock{}
}

// Before reports whether c comes before d in the day. An absent clock comes before every
// other.
func (c Clock) Before(d Clock) bool { return c.n < d.n }

// After reports whether c comes after d in the day.
func (c Clock) After(d Clock) bool { return c.n > d.n }

// Compare returns -1, 0 or 1 as c comes before, is, or comes after d in the day.
func (c Clock) Compare(d Clock) int { return cmp.Compare(c.n, d.n) }

// String returns c as "10:00", with its seconds as "10:00:30" when there are any, or ""
// when c is absent.
func (c Clock) String() string { return string(c.append(nil)) }

func (c Clock) append(b []byte) []byte {
	if c.n == 0 {
		return b
	}
	b = appendDigits(b, c.Hour(), 2)
	b = append(b, ':')
	b = appendDigits(b, c.Minute(), 2)
	if second := c.Second(); second != 0 {
		b = append(b, ':')
		b = appendDigits(b, second, 2)
	}
	return b
}

// MarshalText writes c as [Clock.String] does. An absent clock has no text and is an error:
// leave it out of documents with omitzero.
func (c Clock) MarshalText() ([]byte, error) {
	if c.n == 0 {
		return nil, textError("clock", "", FaultAbsent)
	}
	return c.append(nil), nil
}

// UnmarshalText reads what [ParseClock] reads.
func (c *Clock) UnmarshalText(text []byte) (err error) {
	*c, err = ParseClock(string(text))
	return err
}

// Example returns a text that [ParseClock] reads, to be shown where another was found.
func (Clock) Example() string { return example("clock") }
