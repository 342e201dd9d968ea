package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// mark tells when a key date takes place.
type mark struct {
	id              string
	english, french string
	others          []string // what else people call it
	since, until    int      // the first and the last year; 0 when it has none
	estimated       bool
	when            timing
	turns           turning // in the place of when
	source          string
}

// timing gives the days of a year, from 1 to 9999.
type timing func(year int) calendar.Period

// turning gives what may come twice in a year of the sun, or not at all.
type turning func(year int) (first, second calendar.Period)

// of returns the days of a key date in a year: an absent period stands for none.
func (m mark) of(year int) (first, second calendar.Period) {
	switch {
	case year < m.since, m.until != 0 && year > m.until:
		return first, second
	case m.turns != nil:
		return m.turns(year)
	}
	return m.when(year), second
}

// on is a fixed day.
func on(month time.Month, day int) timing { return run(month, day, 1) }

// run is a number of days from a fixed one.
func run(month time.Month, day, days int) timing {
	return func(year int) calendar.Period { return from(date(year, month, day), days) }
}

// fromEaster is a day counted from Easter Sunday.
func fromEaster(days int) timing {
	return func(year int) calendar.Period { return from(Easter(year).AddDays(days), 1) }
}

// nth is a number of days from one that comes so many days after the nth weekday of a month.
func nth(n int, day time.Weekday, month time.Month, after, days int) timing {
	return func(year int) calendar.Period {
		return from(nthOf(n, day, year, month).AddDays(after), days)
	}
}

// from is a number of days from one.
func from(first calendar.Date, days int) calendar.Period {
	p, _ := calendar.NewPeriod(first, first.AddDays(days-1))
	return p
}

// nthOf returns the nth such day of a month.
func nthOf(n int, day time.Weekday, year int, month time.Month) calendar.Date {
	first := date(year, month, 1)
	wait := (int(day) - int(first.Weekday()) + 7) % 7
	return first.AddDays(wait + 7*(n-1))
}

// lastOf returns the last such day of a month of 30 or 31 days, which has at least four of
// them and at most five.
func lastOf(day time.Weekday, year int, month time.Month) calendar.Date {
	if fifth := nthOf(5, day, year, month); fifth.Month() == month {
		return fifth
	}
	return nthOf(4, day, year, month)
}

// mothersDay gives way to Pentecost.
func mothersDay(year int) calendar.Period {
	day := lastOf(time.Sunday, year, time.May)
	if day == Easter(year).AddDays(49) {
		day = day.AddDays(7)
	}
	return from(day, 1)
}

// backToSchool is what the school calendars of 2015 to 2026 have in common, but for that of
// 2021, which began a day later.
func backToSchool(year int) calendar.Period {
	day := date(year, time.September, 1)
	switch day.Weekday() {
	case time.Friday, time.Saturday, time.Sunday:
		day = calendar.WeekOf(day, time.Monday).To().AddDays(1)
	}
	return from(day, 1)
}
