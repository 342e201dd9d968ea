package predict

import (
	"math"
	"slices"
)

// week is how many days come round.
const week = 7

// MinDaily is how many days it takes to tell the days of the week apart: three weeks.
const MinDaily = 3 * week

// Daily forecasts what is counted each day: a [Flow] of what is left when the day of the week
// is taken out, where there are three weeks or more to tell it from.
type Daily struct {
	flow  Flow
	index [week]float64 // what a day has of the mean day, by its place from the first value on
	n     int
	whole bool // the index is used
}

// NewDaily fits the counts of days in a row.
func NewDaily(y, room []float64) Daily {
	y = y[max(0, len(y)-maxCounts):]
	d := Daily{n: len(y)}
	for i := range d.index {
		d.index[i] = 1
	}
	if len(y) >= MinDaily && !slices.ContainsFunc(y, func(v float64) bool { return v < 0 }) {
		d.whole = d.learn(y)
	}
	z := append(room[:0], y...)
	if d.whole {
		for i := range z {
			z[i] /= d.index[i%week]
		}
	}
	d.flow = NewFlow(z, z)
	if d.whole && !slices.ContainsFunc(y, func(v float64) bool { return v != math.Trunc(v) }) {
		d.flow.step = 1 // the counts are whole, if not what is left of them
	}
	return d
}

// learn finds the index of each day of the week: the median ratio of its counts to the mean
// of the week about them, shrunk by how many there are. It reports whether it can be used.
func (d *Daily) learn(y []float64) bool {
	var room [maxCounts/week + 1]float64
	for day := range week {
		ratios := room[:0]
		for i := day; i < len(y); i += week {
			if i < week/2 || i+week/2 >= len(y) {
				continue
			}
			var mean float64
			for _, v := range y[i-week/2 : i+week/2+1] {
				mean += v / week
			}
			if mean > 0 {
				ratios = append(ratios, y[i]/mean)
			}
		}
		if len(ratios) == 0 {
			return false
		}
		slices.Sort(ratios)
		n := len(ratios)
		ratio := (ratios[(n-1)/2] + ratios[n/2]) / 2
		d.index[day] = max(0.05, 1+(ratio-1)*float64(n)/float64(n+1))
	}
	return true
}

// ByChance is [Flow.ByChance] of days.
func (d Daily) ByChance() Daily {
	d.flow = d.flow.ByChance()
	return d
}

// Next is the count of a day, so many ahead: 1 for the next.
func (d Daily) Next(h int) Predictive {
	p := d.flow.Next(h)
	if d.whole && h > 0 {
		p.factor = d.index[(d.n+h-1)%week]
	}
	return p
}

// Sum is the count of the next h days together.
func (d Daily) Sum(h float64) Predictive {
	p := d.flow.Sum(h)
	if !d.whole || !(h > 0) {
		return p
	}
	var weight float64
	days := int(math.Ceil(min(h, maxSteps)))
	for k := range days {
		weight += d.index[(d.n+k)%week]
	}
	p.factor = weight / float64(days)
	return p
}
