package kpi_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

var (
	january = calendar.MustPeriod("2026-01-01/2026-01-31")
	inf     = math.Inf(1)
)

// reading is the figure of a day, "2026-01-05", or of a window, "2026-01-05/2026-01-11".
func reading(days string, value float64) kpi.Sample {
	x := unread(days)
	x.Value = &value
	return x
}

func unread(days string) kpi.Sample {
	if len(days) == len("2026-01-05") {
		return kpi.Sample{Date: calendar.MustDate(days)}
	}
	return kpi.Sample{Window: calendar.MustPeriod(days)}
}

func ratio(days string, numerator, denominator float64) kpi.Sample {
	x := unread(days)
	x.Numerator, x.Denominator = &numerator, &denominator
	return x
}

func weighted(days string, value, weight float64) kpi.Sample {
	x := reading(days, value)
	x.Weight = &weight
	return x
}

func durations(days string, values ...float64) kpi.Sample {
	x := unread(days)
	x.Values = values
	return x
}

func ofPost(post string, x kpi.Sample) kpi.Sample {
	x.Post = post
	return x
}

func series(id kpi.ID, samples ...kpi.Sample) kpi.Series {
	return kpi.Series{ID: "s", Indicator: id, Currency: "EUR", Provenance: smart.Measured, Samples: samples}
}

// daily are the figures of consecutive days.
func daily(from string, values ...float64) []kpi.Sample {
	day := calendar.MustDate(from)
	out := make([]kpi.Sample, len(values))
	for i, v := range values {
		out[i] = kpi.Sample{Date: day.AddDays(i), Value: &v}
	}
	return out
}

