package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy"
)

// board is the dashboard: the latest figure of every series, with what it is worth and
// where it comes from.
func (r *report) board() {
	r.section("board")
	if len(r.s.Measurement.Series) == 0 {
		r.line(r.word("no_series"))
		return
	}
	sources := r.sources()
	var rows [][]string
	var reasons []reason
	for _, series := range r.s.Measurement.Series {
		m := r.latest(series)
		known := m.State() != kpi.Unknown
		row := []string{r.indicator(series.Indicator), r.account(series.Account), r.say(series.Media.Label()), r.over(m),
			r.measure(m), r.worth(series, known), r.gathered(series, known), r.reference(sources, series.Source)}
		rows = append(rows, row)
		if why := m.Why(); !why.IsZero() {
			reasons = because(reasons, r.say(why), r.indicator(series.Indicator))
		}
	}
	r.table(r.columns("indicator", "account", "media", "period", "value", "kind", "measured", "source"), rows)
	r.line("")
	for _, x := range reasons {
		r.wrapped("- ", strings.Join(x.figures, ", ")+r.colon()+x.sentence)
	}
	if len(reasons) > 0 {
		r.line("")
	}
	r.wrapped("", r.word("sources"))
	for i, source := range sources {
		r.wrapped("["+strconv.Itoa(i+1)+"] ", source)
	}
}

// reason is why figures are not known, or not known exactly.
type reason struct {
	sentence string
	figures  []string
}

// because adds a figure to those with the same reason.
func because(reasons []reason, sentence, figure string) []reason {
	i := slices.IndexFunc(reasons, func(x reason) bool { return x.sentence == sentence })
	if i < 0 {
		return append(reasons, reason{sentence, []string{figure}})
	}
	reasons[i].figures = append(reasons[i].figures, figure)
	return reasons
}

// latest is the figure of a series over this year so far, or over the last one when this
// year has none. What was gathered after the day of the report is not known yet.
func (r *report) latest(s kpi.Series) kpi.Measure {
	so, err := calendar.NewPeriod(calendar.YearOf(r.day).From(), r.day)
	if err == nil {
		if m := s.Over(so); m.State() != kpi.Unknown {
			return m
		}
	}
	last := calendar.YearOf(r.day.AddYears(-1))
	s.Samples = slices.DeleteFunc(slices.Clone(s.Samples), func(x kpi.Sample) bool {
		return x.Date.After(r.day) || x.Window.To().After(r.day)
	})
	return s.Over(last)
}

func (r *report) indicator(id kpi.ID) string {
	if x, found := kpi.Builtin().Indicator(id); found {
		return r.say(x.Label())
	}
	return string(id)
}

func (r *report) account(id string) string {
	if a, found := r.s.Account(id); found {
		return a.DisplayName()
	}
	return r.word("not_applicable")
}

// over is the days a measure is of: the day of a level, the period of everything else.
func (r *report) over(m kpi.Measure) string {
	if !m.On().IsZero() {
		return r.word("on", m.On().Arg("date"))
	}
	return r.word("until", m.Period().From().Arg("from"), m.Period().To().Arg("to"))
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

// worth says what the figures of a series are: measured, assumed, not available.
func (r *report) worth(s kpi.Series, known bool) string {
	if s.Provenance == 0 || !known {
		return r.say(smart.Unknown.Label())
	}
	return r.say(s.Provenance.Label())
}

func (r *report) gathered(s kpi.Series, known bool) string {
	if !known {
		return r.word("unknown")
	}
	return r.date(s.ObservedAt)
}

// sources lists where the figures come from, once each.
func (r *report) sources() []string {
	var out []string
	for _, s := range r.s.Measurement.Series {
		if s.Source != "" && !slices.Contains(out, s.Source) {
			out = append(out, s.Source)
		}
	}
	return out
}

// reference is the number of a source.
func (r *report) reference(sources []string, source string) string {
	if i := slices.Index(sources, source); i >= 0 {
		return "[" + strconv.Itoa(i+1) + "]"
	}
	return r.word("unknown")
}

// today is the measure an objective was compared with.
func (r *report) today(o strategy.ObjectiveReview) string {
	m := o.Progress.Current
	text := r.measure(m)
	if m.State() == kpi.Exact {
		text += ", " + r.over(m)
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
