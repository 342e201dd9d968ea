package charter_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// styleOf returns what the rules of writing find in a text, as "code text".
func styleOf(c charter.Charter, p charter.Post) []string {
	l, _ := charter.NewLinter(c, network.Builtin())
	var out []string
	for _, f := range l.Lint(p) {
		if f.Pointer == "/text" {
			out = append(out, strings.TrimPrefix(string(f.Code), "charter.")+" "+p.Text[f.Span.Start:f.Span.End])
		}
	}
	return out
}

func addressing(form charter.FormOfAddress) charter.Charter {
	return charter.Charter{Editorial: &charter.Editorial{FormOfAddress: form}}
}

func TestLintTone(t *testing.T) {
	for _, c := range []struct {
		form charter.FormOfAddress
		text string
		want []string
	}{
		{charter.Vous, "Tu viens ? On t'attend, toi et tes amis, samedi !", []string{"tone Tu", "tone t'", "tone toi", "tone tes"}},
		{charter.Vous, "On t’attend ce soir.", []string{"tone t’"}},
		{charter.Vous, "Le ton est donné, la tienne aussi : t-shirt, tu l'as vu ? Non, il a « tu » la vérité.", []string{"tone la tienne", "tone tu"}},
		{charter.Vous, "Il s'est tu. Un ton sec, changer de ton, hausser le ton.", nil},
		{charter.Vous, "Partage ton avis, parle de ton projet et de ta passion.", []string{"tone ton", "tone ton", "tone ta"}},
		{charter.Vous, "Le thé t'aime : té, râteau, tâche, tés.", []string{"tone t'"}},
		{charter.Vous, "Y a-t-il du thé ? Aime-t-on le thé ? #TonTon @tu_toi", nil},
		{charter.Vous, "Découvrez nos nouveautés et profitez de -20 % !", nil},
		{charter.Tu, "Découvrez nos nouveautés et profitez de -20 % !", []string{"tone Découvrez", "tone profitez"}},
		{charter.Tu, "Allez, on y va ! Le nez au vent, chez vous ou au rez-de-chaussée.", []string{"tone vous"}},
		{charter.Tu, "Rendez-vous samedi, avec Mme Sanchez et M. Lopez. Allez les Bleus !", nil},
		{charter.Tu, "Vos idées nous intéressent, votre avis aussi. Le vôtre ?", []string{"tone Vos", "tone votre", "tone vôtre"}},
		{charter.Tu, "Comme on dit : « Vous êtes formidables ».", nil},
		{charter.Vous, "Élise Toi et Wu Tu, du film Toi & Moi. Saint-Ton. L'atelier TES, la TA de Lyon, réf. TE-450.", nil},
		{charter.Vous, "#Concours Tu joues ? Toi aussi ! ON T'ATTEND, TOI ET TES AMIS.",
			[]string{"tone Tu", "tone Toi", "shouting ON T'ATTEND", "tone T'", "tone TOI", "shouting TOI ET TES AMIS", "tone TES"}},
		{charter.Vous, "Changer de ton sans changer de fond. Adapter le ton selon le réseau, hausser de ton par jeu.", nil},
		{charter.Vous, "‘Tu verras’, ‹ tu verras ›, disait l’affiche. Aujourd’hui tu vois.", []string{"tone tu"}},
		{charter.Tu, "Chavez et Jimenez à l'affiche, avec M. Juarez et le Dr. Pujadez.", nil},
		{charter.Tu, "Entrez et profitez !", []string{"tone Entrez", "tone profitez"}},
		{charter.Tu, "Merci à vous tous ! Vous êtes 10 000, vous êtes nombreux, vous deux aussi. Merci à vous.", []string{"tone vous"}},
		{0, "Merci de vous rendre sur l'application officielle de ton établissement.", []string{"tone_mixed vous", "tone_mixed ton"}},
		{0, "Tu viens avec tes amis samedi.", nil},
		{0, "You'll set the ton of it, tu as well.", nil},
	} {
		got := styleOf(addressing(c.form), charter.Post{Text: c.text, Language: "fr"})
		if strings.HasPrefix(c.text, "You") {
			got = styleOf(addressing(c.form), charter.Post{Text: c.text})
		}
		assert.Equal(t, c.want, got, c.text)
	}
	o := addressing(charter.Vous)
	o.Editorial.Networks = []charter.Override{{Network: network.TikTok, FormOfAddress: charter.Tu}}
	assert.Empty(t, styleOf(o, charter.Post{Text: "Tu viens samedi.", Language: "fr", Network: network.TikTok, Date: day}))
	assert.Equal(t, []string{"tone Tu"}, styleOf(o, charter.Post{Text: "Tu viens samedi.", Language: "fr", Network: network.X, Date: day}))
}

