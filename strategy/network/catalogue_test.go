package network_test

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

var wireIDs = []network.ID{
	"linkedin", "x", "facebook", "youtube", "instagram", "tiktok", "threads", "bluesky", "mastodon", "pinterest", "snapchat",
	"reddit", "whatsapp_channels", "google_business_profile", "google_plus", "blog", "newsletter",
}

var today = calendar.MustDate("2026-11-24")

// sound is a fact a caller may add.
func sound(id network.ID, field network.Field, v network.Value) network.Fact {
	return network.Fact{
		Network: id, Field: field, Value: v,
		Evidence: network.Primary, Source: "our own tests", AsOf: calendar.MustPeriod("2026-11-24/2026-11-24"),
	}
}

func limited(s string) network.Value { return network.Value{Limit: network.MustLimit(s)} }

func codes(list finding.List) []finding.Code {
	var out []finding.Code
	for _, f := range list {
		out = append(out, f.Code)
	}
	return out
}

func TestBuiltin_networks(t *testing.T) {
	var ids []network.ID
	for n := range network.Builtin().Networks() {
		ids = append(ids, n.ID)
	}
	assert.Equal(t, wireIDs, ids)
	_, found := network.Builtin().Network(network.All)
	assert.False(t, found, "All is no network")
}

// Every built-in fact says what, who says so and when, and satisfies what is asked of callers.
func TestBuiltin_sound(t *testing.T) {
	n := 0
	for _, id := range append(slices.Clone(wireIDs), network.All) {
		for f := range network.Builtin().Facts(id) {
			n++
			assert.Equal(t, id, f.Network)
			assert.NotEmpty(t, f.Source, "%s %s", id, f.Field)
			assert.NotZero(t, f.AsOf, "%s %s", id, f.Field)
			assert.NotZero(t, f.Evidence, "%s %s", id, f.Field)
			assert.False(t, f.AsOf.To().After(calendar.MustDate("2026-12-31")), "%s %s is told in the future", id, f.Field)
			assert.NotContains(t, f.Source, "index id")
			if f.UnitAssumed {
				assert.Equal(t, network.UTF16, f.Value.Limit.Unit(), "%s %s", id, f.Field)
			}
			if !f.Value.Limit.IsZero() || !f.Value.Cap.IsZero() {
				assert.NotZero(t, f.Origin, "%s %s", id, f.Field)
			}
			_, list := network.Catalogue{}.With(f)
			assert.Empty(t, list, "%s %s", id, f.Field)
		}
	}
	t.Logf("%d facts", n)
	assert.Greater(t, n, 250)
}

func TestBuiltin_status(t *testing.T) {
	for _, id := range wireIDs {
		f, found := network.Builtin().Fact(id, network.FieldStatus, today)
		require.True(t, found, "%s has no status", id)
		if id == network.GooglePlus {
			assert.Equal(t, network.Closed, f.Value.Status)
			assert.Equal(t, network.Secondary, f.Evidence)
			continue
		}
		assert.Equal(t, network.Open, f.Value.Status, "%s", id)
		assert.Equal(t, network.ByDefault, f.Evidence, "open is held by default, and says so")
	}
}

func TestBuiltin_concurrent(t *testing.T) {
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			c, list := network.Builtin().With(sound(network.X, network.FieldText, limited("500 x")))
			assert.Empty(t, list)
			f, _ := c.Fact(network.X, network.FieldText, today)
			assert.Equal(t, "500 x", f.Value.Limit.String())
			f, _ = network.Builtin().Fact(network.X, network.FieldText, today)
			assert.Equal(t, "280 x", f.Value.Limit.String())
		})
	}
	wait.Wait()
}

