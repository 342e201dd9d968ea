package main

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

type sampleIn struct {
	Date  calendar.Date `json:"date" validate:"required"`
	Value *float64      `json:"value"`
	Num   *float64      `json:"num"`
	Den   *float64      `json:"den"`
}

type forecastIn struct {
	Kind      string        `json:"kind" validate:"oneof=stock flow rate count duration"`
	Samples   []sampleIn    `json:"samples" validate:"required,max=1048576"`
	Deadline  calendar.Date `json:"deadline" validate:"required"`
	Target    *float64      `json:"target"`
	Direction string        `json:"direction" validate:"omitempty,oneof=up down"`
	Sum       bool          `json:"sum"`
}

type forecastOut struct {
	Method      kpi.ForecastMethod `json:"method,omitzero"`
	Median      *float64           `json:"median"`
	Band50      []float64          `json:"band50,omitempty"`
	Band80      []float64          `json:"band80,omitempty"`
	Band95      []float64          `json:"band95,omitempty"`
	Probability *float64           `json:"probability,omitempty"`
	Chance      string             `json:"chance,omitempty"`
	Status      kpi.Status         `json:"status,omitzero"`
	Why         string             `json:"why"`
	Findings    []finding.Row      `json:"findings"`
}

// plain are indicators that are nothing but their kind.
var plain = map[string]kpi.Indicator{
	"stock":    {Kind: kpi.Stock, Unit: kpi.Count, Stage: kpi.OutTakes},
	"flow":     {Kind: kpi.Flow, Unit: kpi.Count, Stage: kpi.OutTakes},
	"count":    {Kind: kpi.Flow, Unit: kpi.Count, Stage: kpi.OutTakes},
	"rate":     {Kind: kpi.Rate, Unit: kpi.Times, Stage: kpi.OutTakes},
	"duration": {Kind: kpi.Duration, Unit: kpi.Minutes, Stage: kpi.Activities},
}

// forecast forecasts bare figures. A figure of a count or of a rate is of the days since the
// one before; where that is much longer than usual figures are missing, and it is of as many
// days as is usual. Durations are in minutes.
func forecast(in forecastIn, tag language.Tag) (any, error) {
	if len(in.Samples) == 0 {
		return nil, errors.New("samples: none")
	}
	catalogue, series, err := in.series()
	if err != nil {
		return nil, err
	}
	asOf := series.Samples[len(series.Samples)-1].Date
	if asOf.IsZero() {
		asOf = series.Samples[len(series.Samples)-1].Window.To()
	}
	objective := in.objective(series)
	f := catalogue.ForecastOf(objective, series, asOf)
	out := forecastOut{Method: f.Method, Probability: f.Probability, Chance: f.Chance().Localize(tag), Why: f.Why.Localize(tag)}
	if v, exact := f.Expected.Value(); exact {
		out.Median = &v
	}
	out.Band50, out.Band80, out.Band95 = ends(f.Half), ends(f.Band), ends(f.Wide)
	if in.Target != nil {
		out.Status = f.Status()
	}
	out.Findings = rows(catalogue.Quality([]kpi.Series{series}, kpi.Setting{}, asOf), tag)
	return out, nil
}

// ends are the ends of a band.
func ends(m kpi.Measure) []float64 {
	low, high, known := m.Bounds()
	if !known {
		return nil
	}
	return []float64{low, high}
}

// series is the samples as a series of an indicator that is nothing but its kind.
func (in forecastIn) series() (kpi.Catalogue, kpi.Series, error) {
	x := plain[in.Kind]
	x.ID, x.Name, x.Direction = kpi.ID(in.Kind), in.Kind, kpi.Up
	if in.down() {
		x.Direction = kpi.Down
	}
	x.Signed = slices.ContainsFunc(in.Samples, func(s sampleIn) bool { return s.Value != nil && *s.Value < 0 || s.Num != nil && *s.Num < 0 })
	catalogue, problems := kpi.Builtin().With(x)
	if err := problems.Err(); err != nil {
		return catalogue, kpi.Series{}, err
	}
	samples := slices.Clone(in.Samples)
	slices.SortStableFunc(samples, func(a, b sampleIn) int { return a.Date.Compare(b.Date) })
	usual := spacing(samples)
	out := kpi.Series{ID: in.Kind, Indicator: x.ID, Definition: in.Kind}
	for i, s := range samples {
		sample := kpi.Sample{Date: s.Date, Value: s.Value, Numerator: s.Num, Denominator: s.Den}
		days := usual
		if i > 0 {
			if since := s.Date.DaysSince(samples[i-1].Date); since > 0 && 2*since < 3*usual {
				days = since
			}
		}
		if days > 1 && x.Kind != kpi.Stock {
			window, err := calendar.NewPeriod(s.Date.AddDays(1-days), s.Date)
			if err != nil {
				return catalogue, out, err
			}
			sample.Date, sample.Window = calendar.Date{}, window
		}
		out.Samples = append(out.Samples, sample)
	}
	return catalogue, out, nil
}

// spacing is the usual number of days between sorted samples, the median.
func spacing(samples []sampleIn) int {
	if len(samples) < 2 {
		return 1
	}
	days := make([]int, len(samples)-1)
	for i := range days {
		days[i] = samples[i+1].Date.DaysSince(samples[i].Date)
	}
	slices.Sort(days)
	return max(1, days[len(days)/2])
}

