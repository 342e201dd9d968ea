package kpi_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// moroPublications are the posts of the data set with what is known of them. Their days are
// not: each is given the first day of its month with its weekday.
func moroPublications(t testing.TB) []kpi.Publication {
	t.Helper()
	reader := csv.NewReader(bytes.NewReader(shared(t, "moro2016", "dataset_Facebook.csv")))
	reader.Comma = ';'
	rows, err := reader.ReadAll()
	require.NoError(t, err)
	number := func(s string) int {
		n, err := strconv.Atoi(s)
		require.NoError(t, err)
		return n
	}
	formats := map[string]network.Format{"Photo": network.FormatImage, "Status": network.FormatText, "Link": network.FormatLink, "Video": network.FormatShortVideo}
	out := make([]kpi.Publication, len(rows)-1)
	for i, row := range rows[1:] {
		day := calendar.MustDate(fmt.Sprintf("2014-%02d-01", number(row[3])))
		for day.Weekday() != time.Weekday(number(row[4])-1) {
			day = day.AddDays(1)
		}
		out[i] = kpi.Publication{Post: fmt.Sprintf("post-%03d", i), Format: formats[row[1]], Theme: "category " + row[2],
			At: calendar.MustDateTime(fmt.Sprintf("%sT%02d:00:00", day, number(row[5])))}
	}
	return out
}

// TestScenario21BestHour: of fourteen hours two look apart, and one does when all fourteen
// are taken into account. It is worse than the others, and a candidate to test.
func TestScenario21BestHour(t *testing.T) {
	reach := moroSeries("post_reach_total", moroPosts(t), all, func(p moroPost) kpi.Sample { return kpi.Sample{Value: &p.reach} })
	r := kpi.RankPosts(kpi.GroupByHour, reach, moroPublications(t), kpi.Aim{})
	require.NotEmpty(t, r.Groups, r.Why)
	assert.Len(t, r.Groups, 14)
	eight := r.Groups[0]
	assert.Equal(t, "08", eight.Key)
	assert.Equal(t, 12, eight.Posts)
	assert.False(t, eight.Better)
	for i, g := range r.Groups {
		assert.Equal(t, i == 0, g.Stands, g.Key)
	}
	bothSay(t, r.Why,
		"By hour (14 groups, 500 posts): 08:00 (less than the others).",
		"Par heure (14 groupes, 500 publications) : 8 h 00 (moins bien que les autres).")
	bothSay(t, eight.Why,
		"Less than the others, to be tested before it is given up: 08:00. 12 posts, a median of 3,148, against 5,300 for the others.",
		"Moins bien que les autres, à tester avant d'y renoncer : 8 h 00. 12 publications, 3 148 en valeur médiane, contre 5 300 pour les autres.")
	bothSay(t, r.Groups[1].Why,
		"Nothing to tell it from the others: 02:00. 39 posts, a median of 5,168, against 5,282 for the others.",
		"Rien de distinct : 2 h 00. 39 publications, 5 168 en valeur médiane, contre 5 282 pour les autres.")

	var oracle struct {
		Hours [][3]float64 `json:"moro_hours_p"`
	}
	require.NoError(t, json.Unmarshal(shared(t, "oracles", "real_data_numbers.json"), &oracle))
	posts := map[string]int{}
	for _, g := range r.Groups {
		posts[g.Key] = g.Posts
	}
	for _, hour := range oracle.Hours {
		assert.Equal(t, int(hour[1]), posts[fmt.Sprintf("%02.0f", hour[0])])
	}
}

// TestScenario2RatioOfSums: Photo does not beat Status by the ratio of totals, and nothing
// but Link and Video stands out by ranks either way.
func TestScenario2RatioOfSums(t *testing.T) {
	posts := moroPosts(t)
	year := calendar.MustPeriod("2014-01-01/2014-12-31")
	of := func(kind string) kpi.Series {
		s := moroSeries("er_reach", posts, func(p moroPost) bool { return p.kind == kind }, engagementByReach)
		s.ID = kind
		return s
	}
	m, exact := moroSeries("er_reach", posts, all, engagementByReach).Over(year).Value()
	require.True(t, exact)
	assert.InDelta(t, 1.526, m, 5e-4)
	e := kpi.CompareArms(of("Status"), of("Photo"), year, kpi.Aim{})
	assert.NotEqual(t, kpi.EffectGood, e.Verdict)
	assert.NotEqual(t, kpi.EffectHarmful, e.Verdict)
	before, _ := e.Before.Value()
	after, _ := e.After.Value()
	assert.InDelta(t, 1.660, before, 5e-4)
	assert.InDelta(t, 1.649, after, 5e-4)
	bothSay(t, e.Why,
		"Control group: 1.660%; test group: 1.649%, in engagement rate by reach. The difference may be chance: between −16% and +15%, eight times out of ten.",
		"Groupe témoin : 1,660 % ; groupe test : 1,649 %, en taux d'engagement sur la portée. L'écart peut tenir au hasard : entre −16 % et +15 %, huit fois sur dix.")
}

