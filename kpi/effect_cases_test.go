package kpi_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// since is a change on the day of the given week from 5 January 2026 on, looked at after
// another one.
func since(week, end int) kpi.Change {
	first := calendar.MustDate("2026-01-05")
	return kpi.Change{Start: first.AddDays(7 * week), AsOf: first.AddDays(7*end - 1)}
}

// TestEffectsOfEachKind are one clear case of each method, and what a reader sees.
func TestEffectsOfEachKind(t *testing.T) {
	rate := func(id kpi.ID, pairs ...[2]float64) kpi.Series {
		s := series(id, weekly("2026-01-05", make([]float64, len(pairs))...)...)
		for i, p := range pairs {
			s.Samples[i].Value, s.Samples[i].Numerator, s.Samples[i].Denominator = nil, new(p[0]), new(p[1])
		}
		return s
	}
	tests := []struct {
		name            string
		give            kpi.Series
		change          kpi.Change
		method          kpi.EffectMethod
		verdict         kpi.EffectVerdict
		english, french string
	}{
		{"views that rise", series("views", weekly("2026-01-05", 900, 1100, 980, 1020, 950, 1050, 1500, 1400, 1600, 1450)...), since(6, 10),
			kpi.MethodLogarithms, kpi.EffectGood,
			"Before: 998 a week; since: 1,486 a week, in views. This is an improvement: between +41% and +58%, eight times out of ten.",
			"Avant : 998 par semaine ; depuis : 1 486 par semaine, en vues. C'est une amélioration : entre +41 % et +58 %, huit fois sur dix."},
		{"views that stay", series("views", weekly("2026-01-05", 900, 1100, 980, 1020, 950, 1050, 1010, 980, 1000, 990, 1020, 970)...), since(6, 12),
			kpi.MethodLogarithms, kpi.EffectFutile,
			"Before: 998 a week; since: 995 a week, in views. The difference (between −5% and +4%, eight times out of ten) is less than would be of use (+10%).",
			"Avant : 998 par semaine ; depuis : 995 par semaine, en vues. L'écart (entre −5 % et +4 %, huit fois sur dix) reste en deçà du minimum utile (+10 %)."},
		{"views that vary", series("views", weekly("2026-01-05", 300, 1100, 580, 2020, 950, 450, 500, 1400, 1600, 450)...), since(6, 10),
			kpi.MethodLogarithms, kpi.EffectUnclear,
			"Before: 741 a week; since: 843 a week, in views. The difference may be chance: between −39% and +111%, eight times out of ten.",
			"Avant : 741 par semaine ; depuis : 843 par semaine, en vues. L'écart peut tenir au hasard : entre −39 % et +111 %, huit fois sur dix."},
		{"followers", series("followers", weekly("2026-01-05", 5000, 5020, 5045, 5062, 5085, 5104, 5160, 5221, 5275, 5334)...), since(6, 10),
			kpi.MethodGains, kpi.EffectGood,
			"Before: 21 a week; since: 57 a week, in followers. This is an improvement: between +34 and +40, eight times out of ten.",
			"Avant : 21 par semaine ; depuis : 57 par semaine, en abonnés. C'est une amélioration : entre +34 et +40, huit fois sur dix."},
		{"leads, few", series("leads", weekly("2026-01-05", 1, 2, 0, 1, 1, 2, 6, 4, 5, 4)...), since(6, 10),
			kpi.MethodCounts, kpi.EffectGood,
			"Before: 1.2 a week; since: 4.8 a week, in leads. This is an improvement: between +115% and +708%, eight times out of ten.",
			"Avant : 1,2 par semaine ; depuis : 4,8 par semaine, en leads (contacts commerciaux). C'est une amélioration : entre +115 % et +708 %, huit fois sur dix."},
		{"leads out of nothing", series("leads", weekly("2026-01-05", 0, 0, 0, 0, 0, 0, 2, 3, 4, 2)...), since(6, 10),
			kpi.MethodCounts, kpi.EffectGood,
			"Before: 0 a week; since: 2.8 a week, in leads. This is an improvement: between +1.7 and +4.1, eight times out of ten.",
			"Avant : 0 par semaine ; depuis : 2,8 par semaine, en leads (contacts commerciaux). C'est une amélioration : entre +1,7 et +4,1, huit fois sur dix."},
		{"a delay that falls", series("first_response_time", weekly("2026-01-05", 95, 110, 100, 105, 98, 102, 60, 55, 62, 58)...), since(6, 10),
			kpi.MethodLogarithms, kpi.EffectGood,
			"Before: 102 min; since: 59 min, in first response time. This is an improvement: between −44% and −39%, eight times out of ten.",
			"Avant : 102 min ; depuis : 59 min, en délai de première réponse. C'est une amélioration : entre −44 % et −39 %, huit fois sur dix."},
		{"a cost that rises", rate("cpl", [2]float64{100, 10}, [2]float64{120, 11}, [2]float64{95, 10}, [2]float64{110, 11}, [2]float64{180, 10}, [2]float64{170, 10}, [2]float64{190, 11}, [2]float64{165, 9}), since(4, 8),
			kpi.MethodClusters, kpi.EffectHarmful,
			"Before: €10.12; since: €17.63, in cost per lead (CPL). This is a change for the worse: between +68% and +80%, eight times out of ten.",
			"Avant : 10,12 € ; depuis : 17,63 €, en coût par lead (CPL). C'est une dégradation : entre +68 % et +80 %, huit fois sur dix."},
		{"satisfaction by answers", rate("csat", [2]float64{30, 50}, [2]float64{45, 52}), since(1, 2),
			kpi.MethodTrials, kpi.EffectGood,
			"Before: 60%; since: 87%, in satisfaction score (CSAT). This is an improvement: between +15 points and +37 points, eight times out of ten.",
			"Avant : 60 % ; depuis : 87 %, en score de satisfaction (CSAT). C'est une amélioration : entre +15 points et +37 points, huit fois sur dix."},
		{"rare conversions", rate("click_to_customer_rate", [2]float64{3, 400}, [2]float64{4, 380}, [2]float64{2, 410}, [2]float64{3, 400}, [2]float64{4, 90}, [2]float64{4, 100}, [2]float64{5, 110}, [2]float64{4, 100}), since(4, 8),
			kpi.MethodTrials, kpi.EffectGood,
			"Before: 0.8%; since: 4%, in click-to-customer rate. This is an improvement: between +309% and +663%, eight times out of ten.",
			"Avant : 0,8 % ; depuis : 4 %, en taux de conversion des clics en clients. C'est une amélioration : entre +309 % et +663 %, huit fois sur dix."},
		{"likes withdrawn", series("likes", weekly("2026-01-05", 10, -3, 12, 8, 11, 40, 38, 45, 41)...), since(5, 9),
			kpi.MethodClusters, kpi.EffectGood,
			"Before: 7.6 a week; since: 41 a week, in likes and reactions. This is an improvement: between +29 and +38, eight times out of ten.",
			"Avant : 7,6 par semaine ; depuis : 41 par semaine, en mentions « J'aime » et réactions. C'est une amélioration : entre +29 et +38, huit fois sur dix."},
		{"mentions, good or bad", series("brand_mentions", weekly("2026-01-05", 90, 110, 98, 102, 95, 105, 300, 280, 310, 290)...), since(6, 10),
			kpi.MethodLogarithms, kpi.EffectUnclear,
			"Before: 100 a week; since: 295 a week, in brand mentions. Difference: between +179% and +209%, eight times out of ten; nothing says which way is better.",
			"Avant : 100 par semaine ; depuis : 295 par semaine, en mentions de la marque. Écart : entre +179 % et +209 %, huit fois sur dix ; rien ne dit quel sens est le bon."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := kpi.EffectOf(test.give, test.change, kpi.Aim{})
			assert.Equal(t, test.method, e.Method)
			assert.Equal(t, test.verdict, e.Verdict)
			bothSay(t, e.Why, test.english, test.french)
		})
	}
}

