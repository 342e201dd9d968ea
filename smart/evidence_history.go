package smart

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// maxRelated is how many other places a finding on evidence names; the count in its sentence
// is that of all.
const maxRelated = 20

// checkHistory finds the readings that do not count: without a day, without a usable figure,
// after today, of a day that has a later reading which differs, or beyond [MaxHistory]. Each
// cause is one finding, at the first of its readings.
func (e *Evidence) checkHistory(upTo calendar.Date) finding.List {
	var undated, unusable, ahead, read []int
	for i, p := range e.History {
		switch {
		case p.Date.IsZero():
			undated = append(undated, i)
		case !usable(p.Value):
			unusable = append(unusable, i)
		case !upTo.IsZero() && p.Date.After(upTo):
			ahead = append(ahead, i)
		default:
			read = append(read, i)
		}
	}
	var found finding.List
	find := func(code finding.Code, member string, places []int, args ...finding.Arg) {
		if len(places) == 0 {
			return
		}
		f := book().Finding(code, readingAt(places[0]).Field(member), append(args, finding.Integer("count", len(places)))...)
		for _, i := range places[1:min(len(places), maxRelated+1)] {
			f.Related = append(f.Related, finding.Related{Message: say("smart.reading.too"), Pointer: readingAt(i).Field(member)})
		}
		found = append(found, f)
	}
	find(CodeReadingUndated, "date", undated)
	find(CodeReadingUnusable, "value", unusable)
	find(CodeReadingAhead, "date", ahead, upTo.Arg("today"))
	return append(found, e.checkDays(read)...)
}

// checkDays finds days with several readings that differ, and readings too old to be read.
func (e *Evidence) checkDays(read []int) finding.List {
	slices.SortStableFunc(read, func(i, j int) int { return e.History[i].Date.Compare(e.History[j].Date) })
	var found finding.List
	days, differing := 0, 0
	var twice finding.Finding
	for first := 0; first < len(read); {
		last := first
		for last+1 < len(read) && e.History[read[last+1]].Date == e.History[read[first]].Date {
			last++
		}
		days++
		counts := e.History[read[last]]
		differs := func(i int) bool { return e.History[i].Value != counts.Value }
		if k := slices.IndexFunc(read[first:last], differs); k >= 0 {
			if differing++; differing == 1 {
				twice = book().Finding(CodeReadingTwice, readingAt(read[last]), counts.Date.Arg("date"),
					finding.Decimal("value", counts.Value, places(counts.Value)))
			}
			for _, i := range read[first:last] {
				if differs(i) && len(twice.Related) < maxRelated {
					x := e.History[i].Value
					twice.Related = append(twice.Related, finding.Related{Message: say("smart.reading.overridden",
						finding.Decimal("value", x, places(x)), counts.Date.Arg("date")), Pointer: readingAt(i)})
				}
			}
		}
		first = last + 1
	}
	if differing > 0 {
		twice.Args = append(twice.Args, finding.Integer("count", differing))
		found = append(found, twice)
	}
	if days > MaxHistory {
		found = append(found, book().Finding(CodeHistoryTooLong, finding.Root.Field("history"),
			finding.Integer("count", days), finding.Integer("limit", MaxHistory)))
	}
	return found
}

// usable reports whether a value is a figure: finite, and not beyond maxValue.
func usable(x float64) bool { return math.Abs(x) <= maxValue }

func readingAt(i int) finding.Pointer { return finding.Root.Field("history").Index(i) }
