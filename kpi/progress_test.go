package kpi_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func baseline(value, date string) *smart.Baseline {
	return &smart.Baseline{Value: smart.MustQuantity(value), Date: calendar.MustDate(date), Provenance: smart.Measured}
}

// weekly are the figures of consecutive weeks.
func weekly(from string, values ...float64) []kpi.Sample {
	day := calendar.MustDate(from)
	out := make([]kpi.Sample, len(values))
	for i, v := range values {
		week := calendar.WeekOf(day.AddDays(7*i), day.Weekday())
		out[i] = kpi.Sample{Window: week, Value: &v}
	}
	return out
}

func TestProgressOf(t *testing.T) {
	followers := smart.Objective{ID: "O1", Type: smart.IncreaseTo, Indicator: "followers", Baseline: baseline("139441", "2026-01-01"),
		Target: smart.MustQuantity("146000"), Deadline: calendar.MustDate("2026-06-30")}
	leads := smart.Objective{ID: "O2", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29")}
	delay := smart.Objective{ID: "O3", Type: smart.AtMost, Indicator: "first_response_time", Target: smart.MustQuantity("4 h"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29")}
	budget := smart.Objective{ID: "O4", Type: smart.AtMost, Indicator: "spend", Target: smart.MustQuantity("1000 EUR"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29")}
	rate := smart.Objective{ID: "O5", Type: smart.IncreaseTo, Indicator: "response_rate", Baseline: baseline("60%", "2026-01-01"),
		Target: smart.MustQuantity("80%"), Deadline: calendar.MustDate("2026-04-11")}
	cost := smart.Objective{ID: "O6", Type: smart.DecreaseTo, Indicator: "cpl", Baseline: baseline("40 EUR", "2026-01-01"),
		Target: smart.MustQuantity("20 EUR"), Deadline: calendar.MustDate("2026-04-11")}
	monthly := smart.Objective{ID: "O7", Type: smart.AtLeast, Indicator: "leads", Target: smart.MustQuantity("20"), Per: calendar.MustDuration("P1M"),
		Start: calendar.MustDate("2026-01-01"), Deadline: calendar.MustDate("2026-12-31")}
	people := smart.Objective{ID: "O8", Type: smart.Deliver, Indicator: "reach", Target: smart.MustQuantity("500"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29")}
	change := func(o smart.Objective, f func(*smart.Objective)) smart.Objective { f(&o); return o }

	tests := []struct {
		name   string
		give   smart.Objective
		series kpi.Series
		asOf   string
		want   kpi.Standing
		why    finding.Code
	}{
		{"stock behind", followers, series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingBehind, "behind"},
		{"stock keeping up", followers, series("followers", reading("2026-04-01", 144000)), "2026-04-02", kpi.StandingAhead, "ahead"},
		{"stock reached", followers, series("followers", reading("2026-04-01", 146000)), "2026-04-02", kpi.StandingAchieved, "achieved"},
		{"stock too early", followers, series("followers", reading("2026-01-04", 139500)), "2026-01-04", kpi.StandingTooEarly, "too_early"},
		{"no reading since", followers, series("followers", reading("2025-12-04", 139500)), "2026-02-04", kpi.StandingUnknown, "unknown.no_reading"},
		{"only the starting point", followers, series("followers", reading("2026-01-01", 139441)), "2026-02-04", kpi.StandingTooEarly, "nothing_since"},
		{"before the start", followers, series("followers", reading("2025-12-04", 139500)), "2025-12-31", kpi.StandingTooEarly, "not_started"},
		{"before the start, after the starting point", change(followers, func(o *smart.Objective) { o.Start = calendar.MustDate("2026-02-01") }), series("followers", reading("2026-01-14", 139500)), "2026-01-15", kpi.StandingTooEarly, "not_started"},
		{"started, last read on its starting point", change(followers, func(o *smart.Objective) { o.Start = calendar.MustDate("2026-01-02") }), series("followers", reading("2026-01-01", 139441)), "2026-02-04", kpi.StandingTooEarly, "nothing_since"},
		{"at least so many people", change(people, func(o *smart.Objective) { o.Type = smart.AtLeast }), series("reach", weekly("2026-01-05", 600)...), "2026-01-19", kpi.StandingHeld, "held"},
		{"ceiling on a level", change(followers, func(o *smart.Objective) { o.Type, o.Target = smart.AtMost, smart.MustQuantity("140000") }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingNotHeld, "not_held"},
		{"last day", followers, series("followers", reading("2026-06-30", 145000)), "2026-06-30", kpi.StandingNotYet, "not_yet"},
		{"day after", followers, series("followers", reading("2026-06-30", 145000)), "2026-07-01", kpi.StandingMissed, "missed"},
		{"final reading missing", followers, series("followers", reading("2026-05-30", 145000)), "2026-07-01", kpi.StandingToMeasure, "final"},
		{"short before and after", followers, series("followers", reading("2026-06-20", 145000), reading("2026-07-05", 145500)), "2026-07-10", kpi.StandingMissed, "missed"},
		{"reached after the deadline only", followers, series("followers", reading("2026-06-20", 145000), reading("2026-07-05", 146500)), "2026-07-10", kpi.StandingToMeasure, "final"},
		{"no deadline", change(followers, func(o *smart.Objective) { o.Deadline = calendar.Date{} }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingNotYet, "not_yet"},
		{"no baseline", change(followers, func(o *smart.Objective) { o.Baseline = nil }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "no_baseline"},
		{"baseline not known", change(followers, func(o *smart.Objective) { o.Baseline = &smart.Baseline{Provenance: smart.Unknown} }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "no_baseline"},
		{"no target", change(followers, func(o *smart.Objective) { o.Target = smart.Quantity{} }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "no_target"},
		{"no type", change(followers, func(o *smart.Objective) { o.Type = 0 }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "no_type"},
		{"another unit", change(followers, func(o *smart.Objective) { o.Target = smart.MustQuantity("12%") }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "unit"},
		{"another indicator", followers, series("views", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "other_indicator"},
		{"another account", change(followers, func(o *smart.Objective) { o.Account = "page" }), with(series("followers", reading("2026-04-01", 141000)), func(s *kpi.Series) { s.Account = "profile" }), "2026-04-02", kpi.StandingUnknown, "other_account"},
		{"as a change", change(followers, func(o *smart.Objective) { o.Target, o.Change = smart.Quantity{}, smart.MustChange("+10%") }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingBehind, "behind"},
		{"deadline before the start", change(followers, func(o *smart.Objective) { o.Deadline = calendar.MustDate("2025-12-31") }), series("followers", reading("2026-04-01", 141000)), "2026-04-02", kpi.StandingUnknown, "unknown.no_reading"},

		{"count behind", leads, series("leads", weekly("2026-01-05", 2, 4, 1, 5)...), "2026-02-02", kpi.StandingBehind, "behind"},
		{"count keeping up", leads, series("leads", weekly("2026-01-05", 5, 5, 5, 5)...), "2026-02-02", kpi.StandingAhead, "ahead"},
		{"count reached", leads, series("leads", weekly("2026-01-05", 20, 20, 20)...), "2026-02-02", kpi.StandingAchieved, "achieved"},
		{"count with a gap, reached all the same", leads, series("leads", append(weekly("2026-01-05", 40), weekly("2026-01-19", 30)...)...), "2026-02-02", kpi.StandingAchieved, "achieved"},
		{"count with a gap", leads, series("leads", append(weekly("2026-01-05", 10), weekly("2026-01-19", 5)...)...), "2026-02-02", kpi.StandingUnknown, "open_because"},
		{"count missed", leads, series("leads", weekly("2026-01-05", 2, 4, 1, 5, 2, 4, 1, 5, 2, 4, 1, 5)...), "2026-03-30", kpi.StandingMissed, "missed"},
		{"count without start", change(leads, func(o *smart.Objective) { o.Start = calendar.Date{} }), series("leads", weekly("2026-01-05", 2)...), "2026-02-02", kpi.StandingUnknown, "no_start"},
		{"count from nothing", change(leads, func(o *smart.Objective) { o.Type, o.Baseline = smart.IncreaseTo, baseline("0", "2026-01-05") }), series("leads", weekly("2026-01-05", 5, 5, 5, 5)...), "2026-02-02", kpi.StandingAhead, "ahead"},
		{"count of no stated length", change(leads, func(o *smart.Objective) { o.Type, o.Baseline = smart.IncreaseTo, baseline("40", "2026-01-05") }), series("leads", weekly("2026-01-05", 5, 5, 5, 5)...), "2026-02-02", kpi.StandingUnknown, "no_length"},
		{"at least so many in all", change(leads, func(o *smart.Objective) { o.Type = smart.AtLeast }), series("leads", weekly("2026-01-05", 2, 4, 1, 5)...), "2026-02-02", kpi.StandingBehind, "behind"},

		{"so many a month, held", monthly, series("leads", reading("2026-01-01/2026-01-31", 22), reading("2026-02-01/2026-02-28", 25)), "2026-03-02", kpi.StandingHeld, "held"},
		{"so many a month, not held", monthly, series("leads", reading("2026-01-01/2026-01-31", 25), reading("2026-02-01/2026-02-28", 12)), "2026-03-02", kpi.StandingNotHeld, "not_held_window"},
		{"so many a month, by weeks", change(monthly, func(o *smart.Objective) { o.Start = calendar.MustDate("2026-01-05") }), series("leads", weekly("2026-01-05", 5, 5, 5, 5, 5)...), "2026-02-09", kpi.StandingHeld, "held"},

		{"delay held, in hours", delay, series("first_response_time", durations("2026-01-05/2026-01-11", 100, 200, 300)), "2026-01-12", kpi.StandingHeld, "held"},
		{"delay not held", delay, series("first_response_time", durations("2026-01-05/2026-01-11", 300, 400)), "2026-01-12", kpi.StandingNotHeld, "not_held"},
		{"delay cannot be told", delay, series("first_response_time", reading("2026-01-05/2026-01-11", 300), reading("2026-01-12/2026-01-18", 100)), "2026-01-20", kpi.StandingUnknown, "open_because"},
		{"delay was held", delay, series("first_response_time", durations("2026-01-05/2026-03-29", 100, 200)), "2026-04-01", kpi.StandingAchieved, "kept"},
		{"delay, final reading missing", delay, series("first_response_time", durations("2026-01-05/2026-01-11", 100)), "2026-04-01", kpi.StandingToMeasure, "final"},

		{"budget held", budget, series("spend", weekly("2026-01-05", 100, 100.5)...), "2026-01-19", kpi.StandingHeld, "held"},
		{"budget passed for good", budget, series("spend", weekly("2026-01-05", 600, 600)...), "2026-01-19", kpi.StandingMissed, "broken"},
		{"budget in another currency", budget, with(series("spend", weekly("2026-01-05", 600)...), func(s *kpi.Series) { s.Currency = "USD" }), "2026-01-19", kpi.StandingUnknown, "unit"},

		{"rate keeping up", rate, series("response_rate", ratio("2026-02-01/2026-02-28", 75, 100)), "2026-03-02", kpi.StandingAhead, "ahead"},
		{"rate of the last window alone", rate, series("response_rate", ratio("2026-01-01/2026-01-31", 99, 100), ratio("2026-02-01/2026-02-28", 61, 100)), "2026-03-02", kpi.StandingBehind, "behind"},
		{"cost falling", cost, series("cpl", ratio("2026-02-01/2026-02-28", 1000, 40)), "2026-03-02", kpi.StandingAhead, "ahead"},
		{"cost rising", cost, series("cpl", ratio("2026-02-01/2026-02-28", 1800, 40)), "2026-03-02", kpi.StandingBehind, "behind"},
		{"cost without a lead", cost, series("cpl", ratio("2026-02-01/2026-02-28", 900, 0)), "2026-03-02", kpi.StandingUnknown, "unknown.denominator"},

		{"people between bounds", people, series("reach", weekly("2026-01-05", 300, 300)...), "2026-01-19", kpi.StandingUnknown, "open_because"},
		{"people reached for sure", people, series("reach", weekly("2026-01-05", 300, 600)...), "2026-01-19", kpi.StandingAchieved, "achieved"},

		{"zero", smart.Objective{}, kpi.Series{}, "2026-01-19", kpi.StandingUnknown, "unknown.indicator"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := kpi.ProgressOf(test.give, test.series, calendar.MustDate(test.asOf))
			assert.Equal(t, test.want.String(), p.Standing.String(), p.Why.Localize(language.English))
			want := finding.Code("kpi.progress." + test.why)
			if len(test.why) > 8 && test.why[:8] == "unknown." {
				want = "kpi." + test.why
			}
			assert.Equal(t, want, p.Why.Code)
			for _, tag := range []language.Tag{language.English, language.French} {
				assert.NotContains(t, p.Why.Localize(tag), "{")
			}
			data, err := json.Marshal(p)
			require.NoError(t, err)
			var again kpi.Progress
			require.NoError(t, json.Unmarshal(data, &again))
			assert.Equal(t, p.Standing, again.Standing)
			assert.Equal(t, p.Current.State(), again.Current.State())
		})
	}
}

func TestProgressInFigures(t *testing.T) {
	o := smart.Objective{ID: "O2", Type: smart.Deliver, Indicator: "leads", Target: smart.MustQuantity("60"),
		Start: calendar.MustDate("2026-01-05"), Deadline: calendar.MustDate("2026-03-29")}
	p := kpi.ProgressOf(o, series("leads", weekly("2026-01-05", 2, 4, 1, 5)...), calendar.MustDate("2026-02-02"))
	value := func(m kpi.Measure) float64 {
		x, exact := m.Value()
		require.True(t, exact)
		return x
	}
	assert.Equal(t, 12.0, value(p.Current))
	assert.InDelta(t, 20, value(p.Expected), 1e-9, "28 of 84 days")
	assert.InDelta(t, 20, value(p.Share), 1e-9)
	assert.InDelta(t, 48, value(p.Remaining), 1e-9)
	assert.InDelta(t, 3, value(p.Pace), 1e-9)
	assert.InDelta(t, 6, value(p.Needed), 1e-9)
	assert.Equal(t, "Au 1er février 2026 : 12. Une progression régulière vers 60 en serait déjà à 20. Écart restant : 48, soit 6 par semaine jusqu'au 29 mars 2026 inclus.",
		plainSpaces(p.Why.Localize(language.French)))
	assert.Equal(t, "On 1 February 2026: 12. A straight line to 60 would be at 20 already. 48 to go, 6 a week until 29 March 2026 included.",
		p.Why.Localize(language.English))
}

func TestProgressOfAPercentageLeavesPoints(t *testing.T) {
	o := smart.Objective{Type: smart.IncreaseTo, Baseline: baseline("22%", "2026-01-01"), Target: smart.MustQuantity("26%"), Deadline: calendar.MustDate("2026-12-31")}
	p := kpi.ProgressOf(o, series("repeat_purchase_rate", reading("2026-01-01/2026-06-30", 23)), calendar.MustDate("2026-07-01"))
	assert.Equal(t, kpi.Points, p.Remaining.Unit())
	assert.Equal(t, "3 points", p.Remaining.Label().Localize(language.French))
	assert.Equal(t, "25%", p.Share.Label().Localize(language.English))
}

func TestProgressWithoutADay(t *testing.T) {
	p := kpi.ProgressOf(smart.Objective{}, kpi.Series{}, calendar.Date{})
	assert.Equal(t, kpi.StandingUnknown, p.Standing)
	assert.Equal(t, finding.Code("kpi.progress.no_day"), p.Why.Code)
	data, err := json.Marshal(kpi.Progress{})
	require.NoError(t, err)
	assert.JSONEq(t, `{}`, string(data))
}

func TestHistory(t *testing.T) {
	deliver := smart.Objective{Type: smart.Deliver}
	point := func(date string, value float64) smart.Point {
		return smart.Point{Date: calendar.MustDate(date), Value: value}
	}
	tests := []struct {
		name string
		give smart.Objective
		s    kpi.Series
		want []smart.Point
	}{
		{"readings of a stock", smart.Objective{Type: smart.IncreaseTo}, series("followers", reading("2026-02-01", 3), reading("2026-01-01", 2)), []smart.Point{point("2026-01-01", 2), point("2026-02-01", 3)}},
		{"running total", deliver, series("leads", weekly("2026-01-05", 2, 4, 1)...), []smart.Point{point("2026-01-11", 2), point("2026-01-18", 6), point("2026-01-25", 7)}},
		{"running total since a gap", deliver, series("leads", append(weekly("2026-01-05", 2), weekly("2026-01-19", 4, 1)...)...), []smart.Point{point("2026-01-25", 4), point("2026-02-01", 5)}},
		{"running total since an unread week", deliver, series("leads", reading("2026-01-05", 2), unread("2026-01-06"), reading("2026-01-07", 4)), []smart.Point{point("2026-01-07", 4)}},
		{"running total over covered days", deliver, with(series("leads", reading("2026-01-05", 2), reading("2026-01-07", 4)), func(s *kpi.Series) { s.Covers = january }), []smart.Point{point("2026-01-05", 2), point("2026-01-07", 6)}},
		{"no running total of overlaps", deliver, series("leads", reading("2026-01-01/2026-01-31", 2), reading("2026-01-07", 4)), nil},
		{"by the month", smart.Objective{Type: smart.AtLeast, Per: calendar.MustDuration("P1M")}, series("leads", append(weekly("2025-12-29", 2, 4, 1, 5), reading("2026-01-26/2026-01-31", 3), reading("2026-02-01/2026-02-28", 9))...), []smart.Point{point("2026-02-28", 9)}},
		{"by the fortnight", smart.Objective{Type: smart.Deliver, Per: calendar.MustDuration("P2W")}, series("leads", weekly("2026-01-05", 2, 4, 1, 5)...), []smart.Point{point("2026-01-18", 6), point("2026-02-01", 6)}},
		{"hours for a target in hours", smart.Objective{Type: smart.AtMost, Target: smart.MustQuantity("2 h")}, series("first_response_time", reading("2026-01-05", 90)), []smart.Point{point("2026-01-05", 1.5)}},
		{"hours for a start in hours", smart.Objective{Type: smart.DecreaseTo, Baseline: baseline("4 h", "2026-01-01")}, series("first_response_time", reading("2026-01-05", 90)), []smart.Point{point("2026-01-05", 1.5)}},
		{"no followers in per cent", smart.Objective{Type: smart.IncreaseTo, Target: smart.MustQuantity("20%")}, series("followers", reading("2026-01-05", 90)), nil},
		{"rates of windows", smart.Objective{Type: smart.IncreaseTo}, series("ctr", ratio("2026-01-05", 5, 100), ratio("2026-01-06", 0, 0)), []smart.Point{point("2026-01-05", 5)}},
		{"nothing after the day", smart.Objective{Type: smart.IncreaseTo}, series("followers", reading("2027-02-01", 3)), nil},
		{"unknown indicator", deliver, series("fans", reading("2026-01-05", 2)), nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, test.s.History(test.give, calendar.MustDate("2026-06-30")))
		})
	}
}

func TestTargetsAreReadInTheUnitOfTheIndicator(t *testing.T) {
	tests := []struct {
		id     kpi.ID
		target string
		fits   bool
	}{
		{"first_response_time", "2 h", true}, {"first_response_time", "1 d", true}, {"first_response_time", "30 min", true},
		{"first_response_time", "30", false}, {"avg_view_duration", "12 s", true}, {"avg_view_duration", "1 min", true},
		{"nps", "40", true}, {"nps", "40pt", true}, {"nps", "40%", false}, {"average_rating", "4.5 stars", true},
		{"csat", "80%", true}, {"csat", "80", false}, {"cpl", "12 EUR", true}, {"cpl", "12 USD", false}, {"roas", "4", true}, {"views", "300", true},
	}
	for _, test := range tests {
		t.Run(string(test.id)+" "+test.target, func(t *testing.T) {
			o := smart.Objective{Type: smart.AtLeast, Target: smart.MustQuantity(test.target)}
			p := kpi.ProgressOf(o, series(test.id), calendar.MustDate("2026-02-01"))
			assert.Equal(t, !test.fits, p.Why.Code == "kpi.progress.unit", p.Why.Localize(language.English))
		})
	}
}
