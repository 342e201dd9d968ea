package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// noise is the relative difference below which sums of floating-point numbers are equal.
const noise = 1e-9

// measure returns the measure to compare: what is known up to a day.
func (p *pursuit) measure(limit calendar.Date) result {
	window := p.lastWindow(limit)
	switch {
	case window.To().IsZero() || !p.since.IsZero() && window.To().Before(p.since):
		q, _ := p.catalogue.query(p.s, stretch(earlier(p.since, limit), limit))
		return result{Measure: q.unknown(say("kpi.unknown.no_reading"))}
	case !p.o.Per.IsZero() && p.x.Kind != Stock:
		last := window.To()
		window = stretch(last.AddDays(1).Add(p.o.Per.Negate()), last)
		if !window.IsZero() && !window.From().Before(p.origin) {
			break
		}
		q, _ := p.catalogue.query(p.s, stretch(p.origin, last))
		if window.IsZero() {
			return result{Measure: q.unknown(say("kpi.progress.no_length"))}
		}
		return result{Measure: q.unknown(say("kpi.progress.first_window", p.origin.Add(p.o.Per).AddDays(-1).Arg("date")))}
	case p.x.Kind != Stock && !p.moves() && !p.origin.IsZero(), p.running:
		window = stretch(p.origin, window.To())
	}
	r := p.catalogue.answer(p.s, window)
	if p.gains() && r.state != Unknown {
		r.low, r.high, r.digits = r.low-p.level, r.high-p.level, 0
		r.places = decimals(r.low, 0)
	}
	return r
}

// lastWindow returns the days of the last reading that ends by a day; of several that end
// together the shortest, as a month says more of today than a year.
func (p *pursuit) lastWindow(limit calendar.Date) calendar.Period {
	var last calendar.Period
	for i := range p.s.Samples[:min(len(p.s.Samples), MaxSamples)] {
		x := &p.s.Samples[i]
		days := x.days()
		if !x.known() || days.To().IsZero() || days.To().After(limit) {
			continue
		}
		if days.To().After(last.To()) || days.To() == last.To() && days.From().After(last.From()) {
			last = days
		}
	}
	return last
}

// thin says that too little was counted for a ratio to say anything, or nothing.
func (p *pursuit) thin(r result) finding.Message {
	if !r.parts || r.state == Unknown {
		return finding.Message{}
	}
	events := r.numerator / p.x.scale()
	least := p.x.Minimum
	switch {
	case r.denominator < float64(least.Trials):
		return say("kpi.unknown.few_trials", number("count", r.denominator, decimals(r.denominator, 0)), finding.Integer("least", least.Trials))
	case math.Abs(events) < float64(least.Events):
		return say("kpi.unknown.few_events", number("count", events, decimals(events, 0)), finding.Integer("least", least.Events))
	}
	return finding.Message{}
}

// comparison is how a measure stands to a value: 1 at or beyond it on the good side, -1
// short of it, 0 when its bounds leave that open.
func (p *pursuit) comparison(m Measure, value float64) int {
	low, high, known := m.Bounds()
	if !known {
		return 0
	}
	least, most := p.order(low, value), p.order(high, value)
	if !p.upward() {
		least, most = -most, -least
	}
	switch {
	case least >= 0:
		return 1
	case most < 0:
		return -1
	}
	return 0
}

// beyond reports whether a measure is past the target for sure.
func (p *pursuit) beyond(m Measure) bool {
	low, high, _ := m.Bounds()
	if p.upward() {
		return p.order(low, p.target) > 0
	}
	return p.order(high, p.target) < 0
}

// order compares two figures as finely as they are counted: amounts in minor units, whole
// numbers as they are, and others but for the noise of their sums.
func (p *pursuit) order(a, b float64) int {
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return sign(a, b)
	}
	if p.x.Kind == Flow && p.x.Unit == Currency {
		if digits, known := finding.CurrencyPlaces(p.s.Currency); known {
			unit := math.Pow10(digits)
			return sign(math.Round(a*unit), math.Round(b*unit))
		}
	}
	whole := a == math.Trunc(a) && b == math.Trunc(b)
	if !whole && math.Abs(a-b) <= noise*max(math.Abs(a), math.Abs(b)) {
		return 0
	}
	return sign(a, b)
}

func sign(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// amount is a figure in the unit of the indicator, as the target is.
func (p *pursuit) amount(x float64) Measure {
	return Measure{state: Exact, low: x, high: x, unit: p.x.Unit, currency: p.out.Current.currency, places: decimals(x, 0)}
}

// difference is a measure between two figures, in either order, like the current one.
// Differences of percentages are points. It is absent when it is open on both sides.
func (p *pursuit) difference(a, b float64) Measure {
	low, high := min(a, b), max(a, b)
	if math.IsNaN(low) || math.IsNaN(high) || math.IsInf(low, 0) && math.IsInf(high, 0) {
		return Measure{}
	}
	m := p.out.Current
	m.state, m.low, m.high, m.why, m.on = Bounds, low, high, finding.Message{}, calendar.Date{}
	if low == high {
		m.state = Exact
	}
	if m.unit == Percent {
		m.unit = Points
	}
	return m
}

// finer gives a small figure a decimal, as those by the week have.
func (m Measure) finer() Measure {
	if m.state != 0 && math.Abs(m.low) < 10 {
		m.places = max(m.places, 1)
	}
	return m
}
