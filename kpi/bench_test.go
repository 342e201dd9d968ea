package kpi_test

import (
	"strconv"
	"testing"

	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// million are as many daily samples, and the period they make.
func million(id kpi.ID, sample func(i int) kpi.Sample) (kpi.Series, calendar.Period) {
	const n = 1_000_000
	first := calendar.MustDate("0001-01-01")
	s := series(id, make([]kpi.Sample, n)...)
	for i := range s.Samples {
		s.Samples[i] = sample(i)
		s.Samples[i].Date = first.AddDays(i)
	}
	period, _ := calendar.NewPeriod(first, first.AddDays(n-1))
	return s, period
}

func benchmarkOver(b *testing.B, id kpi.ID, sample func(i int) kpi.Sample) {
	s, period := million(id, sample)
	b.ReportAllocs()
	for b.Loop() {
		if m := s.Over(period); m.State() == kpi.Unknown {
			b.Fatal(m.Why().Localize(language.English))
		}
	}
}

func BenchmarkOverFlow(b *testing.B) {
	benchmarkOver(b, "views", func(i int) kpi.Sample { return kpi.Sample{Value: new(float64(i % 1000))} })
}

func BenchmarkOverMoney(b *testing.B) {
	benchmarkOver(b, "spend", func(i int) kpi.Sample { return kpi.Sample{Value: new(float64(i%1000) / 100)} })
}

func BenchmarkOverStock(b *testing.B) {
	benchmarkOver(b, "followers", func(i int) kpi.Sample { return kpi.Sample{Value: new(float64(i))} })
}

func BenchmarkOverUnique(b *testing.B) {
	benchmarkOver(b, "reach", func(i int) kpi.Sample { return kpi.Sample{Value: new(float64(i % 1000))} })
}

func BenchmarkOverRate(b *testing.B) {
	benchmarkOver(b, "ctr", func(i int) kpi.Sample {
		return kpi.Sample{Numerator: new(float64(i % 10)), Denominator: new(float64(1 + i%1000))}
	})
}

func BenchmarkOverDuration(b *testing.B) {
	benchmarkOver(b, "first_response_time", func(i int) kpi.Sample { return kpi.Sample{Values: []float64{float64(i * 7919 % 1000)}} })
}

// BenchmarkOverUnsorted pays for the sorting.
func BenchmarkOverUnsorted(b *testing.B) {
	first := calendar.MustDate("0001-01-01")
	s, period := million("views", func(i int) kpi.Sample { return kpi.Sample{Value: new(float64(i % 1000))} })
	for i := range s.Samples {
		s.Samples[i].Date = first.AddDays(i * 7919 % len(s.Samples))
	}
	b.ReportAllocs()
	for b.Loop() {
		s.Over(period)
	}
}

// BenchmarkOverPosts pays for telling a million posts apart.
func BenchmarkOverPosts(b *testing.B) {
	s, period := million("shares", func(i int) kpi.Sample {
		return kpi.Sample{Value: new(float64(i % 1000)), Post: string([]byte{'a' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676%26), 'a' + byte(i/17576%26), 'a' + byte(i/456976)})}
	})
	b.ReportAllocs()
	for b.Loop() {
		s.Over(period)
	}
}

func BenchmarkOverYearOfDays(b *testing.B) {
	s := series("views", daily("2026-01-01", make([]float64, 365)...)...)
	year := calendar.MustPeriod("2026-01-01/2026-12-31")
	b.ReportAllocs()
	for b.Loop() {
		s.Over(year)
	}
}

func BenchmarkProgressOf(b *testing.B) {
	o := smart.Objective{ID: "O2", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("600"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-12-27")}
	s := series("leads", weekly("2026-01-05", make([]float64, 40)...)...)
	asOf := calendar.MustDate("2026-10-30")
	b.ReportAllocs()
	for b.Loop() {
		kpi.ProgressOf(o, s, asOf)
	}
}

func BenchmarkCheck(b *testing.B) {
	m := kpi.Mapping{
		Objectives: []smart.Objective{{ID: "O1", Goal: smart.Loyalty, Indicator: "likes"}, {ID: "O2", Goal: smart.Awareness, Indicator: "reach"}},
		Series:     []kpi.Series{series("likes", weekly("2026-01-05", make([]float64, 40)...)...), series("reach", weekly("2026-01-05", make([]float64, 40)...)...)},
	}
	b.ReportAllocs()
	for b.Loop() {
		kpi.Builtin().Check(m)
	}
}

// BenchmarkCheckMany grows in line with the number of objectives and series.
func BenchmarkCheckMany(b *testing.B) {
	for _, n := range []int{50, 500} {
		var m kpi.Mapping
		for i := range n {
			account := "account-" + strconv.Itoa(i)
			m.Accounts = append(m.Accounts, kpi.Account{ID: account, Network: network.Facebook, Kind: network.Page})
			m.Objectives = append(m.Objectives, smart.Objective{ID: "O" + strconv.Itoa(i), Goal: smart.Loyalty, Indicator: "likes", Support: []string{"er_reach"}, Account: account})
			s := series("likes", weekly("2026-01-05", make([]float64, 40)...)...)
			s.ID, s.Account = "s"+strconv.Itoa(i), account
			m.Series = append(m.Series, s)
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				kpi.Builtin().Check(m)
			}
		})
	}
}

