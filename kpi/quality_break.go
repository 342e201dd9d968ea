package kpi

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// breakReadings is how many readings on each side of a change of definition make its level.
const breakReadings = 8

// definitions reports where one definition of an indicator takes the place of another.
func (a *audit) definitions() {
	type measured struct {
		indicator ID
		account   string
		media     MediaSource
		currency  string
	}
	if len(a.read) < 2 {
		return
	}
	same := map[measured][]int{}
	for i := range a.read {
		if s := &a.all[i]; a.read[i].known && len(a.read[i].points) > 0 && s.Definition != "" {
			key := measured{s.Indicator, s.Account, s.Media, s.Currency}
			same[key] = append(same[key], i)
		}
	}
	for j := range a.read { // in the order of the series
		if !a.read[j].known || len(a.read[j].points) == 0 {
			continue
		}
		s := &a.all[j]
		if i := a.before(same[measured{s.Indicator, s.Account, s.Media, s.Currency}], j); i >= 0 {
			a.brokenAt(i, j)
		}
	}
}

// before returns the series among those of the same thing that comes before another, by
// another definition: the latest to start, or -1.
func (a *audit) before(same []int, j int) int {
	best := -1
	for _, i := range same {
		if a.all[i].Definition == a.all[j].Definition {
			continue
		}
		if start := a.start(i); !start.Before(a.start(j)) && !(start == a.start(j) && i < j) {
			continue
		}
		if best < 0 || a.start(i).After(a.start(best)) {
			best = i
		}
	}
	return best
}

func (a *audit) start(i int) calendar.Date { return a.read[i].points[0].days.From() }

// brokenAt says that the definition of series i gives way to that of j.
func (a *audit) brokenAt(i, j int) {
	from, to := &a.read[i], &a.read[j]
	start := a.start(j)
	args := []finding.Arg{start.Arg("date"), finding.Text("old", a.all[i].Definition), finding.Text("new", a.all[j].Definition)}
	f := book().Finding(CodeDefinitionOverlap, seriesAt(j), args...)
	if n := len(from.points); a.start(i) != start && (n <= breakReadings || from.points[n-1-breakReadings].days.To().Before(start)) {
		args = append(args, from.level(n-breakReadings, n).Arg("before"), to.level(0, breakReadings).Arg("after"))
		f = book().Finding(CodeDefinitionBreak, seriesAt(j), args...)
	}
	f.Related = []finding.Related{{Message: say("kpi.related.definition", finding.Text("definition", a.all[i].Definition)), Pointer: seriesAt(i)}}
	a.found = append(a.found, f)
}

// level is the median of some readings.
func (r *reading) level(from, to int) Measure {
	points := r.points[max(0, from):min(len(r.points), to)]
	values, places := make([]float64, len(points)), 0
	for i := range points {
		values[i], places = points[i].value, max(places, points[i].places)
	}
	return r.q.exact(median(values), places)
}
