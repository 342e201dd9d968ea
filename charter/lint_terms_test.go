package charter_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// found returns what a text holds of banned terms, parted by bars.
func found(t *testing.T, s string, terms ...string) string {
	t.Helper()
	var e charter.Editorial
	for _, term := range terms {
		e.Banned = append(e.Banned, charter.BannedTerm{Term: term})
	}
	var out []string
	for _, f := range only(linter(t, charter.Charter{Editorial: &e}).Lint(charter.Post{Text: s}), charter.CodeBannedTerm) {
		out = append(out, s[f.Span.Start:f.Span.End])
	}
	return strings.Join(out, "|")
}

func TestLintPlurals(t *testing.T) {
	for _, tt := range []struct{ term, text, want string }{
		{"miracle", "Un miracle, des MIRACLES, miraculeux, miracless", "miracle|MIRACLES"},
		{"le moins cher", "les moins chers, le moins cher, les moins chère", "les moins chers|le moins cher"},
		{"produit miracle", "produits miracles produit miracles produits-miracles", "produits miracles|produit miracles"},
		{"effet secondaire du soin", "effets secondaires des soins", "effets secondaires des soins"},
		{"médical", "des avis médicaux, medicaux, médical, médicale", "médicaux|medicaux|médical"},
		{"idéal", "idéaux", "idéaux"},
		{"joyau", "joyaux", "joyaux"},
		{"cadeau", "cadeaux cadeaus", "cadeaux|cadeaus"},
		{"bijou", "bijoux", "bijoux"},
		{"remedy", "remedies remedys", "remedies|remedys"},
		{"garantie", "garanties", "garanties"},
		{"toy", "toys toies", "toys"},
		{"crash", "crashes crashs", "crashes|crashs"},
		{"match", "matches, matchés", "matches"},
		{"box", "boxes", "boxes"},
		{"boss", "bosses", "bosses"},
		{"cas", "cases, cass, cas", "cas"},
		{"prix", "prixs prix", "prix"},
		{"ad", "ads ad", "ad"},
		{"le", "les le", "le"},
		{"miracles", "miracle miracles", "miracles"},
		{"100", "100s 100", "100"},
		{"gratuit", "gratuite gratuites gratuits", "gratuits"},
		{"péché", "péchés pêches pechés", "péchés|pechés"},
		{"miracle !", "des miracles  !", "miracles  !"},
		{"最高", "最高の", "最高"},
	} {
		assert.Equal(t, tt.want, found(t, tt.text, tt.term), "%s in %q", tt.term, tt.text)
	}
	assert.Equal(t, "miracle|miracles", found(t, "miracle miracles", "miracle", "miracles"), "each is one of the two")
}

// A term whose stem is asked for is found in the words that it starts, and no fix is offered there.
func TestLintStems(t *testing.T) {
	l := linter(t, charter.Charter{Editorial: &charter.Editorial{Banned: []charter.BannedTerm{
		{Term: "gratuit", Stem: true, Replacement: "offert"}, {Term: "sans engag", Stem: true}, {Term: "gagn", Stem: true}, {Term: "pêch", Stem: true}, {Term: "ad"},
	}}})
	for text, want := range map[string]string{
		"Gratuit, gratuité, GRATUITEMENT, gratuits": "Gratuit|gratuité|GRATUITEMENT|gratuits", "sans engagement, sans  engager": "sans engagement|sans  engager",
		"Les gagnantes regagnent, engagement": "gagnantes", "La pêche, le pêcheur, le pécheur, un pecheur": "pêche|pêcheur|pecheur", "ad, ads, addition": "ad",
		"#GratuitementVous": "Gratuitement",
	} {
		got := []string{}
		list := l.Lint(charter.Post{Text: text, Language: "fr"})
		for _, f := range only(list, charter.CodeBannedTerm) {
			found := text[f.Span.Start:f.Span.End]
			got = append(got, found)
			assert.Equal(t, strings.EqualFold(found, "gratuit"), len(f.Fixes) > 0, found)
		}
		assert.Equal(t, want, strings.Join(got, "|"), text)
	}
}

func TestLintAccents(t *testing.T) {
	for _, tt := range []struct{ term, text, want string }{
		{"pêche", "pêche PÊCHE peche PECHE pe\u0302che péché pèche pêché", "pêche|PÊCHE|peche|PECHE|pe\u0302che"},
		{"pe\u0302che", "pêche péché", "pêche"},
		{"cote", "cote COTE côte côté coté", "cote|COTE"},
		{"à côté", "A COTE, à  cote, a côté, à côte, â côté", "A COTE|à  cote|a côté|à côte"},
		{"cœur", "coeur CŒUR cœurs", "coeur|CŒUR|cœurs"},
		{"l’été", "l'ete, l’été, l'étè", "l'ete|l’été"},
		{"é!", "é! e! è! é !", "é!|e!"},
	} {
		assert.Equal(t, tt.want, found(t, tt.text, tt.term), "%s in %q", tt.term, tt.text)
	}
	assert.Equal(t, "pêche|péché", found(t, "pêche péché", "pêche", "péché"), "terms that accents alone part")
}

