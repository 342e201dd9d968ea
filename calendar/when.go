package calendar

import (
	"cmp"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// When is a day, or a time of a day: what a recurrence starts on, and what names one of its
// occurrences. It is the DATE or DATE-TIME of iCalendar. Values are comparable with ==. The
// zero When means absent.
type When struct {
	n    int64 // as DateTime.n; midnight for a day
	date bool
}

// On returns the whole day d, absent when d is.
func On(d Date) When {
	at := d.At(Midnight())
	return When{at.n, !at.IsZero()}
}

// At returns the time t, absent when t is.
func At(t DateTime) When { return When{n: t.n} }

// ParseWhen reads "2026-01-15", a day, or "2026-01-15T10:00", a time. The error is a
// [document.ValueError].
func ParseWhen(s string) (When, error) {
	if len(s) == dateLength {
		d, fault := parseDate(s)
		if fault != "" {
			return When{}, textError("when", s, fault)
		}
		return On(d), nil
	}
	t, fault := parseDateTime(s)
	if fault != "" {
		return When{}, textError("when", s, fault)
	}
	return At(t), nil
}

// MustWhen is [ParseWhen] for texts known to be right; it panics on others.
func MustWhen(s string) When { return must(ParseWhen(s)) }

// IsZero reports whether w is absent.
func (w When) IsZero() bool { return w.n == 0 }

// IsDate reports whether w is a whole day.
func (w When) IsDate() bool { return w.date }

// Date returns the day of w.
func (w When) Date() Date { return w.DateTime().Date() }

// DateTime returns the time of w, midnight for a whole day.
func (w When) DateTime() DateTime { return DateTime{w.n} }

// Compare orders by time, a whole day before the midnight that it starts with.
func (w When) Compare(v When) int {
	if c := cmp.Compare(w.n, v.n); c != 0 || w.date == v.date {
		return c
	}
	if w.date {
		return -1
	}
	return 1
}

// String returns w as [ParseWhen] reads it, or "" when w is absent.
func (w When) String() string { return string(w.append(nil)) }

func (w When) append(b []byte) []byte {
	if w.date {
		return w.Date().append(b)
	}
	return w.DateTime().append(b)
}

// Label returns w as a message of its own: "15 January 2026 at 09:30", « 15 janvier 2026 à
// 9 h 30 », or the day alone. An absent one says nothing.
func (w When) Label() finding.Message {
	if w.date {
		return w.Date().Label()
	}
	return w.DateTime().Label()
}

// MarshalText writes w as [When.String] does. An absent one has no text and is an error:
// leave it out of documents with omitzero.
func (w When) MarshalText() ([]byte, error) {
	if w.IsZero() {
		return nil, textError("when", "", FaultAbsent)
	}
	return w.append(nil), nil
}

// UnmarshalText reads what [ParseWhen] reads.
func (w *When) UnmarshalText(text []byte) (err error) {
	*w, err = ParseWhen(string(text))
	return err
}

// Example returns a text that [ParseWhen] reads, to be shown where another was found.
func (When) Example() string { return example("when") }
