package stat_test

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"testing"

	"github.com/septet-go/socialstrategy/kpi/internal/stat"
	"github.com/stretchr/testify/assert"
)

const (
	spend       = "Spend [USD]"
	impressions = "# of Impressions"
	clicks      = "# of Website Clicks"
	purchases   = "# of Purchase"
)

func TestArmsOfARealCampaign(t *testing.T) {
	columns := []string{spend, impressions, clicks, purchases}
	_, control := table(t, ',', columns, "ab_campaign", "control_group.csv")
	_, test := table(t, ',', columns, "ab_campaign", "test_group.csv")
	type difference struct{ Test, Control, Diff, D, SE, Z, P float64 }
	for key, of := range map[string][2]string{"ctr": {clicks, impressions}, "cvr": {purchases, clicks}, "cpa": {spend, purchases}} {
		var want difference
		oracle(t, "real_data_numbers.json", "ab_"+key+"_day_clustered", &want)
		a, va := stat.Clustered(test[of[0]], test[of[1]])
		b, vb := stat.Clustered(control[of[0]], control[of[1]])
		z := (a - b) / math.Sqrt(va+vb)
		near(t, want.Test, a, key)
		near(t, want.Control, b, key)
		near(t, want.SE, math.Sqrt(va+vb), key)
		near(t, want.Z, z, key)
		within(t, want.P, 2*stat.NormalCDF(-math.Abs(z)), 1e-9, key)
	}
	for key, of := range map[string][2]string{"ctr": {clicks, impressions}, "cvr": {purchases, clicks}} {
		var want difference
		oracle(t, "real_data_numbers.json", "ab_"+key+"_naive", &want)
		chi, p := stat.TwoProportions(sum(test[of[0]]), sum(test[of[1]]), sum(control[of[0]]), sum(control[of[1]]))
		near(t, want.Z*want.Z, chi, key)
		if assert.InDelta(t, want.P, p, 1e-9, key); want.P > 0 {
			within(t, want.P, p, 1e-9, key)
		}
	}
}

func sum(values []float64) (total float64) {
	for _, v := range values {
		total += v
	}
	return total
}

const (
	reach        = "Lifetime Post Total Reach"
	interactions = "Total Interactions"
)

func TestGroupsOfRealPosts(t *testing.T) {
	posts, numbers := table(t, ';', []string{reach, interactions}, "moro2016", "dataset_Facebook.csv")
	rate := make([]float64, len(posts))
	for i := range rate {
		rate[i] = numbers[interactions][i] / numbers[reach][i]
	}
	split := func(values []float64, column string) map[string][]float64 {
		groups := make(map[string][]float64)
		for i, p := range posts {
			groups[p[column]] = append(groups[p[column]], values[i])
		}
		return groups
	}

	for key, values := range map[string][]float64{"moro_paid_reach_mwu": numbers[reach], "moro_paid_er_mwu": rate} {
		var want struct{ U, P float64 }
		oracle(t, "real_data_numbers.json", key, &want)
		groups := split(values, "Paid")
		u, p := stat.MannWhitney(groups["1"], groups["0"])
		assert.Equal(t, want.U, u, key)
		within(t, want.P, p, 1e-9, key)
	}
	for key, column := range map[string]string{"moro_weekday_reach_kruskal": "Post Weekday", "moro_type_reach_kruskal": "Type"} {
		var want struct{ H, P float64 }
		oracle(t, "real_data_numbers.json", key, &want)
		h, p := stat.KruskalWallis(slices.Collect(maps.Values(split(numbers[reach], column)))...)
		near(t, want.H, h, key)
		within(t, want.P, p, 1e-9, key)
	}

	var hours [][3]float64
	oracle(t, "real_data_numbers.json", "moro_hours_p", &hours)
	groups := split(numbers[reach], "Post Hour")
	var all []float64
	for _, hour := range hours {
		at := strconv.Itoa(int(hour[0]))
		var others []float64
		for other, values := range groups {
			if other != at {
				others = append(others, values...)
			}
		}
		_, p := stat.MannWhitney(groups[at], others)
		within(t, hour[2], p, 1e-9, at)
		all = append(all, p)
	}
	var raw, adjusted []float64
	for i, p := range stat.BenjaminiHochberg(all) {
		if all[i] < 0.05 {
			raw = append(raw, hours[i][0])
		}
		if p < 0.05 {
			adjusted = append(adjusted, hours[i][0])
		}
	}
	var wantRaw, wantAdjusted []float64
	oracle(t, "real_data_numbers.json", "moro_hours_raw_sig", &wantRaw)
	oracle(t, "real_data_numbers.json", "moro_hours_bh_sig", &wantAdjusted)
	assert.Equal(t, wantRaw, raw)
	assert.Equal(t, wantAdjusted, adjusted)
}
