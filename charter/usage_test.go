package charter_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/network"
)

// used is house, with rules on the use of terms.
func used() charter.Charter {
	c := house()
	c.Editorial.Occurrences = []charter.Occurrence{
		{Term: "!", Max: ptr(1), Reason: "restez calmes."}, {Term: "La peau d'abord", Min: 1, Max: ptr(2), Sponsored: true},
	}
	c.Editorial.Conditions = []charter.Condition{
		{If: []string{"offre", "remise"}, Then: []string{"voir conditions", "exemple.fr/conditions"}},
		{If: []string{"RSE"}, Then: []string{"responsabilité sociétale des entreprises"}, First: true, Reason: "tout le monde ne connaît pas le sigle"},
	}
	c.Editorial.Synonyms = []charter.Synonyms{
		{Terms: []string{"mail", "e-mail", "courriel"}}, {Terms: []string{"atelier", "évènement"}},
	}
	return c
}

// usages are the codes of rules on the use of terms.
var usages = []finding.Code{charter.CodeTooOften, charter.CodeTooFew, charter.CodeCompanion, charter.CodeSpelledOut, charter.CodeSynonyms}

// usageOf returns what a post shows of the rules on the use of terms: what was found, by code.
func usageOf(l *charter.Linter, p charter.Post) []string {
	out := []string{}
	for _, code := range usages {
		for _, f := range only(l.Lint(p), code) {
			s := map[finding.Pointer]string{"/text": p.Text, "/title": p.Title}[f.Pointer]
			out = append(out, strings.TrimPrefix(string(code), "charter.")+" "+string(f.Pointer)+" "+s[f.Span.Start:f.Span.End])
		}
	}
	return out
}

func TestLintUsage(t *testing.T) {
	l := linter(t, used())
	for _, tt := range []struct {
		name        string
		title, text string
		want        []string
	}{
		{"once is enough", "", "Enfin !", nil},
		{"twice is too often", "", "Enfin ! La voici !", []string{"too_often /text !"}},
		{"the title counts", "Enfin !", "La voici !", []string{"too_often /text !"}},
		{"too often in the title", "Enfin !!", "La voici.", []string{"too_often /title !"}},
		{"not in an address", "", "Enfin ! https://a.fr/!?b=!x a", nil},
		{"no condition", "", "Notre offre de rentrée", []string{"companion_missing /text offre"}},
		{"the plural", "", "Nos OFFRES, nos remises", []string{"companion_missing /text OFFRES"}},
		{"within another word", "", "Nous offrons un coffre", nil},
		{"the other text has it", "Notre offre", "Voir  conditions en magasin", nil},
		{"an address has it", "", "Notre offre : https://exemple.fr/conditions?x=1", nil},
		{"a hashtag has it", "", "Notre offre #VoirConditions", nil},
		{"a hashtag asks for it", "", "Tout arrive #OffreDuJour", []string{"companion_missing /text Offre"}},
		{"an address does not ask", "", "https://a.fr/offre", nil},
		{"an acronym", "", "Notre politique RSE. La RSE (responsabilité sociétale des entreprises) compte.", []string{"not_spelled_out /text RSE"}},
		{"explained after it", "", "La RSE (responsabilité sociétale des entreprises) compte. La RSE, oui.", nil},
		{"explained before it", "", "La responsabilité sociétale des entreprises nous occupe. La RSE, donc.", nil},
		{"explained in the title", "La responsabilité sociétale des entreprises", "La RSE, donc.", nil},
		{"explained too late", "La RSE", "C'est la responsabilité sociétale des entreprises.", []string{"not_spelled_out /title RSE"}},
		{"no acronym", "", "rse, Rse", nil},
		{"two names", "", "Un mail, un e-mail, des courriels, un mail", []string{"synonyms_mixed /text e-mail", "synonyms_mixed /text courriels"}},
		{"a name within another", "", "Un e-mail, deux e-mails", nil},
		{"one in the title", "Un courriel", "Un mail", []string{"synonyms_mixed /text mail"}},
	} {
		want := tt.want
		if want == nil {
			want = []string{}
		}
		assert.Equal(t, want, usageOf(l, charter.Post{Title: tt.title, Text: tt.text, Language: "fr"}), tt.name)
	}
	assert.Equal(t, []string{"too_few /text "}, usageOf(l, charter.Post{Text: "La crème", Sponsored: true}))
	assert.Empty(t, usageOf(l, charter.Post{Text: "La crème"}), "nobody paid")
	assert.Empty(t, usageOf(l, charter.Post{Title: "La peau d’abord", Text: "#LaPeauDAbord", Sponsored: true}))
	assert.Empty(t, usageOf(l, charter.Post{Sponsored: true}), "no words at all")
	assert.Empty(t, usageOf(l, charter.Post{Text: "La crème", Media: []charter.Media{{Kind: charter.Video, Alt: "Une offre !!"}}}), "alternative texts are apart")
	long := "Notre offre " + strings.Repeat("a ", 1<<20)
	assert.Empty(t, usageOf(l, charter.Post{Text: long, Sponsored: true}), "what was not read may say it")
}