func TestCatalogue_With_precedence(t *testing.T) {
	date := calendar.MustDate
	field := network.FieldHashtags
	since := func(from, limit string) network.Fact {
		f := sound(network.Instagram, field, limited(limit))
		if from != "" {
			f.From = date(from)
		}
		return f
	}
	ends := since("2025-12-18", "7 items")
	ends.To = date("2026-01-31")
	older := since("2025-12-18", "8 items")
	older.AsOf = calendar.MustPeriod("2026-01-01/2026-01-01")
	for _, test := range []struct {
		name  string
		facts []network.Fact
		on    string
		want  string
	}{
		{"before the change", nil, "2025-12-17", "30 items"},
		{"the day of the change", nil, "2025-12-18", "5 items"},
		{"no date asks for the newest", nil, "", "5 items"},
		{"a caller's fact of the same date wins", []network.Fact{since("2025-12-18", "9 items")}, "2026-06-01", "9 items"},
		{"a caller's fact of an earlier date holds until the next", []network.Fact{since("", "9 items")}, "2025-12-17", "9 items"},
		{"and no longer", []network.Fact{since("", "9 items")}, "2025-12-18", "5 items"},
		{"a later one is not yet in force", []network.Fact{since("2027-01-01", "9 items")}, "2026-12-31", "5 items"},
		{"and then is", []network.Fact{since("2027-01-01", "9 items")}, "2027-01-01", "9 items"},
		{"one that ends holds on its last day", []network.Fact{ends}, "2026-01-31", "7 items"},
		{"and gives way after it", []network.Fact{ends}, "2026-02-01", "5 items"},
		{"one that ends is not the newest", []network.Fact{ends}, "", "5 items"},
		{"of two the one told later", []network.Fact{since("2025-12-18", "9 items"), older}, "2026-06-01", "9 items"},
		{"of two told on one day the last given", []network.Fact{since("2026-01-01", "1 items"), since("2026-01-01", "2 items")}, "2026-06-01", "2 items"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, list := network.Builtin().With(test.facts...)
			require.NoError(t, list.Err())
			var on calendar.Date
			if test.on != "" {
				on = date(test.on)
			}
			f, found := c.Fact(network.Instagram, field, on)
			require.True(t, found)
			assert.Equal(t, test.want, f.Value.Limit.String())
		})
	}
}

// Of two calls, the later wins, even with a fact told earlier.
func TestCatalogue_With_twice(t *testing.T) {
	first := sound(network.Mastodon, network.FieldText, limited("1000 mastodon"))
	second := sound(network.Mastodon, network.FieldText, limited("5000 mastodon"))
	second.AsOf = calendar.MustPeriod("2020-01-01/2020-12-31")
	c, list := network.Builtin().With(first)
	require.Empty(t, list)
	c, list = c.With(second)
	require.Empty(t, list)
	f, _ := c.Fact(network.Mastodon, network.FieldText, today)
	assert.Equal(t, "5000 mastodon", f.Value.Limit.String())
}

