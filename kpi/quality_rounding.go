package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// What it takes to say that a level did not move by more than its source shows.
const (
	youtubeDigits  = 3 // of subscribers (developers.google.com/youtube, read 2026-11)
	roundReadings  = 5 // all of them round, when the source is not known to round
	roundedDays    = 14
	roundedLeast   = 3
	largeNumber    = 6 // digits, from which on round figures are no chance
	digitsOfLarge  = 3
	roundingWindow = 60 // days that are looked back
)

// roundedTo is how many digits the source of a level shows, 0 for all of them: as its series
// says, as is known of its network, or as all of its figures show.
func (q *query) roundedTo(points []point, in Setting) int {
	switch {
	case !q.x.Unit.countable():
		return 0
	case q.s.Digits > 0:
		return q.s.Digits
	case q.x.Kind != Stock:
		return 0
	case q.s.network(in.Accounts) == network.YouTube && q.s.Indicator == "followers":
		return youtubeDigits
	case len(points) < roundReadings:
		return 0
	}
	for i := range points {
		v := points[i].value
		size := wholeDigits(v)
		if size < largeNumber || math.Mod(v, math.Pow10(size-digitsOfLarge)) != 0 {
			return 0
		}
	}
	return digitsOfLarge
}

// stepOf is the least difference that so many digits of a figure show, 0 when all are shown.
func stepOf(v float64, digits int) float64 {
	if size := wholeDigits(v); digits > 0 && size > digits {
		return math.Pow10(size - digits)
	}
	return 0
}

// rounding reports a level that did not move by more than one step of its source.
func (a *audit) rounding(i int, r *reading) {
	if r.q.x.Kind != Stock || !r.q.x.Unit.countable() || r.final < roundedLeast {
		return
	}
	last := r.points[r.final-1]
	step := stepOf(last.value, r.q.roundedTo(r.points[:r.final], a.in))
	if step == 0 {
		return
	}
	first := r.final - 1
	for first > 0 && math.Abs(r.points[first-1].value-last.value) <= step &&
		last.days.To().DaysSince(r.points[first-1].days.To()) <= roundingWindow {
		first--
	}
	days := last.days.To().DaysSince(r.points[first].days.To())
	if days < roundedDays || r.final-first < roundedLeast {
		return
	}
	a.find(CodeDataRounding, seriesAt(i), finding.Integer("days", days), number("step", step, 0))
}