func TestUsageSentences(t *testing.T) {
	l := linter(t, used())
	p := charter.Post{Text: "Enfin ! Une offre RSE ! Un mail, un courriel.", Sponsored: true, Language: "fr"}
	var french, english []string
	for _, code := range usages {
		list := only(l.Lint(p), code)
		french, english = append(french, plain(sentences(list, language.French))...), append(english, sentences(list, language.English)...)
	}
	assert.Equal(t, []string{
		"/text: « ! » figure 2 fois, et la charte l'admet 1 fois au plus dans une publication : restez calmes.",
		"/text: « La peau d'abord » figure 0 fois, et la charte demande ce terme 1 fois au moins dans une publication sponsorisée.",
		"/text: Avec « offre », la charte demande aussi l'une de ces formules : « voir conditions » et « exemple.fr/conditions ».",
		"/text: « RSE » n'est pas explicité à sa première occurrence par cette formule : « responsabilité sociétale des entreprises » : tout le monde ne connaît pas le sigle.",
		"/text: « courriel » et « mail » désignent la même chose : une publication s'en tient à l'un des deux.",
	}, french)
	assert.Equal(t, []string{
		"/text: “!” occurs 2 times, and the charter allows 1 in a post: restez calmes.",
		"/text: “La peau d'abord” occurs 0 times, and the charter asks for 1 at least in a sponsored post.",
		"/text: With “offre”, the charter also asks for one of these wordings: “voir conditions” and “exemple.fr/conditions”.",
		"/text: “RSE” is not explained where it first occurs, in this wording: “responsabilité sociétale des entreprises”: tout le monde ne connaît pas le sigle.",
		"/text: “courriel” and “mail” name the same thing: a post keeps to one of them.",
	}, english)
}

// What is left once the fixes are made has nothing to find any more.
func TestUsageFixes(t *testing.T) {
	l := linter(t, used())
	for text, want := range map[string]string{
		"Notre mail, ce courriel et cet e-mail":      "",
		"Notre mail, notre courriel et notre e-mail": "Notre mail, notre mail et notre mail",
		"Un atelier, puis l'évènement":               "Un atelier, puis l'atelier",
		"L'évènement, dans un atelier":               "L'évènement, dans un évènement",
		"La RSE avance":                              "La RSE (responsabilité sociétale des entreprises) avance",
		"#RSE avance":                                "",
		"Un mail, des courriels":                     "",
	} {
		p := charter.Post{Text: text, Language: "fr"}
		list := append(only(l.Lint(p), charter.CodeSynonyms), only(l.Lint(p), charter.CodeSpelledOut)...)
		assert.NotEmpty(t, list, text)
		p.Text = mended(list, text)
		assert.Equal(t, want, p.Text, text)
		assert.Empty(t, usageOf(l, p), p.Text)
	}
	list := only(l.Lint(charter.Post{Text: strings.Repeat("mail courriel ", 100)}), charter.CodeSynonyms)
	assert.Len(t, list, charter.MaxStyleFindings)
}

