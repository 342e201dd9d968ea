package calendar

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar/internal/recur"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// NewSeries returns the occurrences of a recurrence, and reports in one pass what is wrong
// with its form and with what it means. A series with an error in its list has no
// occurrence. Zones may be nil for a recurrence without a zone.
//
// With COUNT its last occurrence is looked for once, here, by walking: at most
// [MaxRuleCount] steps, less than half a second.
func NewSeries(r Recurrence, zones Zones) (*Series, finding.List) { return newSeries(r, zones, false) }

// newSeries is [NewSeries], of a recurrence which bears its zone itself or floats, and was
// given one by what it is part of: UNTIL may then be on the wall clock.
func newSeries(r Recurrence, zones Zones, floats bool) (*Series, finding.List) {
	b := seriesBuilder{r: &r, floats: floats, findings: recurrenceSchema().Check(r)}
	b.check(zones)
	if b.findings.Err() != nil {
		b.findings.Sort()
		return new(Series), b.findings
	}
	b.build()
	b.findings.Sort()
	if b.findings.Err() != nil {
		return new(Series), b.findings
	}
	return b.series, b.findings
}

// seriesBuilder makes a series and notes what it finds.
type seriesBuilder struct {
	r        *Recurrence
	floats   bool
	series   *Series
	findings finding.List
}

func (b *seriesBuilder) report(code finding.Code, at finding.Pointer, args ...finding.Arg) {
	b.findings = append(b.findings, book().Finding(code, at, args...))
}

func whenArg(name string, w When) finding.Arg { return finding.Term(name, w.Label()) }

// check reports what does not fit together.
func (b *seriesBuilder) check(zones Zones) {
	r := b.r
	b.series = &Series{date: r.Start.date, words: &words{title: r.Title, promise: r.Promise}}
	if r.Zone != "" {
		b.findZone(zones)
	}
	if r.Start.IsZero() {
		return // the form has said so
	}
	b.checkRule(&r.Rule.parts)
	for i, w := range r.Excluded {
		if r.Start.date && !w.IsZero() && !w.date {
			b.report(CodeOccurrenceType, finding.Root.Field("excluded").Index(i), whenArg("found", w), whenArg("start", r.Start))
		}
	}
	for i, w := range r.Added {
		b.checkType(finding.Root.Field("added").Index(i), w)
	}
	for i, e := range r.Edits {
		at := finding.Root.Field("edits").Index(i)
		b.checkType(at.Field("of"), e.Of)
		b.checkType(at.Field("to"), e.To)
		for _, earlier := range r.Edits[:i] {
			if !e.Of.IsZero() && earlier.Of == e.Of {
				b.report(CodeEditTwice, at.Field("of"), whenArg("of", e.Of))
				break
			}
		}
	}
}

// checkType reports a day where times are meant, or a time where days are.
func (b *seriesBuilder) checkType(at finding.Pointer, w When) {
	if !w.IsZero() && w.date != b.r.Start.date {
		b.report(CodeOccurrenceType, at, whenArg("found", w), whenArg("start", b.r.Start))
	}
}

func (b *seriesBuilder) findZone(zones Zones) {
	location, problems := zones.Find(b.r.Zone, finding.Root.Field("zone"))
	b.series.loc, b.findings = location, append(b.findings, problems...)
}

// checkRule reports what of a rule does not fit its start.
func (b *seriesBuilder) checkRule(p *recur.Rule) {
	at, day := finding.Root.Field("rule"), b.r.Start.date
	switch until := p.Until; {
	case until == recur.Open:
	case day != (until == recur.UntilDay):
		code := CodeUntilTime
		if !day {
			code = CodeUntilDay
		}
		b.report(code, at, whenArg("start", b.r.Start))
	case b.r.Zone != "" && until == recur.UntilWall && !b.floats:
		b.report(CodeUntilWall, at, finding.Text("zone", b.r.Zone))
	case b.r.Zone == "" && until == recur.UntilUTC:
		b.report(CodeUntilUTC, at)
	}
	if !day {
		return
	}
	switch {
	case p.Freq != 0 && p.Freq < recur.Daily:
		b.report(CodeDayTooShort, at, finding.Text("freq", frequencies[p.Freq]))
	case p.Hours != 0 || p.Minutes != 0 || p.Seconds != 0:
		b.report(CodeDayTimes, at)
	}
}