func TestLintWriting(t *testing.T) {
	for text, want := range map[string][]string{
		"JE SUIS RAVIE. La SNCF, l'ONU et le RGPD aussi !!!":    {"repeated_mark !!!", "shouting JE SUIS RAVIE"},
		"OFFRE SPÉCIALE ce week-end, INCROYABLE !":              {"shouting INCROYABLE", "shouting OFFRE SPÉCIALE"},
		"La SNCF RATP DB et le CHU de LYON, en B2B.":            nil,
		"Merci ?! Vraiment ?? Oui... non.....":                  {"repeated_mark ??", "repeated_mark ....."},
		"Bonjour! Ça va? À 18:30, voir https://a.fr/b?c=1;d":    {"french_spacing !", "french_spacing ?"},
		"Quoi?! Bravo!🎉 Merci :) à tous;) Non?!?":               {"repeated_mark ?!?", "french_spacing ?", "french_spacing !"},
		"Bio à #100 %, à #100% et #2026":                        {"french_spacing %", "hashtag_digits #2026"},
		"Promo : 50% ou 20€, «oui».":                            {"french_spacing %", "french_spacing €", "french_spacing «", "french_spacing »"},
		"Une note : 4/5 ; c'est bien, non ?":                    nil,
		"Notre équipe 🎉 vous attend 🎉🎉🎉":                        {"emoji_inside 🎉", "emoji_repeated 🎉🎉🎉"},
		"Postulez avant le 30 avril 👇 https://exemple.fr":       nil,
		"À samedi 🎉\n✅ Rapide\n✅ Simple":                        {"emoji_bullets ✅"},
		"𝗦𝗼𝗹𝗱𝗲𝘀 : 𝒕𝒐𝒖𝒕 à -50 % ™ ℃ №":                           {"fake_letters 𝗦𝗼𝗹𝗱𝗲𝘀", "fake_letters 𝒕𝒐𝒖𝒕"},
		"#journéemondialedudroitdesfemmes #SoldesDEte #PME #IA": {"hashtag_case #journéemondialedudroitdesfemmes"},
		"Vœux #2026 et #1 des ventes et #2026enfrance":          {"hashtag_digits #2026", "claim #1"},
		"gra\u200btuit pour tous":                               {"hidden_characters \u200b"},
		"Inscription : [URL], bonjour {{prénom}}":               {"placeholder [URL]", "placeholder {{prénom}}"},
		"https://example.org/offre":                             {"naked_link https://example.org/offre"},
		"a.fr b.fr c.fr d.fr":                                   {"many_links d.fr"},
		"Cliquez ici : https://example.org":                     {"link_text Cliquez ici"},
		"Le leader du marché, n° 1 en France.":                  {"claim leader du marché", "claim n° 1"},
	} {
		got := styleOf(charter.Charter{}, charter.Post{Text: text, Language: "fr"})
		slices.Sort(got)
		slices.Sort(want)
		assert.Equal(t, want, got, text)
	}
}

