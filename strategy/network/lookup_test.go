package network_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestCatalogue_Status(t *testing.T) {
	c := network.Builtin()
	for on, want := range map[string]network.Status{
		"2011-06-28": network.Open, "2018-10-30": network.Open, "2018-10-31": network.Closing,
		"2019-04-01": network.Closing, "2019-04-02": network.Closed, "2026-11-24": network.Closed,
	} {
		assert.Equal(t, want, c.Status(network.GooglePlus, calendar.MustDate(on)), "%s", on)
	}
	assert.Equal(t, network.Closed, c.Status(network.GooglePlus, calendar.Date{}))
	assert.Equal(t, network.Open, c.Status(network.LinkedIn, calendar.Date{}))
	assert.Zero(t, c.Status("myspace", today))
	closing, found := c.Closing(network.GooglePlus)
	assert.True(t, found)
	assert.Equal(t, calendar.MustDate("2019-04-02"), closing)
	_, found = c.Closing(network.LinkedIn)
	assert.False(t, found)
}

// Callers of Limits get each field once, as it holds on that day.
func TestCatalogue_Limits(t *testing.T) {
	c := network.Builtin()
	limits := map[network.Field]string{}
	for f := range c.Limits(network.Instagram, today) {
		assert.NotContains(t, limits, f.Field)
		limits[f.Field] = f.Value.Limit.String()
	}
	assert.Equal(t, map[network.Field]string{
		"text": "2200 utf16", "hashtags": "5 items", "mentions": "20 items", "collaborators": "3 items",
		"comment": "2196 utf16", "alt_text": "1000 utf16", "carousel.api": "10 items", "preview": "125 utf16",
	}, limits)

	for _, test := range []struct {
		id    network.ID
		field network.Field
		want  string
		also  string
	}{
		{network.X, "text", "280 x", ""},
		{network.X, "text.premium", "25000 x", ""},
		{network.X, "hashtags", "unlimited items", ""},
		{network.LinkedIn, "text", "3000 utf16", ""},
		{network.LinkedIn, "text.api", "3000 linkedin", ""},
		{network.Bluesky, "text", "300 graphemes", "3000 bytes"},
		{network.Mastodon, "text", "500 mastodon", ""},
		{network.Threads, "text", "500 threads", ""},
		{network.YouTube, "title", "100 utf16", ""},
		{network.YouTube, "text", "5000 bytes", ""},
		{network.TikTok, "text", "2200 utf16", ""},
		{network.Pinterest, "text", "800 utf16", ""},
		{network.Facebook, "text", "63206 utf16", ""},
	} {
		f, found := c.Fact(test.id, test.field, today)
		require.True(t, found, "%s %s", test.id, test.field)
		assert.Equal(t, test.want, f.Value.Limit.String(), "%s %s", test.id, test.field)
		assert.Equal(t, test.also, f.Value.Also.String(), "%s %s", test.id, test.field)
	}
	f, _ := c.Fact(network.Facebook, network.FieldText, today)
	assert.Equal(t, network.FromTool, f.Origin, "found on no page of Meta")
	assert.True(t, f.UnitAssumed)
	f, _ = c.Fact(network.TikTok, network.FieldText, today)
	assert.False(t, f.UnitAssumed, "TikTok says UTF-16")
}

func TestCatalogue_Limits_stop(t *testing.T) {
	for range network.Builtin().Limits(network.X, today) {
		break
	}
	for range network.Builtin().Figures(network.X) {
		break
	}
	for range network.Builtin().Networks() {
		break
	}
}

func TestCatalogue_Caps(t *testing.T) {
	caps := map[network.ID]string{}
	for _, id := range wireIDs {
		for f := range network.Builtin().Caps(id, today) {
			caps[id] += string(f.Field) + " " + f.Value.Cap.String()
		}
	}
	assert.Equal(t, map[network.ID]string{
		network.LinkedIn: "posts 150/24h", network.Facebook: "posts.api 4800/24h", network.YouTube: "posts.api 6/24h",
		network.Instagram: "posts.api 100/24h", network.Threads: "posts.api 250/24h",
	}, caps)
}

func TestCatalogue_Purposes(t *testing.T) {
	goals := func(id network.ID, evidence network.Evidence) []string {
		var out []string
		for _, p := range network.Builtin().Purposes(id) {
			if p.Evidence == evidence {
				out = append(out, p.Goal)
			}
		}
		return out
	}
	assert.Equal(t, []string{"awareness", "prospecting", "talent"}, goals(network.LinkedIn, network.MethodOf2018))
	assert.Subset(t, goals(network.X, network.MethodOf2018), []string{"prospecting", "traffic"})
	assert.Equal(t, []string{"awareness", "acquisition", "service"}, goals(network.Facebook, network.MethodOf2018))
	assert.Equal(t, []string{"loyalty"}, goals(network.Facebook, network.Editorial))
	assert.Equal(t, []string{"awareness"}, goals(network.Blog, network.MethodOf2018), "views of an article, in the seventh step")
	f, _ := network.Builtin().Fact(network.Blog, network.FieldPurposes, today)
	assert.Contains(t, f.Source, "the method in seven steps, article in French, about 2018, steps 3 and 7")
	f, _ = network.Builtin().Fact(network.TikTok, network.FieldPurposes, today)
	assert.NotContains(t, f.Source, "method")
	assert.Equal(t, []string{"loyalty"}, goals(network.WhatsAppChannels, network.Editorial))
	assert.Nil(t, network.Builtin().Purposes(network.GooglePlus), "closed: for nothing any more")

	known := []string{"awareness", "traffic", "prospecting", "acquisition", "loyalty", "service", "talent"}
	for _, id := range wireIDs {
		for _, p := range network.Builtin().Purposes(id) {
			assert.Contains(t, known, p.Goal, "%s", id)
			assert.NotZero(t, p.Evidence, "%s", id)
		}
	}
	c, list := network.Builtin().With(sound(network.X, network.FieldPurposes, network.Value{Purposes: []network.Purpose{{Goal: "service"}}}))
	require.Empty(t, list)
	assert.Equal(t, []network.Purpose{{Goal: "service", Evidence: network.Primary}}, c.Purposes(network.X))
}

