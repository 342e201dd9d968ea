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
		{"in a sentence of its own", "2026-03-02", "FR", "Ceci est une publicité. Bluffant.", nil},
		{"denied", "2026-03-02", "FR", "Ceci n'est pas une publicité. Bluffant.", undisclosed},
		{"asked", "2026-03-02", "FR", "Publicité ? Bluffant.", undisclosed},
		{"as what the post is made in", "2026-03-02", "FR", "Vidéo en collaboration commerciale avec @marque, bluffant.", nil},
		{"within a sentence, with for whom", "2026-03-02", "FR", "J'ai testé 2 crèmes, en collaboration commerciale avec @marque !", nil},
		{"within a sentence, denied", "2026-03-02", "FR", "Je ne suis pas du tout en collaboration commerciale avec @marque !", undisclosed},
		{"within a sentence, with a name that is none", "2026-03-02", "FR", "On rêve tous d'être en collaboration commerciale avec une marque", undisclosed},
		{"none of it", "2026-03-02", "FR", "Pas de collaboration commerciale ici.", undisclosed},
		{"for whom", "2026-03-02", "FR", "Publicité pour @marque : bluffant.", nil},
		{"for what", "2026-03-02", "FR", "Publicité pour enfants : bluffant.", undisclosed},
		{"an equivalent that the charter has not", "2026-03-02", "FR", "Contenu sponsorisé par @marque. Bluffant.", mention},
		{"another", "2024-11-08", "FR", "Post sponsorisé. Bluffant.", mention},
		{"the same, the day before", "2024-11-07", "FR", "Post sponsorisé. Bluffant.", undisclosed},
		{"said not to be", "2026-03-02", "FR", "Non sponsorisé. Bluffant.", undisclosed},
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
		"/sponsored: Publication sponsorisée sans mention de transparence : loi 2023-451, art. 5 (rédaction du 8 novembre 2024). « Publicité », « Collaboration commerciale » ou équivalent. Ne vaut pas conseil juridique.",
	}, plain(sentences(with.Lint(post), language.French)))
	assert.Equal(t, []string{
		"/sponsored: Publication sponsorisée sans mention de transparence, la charte n'en prévoyant aucune : loi 2023-451, art. 5 (rédaction du 8 novembre 2024). « Publicité », « Collaboration commerciale » ou équivalent. Ne vaut pas conseil juridique.",
	}, plain(sentences(without.Lint(post), language.French)))
	post.Date = calendar.MustDate("2024-11-07")
	assert.Equal(t, []string{
		"/sponsored: Sponsored post without a disclosure: French law 2023-451, article 5 (as worded on 11 June 2023). “Publicité” or “Collaboration commerciale”, in these words. A rule of thumb, not legal advice.",
	}, sentences(with.Lint(post), language.English))
	post.Date = calendar.MustDate("2023-06-10")
	assert.Empty(t, without.Lint(post), "nothing from a law that is not there yet")
	assert.Equal(t, []string{"/sponsored: La charte demande aux publications sponsorisées l'une de ses mentions de transparence : « Partenariat rémunéré »."},
		plain(sentences(with.Lint(post), language.French)))
}