func TestOver(t *testing.T) {
	week := "2026-01-05/2026-01-11"
	fortnight := "2026-01-05/2026-01-18"
	next := "2026-01-12/2026-01-18"
	nan, tooMuch := math.NaN(), math.MaxFloat64
	tests := []struct {
		name      string
		give      kpi.Series
		period    string
		low, high float64      // equal when exact, NaN when unknown
		why       finding.Code // after "kpi."
	}{
		{"flow: whole windows", series("views", reading(week, 10), reading(next, 12)), fortnight, 22, 22, ""},
		{"flow: in any order", series("views", reading(next, 12), reading(week, 10)), fortnight, 22, 22, ""},
		{"flow: a true zero", series("views", reading(week, 0), reading(next, 12)), fortnight, 12, 12, ""},
		{"flow: a missing week", series("views", reading(week, 10)), fortnight, 10, inf, "bounds.missing"},
		{"flow: a week without figure", series("views", reading(week, 10), unread(next)), fortnight, 10, inf, "bounds.missing"},
		{"flow: all missing", series("views", reading("2026-03-01", 10)), fortnight, nan, nan, "unknown.no_reading"},
		{"flow: days covered without a sample", with(series("views", reading(week, 10)), func(s *kpi.Series) { s.Covers = january }), fortnight, 10, 10, ""},
		{"flow: days covered in part", with(series("views", reading(week, 10)), func(s *kpi.Series) { s.Covers = calendar.MustPeriod("2026-01-14/2026-01-20") }), fortnight, 10, inf, "bounds.missing"},
		{"flow: nothing in a covered period", with(series("views"), func(s *kpi.Series) { s.Covers = january }), fortnight, 0, 0, ""},
		{"flow: what was not read is no zero even so", with(series("views", reading(week, 10), unread("2026-01-13")), func(s *kpi.Series) { s.Covers = january }), fortnight, 10, inf, "bounds.missing"},
		{"flow: a cut window", series("views", reading(week, 10), reading(next, 12)), "2026-01-05/2026-01-14", 10, 22, "bounds.cut"},
		{"flow: a cut window of nothing", series("views", reading(week, 10), reading(next, 0)), "2026-01-05/2026-01-14", 10, 10, ""},
		{"flow: the figure of the source first", series("views", reading(week, 10), reading(next, 12), reading(fortnight, 21)), fortnight, 21, 21, ""},
		{"flow: weeks and months", series("views", reading(week, 10), reading("2026-01-10/2026-01-18", 12)), fortnight, nan, nan, "unknown.overlap"},
		{"flow: the same twice", series("views", reading(week, 10), reading(week, 10), reading(next, 12)), fortnight, 22, 22, ""},
		{"flow: two figures for one week", series("views", reading(week, 10), reading(week, 11), reading(next, 12)), fortnight, nan, nan, "unknown.contradictory"},
		{"flow: read at last", series("views", unread(week), reading(week, 10), reading(next, 12)), fortnight, 22, 22, ""},
		{"flow: posts", series("shares", ofPost("a", reading(week, 10)), ofPost("b", reading(fortnight, 5)), ofPost("c", reading(week, 1))), fortnight, 16, 16, ""},
		{"flow: one post twice", series("shares", ofPost("a", reading(week, 10)), ofPost("a", reading(fortnight, 12))), fortnight, nan, nan, "unknown.overlap"},
		{"flow: posts and totals", series("shares", ofPost("a", reading(week, 10)), reading(next, 12)), fortnight, nan, nan, "unknown.mixed_posts"},
		{"flow: negative likes", series("likes", reading(week, 10), reading(next, -3)), fortnight, 7, 7, ""},
		{"flow: negative likes and a gap", series("likes", reading(week, 10)), fortnight, nan, nan, "unknown.missing"},
		{"flow: negative views", series("views", reading(week, 10), reading(next, -3)), fortnight, nan, nan, "unknown.negative"},
		{"flow: not a number", series("views", reading(week, math.NaN()), reading(next, 3)), fortnight, nan, nan, "unknown.not_finite"},
		{"flow: infinite", series("views", reading(week, inf), reading(next, 3)), fortnight, nan, nan, "unknown.not_finite"},
		{"flow: overflow", series("views", reading(week, tooMuch), reading(next, tooMuch)), fortnight, nan, nan, "unknown.overflow"},
		{"flow: undated", series("views", kpi.Sample{Value: new(3.0)}), fortnight, nan, nan, "unknown.undated"},
		{"flow: money", series("spend", reading(week, 10.5), reading(next, 12.25)), fortnight, 22.75, 22.75, ""},
		{"flow: money without currency", with(series("spend", reading(week, 10.5)), func(s *kpi.Series) { s.Currency = "" }), fortnight, nan, nan, "unknown.currency"},

		{"stock: last reading", series("followers", reading("2026-01-05", 100), reading("2026-01-18", 120)), fortnight, 120, 120, ""},
		{"stock: with its day", series("followers", reading("2026-01-12", 120), reading("2026-01-05", 100)), fortnight, 120, 120, "note.read_on"},
		{"stock: before the period", series("followers", reading("2026-01-02", 100)), fortnight, nan, nan, "unknown.stale"},
		{"stock: after the period", series("followers", reading("2026-02-02", 100)), fortnight, nan, nan, "unknown.no_reading"},
		{"stock: two figures for one day", series("followers", reading("2026-01-12", 1), reading("2026-01-12", 2)), fortnight, nan, nan, "unknown.contradictory"},
		{"stock: negative", series("followers", reading("2026-01-12", -1)), fortnight, nan, nan, "unknown.negative"},

		{"unique: reach summed", series("reach", daily("2026-01-05", 100, 120, 110, 95, 130, 105, 110)...), week, 130, 770, "bounds.people"},
		{"unique: as given", series("reach", append(daily("2026-01-05", 100, 120, 110, 95, 130, 105, 110), reading(week, 480))...), week, 480, 480, ""},
		{"unique: two weeks given", series("reach", append(daily("2026-01-05", 100, 120, 110, 95, 130, 105, 110), reading(week, 480), reading(next, 300))...), fortnight, 480, 780, "bounds.people"},
		{"unique: a gap", series("reach", daily("2026-01-05", 100, 120)...), week, 120, inf, "bounds.missing"},
		{"unique: within a longer window", series("reach", append(daily("2026-01-05", 100, 120), reading(fortnight, 400))...), week, 120, 400, "bounds.people"},
		{"unique: a part of a window", series("reach", reading(fortnight, 400)), week, 0, 400, "bounds.people"},
		{"unique: around the period", series("reach", reading("2026-01-01/2026-01-07", 50), reading("2026-01-08/2026-01-14", 60)), week, 0, 110, "bounds.people"},
		{"unique: fewer than a day", series("reach", append(daily("2026-01-05", 100), reading(fortnight, 40))...), week, nan, nan, "unknown.contradictory"},
		{"unique: of posts", series("reach", ofPost("a", reading("2026-01-05", 70)), ofPost("b", reading(week, 60))), week, 70, 130, "bounds.people"},
		{"unique: nothing", series("reach"), week, nan, nan, "unknown.no_reading"},
		{"unique: negative", series("reach", daily("2026-01-05", -1)...), week, nan, nan, "unknown.negative"},
		{"unique: undated", series("reach", kpi.Sample{Value: new(1.0)}), week, nan, nan, "unknown.undated"},

		{"flow: an unread day of a week that was read", series("views", reading(week, 10), unread("2026-01-07"), reading(next, 12)), fortnight, 22, 22, ""},
		{"flow: an unread month beside its weeks", series("views", unread(fortnight), reading(week, 10), reading(next, 12)), fortnight, 22, 22, ""},
		{"flow: an unread post beside totals", series("views", ofPost("a", unread(week)), reading(week, 10), reading(next, 12)), fortnight, 22, 22, ""},
		{"flow: an unread post among posts", series("views", ofPost("a", unread(week)), ofPost("b", reading(fortnight, 12))), fortnight, 12, inf, "bounds.missing"},
		{"flow: unread in part of a covered gap", with(series("views", reading("2026-01-05", 10), unread("2026-01-07/2026-01-08"), reading(next, 1)), func(s *kpi.Series) { s.Covers = january }), fortnight, 11, inf, "bounds.missing"},
		{"flow: nothing but a cut window", series("views", reading("2026-01-01/2026-01-06", 10)), fortnight, nan, nan, "unknown.missing"},
		{"flow: nothing read, nothing known", series("views", reading("2026-01-05", 0)), fortnight, nan, nan, "unknown.missing"},

		{"unique: one window twice", series("reach", reading(week, 60), reading(week, 60)), fortnight, 60, inf, "bounds.missing"},
		{"unique: one window, two figures", series("reach", reading(week, 60), reading(week, 61)), fortnight, nan, nan, "unknown.contradictory"},
		{"unique: fewer than one of its days", series("reach", reading("2026-01-05/2026-01-06", 50), reading("2026-01-06", 60)), week, nan, nan, "unknown.contradictory"},
		{"unique: more than all of its days", series("reach", reading("2026-01-05/2026-01-06", 50), reading("2026-01-05", 20), reading("2026-01-06", 20)), "2026-01-05/2026-01-06", nan, nan, "unknown.contradictory"},
		{"unique: nobody, and a gap", series("reach", reading("2026-01-05", 0)), week, nan, nan, "unknown.missing"},
		{"unique: nobody at all", series("reach", reading(week, 0)), week, 0, 0, ""},

		{"range: stars", series("average_rating", reading(week, 9)), week, nan, nan, "unknown.range"},
		{"range: stars below zero", series("average_rating", weighted(week, -3, 2), weighted(next, 4, 2)), fortnight, nan, nan, "unknown.negative"},
		{"range: five stars", series("average_rating", reading(week, 5)), week, 5, 5, ""},
		{"range: a duration below zero", series("avg_view_duration", reading(week, -3)), week, nan, nan, "unknown.negative"},
		{"range: a satisfaction below zero", series("csat", reading(week, -20)), week, nan, nan, "unknown.range"},
		{"range: more satisfied than asked", series("csat", ratio(week, 12, 10)), week, nan, nan, "unknown.range"},
		{"range: a recommendation of 250", series("nps", reading(week, 250)), week, nan, nan, "unknown.range"},
		{"range: a recommendation of -100", series("nps", ratio(week, -10, 10)), week, -100, -100, ""},
		{"range: three times the voice", series("share_of_voice", ratio(week, 30, 10)), week, nan, nan, "unknown.range"},
		{"range: a community that triples", series("follower_growth_rate", ratio(week, 200, 100)), week, 200, 200, ""},

		{"rate: a figure and other parts", series("ctr", func() kpi.Sample { x := ratio(week, 1, 100); x.Value = new(50.0); return x }()), week, nan, nan, "unknown.parts_differ"},
		{"rate: a figure and its parts", series("ctr", func() kpi.Sample { x := ratio(week, 1, 300); x.Value = new(0.33); return x }()), week, 1. / 3, 1. / 3, ""},
		{"mean: of nothing", series("average_rating", weighted(week, 4, 0)), week, nan, nan, "unknown.denominator"},
		{"mean: of nothing, beside another", series("average_rating", weighted(week, 1, 0), weighted(next, 4, 2)), fortnight, 4, 4, ""},
		{"rate: ratio of totals", series("ctr", ratio(week, 10, 1000), ratio(next, 90, 1000)), fortnight, 5, 5, ""},
		{"rate: as given", series("ctr", reading(fortnight, 4.2)), fortnight, 4.2, 4.2, ""},
		{"rate: only the ratios", series("ctr", reading(week, 1), reading(next, 9)), fortnight, 1, 9, "bounds.ratios"},
		{"rate: one of the ratios", series("ctr", ratio(week, 10, 1000), reading(next, 9)), fortnight, 1, 9, "bounds.ratios"},
		{"rate: a gap", series("ctr", ratio(week, 10, 1000)), fortnight, nan, nan, "unknown.missing"},
		{"rate: a cut window", series("ctr", ratio(week, 10, 1000), ratio(next, 90, 1000)), "2026-01-05/2026-01-14", nan, nan, "unknown.cut"},
		{"rate: nothing to divide by", series("ctr", ratio(week, 0, 0), ratio(next, 0, 0)), fortnight, nan, nan, "unknown.denominator"},
		{"rate: given as nothing over nothing", series("ctr", ratio(week, 0, 0)), week, nan, nan, "unknown.denominator"},
		{"rate: something over nothing", series("ctr", ratio(week, 3, 0), reading(next, 9)), fortnight, nan, nan, "unknown.parts"},
		{"rate: half of it", series("ctr", kpi.Sample{Window: calendar.MustPeriod(week), Numerator: new(3.0)}), week, nan, nan, "unknown.no_reading"},
		{"rate: negative denominator", series("ctr", ratio(week, 3, -5), ratio(next, 1, 1)), fortnight, nan, nan, "unknown.negative"},
		{"rate: share of a stock at the start", series("churn_unfollow_rate", ratio(week, 10, 1000), ratio(next, 30, 990)), fortnight, 4, 4, ""},
		{"rate: of distinct people", series("frequency", ratio(week, 300, 100), ratio(next, 300, 100)), fortnight, nan, nan, "unknown.window"},
		{"rate: of distinct people, as given", series("frequency", ratio(fortnight, 600, 150)), fortnight, 4, 4, ""},
		{"score: from counts", series("nps", ratio(week, 20, 50), ratio(next, -5, 50)), fortnight, 15, 15, ""},
		{"unit cost: from totals", series("cpl", ratio(week, 100, 10), ratio(next, 100, 0)), fortnight, 20, 20, ""},
		{"unit cost: per thousand", series("cpm", ratio(week, 21, 1000)), week, 21, 21, ""},
		{"unit cost: no event", series("cpl", ratio(week, 100, 0)), week, nan, nan, "unknown.denominator"},
		{"mean: weighted", series("avg_view_duration", weighted(week, 10, 100), weighted(next, 40, 50)), fortnight, 20, 20, ""},
		{"mean: from totals", series("avg_view_duration", ratio(week, 10, 60), ratio(next, 20, 60)), fortnight, 15, 15, ""},
		{"mean: without weights", series("average_rating", reading(week, 4.1), reading(next, 4.6)), fortnight, 4.1, 4.6, "bounds.ratios"},
		{"duration: single values", series("first_response_time", durations(week, 1, 600, 3), durations(next, 2)), fortnight, 2.5, 2.5, ""},
		{"duration: medians", series("first_response_time", reading(week, 30), durations(next, 2, 4, 90)), fortnight, 4, 30, "bounds.medians"},
		{"duration: as given", series("first_response_time", durations(week, 2, 4, 90)), week, 4, 4, ""},
		{"duration: a gap", series("first_response_time", durations(week, 2)), fortnight, nan, nan, "unknown.missing"},
		{"duration: negative", series("first_response_time", durations(week, 2, -1), durations(next, 2)), fortnight, nan, nan, "unknown.negative"},

		{"unknown indicator", series("fans", reading(week, 10)), week, nan, nan, "unknown.indicator"},
		{"nothing at all", kpi.Series{}, week, nan, nan, "unknown.indicator"},
		{"not available", with(series("views", reading(week, 10)), func(s *kpi.Series) { s.Provenance = smart.Unknown }), week, nan, nan, "unknown.unavailable"},
		{"not applicable", with(series("views", reading(week, 10)), func(s *kpi.Series) { s.Provenance = smart.NotApplicable }), week, nan, nan, "unknown.not_applicable"},
		{"too long", series("views", make([]kpi.Sample, kpi.MaxSamples+1)...), week, nan, nan, "unknown.too_many"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := test.give.Over(calendar.MustPeriod(test.period))
			low, high, known := m.Bounds()
			assert.Equal(t, math.IsNaN(test.low), !known)
			if known {
				assert.InDelta(t, test.low, low, 1e-9)
				if math.IsInf(test.high, 1) {
					assert.True(t, math.IsInf(high, 1))
				} else {
					assert.InDelta(t, test.high, high, 1e-9)
				}
			}
			_, exact := m.Value()
			assert.Equal(t, known && test.low == test.high, exact)
			want := test.why
			if want != "" {
				want = "kpi." + want
			}
			assert.Equal(t, want, m.Why().Code)
			for _, tag := range []language.Tag{language.English, language.French} {
				assert.NotContains(t, m.Why().Localize(tag), "{")
				assert.NotContains(t, m.Label().Localize(tag), "{")
			}
		})
	}
}

