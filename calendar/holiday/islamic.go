package holiday

import (
	"math"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Months of the Islamic calendar that feasts are in.
const (
	muharram = 1
	rabi1    = 3
	rajab    = 7
	shaban   = 8
	ramadan  = 9
	shawwal  = 10
	hijja    = 12
)

// Mecca, in degrees.
const (
	meccaNorth = 21.4225
	meccaEast  = 39.8262
)

// islamicMonth returns the day on which an Islamic month starts: the one after the first
// evening at Mecca, from that of the conjunction on, on which the sun sets later than the
// new moon was born. It is the rule of the calendar of Umm al-Qura of Saudi Arabia but for
// that the moon must also set after the sun. The months of countries that wait for a
// sighting start on that day or on one of the two after it.
func islamicMonth(year, month int) int {
	// The new moon of 6 January 2000 is that of 1 Shawwal 1420, 17037 months after the first.
	months := 12*(year-1) + month - 1
	birth := newMoonNear(float64(months-17037)*meanMonth + 5.76)
	day := int(math.Floor(birth + meccaEast/360))
	if _, set := daylight(day, meccaNorth, meccaEast); birth > set {
		day++
	}
	return day + 1
}

// islamic is a number of days from one of an Islamic month, which may come twice in a year.
func islamic(month, day, days int) turning {
	return func(year int) (first, second calendar.Period) {
		return islamicIn(year, func(islamic int) calendar.Period { return from(dayOf(islamicMonth(islamic, month)+day-1), days) })
	}
}

// islamicIn returns what starts in a civil year of what comes once in an Islamic year.
func islamicIn(year int, when timing) (first, second calendar.Period) {
	near := (year-622)*33/32 + 1
	return inYear(year, when(near-2), when(near-1), when(near))
}

// inYear returns those of the periods that start in a year, in their order.
func inYear(year int, periods ...calendar.Period) (first, second calendar.Period) {
	for _, p := range periods {
		switch {
		case p.From().Year() != year:
		case first.IsZero():
			first = p
		default:
			second = p
		}
	}
	return first, second
}

// ramadanDays is the whole month.
func ramadanDays(year int) (first, second calendar.Period) {
	return islamicIn(year, func(islamic int) calendar.Period {
		start := islamicMonth(islamic, ramadan)
		return from(dayOf(start), islamicMonth(islamic, shawwal)-start)
	})
}

// lastFridayOfRamadan is the one before the feast.
func lastFridayOfRamadan(year int) (first, second calendar.Period) {
	return islamicIn(year, func(islamic int) calendar.Period {
		last := dayOf(islamicMonth(islamic, shawwal) - 1)
		return from(last.AddDays(-(int(last.Weekday()-time.Friday)+7)%7), 1)
	})
}
