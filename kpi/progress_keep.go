package kpi

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// MaxWindows is the largest number of lengths of time, since its start, that a target by
// the month or the like is judged over.
const MaxWindows = 10_000

// keepTotal judges a bound on one figure of all the time since the start.
func (p *pursuit) keepTotal(c int) {
	final := p.past() && !p.day().Before(p.o.Deadline)
	switch {
	case c < 0 && (final || p.running && !p.x.Signed):
		p.conclude(StandingMissed, "kpi.progress.broken")
	case p.past() && !final:
		p.conclude(StandingToMeasure, "kpi.progress.final", p.o.Deadline.Arg("deadline"))
	case c == 0:
		p.open()
	case c < 0:
		p.conclude(StandingNotHeld, "kpi.progress.not_held")
	case final:
		p.conclude(StandingAchieved, "kpi.progress.kept")
	default:
		p.conclude(StandingHeld, "kpi.progress.held")
	}
}

// record is what the figures of a bound to keep come to, one after the other.
type record struct {
	n                  int // how many
	broken, open, last Measure
	brokenAt           int             // which is the first that broke it, from 1 on
	openLast           bool            // the last one leaves it open
	why                finding.Message // what leaves the first open one open
	final              bool            // the last one leads up to the deadline
}

func (k *record) take(p *pursuit, m Measure, thin finding.Message) {
	k.n, k.last = k.n+1, m
	switch c := p.comparison(m, p.target); {
	case !thin.IsZero() || c == 0:
		k.openLast = true
		if k.open.IsZero() {
			k.open, k.why = m, thin
		}
		return
	case c < 0 && k.broken.IsZero():
		k.broken, k.brokenAt = m, k.n
	}
	k.openLast = false
}

// keepAll judges a bound by every reading of a level, or every whole length of time, since
// the start. One that was not within it settles the matter.
func (p *pursuit) keepAll() {
	var k record
	why := finding.Message{}
	if p.x.Kind == Stock {
		why = p.levels(&k)
	} else {
		why = p.windows(&k)
	}
	p.out.Current = k.last
	switch {
	case !why.IsZero():
		p.unmeasured(why)
	case !k.broken.IsZero():
		p.broke(&k)
	case k.openLast || !k.open.IsZero() && p.past():
		p.undecided(&k)
	case !p.past():
		p.conclude(StandingHeld, "kpi.progress.held")
	case !k.final:
		p.conclude(StandingToMeasure, "kpi.progress.final", p.o.Deadline.Arg("deadline"))
	default:
		p.conclude(StandingAchieved, "kpi.progress.kept")
	}
}

// broke concludes on a bound that was not kept, and names when.
func (p *pursuit) broke(k *record) {
	if p.origin.IsZero() && k.brokenAt < k.n && p.comparison(k.last, p.target) > 0 {
		p.out.Why = say("kpi.progress.no_start") // it may have been before
		return
	}
	p.out.Current = k.broken
	standing, code := StandingNotHeld, finding.Code("kpi.progress.not_held")
	switch {
	case p.past():
		standing, code = StandingMissed, "kpi.progress.broken"
	case k.brokenAt < k.n:
		code = "kpi.progress.not_held_once"
	}
	if p.x.Kind != Stock {
		code += "_window"
	}
	p.conclude(standing, code, p.out.Current.period.From().Arg("from"))
}

// undecided concludes on a bound of which one figure leaves open whether it was kept.
func (p *pursuit) undecided(k *record) {
	p.out.Current = k.open
	switch {
	case !k.why.IsZero():
		p.unmeasured(k.why)
	case k.open.state == Unknown:
		p.unmeasured(k.open.why)
	default:
		p.open()
	}
}

// levels takes the readings of a level one by one. Without a start nothing says which are
// meant.
func (p *pursuit) levels(k *record) finding.Message {
	q, refusal := p.catalogue.query(p.s, calendar.DayOf(p.limit))
	if !refusal.IsZero() {
		k.last = q.unknown(refusal)
		return refusal
	}
	var days []*Sample
	for _, x := range p.s.samples(p.s.order()) {
		switch day := x.days().To(); {
		case day.IsZero():
			k.last = q.unknown(say("kpi.unknown.undated"))
			return k.last.why
		case x.Value != nil && !day.Before(p.since) && !day.After(p.limit):
			days = append(days, x)
		}
	}
	slices.SortStableFunc(days, func(x, y *Sample) int { return x.days().To().Compare(y.days().To()) })
	for len(days) > 0 {
		day := days[0].days().To()
		n := 1
		for n < len(days) && days[n].days().To() == day {
			n++
		}
		k.take(p, q.levelOn(days[:n]), finding.Message{})
		days = days[n:]
		k.final = !day.Before(p.o.Deadline)
	}
	if k.last.IsZero() {
		k.last = q.unknown(say("kpi.unknown.no_reading"))
		return k.last.why
	}
	return finding.Message{}
}

