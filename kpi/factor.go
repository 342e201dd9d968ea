package kpi

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxFactors is the largest number of factors of a result, and of segments of a rate.
const MaxFactors = 1000

// Factor is one of the figures that multiply into a result, at two times: of leads, the
// reach, the click-through rate and the conversion rate. The zero Factor is not sound.
type Factor struct {
	Indicator ID `json:"indicator" validate:"required,max=100"`
	// Before and After are its figures, in the unit of the indicator: 2.5 is 2.5%.
	Before *float64 `json:"before,omitzero"`
	After  *float64 `json:"after,omitzero"`
	// Divides says that the result is divided by it, as leads are spend over cost per lead.
	Divides bool `json:"divides,omitzero"`
}

// Contribution is what one factor did to a result.
type Contribution struct {
	Indicator ID `json:"indicator,omitzero"`
	// Change is that of the factor itself, in percent.
	Change Measure `json:"change,omitzero"`
	// Amount is its part of the change of the result, in the unit of the result.
	Amount Measure `json:"amount,omitzero"`
	// Lever is what to change for the factor to move, when that is known.
	Lever Lever `json:"lever,omitzero"`
}

// Decomposition says which factors made a result change. The zero Decomposition says
// nothing.
type Decomposition struct {
	Result ID      `json:"result,omitzero"`
	Before Measure `json:"before,omitzero"`
	After  Measure `json:"after,omitzero"`
	// Parts are in the order of the factors. Their amounts add up to the change.
	Parts []Contribution `json:"parts,omitzero"`
	// Brake is the factor that held the result back most, and Lever what to change for it.
	// Both are absent when none did.
	Brake ID    `json:"brake,omitzero"`
	Lever Lever `json:"lever,omitzero"`
	// Why says it in a sentence, with the figures.
	Why finding.Message `json:"why,omitzero"`
}

// Decompose splits the change of a result among the factors it is the product of, with the
// indicators of [Builtin]: by the logarithmic mean of both results (LMDI; Ang, 2005, Energy
// Policy 33), so that the parts add up without a rest. A factor that comes from or falls to
// zero accounts for all of the change. Nothing is known when a figure is missing, negative
// or no number, or the result is zero both times.
func Decompose(result ID, factors ...Factor) Decomposition {
	return Builtin().Decompose(result, factors...)
}

// Decompose is the function [Decompose] with the indicators of c.
func (c Catalogue) Decompose(result ID, factors ...Factor) Decomposition {
	d := Decomposition{Result: result}
	x := c.find(result)
	if x == nil {
		d.Why = say("kpi.unknown.indicator", finding.Text("id", string(result)))
		return d
	}
	d.Parts = make([]Contribution, min(len(factors), MaxFactors))
	before, after := x.scale(), x.scale()
	for i := range d.Parts {
		f := &factors[i]
		part := c.find(f.Indicator)
		if d.Why = f.fault(part); !d.Why.IsZero() {
			return d.blank()
		}
		d.Parts[i] = Contribution{Indicator: f.Indicator, Lever: c.lever(part)}
		before, after = f.times(part, before, *f.Before), f.times(part, after, *f.After)
	}
	switch {
	case len(factors) == 0 || len(factors) > MaxFactors:
		d.Why = say("kpi.factor.none", finding.Integer("max", MaxFactors))
	case before == 0 && after == 0:
		d.Why = say("kpi.factor.nothing")
	case math.IsInf(before, 0) || math.IsInf(after, 0) || math.IsNaN(before+after):
		d.Why = say("kpi.unknown.overflow")
	}
	if !d.Why.IsZero() {
		return d.blank()
	}
	q := query{x: x, blank: Measure{unit: x.Unit}}
	d.Before, d.After = q.rough(before), q.rough(after)
	d.share(&q, factors, before, after)
	d.say(c, x)
	return d
}

// blank is d without the parts, which are not known.
func (d Decomposition) blank() Decomposition {
	d.Parts = nil
	return d
}

// fault says why nothing can be made of a factor, or nothing.
func (f *Factor) fault(x *Indicator) finding.Message {
	if x == nil {
		return say("kpi.unknown.indicator", finding.Text("id", string(f.Indicator)))
	}
	for _, v := range [...]*float64{f.Before, f.After} {
		if v == nil || !(*v >= 0) || math.IsInf(*v, 0) || *v == 0 && f.Divides {
			return say("kpi.factor.unknown", finding.Term("indicator", x.Label()))
		}
	}
	return finding.Message{}
}

// times is a product with one factor more.
func (f *Factor) times(x *Indicator, product, v float64) float64 {
	v /= x.scale()
	if f.Divides {
		return product / v
	}
	return product * v
}

