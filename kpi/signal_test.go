package kpi_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// said is a message as it is read, with plain spaces.
func said(m finding.Message, tag language.Tag) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace(m.Localize(tag))
}

// far is a day after all the readings.
var far = calendar.MustDate("2027-12-31")

func chartOf(s kpi.Series, in kpi.Setting) (kpi.Chart, []kpi.Signal) {
	return kpi.Builtin().ChartOf(s, in, far)
}

// Scenario 12: the limits come from the first eleven weeks, and the twelfth is a signal.
func TestScenario12LuckySpike(t *testing.T) {
	s := series("views", weekly("2026-01-05", 42, 55, 38, 61, 47, 50, 44, 58, 39, 52, 46, 131)...)
	chart, signals := chartOf(s, kpi.Setting{})
	assert.Equal(t, kpi.ScaleLog, chart.Scale)
	assert.Equal(t, 7, chart.Days)
	assert.Equal(t, 11, chart.Points)
	assert.InDelta(t, 23.5, value(t, chart.Lower), 0.1)
	assert.InDelta(t, 96.3, value(t, chart.Upper), 0.1)
	require.Len(t, signals, 1)
	assert.Equal(t, kpi.RuleBeyond, signals[0].Rule)
	assert.True(t, signals[0].Up && signals[0].Better && !signals[0].Worse)
	assert.Equal(t, 131.0, value(t, signals[0].Value))
	assert.Equal(t, "Unusual, for the better: 131 (23 March 2026 to 29 March 2026), when it is usually between 24 and 96.", said(signals[0].Message, language.English))
	assert.Equal(t, "Écart inhabituel, en mieux : 131 (du 23 mars 2026 au 29 mars 2026), d'ordinaire entre 24 et 96.", said(signals[0].Message, language.French))

	assurance, why := chart.Assurance(60, kpi.Up)
	assert.Equal(t, kpi.HitOrMiss, assurance)
	assert.Equal(t, "Valeur visée : 60, tantôt atteint, tantôt manqué. D'ordinaire : entre 24 et 96 (relevés du 5 janvier 2026 au 22 mars 2026).", said(why, language.French))
	assert.Equal(t, "Target of 60: hit or miss. It is usually between 24 and 96 (readings of 5 January 2026 to 22 March 2026).", said(why, language.English))
}

// sandy are the followers of 311 on Facebook, as read by the city of New York around the
// hurricane of 29 October 2012.
func sandy() kpi.Series {
	var samples []kpi.Sample
	day := calendar.MustDate("2012-08-15")
	for i, v := range []float64{1646, 1657, 1668, 1678, 1692, 1702, 1715, 1725, 1738, 1749, 1760} {
		samples = append(samples, kpi.Sample{Date: day.AddDays(7 * i), Value: &v})
	}
	return series("followers", append(samples, reading("2012-11-02", 1921))...)
}

// Scenario 8: the surge is a signal, with its cause when that is known, and gives no new
// slope.
func TestScenario8EventSurge(t *testing.T) {
	storm := kpi.Event{ID: "sandy", Title: "ouragan Sandy", Kind: kpi.EventOther, Period: calendar.MustPeriod("2012-10-28/2012-11-05")}
	for _, in := range []kpi.Setting{{}, {Events: []kpi.Event{storm}}} {
		chart, signals := chartOf(sandy(), in)
		require.Len(t, signals, 1)
		assert.Equal(t, kpi.RuleBeyond, signals[0].Rule)
		assert.True(t, signals[0].Better)
		assert.Equal(t, kpi.ScaleChange, chart.Scale)
		assert.Less(t, value(t, chart.Upper), 20.0, "the surge takes no part in what is usual")
		assert.False(t, kpi.Builtin().Quality([]kpi.Series{sandy()}, in, far).Has(kpi.CodeDataGlitchLast), "it is real")
		if len(in.Events) == 0 {
			assert.Empty(t, signals[0].Events)
			continue
		}
		assert.Equal(t, []string{"sandy"}, signals[0].Events)
		assert.Contains(t, said(signals[0].Message, language.French), "Fait marquant connu à cette date : ouragan Sandy. La cause est sans doute là, et non dans l'action menée.")
		assert.Contains(t, said(signals[0].Message, language.English), "Known at that time: ouragan Sandy. The cause is likely to be there")
	}
}

