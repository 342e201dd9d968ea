package calendar

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxQuoted is the number of bytes of a refused text that an error repeats.
const maxQuoted = 64

// ValueError says why a value of this package could not be made. Find it with
// [errors.AsType]; [ValueError.Message] says it in English and in French.
type ValueError struct {
	// Type is the value asked for: "date", "period", "clock", "datetime", "duration",
	// "weekdays", "cadence".
	Type string
	// Text is what was refused, cut after 64 bytes. It is empty when the value was absent.
	Text string
	// Fault is what is wrong with it.
	Fault Fault
}

// Error returns a text such as `calendar: clock "25:00": hour out of range`.
func (e *ValueError) Error() string {
	text := "calendar: " + e.Type
	if e.Text != "" {
		text += " " + strconv.Quote(cut(e.Text))
	}
	text += ": " + e.Fault.String()
	if want := example(e.Type); want != "" && e.Fault == FaultForm {
		text += ", want " + strconv.Quote(want) + " or the like"
	}
	return text
}

// Fault is what is wrong with a value.
type Fault int

// The faults of values.
const (
	// FaultAbsent is a value that is not there, or is made of one that is not there.
	FaultAbsent Fault = iota + 1
	// FaultForm is a text that is not written as its type is.
	FaultForm
	// FaultYear is a year outside 1 to 9999.
	FaultYear
	// FaultMonth is a month outside 1 to 12.
	FaultMonth
	// FaultDay is a day that its month does not have.
	FaultDay
	// FaultHour is an hour after 24.
	FaultHour
	// FaultMinute is a minute after 59, or after 24:00.
	FaultMinute
	// FaultSecond is a second after 59, or after 24:00.
	FaultSecond
	// FaultOrder is a period that ends before it starts.
	FaultOrder
	// FaultSize is a number too large for its place.
	FaultSize
	// FaultSign is a duration with parts of both signs, or a cadence of negative numbers.
	FaultSign
	// FaultWeekday is a word that is not a day of the week.
	FaultWeekday
	// FaultRepeat is a day of the week named twice.
	FaultRepeat
	// FaultCount is a cadence of no post at all.
	FaultCount
	// FaultRange is a cadence whose minimum is above its maximum.
	FaultRange
	// FaultUnit is a word that is not a unit of time of a cadence.
	FaultUnit
	// FaultEvery is a cadence over no unit of time.
	FaultEvery
)

// faults holds, for each fault, the end of its code in the book and of its error text.
var faults = [...]struct{ name, text string }{
	FaultAbsent:  {"absent", "absent"},
	FaultForm:    {"form", "malformed"},
	FaultYear:    {"year", "year out of range"},
	FaultMonth:   {"month", "month out of range"},
	FaultDay:     {"day", "day out of range for its month"},
	FaultHour:    {"hour", "hour out of range"},
	FaultMinute:  {"minute", "minute out of range"},
	FaultSecond:  {"second", "second out of range"},
	FaultOrder:   {"order", "ends before it starts"},
	FaultSize:    {"size", "number too large"},
	FaultSign:    {"sign", "sign out of place"},
	FaultWeekday: {"weekday", "unknown day of the week"},
	FaultRepeat:  {"repeat", "day of the week named twice"},
	FaultCount:   {"count", "no post at all"},
	FaultRange:   {"range", "minimum above maximum"},
	FaultUnit:    {"unit", "unknown unit"},
	FaultEvery:   {"every", "less than one unit"},
}

// String returns the words that [ValueError.Error] ends with, and "%!Fault(99)" for a fault
// that does not exist.
func (f Fault) String() string {
	if f < FaultAbsent || int(f) >= len(faults) {
		return "%!Fault(" + strconv.Itoa(int(f)) + ")"
	}
	return faults[f].text
}

// example returns a right text of a type of value, which its findings and errors show.
func example(kind string) string {
	switch kind {
	case "date":
		return "2026-01-15"
	case "period":
		return "2026-01-01/2026-12-31"
	case "clock":
		return "09:30"
	case "datetime":
		return "2026-01-15T09:30"
	case "duration":
		return "P6M"
	case "weekdays":
		return "mon-fri"
	case "cadence":
		return "2-3/week"
	}
	return ""
}

func textError(kind, text string, fault Fault) error {
	return &ValueError{Type: kind, Text: strings.Clone(cut(text)), Fault: fault}
}

// numberError is the error of a constructor that was given numbers, written with the
// separator of its type.
func numberError(kind, separator string, fault Fault, numbers ...int) error {
	parts := make([]string, len(numbers))
	for i, n := range numbers {
		parts[i] = fmt.Sprintf("%02d", n)
	}
	return &ValueError{Type: kind, Text: cut(strings.Join(parts, separator)), Fault: fault}
}

// cut shortens s to maxQuoted bytes, between two characters, and marks the cut.
func cut(s string) string {
	if len(s) <= maxQuoted {
		return s
	}
	end := maxQuoted - len("…")
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "…"
}