func TestCatalogue_With_bad(t *testing.T) {
	change := func(edit func(*network.Fact)) network.Fact {
		f := sound(network.X, network.FieldText, limited("280 x"))
		edit(&f)
		return f
	}
	figure := network.Figure{Kind: network.Members, Territory: network.World, Users: 5}
	for _, test := range []struct {
		name string
		fact network.Fact
		code finding.Code
		path finding.Pointer
	}{
		{"no network", change(func(f *network.Fact) { f.Network = "" }), document.CodeRequired, "/0/network"},
		{"no field", change(func(f *network.Fact) { f.Field = "" }), document.CodeRequired, "/0/field"},
		{"no source", change(func(f *network.Fact) { f.Source = "" }), document.CodeRequired, "/0/source"},
		{"no evidence", change(func(f *network.Fact) { f.Evidence = 0 }), document.CodeRequired, "/0/evidence"},
		{"no date", change(func(f *network.Fact) { f.AsOf = calendar.Period{} }), document.CodeRequired, "/0/asOf"},
		{"no value", change(func(f *network.Fact) { f.Value = network.Value{} }), network.CodeFactValue, "/0/value"},
		{"two values", change(func(f *network.Fact) { f.Value.Text = "280" }), network.CodeFactValue, "/0/value"},
		{"another kind of value", change(func(f *network.Fact) { f.Value = network.Value{Text: "280"} }), network.CodeFactKind, "/0/value/text"},
		{"a territory by its name", func() network.Fact {
			figure := network.Figure{Kind: network.Members, Territory: "france", Users: 5}
			return sound(network.X, figure.Field(), network.Value{Figure: figure})
		}(), network.CodeFactTerritory, "/0/value/figure/territory"},
		{"ages upside down", sound(network.X, network.FieldAudience, network.Value{Audience: network.Audience{MinAge: 60, MaxAge: 20}}), network.CodeFactAges, "/0/value/audience"},
		{"a purpose of fame", sound(network.X, network.FieldPurposes, network.Value{Purposes: []network.Purpose{{Goal: "fame"}}}), network.CodeFactGoal, "/0/value/purposes/0/goal"},
		{"a second limit in the unit of the first", change(func(f *network.Fact) { f.Value.Also = network.MustLimit("5 x") }), network.CodeFactAlso, "/0/value/also"},
		{"ends before it begins", change(func(f *network.Fact) { f.From, f.To = today, today.AddDays(-1) }), network.CodeFactPeriod, "/0/to"},
		{"figure under another field", sound(network.X, "users.adReach.world", network.Value{Figure: figure}), network.CodeFactField, "/0/field"},
		{"figure without number", sound(network.X, "users.members.FR", network.Value{Figure: network.Figure{Kind: network.Members, Territory: "FR"}}), network.CodeFactFigure, "/0/value/figure"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, list := network.Builtin().With(test.fact)
			require.Len(t, list, 1, "%v", list)
			assert.Equal(t, test.code, list[0].Code)
			assert.Equal(t, test.path, list[0].Pointer)
			f, _ := c.Fact(network.X, network.FieldText, today)
			assert.NotEqual(t, "our own tests", f.Source, "a fact with an error is left out")
		})
	}
	_, list := network.Builtin().With(network.Fact{})
	assert.NotNil(t, list.Err())
	many := slices.Repeat([]network.Fact{{}}, network.MaxFacts+1)
	_, list = network.Catalogue{}.With(many...)
	assert.True(t, list.Has(network.CodeTooManyFacts))
}

// A fact that gives way to a later one of the catalogue is accepted, with a remark.
func TestCatalogue_With_overtaken(t *testing.T) {
	_, list := network.Builtin().With(sound(network.Instagram, network.FieldHashtags, limited("9 items")))
	require.Equal(t, []finding.Code{network.CodeFactOvertaken}, codes(list))
	require.NoError(t, list.Err())
	assert.Equal(t, finding.Pointer("/0/from"), list[0].Pointer)
	assert.Contains(t, french(list[0].Message), "Le 18 décembre 2025, la valeur du catalogue pour « hashtags » (instagram)")
	_, list = network.Builtin().With(sound(network.X, network.FieldText, limited("9 x")))
	assert.Empty(t, list)
}

// Callers may add a network this module does not know.
func TestCatalogue_With_network(t *testing.T) {
	const id network.ID = "peertube"
	c, list := network.Builtin().With(
		sound(id, network.FieldName, network.Value{Text: "PeerTube"}),
		sound(id, network.FieldAliases, network.Value{Names: []string{"Peer Tube", "PT"}}),
		sound(id, network.FieldTitle, limited("120 codepoints")),
	)
	require.Empty(t, list)
	n, found := c.Network(id)
	require.True(t, found)
	assert.Equal(t, "PeerTube", french(n.Name))
	assert.Equal(t, "sur PeerTube", french(n.On))
	assert.True(t, n.Summary.IsZero())
	got, found := c.Named("pt")
	assert.True(t, found)
	assert.Equal(t, id, got)
	assert.Empty(t, c.Check(id, "", calendar.Period{}), "known, and its status is not")
	assert.Zero(t, c.Status(id, today))
	_, found = network.Builtin().Network(id)
	assert.False(t, found)

	c, list = c.With(sound(network.LinkedIn, network.FieldComment, limited("9 utf16")))
	require.Empty(t, list)
	n, _ = c.Network(id)
	assert.Equal(t, "PeerTube", french(n.Name), "a name survives another call")
}

