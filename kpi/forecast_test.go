package kpi_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// levelsOf are readings of a level, a week apart.
func levelsOf(from string, values ...float64) []kpi.Sample {
	day := calendar.MustDate(from)
	out := make([]kpi.Sample, len(values))
	for i, v := range values {
		out[i] = kpi.Sample{Date: day.AddDays(7 * i), Value: &v}
	}
	return out
}

func at(weeks int) calendar.Date { return calendar.MustDate("2026-01-05").AddDays(7 * weeks) }

// chanceOf is the probability of a forecast.
func chanceOf(t *testing.T, f kpi.Forecast) float64 {
	t.Helper()
	require.NotNil(t, f.Probability, f.Why.Localize(language.English))
	return *f.Probability
}

// value is an exact measure.
func value(t *testing.T, m kpi.Measure) float64 {
	t.Helper()
	v, exact := m.Value()
	require.True(t, exact, m.Label().Localize(language.English))
	return v
}

// shown is a measure of whole things, as it prints.
func shown(t *testing.T, m kpi.Measure) float64 { return math.Round(value(t, m)) }

// ends are the ends of a band, as they print.
func ends(m kpi.Measure) [2]float64 {
	low, high, _ := m.Bounds()
	return [2]float64{math.Round(low), math.Round(high)}
}

// Four readings of a level, 1000, 1030, 1055, 1090, and eight weeks to go.
func TestScenario11FourPoints(t *testing.T) {
	s := series("followers", levelsOf("2026-01-05", 1000, 1030, 1055, 1090)...)
	want := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Start: at(0), Deadline: at(11),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("1000"), Date: at(0)}}
	for target, p := range map[string]float64{"1300": 0.79, "1500": 0.012} {
		want.Target = smart.MustQuantity(target)
		f := kpi.ForecastOf(want, s, at(3))
		assert.Equal(t, 1328.0, shown(t, f.Expected))
		assert.Equal(t, [2]float64{1277, 1379}, ends(f.Band))
		assert.Equal(t, [2]float64{1211, 1444}, ends(f.Wide))
		assert.InDelta(t, p, chanceOf(t, f), 0.005)
	}
}

// Leads of 2, 4, 1 and 5 in four weeks, of 60 wanted in twelve: the pace gives 36, the
// forecast 37, and 27 to 48 eight times out of ten.
func TestScenario13RareCounts(t *testing.T) {
	s := series("leads", weekly("2026-01-05", 2, 4, 1, 5)...)
	o := smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"), Start: at(0), Deadline: at(12).AddDays(-1)}
	f := kpi.ForecastOf(o, s, at(4).AddDays(-1))
	assert.Equal(t, kpi.ForecastByRareCount, f.Method)
	assert.Equal(t, 37.0, shown(t, f.Expected))
	assert.Equal(t, [2]float64{27, 48}, ends(f.Band))
	assert.InDelta(t, 0.013, chanceOf(t, f), 0.0005)
	assert.Equal(t, "Au 29 mars 2026 : 37, entre 27 et 48 huit fois sur dix ; moins d'une chance sur 20 d'atteindre 60.", plainSpaces(f.Why.Localize(language.French)))
	assert.Equal(t, "By 29 March 2026: 37, between 27 and 48 eight times out of ten; less than one chance out of 20 of reaching 60.", f.Why.Localize(language.English))
}

// A level that saturates: a straight line would reach 6,000, and the truth was 4,956.
func TestScenario14Saturation(t *testing.T) {
	s := series("followers", levelsOf("2026-01-05", 1031, 1576, 2140, 2565, 2940, 3258, 3498, 3751, 3933, 4157, 4248, 4355, 4454, 4532, 4596, 4666)...)
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("6000"), Start: at(0), Deadline: at(27),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("1031"), Date: at(0)}}
	f := kpi.ForecastOf(o, s, at(15))
	assert.InDelta(t, 5100, shown(t, f.Expected), 120)
	assert.Less(t, chanceOf(t, f), 0.2)
}