func TestRankPostsByOtherThings(t *testing.T) {
	reach := moroSeries("post_reach_total", moroPosts(t), all, func(p moroPost) kpi.Sample { return kpi.Sample{Value: &p.reach} })
	posts := moroPublications(t)
	formats := kpi.RankPosts(kpi.GroupByFormat, reach, posts, kpi.Aim{})
	bothSay(t, formats.Why,
		"By format (4 groups, 500 posts): short video (to be tested), text (to be tested) and image (less than the others).",
		"Par format (4 groupes, 500 publications) : vidéo courte (à tester), texte (à tester) et image (moins bien que les autres).")
	weekdays := kpi.RankPosts(kpi.GroupByWeekday, reach, posts, kpi.Aim{})
	assert.Len(t, weekdays.Groups, 7)
	bothSay(t, weekdays.Groups[0].Why,
		"A candidate to test, and no rule: Wednesday. 72 posts, a median of 7,424, against 5,043 for the others.",
		"Une piste à tester, et non une règle : mercredi. 72 publications, 7 424 en valeur médiane, contre 5 043 pour les autres.")
	themes := kpi.RankPosts(kpi.GroupByTheme, reach, posts[:400], kpi.Aim{})
	assert.Len(t, themes.Groups, 3)
	assert.Equal(t, 100, themes.Left)
}

// TestRankPostsOfNoise: when the hour does nothing, something stands out in one ranking out
// of ten, and two in a hundred more at most.
func TestRankPostsOfNoise(t *testing.T) {
	found := 0
	for seed := range 1000 {
		draw := rand.New(rand.NewPCG(uint64(seed), 21))
		s := series("post_reach_total")
		var posts []kpi.Publication
		for i := range 120 {
			id := strconv.Itoa(i)
			x := reading("2026-01-05", float64(draw.IntN(1000)*draw.IntN(1000)))
			x.Post = id
			s.Samples = append(s.Samples, x)
			posts = append(posts, kpi.Publication{Post: id, At: calendar.MustDateTime(fmt.Sprintf("2026-01-05T%02d:00:00", 8+draw.IntN(10)))})
		}
		for _, g := range kpi.RankPosts(kpi.GroupByHour, s, posts, kpi.Aim{}).Groups {
			if g.Stands {
				found++
				break
			}
		}
	}
	t.Logf("%d of 1,000", found)
	assert.LessOrEqual(t, found, 120)
}

// TestRankPostsEitherWay: a format that stands out for mentions is neither better nor worse.
func TestRankPostsEitherWay(t *testing.T) {
	s := series("brand_mentions")
	var posts []kpi.Publication
	for i := range 40 {
		x := reading("2026-01-05", float64(10+i%10+30*(i%2)))
		x.Post = strconv.Itoa(i)
		s.Samples = append(s.Samples, x)
		posts = append(posts, kpi.Publication{Post: x.Post, Theme: []string{"recettes", "coulisses"}[i%2]})
	}
	r := kpi.RankPosts(kpi.GroupByTheme, s, posts, kpi.Aim{})
	bothSay(t, r.Why,
		"By theme (2 groups, 40 posts): coulisses (unlike the others) and recettes (unlike the others).",
		"Par sujet (2 groupes, 40 publications) : coulisses (à part) et recettes (à part).")
	bothSay(t, r.Groups[0].Why,
		"Unlike the others, and nothing says which way is better: coulisses. 20 posts, a median of 45, against 14 for the others.",
		"À part, et rien ne dit quel sens est le bon : coulisses. 20 publications, 45 en valeur médiane, contre 14 pour les autres.")
	posts = append(posts, kpi.Publication{Post: "0", Theme: "coulisses"})
	assert.Equal(t, 1, kpi.RankPosts(kpi.GroupByTheme, s, posts, kpi.Aim{}).Left, "a post of two themes is of none")
	assert.True(t, kpi.RankPosts(kpi.GroupByTheme, s, posts, kpi.Aim{Direction: kpi.Down}).Groups[0].Better)
}