func TestCheckSponsored(t *testing.T) {
	const at = finding.Pointer("/actions/4/sponsored")
	var none charter.Charter
	list := none.CheckSponsored(at, []string{"BE", "FR"}, calendar.MustDate("2026-03-02"))
	assert.Equal(t, []string{
		"/actions/4/sponsored: Action rémunérée, sans mention de transparence prévue par la charte : loi 2023-451, art. 5 (rédaction du 8 novembre 2024). « Publicité », « Collaboration commerciale » ou équivalent. Ne vaut pas conseil juridique.",
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

// What the law of each audience takes for a mention, and where it must stand.
func TestLintSponsoredAbroad(t *testing.T) {
	undisclosed, weak, buried, mention := []finding.Code{charter.CodeUndisclosed}, []finding.Code{charter.CodeWeakMention},
		[]finding.Code{charter.CodeBuriedMention}, []finding.Code{charter.CodeMention}
	cases := []struct {
		name, date, territory, text string
		want                        []finding.Code
	}{
		{"no mention", "2026-03-02", "US", "Loving this cream!", undisclosed},
		{"a territory", "2026-03-02", "PR", "Loving this cream!", undisclosed},
		{"a hashtag", "2026-03-02", "US", "#ad Loving this cream!", nil},
		{"a label", "2026-03-02", "US", "Ad: loving this cream!", nil},
		{"sponsored, and by whom", "2026-03-02", "US", "Sponsored by @aurore. Loving this cream!", nil},
		{"a sentence", "2026-03-02", "US", "This is a paid partnership with Aurore.", nil},
		{"a word of the sentence", "2026-03-02", "US", "The ad was filmed at home", undisclosed},
		{"an abbreviation", "2026-03-02", "US", "Loving this cream #sp", weak},
		{"another", "2026-03-02", "US", "Loving this cream #spon", weak},
		{"a collaboration", "2026-03-02", "US", "Loving this cream #collab", weak},
		{"a partner", "2026-03-02", "US", "Loving this cream #partner", weak},
		{"thanks", "2026-03-02", "US", "Thanks @aurore, loving this cream", weak},
		{"thanks to", "2026-03-02", "US", "Thanks to @aurore for this cream", weak},
		{"thanks for what was given", "2026-03-02", "US", "Thanks @aurore for the free cream!", nil},
		{"what was given", "2026-03-02", "US", "@aurore sent me this cream to try.", nil},
		{"what was not given", "2026-03-02", "US", "Nobody paid me to love this cream.", undisclosed},
		{"what was given, for the law of Britain", "2026-03-02", "GB", "@aurore sent me this cream to try.", undisclosed},
		{"a sentence within", "2026-03-02", "US", "In paid partnership with @aurore. Loving this cream!", nil},
		{"a sentence that denies", "2026-03-02", "US", "This is not an ad. Loving this cream!", undisclosed},
		{"weak, and clear beside", "2026-03-02", "US", "#ad Thanks @aurore, loving this cream", nil},
		{"at the end of the text", "2026-03-02", "US", "Loving this cream #ad", nil},
		{"at the end, of two", "2026-03-02", "US", "Loving this cream #skin #ad", nil},
		{"in a bunch of hashtags", "2026-03-02", "US", "Loving this cream #summer #skin #ad", buried},
		{"in a bunch on lines of their own", "2026-03-02", "US", "Loving this cream\n\n#ad\n#summer\n#skin\n", buried},
		{"before a bunch, and in it", "2026-03-02", "US", "#ad Loving this cream #summer #skin #ad", nil},
		{"before words", "2026-03-02", "US", "#ad #summer #skin Loving this cream", nil},
		{"only hashtags", "2026-03-02", "US", "#ad #summer #skin", buried},
		{"the charter's own mention", "2026-03-02", "US", "Partenariat rémunéré: loving this cream", nil},
		{"the first day", "2023-07-26", "US", "Loving this cream!", undisclosed},
		{"the day before", "2023-07-25", "US", "Loving this cream!", mention},

		{"no mention in Britain", "2026-03-02", "GB", "Loving this cream!", undisclosed},
		{"the label of Britain", "2026-03-02", "GB", "Ad | Loving this cream!", nil},
		{"its hashtag", "2026-03-02", "GB", "Loving this cream #ad", nil},
		{"sponsored is not enough", "2026-03-02", "GB", "Sponsored: loving this cream!", weak},
		{"nor is gifted", "2026-03-02", "GB", "Loving this cream #gifted", weak},
		{"in a British bunch", "2026-03-02", "GB", "Loving this cream #summer #skin #ad", buried},
		{"the first day in Britain", "2025-04-06", "GB", "Loving this cream!", undisclosed},
		{"the day before in Britain", "2025-04-05", "GB", "Loving this cream!", mention},

		{"a French bunch, as ever", "2026-03-02", "FR", "Bluffant #ete #soin #publicité", nil},
		{"an American label in France", "2026-03-02", "FR", "#ad Bluffant", undisclosed},
	}
	c := house()
	c.Editorial.Banned, c.Editorial.Hashtags = nil, nil
	l := linter(t, c)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			post := charter.Post{Sponsored: true, Date: calendar.MustDate(c.date), Territory: c.territory, Text: c.text}
			list := l.Lint(post)
			assert.Equal(t, c.want, codes(list))
			for _, tag := range []language.Tag{language.English, language.French} {
				for _, s := range sentences(list, tag) {
					assert.NotContains(t, s, "{")
				}
			}
			post.Sponsored = false
			assert.Empty(t, l.Lint(post))
		})
	}
}

