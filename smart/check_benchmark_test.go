package smart_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// growth is a table of growth by the month of followers: 1% for a quarter of the pages, and
// so on.
func growth() smart.Benchmark {
	return smart.Benchmark{
		Indicator: "followers", Measure: smart.MonthlyGrowth, Unit: smart.Percent, Network: network.Facebook,
		SizeClass: "100,000 followers and more", Population: "412 pages", Source: "A study",
		Date:        calendar.MustDate("2025-11-30"),
		Percentiles: []smart.Percentile{{P: 90, Value: 4}, {P: 10, Value: 0}, {P: 50, Value: 2}, {P: 25, Value: 1}},
	}
}

// engaged is an objective of an engagement rate, and a table of it.
func engaged(target string) (smart.Objective, smart.Benchmark) {
	o := sound()
	o.Indicator, o.Type, o.Baseline, o.Target = "er_reach", smart.IncreaseTo, nil, smart.MustQuantity(target)
	return o, smart.Benchmark{
		Indicator: "er_reach", Definition: smart.Definition{Denominator: "post_reach_total"}, Measure: smart.Level, Unit: smart.Percent,
		Source: "A study", Date: calendar.MustDate("2025-11-30"),
		Percentiles: []smart.Percentile{{P: 10, Value: 1}, {P: 50, Value: 2}, {P: 75, Value: 4}, {P: 90, Value: 5}},
	}
}

func TestBenchmarks(t *testing.T) {
	tests := []struct {
		target    string
		low, high float64
		chance    float64
		band      smart.Band
		state     smart.State
		why       string
	}{
		{"2%", 50, 50, 0.5, smart.Safe, smart.StateMet, "2% stands at the 50th percentile of A study (figures of 30 November 2025); share that does as much or better: 50%, safe."},
		{"3%", 62.5, 62.5, 0.375, smart.Ambitious, smart.StateMet, "3% stands at the 62.5th percentile of A study (figures of 30 November 2025); share that does as much or better: 38%, ambitious."},
		{"5%", 90, 90, 0.1, smart.VeryAmbitious, smart.StatePartly, "5% stands at the 90th percentile of A study (figures of 30 November 2025); share that does as much or better: 10%, very ambitious."},
		{"50%", 90, 100, 0.1, smart.VeryAmbitious, smart.StatePartly, "50% is beyond the 90th percentile of A study (figures of 30 November 2025); share that does as much or better: 10% at most, very ambitious."},
		{"0.5%", 0, 10, 0.9, smart.TooEasy, smart.StateMet, "0.5% is below the 10th percentile of A study (figures of 30 November 2025); share that does as much or better: 90% at least, without effort."},
	}
	for _, tt := range tests {
		t.Run(tt.target, func(t *testing.T) {
			o, b := engaged(tt.target)
			a := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today)
			require.NotNil(t, a.Ambition)
			require.Len(t, a.Ambition.Standings, 1)
			s := a.Ambition.Standings[0]
			assert.InDelta(t, tt.low, s.Low, 1e-9)
			assert.InDelta(t, tt.high, s.High, 1e-9)
			assert.InDelta(t, tt.chance, s.Chance, 1e-9)
			assert.Equal(t, tt.band, a.Ambition.Band)
			assert.Equal(t, smart.ByBenchmark, a.Ambition.Method)
			assert.Equal(t, tt.state, a.Achievable.State)
			assert.Equal(t, tt.why, a.Achievable.Why.Localize(language.English))
			assert.Empty(t, a.Evidence)
			assert.Empty(t, a.Findings, "what others do with ease is not done by itself")
		})
	}
	o, b := engaged("3%")
	french := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today).Achievable.Why.Localize(language.French)
	assert.Equal(t, finding.Typeset("3 % se situe au 62,5e centile de A study (chiffres du 30 novembre 2025) ; part qui fait autant ou mieux : 38 %, ambitieux."), plain(french))
}

