package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Months of the Hebrew calendar, from Nisan; Adar is the second one in a leap year.
const (
	nisan = iota + 1
	iyar
	sivan
	tammuz
	av
	elul
	tishri
	heshvan
	kislev
	tevet
	shevat
	adar
)

// creation is the day, as [dayOf] counts them, before 1 Tishri of the year 1 but one: N.
// Dershowitz and E. Reingold, "Calendrical Calculations", chapter 8.
const creation = -1373427 - 730120

// hebrewNewYear returns the day of 1 Tishri of a Hebrew year: from the mean new moon, put
// off by the four delays.
func hebrewNewYear(year int) int {
	delay := func(year int) int {
		months := (235*year - 234) / 19
		parts := 12084 + 13753*months
		day := 29*months + parts/25920
		if 3*(day+1)%7 < 3 {
			day++
		}
		return day
	}
	before, here, after := delay(year-1), delay(year), delay(year+1)
	switch {
	case after-here == 356:
		here += 2
	case here-before == 382:
		here++
	}
	return creation + here
}

// hebrewDay returns the date of a day of a Hebrew month that falls in a Hebrew year.
func hebrewDay(year, month, day int) calendar.Date {
	first := hebrewNewYear(year)
	next := hebrewNewYear(year + 1)
	if month < tishri { // counted back from the next year: from Nisan on lengths do not change
		return dayOf(next - 177 + (59*(month-1)+1)/2 + day - 1)
	}
	switch length := next - first; {
	case month == tishri:
		return dayOf(first + day - 1)
	case month == heshvan:
		return dayOf(first + 30 + day - 1)
	case month == kislev:
		if length%10 == 5 { // a complete year: Heshvan has 30 days
			first++
		}
		return dayOf(first + 59 + day - 1)
	}
	// Tevet has 29 days, Shevat 30, the first Adar of a leap year 30, the last Adar 29.
	first = next - 177 - 29
	if month == adar {
		return dayOf(first + day - 1)
	}
	if next-hebrewNewYear(year) > 380 {
		first -= 30
	}
	if month == shevat {
		return dayOf(first - 30 + day - 1)
	}
	return dayOf(first - 59 + day - 1)
}

// hebrew is a number of days from one of a Hebrew month.
func hebrew(month, day, days int) timing {
	return func(year int) calendar.Period { return from(hebrewIn(year, month, day), days) }
}

// hebrewIn returns the day of a Hebrew month in a civil year. From Nisan to Kislev 27, and
// from Tevet 20 to Adar, a day comes once in each civil year for thousands of years.
func hebrewIn(year, month, day int) calendar.Date {
	hebrew := year + 3760
	if month >= tishri && month <= kislev {
		hebrew++
	}
	return hebrewDay(hebrew, month, day)
}

// The days of the State of Israel keep away from the sabbath. The Knesset fixed the shifts:
// from 2004, neither begins when the sabbath ends.
const israelShiftSince = 2004

// shoahDay is 27 Nisan, the day before when that is a Friday, the day after when it is a
// Sunday (from 1997).
func shoahDay(year int) calendar.Period {
	day := hebrewIn(year, nisan, 27)
	switch day.Weekday() {
	case time.Friday:
		day = day.AddDays(-1)
	case time.Sunday:
		if year >= 1997 {
			day = day.AddDays(1)
		}
	}
	return from(day, 1)
}

// israelDay is 5 Iyar, the Thursday before when that is a Friday or a Saturday, the day
// after when it is a Monday (from 2004); the day of remembrance comes on the eve.
func israelDay(year int) calendar.Period {
	day := hebrewIn(year, iyar, 5)
	switch day.Weekday() {
	case time.Friday:
		day = day.AddDays(-1)
	case time.Saturday:
		day = day.AddDays(-2)
	case time.Monday:
		if year >= israelShiftSince {
			day = day.AddDays(1)
		}
	}
	return from(day, 1)
}

// hebrewFast is a fast that a sabbath puts off to the Sunday.
func hebrewFast(month, day int) timing {
	return func(year int) calendar.Period {
		d := hebrewIn(year, month, day)
		if d.Weekday() == time.Saturday {
			d = d.AddDays(1)
		}
		return from(d, 1)
	}
}

// estherFast is the eve of Purim, or the Thursday before when that is a Saturday.
func estherFast(year int) calendar.Period {
	d := hebrewIn(year, adar, 13)
	if d.Weekday() == time.Saturday {
		d = d.AddDays(-2)
	}
	return from(d, 1)
}

// The civil years whose feasts are told: in them each comes once.
const (
	firstHebrewYear = 1583
	lastHebrewYear  = 3000
)

// hanukkah is the eight evenings on which candles are lit: the first is the one that begins
// 25 Kislev.
func hanukkah(year int) calendar.Period {
	return from(hebrewIn(year, kislev, 25).AddDays(-1), 8)
}

// before is the day before.
func before(when timing) timing {
	return func(year int) calendar.Period { return from(when(year).From().AddDays(-1), 1) }
}
