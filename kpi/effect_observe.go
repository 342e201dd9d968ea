package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// observation is one reading as evidence: a total over another. For a ratio they are its
// parts, for a mean the total and the weight; for a count and a gain the days it took, or
// one for a post; a duration is itself over one.
type observation struct {
	days  calendar.Period
	over  float64 // scaled
	under float64
	post  string
}

// rate is the figure of one reading.
func (o observation) rate() float64 { return o.over / o.under }

// usualBaseline is how many readings before an action it is compared with, and
// usualBaselineDays how many when they are daily: enough to know how much they vary, and
// not so old that they are of another time.
const (
	usualBaseline     = 20
	usualBaselineDays = 56
)

// observe reads the samples of s within a period as evidence, in order of their days. What
// the period cuts, and what meets the days to leave out, is left out.
func (p *comparison) observe(s *Series, within calendar.Period, without []calendar.Period) ([]observation, finding.Message) {
	q := p.query
	q.s, q.want, q.ordered = s, within, false
	if len(s.Samples) > MaxSamples {
		return nil, say("kpi.unknown.too_many", finding.Integer("max", MaxSamples))
	}
	if within.IsZero() {
		return nil, finding.Message{}
	}
	if q.x.Kind == Stock {
		return q.gains(within, without)
	}
	w := &sweep{q: q}
	out := make([]observation, 0, min(len(s.Samples), 512))
	for _, x := range s.samples(s.order()) {
		days := x.days()
		switch {
		case days.IsZero():
			return nil, say("kpi.unknown.undated")
		case !inside(days, within, without) || !x.known() || w.repeated(x, days):
		default:
			if q.x.Kind != Unique {
				w.overlaps(x, days)
			}
			o, fault := q.evidence(x, days)
			if !w.fault.IsZero() {
				fault = w.fault
			}
			if !fault.IsZero() {
				return nil, fault
			}
			if o.under > 0 || o.over != 0 {
				out = append(out, o)
			}
		}
		if !w.fault.IsZero() {
			return nil, w.fault
		}
	}
	return out, finding.Message{}
}

// inside reports whether days lie within a period and meet none of those to leave out.
func inside(days, within calendar.Period, without []calendar.Period) bool {
	return !days.From().Before(within.From()) && !days.To().After(within.To()) && !slices.ContainsFunc(without, days.Overlaps)
}

// evidence is what one sample says.
func (q *query) evidence(x *Sample, days calendar.Period) (observation, finding.Message) {
	o := observation{days: days, under: 1, post: x.Post}
	switch {
	case q.divides() && x.Numerator != nil && x.Denominator != nil:
		o.over, o.under = q.scale**x.Numerator, *x.Denominator
		return o, q.judgeParts(*x.Numerator, *x.Denominator, x)
	case q.x.Kind == Mean && x.Value != nil && x.Weight != nil:
		if !(*x.Weight >= 0 && finite(*x.Weight) != nil) {
			return o, say("kpi.unknown.not_finite", days.From().Arg("date"))
		}
		o.over, o.under = *x.Value**x.Weight, *x.Weight
		return o, q.judge(*x.Value, x)
	case q.divides():
		return o, say("kpi.unknown.parts")
	}
	value, _, fault := q.figure(x)
	o.over = value
	if q.x.Kind == Flow && o.post == "" {
		o.under = float64(days.Days())
	}
	return o, fault
}

// gains reads a level as what it gained from each reading to the next.
func (q *query) gains(within calendar.Period, without []calendar.Period) ([]observation, finding.Message) {
	var out []observation
	var last *Sample
	for _, x := range q.s.samples(q.places()) {
		day := x.days().To()
		switch {
		case day.IsZero():
			return nil, say("kpi.unknown.undated")
		case x.Value == nil || day.After(within.To()):
			continue
		}
		if fault := q.judge(*x.Value, x); !fault.IsZero() {
			return nil, fault
		}
		if last != nil {
			from := last.days().To()
			switch n := day.DaysSince(from); {
			case n == 0 && !same(x.Value, last.Value):
				return nil, say("kpi.unknown.contradictory", day.Arg("date"))
			case n > 0 && inside(stretch(from.AddDays(1), day), within, without):
				out = append(out, observation{days: stretch(from.AddDays(1), day), over: *x.Value - *last.Value, under: float64(n)})
			}
		}
		last = x
	}
	return out, finding.Message{}
}

// align makes the two sides comparable: the usual baseline when none was given, and whole
// weeks of daily readings, so that both have as many of each weekday.
func (p *comparison) align(usual bool) {
	before, after := p.sides[0].seen, p.sides[1].seen
	if len(before) == 0 || len(after) == 0 {
		return
	}
	daily := !slices.ContainsFunc(before, longer) && !slices.ContainsFunc(after, longer)
	if usual && before[0].post == "" {
		most := usualBaseline
		if daily {
			most = usualBaselineDays
		}
		before = before[max(0, len(before)-most):]
	}
	if daily && p.x.Kind != Stock {
		end, start := before[len(before)-1].days.To(), after[0].days.From()
		first, last := before[0].days.From(), after[len(after)-1].days.To()
		if weeks := (end.DaysSince(first) + 1) / 7; weeks > 0 {
			first = end.AddDays(1 - 7*weeks)
		}
		if weeks := (last.DaysSince(start) + 1) / 7; weeks > 0 {
			last = start.AddDays(7*weeks - 1)
		}
		before = slices.DeleteFunc(before, func(o observation) bool { return o.days.From().Before(first) })
		after = slices.DeleteFunc(after, func(o observation) bool { return o.days.To().After(last) })
		p.weeks = min(end.DaysSince(first), last.DaysSince(start)) >= 13
	}
	p.sides[0].seen, p.sides[1].seen = before, after
}

func longer(o observation) bool { return o.post != "" || o.days.Days() > 1 }

// alike keeps the readings over as many days as the first of all: distinct people of a
// week and of a month are not comparable.
func (p *comparison) alike() {
	all := slices.Concat(p.sides[0].seen, p.sides[1].seen)
	if len(all) == 0 {
		return
	}
	days := all[0].days.Days()
	for i := range p.sides {
		p.sides[i].seen = slices.DeleteFunc(p.sides[i].seen, func(o observation) bool { return o.days.Days() != days })
	}
}
