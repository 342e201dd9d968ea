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
	if from.IsZero() || m.Every.IsZero() || !positive(m.Every) {
		return calendar.Date{}
	}
	return from.Add(m.Every)
}

// checkMeasurement judges step 7: when figures are reviewed, and whether indicators, series
// and objectives fit.
func (r *reviewer) checkMeasurement() {
	found := slices.DeleteFunc(r.indicators.Check(r.mapping()).Map(measured), func(f finding.Finding) bool {
		return f.Code == kpi.CodeMeans // the assessment of the objective says it
	})
	if due := r.reviewDue(); !due.IsZero() && due.Before(r.basis.AsOf) && !r.periodOver() {
		r.find(CodeReviewOverdue, "/measurement/every", due.Arg("due"),
			finding.Integer("days", r.basis.AsOf.DaysSince(due)))
	}
	r.checkSeries()
	r.findings = append(r.findings, r.adopt(relate(found))...)
}

// relate tells an objective without figures beside what else is wrong with its indicator:
// a wrong one has no series either.
func relate(l finding.List) finding.List {
	unmeasured := func(f finding.Finding) bool { return f.Code == kpi.CodeObjectiveUnmeasured }
	var out finding.List
	for _, f := range l {
		if !unmeasured(f) {
			out = append(out, f)
		}
	}
	for _, f := range l {
		if !unmeasured(f) {
			continue
		}
		i := slices.IndexFunc(out, func(g finding.Finding) bool { return g.Pointer == f.Pointer && g.Severity >= finding.Warning })
		if i < 0 {
			out = append(out, f)
			continue
		}
		out[i].Related = append(slices.Clone(out[i].Related), finding.Related{Message: f.Message, Pointer: f.Pointer})
	}
	return out
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