// Less is better for what is to fall: the share that does as well is the lower part.
func TestBenchmarksOfWhatIsToFall(t *testing.T) {
	o, b := engaged("2%")
	o.Indicator, b.Indicator, b.Definition, o.Type = "churn_unfollow_rate", "churn_unfollow_rate", smart.Definition{}, smart.DecreaseTo
	for target, chance := range map[string]float64{"2%": 0.5, "3%": 0.625, "0.5%": 0.1, "6%": 0.9} {
		o.Target = smart.MustQuantity(target)
		a := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today)
		require.NotNil(t, a.Ambition, target)
		assert.InDelta(t, chance, a.Ambition.Chance, 1e-9, target)
	}
	b.Percentiles = []smart.Percentile{{P: 10, Value: 1}, {P: 40, Value: 2}, {P: 60, Value: 2}, {P: 90, Value: 5}}
	o.Target = smart.MustQuantity("2%")
	assert.InDelta(t, 0.6, smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today).Ambition.Chance, 1e-9, "a level that several share")
	o.Type = smart.IncreaseTo
	assert.InDelta(t, 0.6, smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today).Ambition.Chance, 1e-9)
}

// From 139,441 to 146,000 in six months is 0.77% a month, compound.
func TestBenchmarksOfGrowth(t *testing.T) {
	o := sound()
	a := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{growth()}, Network: network.Facebook}, today)
	require.NotNil(t, a.Ambition, a.Evidence)
	asked := 100 * (math.Pow(146000.0/139441, 1.0/6) - 1)
	assert.InDelta(t, asked, a.Ambition.Standings[0].Asked, 1e-9)
	assert.InDelta(t, 10+15*asked, a.Ambition.Standings[0].Low, 1e-9)
	assert.Equal(t, "0.8% a month stands at the 21.5th percentile of A study (412 pages, 100,000 followers and more, figures of 30 November 2025); share that does as much or better: 78%, safe.",
		a.Achievable.Why.Localize(language.English))

	o.Baseline = nil
	a = smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{growth()}}, today)
	assert.Equal(t, []finding.Code{smart.CodeBenchmarkUnanchored}, codes(a.Evidence))
	assert.Equal(t, smart.StateUnknown, a.Achievable.State)
}