func TestEffectsThatCannotBeTold(t *testing.T) {
	views := series("views", weekly("2026-01-05", 900, 1100, 980, 1020, 950, 1050, 1500, 1400, 1600, 1450)...)
	bad := func(value float64) kpi.Series {
		s := with(views, func(s *kpi.Series) { s.Samples = slices.Clone(s.Samples) })
		s.Samples[2].Value = &value
		return s
	}
	tests := []struct {
		name   string
		give   kpi.Series
		change kpi.Change
		code   string
	}{
		{"no such indicator", series("nonsense"), since(6, 10), "kpi.unknown.indicator"},
		{"no start", views, kpi.Change{AsOf: calendar.MustDate("2026-03-15")}, "kpi.effect.no_start"},
		{"no end", views, kpi.Change{Start: calendar.MustDate("2026-03-15")}, "kpi.effect.no_start"},
		{"before it starts", views, since(6, 5), "kpi.effect.not_yet"},
		{"within the lag", views, kpi.Change{Start: calendar.MustDate("2026-02-16"), Lag: 30, AsOf: calendar.MustDate("2026-03-15")}, "kpi.effect.not_yet"},
		{"a lag beyond the calendar", views, kpi.Change{Start: calendar.MustDate("2026-02-16"), Lag: math.MaxInt, AsOf: calendar.MustDate("2026-03-15")}, "kpi.effect.not_yet"},
		{"too few since", views, since(8, 10), "kpi.effect.few_points"},
		{"too few before", views, since(2, 10), "kpi.effect.few_points"},
		{"nothing at all", series("views"), since(6, 10), "kpi.effect.few_points"},
		{"a baseline that reaches into it", views, kpi.Change{Start: calendar.MustDate("2026-02-16"), AsOf: calendar.MustDate("2026-03-15"), Baseline: calendar.MustPeriod("2026-01-05/2026-02-16")}, "kpi.effect.baseline"},
		{"not a number", bad(math.NaN()), since(6, 10), "kpi.unknown.not_finite"},
		{"infinite", bad(math.Inf(1)), since(6, 10), "kpi.unknown.not_finite"},
		{"negative", bad(-5), since(6, 10), "kpi.unknown.negative"},
		{"not measured", with(views, func(s *kpi.Series) { s.Provenance = smart.Unknown }), since(6, 10), "kpi.unknown.unavailable"},
		{"rates without their parts", series("ctr", weekly("2026-01-05", 1, 2, 3, 4, 5, 6, 7, 8)...), since(4, 8), "kpi.unknown.parts"},
		{"nothing ever counted", series("leads", weekly("2026-01-05", 0, 0, 0, 0, 0, 0, 0, 0)...), since(4, 8), "kpi.effect.nothing"},
		{"money without a currency", with(series("spend", weekly("2026-01-05", 1, 2, 3, 4, 5, 6, 7, 8)...), func(s *kpi.Series) { s.Currency = "" }), since(4, 8), "kpi.unknown.currency"},
		{"too many", series("views", make([]kpi.Sample, kpi.MaxSamples+1)...), since(4, 8), "kpi.unknown.too_many"},
		{"undated", series("views", kpi.Sample{Value: new(1.0)}), since(4, 8), "kpi.unknown.undated"},
		{"twice", series("views", append(weekly("2026-01-05", 1, 2, 3, 4, 5, 6, 7, 8), weekly("2026-01-05", 9)...)...), since(4, 8), "kpi.unknown.contradictory"},
		{"overlapping", series("views", append(weekly("2026-01-05", 1, 2, 3, 4, 5, 6, 7, 8), reading("2026-01-06", 9))...), since(4, 8), "kpi.unknown.overlap"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := kpi.EffectOf(test.give, test.change, kpi.Aim{})
			assert.Equal(t, kpi.EffectUnknown, e.Verdict)
			assert.Equal(t, test.code, string(e.Why.Code))
			assert.True(t, e.Change.IsZero())
			assert.True(t, e.Range.IsZero())
		})
	}
}