// Scenario 19: a week that is not whole is no fall.
func TestScenario19IncompleteWeek(t *testing.T) {
	values := []float64{1000, 1040, 980, 1010, 1030, 990, 1020, 1005, 1015, 985, 1025, 620}
	facebook := kpi.Setting{Accounts: []kpi.Account{{ID: "page", Network: network.Facebook}}}
	short := series("views", weekly("2026-01-05", values...)...)
	short.Account = "page"
	short.Samples[11].Window = calendar.MustPeriod("2026-03-23/2026-03-25")
	begun := series("views", weekly("2026-01-05", values...)...)
	begun.Account = "page"
	tests := []struct {
		name            string
		give            kpi.Series
		asOf            string
		code            finding.Code
		english, french string
	}{
		{"three days given", short, "2026-04-30", kpi.CodeDataIncomplete,
			"The last reading (23 March 2026 to 25 March 2026) covers 3 of 7 days: it is not compared with the others.",
			"Le dernier relevé (du 23 mars 2026 au 25 mars 2026) couvre 3 jours sur 7 : il n'est pas comparé aux autres."},
		{"a week that is not over", begun, "2026-03-25", kpi.CodeDataIncomplete,
			"The last reading (23 March 2026 to 29 March 2026) covers 3 of 7 days: it is not compared with the others.",
			"Le dernier relevé (du 23 mars 2026 au 29 mars 2026) couvre 3 jours sur 7 : il n'est pas comparé aux autres."},
		{"48 hours", begun, "2026-03-31", kpi.CodeDataProvisional,
			"1 reading is provisional, from 23 March 2026 on: this network completes its figures for up to 48 hours.",
			"1 relevé est provisoire, à partir du 23 mars 2026 : ce réseau complète ses chiffres pendant 48 heures au plus."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			asOf := calendar.MustDate(tt.asOf)
			_, signals := kpi.Builtin().ChartOf(tt.give, facebook, asOf)
			assert.Empty(t, signals)
			found := only(t, kpi.Builtin().Quality([]kpi.Series{tt.give}, facebook, asOf), tt.code)
			assert.Equal(t, finding.Pointer("/series/0/samples/11"), found.Pointer)
			assert.Equal(t, tt.english, said(found.Message, language.English))
			assert.Equal(t, tt.french, said(found.Message, language.French))
			assert.Len(t, kpi.Builtin().Reliable([]kpi.Series{tt.give}, facebook, asOf)[0].Samples, 11)
		})
	}
	_, signals := kpi.Builtin().ChartOf(begun, facebook, calendar.MustDate("2026-04-01"))
	assert.Len(t, signals, 1, "once whole and final it is a signal")
	_, signals = kpi.Builtin().ChartOf(begun, kpi.Setting{}, calendar.MustDate("2026-03-31"))
	assert.Len(t, signals, 1, "no delay is known elsewhere")
}

func only(t *testing.T, l finding.List, code finding.Code) finding.Finding {
	t.Helper()
	var out finding.List
	for _, f := range l {
		if f.Code == code {
			out = append(out, f)
		}
	}
	require.Len(t, out, 1, "%s in %v", code, l)
	return out[0]
}

