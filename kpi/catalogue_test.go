package kpi_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/kpi"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func indicator(t *testing.T, id kpi.ID) kpi.Indicator {
	t.Helper()
	x, found := kpi.Builtin().Indicator(id)
	require.True(t, found, "the catalogue knows %s", id)
	return x
}

func idsOf(list []kpi.Indicator) []kpi.ID {
	out := make([]kpi.ID, len(list))
	for i, x := range list {
		out[i] = x.ID
	}
	return out
}

func TestBuiltinObeysTheRulesOfCustomIndicators(t *testing.T) {
	all := slices.Collect(kpi.Builtin().All())
	again, findings := kpi.Catalogue{}.With(all...)
	assert.Empty(t, findings)
	assert.Equal(t, len(all), again.Len())
}

func TestBuiltinIsComplete(t *testing.T) {
	seen := map[string]kpi.ID{}
	for x := range kpi.Builtin().All() {
		for _, tag := range []language.Tag{language.English, language.French} {
			name := x.Label().Localize(tag)
			assert.NotContains(t, name, "kpi.", "%s has a name", x.ID)
			assert.NotEmpty(t, name)
			first := []rune(name)[0]
			assert.Equal(t, strings.ToLower(string(first)), string(first), "%s: labels are lower case", x.ID)
			if tag == language.French {
				assert.Empty(t, seen[name], "%s and %s share the name %q", x.ID, seen[name], name)
				seen[name] = x.ID
			}
		}
		if len(x.Primary)+len(x.Support) > 0 {
			assert.NotEmpty(t, x.Source, "%s has a source", x.ID)
		}
		assert.Empty(t, x.Name, "%s is named by the book", x.ID)
		for _, goal := range x.Method {
			assert.True(t, slices.Contains(x.Primary, goal) || slices.Contains(x.Support, goal), "%s serves %s", x.ID, goal)
		}
		for _, goal := range x.Primary {
			assert.NotContains(t, x.Support, goal, "%s is primary or support for %s, not both", x.ID, goal)
		}
		for _, a := range x.Access {
			assert.NotEmpty(t, a.Source, "%s on %s has a source", x.ID, a.Network)
			if a.Availability == kpi.Yes && a.Network != network.All {
				assert.NotEmpty(t, a.Field, "%s on %s has a field", x.ID, a.Network)
				assert.NotZero(t, a.Mark, "%s on %s has a mark", x.ID, a.Network)
			}
		}
	}
}

func TestCorrectionsOfTheCatalogue(t *testing.T) {
	tests := []struct {
		id          kpi.ID
		aggregation kpi.Aggregation
		direction   kpi.Direction
		french      string
	}{
		{"frequency", kpi.Window, kpi.Band, "répétition moyenne"},
		{"returning_visitor_rate", kpi.Window, kpi.Up, "part de visiteurs qui reviennent"},
		{"er_reach", kpi.RatioOfSums, kpi.Up, "taux d'engagement sur la portée"},
		{"posts_published", kpi.Sum, kpi.Band, "publications"},
		{"spend", kpi.Sum, kpi.Band, "dépenses publicitaires"},
		{"messages_started", kpi.Sum, kpi.DependsOnGoal, "conversations engagées"},
		{"brand_mentions", kpi.Sum, kpi.DependsOnGoal, "mentions de la marque"},
		{"cpa", kpi.RatioOfSums, kpi.Down, "coût par acquisition (CPA)"},
		{"cac", kpi.RatioOfSums, kpi.Down, "coût d'acquisition client (CAC)"},
		{"nps", kpi.RatioOfSums, kpi.Up, "score de recommandation net (NPS)"},
		{"likes", kpi.Sum, kpi.Up, "mentions « J'aime » et réactions"},
		{"plan_compliance", kpi.RatioOfSums, kpi.Up, "respect du planning"},
		{"first_response_time", kpi.Median, kpi.Down, "délai de première réponse"},
		{"avg_view_duration", kpi.WeightedMean, kpi.Up, "durée moyenne de visionnage"},
		{"followers", kpi.Last, kpi.Up, "abonnés"},
	}
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'")
	for _, test := range tests {
		t.Run(string(test.id), func(t *testing.T) {
			x := indicator(t, test.id)
			assert.Equal(t, test.aggregation, x.Aggregation)
			assert.Equal(t, test.direction, x.Direction)
			assert.Equal(t, test.french, plain.Replace(x.Label().Localize(language.French)))
		})
	}
	for _, gone := range []kpi.ID{"cpa_cac", "conversion_rate", "applause_rate", "amplification_rate", "video_views_3s", "earned_media_value"} {
		_, found := kpi.Builtin().Indicator(gone)
		assert.False(t, found, "%s was split, renamed or left out", gone)
	}
	assert.Equal(t, []kpi.ID{"post_reach_total"}, indicator(t, "er_reach").Formula.Denominator)
	assert.Equal(t, kpi.Points, indicator(t, "nps").Unit, "never a percentage")
	assert.Equal(t, []kpi.ID{"net_sentiment", "complaint_share"}, indicator(t, "messages_started").Guards)
}

