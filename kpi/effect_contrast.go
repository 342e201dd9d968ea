package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
)

// clusters compares ratios of totals, with the variance that readings have among them.
func (p *comparison) clusters(method EffectMethod) contrast {
	residuals := [2][]float64{}
	for i := range p.sides {
		s := &p.sides[i]
		above, below := make([]float64, len(s.seen)), make([]float64, len(s.seen))
		squares := 0.0
		for j, o := range s.seen {
			above[j], below[j] = o.over, o.under
			squares += (o.under / s.under) * (o.under / s.under)
		}
		s.level, s.variance = stat.Clustered(above, below)
		s.freedom = max(1, 1/squares-1)
		s.variance = max(s.variance, p.cut(s)/(s.under*s.under))
		for j := range above {
			above[j] -= s.level * below[j]
		}
		residuals[i] = above
	}
	p.resemble(residuals)
	d := p.student()
	d.method, d.before, d.after = method, p.sides[0].level, p.sides[1].level
	switch {
	case p.x.Kind == Stock:
		d.times(7)
	case p.x.Kind == Flow:
		d.times(p.usual())
	case d.before > 0 && p.x.Kind != Score:
		d.inParts()
	}
	return d
}

// cut is the least variance that the total of a side has, because its source rounds: that
// of both ends of a level, and else of each reading.
func (p *comparison) cut(s *side) float64 {
	size := 0.0
	for _, o := range s.seen {
		size = max(size, p.grain(math.Abs(o.over)/p.scale)*p.scale)
	}
	if p.x.Kind == Stock {
		return size * size / 6
	}
	return float64(len(s.seen)) * size * size / 12
}

// grain is the smallest difference that the source shows between figures such as x.
func (q *query) grain(x float64) float64 {
	switch size := wholeDigits(x); {
	case q.x.Unit == Currency && !q.divides():
		return 0.01
	case q.s.Digits > 0 && size > q.s.Digits && q.x.Unit.countable():
		return math.Pow10(size - q.s.Digits)
	}
	return 1
}

// logarithms compares readings by proportion.
func (p *comparison) logarithms() contrast {
	usual := p.usual()
	residuals := [2][]float64{}
	for i := range p.sides {
		s := &p.sides[i]
		logs := make([]float64, len(s.seen))
		n := float64(len(logs))
		for j, o := range s.seen {
			logs[j] = math.Log1p(o.rate() * usual)
			s.level += logs[j] / n
		}
		for j := range logs {
			logs[j] -= s.level
		}
		s.freedom = n - 1
		residuals[i] = logs
	}
	p.weekdays(residuals)
	for i := range p.sides {
		s := &p.sides[i]
		squares := 0.0
		for _, x := range residuals[i] {
			squares += x * x
		}
		typical := math.Expm1(s.level)
		floor := p.grain(typical) / (1 + typical)
		s.variance = max(squares/s.freedom, floor*floor/12) / float64(len(s.seen))
	}
	p.resemble(residuals)
	d := p.student()
	d.method, d.relative = MethodLogarithms, true
	d.each(math.Expm1)
	d.before, d.after = math.Expm1(p.sides[0].level), math.Expm1(p.sides[1].level)
	return d
}

// weekdays takes the shape of the week out of what is left of daily readings: it says
// nothing of an action, and both sides have as many of each weekday.
func (p *comparison) weekdays(residuals [2][]float64) {
	if !p.weeks {
		return
	}
	var sums, counts [7]float64
	for i, r := range residuals {
		for j, x := range r {
			w := p.sides[i].seen[j].days.From().Weekday()
			sums[w], counts[w] = sums[w]+x, counts[w]+1
		}
	}
	total := float64(len(residuals[0]) + len(residuals[1]))
	for i, r := range residuals {
		for j := range r {
			w := p.sides[i].seen[j].days.From().Weekday()
			r[j] -= sums[w] / counts[w]
		}
		p.sides[i].freedom = max(1, p.sides[i].freedom-6*float64(len(r))/total)
	}
}

// usual is how many days a reading of a count is of, as the first one says; 1 for the rest.
func (p *comparison) usual() float64 {
	if p.x.Kind != Flow {
		return 1
	}
	return p.sides[0].seen[0].under
}

// student is the difference of the levels by Student's distribution, with the variances
// and degrees of freedom of Welch (1947).
func (p *comparison) student() contrast {
	a, b := &p.sides[0], &p.sides[1]
	d := contrast{change: b.level - a.level}
	variance := a.variance + b.variance
	freedom := variance * variance / (a.variance*a.variance/a.freedom + b.variance*b.variance/b.freedom)
	if !(variance > 0) || math.IsInf(variance, 0) || math.IsNaN(freedom) {
		d.low, d.high, d.least, d.most, d.p = math.Inf(-1), math.Inf(1), math.Inf(-1), math.Inf(1), 1
		return d
	}
	deviation := math.Sqrt(variance)
	half, wide := stat.StudentQuantile(0.5+confidence/2, freedom)*deviation, stat.StudentQuantile(0.5+assurance/2, freedom)*deviation
	d.low, d.high, d.least, d.most = d.change-half, d.change+half, d.change-wide, d.change+wide
	d.p = 2 * stat.StudentCDF(-math.Abs(d.change)/deviation, freedom)
	return d
}