func TestRankPostsBadInput(t *testing.T) {
	post := func(id string, value float64) kpi.Sample {
		x := reading("2026-01-05", value)
		x.Post = id
		return x
	}
	tests := []struct {
		name string
		by   kpi.Grouping
		give kpi.Series
		code string
	}{
		{"by nothing", 0, series("views", post("a", 1)), "kpi.ranking.by"},
		{"no posts", kpi.GroupByHour, series("views", reading("2026-01-05", 1)), "kpi.ranking.posts"},
		{"one post twice", kpi.GroupByHour, series("views", post("a", 1), func() kpi.Sample { x := reading("2026-01-06", 2); x.Post = "a"; return x }()), "kpi.ranking.twice"},
		{"a level", kpi.GroupByHour, series("followers", post("a", 1)), "kpi.ranking.stock"},
		{"few", kpi.GroupByHour, series("views", post("a", 1)), "kpi.ranking.few"},
		{"none", kpi.GroupByHour, series("views"), "kpi.ranking.few"},
		{"unknown", kpi.GroupByHour, series("nonsense"), "kpi.unknown.indicator"},
		{"too many", kpi.GroupByHour, series("views", make([]kpi.Sample, kpi.MaxRanked+1)...), "kpi.unknown.too_many"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := kpi.RankPosts(test.by, test.give, nil, kpi.Aim{})
			assert.Equal(t, test.code, string(r.Why.Code))
			assert.Empty(t, r.Groups)
		})
	}
}

func TestBenchmark(t *testing.T) {
	january := calendar.MustPeriod("2026-01-01/2026-01-31")
	of := func(id string, n, d float64) kpi.Series {
		return with(series("er_followers", ratio(january.String(), n, d)), func(s *kpi.Series) { s.ID, s.Account, s.Definition = id, id, "public" })
	}
	peers := kpi.Peers{Population: "5 marques de cosmétiques", Series: []kpi.Series{
		of("a", 10, 1000), of("b", 20, 1000), of("c", 15, 1000), of("d", 5, 1000), of("e", 40, 1000)}}
	b := kpi.BenchmarkOf(of("own", 18, 1000), peers, january)
	assert.Equal(t, 5, b.Peers)
	assert.Equal(t, 3, b.Ahead)
	median, _ := b.Median.Value()
	assert.InDelta(t, 1.5, median, 1e-9)
	percentile, _ := b.Percentile.Value()
	assert.InDelta(t, 60, percentile, 1e-9)
	bothSay(t, b.Why,
		"1.8%, against a median of 1.5% for 5 accounts (5 marques de cosmétiques): better than 3 of them, in engagement rate by followers.",
		"1,8 %, contre 1,5 % en valeur médiane pour 5 comptes (5 marques de cosmétiques) : devant 3 d'entre eux, en taux d'engagement sur les abonnés.")

	change := func(f func(*kpi.Series)) kpi.Peers {
		p := kpi.Peers{Population: peers.Population, Series: append([]kpi.Series{}, peers.Series...)}
		f(&p.Series[1])
		return p
	}
	for name, test := range map[string]struct {
		peers kpi.Peers
		code  string
	}{
		"nobody":           {kpi.Peers{}, "kpi.peers.population"},
		"of whom":          {kpi.Peers{Series: peers.Series}, "kpi.peers.population"},
		"few":              {kpi.Peers{Population: "x", Series: peers.Series[:2]}, "kpi.peers.few"},
		"other definition": {change(func(s *kpi.Series) { s.Definition = "with stories" }), "kpi.unknown.definitions_differ"},
		"paid":             {change(func(s *kpi.Series) { s.Media = kpi.Paid }), "kpi.unknown.media_differ"},
		"other indicator":  {change(func(s *kpi.Series) { s.Indicator = "er_reach" }), "kpi.unknown.indicators_differ"},
		"twice":            {change(func(s *kpi.Series) { s.Account = "a" }), "kpi.unknown.account_twice"},
		"itself":           {change(func(s *kpi.Series) { s.Account = "own" }), "kpi.unknown.account_twice"},
		"many":             {kpi.Peers{Population: "x", Series: make([]kpi.Series, kpi.MaxPeers+1)}, "kpi.peers.too_many"},
	} {
		b := kpi.BenchmarkOf(of("own", 18, 1000), test.peers, january)
		assert.Equal(t, test.code, string(b.Why.Code), name)
		assert.True(t, b.Median.IsZero(), name)
	}
	b = kpi.BenchmarkOf(of("own", 18, 1000), change(func(s *kpi.Series) { s.Samples = nil }), january)
	assert.Equal(t, 1, b.Left, "what is not known counts for nobody")
	assert.Equal(t, 4, b.Peers)
	assert.True(t, strings.HasPrefix(string(kpi.BenchmarkOf(series("er_followers"), peers, january).Why.Code), "kpi.unknown."))
}

// TestBenchmarkOfCosts: a lower cost is ahead.
func TestBenchmarkOfCosts(t *testing.T) {
	january := calendar.MustPeriod("2026-01-01/2026-01-31")
	of := func(id string, cost float64) kpi.Series {
		return with(series("cpl", ratio(january.String(), cost*10, 10)), func(s *kpi.Series) { s.ID = id })
	}
	b := kpi.BenchmarkOf(of("own", 12), kpi.Peers{Population: "x", Series: []kpi.Series{of("a", 10), of("b", 20), of("c", 30)}}, january)
	assert.Equal(t, 2, b.Ahead)
	percentile, _ := b.Percentile.Value()
	assert.InDelta(t, 33.33, percentile, 0.01)
}