func TestForGivesTheMapping(t *testing.T) {
	tests := []struct {
		goal             smart.Goal
		primary, support []kpi.ID // at least
		method           []kpi.ID
	}{
		{smart.Awareness, []kpi.ID{"reach", "net_new_followers", "views", "share_of_voice", "article_views", "followers"}, []kpi.ID{"likes", "virality_rate"}, []kpi.ID{"views", "article_views", "followers"}},
		{smart.Traffic, []kpi.ID{"sessions_social", "link_clicks"}, []kpi.ID{"ctr"}, nil},
		{smart.Prospecting, []kpi.ID{"leads", "content_downloads", "cpl"}, []kpi.ID{"link_clicks"}, []kpi.ID{"content_downloads", "comments", "reviews"}},
		{smart.Acquisition, []kpi.ID{"new_customers", "quote_requests", "sales_appointments", "cpa", "cac"}, []kpi.ID{"roi", "local_actions"}, []kpi.ID{"quote_requests", "sales_appointments"}},
		{smart.Loyalty, []kpi.ID{"repeat_purchase_rate", "nps", "returning_visitor_rate"}, []kpi.ID{"newsletter_click_rate"}, []kpi.ID{"likes", "shares", "reposts"}},
		{smart.Service, []kpi.ID{"first_response_time", "response_rate", "csat", "average_rating"}, []kpi.ID{"reviews"}, nil},
		{smart.Talent, []kpi.ID{"applications", "career_page_visits"}, nil, nil},
		{smart.Production, []kpi.ID{"posts_published", "plan_compliance"}, []kpi.ID{"promised_posts"}, nil},
	}
	for _, test := range tests {
		t.Run(test.goal.String(), func(t *testing.T) {
			primary, support := kpi.Builtin().For(test.goal)
			assert.ElementsMatch(t, test.primary, idsOf(primary))
			assert.Subset(t, idsOf(support), test.support)
			for _, id := range test.method {
				assert.Contains(t, indicator(t, id).Method, test.goal)
				assert.Contains(t, append(idsOf(primary), idsOf(support)...), id)
			}
		})
	}
	for _, goal := range []smart.Goal{0, smart.Other, 99} {
		primary, support := kpi.Builtin().For(goal)
		assert.Empty(t, primary)
		assert.Empty(t, support)
	}
}

func TestAvailabilityHasThreeValues(t *testing.T) {
	tests := []struct {
		name string
		id   kpi.ID
		on   network.ID
		kind network.AccountKind
		want kpi.Availability
	}{
		{"given", "reach", network.Facebook, network.Page, kpi.Yes},
		{"withdrawn", "impressions", network.Facebook, network.Page, kpi.No},
		{"for pages only", "profile_visits", network.LinkedIn, network.Profile, kpi.NotKnown},
		{"for pages", "profile_visits", network.LinkedIn, network.Page, kpi.Yes},
		{"clicks of a profile", "link_clicks", network.LinkedIn, network.Profile, kpi.No},
		{"made of what is given", "er_reach", network.Facebook, network.Page, kpi.Yes},
		{"made of what is not", "virality_rate", network.Facebook, network.Page, kpi.No},
		{"made of what is not, beside what is", "er_impressions", network.Facebook, network.Page, kpi.No},
		{"made of what is not, but for advertising", "cpm", network.Facebook, network.Page, kpi.Yes},
		{"given by advertising itself", "frequency", network.Instagram, network.Page, kpi.Yes},
		{"clicks of advertising", "ctr", network.Facebook, network.Page, kpi.NotKnown},
		{"cost of advertising", "cpm", network.LinkedIn, network.Page, kpi.Yes},
		{"interactions added up", "er_views", network.YouTube, network.Channel, kpi.Yes},
		{"interactions added up by Threads", "engagements", network.Threads, network.Page, kpi.Yes},
		{"reach of each post", "er_reach", network.Instagram, network.Page, kpi.Yes},
		{"reach of each post of a page", "er_reach", network.LinkedIn, network.Page, kpi.Yes},
		{"what was never read", "likes", network.Mastodon, network.Page, kpi.NotKnown},
		{"own records", "leads", network.Snapchat, network.Page, kpi.Yes},
		{"nothing is known", "reach", network.Snapchat, network.Page, kpi.NotKnown},
		{"unknown indicator", "nonsense", network.X, network.Page, kpi.NotKnown},
		{"unknown network", "reach", "myspace", network.Page, kpi.NotKnown},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, kpi.Builtin().Availability(test.id, test.on, test.kind))
		})
	}
}

