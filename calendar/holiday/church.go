package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/calendar"
)

// easterRun is a number of days from one that is counted from Easter Sunday.
func easterRun(after, days int) timing {
	return func(year int) calendar.Period { return from(Easter(year).AddDays(after), days) }
}

// fromOrthodoxEaster counts from the Easter of the East.
func fromOrthodoxEaster(after, days int) timing {
	return func(year int) calendar.Period { return from(OrthodoxEaster(year).AddDays(after), days) }
}

// fromAdvent counts from the first Sunday of Advent, the fourth before Christmas.
func fromAdvent(after, days int) timing {
	return func(year int) calendar.Period {
		eve := date(year, time.December, 24)
		return from(eve.AddDays(-int(eve.Weekday())-21+after), days)
	}
}

// baptism is the Sunday after 6 January.
func baptism(year int) calendar.Period {
	return from(nthOf(1, time.Sunday, year, time.January).AddDays(sundaySkip(year)), 1)
}

// sundaySkip is a week in the years whose first Sunday is 6 January or earlier.
func sundaySkip(year int) int {
	if nthOf(1, time.Sunday, year, time.January).Day() <= 6 {
		return 7
	}
	return 0
}
