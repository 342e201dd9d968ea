package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/strategy/finding"
)

// What makes a signal. A quarter further out than the limits, and a standard error further
// from the centre, pay for the uncertainty of those: of 100 series of 26 figures of noise 4
// have a signal then, and 13 otherwise.
const (
	recentPoints = 8 // the last figures, which alone can signal
	runLength    = 8
	nearOf       = 4
	nearLeast    = 3
	beyondFactor = 1.25
	centreMargin = 1.0
)

// signals returns the latest signal by each rule.
func (p *plot) signals(k *Chart) []Signal {
	var out []Signal
	from := max(0, len(p.y)-recentPoints)
	if i, up := p.lastBeyond(from); i >= 0 {
		out = append(out, p.signal(k, RuleBeyond, i, i, up))
	}
	if first, last, up := p.lastRun(from, k.Points); last >= 0 {
		out = append(out, p.signal(k, RuleRun, first, last, up))
	}
	first, last, up := p.lastNear(from)
	if last < 0 {
		return out
	}
	s := p.signal(k, RuleNear, first, last, up)
	for i := range out { // a figure beyond a limit, or a run, is more than near to it
		if out[i].Up == up && out[i].Days.Overlaps(s.Days) {
			return out
		}
	}
	return append(out, s)
}

// side returns on which side of the centre a value lies by more than some distance: 1
// above, -1 below, 0 neither.
func (p *plot) side(i int, distance float64) int {
	switch d := p.y[i] - p.centre; {
	case d > distance:
		return 1
	case d < -distance:
		return -1
	}
	return 0
}

func (p *plot) lastBeyond(from int) (i int, up bool) {
	for i = len(p.y) - 1; i >= from; i-- {
		if side := p.side(i, beyondFactor*p.half); side != 0 {
			return i, side > 0
		}
	}
	return -1, false
}

// lastRun returns the latest run on one side, as long as it is.
func (p *plot) lastRun(from, points int) (first, last int, up bool) {
	margin := centreMargin * p.half / limitDeviations / math.Sqrt(float64(points))
	for last = len(p.y) - 1; last >= from; last-- {
		side := p.side(last, margin)
		first = last
		for side != 0 && first > 0 && p.side(first-1, margin) == side {
			first--
		}
		if last-first+1 >= runLength {
			return first, last, side > 0
		}
	}
	return -1, -1, false
}

// lastNear returns the latest four of which three, the last among them, are nearer to a
// limit than to the centre.
func (p *plot) lastNear(from int) (first, last int, up bool) {
	for last = len(p.y) - 1; last >= from && last >= nearOf-1; last-- {
		side, near := p.side(last, beyondFactor*p.half/2), 0
		for i := last - nearOf + 1; i <= last; i++ {
			if side != 0 && p.side(i, beyondFactor*p.half/2) == side {
				near++
			}
		}
		if near >= nearLeast {
			return last - nearOf + 1, last, side > 0
		}
	}
	return -1, -1, false
}

// signal says what figures show.
func (p *plot) signal(k *Chart, rule SignalRule, first, last int, up bool) Signal {
	s := Signal{Rule: rule, Up: up, Value: p.measure(p.points[last].value), Limit: k.Lower,
		Days: stretch(p.points[first].days.From(), p.points[last].days.To())}
	if up {
		s.Limit = k.Upper
	}
	verdict := finding.Code("kpi.signal.neutral")
	switch wanted := p.q.x.Direction; {
	case wanted == Up && up, wanted == Down && !up:
		s.Better, verdict = true, "kpi.signal.better"
	case wanted == Up, wanted == Down:
		s.Worse, verdict = true, "kpi.signal.worse"
	}
	args := [...]finding.Arg{finding.Term("verdict", say(verdict)), finding.Term("days", s.Days.Label())}
	switch {
	case rule == RuleBeyond:
		s.Message = say("kpi.signal.beyond", args[0], args[1], finding.Term("figure", p.said(s.Value)), finding.Term("usual", k.usual()))
	case rule == RuleNear:
		s.Message = say("kpi.signal.near", args[0], args[1], finding.Integer("count", nearLeast), finding.Integer("of", nearOf),
			finding.Term("limit", p.said(s.Limit)), k.Centre.Arg("centre"))
	default:
		s.Limit = k.Centre
		code := finding.Code("kpi.signal.run.below")
		if up {
			code = "kpi.signal.run.above"
		}
		s.Message = say(code, args[0], args[1], finding.Integer("count", last-first+1), finding.Term("centre", p.said(k.Centre)))
	}
	p.explain(&s, p.points[first:last+1])
	return s
}

// said is a figure of the chart within a sentence.
func (p *plot) said(m Measure) finding.Message {
	days := finding.Integer("days", p.days)
	switch {
	case p.scale == ScaleChange:
		return say("kpi.signal_figure.change", m.Arg("value"), days)
	case p.levelled:
		return say("kpi.signal_figure.levelled", m.Arg("value"))
	case p.uneven:
		return say("kpi.signal_figure.uneven", m.Arg("value"), days)
	}
	return m.Label()
}

// explain names the events that bear on most of the figures of a signal.
func (p *plot) explain(s *Signal, points []point) {
	var names []finding.Arg
	for i := range p.in.Events {
		e, touched := &p.in.Events[i], 0
		for j := range points {
			if e.concerns(p.q.s.Account, points[j].days) {
				touched++
			}
		}
		if 2*touched > len(points) {
			s.Events = append(s.Events, e.ID)
			names = append(names, finding.Term("", e.Label()))
		}
	}
	if len(names) > 0 {
		s.Message = say("kpi.signal.known", finding.Term("signal", s.Message), finding.ListOf("events", names...))
	}
}