// The method's own figures are there, marked as such, beside the newest known.
func TestCatalogue_Figures(t *testing.T) {
	for id, want := range map[network.ID][2]int{
		network.LinkedIn: {500, 16}, network.X: {300, 21}, network.Facebook: {2000, 41}, network.YouTube: {1500, 37},
	} {
		for i, territory := range []network.Territory{network.World, network.France} {
			f, found := network.Builtin().Fact(id, network.Figure{Kind: network.MethodFigure, Territory: territory}.Field(), today)
			require.True(t, found, "%s", id)
			assert.Equal(t, want[i]*1_000_000, f.Value.Figure.Users)
			assert.Equal(t, network.MethodOf2018, f.Evidence)
			assert.Equal(t, 2018, f.AsOf.From().Year())
			assert.Contains(t, f.Note, "not verified")
		}
	}
	members := network.Figure{Kind: network.Members, Territory: network.World}.Field()
	newest, found := network.Builtin().Fact(network.LinkedIn, members, today)
	require.True(t, found)
	assert.Equal(t, 1_300_000_000, newest.Value.Figure.Users)
	then, found := network.Builtin().Fact(network.LinkedIn, members, calendar.MustDate("2018-01-01"))
	require.True(t, found)
	assert.Equal(t, 500_000_000, then.Value.Figure.Users)
	_, found = network.Builtin().Fact(network.LinkedIn, members, calendar.MustDate("2016-01-01"))
	assert.False(t, found, "before any was told")

	var last network.Fact
	for f := range network.Builtin().Figures(network.LinkedIn) {
		if f.Field == last.Field {
			assert.False(t, f.AsOf.To().Before(last.AsOf.To()), "%s is sorted by date", f.Field)
		}
		last = f
	}
	bound, found := network.Builtin().Fact(network.Facebook, "users.monthlyActive.FR", today)
	require.True(t, found)
	assert.True(t, bound.Value.Figure.AtMost)
}

func TestCompareFigures(t *testing.T) {
	world := func(kind network.FigureKind, users int) network.Figure {
		return network.Figure{Kind: kind, Territory: network.World, Users: users}
	}
	less, err := network.CompareFigures(world(network.Members, 1), world(network.Members, 2))
	require.NoError(t, err)
	assert.Negative(t, less)

	a := world(network.Members, 1)
	for name, b := range map[string]network.Figure{
		"another kind":      world(network.MonthlyActive, 1),
		"another territory": {Kind: network.Members, Territory: network.France, Users: 1},
		"a bound":           {Kind: network.Members, Territory: network.World, Users: 1, AtMost: true},
		"none":              {},
	} {
		_, err := network.CompareFigures(a, b)
		var refused *network.IncomparableError
		require.ErrorAs(t, err, &refused, name)
		assert.Equal(t, b, refused.B)
	}
	_, err = network.CompareFigures(network.Figure{Kind: network.SurveyShare, Territory: network.France, Users: 5}, network.Figure{Kind: network.SurveyShare, Territory: network.France, Percent: 50})
	assert.Error(t, err, "a number and a share")
	_, err = network.CompareFigures(network.Figure{}, network.Figure{})
	assert.Error(t, err, "nothing is not as many as nothing")
}

func TestCatalogue_Metrics(t *testing.T) {
	c := network.Builtin()
	names, known := c.Metrics(network.LinkedIn, network.Page, today)
	assert.True(t, known)
	assert.Contains(t, names, "uniqueImpressionsCount")
	_, known = c.Metrics(network.LinkedIn, network.Profile, today)
	assert.False(t, known, "those of a page are not those of a profile")
	names, known = c.Metrics(network.X, network.Profile, today)
	assert.True(t, known)
	assert.Contains(t, names, "impression_count")
	_, known = c.Metrics(network.Snapchat, network.Page, today)
	assert.False(t, known)
}

func TestCatalogue_Effort(t *testing.T) {
	c := network.Builtin()
	for format, want := range map[network.Format]int{
		network.FormatText: 30, network.FormatArticle: 210, network.FormatWhitePaper: 1440, network.FormatPoll: 15,
	} {
		minutes, known := c.Effort(network.LinkedIn, format, today)
		assert.True(t, known)
		assert.Equal(t, want, minutes, "%s", format)
	}
	_, known := c.Effort(network.LinkedIn, network.FormatPodcast, today)
	assert.False(t, known, "nobody said")
	c, list := c.With(sound(network.Blog, network.EffortField(network.FormatArticle), network.Value{Minutes: 300}))
	require.Empty(t, list)
	minutes, _ := c.Effort(network.Blog, network.FormatArticle, today)
	assert.Equal(t, 300, minutes)
	minutes, _ = c.Effort(network.LinkedIn, network.FormatArticle, today)
	assert.Equal(t, 210, minutes)
}

func TestCatalogue_Formats(t *testing.T) {
	assert.Contains(t, network.Builtin().Formats(network.LinkedIn, today), network.FormatDocument)
	assert.Contains(t, network.Builtin().Formats(network.Blog, today), network.FormatWhitePaper)
	assert.Nil(t, network.Builtin().Formats(network.GooglePlus, today))
	for _, id := range wireIDs {
		formats := network.Builtin().Formats(id, today)
		assert.True(t, slices.IsSorted(formats), "%s", id)
	}
}