func TestLintHashtags(t *testing.T) {
	for _, tt := range []struct{ terms, text, want string }{
		{"miracle", "#MiracleCrème #CremeMiracle #crememiracle #miracle_creme #Miracle", "Miracle|Miracle|miracle|Miracle"},
		{"crème", "#MiracleCrèmes", "Crèmes"},
		{"le moins cher", "#LeMoinsCher, #LEMoinsCher", "LeMoinsCher|LEMoinsCher"},
		{"miracle", "＃MiracleCrème#CrèmeMiracle", "Miracle|Miracle"},
		{"ad", "#AdFree #Ad", "Ad|Ad"},
		{"#ad", "#AdFree #Ad", "#Ad"},
		{"miracle", "MiracleCrème @MiracleCrème https://exemple.fr/#MiracleCreme", ""},
		{"moins cher|moins", "#MoinsCher #MoinsCher", "MoinsCher|MoinsCher"},
	} {
		assert.Equal(t, tt.want, found(t, tt.text, strings.Split(tt.terms, "|")...), "%s in %q", tt.terms, tt.text)
	}
}

func TestLintLooksAtEveryText(t *testing.T) {
	l := linter(t, house())
	list := l.Lint(charter.Post{Title: "Gratuit", Text: "Gratuit", Media: []charter.Media{
		{Kind: charter.Image, Alt: "Une main"}, {Kind: charter.Video, Alt: "Le mot gratuit"},
	}})
	assert.Equal(t, []string{"/media/1/alt: La charte proscrit « gratuit ».", "/text: La charte proscrit « Gratuit ».", "/title: La charte proscrit « Gratuit »."},
		plain(sentences(list, language.French)))
	assert.Equal(t, []string{"/media/1/alt: The charter bans “gratuit”.", "/text: The charter bans “Gratuit”.", "/title: The charter bans “Gratuit”."},
		sentences(list, language.English))
	assert.Equal(t, finding.Span{Start: 7, End: 14}, list[0].Span)
}

// What is left once the fixes are made reads well.
func TestLintFixes(t *testing.T) {
	cases := []struct{ lang, term, replacement, text, want string }{
		{"", "crème", "baume", "La crème", "La baume"},
		{"fr", "crème", "huile", "La crème, la  crème", "L'huile, l'huile"},
		{"fr", "SEO", "référencement", "Le SEO, le Seo", "Le référencement, le Référencement"},
		{"fr", "SEO", "audit", "Le SEO", "L'audit"},
		{"fr", "crème", "huile", "LA CRÈME", "L'HUILE"},
		{"fr", "crème", "huile", "Un pot de crème au\u00a0crème du crème que crème", "Un pot d'huile à l'huile de l'huile qu'huile"},
		{"fr", "crème", "huile", "ma crème, cette crème", "mon huile, cette huile"},
		{"fr", "crème", "huile", "ce crème", ""},
		{"fr", "huile", "crème", "L'huile", ""},
		{"fr", "évènement", "rendez-vous", "Cet évènement", ""},
		{"fr", "évènement", "rendez-vous", "Un nouvel évènement", ""},
		{"fr", "évènement", "atelier", "Cet évènement, un bel évènement", "Cet atelier, un bel atelier"},
		{"fr", "challenge", "essai", "Un nouveau challenge", ""},
		{"fr", "challenge", "défi", "Un nouveau challenge, mon challenge", "Un nouveau défi, mon défi"},
		{"fr", "équipe", "troupe", "Mon équipe", ""},
		{"fr", "deadline", "échéance", "Ma deadline, notre deadline", "Mon échéance, notre échéance"},
		{"fr", "planning", "agenda", "Mon planning", "Mon agenda"},
		{"fr", "huile", "crème", "une goutte d’huile", "une goutte de crème"},
		{"fr", "huile", "crème", "D'Huile", "De Crème"},
		{"fr", "huile", "crème", "D'HUILE", "DE CRÈME"},
		{"fr", "crème", "haricot", "la crème", "la haricot"},
		{"fr", "crème", "huître", "la crème", "l'huître"},
		{"fr", "crème", "yaourt", "la crème", ""},
		{"fr", "crème", "8 soins", "la crème", ""},
		{"fr", "crème", "huile", "voilà crème", "voilà huile"},
		{"fr", "crème", "huile", "là crème", "là huile"},
		{"es", "crema", "aceite", "la crema", "la aceite"},
		{"en", "cream", "oil", "A cream, the cream", "An oil, the oil"},
		{"en", "oil", "cream", "an oil", "a cream"},
		{"en", "cream", "unguent", "a cream", ""},
		{"en", "cream", "one-off", "a cream", "a one-off"},
		{"fr", "guérit", "apaise", "GUÉRIT Guérit guérit", "APAISE Apaise apaise"},
		{"fr", "crème", "huile", "des crèmes", ""},
	}
	for _, c := range cases {
		l := linter(t, charter.Charter{Editorial: &charter.Editorial{Banned: []charter.BannedTerm{{Term: c.term, Replacement: c.replacement}}}})
		assert.Equal(t, c.want, mended(l.Lint(charter.Post{Text: c.text, Language: c.lang}), c.text), "%s for %s in %q", c.replacement, c.term, c.text)
	}
}

// mended makes the fixes of a list in a text; it is empty when one is missing.
func mended(list finding.List, s string) string {
	for i := len(list) - 1; i >= 0; i-- {
		if len(list[i].Fixes) == 0 {
			return ""
		}
		fix := list[i].Fixes[0]
		s = s[:fix.Span.Start] + fix.Text + s[fix.Span.End:]
	}
	return s
}