func TestBenchmarksThatDoNotCount(t *testing.T) {
	nan := math.NaN()
	tests := []struct {
		name    string
		change  func(*smart.Objective, *smart.Benchmark, *smart.Evidence)
		code    finding.Code
		path    finding.Pointer
		english string
	}{
		{"another indicator", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Indicator = "er_followers" }, smart.CodeBenchmarkMismatch, "/benchmarks/0/indicator",
			"The figures of A study are of er_followers, the objective is of er_reach: they cannot be compared, and do not count."},
		{"no indicator", func(o *smart.Objective, _ *smart.Benchmark, _ *smart.Evidence) { o.Indicator = "" }, smart.CodeBenchmarkMismatch, "/benchmarks/0/indicator",
			"The figures of A study are of er_reach, the objective is of no indicator that is named: they cannot be compared, and do not count."},
		{"another denominator", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) {
			b.Definition.Denominator = "followers"
		}, smart.CodeBenchmarkMismatch, "/benchmarks/0/definition/denominator",
			"The figures of A study are of er_reach divided by followers, the objective is of er_reach divided by post_reach_total: they cannot be compared, and do not count."},
		{"another count", func(_ *smart.Objective, b *smart.Benchmark, e *smart.Evidence) {
			b.Definition.Counting, e.Definition.Counting = "likes", "likes and comments"
		}, smart.CodeBenchmarkMismatch, "/benchmarks/0/definition/counting",
			"The figures of A study are of er_reach counting likes, the objective is of er_reach counting likes and comments: they cannot be compared, and do not count."},
		{"another unit", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Unit = smart.Count }, smart.CodeBenchmarkMismatch, "/benchmarks/0/unit",
			"The figures of A study are of er_reach in number, the objective is of er_reach in %: they cannot be compared, and do not count."},
		{"another length", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Per = calendar.MustDuration("P1M") }, smart.CodeBenchmarkMismatch, "/benchmarks/0/per",
			"The figures of A study are of er_reach by period (P1M), the objective is of er_reach in all: they cannot be compared, and do not count."},
		{"another network", func(_ *smart.Objective, b *smart.Benchmark, e *smart.Evidence) {
			b.Network, e.Network = network.Instagram, network.LinkedIn
		}, smart.CodeBenchmarkMismatch, "/benchmarks/0/network",
			"The figures of A study are of er_reach on Instagram, the objective is of er_reach on LinkedIn: they cannot be compared, and do not count."},
		{"no source", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Source = "" }, smart.CodeBenchmarkUnsound, "/benchmarks/0/source",
			"The benchmark of no stated source does not count: its source is not stated."},
		{"no date", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Date = calendar.Date{} }, smart.CodeBenchmarkUnsound, "/benchmarks/0/date",
			"The benchmark of A study does not count: its date is not stated."},
		{"no measure", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Measure = 0 }, smart.CodeBenchmarkUnsound, "/benchmarks/0/measure",
			"The benchmark of A study does not count: nothing says whether it gives levels or growth."},
		{"one percentile", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Percentiles = b.Percentiles[:1] }, smart.CodeBenchmarkUnsound, "/benchmarks/0/percentiles",
			"The benchmark of A study does not count: it gives fewer than two percentiles."},
		{"no figure", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Percentiles[2].Value = nan }, smart.CodeBenchmarkUnsound, "/benchmarks/0/percentiles",
			"The benchmark of A study does not count: some of its percentiles are not usable figures."},
		{"no share", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Percentiles[2].P = nan }, smart.CodeBenchmarkUnsound, "/benchmarks/0/percentiles",
			"The benchmark of A study does not count: some of its percentiles are not usable figures."},
		{"no rise", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Percentiles[2].Value = 1.5 }, smart.CodeBenchmarkUnsound, "/benchmarks/0/percentiles",
			"The benchmark of A study does not count: its values do not rise with the percentiles."},
		{"two values of one share", func(_ *smart.Objective, b *smart.Benchmark, _ *smart.Evidence) { b.Percentiles[2].P = 50 }, smart.CodeBenchmarkUnsound, "/benchmarks/0/percentiles",
			"The benchmark of A study does not count: its values do not rise with the percentiles."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o, b := engaged("3%")
			e := smart.Evidence{}
			tt.change(&o, &b, &e)
			e.Benchmarks = []smart.Benchmark{b}
			a := smart.Check(o, e, today)
			require.Equal(t, []finding.Code{tt.code}, codes(a.Evidence))
			assert.Equal(t, tt.path, a.Evidence[0].Pointer)
			assert.Equal(t, tt.english, a.Evidence[0].Localize(language.English))
			assert.NotContains(t, a.Evidence[0].Localize(language.French), "{")
			assert.Nil(t, a.Ambition)
			assert.Equal(t, smart.StateUnknown, a.Achievable.State)
			assert.Empty(t, a.Findings, "the objective is not at fault")
		})
	}
}

func TestOldBenchmarksAreSaid(t *testing.T) {
	o, b := engaged("3%")
	check := func() smart.Assessment {
		return smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today)
	}
	b.Date = calendar.MustDate("2024-01-15")
	assert.Empty(t, check().Evidence, "24 months to the day")
	assert.Equal(t, smart.ConfidenceMedium, check().Ambition.Confidence)
	b.Date = calendar.MustDate("2015-10-15")
	a := check()
	require.Equal(t, []finding.Code{smart.CodeBenchmarkOld}, codes(a.Evidence))
	assert.Equal(t, "The figures of A study are of 15 October 2015, 123 months ago: look for newer ones.", a.Evidence[0].Localize(language.English))
	assert.Equal(t, smart.ConfidenceLow, a.Ambition.Confidence)
	b.Date, b.Period = calendar.MustDate("2025-12-01"), calendar.MustPeriod("2015-01-01/2015-10-15")
	assert.Equal(t, []finding.Code{smart.CodeBenchmarkOld}, codes(check().Evidence), "the figures are as old as what was measured")
}