// logarithm is how much a factor changed, on the scale on which changes add up.
func (f *Factor) logarithm() float64 {
	change := math.Log(*f.After) - math.Log(*f.Before)
	if *f.After == *f.Before {
		change = 0
	}
	if f.Divides {
		return -change
	}
	return change
}

// rough is a figure with the decimals that a reader needs.
func (q *query) rough(x float64) Measure {
	places := 0
	switch {
	case q.blank.unit == Percent || q.blank.unit == Points || q.blank.unit == Currency:
		places = 2
	case math.Abs(x) < 10:
		places = 1
	}
	x = roundTo(x, places)
	return q.exact(x, min(places, decimals(x, 0)))
}

// share gives each factor its part of the change.
func (d *Decomposition) share(q *query, factors []Factor, before, after float64) {
	total, vanished := after-before, 0
	for i := range d.Parts {
		if math.IsInf(factors[i].logarithm(), 0) {
			vanished++
		}
	}
	mean := before
	if before != after && vanished == 0 {
		mean = total / (math.Log(after) - math.Log(before))
	}
	for i := range d.Parts {
		f, amount := &factors[i], 0.0
		switch {
		case vanished == 0:
			amount = mean * f.logarithm()
		case math.IsInf(f.logarithm(), 0):
			amount = total / float64(vanished)
		}
		d.Parts[i].Amount = q.exact(amount, d.After.places)
		percent := query{x: q.x, blank: Measure{unit: Percent}}
		if d.Parts[i].Change = percent.exact(100*(*f.After / *f.Before - 1), 0); *f.Before == *f.After {
			d.Parts[i].Change = percent.exact(0, 0)
		} else if *f.Before == 0 {
			d.Parts[i].Change = percent.unknown(say("kpi.effect.from_nothing"))
		}
	}
}

// say names the factor that held the result back most.
func (d *Decomposition) say(c Catalogue, x *Indicator) {
	worst, at := 0.0, -1
	parts := make([]finding.Arg, len(d.Parts))
	for i, part := range d.Parts {
		amount := part.Amount.low
		if x.Direction == Down {
			amount = -amount
		}
		if part.Amount.state == Exact && amount < worst {
			worst, at = amount, i
		}
		name := finding.Term("indicator", c.find(part.Indicator).Label())
		parts[i] = finding.Term("part", say("kpi.factor.part", name, finding.Term("change", part.Change.changeLabel())))
		if part.Change.state == Exact && part.Change.low == 0 {
			parts[i] = finding.Term("part", say("kpi.factor.same", name))
		}
	}
	args := []finding.Arg{d.Before.Arg("before"), d.After.Arg("after"), finding.Term("result", x.Label()), finding.ListOf("parts", parts...)}
	if at < 0 {
		d.Why = say("kpi.factor.free", args...)
		return
	}
	d.Brake, d.Lever = d.Parts[at].Indicator, d.Parts[at].Lever
	args = append(args, finding.Term("brake", c.find(d.Brake).Label()))
	if d.Lever == 0 {
		d.Why = say("kpi.factor.brake", args...)
		return
	}
	d.Why = say("kpi.factor.lever", append(args, finding.Term("lever", d.Lever.Label()))...)
}

// lever is what to change for an indicator to move: how many are reached, what is said to
// them, what they find after the click, what is paid for them, who answers.
func (c Catalogue) lever(x *Indicator) Lever {
	beyond := func(id ID) bool { // those who already reacted
		part := c.find(id)
		return part != nil && part.Stage > Outputs && part.Kind != Stock
	}
	switch {
	case x.Kind == MoneyRatio && x.Direction == Down:
		return Audience
	case x.Stage == Inputs:
		return Dose
	case x.Stage == Activities && x.serves(smart.Service):
		return Staffing
	case x.Stage == Activities:
		return ExecutePlan
	case x.Stage == Outputs:
		return Exposure
	case x.Stage == OutTakes && x.Kind == Rate && !slices.ContainsFunc(x.Formula.Denominator, beyond):
		return Creative
	case x.Kind == Rate:
		return LandingPage
	}
	return 0
}

// Factors reads the factors of a result from series over two periods, with the indicators
// of [Builtin]. What is not exact is missing.
func Factors(before, after calendar.Period, series ...Series) []Factor {
	return Builtin().Factors(before, after, series...)
}

// Factors is the function [Factors] with the indicators of c.
func (c Catalogue) Factors(before, after calendar.Period, series ...Series) []Factor {
	out := make([]Factor, len(series))
	for i, s := range series {
		out[i] = Factor{Indicator: s.Indicator}
		if v, exact := c.Over(s, before).Value(); exact {
			out[i].Before = &v
		}
		if v, exact := c.Over(s, after).Value(); exact {
			out[i].After = &v
		}
	}
	return out
}
