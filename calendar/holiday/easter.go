package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Easter returns Easter Sunday of a year, and the zero Date for a year outside 1 to 9999.
// Before 1583 it is that of the Gregorian reckoning carried backwards, which nobody kept.
//
// The computation is the anonymous one of Nature, 20 April 1876, given by S. Butcher, "The
// Ecclesiastical Calendar" (1877), and by J. Meeus, "Astronomical Algorithms" (1991),
// chapter 8. It has no exceptions.
func Easter(year int) calendar.Date {
	if year < calendar.MinYear || year > calendar.MaxYear {
		return calendar.Date{}
	}
	golden := year % 19
	century, rest := year/100, year%100
	moons := (century - (century+8)/25 + 1) / 3
	moon := (19*golden + century - century/4 - moons + 15) % 30 // days from 21 March to the full moon
	sunday := (32 + 2*(century%4) + 2*(rest/4) - moon - rest%4) % 7
	late := (golden + 11*moon + 22*sunday) / 451
	n := moon + sunday - 7*late + 114
	return date(year, time.Month(n/31), n%31+1)
}

// OrthodoxEaster returns the Easter Sunday of the churches of the East, by the Julian
// reckoning, as a date of the Gregorian calendar, and the zero Date for a year outside 1 to
// 9999. The computation is that of J. Meeus, "Astronomical Algorithms" (1991), chapter 8.
func OrthodoxEaster(year int) calendar.Date {
	if year < calendar.MinYear || year > calendar.MaxYear {
		return calendar.Date{}
	}
	moon := (19*(year%19) + 15) % 30
	sunday := (2*(year%4) + 4*(year%7) - moon + 34) % 7
	n := moon + sunday + 114
	julian := date(year, time.Month(n/31), n%31+1)
	return julian.AddDays(year/100 - year/400 - 2)
}

// date returns a day that exists, and the zero Date for a year outside 1 to 9999.
func date(year int, month time.Month, day int) calendar.Date {
	d, _ := calendar.NewDate(year, month, day)
	return d
}
