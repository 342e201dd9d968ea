package holiday

import (
	"math"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Months of the Hindu calendar, from one new moon to the next. Those of the north run from
// full moon to full moon: the dark half of their Kartika is that of Ashvina here.
const (
	chaitra = iota + 1
	vaishakha
	jyeshtha
	ashadha
	shravana
	bhadrapada
	ashvina
	kartika
	margashirsha
	pausha
	magha
	phalguna
)

const (
	fullMoon = 15 // the last tithi of the bright half
	dark     = 15 // what is added to a tithi of the dark half
	noMoon   = 30
)

// Ujjain, whose meridian the calendar goes by, in degrees, and the time of India.
const (
	ujjainNorth = 23.18
	ujjainEast  = 75.77
	indiaAhead  = 5.5 / 24
)

// part is the part of a day in which a feast wants its tithi, in days of light after the
// sunrise: the day has five parts, the night too.
type part struct {
	from, to float64
	later    bool // of two days that are alike the second counts
}

var (
	atSunrise    = part{from: 0, to: 0.005}
	forenoon     = part{from: 0, to: 0.5}
	midday       = part{from: 0.4, to: 0.6}
	afternoon    = part{from: 0.6, to: 0.8}
	eveningfall  = part{from: 1, to: 1.2}
	moonrise     = part{from: 1.17, to: 1.23}
	lastMidnight = part{from: 1.47, to: 1.53, later: true}
	midnight     = part{from: 1.47, to: 1.53} // the middle one of the thirty muhurtas of the night
)

// within returns the moments of a part of a day: of the light up to 1, of the night from 1 to 2.
func (p part) within(day int) (from, to float64) {
	rise, set := daylight(day, ujjainNorth, ujjainEast)
	next, _ := daylight(day+1, ujjainNorth, ujjainEast)
	at := func(x float64) float64 {
		if x < 1 {
			return rise + x*(set-rise)
		}
		return set + (x-1)*(next-set)
	}
	return at(p.from), at(p.to)
}

// tithi returns when a lunar day starts and ends: that of a month that holds the entry of
// the sun into the sign of its number, in a civil year.
func tithi(year, month, number int) (start, end float64) {
	entry := sunReaches(siderealSunAt, year, float64(30*(month-1)), 103)
	moon := newMoonBefore(entry)
	at := func(n int) float64 {
		return reaches(elongationAt, float64(12*n), elongationMotion, moon+meanMonth*float64(n)/30)
	}
	return at(number - 1), at(number)
}

// tithiDay returns the day on which a lunar day fills most of a part of the day; else the one on which it starts.
func tithiDay(year, month, number int, p part) int {
	start, end := tithi(year, month, number)
	first := int(math.Floor(start+indiaAhead)) - 1
	best, length := 0, 0.0
	for day := first; day <= first+3; day++ {
		from, to := p.within(day)
		if shared := min(end, to) - max(start, from); shared > length+0.0001 || p.later && length > 0 && shared > length-0.0001 {
			best, length = day, shared
		}
	}
	if length > 0 {
		return best
	}
	if rise, _ := daylight(first+1, ujjainNorth, ujjainEast); rise > start {
		return first
	}
	return first + 1
}

// hindu is a number of days, after some, from the day of a tithi. It may come twice in a
// civil year, or not at all, about 1 January.
func hindu(month, number int, p part, after, days int) turning {
	return func(year int) (first, second calendar.Period) {
		in := func(year int) calendar.Period {
			return from(dayOf(tithiDay(year, month, number, p)+after), days)
		}
		if month != pausha {
			return in(year), calendar.Period{}
		}
		return inYear(year, in(year), in(year+1))
	}
}

// vijayadashami is the tenth of the bright half of Ashvina in the afternoon: the day on
// which the moon is then in Shravana, when there is one, if that tithi has come by then and
// was there at sunrise or later.
func vijayadashami(year int) calendar.Date {
	start, end := tithi(year, ashvina, 10)
	first := int(math.Floor(start + indiaAhead))
	for day := first; day <= first+1; day++ {
		rise, _ := daylight(day, ujjainNorth, ujjainEast)
		from, to := afternoon.within(day)
		if start < to && end > rise && moonIn(shravanaStar, from, to) {
			return dayOf(day)
		}
	}
	return dayOf(tithiDay(year, ashvina, 10, afternoon))
}

// shravanaStar is the twenty-second of the 27 lunar mansions, counted from 0.
const shravanaStar = 21

// moonIn reports whether the moon is in a mansion at one of two moments.
func moonIn(mansion float64, moments ...float64) bool {
	for _, m := range moments {
		if at := math.Mod(siderealMoonAt(m), 360); math.Floor(math.Mod(at+360, 360)*27/360) == mansion {
			return true
		}
	}
	return false
}

// dussehra is one day, nine nights before it those of Durga.
func dussehra(year int) calendar.Period { return from(vijayadashami(year), 1) }

func navaratri(year int) calendar.Period {
	p, _ := calendar.NewPeriod(dayOf(tithiDay(year, ashvina, 1, atSunrise)), vijayadashami(year))
	return p
}

// entryDay returns the day in India on which the sun enters a sign, from 0 for Mesha, in a
// civil year, and whether it does so after the sunset.
func entryDay(year, sign int) (day int, late bool) {
	entry := sunReaches(siderealSunAt, year, float64(30*sign), 103)
	day = int(math.Floor(entry + indiaAhead))
	_, set := daylight(day, ujjainNorth, ujjainEast)
	return day, entry > set
}

// sankranti is some days after the day on which the sun enters a sign, or the next day when
// it enters after the sunset.
func sankranti(sign, after, days int) timing {
	return func(year int) calendar.Period {
		day, late := entryDay(year, sign)
		if late {
			day++
		}
		return from(dayOf(day+after), days)
	}
}

// bengali is a day of Boishakh in West Bengal: the month starts on the day after the entry.
func bengali(number int) timing {
	return func(year int) calendar.Period {
		day, _ := entryDay(year, 0)
		return from(dayOf(day+number), 1)
	}
}

// punjabi is the civil day of the entry.
func punjabi(year int) calendar.Period {
	day, _ := entryDay(year, 0)
	return from(dayOf(day), 1)
}

// onam is the day at whose sunrise the moon is in Shravana, else at its noon, in the month in
// which the sun is in Simha: the last when it comes twice.
func onam(year int) calendar.Period {
	first, _ := entryDay(year, 4)
	end, _ := entryDay(year, 5)
	for _, p := range [...]part{atSunrise, midday} {
		best := 0
		for day := first; day < end; day++ {
			if from, _ := p.within(day); moonIn(shravanaStar, from) && (best == 0 || day > best+1) {
				best = day
			}
		}
		if best != 0 {
			return from(dayOf(best), 1)
		}
	}
	return calendar.Period{}
}

// parsiNewYear is 1 Farvardin of the Shahenshahi calendar, whose years have 365 days.
func parsiNewYear(year int) (first, second calendar.Period) {
	anchor := date(2018, time.August, 17)
	near := year - 2018
	at := func(n int) calendar.Period { return from(anchor.AddDays(365*n), 1) }
	return inYear(year, at(near), at(near+1))
}

// nowruz is the day in Iran of the equinox of spring, or the next when it comes after noon.
func nowruz(year int) calendar.Period {
	equinox := sunReaches(sunAt, year, 0, 80)
	return from(dayOf(int(math.Floor(equinox+3.5/24+0.5))), 1)
}