// TestArmsOfDifferentThings are refused: organic and paid posts, two definitions, two
// currencies.
func TestArmsOfDifferentThings(t *testing.T) {
	views := series("views", weekly("2026-01-05", 900, 1100, 980, 1020)...)
	over := calendar.MustPeriod("2026-01-05/2026-02-01")
	for code, change := range map[string]func(*kpi.Series){
		"kpi.unknown.indicators_differ":  func(s *kpi.Series) { s.Indicator = "likes" },
		"kpi.unknown.definitions_differ": func(s *kpi.Series) { s.Definition = "other" },
		"kpi.unknown.media_differ":       func(s *kpi.Series) { s.Media = kpi.Paid },
	} {
		e := kpi.CompareArms(views, with(views, change), over, kpi.Aim{})
		assert.Equal(t, kpi.EffectUnknown, e.Verdict)
		assert.Equal(t, code, string(e.Why.Code))
	}
	spend := series("spend", weekly("2026-01-05", 900, 1100, 980, 1020)...)
	e := kpi.CompareArms(spend, with(spend, func(s *kpi.Series) { s.Currency = "USD" }), over, kpi.Aim{})
	assert.Equal(t, "kpi.unknown.currencies_differ", string(e.Why.Code))
	assert.Equal(t, kpi.EffectUnknown, kpi.CompareArms(views, views, calendar.Period{}, kpi.Aim{}).Verdict)
}

