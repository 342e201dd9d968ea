package holiday

import (
	"time"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// law makes one day of each year a public holiday.
type law struct {
	id     string       // stable: part of the ids of closures
	name   finding.Code // its label
	option Option       // what it depends on; absent in all of France
	month  time.Month   // absent when it moves with Easter
	day    int          // of the month, or counted from Easter Sunday
	since  int          // the first year
	source string
}

// The days that move with Easter lie from Good Friday to Whit Monday.
const (
	firstMoving = -2
	lastMoving  = 50
)

// lawSet is a set of laws: bit i is laws[i].
type lawSet uint32

// The laws of each day of the year, those of each day counted from [firstMoving], and of the
// latter those of each day of the week, as Easter is a Sunday.
var fixedLaws, movingLaws, weekdayLaws = lawsByDay()

func lawsByDay() (fixed [13][32]lawSet, moving [lastMoving - firstMoving + 1]lawSet, weekdays [7]lawSet) {
	for i, l := range laws {
		if l.month != 0 {
			fixed[l.month][l.day] |= 1 << i
			continue
		}
		moving[l.day-firstMoving] |= 1 << i
		weekdays[(l.day+7)%7] |= 1 << i
	}
	return fixed, moving, weekdays
}

// lawsOf returns the laws that depend on an option.
func lawsOf(o Option) (set lawSet) {
	for i, l := range laws {
		if l.option == o {
			set |= 1 << i
		}
	}
	return set
}