// build makes the series of a recurrence that is sound.
func (b *seriesBuilder) build() {
	r, s := b.r, b.series
	if s.ruled = !r.Rule.IsZero(); s.ruled {
		s.plan = recur.New(r.Rule.parts, r.Start.n-1, s.date, r.MonthEnd == MonthEndClamp)
		s.bound(&r.Rule.parts)
		b.checkFirst()
	} else {
		s.others = append(s.others, b.occurrence(r.Start))
	}
	for _, w := range r.Added {
		if !w.IsZero() {
			s.others = append(s.others, b.occurrence(w))
		}
	}
	s.others = sorted(s.others)
	s.others = slices.CompactFunc(s.others, func(x, y Occurrence) bool { return x.at == y.at })
	b.exclude()
	b.edit()
}

func sorted(all []Occurrence) []Occurrence {
	slices.SortStableFunc(all, func(x, y Occurrence) int { return x.at.Compare(y.at) })
	return all
}

// checkFirst reports a rule that never matches, and one that does not have its start.
func (b *seriesBuilder) checkFirst() {
	found := false
	b.series.walkRule(0, recur.Last, func(o Occurrence) bool {
		if found = true; o.of != b.r.Start {
			b.report(CodeStartOutsideRule, finding.Root.Field("start"), whenArg("start", b.r.Start), whenArg("first", o.of))
		}
		return false
	})
	if !found {
		b.series.ruled = false // it need not be looked for again
		b.report(CodeNeverMatches, finding.Root.Field("rule"), finding.Text("rule", b.r.Rule.String()), whenArg("start", b.r.Start))
	}
}

// occurrence returns what takes place at a time that no rule gives.
func (b *seriesBuilder) occurrence(w When) Occurrence {
	o := Occurrence{of: w, at: w.DateTime(), words: b.series.words}
	if loc := b.series.loc; loc != nil {
		o.instant = Resolve(o.at, loc, ResolveRFC5545)
		o.at = DateTime{shownAt(o.instant, loc) + 1}
	}
	return o
}

// exclude takes out what is excluded.
func (b *seriesBuilder) exclude() {
	s := b.series
	var skips, days []int64
	for i, w := range b.r.Excluded {
		if w.IsZero() {
			continue
		}
		from := b.occurrence(w).at.n - 1
		to := from
		if w.date {
			from -= from % secondsPerDay
			to = from + secondsPerDay - 1
		}
		switch {
		case !s.takesPlace(from, to):
			b.report(CodeNotOccurrence, finding.Root.Field("excluded").Index(i), whenArg("found", w))
		case w.date:
			days = append(days, from)
		default:
			skips = append(skips, from)
		}
	}
	slices.Sort(days)
	s.skipDays = days
	s.skip(skips)
}

// skip takes out the occurrences shown at some civil seconds, and those on skipDays.
func (s *Series) skip(skips []int64) {
	s.skips = append(s.skips, skips...)
	slices.Sort(s.skips)
	s.others = slices.DeleteFunc(s.others, func(o Occurrence) bool { return s.skipped(o.at.n - 1) })
}

// edit takes out the occurrences that are edited, and puts in what becomes of them.
func (b *seriesBuilder) edit() {
	s := b.series
	var edited []Occurrence
	var skips []int64
	done := map[int64]bool{}
	for i, e := range b.r.Edits {
		at := b.occurrence(e.Of).at.n - 1
		if done[at] || !s.takesPlace(at, at) {
			b.report(CodeEditOfNothing, finding.Root.Field("edits").Index(i).Field("of"), whenArg("found", e.Of))
			continue
		}
		done[at] = true
		skips = append(skips, at)
		if !e.Cancelled {
			edited = append(edited, b.edited(e))
		}
	}
	s.skip(skips)
	s.others = sorted(append(s.others, edited...))
}

// edited returns what becomes of an occurrence that is not cancelled.
func (b *seriesBuilder) edited(e Edit) Occurrence {
	to := e.To
	if to.IsZero() {
		to = e.Of
	}
	o := b.occurrence(to)
	o.of, o.words = e.Of, &words{b.series.words.title, b.series.words.promise, true}
	if e.Title != "" {
		o.words.title = e.Title
	}
	if e.Promise != "" {
		o.words.promise = e.Promise
	}
	return o
}

// takesPlace reports whether there is an occurrence shown from one civil second to another.
func (s *Series) takesPlace(from, to int64) bool {
	found := false
	s.walk(from, to, func(Occurrence) bool {
		found = true
		return false
	})
	return found
}
