package kpi_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

func plainSpaces(s string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s)
}

func TestMeasuresPrintNoMoreThanTheirSource(t *testing.T) {
	week := "2026-01-05/2026-01-11"
	digits := func(n int, s kpi.Series) kpi.Series { s.Digits = n; return s }
	tests := []struct {
		name            string
		give            kpi.Series
		english, french string
	}{
		{"count", series("views", reading(week, 12345)), "12,345", "12 345"},
		{"half a count", series("views", reading(week, 0.5)), "0.5", "0,5"},
		{"subscribers of YouTube", digits(3, series("followers", reading("2026-01-11", 1100000))), "about 1.1 million", "environ 1,1 million"},
		{"more of them", digits(3, series("followers", reading("2026-01-11", 53300000))), "about 53.3 million", "environ 53,3 millions"},
		{"fewer of them", digits(3, series("followers", reading("2026-01-11", 12400))), "about 12,400", "environ 12 400"},
		{"few enough to be counted", digits(3, series("followers", reading("2026-01-11", 999))), "999", "999"},
		{"rate of thousands", series("ctr", ratio(week, 1234, 98765)), "1.25%", "1,25 %"},
		{"rate of seven", series("ctr", ratio(week, 3, 7)), "43%", "43 %"},
		{"rate of a hundred", series("ctr", ratio(week, 5, 120)), "4%", "4 %"},
		{"rate as given", series("ctr", reading(week, 4.25)), "4.25%", "4,25 %"},
		{"rate as given, whole", series("ctr", reading(week, 4)), "4%", "4 %"},
		{"money", series("spend", reading(week, 1234.5)), "€1,234.50", "1 234,50 €"},
		{"money of a third", series("cpl", ratio(week, 100, 3)), "€33.33", "33,33 €"},
		{"yen", with(series("spend", reading(week, 1234)), func(s *kpi.Series) { s.Currency = "JPY" }), "1,234\u00a0JPY", "1 234 JPY"},
		{"seconds", series("avg_view_duration", weighted(week, 12.5, 3)), "12.5 s", "12,5 s"},
		{"minutes", series("first_response_time", durations(week, 30, 45)), "37.5 min", "37,5 min"},
		{"hours", series("first_response_time", durations(week, 230, 250)), "4 h", "4 h"},
		{"hours and minutes", series("first_response_time", durations(week, 240, 250)), "4 h 05 min", "4 h 05"},
		{"many hours", series("watch_time", reading(week, 240_020)), "4,000 h", "4 000 h"},
		{"stars", series("average_rating", reading(week, 4.5)), "4.5 out of 5", "4,5 sur 5"},
		{"points", series("nps", ratio(week, 21, 50)), "42 points", "42 points"},
		{"per post", series("likes_per_post", ratio(week, 250, 20)), "12.5 per post", "12,5 par publication"},
		{"times", series("roas", ratio(week, 400, 100)), "4", "4"},
		{"between", series("reach", daily("2026-01-05", 100, 120, 110, 95, 130, 105, 110)...), "between 130 and 770", "entre 130 et 770"},
		{"at least", series("views", reading("2026-01-05", 5)), "at least 5", "au moins 5"},
		{"at most", series("reach", reading("2026-01-01/2026-01-31", 5)), "at most 5", "au plus 5"},
		{"unknown", series("ctr", reading("2026-01-05", 5)), "n/a", "n. d."},
		{"not applicable", with(series("ctr"), func(s *kpi.Series) { s.Provenance = smart.NotApplicable }), "not applicable", "s. o."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := test.give.Over(calendar.MustPeriod(week))
			assert.Equal(t, test.english, m.Label().Localize(language.English))
			assert.Equal(t, test.french, plainSpaces(m.Label().Localize(language.French)))
			_, isNumber := m.Arg("x").Number()
			_, isTerm := m.Arg("x").Term()
			assert.True(t, isNumber || isTerm)
		})
	}
	assert.Equal(t, "n/a", kpi.Measure{}.Label().Localize(language.English))
}

func TestMeasureGivesNoZeroForUnknown(t *testing.T) {
	for _, m := range []kpi.Measure{{}, series("views").Over(january)} {
		value, exact := m.Value()
		assert.True(t, math.IsNaN(value))
		assert.False(t, exact)
		low, high, known := m.Bounds()
		assert.True(t, math.IsNaN(low) && math.IsNaN(high))
		assert.False(t, known)
	}
	m := series("reach", reading("2026-01-05", 3)).Over(january)
	value, exact := m.Value()
	assert.True(t, math.IsNaN(value), "bounds are no value")
	assert.False(t, exact)
}

func TestMeasureSaysWhatItIsOf(t *testing.T) {
	week := calendar.MustPeriod("2026-01-05/2026-01-11")
	m := series("followers", reading("2026-01-08", 3)).Over(week)
	assert.Equal(t, calendar.MustDate("2026-01-08"), m.On())
	assert.Equal(t, week, m.Period())
	assert.Equal(t, kpi.People, m.Unit())
	assert.Empty(t, m.Currency(), "no money")
	assert.Equal(t, "EUR", series("spend").Over(week).Currency())
	assert.False(t, m.IsZero())
	assert.True(t, kpi.Measure{}.IsZero())
}

func TestMeasureAsJSON(t *testing.T) {
	week := "2026-01-05/2026-01-11"
	tests := []struct {
		name, want string
		give       kpi.Measure
	}{
		{"exact", `{"state":"exact","value":22.75,"unit":"currency","currency":"EUR","places":2,"period":"2026-01-05/2026-01-11","provenance":"measured"}`,
			series("spend", reading(week, 22.75)).Over(calendar.MustPeriod(week))},
		{"stock", `{"state":"exact","value":9,"unit":"people","on":"2026-01-11","period":"2026-01-05/2026-01-11","provenance":"measured"}`,
			series("followers", reading("2026-01-11", 9)).Over(calendar.MustPeriod(week))},
		{"absent", `null`, kpi.Measure{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data, err := json.Marshal(test.give)
			require.NoError(t, err)
			assert.JSONEq(t, test.want, string(data))
			var again kpi.Measure
			require.NoError(t, json.Unmarshal(data, &again))
			assert.Equal(t, test.give, again)
		})
	}
	open := series("views", reading("2026-01-05", 5)).Over(calendar.MustPeriod(week))
	data, err := json.Marshal(open)
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(data, &fields))
	assert.Equal(t, 5.0, fields["low"])
	assert.NotContains(t, fields, "high", "open bounds are left out")
	assert.NotContains(t, fields, "value")
	var again kpi.Measure
	require.NoError(t, json.Unmarshal(data, &again))
	assert.Equal(t, open.Label().Localize(language.French), again.Label().Localize(language.French))
	assert.Equal(t, open.Why().Localize(language.French), kpi.Messages().Localize(again.Why(), language.French))

	for _, bad := range []string{`{}`, `{"state":"exact"}`, `{"state":"bounds"}`, `{"state":"bounds","low":3,"high":2}`, `{"state":"bounds","low":3,"high":3}`, `{"state":"sure"}`, `[]`} {
		assert.Error(t, json.Unmarshal([]byte(bad), new(kpi.Measure)), bad)
	}
	var wrong *kpi.MeasureError
	assert.ErrorAs(t, json.Unmarshal([]byte(`{"state":"exact"}`), new(kpi.Measure)), &wrong)
	assert.Equal(t, `kpi: measure "exact": its figures are missing or do not fit it`, wrong.Error())
}
