package holidays

import (
	"slices"

	"github.com/rickar/cal/v2"

	"github.com/septet-go/socialstrategy/calendar"
)

// Closures returns holidays of a period, and of the year before it, as closures of a brief:
// deadlines are counted back past the start of the brief. Each is one closure with its dates
// in order, on which nobody works and nothing is published, named as the library does; its id
// is the prefix, a hyphen and that name, as far as an id is long. The day itself and the one on
// which it is observed are both closed. Holidays of one id are one closure.
//
// The library computes in cal.DefaultLoc, the zone of the machine unless a program sets it.
// Of a period of more than 100 years the first 100 are listed.
func Closures(prefix string, holidays []*cal.Holiday, p calendar.Period) []calendar.Closure {
	span := around(p)
	if span.IsZero() {
		return nil
	}
	var closures []calendar.Closure
	place := map[string]int{}
	for _, h := range holidays {
		if h == nil {
			continue
		}
		dates := datesOf(h, span)
		if len(dates) == 0 {
			continue
		}
		id := []rune(prefix + "-" + h.Name)
		id = id[:min(len(id), calendar.MaxIDLength)]
		i, known := place[string(id)]
		if !known {
			i = len(closures)
			place[string(id)] = i
			closures = append(closures, calendar.Closure{ID: string(id), Name: h.Name, Scope: calendar.ScopeBoth})
		}
		closures[i].Dates = append(closures[i].Dates, dates...)
	}
	for i := range closures {
		slices.SortFunc(closures[i].Dates, calendar.Date.Compare)
		closures[i].Dates = slices.Compact(closures[i].Dates)
	}
	return closures
}

// datesOf returns the days of a holiday in a period. What is observed within it may belong
// to the year before or after.
func datesOf(h *cal.Holiday, span calendar.Period) (dates []calendar.Date) {
	for year := span.From().Year() - 1; year <= span.To().Year()+1; year++ {
		actual, observed := h.Calc(year)
		if actual.IsZero() {
			continue
		}
		for _, d := range []calendar.Date{calendar.DateOf(actual), calendar.DateOf(observed)} {
			if span.Contains(d) {
				dates = append(dates, d)
			}
		}
	}
	return dates
}

// maxYears bounds the dates of a closure: two a year at most.
const maxYears = 100

// around adds the year before a period, and cuts it to maxYears.
func around(p calendar.Period) calendar.Period {
	from, to := p.From().AddYears(-1), p.From().AddYears(maxYears)
	if from.IsZero() {
		from = p.From()
	}
	if to.IsZero() || to.After(p.To()) {
		to = p.To()
	}
	span, _ := calendar.NewPeriod(from, to)
	return span
}
