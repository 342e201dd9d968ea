package calendar

import (
	"fmt"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// FiscalYear is the day of the calendar on which the years of a company's accounts start:
// 1 April, 1 July, 1 January. Values are comparable with ==. The zero FiscalYear is absent,
// and gives nothing.
//
// A start on 29, 30 or 31 of a month is the last day of that month where it is shorter.
type FiscalYear struct {
	month, day int8
}

// fiscalLength is the length of the text of a fiscal year.
const fiscalLength = len("04-01")

// NewFiscalYear returns the fiscal year that starts on a day of a month; 29 February may be
// that day. The error is a [document.ValueError].
func NewFiscalYear(month time.Month, day int) (FiscalYear, error) {
	if fault := checkFiscal(int(month), day); fault != "" {
		return FiscalYear{}, numberError("fiscal year", "-", fault, int(month), day)
	}
	return FiscalYear{int8(month), int8(day)}, nil
}

// checkFiscal reports what is wrong with a month and a day, in a leap year.
func checkFiscal(month, day int) finding.Code {
	switch {
	case month < 1 || month > 12:
		return FaultMonth
	case day < 1 || day > daysIn(2024, time.Month(month)):
		return FaultDay
	}
	return ""
}

// ParseFiscalYear reads the month and the day that a fiscal year starts on, "04-01". The
// error is a [document.ValueError].
func ParseFiscalYear(s string) (FiscalYear, error) {
	if len(s) != fiscalLength || s[2] != '-' {
		return FiscalYear{}, textError("fiscal year", s, FaultForm)
	}
	month, ok := digits(s[:2])
	day, also := digits(s[3:])
	if !ok || !also {
		return FiscalYear{}, textError("fiscal year", s, FaultForm)
	}
	if fault := checkFiscal(month, day); fault != "" {
		return FiscalYear{}, textError("fiscal year", s, fault)
	}
	return FiscalYear{int8(month), int8(day)}, nil
}

// MustFiscalYear is [ParseFiscalYear] for texts known to be right; it panics on others.
func MustFiscalYear(s string) FiscalYear { return must(ParseFiscalYear(s)) }

// IsZero reports whether f is absent.
func (f FiscalYear) IsZero() bool { return f == FiscalYear{} }

// Start returns the month and the day on which f starts, 0 and 0 when it is absent.
func (f FiscalYear) Start() (time.Month, int) { return time.Month(f.month), int(f.day) }

// startIn returns the day on which f starts in a calendar year, absent out of range.
func (f FiscalYear) startIn(year int) Date {
	if f.IsZero() || year < MinYear || year > MaxYear {
		return Date{}
	}
	return civilDate(year, time.Month(f.month), min(int(f.day), daysIn(year, time.Month(f.month))))
}

// Around returns the fiscal year that holds d, cut where the calendar ends, and the absent
// Period when f or d is absent.
func (f FiscalYear) Around(d Date) Period {
	if f.IsZero() || d.IsZero() {
		return Period{}
	}
	year := d.Year()
	from := f.startIn(year)
	if d.Before(from) {
		year--
		from = f.startIn(year)
	}
	return upTo(from, f.startIn(year+1))
}

// upTo returns the days from one to before another; either may be beyond the calendar.
func upTo(from, next Date) Period {
	if from.IsZero() {
		from = Date{1}
	}
	to := Date{maxDay}
	if !next.IsZero() {
		to = next.AddDays(-1)
	}
	return Period{from, to}
}

// Quarter returns which quarter of its fiscal year d lies in, from 1 to 4, and its days. The
// quarters are three months each, counted from the start of the year. It returns 0 when f
// or d is absent.
func (f FiscalYear) Quarter(d Date) (int, Period) {
	if f.IsZero() || d.IsZero() {
		return 0, Period{}
	}
	year := d.Year()
	if d.Before(f.startIn(year)) {
		year--
	}
	for n := 4; n > 1; n-- {
		if from := f.quarterStart(year, n); !from.IsZero() && !d.Before(from) {
			return n, upTo(from, f.quarterStart(year, n+1))
		}
	}
	return 1, upTo(f.startIn(year), f.quarterStart(year, 2))
}

// quarterStart returns the day on which a quarter of the fiscal year starts that starts in a
// calendar year; the fifth is the first of the next. Years may be one beyond the calendar.
func (f FiscalYear) quarterStart(year, quarter int) Date {
	month := int(f.month) - 1 + 3*(quarter-1)
	year, month = year+month/12, month%12+1
	if year < MinYear || year > MaxYear {
		return Date{}
	}
	return civilDate(year, time.Month(month), min(int(f.day), daysIn(year, time.Month(month))))
}

// Years returns the calendar years in which the fiscal year of d starts and ends: companies
// call it after the one, after the other, or after both. They are 0 when f or d is absent.
func (f FiscalYear) Years(d Date) (starts, ends int) {
	p := f.Around(d)
	if p.IsZero() {
		return 0, 0
	}
	return p.From().Year(), p.To().Year()
}

// Label returns the fiscal year of d as people say it: "fiscal year 2025–2026", « exercice
// 2025-2026 », or the one year when it is that of the calendar. It says nothing when f or d
// is absent.
func (f FiscalYear) Label(d Date) finding.Message {
	starts, ends := f.Years(d)
	switch {
	case starts == 0:
		return finding.Message{}
	case starts == ends:
		return book().Message("calendar.fiscal_year.one", finding.Text("year", fmt.Sprintf("%04d", starts)))
	}
	return book().Message("calendar.fiscal_year",
		finding.Text("starts", fmt.Sprintf("%04d", starts)), finding.Text("ends", fmt.Sprintf("%04d", ends)))
}

// String returns f as [ParseFiscalYear] reads it, or "" when f is absent.
func (f FiscalYear) String() string {
	if f.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d-%02d", f.month, f.day)
}

// MarshalText writes f as [FiscalYear.String] does. An absent one has no text and is an
// error: leave it out of documents with omitzero.
func (f FiscalYear) MarshalText() ([]byte, error) {
	if f.IsZero() {
		return nil, textError("fiscal year", "", FaultAbsent)
	}
	return []byte(f.String()), nil
}

// UnmarshalText reads what [ParseFiscalYear] reads.
func (f *FiscalYear) UnmarshalText(text []byte) (err error) {
	*f, err = ParseFiscalYear(string(text))
	return err
}

// Example returns a text that [ParseFiscalYear] reads, to be shown where another was found.
func (FiscalYear) Example() string { return example("fiscal year") }