// steady grows by so many per cent a month over three years.
func steady(percent float64) []smart.Point {
	var out []smart.Point
	for i := range 36 {
		out = append(out, smart.Point{Date: calendar.MustDate("2023-01-31").AddMonths(i), Value: 139441 * math.Pow(1+percent/100, float64(i-35))})
	}
	return out
}

func TestSourcesThatDisagree(t *testing.T) {
	o := sound()
	b := growth()
	b.Percentiles = []smart.Percentile{{P: 50, Value: 0.1}, {P: 90, Value: 0.2}, {P: 99, Value: 0.5}}
	e := smart.Evidence{History: steady(1), Benchmarks: []smart.Benchmark{b}}
	a := smart.Check(o, e, today)
	assert.Equal(t, smart.StateMissing, a.Achievable.State)
	assert.Equal(t, smart.OutOfReach, a.Ambition.Band)
	assert.Equal(t, smart.ConfidenceLow, a.Ambition.Confidence)
	assert.Equal(t, "The past gives 100% (30 of 30), without effort; A study gives 1% at most, out of reach: they are far apart, the less favourable counts, and confidence is low.",
		a.Achievable.Why.Localize(language.English))
	assert.Equal(t, finding.Typeset("Le passé donne 100 % (30 sur 30), sans effort ; A study donne 1 % au plus, hors de portée : l'écart est grand, le moins favorable est retenu et la confiance est faible."),
		plain(a.Achievable.Why.Localize(language.French)))

	said := map[string]int{}
	for _, m := range a.Achievable.Seen {
		said[m.Localize(language.English)]++
	}
	for s, times := range said {
		assert.Equal(t, 1, times, s)
	}
	assert.Contains(t, said, "Of 30 past stretches of 6 months, 30 made +4.7% or better (100%): without effort.")

	e.History = steady(0.1)
	a = smart.Check(o, e, today)
	assert.Equal(t, smart.OutOfReach, a.Ambition.Band, "both say so")
	assert.Equal(t, smart.ConfidenceHigh, a.Ambition.Confidence)
	assert.Equal(t, finding.Code("smart.achievable.windows"), a.Achievable.Why.Code)

	e.Benchmarks[0].Percentiles = []smart.Percentile{{P: 10, Value: 2}, {P: 90, Value: 9}}
	a = smart.Check(o, e, today)
	assert.Equal(t, smart.StateMissing, a.Achievable.State, "the past is the less favourable")
	assert.Equal(t, "The past gives 0% (0 of 30), out of reach; A study gives 90% at least, without effort: they are far apart, the less favourable counts, and confidence is low.",
		a.Achievable.Why.Localize(language.English))
}

func TestBenchmarksThatDisagree(t *testing.T) {
	o, b := engaged("3%")
	easy := b
	easy.Source, easy.Percentiles = "Another study", []smart.Percentile{{P: 10, Value: 3}, {P: 90, Value: 30}}
	for _, both := range [][]smart.Benchmark{{b, easy}, {easy, b}} {
		a := smart.Check(o, smart.Evidence{Benchmarks: both}, today)
		assert.Equal(t, smart.Ambitious, a.Ambition.Band)
		assert.Equal(t, smart.ConfidenceLow, a.Ambition.Confidence)
		assert.Len(t, a.Ambition.Standings, 2)
		assert.Equal(t, "Another study gives 90%, without effort; A study gives 38%, ambitious: they are far apart, the less favourable counts, and confidence is low.",
			a.Achievable.Why.Localize(language.English))
		assert.Equal(t, finding.Typeset("Another study donne 90 %, sans effort ; A study donne 38 %, ambitieux : l'écart est grand, le moins favorable est retenu et la confiance est faible."),
			plain(a.Achievable.Why.Localize(language.French)))
	}
	easy.Percentiles[0].Value = 2.9
	easy.Percentiles[1].Value = 3.1
	a := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b, easy}}, today)
	assert.Equal(t, smart.ConfidenceMedium, a.Ambition.Confidence, "one band apart")
	assert.Equal(t, finding.Code("smart.achievable.placed"), a.Achievable.Why.Code)
}