// A charter cannot make a mention of what the authority rules out.
func TestWeakMentionOfTheCharter(t *testing.T) {
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{Disclosures: []string{"#collab", "Partner"}}})
	post := charter.Post{Sponsored: true, Date: day, Territory: "US", Text: "Loving this cream #collab"}
	assert.Equal(t, []finding.Code{charter.CodeWeakMention}, codes(l.Lint(post)))
	post.Text = "#partner Loving this cream"
	assert.Equal(t, []finding.Code{charter.CodeWeakMention}, codes(l.Lint(post)))
	post.Territory = "FR"
	assert.Empty(t, l.Lint(post), "an equivalent is the charter's to choose in France")
}

func TestLintSponsoredAbroadSays(t *testing.T) {
	l := linter(t, charter.Charter{})
	post := charter.Post{Sponsored: true, Date: day, Territory: "US", Text: "Loving this cream #sp"}
	assert.Equal(t, []string{"/sponsored: “#sp” is not enough to say that this is paid for: the endorsement guides of the FTC, 16 CFR Part 255 (as worded on 26 July 2023). “#ad”, “Ad”, “Sponsored” or other clear words, at the beginning. A rule of thumb, not legal advice."},
		sentences(l.Lint(post), language.English))
	assert.Equal(t, []string{"/sponsored: « #sp » ne suffit pas à dire que la publication est sponsorisée : guides de la FTC sur les recommandations, 16 CFR 255 (rédaction du 26 juillet 2023). « #ad », « Ad », « Sponsored » ou d'autres mots clairs, au début. Ne vaut pas conseil juridique."},
		plain(sentences(l.Lint(post), language.French)))
	post.Territory, post.Text = "GB", "Loving this cream #a #b #ad"
	assert.Equal(t, []string{"/sponsored: “Ad” is lost among the closing hashtags, and a disclosure must be hard to miss: the CAP Code, rule 2 (as worded on 6 April 2025). A rule of thumb, not legal advice."},
		sentences(l.Lint(post), language.English))
	assert.Equal(t, []string{"/sponsored: « Ad » se perd parmi les hashtags de fin, et la mention doit être bien en vue : code CAP, règle 2 (rédaction du 6 avril 2025). Ne vaut pas conseil juridique."},
		plain(sentences(l.Lint(post), language.French)))
	post.Text = "Loving this cream"
	assert.Equal(t, []string{"/sponsored: Publication sponsorisée sans mention de transparence, la charte n'en prévoyant aucune : code CAP, règle 2 (rédaction du 6 avril 2025). « Ad », au début. Ne vaut pas conseil juridique."},
		plain(sentences(l.Lint(post), language.French)))
}

func TestCheckSponsoredAbroad(t *testing.T) {
	const at = finding.Pointer("/actions/4/sponsored")
	var none charter.Charter
	list := none.CheckSponsored(at, []string{"GB", "BE", "US", "FR", "RE"}, day)
	assert.Len(t, list, 1, "one cause, one finding")
	law, _ := list[0].Arg("law")
	assert.Equal(t, "French law 2023-451, article 5", law.Localize(language.English))
	assert.Len(t, list[0].Related, 2)
	assert.Equal(t, []string{"/actions/4/sponsored: Paid action, and no disclosure set by the charter: the endorsement guides of the FTC, 16 CFR Part 255 (as worded on 26 July 2023). “#ad”, “Ad”, “Sponsored” or other clear words, at the beginning. A rule of thumb, not legal advice."},
		sentences(none.CheckSponsored(at, []string{"US"}, day), language.English))
	assert.Empty(t, none.CheckSponsored(at, []string{"US"}, calendar.MustDate("2023-07-25")))
	assert.Empty(t, none.CheckSponsored(at, []string{"GB"}, calendar.MustDate("2025-04-05")))
	assert.Empty(t, house().CheckSponsored(at, []string{"US", "GB"}, day))
}