// TestContestHarvest: what a contest brought is what was left of it, thirty days after: 1,260
// followers, and not 1,900.
func TestContestHarvest(t *testing.T) {
	var samples []kpi.Sample
	day, level := calendar.MustDate("2026-01-01"), 10000.0
	for i := range 80 {
		switch {
		case i >= 40 && i < 50:
			level += 190
		case i >= 50:
			level -= 640.0 / 30
		}
		samples = append(samples, kpi.Sample{Date: day.AddDays(i), Value: new(math.Round(level))})
	}
	e := kpi.EffectOf(series("followers", samples...), kpi.Change{Start: day.AddDays(40), AsOf: day.AddDays(79)}, kpi.Aim{})
	after, exact := e.After.Value()
	require.True(t, exact)
	assert.InDelta(t, 1260.0/40*7, after, 1)
	assert.NotEqual(t, kpi.EffectHarmful, e.Verdict)
}

// TestWithoutSuspension: days on which nothing was published are evidence of nothing.
func TestWithoutSuspension(t *testing.T) {
	values := []float64{900, 1100, 980, 1020, 950, 1050, 1500, 1400, 0, 0, 1600, 1450}
	change := since(6, 12)
	whole := kpi.EffectOf(series("views", weekly("2026-01-05", values...)...), change, kpi.Aim{})
	change.Without = []calendar.Period{calendar.MustPeriod("2026-03-02/2026-03-15")}
	without := kpi.EffectOf(series("views", weekly("2026-01-05", values...)...), change, kpi.Aim{})
	assert.Equal(t, kpi.EffectUnclear, whole.Verdict)
	assert.Equal(t, kpi.EffectGood, without.Verdict)
	assert.Equal(t, [2]int{6, 4}, without.Points)
}

func TestLagAndBaseline(t *testing.T) {
	s := series("views", weekly("2026-01-05", 100, 100, 900, 1100, 980, 1020, 950, 1050, 1500, 1400, 1600, 1450)...)
	change := since(6, 12)
	change.Lag = 14
	assert.Equal(t, [2]int{6, 4}, kpi.EffectOf(s, change, kpi.Aim{}).Points)
	change.Baseline = calendar.MustPeriod("2026-01-19/2026-02-15")
	e := kpi.EffectOf(s, change, kpi.Aim{})
	assert.Equal(t, [2]int{4, 4}, e.Points)
	assert.Equal(t, kpi.EffectGood, e.Verdict)
	change.Lag = -5
	assert.Equal(t, [2]int{4, 6}, kpi.EffectOf(s, change, kpi.Aim{}).Points, "a negative lag is none")
}

