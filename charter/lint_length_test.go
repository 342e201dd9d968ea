package charter_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// limited is a catalogue of one network, open, with one limit.
func limited(t *testing.T, change func(*network.Fact)) network.Catalogue {
	t.Helper()
	asOf := calendar.MustPeriod("2026-01-01/2026-01-31")
	status := network.Fact{Network: "agora", Field: network.FieldStatus, Value: network.Value{Status: network.Open},
		Evidence: network.Primary, Source: "agora.example/status", AsOf: asOf}
	limit := network.Fact{Network: "agora", Field: network.FieldText, Value: network.Value{Limit: network.MustLimit("10 graphemes")},
		Evidence: network.Primary, Origin: network.FromPlatform, Source: "agora.example/limits", AsOf: asOf}
	change(&limit)
	c, list := network.Catalogue{}.With(status, limit)
	require.Empty(t, list)
	return c
}

func TestLintLength(t *testing.T) {
	limit := func(s string) func(*network.Fact) {
		return func(f *network.Fact) { f.Value.Limit = network.MustLimit(s) }
	}
	cases := []struct {
		name, text string
		change     func(*network.Fact)
		want       []string
		severity   finding.Severity
		beyond     string // the part beyond the limit
	}{
		{"at the limit", "Bienvenue👩‍👩‍👧‍👦", limit("10 graphemes"), nil, 0, ""},
		{"one over", "Bienvenue 👩‍👩‍👧‍👦", limit("10 graphemes"),
			[]string{"/text: The text has 11 characters, and agora takes 10: 11 − 10 = 1 too many."}, finding.Error, "👩‍👩‍👧‍👦"},
		{"in another unit", "Bienvenue 👩‍👩‍👧‍👦", limit("10 utf16"),
			[]string{"/text: The text has 21 UTF-16 units, and agora takes 10: 21 − 10 = 11 too many."}, finding.Error, "👩‍👩‍👧‍👦"},
		{"two limits at once", "éééééééé", func(f *network.Fact) { f.Value.Also = network.MustLimit("12 bytes") },
			[]string{"/text: The text has 16 bytes, and agora takes 12: 16 − 12 = 4 too many."}, finding.Error, "éé"},
		{"no limit", strings.Repeat("x", 5000), limit("unlimited graphemes"), nil, 0, ""},
		{"set by a tool", "Bienvenue à tous", func(f *network.Fact) { f.Origin = network.FromTool },
			[]string{"/text: The text has 16 characters, and agora takes 10: 16 − 10 = 6 too many."}, finding.Warning, "à tous"},
		{"advised only", "Bienvenue à tous", func(f *network.Fact) { f.Origin = network.FromEditor },
			[]string{"/text: The text has 16 characters, and agora takes 10: 16 − 10 = 6 too many."}, finding.Advice, "à tous"},
		{"a unit that is assumed", "123456789🎉", func(f *network.Fact) { f.UnitAssumed, f.Value.Limit = true, network.MustLimit("10 utf16") },
			[]string{"/text: The text has 11 UTF-16 units, and agora takes 10: 11 − 10 = 1 too many."}, finding.Warning, "🎉"},
		{"under another name, not in force yet", "Bienvenue à tous", func(f *network.Fact) { f.From = calendar.MustDate("2026-03-03") }, nil, 0, ""},
		{"a unit nobody counts", "x", limit("10 leagues"),
			[]string{"/text: The length of the text is not checked: agora takes 10 leagues, which cannot be counted here."}, finding.Advice, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			l, problems := charter.NewLinter(charter.Charter{}, limited(t, c.change))
			require.Empty(t, problems)
			list := l.Lint(charter.Post{Network: "agora", Text: c.text, Date: day})
			assert.Equal(t, c.want, sentences(list, language.English))
			if len(list) > 0 {
				assert.Equal(t, c.severity, list[0].Severity)
			}
			for _, f := range list {
				if f.Code == charter.CodeTooLong {
					assert.Equal(t, c.beyond, c.text[f.Span.Start:f.Span.End])
				}
			}
		})
	}
}

