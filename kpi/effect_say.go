package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// effect is what the two sides tell.
func (p *comparison) effect() Effect {
	d, why := p.contrast()
	if !why.IsZero() {
		return p.unknown(why)
	}
	if math.IsNaN(d.low) || math.IsNaN(d.high) || math.IsNaN(d.p) || math.IsInf(d.high-d.low, 0) && math.IsInf(d.low, 0) {
		return p.unknown(say("kpi.unknown.overflow"))
	}
	e := Effect{Indicator: p.s.Indicator, Method: d.method, Relative: d.relative, p: d.p,
		Points: [2]int{len(p.sides[0].seen), len(p.sides[1].seen)}}
	e.Before, e.After = p.measured(&p.sides[0], d.before), p.measured(&p.sides[1], d.after)
	e.Change, e.Range = p.difference(d)
	e.Verdict = p.verdict(d)
	e.figures = say(p.opening, finding.Term("indicator", p.x.Label()), p.each("before", e.Before), p.each("after", e.After))
	e.Why = p.sentence(e)
	if proven := e.Verdict == EffectGood || e.Verdict == EffectHarmful; proven && p.moving() {
		e.Verdict = EffectUnclear
		e.Why = say("kpi.effect.moving", finding.Term("figures", e.figures), finding.Term("range", e.Range.changeLabel()))
	}
	return e
}

// verdict judges a difference by its range, turned the way that is wanted.
func (p *comparison) verdict(d contrast) EffectVerdict {
	low, high, most := d.low, d.high, d.most
	if p.wanted < 0 {
		low, high, most = -high, -low, -d.least
	}
	proven := d.p <= falseShare
	switch {
	case p.wanted == 0:
		return EffectUnclear
	case high < 0 && proven:
		return EffectHarmful
	case most < p.useful(d):
		return EffectFutile
	case low > 0 && proven:
		return EffectGood
	}
	return EffectUnclear
}

// useful is the smallest change that is of use, as d is stated.
func (p *comparison) useful(d contrast) float64 {
	if d.relative {
		return p.least
	}
	return p.least * math.Abs(d.before)
}

// measured is the figure of one side, with the decimals of its readings.
func (p *comparison) measured(s *side, x float64) Measure {
	places := 0
	if p.divides() {
		places = ratioPlaces(s.under, p.scale)
		if p.x.Kind == Mean || p.x.Unit == Currency {
			places = 2
		}
	} else {
		for _, o := range s.seen {
			places = decimals(o.over, places)
		}
		if math.Abs(x) < 10 && !whole(x) {
			places = max(places, 1)
		}
	}
	return p.exact(roundTo(x, places), places)
}

func roundTo(x float64, places int) float64 {
	if math.Abs(x) >= maxWhole {
		return x
	}
	return math.Round(x*pow10[places]) / pow10[places]
}

// difference is the change of an effect and its range, as measures.
func (p *comparison) difference(d contrast) (change, between Measure) {
	q := p.query
	q.blank.digits = 0
	factor, places := 1.0, 0
	switch {
	case d.relative:
		q.blank.unit, q.blank.currency, factor = Percent, "", 100
		if (d.high-d.low)*factor < 3 {
			places = 1
		}
	case p.x.Unit == Percent:
		q.blank.unit = Points
	case p.x.Unit == Currency:
		places = 2
	case d.high-d.low < 3:
		places = 1
	}
	return q.exact(d.change*factor, places), q.between(d.low*factor, d.high*factor, places, finding.Message{})
}

// each is the figure of one side with the time it is of.
func (p *comparison) each(name string, m Measure) finding.Arg {
	days := 0
	switch p.x.Kind {
	case Stock:
		days = 7
	case Flow, Unique:
		days = p.sides[0].seen[0].days.Days()
	default:
		return m.Arg(name)
	}
	if p.sides[0].seen[0].post != "" {
		return finding.Term(name, say("kpi.effect.per_post", m.Arg("n")))
	}
	switch {
	case days == 1:
		return finding.Term(name, say("kpi.effect.per_day", m.Arg("n")))
	case days == 7:
		return finding.Term(name, say("kpi.effect.per_week", m.Arg("n")))
	case days >= 28 && days <= 31:
		return finding.Term(name, say("kpi.effect.per_month", m.Arg("n")))
	}
	return finding.Term(name, say("kpi.effect.per_days", m.Arg("n"), finding.Integer("days", days)))
}

// sentence says what was judged.
func (p *comparison) sentence(e Effect) finding.Message {
	args := []finding.Arg{finding.Term("figures", e.figures), finding.Term("range", e.Range.changeLabel())}
	if p.wanted == 0 {
		return say("kpi.effect.no_direction", args...)
	}
	if e.Verdict != EffectFutile {
		return say("kpi.effect."+finding.Code(e.Verdict.String()), args...)
	}
	least := e.Range
	size := 100 * p.least
	if !e.Relative {
		size = p.least * math.Abs(e.Before.low)
	}
	return say("kpi.effect.futile", append(args, least.signed("least", p.wanted*size))...)
}

// changeLabel is the label of a difference: "between −12% and +31%".
func (m Measure) changeLabel() finding.Message {
	switch {
	case m.state == Unknown || m.state == 0:
		return m.Label()
	case math.IsInf(m.low, -1) && math.IsInf(m.high, 1):
		return book().Message("kpi.measure.unknown")
	case math.IsInf(m.high, 1):
		return book().Message("kpi.measure.at_least", m.signed("low", m.low))
	case math.IsInf(m.low, -1):
		return book().Message("kpi.measure.at_most", m.signed("high", m.high))
	case m.state == Exact:
		return book().Message("kpi.measure.exact", m.signed("value", m.low))
	}
	return book().Message("kpi.measure.between", m.signed("low", m.low), m.signed("high", m.high))
}

// signed is a difference with its sign.
func (m Measure) signed(name string, x float64) finding.Arg {
	code := finding.Code("kpi.change.same")
	switch {
	case x > 0:
		code = "kpi.change.more"
	case x < 0:
		code = "kpi.change.less"
	}
	return finding.Term(name, say(code, m.figure("n", math.Abs(x))))
}

// Together returns effects that are judged in one review: of all those that it calls good
// or harmful, no more than one in ten is expected to be chance. With many effects to look
// at, what would do alone may not do any more. The verdicts of others do not change; the
// order is that of the arguments, which are not modified. An effect that was read from JSON
// stays as it was judged.
func Together(effects ...Effect) []Effect {
	out := make([]Effect, len(effects))
	copy(out, effects)
	p := make([]float64, len(out))
	for i, e := range out {
		p[i] = e.p
		if e.Range.IsZero() {
			p[i] = math.NaN()
		}
	}
	count := 0
	for _, x := range p {
		if !math.IsNaN(x) {
			count++
		}
	}
	for i, adjusted := range stat.BenjaminiHochberg(p) {
		e := &out[i]
		if proven := e.Verdict == EffectGood || e.Verdict == EffectHarmful; proven && !(adjusted <= falseShare) {
			e.Verdict = EffectUnclear
			e.Why = say("kpi.effect.among", finding.Term("figures", e.figures), finding.Term("range", e.Range.changeLabel()), finding.Integer("count", count))
		}
	}
	return out
}
