package kpi_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
)

// moroSource is the data set: 500 posts of the Facebook page of a cosmetics brand in 2014.
const moroSource = "Moro, Rita, Vala (2016), Predicting social media performance metrics, Journal of Business Research 69(9)"

// shared opens a file of the data beside the module, or skips the test.
func shared(t testing.TB, path ...string) []byte {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		require.NotEqual(t, filepath.Dir(dir), dir, "no go.mod above the test")
		dir = filepath.Dir(dir)
	}
	data, err := os.ReadFile(filepath.Join(append([]string{dir, "..", "shared", "data", "kpi"}, path...)...))
	if err != nil {
		t.Skipf("the data set is not here: %v", err)
	}
	return data
}

// moroPost is a row of the data set.
type moroPost struct {
	id, kind                         string
	month                            calendar.Period
	reach, impressions, interactions float64
}

func moroPosts(t testing.TB) []moroPost {
	t.Helper()
	data := shared(t, "moro2016", "dataset_Facebook.csv")
	reader := csv.NewReader(bytes.NewReader(data))
	reader.Comma = ';'
	rows, err := reader.ReadAll()
	require.NoError(t, err)
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	var out []moroPost
	for i, row := range rows[1:] {
		number := func(name string) float64 {
			x, err := strconv.ParseFloat(row[column[name]], 64)
			require.NoError(t, err)
			return x
		}
		month := int(number("Post Month"))
		day := calendar.MustDate(fmt.Sprintf("2014-%02d-01", month))
		out = append(out, moroPost{
			id: fmt.Sprintf("post-%03d", i), kind: row[column["Type"]], month: calendar.MonthOf(day),
			reach: number("Lifetime Post Total Reach"), impressions: number("Lifetime Post Total Impressions"),
			interactions: number("Total Interactions"),
		})
	}
	return out
}

// moroSeries is one series of the posts that are wanted.
func moroSeries(id kpi.ID, posts []moroPost, wanted func(moroPost) bool, sample func(moroPost) kpi.Sample) kpi.Series {
	s := kpi.Series{ID: "moro", Indicator: id, Definition: "facebook.2014", Media: kpi.Total, Provenance: smart.Measured,
		Source: moroSource, Covers: calendar.MustPeriod("2014-01-01/2014-12-31")}
	for _, p := range posts {
		if wanted(p) {
			x := sample(p)
			x.Window, x.Post = p.month, p.id
			s.Samples = append(s.Samples, x)
		}
	}
	return s
}

func all(moroPost) bool { return true }

func engagementByReach(p moroPost) kpi.Sample {
	return kpi.Sample{Numerator: &p.interactions, Denominator: &p.reach}
}

// TestRealFiguresAgainstTheOracle holds the figures of the posts against those computed
// by another program.
func TestRealFiguresAgainstTheOracle(t *testing.T) {
	posts := moroPosts(t)
	require.Len(t, posts, 500)
	var oracle struct {
		All  map[string]float64            `json:"moro_all"`
		Type map[string]map[string]float64 `json:"moro_type"`
	}
	require.NoError(t, json.Unmarshal(shared(t, "oracles", "real_data_numbers.json"), &oracle))
	year := calendar.MustPeriod("2014-01-01/2014-12-31")

	check := func(name string, wanted func(moroPost) bool, want map[string]float64) {
		t.Run(name, func(t *testing.T) {
			value := func(id kpi.ID, sample func(moroPost) kpi.Sample) float64 {
				m := moroSeries(id, posts, wanted, sample).Over(year)
				x, exact := m.Value()
				require.True(t, exact, m.Why().Localize(language.English))
				return x
			}
			reach := value("post_reach_total", func(p moroPost) kpi.Sample { return kpi.Sample{Value: &p.reach} })
			assert.InDelta(t, want["reach_sum"], reach, 1e-9)
			assert.InDelta(t, want["er_reach_ratio_of_sums"], value("er_reach", engagementByReach)/100, 1e-9)
			assert.InDelta(t, want["er_impr"], value("er_impressions", func(p moroPost) kpi.Sample {
				return kpi.Sample{Numerator: &p.interactions, Denominator: &p.impressions}
			})/100, 1e-9)
			assert.InDelta(t, want["posts"], value("posts_published", func(moroPost) kpi.Sample { return kpi.Sample{Value: new(1.0)} }), 1e-9)

			// What the package never computes, for comparison: the mean of the ratios.
			var sum float64
			n := 0
			for _, p := range posts {
				if wanted(p) {
					sum += p.interactions / p.reach
					n++
				}
			}
			assert.InDelta(t, want["er_reach_mean_of_ratios"], sum/float64(n), 1e-9)
		})
	}
	check("all", all, oracle.All)
	for _, kind := range []string{"Link", "Photo", "Status", "Video"} {
		check(kind, func(p moroPost) bool { return p.kind == kind }, oracle.Type[kind])
	}
}

