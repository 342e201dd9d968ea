package kpi

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// result is a measure and, for a ratio that is exact, what it is made of.
type result struct {
	Measure
	numerator, denominator float64 // the numerator is scaled
	parts                  bool
	values                 []float64 // single durations
}

// query is what is asked of a series.
type query struct {
	x       *Indicator
	s       *Series
	want    calendar.Period
	opening bool // the denominator is that of the start of the period
	scale   float64
	blank   Measure
	order   []int32 // of the samples, once ordered
	ordered bool
}

// query prepares the question, or says why it cannot be answered.
func (c Catalogue) query(s *Series, period calendar.Period) (query, finding.Message) {
	q := query{x: c.find(s.Indicator), s: s, want: period}
	q.blank = Measure{period: period, digits: s.Digits, provenance: s.Provenance}
	if q.x == nil {
		return q, say("kpi.unknown.indicator", finding.Text("id", string(s.Indicator)))
	}
	q.blank.unit = q.x.Unit
	if q.x.Unit == Currency {
		q.blank.currency = s.Currency
	}
	q.opening, q.scale = c.opening(q.x), q.x.scale()
	switch {
	case period.IsZero():
		return q, say("kpi.unknown.period")
	case s.Provenance == smart.NotApplicable:
		return q, say("kpi.unknown.not_applicable")
	case s.Provenance == smart.Unknown:
		return q, say("kpi.unknown.unavailable")
	case q.x.Unit == Currency && !smart.Unit(s.Currency).IsCurrency():
		return q, say("kpi.unknown.currency")
	case len(s.Samples) > MaxSamples:
		return q, say("kpi.unknown.too_many", finding.Integer("max", MaxSamples))
	}
	return q, finding.Message{}
}

// opening reports whether x is a share of a stock.
func (c Catalogue) opening(x *Indicator) bool {
	return slices.ContainsFunc(x.Formula.Denominator, func(id ID) bool {
		part := c.find(id)
		return part != nil && part.Kind == Stock
	})
}

func say(code finding.Code, args ...finding.Arg) finding.Message {
	return book().Message(code, args...)
}

func (q *query) unknown(why finding.Message) Measure {
	m := q.blank
	m.state, m.why = Unknown, why
	return m
}

func (q *query) exact(x float64, places int) Measure {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return q.unknown(say("kpi.unknown.overflow"))
	}
	m := q.blank
	m.state, m.low, m.high, m.places = Exact, x, x, places
	return m
}

// between is bounds, which are one figure when they meet.
func (q *query) between(low, high float64, places int, why finding.Message) Measure {
	if math.IsInf(low, 1) || math.IsInf(high, -1) || math.IsNaN(low) || math.IsNaN(high) {
		return q.unknown(say("kpi.unknown.overflow"))
	}
	m := q.blank
	m.state, m.low, m.high, m.places, m.why = Bounds, low, high, places, why
	if low == high {
		m.state, m.why = Exact, finding.Message{}
	}
	return m
}

// shown is one figure as its source shows it: exact, or with the bounds of what the source
// cut off.
func (q *query) shown(x float64, places int) Measure {
	low, high := q.bounds(x)
	if low == high {
		return q.exact(x, places)
	}
	return q.between(low, high, places, say("kpi.bounds.digits", finding.Integer("digits", q.s.Digits)))
}

// bounds is what a count can be of which the source shows the first digits only.
func (q *query) bounds(x float64) (low, high float64) {
	rest := 0.0
	if q.s.Digits > 0 && q.x.Unit.countable() {
		if size := wholeDigits(x); size > q.s.Digits {
			rest = math.Pow10(size-q.s.Digits) - 1
		}
	}
	if x < 0 {
		return x - rest, x
	}
	return x, x + rest
}