// Artificial intelligence, by the day and the territory, and what says it.
func TestLintArtificial(t *testing.T) {
	unsaid := []finding.Code{charter.CodeAIUndisclosed}
	cases := []struct {
		name, date, territory, text string
		want                        []finding.Code
	}{
		{"the day before", "2026-08-01", "FR", "Notre nouvelle boutique", nil},
		{"the first day", "2026-08-02", "FR", "Notre nouvelle boutique", unsaid},
		{"in another member", "2026-08-02", "IE", "Our new shop", unsaid},
		{"territory unknown", "2026-08-02", "", "Notre nouvelle boutique", unsaid},
		{"outside", "2026-08-02", "US", "Our new shop", nil},
		{"in Britain", "2026-08-02", "GB", "Our new shop", nil},
		{"said in French", "2026-08-02", "FR", "Notre nouvelle boutique (image générée par IA)", nil},
		{"by its means", "2026-08-02", "FR", "Visuel créé par notre équipe à l'aide d'une IA.", nil},
		{"with assistance", "2026-08-02", "FR", "Texte rédigé avec l'assistance d'une IA", nil},
		{"assisted", "2026-08-02", "FR", "Texte assisté par IA", nil},
		{"assisted, in English", "2026-08-02", "IE", "AI-assisted text", nil},
		{"denied", "2026-08-02", "FR", "Cette photo n'a pas été générée par IA", unsaid},
		{"denied at once", "2026-08-02", "FR", "Image non générée par une IA", unsaid},
		{"denied in English", "2026-08-02", "IE", "Our new shop, not made with AI", unsaid},
		{"denied of the artificial", "2026-08-02", "IE", "This is not AI-generated", unsaid},
		{"in full", "2026-08-02", "FR", "Photos retouchées avec l’intelligence artificielle", nil},
		{"in the words of the law", "2026-08-02", "FR", "Images virtuelles. Notre boutique", nil},
		{"in English", "2026-08-02", "IE", "AI-generated image of our new shop", nil},
		{"in English, by whom", "2026-08-02", "IE", "Our new shop, made with the help of AI", nil},
		{"in English, in full", "2026-08-02", "IE", "Created using artificial intelligence", nil},
		{"in the charter's words", "2026-08-02", "FR", "Boutique de synthèse. Venez nous voir !", nil},
		{"beside what was made", "2026-08-02", "FR", "Illustration : IA. Notre boutique", nil},
		{"beside it in English", "2026-08-02", "IE", "AI image. Our new shop", nil},
		{"as a hashtag", "2026-08-02", "FR", "Notre boutique #AIgenerated", nil},
		{"what passes for real", "2026-08-02", "FR", "Hypertrucage : notre boutique en 2050", nil},
		{"a hashtag of the subject", "2026-08-02", "FR", "Notre boutique #IA", unsaid},
		{"the verb to have, and an image", "2026-08-02", "FR", "J'ai image et son", unsaid},
		{"the verb to have", "2026-08-02", "FR", "J'ai créé cette affiche avec joie", unsaid},
		{"a subject, not a mention", "2026-08-02", "FR", "Nous avons fait une formation sur l'IA", unsaid},
		{"means without a making", "2026-08-02", "FR", "Parlons de demain avec l'IA", unsaid},
		{"a verb far away", "2026-08-02", "FR", "L'IA, on en parle au salon", unsaid},
	}
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{AIDisclosures: []string{"Boutique de synthèse"}}})
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			post := charter.Post{AI: true, Date: calendar.MustDate(c.date), Territory: c.territory, Text: c.text}
			assert.Equal(t, c.want, codes(l.Lint(post)))
			post.AI = false
			assert.Empty(t, l.Lint(post))
		})
	}
	post := charter.Post{AI: true, Date: calendar.MustDate("2026-08-02"), Text: "Notre nouvelle boutique"}
	assert.Equal(t, []string{"/ai: Une intelligence artificielle y a contribué et le texte ne le dit pas : règlement (UE) 2024/1689 du 13 juin 2024, art. 50 (en vigueur depuis le 2 août 2026). Les textes d'intérêt public doivent le dire, sauf si une personne les a relus et en répond. À vérifier par une personne. Ne vaut pas conseil juridique."},
		plain(sentences(l.Lint(post), language.French)))
	post.AI, post.Media = false, []charter.Media{{Kind: charter.Video, AI: true}}
	assert.Equal(t, []string{"/media/0/ai: Artificial intelligence took part and the text does not say so: Regulation (EU) 2024/1689 of 13 June 2024, article 50 (in force since 2 August 2026). Images, sounds and videos that pass for real are to be labelled, unless the media itself bears the label. For a person to check. A rule of thumb, not legal advice."},
		sentences(l.Lint(post), language.English))
}