// TestMonthsAreComparedByTheDay: 28 days against 31 are no fall.
func TestMonthsAreComparedByTheDay(t *testing.T) {
	var samples []kpi.Sample
	for month := calendar.MustDate("2025-03-01"); month.Before(calendar.MustDate("2026-03-01")); month = month.AddMonths(1) {
		m := calendar.MonthOf(month)
		samples = append(samples, kpi.Sample{Window: m, Value: new(100 * float64(m.Days()))})
	}
	e := kpi.EffectOf(series("views", samples...), kpi.Change{Start: calendar.MustDate("2025-11-01"), AsOf: calendar.MustDate("2026-02-28")}, kpi.Aim{})
	change, exact := e.Change.Value()
	require.True(t, exact)
	assert.InDelta(t, 0, change, 1e-6)
	assert.Equal(t, kpi.EffectFutile, e.Verdict)
}

// TestWholeWeeks: a Sunday more on one side is no fall.
func TestWholeWeeks(t *testing.T) {
	shape := []float64{100, 120, 110, 100, 90, 50, 10}
	values := make([]float64, 9*7+3)
	for i := range values {
		values[i] = shape[i%7] + float64(i*i%5)
	}
	e := kpi.EffectOf(series("views", daily("2026-01-05", values...)...), kpi.Change{Start: calendar.MustDate("2026-02-09"), AsOf: calendar.MustDate("2026-03-11")}, kpi.Aim{})
	assert.Equal(t, [2]int{35, 28}, e.Points)
	assert.Equal(t, kpi.EffectFutile, e.Verdict)
}

// TestEffectsMirror: what is good for more is harmful for less, and scale does not matter.
func TestEffectsMirror(t *testing.T) {
	give := func(factor float64) kpi.Series {
		return series("views", weekly("2026-01-05", 900*factor, 1100*factor, 980*factor, 1020*factor, 950*factor, 1500*factor, 1400*factor, 1600*factor, 1450*factor)...)
	}
	up := kpi.EffectOf(give(1), since(5, 9), kpi.Aim{Direction: kpi.Up})
	down := kpi.EffectOf(give(1), since(5, 9), kpi.Aim{Direction: kpi.Down})
	assert.Equal(t, kpi.EffectGood, up.Verdict)
	assert.Equal(t, kpi.EffectHarmful, down.Verdict)
	assert.Equal(t, up.Range, down.Range)
	large := kpi.EffectOf(give(1000), since(5, 9), kpi.Aim{})
	low, high, _ := up.Range.Bounds()
	l, h, _ := large.Range.Bounds()
	assert.InDelta(t, low, l, 0.5)
	assert.InDelta(t, high, h, 0.5)
	assert.Equal(t, kpi.EffectFutile, kpi.EffectOf(give(1), since(5, 9), kpi.Aim{Least: 500}).Verdict)
	assert.Equal(t, up.Why, kpi.EffectOf(give(1), since(5, 9), kpi.Aim{Least: math.NaN()}).Why)
}

// TestGapsAndOrder: a sample without a figure adds nothing, and the order does not matter.
func TestGapsAndOrder(t *testing.T) {
	s := series("views", weekly("2026-01-05", 900, 1100, 980, 1020, 950, 1500, 1400, 1600, 1450)...)
	want := kpi.EffectOf(s, since(5, 9), kpi.Aim{})
	more := with(s, func(s *kpi.Series) {
		s.Samples = append(slices.Clone(s.Samples), kpi.Sample{Window: calendar.MustPeriod("2025-12-29/2026-01-04")})
		slices.Reverse(s.Samples)
	})
	kept := slices.Clone(more.Samples)
	assert.Equal(t, want, kpi.EffectOf(more, since(5, 9), kpi.Aim{}))
	assert.Equal(t, kept, more.Samples, "samples are not reordered")
}

