package holiday

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
)

// The years for which the places of the sun and the moon are computed. Far from them the
// turning of the earth is not known to the minute.
const (
	firstSkyYear = 1900
	lastSkyYear  = 2100
)

// A moment is a number of days, with their fraction, since 1 January 2000, 0 h universal time.
// A day is a whole one.

// meanMonth is the mean time between two new moons, in days.
const meanMonth = 29.530588861

// dayOf returns the date of a day.
func dayOf(day int) calendar.Date { return date(2000, 1, 1).AddDays(day) }

// dayAt returns the day of a date.
func dayAt(d calendar.Date) int { return d.DaysSince(date(2000, 1, 1)) }

// centuries is the argument of the theories: Julian centuries of dynamical time since J2000.
// That time is ahead of universal time by about 64 seconds in 2000, and 0.6 more each year:
// within ten seconds of what was measured from 1900 to 2025.
func centuries(moment float64) float64 {
	ahead := (64 + 0.6*moment/365.25) / 86400
	return (moment + ahead - 0.5) / 36525
}

func sine(degrees float64) float64 { return math.Sin(degrees * math.Pi / 180) }

// turn brings an angle between -180 and 180 degrees.
func turn(degrees float64) float64 { return degrees - 360*math.Floor(degrees/360+0.5) }

// nutation is what the nodding of the earth adds to longitudes, in degrees, to its main term.
func nutation(t float64) float64 { return -0.00478 * sine(125.04-1934.136*t) }

// sunAt returns the apparent longitude of the sun in degrees, to 0.01°: J. Meeus,
// "Astronomical Algorithms" (1991), chapter 25.
func sunAt(moment float64) float64 {
	t := centuries(moment)
	anomaly := 357.52911 + t*(35999.05029-t*0.0001537)
	center := (1.914602-t*(0.004817+t*0.000014))*sine(anomaly) + (0.019993-t*0.000101)*sine(2*anomaly) + 0.000289*sine(3*anomaly)
	return 280.46646 + t*(36000.76983+t*0.0003032) + center - 0.00569 + nutation(t)
}

// siderealSunAt returns the longitude of the sun among the stars, from the zero of the
// ayanamsha of Lahiri: 23°51′11″ in 2000.
func siderealSunAt(moment float64) float64 { return sunAt(moment) - precession(centuries(moment)) }

// siderealMoonAt is that of the moon.
func siderealMoonAt(moment float64) float64 { return moonAt(moment) - precession(centuries(moment)) }

func precession(t float64) float64 { return 23.85306 + 1.396971*t + nutation(t) }

// lunarTerm is a term of the longitude of the moon: multiples of the elongation, of the
// anomaly of the sun, of that of the moon and of its distance from the node, and
// millionths of a degree.
type lunarTerm struct{ d, sun, moon, node, size float64 }

// lunarTerms are those of 300 millionths or more of J. Meeus, chapter 47, table 47.A.
var lunarTerms = [...]lunarTerm{
	{0, 0, 1, 0, 6288774}, {2, 0, -1, 0, 1274027}, {2, 0, 0, 0, 658314}, {0, 0, 2, 0, 213618}, {0, 1, 0, 0, -185116}, {0, 0, 0, 2, -114332},
	{2, 0, -2, 0, 58793}, {2, -1, -1, 0, 57066}, {2, 0, 1, 0, 53322}, {2, -1, 0, 0, 45758}, {0, 1, -1, 0, -40923}, {1, 0, 0, 0, -34720},
	{0, 1, 1, 0, -30383}, {2, 0, 0, -2, 15327}, {0, 0, 1, 2, -12528}, {0, 0, 1, -2, 10980}, {4, 0, -1, 0, 10675}, {0, 0, 3, 0, 10034},
	{4, 0, -2, 0, 8548}, {2, 1, -1, 0, -7888}, {2, 1, 0, 0, -6766}, {1, 0, -1, 0, -5163}, {1, 1, 0, 0, 4987}, {2, -1, 1, 0, 4036},
	{2, 0, 2, 0, 3994}, {4, 0, 0, 0, 3861}, {2, 0, -3, 0, 3665}, {0, 1, -2, 0, -2689}, {2, 0, -1, 2, -2602}, {2, -1, -2, 0, 2390},
	{1, 0, 1, 0, -2348}, {2, -2, 0, 0, 2236}, {0, 1, 2, 0, -2120}, {0, 2, 0, 0, -2069}, {2, -2, -1, 0, 2048}, {2, 0, 1, -2, -1773},
	{2, 0, 0, 2, -1595}, {4, -1, -1, 0, 1215}, {0, 0, 2, 2, -1110}, {3, 0, -1, 0, -892}, {2, 1, 1, 0, -810}, {4, -1, -2, 0, 759},
	{0, 2, -1, 0, -713}, {2, 2, -1, 0, -700}, {2, 1, -2, 0, 691}, {2, -1, 0, -2, 596}, {4, 0, 1, 0, 549}, {0, 0, 4, 0, 537},
	{4, -1, 0, 0, 520}, {1, 0, -2, 0, -487}, {2, 1, 0, -2, -399}, {0, 0, 2, -2, -381}, {1, 1, 1, 0, 351}, {3, 0, -2, 0, -340},
	{4, 0, -3, 0, 330}, {2, -1, 2, 0, 327}, {0, 2, 1, 0, -323},
}