// TestRealRatesDoNotAverage is the reason for ratios of totals: 1.526 % and not 2.407 %, and
// Status before Photo, not the other way round.
func TestRealRatesDoNotAverage(t *testing.T) {
	posts := moroPosts(t)
	year := calendar.MustPeriod("2014-01-01/2014-12-31")
	m := moroSeries("er_reach", posts, all, engagementByReach).Over(year)
	assert.Equal(t, "1.526%", m.Label().Localize(language.English))
	assert.Equal(t, "1,526\u00a0%", m.Label().Localize(language.French))

	kept := moroSeries("er_reach", posts, all, func(p moroPost) kpi.Sample {
		return kpi.Sample{Value: new(100 * p.interactions / p.reach)}
	}).Over(year)
	low, high, _ := kept.Bounds()
	assert.Equal(t, kpi.Bounds, kept.State(), "without its parts a rate over the year is between two figures")
	exact, _ := m.Value()
	assert.True(t, low <= exact && exact <= high)

	of := func(kind string) float64 {
		x, _ := moroSeries("er_reach", posts, func(p moroPost) bool { return p.kind == kind }, engagementByReach).Over(year).Value()
		return x
	}
	assert.Greater(t, of("Status"), of("Photo"))
}

// TestRealReachIsNeverSummedIntoPeople: the reach of posts adds up to exposures alone.
func TestRealReachIsNeverSummedIntoPeople(t *testing.T) {
	posts := moroPosts(t)
	quarter := calendar.MustPeriod("2014-01-01/2014-03-31")
	m := moroSeries("reach", posts, all, func(p moroPost) kpi.Sample { return kpi.Sample{Value: &p.reach} }).Over(quarter)
	assert.Equal(t, kpi.Bounds, m.State())
	assert.Equal(t, kpi.People, m.Unit())
	total := moroSeries("post_reach_total", posts, all, func(p moroPost) kpi.Sample { return kpi.Sample{Value: &p.reach} }).Over(quarter)
	_, high, _ := m.Bounds()
	exposures, _ := total.Value()
	assert.Equal(t, exposures, high)
	assert.Equal(t, kpi.Exposures, total.Unit())
}

// TestRealCampaignAgainstTheOracle: an advertising campaign of August 2019, one day of which
// was never counted.
func TestRealCampaignAgainstTheOracle(t *testing.T) {
	oracle := map[string]map[string]float64{}
	var raw map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(shared(t, "oracles", "real_data_numbers.json"), &raw))
	for _, arm := range []string{"ab_control", "ab_test"} {
		var figures map[string]any
		require.NoError(t, json.Unmarshal(raw[arm], &figures))
		oracle[arm] = map[string]float64{}
		for name, x := range figures {
			if number, ok := x.(float64); ok {
				oracle[arm][name] = number
			}
		}
	}
	ctr, cpa, cpm := abSeries(t, "test_group.csv")
	month := calendar.MustPeriod("2019-08-01/2019-08-30")
	for _, test := range []struct {
		want  float64
		scale float64
		give  kpi.Series
	}{
		{oracle["ab_test"]["ctr_pooled"], 100, ctr},
		{oracle["ab_test"]["cpa"], 1, cpa},
		{oracle["ab_test"]["cpm"], 1, cpm},
	} {
		got, exact := test.give.Over(month).Value()
		require.True(t, exact)
		assert.InDelta(t, test.want, got/test.scale, 1e-9)
	}

	ctr, cpa, _ = abSeries(t, "control_group.csv")
	m := cpa.Over(month)
	assert.Equal(t, kpi.Unknown, m.State(), "one day is missing")
	assert.Equal(t, "No reading for 1 day, the first of which is 5 August 2019: the whole cannot be told from the rest.",
		m.Why().Localize(language.English))
	before, after := calendar.MustPeriod("2019-08-01/2019-08-04"), calendar.MustPeriod("2019-08-06/2019-08-30")
	for _, s := range []kpi.Series{ctr, cpa} {
		assert.Equal(t, kpi.Exact, s.Over(before).State())
		assert.Equal(t, kpi.Exact, s.Over(after).State())
	}
}

// abSeries reads one arm of the campaign: click-through rate, cost per acquisition, cost
// per mille. What was not counted is a gap.
func abSeries(t testing.TB, name string) (ctr, cpa, cpm kpi.Series) {
	t.Helper()
	reader := csv.NewReader(bytes.NewReader(shared(t, "ab_campaign", name)))
	rows, err := reader.ReadAll()
	require.NoError(t, err)
	ctr, cpa, cpm = series("ctr"), series("cpa"), series("cpm")
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
		date := calendar.MustDate(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
		add := func(s *kpi.Series, numerator, denominator int) {
			s.Samples = append(s.Samples, kpi.Sample{Date: date, Numerator: number(numerator), Denominator: number(denominator)})
		}
		add(&ctr, 5, 3)
		add(&cpa, 2, 9)
		add(&cpm, 2, 3)
	}
	return ctr, cpa, cpm
}

// TestTypedFiguresAreThoseOfTheData holds the figures typed into the example against the data.
func TestTypedFiguresAreThoseOfTheData(t *testing.T) {
	got := map[int][2]float64{}
	for _, p := range moroPosts(t) {
		q := got[p.month.From().Quarter()]
		got[p.month.From().Quarter()] = [2]float64{q[0] + p.interactions, q[1] + p.reach}
	}
	assert.Equal(t, map[int][2]float64{1: {13802, 1398361}, 2: {28087, 2147717}, 3: {34771, 1711016}, 4: {29400, 1694586}}, got)
}
