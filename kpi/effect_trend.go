package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// trendPoints is how many readings it takes to say that they were moving already.
const trendPoints = 8

// moving reports whether what was measured before an action was on the way already: it has
// a trend (Mann and Kendall, one in five), and this one, gone on with to the middle of the
// time since, is half of the change or more.
func (p *comparison) moving() bool {
	before, after := p.sides[0].seen, p.sides[1].seen
	if !p.serial || p.weeks || len(before) < trendPoints || before[0].post != "" {
		return false
	}
	days, values := p.path(before)
	_, _, z := stat.MannKendall(values)
	if !(math.Abs(z) >= 1.282) {
		return false
	}
	slope, _, _ := stat.TheilSen(days, values, confidence)
	since, later := p.path(after)
	change := stat.Median(later) - stat.Median(values)
	expected := slope * (stat.Median(since) - stat.Median(days))
	return expected*change > 0 && math.Abs(expected) >= math.Abs(change)/2
}

// path is readings by the day in the middle of each, on the scale on which they are
// compared.
func (p *comparison) path(seen []observation) (days, values []float64) {
	usual := p.usual()
	first := p.sides[0].seen[0].days.From()
	for _, o := range seen {
		if !(o.under > 0) {
			continue
		}
		v := o.rate()
		if !p.divides() && p.x.Kind != Stock && !p.x.Signed {
			v = math.Log1p(v * usual)
		}
		days = append(days, float64(o.days.From().DaysSince(first)+o.days.To().DaysSince(first))/2)
		values = append(values, v)
	}
	return days, values
}