// windows takes the whole lengths of time since the start that readings reach.
func (p *pursuit) windows(k *record) finding.Message {
	q, refusal := p.catalogue.query(p.s, calendar.DayOf(p.limit))
	stop := func(why finding.Message) finding.Message {
		k.last = q.unknown(why)
		return why
	}
	last := p.lastWindow(p.limit)
	switch {
	case !refusal.IsZero():
		return stop(refusal)
	case !p.limit.Add(p.o.Per).After(p.limit) && !p.limit.IsZero():
		return stop(say("kpi.progress.no_length"))
	case last.To().IsZero() || last.To().Before(p.origin):
		return stop(say("kpi.unknown.no_reading"))
	}
	w := p.catalogue.newWindows(p.s, p.limit)
	anchor := w.anchor(p.origin, last, p.o.Per)
	for n := range MaxWindows + 1 {
		from, to := anchor.Add(times(p.o.Per, n)), anchor.Add(times(p.o.Per, n+1)).AddDays(-1)
		if p.passed(w, from, to, last.To()) {
			k.take(p, w.over(from, last.To()).Measure, finding.Message{})
			return finding.Message{}
		}
		switch {
		case from.IsZero() || to.IsZero() || to.Before(from) || n == MaxWindows:
			return stop(say("kpi.unknown.too_many_windows", finding.Integer("max", MaxWindows)))
		case to.After(p.limit) && n == 0:
			return stop(say("kpi.progress.first_window", to.Arg("date")))
		case to.After(last.To()) && n == 0:
			return stop(say("kpi.unknown.no_reading"))
		case to.After(last.To()):
			k.final = to.After(p.o.Deadline)
			return finding.Message{}
		}
		r := w.over(from, to)
		k.take(p, r.Measure, p.thin(r))
	}
	return finding.Message{}
}

// passed reports whether a ceiling on a count is passed before its length of time is over.
func (p *pursuit) passed(w *windows, from, to, last calendar.Date) bool {
	if p.o.Type != smart.AtMost || p.x.Kind != Flow || p.x.Signed || !to.After(last) || from.After(last) || from.IsZero() {
		return false
	}
	return p.comparison(w.over(from, last).Measure, p.target) < 0
}

// windows cuts a series into lengths of time without going through it each time.
type windows struct {
	c       Catalogue
	s       Series
	sorted  []Sample
	longest int // days of the longest sample
}

func (c Catalogue) newWindows(s *Series, limit calendar.Date) *windows {
	w := &windows{c: c, s: *s, sorted: make([]Sample, 0, min(len(s.Samples), MaxSamples))}
	for _, x := range s.samples(s.order()) {
		if days := x.days(); !days.To().IsZero() && !days.To().After(limit) {
			w.sorted = append(w.sorted, *x)
			w.longest = max(w.longest, days.To().DaysSince(days.From()))
		}
	}
	return w
}

// over answers for the days from one to another.
func (w *windows) over(from, to calendar.Date) result {
	place := func(d calendar.Date) int {
		i, _ := slices.BinarySearchFunc(w.sorted, d, func(x Sample, d calendar.Date) int { return x.days().From().Compare(d) })
		return i
	}
	part := w.s
	begin := place(from.AddDays(-w.longest))
	part.Samples = w.sorted[begin:max(begin, place(to.AddDays(1)))]
	return w.c.answer(&part, stretch(from, to))
}

// anchor returns the first day of the first length of time since the start: the start
// itself, unless the source gives such lengths of its own. Without a start they are counted
// back from the last reading.
func (w *windows) anchor(origin calendar.Date, last calendar.Period, per calendar.Duration) calendar.Date {
	if len(w.sorted) == 0 {
		return origin
	}
	out := origin
	for i := range w.sorted {
		if days := w.sorted[i].days(); !days.From().Before(origin) && days.From().Add(per) == days.To().AddDays(1) {
			out = days.From()
			break
		}
	}
	if out.IsZero() {
		out = last.To().AddDays(1).Add(per.Negate())
	}
	for range MaxWindows {
		before := out.Add(per.Negate())
		if before.IsZero() || before.Before(origin) || before.Before(w.sorted[0].days().From()) && origin.IsZero() || before.Add(per) != out {
			break
		}
		out = before
	}
	return out
}

// times is a length of time, so many times over; it is absent when it is too long.
func times(d calendar.Duration, n int) calendar.Duration {
	out, err := calendar.NewDuration(d.Years()*n, d.Months()*n, d.Days()*n, d.Seconds()*int64(n))
	if err != nil {
		return calendar.Duration{}
	}
	return out
}

// levelOn is a level on a day, of which there may be several readings.
func (q *query) levelOn(readings []*Sample) Measure {
	first := readings[0]
	day := first.days().To()
	for _, x := range readings {
		if !same(x.Value, first.Value) {
			return q.unknown(say("kpi.unknown.contradictory", day.Arg("date")))
		}
	}
	if fault := q.judge(*first.Value, first); !fault.IsZero() {
		return q.unknown(fault)
	}
	m := q.shown(*first.Value, decimals(*first.Value, 0))
	m.on, m.period = day, calendar.DayOf(day)
	return m
}
