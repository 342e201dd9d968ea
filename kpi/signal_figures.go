package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// The share of the usual length of windows that one may have to be compared with the
// others: a month of 28 days is, half a week is not.
const (
	shortestShare = 0.75
	longestShare  = 1.34
)

// point is a figure of a series, for the days it is of.
type point struct {
	days   calendar.Period
	value  float64
	places int // decimals it is written with
	at     int // its sample
}

// length is the number of days of p.
func (p *point) length() int { return p.days.To().DaysSince(p.days.From()) + 1 }

// readings are the figures of a series up to a day whose windows are over.
type readings struct {
	q       query
	refusal finding.Message // why there are none
	points  []point
	room    []float64 // for what is computed of them
}

// floats is room for n numbers, until it is asked for again.
func (r *readings) floats(n int) []float64 {
	if cap(r.room) < n {
		r.room = make([]float64, n)
	}
	return r.room[:n]
}

func (c Catalogue) readings(s *Series, asOf calendar.Date) (r readings) {
	if r.q, r.refusal = c.query(s, calendar.DayOf(asOf)); r.refusal.IsZero() {
		r.points = r.q.figures(asOf)
		r.cut(asOf)
	}
	return r
}

// cut leaves out a last window that is not whole.
func (r *readings) cut(asOf calendar.Date) {
	if r.q.cutShort(r.points, asOf) {
		r.points = r.points[:len(r.points)-1]
	}
}

// figures are the readings of the account that a series has up to a day, in order: neither
// those of single posts, nor those that cannot be, nor what repeats or overlaps one before.
// A window that has begun is there with what it has so far.
func (q *query) figures(asOf calendar.Date) []point {
	var out []point
	for i, x := range q.s.samples(q.places()) {
		days := x.days()
		if days.To().IsZero() || days.From().After(asOf) || x.Post != "" || !x.known() {
			continue
		}
		if n := len(out); n > 0 && !q.follows(out[n-1].days, days) {
			continue
		}
		value, places, fault := q.figure(x)
		if !fault.IsZero() {
			continue
		}
		if out == nil {
			out = make([]point, 0, len(q.s.Samples)-i)
		}
		out = append(out, point{days, value, places, i})
	}
	return out
}

// follows reports whether a reading comes after another, and not beside it.
func (q *query) follows(before, days calendar.Period) bool {
	if q.x.Kind == Stock {
		return days.To().After(before.To())
	}
	return days.From().After(before.To())
}

// usualLength is the usual number of days of windows, 0 when there are none.
func usualLength(points []point) int {
	return usual(len(points), func(i int) int { return points[i].length() })
}

// usualSpacing is the usual number of days between readings of a level.
func usualSpacing(points []point) int {
	return usual(len(points)-1, func(i int) int { return points[i+1].days.To().DaysSince(points[i].days.To()) })
}

// usual is the median of n numbers of days, which mostly are the same.
func usual(n int, days func(i int) int) int {
	if n <= 0 {
		return 0
	}
	first, i := days(0), 1
	for i < n && days(i) == first {
		i++
	}
	if i == n {
		return first
	}
	all := make([]int, n)
	for i := range all {
		all[i] = days(i)
	}
	slices.Sort(all)
	return all[n/2]
}

// comparableLength reports whether a number of days can be compared with the usual one.
func comparableLength(days, usual int) bool {
	return float64(days) >= shortestShare*float64(usual) && float64(days) <= longestShare*float64(usual)
}

// readOn is the day on which a series was read, as of a day.
func (s *Series) readOn(asOf calendar.Date) calendar.Date {
	if s.ObservedAt.IsZero() {
		return asOf
	}
	return earlier(s.ObservedAt, asOf)
}

// cutShort reports whether the last window of a count is not whole: it was read before its end,
// or is shorter than the others.
func (q *query) cutShort(points []point, asOf calendar.Date) bool {
	if len(points) == 0 || q.x.Kind == Stock {
		return false
	}
	last := &points[len(points)-1]
	if last.days.To().After(q.s.readOn(asOf)) {
		return true
	}
	return q.x.adds() && len(points) > 2 && float64(last.length()) < shortestShare*float64(usualLength(points))
}

// metaDelay is how many days the figures of Meta's networks may still change: they are
// "delayed up to 48 hours" (developers.facebook.com, insights, read 2026-11).
const metaDelay = 2

// delay returns for how many days after its end a figure of a place is not final. It is 0
// where no delay is known.
func delay(on network.ID) int {
	switch on {
	case network.Facebook, network.Instagram, network.Threads, MetaAds:
		return metaDelay
	}
	return 0
}

// provisional returns how many of the last figures are not final yet.
func (q *query) provisional(points []point, in Setting, asOf calendar.Date) int {
	wait := delay(q.s.network(in.Accounts))
	if wait == 0 || q.x.Kind == Stock {
		return 0
	}
	read := q.s.readOn(asOf)
	n := 0
	for n < len(points) && read.DaysSince(points[len(points)-1-n].days.To()) <= wait {
		n++
	}
	return n
}

// network is where a series was read: on its account, or by the first word of its
// definition.
func (s *Series) network(accounts []Account) network.ID {
	for i := range accounts {
		if accounts[i].ID == s.Account && s.Account != "" {
			return accounts[i].Network
		}
	}
	for i, r := range s.Definition {
		if r == '.' {
			return network.ID(s.Definition[:i])
		}
	}
	return ""
}