// moonAt returns the apparent longitude of the moon in degrees, to about 0.003°.
func moonAt(moment float64) float64 {
	t := centuries(moment)
	mean := 218.3164477 + t*(481267.88123421-t*0.0015786)
	elongation := 297.8501921 + t*(445267.1114034-t*0.0018819)
	sun := 357.5291092 + t*(35999.0502909-t*0.0001536)
	moon := 134.9633964 + t*(477198.8675055+t*0.0087414)
	node := 93.2720950 + t*(483202.0175233-t*0.0036539)
	flattening := 1 - t*(0.002516+t*0.0000074)
	sum := 3958*sine(119.75+131.849*t) + 1962*sine(mean-node) + 318*sine(53.09+479264.290*t)
	for _, k := range lunarTerms {
		size := k.size
		for range int(math.Abs(k.sun)) {
			size *= flattening
		}
		sum += size * sine(k.d*elongation+k.sun*sun+k.moon*moon+k.node*node)
	}
	return mean + sum/1e6 + nutation(t)
}

// elongationAt is how far the moon is ahead of the sun, in degrees.
func elongationAt(moment float64) float64 { return moonAt(moment) - sunAt(moment) }

// The mean motions, in degrees a day.
const (
	sunMotion        = 0.98565
	elongationMotion = 12.19075
)

// reaches returns when an angle that grows by a motion has a value, near a guess.
func reaches(angle func(float64) float64, degrees, motion, guess float64) float64 {
	const tenthOfSecond = 1e-6
	for range 12 { // each brings it at least four times as near
		step := turn(degrees-angle(guess)) / motion
		guess += step
		if -tenthOfSecond < step && step < tenthOfSecond {
			break
		}
	}
	return guess
}

// newMoonBefore returns the last new moon that is not after a moment.
func newMoonBefore(moment float64) float64 {
	age := elongationAt(moment) / elongationMotion
	age -= meanMonth * math.Floor(age/meanMonth)
	found := reaches(elongationAt, 0, elongationMotion, moment-age)
	if found > moment {
		found = newMoonNear(found - meanMonth)
	} else if next := newMoonNear(found + meanMonth); next <= moment {
		found = next
	}
	return found
}

// newMoonNear returns the new moon near a guess that is at most some days away.
func newMoonNear(guess float64) float64 { return reaches(elongationAt, 0, elongationMotion, guess) }

// daylight returns when the sun rises and sets on a day at a place, in degrees north and
// east, to about a minute.
func daylight(day int, north, east float64) (rise, set float64) {
	noon := float64(day) + 0.5 - east/360
	longitude := sunAt(noon)
	const tilt = 23.436
	declination := math.Asin(sine(tilt) * sine(longitude))
	ascension := math.Atan2(sine(90-tilt)*sine(longitude), sine(longitude+90)) * 180 / math.Pi
	t := centuries(noon)
	noon -= turn(280.46646+36000.76983*t-0.00569-ascension) / 360
	arc := (sine(-0.833) - sine(north)*math.Sin(declination)) / (sine(90-north) * math.Cos(declination))
	half := math.Acos(max(-1, min(1, arc))) / (2 * math.Pi)
	return noon - half, noon + half
}
