package kpi_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// bothSay holds a sentence against what a reader sees in each language.
func bothSay(t *testing.T, m finding.Message, english, french string) {
	t.Helper()
	assert.Equal(t, english, plainSpaces(m.Localize(language.English)))
	assert.Equal(t, french, plainSpaces(m.Localize(language.French)))
}

// campaign reads a column over another of one arm of the campaign of August 2019, by day.
func campaign(t testing.TB, arm string, id kpi.ID, numerator, denominator int) kpi.Series {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(shared(t, "ab_campaign", arm+"_group.csv"))).ReadAll()
	require.NoError(t, err)
	s := kpi.Series{ID: arm, Indicator: id, Definition: "campaign", Media: kpi.Paid, Currency: "USD", Provenance: smart.Measured}
	for _, row := range rows[1:] {
		var day, month, year int
		_, err := fmt.Sscanf(row[1], "%d.%d.%d", &day, &month, &year)
		require.NoError(t, err)
		number := func(i int) *float64 {
			x, err := strconv.ParseFloat(row[i], 64)
			if err != nil {
				return nil
			}
			return &x
		}
		s.Samples = append(s.Samples, kpi.Sample{Date: calendar.MustDate(fmt.Sprintf("%04d-%02d-%02d", year, month, day)),
			Numerator: number(numerator), Denominator: number(denominator)})
	}
	return s
}

var august = calendar.MustPeriod("2019-08-01/2019-08-30")

// columns of the campaign.
const (
	spent, displays, clicked, bought = 2, 3, 5, 9
)

// TestScenario3BinomialIllusion: 9.8 % against 8.6 % of clicks look like a certainty when
// clicks are counted one by one, and are nothing day by day.
func TestScenario3BinomialIllusion(t *testing.T) {
	control := campaign(t, "control", "click_to_customer_rate", bought, clicked)
	test := campaign(t, "test", "click_to_customer_rate", bought, clicked)
	e := kpi.CompareArms(control, test, august, kpi.Aim{})
	assert.Equal(t, kpi.EffectUnclear, e.Verdict)
	assert.Equal(t, kpi.MethodClusters, e.Method)
	assert.Equal(t, [2]int{29, 30}, e.Points)
	before, _ := e.Before.Value()
	after, _ := e.After.Value()
	assert.InDelta(t, 9.825, before, 5e-4)
	assert.InDelta(t, 8.641, after, 5e-4)
	difference, deviation := kpi.Clusters(control, test, august)
	z := difference / deviation
	assert.InDelta(t, -0.97, z, 5e-3)
	assert.InDelta(t, 0.33, 2*stat.NormalCDF(-math.Abs(z)), 5e-3)
	bothSay(t, e.Why,
		"Control group: 9.825%; test group: 8.641%, in click-to-customer rate. The difference may be chance: between −28% and +4%, eight times out of ten.",
		"Groupe témoin : 9,825 % ; groupe test : 8,641 %, en taux de conversion des clics en clients. L'écart peut tenir au hasard : entre −28 % et +4 %, huit fois sur dix.")
}