func TestSignalsOfAShift(t *testing.T) {
	usual := []float64{50, 46, 55, 52, 44, 49, 57, 48, 51, 53, 47, 50, 54, 48, 52, 45, 51, 49, 55, 50}
	after := func(values ...float64) kpi.Series {
		return series("first_response_time", weekly("2026-01-05", append(usual[:len(usual):len(usual)], values...)...)...)
	}
	t.Run("run", func(t *testing.T) {
		_, signals := chartOf(after(56, 55, 57, 54, 56, 55, 58, 56), kpi.Setting{})
		require.NotEmpty(t, signals)
		last := signals[len(signals)-1]
		assert.Equal(t, kpi.RuleRun, last.Rule)
		assert.True(t, last.Up && last.Worse && !last.Better, "a longer delay is no good")
		assert.Contains(t, said(last.Message, language.French), "Écart inhabituel, en moins bien : 8 relevés de suite au-dessus de l'ordinaire, 5")
		assert.Contains(t, said(last.Message, language.English), "Unusual, for the worse: 8 readings in a row above what was usual, 5")
	})
	t.Run("run beside an event", func(t *testing.T) {
		in := func(days string) kpi.Setting {
			return kpi.Setting{Events: []kpi.Event{{ID: "e", Kind: kpi.EventPress, Period: calendar.MustPeriod(days)}}}
		}
		s := after(56, 55, 57, 54, 56, 55, 58, 56)
		_, signals := chartOf(s, in("2026-06-01/2026-06-07"))
		require.NotEmpty(t, signals)
		assert.Empty(t, signals[0].Events, "one week does not explain eight")
		_, signals = chartOf(s, in("2026-05-25/2026-07-12"))
		require.NotEmpty(t, signals)
		assert.Equal(t, []string{"e"}, signals[0].Events)
	})
	t.Run("near", func(t *testing.T) {
		_, signals := chartOf(after(62, 61, 50, 62), kpi.Setting{})
		require.Len(t, signals, 1)
		assert.Equal(t, kpi.RuleNear, signals[0].Rule)
		assert.Contains(t, said(signals[0].Message, language.French), "au moins 3 des 4 derniers relevés plus près de la limite, ")
	})
	t.Run("old", func(t *testing.T) {
		_, signals := chartOf(after(120, 50, 46, 55, 52, 44, 49, 57, 48), kpi.Setting{})
		assert.Empty(t, signals, "it is out of the last eight")
	})
}

func TestLimitsStayUntilTheLevelChanges(t *testing.T) {
	pattern := []float64{100, 110, 95, 104, 92, 108, 99, 103, 97, 106}
	values := make([]float64, 0, 60)
	for i := range 60 {
		v := pattern[i%10]
		if i >= 40 {
			v *= 2
		}
		values = append(values, v)
	}
	upTo := func(n int) (kpi.Chart, []kpi.Signal) {
		return chartOf(series("views", weekly("2025-01-06", values[:n]...)...), kpi.Setting{})
	}
	frozen, _ := upTo(21)
	for _, n := range []int{25, 33, 40, 48} {
		chart, signals := upTo(n)
		assert.Equal(t, value(t, frozen.Upper), value(t, chart.Upper), n)
		assert.Equal(t, n > 40, len(signals) > 0, n)
	}
	chart, signals := upTo(56)
	assert.Empty(t, signals, "the new level is what is usual now")
	assert.Equal(t, "2025-10-13", chart.Changed.String())
	assert.InDelta(t, 201, value(t, chart.Centre), 3)
	assert.Equal(t, "Le niveau a changé vers le 13 octobre 2025 : l'ordinaire se compte depuis cette date.", said(chart.Why, language.French))
}

// Trap 8: what happens while publishing is suspended is no evidence.
func TestTrap8SuspendedWeeksAreNoEvidence(t *testing.T) {
	s := series("views", weekly("2026-01-05", 500, 520, 480, 510, 530, 490, 505, 515, 495, 525, 60, 40, 510)...)
	s.Account = "page"
	_, signals := chartOf(s, kpi.Setting{})
	assert.NotEmpty(t, signals)
	mourning := kpi.Event{ID: "e", Kind: kpi.EventSuspension, Period: calendar.MustPeriod("2026-03-17/2026-03-24")}
	_, signals = chartOf(s, kpi.Setting{Events: []kpi.Event{mourning}})
	assert.Empty(t, signals)
	mourning.Accounts = []string{"other"}
	_, signals = chartOf(s, kpi.Setting{Events: []kpi.Event{mourning}})
	assert.NotEmpty(t, signals, "the other account was suspended, not this one")
}

