package strategy

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// auditLife is how many months an audit of the situation stays fresh.
const auditLife = 12

func (r *reviewer) auditIsOld() bool {
	audited := r.s.Situation.Date
	return !audited.IsZero() && audited.AddMonths(auditLife).Before(r.basis.AsOf)
}

// checkSituation judges step 1.
func (r *reviewer) checkSituation() {
	if r.auditIsOld() && !r.periodOver() {
		r.find("strategy.situation_stale", "/situation/date", r.s.Situation.Date.Arg("date"))
	}
	if site := r.s.Situation.Site; site != nil && site.ShareButtons != nil && *site.ShareButtons {
		r.find("strategy.share_button_consent", "/situation/site/shareButtons")
	}
}

func (r *reviewer) periodOver() bool {
	p := r.s.Calendar.Period
	return !p.IsZero() && p.To().Before(r.basis.AsOf)
}

// checkCalendar judges what concerns the calendar and the deadlines it has to serve. A
// period that is over is one finding: what else has run out with it is related.
func (r *reviewer) checkCalendar() {
	p := r.s.Calendar.Period
	if r.periodOver() {
		f := book().Finding("strategy.period_over", "/calendar/period", p.To().Arg("end"))
		if r.auditIsOld() {
			f.Related = append(f.Related, finding.Related{
				Message: book().Message("strategy.situation_stale", r.s.Situation.Date.Arg("date")), Pointer: "/situation/date",
			})
		}
		r.findings = append(r.findings, f)
	}
	for i, o := range r.s.Objectives {
		if !p.IsZero() && !o.Deadline.IsZero() && o.Deadline.After(p.To()) && !r.periodOver() {
			r.find("strategy.deadline_after_calendar", finding.Root.Field("objectives").Index(i).Field("deadline"),
				finding.Text("objective", o.ID), o.Deadline.Arg("deadline"), p.To().Arg("end"))
		}
	}
	r.checkZone()
}

func (r *reviewer) checkZone() {
	zone := r.s.Calendar.Zone
	if zone == "" || r.basis.Zones == nil {
		return
	}
	if loc, err := r.basis.Zones(zone); err != nil || loc == nil {
		r.find("strategy.zone_unknown", "/calendar/zone", finding.Text("zone", zone))
	}
}

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
	r.findings = append(r.findings, r.indicators.Check(r.mapping()).Map(measured)...)
	if due := r.reviewDue(); !due.IsZero() && due.Before(r.basis.AsOf) && !r.periodOver() {
		r.find("strategy.review_overdue", "/measurement/every", due.Arg("due"),
			finding.Integer("days", r.basis.AsOf.DaysSince(due)))
	}
	for i, o := range r.s.Objectives {
		if o.Indicator != "" && r.s.measured(o) == nil {
			r.find("strategy.objective_unmeasured", finding.Root.Field("objectives").Index(i).Field("indicator"),
				finding.Text("objective", o.ID), r.indicatorName("indicator", o.Indicator))
		}
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
