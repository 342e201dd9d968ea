package kpi

import (
	"math"
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// sparseShare is the part of readings whose absence leaves nothing to conclude from.
const sparseShare = 0.30

// maxGlitches is how many suspect readings of a series are named: the last ones.
const maxGlitches = 20

// Quality says what must be known of the figures of series, as of a day, before anything is
// concluded from them. Pointers are relative to the list of series, as in a [Mapping]:
// "/series/1/samples/7". First come, at the series itself, the effect of the calendar on its
// last two periods, changes of definition, and levels that their source rounds; then, at the
// samples, what is missing, not whole, not final, suspect, there twice, or out of order.
// [Catalogue.Reliable] leaves out what is not to be relied on.
//
// What cannot be a figure at all is found by [Catalogue.Check].
//
// Time is that of sorting the samples, linear when they are sorted, and quadratic in the
// series of one indicator on one account.
func (c Catalogue) Quality(series []Series, in Setting, asOf calendar.Date) finding.List {
	return c.audit(series, in, asOf).judge()
}

// judge says what must be known of the figures.
func (a *audit) judge() finding.List {
	a.definitions()
	for i := range a.read {
		if r := &a.read[i]; r.known {
			a.series(i, r)
		}
	}
	a.found.Sort()
	return a.found
}

// Reliable returns series without the samples that are not to be relied on as of a day:
// suspect readings, last windows that are not whole, figures that are not final. The series
// and their figures share nothing that changes; those without such samples are as they were.
func (c Catalogue) Reliable(series []Series, in Setting, asOf calendar.Date) []Series {
	a := c.audit(series, in, asOf)
	out := slices.Clone(series)
	for i := range out {
		out[i].Samples = a.reliable(i)
	}
	return out
}

// reliable are the samples of a series without those that are not to be relied on.
func (a *audit) reliable(i int) []Sample {
	samples, r := a.all[i].Samples, &a.read[i]
	if !r.known || len(r.suspect) == 0 && r.final == len(r.points) {
		return samples
	}
	drop := make([]bool, len(samples))
	for _, place := range r.suspect {
		drop[r.points[place].at] = true
	}
	for _, p := range r.points[r.final:] {
		drop[p.at] = true
	}
	kept := make([]Sample, 0, len(drop))
	for j := range drop {
		if !drop[j] {
			kept = append(kept, samples[j])
		}
	}
	return kept
}

// audit is one look at several series.
type audit struct {
	c      Catalogue
	in     Setting
	asOf   calendar.Date
	all    []Series
	read   []reading
	one    [1]reading            // the room for a single one
	common map[calendar.Date]int // how many accounts fall on a day
	found  finding.List
}

// reading is what was read of one series.
type reading struct {
	known   bool // something can be made of it
	q       query
	points  []point
	final   int // how many of them are whole and final
	cut     bool
	wait    int   // how many are provisional
	suspect []int // places among points, in order
	shared  []int // those of them that are suspect because several accounts fall on that day
}

func (c Catalogue) audit(series []Series, in Setting, asOf calendar.Date) *audit {
	a := &audit{c: c, in: in, asOf: asOf, all: series}
	a.look()
	return a
}

// look reads the series.
func (a *audit) look() {
	c, series, in, asOf := a.c, a.all, a.in, a.asOf
	if a.read = a.one[:]; len(series) != 1 {
		a.read = make([]reading, len(series))
	}
	for i := range series {
		q, refusal := c.query(&series[i], calendar.DayOf(asOf))
		if !refusal.IsZero() {
			continue
		}
		r := &a.read[i]
		r.known, r.q, r.points = true, q, q.figures(asOf)
		r.cut, r.wait = q.cutShort(r.points, asOf), q.provisional(r.points, in, asOf)
		r.final = len(r.points) - r.wait
		if r.cut {
			r.final = min(r.final, len(r.points)-1)
		}
		r.suspect = q.suspects(r.points[:r.final], in)
	}
	a.fallTogether()
}

func (a *audit) find(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	a.found = append(a.found, book().Finding(code, at, args...))
}

func seriesAt(i int) finding.Pointer { return finding.Root.Field("series").Index(i) }

func sampleAt(i, j int) finding.Pointer { return seriesAt(i).Field("samples").Index(j) }

// series says what is to be known of one series.
func (a *audit) series(i int, r *reading) {
	place := func(p int) finding.Pointer { return sampleAt(i, r.points[p].at) }
	a.order(i)
	a.calendar(i, r)
	a.rounding(i, r)
	a.gaps(r, place)
	if r.cut {
		last := &r.points[len(r.points)-1]
		whole := max(usualLength(r.points), last.length())
		read := stretch(last.days.From(), earlier(last.days.To(), r.q.s.readOn(a.asOf))).Days()
		a.find(CodeDataIncomplete, place(len(r.points)-1), finding.Term("days", last.days.Label()),
			finding.Integer("read", read), finding.Integer("whole", whole))
	}
	if r.wait > 0 {
		first := len(r.points) - r.wait
		a.find(CodeDataProvisional, place(first), finding.Integer("count", r.wait),
			r.points[first].days.From().Arg("date"), finding.Integer("hours", 24*delay(r.q.s.network(a.in.Accounts))))
	}
	for _, p := range r.suspect[max(0, len(r.suspect)-maxGlitches):] {
		a.glitch(r, p, place(p))
	}
}

// glitch says what makes a reading suspect.
func (a *audit) glitch(r *reading, p int, at finding.Pointer) {
	x := r.points[p]
	said := func(name string, p point) finding.Arg { return r.q.exact(p.value, p.places).Arg(name) }
	args := []finding.Arg{x.days.To().Arg("date"), said("value", x), said("before", r.points[p-1])}
	_, shared := slices.BinarySearch(r.shared, p)
	switch {
	case shared:
		a.find(CodeDataGlitchCommon, at, append(args, finding.Integer("count", a.common[x.days.To()]))...)
	case p == r.final-1:
		a.find(CodeDataGlitchLast, at, args...)
	default:
		a.find(CodeDataGlitch, at, append(args, said("after", r.points[p+1]))...)
	}
}

// fallTogether finds the days on which the levels of several accounts fall: that is not what
// their followers did. A fall that lasts is a change, and not suspect.
func (a *audit) fallTogether() {
	if len(a.read) < commonSeries {
		return
	}
	falls, there := map[calendar.Date]int{}, map[calendar.Date]int{}
	a.levels(func(r *reading, i int) {
		there[r.points[i].days.To()]++
		if a.falls(r, i) {
			falls[r.points[i].days.To()]++
		}
	})
	a.common = falls
	a.levels(func(r *reading, i int) {
		if day := r.points[i].days.To(); falls[day] < commonSeries || 2*falls[day] < there[day] || !a.falls(r, i) {
			return
		}
		r.shared = append(r.shared, i)
	})
	for j := range a.read {
		if r := &a.read[j]; len(r.shared) > 0 {
			r.suspect = append(r.suspect, r.shared...)
			slices.Sort(r.suspect)
			r.suspect = slices.Compact(r.suspect)
		}
	}
}

// levels visits the readings of levels that have one before.
func (a *audit) levels(visit func(r *reading, i int)) {
	for j := range a.read {
		r := &a.read[j]
		if !r.known || r.q.x.Kind != Stock || !r.q.x.Unit.countable() {
			continue
		}
		for i := 1; i < r.final; i++ {
			visit(r, i)
		}
	}
}

// falls reports whether a level falls at a reading, and is back at the next one if there is
// one. In a crisis people may really leave.
func (a *audit) falls(r *reading, i int) bool {
	before, v := r.points[i-1].value, r.points[i].value
	if before < glitchLevel || v > commonFall*before || a.in.crisis(r.q.s.Account, r.points[i].days) {
		return false
	}
	return i+1 >= r.final || r.points[i+1].value >= (before+v)/2
}

// order reports samples that are there twice, or before their time.
func (a *audit) order(i int) {
	s, at := &a.all[i], func(j int) finding.Pointer { return sampleAt(i, j) }
	unsorted, late := 0, -1
	var latest calendar.Period
	for i := range s.Samples {
		days := s.Samples[i].days()
		if days.IsZero() {
			continue
		}
		if !latest.IsZero() && days.From().Before(latest.From()) {
			unsorted++
			if late < 0 {
				late = i
			}
			continue
		}
		latest = days
	}
	if unsorted > 0 {
		a.find(CodeDataUnsorted, at(late), finding.Integer("count", unsorted))
	}
	twice, first := 0, -1
	var last *Sample
	for i, x := range s.samples(s.order()) {
		if last != nil && x.known() && last.Post == x.Post && last.days() == x.days() && sameFigures(last, x) {
			twice++
			if first < 0 || i < first {
				first = i
			}
		}
		last = x
	}
	if twice > 0 {
		a.find(CodeDataDuplicate, at(first), finding.Integer("count", twice))
	}
}

// gaps reports readings that are missing between the first and the last.
func (a *audit) gaps(r *reading, place func(int) finding.Pointer) {
	points := r.points[:r.final]
	if len(points) < 3 {
		return
	}
	usual := usualLength(points)
	if r.q.x.Kind == Stock {
		usual = usualSpacing(points)
	}
	missing, first := 0, -1
	for i := 1; i < len(points); i++ {
		lost := 0
		from, to := points[i-1].days.To().AddDays(1), points[i].days.From().AddDays(-1)
		switch {
		case r.q.x.Kind == Stock:
			lost = int(math.Round(float64(points[i].days.To().DaysSince(points[i-1].days.To()))/float64(usual))) - 1
		case !to.Before(from) && !r.q.accountsFor(from, to):
			lost = int(math.Ceil(float64(to.DaysSince(from)+1) / float64(usual)))
		}
		if lost > 0 {
			missing += lost
			if first < 0 {
				first = i
			}
		}
	}
	if missing == 0 {
		return
	}
	code, expected := CodeDataGap, len(points)+missing
	if float64(missing) > sparseShare*float64(expected) {
		code = CodeDataSparse
	}
	a.find(code, place(first), finding.Integer("missing", missing), finding.Integer("expected", expected),
		points[first-1].days.To().AddDays(1).Arg("date"))
}