func TestChartNeedsNineReadings(t *testing.T) {
	chart, signals := chartOf(series("views", weekly("2026-01-05", 1, 2, 3)...), kpi.Setting{})
	assert.Empty(t, signals)
	assert.Equal(t, kpi.Unknown, chart.Centre.State())
	assert.Equal(t, "Trop tôt pour dire ce qui est ordinaire : 3 relevés comparables, et il en faut 9.", said(chart.Why, language.French))
	assurance, _ := chart.Assurance(3, kpi.Up)
	assert.Zero(t, assurance)
	chart, _ = chartOf(series("nonsense"), kpi.Setting{})
	assert.NotEmpty(t, said(chart.Why, language.English))
	chart, signals = kpi.Builtin().ChartOf(sandy(), kpi.Setting{}, calendar.Date{})
	assert.Empty(t, signals)
	assert.False(t, chart.Why.IsZero())
}

func TestAssurance(t *testing.T) {
	chart, _ := chartOf(series("views", weekly("2026-01-05", 42, 55, 38, 61, 47, 50, 44, 58, 39, 52, 46, 49)...), kpi.Setting{})
	for _, tt := range []struct {
		target float64
		wanted kpi.Direction
		want   kpi.Assurance
	}{{10, kpi.Up, kpi.Capable}, {200, kpi.Up, kpi.Incapable}, {50, kpi.Up, kpi.HitOrMiss},
		{10, kpi.Down, kpi.Incapable}, {200, kpi.Down, kpi.Capable}, {50, kpi.Down, kpi.HitOrMiss},
		{50, kpi.Band, 0}, {math.NaN(), kpi.Up, 0}} {
		got, _ := chart.Assurance(tt.target, tt.wanted)
		assert.Equal(t, tt.want, got, tt)
	}
}

// A mirror of the figures gives the mirror of the signals, and a reading that is known to be
// missing changes nothing.
func TestChartProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n := 9 + r.IntN(40)
		values := make([]float64, n)
		for i := range values {
			values[i] = math.Round(50 + 10*r.NormFloat64())
			if i > n-4 && n%3 == 0 {
				values[i] += 30
			}
		}
		up, down := make([]kpi.Sample, n), make([]kpi.Sample, n)
		for i, v := range values {
			week, _ := calendar.NewPeriod(january.From().AddDays(7*i), january.From().AddDays(7*i+6))
			up[i], down[i] = kpi.Sample{Window: week, Value: new(v - 40)}, kpi.Sample{Window: week, Value: new(40 - v)}
		}
		a, first := chartOf(series("nps", up...), kpi.Setting{})
		b, second := chartOf(series("nps", down...), kpi.Setting{})
		require.Len(t, second, len(first))
		assert.InDelta(t, value(t, a.Centre), -value(t, b.Centre), 1e-9)
		for i := range first {
			assert.Equal(t, first[i].Rule, second[i].Rule)
			assert.Equal(t, first[i].Days, second[i].Days)
			assert.NotEqual(t, first[i].Better, second[i].Better)
		}
		gap, _ := calendar.NewPeriod(january.From().AddDays(7*n), january.From().AddDays(7*n+6))
		_, again := chartOf(series("nps", append(up, kpi.Sample{Window: gap})...), kpi.Setting{})
		assert.Equal(t, first, again)
	}
}

func TestMonthsAreBroughtToOneLength(t *testing.T) {
	var samples []kpi.Sample
	day := calendar.MustDate("2024-01-01")
	for range 26 {
		month := calendar.MonthOf(day)
		samples = append(samples, kpi.Sample{Window: month, Value: new(100 * float64(month.Days()))})
		day = month.To().AddDays(1)
	}
	chart, signals := chartOf(series("views", samples...), kpi.Setting{})
	assert.Empty(t, signals, "nothing moves but the calendar")
	assert.Equal(t, 31, chart.Days)
	assert.InDelta(t, 3100, value(t, chart.Centre), 1)
}

