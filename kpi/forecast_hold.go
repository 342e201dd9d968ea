package kpi

import (
	"github.com/septet-go/socialstrategy/kpi/internal/predict"
)

// reaching is the probability that a figure is at the target or on its better side.
func (l *outlook) reaching(x predict.Predictive) float64 {
	if l.upward() {
		return x.AtLeast(l.target)
	}
	return x.AtMost(l.target)
}

// holding is the probability that a bound is kept until the deadline: at each reading of a
// level, in each length of time of a target by the month or the like, or by the one figure of
// all the time.
func (l *outlook) holding(last predict.Predictive) float64 {
	left := l.o.Deadline.DaysSince(l.last().To())
	switch {
	case l.x.Kind == Stock:
		kept, now, bound := l.reaching(last), l.points[len(l.points)-1].value, l.target
		if l.upward() { // what stays above is below on the other side of zero
			now, bound, last = -now, -bound, last.Negated()
		}
		return last.Holding(now, bound, kept, left/max(1, usualSpacing(l.points)))
	case l.o.Per.IsZero():
		return l.reaching(last)
	}
	per := l.o.Deadline.DaysSince(l.o.Deadline.Add(l.o.Per.Negate()))
	n := (left + per/2) / max(1, per)
	if n < 2 {
		return l.reaching(last)
	}
	like := []predict.Predictive{last}
	ahead := 1 // the first, and of days those of a week
	if l.daily(float64(per)) {
		ahead = min(n, 7)
	}
	for k := range ahead {
		soon := *l.pursuit
		soon.o.Deadline = l.last().To().AddDays(per * (k + 1))
		next := outlook{&soon, l.readings}
		x, _, why := next.expect()
		if !why.IsZero() || !x.Known() {
			return l.reaching(last)
		}
		like = append(like, x)
	}
	if ahead > 1 {
		like = like[1:]
	}
	return predict.Every(like, n, l.reaching)
}
