package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// comparison is two sides of one indicator: without an action, and with it.
type comparison struct {
	query
	wanted  float64 // 1 for more, -1 for less, 0 when neither is known to be better
	least   float64 // the smallest change that is of use, as a part
	opening finding.Code
	serial  bool // the readings of a side follow one another, and may resemble
	weeks   bool // they are daily, over whole weeks
	sides   [2]side
}

// side is one side of a comparison.
type side struct {
	seen        []observation
	over, under float64 // totals
	level       float64 // on the scale of the method
	variance    float64 // of level
	freedom     float64 // degrees of freedom of variance
}

// contrast is the difference between two sides: in parts of the first when relative, else
// in its unit.
type contrast struct {
	method            EffectMethod
	relative          bool
	before, after     float64
	change, low, high float64 // the range of eight times out of ten
	least, most       float64 // that of nineteen times out of twenty
	p                 float64
}

// confidence is that of the range of an effect, and assurance that of the wider one by
// which it is called futile: an action that is stopped for nothing teaches nothing more.
const (
	confidence = 0.80
	assurance  = 0.95
)

// inParts states a difference in parts of the first side.
func (d *contrast) inParts() {
	d.relative = true
	d.each(func(x float64) float64 { return x / d.before })
}

// times states a difference, and both sides, in so many units.
func (d *contrast) times(n float64) {
	d.before, d.after = d.before*n, d.after*n
	d.each(func(x float64) float64 { return x * n })
}

// each changes the difference and its ranges.
func (d *contrast) each(f func(float64) float64) {
	d.change, d.low, d.high, d.least, d.most = f(d.change), f(d.low), f(d.high), f(d.least), f(d.most)
}

// rare is the count below which readings are compared exactly: on average, a reading.
const rare = 5

func (c Catalogue) comparison(s *Series, period calendar.Period, aim Aim) (*comparison, finding.Message) {
	q, refusal := c.query(s, period)
	p := &comparison{query: q, least: leastUseful / 100.0}
	if aim.Least > 0 && !math.IsInf(aim.Least, 1) {
		p.least = aim.Least / 100
	}
	direction := aim.Direction
	if direction == 0 && q.x != nil {
		direction = q.x.Direction
	}
	switch direction {
	case Up:
		p.wanted = 1
	case Down:
		p.wanted = -1
	}
	return p, refusal
}

// contrast compares the two sides, or says why they cannot be compared.
func (p *comparison) contrast() (contrast, finding.Message) {
	if p.x.Kind == Unique {
		p.alike()
	}
	posts := 0
	for i := range p.sides {
		s := &p.sides[i]
		for _, o := range s.seen {
			if o.post != "" {
				posts++
			}
			s.over, s.under = s.over+o.over, s.under+o.under
		}
		if math.IsInf(s.over, 0) || math.IsInf(s.under, 0) {
			return contrast{}, say("kpi.unknown.overflow")
		}
	}
	if why := p.scarce(); !why.IsZero() {
		return contrast{}, why
	}
	switch {
	case posts > 0 && posts < len(p.sides[0].seen)+len(p.sides[1].seen):
		return contrast{}, say("kpi.unknown.mixed_posts")
	case p.x.Kind == Stock:
		return p.clusters(MethodGains), finding.Message{}
	case p.x.Kind == Flow && p.countable(rare):
		return p.counts(), finding.Message{}
	case p.x.Kind == Flow && p.negative():
		return p.clusters(MethodClusters), finding.Message{}
	case !p.divides():
		return p.logarithms(), finding.Message{}
	case p.independent():
		return p.trials(), finding.Message{}
	}
	return p.clusters(MethodClusters), finding.Message{}
}

// scarce says that there is too little to compare, if there is.
func (p *comparison) scarce() finding.Message {
	first, second := &p.sides[0], &p.sides[1]
	if least := min(len(first.seen), len(second.seen)); least == 0 || least < leastPoints && !(p.answers() && p.binary()) {
		return say("kpi.effect.few_points", finding.Integer("first", len(first.seen)), finding.Integer("second", len(second.seen)), finding.Integer("least", leastPoints))
	}
	if p.x.Kind == Flow && p.countable(rare) && first.over == 0 && second.over == 0 {
		return say("kpi.effect.nothing")
	}
	if !p.divides() {
		return finding.Message{}
	}
	trials, events := min(first.under, second.under), max(first.over, second.over)/p.scale
	switch {
	case trials <= 0:
		return say("kpi.unknown.denominator")
	case trials < float64(p.x.Minimum.Trials):
		return say("kpi.unknown.few_trials", number("count", trials, 0), finding.Integer("least", p.x.Minimum.Trials))
	case events < float64(p.x.Minimum.Events):
		return say("kpi.unknown.few_events", number("count", events, 0), finding.Integer("least", p.x.Minimum.Events))
	}
	return finding.Message{}
}

// answers reports whether each trial is somebody's answer, and so knows nothing of the
// others.
func (p *comparison) answers() bool { return p.x.Kind == Score && p.x.Unit == Percent }

// binary reports whether what is above the line are events among the trials below it.
func (p *comparison) binary() bool {
	for _, s := range p.sides {
		for _, o := range s.seen {
			if e := o.over / p.scale; e < 0 || e > o.under || !whole(e) || !whole(o.under) {
				return false
			}
		}
	}
	return p.x.Unit == Percent
}

// independent reports whether single trials may be taken for evidence: they are answers, or
// so few that readings tell nothing more.
func (p *comparison) independent() bool {
	events := func(s *side) float64 { return s.over / p.scale / float64(len(s.seen)) }
	return p.binary() && (p.answers() || max(events(&p.sides[0]), events(&p.sides[1])) < rare)
}

// countable reports whether both sides are whole numbers with a mean below some number.
func (p *comparison) countable(below float64) bool {
	if !p.x.Unit.countable() || p.s.Digits > 0 {
		return false
	}
	for i := range p.sides {
		s := &p.sides[i]
		for _, o := range s.seen {
			if o.over < 0 || !whole(o.over) {
				return false
			}
		}
		if s.over >= below*float64(len(s.seen)) {
			return false
		}
	}
	return true
}

func (p *comparison) negative() bool {
	for _, s := range p.sides {
		for _, o := range s.seen {
			if o.over < 0 {
				return true
			}
		}
	}
	return false
}
