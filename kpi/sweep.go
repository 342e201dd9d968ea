package kpi

import (
	"math"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sweep is one pass over the samples of a period, in the order of their days.
type sweep struct {
	q     query
	fault finding.Message // why nothing can be made of them

	known   int        // samples with a figure, wholly within the period
	sum     float64    // of their values
	least   float64    // what their source may have cut off, at least, and below zero
	most    float64    // at most
	bare    int        // those of a ratio that came without its parts
	reach   [2]float64 // of a single ratio, and no rounding
	over    float64    // of numerators, scaled
	under   float64    // of denominators
	first   *Sample    // the first of them
	lowest  float64    // of single figures
	highest float64
	places  int
	pool    []float64 // single durations
	pooled  bool      // all durations so far are in the pool

	cuts    int // windows that the period cuts
	cutSum  float64
	cut     calendar.Period // the first
	missing int             // days without a reading
	gap     calendar.Date

	next  calendar.Date     // the first day not accounted for
	done  bool              // all days are
	blank []calendar.Period // days of samples without a figure, in order
	mute  int               // days of posts without a figure
	muted calendar.Date     // the first of them
	last  *Sample           // the sample before, to find duplicates
	days  calendar.Period   // those of the sample before
	until calendar.Date     // the last day of windows without a post
	posts map[string]calendar.Date
}

// run passes over the samples that meet the period. Pooled, it gathers single durations.
func (q *query) run(pooled bool) sweep {
	order := q.places()
	w := sweep{q: *q, next: q.want.From(), lowest: math.Inf(1), highest: math.Inf(-1), pooled: pooled}
	w.reach[0], w.reach[1] = q.x.reach()
	w.reach[1] = min(w.reach[1], math.MaxFloat64)
	for _, x := range q.s.samples(order) {
		days := x.days()
		if days.From().IsZero() {
			w.fault = say("kpi.unknown.undated")
		}
		if w.fault.IsZero() && days.Overlaps(q.want) {
			w.take(x, days)
		}
		if !w.fault.IsZero() {
			return w
		}
	}
	if !w.done {
		w.lack(w.next, q.want.To())
	}
	if w.mute > 0 && w.until.IsZero() { // a total of the account would hold them
		if w.missing == 0 {
			w.gap = w.muted
		}
		w.missing += w.mute
	}
	return w
}

// take takes one sample into account.
func (w *sweep) take(x *Sample, days calendar.Period) {
	if w.repeated(x, days) {
		return
	}
	if !x.known() {
		w.unread(x, days)
		return
	}
	if w.overlaps(x, days); !w.fault.IsZero() {
		return
	}
	if !w.done && days.From().After(w.next) {
		w.lack(w.next, days.From().AddDays(-1))
	}
	if within(days, w.q.want) {
		w.add(x)
	} else {
		w.cutOff(x, days)
	}
	w.advance(days.To())
}

// repeated skips a sample that says what the one before says, and refuses one that says
// otherwise.
func (w *sweep) repeated(x *Sample, days calendar.Period) bool {
	last, before := w.last, w.days
	w.last, w.days = x, days
	if last == nil || before != days || last.Post != x.Post {
		return false
	}
	if x.known() && !sameFigures(last, x) {
		w.fault = say("kpi.unknown.contradictory", days.From().Arg("date"))
	}
	return true
}

// overlaps refuses windows that count the same days twice, for one post or for none.
func (w *sweep) overlaps(x *Sample, days calendar.Period) {
	until := w.until
	if x.Post != "" {
		if w.posts == nil {
			w.posts = make(map[string]calendar.Date, len(w.q.s.Samples))
		}
		until = w.posts[x.Post]
		w.posts[x.Post] = days.To()
	} else {
		w.until = days.To()
	}
	if len(w.posts) > 0 && !w.until.IsZero() {
		w.fault = say("kpi.unknown.mixed_posts")
	} else if !until.IsZero() && !days.From().After(until) {
		w.fault = say("kpi.unknown.overlap", days.From().Arg("date"))
	}
}

// unread keeps the days of a sample without a figure: they are missing unless another
// sample has them, and no [Series.Covers] makes them good.
func (w *sweep) unread(x *Sample, days calendar.Period) {
	days = stretch(later(days.From(), w.q.want.From()), earlier(days.To(), w.q.want.To()))
	if x.Post != "" {
		if w.mute == 0 {
			w.muted = days.From()
		}
		w.mute += days.To().DaysSince(days.From()) + 1
		return
	}
	if n := len(w.blank); n > 0 && !days.From().After(w.blank[n-1].To()) {
		w.blank[n-1] = stretch(w.blank[n-1].From(), later(w.blank[n-1].To(), days.To()))
		return
	}
	w.blank = append(w.blank, days)
}

// lack counts the days of a gap that the series does not account for.
func (w *sweep) lack(from, to calendar.Date) {
	covers := w.q.s.Covers
	if covers.IsZero() || !covers.Overlaps(stretch(from, to)) {
		w.count(from, to)
		return
	}
	if covers.From().After(from) {
		w.count(from, covers.From().AddDays(-1))
	}
	from, to, end := later(from, covers.From()), earlier(to, covers.To()), to
	for _, b := range w.blank {
		if b.Overlaps(stretch(from, to)) {
			w.count(later(b.From(), from), earlier(b.To(), to))
		}
	}
	for len(w.blank) > 1 && w.blank[0].To().Before(from) {
		w.blank = w.blank[1:]
	}
	if to.Before(end) {
		w.count(to.AddDays(1), end)
	}
}

func (w *sweep) count(from, to calendar.Date) {
	if w.missing == 0 {
		w.gap = from
	}
	w.missing += to.DaysSince(from) + 1
}

func (w *sweep) advance(to calendar.Date) {
	switch {
	case !to.Before(w.q.want.To()):
		w.done = true
	case !to.Before(w.next):
		w.next = to.AddDays(1)
	}
}

// add adds up a sample that lies wholly within the period.
func (w *sweep) add(x *Sample) {
	if w.known == 0 {
		w.first = x
	}
	w.known++
	if w.q.x.Kind == Flow && x.Value != nil {
		v := *x.Value
		if !(v >= 0 && v <= math.MaxFloat64) { // NaN included
			if w.fault = w.q.judge(v, x); !w.fault.IsZero() {
				return
			}
		}
		w.sum += v
		if w.q.s.Digits > 0 {
			low, high := w.q.bounds(v)
			w.least, w.most = w.least+low-v, w.most+high-v
		}
		w.places = decimals(v, w.places)
		return
	}
	if w.q.divides() && w.addParts(x) {
		return
	}
	if w.q.x.Kind == Duration && w.pooled && len(x.Values) > 0 {
		w.fault = w.q.judgeAll(x)
		if w.pool == nil {
			w.pool = make([]float64, 0, len(w.q.s.Samples))
		}
		w.pool = append(w.pool, x.Values...)
		return
	}
	value, places, fault := w.q.figure(x)
	w.fault, w.pooled = fault, false
	w.bare++
	w.see(value)
	w.places = max(w.places, places)
}

// addParts adds up what a ratio is made of, and reports whether the sample says it.
func (w *sweep) addParts(x *Sample) bool {
	switch {
	case x.Numerator != nil && x.Denominator != nil:
		over, under := w.q.scale**x.Numerator, *x.Denominator
		ratio := over / under
		sound := over >= 0 && under > 0 && under <= math.MaxFloat64 && ratio >= w.reach[0] && ratio <= w.reach[1] && x.Value == nil
		if !sound {
			if w.fault = w.q.judgeParts(*x.Numerator, under, x); !w.fault.IsZero() {
				return true
			}
		}
		w.over += over
		w.under += under
		if under > 0 {
			w.see(ratio)
		} else if over != 0 { // something out of nothing: no bounds hold
			w.see(math.Inf(-1))
			w.see(math.Inf(1))
		}
		return true
	case w.q.x.Kind == Mean && x.Value != nil && x.Weight != nil:
		if w.fault = w.q.judge(*x.Value, x); w.fault.IsZero() && !(*x.Weight >= 0 && *x.Weight <= math.MaxFloat64) {
			w.fault = say("kpi.unknown.not_finite", x.days().From().Arg("date"))
		}
		if !w.fault.IsZero() {
			return true
		}
		if *x.Weight == 0 { // the mean of nothing
			return true
		}
		w.over += *x.Value * *x.Weight
		w.under += *x.Weight
		w.places = decimals(*x.Value, w.places)
		w.see(*x.Value)
		return true
	}
	return false
}

// see keeps the range of single figures.
func (w *sweep) see(value float64) {
	w.lowest, w.highest = min(w.lowest, value), max(w.highest, value)
}

// cutOff keeps what is known of a window that reaches out of the period.
func (w *sweep) cutOff(x *Sample, days calendar.Period) {
	if w.cuts == 0 {
		w.cut = days
	}
	w.cuts++
	if w.q.x.Kind == Flow {
		value, places, fault := w.q.figure(x)
		_, most := w.q.bounds(value)
		w.cutSum += most
		w.places, w.fault = max(w.places, places), fault
	}
}

// incomplete says why the samples do not make the period, or nothing when they do.
func (w *sweep) incomplete(kind finding.Code) finding.Message {
	switch {
	case w.missing > 0:
		return say(kind+".missing", finding.Integer("days", w.missing), w.gap.Arg("date"))
	case w.cuts > 0:
		return say(kind+".cut", w.cut.From().Arg("from"), w.cut.To().Arg("to"))
	}
	return finding.Message{}
}

// hindrance says why the samples of a period do not make the figure of a kind that has no
// part of it, or nothing when they do.
func (w *sweep) hindrance() finding.Message {
	switch {
	case !w.fault.IsZero():
		return w.fault
	case w.known == 0:
		return say("kpi.unknown.no_reading")
	}
	return w.incomplete("kpi.unknown")
}