// TestScenario4VanityWin: more clicks, and a dearer customer for all that is known.
func TestScenario4VanityWin(t *testing.T) {
	compare := func(id kpi.ID, numerator, denominator int) kpi.Effect {
		return kpi.CompareArms(campaign(t, "control", id, numerator, denominator), campaign(t, "test", id, numerator, denominator), august, kpi.Aim{})
	}
	ctr, cpa, cpm := compare("ctr", clicked, displays), compare("cpa", spent, bought), compare("cpm", spent, displays)
	assert.Equal(t, kpi.EffectGood, ctr.Verdict)
	assert.Less(t, kpi.Chance(ctr), 0.001)
	assert.Equal(t, kpi.EffectUnclear, cpa.Verdict)
	assert.Equal(t, kpi.EffectHarmful, cpm.Verdict)
	for _, test := range []struct {
		got           kpi.Effect
		before, after string
	}{
		{ctr, "4.857%", "8.088%"}, {cpa, "4.41", "4.92"}, {cpm, "21.03", "34.36"},
	} {
		assert.Contains(t, test.got.Before.Label().Localize(language.English), test.before)
		assert.Contains(t, test.got.After.Label().Localize(language.English), test.after)
	}
	bothSay(t, ctr.Why,
		"Control group: 4.857%; test group: 8.088%, in click-through rate. This is an improvement: between +43% and +90%, eight times out of ten.",
		"Groupe témoin : 4,857 % ; groupe test : 8,088 %, en taux de clic. C'est une amélioration : entre +43 % et +90 %, huit fois sur dix.")
	bothSay(t, cpa.Why,
		"Control group: $4.41; test group: $4.92, in cost per acquisition (CPA). The difference may be chance: between −3% and +26%, eight times out of ten.",
		"Groupe témoin : 4,41 $ ; groupe test : 4,92 $, en coût par acquisition (CPA). L'écart peut tenir au hasard : entre −3 % et +26 %, huit fois sur dix.")
	bothSay(t, cpm.Why,
		"Control group: $21.03; test group: $34.36, in cost per mille (CPM). This is a change for the worse: between +45% and +81%, eight times out of ten.",
		"Groupe témoin : 21,03 $ ; groupe test : 34,36 $, en coût pour mille (CPM). C'est une dégradation : entre +45 % et +81 %, huit fois sur dix.")
}

// TestClustersAgainstTheOracle holds the campaign against figures computed by another
// program.
func TestClustersAgainstTheOracle(t *testing.T) {
	var oracle map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(shared(t, "oracles", "real_data_numbers.json"), &oracle))
	for _, test := range []struct {
		name                   string
		id                     kpi.ID
		numerator, denominator int
		scale                  float64
	}{
		{"ab_ctr_day_clustered", "ctr", clicked, displays, 100},
		{"ab_cvr_day_clustered", "click_to_customer_rate", bought, clicked, 100},
		{"ab_cpa_day_clustered", "cpa", spent, bought, 1},
	} {
		var want struct{ Diff, SE, Z, P float64 }
		require.NoError(t, json.Unmarshal(oracle[test.name], &want))
		difference, deviation := kpi.Clusters(campaign(t, "control", test.id, test.numerator, test.denominator),
			campaign(t, "test", test.id, test.numerator, test.denominator), august)
		assert.InDelta(t, want.Diff, difference/test.scale, 1e-9, test.name)
		assert.InDelta(t, want.SE, deviation/test.scale, 1e-9, test.name)
		assert.InDelta(t, want.Z, difference/deviation, 1e-9, test.name)
		assert.InDelta(t, want.P, 2*stat.NormalCDF(-math.Abs(difference/deviation)), 1e-9, test.name)
	}
}

// TestScenario5ZeroConversionsSmall: three clicks without a sale say nothing.
func TestScenario5ZeroConversionsSmall(t *testing.T) {
	none, three := 0.0, 3.0
	control := series("click_to_customer_rate", ratio("2026-01-05/2026-01-11", 12, 300))
	test := series("click_to_customer_rate", kpi.Sample{Window: calendar.MustPeriod("2026-01-05/2026-01-11"), Numerator: &none, Denominator: &three})
	i := stat.Wilson(0, 3, 0.95)
	assert.InDelta(t, 0.56, i.High, 5e-3)
	e := kpi.CompareArms(control, test, calendar.MustPeriod("2026-01-05/2026-01-11"), kpi.Aim{})
	assert.Equal(t, kpi.EffectUnknown, e.Verdict)
	bothSay(t, e.Why, "It takes 4 readings on each side to measure an effect; there are 1 and 1.",
		"Il faut 4 relevés de chaque côté pour mesurer un effet ; il y en a 1 et 1.")
}
