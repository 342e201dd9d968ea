package smart

import (
	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// Bounds of what is made of benchmarks.
const (
	// MaxBenchmarks is how many benchmarks evidence may hold.
	MaxBenchmarks = 50
	// MaxPercentiles is how many percentiles a benchmark may give.
	MaxPercentiles = 100
	// MaxBenchmarkAge is how many months old the figures of a benchmark may be before they
	// are said to be old. A convention of this module.
	MaxBenchmarkAge = 24
)

// Benchmark is how others do by an indicator: a table of percentiles, as published.
//
// This module ships no table. The figures that are published for one and the same name
// differ by what they divide by: engagement on Instagram is 0.48% of followers
// (Socialinsider, 2026), 1.16% of impressions (Buffer, 2025) and 9.7% (Emplifi, end of
// 2025), twenty times as much. A default would be wrong for most; the caller says which
// definition a table is of, and one that is not the objective's is refused.
type Benchmark struct {
	// Indicator is the id of the indicator that the figures are of.
	Indicator  string     `json:"indicator" validate:"required,max=100"`
	Definition Definition `json:"definition,omitzero"`
	// Measure says what the figures are: levels, or growth by the month.
	Measure Measure `json:"measure,omitzero" validate:"required"`
	// Unit is that of the figures: of a level that of the target, of growth [Percent], or
	// [Points] for what is itself a percentage.
	Unit Unit `json:"unit,omitzero" validate:"max=32"`
	// Per is the length of time that a level counts over, as that of the objective.
	Per calendar.Duration `json:"per,omitzero"`
	// Network is where the figures were read, empty for no network in particular.
	Network network.ID `json:"network,omitzero" validate:"max=100"`
	// SizeClass says how large those are who were read: "1,000 to 10,000 followers".
	SizeClass string `json:"sizeClass,omitzero" validate:"max=200"`
	// Population says who was read: "412 pages of French brands".
	Population string `json:"population,omitzero" validate:"max=500"`
	// Period is when they were read.
	Period calendar.Period `json:"period,omitzero"`
	// Source is who publishes the figures.
	Source string `json:"source" validate:"required,max=500"`
	// Date is when they were published.
	Date calendar.Date `json:"date,omitzero" validate:"required"`
	// Percentiles are the table, at least two, in any order. Values rise with the share.
	Percentiles []Percentile `json:"percentiles,omitzero" validate:"required,min=2,max=100,dive"`
}

// Definition is what tells figures of one name apart. What is absent is not known.
type Definition struct {
	// Denominator is the id of what a rate divides by: "reach", "followers".
	Denominator string `json:"denominator,omitzero" validate:"max=100"`
	// Counting says what counts: "views of 3 seconds and more".
	Counting string `json:"counting,omitzero" validate:"max=500"`
}

// Percentile is the value that a share of a population stays below or at.
type Percentile struct {
	// P is the share, in percent: 90 for the 90th percentile.
	P     float64 `json:"p" validate:"gt=0,lt=100"`
	Value float64 `json:"value"`
}

// Measure is what the figures of a benchmark are. The zero Measure means absent.
type Measure int

// The measures.
const (
	// Level is where others stand, in the unit of the target.
	Level Measure = iota + 1
	// MonthlyGrowth is what others gain in a month: in per cent of where they stood, compound,
	// or in points for what is itself a percentage.
	MonthlyGrowth
)

var measures = document.MustEnum[Measure]("measure", "level", "monthlyGrowth")

// String returns the name of m in documents, such as "level".
func (m Measure) String() string { return measures.Name(m) }

// MarshalText writes the name of m; an absent or unknown m is an error.
func (m Measure) MarshalText() ([]byte, error) { return measures.Marshal(m) }

// UnmarshalText reads the name of a measure.
func (m *Measure) UnmarshalText(text []byte) (err error) {
	*m, err = measures.Unmarshal(text)
	return err
}

// Label returns what a reader sees for m: "growth by the month", « croissance par mois ».
// It is the zero message when m is not a measure.
func (m Measure) Label() finding.Message { return measures.Label(book(), "smart.measure", m) }

// Standing is where what is asked stands among the percentiles of a benchmark.
type Standing struct {
	// Benchmark is its place in [Evidence.Benchmarks].
	Benchmark int `json:"benchmark"`
	// Asked is what is asked in the terms of its figures: a level, or growth by the month in
	// percent or points.
	Asked float64 `json:"asked"`
	// Low and High bound the percentile of what is asked. They are one figure within the
	// table. Beyond its last percentile, or below its first, they are left open: nothing is
	// carried on.
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	// Chance is the share of the population that does as much or better, from 0 to 1: at most
	// or at least so much where the table ends.
	Chance float64 `json:"chance"`
	Band   Band    `json:"band"`
}

// measured is the day that the figures of b are of: the last of their period, or that of
// their publication.
func (b *Benchmark) measured() calendar.Date {
	if !b.Period.IsZero() {
		return b.Period.To()
	}
	return b.Date
}