func TestWithChecksWhatItIsGiven(t *testing.T) {
	sound := kpi.Indicator{ID: "podcast_plays", Name: "écoutes du podcast", Kind: kpi.Flow, Unit: kpi.Count, Direction: kpi.Up, Stage: kpi.Outputs}
	with := func(change func(*kpi.Indicator)) kpi.Indicator {
		x := sound
		change(&x)
		return x
	}
	rate := func(f kpi.Formula) kpi.Indicator {
		return with(func(x *kpi.Indicator) { x.Kind, x.Unit, x.Formula = kpi.Rate, kpi.Percent, f })
	}
	tests := []struct {
		name string
		give []kpi.Indicator
		want string // code and pointer
	}{
		{"sound", []kpi.Indicator{sound}, ""},
		{"sound rate", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"likes"}, Denominator: []kpi.ID{"views"}})}, ""},
		{"zero", []kpi.Indicator{{}}, "document.required /0/direction"},
		{"given twice", []kpi.Indicator{sound, sound}, "document.duplicate_id /1/id"},
		{"unknown part", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"likes"}, Denominator: []kpi.ID{"viewz"}})}, "kpi.unknown_indicator /0/formula/denominator/0"},
		{"unknown guard", []kpi.Indicator{with(func(x *kpi.Indicator) { x.Guards = []kpi.ID{"nothing"} })}, "kpi.unknown_indicator /0/guards/0"},
		{"itself", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"podcast_plays"}, Denominator: []kpi.ID{"views"}})}, "kpi.formula_cycle /0/formula"},
		{"a longer circle", []kpi.Indicator{
			with(func(x *kpi.Indicator) { x.ID, x.Formula = "a", kpi.Formula{Numerator: []kpi.ID{"b"}} }),
			with(func(x *kpi.Indicator) { x.ID, x.Formula = "b", kpi.Formula{Numerator: []kpi.ID{"a"}} }),
		}, "kpi.formula_cycle /0/formula"},
		{"no denominator", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"likes"}})}, "kpi.formula_shape /0/formula/denominator"},
		{"made of a rate", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"ctr"}, Denominator: []kpi.ID{"views"}})}, "kpi.formula_shape /0/formula/numerator"},
		{"money and counts", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"likes", "spend"}, Denominator: []kpi.ID{"views"}})}, "kpi.formula_units /0/formula/numerator"},
		{"money in percent of counts", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"spend"}, Denominator: []kpi.ID{"views"}})}, "kpi.formula_units /0/formula"},
		{"negative scale", []kpi.Indicator{rate(kpi.Formula{Numerator: []kpi.ID{"likes"}, Denominator: []kpi.ID{"views"}, Scale: -1})}, "document.too_small /0/formula/scale"},
		{"a rate that is summed", []kpi.Indicator{with(func(x *kpi.Indicator) { x.Kind, x.Unit, x.Aggregation = kpi.Rate, kpi.Percent, kpi.Sum })}, "kpi.aggregation_mismatch /0/aggregation"},
		{"no without a source", []kpi.Indicator{with(func(x *kpi.Indicator) { x.Access = []kpi.Access{{Network: network.X, Availability: kpi.No}} })}, "kpi.no_without_source /0/access/0/source"},
		{"a running total in percent", []kpi.Indicator{with(func(x *kpi.Indicator) { x.Unit = kpi.Percent })}, "kpi.kind_unit /0/unit"},
		{"people in money", []kpi.Indicator{with(func(x *kpi.Indicator) { x.Kind, x.Unit = kpi.Unique, kpi.Currency })}, "kpi.kind_unit /0/unit"},
		{"a delay in stars", []kpi.Indicator{with(func(x *kpi.Indicator) { x.Kind, x.Unit = kpi.Duration, kpi.Stars })}, "kpi.kind_unit /0/unit"},
		{"a part that becomes a rate", []kpi.Indicator{sound, with(func(x *kpi.Indicator) { x.ID, x.Kind, x.Unit = "likes", kpi.Rate, kpi.Percent })}, "kpi.formula_broken /1"},
		{"a part that leads back", []kpi.Indicator{with(func(x *kpi.Indicator) { x.ID, x.Formula = "likes", kpi.Formula{Numerator: []kpi.ID{"engagements"}} })}, "kpi.formula_cycle /0/formula"},
		{"too many", make([]kpi.Indicator, kpi.MaxIndicators), "kpi.too_many_indicators "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, findings := kpi.Builtin().With(test.give...)
			if test.want == "" {
				assert.Empty(t, findings)
				x, found := got.Indicator("podcast_plays")
				assert.True(t, found)
				assert.Equal(t, "écoutes du podcast", x.Label().Localize(language.English))
				return
			}
			require.NotEmpty(t, findings)
			first := findings[0]
			assert.Equal(t, test.want, string(first.Code)+" "+string(first.Pointer))
			assert.Equal(t, kpi.Builtin().Len(), got.Len(), "all or none")
		})
	}
}