// Each network counts URLs, mentions, emoji and reserved characters its own way.
func TestLintLengthOfNetworks(t *testing.T) {
	cases := []struct {
		name, text string
		network    network.ID
		want       []string
	}{
		{"plain text on X", strings.Repeat("é", 280), network.X, nil},
		{"plain text, one over, on X", strings.Repeat("é", 281), network.X,
			[]string{"/text: Longueur (texte) : 281 caractères pondérés pour 280 admis par X (Twitter), soit 281 − 280 = 1 de trop."}},
		{"decomposed on X", strings.Repeat("e\u0301", 280), network.X, nil},
		{"short with an address on X", "Lire https://exemple.fr/" + strings.Repeat("a", 150), network.X, nil},
		{"an address at the limit of X", strings.Repeat("a", 256) + " https://exemple.fr", network.X, nil},
		{"an address beyond the limit of X", strings.Repeat("a", 257) + " https://exemple.fr", network.X,
			[]string{"/text: Longueur (texte) : 281 caractères pondérés (dont 1 lien × 23 = 23) pour 280 admis par X (Twitter), soit 281 − 280 = 1 de trop."}},
		{"emoji on X", strings.Repeat("🎉🥳", 70), network.X, nil},
		{"emoji beyond on X", strings.Repeat("🎉🥳", 70) + "🎉", network.X,
			[]string{"/text: Longueur (texte) : 282 caractères pondérés pour 280 admis par X (Twitter), soit 282 − 280 = 2 de trop."}},
		{"a mention of another server", strings.Repeat("a", 495) + " @lea@exemple.social", network.Mastodon, nil},
		{"beyond on Mastodon, with a mention", strings.Repeat("a", 496) + " @lea@exemple.social", network.Mastodon,
			[]string{"/text: Longueur (texte) : 501 caractères (décompte de Mastodon) pour 500 admis par Mastodon, soit 501 − 500 = 1 de trop."}},
		{"short on Mastodon", strings.Repeat("a", 480), network.Mastodon, nil},
	}
	l := linter(t, charter.Charter{})
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			list := l.Lint(charter.Post{Network: c.network, Text: c.text, Date: day})
			assert.Equal(t, c.want, plain(sentences(list, language.French)))
		})
	}
}

// The part beyond starts where the length passes the limit.
func TestLintLengthSpan(t *testing.T) {
	l := linter(t, charter.Charter{})
	for _, c := range []struct {
		network network.ID
		text    string
		start   int
	}{
		{network.X, strings.Repeat("é", 281), 560},
		{network.X, strings.Repeat("a", 300) + " https://exemple.fr", 280},
		{network.X, "https://exemple.fr/" + strings.Repeat("a", 300) + " " + strings.Repeat("b", 300), 319 + 257},
		{network.Mastodon, strings.Repeat("👩‍👩‍👧‍👦", 501), 500 * len("👩‍👩‍👧‍👦")},
		{network.Pinterest, strings.Repeat("a", 801), 800},
		{network.Snapchat, strings.Repeat("a", 501), 500},
		{network.Reddit, strings.Repeat("a", 10_001), 10_000},
	} {
		list := only(l.Lint(charter.Post{Network: c.network, Text: c.text, Date: day}), charter.CodeTooLong)
		require.Len(t, list, 1, "%s", c.network)
		assert.Equal(t, finding.Span{Start: c.start, End: len(c.text)}, list[0].Span, "%s", c.network)
		assert.False(t, l.Lint(charter.Post{Network: c.network, Text: c.text[:c.start], Date: day}).Has(charter.CodeTooLong), "%s", c.network)
	}
}

func TestLintLengthOfAltText(t *testing.T) {
	l := linter(t, charter.Charter{})
	post := charter.Post{Network: network.X, Date: day, Media: []charter.Media{
		{Kind: charter.Image, Alt: "Une crème"}, {Kind: charter.Image, Alt: strings.Repeat("a", 1001)},
	}}
	list := l.Lint(post)
	require.Equal(t, []finding.Code{charter.CodeTooLong}, codes(list))
	assert.Equal(t, finding.Pointer("/media/1/alt"), list[0].Pointer)
}
