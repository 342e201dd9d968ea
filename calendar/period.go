package calendar

import (
	"cmp"
	"iter"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// Period is a run of civil days, both ends included: 2026-01-01/2026-01-31 is the 31 days
// of January. Periods are comparable with ==. The zero Period means absent; it holds no
// day.
type Period struct {
	from, to Date
}

// NewPeriod returns the period from one day to another, both included. The error is a
// [document.ValueError] when a date is absent or the period would end before it starts.
func NewPeriod(from, to Date) (Period, error) {
	p, fault := period(from, to)
	if fault != "" {
		return Period{}, textError("period", from.String()+"/"+to.String(), fault)
	}
	return p, nil
}

// ParsePeriod reads a period written "2026-01-01/2026-12-31", an ISO 8601 interval of two
// dates. The error is a [document.ValueError].
func ParsePeriod(s string) (Period, error) {
	p, fault := parsePeriod(s)
	if fault != "" {
		return Period{}, textError("period", s, fault)
	}
	return p, nil
}

// MustPeriod is [ParsePeriod] for texts known to be right; it panics on others.
func MustPeriod(s string) Period { return must(ParsePeriod(s)) }

func period(from, to Date) (Period, finding.Code) {
	switch {
	case from.IsZero() || to.IsZero():
		return Period{}, FaultAbsent
	case to.Before(from):
		return Period{}, FaultOrder
	}
	return Period{from, to}, ""
}

func parsePeriod(s string) (Period, finding.Code) {
	first, last, ok := strings.Cut(s, "/")
	if !ok {
		return Period{}, FaultForm
	}
	from, fault := parseDate(first)
	if fault != "" {
		return Period{}, fault
	}
	to, fault := parseDate(last)
	if fault != "" {
		return Period{}, fault
	}
	return period(from, to)
}

// DayOf returns the period of d alone.
func DayOf(d Date) Period { return Period{d, d} }

// WeekOf returns the week of d, which starts on the given day of the week: Monday for ISO
// weeks. At the very ends of the calendar it is cut to the years 1 to 9999.
func WeekOf(d Date, start time.Weekday) Period {
	if d.IsZero() {
		return Period{}
	}
	back := (int(d.Weekday()) - int(start)%7 + 7) % 7
	first := int(d.n) - back
	return Period{Date{int32(max(first, 1))}, Date{int32(min(first+6, maxDay))}}
}

// MonthOf returns the month of d, from its first to its last day.
func MonthOf(d Date) Period { return monthsOf(d, 1) }

// QuarterOf returns the quarter of d: January to March, April to June, and so on.
func QuarterOf(d Date) Period { return monthsOf(d, 3) }

// YearOf returns the calendar year of d.
func YearOf(d Date) Period { return monthsOf(d, 12) }

// monthsOf returns the run of n months, counted from January, that holds d.
func monthsOf(d Date, n int) Period {
	if d.IsZero() {
		return Period{}
	}
	year, month, _ := d.Civil()
	first := (int(month)-1)/n*n + 1
	last := time.Month(first + n - 1)
	return Period{civilDate(year, time.Month(first), 1), civilDate(year, last, daysIn(year, last))}
}

// IsZero reports whether p is absent.
func (p Period) IsZero() bool { return p == Period{} }

// From returns the first day of p.
func (p Period) From() Date { return p.from }

// To returns the last day of p, which belongs to it.
func (p Period) To() Date { return p.to }

// Days returns the number of days of p, 0 when p is absent.
func (p Period) Days() int {
	if p.IsZero() {
		return 0
	}
	return p.to.DaysSince(p.from) + 1
}

// Contains reports whether d is one of the days of p.
func (p Period) Contains(d Date) bool {
	return !d.IsZero() && !d.Before(p.from) && !d.After(p.to)
}

// Overlaps reports whether p and q have a day in common.
func (p Period) Overlaps(q Period) bool { return !p.Intersect(q).IsZero() }

// Intersect returns the days that p and q have in common, the zero Period when there are
// none.
func (p Period) Intersect(q Period) Period {
	from, to := Date{max(p.from.n, q.from.n)}, Date{min(p.to.n, q.to.n)}
	if to.IsZero() || to.Before(from) {
		return Period{}
	}
	return Period{from, to}
}

// All returns the days of p in order.
func (p Period) All() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if p.IsZero() {
			return
		}
		for n := p.from.n; n <= p.to.n; n++ {
			if !yield(Date{n}) {
				return
			}
		}
	}
}

// Compare orders periods by their first day, then by their last.
func (p Period) Compare(q Period) int {
	return cmp.Or(p.from.Compare(q.from), p.to.Compare(q.to))
}

// String returns p as "2026-01-01/2026-12-31", or "" when p is absent.
func (p Period) String() string { return string(p.append(nil)) }

func (p Period) append(b []byte) []byte {
	if p.IsZero() {
		return b
	}
	return p.to.append(append(p.from.append(b), '/'))
}

// MarshalText writes p as [Period.String] does. An absent period has no text and is an
// error: leave it out of documents with omitzero.
func (p Period) MarshalText() ([]byte, error) {
	if p.IsZero() {
		return nil, textError("period", "", FaultAbsent)
	}
	return p.append(nil), nil
}

// UnmarshalText reads what [ParsePeriod] reads.
func (p *Period) UnmarshalText(text []byte) (err error) {
	*p, err = ParsePeriod(string(text))
	return err
}

// Example returns a text that [ParsePeriod] reads, to be shown where another was found.
func (Period) Example() string { return example("period") }