// Rules that cannot be followed, or that nobody needs, are reported where they are.
func TestUsageContradictions(t *testing.T) {
	e := &charter.Editorial{
		Banned:    []charter.BannedTerm{{Term: "sans risque"}},
		Preferred: []charter.PreferredTerm{{Term: "abonnés", Instead: []string{"followers"}}},
		Occurrences: []charter.Occurrence{
			{Term: "Aurore"}, {Term: "Aurore", Min: 2, Max: ptr(1)}, {Term: "slogan", Max: ptr(1)}, {Term: "SLOGAN", Min: 2, Sponsored: true},
			{Term: "slogan", Min: 1}, {Term: "\u200b", Max: ptr(1)}, {Term: "followers", Min: 1}, {Term: "sans risque", Max: ptr(0)},
			{Term: "slogan", Min: 1, Sponsored: true}, // of other posts than the one before
		},
		Conditions: []charter.Condition{
			{If: []string{"offre"}, Then: []string{"Offre"}}, {If: []string{"mail"}, Then: []string{"courriel"}},
			{If: []string{"offre", "offre"}, Then: []string{"une offre sans risque", ""}}, {If: []string{"mail"}, Then: []string{"courriel", "mail"}},
			{If: []string{"pêche"}, Then: []string{"péché"}},
		},
		Synonyms: []charter.Synonyms{{Terms: []string{"mail", "Mail", "courriel"}}, {Terms: []string{"followers", "suiveurs"}}},
	}
	l, list := charter.NewLinter(charter.Charter{Editorial: e}, network.Builtin())
	got := []string{}
	for _, f := range list {
		got = append(got, string(f.Pointer)+" "+strings.TrimPrefix(string(f.Code), "charter."))
		assert.NotEmpty(t, f.Localize(language.French))
	}
	assert.Equal(t, []string{
		"/editorial/conditions/0 idle_rule", "/editorial/conditions/1 contradictory_pair", "/editorial/conditions/2/if/1 repeated_term",
		"/editorial/conditions/2/then/0 required_ruled_out", "/editorial/conditions/2/then/1 empty_term", "/editorial/conditions/3 idle_rule",
		"/editorial/occurrences/0 idle_rule", "/editorial/occurrences/1/min occurrence_bounds", "/editorial/occurrences/3/min occurrence_bounds",
		"/editorial/occurrences/4/term repeated_term", "/editorial/occurrences/5/term empty_term", "/editorial/occurrences/6/term required_ruled_out",
		"/editorial/synonyms/0/terms/1 repeated_term", "/editorial/synonyms/1/terms/0 required_ruled_out",
	}, got)
	assert.Equal(t, []string{"companion_missing /text pêche"}, usageOf(l, charter.Post{Text: "Une offre, un slogan, la pêche"}), "what is reported is not asked for; accents part terms")
	assert.Empty(t, usageOf(l, charter.Post{Text: "Un slogan, la pêche, ce péché"}))
}

func TestUsageForm(t *testing.T) {
	_, list := charter.ReadCharter([]byte(`{"id":"c","editorial":{"occurrences":[{"term":"","min":-1,"max":101}],"conditions":[{"if":[],"then":["a"]}],"synonyms":[{"terms":["a"]}]}}`))
	var at []finding.Pointer
	for _, f := range list {
		at = append(at, f.Pointer)
	}
	assert.Equal(t, []finding.Pointer{"/editorial/conditions/0/if", "/editorial/occurrences/0/max", "/editorial/occurrences/0/min",
		"/editorial/occurrences/0/term", "/editorial/synonyms/0/terms"}, at)
}

func TestUsageIsPrintedAndCompared(t *testing.T) {
	c := used()
	page := c.Markdown(language.French, calendar.Date{})
	for _, want := range []string{
		"### Nombre d'occurrences\n\n*contrôlé automatiquement*\n\n| Terme | Combien de fois | Motif |",
		"| ! | au plus 1 fois dans une publication | restez calmes. |",
		"| La peau d'abord | de 1 à 2 fois dans une publication sponsorisée — *contrôlé automatiquement, sur déclaration* | n. d. |",
		"| offre, remise | voir conditions, exemple.fr/conditions | n. d. | n. d. |",
		"| avant la première occurrence, ou dans la même phrase |", "| mail, e-mail, courriel |",
	} {
		assert.Contains(t, strings.Join(plain([]string{page}), ""), want)
	}
	assert.Contains(t, c.Markdown(language.English, calendar.Date{}), "| ! | at most 1 time in a post |")

	after := used()
	after.Editorial.Occurrences[0].Max, after.Editorial.Conditions[1].First, after.Editorial.Synonyms = ptr(2), false, after.Editorial.Synonyms[:1]
	assert.Equal(t, []string{
		"changed term /editorial/conditions/1/first: Dans « Charte éditoriale », la condition sur « RSE » : l'explication à la première occurrence passe de oui à non.",
		"changed term /editorial/occurrences/0/max: Dans « Charte éditoriale », la règle d'occurrence « ! » : le nombre maximal passe de 1 à 2.",
		"removed term /editorial/synonyms/1: « Charte éditoriale » perd le groupe de synonymes « atelier, évènement ».",
	}, differences(charter.Compare(c, after), language.French))
}

// Rules on the use of terms that find nothing take no memory.
func TestUsageAllocatesNothing(t *testing.T) {
	post := charter.Post{Text: french, Language: "fr", Date: day, Pillar: "care"}
	with, without := linter(t, used()), linter(t, house())
	measure := func(l *charter.Linter) float64 { // the least of some: a pool may be empty at times
		least := math.Inf(1)
		for range 100 {
			least = min(least, testing.AllocsPerRun(1, func() { l.Lint(post) }))
		}
		return least
	}
	assert.LessOrEqual(t, measure(with), measure(without))
}