func TestBenchmarksBeyondTheBound(t *testing.T) {
	o, b := engaged("3%")
	many := slices.Repeat([]smart.Benchmark{b}, smart.MaxBenchmarks+2)
	a := smart.Check(o, smart.Evidence{Benchmarks: many}, today)
	require.Equal(t, []finding.Code{smart.CodeBenchmarkUnsound}, codes(a.Evidence))
	assert.Equal(t, finding.Pointer("/benchmarks/50"), a.Evidence[0].Pointer)
	assert.Len(t, a.Ambition.Standings, smart.MaxBenchmarks)

	b.Percentiles = slices.Repeat(b.Percentiles[:1], smart.MaxPercentiles+1)
	a = smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today)
	assert.Equal(t, "The benchmark of A study does not count: it gives more percentiles than are read.", a.Evidence[0].Localize(language.English))
}

func TestBands(t *testing.T) {
	o, b := engaged("3%") // 37.5% do as much
	e := smart.Evidence{Benchmarks: []smart.Benchmark{b}}
	assert.Equal(t, smart.Ambitious, smart.Check(o, e, today).Ambition.Band)
	e.Bands = smart.Bands{TooEasy: 0.6, Safe: 0.3, Ambitious: 0.1, VeryAmbitious: 0.01}
	assert.Equal(t, smart.Safe, smart.Check(o, e, today).Ambition.Band)
	e.Bands = smart.DefaultBands()
	assert.Equal(t, smart.Ambitious, smart.Check(o, e, today).Ambition.Band)
	for _, wrong := range []smart.Bands{
		{TooEasy: 0.5, Safe: 0.9, Ambitious: 0.2, VeryAmbitious: 0.05}, {TooEasy: 0.9, Safe: 0.9, Ambitious: 0.2, VeryAmbitious: 0.05},
		{TooEasy: 0.9}, {TooEasy: 1.5, Safe: 0.5, Ambitious: 0.2, VeryAmbitious: 0.05}, {TooEasy: math.NaN(), Safe: 0.5, Ambitious: 0.2, VeryAmbitious: 0.05},
		{TooEasy: 0.9, Safe: 0.5, Ambitious: 0.2, VeryAmbitious: -1},
	} {
		e.Bands = wrong
		a := smart.Check(o, e, today)
		require.Equal(t, []finding.Code{smart.CodeBandsDoNotFall}, codes(a.Evidence), "%v", wrong)
		assert.Equal(t, finding.Pointer("/bands"), a.Evidence[0].Pointer)
		assert.Equal(t, smart.Ambitious, a.Ambition.Band, "the usual ones hold")
	}
}

// What is asked of a benchmark goes up with the target: the chance never does.
func TestStandingsAreMonotone(t *testing.T) {
	_, b := engaged("1%")
	last := 1.0
	for tenths := range 120 {
		o, _ := engaged("1%")
		target, err := smart.NewQuantity(int64(tenths+1), 1, smart.Percent)
		require.NoError(t, err)
		o.Target = target
		chance := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today).Ambition.Chance
		assert.LessOrEqual(t, chance, last, target)
		last = chance
	}
	shuffled := slices.Clone(b.Percentiles)
	slices.Reverse(shuffled)
	o, _ := engaged("3%")
	straight := smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today)
	b.Percentiles = shuffled
	assert.Equal(t, straight.Ambition, smart.Check(o, smart.Evidence{Benchmarks: []smart.Benchmark{b}}, today).Ambition)
	assert.Equal(t, 90.0, b.Percentiles[0].P, "the table is not modified")
}

func TestEvidenceIsReadStrictly(t *testing.T) {
	_, problems := smart.ReadEvidence([]byte(`{"benchmarks": [{"indicator": "er_reach", "measure": "level", "unit": "%", "source": "A study",
		"percentiles": [{"p": 10, "value": 1}, {"p": 100, "value": 2}]}], "resources": {"claims": [{"minutes": 5}]}}`))
	var at []finding.Pointer
	for _, f := range problems {
		at = append(at, f.Pointer)
	}
	assert.Equal(t, []finding.Pointer{"/benchmarks/0/date", "/benchmarks/0/percentiles/1/p", "/resources/claims/0/by"}, at)
}