// A delay is modelled in proportion: one of 5.2 hours does not fall below zero.
func TestScenario16LowerIsBetter(t *testing.T) {
	hours := []float64{9.1, 8.4, 8.0, 7.2, 6.9, 6.1, 5.8, 5.2}
	minutes := make([]float64, len(hours))
	for i, h := range hours {
		minutes[i] = 60 * h
	}
	s := series("first_response_time", weekly("2026-01-05", minutes...)...)
	o := smart.Objective{ID: "o", Type: smart.DecreaseTo, Indicator: "first_response_time", Start: at(0), Deadline: at(14).AddDays(-1),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("9.1 h"), Date: at(0)}}
	for target, p := range map[string]float64{"4 h": 0.94, "2 h": 0.002} {
		o.Target = smart.MustQuantity(target)
		f := kpi.ForecastOf(o, s, at(8).AddDays(-1))
		assert.InDelta(t, 60*3.26, shown(t, f.Expected), 1, target)
		assert.InDelta(t, p, chanceOf(t, f), 0.005, target)
	}
}

// Mastodon before a surge that nothing announced: the band does not hold it, and says what
// it assumed.
func TestScenario9Surge(t *testing.T) {
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("6000000"), Start: at(0), Deadline: at(8),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("5400000"), Date: at(0)}}
	s := series("followers", levelsOf("2026-01-05", 5_400_000, 5_440_000, 5_475_000, 5_520_000, 5_560_000, 5_595_000, 5_630_172)...)
	f := kpi.ForecastOf(o, s, at(6))
	assert.Less(t, chanceOf(t, f), 0.01)
	_, high, _ := f.Wide.Bounds()
	assert.Less(t, high, 5_754_393.0)
	assert.Equal(t, "It assumes that what comes resembles the 7 readings so far (a drift that the past supports, and a trend that fades): what is planned or announced is not in it.",
		f.Assumes().Localize(language.English))
	assert.Equal(t, "Cette prévision suppose que la suite ressemble aux 7 relevés disponibles (une progression que le passé confirme, et une tendance qui s'atténue) : ce qui est prévu ou annoncé n'y figure pas.",
		plainSpaces(f.Assumes().Localize(language.French)))
	assert.True(t, kpi.Forecast{}.Assumes().IsZero())
}

// A source that shows three digits says nothing of steps below ten thousand.
func TestScenario10RoundingOfForecasts(t *testing.T) {
	values := make([]float64, 12)
	for i := range values {
		values[i] = 1_100_000
	}
	s := series("followers", levelsOf("2026-01-05", values...)...)
	s.Digits = 3
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("1110000"), Start: at(0), Deadline: at(15),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("1100000"), Date: at(0)}}
	f := kpi.ForecastOf(o, s, at(11))
	low, high, _ := f.Band.Bounds()
	assert.Greater(t, high-low, 5000.0, "a flat line of rounded figures is not certain")
}

// What cannot be forecast says why.
func TestForecastsThatCannotBe(t *testing.T) {
	o := smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"), Start: at(0), Deadline: at(12)}
	for _, test := range []struct {
		name   string
		change func(o *smart.Objective, s *kpi.Series)
		asOf   calendar.Date
		want   string
	}{
		{"no deadline", func(o *smart.Objective, _ *kpi.Series) { o.Deadline = calendar.Date{} }, at(4), "Without a deadline there is no day to forecast."},
		{"past", nil, at(13), "The deadline (30 March 2026) has come: there is nothing left to forecast."},
		{"two readings", func(_ *smart.Objective, s *kpi.Series) { s.Samples = s.Samples[:2] }, at(4), "2 readings so far: a forecast takes 3."},
		{"another indicator", func(_ *smart.Objective, s *kpi.Series) { s.Indicator = "views" }, at(4), "The history is not of the indicator of this objective."},
		{"contradictory", func(_ *smart.Objective, s *kpi.Series) { s.Samples = append(s.Samples, weekly("2026-01-12", 9)...) }, at(4), "Two readings of 18 January 2026 contradict each other."},
		{"a gap", func(_ *smart.Objective, s *kpi.Series) { s.Samples = append(s.Samples[:1], s.Samples[2:]...) }, at(4), "No reading for 7 days, the first of which is 12 January 2026: what happened then comes on top."},
	} {
		t.Run(test.name, func(t *testing.T) {
			o, s := o, series("leads", weekly("2026-01-05", 2, 4, 1, 5)...)
			if test.change != nil {
				test.change(&o, &s)
			}
			f := kpi.ForecastOf(o, s, test.asOf)
			assert.Nil(t, f.Probability)
			assert.True(t, f.Expected.IsZero())
			assert.Equal(t, test.want, f.Why.Localize(language.English))
		})
	}
}

