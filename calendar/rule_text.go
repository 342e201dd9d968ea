package calendar

import (
	"strconv"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
)

// append writes the canonical text of r.
func (r Rule) append(b []byte) []byte {
	if r.IsZero() {
		return b
	}
	p := &r.parts
	b = append(append(b, "FREQ="...), frequencies[p.Freq]...)
	if p.Until != recur.Open {
		b = appendUntil(appendRulePart(b, partUntil), p)
	}
	if p.Count != 0 {
		b = strconv.AppendInt(appendRulePart(b, partCount), int64(p.Count), 10)
	}
	if p.Interval != 1 {
		b = strconv.AppendInt(appendRulePart(b, partInterval), int64(p.Interval), 10)
	}
	b = appendNumbers(b, partSecond, func(n int) bool { return n >= 0 && p.Seconds>>n&1 != 0 })
	b = appendNumbers(b, partMinute, func(n int) bool { return n >= 0 && p.Minutes>>n&1 != 0 })
	b = appendNumbers(b, partHour, func(n int) bool { return n >= 0 && p.Hours>>n&1 != 0 })
	b = appendDays(b, p)
	b = appendNumbers(b, partMonthDay, p.MonthDays.Has)
	b = appendNumbers(b, partYearDay, p.YearDays.Has)
	b = appendNumbers(b, partWeek, p.Weeks.Has)
	b = appendNumbers(b, partMonth, func(n int) bool { return n >= 0 && p.Months>>n&1 != 0 })
	b = appendNumbers(b, partPosition, p.Positions.Has)
	if p.WeekStart != 0 {
		b = append(appendRulePart(b, partWeekStart), ruleDays[p.WeekStart]...)
	}
	return b
}

func appendRulePart(b []byte, part int) []byte {
	b = append(b, ';')
	b = append(b, partNames[part]...)
	return append(b, '=')
}

// lister writes the commas of the list of a part, and its name before the first of them.
type lister struct {
	part    int
	started bool
}

func (l *lister) next(b []byte) []byte {
	if l.started {
		return append(b, ',')
	}
	l.started = true
	return appendRulePart(b, l.part)
}

// appendNumbers writes the numbers of a part that are there: the positive in ascending
// order, then -1, -2, ….
func appendNumbers(b []byte, part int, has func(int) bool) []byte {
	limits, list := partRanges[part], lister{part: part}
	for n := limits.min; n <= limits.max; n++ {
		if has(n) {
			b = strconv.AppendInt(list.next(b), int64(n), 10)
		}
	}
	for n := 1; limits.signed && n <= limits.max; n++ {
		if has(-n) {
			b = strconv.AppendInt(list.next(b), int64(-n), 10)
		}
	}
	return b
}

// appendDays writes BYDAY: the plain days from Monday, then those with an ordinal by
// ordinal.
func appendDays(b []byte, p *recur.Rule) []byte {
	list := lister{part: partDay}
	for day, name := range ruleDays {
		if p.Weekdays>>day&1 != 0 {
			b = append(list.next(b), name...)
		}
	}
	if !p.HasNth() {
		return b
	}
	for _, sign := range []int{1, -1} {
		for n := 1; n <= recur.MaxOrdinal; n++ {
			for day, name := range ruleDays {
				if p.Nth[day].Has(sign * n) {
					b = append(strconv.AppendInt(list.next(b), int64(sign*n), 10), name...)
				}
			}
		}
	}
	return b
}

// appendUntil writes the end of a rule.
func appendUntil(b []byte, p *recur.Rule) []byte {
	at := DateTime{p.End + 1}
	year, month, day := at.Date().Civil()
	b = appendDigits(b, year, 4)
	b = appendDigits(b, int(month), 2)
	b = appendDigits(b, day, 2)
	if p.Until == recur.UntilDay {
		return b
	}
	c := at.Clock()
	b = append(b, 'T')
	b = appendDigits(b, c.Hour(), 2)
	b = appendDigits(b, c.Minute(), 2)
	b = appendDigits(b, c.Second(), 2)
	if p.Until == recur.UntilUTC {
		b = append(b, 'Z')
	}
	return b
}
