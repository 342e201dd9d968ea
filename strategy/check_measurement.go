package strategy

import (
	"slices"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// reviewDue returns the day the next review is due: the last one, or the start of the
// calendar, and the time between two.
func (r *reviewer) reviewDue() calendar.Date {
	m := r.s.Measurement
	from := m.Last
	if from.IsZero() {
		from = r.s.Calendar.Period.From()
	}
	if from.IsZero() || m.Every.IsZero() {
		return calendar.Date{}
	}
	return from.Add(m.Every)
}

// checkMeasurement judges step 7: when figures are reviewed, and whether indicators, series
// and objectives fit.
func (r *reviewer) checkMeasurement() {
	found := r.indicators.Check(r.mapping()).Map(measured)
	if due := r.reviewDue(); !due.IsZero() && due.Before(r.basis.AsOf) && !r.periodOver() {
		r.find(CodeReviewOverdue, "/measurement/every", due.Arg("due"),
			finding.Integer("days", r.basis.AsOf.DaysSince(due)))
	}
	r.checkSeries()
	for i, o := range r.s.Objectives {
		if o.Indicator != "" && r.directory.measured(o) == nil {
			f := book().Finding(CodeObjectiveUnmeasured, finding.Root.Field("objectives").Index(i).Field("indicator"),
				finding.Text("objective", o.ID), r.indicatorName("indicator", o.Indicator))
			found = relate(found, f)
		}
	}
	r.findings = append(r.findings, r.adopt(found)...)
}

// relate adds a finding, or tells it beside one that is of the same place: a wrong
// indicator has no series either.
func relate(l finding.List, f finding.Finding) finding.List {
	for i := range l {
		if l[i].Pointer == f.Pointer {
			l[i].Related = append(slices.Clone(l[i].Related), finding.Related{Message: f.Message, Pointer: f.Pointer})
			return l
		}
	}
	return append(l, f)
}

// adopt tells series that serve no objective beside the objective of their account that
// has no series of its own: one of them was meant for it.
func (r *reviewer) adopt(l finding.List) finding.List {
	open := map[string]int{} // findings of objectives without a series, by account
	for i, f := range l {
		root, rest := f.Pointer.Cut()
		if k, below, found := rest.CutIndex(); found && root == "objectives" && below == "/indicator" && k < len(r.s.Objectives) {
			open[r.s.Objectives[k].Account] = i
		}
	}
	adopted := map[finding.Pointer]bool{}
	for _, f := range l {
		_, below := f.Pointer.Cut() // under "measurement"
		_, below = below.Cut()      // under "series"
		k, _, found := below.CutIndex()
		if f.Code != kpi.CodeOrphanSeries || !found {
			continue
		}
		if i, missing := open[r.s.Measurement.Series[k].Account]; missing {
			l[i].Related = append(slices.Clone(l[i].Related), finding.Related{Message: f.Message, Pointer: f.Pointer})
			adopted[f.Pointer] = true
		}
	}
	return slices.DeleteFunc(l, func(f finding.Finding) bool { return adopted[f.Pointer] && f.Code == kpi.CodeOrphanSeries })
}

// checkSeries reports series of the same figures, of which only the first is read.
func (r *reviewer) checkSeries() {
	type same struct {
		figure
		media      kpi.MediaSource
		definition string
	}
	first := map[same]string{}
	for i, x := range r.s.Measurement.Series {
		key := same{figure{x.Indicator, x.Account}, x.Media, x.Definition}
		if id, found := first[key]; found {
			r.find(CodeSeriesTwice, finding.Root.Field("measurement").Field("series").Index(i), finding.Text("first", id))
			continue
		}
		first[key] = x.ID
	}
}

// mapping is what is measured for what.
func (r *reviewer) mapping() kpi.Mapping {
	m := kpi.Mapping{Objectives: r.s.Objectives, Series: r.s.Measurement.Series}
	for _, a := range r.s.Accounts {
		m.Accounts = append(m.Accounts, kpi.Account{ID: a.ID, Network: a.Network, Kind: a.Kind})
	}
	return m
}

// measured places a pointer of a mapping in the strategy.
func measured(p finding.Pointer) finding.Pointer {
	if root, _ := p.Cut(); root == "series" {
		return "/measurement" + p
	}
	return p
}

// indicatorName is the name of an indicator in the language of the sentence, or its id
// when the catalogue does not hold it.
func (r *reviewer) indicatorName(arg, id string) finding.Arg {
	if indicator, found := r.indicators.Indicator(kpi.ID(id)); found {
		return finding.Term(arg, indicator.Label())
	}
	return finding.Text(arg, id)
}