func with(s kpi.Series, change func(*kpi.Series)) kpi.Series {
	change(&s)
	return s
}

func TestOverWithoutPeriod(t *testing.T) {
	m := series("views", reading("2026-01-05", 3)).Over(calendar.Period{})
	assert.Equal(t, kpi.Unknown, m.State())
	assert.Equal(t, finding.Code("kpi.unknown.period"), m.Why().Code)
}

func TestOverAtTheEndsOfTheCalendar(t *testing.T) {
	all := calendar.MustPeriod("0001-01-01/9999-12-31")
	m := series("views", reading("0001-01-01/9999-12-30", 3), reading("9999-12-31", 4)).Over(all)
	value, exact := m.Value()
	assert.True(t, exact)
	assert.Equal(t, 7.0, value)
	low, high, _ := series("reach", reading("0001-01-01", 3), reading("9999-12-31", 4)).Over(all).Bounds()
	assert.Equal(t, 4.0, low)
	assert.Equal(t, inf, high)
}

func TestOverLeavesTheSeriesAlone(t *testing.T) {
	s := series("first_response_time", durations("2026-01-06", 3, 1, 2), durations("2026-01-05", 9, 8))
	s.Over(calendar.MustPeriod("2026-01-05/2026-01-06"))
	assert.Equal(t, []float64{3, 1, 2}, s.Samples[0].Values)
}