// The probability of a higher target is no greater, and that of a bound no smaller.
func TestProbabilityIsMonotone(t *testing.T) {
	s := series("leads", weekly("2026-01-05", 22, 34, 41, 35, 28, 39)...)
	o := smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "leads", Start: at(0), Deadline: at(12)}
	last := 1.0
	for target := 200; target < 900; target += 50 {
		o.Target = smart.MustQuantity(fmt.Sprint(target))
		p := chanceOf(t, kpi.ForecastOf(o, s, at(6)))
		assert.LessOrEqual(t, p, last)
		last = p
	}
}

func FuzzForecast(f *testing.F) {
	f.Add(uint8(0), uint8(0), 10.0, 20.0, 5.0, 100, 3)
	f.Add(uint8(3), uint8(4), -1.0, 0.0, 1e308, 0, 0)
	ids := []kpi.ID{"followers", "leads", "reach", "ctr", "avg_view_duration", "first_response_time", "nps", "cpl", "revenue_social"}
	f.Fuzz(func(t *testing.T, which, kind uint8, a, b, c float64, target, step int) {
		o := smart.Objective{ID: "o", Type: smart.TargetType(1 + kind%5), Indicator: string(ids[int(which)%len(ids)]), Start: at(0), Deadline: at(9)}
		o.Target, _ = smart.ParseQuantity(fmt.Sprint(target))
		s := series(kpi.ID(o.Indicator), weekly("2026-01-05", a, b, c, a, b, c)...)
		for i := range s.Samples {
			s.Samples[i].Window = calendar.Period{}
			s.Samples[i].Date = at(0).AddDays(i * (step%40 - 5))
		}
		got := kpi.ForecastOf(o, s, at(8))
		if got.Probability != nil {
			assert.GreaterOrEqual(t, *got.Probability, 0.0)
			assert.LessOrEqual(t, *got.Probability, 1.0)
		}
		assert.NotEmpty(t, got.Why.Localize(language.French))
	})
}

// Figures that never changed are no more certain than what they are rounded to: whole things,
// or the steps that the source shows.
func TestWhatNeverChangedIsNotCertain(t *testing.T) {
	for _, test := range []struct {
		name  string
		id    kpi.ID
		value float64
		step  float64
	}{{"whole people", "followers", 1207, 1}, {"hundreds of thousands", "followers", 1_100_000, 10_000}} {
		t.Run(test.name, func(t *testing.T) {
			s := series(test.id, levelsOf("2026-01-05", test.value, test.value, test.value, test.value, test.value, test.value)...)
			o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: string(test.id), Start: at(0), Deadline: at(10),
				Baseline: &smart.Baseline{Value: smart.MustQuantity("1"), Date: at(0)}}
			for steps, bounds := range map[float64][2]float64{-3: {0.95, 1}, 0: {0.5, 0.9}, 1: {0.1, 0.5}, 5: {0, 0.1}} {
				o.Target = smart.MustQuantity(fmt.Sprint(int(test.value + steps*test.step)))
				p := chanceOf(t, kpi.ForecastOf(o, s, at(5)))
				assert.GreaterOrEqual(t, p, bounds[0], steps)
				assert.LessOrEqual(t, p, bounds[1], steps)
			}
			low, high, _ := kpi.ForecastOf(o, s, at(5)).Band.Bounds()
			assert.Greater(t, high-low, test.step)
		})
	}
}

