package charter_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

func TestLintTerms(t *testing.T) {
	l := linter(t, house())
	cases := []struct {
		name, text string
		want       []string // what is found
		fixes      []string // what is to be written instead, "" for nothing
	}{
		{"nothing", "Une crème toute douce", nil, nil},
		{"whole words only", "Profitez-en gratuitement, sans risquer", nil, nil},
		{"case and spaces", "LE  MOINS\u00a0cher du marché", []string{"LE  MOINS\u00a0cher"}, []string{"Un prix juste"}},
		{"across a line end", "sans\nrisque", []string{"sans\nrisque"}, []string{""}},
		{"after an elision", "L’essai gratuit d’été", []string{"gratuit"}, []string{"offert"}},
		{"within quotation marks", "« gratuit »", []string{"gratuit"}, []string{"offert"}},
		{"all in capitals", "C'EST GRATUIT", []string{"GRATUIT"}, []string{"OFFERT"}},
		{"a capital is kept", "Followers fidèles", []string{"Followers"}, []string{"Abonnés"}},
		{"hyphens are not spaces", "notre community-manager, community manager", []string{"community-manager"}, []string{"community manager"}},
		{"a sign before a word", "Merci #AD, #ads, ad", []string{"#AD"}, []string{""}},
		{"addresses are left alone", "https://exemple.fr/gratuit gratuit@exemple.fr @gratuit", nil, nil},
		{"a hashtag is found, not mended", "#gratuit", []string{"gratuit"}, []string{""}},
		{"ill-formed bytes", "\xff gratuit \xff", []string{"gratuit"}, []string{"offert"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var found, fixes []string
			for _, f := range l.Lint(charter.Post{Text: c.text}) {
				if f.Code != charter.CodeBannedTerm && f.Code != charter.CodeDiscouragedTerm {
					continue // an address, or how it is written
				}
				require.Equal(t, finding.Pointer("/text"), f.Pointer)
				found = append(found, c.text[f.Span.Start:f.Span.End])
				fix := ""
				if len(f.Fixes) > 0 {
					fix = f.Fixes[0].Text
					assert.Equal(t, f.Span, f.Fixes[0].Span)
				}
				fixes = append(fixes, fix)
			}
			assert.Equal(t, c.want, found)
			assert.Equal(t, c.fixes, fixes)
		})
	}
}

func TestLintTermsSay(t *testing.T) {
	l := linter(t, house())
	list := l.Lint(charter.Post{Title: "Gratuit", Text: "Le moins cher pour nos followers, sans risque."})
	assert.Equal(t, []string{
		"/text: La charte proscrit « Le moins cher » : invérifiable.",
		"/text: La charte préfère « abonnés » à « followers » : le mot français existe.",
		"/text: La charte proscrit « sans risque ».",
		"/title: La charte proscrit « Gratuit ».",
	}, plain(sentences(list, language.French)))
	assert.Equal(t, []string{
		"/text: The charter bans “Le moins cher”: invérifiable.",
		"/text: The charter prefers “abonnés” to “followers”: le mot français existe.",
		"/text: The charter bans “sans risque”.",
		"/title: The charter bans “Gratuit”.",
	}, sentences(list, language.English))
	assert.Equal(t, "Écrire « Un prix juste »", strings.ReplaceAll(list[0].Fixes[0].Localize(language.French), "\u00a0", " "))
	assert.Equal(t, []finding.Severity{finding.Error, finding.Warning, finding.Error, finding.Error},
		[]finding.Severity{list[0].Severity, list[1].Severity, list[2].Severity, list[3].Severity})
}

// plain writes the no-break spaces of French typography as spaces.
func plain(sentences []string) []string {
	for i, s := range sentences {
		sentences[i] = strings.ReplaceAll(s, "\u00a0", " ")
	}
	return sentences
}

func TestLintOverlappingTerms(t *testing.T) {
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{Banned: []charter.BannedTerm{
		{Term: "cher"}, {Term: "moins cher"}, {Term: "le moins cher"}, {Term: "cher du marché"}, {Term: "100 %"}, {Term: "!!!"},
	}}})
	const post = "Le moins cher du marché, 100\u00a0% naturel !!!"
	var found []string
	for _, f := range only(l.Lint(charter.Post{Text: post}), charter.CodeBannedTerm) {
		found = append(found, post[f.Span.Start:f.Span.End])
	}
	assert.Equal(t, []string{"Le moins cher", "100\u00a0%", "!!!"}, found)
}

