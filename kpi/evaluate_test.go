package kpi_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// growing is a case of a level that is read every so many days, n times.
func growing(n, days int) (k kpi.Case, asOf calendar.Date) {
	start := calendar.MustDate("2024-01-01")
	s := kpi.Series{ID: "f", Indicator: "followers", Definition: "d"}
	for i := range n {
		v := 1000 + 12*float64(i) + float64(i*i%37)
		s.Samples = append(s.Samples, kpi.Sample{Date: start.AddDays(days * i), Value: &v})
	}
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("16000"),
		Start: start, Deadline: start.AddDays(days*n + 90), Baseline: &smart.Baseline{Value: smart.MustQuantity("1000"), Date: start}}
	return kpi.Case{ID: "c", Objective: o, Series: s}, start.AddDays(days * n)
}

// delivering is a case of a count by the week of which so many are to come.
func delivering(n int) (k kpi.Case, asOf calendar.Date) {
	start := calendar.MustDate("2024-01-01")
	s := kpi.Series{ID: "l", Indicator: "leads", Definition: "d"}
	for i := range n {
		v := float64(40 + i*7919%23)
		s.Samples = append(s.Samples, kpi.Sample{Window: calendar.WeekOf(start.AddDays(7*i), time.Monday), Value: &v})
	}
	o := smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("6000"), Start: start, Deadline: start.AddDays(7*n + 90)}
	return kpi.Case{ID: "c", Objective: o, Series: s}, start.AddDays(7*n - 1)
}

// An evaluation takes its room at once: what is beside it are the sentences.
func TestEvaluateAllocates(t *testing.T) {
	allocations := func(k kpi.Case, asOf calendar.Date) float64 {
		return testing.AllocsPerRun(20, func() { kpi.Evaluate(k, asOf) })
	}
	assert.LessOrEqual(t, allocations(growing(104, 7)), 10.0)
	assert.LessOrEqual(t, allocations(growing(1000, 1)), 10.0)
	assert.LessOrEqual(t, allocations(delivering(104)), 10.0)
}

// What must be known of the figures beside those of the indicator is said where they are.
func TestEvaluateFindsBeside(t *testing.T) {
	k, asOf := growing(20, 7)
	gap := k.Series.Clone()
	gap.ID, gap.Indicator, gap.Samples = "g", "complaints", gap.Samples[:0]
	for i := range 20 {
		if i != 9 {
			gap.Samples = append(gap.Samples, kpi.Sample{Window: calendar.WeekOf(k.Series.Samples[i].Date, time.Monday), Value: new(float64(40 + i*7919%23))})
		}
	}
	k.Guards, k.Segments = []kpi.Series{k.Series, gap}, []kpi.Series{gap}
	k.Control = &kpi.Control{Series: gap}
	var found []string
	for _, f := range kpi.Evaluate(k, asOf).Findings {
		if f.Code == kpi.CodeDataGap {
			found = append(found, string(f.Pointer))
		}
	}
	assert.Equal(t, []string{"/control/series/samples/9", "/guards/1/samples/9", "/segments/0/samples/9"}, found)
}
