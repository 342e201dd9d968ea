package ical

import (
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// utc is the zone of times that are written with a Z.
const utc = "UTC"

// Time is a DATE or a DATE-TIME: civil time and the zone whose clocks show it. Times are
// comparable with ==. The zero Time is absent.
type Time struct {
	// At is a whole day, or a time of day.
	At calendar.When
	// Zone is the TZID, "UTC" for a time written with a Z, and empty for one that floats:
	// it is meant on the clocks of whoever reads it. On a whole day it has no effect.
	Zone string
}

// On returns the whole day d.
func On(d calendar.Date) Time { return Time{At: calendar.On(d)} }

// InZone returns a civil time on the clocks of the zone that a TZID names.
func InZone(t calendar.DateTime, tzid string) Time { return Time{calendar.At(t), tzid} }

// InUTC returns an instant, without the fraction of its second.
func InUTC(t time.Time) Time { return Time{calendar.At(calendar.DateTimeOf(t.UTC())), utc} }

// IsZero reports whether t is absent.
func (t Time) IsZero() bool { return t.At.IsZero() }

// String returns t as iCalendar writes its value: "20260106", "20260106T090000", and
// "20260106T090000Z" in UTC. The zone of others is not part of it.
func (t Time) String() string { return string(t.append(nil)) }

// append appends the value of t.
func (t Time) append(dst []byte) []byte {
	if t.IsZero() {
		return dst
	}
	year, month, day := t.At.Date().Civil()
	dst = appendDigits(appendDigits(dst, year/100), year%100)
	dst = appendDigits(appendDigits(dst, int(month)), day)
	if t.At.IsDate() {
		return dst
	}
	c := t.At.DateTime().Clock()
	dst = appendDigits(append(dst, 'T'), c.Hour())
	dst = appendDigits(appendDigits(dst, c.Minute()), c.Second())
	if t.Zone == utc {
		dst = append(dst, 'Z')
	}
	return dst
}

// appendDigits appends a number from 0 to 99 in two digits.
func appendDigits(dst []byte, n int) []byte { return append(dst, byte('0'+n/10), byte('0'+n%10)) }

// parseTime reads the value of a DATE or a DATE-TIME, which its form tells apart. The second
// 60 is the one before it, and 24:00:00 the midnight that the next day starts with.
func parseTime(s string) (Time, bool) {
	const date, timed = len("20060102"), len("20060102T150405")
	if len(s) < date {
		return Time{}, false
	}
	century, year, month, day := twoDigits(s), twoDigits(s[2:]), twoDigits(s[4:]), twoDigits(s[6:])
	if century|year|month|day < 0 {
		return Time{}, false
	}
	d, err := calendar.NewDate(100*century+year, time.Month(month), day)
	if err != nil {
		return Time{}, false
	}
	if len(s) == date {
		return On(d), true
	}
	zone := ""
	if len(s) == timed+1 && s[timed]|0x20 == 'z' {
		s, zone = s[:timed], utc
	}
	if len(s) != timed || s[date]|0x20 != 't' {
		return Time{}, false
	}
	hour, minute, second := twoDigits(s[9:]), twoDigits(s[11:]), twoDigits(s[13:])
	if hour|minute|second < 0 || hour > 24 || minute > 59 || second > 60 {
		return Time{}, false
	}
	seconds := int64(hour*3600 + minute*60 + min(second, 59))
	at := d.At(calendar.Midnight()).AddSeconds(seconds)
	if seconds > secondsPerDay || at.IsZero() { // past the last day of the calendar
		return Time{}, false
	}
	return Time{calendar.At(at), zone}, true
}

// twoDigits reads the number of two digits that s starts with; it is negative when there is
// anything else.
func twoDigits(s string) int {
	tens, ones := s[0]-'0', s[1]-'0'
	if tens > 9 || ones > 9 {
		return -1
	}
	return 10*int(tens) + int(ones)
}

// digits reads a number of digits alone; it is negative when there is anything else.
func digits(s string) int {
	n := 0
	for i := range len(s) {
		c := s[i] - '0'
		if c > 9 {
			return -1
		}
		n = 10*n + int(c)
	}
	return n
}

// maxDurationDigits are more than any length of time needs, and never overflow.
const maxDurationDigits = 9

// parseDuration reads a DURATION: "PT1H30M", "-P1D", "P2W". Weeks beside other parts, and a
// T that is forgotten or misplaced, are read as they are meant.
func parseDuration(s string) (calendar.Duration, bool) {
	s = strings.ToUpper(s)
	rest := strings.TrimLeft(s, "+-")
	rest, ok := strings.CutPrefix(rest, "P")
	if !ok || len(s)-len(rest) > len("-P") {
		return calendar.Duration{}, false
	}
	var days, seconds int64
	parts, timed := 0, false
	for rest != "" {
		if rest[0] == 'T' {
			rest, timed = rest[1:], true
			continue
		}
		width := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		if width == 0 || width > maxDurationDigits || width == len(rest) {
			return calendar.Duration{}, false
		}
		n := int64(digits(rest[:width]))
		switch unit := rest[width]; {
		case unit == 'W':
			days += 7 * n
		case unit == 'D':
			days += n
		case unit == 'H':
			seconds += 3600 * n
		case unit == 'M' && timed: // before T it would be months
			seconds += 60 * n
		case unit == 'S':
			seconds += n
		default:
			return calendar.Duration{}, false
		}
		rest, parts = rest[width+1:], parts+1
	}
	if parts == 0 || days > maxDurationDays {
		return calendar.Duration{}, false
	}
	d, err := calendar.NewDuration(0, 0, int(days), seconds)
	if s[0] == '-' {
		d = d.Negate()
	}
	return d, err == nil
}

// maxDurationDays is more than the calendar has.
const maxDurationDays = 4_000_000