func TestLintManyOccurrences(t *testing.T) {
	l := linter(t, house())
	list := l.Lint(charter.Post{Text: strings.Repeat("gratuit ", 130)})
	require.Len(t, list, charter.MaxTermFindings+1)
	assert.Equal(t, "30 more banned or discouraged terms are not listed.", list[0].Localize(language.English))

	list = l.Lint(charter.Post{Text: strings.Repeat("x", 2<<20) + " gratuit"})
	assert.Equal(t, []finding.Code{charter.CodeTextUnread}, codes(list))
}

func TestLintCounts(t *testing.T) {
	l := linter(t, house())
	list := l.Lint(charter.Post{Text: "👩‍👩‍👧‍👦🇫🇷❤️1️⃣ #un #deux #trois"})
	assert.Equal(t, []string{
		"/text: 4 émojis : la charte en admet 3.",
		"/text: 3 hashtags : la charte en admet 2.",
	}, plain(sentences(list, language.French)))
	list = l.Lint(charter.Post{Network: network.LinkedIn, Text: "🎉", Date: day})
	assert.Equal(t, []string{"/text: 1 emoji: the charter allows 0."}, sentences(list, language.English))
}

func TestLintLanguage(t *testing.T) {
	l := linter(t, house())
	for tag, want := range map[string][]finding.Code{
		"": nil, "fr": nil, "fr-CA": nil, "en": nil, "de": {charter.CodeLanguage}, "français": {charter.CodeLanguage},
	} {
		assert.Equal(t, want, codes(l.Lint(charter.Post{Language: tag})), tag)
	}
	list := l.Lint(charter.Post{Language: "de"})
	assert.Equal(t, []string{"/language: Langue de la publication : allemand. Langues de la charte : français et en-GB."}, plain(sentences(list, language.French)))
}

func TestLintPillar(t *testing.T) {
	l := linter(t, house())
	assert.Empty(t, l.Lint(charter.Post{Pillar: "care"}))
	assert.Equal(t, []string{"/pillar: The charter defines no content pillar “humour”."},
		sentences(l.Lint(charter.Post{Pillar: "humour"}), language.English))
}

func TestLintMedia(t *testing.T) {
	l := linter(t, house())
	rights := charter.Rights{Until: calendar.MustDate("2026-06-30"), Networks: []network.ID{network.Facebook}, Territories: []string{"FR"}}
	post := charter.Post{
		Network: network.LinkedIn, Territory: "BE", Date: calendar.MustDate("2026-07-01"),
		Media: []charter.Media{
			{Kind: charter.Image, Alt: " "},
			{Kind: charter.Video},
			{Kind: charter.Image, Alt: "Une crème", Rights: rights},
		},
	}
	assert.Equal(t, []string{
		"/media/0/alt: Il manque un texte alternatif (image) : qui ne voit pas l'image ne saura pas ce qu'elle montre.",
		"/media/2/rights/networks: Les droits sur ce média ne s'étendent pas à LinkedIn.",
		"/media/2/rights/territories: Les droits sur ce média ne s'étendent pas au territoire « BE ».",
		"/media/2/rights/until: Les droits sur ce média prennent fin le 30 juin 2026, avant la publication du 1er juillet 2026.",
	}, plain(sentences(l.Lint(post), language.French)))
	post.Network, post.Territory, post.Date = network.Facebook, "FR", calendar.MustDate("2026-06-30")
	assert.Equal(t, []finding.Code{charter.CodeNoAlt}, codes(l.Lint(post)))
}

func TestLintNetwork(t *testing.T) {
	l := linter(t, house())
	post := charter.Post{Network: network.GooglePlus, Date: calendar.MustDate("2019-04-01")}
	assert.Empty(t, l.Lint(post))
	post.Date = calendar.MustDate("2019-04-02")
	assert.Equal(t, []finding.Code{network.CodeClosed}, codes(l.Lint(post)))
	post.Date = calendar.Date{}
	assert.Equal(t, []finding.Code{network.CodeClosed}, codes(l.Lint(post)), "without a date, the last status known")
	post.Network = "myspace"
	assert.Equal(t, []finding.Code{network.CodeUnknown}, codes(l.Lint(post)))
}