// Every fix of writing gives a text in which the rule finds nothing more.
func TestLintWritingFixes(t *testing.T) {
	l := linter(t, charter.Charter{})
	for text, want := range map[string]string{
		"Bonjour! Ça va?":    "Bonjour\u202f! Ça va\u202f?",
		"Promo: 50%, «oui»":  "Promo\u00a0: 50\u00a0%, «\u00a0oui\u00a0»",
		"𝗦𝗼𝗹𝗱𝗲𝘀":             "Soldes",
		"gra\u200btuit":      "gratuit",
		"Merci !!! Oui ????": "Merci ! Oui ?",
	} {
		got := text
		list := l.Lint(charter.Post{Text: text, Language: "fr"})
		slices.SortFunc(list, func(a, b finding.Finding) int { return b.Span.Start - a.Span.Start })
		for _, f := range list {
			require.NotEmpty(t, f.Fixes, f.Localize(language.French))
			fix := f.Fixes[0]
			got = got[:fix.Span.Start] + fix.Text + got[fix.Span.End:]
		}
		assert.Equal(t, want, got)
		assert.Empty(t, l.Lint(charter.Post{Text: got, Language: "fr"}))
	}
}

func TestLintAltTexts(t *testing.T) {
	l := linter(t, charter.Charter{})
	for alt, want := range map[string]finding.Code{
		"Image de notre équipe": charter.CodeAltOpening, "picture of a cat": charter.CodeAltOpening, "IMG_2031.JPG": charter.CodeAltFile,
		"Notre équipe, image de marque": "", "L'équipe pose devant l'usine": "",
	} {
		var got finding.Code
		for _, f := range l.Lint(charter.Post{Media: []charter.Media{{Kind: charter.Image, Alt: alt}}}) {
			got = f.Code
			assert.Equal(t, finding.Pointer("/media/0/alt"), f.Pointer)
		}
		assert.Equal(t, want, got, alt)
	}
}

// A competitor that the charter lists is found, and what it says of its own words counts more
// than the terms of any house.
func TestLintCompetitorsAndClaims(t *testing.T) {
	c := charter.Charter{Editorial: &charter.Editorial{
		Competitors: []string{"Brandix"}, Banned: []charter.BannedTerm{{Term: "leader"}},
		Preferred: []charter.PreferredTerm{{Term: "premier", Instead: []string{"numéro 1"}}},
	}}
	assert.Equal(t, []string{"competitor Brandix", "banned_term leader", "discouraged_term numéro 1"},
		styleOf(c, charter.Post{Text: "Mieux que Brandix, leader du marché et numéro 1.", Language: "fr"}))
}

// A first rank or a superlative is a claim by what it is of.
func TestLintClaims(t *testing.T) {
	for text, want := range map[string]string{
		"Nous sommes le numéro 1 du vélo en France.": "numéro 1", "N°1 des ventes 2026": "N°1", "Nous restons le n° 1 !": "n° 1",
		"We are the number one agency in Lyon": "number one", "#1 in customer satisfaction": "#1", "No. 1 for service": "No. 1",
		"La solution la moins chère du marché": "la moins chère du marché", "Les meilleurs prix du marché": "Les meilleurs prix du marché",
		"The world's leading maker": "", "The best CRM on the market": "The best CRM on the market", "La plus belle plage de France": "La plus belle plage de France",
		"Le numéro 1 de notre revue est paru.": "", "Étape n° 1 : le formulaire": "", "Conseil numéro 1 : écouter": "", "Le quai n° 1 est fermé": "",
		"#1 : publier moins, #2 : répondre": "", "Tip #1: ask first": "", "Number one on our list": "", "In issue number one, we meet": "",
		"The number one reason to join us": "", "Le numéro 1 : sortie mardi": "", "Ce qui compte le plus au monde": "", "Bienvenue sur le marché. Il y a du monde !": "",
		"Le plus : il est vendu dans un magasin de France": "",
	} {
		got := ""
		for _, s := range styleOf(charter.Charter{}, charter.Post{Text: text, Language: "en"}) {
			got += strings.TrimPrefix(s, "claim ")
		}
		assert.Equal(t, want, got, text)
	}
}

