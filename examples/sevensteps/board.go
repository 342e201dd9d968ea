package main

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// board is the dashboard: every series over the year before the calendar, with what its
// figure is worth and where it comes from.
func (r *report) board() {
	r.section("board")
	period := r.measured()
	var rows [][]string
	for _, series := range r.s.Measurement.Series {
		m := series.Over(period)
		rows = append(rows, []string{
			r.indicator(series.Indicator), r.account(series.Account), r.say(series.Media.Label()),
			r.over(m, period), r.measure(m), r.worth(series), r.gathered(series),
		})
	}
	var header []string
	for _, column := range []string{"indicator", "account", "media", "period", "value", "kind", "measured"} {
		header = append(header, r.word("column."+column))
	}
	r.table(header, rows)
	r.line("")
	for _, series := range r.s.Measurement.Series {
		if why := series.Over(period).Why(); !why.IsZero() {
			r.wrapped("- ", r.indicator(series.Indicator)+r.colon()+r.say(why))
		}
	}
	r.wrapped("", r.word("sources"))
	for _, source := range r.sources() {
		r.wrapped("- ", source)
	}
}

// measured is the period the dashboard speaks of: the calendar year before the day of the
// report.
func (r *report) measured() calendar.Period {
	return calendar.YearOf(r.day.AddYears(-1))
}

func (r *report) indicator(id kpi.ID) string {
	if x, found := kpi.Builtin().Indicator(id); found {
		return r.say(x.Label())
	}
	return string(id)
}

func (r *report) account(id string) string {
	for _, a := range r.s.Accounts {
		if a.ID == id {
			return or(a.Name, a.Handle, a.ID)
		}
	}
	return r.word("not_applicable")
}

// over is the days a measure is of: the day of a level, the period of everything else.
func (r *report) over(m kpi.Measure, period calendar.Period) string {
	if !m.On().IsZero() {
		return r.word("on", m.On().Arg("date"))
	}
	return r.word("until", period.From().Arg("from"), period.To().Arg("to"))
}

func (r *report) measure(m kpi.Measure) string {
	if m.IsZero() {
		return r.word("unknown")
	}
	text := r.argument(m.Arg("value"))
	if _, _, known := m.Bounds(); known && m.Provenance() == smart.Assumed {
		text += " " + r.word("assumed_mark")
	}
	return text
}

func (r *report) worth(s kpi.Series) string {
	if s.Provenance == 0 {
		return r.word("unknown")
	}
	return r.say(s.Provenance.Label())
}

func (r *report) gathered(s kpi.Series) string { return r.date(s.ObservedAt) }

// sources lists where the figures come from, once each.
func (r *report) sources() []string {
	var out []string
	seen := map[string]bool{}
	for _, s := range r.s.Measurement.Series {
		if s.Source != "" && !seen[s.Source] {
			seen[s.Source] = true
			out = append(out, s.Source)
		}
	}
	return out
}

// today is the measure an objective was compared with.
func (r *report) today(o strategy.ObjectiveReview) string {
	m := o.Progress.Current
	text := r.measure(m)
	if m.State() == kpi.Exact {
		text += ", " + r.over(m, m.Period())
	}
	return text
}

// status is where an objective stands, in words.
func (r *report) status(o strategy.ObjectiveReview) string {
	if o.Progress.Standing == 0 {
		return r.word("unknown")
	}
	return r.say(o.Progress.Standing.Label())
}

// verdicts are the five letters of every objective, and its progress.
func (r *report) verdicts() {
	r.section("verdicts")
	for i, o := range r.s.Objectives {
		review := r.review.Objectives[i]
		a := review.Assessment
		r.wrapped("", o.ID+r.colon()+r.say(a.Overall.Label()))
		for _, row := range []struct {
			letter    string
			criterion smart.Criterion
		}{
			{"S", a.Specific}, {"M", a.Measurable}, {"A", a.Achievable}, {"R", a.Realistic}, {"T", a.TimeBound},
		} {
			r.wrapped("  "+row.letter+"  ", r.word("letter", finding.Term("state", row.criterion.State.Label()),
				finding.Term("why", row.criterion.Why)))
		}
		if !review.Progress.Why.IsZero() {
			r.wrapped("  >  ", r.say(review.Progress.Why))
		}
	}
}

// unknown is what nobody knows yet: figures without a reading, and what would settle a
// letter.
func (r *report) unknown() {
	r.section("unknown")
	nothing := true
	for _, series := range r.s.Measurement.Series {
		if m := series.Over(r.measured()); m.State() == kpi.Unknown {
			nothing = false
			r.wrapped("- ", r.word("not_measured", finding.Text("indicator", r.indicator(series.Indicator)),
				finding.Text("account", r.account(series.Account)), finding.Text("source", or(series.Source, r.word("unknown")))))
		}
	}
	for i, o := range r.s.Objectives {
		a := r.review.Objectives[i].Assessment
		for _, c := range []smart.Criterion{a.Specific, a.Measurable, a.Achievable, a.Realistic, a.TimeBound} {
			if c.State != smart.StateUnknown {
				continue
			}
			for _, m := range c.Missing {
				nothing = false
				r.wrapped("- "+o.ID+r.colon(), r.say(m))
			}
		}
	}
	if nothing {
		r.line(r.word("nothing_unknown"))
	}
	r.line("")
	r.wrapped("", r.word("legend"))
}

// colon parts a label from what follows, as the language does.
func (r *report) colon() string {
	if finding.IsFrench(r.tag) {
		return "\u00a0: "
	}
	return ": "
}
