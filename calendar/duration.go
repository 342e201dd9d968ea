package calendar

import (
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Bounds of a duration: no part of it can be longer than the calendar itself.
const (
	maxDurationMonths  = 12 * MaxYear
	maxDurationDays    = maxDay
	maxDurationSeconds = int64(maxDay) * secondsPerDay
	maxDuration        = len("-P9999Y119988M3652059DT87649416H5258964960M315537897600S")
)

// Duration is a length of civil time: years, months, days and seconds, kept apart because
// a month has no fixed length and a day may have 23 or 25 hours. A week is seven days; an
// hour is 3600 seconds of the wall clock. Durations are comparable with ==, part by part:
// P1Y and P12M are not equal, nor is one longer.
//
// The zero Duration means absent. No time at all is P0D, which is present.
type Duration struct {
	seconds             int64
	years, months, days int32
	present             bool
}

// NewDuration returns the duration of the given parts, all of them zero or positive, or
// all zero or negative. The error is a [document.ValueError] when signs are mixed or a part is
// longer than the calendar's 9999 years.
func NewDuration(years, months, days int, seconds int64) (Duration, error) {
	d, fault := duration(int64(years), int64(months), int64(days), seconds)
	if fault != "" {
		text := strconv.Itoa(years) + "Y" + strconv.Itoa(months) + "M" + strconv.Itoa(days) + "D" +
			strconv.FormatInt(seconds, 10) + "S"
		return Duration{}, textError("duration", text, fault)
	}
	return d, nil
}

// ParseDuration reads an ISO 8601 duration of whole numbers: "P6M", "P1Y2M10DT2H30M",
// "P2W", "-P3D". The error is a [document.ValueError].
func ParseDuration(s string) (Duration, error) {
	d, fault := parseDuration(s)
	if fault != "" {
		return Duration{}, textError("duration", s, fault)
	}
	return d, nil
}

// MustDuration is [ParseDuration] for texts known to be right; it panics on others.
func MustDuration(s string) Duration { return must(ParseDuration(s)) }

func duration(years, months, days, seconds int64) (Duration, finding.Code) {
	low, high := min(years, months, days, seconds), max(years, months, days, seconds)
	switch {
	case low < 0 && high > 0:
		return Duration{}, FaultSign
	case max(years, -years) > MaxYear, max(months, -months) > maxDurationMonths,
		max(days, -days) > maxDurationDays, max(seconds, -seconds) > maxDurationSeconds,
		low < -maxDurationSeconds: // -low overflows for the least int64
		return Duration{}, FaultSize
	}
	return Duration{seconds, int32(years), int32(months), int32(days), true}, ""
}

func parseDuration(s string) (Duration, finding.Code) {
	rest, negative := strings.CutPrefix(s, "-")
	rest, ok := strings.CutPrefix(rest, "P")
	if !ok || len(s) > maxDuration {
		return Duration{}, FaultForm
	}
	date, time, timed := strings.Cut(rest, "T")
	var parts [7]int64 // years, months, weeks, days, hours, minutes, seconds
	if fault := parseParts(date, "YMWD", parts[:4]); fault != "" {
		return Duration{}, fault
	}
	if fault := parseParts(time, "HMS", parts[4:]); fault != "" {
		return Duration{}, fault
	}
	if date == "" && time == "" || timed && time == "" {
		return Duration{}, FaultForm
	}
	years, months, days := parts[0], parts[1], 7*parts[2]+parts[3]
	seconds := parts[4]*secondsPerHour + parts[5]*secondsPerMinute + parts[6]
	if negative {
		years, months, days, seconds = -years, -months, -days, -seconds
	}
	return duration(years, months, days, seconds)
}

// parseParts reads numbers that are each followed by one of the letters, in their order.
func parseParts(s, letters string, parts []int64) finding.Code {
	for s != "" {
		number, rest := leadingDigits(s)
		if number == "" || rest == "" {
			return FaultForm
		}
		i := strings.IndexByte(letters, rest[0])
		if i < 0 {
			return FaultForm
		}
		n, err := strconv.ParseInt(number, 10, 64)
		if err != nil || n > maxDurationSeconds {
			return FaultSize
		}
		parts[i] = n
		s, letters, parts = rest[1:], letters[i+1:], parts[i+1:]
	}
	return ""
}

// IsZero reports whether d is absent. P0D is not.
func (d Duration) IsZero() bool { return !d.present }

// Years returns the years of d.
func (d Duration) Years() int { return int(d.years) }

// Months returns the months of d beside its years.
func (d Duration) Months() int { return int(d.months) }

// Days returns the days of d beside its years and months, weeks included.
func (d Duration) Days() int { return int(d.days) }

// Seconds returns the hours, minutes and seconds of d, in seconds of the wall clock.
func (d Duration) Seconds() int64 { return d.seconds }

// Negate returns the duration that goes the other way.
func (d Duration) Negate() Duration {
	return Duration{-d.seconds, -d.years, -d.months, -d.days, d.present}
}

// Add returns the day reached from midnight of d by the duration: years and months first,
// clamped as [Date.AddMonths] does, then days, then time, of which whole days count. It is
// absent when d or the duration is, or when the result leaves the years 1 to 9999.
func (d Date) Add(by Duration) Date { return d.At(Midnight()).Add(by).Date() }

// String returns d in ISO 8601 without empty parts: "P6M", "PT1H30M", whole weeks as
// "P2W", no time at all as "P0D", and "" when d is absent.
func (d Duration) String() string { return string(d.append(nil)) }

func (d Duration) append(b []byte) []byte {
	switch {
	case !d.present:
		return b
	case d == Duration{present: true}:
		return append(b, "P0D"...)
	case min(d.seconds, int64(d.years), int64(d.months), int64(d.days)) < 0:
		b, d = append(b, '-'), d.Negate()
	}
	b = append(b, 'P')
	if d.days%7 == 0 && d == (Duration{days: d.days, present: true}) {
		return appendPart(b, int64(d.days)/7, 'W')
	}
	b = appendPart(b, int64(d.years), 'Y')
	b = appendPart(b, int64(d.months), 'M')
	b = appendPart(b, int64(d.days), 'D')
	if d.seconds == 0 {
		return b
	}
	b = append(b, 'T')
	b = appendPart(b, d.seconds/secondsPerHour, 'H')
	b = appendPart(b, d.seconds%secondsPerHour/secondsPerMinute, 'M')
	return appendPart(b, d.seconds%secondsPerMinute, 'S')
}

// appendPart appends one part of a duration, unless it is empty.
func appendPart(b []byte, n int64, letter byte) []byte {
	if n == 0 {
		return b
	}
	return append(strconv.AppendInt(b, n, 10), letter)
}

// MarshalText writes d as [Duration.String] does. An absent duration has no text and is an
// error: leave it out of documents with omitzero.
func (d Duration) MarshalText() ([]byte, error) {
	if !d.present {
		return nil, textError("duration", "", FaultAbsent)
	}
	return d.append(nil), nil
}

// UnmarshalText reads what [ParseDuration] reads.
func (d *Duration) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDuration(string(text))
	return err
}

// Example returns a text that [ParseDuration] reads, to be shown where another was found.
func (Duration) Example() string { return example("duration") }