// resemble widens the variances when each reading resembles the one before: then there is
// less evidence than readings. The correlation is that of both sides together, less its
// bias in short series (Kendall, 1954, Biometrika 41); what is below zero is not used.
func (p *comparison) resemble(residuals [2][]float64) {
	if !p.serial {
		return
	}
	products, squares, n := 0.0, 0.0, 0.0
	for _, r := range residuals {
		for i, x := range r {
			squares += x * x
			if i > 0 {
				products += x * r[i-1]
			}
		}
		n += float64(len(r))
	}
	if !(squares > 0) {
		return
	}
	correlation := products / squares
	correlation = min(max(correlation+2*(1+3*correlation)/n, 0), 0.9)
	for i := range p.sides {
		s := &p.sides[i]
		s.variance *= (1 + correlation) / (1 - correlation)
		s.freedom = max(1, s.freedom*(1-correlation*correlation)/(1+correlation*correlation))
	}
}

// spread is how many times more readings vary than independent events would, 1 at least.
func (p *comparison) spread(chance func(s *side, o observation) (expected, variance float64)) float64 {
	sum, freedom := 0.0, 0
	for i := range p.sides {
		s := &p.sides[i]
		for _, o := range s.seen {
			if expected, variance := chance(s, o); variance > 0 {
				sum += (o.over/p.scale - expected) * (o.over/p.scale - expected) / variance
			}
		}
		freedom += len(s.seen) - 1
	}
	if freedom < leastPoints {
		return 1
	}
	return max(1, sum/float64(freedom))
}

// counts compares rare counts exactly.
func (p *comparison) counts() contrast {
	a, b := &p.sides[0], &p.sides[1]
	spread := p.spread(func(s *side, o observation) (float64, float64) {
		expected := s.over * o.under / s.under
		return expected, expected
	})
	usual := p.usual()
	if a.over == 0 {
		return p.fromNothing(usual)
	}
	ratio, i, chance := stat.PoissonRatio(b.over/spread, b.under/spread, a.over/spread, a.under/spread, confidence)
	_, wide, _ := stat.PoissonRatio(b.over/spread, b.under/spread, a.over/spread, a.under/spread, assurance)
	return contrast{method: MethodCounts, relative: true, before: a.over / a.under * usual, after: b.over / b.under * usual,
		change: ratio - 1, low: i.Low - 1, high: i.High - 1, least: wide.Low - 1, most: wide.High - 1, p: chance}
}

// fromNothing compares counts with none, of which nothing is a percentage: the difference
// of the rates, with the range of each (Zou and Donner, 2008, Statistics in Medicine 27).
func (p *comparison) fromNothing(usual float64) contrast {
	a, b := &p.sides[0], &p.sides[1]
	rate := b.over / b.under
	_, _, chance := stat.PoissonRatio(b.over, b.under, a.over, a.under, confidence)
	between := func(confidence float64) (low, high float64) {
		none, some := stat.PoissonInterval(0, a.under, confidence), stat.PoissonInterval(b.over, b.under, confidence)
		return rate - math.Hypot(rate-some.Low, none.High), some.High
	}
	d := contrast{method: MethodCounts, after: rate, change: rate, p: chance}
	d.low, d.high = between(confidence)
	d.least, d.most = between(assurance)
	d.times(usual)
	return d
}

// trials compares shares of independent trials.
func (p *comparison) trials() contrast {
	a, b := &p.sides[0], &p.sides[1]
	spread := p.spread(func(s *side, o observation) (float64, float64) {
		share := s.over / p.scale / s.under
		return share * o.under, share * (1 - share) * o.under
	})
	n1, n2 := a.under/spread, b.under/spread
	e1, e2 := a.over/p.scale/spread, b.over/p.scale/spread
	difference, i := stat.Newcombe(e2, n2, e1, n1, confidence)
	_, wide := stat.Newcombe(e2, n2, e1, n1, assurance)
	_, chance := stat.TwoProportions(e2, n2, e1, n1)
	if math.IsNaN(chance) {
		chance = 1
	}
	d := contrast{method: MethodTrials, before: a.over / a.under, after: b.over / b.under,
		change: difference * p.scale, low: i.Low * p.scale, high: i.High * p.scale,
		least: wide.Low * p.scale, most: wide.High * p.scale, p: chance}
	if d.before > 0 && p.x.Kind != Score {
		d.inParts()
	}
	return d
}
