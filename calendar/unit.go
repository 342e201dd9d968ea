package calendar

import (
	"time"

	"github.com/septet-go/socialstrategy/strategy/document"
)

// Unit is a unit of time that cadences count in. The zero Unit means absent.
type Unit int

// The units of time, from the shortest to the longest.
const (
	Day     Unit = iota + 1 // Day is a civil day.
	Week                    // Week starts on the day that its user says, Monday as a rule.
	Month                   // Month is one of the calendar.
	Quarter                 // Quarter is three months, from January, April, July or October.
	Year                    // Year is one of the calendar.
)

var units = document.MustEnum[Unit]("unit", "day", "week", "month", "quarter", "year")

// String returns the name of u in texts, such as "week".
func (u Unit) String() string { return units.Name(u) }

// MarshalText writes the name of u; an absent or unknown u is an error.
func (u Unit) MarshalText() ([]byte, error) { return units.Marshal(u) }

// UnmarshalText reads "day", "week", "month", "quarter" or "year".
func (u *Unit) UnmarshalText(text []byte) (err error) {
	*u, err = units.Unmarshal(text)
	return err
}

// Around returns the day, week, month, quarter or year of d. Weeks start on the given day.
// It is absent when d is, or when u is not a unit.
func (u Unit) Around(d Date, weekStart time.Weekday) Period {
	switch u {
	case Day:
		return DayOf(d)
	case Week:
		return WeekOf(d, weekStart)
	case Month:
		return MonthOf(d)
	case Quarter:
		return QuarterOf(d)
	case Year:
		return YearOf(d)
	}
	return Period{}
}
