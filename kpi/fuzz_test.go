package kpi_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// fuzzed reads samples from bytes, four for each: first day, length, value and shape.
func fuzzed(data []byte) []kpi.Sample {
	origin := calendar.MustDate("2026-01-01")
	var out []kpi.Sample
	for len(data) >= 4 && len(out) < 200 {
		day, length, value, shape := int(data[0])%60, int(data[1])%15, float64(int8(data[2])), data[3]
		data = data[4:]
		from := origin.AddDays(day)
		window, _ := calendar.NewPeriod(from, from.AddDays(length))
		x := kpi.Sample{Window: window}
		if length == 0 {
			x = kpi.Sample{Date: from}
		}
		switch shape % 8 {
		case 0:
		case 1:
			x.Numerator, x.Denominator = &value, new(math.Abs(value)+float64(shape%5))
		case 2:
			x.Value, x.Weight = &value, new(float64(shape))
		case 3:
			x.Values = []float64{value, float64(shape)}
		case 4:
			x.Value = new(math.Exp(value * 8))
		default:
			x.Value = new(math.Abs(value))
		}
		if shape >= 128 {
			x.Post = string(rune('a' + shape%7))
		}
		out = append(out, x)
	}
	return out
}

// FuzzOver asks random series for random periods: nothing panics, bounds are in order, an
// exact figure is not open, the order of the samples does not matter, and what is unknown
// says why.
func FuzzOver(f *testing.F) {
	f.Add([]byte{0, 6, 100, 5, 7, 6, 120, 5, 14, 6, 0, 0}, uint8(0), uint8(20), uint8(0))
	f.Add([]byte{0, 0, 100, 5, 0, 6, 200, 5, 1, 0, 9, 133}, uint8(0), uint8(6), uint8(2))
	f.Add([]byte{0, 6, 10, 1, 7, 6, 30, 1}, uint8(0), uint8(13), uint8(3))
	ids := []kpi.ID{"views", "followers", "reach", "ctr", "avg_view_duration", "first_response_time", "nps", "cpl", "likes", "frequency", "churn_unfollow_rate", "leads"}
	f.Fuzz(func(t *testing.T, data []byte, start, length, which uint8) {
		from := calendar.MustDate("2026-01-01").AddDays(int(start) % 60)
		period, _ := calendar.NewPeriod(from, from.AddDays(int(length)%60))
		s := series(ids[int(which)%len(ids)], fuzzed(data)...)
		m := s.Over(period)
		low, high, known := m.Bounds()
		value, exact := m.Value()
		switch {
		case known && !(low <= high):
			t.Fatalf("bounds %v and %v", low, high)
		case exact && (value != low || low != high || math.IsInf(value, 0)):
			t.Fatalf("exact %v between %v and %v", value, low, high)
		case !exact && !math.IsNaN(value):
			t.Fatalf("a value of what is not exact: %v", value)
		case !exact && m.Why().IsZero():
			t.Fatal("no reason")
		}
		m.Label().Localize(language.French)

		slices.Reverse(s.Samples)
		if again := s.Over(period); again.State() != m.State() {
			t.Fatalf("%v in another order: %v", m.State(), again.State())
		} else if l, h, _ := again.Bounds(); known && (!near(l, low) || !near(h, high)) {
			t.Fatalf("%v to %v in another order: %v to %v", low, high, l, h)
		}
		if encoded, err := json.Marshal(m); err != nil {
			t.Fatal(err)
		} else if err := json.Unmarshal(encoded, new(kpi.Measure)); err != nil {
			t.Fatal(err)
		}
		for kind := smart.IncreaseTo; kind <= smart.Deliver; kind++ {
			o := smart.Objective{Type: kind, Target: smart.MustQuantity("50"), Start: from, Baseline: baseline("10", "2026-01-01"), Deadline: from.AddDays(40)}
			p := kpi.ProgressOf(o, s, from.AddDays(int(length)%90))
			if p.Standing == 0 || p.Why.IsZero() {
				t.Fatalf("progress %+v", p)
			}
			if _, err := json.Marshal(p); err != nil {
				t.Fatal(err)
			}
			s.History(o, period.To())
		}
		kpi.Across(period, s, with(s, func(s *kpi.Series) { s.ID = "t" }))
		kpi.Builtin().Check(kpi.Mapping{Series: []kpi.Series{s}})
	})
}

func near(a, b float64) bool {
	return a == b || math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b))
}

// FuzzTruthLiesWithinBounds makes a true daily series, hides a part of it, and asks: the
// answer holds the truth, and knowing one more day never widens it.
func FuzzTruthLiesWithinBounds(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8}, uint64(0b10110111), uint8(1), uint8(6))
	f.Fuzz(func(t *testing.T, days []byte, seen uint64, start, end uint8) {
		if len(days) == 0 || len(days) > 60 {
			return
		}
		first, last := int(start)%len(days), int(end)%len(days)
		if last < first {
			first, last = last, first
		}
		origin := calendar.MustDate("2026-01-01")
		period, _ := calendar.NewPeriod(origin.AddDays(first), origin.AddDays(last))
		var flow, people []kpi.Sample
		total, most := 0.0, 0.0
		for i, d := range days {
			v := float64(d)
			if first <= i && i <= last {
				total += v
				most = max(most, v)
			}
			if seen>>i&1 == 1 {
				flow = append(flow, kpi.Sample{Date: origin.AddDays(i), Value: &v})
			}
		}
		people = flow // between the largest day and the sum, whoever they are
		width := -1.0
		for n := range len(flow) + 1 {
			low, high, known := series("views", flow[:n]...).Over(period).Bounds()
			if !known {
				continue
			}
			if low > total || high < total {
				t.Fatalf("%v is not between %v and %v", total, low, high)
			}
			if width >= 0 && high-low > width {
				t.Fatalf("one day more: %v wide after %v", high-low, width)
			}
			width = high - low
		}
		if low, high, known := series("reach", people...).Over(period).Bounds(); known && (low > total || high < most) {
			t.Fatalf("people between %v and %v, when there are %v to %v", low, high, most, total)
		}
	})
}

// FuzzReadSeries reads any text.
func FuzzReadSeries(f *testing.F) {
	f.Add([]byte(`{"id":"a","indicator":"reach","samples":[{"window":"2026-01-05/2026-01-11","value":480}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, findings := kpi.ReadSeries(data)
		s.Over(january)
		if findings.Err() == nil {
			if _, err := json.Marshal(s); err != nil {
				t.Fatal(err)
			}
		}
	})
}
