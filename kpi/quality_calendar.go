package kpi

import (
	"math"
	"strings"
	"time"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// leastEffect is the smallest effect of the calendar that is worth naming, in percent.
const leastEffect = 2.0

// week is what each weekday brings, in any unit; the same for all when that is not known.
type week [7]float64

// evenWeek brings the same each day.
var evenWeek = week{1, 1, 1, 1, 1, 1, 1}

// weight is what a period brings when each weekday brings its own.
func (w week) weight(p calendar.Period) float64 {
	var out float64
	for day, n := range weekdaysOf(p) {
		out += w[day] * float64(n)
	}
	return out
}

// change is what the calendar alone makes of a count from one period to another, in percent.
func (w week) change(before, after calendar.Period) float64 {
	return 100 * (w.weight(after)/w.weight(before) - 1)
}

// weekdaysOf counts the weekdays of a period.
func weekdaysOf(p calendar.Period) (out [7]int) {
	n := p.Days()
	for day := range out {
		out[(int(p.From().Weekday())+day)%7] = n / 7
		if day < n%7 {
			out[(int(p.From().Weekday())+day)%7]++
		}
	}
	return out
}

// calendar names what the calendar does to the last two periods of a count, before anything
// is concluded from it: those of the readings, or the last two months of daily ones.
func (a *audit) calendar(i int, r *reading) {
	points := r.points[:r.final]
	if !r.q.x.adds() || len(points) < 2 {
		return
	}
	before, after, weights := points[len(points)-2].days, points[len(points)-1].days, evenWeek
	if r.q.x.Kind == Flow && usualLength(points) == 1 {
		var ok bool
		if before, after, ok = monthsOf(points, r.q.s.Covers, a.asOf); !ok {
			return
		}
		weights = weekOf(points, r.q.s.Covers)
	}
	share := weights.change(before, after)
	if !comparableLength(after.Days(), before.Days()) || !(math.Abs(share) >= leastEffect) || math.IsInf(share, 0) {
		return
	}
	said := finding.Percent("share", share, 1)
	if r.q.x.Kind == Unique { // more days reach some of the same people again
		said = finding.Term("share", say("kpi.calendar.at_most", finding.Percent("share", share, 1)))
	}
	a.find(CodeCalendarEffect, seriesAt(i), finding.ListOf("what", weights.differences(before, after)...),
		finding.Term("after", after.Label()), finding.Term("before", before.Label()), said, a.observed(r.q.s, before, after))
}

// observed is the change of a count from one period to another.
func (a *audit) observed(s *Series, before, after calendar.Period) finding.Arg {
	from, known := a.c.Over(*s, before).Value()
	to, also := a.c.Over(*s, after).Value()
	if change := 100 * (to/from - 1); known && also && from > 0 && !math.IsInf(change, 0) {
		return finding.Percent("change", change, 1)
	}
	return finding.Term("change", say("kpi.calendar.not_known"))
}

// differences names what differs: the number of days, and of the weekday that matters most
// when they do not all bring the same.
func (w week) differences(before, after calendar.Period) []finding.Arg {
	var out []finding.Arg
	if from, to := before.Days(), after.Days(); from != to {
		out = append(out, finding.Term("", say("kpi.calendar.days", finding.Integer("after", to), finding.Integer("before", from))))
	}
	if w == evenWeek {
		return out
	}
	from, to := weekdaysOf(before), weekdaysOf(after)
	most := 0
	for day := range w {
		if math.Abs(w[day]*float64(to[day]-from[day])) > math.Abs(w[most]*float64(to[most]-from[most])) {
			most = day
		}
	}
	if from[most] == to[most] {
		return out
	}
	name := finding.Code("kpi.weekday." + strings.ToLower(time.Weekday(most).String()))
	return append(out, finding.Term("", say("kpi.calendar.weekday", finding.Integer("after", to[most]),
		finding.Integer("before", from[most]), finding.Term("weekday", say(name)))))
}

// monthsOf returns the last two calendar months that daily readings, or the days that the
// series accounts for, go through from end to end.
func monthsOf(points []point, covers calendar.Period, asOf calendar.Date) (before, after calendar.Period, ok bool) {
	first, last := points[0].days.From(), points[len(points)-1].days.To()
	if !covers.IsZero() {
		first, last = earlier(first, covers.From()), later(last, earlier(covers.To(), asOf))
	}
	after = calendar.MonthOf(last)
	if after.To().After(last) {
		after = calendar.MonthOf(after.From().AddDays(-1))
	}
	if after.IsZero() {
		return before, after, false
	}
	before = calendar.MonthOf(after.From().AddDays(-1))
	return before, after, !before.IsZero() && !before.From().Before(first)
}

// weekOf is what each weekday brings on average over daily readings. Days that the series
// accounts for without a reading brought nothing; a weekday that was never read brings
// nothing either.
func weekOf(points []point, covers calendar.Period) week {
	var sum week
	var days [7]int
	for i := range points {
		day := points[i].days.From().Weekday()
		sum[day] += points[i].value
		days[day]++
	}
	if !covers.IsZero() {
		all := weekdaysOf(covers)
		for day := range days {
			days[day] = max(days[day], all[day])
		}
	}
	for day := range sum {
		if days[day] > 0 {
			sum[day] /= float64(days[day])
		}
	}
	return sum
}