func TestOverWithACustomIndicator(t *testing.T) {
	c, findings := kpi.Builtin().With(kpi.Indicator{ID: "podcast_plays", Name: "écoutes", Kind: kpi.Flow, Unit: kpi.Count, Direction: kpi.Up, Stage: kpi.Outputs})
	require.Empty(t, findings)
	s := series("podcast_plays", reading("2026-01-05", 3))
	period := calendar.MustPeriod("2026-01-05/2026-01-05")
	assert.Equal(t, kpi.Exact, c.Over(s, period).State())
	assert.Equal(t, kpi.Unknown, s.Over(period).State(), "the built-in catalogue does not know it")
	assert.Equal(t, kpi.Unknown, kpi.Catalogue{}.Over(s, period).State())
}

func TestAcross(t *testing.T) {
	period := calendar.MustPeriod("2026-01-05/2026-01-11")
	at := func(account string, s kpi.Series) kpi.Series {
		s.ID, s.Account = account, account
		return s
	}
	week := period.String()
	tests := []struct {
		name      string
		give      []kpi.Series
		low, high float64
		why       finding.Code
	}{
		{"none", nil, math.NaN(), 0, "unknown.no_series"},
		{"one", []kpi.Series{series("views", reading(week, 3))}, 3, 3, ""},
		{"flows", []kpi.Series{at("a", series("views", reading(week, 3))), at("b", series("views", reading(week, 4)))}, 7, 7, ""},
		{"flows, one not known", []kpi.Series{at("a", series("views", reading(week, 3))), at("b", series("views"))}, 3, inf, "bounds.series"},
		{"signed flows, one not known", []kpi.Series{at("a", series("likes", reading(week, 3))), at("b", series("likes"))}, math.NaN(), 0, "unknown.series"},
		{"stocks", []kpi.Series{at("a", series("followers", reading("2026-01-11", 1400))), at("b", series("followers", reading("2026-01-11", 3100)))}, 4500, 4500, "note.not_people"},
		{"people", []kpi.Series{at("a", series("reach", reading(week, 300))), at("b", series("reach", reading(week, 400)))}, 400, 700, "bounds.accounts"},
		{"people, one not known", []kpi.Series{at("a", series("reach", reading(week, 300))), at("b", series("reach"))}, 300, inf, "bounds.accounts"},
		{"contacts of two sources", []kpi.Series{at("a", series("leads", reading(week, 3))), at("b", series("leads", reading(week, 4)))}, 4, 7, "bounds.contacts"},
		{"contacts of one source", []kpi.Series{
			at("a", with(series("leads", reading(week, 3)), func(s *kpi.Series) { s.Source = "CRM" })),
			at("b", with(series("leads", reading(week, 4)), func(s *kpi.Series) { s.Source = "CRM" })),
		}, 7, 7, ""},
		{"rates", []kpi.Series{at("a", series("ctr", ratio(week, 1, 100))), at("b", series("ctr", ratio(week, 27, 300)))}, 7, 7, ""},
		{"rates without their parts", []kpi.Series{at("a", series("ctr", ratio(week, 1, 100))), at("b", series("ctr", reading(week, 9)))}, 1, 9, "bounds.ratios"},
		{"rates, one not known", []kpi.Series{at("a", series("ctr", ratio(week, 1, 100))), at("b", series("ctr"))}, math.NaN(), 0, "unknown.series"},
		{"rates of distinct people", []kpi.Series{at("a", series("frequency", ratio(week, 1, 100))), at("b", series("frequency", ratio(week, 1, 100)))}, math.NaN(), 0, "unknown.window"},
		{"means", []kpi.Series{at("a", series("average_rating", weighted(week, 4, 30))), at("b", series("average_rating", weighted(week, 5, 10)))}, 4.25, 4.25, ""},
		{"durations", []kpi.Series{at("a", series("first_response_time", durations(week, 1, 2, 90))), at("b", series("first_response_time", durations(week, 4, 5)))}, 4, 4, ""},
		{"medians", []kpi.Series{at("a", series("first_response_time", durations(week, 1, 2, 90))), at("b", series("first_response_time", reading(week, 5)))}, 2, 5, "bounds.medians"},
		{"two indicators", []kpi.Series{at("a", series("views", reading(week, 3))), at("b", series("likes", reading(week, 4)))}, math.NaN(), 0, "unknown.indicators_differ"},
		{"two definitions", []kpi.Series{at("a", series("views", reading(week, 3))), at("b", with(series("views", reading(week, 4)), func(s *kpi.Series) { s.Definition = "x" }))}, math.NaN(), 0, "unknown.definitions_differ"},
		{"two currencies", []kpi.Series{at("a", series("spend", reading(week, 3))), at("b", with(series("spend", reading(week, 4)), func(s *kpi.Series) { s.Currency = "USD" }))}, math.NaN(), 0, "unknown.currencies_differ"},
		{"two currencies of what is no money", []kpi.Series{at("a", series("views", reading(week, 3))), at("b", with(series("views", reading(week, 4)), func(s *kpi.Series) { s.Currency = "" }))}, 7, 7, ""},
		{"organic and paid", []kpi.Series{at("a", series("views", reading(week, 3))), at("b", with(series("views", reading(week, 4)), func(s *kpi.Series) { s.Media = kpi.Paid }))}, math.NaN(), 0, "unknown.media_differ"},
		{"one account twice", []kpi.Series{at("a", series("views", reading(week, 3))), at("a", series("views", reading(week, 3)))}, math.NaN(), 0, "unknown.account_twice"},
		{"unknown indicator", []kpi.Series{at("a", series("fans")), at("b", series("fans"))}, math.NaN(), 0, "unknown.indicator"},
		{"zero series", make([]kpi.Series, 3), math.NaN(), 0, "unknown.indicator"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := kpi.Across(period, test.give...)
			low, high, known := m.Bounds()
			assert.Equal(t, math.IsNaN(test.low), !known)
			if known {
				assert.InDelta(t, test.low, low, 1e-9)
				assert.True(t, high == test.high || math.Abs(high-test.high) < 1e-9, "got %v, want %v", high, test.high)
			}
			want := test.why
			if want != "" {
				want = "kpi." + want
			}
			assert.Equal(t, want, m.Why().Code)
		})
	}
}