func BenchmarkLabel(b *testing.B) {
	m := series("reach", daily("2026-01-05", 100, 120, 110, 95, 130, 105, 110)...).Over(calendar.MustPeriod("2026-01-05/2026-01-11"))
	b.ReportAllocs()
	for b.Loop() {
		m.Label().Localize(language.French)
	}
}

// BenchmarkEvaluate evaluates a level of 104 weeks and one of 1,000 days.
func BenchmarkEvaluate(b *testing.B) {
	for _, days := range []int{7, 1} {
		n := 104
		if days == 1 {
			n = 1000
		}
		start := calendar.MustDate("2024-01-01")
		s := kpi.Series{ID: "f", Indicator: "followers", Definition: "d"}
		for i := range n {
			v := 1000 + 12*float64(i) + float64(i*i%37)
			s.Samples = append(s.Samples, kpi.Sample{Date: start.AddDays(days * i), Value: &v})
		}
		o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("16000"), Start: start, Deadline: start.AddDays(days*n + 90),
			Baseline: &smart.Baseline{Value: smart.MustQuantity("1000"), Date: start}}
		k := kpi.Case{ID: "c", Objective: o, Series: s}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			kpi.Evaluate(k, start) // the sentences are read once
			b.ReportAllocs()
			for b.Loop() {
				kpi.Evaluate(k, start.AddDays(days*n))
			}
		})
	}
}

// BenchmarkEffect is the effect of an action on two years of weeks.
func BenchmarkEffect(b *testing.B) {
	values := make([]float64, 104)
	for i := range values {
		values[i] = float64(900 + i*37%200)
	}
	s := series("views", weekly("2024-01-01", values...)...)
	change := kpi.Change{Start: calendar.MustDate("2025-10-06"), AsOf: calendar.MustDate("2025-12-28")}
	b.ReportAllocs()
	for b.Loop() {
		kpi.EffectOf(s, change, kpi.Aim{})
	}
}

// BenchmarkRankPosts is the best hour of two thousand posts.
func BenchmarkRankPosts(b *testing.B) {
	s := series("post_reach_total")
	posts := make([]kpi.Publication, 2000)
	for i := range posts {
		x := reading("2026-01-05", float64(i*7919%5000))
		x.Post = strconv.Itoa(i)
		s.Samples = append(s.Samples, x)
		posts[i] = kpi.Publication{Post: x.Post, At: calendar.MustDateTime("2026-01-05T00:00:00").AddSeconds(int64(i) * 3600)}
	}
	b.ReportAllocs()
	for b.Loop() {
		kpi.RankPosts(kpi.GroupByHour, s, posts, kpi.Aim{})
	}
}

// BenchmarkDecide decides on 50 actions of a year of weeks.
func BenchmarkDecide(b *testing.B) {
	start := calendar.MustDate("2025-01-06")
	cases := make([]kpi.Case, 50)
	for k := range cases {
		s := kpi.Series{ID: "s" + strconv.Itoa(k), Indicator: "leads", Definition: "crm", Account: "a" + strconv.Itoa(k)}
		for i := range 52 {
			v := float64(20 + (i*i*(k+3))%17)
			from := start.AddDays(7 * i)
			s.Samples = append(s.Samples, kpi.Sample{Window: calendar.MustPeriod(from.String() + "/" + from.AddDays(6).String()), Value: &v})
		}
		cases[k] = kpi.Case{ID: s.ID, Series: s, Start: start.AddDays(7 * 26), Compliance: &kpi.Compliance{Planned: 20, Done: 19}, Objective: smart.Objective{
			ID: "o", Type: smart.Deliver, Indicator: "leads", Goal: smart.Prospecting, Target: smart.MustQuantity("2000"), Start: start, Deadline: start.AddDays(7*70 - 1)}}
	}
	b.ReportAllocs()
	for b.Loop() {
		kpi.DecideAll(cases, start.AddDays(7*52-1))
	}
}