// A linter keeps nothing that a caller may change, and lints the same posts at once.
func TestLinterIsImmutable(t *testing.T) {
	c := house()
	l := linter(t, c)
	post := charter.Post{Text: "🎉🎉🎉🎉 gratuit", Language: "de", Pillar: "care"}
	want := l.Lint(post)
	*c.Editorial.Emoji.Max = 100
	c.Editorial.Languages[0] = "de"
	c.Editorial.Pillars[0].ID = "x"
	c.Editorial.Banned[1].Term = "x"
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				assert.Equal(t, want, l.Lint(post))
			}
		})
	}
	group.Wait()
}

func TestZeroValues(t *testing.T) {
	l, list := charter.NewLinter(charter.Charter{}, network.Catalogue{})
	assert.Empty(t, list)
	for name, l := range map[string]*charter.Linter{"made of nothing": l, "zero": {}, "nil": nil} {
		assert.Empty(t, l.Lint(charter.Post{}), name)
		assert.Equal(t, []finding.Code{charter.CodeNoAlt, network.CodeUnknown, charter.CodeUndisclosed},
			codes(l.Lint(charter.Post{Text: "x", Sponsored: true, Network: "linkedin", Media: []charter.Media{{Kind: charter.Image}}})), name)
	}
	assert.Empty(t, charter.Check(charter.Charter{}, calendar.Date{}))
	assert.Equal(t, []finding.Code{"document.required"}, codes(charter.CheckForm(charter.Charter{})))
	assert.NotEmpty(t, charter.Charter{}.Markdown(language.French, calendar.Date{}))
	assert.Len(t, charter.Charter{}.Elements(), 9)
	assert.Len(t, charter.Post{}.Hash(), 64)
}

// A customer's photo for Instagram until 30 June comes back on Facebook in September: neither the
// network nor the day is in the consent.
func TestTrap10ConsentThatEnds(t *testing.T) {
	l := linter(t, charter.Charter{})
	photo := charter.Media{Kind: charter.Image, Alt: "Une cliente essaie le vélo", Rights: charter.Rights{
		Networks: []network.ID{network.Instagram}, Until: calendar.MustDate("2026-06-30"),
	}}
	post := charter.Post{Network: network.Instagram, Date: calendar.MustDate("2026-06-30"), Media: []charter.Media{photo}}
	assert.Empty(t, l.Lint(post))
	post.Date = calendar.MustDate("2026-07-01")
	assert.Equal(t, []finding.Code{charter.CodeRightsEnded}, codes(l.Lint(post)))
	post.Network, post.Date = network.Facebook, calendar.MustDate("2026-09-15")
	assert.ElementsMatch(t, []finding.Code{charter.CodeRightsEnded, charter.CodeRightsNetwork}, codes(l.Lint(post)))
}

// A relay by one of the company's people says that they work for it; twelve of them who share one
// text repeat nothing, each on an account of their own.
func TestTrap7EmployeeRelay(t *testing.T) {
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{StaffDisclosures: []string{"Je travaille chez Septet"}}})
	const news = "Notre nouveau site est en ligne, avec toutes les recettes de la saison et les horaires des ateliers."
	post := charter.Post{Relay: true, Account: "lucie", Language: "fr", Date: day, Text: news}
	list := l.Lint(post)
	require.Equal(t, []finding.Code{charter.CodeTieMissing}, codes(list))
	assert.Equal(t, []string{"/relay: Publication relayée par une personne de l'entreprise sans l'une des mentions de la charte : « Je travaille chez Septet »."}, plain(sentences(list, language.French)))
	for _, tie := range []string{"Je travaille chez Septet. ", "Comme je travaille chez Septet depuis dix ans, j'ai tout vu. ", "#JeTravailleChezSeptet "} {
		post.Text = tie + news
		assert.Empty(t, l.Lint(post), tie)
	}
	post.Text = "Je ne travaille pas chez Septet. " + news
	assert.Equal(t, []finding.Code{charter.CodeTieMissing}, codes(l.Lint(post)))
	post.Text = "Je travaille chez Septet. " + news
	other := post
	other.Account = "paul"
	assert.Empty(t, charter.CheckRepeats([]charter.Post{post, other}))
	post.Relay, post.Text = false, news
	assert.Empty(t, l.Lint(post))
}
