package holiday

import (
	"iter"
	"math/bits"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
)

// MaxYears is the longest period, in years, of which [Calendar.Closures] lists the
// holidays: ten times the longest brief.
const MaxYears = 100

// Calendar is a set of public holidays. Calendars are comparable with ==, immutable and
// safe for concurrent use. The zero Calendar has no holidays.
type Calendar struct {
	laws lawSet
}

// France returns the eleven public holidays of France and those that the options add. An
// option given twice counts once; one that is not of the set adds nothing.
func France(added ...Option) Calendar {
	c := Calendar{lawsOf(0)}
	for _, o := range added {
		if options.Has(o) {
			c.laws |= lawsOf(o)
		}
	}
	return c
}

// On returns the holiday on a date, and whether there is one. When two fall on the date,
// as Labour Day and Ascension Day did in 2008, it is the one that comes first in [Day.Compare].
// The cost does not depend on the calendar or on the year, and nothing is allocated.
func (c Calendar) On(d calendar.Date) (Day, bool) {
	year, month, day := d.Civil()
	found := c.laws & (fixedLaws[month][day] | movingOn(d, year, month))
	for ; found != 0; found &= found - 1 {
		i := bits.TrailingZeros32(uint32(found))
		if year >= laws[i].since {
			return Day{date: d, law: uint8(i + 1)}, true
		}
	}
	return Day{}, false
}

// movingOn returns the laws by which the place of d after Easter makes it a holiday.
func movingOn(d calendar.Date, year int, month time.Month) lawSet {
	// Good Friday is 20 March or later, Whit Monday 14 June or earlier.
	if month < time.March || month > time.June || weekdayLaws[d.Weekday()] == 0 {
		return 0
	}
	if n := d.DaysSince(Easter(year)) - firstMoving; n >= 0 && n < len(movingLaws) {
		return movingLaws[n]
	}
	return 0
}

// Days returns the holidays of a year in the order of [Day.Compare]; none outside the years
// 1 to 9999. The result is the caller's own.
func (c Calendar) Days(year int) []Day {
	var room [len(laws)]Day
	return slices.Clone(c.fill(&room, year))
}

// fill puts the holidays of a year in room and returns them.
func (c Calendar) fill(room *[len(laws)]Day, year int) []Day {
	days, easter := room[:0], Easter(year)
	if easter.IsZero() {
		return nil
	}
	for set := c.laws; set != 0; set &= set - 1 {
		i := bits.TrailingZeros32(uint32(set))
		l := laws[i]
		if year < l.since {
			continue
		}
		day := Day{date: easter.AddDays(l.day), law: uint8(i + 1)}
		if l.month != 0 {
			day.date = date(year, l.month, l.day)
		}
		days = append(days, day)
	}
	slices.SortFunc(days, Day.Compare)
	return days
}

// Between returns the holidays of a period, one at a time, in the order of [Day.Compare].
func (c Calendar) Between(p calendar.Period) iter.Seq[Day] {
	return func(yield func(Day) bool) {
		if p.IsZero() {
			return
		}
		var room [len(laws)]Day
		for year := p.From().Year(); year <= p.To().Year(); year++ {
			for _, day := range c.fill(&room, year) {
				if p.Contains(day.date) && !yield(day) {
					return
				}
			}
		}
	}
}

// Closures returns the holidays of a period, and of the year before it, as closures of a
// brief: deadlines are counted back past the start of the brief. Each is one closure with
// its dates, on which nobody works and nothing is published, named in French or English; its
// id is "fr-" and [Day.ID], "fr-ascension-day". They are ordered by their first date. Of a
// period of more than [MaxYears] years the holidays of the first MaxYears are given.
//
// The closures of two calendars share ids, which a brief refuses. Where one team alone keeps
// a day, 26 December in Strasbourg say, ask for all of them at once and give that closure its
// Scope, [calendar.ScopeWork], and its People.
func (c Calendar) Closures(p calendar.Period, tag language.Tag) []calendar.Closure {
	if p.IsZero() {
		return nil
	}
	var closures []calendar.Closure
	var place [len(laws) + 1]int // of the closure of each law, plus 1
	for day := range c.Between(around(p)) {
		if place[day.law] == 0 {
			closures = append(closures, calendar.Closure{
				ID: "fr-" + day.ID(), Name: day.Label().Localize(tag), Scope: calendar.ScopeBoth,
			})
			place[day.law] = len(closures)
		}
		closure := &closures[place[day.law]-1]
		closure.Dates = append(closure.Dates, day.date)
	}
	return closures
}

// around returns the period whose holidays a brief of p needs: bounded by [MaxYears], and
// with the year before.
func around(p calendar.Period) calendar.Period {
	from, to := p.From().AddYears(-1), p.From().AddYears(MaxYears).AddDays(-1)
	if from.IsZero() {
		from = date(calendar.MinYear, time.January, 1)
	}
	if to.IsZero() || to.After(p.To()) {
		to = p.To()
	}
	span, _ := calendar.NewPeriod(from, to)
	return span
}