// figure returns what one sample says, and the decimals it is said with. The message is
// why it says nothing that can be relied on.
func (q *query) figure(x *Sample) (value float64, places int, fault finding.Message) {
	switch {
	case q.x.Kind == Duration && len(x.Values) > 0:
		if fault = q.judgeAll(x); !fault.IsZero() {
			return 0, 0, fault
		}
		value = median(slices.Clone(x.Values))
		return value, decimals(value, 0), q.agree(value, x)
	case q.divides() && x.Numerator != nil && x.Denominator != nil:
		if fault = q.judgeParts(*x.Numerator, *x.Denominator, x); !fault.IsZero() {
			return 0, 0, fault
		}
		if *x.Denominator == 0 {
			return 0, 0, say("kpi.unknown.denominator")
		}
		return q.scale * *x.Numerator / *x.Denominator, ratioPlaces(*x.Denominator, q.scale), fault
	case x.Value == nil:
		return 0, 0, say("kpi.unknown.no_reading")
	case q.x.Kind == Mean && x.Weight != nil && *x.Weight == 0: // the mean of nothing
		return 0, 0, say("kpi.unknown.denominator")
	}
	return *x.Value, decimals(*x.Value, 0), q.judge(*x.Value, x)
}

// agree says that the figure of a sample is not the one of what it is made of, but for its
// rounding.
func (q *query) agree(value float64, x *Sample) finding.Message {
	if x.Value == nil {
		return finding.Message{}
	}
	half := 0.5 / pow10[decimals(*x.Value, 0)]
	if math.Abs(value-*x.Value) <= half*(1+noise)+noise*math.Abs(value) {
		return finding.Message{}
	}
	return say("kpi.unknown.parts_differ", x.days().From().Arg("date"))
}

// divides reports whether the indicator may be given as a numerator and a denominator.
func (q *query) divides() bool { return q.x.Kind.ratio() || q.x.Kind == Mean }

// judge says what is wrong with a figure, if anything.
func (q *query) judge(v float64, x *Sample) finding.Message {
	switch {
	case v >= 0 && v <= math.MaxFloat64:
	case math.IsNaN(v) || math.IsInf(v, 0):
		return say("kpi.unknown.not_finite", x.days().From().Arg("date"))
	case v < 0 && !q.signed():
		return say("kpi.unknown.negative", x.days().From().Arg("date"))
	}
	return q.within(v, x)
}

// within says that a figure is out of what the indicator can be, if it is.
func (q *query) within(v float64, x *Sample) finding.Message {
	low, high := q.x.reach()
	if v >= low-noise && v <= high+noise {
		return finding.Message{}
	}
	m := q.blank
	m.digits, m.places = 0, decimals(v, 0)
	return say("kpi.unknown.range", x.days().From().Arg("date"), m.figure("value", v), m.figure("low", low), m.figure("high", high))
}

// judgeAll judges the single values of a sample.
func (q *query) judgeAll(x *Sample) finding.Message {
	for _, v := range x.Values {
		if fault := q.judge(v, x); !fault.IsZero() {
			return fault
		}
	}
	return finding.Message{}
}

func (q *query) judgeParts(numerator, denominator float64, x *Sample) finding.Message {
	switch {
	case math.IsNaN(numerator) || math.IsInf(numerator, 0):
		return say("kpi.unknown.not_finite", x.days().From().Arg("date"))
	case numerator < 0 && !q.signed():
		return say("kpi.unknown.negative", x.days().From().Arg("date"))
	case math.IsNaN(denominator) || math.IsInf(denominator, 0):
		return say("kpi.unknown.not_finite", x.days().From().Arg("date"))
	case denominator < 0:
		return say("kpi.unknown.negative", x.days().From().Arg("date"))
	case denominator == 0:
		return finding.Message{}
	}
	ratio := q.scale * numerator / denominator
	if math.IsInf(ratio, 0) { // left to the total
		return finding.Message{}
	}
	if fault := q.within(ratio, x); !fault.IsZero() {
		return fault
	}
	return q.agree(ratio, x)
}

