package charter_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

func TestLintSponsored(t *testing.T) {
	undisclosed, mention := []finding.Code{charter.CodeUndisclosed}, []finding.Code{charter.CodeMention}
	cases := []struct {
		name, date, territory, text string
		want                        []finding.Code
	}{
		{"no mention", "2026-03-02", "FR", "J'ai testé cette crème : bluffant.", undisclosed},
		{"territory unknown", "2026-03-02", "", "J'ai testé cette crème : bluffant.", undisclosed},
		{"a code that is none", "2026-03-02", "fr", "J'ai testé cette crème : bluffant.", undisclosed},
		{"another that is none", "2026-03-02", "UK", "J'ai testé cette crème : bluffant.", undisclosed},
		{"where the law does not say that it applies", "2026-03-02", "NC", "J'ai testé cette crème : bluffant.", mention},
		{"overseas", "2026-03-02", "RE", "J'ai testé cette crème : bluffant.", undisclosed},
		{"in brackets", "2026-03-02", "FR", "[Collaboration commerciale] J'ai testé la crème @marque : bluffant.", nil},
		{"first line", "2026-03-02", "FR", "Publicité\nJ'ai testé cette crème.", nil},
		{"after an emoji", "2026-03-02", "FR", "📢 PUBLICITE : cette crème.", nil},
		{"with the advertiser's name", "2026-03-02", "FR", "Collaboration commerciale avec @marque", nil},
		{"last sentence", "2026-03-02", "FR", "Bluffant ! Publicité.", nil},
		{"hashtag", "2026-03-02", "FR", "Bluffant #CollaborationCommerciale", nil},
		{"hashtag of one word", "2026-03-02", "FR", "Bluffant #publicité merci", nil},
		{"a word of the sentence", "2026-03-02", "FR", "Notre publicité télé a 10 ans !", undisclosed},
		{"a word of a first sentence", "2026-03-02", "FR", "Publicité et réclame, ce n'est pas pareil", undisclosed},
		{"an abbreviation", "2026-03-02", "FR", "Bluffant. #merci #collab", undisclosed},
		{"the charter's own mention", "2026-03-02", "FR", "Partenariat rémunéré. Bluffant.", nil},
		{"the day equivalents are allowed", "2024-11-08", "FR", "Partenariat rémunéré. Bluffant.", nil},
		{"the day before", "2024-11-07", "FR", "Partenariat rémunéré. Bluffant.", undisclosed},
		{"the words of the law, the day before", "2024-11-07", "FR", "Publicité. Bluffant.", nil},
		{"the first day in force", "2023-06-11", "FR", "Bluffant.", undisclosed},
		{"before the law, the charter alone", "2023-06-10", "FR", "Bluffant.", mention},
		{"before the law, mentioned", "2023-06-10", "FR", "Partenariat rémunéré : bluffant.", nil},
		{"elsewhere, the charter alone", "2026-03-02", "BE", "Bluffant.", mention},
	}
	l := linter(t, house())
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			post := charter.Post{Sponsored: true, Date: calendar.MustDate(c.date), Territory: c.territory, Text: c.text}
			assert.Equal(t, c.want, codes(l.Lint(post)))
			post.Sponsored = false
			assert.Empty(t, l.Lint(post))
		})
	}
}

func TestLintSponsoredSays(t *testing.T) {
	post := charter.Post{Sponsored: true, Date: day, Text: "Bluffant."}
	with, without := linter(t, house()), linter(t, charter.Charter{})
	assert.Equal(t, []string{
		"/sponsored: Publication rémunérée sans mention de transparence : loi 2023-451, art. 5 (rédaction du 8 novembre 2024). « Publicité », « Collaboration commerciale » ou équivalent. Ne vaut pas conseil juridique.",
	}, plain(sentences(with.Lint(post), language.French)))
	assert.Equal(t, []string{
		"/sponsored: Publication rémunérée sans mention de transparence, ni règle de mention dans la charte : loi 2023-451, art. 5 (rédaction du 8 novembre 2024). « Publicité », « Collaboration commerciale » ou équivalent. Ne vaut pas conseil juridique.",
	}, plain(sentences(without.Lint(post), language.French)))
	post.Date = calendar.MustDate("2024-11-07")
	assert.Equal(t, []string{
		"/sponsored: Sponsored post without a mention: French law 2023-451, article 5 (as worded on 11 June 2023). “Publicité” or “Collaboration commerciale”, in these words. A rule of thumb, not legal advice.",
	}, sentences(with.Lint(post), language.English))
	post.Date = calendar.MustDate("2023-06-10")
	assert.Empty(t, without.Lint(post), "nothing from a law that is not there yet")
	assert.Equal(t, []string{"/sponsored: La charte demande aux publications sponsorisées de porter la mention « Partenariat rémunéré »."},
		plain(sentences(with.Lint(post), language.French)))
}

func TestCheckSponsored(t *testing.T) {
	const at = finding.Pointer("/actions/4/sponsored")
	var none charter.Charter
	list := none.CheckSponsored(at, []string{"BE", "FR"}, calendar.MustDate("2026-03-02"))
	assert.Equal(t, []string{
		"/actions/4/sponsored: Action rémunérée sans règle de mention : loi 2023-451, art. 5 (rédaction du 8 novembre 2024). « Publicité », « Collaboration commerciale » ou équivalent. Ne vaut pas conseil juridique.",
	}, plain(sentences(list, language.French)))
	assert.Equal(t, finding.Error, list[0].Severity)

	assert.Equal(t, list, none.CheckSponsored(at, nil, calendar.Date{}), "without a day or a territory: the newest law, in France")
	assert.Empty(t, none.CheckSponsored(at, []string{"BE"}, calendar.MustDate("2026-03-02")))
	assert.NotEmpty(t, none.CheckSponsored(at, nil, calendar.MustDate("2023-06-11")))
	assert.Empty(t, none.CheckSponsored(at, nil, calendar.MustDate("2023-06-10")))
	assert.Empty(t, house().CheckSponsored(at, nil, calendar.MustDate("2026-03-02")))

	blank := house()
	blank.Editorial.Disclosures = []string{" \u200b"}
	assert.NotEmpty(t, blank.CheckSponsored(at, nil, day), "a blank mention is none")
}