// TestAvailabilityOfLongFormulas: each indicator is made of the one before, twice.
func TestAvailabilityOfLongFormulas(t *testing.T) {
	list := make([]kpi.Indicator, 200)
	for i := range list {
		before := func(n int) kpi.ID { return kpi.ID("chain_" + strconv.Itoa(max(0, i-n))) }
		list[i] = kpi.Indicator{ID: before(0), Kind: kpi.Flow, Unit: kpi.Count, Direction: kpi.Up, Stage: kpi.Outputs}
		if i > 1 {
			list[i].Formula = kpi.Formula{Numerator: []kpi.ID{before(1), before(2)}}
		}
	}
	c, findings := kpi.Builtin().With(list...)
	require.Empty(t, findings)
	assert.Equal(t, kpi.NotKnown, c.Availability("chain_199", network.Facebook, network.Page))
}

func TestWithReplaces(t *testing.T) {
	views := indicator(t, "views")
	views.Name, views.Stage = "vues de plus de 10 s", kpi.OutTakes
	c, findings := kpi.Builtin().With(views)
	require.Empty(t, findings)
	assert.Equal(t, kpi.Builtin().Len(), c.Len())
	got, _ := c.Indicator("views")
	assert.Equal(t, kpi.OutTakes, got.Stage)
	assert.Equal(t, "vues de plus de 10 s", got.Label().Localize(language.French))
	assert.Equal(t, kpi.Outputs, indicator(t, "views").Stage, "the built-in catalogue is as it was")
}

func TestIndicatorsAreCopies(t *testing.T) {
	x := indicator(t, "er_reach")
	x.Formula.Denominator[0], x.Support[0] = "spoilt", smart.Other
	y := indicator(t, "reach")
	y.Access[0].Kinds[0] = 0
	assert.Equal(t, kpi.ID("post_reach_total"), indicator(t, "er_reach").Formula.Denominator[0])
	assert.Equal(t, smart.Awareness, indicator(t, "er_reach").Support[0])
	assert.Equal(t, network.Page, indicator(t, "reach").Access[0].Kinds[0])
}

func TestDirectionForAGoal(t *testing.T) {
	mentions := indicator(t, "brand_mentions")
	assert.Equal(t, kpi.Up, mentions.DirectionFor(smart.Awareness))
	assert.Zero(t, mentions.DirectionFor(smart.Service), "not known")
	assert.Equal(t, kpi.Down, indicator(t, "cpl").DirectionFor(smart.Service))
}

func TestZeroCatalogue(t *testing.T) {
	var c kpi.Catalogue
	_, found := c.Indicator("reach")
	assert.False(t, found)
	assert.Zero(t, c.Len())
	assert.Empty(t, slices.Collect(c.All()))
	assert.Equal(t, kpi.NotKnown, c.Availability("reach", network.X, network.Page))
	assert.Zero(t, kpi.Indicator{}.DirectionFor(smart.Awareness))
	assert.NotPanics(t, func() { _ = kpi.Indicator{}.Label().Localize(language.French) })
}
