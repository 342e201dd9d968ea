package calendar

import (
	"fmt"
	"slices"
	"time"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// place says which days of a month, or of a year, are meant, and whether any is named.
func (s *speech) place(of string) (m finding.Message, named, ok bool) {
	var items []finding.Arg
	r := &s.r
	days, nth := s.days(), r.HasNth()
	whole := finding.Term("of", phrase("of_"+of))
	switch {
	case !r.MonthDays.IsZero():
		if nth || !r.Positions.IsZero() {
			return m, true, false
		}
		items = s.monthDays()
	case nth:
		if days.Len() > 0 || !r.Positions.IsZero() {
			return m, true, false
		}
		items = s.ordinals()
	case days.Len() > 0:
		return s.position(days, whole)
	default:
		return m, false, r.Positions.IsZero()
	}
	if len(items) == 0 || len(items) > maxSpoken {
		return m, true, false
	}
	m = phrase("place", finding.ListOf("days", items...), whole)
	if of != "month" && of != "year" && r.MonthDays.Pos != 0 && r.MonthDays.Neg == 0 {
		m = phrase("place_date", finding.ListOf("days", items...), finding.Term("month", phrase("date_"+of)))
	}
	if days.Len() > 1 {
		return m, true, false
	}
	if days.Len() == 1 {
		m = phrase("if_day", finding.Term("what", m), finding.Term("days", days.Label()))
	}
	return m, true, true
}

// monthDays lists the days of BYMONTHDAY, none when one has no words.
func (s *speech) monthDays() (items []finding.Arg) {
	for n := 1; n <= 31; n++ {
		if s.r.MonthDays.Has(n) {
			items = append(items, finding.Term("day", phrase(dayOrdinal(n), finding.Integer("n", n))))
		}
	}
	for n := -1; n >= -31; n-- {
		switch {
		case !s.r.MonthDays.Has(n):
		case n < -2:
			return nil
		default:
			items = append(items, finding.Term("day", phrase(fmt.Sprintf("day_last_%d", -n))))
		}
	}
	return items
}

// dayOrdinal is the phrase of a day of the month.
func dayOrdinal(n int) string {
	switch {
	case n == 1:
		return "day_first"
	case n%10 == 1 && n != 11:
		return "day_st"
	case n%10 == 2 && n != 12:
		return "day_nd"
	case n%10 == 3 && n != 13:
		return "day_rd"
	}
	return "day_th"
}

// spokenOrdinals are the places of a day of the week that have words.
var spokenOrdinals = []int{1, 2, 3, 4, 5, -1, -2}

func ordinalName(n int) string {
	if n < 0 {
		return fmt.Sprintf("last_%d", -n)
	}
	return fmt.Sprintf("nth_%d", n)
}

// ordinals lists the days of BYDAY with their places, none when one has no words.
func (s *speech) ordinals() (items []finding.Arg) {
	for n := -recur.MaxOrdinal; n <= recur.MaxOrdinal; n++ {
		for day := range 7 {
			if n != 0 && s.r.Nth[day].Has(n) && !slices.Contains(spokenOrdinals, n) {
				return nil
			}
		}
	}
	for _, n := range spokenOrdinals {
		for day := range 7 {
			if s.r.Nth[day].Has(n) {
				items = append(items, finding.Term("day", phrase(ordinalName(n), dayArg("day", time.Weekday((day+1)%7)))))
			}
		}
	}
	return items
}

// position is one place among some days of the week: BYDAY with BYSETPOS.
func (s *speech) position(days Weekdays, whole finding.Arg) (m finding.Message, named, ok bool) {
	for n := 1; n <= recur.MaxYearDay; n++ {
		for _, at := range []int{n, -n} {
			if !s.r.Positions.Has(at) {
				continue
			}
			if named || !slices.Contains(spokenOrdinals, at) {
				return m, true, false
			}
			named, m = true, s.positionOf(at, days, whole)
		}
	}
	return m, true, named
}

func (s *speech) positionOf(at int, days Weekdays, whole finding.Arg) finding.Message {
	switch {
	case days.Len() == 1:
		for day := range days.All() {
			return phrase("place", finding.ListOf("days", finding.Term("day", phrase(ordinalName(at), dayArg("day", day)))), whole)
		}
	case days.bits == everyDay:
		return phrase("place", finding.ListOf("days", finding.Term("day", phrase(ordinalName(at), finding.Term("day", phrase("day"))))), whole)
	}
	day := phrase(ordinalName(at), finding.Term("day", phrase("day")))
	return phrase("place_among", finding.Term("day", day), whole, finding.Term("days", days.Label()))
}
