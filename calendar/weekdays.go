package calendar

import (
	"iter"
	"math/bits"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

const (
	// maxWeekdays is the length of the longest text of seven days, each named.
	maxWeekdays = len("mon,tue,wed,thu,fri,sat,sun")

	// everyDay has the bits of the seven days.
	everyDay = 1<<7 - 1
)

// Weekdays is a set of days of the week. Sets are comparable with ==. The zero Weekdays is
// the empty set and means absent: what an absent set stands for is said where one is
// asked.
type Weekdays struct {
	bits uint8 // bit 0 is Monday, as in ISO 8601, so that ranges run Monday to Sunday
}

// dayNames are the names of the days in texts, from Monday.
var dayNames = [7]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

// WeekdaysOf returns the set of the given days. A number that is not a day of the week adds
// nothing.
func WeekdaysOf(days ...time.Weekday) Weekdays {
	var w Weekdays
	for _, day := range days {
		if day >= time.Sunday && day <= time.Saturday {
			w.bits |= 1 << ((day + 6) % 7)
		}
	}
	return w
}

// ParseWeekdays reads days and ranges of days between commas: "mon-fri", "tue,wed,thu",
// "sat-mon,wed". A range includes both ends and may pass Sunday. The error is a
// [document.ValueError].
func ParseWeekdays(s string) (Weekdays, error) {
	w, fault := parseWeekdays(s)
	if fault != "" {
		return Weekdays{}, textError("weekdays", s, fault)
	}
	return w, nil
}

// MustWeekdays is [ParseWeekdays] for texts known to be right; it panics on others.
func MustWeekdays(s string) Weekdays { return must(ParseWeekdays(s)) }

func parseWeekdays(s string) (Weekdays, finding.Code) {
	if s == "" || len(s) > maxWeekdays {
		return Weekdays{}, FaultForm
	}
	var w Weekdays
	for part := range strings.SplitSeq(s, ",") {
		first, last, isRange := strings.Cut(part, "-")
		if !isRange {
			last = first
		}
		from, to := dayIndex(first), dayIndex(last)
		if from < 0 || to < 0 {
			return Weekdays{}, FaultWeekday
		}
		for day := from; ; day = (day + 1) % 7 {
			if w.bits&(1<<day) != 0 {
				return Weekdays{}, FaultRepeat
			}
			w.bits |= 1 << day
			if day == to {
				break
			}
		}
	}
	return w, ""
}

// dayIndex returns the place of a day in the week, 0 for Monday, or -1.
func dayIndex(name string) int {
	for i, day := range dayNames {
		if day == name {
			return i
		}
	}
	return -1
}

// IsZero reports whether w is the empty set.
func (w Weekdays) IsZero() bool { return w.bits == 0 }

// Len returns the number of days of w, 0 to 7.
func (w Weekdays) Len() int { return bits.OnesCount8(w.bits) }

// Contains reports whether day belongs to w.
func (w Weekdays) Contains(day time.Weekday) bool { return w.bits&WeekdaysOf(day).bits != 0 }

// Union returns the days of w and of x.
func (w Weekdays) Union(x Weekdays) Weekdays { return Weekdays{w.bits | x.bits} }

// Intersect returns the days that belong to w and to x.
func (w Weekdays) Intersect(x Weekdays) Weekdays { return Weekdays{w.bits & x.bits} }

// Complement returns the days that do not belong to w.
func (w Weekdays) Complement() Weekdays { return Weekdays{everyDay &^ w.bits} }

// All returns the days of w from Monday to Sunday.
func (w Weekdays) All() iter.Seq[time.Weekday] {
	return func(yield func(time.Weekday) bool) {
		for i := range 7 {
			if w.bits&(1<<i) != 0 && !yield(time.Weekday((i+1)%7)) {
				return
			}
		}
	}
}

// String returns w from Monday to Sunday, three days or more in a row as a range:
// "mon-fri", "tue,thu", "sat,sun". The empty set is "".
func (w Weekdays) String() string { return string(w.append(nil)) }

func (w Weekdays) append(b []byte) []byte {
	for i := 0; i < 7; i++ {
		if w.bits&(1<<i) == 0 {
			continue
		}
		if len(b) > 0 {
			b = append(b, ',')
		}
		b = append(b, dayNames[i]...)
		if run := bits.TrailingZeros8(^w.bits >> i); run >= 3 {
			i += run - 1
			b = append(b, '-')
			b = append(b, dayNames[i]...)
		}
	}
	return b
}

// MarshalText writes w as [Weekdays.String] does. The empty set has no text and is an
// error: leave it out of documents with omitzero.
func (w Weekdays) MarshalText() ([]byte, error) {
	if w.IsZero() {
		return nil, textError("weekdays", "", FaultAbsent)
	}
	return w.append(nil), nil
}

// UnmarshalText reads what [ParseWeekdays] reads.
func (w *Weekdays) UnmarshalText(text []byte) (err error) {
	*w, err = ParseWeekdays(string(text))
	return err
}

// Example returns a text that [ParseWeekdays] reads, to be shown where another was found.
func (Weekdays) Example() string { return example("weekdays") }
