package kpi_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// What package smart knows of indicators without this one is what this one defines.
func TestFitsOfIndicatorsAreOneTable(t *testing.T) {
	known := 0
	for x := range kpi.Builtin().All() {
		for goal := range smart.Goals() {
			want := smart.FitOf(goal, x.Primary, x.Support, x.Stage <= kpi.Activities)
			assert.Equal(t, want, smart.IndicatorFit(string(x.ID), goal), "%s for %s", x.ID, goal)
			if want != 0 {
				known++
			}
		}
		assert.Zero(t, smart.IndicatorFit(string(x.ID), smart.Other), x.ID)
	}
	assert.Greater(t, known, 400)
	assert.Zero(t, smart.IndicatorFit("a team's own", smart.Awareness))
}

// A share of a whole is no more than the whole, in both packages; and a benchmark of a rate
// that divides by something else than the indicator does is refused.
func TestDefinitionsOfIndicatorsAreOneTable(t *testing.T) {
	parts, rates := 0, 0
	for x := range kpi.Builtin().All() {
		o := smart.Objective{Indicator: string(x.ID), Type: smart.IncreaseTo, Target: smart.MustQuantity("120%"), Deadline: calendar.MustDate("2027-01-31")}
		part := x.Part || x.Unit == kpi.Percent && x.Kind == kpi.Score
		assert.Equal(t, part, smart.Check(o, smart.Evidence{}, calendar.MustDate("2026-01-15")).Findings.Has(smart.CodeRateAbove100), x.ID)
		if part {
			parts++
		}
		if x.Unit != kpi.Percent || len(x.Formula.Denominator) == 0 {
			continue
		}
		rates++
		o.Target = smart.MustQuantity("5%")
		over := ""
		for _, id := range x.Formula.Denominator {
			if over != "" {
				over += "+"
			}
			over += string(id)
		}
		for _, denominator := range []string{over, "something else"} {
			b := smart.Benchmark{Indicator: o.Indicator, Definition: smart.Definition{Denominator: denominator}, Measure: smart.Level, Unit: smart.Percent,
				Source: "a study", Date: calendar.MustDate("2025-12-01"), Percentiles: []smart.Percentile{{P: 10, Value: 1}, {P: 90, Value: 9}}}
			a := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, calendar.MustDate("2026-01-15"))
			assert.Equal(t, denominator != over, a.Evidence.Has(smart.CodeBenchmarkMismatch), "%s over %s", x.ID, denominator)
		}
	}
	assert.Greater(t, parts, 5)
	assert.Greater(t, rates, 15)
}
