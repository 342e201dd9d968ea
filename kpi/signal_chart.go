package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// How many figures a chart is made of. Limits mean something from 8 points on and hardly
// move after 20 (Wheeler); they stay where they are from then on, until the level changes.
const (
	leastBaseline = 8
	mostBaseline  = 20
	mostDays      = 28  // of daily figures instead, whole weeks
	leastChanged  = 12  // figures after a change of level, before limits start from it
	mostCharted   = 366 // the last ones; those before are not looked at
)

// limitDeviations is how many standard deviations a limit is from the centre.
const limitDeviations = 3.0

// Chart is what is usual of a series: its centre, and the limits within which its figures
// vary for no particular reason (the chart of individual values and moving ranges of
// Shewhart and Wheeler). The zero Chart says nothing.
type Chart struct {
	Indicator ID    `json:"indicator,omitzero"`
	Scale     Scale `json:"scale,omitzero"`
	// Days is how many days a figure is of. Windows of other lengths, such as months, are
	// brought to it; for a level it is the time between two readings.
	Days int `json:"days,omitzero"`
	// Centre, Lower and Upper are in the unit of the indicator: for a level, changes in Days.
	// They are unknown without enough figures.
	Centre Measure `json:"centre,omitzero"`
	Lower  Measure `json:"lower,omitzero"`
	Upper  Measure `json:"upper,omitzero"`
	// Baseline are the days of the figures that the limits come from, and Points their number.
	Baseline calendar.Period `json:"baseline,omitzero"`
	Points   int             `json:"points,omitzero"`
	// Changed is the first day of a new level, from which the limits start. It is absent when
	// the level did not change.
	Changed calendar.Date `json:"changed,omitzero"`
	// Why says why there are no limits, or since when they are.
	Why finding.Message `json:"why,omitzero"`
}

// ChartOf returns what is usual of a series as of a day, and what is unusual among its last
// eight figures: at most one signal by rule, the latest.
//
// The scale follows from the kind. The limits come from the first 8 to 20 figures since the
// last change of level, the last figure apart, and stay there. Figures of an event take no
// part in them, and its signals name it; those of a suspension or an outage are left out, as
// are a last window that is not whole, figures that are not final, and suspect readings. Of
// daily counts the day of the week is taken out from four weeks on, and limits come from as
// many.
//
// Limits that come from few figures are themselves uncertain: a figure is beyond them a
// quarter further out, and a run lies a standard error off the centre. Of 100 series of 26
// figures of noise 4 have a signal.
//
// Time is that of sorting the samples, linear when they are sorted.
func (c Catalogue) ChartOf(s Series, in Setting, asOf calendar.Date) (Chart, []Signal) {
	r := c.readings(&s, asOf)
	if !r.refusal.IsZero() {
		return Chart{Indicator: s.Indicator, Why: r.refusal}, nil
	}
	return r.chart(in, asOf)
}

// chart charts readings, those that are not suspect.
func (r *readings) chart(in Setting, asOf calendar.Date) (Chart, []Signal) {
	q := &r.q
	p := plot{q: *q, in: in, y: r.floats(len(r.points))}
	p.gather(r.reliable(in, asOf))
	k := Chart{Indicator: q.s.Indicator, Scale: p.scale, Days: p.days}
	base := p.baseline()
	if len(base) < leastBaseline {
		k.Why = say("kpi.chart.few", finding.Integer("count", len(p.points)), finding.Integer("least", leastBaseline+1))
		k.Centre, k.Lower, k.Upper = q.unknown(k.Why), q.unknown(k.Why), q.unknown(k.Why)
		return k, nil
	}
	p.limit(base)
	k.Points = len(base)
	k.Baseline = stretch(p.points[p.first].days.From(), p.points[p.last].days.To())
	if p.changed > 0 {
		k.Changed = p.points[p.changed].days.From()
		k.Why = say("kpi.chart.changed", k.Changed.Arg("date"))
	}
	low, high := q.x.reach()
	if p.scale == ScaleChange {
		low, high = math.Inf(-1), math.Inf(1)
	}
	k.Centre = p.measure(p.scale.off(p.centre))
	k.Lower = p.measure(max(low, p.scale.off(p.centre-p.half)))
	k.Upper = p.measure(min(high, p.scale.off(p.centre+p.half)))
	for _, m := range [...]*Measure{&k.Centre, &k.Lower, &k.Upper} {
		if m.State() != Exact { // figures too large to compute with
			k.Why = m.Why()
			return k, nil
		}
	}
	return k, p.signals(&k)
}

// plot is the figures of a series that can be compared with one another.
type plot struct {
	q      query
	in     Setting
	points []point
	y      []float64 // their values on the scale
	scale  Scale
	days   int
	uneven bool // windows were brought to one length
	// levelled says that the day of the week was taken out.
	levelled bool
	places   int
	step     float64 // the least difference that a source shows which rounds, or 0
	changed  int     // the first of a new level, or 0
	first    int     // of the baseline
	last     int
	centre   float64 // on the scale
	half     float64 // from the centre to a limit
}

// gather gathers the figures that are evidence of points, which it changes.
func (p *plot) gather(points []point) {
	p.scale = scaleOf(p.q.x, points)
	if n := len(points); n > 0 {
		p.step = stepOf(points[n-1].value, p.q.roundedTo(points, p.in))
	}
	if p.scale == ScaleChange {
		points = changes(points)
	}
	points = points[max(0, len(points)-mostCharted):]
	p.days = usualLength(points)
	p.points = points[:0]
	for _, x := range points {
		if !p.bring(&x) || p.in.silent(p.q.s.Account, x.days) {
			continue
		}
		p.places = max(p.places, x.places)
		p.points = append(p.points, x)
	}
	p.y = p.y[:len(p.points)]
	for i := range p.points {
		p.y[i] = p.scale.on(p.points[i].value)
	}
	p.levelWeekdays()
}