// What counts things is not forecast below zero, nor a share above the whole; and nothing seen
// so far is not never.
func TestForecastsAreWhatCanBe(t *testing.T) {
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "followers", Target: smart.MustQuantity("60"), Start: at(0), Deadline: at(12),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("1"), Date: at(0)}}
	low, _, _ := kpi.ForecastOf(o, series("followers", levelsOf("2026-01-05", 10, 40, 5, 30)...), at(3)).Wide.Bounds()
	assert.Zero(t, low)

	var all, none []kpi.Sample
	for _, x := range weekly("2026-01-05", 40, 50, 45, 60) {
		y := x
		full, empty := *x.Value, 0.0
		x.Value, x.Numerator, x.Denominator = nil, &full, &full
		y.Value, y.Numerator, y.Denominator = nil, &empty, &full
		all, none = append(all, x), append(none, y)
	}
	o = smart.Objective{ID: "o", Type: smart.AtLeast, Indicator: "response_rate", Target: smart.MustQuantity("99%"), Start: at(0), Deadline: at(12)}
	f := kpi.ForecastOf(o, series("response_rate", all...), at(4))
	low, high, _ := f.Band.Bounds()
	assert.Equal(t, 100.0, high)
	assert.Less(t, low, 100.0)
	assert.Greater(t, low, 95.0)
	_, high, _ = kpi.ForecastOf(o, series("response_rate", none...), at(4)).Band.Bounds()
	assert.Greater(t, high, 0.0)
	assert.Less(t, high, 5.0)
}

// Rare counts are those of chance in a window too, and daily counts know their weekdays.
func TestForecastsOfWindows(t *testing.T) {
	o := smart.Objective{ID: "o", Type: smart.IncreaseTo, Indicator: "leads", Target: smart.MustQuantity("4"), Start: at(0), Deadline: at(5).AddDays(-1),
		Baseline: &smart.Baseline{Value: smart.MustQuantity("2"), Date: at(0)}, Per: calendar.MustDuration("P7D")}
	f := kpi.ForecastOf(o, series("leads", weekly("2026-01-05", 2, 4, 1, 5)...), at(4).AddDays(-1))
	assert.Equal(t, kpi.ForecastByRareCount, f.Method)
	assert.InDelta(t, 3.1, value(t, f.Expected), 0.1)
	assert.InDelta(t, 0.377, chanceOf(t, f), 0.001)

	var days []kpi.Sample
	for i := range 28 {
		v := 100.0
		if i%7 >= 5 {
			v = 20
		}
		days = append(days, kpi.Sample{Date: at(0).AddDays(i), Value: &v})
	}
	o = smart.Objective{ID: "o", Type: smart.AtLeast, Indicator: "views", Target: smart.MustQuantity("60"), Start: at(0), Per: calendar.MustDuration("P1D")}
	for day, p := range map[int][2]float64{1: {0.6, 1}, 5: {0, 0.3}} { // up to a Tuesday, up to a Saturday
		o.Deadline = at(4).AddDays(day)
		f = kpi.ForecastOf(o, series("views", days...), at(4).AddDays(-1))
		assert.Equal(t, kpi.ForecastByWeekday, f.Method)
		got := chanceOf(t, f)
		assert.GreaterOrEqual(t, got, p[0], day)
		assert.LessOrEqual(t, got, p[1], day)
	}
}

// Counts that happen to be alike are no more certain than chance lets them be.
func TestForecastOfEvenCounts(t *testing.T) {
	o := smart.Objective{ID: "o", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("90"), Start: at(0), Deadline: at(9).AddDays(-1)}
	f := kpi.ForecastOf(o, series("leads", weekly("2026-01-05", 10, 11, 10, 9)...), at(4).AddDays(-1))
	low, high, _ := f.Wide.Bounds()
	assert.LessOrEqual(t, low, 90-1.7*math.Sqrt(50)) // 40 are there, 50 are to come
	assert.GreaterOrEqual(t, high, 90+1.7*math.Sqrt(50))
}
