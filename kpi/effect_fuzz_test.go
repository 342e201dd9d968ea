package kpi_test

import (
	"encoding/json"
	"math"
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
)

// FuzzEffects compares random series in all the ways there are: nothing panics, what is
// known can be written and read, and what is not says why.
func FuzzEffects(f *testing.F) {
	f.Add([]byte{0, 6, 100, 5, 7, 6, 120, 5, 14, 6, 0, 0, 21, 6, 90, 5, 28, 6, 80, 5, 35, 6, 70, 5, 42, 6, 60, 5, 49, 6, 50, 5}, uint8(28), uint8(60), uint8(0))
	f.Add([]byte{0, 6, 10, 1, 7, 6, 12, 1, 14, 6, 9, 1, 21, 6, 90, 1, 28, 6, 80, 1, 35, 6, 70, 1, 42, 6, 60, 1, 49, 6, 50, 1}, uint8(28), uint8(60), uint8(3))
	f.Add([]byte{0, 0, 100, 5, 1, 0, 9, 133, 2, 0, 9, 134, 3, 0, 9, 135}, uint8(2), uint8(20), uint8(1))
	ids := []kpi.ID{"views", "followers", "reach", "ctr", "avg_view_duration", "first_response_time", "nps", "cpl", "likes", "frequency", "churn_unfollow_rate", "leads", "csat", "spend", "brand_mentions"}
	f.Fuzz(func(t *testing.T, data []byte, start, end, which uint8) {
		first := calendar.MustDate("2026-01-01")
		samples := fuzzed(data)
		s := series(ids[int(which)%len(ids)], samples...)
		other := with(series(s.Indicator, fuzzed(append([]byte{end}, data...))...), func(s *kpi.Series) { s.ID = "other" })
		over := calendar.MustPeriod("2026-01-01/2026-03-31")
		aim := kpi.Aim{Direction: kpi.Direction(which % 5), Least: float64(start)}
		change := kpi.Change{Start: first.AddDays(int(start) % 90), AsOf: first.AddDays(int(end)), Lag: int(which) % 9, Without: []calendar.Period{calendar.MustPeriod("2026-01-20/2026-01-22")}}
		effects := append(kpi.CompareEach(over, aim, s, other), kpi.EffectOf(s, change, aim), kpi.CompareArms(s, other, over, aim))
		for _, e := range kpi.Together(effects...) {
			low, high, known := e.Range.Bounds()
			switch {
			case e.Verdict == 0 || e.Why.IsZero():
				t.Fatalf("nothing said: %+v", e)
			case known == (e.Verdict == kpi.EffectUnknown):
				t.Fatalf("%v with a range from %v to %v", e.Verdict, low, high)
			case known && !(low <= high):
				t.Fatalf("from %v to %v", low, high)
			}
			e.Why.Localize(language.French)
			encoded, err := json.Marshal(e)
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(encoded, new(kpi.Effect)); err != nil {
				t.Fatalf("%s: %v", encoded, err)
			}
		}
		var posts []kpi.Publication
		for i, x := range samples {
			posts = append(posts, kpi.Publication{Post: x.Post, At: calendar.MustDateTime("2026-01-01T00:00:00").AddSeconds(int64(i) * 5000)})
		}
		for by := kpi.Grouping(0); by <= kpi.GroupByTheme+1; by++ {
			if r := kpi.RankPosts(by, s, posts, aim); r.Why.IsZero() {
				t.Fatalf("%+v", r)
			}
		}
		if b := kpi.BenchmarkOf(s, kpi.Peers{Population: "x", Series: []kpi.Series{other}}, over); b.Why.IsZero() {
			t.Fatalf("%+v", b)
		}
		if m := kpi.MixOf(over, over, s, other); m.Why.IsZero() {
			t.Fatalf("%+v", m)
		}
	})
}

// FuzzParts splits random figures.
func FuzzParts(f *testing.F) {
	f.Add(5000.0, 100000.0, 3300.0, 60000.0, 400.0, 20000.0, 3000.0, 120000.0)
	f.Add(0.0, 0.0, math.Inf(1), math.NaN(), -1.0, math.MaxFloat64, math.SmallestNonzeroFloat64, 1.0)
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g, h, i float64) {
		for _, id := range []kpi.ID{"ctr", "cpl", "nps", "views", ""} {
			m := kpi.MixShift(id, kpi.Segment{Name: "x", Before: kpi.Parts{Numerator: a, Denominator: b}, After: kpi.Parts{Numerator: c, Denominator: d}},
				kpi.Segment{Name: "y", Before: kpi.Parts{Numerator: e, Denominator: g}, After: kpi.Parts{Numerator: h, Denominator: i}})
			if m.Why.IsZero() {
				t.Fatalf("%+v", m)
			}
			if _, err := json.Marshal(m); err != nil {
				t.Fatal(err)
			}
			m.Why.Localize(language.French)
			p := kpi.Decompose(id, kpi.Factor{Indicator: "views", Before: &a, After: &b}, kpi.Factor{Indicator: "ctr", Before: &c, After: &d}, kpi.Factor{Indicator: "cpl", Before: &e, After: &g, Divides: true})
			if p.Why.IsZero() {
				t.Fatalf("%+v", p)
			}
			if _, err := json.Marshal(p); err != nil {
				t.Fatal(err)
			}
			p.Why.Localize(language.French)
		}
	})
}
