// Package civil is the arithmetic of the proleptic Gregorian calendar: days counted from
// 0001-01-01, which is day 0 and a Monday, and their years, months and days.
package civil

import "time"

const (
	// Cycle is the number of days after which the calendar repeats: 400 years, a whole
	// number of weeks.
	Cycle = 146097
	// Days is the number of days of the years 1 to 9999.
	Days = 3652059
	// Seconds is the number of seconds of a day on a wall clock.
	Seconds = 86400
)

// cumulativeDays holds the days before each month of a common year.
var cumulativeDays = [12]int16{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

// IsLeap reports whether a year has 366 days.
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// DaysBefore returns how many days of the year come before the given month.
func DaysBefore(year int, month time.Month) int {
	n := int(cumulativeDays[month-1])
	if month > time.February && IsLeap(year) {
		n++
	}
	return n
}

// DaysIn returns the length of a month.
func DaysIn(year int, month time.Month) int {
	if month == time.December {
		return 31
	}
	return DaysBefore(year, month+1) - DaysBefore(year, month)
}

// Day returns the number of a day known to exist, in a year from 1.
func Day(year int, month time.Month, day int) int {
	before := year - 1
	return before*365 + before/4 - before/100 + before/400 + DaysBefore(year, month) + day - 1
}

// Of returns the year, month and day of a day from 0 to [Days].
//
// The computation is that of C. Neri and L. Schneider, "Euclidean affine functions and
// their application to calendar algorithms", Software: Practice and Experience 53 (2023),
// figure 12: two multiplications in place of the divisions, exact over the whole range.
func Of(n int) (year int, month time.Month, day int) {
	n1 := 4*uint32(n+306) + 3 // day count from 0000-03-01
	century := n1 / Cycle
	p2 := 2939745 * uint64(n1%Cycle|3)
	yearDay := uint32(p2) / 2939745 / 4 // from 1 March
	n3 := 2141*yearDay + 197913
	year, month, day = int(100*century+uint32(p2>>32)), time.Month(n3>>16), int(n3&0xffff/2141)+1
	if yearDay >= 306 { // January and February belong to the next year
		return year + 1, month - 12, day
	}
	return year, month, day
}