// down reports whether less is better.
func (in forecastIn) down() bool {
	return in.Direction == "down" || in.Direction == "" && in.Kind == "duration"
}

// objective is the target as an objective.
func (in forecastIn) objective(s kpi.Series) smart.Objective {
	first := s.Samples[0].Date
	if first.IsZero() {
		first = s.Samples[0].Window.From()
	}
	o := smart.Objective{ID: in.Kind, Indicator: in.Kind, Deadline: in.Deadline, Start: first}
	switch {
	case in.Sum && in.down():
		o.Type = smart.AtMost
	case in.Sum:
		o.Type = smart.Deliver
	case in.down():
		o.Type = smart.DecreaseTo
	default:
		o.Type = smart.IncreaseTo
	}
	if in.Target != nil {
		o.Target = quantity(*in.Target, in.Kind)
	}
	return o
}

// quantity is a bare figure as a quantity: a count, or minutes.
func quantity(x float64, kind string) smart.Quantity {
	text := strconv.FormatFloat(x, 'f', -1, 64)
	if whole, decimals, pointed := strings.Cut(text, "."); pointed && len(decimals) > 9 {
		text = whole + "." + decimals[:9]
	}
	if kind == "duration" {
		text += " min"
	}
	q, _ := smart.ParseQuantity(text)
	return q
}

type caseIn struct {
	Case json.RawMessage `json:"case" validate:"required"`
	AsOf calendar.Date   `json:"asOf" validate:"required"`
}

type evaluateOut struct {
	Standing kpi.Standing   `json:"standing,omitzero"`
	Progress string         `json:"progress"`
	Status   kpi.Status     `json:"status,omitzero"`
	Forecast forecastOut    `json:"forecast"`
	Burn     kpi.Burn       `json:"burn,omitzero"`
	Signals  []string       `json:"signals"`
	Events   []string       `json:"events"`
	Findings []finding.Row  `json:"findings"`
	State    kpi.State      `json:"state,omitzero"`
	Measures kpi.Evaluation `json:"evaluation"`
}

// evaluate measures the objective of a case. A case that cannot be read has findings, all of
// them, and nothing else. Paths lie in the case.
func evaluate(in caseIn, tag language.Tag) (any, error) {
	k, problems := kpi.ReadCase(in.Case)
	if problems.Err() != nil {
		return struct {
			Findings []finding.Row `json:"findings"`
		}{rows(problems, tag)}, nil
	}
	return evaluated(kpi.Evaluate(k, in.AsOf), tag), nil
}

// evaluated is an evaluation in a language.
func evaluated(e kpi.Evaluation, tag language.Tag) evaluateOut {
	f := e.Forecast
	out := evaluateOut{
		Standing: e.Progress.Standing, Progress: e.Progress.Why.Localize(tag), Status: e.Status, Burn: e.Burn,
		Signals: []string{}, Events: append([]string{}, e.Events...), Findings: rows(e.Findings, tag), State: e.State, Measures: e,
		Forecast: forecastOut{
			Method: f.Method, Band50: ends(f.Half), Band80: ends(f.Band), Band95: ends(f.Wide), Probability: f.Probability,
			Chance: f.Chance().Localize(tag), Why: f.Why.Localize(tag), Findings: []finding.Row{},
		},
	}
	if v, exact := f.Expected.Value(); exact {
		out.Forecast.Median = &v
	}
	for _, s := range e.Signals {
		out.Signals = append(out.Signals, s.Localize(tag))
	}
	return out
}

type reasonOut struct {
	Code      finding.Code `json:"code"`
	Sentence  string       `json:"message"`
	Value     kpi.Measure  `json:"value,omitzero"`
	Threshold kpi.Measure  `json:"threshold,omitzero"`
}

type decideOut struct {
	Decision    kpi.Decision      `json:"decision,omitzero"`
	Lever       kpi.Lever         `json:"lever,omitzero"`
	Until       calendar.Date     `json:"until,omitzero"`
	Status      kpi.Status        `json:"status,omitzero"`
	Probability *float64          `json:"probability,omitempty"`
	Effect      kpi.EffectVerdict `json:"effect,omitzero"`
	Why         string            `json:"why"`
	Change      string            `json:"change,omitzero"`
	NextReview  calendar.Date     `json:"nextReview,omitzero"`
	Reasons     []reasonOut       `json:"reasons"`
	Findings    []finding.Row     `json:"findings"`
	State       kpi.State         `json:"state,omitzero"`
}

// decide decides on the action of a case. A case that cannot be read has findings, all of
// them, and nothing else. Paths lie in the case.
func decide(in caseIn, tag language.Tag) (any, error) {
	k, problems := kpi.ReadCase(in.Case)
	if problems.Err() != nil {
		return decideOut{Reasons: []reasonOut{}, Findings: rows(problems, tag)}, nil
	}
	v := kpi.Decide(k, in.AsOf)
	out := decideOut{
		Decision: v.Decision, Lever: v.Lever, Until: v.Until, Status: v.Evaluation.Status, Probability: v.Evaluation.Forecast.Probability, Effect: v.Effect.Verdict,
		Why: v.Why.Localize(tag), Change: v.Change.Localize(tag), NextReview: v.NextReview, Reasons: []reasonOut{}, Findings: rows(v.Findings, tag), State: v.State,
	}
	for _, r := range v.Reasons {
		out.Reasons = append(out.Reasons, reasonOut{r.Code, r.Localize(tag), r.Value, r.Threshold})
	}
	return out, nil
}
