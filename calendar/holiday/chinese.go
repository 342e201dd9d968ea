package holiday

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
)

// chineseSince is the year from which the calendar has gone by the time of the 120th
// meridian.
const chineseSince = 1929

// chinaAhead is the time of China, in days ahead of universal time.
const chinaAhead = 8.0 / 24

// chineseDay returns the day in China of a moment.
func chineseDay(moment float64) int { return int(math.Floor(moment + chinaAhead)) }

// solarTerm returns the day in China on which the sun reaches a longitude in a year.
func solarTerm(year int, longitude float64) int {
	return chineseDay(sunReaches(sunAt, year, longitude, 80))
}

// sunReaches returns when the sun reaches a longitude in a civil year, by the angle that it
// is counted in, which is zero about a day of the year.
func sunReaches(angle func(float64) float64, year int, longitude, zero float64) float64 {
	start := float64(dayAt(date(year, 1, 1)))
	after := math.Mod(longitude/sunMotion+zero, 365.25)
	return reaches(angle, longitude, sunMotion, start+after)
}

// chineseMonth returns the day on which a month of the year that starts in a civil year
// starts: the eleventh month holds the winter solstice, and of thirteen months between two
// of them the first in which no principal term falls is the leap one.
func chineseMonth(year, month int) int {
	// count the months from the one of the solstice, which is the first of this count
	solstice := year - 1
	position := month + 2
	if month >= 11 {
		solstice, position = year, month-10
	}
	start := newMoonOnOrBefore(solarTerm(solstice, 270))
	end := newMoonOnOrBefore(solarTerm(solstice+1, 270))
	leap := math.Round((end-start)/meanMonth) == 13
	moon := start
	for n := 1; n < position; n++ {
		next := newMoonNear(moon + meanMonth)
		if leap {
			after := newMoonNear(next + meanMonth)
			if !hasPrincipalTerm(chineseDay(next), chineseDay(after)) {
				leap, next = false, after
			}
		}
		moon = next
	}
	return chineseDay(moon)
}

// newMoonOnOrBefore returns the last new moon whose day in China is not after a day.
func newMoonOnOrBefore(day int) float64 {
	return newMoonBefore(float64(day+1) - chinaAhead)
}

// hasPrincipalTerm reports whether the sun reaches a multiple of 30° in the days from one to
// the day before another, in China.
func hasPrincipalTerm(from, to int) bool {
	at := func(day int) float64 { return math.Floor(sunAt(float64(day)-chinaAhead) / 30) }
	return at(from) != at(to)
}

// chinese is a day of a month of the Chinese calendar.
func chinese(month, day, days int) timing {
	return func(year int) calendar.Period { return from(dayOf(chineseMonth(year, month)+day-1), days) }
}

// chineseEve is the day before the new year.
func chineseEve(year int) calendar.Period { return from(dayOf(chineseMonth(year, 1)-1), 1) }

// qingming is the day on which the sun reaches 15°.
func qingming(year int) calendar.Period { return from(dayOf(solarTerm(year, 15)), 1) }