// signed reports whether single figures may be negative.
func (q *query) signed() bool { return q.x.Signed || q.x.Kind == Score }

// given returns the figure that the source gives for the very period asked.
func (q *query) given() (result, bool) {
	var found *Sample
	samples := q.s.Samples
	if q.places() == nil { // they are in order
		from, _ := slices.BinarySearchFunc(samples, q.want, func(x Sample, want calendar.Period) int { return longestFirst(x.days(), want) })
		samples = samples[from:]
	}
	for i := range samples {
		x := &samples[i]
		if x.days() != q.want {
			if q.order == nil {
				break
			}
			continue
		}
		if x.Post != "" || !x.known() {
			continue
		}
		if found != nil && !sameFigures(found, x) {
			return result{Measure: q.unknown(say("kpi.unknown.contradictory", q.want.From().Arg("date")))}, true
		}
		found = x
	}
	if found == nil {
		return result{}, false
	}
	value, places, fault := q.figure(found)
	if !fault.IsZero() {
		return result{Measure: q.unknown(fault)}, true
	}
	r := result{Measure: q.shown(value, places), values: found.Values}
	if q.divides() && found.Numerator != nil && found.Denominator != nil {
		r.numerator, r.denominator, r.parts = q.scale**found.Numerator, *found.Denominator, true
	} else if q.x.Kind == Mean && found.Weight != nil && *found.Weight > 0 {
		r.numerator, r.denominator, r.parts = value**found.Weight, *found.Weight, true
	}
	return r, true
}

// order returns the places of the samples in the order of their days, then of their posts,
// known ones first. It is nil when they are in that order already.
func (s *Series) order() []int32 {
	sorted := true
	for i := 1; i < len(s.Samples) && sorted; i++ {
		sorted = compareSamples(&s.Samples[i-1], &s.Samples[i]) <= 0
	}
	if sorted {
		return nil
	}
	type key struct {
		days  uint64 // the first day, then the last one backwards
		place int32
	}
	keys := make([]key, len(s.Samples))
	origin, _ := calendar.NewDate(calendar.MinYear, 1, 1)
	for i := range keys {
		days := s.Samples[i].days()
		keys[i] = key{uint64(days.From().DaysSince(origin))<<32 + uint64(1<<31-days.To().DaysSince(origin)), int32(i)}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.days != b.days {
			return cmp.Compare(a.days, b.days)
		}
		return cmp.Or(compareSamples(&s.Samples[a.place], &s.Samples[b.place]), cmp.Compare(a.place, b.place))
	})
	out := make([]int32, len(keys))
	for i, k := range keys {
		out[i] = k.place
	}
	return out
}

func compareSamples(x, y *Sample) int {
	if c := longestFirst(x.days(), y.days()); c != 0 {
		return c
	}
	if c := strings.Compare(x.Post, y.Post); c != 0 {
		return c
	}
	return rank(x.known()) - rank(y.known())
}

// places is the order of the samples of the series that is asked, found once.
func (q *query) places() []int32 {
	if !q.ordered {
		q.order, q.ordered = q.s.order(), true
	}
	return q.order
}

// samples yields the samples in an order that [Series.order] found, with their places.
func (s *Series) samples(order []int32) iter.Seq2[int, *Sample] {
	return func(yield func(int, *Sample) bool) {
		for i := range s.Samples {
			if order != nil {
				i = int(order[i])
			}
			if !yield(i, &s.Samples[i]) {
				return
			}
		}
	}
}

func sameFigures(x, y *Sample) bool {
	return same(x.Value, y.Value) && same(x.Numerator, y.Numerator) && same(x.Denominator, y.Denominator) &&
		same(x.Weight, y.Weight) && slices.Equal(x.Values, y.Values)
}

func same(a, b *float64) bool {
	return a == b || a != nil && b != nil && *a == *b
}
