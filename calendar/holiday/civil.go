package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// last is the last such day of a month of 30 or 31 days.
func last(day time.Weekday, month time.Month) timing {
	return func(year int) calendar.Period { return from(lastOf(day, year, month), 1) }
}

// nearest is a day, or the weekday nearest to it.
func nearest(month time.Month, day int) timing {
	return func(year int) calendar.Period { return from(nearestWeekday(date(year, month, day)), 1) }
}

func nearestWeekday(d calendar.Date) calendar.Date {
	switch d.Weekday() {
	case time.Saturday:
		return d.AddDays(-1)
	case time.Sunday:
		return d.AddDays(1)
	}
	return d
}

// taxDay is 15 April or the next day that is neither at the weekend nor, from 2007, the
// Emancipation Day of the District of Columbia.
func taxDay(year int) calendar.Period {
	d := date(year, time.April, 15)
	freed := nearestWeekday(date(year, time.April, 16))
	for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday || year >= 2007 && d == freed {
		d = d.AddDays(1)
	}
	return from(d, 1)
}

// secretariesDay is the Wednesday of the last full week of April, from Sunday to Saturday.
func secretariesDay(year int) calendar.Period {
	return from(lastOf(time.Saturday, year, time.April).AddDays(-3), 1)
}

// youthService is the last weekend of April, with its Friday.
func youthService(year int) calendar.Period {
	return from(lastOf(time.Sunday, year, time.April).AddDays(-2), 3)
}

// superTuesday is the first Tuesday of March in the years in which a president is elected.
func superTuesday(year int) calendar.Period {
	if year%4 != 0 {
		return calendar.Period{}
	}
	return from(nthOf(1, time.Tuesday, year, time.March), 1)
}

// victoriaDay is the Monday before 25 May.
func victoriaDay(year int) calendar.Period {
	d := date(year, time.May, 24)
	return from(d.AddDays(-(int(d.Weekday()-time.Monday)+7)%7), 1)
}

// kingsDay is 27 April, the day before when that is a Sunday.
func kingsDay(year int) calendar.Period {
	d := date(year, time.April, 27)
	if d.Weekday() == time.Sunday {
		d = d.AddDays(-1)
	}
	return from(d, 1)
}

// queensDay was 30 April: the day after a Sunday until 1979, the day before from 1980.
func queensDay(year int) calendar.Period {
	d := date(year, time.April, 30)
	if d.Weekday() == time.Sunday {
		if d = d.AddDays(-1); year < 1980 {
			d = d.AddDays(2)
		}
	}
	return from(d, 1)
}

// oktoberfest runs from the Saturday after 15 September to the first Sunday of October, or
// to 3 October when that Sunday is the 1st or the 2nd.
func oktoberfest(year int) calendar.Period {
	first := date(year, time.September, 15)
	first = first.AddDays((int(time.Saturday-first.Weekday()) + 7) % 7)
	end := nthOf(1, time.Sunday, year, time.October)
	if end.Day() < 3 {
		end = date(year, time.October, 3)
	}
	return from(first, end.DaysSince(first)+1)
}

// saferInternet is the Tuesday of the second week of February, the first being that of its
// first working day.
func saferInternet(year int) calendar.Period {
	first := date(year, time.February, 1)
	switch first.Weekday() {
	case time.Saturday, time.Sunday:
		first = first.AddDays(2)
	}
	return from(calendar.WeekOf(first, time.Monday).From().AddDays(8), 1)
}

// earthHour is the last Saturday of March, or the one before when that is the eve of Easter.
func earthHour(year int) calendar.Period {
	d := lastOf(time.Saturday, year, time.March)
	if d.AddDays(1) == Easter(year) {
		d = d.AddDays(-7)
	}
	return from(d, 1)
}
