package main

import (
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// verdicts are the five letters of every objective, and its progress.
func (r *report) verdicts() {
	r.section("verdicts")
	for i, o := range r.s.Objectives {
		review := r.review.Objectives[i]
		a := review.Assessment
		r.wrapped("", o.ID+r.colon()+r.say(a.Overall.Label()))
		for letter, c := range a.Criteria() {
			r.wrapped("  "+letter.Initial()+"  ", r.word("letter", finding.Term("state", c.State.Label()), finding.Term("why", c.Why)))
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
		if m := r.latest(series); m.State() == kpi.Unknown {
			nothing = false
			r.wrapped("- ", r.word("not_measured", finding.Text("indicator", r.indicator(series.Indicator)),
				finding.Text("account", r.account(series.Account)), finding.Text("who", r.person(r.s.Measurement.Owner)),
				finding.Text("source", series.Source)))
		}
	}
	for i, o := range r.s.Objectives {
		for _, c := range r.open(i) {
			for _, m := range c.Missing {
				nothing = false
				r.wrapped("- "+o.ID+r.colon(), r.say(m))
			}
		}
	}
	switch {
	case len(r.s.Objectives) == 0:
		r.line(r.word("everything_unknown"))
	case nothing:
		r.line(r.word("nothing_unknown"))
	}
	r.line("")
	r.wrapped("", r.word("legend"))
}

// open are the letters of an objective that are not settled.
func (r *report) open(i int) []smart.Criterion {
	var out []smart.Criterion
	for _, c := range r.review.Objectives[i].Assessment.Criteria() {
		if c.State == smart.StateUnknown {
			out = append(out, c)
		}
	}
	return out
}
