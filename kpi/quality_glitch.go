package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
)

// What makes a reading of a level suspect. The thresholds come from counts of the followers
// of the accounts of New York City, among which one reading of one account is a tenth of
// its neighbours, and those of one day fall by 20 to 80% for all accounts.
const (
	glitchFall   = 0.80 // of the level before
	glitchRise   = 3.00 // times the level before
	glitchBack   = 0.25 // of the jump, at most, is left when it is over
	glitchTimes  = 5    // times the usual change
	glitchLevel  = 20   // the least level that can fall like that
	commonFall   = 0.90 // of the level before, when several accounts fall on one day
	commonSeries = 3    // how many accounts, at least
)

// suspects returns the places among points of readings of a level that cannot be trusted:
// those that leave the level of their neighbours, which agree with each other, and a last
// one that falls too far at once. Of counts it is a last one of zero among large ones.
func (q *query) suspects(points []point, in Setting) []int {
	if q.x.Kind == Flow {
		return q.emptied(points)
	}
	if q.x.Kind != Stock || !q.x.Unit.countable() {
		return nil
	}
	var out []int
	usual := math.NaN()
	for i := 1; i < len(points); i++ {
		before, v := points[i-1].value, points[i].value
		if len(out) > 0 && out[len(out)-1] == i-1 {
			continue // back from a suspect one
		}
		if before < glitchLevel || v >= glitchFall*before && v <= glitchRise*before {
			continue
		}
		if math.IsNaN(usual) {
			usual = usualChange(points)
		}
		jump := math.Abs(v - before)
		switch {
		case jump < glitchTimes*usual:
		case i+1 < len(points):
			if math.Abs(points[i+1].value-before) <= glitchBack*jump {
				out = append(out, i)
			}
		case v > before && in.marked(q.s.Account, stretch(points[i-1].days.To(), points[i].days.To())):
		case v < before && in.crisis(q.s.Account, points[i].days):
		default:
			out = append(out, i)
		}
	}
	return out
}

// emptied returns the last point of a count when it is zero although no other was near it.
func (q *query) emptied(points []point) []int {
	n := len(points)
	if n < 5 || !q.x.Unit.countable() || q.x.Stage <= Activities || points[n-1].value != 0 {
		return nil
	}
	for i := range n - 1 {
		if points[i].value < glitchLevel {
			return nil
		}
	}
	return []int{n - 1}
}

// usualChange is the median change between readings of a level, whatever its sign.
func usualChange(points []point) float64 {
	changes := make([]float64, len(points)-1)
	for i := range changes {
		changes[i] = math.Abs(points[i+1].value - points[i].value)
	}
	return median(changes)
}

// crisis reports whether a crisis bears on days of an account: people may really leave.
func (in Setting) crisis(account string, days calendar.Period) bool {
	for i := range in.Events {
		if e := &in.Events[i]; e.Kind == EventCrisis && e.concerns(account, days) {
			return true
		}
	}
	return false
}