// A competitor that is a word too is one with a capital.
func TestLintCompetitorNames(t *testing.T) {
	c := charter.Charter{Editorial: &charter.Editorial{Competitors: []string{"Orange", "Free", "L'Oréal", "eBay", "brandix"}}}
	for text, want := range map[string][]string{
		"Un jus d'orange, feel free to come": nil, "Orange ou FREE ?": {"competitor Orange", "competitor FREE"}, "Chez l’oreal, l'Oréal": {"competitor l’oreal", "competitor l'Oréal"},
		"Brandix, brandix": {"competitor Brandix", "competitor brandix"}, "#orange #JusOrange": {"competitor Orange"},
	} {
		assert.Equal(t, want, styleOf(c, charter.Post{Text: text, Language: "fr"}), text)
	}
}

// anchors are the rules of the hard posts by the names that their file gives them.
var anchors = map[string]finding.Code{
	"tone.mixed": charter.CodeToneMixed, "tone.tu": charter.CodeTone, "tone.vous": charter.CodeTone, "shouting": charter.CodeShouting,
	"punctuation.repeat": charter.CodeRepeatedMark, "pii.email": charter.CodePersonalEmail, "pii.phone": charter.CodePersonalPhone,
	"pii.iban": charter.CodePersonalIBAN, "pii.nir": charter.CodePersonalNIR, "disclosure.missing": charter.CodeUndisclosed,
	"a11y.fake_letters": charter.CodeFakeLetters, "a11y.hashtag_case": charter.CodeHashtagCase, "banned": charter.CodeBannedTerm,
}

// The hard posts raise what they are to raise, and nothing that would be wrong. Spans touch
// those of the file: it writes « tu l'as » where the pronoun is « tu ».
func TestLintHardPosts(t *testing.T) {
	type hardPost struct {
		ID         int
		Lang, Text string
		Expect     [][2]*string
		Charter    struct {
			Address, Disclosure string
			Sponsored           bool
			MaxEmoji            *int `json:"max_emoji"`
			Banned              []string
		}
	}
	for _, row := range shared[hardPost](t, "text/hard/charter20.dev.jsonl") {
		c := charter.Charter{Editorial: &charter.Editorial{}}
		if row.Charter.Address != "" {
			require.NoError(t, c.Editorial.FormOfAddress.UnmarshalText([]byte(row.Charter.Address)))
		} else if row.ID == 3 {
			c.Editorial.FormOfAddress = charter.Vous
		}
		if row.Charter.MaxEmoji != nil {
			c.Editorial.Emoji = &charter.Allowance{Max: row.Charter.MaxEmoji}
		}
		for _, term := range row.Charter.Banned {
			c.Editorial.Banned = append(c.Editorial.Banned, charter.BannedTerm{Term: term})
		}
		p := charter.Post{Text: row.Text, Language: row.Lang, Sponsored: row.Charter.Sponsored, Date: day}
		if row.Charter.Disclosure == "fr" {
			p.Territory = "FR"
		} else if row.Charter.Disclosure != "" {
			p.Territory = "US"
		}
		l, _ := charter.NewLinter(c, network.Builtin())
		list := l.Lint(p)
		expected := map[finding.Code]int{}
		for _, e := range row.Expect {
			code, known := anchors[*e[0]]
			if !known {
				continue
			}
			expected[code]++
			assert.True(t, slices.ContainsFunc(list, func(f finding.Finding) bool {
				at := 0
				if e[1] != nil {
					at = strings.Index(row.Text, *e[1])
				}
				return f.Code == code && (e[1] == nil || f.Span.Start < at+len(*e[1]) && at < f.Span.End)
			}), "%d: %s", row.ID, *e[0])
		}
		if row.ID == 5 { // « chez vous » is vous
			expected[charter.CodeTone]++
		}
		for _, f := range list {
			expected[f.Code]--
			assert.True(t, expected[f.Code] >= 0 || f.Severity == finding.Advice, "%d: %s %q", row.ID, f.Code, row.Text[f.Span.Start:f.Span.End])
		}
	}
}