func TestChartAndSignalsAreJSON(t *testing.T) {
	chart, signals := chartOf(sandy(), kpi.Setting{})
	data, err := json.Marshal(struct {
		Chart   kpi.Chart
		Signals []kpi.Signal
	}{chart, signals})
	require.NoError(t, err)
	assert.Contains(t, string(data), `"scale":"change"`)
	assert.Contains(t, string(data), `"code":"kpi.signal.beyond"`)
	_, err = json.Marshal(kpi.Chart{})
	require.NoError(t, err)
}

func TestChartAndQualityAllocateLittle(t *testing.T) {
	s := []kpi.Series{noiseOf(rand.New(rand.NewPCG(3, 4)), "views", 104)}
	c := kpi.Builtin()
	assert.LessOrEqual(t, testing.AllocsPerRun(20, func() { c.ChartOf(s[0], kpi.Setting{}, far) }), 8.0)
	assert.LessOrEqual(t, testing.AllocsPerRun(20, func() { c.Quality(s, kpi.Setting{}, far) }), 6.0)
}

func TestChartOfBadInput(t *testing.T) {
	equal := make([]float64, 20)
	for i := range equal {
		equal[i] = 12
	}
	broken := append([]float64{math.NaN(), math.Inf(1), -5}, equal...)
	huge := make([]float64, 20)
	for i := range huge {
		huge[i] = math.MaxFloat64 / float64(1+i%2)
	}
	tests := []struct {
		name  string
		give  kpi.Series
		known bool
	}{
		{"nothing", series("views"), false},
		{"one", series("views", weekly("2026-01-05", 1)...), false},
		{"equal", series("views", weekly("2026-01-05", equal...)...), true},
		{"equal levels", series("followers", levelsOf("2026-01-05", equal...)...), true},
		{"not numbers, and negative", series("views", weekly("2026-01-05", broken...)...), true},
		{"negative", series("likes", weekly("2026-01-05", -3, 4, 0, -1, 2, 5, -2, 1, 3, 0, -1, 2, 4, 1)...), true},
		{"huge", series("likes", weekly("2026-01-05", append([]float64{-3}, huge...)...)...), false},
		{"huge levels", series("followers", levelsOf("2026-01-05", huge...)...), false},
		{"without a date", series("views", make([]kpi.Sample, 30)...), false},
		{"too many", series("views", make([]kpi.Sample, kpi.MaxSamples+1)...), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			chart, signals := chartOf(tt.give, kpi.Setting{})
			assert.Empty(t, signals)
			_, known := chart.Lower.Value()
			assert.Equal(t, tt.known, known)
			assert.True(t, known || !chart.Why.IsZero())
			qualityOf(kpi.Setting{}, tt.give)
		})
	}
	chart, _ := chartOf(series("posts_published", weekly("2026-01-05", equal...)...), kpi.Setting{})
	assert.InDelta(t, 12, value(t, chart.Centre), 1e-9)
	assert.InDelta(t, math.Sqrt(3)/2, value(t, chart.Upper)-12, 0.05, "the last digit of a count")
	chart, _ = chartOf(series("leads", weekly("2026-01-05", equal...)...), kpi.Setting{})
	assert.Greater(t, value(t, chart.Upper), 20.0, "twelve that come one by one are seldom twelve")
}

func TestEventIsADocument(t *testing.T) {
	schema := document.MustSchema[kpi.Event]()
	e, found := schema.Read([]byte(`{"id": "e1", "title": "Sandy", "kind": "other", "period": "2012-10-28/2012-11-05", "accounts": ["page"], "labels": {"crm": "12"}}`))
	assert.Empty(t, found)
	assert.Equal(t, kpi.EventOther, e.Kind)
	assert.Equal(t, "Sandy", said(e.Label(), language.French))
	e.Title = ""
	assert.Equal(t, "autre fait marquant", said(e.Label(), language.French))
	_, found = schema.Read([]byte(`{"id": "e1", "kind": "strike"}`))
	assert.Len(t, found, 2)
}