func TestAcrossKeepsTheLeastProvenance(t *testing.T) {
	period := calendar.MustPeriod("2026-01-05/2026-01-05")
	a, b := series("views", reading("2026-01-05", 3)), series("views", reading("2026-01-05", 4))
	a.ID, b.ID, b.Provenance = "a", "b", smart.Assumed
	assert.Equal(t, smart.Assumed, kpi.Across(period, a, b).Provenance())
	assert.Equal(t, smart.Measured, a.Over(period).Provenance())
}

// A count of a sample is a lower bound, a ratio that of the sample, and no history is made
// of either count.
func TestSampledFiguresAreLowerBounds(t *testing.T) {
	january := calendar.MustPeriod("2026-01-01/2026-01-31")
	sampled := func(s *kpi.Series) { s.Sampled = true }
	shares := with(series("shares", reading("2026-01-01/2026-01-31", 120)), sampled)
	m := shares.Over(january)
	assert.Equal(t, kpi.Bounds, m.State())
	assert.Equal(t, "at least 120", m.Label().Localize(language.English))
	assert.Equal(t, "The figures are of a sample: what it leaves out comes on top.", m.Why().Localize(language.English))
	assert.Equal(t, "Les valeurs sont celles d'un échantillon\u00a0: ce qu'il laisse de côté vient en plus.", m.Why().Localize(language.French))
	assert.Empty(t, shares.History(smart.Objective{Type: smart.Deliver}, calendar.MustDate("2026-02-01")))
	elsewhere := with(shares, func(s *kpi.Series) { s.ID, s.Account = "elsewhere", "elsewhere" })
	assert.Equal(t, "at least 240", kpi.Builtin().Across(january, shares, elsewhere).Label().Localize(language.English))
	rate := with(series("ctr", ratio("2026-01-05", 5, 100)), sampled)
	assert.Equal(t, kpi.Exact, rate.Over(calendar.MustPeriod("2026-01-05/2026-01-05")).State())
	assert.Equal(t, kpi.Unknown, with(series("shares"), sampled).Over(january).State())
}