// bring brings a figure to the usual number of days, and reports whether it can be compared
// with the others.
func (p *plot) bring(x *point) bool {
	switch n := x.length(); {
	case n == p.days || p.q.lasting(p.scale):
	case p.scale == ScaleChange && (n > 2*p.days || 2*n < p.days), p.scale != ScaleChange && !comparableLength(n, p.days):
		return false
	case p.q.x.Kind != Unique: // people do not come in proportion to the days
		x.value *= float64(p.days) / float64(n)
		p.uneven = true
	}
	return !math.IsInf(x.value, 0)
}

// lasting reports whether a figure does not grow with the days it is of.
func (q *query) lasting(s Scale) bool { return !q.x.adds() && s != ScaleChange }

// reliable is a copy of the figures as of a day without those that are suspect or not final.
func (r *readings) reliable(in Setting, asOf calendar.Date) []point {
	points := r.points[:len(r.points)-r.q.provisional(r.points, in, asOf)]
	suspects := r.q.suspects(points, in)
	kept := make([]point, 0, len(points))
	for i, x := range points {
		if len(suspects) > 0 && suspects[0] == i {
			suspects = suspects[1:]
			continue
		}
		kept = append(kept, x)
	}
	return kept
}

// changes turns readings of a level into the changes between them.
func changes(points []point) []point {
	for i := 1; i < len(points); i++ {
		before, x := points[i-1], points[i]
		points[i-1] = point{
			days:   stretch(before.days.To().AddDays(1), x.days.To()),
			value:  x.value - before.value,
			places: max(before.places, x.places),
			at:     x.at,
		}
	}
	return points[:max(0, len(points)-1)]
}

// baseline returns the values that limits come from: the first ones since the last change
// of level, without those of events and without the last.
func (p *plot) baseline() []float64 {
	y := p.y
	var places []int // of what is left, when events take some out
	if len(p.in.Events) > 0 {
		y, places = p.unmarked()
	}
	place := func(i int) int {
		if places != nil {
			return places[i]
		}
		return i
	}
	from := 0
	for {
		at, _, found := stat.Change(y[from:])
		if !found || len(y)-from-at < leastChanged {
			break
		}
		from += at
		p.changed = place(from)
	}
	to := len(y)
	if to > 0 && place(to-1) == len(p.y)-1 {
		to--
	}
	most := mostBaseline
	if p.days == 1 {
		most = mostDays
	}
	to = min(to, from+most)
	if to-from < leastBaseline {
		return nil
	}
	p.first, p.last = place(from), place(to-1)
	return y[from:to]
}

// unmarked are the values that no event bears on, with their places.
func (p *plot) unmarked() (y []float64, places []int) {
	y, places = make([]float64, 0, len(p.y)), make([]int, 0, len(p.y))
	for i := range p.points {
		if !p.in.marked(p.q.s.Account, p.points[i].days) {
			y, places = append(y, p.y[i]), append(places, i)
		}
	}
	return y, places
}

// limit draws the limits.
func (p *plot) limit(base []float64) {
	drawn := stat.XmR(base)
	p.centre = drawn.Centre
	p.half = limitDeviations * max(drawn.Sigma(), p.floor())
}

// floor is the least standard deviation that figures can have: that of the last digit of
// their source, and for what an audience does, that of events that come one by one.
func (p *plot) floor() float64 {
	natural := p.scale.off(p.centre)
	least := max(p.step, 1/pow10[p.places]) / math.Sqrt(12)
	if p.scale == ScaleChange {
		least *= math.Sqrt2
	}
	if p.q.byChance() {
		least = max(least, math.Sqrt(max(natural, 0)))
	}
	return least * p.scale.slope(max(natural, 0))
}

// byChance reports whether a figure counts what others than the company do, one by one.
func (q *query) byChance() bool {
	return q.x.Kind == Flow && q.x.Unit.countable() && q.x.Stage > Activities
}

// measure is a figure of the chart, in the unit of the indicator.
func (p *plot) measure(v float64) Measure {
	m := p.q.exact(v, p.places)
	m.digits = 0
	return m
}

// Assurance says whether what is usual reaches a target, stated in the unit of the figures
// and for as many days as theirs, which is wanted to be reached upwards or downwards. It is
// absent without limits, or for another direction. The message says it with the days that
// it holds for.
func (k Chart) Assurance(target float64, wanted Direction) (Assurance, finding.Message) {
	lower, low := k.Lower.Value()
	upper, high := k.Upper.Value()
	if !low || !high || math.IsNaN(target) || wanted != Up && wanted != Down {
		return 0, finding.Message{}
	}
	over, under := Incapable, Capable
	if wanted == Down {
		over, under = Capable, Incapable
	}
	out := HitOrMiss
	switch {
	case target > upper:
		out = over
	case target < lower:
		out = under
	}
	m := k.Centre
	m.low, m.high, m.places = target, target, decimals(target, 0)
	return out, say("kpi.assured", finding.Term("assurance", out.Label()), m.Arg("target"),
		finding.Term("usual", k.usual()), finding.Term("days", k.Baseline.Label()))
}

// usual is "between 24 and 96".
func (k *Chart) usual() finding.Message {
	if same := k.Lower.low == k.Upper.low; same {
		return k.Lower.Label()
	}
	return say("kpi.measure.between", k.Lower.figure("low", k.Lower.low), k.Upper.figure("high", k.Upper.low))
}