// TestAlreadyMoving: what grew before goes on growing, and proves nothing; a leap beyond it
// does.
func TestAlreadyMoving(t *testing.T) {
	var growing, leaping []float64
	for i := range 24 {
		v := 1000 * math.Pow(1.02, float64(i)) * (1 + 0.08*math.Pow(-1, float64(i)))
		growing = append(growing, math.Round(v))
		if i >= 14 {
			v *= 2
		}
		leaping = append(leaping, math.Round(v))
	}
	e := kpi.EffectOf(series("views", weekly("2026-01-05", growing...)...), since(14, 24), kpi.Aim{})
	assert.Equal(t, kpi.EffectUnclear, e.Verdict)
	bothSay(t, e.Why,
		"Before: 1,134 a week; since: 1,438 a week, in views. The change (between +20% and +34%, eight times out of ten) had begun before the action: nothing proves that it is its doing.",
		"Avant : 1 134 par semaine ; depuis : 1 438 par semaine, en vues. L'évolution (entre +20 % et +34 %, huit fois sur dix) avait commencé avant l'action : rien ne prouve qu'elle lui soit due.")
	e = kpi.EffectOf(series("views", weekly("2026-01-05", leaping...)...), since(14, 24), kpi.Aim{})
	assert.Equal(t, kpi.EffectGood, e.Verdict)
}

// TestTogether: an effect that would do alone does not among many that are chance.
func TestTogether(t *testing.T) {
	weak := kpi.EffectOf(series("views", weekly("2026-01-05", 900, 1100, 980, 1020, 950, 1050, 1100, 1080, 1150, 1000, 1130, 1080)...), since(6, 12), kpi.Aim{Least: 1})
	nothing := kpi.EffectOf(series("views", weekly("2026-01-05", 300, 1100, 580, 2020, 950, 450, 500, 1400, 1600, 450)...), since(6, 10), kpi.Aim{})
	strong := kpi.EffectOf(series("views", weekly("2026-01-05", 900, 1100, 980, 1020, 950, 1050, 9000, 9900, 9500, 9700)...), since(6, 10), kpi.Aim{})
	require.Equal(t, kpi.EffectGood, weak.Verdict)
	assert.Equal(t, kpi.EffectGood, kpi.Together(weak)[0].Verdict)
	all := []kpi.Effect{weak, strong, {}}
	for range 18 {
		all = append(all, nothing)
	}
	got := kpi.Together(all...)
	assert.Equal(t, kpi.EffectUnclear, got[0].Verdict)
	assert.Equal(t, kpi.EffectGood, got[1].Verdict)
	assert.Equal(t, kpi.Effect{}, got[2])
	assert.Equal(t, kpi.EffectGood, all[0].Verdict, "arguments are not modified")
	bothSay(t, got[0].Why,
		"Before: 998 a week; since: 1,089 a week, in views. Alone, the difference would look real; among 20 that are looked at together, it may be chance: between +4% and +15%, eight times out of ten.",
		"Avant : 998 par semaine ; depuis : 1 089 par semaine, en vues. Pris seul, l'écart paraîtrait réel ; parmi 20 examinés ensemble, il peut tenir au hasard : entre +4 % et +15 %, huit fois sur dix.")
	assert.Empty(t, kpi.Together())
}

func TestEffectsAreWritten(t *testing.T) {
	e := kpi.EffectOf(series("leads", weekly("2026-01-05", 0, 0, 0, 0, 0, 0, 2, 3, 4, 2)...), since(6, 10), kpi.Aim{})
	data, err := json.Marshal(e)
	require.NoError(t, err)
	var back kpi.Effect
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, e.Verdict, back.Verdict)
	assert.Equal(t, e.Range.Label().Localize(language.French), back.Range.Label().Localize(language.French))
	assert.False(t, e.Relative, "a change from nothing is no percentage")
}