func TestCatalogue_Named(t *testing.T) {
	for name, want := range map[string]network.ID{
		"twitter": network.X, "Twitter": network.X, "X": network.X, "linkedin": network.LinkedIn, "LINKED IN": network.LinkedIn,
		"Google+": network.GooglePlus, "google plus": network.GooglePlus, "YouTube": network.YouTube, "you-tube": network.YouTube,
		"Fiche Établissement Google": network.GoogleBusinessProfile, "whatsapp_channels": network.WhatsAppChannels, "Blog": network.Blog,
	} {
		id, found := network.Builtin().Named(name)
		assert.True(t, found, "%s", name)
		assert.Equal(t, want, id, "%s", name)
	}
	for _, name := range []string{"", " ", "all", "myspace", "google", "on Twitter", strings.Repeat("x", 1<<20), "\xff"} {
		_, found := network.Builtin().Named(name)
		assert.False(t, found, "%.40q", name)
	}
}

// What is handed out can be changed without changing the catalogue.
func TestCatalogue_fresh(t *testing.T) {
	c := network.Builtin()
	n, _ := c.Network(network.LinkedIn)
	n.Aliases[0], n.Kinds[0] = "changed", network.Listing
	c.Purposes(network.LinkedIn)[0].Goal = "changed"
	c.Formats(network.LinkedIn, today)[0] = network.FormatStory
	names, _ := c.Metrics(network.LinkedIn, network.Page, today)
	names[0] = "changed"
	for f := range c.Facts(network.LinkedIn) {
		for i := range f.Value.Purposes {
			f.Value.Purposes[i].Goal = "changed"
		}
		for i := range f.Value.Names {
			f.Value.Names[i] = "changed"
		}
		for i := range f.Value.Formats {
			f.Value.Formats[i] = network.FormatStory
		}
	}
	for f := range c.Facts(network.LinkedIn) {
		text, err := json.Marshal(f)
		require.NoError(t, err)
		assert.NotContains(t, string(text), "changed")
		assert.NotContains(t, string(text), "story")
	}
	n, _ = c.Network(network.LinkedIn)
	assert.Equal(t, "LinkedIn", n.Aliases[0])
	assert.Equal(t, network.Page, n.Kinds[0])

	facts := []network.Fact{sound(network.X, network.FieldMetrics, network.Value{Names: []string{"a", "b"}})}
	added, _ := c.With(facts...)
	facts[0].Value.Names[0] = "changed"
	names, _ = added.Metrics(network.X, network.Page, today)
	assert.Equal(t, []string{"a", "b"}, names)
}

// The zero Catalogue knows nothing, and says so everywhere.
func TestCatalogue_zero(t *testing.T) {
	var c network.Catalogue
	_, found := c.Network(network.X)
	assert.False(t, found)
	_, found = c.Named("X")
	assert.False(t, found)
	_, found = c.Fact(network.X, network.FieldText, today)
	assert.False(t, found)
	_, found = c.Closing(network.GooglePlus)
	assert.False(t, found)
	_, found = c.Successor(network.GooglePlus)
	assert.False(t, found)
	_, found = c.Metrics(network.X, 0, calendar.Date{})
	assert.False(t, found)
	_, found = c.Effort(network.X, 0, calendar.Date{})
	assert.False(t, found)
	assert.Zero(t, c.Status(network.X, today))
	assert.Nil(t, c.Purposes(network.X))
	assert.Nil(t, c.Formats(network.X, today))
	assert.Empty(t, slices.Collect(c.Networks()))
	assert.Empty(t, slices.Collect(c.Facts(network.X)))
	assert.Empty(t, slices.Collect(c.Limits(network.X, today)))
	assert.Empty(t, slices.Collect(c.Caps(network.X, today)))
	assert.Empty(t, slices.Collect(c.Figures(network.X)))
	assert.Equal(t, []finding.Code{network.CodeUnknown}, codes(c.Check(network.X, "", calendar.Period{})))
	same, list := c.With()
	assert.Empty(t, list)
	assert.Empty(t, slices.Collect(same.Networks()))
	c, list = c.With(sound(network.X, network.FieldText, limited("280 x")))
	assert.Empty(t, list)
	assert.Len(t, slices.Collect(c.Limits(network.X, today)), 1)
}
