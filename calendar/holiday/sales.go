package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// Since 2009 the two seasons of sales (« soldes ») have followed a rule for the country:
// code de commerce, art. L310-3; art. D310-15-2 of that code from 20 December 2008 to the
// end of 2019, and the arrêté of 27 May 2019 from 2020.
const (
	salesSince = 2009
	// summerCapSince is the first summer after the decree in force on 14 October 2010, which
	// has the season start a week earlier rather than on the 29th or 30th.
	summerCapSince = 2011
	// sixWeeksSince and fourWeeksSince are the first years of another length: the act of 18
	// June 2014 made five weeks six, the arrêté of 27 May 2019 made them four.
	sixWeeksSince  = 2015
	fourWeeksSince = 2020
)

// winterSales starts on the second Wednesday of January, or a week earlier when that comes
// after the 12th.
func winterSales(year int) calendar.Period {
	first := nthOf(2, time.Wednesday, year, time.January)
	if first.Day() > 12 {
		first = first.AddDays(-7)
	}
	return from(first, salesDays(year))
}

// summerSales starts on the last Wednesday of June, or a week earlier when that comes after
// the 28th.
func summerSales(year int) calendar.Period {
	first := lastOf(time.Wednesday, year, time.June)
	if year >= summerCapSince && first.Day() > 28 {
		first = first.AddDays(-7)
	}
	return from(first, salesDays(year))
}

func salesDays(year int) int {
	switch {
	case year < sixWeeksSince:
		return 5 * 7
	case year < fourWeeksSince:
		return 6 * 7
	}
	return 4 * 7
}

// decision is a season that a minister moved or lengthened.
type decision struct {
	keyDate KeyDate
	year    int
	period  calendar.Period
	source  string
}

// decided returns the decision on a key date in a year, and whether there is one.
func decided(k KeyDate, year int) (decision, bool) {
	for _, d := range decisions {
		if d.keyDate == k && d.year == year {
			return d, true
		}
	}
	return decision{}, false
}
